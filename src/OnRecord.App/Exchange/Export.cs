using OnRecord.App.Exchange.Tables;

namespace OnRecord.App.Exchange;

/// <summary>A format that a record or a search can be taken away in.</summary>
/// <param name="Name">As the command line and addresses name it.</param>
/// <param name="Ending">Of its files, without a dot.</param>
/// <param name="MediaType">For downloads.</param>
/// <param name="Description">In one line, for help texts and pages.</param>
/// <param name="Write">Writes all of it to a stream, piece by piece; the stream is not closed and need not be one that can seek.</param>
internal sealed record Export(string Name, string Ending, string MediaType, string Description, Action<ExportSource, Stream> Write)
{
    /// <summary>Whether articles are read again for it: too much work to be had for a click, so it is on the command line alone.</summary>
    public bool ReadsAgain { get; init; }

    /// <summary>Those that are downloads on the pages.</summary>
    public static IEnumerable<Export> Downloads => All.Where(e => !e.ReadsAgain);

    /// <summary>All formats, by name.</summary>
    public static IReadOnlyList<Export> All { get; } =
    [
        new("jsonl", "jsonl", "application/jsonl", "one JSON object a statement", JsonLinesExport.Write),
        new("csv", "csv", "text/csv", "one row a statement, safe to open in a spreadsheet; `import csv` takes it back", CsvExport.WriteStatements),
        new("positions", "csv", "text/csv", "one row a piece of evidence: who stands where; `import csv` takes it back", CsvExport.WriteStands),
        new("annotations", "jsonld", "application/ld+json", "W3C Web Annotation page", WebAnnotationExport.Write),
        new("schema-org", "jsonld", "application/ld+json", "schema.org NewsArticle, Quotation and Claim as JSON-LD", SchemaOrgExport.Write),
        new("popolo", "json", "application/json", "Popolo persons, organisations and memberships", PopoloExport.Write),
        new("plover", "jsonl", "application/jsonl", "PLOVER events for the statements that are acts", PloverExport.Write),
        new("graphml", "graphml", "application/graphml+xml", "network of actors: agreement and conflict over all issues", GraphMlExport.Write),
        new("dna", "dna", "application/vnd.sqlite3", "Discourse Network Analyzer 3 database: person, organization, concept, agreement", Dna.DnaExport.Write),
        new("brat", "zip", "application/zip", "brat standoff: a text and an .ann file an article, zipped", BratExport.Write),
        new("conllu", "conllu", "text/plain", "CoNLL-U: words, tags and tree, read anew with the models", ConlluExport.Write) { ReadsAgain = true },
    ];

    /// <summary>The format of that name, or <see langword="null"/>.</summary>
    public static Export? Of(string name) => All.FirstOrDefault(e => string.Equals(e.Name, name, StringComparison.OrdinalIgnoreCase));
}
