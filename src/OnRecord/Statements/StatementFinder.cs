using System.Collections.Immutable;
using OnRecord.Documents;

namespace OnRecord.Statements;

/// <summary>Turns a document's attributions into statements by the rules of <c>Specs/Statements</c>.</summary>
public static class StatementFinder
{
    /// <summary>The statements of <paramref name="document"/>, numbered from 1 in order of text.</summary>
    public static ImmutableArray<Statement> Find(Document document) =>
        [.. document.Attributions.Select((a, i) => new Statement
        {
            Number = i + 1,
            Source = a.Source is { } source ? [document.SpanOf(source)] : [],
            Cue = [document.SpanOf(a.Cue)],
            Content = [.. a.Content.Select(document.SpanOf)],
            Kind = StatementKind.Indirect,
            Act = StatementAct.State,
            Confidence = a.Confidence,
            Why = "reader",
        })];
}
