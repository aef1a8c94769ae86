using Practice.Scoring.Text;

namespace Practice.Scoring.Model;

/// <summary>
/// How a unit is built, in numbers: its length, who acts in it, negation, modality, quotation. Nothing here knows in
/// which box the words were typed.
/// </summary>
internal static class UnitShape
{
    public const int Count = 40;

    private static readonly WordRows Marks = new(word => word switch
    {
        "not" or "n't" or "never" or "no" or "without" or "nobody" or "nothing" => 20,
        "?" => 21,
        "!" => 22,
        "#" => 23,
        "£" or "%" => 24,
        ":" => 25,
        "\"" => 26,
        "me" or "my" or "myself" => 27,
        "him" or "her" or "them" or "his" or "their" => 28,
        "because" or "since" or "as" => 29,
        "but" or "though" or "although" => 30,
        "so" => 31,
        "would" or "'d" => 32,
        "could" or "can" => 33,
        "should" or "must" => 34,
        "you" or "your" => 35,
        "we" or "us" or "our" => 36,
        "and" => 37,
        "was" or "were" or "had" or "did" => 38,
        "is" or "are" or "do" or "'s" or "'re" => 39,
        _ => -1,
    });

    public static double[] Of(Unit unit, Kind kind)
    {
        var shape = new double[Count];
        var words = 0;
        foreach (var token in unit.Tokens)
        {
            words += token.IsWord ? 1 : 0;
            if (Marks.Of(token) is >= 0 and var mark)
                shape[mark] = 1;
        }

        shape[0] = StableMath.Log(1 + words);
        shape[1] = words < 5 ? 1 : 0;
        shape[2] = words < 10 ? 1 : 0;
        shape[3] = words > 25 ? 1 : 0;
        shape[4] = unit.IsWholeSentence ? 1 : 0;
        shape[5] = kind == Kind.Approach ? 1 : 0;
        Clauses(unit, shape);
        return shape;
    }

    private static void Clauses(Unit unit, double[] shape)
    {
        var count = 0;
        foreach (var clause in unit.Clauses)
        {
            count++;
            shape[6 + (int)clause.Doer] = 1;
            if (clause.IsQuoted)
                shape[14 + (int)(clause.Speaks == Subject.Customer ? 1 : 0)] = 1;
            if (clause.IsHypothetical)
                shape[16 + (clause.Doer == Subject.Speaker ? 1 : 0)] = 1;
        }

        var speaker = shape[6 + (int)Subject.Speaker] > 0;
        var customer = shape[6 + (int)Subject.Customer] > 0;
        shape[12] = speaker && customer ? 1 : 0;
        shape[13] = customer && !speaker ? 1 : 0;
        shape[18] = StableMath.Log(count);
    }
}
