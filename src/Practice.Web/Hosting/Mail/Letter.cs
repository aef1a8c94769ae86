namespace Practice.Web.Hosting.Mail;

/// <summary>An e-mail that is still to be written.</summary>
/// <param name="Write">What it says, or null when there is nothing to say to anybody.</param>
public sealed record Letter(Func<IServiceProvider, CancellationToken, Task<Written?>> Write);
