namespace OnRecord.Statements.Quotations;

/// <summary>One quotation mark as it stands in a text, and what it can be there.</summary>
/// <param name="Family">Marks of one family open and close each other.</param>
/// <param name="Length">UTF-16 units: 2 for a doubled straight or grave mark.</param>
/// <param name="CanOpen">Whether it can begin a quotation where it stands.</param>
/// <param name="CanClose">Whether it can end one.</param>
internal sealed record QuotationMark(QuotationMark.MarkFamily Family, int Length, bool CanOpen, bool CanClose)
{
    /// <summary>Marks that belong together.</summary>
    internal enum MarkFamily
    {
        /// <summary>" and the curly ones, which writers mix.</summary>
        Double,

        /// <summary>Two single marks for one double.</summary>
        Doubled,

        /// <summary>« and ».</summary>
        Guillemet,

        /// <summary>' and the curly ones.</summary>
        Single,
    }

    /// <summary>Whether it is a single mark, which may also be an apostrophe.</summary>
    public bool IsSingle => Family == MarkFamily.Single;

    /// <summary>Whether <paramref name="mark"/> ends what this one began.</summary>
    public bool ClosesWith(QuotationMark mark) => mark.Family == Family;

    /// <summary>The mark at a UTF-16 index, or <see langword="null"/>.</summary>
    public static QuotationMark? At(string text, int at)
    {
        bool doubled = at + 1 < text.Length && text[at] == text[at + 1];
        return text[at] switch
        {
            '\'' or '`' or '’' or '‘' when doubled => new(MarkFamily.Doubled, 2, OpensWord(text, at, 2), ClosesWord(text, at)),
            '"' => new(MarkFamily.Double, 1, true, true),
            '“' or '‟' => new(MarkFamily.Double, 1, true, text.LastIndexOf('„', at, Math.Min(at + 1, 2000)) >= 0),
            '„' => new(MarkFamily.Double, 1, true, false),
            // a closing mark at the head of a word is a slip of the typesetter
            '”' => new(MarkFamily.Double, 1, OpensWord(text, at, 1) && !ClosesWord(text, at), true),
            '«' => new(MarkFamily.Guillemet, 1, true, false),
            '»' => new(MarkFamily.Guillemet, 1, false, true),
            '‘' => new(MarkFamily.Single, 1, OpensWord(text, at, 1), false),
            '’' => new(MarkFamily.Single, 1, false, ClosesWord(text, at)),
            '\'' => new(MarkFamily.Single, 1, OpensWord(text, at, 1), ClosesWord(text, at)),
            _ => null,
        };
    }

    private static bool OpensWord(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && at + length < text.Length && !char.IsWhiteSpace(text[at + length]);

    private static bool ClosesWord(string text, int at) =>
        at > 0 && !char.IsWhiteSpace(text[at - 1]) && (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]));
}
