using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Practice.Data;
using Practice.Data.Notices;
using Practice.Web.Authors;
using Practice.Web.Hosting.Secrets;
using Practice.Web.Pages.Account;
using Practice.Web.Pages.Accuracy;
using Practice.Web.Pages.Answers;
using Practice.Web.Pages.Coach;
using Practice.Web.Pages.Coach.Insight;

namespace Practice.Web.Hosting;

/// <summary>The site: its services, its pipeline, and how it starts.</summary>
public static class Site
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Limits.BodyBytes;
        });
        AddServices(builder.Services, builder.Configuration);
        var site = builder.Build();
        UsePipeline(site);
        return site;
    }

    /// <summary>Makes the database ready, listens, and says where. Returns an exit status.</summary>
    public static async Task<int> Serve(WebApplication site, CancellationToken stop)
    {
        try
        {
            await site.Services.MigrateAsync(stop);
            site.Services.GetRequiredService<LiveContent>().Now();
            await site.StartAsync(stop);
        }
        catch (Exception error) when (error is DatabaseNotUsable or IOException or UnauthorizedAccessException or OptionsValidationException)
        {
            await Console.Error.WriteLineAsync($"Practice could not start: {error.Message}");
            return Commands.PracticeCommand.NotWell;
        }

        foreach (var address in site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            Console.WriteLine($"Practice is at {address} (Ctrl+C stops it)");
        await site.WaitForShutdownAsync(stop);
        return Commands.PracticeCommand.Fine;
    }

    private static void AddServices(IServiceCollection services, ConfigurationManager settings)
    {
        services.AddOptions<PracticeOptions>().BindConfiguration("Practice").ValidateOnStart();
        services.AddSingleton<IValidateOptions<PracticeOptions>, CheckedOptions>();
        var options = settings.GetSection("Practice").Get<PracticeOptions>() ?? new PracticeOptions();
        var dataFolder = Folders.Data(options);

        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<LiveContent>();
        services.AddSingleton<LiveCheck>();
        services.AddSingleton(AccuracyFile.Shipped);
        services.AddSingleton<Stylesheet>();
        services.AddSingleton<SiteFiles>();
        services.AddPracticeData(dataFolder);
        services.AddSiteKeys(dataFolder);
        services.AddPeople(options.Guests.KeepDays);
        services.AddAccounts();
        services.AddSingleton<NewAnswers>();
        services.AddScoped<Guests>();
        services.AddScoped<Allowance>();
        services.AddScoped<WritingRoom>();
        services.AddScoped<Desks>();
        services.AddScoped<NewNotices>();
        services.AddSingleton<ShareLinks>();
        services.AddSingleton(new MailedNotices(options.Smtp.Host.Length > 0));
        services.AddHostedService<Tidying>();
        services.AddHealth();
        services.Configure<FormOptions>(form =>
        {
            form.ValueLengthLimit = Limits.BodyBytes;
            form.ValueCountLimit = Limits.FormFields;
        });
        // Pages may be packed: the one secret in them, the token against forgery, is written differently in each.
        services.AddResponseCompression();
        services.Configure<ForwardedHeadersOptions>(proxy => proxy.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        services.AddRazorPages(pages =>
        {
            Doors.Decide(pages.Conventions);
            FewLinesOnly.Decide(pages.Conventions);
            NulsReplaced.Decide(pages.Conventions);
            pages.Conventions.ConfigureFilter(new ServiceFilterAttribute<NewNotices>());
        });
        services.Configure<MvcOptions>(pages =>
        {
            // The framework's own words repeat what was sent, once for each place that shows them; the field still has it.
            pages.ModelBindingMessageProvider.SetAttemptedValueIsInvalidAccessor((_, field) => $"What was sent for {field} can't be read.");
            pages.ModelBindingMessageProvider.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "Something that was sent can't be read.");
            pages.ModelBindingMessageProvider.SetValueIsInvalidAccessor(_ => "Something that was sent can't be read.");
        });
        services.AddRouting(route => route.LowercaseUrls = true);
    }

    private static void UsePipeline(WebApplication site)
    {
        // From a proxy on this machine, and from no other.
        site.UseForwardedHeaders();
        site.UseHsts();
        site.UseSecurityHeaders();
        site.UsePersonMarkers();
        site.UseResponseCompression();
        site.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/status",
            StatusCodeSelector = error => (error as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError,
            // A request that can't be read is no error of ours.
            SuppressDiagnosticsCallback = failure => failure.Exception is BadHttpRequestException,
        });
        site.UseStatusCodePagesWithReExecute("/status");
        site.UseOwnFormsOnly();
        site.UseFormsInUtf8();
        site.UseRouting();
        site.UseAuthentication();
        site.UseAuthorization();
        site.MapStaticAssets().AllowAnonymous();
        site.MapRazorPages().WithStaticAssets();
        Stylesheet.Map(site);
        site.MapOfflineWorker();
        site.MapExport();
        site.MapMyData();
        site.MapInsightFiles();
        site.MapHealth();
    }
}
