namespace Practice.Content.Tests;

public sealed class AFolderInDisorder
{
    private const string Card = ContentFolder.Card;

    [Fact]
    public void That_is_missing_is_a_problem_and_no_crash()
    {
        var library = Library.Load(Path.Combine(Path.GetTempPath(), "no-such-folder"));
        Assert.StartsWith(".:1:1: the content folder can't be read; name another in Practice:ContentFolder (", Assert.Single(library.Problems).ToString(), StringComparison.Ordinal);
        Assert.Empty(library.Scenarios);
    }

    [Fact]
    public void That_is_a_file_is_a_problem()
    {
        using var folder = new ContentFolder();
        Assert.StartsWith(".:1:1: the content folder can't be read; ", Assert.Single(Library.Load(folder.Of(Card)).Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void That_is_empty_misses_the_whole_rubric()
    {
        using var folder = new ContentFolder();
        Assert.Equal(22, Library.Load(Directory.CreateDirectory(folder.Of(".empty")).FullName).Problems.Count);
    }

    [Theory]
    [InlineData("scenarios/a/cold-soup.md", "the name \"cold-soup\" is taken by scenarios/cold-soup.md; give each file a name of its own")]
    [InlineData("scenarios/Cold_Soup.md", "\"Cold_Soup\" can't be an address; name the file with small letters, digits and single hyphens, at most 80")]
    [InlineData("scenarios/cold--soup.md", "\"cold--soup\" can't be an address; name the file with small letters, digits and single hyphens, at most 80")]
    [InlineData("notes.md", "nothing reads a file here; files belong into scenarios/, guide/, rubric/skills/, rubric/parts/, rubric/flags/ or are rubric/words.md and rubric/general.md")]
    [InlineData("rubric/cold-soup.md", "nothing reads a file here; files belong into scenarios/, guide/, rubric/skills/, rubric/parts/, rubric/flags/ or are rubric/words.md and rubric/general.md")]
    public void Reports_the_file_that_is_out_of_place_and_keeps_the_other(string path, string report)
    {
        using var folder = new ContentFolder();
        var library = folder.Write(path, Good.Card).Load();
        Assert.Equal($"{path}:1:1: {report}", Assert.Single(library.Problems).ToString());
        Assert.Single(library.Scenarios);
    }

    [Fact]
    public void Reports_a_name_that_differs_only_in_the_case_of_letters()
    {
        using var folder = new ContentFolder();
        folder.Write("scenarios/Cold-soup.md", Good.Card);
        if (!File.ReadAllText(folder.Of("scenarios/Cold-soup.md")).Equals(folder.Read(Card), StringComparison.Ordinal) || Directory.GetFiles(folder.Of("scenarios")).Length == 1)
            return; // The file system takes both for one.
        var library = folder.Load();
        Assert.Equal(
            [
                "scenarios/Cold-soup.md:1:1: \"Cold-soup\" can't be an address; name the file with small letters, digits and single hyphens, at most 80",
                "scenarios/Cold-soup.md:1:1: the name \"Cold-soup\" is taken by scenarios/cold-soup.md; give each file a name of its own",
            ],
            library.Problems.Select(problem => problem.ToString()));
        Assert.NotNull(library.Scenario("cold-soup"));
    }

    [Fact]
    public void May_hold_folders_in_folders_other_files_and_what_is_hidden()
    {
        using var folder = new ContentFolder();
        folder.Write("scenarios/food/warm-soup.md", Good.Card).Write("README.md", "For authors.").Write("scenarios/picture.png", "PNG")
            .Write("scenarios/.cold-soup.md", "What an editor leaves").Write(".git/notes.md", "None of ours").Write("scenarios/cold-soup.md~", "Old");
        var library = folder.Load();
        Assert.Empty(library.Problems);
        Assert.Equal(["cold-soup", "warm-soup"], library.Scenarios.Select(card => card.Slug));
    }

    [Fact]
    public void Reports_a_folder_with_the_name_of_a_file()
    {
        using var folder = new ContentFolder();
        Directory.CreateDirectory(folder.Of("scenarios/late.md"));
        Assert.Equal(["scenarios/late.md:1:1: a folder with the name of a file; name it without .md, or make it a file"], folder.Problems);
    }

    [Fact]
    public void Follows_links_reports_those_that_lead_nowhere_and_ends_in_a_circle()
    {
        using var folder = new ContentFolder();
        using var elsewhere = new ContentFolder();
        File.CreateSymbolicLink(folder.Of("scenarios/warm-soup.md"), elsewhere.Of(Card));
        Assert.Equal(["cold-soup", "warm-soup"], folder.Load().Scenarios.Select(card => card.Slug));

        File.CreateSymbolicLink(folder.Of("scenarios/gone.md"), folder.Of("nowhere.md"));
        Assert.StartsWith("scenarios/gone.md:1:1: the file can't be read; ", Assert.Single(folder.Problems), StringComparison.Ordinal);
        Assert.NotEqual(0UL, Library.Fingerprint(folder.Path));
        folder.Delete("scenarios/gone.md");

        Directory.CreateSymbolicLink(folder.Of("guide/round"), folder.Path);
        var library = folder.Load();
        Assert.Contains(library.Problems, problem => problem.What == "a folder too deep in others");
        Assert.Equal(2, library.Scenarios.Count);
    }

    [Fact]
    public void Does_not_wait_for_the_end_of_what_has_none()
    {
        if (!File.Exists("/dev/zero"))
            return;
        using var folder = new ContentFolder();
        File.CreateSymbolicLink(folder.Of("guide/endless.md"), "/dev/zero");
        Assert.StartsWith("guide/endless.md:1:1: there is no front matter; ", Assert.Single(folder.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_what_it_may_not_read_and_serves_the_rest()
    {
        using var folder = new ContentFolder();
        folder.Write("guide/closed/late.md", Good.Guide).Write("guide/secret.md", Good.Guide);
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return; // Whoever may do everything may read it.
        File.SetUnixFileMode(folder.Of("guide/secret.md"), UnixFileMode.None);
        File.SetUnixFileMode(folder.Of("guide/closed"), UnixFileMode.None);
        var library = folder.Load();
        File.SetUnixFileMode(folder.Of("guide/closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(
            ["guide/closed:1:1: the folder can't be read; let the program read it, or remove it", "guide/secret.md:1:1: the file can't be read; Access to the path 'guide/secret.md' is denied."],
            library.Problems.Select(problem => problem.ToString()));
        Assert.NotNull(library.GuidePage("form"));
    }
}
