namespace Practice.Data.Coaching.Insight;

/// <summary>
/// What groups and coaches are told of many hand-ins at once. It is counted in the database, so that no page asks more often
/// for a thousand than for one.
/// </summary>
public static class InsightQueries
{
    /// <summary>
    /// What a group knows: what waits or was returned, of those who are in it now. What was taken or given back, or belongs to
    /// somebody who left, is not in it.
    /// </summary>
    public static IQueryable<HandIn> KnownTo(this PracticeDb db, Guid? coachId)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.ForCoach(coachId).Where(handIn => (handIn.Standing == Standing.Waiting || handIn.Standing == Standing.Returned)
            && db.Answers.Any(answer => answer.Id == handIn.AnswerId
                && db.Memberships.Any(member => member.GroupId == handIn.GroupId && member.PersonId == answer.OwnerId && member.LeftAt == null)));
    }

    /// <summary>
    /// Of which a coach may see the machine's levels: opened by that coach, or returned by another, where nothing of the same
    /// draft waits for a coach any more.
    /// </summary>
    public static IQueryable<HandIn> OpenTo(this PracticeDb db, Guid? coachId)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.HandIns.Where(handIn => db.Reviews.Any(review => review.HandInId == handIn.Id && review.CoachId == coachId && review.RevealedAt != null)
            || (handIn.Standing == Standing.Returned && !db.Reviews.Any(review => review.HandInId == handIn.Id && review.CoachId == coachId)
                && !db.HandIns.Any(same => same.AnswerId == handIn.AnswerId && same.DraftNumber == handIn.DraftNumber && same.Standing == Standing.Waiting)));
    }

    public static IQueryable<HandedInLine> Lines(this PracticeDb db, Guid? coachId, Guid groupId, DateTime since)
    {
        var open = db.OpenTo(coachId);
        return from handIn in db.KnownTo(coachId)
               where handIn.GroupId == groupId && handIn.HandedInAt >= since
               join answer in db.Answers on handIn.AnswerId equals answer.Id
               join levels in HandInLevels.In(db) on handIn.Id equals levels.HandInId
               select new HandedInLine(handIn.HandedInAt, answer.Scenario, open.Any(one => one.Id == handIn.Id), levels);
    }

    public static IQueryable<LastHandIn> LastHandIns(this PracticeDb db, Guid? coachId, Guid groupId) =>
        from handIn in db.KnownTo(coachId)
        where handIn.GroupId == groupId
        join answer in db.Answers on handIn.AnswerId equals answer.Id
        group handIn by answer.OwnerId into theirs
        select new LastHandIn(theirs.Key, theirs.Max(handIn => handIn.HandedInAt), theirs.Count());

    /// <summary>The earliest first.</summary>
    public static IQueryable<HandedInRow> Rows(this PracticeDb db, Guid? coachId, Guid groupId)
    {
        var open = db.OpenTo(coachId);
        return from handIn in db.KnownTo(coachId)
               where handIn.GroupId == groupId
               join answer in db.Answers on handIn.AnswerId equals answer.Id
               join seeker in db.Users on answer.OwnerId equals seeker.Id
               join levels in HandInLevels.In(db) on handIn.Id equals levels.HandInId
               orderby handIn.HandedInAt, handIn.Id
               select new HandedInRow(
                   handIn.Id, seeker.Name ?? seeker.Email ?? "", answer.Scenario, handIn.DraftNumber, handIn.Question, handIn.Standing, handIn.HandedInAt,
                   handIn.Standing == Standing.Returned ? handIn.StandsSince : null,
                   db.Reviews.Any(review => review.HandInId == handIn.Id && review.CoachId == coachId && review.ReturnedAt != null),
                   open.Any(one => one.Id == handIn.Id),
                   levels);
    }

    /// <summary>How often a coach's levels met the machine's: those that were set before it was opened, and those that were set after.</summary>
    public static IQueryable<LevelPair> PairsWithMachine(this PracticeDb db, Guid? coachId) =>
        from review in db.WrittenBy(coachId)
        where review.RevealedAt != null
        from mark in review.Marks
        where mark.MachineLevel != null && (mark.BlindLevel != null || mark.Level != null)
        group mark by new { mark.Criterion, IsBlind = mark.BlindLevel != null, Mine = mark.BlindLevel ?? mark.Level, mark.MachineLevel } into same
        select new LevelPair(same.Key.Criterion, same.Key.IsBlind, same.Key.Mine!.Value, same.Key.MachineLevel!.Value, same.Count());

    /// <summary>
    /// How often a coach's levels met those of other coaches of the same draft, where both set them without having seen the
    /// machine's. A coach who takes over what another had begun makes such a pair, and so does a draft that is handed in twice.
    /// Only what is settled counts: whoever still writes could feel out the other's levels with their own.
    /// </summary>
    public static IQueryable<LevelPair> PairsWithCoaches(this PracticeDb db, Guid? coachId) =>
        from review in db.WrittenBy(coachId)
        join handIn in db.HandIns on review.HandInId equals handIn.Id
        join same in db.KnownTo(coachId) on new { handIn.AnswerId, handIn.DraftNumber } equals new { same.AnswerId, same.DraftNumber }
        join other in db.Reviews on same.Id equals other.HandInId
        where other.CoachId != coachId && handIn.Standing == Standing.Returned && same.Standing == Standing.Returned
        from mark in review.Marks
        from their in other.Marks
        where mark.Criterion == their.Criterion
        let mine = review.RevealedAt == null ? mark.Level : mark.BlindLevel
        let theirs = other.RevealedAt == null ? their.Level : their.BlindLevel
        where mine != null && theirs != null
        group mark by new { mark.Criterion, Mine = mine, Theirs = theirs } into pairs
        select new LevelPair(pairs.Key.Criterion, true, pairs.Key.Mine!.Value, pairs.Key.Theirs!.Value, pairs.Count());

    /// <summary>The coach's reviews that are farthest from the machine, by the squares of the steps between the levels.</summary>
    public static IQueryable<FarReview> Farthest(this PracticeDb db, Guid? coachId, int most) =>
        from far in (
            from review in db.WrittenBy(coachId)
            where review.RevealedAt != null
            let apart = review.Marks.Sum(mark => (mark.BlindLevel - mark.MachineLevel) * (mark.BlindLevel - mark.MachineLevel))
            where apart > 0
            orderby apart descending, review.RevealedAt descending, review.Id
            select new { Review = review, Apart = apart }).Take(most)
        join handIn in db.HandIns on far.Review.HandInId equals handIn.Id
        join answer in db.Answers on handIn.AnswerId equals answer.Id
        join seeker in db.Users on answer.OwnerId equals seeker.Id
        orderby far.Apart descending, far.Review.RevealedAt descending, far.Review.Id
        select new FarReview(
            far.Review.Id, seeker.Name ?? seeker.Email ?? "", answer.Scenario, handIn.DraftNumber,
            far.Review.Marks.Where(mark => mark.BlindLevel != null && mark.MachineLevel != null && mark.BlindLevel != mark.MachineLevel)
                .OrderBy(mark => mark.Criterion)
                .Select(mark => new FarReview.Difference(mark.Criterion, mark.BlindLevel!.Value, mark.MachineLevel!.Value)).ToList());

    /// <summary>A coach's own reviews, the earliest first.</summary>
    public static IQueryable<ReviewRow> ReviewRows(this PracticeDb db, Guid? coachId) =>
        from review in db.WrittenBy(coachId)
        join handIn in db.HandIns on review.HandInId equals handIn.Id
        join groupOf in db.Groups on handIn.GroupId equals groupOf.Id
        join answer in db.Answers on handIn.AnswerId equals answer.Id
        join seeker in db.Users on answer.OwnerId equals seeker.Id
        orderby review.BegunAt, review.Id
        select new ReviewRow(
            review.Id, groupOf.Name, seeker.Name ?? seeker.Email ?? "", answer.Scenario, handIn.DraftNumber, review.BegunAt, review.RevealedAt, review.Revealed, review.ReturnedAt,
            review.Marks.ToList());
}
