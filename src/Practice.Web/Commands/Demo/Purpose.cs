namespace Practice.Web.Commands.Demo;

/// <summary>What a row of numbers is for.</summary>
internal static class Purpose
{
    public const int Circles = 1;
    public const int Seekers = 2;
    public const int Names = 3;
    public const int Threads = 4;
    public const int Stories = 5;
    public const int Reviews = 6;
    public const int Rows = 7;
    public const int Coaches = 8;
}
