using System.Buffers.Binary;

namespace Practice.Web.Commands.Demo;

/// <summary>
/// Version 7 ids that sort like the moments they stand for, counted back from a day that is over: a demonstration has the
/// same ids whenever it is made, and whatever is written on the site afterwards comes after them.
/// </summary>
internal sealed class Ids(Chance chance)
{
    private static readonly DateTimeOffset Last = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="ago">How long before now it came to be.</param>
    public Guid Next(TimeSpan ago)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, (Last - ago).ToUnixTimeMilliseconds() << 16);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], chance.Next());
        BinaryPrimitives.WriteUInt16BigEndian(bytes[6..], (ushort)(0x7000 | chance.Below(0x1000)));
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
