using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Web.Commands;
using Practice.Web.Hosting;
using Practice.Web.Pages.Answers;

namespace Practice.Web.Pages.Account;

/// <summary><c>/account/practice.zip</c>: everything that is kept of whoever asks, for people and for programs.</summary>
public static class MyDataFile
{
    private static readonly JsonWriterOptions Plainly = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void MapMyData(this WebApplication site) => site.MapGet("/account/practice.zip", async (HttpContext visit, PracticeDb db, LiveContent content) =>
    {
        var id = visit.User.PersonId();
        // An archive writes the end of each entry synchronously, a few bytes at a time.
        visit.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        return await db.Users.AsNoTracking().SingleOrDefaultAsync(person => person.Id == id) is { } person
            ? Results.Stream(stream => Write(stream, person, db, content.Now().Library, visit.RequestAborted), "application/zip", "practice.zip")
            : Results.NotFound();
    }).AllowAnonymous();

    private static async Task Write(Stream stream, Person person, PracticeDb db, Library library, CancellationToken stop)
    {
        await using var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, stop);
        await Entry(zip, "README.md", entry => entry.WriteAsync(Encoding.UTF8.GetBytes(About(person)), stop).AsTask(), stop);
        await Entry(zip, "person.json", entry => WritePerson(entry, person, stop), stop);
        var mine = db.Answers.IgnoreQueryFilters().AsNoTracking()
            .Where(answer => answer.OwnerId == person.Id)
            .Include(answer => answer.Drafts.OrderBy(draft => draft.Number))
            .OrderBy(answer => answer.Id);
        await Entry(zip, "answers.json", entry => Export.WriteJson(library, mine.AsAsyncEnumerable(), entry, stop), stop);
        await Entry(zip, "answers.md", entry => WriteReadable(library, mine.AsAsyncEnumerable(), entry, stop), stop);
        await Entry(zip, "disagreements.jsonl", entry => WriteDisagreements(person.Id, db, entry, stop), stop);
        foreach (var (name, write) in MyDealings.Of(person.Id, db, stop))
            await Entry(zip, name, write, stop);
    }

    private static async Task Entry(ZipArchive zip, string name, Func<Stream, Task> write, CancellationToken stop)
    {
        await using var entry = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(stop);
        await write(entry);
    }

    private static string About(Person person) => string.Create(CultureInfo.InvariantCulture, $"""
        # Everything that Practice keeps of {person.DisplayName}

        - answers.md: your answers and drafts with their reports, to be read
        - answers.json: the same for a program, with every level, flag and piece of evidence
        - disagreements.jsonl: what you said is wrong in reports, and agreed to have kept; one on a line
        - shared.json: the drafts you shared with friends, and what they said
        - reviews.json: what you handed in, and the reviews that came back
        - coaching.json: the reviews you wrote as a coach, and your comments for reuse; what seekers wrote is theirs, and left out
        - groups.json: the groups you are or were in
        - notices.json: what you were told, and what you don't want by e-mail
        - person.json: the account

        Of your password only a hash is kept, which nobody can read it from; it is left out, and so are the stamp by which your cookie is recognised and the links to what you shared: whoever had them could read it.

        """);

    private static async Task WritePerson(Stream entry, Person person, CancellationToken stop)
    {
        await using var json = new Utf8JsonWriter(entry, Plainly);
        json.WriteStartObject();
        json.WriteString("id", person.Id);
        json.WriteString("email", person.Email);
        json.WriteString("name", person.Name);
        json.WriteString("createdAt", person.CreatedAt);
        json.WriteString("lastSeenAt", person.LastSeenAt);
        if (person.RegisteredAt is { } registeredAt)
            json.WriteString("registeredAt", registeredAt);
        if (person.EmailProvenAt is { } provenAt)
            json.WriteString("emailProvenAt", provenAt);
        json.WriteEndObject();
        await json.FlushAsync(stop);
    }

    private static async Task WriteReadable(Library library, IAsyncEnumerable<Data.Answer> answers, Stream entry, CancellationToken stop)
    {
        await using var text = new StreamWriter(entry, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        await foreach (var answer in answers.WithCancellation(stop))
        {
            await text.WriteLineAsync($"# {library.Scenario(answer.Scenario)?.Question ?? answer.Scenario}\n");
            if (answer.DeletedAt is { } deletedAt)
                await text.WriteLineAsync($"Deleted {Export.Moment(deletedAt)} UTC\n");
            await text.WriteLineAsync($"Saved {Export.Moment(answer.SavedAt)} UTC\n");
            await Export.Write(text, answer.Text, "##");
            foreach (var draft in answer.Drafts)
            {
                await text.WriteLineAsync($"## {KeptDraft.TitleOf(draft.Number, draft.Name)}\n\nKept {Export.Moment(draft.KeptAt)} UTC\n");
                await Export.Write(text, draft.Text, "###");
                await text.WriteLineAsync("### Report\n");
                var submitted = new SubmittedAnswer($"draft {draft.Number}", answer.Scenario, null, "", draft.Text);
                foreach (var line in Explanation.Of(submitted, draft.Assessment, library))
                    await text.WriteLineAsync(line.Length == 0 ? line : $"    {line}");
                await text.WriteLineAsync();
            }

            await text.FlushAsync(stop);
        }
    }

    private static async Task WriteDisagreements(Guid personId, PracticeDb db, Stream entry, CancellationToken stop)
    {
        await using var text = new StreamWriter(entry, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        await foreach (var line in db.DisagreementLinesOf(personId).AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
            await text.WriteLineAsync(DisagreementJson.Write(line));
    }
}
