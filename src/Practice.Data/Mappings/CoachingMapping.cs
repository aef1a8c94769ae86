using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Practice.Data.Coaching;

namespace Practice.Data.Mappings;

/// <summary>Groups, and who is in them.</summary>
internal sealed class GroupMapping : IEntityTypeConfiguration<Group>, IEntityTypeConfiguration<Membership>, IEntityTypeConfiguration<Invitation>, IEntityTypeConfiguration<SetCard>
{
    public void Configure(EntityTypeBuilder<Group> group)
    {
        group.Property(g => g.Id).ValueGeneratedNever();
        group.Property(g => g.Name).HasMaxLength(Group.LongestName);
        group.HasMany(g => g.Members).WithOne().HasForeignKey(member => member.GroupId).OnDelete(DeleteBehavior.Cascade);
        group.HasMany<Invitation>().WithOne().HasForeignKey(invitation => invitation.GroupId).OnDelete(DeleteBehavior.Cascade);
        group.HasMany<SetCard>().WithOne().HasForeignKey(card => card.GroupId).OnDelete(DeleteBehavior.Cascade);
        group.HasMany<HandIn>().WithOne().HasForeignKey(handIn => handIn.GroupId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Membership> membership)
    {
        membership.ToTable("Memberships");
        membership.HasKey(m => new { m.GroupId, m.PersonId });
        membership.Property(m => m.Role).HasConversion<string>().HasMaxLength(10);
        membership.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Cascade);
        membership.HasIndex(m => new { m.PersonId, m.Role, m.LeftAt, m.GroupId });
        membership.HasIndex(m => new { m.GroupId, m.Role, m.LeftAt, m.JoinedAt });
    }

    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.HasKey(i => new { i.GroupId, i.Role });
        invitation.Property(i => i.Role).HasConversion<string>().HasMaxLength(10);
        invitation.Property(i => i.Code).HasMaxLength(Invitation.LengthOfCode).IsConcurrencyToken();
        invitation.Property(i => i.Joined).IsConcurrencyToken();
        invitation.HasIndex(i => i.Code).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SetCard> card)
    {
        card.HasKey(c => new { c.GroupId, c.Scenario });
        card.Property(c => c.Scenario).HasMaxLength(100);
        card.Property(c => c.Note).HasMaxLength(SetCard.LongestNote);
    }
}
