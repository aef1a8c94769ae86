using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Practice.Data;

public sealed class PracticeDb(DbContextOptions<PracticeDb> options) : IdentityUserContext<Person, Guid>(options)
{
    public DbSet<Answer> Answers => Set<Answer>();

    public DbSet<Draft> Drafts => Set<Draft>();
}
