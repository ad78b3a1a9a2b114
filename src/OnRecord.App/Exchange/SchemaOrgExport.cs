using System.Text.Json.Serialization;
using OnRecord.Actors;
using OnRecord.Statements;
using OnRecord.Store;

namespace OnRecord.App.Exchange;

/// <summary>Articles and statements in the words of schema.org: a direct statement is a <c>Quotation</c>, any other a <c>Claim</c>, part of its <c>NewsArticle</c>.</summary>
internal static class SchemaOrgExport
{
    public static void Write(ExportSource source, Stream output) =>
        JsonStream.Document(output, [("@context", "https://schema.org")], ("@graph", source.Articles().SelectMany(Things)));

    private static IEnumerable<object> Things(StoredArticle article) => article.Statements.Select(s => (object)Statement(article, s)).Prepend(Article(article));

    private static Thing Article(StoredArticle stored)
    {
        var article = stored.Article;
        return new Thing("NewsArticle", Names.Of(stored))
        {
            Url = article.CanonicalUrl ?? article.Url,
            Headline = article.Title,
            Author = article.Byline is null ? null : new Thing("Person") { Name = article.Byline },
            Publisher = article.Outlet is null ? null : new Thing("Organization") { Name = article.Outlet },
            DatePublished = article.Published?.ToString(),
            DateModified = article.Modified?.ToString(),
            InLanguage = article.Language,
        };
    }

    private static Thing Statement(StoredArticle article, StoredStatement s)
    {
        var speaker = article.Actors.FirstOrDefault(a => a.ActorKey == s.ActorKey);
        return new Thing(s.Statement.Kind == StatementKind.Direct ? "Quotation" : "Claim", Names.Of(article, s))
        {
            Text = s.ContentText,
            Author = (s.ActorName ?? s.SourceText) is { } who ? new Thing(TypeOf(speaker?.Kind), s.ActorKey is { } key ? Names.OfActor(key) : null) { Name = who } : null,
            IsPartOf = new Thing(null, Names.Of(article)),
            DateCreated = s.Statement.SaidOn?.ToString("yyyy-MM-dd"),
        };
    }

    private static string TypeOf(ActorKind? kind) => kind switch
    {
        ActorKind.Person => "Person",
        ActorKind.Organisation => "Organization",
        ActorKind.Government => "GovernmentOrganization",
        ActorKind.Document => "CreativeWork",
        _ => "Thing",
    };

    /// <summary>A thing of schema.org with the properties that are used here; those that are null are left out.</summary>
    private sealed record Thing([property: JsonPropertyName("@type")] string? Type, [property: JsonPropertyName("@id")] string? Id = null)
    {
        [JsonPropertyName("name")]
        public string? Name { get; init; }

        [JsonPropertyName("url")]
        public string? Url { get; init; }

        [JsonPropertyName("headline")]
        public string? Headline { get; init; }

        [JsonPropertyName("text")]
        public string? Text { get; init; }

        [JsonPropertyName("author")]
        public Thing? Author { get; init; }

        [JsonPropertyName("publisher")]
        public Thing? Publisher { get; init; }

        [JsonPropertyName("isPartOf")]
        public Thing? IsPartOf { get; init; }

        [JsonPropertyName("datePublished")]
        public string? DatePublished { get; init; }

        [JsonPropertyName("dateModified")]
        public string? DateModified { get; init; }

        [JsonPropertyName("dateCreated")]
        public string? DateCreated { get; init; }

        [JsonPropertyName("inLanguage")]
        public string? InLanguage { get; init; }
    }
}
