using System.Text.Json.Serialization;
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

    internal static Page Page(Record record, SearchQuery query)
    {
        var asked = Ask.Values(query);
        var list = Listing<StatementHit>.Of(record.FindStatements(query), query.Offset, "/search", asked.Select(a => new KeyValuePair<string, string?>(a.Key, a.Value)));
        var view = new SearchView
        {
            Query = asked,
            Facets = record.Facets(query),
            Statements = [.. list.Items.Select(StatementView.Of)],
            Issues = [.. record.Issues().Select(i => i.Key)],
        };
        return Pages.Page.Of<SearchPage, SearchView>(query.Words is null ? "Statements" : $"Statements with {query.Words}", view) with { Next = list.Next };
    }

    /// <summary>What a field of the form holds.</summary>
    internal string? Value(string name) => Query.GetValueOrDefault(name);

    /// <summary>The same search with one condition more, or without it where the value is <see langword="null"/>.</summary>
    internal string With(string name, string? value) =>
        Address.With("/search", Query.Where(q => q.Key != name).Select(q => new KeyValuePair<string, string?>(q.Key, q.Value)).Append(new(name, value)));
}
