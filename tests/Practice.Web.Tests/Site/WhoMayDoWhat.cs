using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Practice.Web.Tests.Site;

/// <summary>
/// Every address and verb for every kind of visitor, and nothing else than: yes (it is shown or done), 404 (there is no such
/// thing, whether there is one or not), sign-in. A line that a page lacks fails, and so does one too many.
/// </summary>
public sealed class WhoMayDoWhat : IAsyncLifetime
{
    /// <summary>
    /// {guest} is an answer of the guest's, {anna} one of Anna's, who is registered; each has one draft. What POST sends has a
    /// right token and little else: it is taken or refused for what it says by whose it is, and not there for anybody else.
    /// </summary>
    private const string Table = """
        address                                       verb  nobody   guest    another  anna     bert
        /                                             GET   yes      yes      yes      yes      yes
        /scenarios                                    GET   yes      yes      yes      yes      yes
        /scenarios/no-receipt                         GET   yes      yes      yes      yes      yes
        /scenarios/no-receipt/answer                  GET   yes      yes      yes      yes      yes
        /scenarios/no-such-card                       GET   404      404      404      404      404
        /skills                                       GET   yes      yes      yes      yes      yes
        /skills/empathy                               GET   yes      yes      yes      yes      yes
        /guide                                        GET   yes      yes      yes      yes      yes
        /guide/apologising                            GET   yes      yes      yes      yes      yes
        /accuracy                                     GET   yes      yes      yes      yes      yes
        /privacy                                      GET   yes      yes      yes      yes      yes
        /keyboard                                     GET   yes      yes      yes      yes      yes
        /components                                   GET   yes      yes      yes      yes      yes
        /offline                                      GET   yes      yes      yes      yes      yes
        /status                                       GET   404      404      404      404      404
        /content/problems                             GET   yes      yes      yes      yes      yes
        /health/live                                  GET   yes      yes      yes      yes      yes
        /health/ready                                 GET   yes      yes      yes      yes      yes
        /worker.js                                    GET   yes      yes      yes      yes      yes
        /css/site.css                                 GET   yes      yes      yes      yes      yes
        /answers                                      GET   yes      yes      yes      yes      yes
        /answers/export.md                            GET   404      yes      yes      yes      yes
        /answers/export.json                          GET   404      yes      yes      yes      yes
        /answers/retell                               GET   yes      yes      yes      yes      yes
        {guest}                                       GET   404      yes      404      404      404
        {guest}                                       POST  404      yes      404      404      404
        {guest}/drafts                                POST  404      yes      404      404      404
        {guest}/merge                                 POST  404      yes      404      404      404
        {guest}/delete                                GET   404      yes      404      404      404
        {guest}/compare                               GET   404      yes      404      404      404
        {guest}/print                                 GET   404      yes      404      404      404
        {guest}/export.md                             GET   404      yes      404      404      404
        {guest}/export.json                           GET   404      yes      404      404      404
        {guest}/drafts/1                              GET   404      yes      404      404      404
        {guest}/drafts/1/name                         GET   404      yes      404      404      404
        {guest}/drafts/1/name                         POST  404      yes      404      404      404
        {guest}/drafts/1/restore                      POST  404      yes      404      404      404
        {guest}/drafts/1/wrong/empathy                GET   404      yes      404      404      404
        {guest}/drafts/1/wrong/empathy                POST  404      yes      404      404      404
        {guest}/drafts/1/wrong/empathy/0/withdraw     POST  404      yes      404      404      404
        {guest}/restore                               POST  404      yes      404      404      404
        {anna}                                        GET   404      404      404      yes      404
        {anna}                                        POST  404      404      404      yes      404
        {anna}/drafts                                 POST  404      404      404      yes      404
        {anna}/merge                                  POST  404      404      404      yes      404
        {anna}/delete                                 GET   404      404      404      yes      404
        {anna}/compare                                GET   404      404      404      yes      404
        {anna}/print                                  GET   404      404      404      yes      404
        {anna}/export.md                              GET   404      404      404      yes      404
        {anna}/export.json                            GET   404      404      404      yes      404
        {anna}/drafts/1                               GET   404      404      404      yes      404
        {anna}/drafts/1/name                          GET   404      404      404      yes      404
        {anna}/drafts/1/name                          POST  404      404      404      yes      404
        {anna}/drafts/1/restore                       POST  404      404      404      yes      404
        {anna}/drafts/1/wrong/empathy                 GET   404      404      404      yes      404
        {anna}/drafts/1/wrong/empathy                 POST  404      404      404      yes      404
        {anna}/drafts/1/wrong/empathy/0/withdraw      POST  404      404      404      yes      404
        {anna}/restore                                POST  404      404      404      yes      404
        /account/register                             GET   yes      yes      yes      yes      yes
        /account/sign-in                              GET   yes      yes      yes      yes      yes
        /account/sign-out                             GET   yes      yes      yes      yes      yes
        /account/forgotten                            GET   yes      yes      yes      yes      yes
        /account/reset                                GET   yes      yes      yes      yes      yes
        /account/prove                                GET   yes      yes      yes      yes      yes
        /account/prove                                POST  yes      yes      yes      yes      yes
        /account/proof                                GET   sign-in  sign-in  sign-in  yes      yes
        /account/proof                                POST  sign-in  sign-in  sign-in  yes      yes
        /account/data                                 GET   yes      yes      yes      yes      yes
        /account/practice.zip                         GET   404      yes      yes      yes      yes
        /account/delete                               GET   yes      yes      yes      yes      yes
        /account                                      GET   sign-in  sign-in  sign-in  yes      yes
        /account                                      POST  sign-in  sign-in  sign-in  yes      yes
        /account/e-mail                               GET   sign-in  sign-in  sign-in  yes      yes
        /account/e-mail                               POST  sign-in  sign-in  sign-in  yes      yes
        /account/password                             GET   sign-in  sign-in  sign-in  yes      yes
        /account/password                             POST  sign-in  sign-in  sign-in  yes      yes
        /account/bring-along                          GET   sign-in  sign-in  sign-in  yes      yes
        /account/bring-along                          POST  sign-in  sign-in  sign-in  yes      yes
        /account/sign-out-everywhere                  GET   sign-in  sign-in  sign-in  yes      yes
        /no/such/page                                 GET   404      404      404      404      404
        /answers/00000000-0000-0000-0000-000000000000 GET   404      404      404      404      404
        """;

    private readonly PracticeApp app = new();
    private readonly Dictionary<string, Visitor> visitors = [];
    private readonly Dictionary<string, string> answers = [];

    public async Task InitializeAsync()
    {
        foreach (var name in (string[])["nobody", "guest", "another", "anna", "bert"])
        {
            var visitor = visitors[name] = app.Visitor();
            if (name == "nobody")
                continue;
            answers["{" + name + "}"] = (await visitor.WriteAndCheck(Answers.Good)).Split("/drafts")[0];
            if (name is "anna" or "bert")
                await visitor.BecomesAccount($"{name}@example.org");
        }
    }

    public Task DisposeAsync() => app.DisposeAsync().AsTask();

    [Fact]
    public async Task The_table_is_true()
    {
        var rows = Table.Split('\n').Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var wrong = new List<string>();
        foreach (var row in rows.Skip(1))
            for (var column = 2; column < row.Length; column++)
            {
                var name = rows[0][column];
                var found = await Ask(visitors[name], row[1], Address(row[0]));
                if (found != row[column])
                    wrong.Add($"{row[1]} {row[0]} as {name}: {found} and not {row[column]}");
            }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task What_is_there_for_somebody_else_looks_like_what_is_not_there()
    {
        var there = await visitors["bert"].Get(answers["{anna}"]);
        var nowhere = await visitors["bert"].Get($"/answers/{Guid.CreateVersion7()}");
        Assert.Equal((nowhere.Status, nowhere.Text), (there.Status, there.Text));
    }

    [Fact]
    public void Every_page_and_every_address_has_a_decision()
    {
        var endpoints = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAuthorizeData>() is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath ?? endpoint.RoutePattern.RawText);
        // The framework's own, in development: it looks for files that were made since the build, and finds none otherwise.
        Assert.Empty(endpoints.Except(["{**path:file}"]));
    }

    [Fact]
    public void Every_page_has_a_line_in_the_table()
    {
        var listed = Table.Split('\n').Skip(1).Concat(Coaching.WhoMayDoWhatInAGroup.Addresses).Concat(Sharing.WhoMayDoWhatWithASharedDraft.Addresses).Select(row => Address(row.Split(' ')[0])).ToHashSet();
        var pages = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Where(endpoint => !listed.Any(address => Fits(endpoint.RoutePattern, address)))
            .Select(endpoint => endpoint.RoutePattern.RawText);
        Assert.Empty(pages);
    }

    private static async Task<string> Ask(Visitor visitor, string verb, string address)
    {
        var page = verb == "GET" ? await visitor.Get(address) : await visitor.Send(address, "Revision", "1", "Action", "I listened.");
        return (page.Status, page.Location) switch
        {
            (HttpStatusCode.NotFound, _) => "404",
            (HttpStatusCode.Redirect, var to) when to.Contains("/account/sign-in", StringComparison.Ordinal) => "sign-in",
            (HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.BadRequest or HttpStatusCode.Conflict, _) => "yes",
            var (status, _) => $"{status}",
        };
    }

    private string Address(string address)
    {
        foreach (var (name, answer) in answers)
            address = address.Replace(name, answer, StringComparison.Ordinal);
        return address;
    }

    private static bool Fits(RoutePattern pattern, string address)
    {
        var segments = address.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments.Length > pattern.PathSegments.Count || segments.Length < pattern.PathSegments.Count(segment => !IsOptional(segment)))
            return false;
        return segments.Zip(pattern.PathSegments).All(pair =>
            pair.Second.Parts[0] is not RoutePatternLiteralPart literal || literal.Content.Equals(pair.First, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsOptional(RoutePatternPathSegment segment) =>
        segment.Parts is [RoutePatternParameterPart { IsOptional: true }];
}
