namespace Practice.Data.Coaching;

/// <summary>A coach's level for one skill or part.</summary>
public sealed class Mark
{
    private Mark()
    {
    }

    internal Mark(string criterion) => Criterion = criterion;

    public Guid ReviewId { get; private set; }

    public string Criterion { get; private set; } = "";

    /// <summary>0 to 3; null while it is not marked.</summary>
    public int? Level { get; private set; }

    /// <summary>As it stood when the machine's levels were opened: marked without having seen them.</summary>
    public int? BlindLevel { get; private set; }

    /// <summary>From the draft's assessment, since they were opened; null where it could not judge.</summary>
    public int? MachineLevel { get; private set; }

    /// <summary>The coach has looked at the difference and stays with the own level.</summary>
    public bool IsKept { get; private set; }

    public bool Differs => Level is not null && MachineLevel is not null && Level != MachineLevel;

    public bool AwaitsDecision => Differs && !IsKept;

    internal bool Set(int? level)
    {
        if (level is < 0 or > 3)
            throw new ArgumentOutOfRangeException(nameof(level));
        if (level == Level)
            return false;
        (Level, IsKept) = (level, false);
        return true;
    }

    internal void Open(int? machineLevel) => (BlindLevel, MachineLevel) = (Level, machineLevel);

    internal void Keep() => IsKept = Differs;
}
