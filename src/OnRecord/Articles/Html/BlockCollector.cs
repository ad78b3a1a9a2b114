using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace OnRecord.Articles.Html;

/// <summary>Cuts a page into paragraphs, in order, by walking its tree without recursion (a page may be nested as deep as it likes).</summary>
internal sealed class BlockCollector
{
    private static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet([
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "nobr", "q", "s", "samp",
        "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source"]);

    private readonly List<PageBlock> blocks = [];
    private readonly StringBuilder text = new();
    private readonly List<TextPiece> pieces = [];
    private IElement owner;
    private IElement? doubt;
    private int links;
    private int linkChars;
    private bool space;

    private BlockCollector(IElement root) => owner = root;

    /// <summary>Whether a character is only space between words.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == '\u200B';

    /// <summary>The paragraphs below <paramref name="root"/>.</summary>
    public static List<PageBlock> Collect(IElement root)
    {
        var collector = new BlockCollector(root);
        collector.Walk(root);
        collector.EndBlock();
        return collector.blocks;
    }

    // by index: asking a node for its next sibling costs a search among all of them
    private void Walk(IElement root)
    {
        var open = new Stack<(INode Node, int Next)>([(root, 0)]);
        while (open.TryPop(out var at))
        {
            if (at.Next == at.Node.ChildNodes.Length)
            {
                if (at.Node != root)
                {
                    Leave(at.Node);
                }

                continue;
            }

            open.Push((at.Node, at.Next + 1));
            var child = at.Node.ChildNodes[at.Next];
            if (Enter(child))
            {
                open.Push((child, 0));
            }
        }
    }

    private bool Enter(INode node)
    {
        switch (node)
        {
            case IText words:
                Add(words);
                return false;
            case IElement { LocalName: "br" }:
                LineBreak();
                return false;
            case IElement element when !Furniture.IsNeverText(element):
                Open(element);
                return true;
            case IElement { LocalName: "figcaption" or "nav" or "aside" or "footer" or "iframe" or "video" }:
                EndBlock();
                return false;
            default:
                return false;
        }
    }

    private void Open(IElement element)
    {
        links += element.LocalName == "a" ? 1 : 0;
        if (!Inline.Contains(element.LocalName))
        {
            EndBlock();
            owner = element;
        }

        if (doubt is null && Furniture.IsNamedSo(element))
        {
            EndBlock();
            doubt = element;
        }
    }

    private void Leave(INode node)
    {
        if (node is not IElement element)
        {
            return;
        }

        links -= element.LocalName == "a" ? 1 : 0;
        if (!Inline.Contains(element.LocalName))
        {
            EndBlock();
            owner = element.ParentElement ?? owner;
        }

        if (doubt == element)
        {
            EndBlock();
            doubt = null;
        }
    }

    private void Add(IText node)
    {
        string data = node.Data;
        int from = -1, start = 0; // where the piece begins, in the node and in the paragraph
        for (int at = 0; at < data.Length; at++)
        {
            char c = data[at];
            if (IsSpace(c))
            {
                space = true;
                continue;
            }

            if (space && text.Length > 0 && text[^1] != '\n')
            {
                text.Append(' ');
                linkChars += links > 0 ? 1 : 0;
            }

            if (from < 0 || text.Length - start != at - from)
            {
                Piece(node, from, start, data, at);
                (from, start) = (at, text.Length);
            }

            space = false;
            text.Append(c);
            linkChars += links > 0 ? 1 : 0;
        }

        Piece(node, from, start, data, data.Length);
    }

    // what was added from there on; white space before the next piece, or at the node's end, is not of it
    private void Piece(IText node, int from, int start, string data, int end)
    {
        while (from >= 0 && end > from && IsSpace(data[end - 1]))
        {
            end--;
        }

        if (from >= 0 && end > from)
        {
            pieces.Add(new TextPiece(node, from, start, end - from));
        }
    }

    private void LineBreak()
    {
        if (text.Length > 0 && text[^1] == '\n')
        {
            EndBlock(); // two breaks end a paragraph
        }
        else if (text.Length > 0)
        {
            text.Append('\n');
            space = false;
        }
    }

    private void EndBlock()
    {
        string found = text.ToString().TrimEnd('\n');
        if (found.Length > 0)
        {
            blocks.Add(new PageBlock(owner, found, Math.Min(linkChars, found.Length), doubt) { Pieces = [.. pieces] });
        }

        text.Clear();
        pieces.Clear();
        (linkChars, space) = (0, false);
    }
}
