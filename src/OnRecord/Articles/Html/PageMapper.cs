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

        return new PageMap(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source))), ofPage.Length, runs.DrainToImmutable());
    }

    // all nodes in order up to the last that is asked for: each is looked for behind the one before it
    private static void Locate(string source, IElement body, Dictionary<IText, PageRange[]?> places)
    {
        var cursor = new SourceCursor(source);
        PageRange[] unused = [];
        int left = places.Count;
        foreach (var node in InOrder(body))
        {
            if (node is IElement { SourceReference.Position.Position: > 0 and var start })
            {
                cursor.Position = start - 1;
            }
            else if (node is IText words)
            {
                string data = words.Data;
                bool isAsked = places.ContainsKey(words);
                unused = !isAsked && unused.Length < data.Length ? new PageRange[data.Length * 2] : unused;
                var found = isAsked ? new PageRange[data.Length] : unused;
                if (cursor.Match(data, found) && isAsked)
                {
                    places[words] = found;
                }

                left -= isAsked ? 1 : 0;
                if (left == 0)
                {
                    return;
                }
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
