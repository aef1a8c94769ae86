using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Scoring;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Answers;

/// <summary>
/// One's own answers to take away, one or all, as text and as data. They are written one after the other as they are read,
/// so that many take no more memory than one.
/// </summary>
public static class Export
{
    private const string Markdown = "text/markdown; charset=utf-8";
    private const string Json = "application/json; charset=utf-8";

    public static void MapExport(this WebApplication site)
    {
        site.MapGet("/answers/export.md", (HttpContext visit, PracticeDb db, LiveContent content) => Send(visit, Mine(visit, db), Markdown, "answers.md", WriteMarkdown(content))).AllowAnonymous();
        site.MapGet("/answers/export.json", (HttpContext visit, PracticeDb db, LiveContent content) => Send(visit, Mine(visit, db), Json, "answers.json", WriteJson(content))).AllowAnonymous();
        site.MapGet("/answers/{id:guid}/export.md", (Guid id, HttpContext visit, PracticeDb db, LiveContent content) => SendOne(id, visit, db, Markdown, "answer.md", WriteMarkdown(content))).AllowAnonymous();
        site.MapGet("/answers/{id:guid}/export.json", (Guid id, HttpContext visit, PracticeDb db, LiveContent content) => SendOne(id, visit, db, Json, "answer.json", WriteJson(content))).AllowAnonymous();
    }

    private delegate Task Writer(IAsyncEnumerable<Data.Answer> answers, Stream stream, CancellationToken stop);

    private static IQueryable<Data.Answer> Mine(HttpContext visit, PracticeDb db) => db.Answers.AsNoTracking()
        .OwnedBy(visit.User.PersonId())
        .Include(answer => answer.Drafts.OrderBy(draft => draft.Number))
        .OrderBy(answer => answer.Id);

    private static async Task<IResult> SendOne(Guid id, HttpContext visit, PracticeDb db, string type, string name, Writer write)
    {
        var one = Mine(visit, db).Where(answer => answer.Id == id);
        return await one.AnyAsync() ? Send(visit, one, type, name, write) : Results.NotFound();
    }

    private static IResult Send(HttpContext visit, IQueryable<Data.Answer> answers, string type, string name, Writer write) =>
        visit.User.PersonId() is null
            ? Results.NotFound()
            : Results.Stream(stream => write(answers.AsAsyncEnumerable(), stream, visit.RequestAborted), type, $"practice-{name}");

    private static Writer WriteMarkdown(LiveContent content) => async (answers, stream, stop) =>
    {
        await using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        await foreach (var answer in answers.WithCancellation(stop))
        {
            await text.WriteLineAsync($"# {content.Now().Library.Scenario(answer.Scenario)?.Question ?? answer.Scenario}\n");
            await text.WriteLineAsync($"Saved {Moment(answer.SavedAt)} UTC\n");
            await Write(text, answer.Text, "##");
            foreach (var draft in answer.Drafts.Where(draft => draft.Text != answer.Text))
            {
                await text.WriteLineAsync($"## {KeptDraft.TitleOf(draft.Number, draft.Name)}\n\nKept {Moment(draft.KeptAt)} UTC\n");
                await Write(text, draft.Text, "###");
            }

            await text.FlushAsync(stop);
        }
    };

    internal static async Task Write(StreamWriter text, StarAnswer answer, string level)
    {
        foreach (var part in StarAnswer.Parts)
            await text.WriteLineAsync($"{level} {part}\n\n{answer[part]}\n");
    }

    private static Writer WriteJson(LiveContent content) => (answers, stream, stop) => WriteJson(content.Now().Library, answers, stream, stop);

    internal static async Task WriteJson(Library library, IAsyncEnumerable<Data.Answer> answers, Stream stream, CancellationToken stop)
    {
        await using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        await foreach (var answer in answers.WithCancellation(stop))
        {
            json.WriteStartObject();
            json.WriteString("id", answer.Id);
            json.WriteString("scenario", answer.Scenario);
            json.WriteString("question", library.Scenario(answer.Scenario)?.Question);
            json.WriteString("startedAt", answer.StartedAt);
            json.WriteString("savedAt", answer.SavedAt);
            if (answer.DeletedAt is { } deletedAt)
                json.WriteString("deletedAt", deletedAt);
            Write(json, answer.Text);
            json.WriteStartArray("drafts");
            foreach (var draft in answer.Drafts)
            {
                json.WriteStartObject();
                json.WriteNumber("number", draft.Number);
                json.WriteString("name", draft.Name);
                json.WriteString("keptAt", draft.KeptAt);
                Write(json, draft.Text);
                json.WritePropertyName("assessment");
                json.WriteRawValue(AssessmentJson.Write($"{answer.Id}/{draft.Number}", draft.Assessment));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            await json.FlushAsync(stop);
        }

        json.WriteEndArray();
        await json.FlushAsync(stop);
    }

    private static void Write(Utf8JsonWriter json, StarAnswer text)
    {
        foreach (var part in StarAnswer.Parts)
            json.WriteString(part.ToString().ToLowerInvariant(), text[part]);
    }

    internal static string Moment(DateTime at) => at.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);
}
