namespace Practice.Data.Coaching;

/// <summary>What pages ask of groups. Who is in it is part of the question, so that for others it isn't there.</summary>
public static class GroupQueries
{
    public static IQueryable<Group> CoachedBy(this IQueryable<Group> groups, Guid? personId) => groups.HavingAs(Role.Coach, personId);

    public static IQueryable<Group> OfSeeker(this IQueryable<Group> groups, Guid? personId) => groups.HavingAs(Role.Seeker, personId);

    public static IQueryable<Group> OfMember(this IQueryable<Group> groups, Guid? personId) => groups.Where(group =>
        group.ClosedAt == null && group.Members.Any(member => member.PersonId == personId && member.LeftAt == null));

    /// <summary>Who is in it now, with what others call them; coaches first, then the earliest.</summary>
    public static IQueryable<MemberLine> MembersOf(this PracticeDb db, Guid groupId)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Memberships.Where(member => member.GroupId == groupId && member.LeftAt == null)
            .OrderBy(member => member.Role).ThenBy(member => member.JoinedAt).ThenBy(member => member.PersonId)
            .Join(db.Users, member => member.PersonId, person => person.Id,
                (member, person) => new MemberLine(person.Id, person.Name ?? person.Email ?? "", member.Role, member.JoinedAt));
    }

    private static IQueryable<Group> HavingAs(this IQueryable<Group> groups, Role role, Guid? personId) => groups.Where(group =>
        group.ClosedAt == null && group.Members.Any(member => member.PersonId == personId && member.Role == role && member.LeftAt == null));
}
