using OnRecord.Documents;

namespace OnRecord.Statements;

/// <summary>Who is spoken to: the object of "told" and its like, standing right after the cue.</summary>
internal static class Addressees
{
    /// <summary>Where the addressee stands, or <see langword="null"/>.</summary>
    public static TextSpan? Find(Document document, TextSpan cue)
    {
        var words = document.WordsIn(cue);
        for (int verb = words.First; verb < words.End; verb++)
        {
            if (document.TextOf(verb).ToLowerInvariant() is not ("told" or "tells" or "tell" or "telling" or "asked" or "urged" or "warned"))
            {
                continue;
            }

            for (int i = verb + 1; i < Math.Min(document.Words.Length, verb + 6); i++)
            {
                if (document.Words[i].Head == verb && document.Words[i].Relation is "obj" or "iobj")
                {
                    return document.SpanOf(new WordRange(verb + 1, i + 1));
                }
            }
        }

        return null;
    }
}
