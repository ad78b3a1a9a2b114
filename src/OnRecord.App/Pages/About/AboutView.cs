using OnRecord.Store;
using OnRecord.Store.Reviews;

namespace OnRecord.App.Pages.About;

/// <summary>About this record: what it holds and what made it.</summary>
public sealed record AboutView
{
    /// <summary>The program's version.</summary>
    public required string Version { get; init; }

    /// <summary>The record's file.</summary>
    public required string File { get; init; }

    /// <summary>How much it holds.</summary>
    public required RecordCounts Counts { get; init; }

    /// <summary>How much waits for a person.</summary>
    public required ReviewCounts Reviews { get; init; }

    /// <summary>The outlets with most statements.</summary>
    public required IReadOnlyList<Facet> Outlets { get; init; }

    /// <summary>The models that read.</summary>
    public required IReadOnlyList<ModelView> Models { get; init; }

    internal static Page Page(Record record, string models) => Pages.Page.Of<AboutPage, AboutView>("About this record", new AboutView
    {
        Version = typeof(AboutView).Assembly.GetName().Version?.ToString(3) ?? "0",
        File = Path.GetFileName(record.Path),
        Counts = record.Counts(),
        Reviews = record.Reviews.Counts(),
        Outlets = record.Facets(new SearchQuery()).Outlets,
        Models = ModelView.In(models),
    });
}
