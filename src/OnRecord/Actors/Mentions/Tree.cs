using OnRecord.Documents;

namespace OnRecord.Actors.Mentions;

/// <summary>The document's words as the actor rules ask for them: lower-case text, heads of ranges, what stands in quotation marks.</summary>
internal sealed class Tree
{
    private readonly string[] texts;
    private readonly string[] lower;
    private readonly bool[] quoted;
    private readonly bool[] paragraphStart;
    private readonly bool[] headline;
    private readonly HashSet<string> common;
    private readonly Lazy<ILookup<string, int>> places;

    public Tree(Document document)
    {
        Document = document;
        texts = [.. Enumerable.Range(0, document.Words.Length).Select(document.TextOf)];
        lower = [.. texts.Select(t => t.ToLowerInvariant())];
        quoted = new bool[texts.Length];
        paragraphStart = new bool[texts.Length];
        common = [.. texts.Where(t => t.Length > 0 && char.IsLower(t[0]))];
        places = new(() => Enumerable.Range(0, texts.Length).ToLookup(i => texts[i], StringComparer.Ordinal), LazyThreadSafetyMode.None);
        headline = [.. document.Sentences.Select(s => IsHeadline(s.Words))];
        MarkQuotations();
    }

    public Document Document { get; }

    public int Count => texts.Length;

    public Word this[int index] => Document.Words[index];

    public string Text(int index) => index >= 0 && index < texts.Length ? texts[index] : "";

    public string Lower(int index) => index >= 0 && index < lower.Length ? lower[index] : "";

    public bool IsQuoted(int index) => quoted[index];

    /// <summary>Whether the document writes the word with a small letter somewhere, so that it is no name in itself.</summary>
    public bool IsCommon(string word) => common.Contains(word.ToLowerInvariant());

    /// <summary>Whether the document has the word, written so.</summary>
    public bool Has(string word) => places.Value.Contains(word);

    /// <summary>Where the document has the word, written so, in order of text.</summary>
    public IEnumerable<int> Places(string word) => places.Value[word];

    /// <summary>Whether the word is a quotation mark.</summary>
    public bool IsMark(int index) => Text(index) is "\"" or "“" or "”" or "``" or "''" or "«" or "»";

    public bool StartsParagraph(int index) => paragraphStart[index];

    /// <summary>Whether the sentence of the word is written in capitals throughout, so that a capital there tells nothing.</summary>
    public bool IsHeadline(int index) => headline[this[index].Sentence];

    /// <summary>Whether the word, or the noun that it is a name or apposition of, is the subject of a clause.</summary>
    public bool IsSubject(int index) => this[Bearer(index)].Relation.StartsWith("nsubj", StringComparison.Ordinal);

    /// <summary>The noun that a name's word belongs to: itself, or what it hangs from as a part, title or apposition.</summary>
    public int Bearer(int index)
    {
        for (int steps = 0; steps < 6 && this[index].Head != index && this[index].Relation is "flat" or "nmod:desc" or "appos"; steps++)
        {
            index = this[index].Head;
        }

        return index;
    }

    public bool SameSentence(int a, int b) => a >= 0 && b >= 0 && a < Count && b < Count && this[a].Sentence == this[b].Sentence;

    /// <summary>The word of the range that the others hang from: its head is outside, or it is the root. Nouns and pronouns come first.</summary>
    public int HeadOf(WordRange range)
    {
        int found = -1;
        for (int i = range.First; i < range.End; i++)
        {
            bool outside = this[i].Head == i || !range.Contains(this[i].Head);
            if (outside && this[i].Upos is "PROPN" or "NOUN" or "PRON")
            {
                return i;
            }

            found = outside && found < 0 && this[i].Upos != "PUNCT" ? i : found;
        }

        return found < 0 ? range.First : found;
    }

    /// <summary>The words below <paramref name="head"/> and itself, from first to last.</summary>
    public WordRange Subtree(int head)
    {
        var sentence = Document.Sentences[this[head].Sentence].Words;
        int first = head, last = head;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (IsBelow(i, head))
            {
                (first, last) = (Math.Min(first, i), Math.Max(last, i));
            }
        }

        return new WordRange(first, last + 1);
    }

    /// <summary>Whether <paramref name="word"/> is <paramref name="head"/> or hangs from it at any depth.</summary>
    public bool IsBelow(int word, int head)
    {
        for (int steps = 0; steps < 100; steps++)
        {
            if (word == head)
            {
                return true;
            }

            if (this[word].Head == word)
            {
                return false;
            }

            word = this[word].Head;
        }

        return false;
    }

    private bool IsHeadline(WordRange words)
    {
        var written = Enumerable.Range(words.First, words.Count).Select(Text).Where(w => w.Length > 3 && char.IsLetter(w[0])).ToList();
        return written.Count > 3 && written.Count(w => char.IsUpper(w[0])) >= 0.8 * written.Count;
    }

    private void MarkQuotations()
    {
        bool open = false;
        int end = 0;
        for (int i = 0; i < texts.Length; i++)
        {
            var span = this[i].Span;
            paragraphStart[i] = i == 0 || Document.Text.SliceSpan(new TextSpan(end, span.Start)).Contains('\n');
            open = open && !paragraphStart[i];
            bool twin = texts[i] == "'" && i + 1 < texts.Length && texts[i + 1] == "'" && this[i + 1].Span.Start == span.End;
            bool mark = twin || IsMark(i);
            open = mark ? texts[i] switch { "“" or "``" or "«" => true, "\"" or "'" or "''" => !open, _ => false } : open;
            quoted[i] = open && !mark;
            end = span.End;
        }
    }
}
