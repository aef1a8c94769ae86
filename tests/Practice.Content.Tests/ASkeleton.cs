namespace Practice.Content.Tests;

/// <summary>What an author begins with: nothing is missing in it and nothing unknown, and each place asks for its text.</summary>
public sealed class ASkeleton
{
    [Theory]
    [InlineData("scenarios/new.md", 29)]
    [InlineData("guide/new.md", 8)]
    public void Names_what_is_to_be_written_line_by_line(string path, int places)
    {
        using var folder = ContentFolder.WholeDeck();
        var skeleton = path.StartsWith("guide", StringComparison.Ordinal) ? Skeleton.Guide : Skeleton.Scenario;
        folder.Write(path, skeleton);
        var problems = Proof.Read(folder.Path).Problems;

        Assert.All(problems, problem => Assert.Equal(path, problem.Path));
        var lines = skeleton.Split('\n');
        var asked = lines.Index().Where(line => line.Item.Contains("TODO", StringComparison.Ordinal)).Select(line => (line.Index + 1, line.Item.IndexOf("TODO", StringComparison.Ordinal) + 1));
        Assert.Equal(places, problems.Count);
        Assert.Equal(asked, problems.Where(problem => problem.What != "no other page links to this one").Select(problem => (problem.Line, problem.What.StartsWith("this", StringComparison.Ordinal) && lines[problem.Line - 1][0] == '#' ? 4 : problem.Column)));
    }

    [Fact]
    public void Is_not_served()
    {
        using var folder = ContentFolder.WholeDeck();
        var library = folder.Write("scenarios/new.md", Skeleton.Scenario).Write("guide/new.md", Skeleton.Guide).Load();
        Assert.Null(library.Scenario("new"));
        Assert.Null(library.GuidePage("new"));
    }
}
