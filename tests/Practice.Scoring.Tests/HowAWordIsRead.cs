using System.Text.RegularExpressions;
using Practice.Scoring.Text;

namespace Practice.Scoring.Tests;

/// <summary>A slip of the fingers is read as the word that was meant; a word that is right stays what it is.</summary>
public sealed partial class HowAWordIsRead
{
    [Theory]
    [InlineData("listend", "listened")]
    [InlineData("apoligised", "apologised")]
    [InlineData("custmer", "customer")]
    [InlineData("becuase", "because")]
    [InlineData("expained", "explained")]
    [InlineData("dissappointed", "disappointed")]
    [InlineData("recieved", "received")]
    [InlineData("thier", "their")]
    [InlineData("wat", "what")]
    [InlineData("LISENED", "listened")]
    [InlineData("definitley", "definitely")]
    public void As_the_word_that_was_meant(string typed, string meant) => Assert.Equal([meant], Words(typed));

    [Theory]
    [InlineData("alot", "a", "lot")]
    [InlineData("didnt", "did", "n't")]
    [InlineData("coudnt", "could", "n't")]
    [InlineData("wont", "will", "n't")]
    [InlineData("shes", "she", "'s")]
    [InlineData("Im", "i", "'m")]
    [InlineData("shouldve", "should", "have")]
    public void As_two_where_two_were_meant(string typed, params string[] meant)
    {
        Assert.Equal(meant, Words(typed));
        var tokens = Tokens(typed);
        Assert.Equal((0, typed.Length), (tokens[0].Start, tokens[^1].End));
        Assert.All(tokens, token => Assert.InRange(token.End - token.Start, 1, typed.Length - 1));
        Assert.Equal(tokens[0].End, tokens[1].Start);
    }

    [Theory]
    [InlineData("I forged his signature on a mild day in a dusk-lit diner")]
    [InlineData("the angel on the tree was made of spade and toll")]
    [InlineData("her threat to detect a witch left a strain")]
    [InlineData("a repairer and two upholders of the rules")]
    [InlineData("Okonkwo rang Priya from Machynlleth about a zither")]
    [InlineData("café naïveté Straße")]
    public void As_itself_where_it_is_right(string sentence) =>
        Assert.Equal(sentence.ToLowerInvariant().Split([' ', '-']), Words(sentence));

    [Fact]
    public void As_itself_where_the_rubric_or_the_lexicon_has_it()
    {
        var written = TheRubric.Library.Rubric.Skills.Concat(TheRubric.Library.Rubric.Flags).SelectMany(criterion => criterion.Indicators)
            .SelectMany(indicator => indicator.Passes.Concat(indicator.Fails))
            .Append(File.ReadAllText(Path.Combine(TheRubric.Root, "src", "Practice.Scoring", "Model", "lexicon.txt")));
        Assert.All(written.SelectMany(text => Letters().Matches(text.ToLowerInvariant())).Select(match => match.Value).Distinct(), word => Assert.Equal([word], Words(word)));
    }

    [Fact]
    public void As_itself_where_many_use_it() =>
        Assert.All(File.ReadLines(Path.Combine(TheRubric.Root, "src", "Practice.Scoring", "Text", "words.txt")).Select(line => line.Split(' ')[1]),
            word => Assert.Equal([word], Words(word)));

    [Theory]
    [InlineData("come came comes coming")]
    [InlineData("give gave given gives giving")]
    [InlineData("take took taken takes taking")]
    [InlineData("make made makes making")]
    [InlineData("leave left leaves leaving")]
    [InlineData("lose lost loses losing")]
    [InlineData("write wrote written writes writing")]
    [InlineData("agree agreed agrees agreeing")]
    [InlineData("cancel cancelled cancels cancelling")]
    [InlineData("apologise apologised apologize apologizing")]
    [InlineData("stop stopped stops stopping")]
    [InlineData("family families")]
    public void In_all_its_forms_as_one(string forms) => Assert.Single(Tokens(forms).Select(token => token.Stem).Distinct());

    [Theory]
    [InlineData("bite bit")]
    [InlineData("note not")]
    [InlineData("care car")]
    [InlineData("care caring")]
    public void Apart_from_one_that_only_looks_like_it(string two) => Assert.Equal(2, Tokens(two).Select(token => token.Stem).Distinct().Count());

    [Fact]
    public void The_same_whatever_was_read_before()
    {
        string[] typed = ["WONT", "Recieved", "listend", "it`s", "its", "ﬁnish", "finish", "café", .. Misspelt];
        var before = typed.Select(Words).Select(words => string.Join('|', words)).ToList();
        Words("Will not WON'T received it's its FINISH cafe");
        Words(string.Join(' ', Enumerable.Range(0, 26 * 26 * 26).Select(number => $"{Letter(number / 676)}{Letter(number / 26)}{Letter(number)}")));
        Assert.Equal(before, typed.Select(Words).Select(words => string.Join('|', words)));

        static char Letter(int number) => (char)('a' + (number % 26));
    }

    [Fact]
    public void And_its_evidence_is_cited_as_it_was_typed()
    {
        const string Typed = "I let her finnish, then i apoligised for the wait and asked what had hapened.";
        var cited = TheRubric.Assess(Typed).Skills.SelectMany(skill => skill.Evidence).Select(evidence => Typed[evidence.Start..evidence.End]).ToList();
        Assert.NotEmpty(cited);
        Assert.All(cited, words => Assert.Contains(words, Typed, StringComparison.Ordinal));
        Assert.Contains(cited, words => words.Contains("apoligised", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Misspelt => File.ReadLines(Path.Combine(TheRubric.Root, "src", "Practice.Scoring", "Text", "spellings.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .SelectMany(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Words(string typed) => [.. Tokens(typed).Where(token => token.IsWord).Select(token => token.Word)];

    private static List<Token> Tokens(string typed) => Assert.Single(AnnotatedAnswer.Of(new StarAnswer(Action: typed)).Sentences).Tokens;

    [GeneratedRegex(@"(?<![\p{L}'’])[a-z]{2,}(?![\p{L}'’])", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}
