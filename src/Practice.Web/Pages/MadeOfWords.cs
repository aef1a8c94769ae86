using System.Globalization;
using Practice.Scoring;

namespace Practice.Web.Pages;

/// <summary>What an answer is made of, in words.</summary>
public static class MadeOfWords
{
    /// <summary>"Of the words, 32 % tell the situation, 8 % the task, 50 % the action and 10 % the result."</summary>
    public static string Balance(Balance balance)
    {
        ArgumentNullException.ThrowIfNull(balance);
        return $"Of the words, {Percent(balance.Situation)} tell the situation, {Percent(balance.Task)} the task, {Percent(balance.Action)} the action and {Percent(balance.Result)} the result.";
    }

    /// <summary>"Own deeds: 6 begin with “I”, 2 with “we”."</summary>
    public static string Ownership(Ownership ownership)
    {
        ArgumentNullException.ThrowIfNull(ownership);
        return $"Deeds told as “I”: {Number(ownership.I)}, as “we”: {Number(ownership.We)}.";
    }

    /// <summary>"Concrete: 3 figures, 1 name, 2 times, no quoted speech."</summary>
    public static string Specifics(Specifics specifics)
    {
        ArgumentNullException.ThrowIfNull(specifics);
        return $"Concrete: {Count(specifics.Figures, "figure", "figures")}, {Count(specifics.Names, "name", "names")}, " +
            $"{Count(specifics.Times, "time", "times")}, {Count(specifics.Quotes, "quotation", "quotations")}.";
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0} %");

    private static string Count(int number, string one, string many) => number switch { 0 => $"no {many}", 1 => $"1 {one}", _ => $"{Number(number)} {many}" };

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
