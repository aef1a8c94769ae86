using Practice.Content;
using Practice.Web.Hosting;

namespace Practice.Web.Authors;

/// <summary>The check of the content as it is now: made when somebody looks, and again only after a file has changed.</summary>
public sealed class LiveCheck(LiveContent content)
{
    private readonly Lock checking = new();
    private (ulong Fingerprint, IReadOnlyList<Problem> Problems)? last;

    public IReadOnlyList<Problem> Now()
    {
        var now = content.Now();
        lock (checking)
        {
            if (last is not { } known || known.Fingerprint != now.Fingerprint)
                last = known = (now.Fingerprint, ContentCheck.Of(now.Library.Folder).Problems);
            return known.Problems;
        }
    }
}
