using System.Diagnostics;

namespace Practice.Content.Tests;

/// <summary>Whatever bytes a file holds, the site starts, soon, and serves the others.</summary>
public sealed class AFileThatIsNoText
{
    private const string Card = ContentFolder.Card;
    private const string Guide = ContentFolder.Guide;
    private const string Keys = "---\ntitle: A\nsummary: B\norder: 1\n---\n\n";

    [Fact]
    public void Names_the_line_and_the_number_of_the_first_wrong_byte()
    {
        using var folder = new ContentFolder();
        folder.Write("guide/latin.md", [.. "\uFEFF---\r\ntitle: � Caf"u8, 0xE9, .. "\r\n---\r\n"u8]);
        Assert.Equal(["guide/latin.md:2:13: the file is not UTF-8: byte 23 is 0xE9; save it as UTF-8 in your editor"], folder.Problems);
    }

    [Theory]
    [InlineData("\0", "0000")]
    [InlineData("\f", "000C")]
    [InlineData("\u0085", "0085")]
    [InlineData("\u2028", "2028")]
    public void Names_a_character_that_cannot_be_seen(string character, string code)
    {
        using var folder = new ContentFolder();
        Assert.Equal(
            [$"{Card}:16:3: the character U+{code}; delete it; it is no text"],
            folder.Change(Card, "A guest sends", "A " + character + "guest sends").Problems);
    }

    [Theory]
    [InlineData("", "\n")]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "\r\n")]
    [InlineData("", "\r")]
    public void Is_not_one_with_a_byte_order_mark_or_other_ends_of_lines(string mark, string end)
    {
        using var folder = new ContentFolder();
        var unchanged = folder.Load().Scenario("cold-soup")!;
        var library = folder.Write(Card, mark + folder.Read(Card).Replace("\n", end, StringComparison.Ordinal)).Load();
        Assert.Empty(library.Problems);
        Assert.Equal(unchanged.Setting, library.Scenario("cold-soup")!.Setting);
        Assert.Equal(unchanged.Model.Answer, library.Scenario("cold-soup")!.Model.Answer);
    }

    [Fact]
    public void Or_that_is_empty_is_reported()
    {
        using var folder = new ContentFolder();
        Assert.Equal(["guide/empty.md:1:1: there is no front matter; the first line has to be ---, then the keys, then --- again"], folder.Write("guide/empty.md", "").Problems);
    }

    [Fact]
    public void Or_that_is_too_large_is_refused_unread()
    {
        using var folder = new ContentFolder();
        using (var file = File.Create(folder.Of("guide/huge.md")))
            file.SetLength(3L << 30);
        Assert.Equal(["guide/huge.md:1:1: the file has 3145728 KB; at most 256 KB are read"], folder.Problems);
    }

    [Fact]
    public void Of_exactly_256_KB_is_read()
    {
        using var folder = new ContentFolder();
        const int size = 256 * 1024;
        var text = Keys + string.Concat(Enumerable.Repeat("Word after word.\n\n", size / 18));
        Assert.Empty(folder.Write("guide/long.md", text.PadRight(size)[..size]).Problems);
        Assert.StartsWith("guide/long.md:1:1: the file has 256 KB; ", Assert.Single(folder.Write("guide/long.md", text.PadRight(size + 1)[..(size + 1)]).Problems), StringComparison.Ordinal);
    }

    public static TheoryData<string> Pathological =>
    [
        "---\ntitle: " + string.Concat(Enumerable.Repeat("[\n", 100_000)) + "\n---\n",
        "---\ntitle: " + new string('[', 200_000) + "\n---\n",
        "---\n" + string.Concat(Enumerable.Repeat("? ", 100_000)) + "\n---\n",
        "---\n" + string.Concat(Enumerable.Repeat("- ", 100_000)) + "\n---\n",
        "---\n" + string.Concat(Enumerable.Range(0, 700).Select(depth => new string(' ', depth) + "a:\n")) + "---\n",
        Keys + string.Concat(Enumerable.Repeat("> ", 100_000)),
        Keys + string.Concat(Enumerable.Repeat("- ", 100_000)),
        Keys + string.Concat(Enumerable.Repeat("[a](", 50_000)),
        Keys + string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat("[a](", 1_999)) + "\n\n", 10)),
        Keys + string.Concat(Enumerable.Repeat("*a _b ", 40_000)),
        Keys + string.Concat(Enumerable.Repeat("## a\n\n", 40_000)),
        Keys + string.Concat(Enumerable.Repeat("|", 100_000)) + "\n" + string.Concat(Enumerable.Repeat("-|", 50_000)),
    ];

    [Theory]
    [MemberData(nameof(Pathological))]
    public void Or_that_nobody_would_write_takes_nothing_down(string text)
    {
        using var folder = new ContentFolder();
        foreach (var path in new[] { "guide/strange.md", "scenarios/strange.md", "rubric/skills/empathy.md", "rubric/words.md" })
            folder.Write(path, text);
        var started = Stopwatch.StartNew();
        var library = folder.Load();
        Assert.InRange(started.Elapsed.TotalSeconds, 0, 60);
        Assert.NotNull(library.Scenario("cold-soup"));
    }

    [Fact]
    public void Or_that_is_broken_at_random_is_loaded_or_reported_within_its_lines()
    {
        var random = new Random(20261124);
        using var folder = new ContentFolder();
        string[] paths = [Card, Guide, ContentFolder.Empathy, ContentFolder.Words, "rubric/general.md", "rubric/flags/joking.md"];
        for (var round = 0; round < 600; round++)
        {
            var path = paths[round % paths.Length];
            var good = folder.Read(path);
            var text = Broken(good, random);
            var library = folder.Write(path, text).Load();
            folder.Write(path, good);

            var own = library.Problems.Where(problem => problem.Path == path).ToList();
            var lines = Math.Max(1, text.TrimEnd('\n').Split('\n').Length);
            Assert.True(own.Count > 0 || Serves(library, path), $"round {round} neither loads nor reports:\n{text}");
            Assert.All(own, problem => Assert.True(problem.Line >= 1 && problem.Line <= lines && problem.Column >= 1, $"round {round}: {problem} of {lines} lines\n{text}"));
            Assert.DoesNotContain(own, problem => problem.What.StartsWith("the file can't be read", StringComparison.Ordinal));
        }
    }

    private static bool Serves(Library library, string path) => path switch
    {
        Card => library.Scenarios.Count == 1,
        Guide => library.Guide.Count == 1,
        ContentFolder.Words => library.Rubric.WordClasses.Count > 0,
        "rubric/general.md" => library.Advice("question-copied") is not null,
        _ => library.Criterion(Path.GetFileNameWithoutExtension(path)) is not null,
    };

    private static string Broken(string text, Random random)
    {
        const string breakers = ":#-[]{}&*!|>'\"\n\t`\\?%@,~ x";
        for (var cuts = random.Next(1, 4); cuts > 0; cuts--)
        {
            var at = random.Next(text.Length);
            var length = random.Next(Math.Min(40, text.Length - at));
            text = text.Remove(at, length).Insert(at, new string(breakers[random.Next(breakers.Length)], random.Next(4)));
        }

        return text;
    }
}
