using Practice.Scoring.Text;

namespace Practice.Scoring.Model;

/// <summary>Words that stand between a subject and its verb.</summary>
internal static class Minor
{
    public static readonly WordList Words = WordList.Of(
        "i we he she they you it be have do 'm 's 're 've 'd 'll will would can could should must may might just also then so and " +
        "but always really actually first not who that the a my immediate quick alway real actual still never n't even only to " +
        "get go start try");
}
