using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Practice.Data.Coaching;

/// <summary>What pages ask of groups. Who is in it is part of the question, so that for others it isn't there.</summary>
public static class GroupQueries
{
    public static IQueryable<Group> CoachedBy(this IQueryable<Group> groups, Guid? personId) => groups.HavingAs(Role.Coach, personId);

    public static IQueryable<Group> OfSeeker(this IQueryable<Group> groups, Guid? personId) => groups.HavingAs(Role.Seeker, personId);

    public static IQueryable<Group> OfMember(this IQueryable<Group> groups, Guid? personId) => groups.Having(member =>
        member.PersonId == personId && member.LeftAt == null);

    /// <summary>Who is in it now, with what others call them; coaches first, then the earliest.</summary>
    /// <param name="sought">Words that are all in what they are called; null for everybody.</param>
    public static IQueryable<MemberLine> MembersOf(this PracticeDb db, Guid groupId, string? sought = null)
    {
        var members = db.In(groupId);
        foreach (var word in SoughtWords.Of(sought))
            members = members.Where(member => db.Users.Any(person => person.Id == member.PersonId && EF.Functions.Like(person.Name ?? person.Email ?? "", word, SoughtWords.Escape)));
        return db.Lines(members);
    }

    /// <summary>This one, if they are in it now.</summary>
    public static IQueryable<MemberLine> MembersOf(this PracticeDb db, Guid groupId, Guid personId) =>
        db.Lines(db.In(groupId).Where(member => member.PersonId == personId));

    /// <summary>What those who coach it are called.</summary>
    public static IQueryable<string> CoachesOf(this PracticeDb db, Guid groupId) => db.In(groupId).Where(member => member.Role == Role.Coach)
        .OrderBy(member => member.JoinedAt).ThenBy(member => member.PersonId)
        .Join(db.Users, member => member.PersonId, person => person.Id, (member, person) => person.Name ?? person.Email ?? "");

    private static IQueryable<Membership> In(this PracticeDb db, Guid groupId)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Memberships.Where(member => member.GroupId == groupId && member.LeftAt == null);
    }

    private static IQueryable<MemberLine> Lines(this PracticeDb db, IQueryable<Membership> members) => members
        .OrderBy(member => member.Role).ThenBy(member => member.JoinedAt).ThenBy(member => member.PersonId)
        .Join(db.Users, member => member.PersonId, person => person.Id,
            (member, person) => new MemberLine(person.Id, person.Name ?? person.Email ?? "", member.Role, member.JoinedAt));

    private static IQueryable<Group> HavingAs(this IQueryable<Group> groups, Role role, Guid? personId) => groups.Having(member =>
        member.PersonId == personId && member.Role == role && member.LeftAt == null);

    /// <summary>Joined, and not asked of each group whether it has one: a person's memberships are on an index. They are in a group once.</summary>
    private static IQueryable<Group> Having(this IQueryable<Group> groups, Expression<Func<Membership, bool>> member) =>
        groups.Where(group => group.ClosedAt == null).SelectMany(group => group.Members.AsQueryable().Where(member), (group, _) => group);
}
