namespace OnRecord.Articles.Html;

/// <summary>
/// Finds text of the parsed page again in its source, from a known place on: skips tags and comments, decodes character references, and lets white space be
/// what it is. A place is only given where the source says the same, character by character.
/// </summary>
/// <param name="source">The page as decoded.</param>
internal sealed class SourceCursor(string source)
{
    /// <summary>The place of white space that the source does not have there.</summary>
    public static readonly PageRange Nowhere = new(-1, -1);

    /// <summary>Where it stands, in UTF-16 units.</summary>
    public int Position { get; set; }

    /// <summary>Finds the text of a node from here on, and stands behind it then; stays where it is if other words stand there.</summary>
    /// <param name="data">The text.</param>
    /// <param name="places">For each UTF-16 unit of it its place in the source, in UTF-16 units; empty for the second half of what one character reference stands for. Untouched where there is none.</param>
    /// <returns>Whether all of it stands there.</returns>
    public bool Match(string data, Span<PageRange> places)
    {
        int at = Position;
        for (int i = 0; i < data.Length;)
        {
            if (BlockCollector.IsSpace(data[i]))
            {
                at = Space(at, out places[i++]);
                continue;
            }

            at = Words(at);
            int taken = Take(data.AsSpan(i), at, places[i..], out at);
            if (taken == 0)
            {
                return false;
            }

            i += taken;
        }

        Position = at;
        return true;
    }

    // the space that stands next, behind tags that the parser dropped
    private int Space(int at, out PageRange place)
    {
        while (at < source.Length && source[at] == '<' && Markup.End(source, at) is var next && next > at)
        {
            at = next;
        }

        int end = SpaceEnd(at);
        place = end > at ? new PageRange(at, end) : Nowhere;
        return end;
    }

    // one character, or all that a reference stands for
    private int Take(ReadOnlySpan<char> data, int at, Span<PageRange> places, out int end)
    {
        end = at + 1;
        if (at < source.Length && source[at] == '&' && CharacterReference.Read(source, at) is { Text: { } text } reference)
        {
            end = reference.End;
            places[0] = new PageRange(at, end);
            return data.StartsWith(text) ? text.Length : 0;
        }

        bool same = at < source.Length && source[at] == data[0];
        places[0] = new PageRange(at, end);
        return same ? 1 : 0;
    }

    // where the next character stands that is no space
    private int Words(int at)
    {
        while (at < source.Length)
        {
            int next = source[at] == '<' ? Markup.End(source, at) : source[at] == '\0' ? at + 1 : SpaceEnd(at);
            if (next == at)
            {
                return at;
            }

            at = next;
        }

        return at;
    }

    // white space as it stands, or one reference to a space
    private int SpaceEnd(int at)
    {
        int end = at;
        while (end < source.Length && BlockCollector.IsSpace(source[end]))
        {
            end++;
        }

        return end == at && at < source.Length && source[at] == '&' && CharacterReference.Read(source, at) is { Text: { } text } reference && text.All(BlockCollector.IsSpace) ? reference.End : end;
    }
}
