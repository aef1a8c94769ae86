namespace Practice.Benchmarks.Training;
internal static class Cache
{
    static string? Dir => Environment.GetEnvironmentVariable("CVCACHE");
    public static void Write(string n, IEnumerable<double[][]> all)
    {
        if (Dir is null) return;
        using var w = new BinaryWriter(new BufferedStream(File.Create(Path.Combine(Dir, n)), 1 << 20));
        foreach (var a in all) foreach (var b in a) foreach (var x in b) w.Write((float)x);
    }
    public static bool TryRead(string n, IEnumerable<double[][]> all)
    {
        if (Dir is null || !File.Exists(Path.Combine(Dir, n))) return false;
        using var r = new BinaryReader(new BufferedStream(File.OpenRead(Path.Combine(Dir, n)), 1 << 20));
        foreach (var a in all) foreach (var b in a) for (var i = 0; i < b.Length; i++) b[i] = r.ReadSingle();
        return true;
    }
    public static void Write2(string n, IEnumerable<double[][][]> all)
    {
        if (Dir is null) return;
        using var w = new BinaryWriter(new BufferedStream(File.Create(Path.Combine(Dir, n)), 1 << 20));
        foreach (var a in all) foreach (var b in a) foreach (var c in b) { w.Write(c?.Length ?? 0); if (c is not null) foreach (var x in c) w.Write((float)x); }
    }
    public static bool TryRead2(string n, IEnumerable<double[][][]> all)
    {
        if (Dir is null || !File.Exists(Path.Combine(Dir, n))) return false;
        using var r = new BinaryReader(new BufferedStream(File.OpenRead(Path.Combine(Dir, n)), 1 << 20));
        foreach (var a in all) foreach (var b in a) for (var i = 0; i < b.Length; i++) { var k = r.ReadInt32(); if (k > 0) { b[i] = new double[k]; for (var j = 0; j < k; j++) b[i][j] = r.ReadSingle(); } }
        return true;
    }
}
