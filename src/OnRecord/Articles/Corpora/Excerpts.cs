namespace OnRecord.Articles.Corpora;

/// <summary>The text of corpora that give pieces of articles only: every piece a paragraph, nothing added but the quotation marks that the corpus took away.</summary>
internal static class Excerpts
{
    /// <summary>The quotation in quotation marks, where it has none.</summary>
    public static string Quoted(string? quotation) =>
        string.IsNullOrWhiteSpace(quotation) ? "" : quotation.TrimStart() is ['"' or '“' or '«' or '„' or '\'' or '‘', ..] ? quotation.Trim() : $"\"{quotation.Trim()}\"";

    /// <summary>The pieces as paragraphs.</summary>
    public static string Join(IEnumerable<string> pieces) => string.Join("\n\n", pieces.Select(p => p.Trim()).Where(p => p.Length > 0));

    /// <summary>The text, which must be there.</summary>
    /// <exception cref="InputException">It is empty.</exception>
    public static string Needed(string text) => text.Length > 0 ? text : throw new InputException("has no quotation with words in it.");

    /// <summary>The given quotation; <see langword="null"/> where it has no words.</summary>
    public static GivenQuotation? Given(string? quotation, string? speaker) => string.IsNullOrWhiteSpace(quotation) ? null : new GivenQuotation(quotation.Trim(), speaker);
}
