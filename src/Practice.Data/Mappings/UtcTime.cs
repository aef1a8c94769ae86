using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Practice.Data.Mappings;

/// <summary>
/// Times are UTC in and out; any other is refused, because it would be stored as another moment. SQLite keeps them as
/// "2026-11-24 14:02:11.1234567", which sorts as text.
/// </summary>
public sealed class UtcTime() : ValueConverter<DateTime, DateTime>(
    time => Utc(time),
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc))
{
    private static DateTime Utc(DateTime time) => time.Kind == DateTimeKind.Utc
        ? time
        : throw new ArgumentException($"Only UTC times are stored, from TimeProvider; this one is {time.Kind}.");
}
