using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Practice.Data.Mappings;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("People");
        person.Property(p => p.Id).ValueGeneratedNever();
        person.Property(p => p.CreatedAt);
        person.Property(p => p.LastSeenAt);
        person.Property(p => p.RegisteredAt);
        person.Property(p => p.EmailProvenAt);
        person.Property(p => p.Name).HasMaxLength(Person.LongestName);
        person.Ignore(p => p.IsGuest);
        person.Ignore(p => p.IsSettled);
        person.Ignore(p => p.IsProven);
        person.Ignore(p => p.DisplayName);
        // Two who register with the same e-mail in the same moment: one of them is overtaken.
        person.HasIndex(p => p.NormalizedEmail).HasDatabaseName("EmailIndex").IsUnique();
    }
}
