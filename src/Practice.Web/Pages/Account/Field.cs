namespace Practice.Web.Pages.Account;

/// <summary>A line of a form: label, hint, what is wrong, box.</summary>
/// <param name="Key">As the form posts it: "Input.Email".</param>
/// <param name="Value">What was typed; never given for a password.</param>
public sealed record Field(string Key, string Label, string Type, string Autocomplete, string? Value = null, string? Hint = null)
{
    public string Id => IdOf(Key);

    public static string IdOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key[(key.LastIndexOf('.') + 1)..].ToLowerInvariant();
    }
}
