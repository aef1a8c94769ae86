using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Practice.Data.Mappings;

/// <summary>Times are UTC in and out. SQLite keeps them as "2026-11-24 14:02:11.1234567", which sorts as text.</summary>
public sealed class UtcTime() : ValueConverter<DateTime, DateTime>(
    time => time,
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
