using System.Collections.Frozen;

namespace Practice.Scoring.Text;

/// <summary>The closed classes of words that the annotation rests on.</summary>
internal static class WordLists
{
    public static readonly FrozenSet<string> CustomerNouns = Set(
        "customer client guest caller shopper passenger patient visitor diner tenant buyer subscriber member parent mother father mum dad " +
        "lady gentleman man woman gent guy bloke couple bride groom traveller owner resident applicant user student pupil pensioner mr mrs ms");

    public static readonly FrozenSet<string> OtherNouns = Set(
        "manager supervisor boss colleague coworker teammate team lead leader chef kitchen engineer developer director owner's staff head department " +
        "warehouse courier driver trainee assistant receptionist nurse doctor pharmacist technician accountant salesman company headquarters office");

    public static readonly FrozenSet<string> ThirdPersons = Set("he she they who");

    public static readonly FrozenSet<string> Things = Set("it this that there these those which everything nothing something what");

    public static readonly FrozenSet<string> Negations = Set("not n't never no without nobody nothing neither nor cannot");

    public static readonly FrozenSet<string> ClauseStarters = Set("and but so then because while until when after before where if although though since as which who");

    /// <summary>Verbs that introduce what somebody says.</summary>
    public static readonly FrozenSet<string> SayVerbs = Set("say tell ask shout reply explain answer add repeat whisper yell promise write");

    public static readonly FrozenSet<string> PastParticiples = Set(
        "been done gone said told got given taken made come seen known found brought bought kept left let lost paid put rung run sent sat spoken " +
        "stood understood written heard held felt met read had never already just");

    /// <summary>The commonest English words: where hardly any stands, the language is another.</summary>
    public static readonly FrozenSet<string> English = Set(
        "the a an and to of in i was it that for on he she they with my me we you is had at his her but so as be have not said this were them him " +
        "what when who how if all there would do did about out up from by or no can customer are their one then asked told because been will get got");

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
