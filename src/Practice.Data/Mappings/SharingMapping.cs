using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Practice.Data.Sharing;

namespace Practice.Data.Mappings;

/// <summary>Links to drafts, and what friends said of them: both go with the draft.</summary>
internal sealed class SharingMapping : IEntityTypeConfiguration<SharedDraft>, IEntityTypeConfiguration<FriendComment>
{
    public void Configure(EntityTypeBuilder<SharedDraft> shared)
    {
        shared.Property(s => s.Id).ValueGeneratedNever();
        shared.Property(s => s.Name).HasMaxLength(SharedDraft.LongestName);
        shared.Property(s => s.TokenHash).HasMaxLength(64);
        shared.Property(s => s.SealedToken).HasMaxLength(400);
        shared.HasOne<Draft>().WithMany().HasForeignKey(s => new { s.AnswerId, s.DraftNumber }).OnDelete(DeleteBehavior.Cascade);
        shared.HasMany(s => s.Comments).WithOne().HasForeignKey(comment => comment.SharedDraftId).OnDelete(DeleteBehavior.Cascade);
        shared.HasIndex(s => s.TokenHash).IsUnique();
    }

    public void Configure(EntityTypeBuilder<FriendComment> comment)
    {
        comment.Property(c => c.Id).ValueGeneratedNever();
        comment.Property(c => c.Name).HasMaxLength(FriendComment.LongestName);
        comment.Property(c => c.Text).HasMaxLength(FriendComment.LongestText);
    }
}
