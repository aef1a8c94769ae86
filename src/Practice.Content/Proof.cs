using Practice.Content.Files;
using Practice.Content.Proofs;

namespace Practice.Content;

/// <summary>
/// A content folder read as an editor reads it: beyond what keeps a file off the site, everything that makes a page
/// worse for its readers. Slower than loading, since every sentence is kept with its place.
/// </summary>
public sealed class Proof
{
    private readonly Dictionary<string, Manuscript> manuscripts;

    private Proof(Library library, IReadOnlyList<Manuscript> manuscripts)
    {
        Library = library;
        this.manuscripts = manuscripts.ToDictionary(manuscript => manuscript.Path);
        Problems = Problem.InOrder(
        [
            .. library.Problems,
            .. manuscripts.SelectMany(Lengths.Problems),
            .. manuscripts.SelectMany(ReadingEaseBands.Problems),
            .. RepeatedSentences.Problems(manuscripts),
            .. Onward.Problems(manuscripts, library.Problems),
            .. Coverage.Problems(library),
        ]);
        Examples = [.. manuscripts.SelectMany(manuscript => manuscript.Examples)];
    }

    public Library Library { get; }

    /// <summary>What keeps files off the site, and all that this adds, in the order of path and line.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Every sentence that an indicator has to find or to pass over, and where it stands.</summary>
    public IReadOnlyList<IndicatorExample> Examples { get; }

    public static Proof Read(string folder)
    {
        var reader = new LibraryReader(folder, isProofread: true);
        var library = reader.Read();
        return new(library, reader.Manuscripts);
    }

    /// <summary>Something wrong with a section of a card, such as "Model answer", at its heading.</summary>
    public Problem InCard(Scenario card, string section, string what, string cure)
    {
        ArgumentNullException.ThrowIfNull(card);
        var manuscript = manuscripts.Values.FirstOrDefault(manuscript => manuscript.IsCard && SourceFile.SlugOf(manuscript.Path) == card.Slug);
        return new(manuscript?.Path ?? $"scenarios/{card.Slug}.md", manuscript?.LineOf(section) ?? 1, 1, what, cure);
    }
}
