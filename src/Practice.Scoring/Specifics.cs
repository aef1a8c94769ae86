namespace Practice.Scoring;

/// <summary>What makes an answer concrete, counted.</summary>
/// <param name="Figures">Figures and amounts, in digits or words: "£40", "two options"; a time is none of them.</param>
/// <param name="Names">Different names of people, places and firms.</param>
/// <param name="Times">Points and stretches of time: "on Saturday", "by five", "ten minutes".</param>
/// <param name="Quotes">Stretches of speech in quotation marks, of two words or more.</param>
public sealed record Specifics(int Figures, int Names, int Times, int Quotes);
