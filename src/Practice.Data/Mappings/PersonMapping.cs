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
        person.Ignore(p => p.IsGuest);
    }
}
