using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Reading.Encoding;
using OnRecord.Reading.Heads;
using OnRecord.Reading.Words;

namespace OnRecord.Reading;

/// <summary>
/// Reads articles: words, sentences, tags, tree, names and attributions in one pass over the text. Immutable and safe to share between threads. The
/// arithmetic is that of <c>models/reader/MODEL.md</c>.
/// </summary>
public sealed class Reader : IDisposable
{
    /// <summary>
    /// The most words that an article may have. A book has fewer; what has more is no article, and would hold a core for minutes.
    /// </summary>
    public const int MostWords = 200_000;

    private readonly WeightFile weights;
    private readonly WordPieces vocabulary;
    private readonly TransformerEncoder encoder;
    private readonly WordHeads heads;
    private readonly RoleHead roles;
    private readonly TreeHead trees;
    private readonly Labels labels;

    private Reader(string folder, MatrixKernel kernel)
    {
        weights = WeightFile.Open(folder, "reader.safetensors");
        vocabulary = WordPieces.Load(Path.Combine(folder, "vocab.txt"));
        labels = Labels.Load(Path.Combine(folder, "labels.json"));
        encoder = new TransformerEncoder(weights, kernel);
        heads = new WordHeads(weights, kernel);
        roles = new RoleHead(weights, kernel);
        trees = new TreeHead(weights, kernel, labels.Root);
    }

    /// <summary>Loads the reader's weights, for the fastest kernel that this processor runs.</summary>
    /// <param name="folder">The folder of <c>manifest.json</c>, <c>reader.safetensors</c>, <c>vocab.txt</c> and <c>labels.json</c>.</param>
    /// <exception cref="ModelException">A file is missing or damaged; the message names it.</exception>
    public static Reader Open(string folder) => Open(folder, MatrixKernel.Best);

    /// <summary>Loads the reader's weights for the given kernel.</summary>
    internal static Reader Open(string folder, MatrixKernel kernel) => new(folder, kernel);

    /// <summary>Reads one article. Pure: the same text gives the same document, whatever the number of threads.</summary>
    /// <exception cref="ArticleTooLongException">It has more than <see cref="MostWords"/> words.</exception>
    public Document Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var table = new WordTable(new DocumentText(article.Text), vocabulary);
        if (table.Spans.Count > MostWords)
        {
            throw new ArticleTooLongException(table.Spans.Count);
        }

        using var decoder = new WindowDecoder(article, table, labels, roles, trees);
        Span<int> rows = stackalloc int[PieceWindow.Size];
        for (int i = 0; i < table.Windows.Count; i++)
        {
            var window = table.Windows[i];
            var room = encoder.Encode(table.Input(window, rows), rows[..window.Count]);
            int next = i + 1 < table.Windows.Count ? table.Windows[i + 1].First : table.Spans.Count;
            decoder.Add(new WindowOutput(window, table.Spans.Count, room, heads), next, room);
            encoder.Return(room);
        }

        return decoder.Finish();
    }

    /// <inheritdoc/>
    public void Dispose() => weights.Dispose();
}
