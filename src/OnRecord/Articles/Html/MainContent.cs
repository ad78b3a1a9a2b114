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
    private const double Covers = 0.6;
    private const int LeastProse = 300;
    private const int TwinLevels = 3;
    private const int VotedLevels = 4;
    private const int SummaryChars = 40;

    /// <summary>The article's paragraphs in order; empty when the page has none.</summary>
    /// <param name="body">The page's body.</param>
    /// <param name="title">The headline, which is not repeated in the text.</param>
    /// <param name="summary">The page's description of itself, or <see langword="null"/>.</param>
    public static List<PageBlock> Find(IElement body, string? title, string? summary)
    {
        var blocks = BlockCollector.Collect(body);
        var mass = ProseMass(blocks, trusted: false);
        double all = mass.GetValueOrDefault(body);
        double beyondDoubt = blocks.Where(b => b.IsProse && b.Doubt is null).Sum(b => b.Text.Length);
        // a name is believed only where it does not cover the article itself
        var kept = blocks.Where(b => b.Doubt is null || (mass.GetValueOrDefault(b.Doubt) > all * Covers && (beyondDoubt < LeastProse || b.Doubt.QuerySelector("h1") is not null))).ToList();
        kept = kept.Exists(b => b.IsProse) ? kept : blocks;
        var trusted = ProseMass(kept, trusted: true);
        var roots = WithTwins(Container(body, kept, trusted, summary), trusted);
        var inside = kept.Where(b => IsWithin(b.Owner, roots)).ToList();
        return Trim(inside, title);
    }

    private static Dictionary<IElement, double> ProseMass(List<PageBlock> blocks, bool trusted)
    {
        var mass = new Dictionary<IElement, double>();
        foreach (var block in blocks.Where(b => b.IsProse && (!trusted || !Wording.IsAside(b.Text))))
        {
            for (IElement? at = block.Owner; at is not null; at = at.ParentElement)
            {
                mass[at] = mass.GetValueOrDefault(at) + block.Text.Length;
            }
        }

        return mass;
    }

    // prose votes for what holds it, less with each step away; a named article body wins where it holds enough of the page's prose
    private static IElement Container(IElement body, List<PageBlock> blocks, Dictionary<IElement, double> mass, string? summary)
    {
        double all = mass.GetValueOrDefault(body);
        var votes = new Dictionary<IElement, double>();
        foreach (var block in blocks.Where(b => b.IsProse && !Wording.IsAside(b.Text)))
        {
            IElement? at = block.Owner.LocalName is "p" or "li" or "blockquote" ? block.Owner.ParentElement : block.Owner;
            double weight = block.Text.Length + (IsSummarised(block.Text, summary) ? all / 2 : 0);
            for (int step = 0; at is not null && step < VotedLevels; step++, weight /= 4, at = at.ParentElement)
            {
                votes[at] = votes.GetValueOrDefault(at) + weight;
            }
        }

        var named = votes.Keys.Where(e => IsNamedArticle(e) && mass[e] >= all * NamedEnough).MaxBy(e => votes[e]);
        return named ?? votes.Keys.MaxBy(e => votes[e]) ?? body;
    }

    // an article cut in pieces by advertisements has several containers of one make, side by side, perhaps each in a row of its own
    private static HashSet<IElement> WithTwins(IElement root, Dictionary<IElement, double> mass)
    {
        var roots = new HashSet<IElement> { root };
        var at = root;
        for (int level = 0; level < TwinLevels && at.ParentElement is { } parent && at.LocalName is not ("article" or "li" or "main" or "body"); level++)
        {
            roots.UnionWith(parent.Children.Where(c => mass.ContainsKey(c) && c.LocalName == at.LocalName && c.ClassName == at.ClassName));
            at = parent;
        }

        return roots;
    }

    private static bool IsNamedArticle(IElement element) =>
        element.GetAttribute("itemprop") == "articleBody" || ArticleName().IsMatch(element.ClassName ?? "") || ArticleName().IsMatch(element.Id ?? "");

    private static List<PageBlock> Trim(List<PageBlock> blocks, string? title)
    {
        // a notice of a few short sentences has no prose: then all of it counts; a page without a sentence has no article
        if (!blocks.Exists(b => b.IsProse || b.EndsSentence))
        {
            return [];
        }

        int first = Math.Max(0, blocks.FindIndex(b => b.IsProse));
        int last = blocks.Exists(b => b.IsProse) ? blocks.FindLastIndex(b => b.IsProse) : blocks.Count - 1;
        var beside = blocks.Where(b => b.IsProse).Select(b => b.Owner.ParentElement).ToHashSet();
        var found = new List<PageBlock>();
        int prose = blocks.Where(b => b.IsProse).Sum(b => b.Text.Length), seen = 0;
        bool others = false;
        for (int i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            seen += block.IsProse ? block.Text.Length : 0;
            others = (others && !block.IsProse) || (seen > prose / 2 && Wording.StartsOtherArticles(block.Text));
            bool inside = i >= first && i <= last;
            bool link = block.LinkShare > 0.6 && !(inside && block.Owner.LocalName is "p" && block.EndsSentence);
            if (others || link || Wording.IsAside(block.Text) || IsTitle(block.Text, title) || !(inside || block.EndsSentence || (i > last && (block.Owner.LocalName is "li" or "td" || beside.Contains(block.Owner.ParentElement)))))
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

    // a page's description is often the beginning of the article; the same words alone are a standfirst or a teaser
    private static bool IsSummarised(string text, string? summary) =>
        summary?.Length >= SummaryChars && text.Length > summary.Length * 3 / 2 && text.StartsWith(summary[..SummaryChars], StringComparison.Ordinal);

    // a page's title often adds the outlet's name to the headline
    private static bool IsTitle(string text, string? title) =>
        text.Length > 15 && title is not null && title.StartsWith(text, StringComparison.OrdinalIgnoreCase);

    private static bool IsWithin(IElement element, HashSet<IElement> roots)
    {
        IElement? at = element;
        while (at is not null && !roots.Contains(at))
        {
            at = at.ParentElement;
        }

        return at is not null;
    }

    [GeneratedRegex(@"\barticle[-_]*(body|content|text|main)\b|\b(entry|post|story|page|content|news)[-_]*(content|body|text)\b|\bstory\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ArticleName();
}
