using OnRecord.Actors;
using OnRecord.Documents;
using OnRecord.Positions.Meaning;
using OnRecord.Statements;

namespace OnRecord.Positions.Stances;

/// <summary>A statement as the models see it: who says it, what is said, and what it means.</summary>
internal sealed class StatementView
{
    /// <summary>Encodes one statement.</summary>
    /// <param name="document">The document it stands in.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="actors">Ids of those who say it.</param>
    /// <param name="model">Gives the word pieces.</param>
    /// <param name="meaning">Gives the embedding.</param>
    public StatementView(Document document, Statement statement, ActorLayer actors, StanceModel model, SentenceEncoder meaning)
    {
        Statement = statement;
        Evidence = EvidenceOf(statement);
        Text = document.TextOf(Evidence).ReplaceLineEndings(" ");
        string source = actors.ActorOf(statement.Number)?.Name ?? "";
        Pieces = model.Pieces(source.Length > 0 ? $"{source}: {Text}" : Text);
        Embedding = meaning.Encode(Text);
    }

    /// <summary>The statement.</summary>
    public Statement Statement { get; }

    /// <summary>What is shown for it: its content, with the cue where that is part of what is said ("called for a ban").</summary>
    public TextSpan Evidence { get; }

    /// <summary>The words of <see cref="Evidence"/>.</summary>
    public string Text { get; }

    /// <summary>Word pieces of <c>source: words</c>.</summary>
    public int[] Pieces { get; }

    /// <summary>Its meaning.</summary>
    public float[] Embedding { get; }

    private static TextSpan EvidenceOf(Statement statement)
    {
        var content = statement.Content[0].Cover(statement.Content[^1]);
        bool cueSays = statement.Kind != StatementKind.Direct && !statement.Cue.IsEmpty && statement.Cue[0].End <= content.Start;
        return cueSays ? statement.Cue[0].Cover(content) : content;
    }
}
