using Practice.Scoring.Rubrics;

namespace Practice.Content;

/// <summary>
/// New files as an author finds them: all keys and headings, and at each place "TODO" with what goes there, which the check
/// names until it is written.
/// </summary>
public static class Skeleton
{
    public static string Scenario { get; } =
        $"""
        ---
        title: TODO a short name, at most 60 characters
        question: TODO the question as the interviewer asks it, in 5 to 40 words
        kind: TODO # story ("Tell me about a time…") or approach ("How do you handle…?")
        role: TODO # {string.Join(", ", Roles.All)}
        difficulty: TODO # 1 gentle, 2 fair, 3 tough
        skills:
          # {string.Join(", ", RubricIds.Skills)}
          primary: [TODO] # one to three that the card is about
          secondary: [] # up to four others
        follow-ups:
          - TODO a question that would be asked next; up to three, or take this key out
        ---

        ## Setting

        TODO the scene, as the seeker has to imagine it, in 25 to 120 words

        ## Why they ask

        TODO what the interviewer wants to find out, in 12 to 80 words

        ## What they listen for

        - TODO what a good answer lets them hear; three to five entries
        - TODO another
        - TODO another

        ## Hints

        ### Situation

        TODO a question that brings back where and when it was; a hint asks and never hands over a sentence

        ### Task

        TODO a question about what was theirs to do, and what stood in the way

        ### Action

        TODO a question or three about what they said and did, and in which order

        ### Result

        TODO a question about how it ended, and how they know

        ## Model answer

        ### Situation

        TODO who, where, what had gone wrong; plain paragraphs in the first person, all four parts in 200 to 420 words

        ### Task

        TODO what was up to the speaker, and the limit

        ### Action

        TODO what was said and done, step by step, with the words that were used; the longest part, better than half of it all

        ### Result

        TODO what the customer had at the end, and what it brought

        ## Why it works

        TODO what in the model answer does the work, in 20 to 100 words

        ## Weak answer

        ### Situation

        TODO an answer that would not do, all four parts in 30 to 200 words; or take out "Weak answer" and all below it

        ### Task

        TODO its task

        ### Action

        TODO its action

        ### Result

        TODO its result

        ### What is wrong

        TODO what an interviewer hears in it, in 15 to 100 words

        ## Takeaways

        - TODO a thing to remember, in 4 to 30 words
        - TODO the second
        - TODO the third

        """;

    public static string Guide { get; } =
        """
        ---
        title: TODO a short name, at most 60 characters
        summary: TODO what the page is about, in 4 to 30 words
        order: TODO # its place in the list, a whole number; leave gaps
        ---

        TODO what the reader gets from this page; the whole of it has 200 to 900 words

        ## TODO a heading for what comes first

        TODO the first thing, with an example that can be seen or heard

        ## What to do next

        TODO what to do now, with a link to it, such as a card or the next page

        """;
}
