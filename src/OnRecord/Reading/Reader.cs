using OnRecord.Articles;
using OnRecord.Documents;

namespace OnRecord.Reading;

/// <summary>Reads articles: words, sentences, tags, tree, names and attributions in one pass. Immutable and safe to share between threads.</summary>
public sealed class Reader : IDisposable
{
    private Reader()
    {
    }

    /// <summary>Loads the reader's weights.</summary>
    /// <param name="folder">The folder of <c>manifest.json</c>, <c>reader.safetensors</c>, <c>vocab.txt</c> and <c>labels.json</c>.</param>
    /// <exception cref="ModelException">A file is missing or damaged; the message names it.</exception>
    public static Reader Open(string folder) => throw new ModelException($"{folder}: not there yet");

    /// <summary>Reads one article. Pure: the same text gives the same document, whatever the number of threads.</summary>
    public Document Read(Article article) => throw new InvalidOperationException(article.Id);

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
