using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;

namespace OnRecord.Articles.Html;

/// <summary>
/// Finds where the characters of an article stand in the source of its page. The parser tells where elements begin; from there the text of each node is found
/// again in the source. What cannot be found so (text that the parser moved out of a table) has no place, rather than a wrong one.
/// </summary>
internal static class PageMapper
{
    /// <summary>The map of an article that is made of those paragraphs.</summary>
    /// <param name="source">The page as decoded.</param>
    /// <param name="body">Its body, parsed with the positions of elements.</param>
    /// <param name="blocks">The paragraphs in order.</param>
    /// <param name="text">The paragraphs as one text.</param>
    /// <param name="between">How many characters stand between two paragraphs.</param>
    public static PageMap Map(string source, IElement body, IReadOnlyList<PageBlock> blocks, string text, int between)
    {
        var places = blocks.SelectMany(b => b.Pieces).Select(p => p.Node).Distinct().ToDictionary(n => n, _ => (PageRange[]?)null);
        Locate(source, body, places);
        CodePointIndex ofText = new(text), ofPage = new(source);
        var runs = ImmutableArray.CreateBuilder<PageRun>();
        int offset = 0;
        foreach (var block in blocks)
        {
            foreach (var piece in block.Pieces)
            {
                if (places[piece.Node] is { } found)
                {
                    AddRuns(runs, found.AsSpan(piece.At, piece.Length), offset + piece.Start, ofText, ofPage);
                }
            }

            offset += block.Text.Length + between;
        }

        return new PageMap(Hash(source), ofPage.Length, runs.DrainToImmutable());
    }

    // in pieces: a page is too large to be copied
    private static string Hash(string source)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> piece = stackalloc byte[4096];
        var encoder = Encoding.UTF8.GetEncoder();
        for (var rest = source.AsSpan(); ;)
        {
            encoder.Convert(rest, piece, flush: true, out int used, out int made, out bool isDone);
            hash.AppendData(piece[..made]);
            rest = rest[used..];
            if (isDone)
            {
                return Convert.ToHexStringLower(hash.GetHashAndReset());
            }
        }
    }

    // all nodes in order up to the last that is asked for; each is looked for behind the element, and the other texts, before it
    private static void Locate(string source, IElement body, Dictionary<IText, PageRange[]?> places)
    {
        var cursor = new SourceCursor(source);
        var before = new List<IText>();
        int left = places.Count;
        foreach (var node in InOrder(body).TakeWhile(_ => left > 0))
        {
            if (node is IElement { SourceReference.Position.Position: > 0 and var start })
            {
                cursor.Position = start - 1;
                before.Clear();
            }
            else if (node is IText words && !places.ContainsKey(words))
            {
                before.Add(words);
            }
            else if (node is IText asked)
            {
                before.ForEach(w => cursor.Match(w.Data, new PageRange[w.Data.Length]));
                before.Clear();
                var found = new PageRange[asked.Data.Length];
                places[asked] = cursor.Match(asked.Data, found) ? found : null;
                left--;
            }
        }
    }

    private static IEnumerable<INode> InOrder(INode root)
    {
        var open = new Stack<(INode Node, int Next)>([(root, 0)]);
        yield return root;
        while (open.TryPop(out var at))
        {
            if (at.Next < at.Node.ChildNodes.Length)
            {
                var child = at.Node.ChildNodes[at.Next];
                open.Push((at.Node, at.Next + 1));
                yield return child;
                if (child is IElement element && !Markup.IsWhole(element.LocalName))
                {
                    open.Push((child, 0));
                }
            }
        }
    }

    private static void AddRuns(ImmutableArray<PageRun>.Builder runs, ReadOnlySpan<PageRange> places, int start, CodePointIndex ofText, CodePointIndex ofPage)
    {
        for (int i = 0; i < places.Length;)
        {
            int from = i++;
            var place = places[from];
            while (i < places.Length && (places[i] == default || (places[i] is { Length: 1 } next && place.Length == i - from && next.Start == place.End)))
            {
                place = places[i] == default ? place : place with { End = places[i].End };
                i++;
            }

            if (place.Length > 0)
            {
                int at = ofText.Of(start + from);
                runs.Add(new PageRun(at, ofText.Of(start + i) - at, new PageRange(ofPage.Of(place.Start), ofPage.Of(place.End))));
            }
        }
    }
}
