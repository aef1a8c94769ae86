using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Sharing;
using Practice.Scoring;
using Practice.Web.Hosting;
using Practice.Web.Hosting.Secrets;
using Practice.Web.Pages.Account;

namespace Practice.Web.Pages.Sharing;

/// <summary>
/// A friend reads the one draft that a link leads to, and comments. A link that was never made, one whose time is over and
/// one that was ended are the same: there is no page here.
/// </summary>
public sealed class Read(PracticeDb db, LiveContent content, Attempts attempts, TimeProvider clock) : AccountPage
{
    public sealed record CommentInput
    {
        [SomethingToRead(ErrorMessage = "Your name is missing. A first name will do.")]
        [StringLength(FriendComment.LongestName, ErrorMessage = "A name has at most {1} characters.")]
        public string? Name { get; init; }

        [SomethingToRead(ErrorMessage = "The comment is empty. Write what you think, then send it.")]
        [StringLength(FriendComment.LongestText, ErrorMessage = "The comment is longer than {1} characters. Shorten it, then send it again: nothing was cut.")]
        public string? Text { get; init => field = value?.ReplaceLineEndings("\n").Trim(); }

        /// <summary>The framework logs what handlers are called with; what was typed stays out of it.</summary>
        public override string ToString() => nameof(CommentInput);
    }

    [BindProperty]
    public CommentInput Input { get; set; } = new();

    [TempData]
    public string? Thanks { get; set; }

    public SharedDraft Shared { get; private set; } = null!;

    public string Question { get; private set; } = "";

    public StarAnswer Text { get; private set; } = new();

    public bool TakesComments { get; private set; }

    public async Task<IActionResult> OnGet(string token) => await Open(token) ?? Page();

    public async Task<IActionResult> OnPost(string token)
    {
        if (await Open(token) is { } refused)
            return refused;
        if (!ModelState.IsValid)
            return Refuse();
        if (attempts.Take(Limit.CommentFromAddress.For(HttpContext)) is { } until)
            return Wait(until, clock);
        switch (await db.Comment(ShareLinks.Hash(token), Input.Name!, Input.Text!, Now))
        {
            case Commenting.NotThere:
                return NotFound();
            case Commenting.Full:
                return Refuse("", $"Your comment is not sent: {FriendComment.Most} have come by this link, and it takes no more. Tell {Shared.Name} yourself.");
            default:
                Thanks = $"Your comment is with {Shared.Name} now.";
                return RedirectToPage(new { token });
        }
    }

    /// <summary>Null when the link leads to a draft, which is then there to be shown.</summary>
    private async Task<IActionResult?> Open(string token)
    {
        var address = Limit.SharedFromAddress.For(HttpContext);
        if (attempts.Take(address) is { } until)
        {
            Response.Headers.RetryAfter = Math.Ceiling((until - Now).TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        if (!await Find(ShareLinks.Hash(token)))
            return NotFound();
        attempts.GiveBack(address);
        return null;
    }

    private async Task<bool> Find(string hash)
    {
        var found = await db.OpenedBy(hash, Now).AsNoTracking()
            .Join(db.Answers, shared => shared.AnswerId, answer => answer.Id, (shared, answer) => new { Shared = shared, answer.Scenario })
            .Join(db.Drafts, open => new { open.Shared.AnswerId, Number = open.Shared.DraftNumber }, draft => new { draft.AnswerId, draft.Number },
                (open, draft) => new { open.Shared, open.Scenario, draft.Situation, draft.Task, draft.Action, draft.Result, Comments = open.Shared.Comments.Count })
            .SingleOrDefaultAsync();
        if (found is null)
            return false;
        (Shared, Text, TakesComments) = (found.Shared, new(found.Situation, found.Task, found.Action, found.Result), found.Comments < FriendComment.Most);
        Question = content.Now().Library.Scenario(found.Scenario)?.Question ?? "An interview question";
        return true;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
