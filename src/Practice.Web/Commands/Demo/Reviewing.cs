using Practice.Content;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Data.Notices;

namespace Practice.Web.Commands.Demo;

/// <summary>A draft is handed in and goes through a coach's hands, by the verbs by which people do it.</summary>
internal sealed class Reviewing(Library library, DateTime now, Chance chance, Ids ids)
{
    /// <summary>What happened longer ago everybody has read.</summary>
    private static readonly TimeSpan IsNews = TimeSpan.FromDays(7);

    private readonly List<object> rows = [];

    /// <summary>What became of it, in rows.</summary>
    public IReadOnlyList<object> Rows => rows;

    public void Of(Delivery delivery, Draft draft, Guid group, Player coach, Player seeker)
    {
        var handIn = HandIn.Of(draft, group, chance.Of(CoachWords.Questions), now - delivery.HandedIn, ids.Next(delivery.HandedIn));
        rows.Add(handIn);
        if (delivery.Arc == Arc.Withdrawn)
            handIn.Withdraw(now - delivery.Ended);
        if (delivery.Arc is not (Arc.Withdrawn or Arc.Waiting or Arc.GivenBack))
            Review(delivery, handIn, draft, coach, seeker);
    }

    private void Review(Delivery delivery, HandIn handIn, Draft draft, Player coach, Player seeker)
    {
        var isReturned = delivery.Arc is Arc.Returned or Arc.RepliedTo or Arc.Reopened;
        var opened = isReturned ? delivery.Ended + TimeSpan.FromMinutes(chance.Between(12, 45)) : delivery.Ended;
        handIn.Open(now - opened);
        var review = Practice.Data.Coaching.Review.Begin(handIn, coach.Person.Id, now - opened, ids.Next(opened));
        rows.Add(review);
        if (!isReturned)
            rows.Add(Claim.On(handIn, coach.Person.Id, now - delivery.Ended));
        if (delivery.Arc == Arc.Claimed)
            return;
        Write(review, delivery.Arc, draft, coach, seeker, opened, isReturned ? delivery.Ended : delivery.Ended - TimeSpan.FromMinutes(1));
        if (!isReturned)
            return;
        review.Return(now - delivery.Ended);
        handIn.Return(now - delivery.Ended);
        Tell(seeker, NoticeKind.ReviewReturned, draft, handIn.GroupId, coach, delivery.Ended);
        if (delivery.Arc == Arc.Reopened)
            review.Reopen(now - (delivery.Ended / 4));
        if (delivery.Arc == Arc.RepliedTo)
            Answer(review, coach, seeker, delivery.Ended);
    }

    private void Tell(Player whom, NoticeKind kind, Draft draft, Guid group, Player by, TimeSpan ago)
    {
        if (ago < IsNews)
            rows.Add(Notice.To(whom.Person.Id, About.Draft(kind, draft.AnswerId, draft.Number, group, by.Person.Id), now - ago, ids.Next(ago)));
    }

    private void Write(Review review, Arc arc, Draft draft, Player coach, Player seeker, TimeSpan opened, TimeSpan ended)
    {
        var marking = new Marking(library, draft, seeker.Person.Name!.Split(' ')[0], coach.Leaning, chance);
        var levels = marking.Levels();
        var isWhole = arc is not (Arc.HalfMarked or Arc.Lapsed);
        var marked = isWhole ? levels : levels.Take(chance.Between(2, 7)).ToDictionary();
        review.Write(isWhole ? "" : CoachWords.BrokenOff, marked, At(0.4));
        foreach (var number in Enumerable.Range(0, isWhole ? chance.Between(2, 5) : chance.Between(0, 2)))
        {
            var (kind, part, start, end, text) = marking.Comment(number);
            review.Comment(ids.Next(opened + ((ended - opened) * (0.5 + (0.05 * number)))), draft.Text, part, start, end, kind, text, At(0.5 + (0.05 * number)));
        }

        if (arc == Arc.Revealed || (isWhole && chance.Is(0.85)))
            Compare(review, draft, arc, At(0.8));
        if (isWhole)
            review.Write(arc == Arc.Revealed ? "" : marking.Note(), review.Marks.ToDictionary(mark => mark.Criterion, mark => mark.Level), At(0.95));

        DateTime At(double share) => now - (opened + ((ended - opened) * share));
    }

    /// <summary>Opens the machine's levels; where they differ most coaches stay with their own.</summary>
    private void Compare(Review review, Draft draft, Arc arc, DateTime at)
    {
        review.RevealMachine(draft.Assessment, at);
        foreach (var mark in review.Marks.Where(mark => mark.AwaitsDecision).ToList())
            if (chance.Is(0.25))
                review.Change(mark.Criterion, at);
            else if (arc != Arc.Revealed || chance.Is(0.4))
                review.Keep(mark.Criterion, at);
    }

    private void Answer(Review review, Player coach, Player seeker, TimeSpan returned)
    {
        foreach (var (number, comment) in review.Comments.Index())
        {
            comment.Mark(chance.Of((Use[])[Use.Used, Use.Used, Use.Used, Use.Unclear, Use.NotRight]));
            if (number > 0 && chance.Is(0.5))
                continue;
            var replied = returned * 0.8;
            comment.Reply(seeker.Person.Id, chance.Of(CoachWords.Replies), now - replied, ids.Next(replied));
            if (chance.Is(0.4))
                comment.Reply(coach.Person.Id, chance.Of(CoachWords.Answers), now - (replied * 0.7), ids.Next(replied * 0.7));
        }
    }
}
