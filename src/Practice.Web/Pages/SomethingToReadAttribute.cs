using System.ComponentModel.DataAnnotations;

namespace Practice.Web.Pages;

/// <summary>There is a character in it that somebody can see.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SomethingToReadAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is string text && text.Any(c => !char.IsWhiteSpace(c) && !char.IsControl(c));
}
