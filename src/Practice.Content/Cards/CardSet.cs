using System.Numerics;

namespace Practice.Content.Cards;

/// <summary>A set of cards, one bit for each in the order of the deck: ten thousand are 1.2 KB, and two sets meet in a microsecond.</summary>
internal sealed class CardSet
{
    private readonly ulong[] bits;

    public CardSet(int cards) => bits = new ulong[(cards + 63) / 64];

    private CardSet(ulong[] bits) => this.bits = bits;

    public static CardSet Of(int cards, Func<int, bool> holds)
    {
        var set = new CardSet(cards);
        for (var card = 0; card < cards; card++)
            if (holds(card))
                set.Add(card);
        return set;
    }

    public int Count => bits.Sum(BitOperations.PopCount);

    /// <summary>In the order of the deck.</summary>
    public IEnumerable<int> Cards
    {
        get
        {
            for (var at = 0; at < bits.Length; at++)
                for (var left = bits[at]; left != 0; left &= left - 1)
                    yield return at * 64 + BitOperations.TrailingZeroCount(left);
        }
    }

    public void Add(int card) => bits[card / 64] |= 1UL << (card % 64);

    public CardSet And(CardSet other)
    {
        var both = new ulong[bits.Length];
        for (var at = 0; at < both.Length; at++)
            both[at] = bits[at] & other.bits[at];
        return new(both);
    }

    public int CountWith(CardSet other)
    {
        var count = 0;
        for (var at = 0; at < bits.Length; at++)
            count += BitOperations.PopCount(bits[at] & other.bits[at]);
        return count;
    }
}
