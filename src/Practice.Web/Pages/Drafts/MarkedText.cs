using Practice.Content;
using Practice.Scoring;

namespace Practice.Web.Pages.Drafts;

/// <summary>
/// The text with its evidence. Each stretch that something rests on has a numbered note; where stretches overlap, the
/// text is cut into segments, each of which knows all the notes that cover it, so that none hides another.
/// </summary>
public sealed class MarkedText
{
    private readonly StarAnswer text;
    private readonly Library library;
    private readonly List<Note> notes = [];

    private MarkedText(StarAnswer text, Library library) => (this.text, this.library) = (text, library);

    public sealed record Note(int Number, Part Part, int Start, int End, IReadOnlyList<Remark> Remarks);

    /// <summary>What a stretch shows for one skill, part or flag.</summary>
    public sealed record Remark(string Criterion, string Title, string Mark, string Shows);

    /// <summary>A run of text that the same notes cover; those in <paramref name="Ending"/> end with it.</summary>
    public sealed record Segment(string Text, IReadOnlyList<Note> Notes, IReadOnlyList<Note> Ending);

    public static MarkedText Of(StarAnswer text, Assessment assessment, Library library)
    {
        var marked = new MarkedText(text, library);
        var stretches = assessment.Skills.SelectMany(skill => skill.Evidence.Select(evidence => (skill.Id, Evidence: evidence)))
            .Concat(assessment.Flags.SelectMany(flag => flag.Evidence.Select(evidence => (flag.Id, Evidence: evidence))))
            .GroupBy(ground => (ground.Evidence.Part, ground.Evidence.Start, ground.Evidence.End))
            .OrderBy(stretch => stretch.Key.Part).ThenBy(stretch => stretch.Key.Start).ThenBy(stretch => stretch.Key.End);
        foreach (var stretch in stretches)
            marked.notes.Add(new(marked.notes.Count + 1, stretch.Key.Part, stretch.Key.Start, stretch.Key.End,
                [.. stretch.Select(ground => marked.Say(ground.Id, ground.Evidence)).Distinct()]));
        return marked;
    }

    public bool IsBlank(Part part) => string.IsNullOrWhiteSpace(text[part]);

    public IEnumerable<Note> NotesOf(Part part) => notes.Where(note => note.Part == part);

    public IEnumerable<Segment> SegmentsOf(Part part)
    {
        var here = NotesOf(part).ToList();
        var cuts = here.SelectMany(note => (int[])[note.Start, note.End]).Append(0).Append(text[part].Length).Distinct().Order().ToList();
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
        {
            var covering = here.Where(note => note.Start < end && note.End > start).ToList();
            yield return new(text[part][start..end], covering, [.. covering.Where(note => note.End == end)]);
        }
    }

    /// <summary>What a verdict rests on. The evidence of a part is not marked in the text, and has no note (number 0).</summary>
    public IReadOnlyList<VerdictGround> Grounds(string criterion, IReadOnlyList<Evidence> evidence) => [.. evidence
        .Select(ground => new VerdictGround(NumberOf(ground), Quotation.Of(text, ground), Say(criterion, ground).Shows))];

    private int NumberOf(Evidence ground) =>
        notes.FirstOrDefault(note => note.Part == ground.Part && note.Start == ground.Start && note.End == ground.End)?.Number ?? 0;

    private Remark Say(string criterion, Evidence evidence) => new(
        criterion, Names.OfCriterion(library, criterion), library.Criterion(criterion)?.Mark ?? "", Names.OfIndicator(library, criterion, evidence.Indicator));
}
