using Practice.Web.Pages;

namespace Practice.Web.Tests.Coaching.Insight;

public sealed class CellsOfATable
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://evil.example\")", "\"'=HYPERLINK(\"\"http://evil.example\"\")\"")]
    [InlineData("+1", "'+1")]
    [InlineData("-1+2", "'-1+2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("x;=1+1;y", "x;'=1+1;y")]
    [InlineData("x\t@SUM(A1)", "x\t'@SUM(A1)")]
    [InlineData("a=b", "a=b")]
    [InlineData("Is it, well, convincing?", "\"Is it, well, convincing?\"")]
    [InlineData("She said \"no\"", "\"She said \"\"no\"\"\"")]
    [InlineData("one\r\ntwo", "\"one\r\ntwo\"")]
    [InlineData("Zoë", "Zoë")]
    [InlineData("", "")]
    public void A_text_is_quoted_where_it_must_be_and_is_never_a_formula(string text, string cell) => Assert.Equal($"{cell}\r\n", Csv.Row([text]));

    [Fact]
    public void Other_cells_are_the_same_in_every_culture() => Assert.Equal(
        "1234,,yes,no,2026-11-26T09:05:00Z\r\n", Csv.Row([1234, null, true, false, new DateTime(2026, 11, 26, 9, 5, 0, DateTimeKind.Utc)]));
}
