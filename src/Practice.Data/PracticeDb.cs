using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Practice.Data.Coaching;
using Practice.Data.Notices;
using Practice.Data.Sharing;
using Practice.Data.Writing;

namespace Practice.Data;

/// <summary>The database. Every write passes the gate, so that writers queue here and not inside SQLite.</summary>
public sealed class PracticeDb(DbContextOptions<PracticeDb> options, WriteGate gate, MailedNotices? mailed = null) : IdentityUserContext<Person, Guid>(options)
{
    public DbSet<Answer> Answers => Set<Answer>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<Disagreement> Disagreements => Set<Disagreement>();

    public DbSet<Group> Groups => Set<Group>();

    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<SetCard> SetCards => Set<SetCard>();

    public DbSet<HandIn> HandIns => Set<HandIn>();

    public DbSet<Claim> Claims => Set<Claim>();

    public DbSet<Review> Reviews => Set<Review>();

    public DbSet<Comment> Comments => Set<Comment>();

    public DbSet<SavedComment> SavedComments => Set<SavedComment>();

    public DbSet<SharedDraft> SharedDrafts => Set<SharedDraft>();

    public DbSet<FriendComment> FriendComments => Set<FriendComment>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<NoticeLetter> NoticeLetters => Set<NoticeLetter>();

    public DbSet<MutedKind> MutedKinds => Set<MutedKind>();

    internal bool SendsMail { get; } = mailed?.AreOn == true;

    internal bool IsInOneWrite { get; private set; }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (IsInOneWrite || !ChangeTracker.HasChanges())
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        using var turn = await gate.Enter(cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Writes queue at the gate, which is asynchronous: call SaveChangesAsync.");

    /// <summary>
    /// Saves; or answers false when somebody else was faster: what was read has been saved over since, or what is new is there
    /// already. Then nothing is saved and nothing tracked any more: read again, and decide again.
    /// </summary>
    public async Task<bool> TrySaveAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException error) when (error.IsOvertaken)
        {
            ChangeTracker.Clear();
            return false;
        }
    }

    /// <summary>
    /// Several writes as one, or none of them: at the gate, in one IMMEDIATE transaction. Read what you need before it, others
    /// are waiting. One inside another is part of it. When it fails, nothing is tracked any more.
    /// </summary>
    public async Task InOneWrite(Func<Task> writes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(writes);
        if (IsInOneWrite)
        {
            await writes();
            return;
        }

        using var turn = await gate.Enter(cancellationToken);
        await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
        IsInOneWrite = true;
        try
        {
            await writes();
            await transaction.CommitAsync(cancellationToken);
        }
        catch
        {
            // What was saved inside counts as unchanged here, but is not in the file.
            ChangeTracker.Clear();
            throw;
        }
        finally
        {
            IsInOneWrite = false;
        }
    }

    /// <summary>
    /// Empties the write-ahead log, in which the last writes stand with what they removed. False when somebody was still
    /// reading from it: then the next time does it.
    /// </summary>
    public async Task<bool> WipeLog(CancellationToken cancellationToken = default)
    {
        using var turn = await gate.Enter(cancellationToken);
        await Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            return await command.ExecuteScalarAsync(cancellationToken) is 0L;
        }
        finally
        {
            await Database.CloseConnectionAsync();
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
