namespace Practice.Scoring.Text;

/// <summary>The closed classes of words that the annotation rests on.</summary>
internal static class WordLists
{
    private const string Relatives =
        "parent mother father mum dad wife husband daughter son sister brother aunt uncle cousin nephew niece partner friend neighbour grandmother grandfather grandma grandad nan";

    /// <summary>The customer's family, unless "my" stands before.</summary>
    public static readonly WordList Family = WordList.Nouns(Relatives);

    public static readonly WordList CustomerNouns = WordList.Nouns(
        "customer client guest caller shopper passenger patient visitor diner tenant buyer subscriber member " +
        "lady gentleman gentlemen man men woman women gent guy bloke couple bride groom traveller owner resident applicant user student pupil pensioner mr mrs ms " +
        "landlord landlady tourist hiker walker cyclist farmer widow widower commuter reader stranger lad lass chap fella boy girl " + Relatives);

    public static readonly WordList OtherNouns = WordList.Nouns(
        "manager supervisor boss colleague coworker teammate lead leader chef engineer developer director owner's staff head " +
        "courier driver trainee apprentice adviser advisor agent aider assistant receptionist waiter waitress server cashier security guard barman porter nurse doctor pharmacist technician accountant salesman");

    /// <summary>Of those who are named, whom "he" can't mean.</summary>
    public static readonly WordList Women = WordList.Nouns(
        "lady woman women girl lass bride mother mum wife daughter sister aunt niece grandmother grandma nan landlady widow waitress mrs ms");

    /// <summary>Whom "she" can't mean.</summary>
    public static readonly WordList Men = WordList.Nouns(
        "gentleman gentlemen man men gent guy bloke chap lad fella boy groom father dad husband son brother uncle nephew grandfather grandad landlord widower waiter barman salesman mr");

    /// <summary>Those that act like others but are nobody: "they" may be meant, "he" or "she" never is.</summary>
    public static readonly WordList Organisations = WordList.Of("company headquarters office department warehouse kitchen team payroll housekeeping management reception maintenance dispatch logistics");

    /// <summary>With a word of <see cref="BeforeElsewhere"/> before it says that somebody is not here, or busy: "was in", "had gone".</summary>
    public static readonly WordList Elsewhere = WordList.Of("in on at off out away from gone left upstairs downstairs abroad ill sick home");

    public static readonly WordList BeforeElsewhere = WordList.Of("was were is are 's had not n't already still just");

    public static readonly WordList ThirdPersons = WordList.Of("he she they who");

    public static readonly WordList Things = WordList.Of("it this that there these those which everything nothing something what");

    public static readonly WordList Negations = WordList.Of("not n't never no without nobody nothing neither nor cannot");

    public static readonly WordList ClauseStarters = WordList.Of("and but so then because while until till once when after before where if although though since as which who");

    /// <summary>Stems of verbs that say that something was not done.</summary>
    public static readonly WordList Failings = WordList.Stems("refus forget fail lose omit avoid");

    /// <summary>Words that begin a clause which hangs on another, and shares its actor: "until she had finished".</summary>
    public static readonly WordList Subordinators = WordList.Of("until till once when after before because so while if");

    /// <summary>After these "would" tells what was announced, and not what was imagined: "I said I would ring".</summary>
    public static readonly WordList Announcing = WordList.Of("say tell ask shout reply explain add promise agree know set confirm assur");

    /// <summary>Words between which and "I" no clause begins.</summary>
    public static readonly WordList BeforeI = WordList.Of("that what how why which when where if as than who and but or so then because while until till once after before since though although time wish wished only did do had have was were would could should can");

    public static readonly WordList Determiners = WordList.Of("the a an this that my our his her their");

    /// <summary>Verbs that introduce what somebody says.</summary>
    public static readonly WordList SayVerbs = WordList.Of("say tell ask shout reply explain answer add repeat whisper yell promise write");

    public static readonly WordList PastParticiples = WordList.Of(
        "been done gone said told got given taken made come seen known found brought bought kept left let lost paid put rung run sent sat spoken " +
        "stood understood written heard held felt met read had never already just sworn shown driven beaten bitten drawn thrown dealt");

    /// <summary>Stems of deeds that show a skill when they are done, and none when they are not: "I did not ask", "we never offered".</summary>
    public static readonly WordList Deeds = WordList.Stems("ask listen let hear explain offer apologise check confirm repeat summarise thank follow arrange refund replace acknowledge stay remain empathise reassure update");

    /// <summary>Words before which a deed was close and not done: "I nearly offered", "I meant to apologise".</summary>
    public static readonly WordList Nearly = WordList.Of("nearly almost meant intended planned forgot failed ought");

    /// <summary>Words that stand for somebody.</summary>
    public static readonly WordList Persons = WordList.Of(
        "i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself they them their theirs themselves " +
        "who whom whose somebody someone anybody anyone everybody everyone nobody people person child");

    /// <summary>Forms that say that something is, was or stood there.</summary>
    public static readonly WordList Being = WordList.Of("is are was were be been 's 're has have had stand stands stood lie lies hang hangs");

    /// <summary>The commonest English words: where hardly any stands, the language is another.</summary>
    public static readonly WordList English = WordList.Of(
        "the a an and to of in i was it that for on he she they with my me we you is had at his her but so as be have not said this were them him " +
        "what when who how if all there would do did about out up from by or no can customer are their one then asked told because been will get got");

    /// <summary>Whether a noun of the lists stands for more than one: "colleagues", but not "boss".</summary>
    public static bool IsMany(Token noun) => noun.Word is "men" or "women" or "gentlemen" or "couple" or "staff"
        || (noun.Word.Length > 3 && noun.Word[^1] == 's' && (CustomerNouns.Contains(noun.Word[..^1]) || OtherNouns.Contains(noun.Word[..^1])));
}
