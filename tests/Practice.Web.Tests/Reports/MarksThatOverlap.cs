using Practice.Content;
using Practice.Scoring;
using Practice.Web.Pages.Drafts;

namespace Practice.Web.Tests.Reports;

/// <summary>Where the evidence of several skills covers the same words, all of it is shown.</summary>
public sealed class MarksThatOverlap
{
    private static readonly StarAnswer Text = new("", "", "0123456789", "");

    [Fact]
    public void Each_keeps_its_lane_from_where_it_begins_to_where_it_ends()
    {
        var marked = Marked(("active-listening", 0, 4), ("empathy", 2, 8), ("patience", 6, 10));
        Assert.Equal(
            ["01 active-listening:0", "23 active-listening:0 empathy:1", "45 empathy:1", "67 patience:0 empathy:1", "89 patience:0"],
            marked.SegmentsOf(Part.Action).Select(segment => string.Join(' ', [segment.Text, .. segment.Strokes.Select(stroke => $"{stroke.About}:{stroke.Lane}")])));
    }

    [Fact]
    public void One_stretch_for_three_skills_is_one_mark_with_three_lines_and_three_pairs_of_letters()
    {
        var marked = Marked(("active-listening", 2, 5), ("empathy", 2, 5), ("patience", 2, 5));
        var note = Assert.Single(marked.NotesOf(Part.Action));
        Assert.Equal(("Active listening, empathy and patience", "AL EM PA", "active-listening empathy patience"), (note.Titles, note.Marks, note.About));
        Assert.Equal([new("active-listening", 0), new("empathy", 1), new("patience", 2)], marked.SegmentsOf(Part.Action).ElementAt(1).Strokes);
    }

    [Fact]
    public void Marks_that_only_touch_do_not_push_each_other_down()
    {
        var marked = Marked(("active-listening", 0, 4), ("empathy", 4, 10));
        Assert.All(marked.SegmentsOf(Part.Action), segment => Assert.Equal(0, Assert.Single(segment.Strokes).Lane));
    }

    [Fact]
    public void The_choice_among_marks_counts_those_of_each_skill_and_of_the_flags_together()
    {
        var marked = Marked(("active-listening", 0, 4), ("active-listening", 5, 6), ("joking", 0, 4), ("hands-off", 7, 8));
        Assert.Equal(
            ["AL 2", "EM 0", "PA 0", "PS 0", "CC 0", "EI 0", "flag 2"],
            marked.Choices.Select(choice => $"{choice.Mark} {choice.Count}"));
        Assert.DoesNotContain(Marked(("empathy", 0, 4)).Choices, choice => choice.About == "flag");
    }

    private static MarkedText Marked(params (string Id, int Start, int End)[] found)
    {
        var grounds = found.ToLookup(ground => ground.Id, ground => new Evidence(Part.Action, ground.Start, ground.End, "some"));
        return MarkedText.Of(
            Text,
            new(
                "1", "2", "en", "story",
                [.. grounds.Where(ground => Scoring.Rubrics.RubricIds.Skills.Contains(ground.Key)).Select(ground => new Judgement(ground.Key, 2, 1, [.. ground]))], [],
                [.. grounds.Where(ground => Scoring.Rubrics.RubricIds.Flags.Contains(ground.Key)).Select(ground => new RaisedFlag(ground.Key, [.. ground]))],
                3, 10, 4, []),
            Library.Load(Repository.Content));
    }
}
