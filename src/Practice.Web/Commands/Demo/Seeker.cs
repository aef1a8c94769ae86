namespace Practice.Web.Commands.Demo;

/// <summary>Somebody who practises.</summary>
/// <param name="Diligence">How many answers they write, compared with others.</param>
internal sealed record Seeker(int Number, double Diligence, IReadOnlyList<Circle> Circles, IReadOnlyList<Circle> Left)
{
    /// <summary>How long ago they registered.</summary>
    public TimeSpan Since { get; private set; }

    /// <summary>They were here before anything that is told of them.</summary>
    public void WasHere(TimeSpan ago) => Since = ago > Since ? ago : Since;
}
