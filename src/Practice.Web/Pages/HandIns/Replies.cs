using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.HandIns;

/// <summary>What a seeker or a coach answers below a comment.</summary>
public static class Replies
{
    /// <summary>Null when it is there for the other; otherwise why not, in a sentence.</summary>
    public static async Task<string?> Send(PracticeDb db, Comment comment, Guid authorId, string? text, DateTime at, Guid? id)
    {
        text = text?.ReplaceLineEndings("\n").Trim() ?? "";
        if (text.Length == 0)
            return "Your reply was not sent: it is empty.";
        if (text.Length > Reply.LongestText)
            return $"Your reply was not sent: it has {text.Length:N0} characters, and {Reply.LongestText:N0} fit. Go back in your browser: it still has the text.";
        return await db.Reply(comment, authorId, text, at, id)
            ? null
            : $"Your reply was not sent: {Comment.MostReplies} replies to a comment are enough. Talk to each other.";
    }
}
