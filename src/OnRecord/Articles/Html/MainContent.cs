using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace OnRecord.Articles.Html;

/// <summary>
/// Which paragraphs of a page are its article. Prose is looked for first; the element that holds most of it, named as an article
/// body or not, bounds the article; inside it, what is furniture by name, by links or by wording is dropped.
/// </summary>
/// <remarks>The ideas are those of Readability (prose votes for its containers) and of Boilerpipe (text and link density of blocks).</remarks>
internal static partial class MainContent
{
    private const double NamedEnough = 0.4;
    private const double Dominates = 0.75;

    /// <summary>The article's paragraphs in order; empty when the page has none.</summary>
    /// <param name="body">The page's body.</param>
    /// <param name="title">The headline, which is not repeated in the text.</param>
    public static List<PageBlock> Find(IElement body, string? title)
    {
        var blocks = BlockCollector.Collect(body);
        var mass = ProseMass(blocks, trusted: false);
        double all = mass.GetValueOrDefault(body);
        // a name is believed only where it does not cover the article itself
        var kept = blocks.Where(b => b.Doubt is null || mass.GetValueOrDefault(b.Doubt) > all * 0.5).ToList();
        var trusted = ProseMass(kept, trusted: true);
        var root = Container(body, trusted);
        var inside = kept.Where(b => IsWithin(b.Owner, root)).ToList();
        return Trim(inside, title);
    }

    private static Dictionary<IElement, double> ProseMass(List<PageBlock> blocks, bool trusted)
    {
        var mass = new Dictionary<IElement, double>();
        foreach (var block in blocks.Where(b => b.IsProse && (!trusted || !ReadAlso().IsMatch(b.Text))))
        {
            for (IElement? at = block.Owner; at is not null; at = at.ParentElement)
            {
                mass[at] = mass.GetValueOrDefault(at) + block.Text.Length;
            }
        }

        return mass;
    }

    private static IElement Container(IElement body, Dictionary<IElement, double> mass)
    {
        double all = mass.GetValueOrDefault(body);
        var named = mass.Keys.Where(IsNamedArticle).Where(e => mass[e] >= all * NamedEnough).OrderByDescending(e => mass[e]).FirstOrDefault();
        var at = named ?? body;
        while (at.Children.FirstOrDefault(c => mass.GetValueOrDefault(c) > mass.GetValueOrDefault(at) * Dominates && mass.ContainsKey(c)) is { } inner
            && inner.LocalName is not "p")
        {
            at = inner;
        }

        return at;
    }

    private static bool IsNamedArticle(IElement element) =>
        element.GetAttribute("itemprop") == "articleBody" || ArticleName().IsMatch(element.ClassName ?? "") || ArticleName().IsMatch(element.Id ?? "");

    private static List<PageBlock> Trim(List<PageBlock> blocks, string? title)
    {
        int first = blocks.FindIndex(b => b.IsProse);
        int last = blocks.FindLastIndex(b => b.IsProse);
        var found = new List<PageBlock>();
        for (int i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            bool inside = i >= first && i <= last;
            bool link = block.LinkShare > 0.6 && !(inside && block.Owner.LocalName is "p" && block.EndsSentence);
            if (link || ReadAlso().IsMatch(block.Text) || block.Text == title || !(inside || block.EndsSentence))
            {
                continue;
            }

            found.Add(block);
        }

        // a heading with nothing under it announced something that was dropped
        for (int i = found.Count - 1; i >= 0; i--)
        {
            if (found[i].IsHeading && (i == found.Count - 1 || found[i + 1].IsHeading))
            {
                found.RemoveAt(i);
            }
        }

        return found;
    }

    private static bool IsWithin(IElement element, IElement root)
    {
        IElement? at = element;
        while (at is not null && at != root)
        {
            at = at.ParentElement;
        }

        return at is not null;
    }

    [GeneratedRegex(@"\barticle[-_]*(body|content|text|main)\b|\b(entry|post|story|page|content|news)[-_]*(content|body|text)\b|\bstory\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ArticleName();

    [GeneratedRegex(@"^\W*(also read|read (also|more|next)|related( stories| articles)?|see also|more (on|from)|recommended|advertisement|(click|tap) here|sign up|subscribe|follow (us|@)|watch( now)?:|photo(s)? (by|credit)|image (credit|source)|copyright|©|all rights reserved|share this|read:|lees ook|lire aussi|lesen sie auch|leia (mais|também)|lea también)(?!\w)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReadAlso();
}
