using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Practice.Data.Mappings;

internal sealed class DisagreementMapping : IEntityTypeConfiguration<Disagreement>
{
    private static readonly JsonSerializerOptions ByName = new() { Converters = { new JsonStringEnumConverter() } };

    public void Configure(EntityTypeBuilder<Disagreement> disagreement)
    {
        disagreement.HasKey(d => new { d.AnswerId, d.DraftNumber, d.Criterion, d.Piece });
        disagreement.HasOne<Draft>().WithMany().HasForeignKey(d => new { d.AnswerId, d.DraftNumber }).OnDelete(DeleteBehavior.Cascade);
        disagreement.Property(d => d.Criterion).HasMaxLength(40);
        disagreement.Property(d => d.Remark).HasMaxLength(Disagreement.LongestRemark);
        // By name: the order of the enumeration may change.
        disagreement.Property(d => d.Objection).HasConversion<string>().HasMaxLength(20);
        // Set once and never changed, so the reference is all that needs to be compared.
        disagreement.Property(d => d.Spans).HasConversion(
            spans => JsonSerializer.Serialize(spans, ByName),
            json => JsonSerializer.Deserialize<List<DisputedSpan>>(json, ByName)!,
            new ValueComparer<IReadOnlyList<DisputedSpan>>((one, other) => ReferenceEquals(one, other), spans => RuntimeHelpers.GetHashCode(spans), spans => spans));
    }
}
