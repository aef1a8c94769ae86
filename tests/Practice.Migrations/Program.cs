using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;
using Practice.Data;

if (args is not [var name])
{
    Console.Error.WriteLine("Name the migration, as a sentence without blanks: PeopleWriteAnswersAndKeepDrafts");
    return 2;
}

var repository = new DirectoryInfo(AppContext.BaseDirectory);
while (!File.Exists(Path.Combine(repository.FullName, "Practice.sln")))
    repository = repository.Parent ?? throw new InvalidOperationException("Run this from within the repository.");
var project = Path.Combine(repository.FullName, "src", "Practice.Data");

var services = new ServiceCollection().AddPracticeData(Path.GetTempPath()).BuildServiceProvider();
using var scope = services.CreateScope();
var db = scope.ServiceProvider.GetRequiredService<PracticeDb>();
// With a context of its own: asking seals the last migration's model, and nothing can be compared with a sealed one.
using (var asking = services.CreateScope())
    if (!asking.ServiceProvider.GetRequiredService<PracticeDb>().Database.HasPendingModelChanges())
    {
        Console.Error.WriteLine("The model says what the last migration says: there is nothing to write.");
        return 1;
    }

var designServices = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(db);
#pragma warning disable EF1001 // The provider's design-time services have no public door.
new Microsoft.EntityFrameworkCore.Sqlite.Design.Internal.SqliteDesignTimeServices().ConfigureDesignTimeServices(designServices);
#pragma warning restore EF1001
using var design = designServices.BuildServiceProvider();
using var designScope = design.CreateScope();
var scaffolder = designScope.ServiceProvider.GetRequiredService<IMigrationsScaffolder>();
var migration = scaffolder.ScaffoldMigration(name, "Practice.Data", "Migrations");
var files = scaffolder.Save(project, migration, Path.Combine(project, "Migrations"), dryRun: false);
Console.WriteLine(files.MigrationFile);
return 0;
