using System.Buffers.Binary;
using System.Collections.Frozen;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Practice.Data;

namespace Practice.Web.Hosting.Secrets;

/// <summary>What a password has to be, and whether one is right; both take as long for an e-mail that nobody has.</summary>
public sealed class Passwords(IPasswordHasher<Person> hasher, IOptions<PasswordHasherOptions> options)
{
    public const int Shortest = 10;

    public const int Longest = 200;

    private static readonly FrozenSet<string> Common = ReadCommon();

    /// <summary>What is wrong with it and what would be right, or null. There are no rules on which characters it is made of.</summary>
    public static string? Problem(string? password, string? email)
    {
        if (string.IsNullOrEmpty(password))
            return "The password is missing. Choose one of at least 10 characters.";
        if (password.Length < Shortest)
            return $"The password has {password.Length} characters. It needs at least {Shortest}: three or four words that don't belong together are long, and easy to remember.";
        if (password.Length > Longest)
            return $"The password has {password.Length} characters. At most {Longest} fit.";
        if (Common.Contains(password.ToLowerInvariant()) || password.Distinct().Count() < 4)
            return "This password is among the first that are tried. Choose another: three or four words that don't belong together.";
        if (email is { Length: > 0 } && password.Contains(email.Split('@')[0], StringComparison.OrdinalIgnoreCase) && password.Length - email.Split('@')[0].Length < 6)
            return "This password is nearly the e-mail address, and would be guessed. Choose another: three or four words that don't belong together.";
        return null;
    }

    public string Hash(Person person, string password) => hasher.HashPassword(person, password);

    /// <summary>Whether it is this person's. Asked of null it takes the same time, and the answer is no.</summary>
    public bool IsRight(Person? person, string? password)
    {
        var tried = password is { Length: <= Longest } ? password : "";
        var isRight = hasher.VerifyHashedPassword(person ?? Nobody, person?.PasswordHash ?? NobodysHash(), tried) != PasswordVerificationResult.Failed;
        return isRight && person?.PasswordHash is not null && tried.Length > 0;
    }

    private static Person Nobody { get; } = Person.Guest(Guid.Empty, DateTime.UnixEpoch);

    /// <summary>A hash that no password has, as the hasher writes it (version 3): looking at it takes as long as at a real one.</summary>
    private string NobodysHash()
    {
        const int hmacSha512 = 2, saltBytes = 16, keyBytes = 32;
        var hash = new byte[13 + saltBytes + keyBytes];
        hash[0] = 1;
        BinaryPrimitives.WriteInt32BigEndian(hash.AsSpan(1), hmacSha512);
        BinaryPrimitives.WriteInt32BigEndian(hash.AsSpan(5), options.Value.IterationCount);
        BinaryPrimitives.WriteInt32BigEndian(hash.AsSpan(9), saltBytes);
        return Convert.ToBase64String(hash);
    }

    private static FrozenSet<string> ReadCommon()
    {
        using var reader = new StreamReader(typeof(Passwords).Assembly.GetManifestResourceStream("common-passwords.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#')
            .ToFrozenSet(StringComparer.Ordinal);
    }
}
