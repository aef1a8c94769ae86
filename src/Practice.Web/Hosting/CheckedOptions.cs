using Microsoft.Extensions.Options;

namespace Practice.Web.Hosting;

/// <summary>The site doesn't start with settings that can't be right, and says which.</summary>
public sealed class CheckedOptions : IValidateOptions<PracticeOptions>
{
    public ValidateOptionsResult Validate(string? name, PracticeOptions options) =>
        options.Problem() is { } problem ? ValidateOptionsResult.Fail(problem) : ValidateOptionsResult.Success;
}
