using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Commands.Demo;

/// <summary>Fills an empty site with people who have practised for some months.</summary>
public static class DemoSite
{
    /// <summary>Everybody's, for demonstration only.</summary>
    public const string Password = "for demonstration only";

    /// <summary>So many answers are written to the database at a time.</summary>
    private const int Batch = 200;

    /// <summary>Null when anybody is here already: then nothing is written.</summary>
    public static async Task<Filled?> Fill(PracticeDb db, Library library, Size size, DateTime now, Func<Person, string, string> hash, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(size);
        if (await IsInhabited(db, stop))
            return null;
        var cast = Cast.Of(size);
        var strands = new Plan(size, cast, library).Strands();
        var verdicts = Verdicts.On(strands, library);
        // One password, hashed once: it takes a tenth of a second by design.
        string? secret = null;
        var rows = new Rows(size, cast, library, now, person => secret ??= hash(person, Password));
        var isFilled = false;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        await db.InOneWrite(async () =>
        {
            // Asked again inside: somebody may have come while the drafts were scored.
            if (await IsInhabited(db, stop))
                return;
            await Save(db, rows.People, stop);
            foreach (var batch in strands.Chunk(Batch))
                await Save(db, batch.SelectMany(strand => rows.Of(strand, verdicts)), stop);
            foreach (var group in rows.Closing)
                await db.CloseGroup(group, now.AddMinutes(-20));
            isFilled = true;
        }, stop);
        await db.WipeLog(stop);
        return isFilled ? await Filled.Count(db, rows.Seekers[0].Person, rows.Coaches[0].Person, verdicts.Count, now, stop) : null;
    }

    private static Task<bool> IsInhabited(PracticeDb db, CancellationToken stop) => db.Users.AnyAsync(stop);

    private static async Task Save(PracticeDb db, IEnumerable<object> rows, CancellationToken stop)
    {
        db.AddRange(rows);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }
}
