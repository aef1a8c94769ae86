namespace Practice.Web.Commands.Demo;

/// <summary>A group before it is a row.</summary>
/// <param name="Coaches">Numbers of its coaches; the first has made it.</param>
/// <param name="Closes">It is closed at the end, and what waits in it goes back.</param>
internal sealed record Circle(int Number, string Name, IReadOnlyList<int> Coaches, bool Closes);
