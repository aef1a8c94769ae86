using Practice.Data;

namespace Practice.Web.Commands.Demo;

/// <summary>Somebody as a row.</summary>
/// <param name="Leaning">Of a coach: whether they mark lower (-1) or higher (1) than others.</param>
internal sealed record Player(Person Person, int Leaning = 0);
