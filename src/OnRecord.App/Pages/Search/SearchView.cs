using System.Text.Json.Serialization;
using OnRecord.App.Api;
using OnRecord.App.Pages.Parts;
using OnRecord.Store;

namespace OnRecord.App.Pages.Search;

/// <summary>Statements by words and conditions, with the ways to narrow the search.</summary>
public sealed record SearchView
{
    /// <summary>What was asked for, by the names of the address; nothing blank.</summary>
    public required IReadOnlyDictionary<string, string> Query { get; init; }

    /// <summary>How many there are and how they divide.</summary>
    public required SearchFacets Facets { get; init; }

    /// <summary>This part of what was found.</summary>
    public required IReadOnlyList<StatementView> Statements { get; init; }

    /// <summary>The keys of the issues, to choose one.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Issues { get; init; } = [];

    /// <summary>How many statements a search by meaning cannot find yet; null for a search by words.</summary>
    public long? NotEncoded { get; init; }

    /// <summary>Statements by words and conditions, or by meaning and conditions.</summary>
    /// <param name="record">The record.</param>
    /// <param name="query">What is asked for.</param>
    /// <param name="meanings">Where the words stand for a meaning; null where they are to be found as they are.</param>
    /// <param name="part">Which part of it.</param>
    internal static Page Page(Record record, SearchQuery query, Meanings? meanings, Part part)
    {
        query = query with { Limit = part.Asked, Offset = part.Offset, UpTo = part.UpTo };
        bool byMeaning = meanings is not null && query.Words is not null;
        var asked = Ask.Values(query);
        if (byMeaning)
        {
            asked["by"] = "meaning";
        }

        long last = record.LastArticle();
        var found = byMeaning ? meanings!.Find(query.Words!, query with { Words = null }).Select(m => m.Hit) : record.FindStatements(query);
        var list = part.Of(found, last);
        var view = new SearchView
        {
            Query = asked,
            Facets = record.Facets(byMeaning ? query with { Words = null } : query),
            Statements = [.. list.Items.Select(StatementView.Of)],
            Issues = [.. record.Issues().Select(i => i.Key)],
            NotEncoded = byMeaning ? meanings!.Waiting : null,
        };
        string title = query.Words is null ? "Statements" : byMeaning ? $"Statements that mean {query.Words}" : $"Statements with {query.Words}";
        return Pages.Page.Of<SearchPage, SearchView>(title, view) with { Next = list.Next };
    }

    /// <summary>What a field of the form holds.</summary>
    internal string? Value(string name) => Query.GetValueOrDefault(name);

    /// <summary>The same search as a download, all of it and not this part alone.</summary>
    internal string Download(string format) =>
        Address.With($"/export/{format}", Query.Select(q => new KeyValuePair<string, string?>(q.Key, q.Value)));

    /// <summary>The same search with one condition more, or without it where the value is <see langword="null"/>.</summary>
    internal string With(string name, string? value) =>
        Address.With("/search", Query.Where(q => q.Key != name).Select(q => new KeyValuePair<string, string?>(q.Key, q.Value)).Append(new(name, value)));
}
