using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Practice.Data.Writing;

namespace Practice.Data;

/// <summary>The database. Every write passes the gate, so that writers queue here and not inside SQLite.</summary>
public sealed class PracticeDb(DbContextOptions<PracticeDb> options, WriteGate gate) : IdentityUserContext<Person, Guid>(options)
{
    private bool isInOneWrite;

    public DbSet<Answer> Answers => Set<Answer>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (isInOneWrite || !ChangeTracker.HasChanges())
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        using var turn = await gate.Enter(cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Writes queue at the gate, which is asynchronous: call SaveChangesAsync.");

    /// <summary>Several writes as one, or none of them: at the gate, in one IMMEDIATE transaction.</summary>
    public async Task InOneWrite(Func<Task> writes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(writes);
        using var turn = await gate.Enter(cancellationToken);
        await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
        isInOneWrite = true;
        try
        {
            await writes();
            await transaction.CommitAsync(cancellationToken);
        }
        finally
        {
            isInOneWrite = false;
        }
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("PersonClaims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("PersonLogins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("PersonTokens");
        builder.ApplyConfigurationsFromAssembly(typeof(PracticeDb).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<Mappings.UtcTime>();
    }
}
