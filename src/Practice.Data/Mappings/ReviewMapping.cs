using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Practice.Data.Coaching;

namespace Practice.Data.Mappings;

/// <summary>
/// What was handed in, and what coaches say of it. It goes with the seeker's answer. What a coach has returned is the
/// seeker's, and stays without the name when the coach's account goes.
/// </summary>
internal sealed class ReviewMapping : IEntityTypeConfiguration<HandIn>, IEntityTypeConfiguration<Claim>, IEntityTypeConfiguration<Review>,
    IEntityTypeConfiguration<Mark>, IEntityTypeConfiguration<Comment>, IEntityTypeConfiguration<Reply>, IEntityTypeConfiguration<SavedComment>
{
    public void Configure(EntityTypeBuilder<HandIn> handIn)
    {
        handIn.Property(h => h.Id).ValueGeneratedNever();
        handIn.Property(h => h.Question).HasMaxLength(HandIn.LongestQuestion);
        handIn.Property(h => h.Standing).HasConversion<string>().HasMaxLength(10);
        handIn.Property(h => h.Revision).IsConcurrencyToken();
        handIn.Ignore(h => h.CanBeWithdrawn);
        handIn.HasOne<Draft>().WithMany().HasForeignKey(h => new { h.AnswerId, h.DraftNumber }).OnDelete(DeleteBehavior.Cascade);
        // A draft waits in one line at a time.
        handIn.HasIndex(h => new { h.AnswerId, h.DraftNumber }, "OneLineAtATime").IsUnique().HasFilter("\"Standing\" = 'Waiting'");
        handIn.HasIndex(h => new { h.AnswerId, h.DraftNumber, h.HandedInAt });
        handIn.HasIndex(h => new { h.GroupId, h.Standing, h.HandedInAt, h.Id });
        handIn.HasIndex(h => new { h.GroupId, h.Standing, h.StandsSince });
        handIn.HasIndex(h => new { h.Standing, h.HandedInAt, h.Id });
    }

    public void Configure(EntityTypeBuilder<Claim> claim)
    {
        claim.ToTable("Claims");
        claim.HasKey(c => c.HandInId);
        claim.Property(c => c.CoachId).IsConcurrencyToken();
        claim.Property(c => c.Until).IsConcurrencyToken();
        claim.HasOne<HandIn>().WithOne().HasForeignKey<Claim>(c => c.HandInId).OnDelete(DeleteBehavior.Cascade);
        claim.HasOne<Person>().WithMany().HasForeignKey(c => c.CoachId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Review> review)
    {
        review.Property(r => r.Id).ValueGeneratedNever();
        review.Property(r => r.Note).HasMaxLength(Review.LongestNote);
        review.Property(r => r.Revealed).HasConversion<string>().HasMaxLength(20);
        review.Property(r => r.Revision).IsConcurrencyToken();
        review.Ignore(r => r.IsMarked);
        review.HasOne<HandIn>().WithMany().HasForeignKey(r => r.HandInId).OnDelete(DeleteBehavior.Cascade);
        review.HasOne<Person>().WithMany().HasForeignKey(r => r.CoachId).OnDelete(DeleteBehavior.SetNull);
        review.HasMany(r => r.Marks).WithOne().HasForeignKey(mark => mark.ReviewId).OnDelete(DeleteBehavior.Cascade);
        review.HasMany(r => r.Comments).WithOne().HasForeignKey(comment => comment.ReviewId).OnDelete(DeleteBehavior.Cascade);
        review.HasIndex(r => new { r.HandInId, r.CoachId }).IsUnique();
        review.HasIndex(r => new { r.CoachId, r.ReturnedAt, r.SavedAt });
    }

    public void Configure(EntityTypeBuilder<Mark> mark)
    {
        mark.ToTable("Marks");
        mark.HasKey(m => new { m.ReviewId, m.Criterion });
        mark.Property(m => m.Criterion).HasMaxLength(40);
        mark.Ignore(m => m.Differs);
        mark.Ignore(m => m.AwaitsDecision);
    }

    public void Configure(EntityTypeBuilder<Comment> comment)
    {
        comment.ToTable("Comments");
        comment.Property(c => c.Id).ValueGeneratedNever();
        comment.Property(c => c.Part).HasConversion<string>().HasMaxLength(10);
        comment.Property(c => c.Kind).HasConversion<string>().HasMaxLength(20);
        comment.Property(c => c.Use).HasConversion<string>().HasMaxLength(20);
        comment.Property(c => c.Text).HasMaxLength(Comment.LongestText);
        comment.Property(c => c.Revision).IsConcurrencyToken();
        comment.HasMany(c => c.Replies).WithOne().HasForeignKey(reply => reply.CommentId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Reply> reply)
    {
        reply.ToTable("Replies");
        reply.Property(r => r.Id).ValueGeneratedNever();
        reply.Property(r => r.Text).HasMaxLength(Reply.LongestText);
        reply.HasOne<Person>().WithMany().HasForeignKey(r => r.AuthorId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<SavedComment> saved)
    {
        saved.Property(s => s.Id).ValueGeneratedNever();
        saved.Property(s => s.Kind).HasConversion<string>().HasMaxLength(20);
        saved.Property(s => s.Text).HasMaxLength(Comment.LongestText);
        saved.HasOne<Person>().WithMany().HasForeignKey(s => s.CoachId).OnDelete(DeleteBehavior.Cascade);
        saved.HasIndex(s => new { s.CoachId, s.KeptAt });
    }
}
