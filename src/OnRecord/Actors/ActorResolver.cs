using System.Collections.Immutable;
using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Actors;

/// <summary>Works out who the source of each statement is, inside one document.</summary>
public static class ActorResolver
{
    /// <summary>The actors of <paramref name="document"/> and the actor behind each of <paramref name="statements"/>.</summary>
    public static ActorLayer Resolve(Document document, ImmutableArray<Statement> statements) => ActorLayer.Empty;
}
