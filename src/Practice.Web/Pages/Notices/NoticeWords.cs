using Practice.Content;
using Practice.Data.Notices;

namespace Practice.Web.Pages.Notices;

/// <summary>What a notice says, on its page and in an e-mail.</summary>
public static class NoticeWords
{
    /// <summary>In a sentence without its full stop.</summary>
    public static string Of(NoticeLine notice, Library library)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(library);
        var who = notice.Who ?? "Somebody whose account is gone";
        var group = notice.Group is { } name ? $"“{name}”" : "Your group";
        var draft = $"draft {notice.DraftNumber}";
        return notice.Kind switch
        {
            NoticeKind.ReviewReturned => $"{who} returned a review of {draft}",
            NoticeKind.ReviewReopened => $"{who} took the review of {draft} back, to go over it",
            NoticeKind.GivenBack => $"{group} gave {draft} back before anybody reviewed it",
            NoticeKind.CoachReplied => $"{who} answered below a comment on {draft}",
            NoticeKind.CardSet => $"{group} has a card to practise",
            NoticeKind.FriendCommented => $"A friend commented on {draft}",
            NoticeKind.HandedIn => $"{who} handed in {draft}",
            NoticeKind.Withdrawn => $"{who} took {draft} back",
            NoticeKind.SeekerReplied => $"{who} answered a comment of yours on {draft}",
            _ => $"You coach {group}",
        };
    }

    /// <summary>The card it is about; null for none.</summary>
    public static string? CardOf(NoticeLine notice, Library library)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(library);
        return notice.Card is { } card ? library.Scenario(card)?.Title ?? "A card that is not in the deck any more" : null;
    }

    /// <summary>The page it leads to, at the place.</summary>
    public static string AddressOf(NoticeLine notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return notice.Address + notice.Kind switch
        {
            NoticeKind.ReviewReturned or NoticeKind.ReviewReopened or NoticeKind.GivenBack or NoticeKind.CoachReplied => "#review",
            NoticeKind.FriendCommented => "#friends",
            NoticeKind.CardSet => "#cards",
            _ => "",
        };
    }

    /// <summary>What stands above an e-mail: nothing that anybody typed.</summary>
    public static string SubjectOf(NoticeKind kind) => kind switch
    {
        NoticeKind.ReviewReturned => "a review came back",
        NoticeKind.ReviewReopened => "a review is gone over",
        NoticeKind.GivenBack => "a draft came back unread",
        NoticeKind.CoachReplied => "a coach answered you",
        NoticeKind.CardSet => "a card to practise",
        NoticeKind.FriendCommented => "a friend commented",
        NoticeKind.HandedIn => "a draft was handed in",
        NoticeKind.Withdrawn => "a draft was taken back",
        NoticeKind.SeekerReplied => "a seeker answered you",
        _ => "you coach a group",
    };

    /// <summary>As a choice: an e-mail when …</summary>
    public static string OfKind(NoticeKind kind) => kind switch
    {
        NoticeKind.ReviewReturned => "A review comes back",
        NoticeKind.ReviewReopened => "A coach takes a review back to go over it",
        NoticeKind.GivenBack => "A group gives a draft back unread",
        NoticeKind.CoachReplied => "A coach answers you",
        NoticeKind.CardSet => "Your group gets a card to practise",
        NoticeKind.FriendCommented => "A friend comments on a draft you shared",
        NoticeKind.HandedIn => "A seeker hands something in",
        NoticeKind.Withdrawn => "A seeker takes something back",
        NoticeKind.SeekerReplied => "A seeker answers you",
        _ => "You become a coach of a group",
    };
}
