using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Positions.Conditions;
using OnRecord.Statements;

namespace OnRecord;

/// <summary>All layers of one article that went through the engine.</summary>
/// <param name="Document">Text, words, sentences, names.</param>
/// <param name="Statements">What is reported to be said, in order of text.</param>
/// <param name="Actors">Who says it.</param>
/// <param name="Positions">Where they stand on the issues that were asked for; empty when none were.</param>
public sealed record AnnotatedArticle(Document Document, ImmutableArray<Statement> Statements, ActorLayer Actors, ImmutableArray<Position> Positions)
{
    /// <summary>The words that limit what is said or done, in order of text.</summary>
    public ImmutableArray<LimitingWords> Conditions { get; init; } = [];
}
