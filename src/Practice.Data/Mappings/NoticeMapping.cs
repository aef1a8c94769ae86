using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Practice.Data.Coaching;
using Practice.Data.Notices;

namespace Practice.Data.Mappings;

/// <summary>Notices, and the e-mails they still have to send. They go with the person, and with the answer or group they are about.</summary>
internal sealed class NoticeMapping : IEntityTypeConfiguration<Notice>, IEntityTypeConfiguration<NoticeLetter>, IEntityTypeConfiguration<MutedKind>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.Property(n => n.Id).ValueGeneratedNever();
        notice.Property(n => n.Kind).HasConversion<string>().HasMaxLength(20);
        notice.Property(n => n.Address).HasMaxLength(Notice.LongestAddress);
        notice.Property(n => n.Scenario).HasMaxLength(100);
        notice.HasOne<Person>().WithMany().HasForeignKey(n => n.PersonId).OnDelete(DeleteBehavior.Cascade);
        notice.HasOne<Person>().WithMany().HasForeignKey(n => n.ActorId).OnDelete(DeleteBehavior.SetNull);
        notice.HasOne<Answer>().WithMany().HasForeignKey(n => n.AnswerId).OnDelete(DeleteBehavior.Cascade);
        notice.HasOne<Group>().WithMany().HasForeignKey(n => n.GroupId).OnDelete(DeleteBehavior.Cascade);
        notice.HasIndex(n => new { n.PersonId, n.At, n.Id });
        // Every page asks it for the count: it holds what is new, and nothing else.
        notice.HasIndex(n => new { n.PersonId, n.Address }, "NewNotices").HasFilter("\"ReadAt\" IS NULL");
    }

    public void Configure(EntityTypeBuilder<NoticeLetter> letter)
    {
        letter.HasKey(l => l.NoticeId);
        letter.HasOne<Notice>().WithOne().HasForeignKey<NoticeLetter>(l => l.NoticeId).OnDelete(DeleteBehavior.Cascade);
        letter.HasIndex(l => l.NextTryAt);
    }

    public void Configure(EntityTypeBuilder<MutedKind> muted)
    {
        muted.HasKey(m => new { m.PersonId, m.Kind });
        muted.Property(m => m.Kind).HasConversion<string>().HasMaxLength(20);
        muted.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}
