using OnRecord.App.Pages.Issues;
using OnRecord.Positions;
using OnRecord.Statements;
using OnRecord.Store;
using OnRecord.Store.Reviews;
using OnRecord.Store.Watches;

namespace OnRecord.App.Api;

/// <summary>The parameters of the pages, each described once.</summary>
internal static class Parameters
{
    /// <summary>Of every long list.</summary>
    public static readonly Asked[] OfLists =
    [
        new("cursor", "Where the part begins: out of \"next\" of the part before. Leave it out for the first part."),
        new("limit", $"The most that one part holds, 1 to {Part.Most}; {Part.Usual} when left out.", "int32"),
    ];

    /// <summary>The last day that counts.</summary>
    public static readonly Asked AsOf = new("asOf", "The last day that counts; today when left out.", "date");

    /// <summary>One list of an issue.</summary>
    public static readonly Asked OneList = Asked.Member<IssueListKind>("only", "One list alone, in parts; the beginning of each when left out.");

    /// <summary>A name or a part of one.</summary>
    public static readonly Asked Name = new("name", "A part of the name or of the key.");

    /// <summary>Conditions of a search.</summary>
    public static readonly Asked[] OfSearches =
    [
        new("words", "Words that must all be in the statement, in any order and any form; words in quotation marks stand together."),
        new("actor", "The key of an actor, or a part of the name, or of the source where no actor is known."),
        Asked.Member<StatementKind>("kind", "Whether the words stand in quotation marks."),
        Asked.Member<StatementAct>("act", "What is done by saying it."),
        new("role", "A part of the speaker's role as the article gives it."),
        new("organisation", "A part of the organisation that the article gives the speaker."),
        new("country", "The speaker's country, ISO 3166-1 alpha-2."),
        new("issue", "The key of an issue: only what shows where somebody stands on it."),
        new("stance", "Only what shows this stand, on the issue or on any.") { Values = [.. new[] { Stance.Agree, Stance.Disagree, Stance.Mixed }.Select(Pages.Words.Of)] },
        new("since", "The first day: of what was said where that is known, else of the article.", "date"),
        new("until", "The last day.", "date"),
        new("outlet", "The publisher's name."),
        new("copies", "Every appearance of a quotation and older versions of articles, not each once.") { Values = ["all"] },
        Asked.Member<SearchOrder>("order", "The order: with words the best first, else the newest; or by day."),
    ];

    /// <summary>Conditions of a search by words or by meaning.</summary>
    public static readonly Asked[] OfSearchPage =
        [.. OfSearches, new("by", "Whether the words are looked for as they are, or what they mean.") { Values = ["words", "meaning"] }];

    /// <summary>A span of an article.</summary>
    public static readonly Asked Span = new("span", "Marks these characters in the text: start and end in Unicode code points, as 812-847.");

    /// <summary>Whose pairs are asked for.</summary>
    public static readonly Asked Agreeing = new("actor", "Only the pairs of this actor: the key, or a part of the name; where that is the name of several, \"alike\" names them.");

    /// <summary>What a comparison sets side by side.</summary>
    public static readonly Asked[] OfComparisons =
    [
        new("left", "An actor: the key, or a part of the name; where that is the name of several, \"leftAlike\" names them."),
        new("right", "Another; \"rightAlike\"."),
        new("issue", "Instead of actors: the key of an issue, on two days."),
        new("from", "The first day.", "date"),
        new("to", "The second day.", "date"),
    ];

    /// <summary>Which of what waits for a person.</summary>
    public static readonly Asked[] OfReviews = [Asked.Member<ReviewKind>("kind", "Only this kind."), new("skip", "How many to pass over.", "int32")];

    /// <summary>Whom a brief begins with, and its day.</summary>
    public static readonly Asked[] OfBriefs = [new("lead", "Whom to begin with: the key or a part of the name."), AsOf];

    /// <summary>Fields of a judgement on a statement or a position.</summary>
    public static readonly Asked[] OfJudgements =
    [
        new("act", "What is said about it.") { IsNeeded = true, Values = ["confirm", "reject", "speaker", "nobody", "edit", "position-confirm", "position-reject", "position-for", "position-against", "position-mixed"] },
        new("seen", "The version that was looked at: \"version\" of the statement or position. Where another was written since, nothing is changed (409).", "int64") { IsNeeded = true },
        new("content", "Which statement: where its content stands, as 12-20 31-40."),
        new("issue", "Which position: the issue's key."),
        new("actor", "Which position: the actor's key."),
        new("speaker", "For \"speaker\": a name or a key."),
        new("words", "For \"edit\": what was said, in the article's own words."),
        Asked.Member<StatementKind>("kind", "For \"edit\"."),
        Asked.Member<StatementAct>("verb", "For \"edit\": the act."),
        Why,
    ];

    /// <summary>Fields of a judgement on an actor.</summary>
    public static readonly Asked[] OfActorJudgements =
    [
        new("act", "Join with another, part in one article, or rename.") { IsNeeded = true, Values = ["merge", "split", "rename"] },
        new("name", "The other's key, who it is there, or the new name.") { IsNeeded = true },
        new("article", "For \"split\": the article's number.", "int64"),
        new("seen", "The version that was looked at.", "int64"),
        Why,
    ];

    /// <summary>Fields of a question.</summary>
    public static readonly Asked[] OfIssues =
    [
        new("proposition", "A sentence one can agree or disagree with.") { IsNeeded = true },
        new("search", "Words its statements use, with commas between.") { IsNeeded = true },
        new("key", "Its short name; made of the sentence when left out."),
    ];

    /// <summary>Conditions of a search that is to be saved.</summary>
    public static readonly Asked[] OfNewWatches = [Asked.Member<WatchKind>("what", "What is looked for; statements when left out.", WatchKind.Actors), .. OfSearches];

    /// <summary>Fields of a search that is saved.</summary>
    public static readonly Asked[] OfWatches = [new("name", "What to call it: letters, digits, spaces and hyphens.") { IsNeeded = true }, .. OfNewWatches];

    /// <summary>Fields of what comes in.</summary>
    public static readonly Asked[] OfImports =
    [
        new("files", "Articles as files.", "binary"),
        new("text", "An article's text."),
        new("title", "Its headline."),
        new("outlet", "Its publisher."),
        new("byline", "Who wrote it."),
        new("published", "When.", "date"),
        new("url", "Where."),
    ];

    private static Asked Why => new("why", "The reason, for the log.");
}
