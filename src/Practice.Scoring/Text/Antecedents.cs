namespace Practice.Scoring.Text;

/// <summary>Whom pronouns and names stand for, from sentence to sentence: who was named last, as far as the noun can be a man, a woman or many.</summary>
internal sealed class Antecedents
{
    private static readonly Meant OnlyTheCustomer = new(Subject.Customer, Subject.Customer, Subject.Customer);

    private readonly Names names = new();

    public Meant Pronouns { get; set; } = OnlyTheCustomer;

    /// <summary>All pronouns are the customer again.</summary>
    public void Forget() => Pronouns = OnlyTheCustomer;

    public void LearnNames(ReadOnlySpan<Token> tokens) => names.Learn(tokens);

    /// <summary>Who begins a clause by name.</summary>
    /// <param name="first">Index of the clause's first token.</param>
    public Subject? Called(ReadOnlySpan<Token> tokens, int first) => names.Of(tokens, first) is { } called ? Mean(called) : null;

    /// <summary>Whom a noun names. "My manager's office" names a manager of whom nothing is told.</summary>
    public Subject? Named(ReadOnlySpan<Token> tokens, int at)
    {
        var token = tokens[at];
        if (WordLists.Organisations.Has(token))
        {
            Pronouns = Pronouns with { They = Subject.Other };
            return Subject.Other;
        }

        if (Names.Noun(tokens, at) is not { } noun)
            return null;
        var takesPart = noun == Subject.Customer || !(WordLists.Family.Has(token) || IsPossessive(tokens, at));
        return takesPart ? Mean(noun, token) : noun;
    }

    private static bool IsPossessive(ReadOnlySpan<Token> tokens, int at) => at + 1 < tokens.Length && tokens[at + 1].Word == "'s";

    private Subject Mean(Subject somebody, Token? noun = null)
    {
        var isMany = noun is { } named && WordLists.IsMany(named);
        Pronouns = new(
            isMany || (noun is { } one && WordLists.Women.Has(one)) ? Pronouns.He : somebody,
            isMany || (noun is { } other && WordLists.Men.Has(other)) ? Pronouns.She : somebody,
            somebody);
        return somebody;
    }

    public readonly record struct Meant(Subject He, Subject She, Subject They)
    {
        /// <param name="pronoun">Of the third person.</param>
        public Subject Of(string pronoun) => pronoun switch { "he" or "him" => He, "she" or "her" => She, _ => They };
    }
}
