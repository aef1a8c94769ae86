using Microsoft.AspNetCore.Mvc;
using Practice.Web.Hosting;
using Practice.Web.Hosting.Mail;
using Practice.Web.Hosting.Secrets;

namespace Practice.Web.Pages.Account;

public static class AccountServices
{
    public static void AddAccounts(this IServiceCollection services)
    {
        services.AddDoors();
        services.AddSingleton<Attempts>();
        services.AddScoped<Passwords>();
        services.AddSingleton<ResetLinks>();
        services.AddSingleton<ProofLinks>();
        services.AddSingleton<ProofMail>();
        services.AddScoped<GuestAside>();
        services.AddScoped<Accounts>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<Carrier>();
        services.AddSingleton<MailLinks>();
        services.AddHostedService<Postman>();
        services.AddSingleton<NoticeMail>();
        services.AddHostedService(provider => provider.GetRequiredService<NoticeMail>());
        services.Configure<CookieTempDataProviderOptions>(note => note.Cookie.Name = "practice-note");
    }
}
