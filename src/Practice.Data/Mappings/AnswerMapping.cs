using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Practice.Data.Mappings;

internal sealed class AnswerMapping : IEntityTypeConfiguration<Answer>
{
    public void Configure(EntityTypeBuilder<Answer> answer)
    {
        answer.Property(a => a.Id).ValueGeneratedNever();
        answer.Property(a => a.Scenario).HasMaxLength(100);
        answer.Property(a => a.Revision).IsConcurrencyToken();
        answer.HasOne<Person>().WithMany().HasForeignKey(a => a.OwnerId).OnDelete(DeleteBehavior.Cascade);
        answer.HasMany(a => a.Drafts).WithOne().HasForeignKey(draft => draft.AnswerId).OnDelete(DeleteBehavior.Cascade);
        answer.HasQueryFilter(a => a.DeletedAt == null);
        answer.HasIndex(a => new { a.OwnerId, a.SavedAt, a.Id });
    }
}
