using OnRecord.Documents;

namespace OnRecord.Statements;

/// <summary>What hangs on a word in its sentence's tree.</summary>
internal static class Subtree
{
    /// <summary>The run of words around <paramref name="word"/> that depend on it, without punctuation at its end.</summary>
    public static WordRange Around(Document document, int word)
    {
        var sentence = document.Sentences[document.Words[word].Sentence].Words;
        int first = word, last = word;
        while (first > sentence.First && Depends(document, first - 1, word))
        {
            first--;
        }

        while (last + 1 < sentence.End && Depends(document, last + 1, word))
        {
            last++;
        }

        while (last > word && document.Words[last].Upos == "PUNCT")
        {
            last--;
        }

        return new WordRange(first, last + 1);
    }

    /// <summary>The words of the sentence that hang directly on <paramref name="word"/>.</summary>
    public static IEnumerable<int> Children(Document document, int word)
    {
        var sentence = document.Sentences[document.Words[word].Sentence].Words;
        return Enumerable.Range(sentence.First, sentence.Count).Where(i => i != word && document.Words[i].Head == word);
    }

    /// <summary>The first child with one of these relations, or <see langword="null"/>.</summary>
    public static int? Child(Document document, int word, params string[] relations)
    {
        int found = Children(document, word).FirstOrDefault(i => relations.Contains(document.Words[i].Relation), -1);
        return found < 0 ? null : found;
    }

    private static bool Depends(Document document, int word, int ancestor)
    {
        // a tree is never deeper than its sentence is long
        for (int steps = document.Sentences[document.Words[word].Sentence].Words.Count; steps > 0 && word != ancestor && document.Words[word].Head != word; steps--)
        {
            word = document.Words[word].Head;
        }

        return word == ancestor;
    }
}
