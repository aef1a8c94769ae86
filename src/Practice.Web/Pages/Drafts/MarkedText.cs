using Practice.Content;
using Practice.Scoring;
using Practice.Scoring.Rubrics;

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

    public sealed record Note(int Number, Part Part, int Start, int End, IReadOnlyList<Remark> Remarks)
    {
        /// <summary>"Empathy and patience".</summary>
        public string Titles => Joined.AsList([.. Remarks.Select(remark => remark.Title).Distinct()]);

        /// <summary>"EM PA", as they stand beside the number.</summary>
        public string Marks => string.Join(' ', Remarks.Select(remark => remark.Mark).Distinct());

        /// <summary>What it is about, for style and filter: "empathy patience".</summary>
        public string About => string.Join(' ', Remarks.Select(remark => remark.About).Distinct());
    }

    /// <summary>What a stretch shows for one skill, or the flag that it raises.</summary>
    /// <param name="Mark">Two letters for a skill, "flag" for a flag.</param>
    public sealed record Remark(string Criterion, string Title, string Mark, string Shows)
    {
        /// <summary>Id of the skill; all flags are one.</summary>
        public string About => RubricIds.Flags.Contains(Criterion) ? "flag" : Criterion;
    }

    /// <summary>A run of text that the same notes cover; those in <paramref name="Ending"/> end with it.</summary>
    public sealed record Segment(string Text, IReadOnlyList<Note> Notes, IReadOnlyList<Stroke> Strokes, IReadOnlyList<Note> Ending);

    /// <summary>A line under the words, one below the other where there are several: each keeps its height from where it begins to where it ends.</summary>
    /// <param name="Lane">0 for the one nearest to the words.</param>
    public sealed record Stroke(string About, int Lane);

    /// <summary>What marks can be looked at by: a skill, or the flags, and how many there are of it.</summary>
    public sealed record Choice(string About, string Title, string Mark, int Count);

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

    /// <summary>How many stretches are marked.</summary>
    public int Count => notes.Count;

    /// <summary>All skills, with those that nothing is marked for, and the flags when one is raised.</summary>
    public IReadOnlyList<Choice> Choices => [.. RubricIds.Skills
        .Select(skill => new Choice(skill, Names.OfCriterion(library, skill), MarkOf(skill), CountOf(skill)))
        .Append(new("flag", "Red flags", "flag", CountOf("flag")))
        .Where(choice => choice.About != "flag" || choice.Count > 0)];

    public bool IsBlank(Part part) => string.IsNullOrWhiteSpace(text[part]);

    public IEnumerable<Note> NotesOf(Part part) => notes.Where(note => note.Part == part);

    public IEnumerable<Segment> SegmentsOf(Part part)
    {
        var here = NotesOf(part).ToList();
        var strokes = StrokesOf(here);
        var cuts = here.SelectMany(note => (int[])[note.Start, note.End]).Append(0).Append(text[part].Length).Distinct().Order().ToList();
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
        {
            var covering = here.Where(note => note.Start < end && note.End > start).ToList();
            yield return new(
                text[part][start..end], covering,
                [.. strokes.Where(drawn => covering.Contains(drawn.Note)).Select(drawn => drawn.Stroke).OrderBy(stroke => stroke.Lane).DistinctBy(stroke => stroke.About)],
                [.. covering.Where(note => note.End == end)]);
        }
    }

    /// <summary>What a verdict rests on. The evidence of a part is not marked in the text, and has no note (number 0).</summary>
    public IReadOnlyList<VerdictGround> Grounds(string criterion, IReadOnlyList<Evidence> evidence) => [.. evidence
        .Select(ground => new VerdictGround(NumberOf(ground), Quotation.Of(text, ground), Say(criterion, ground).Shows))];

    /// <summary>Each line takes the highest lane that is free where it begins.</summary>
    private static List<(Note Note, Stroke Stroke)> StrokesOf(List<Note> here)
    {
        var drawn = new List<(Note Note, Stroke Stroke)>();
        foreach (var note in here)
            foreach (var about in note.Remarks.Select(remark => remark.About).Distinct())
            {
                var taken = drawn.Where(other => other.Note.End > note.Start).Select(other => other.Stroke.Lane).ToHashSet();
                drawn.Add((note, new(about, Enumerable.Range(0, taken.Count + 1).First(lane => !taken.Contains(lane)))));
            }

        return drawn;
    }

    private int CountOf(string about) => notes.Count(note => note.Remarks.Any(remark => remark.About == about));

    private string MarkOf(string criterion) => RubricIds.Flags.Contains(criterion) ? "flag" : library.Criterion(criterion)?.Mark ?? "";

    private int NumberOf(Evidence ground) =>
        notes.FirstOrDefault(note => note.Part == ground.Part && note.Start == ground.Start && note.End == ground.End)?.Number ?? 0;

    private Remark Say(string criterion, Evidence evidence) => new(
        criterion, Names.OfCriterion(library, criterion), MarkOf(criterion), Names.OfIndicator(library, criterion, evidence.Indicator));
}
