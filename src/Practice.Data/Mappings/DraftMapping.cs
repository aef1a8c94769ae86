using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Practice.Scoring;

namespace Practice.Data.Mappings;

internal sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> draft)
    {
        draft.HasKey(d => new { d.AnswerId, d.Number });
        draft.Property(d => d.Name).HasMaxLength(Draft.LongestName);
        draft.Property(d => d.Assessment).HasConversion(
            assessment => AssessmentJson.Write("", assessment),
            json => AssessmentJson.Read(json));
    }
}
