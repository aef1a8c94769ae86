using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Practice.Web.Hosting;

/// <summary>
/// Who may come in where, for every page. What is somebody's own is asked for by its owner in each query, and is not there
/// for anybody else; here it is decided only which pages need an account.
/// </summary>
public static class Doors
{
    private static readonly string[] Open =
        ["/Accuracy", "/Answers", "/Authors", "/Drafts", "/Guide", "/Notices", "/Scenarios", "/Sharing", "/Skills"];

    private static readonly string[] Accounts = ["/Account", "/Coach", "/Groups", "/HandIns"];

    private static readonly string[] OpenPages =
    [
        "/Index", "/Keyboard", "/Offline", "/Privacy", "/Status",
        "/Account/Register", "/Account/SignIn", "/Account/SignOut", "/Account/Forgotten", "/Account/Reset",
        "/Account/MyData", "/Account/Delete", "/Account/StopMail", "/Account/Prove",
        "/Groups/Join",
    ];

    public static void AddDoors(this IServiceCollection services) =>
        services.AddAuthorizationBuilder().AddPolicy(Sessions.SignedIn, visitor => visitor.RequireClaim(Sessions.Account));

    public static void Decide(PageConventionCollection pages)
    {
        foreach (var folder in Open)
            pages.AllowAnonymousToFolder(folder);
        foreach (var folder in Accounts)
            pages.AuthorizeFolder(folder, Sessions.SignedIn);
        foreach (var page in OpenPages)
            pages.AllowAnonymousToPage(page);
    }
}
