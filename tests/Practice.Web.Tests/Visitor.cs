using System.Net;
using System.Text.RegularExpressions;
using Practice.Scoring;

namespace Practice.Web.Tests;

/// <summary>Somebody at a browser without script: cookies, forms, and what the page says.</summary>
public sealed partial class Visitor(HttpClient http)
{
    public HttpClient Http => http;

    public async Task<Page> Get(string path) => await Page.Of(await http.GetAsync(path));

    public async Task<StarForm> OpenForm(string path)
    {
        var page = await Get(path);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return StarForm.In(page.Html);
    }

    public Task<Page> Save(StarForm form, StarAnswer text) => Post(form.SaveAt, form.Fields(text));

    public Task<Page> Check(StarForm form, StarAnswer text) => Post(form.CheckAt, form.Fields(text));

    public async Task<Page> Post(string path, IEnumerable<KeyValuePair<string, string>> fields) =>
        await Page.Of(await http.PostAsync(path, new FormUrlEncodedContent(fields)));

    /// <summary>The token that every form of this visitor carries.</summary>
    public async Task<string> Token()
    {
        var page = await Get("/account/sign-in");
        return (page.Status == HttpStatusCode.OK ? page : await Get("/account")).Field("__RequestVerificationToken");
    }

    /// <summary>Posts a form with its token: "Input.Email", "anna@example.org", and so on.</summary>
    public async Task<Page> Send(string path, params string[] fields) => await Post(path,
        [new("__RequestVerificationToken", await Token()), .. fields.Chunk(2).Select(pair => KeyValuePair.Create(pair[0], pair[1]))]);

    public Task<Page> Register(string email, string password = Password) => Send("/account/register", "Input.Email", email, "Input.Password", password);

    public Task<Page> SignIn(string email, string password = Password) => Send("/account/sign-in", "Input.Email", email, "Input.Password", password);

    public Task<Page> SignOut() => Send("/account/sign-out");

    /// <summary>Registers, and signs in to the new account.</summary>
    public async Task<Visitor> BecomesAccount(string email)
    {
        Assert.Equal("/account/sign-in", (await Register(email)).Location);
        Assert.Equal("/answers", (await SignIn(email)).Location);
        return this;
    }

    /// <summary>One that every account in these tests can have.</summary>
    public const string Password = "seven tall green boats";

    /// <summary>Saves a first answer to a card and returns its address.</summary>
    public async Task<string> Write(StarAnswer text, string card = "no-receipt")
    {
        var saved = await Save(await OpenForm($"/scenarios/{card}/answer"), text);
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        return saved.Location;
    }

    /// <summary>Has a first answer to a card checked and returns the address of the report.</summary>
    public async Task<string> WriteAndCheck(StarAnswer text, string card = "no-receipt")
    {
        var kept = await Check(await OpenForm($"/scenarios/{card}/answer"), text);
        Assert.Equal(HttpStatusCode.Redirect, kept.Status);
        return kept.Location;
    }
}

public sealed record Page(HttpStatusCode Status, string Html, string Location, HttpResponseMessage Response)
{
    /// <summary>What a person reads: without tags, entities resolved, blanks folded.</summary>
    public string Text => WebUtility.HtmlDecode(Regex.Replace(Regex.Replace(Html, "<[^>]+>", " "), @"\s+", " "));

    /// <summary>Value of the first input of that name.</summary>
    public string Field(string name) => WebUtility.HtmlDecode(Regex.Match(Html, $"name=\"{name}\"[^>]*?value=\"([^\"]*)\"").Groups[1].Value);

    public static async Task<Page> Of(HttpResponseMessage response) => new(
        response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers.Location?.ToString() ?? "", response);
}

/// <summary>The STAR form as it came in a page.</summary>
public sealed partial record StarForm(string SaveAt, string CheckAt, string Token, string Revision, string Scenario, string Ticket, StarAnswer Text)
{
    public static StarForm In(string html) => new(
        FormAction().Match(html).Groups[1].Value,
        ButtonAction().Match(html).Groups[1].Value,
        Field(html, "__RequestVerificationToken"), Field(html, "Revision"), Field(html, "Scenario"), Field(html, "Ticket"),
        new(Box(html, "Situation"), Box(html, "Task"), Box(html, "Action"), Box(html, "Result")));

    public IEnumerable<KeyValuePair<string, string>> Fields(StarAnswer text) => new Dictionary<string, string>
    {
        ["__RequestVerificationToken"] = Token,
        ["Revision"] = Revision,
        ["Scenario"] = Scenario,
        ["Ticket"] = Ticket,
        ["Situation"] = text.Situation,
        ["Task"] = text.Task,
        ["Action"] = text.Action,
        ["Result"] = text.Result,
    }.Where(field => field.Value.Length > 0 || field.Key != "__RequestVerificationToken");

    private static string Field(string html, string name) =>
        WebUtility.HtmlDecode(Regex.Match(html, $"name=\"{name}\"[^>]*?value=\"([^\"]*)\"").Groups[1].Value);

    /// <summary>A line break right after the tag belongs to the markup and not to the text.</summary>
    private static string Box(string html, string name) =>
        WebUtility.HtmlDecode(Regex.Match(html, $"<textarea[^>]*name=\"{name}\"[^>]*>\r?\n?(.*?)</textarea>", RegexOptions.Singleline).Groups[1].Value);

    [GeneratedRegex("<form class=\"sheet\"[^>]*action=\"([^\"]*)\"")]
    private static partial Regex FormAction();

    [GeneratedRegex("formaction=\"([^\"]*)\"")]
    private static partial Regex ButtonAction();
}
