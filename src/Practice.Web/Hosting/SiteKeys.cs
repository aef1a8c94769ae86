using Microsoft.AspNetCore.DataProtection;

namespace Practice.Web.Hosting;

/// <summary>The keys that protect cookies, tickets and links: in the data folder, so that they outlast a restart.</summary>
public static class SiteKeys
{
    public static void AddSiteKeys(this IServiceCollection services, string dataFolder) => services.AddDataProtection()
        .SetApplicationName("Practice")
        .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(dataFolder, "keys")));
}
