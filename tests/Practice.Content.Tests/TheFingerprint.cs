namespace Practice.Content.Tests;

public sealed class TheFingerprint
{
    [Fact]
    public void Changes_with_every_change_and_with_nothing_else()
    {
        using var folder = new ContentFolder();
        var seen = new HashSet<ulong> { Library.Fingerprint(folder.Path) };
        Assert.Contains(Library.Fingerprint(folder.Path), seen);
        folder.Write("scenarios/picture.png", "PNG");
        Assert.Contains(Library.Fingerprint(folder.Path), seen);

        Assert.True(seen.Add(Library.Fingerprint(folder.Change(ContentFolder.Card, "Cold", "Hot").Path)), "written, another length");
        File.SetLastWriteTimeUtc(folder.Of(ContentFolder.Card), new DateTime(2026, 11, 24, 12, 0, 0, DateTimeKind.Utc));
        Assert.True(seen.Add(Library.Fingerprint(folder.Path)), "written, the same length");
        File.Move(folder.Of(ContentFolder.Card), folder.Of("scenarios/hot-soup.md"));
        Assert.True(seen.Add(Library.Fingerprint(folder.Path)), "renamed");
        Assert.True(seen.Add(Library.Fingerprint(folder.Delete("scenarios/hot-soup.md").Path)), "removed");
        Assert.True(seen.Add(Library.Fingerprint(folder.Write("scenarios/new/soup.md", Good.Card).Path)), "added");
    }

    [Fact]
    public void Sees_what_is_written_behind_a_link()
    {
        using var folder = new ContentFolder();
        using var elsewhere = new ContentFolder();
        File.CreateSymbolicLink(folder.Of("scenarios/warm-soup.md"), elsewhere.Of(ContentFolder.Card));
        var before = Library.Fingerprint(folder.Path);
        elsewhere.Change(ContentFolder.Card, "Cold", "Warmer");
        Assert.NotEqual(before, Library.Fingerprint(folder.Path));
    }

    [Fact]
    public void Of_no_folder_is_a_number_too() => Library.Fingerprint(Path.Combine(Path.GetTempPath(), "no-such-folder"));
}
