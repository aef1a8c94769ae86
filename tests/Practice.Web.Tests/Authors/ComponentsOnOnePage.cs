using System.Net;
using Microsoft.AspNetCore.Hosting;

namespace Practice.Web.Tests.Authors;

/// <summary>The page that shows every component, for whoever changes the look.</summary>
public sealed class ComponentsOnOnePage
{
    [Fact]
    public async Task Stand_by_day_and_by_night()
    {
        using var app = new AppIn("Development");
        var page = await app.Visitor().Get("/components");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("By day", page.Text, StringComparison.Ordinal);
        Assert.Contains("By night", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Are_nobodys_business_elsewhere(string environment)
    {
        using var app = new AppIn(environment);
        var page = await app.Visitor().Get("/components");
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("There is no page here", page.Text, StringComparison.Ordinal);
    }

    private sealed class AppIn(string environment) : PracticeApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseEnvironment(environment);
        }
    }
}
