using Practice.Scoring;

namespace Practice.Web.Tests;

/// <summary>Answers that people in these tests write.</summary>
public static class Answers
{
    public static readonly StarAnswer Good = new(
        "I worked at the returns desk of a shoe shop in Leeds. On a Saturday a man brought back boots that had split before his hike the next day.",
        "It was up to me to find him something for the morning, and I wasn't allowed to refund without the receipt.",
        "I let him finish before I said a word. I asked him what he needed them for. I said, \"That must have been a miserable walk home.\" I explained why I couldn't refund in cash and offered him an exchange or store credit.",
        "He left with new boots and thanked me. He came back in spring, and since then we check the soles of every pair.");

    public static readonly StarAnswer Other = Good with { Action = "I came over and asked to see the boots." };
}
