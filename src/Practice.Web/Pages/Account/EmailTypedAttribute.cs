using System.ComponentModel.DataAnnotations;
using System.Net.Mail;
using Practice.Data;

namespace Practice.Web.Pages.Account;

/// <summary>Something that can be an e-mail address; whether anybody reads it is not asked.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EmailTypedAttribute : ValidationAttribute
{
    /// <summary>False where somebody comes back who may have registered with one that no letter can be addressed to.</summary>
    public bool CanBeWrittenTo { get; init; } = true;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) => Problem(value as string, CanBeWrittenTo) is { } problem
        ? new(problem, [validationContext.MemberName ?? ""])
        : null;

    private static string? Problem(string? email, bool canBeWrittenTo)
    {
        if (string.IsNullOrWhiteSpace(email))
            return "The e-mail is missing. It looks like anna@example.org.";
        if (email.Length > Person.LongestEmail)
            return $"An e-mail has at most {Person.LongestEmail} characters; this one has {email.Length}.";
        return email.Split('@') is [{ Length: > 0 }, { Length: > 0 }] && !email.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || char.IsSurrogate(c) || c is '<' or '>' or ',' or ';' or '"')
            && (!canBeWrittenTo || (email[^1] != '.' && MailAddress.TryCreate(email, out var address) && address.Address == email))
            ? null
            : "This is no e-mail address. It looks like anna@example.org: a name, one @, and where it is.";
    }
}
