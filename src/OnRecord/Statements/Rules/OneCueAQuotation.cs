using OnRecord.Documents;
using OnRecord.Statements.Quotations;

namespace OnRecord.Statements.Rules;

/// <summary>
/// A quotation belongs to one cue, and wholly: the nearest cue of its own paragraph that claims a part of it gets all of it, and the others lose it, unless they
/// report the very statement that has it ("Ann says Bob said “no”").
/// </summary>
internal static class OneCueAQuotation
{
    public const string Name = "one-cue";

    // code points between a cue and the quotation it introduces: "told the court in Arden: "
    private const int LongestLeadIn = 40;

    public static void Apply(DraftSet set)
    {
        foreach (var quotation in set.Quotations)
        {
            var claims = set.Drafts.Where(d => !quotation.Contains(d.Cue) && quotation.Pieces.Any(d.Claims)).ToList();
            if (claims.Count == 0)
            {
                continue;
            }

            var owner = Introducer(set, quotation, claims) ?? claims.MinBy(d => Distance(set, quotation, d))!;
            Give(quotation, owner);
            foreach (var other in claims.Where(d => d != owner && !d.Content.Any(c => c.Contains(owner.Cue))))
            {
                Take(quotation, other);
                JoinCue(set, owner, other);
            }
        }

        foreach (var draft in set.Drafts)
        {
            LeaveOtherParagraphs(set, draft);
        }
    }

    // a cue with a quotation in its own paragraph has no separate one in another
    private static void LeaveOtherParagraphs(DraftSet set, Draft draft)
    {
        var own = set.Quotations.Where(q => q.Pieces.Any(p => draft.Claims(p) && set.SameParagraph(p, draft.Cue)) && !q.Contains(draft.Cue)).ToList();
        if (own.Count == 0)
        {
            return;
        }

        foreach (var far in draft.Content.Where(c => !set.SameParagraph(c, draft.Cue) && !own.Any(q => q.Overlaps(c))).ToList())
        {
            draft.Remove(far, Name);
        }
    }

    private static void Give(Quotation quotation, Draft owner)
    {
        foreach (var piece in quotation.Pieces.Where(_ => quotation.IsClosed || quotation.Pieces.Length > 1))
        {
            owner.Add(piece, Name);
        }
    }

    // two cues side by side for the same words are one: "said in an interview", "further wrote"
    private static void JoinCue(DraftSet set, Draft owner, Draft other)
    {
        bool beside = Gap(owner.Cue, other.Cue) < LongestLeadIn && set.SameParagraph(owner.Cue, other.Cue)
            && !set.Quotations.Any(q => q.Overlaps(owner.Cue.Cover(other.Cue)));
        if (beside && other.Content.Sum(set.WordCount) == 0 && !owner.Cue.Overlaps(other.Cue))
        {
            owner.MoreCue.Add(other.Cue);
        }
    }

    private static void Take(Quotation quotation, Draft draft)
    {
        foreach (var piece in quotation.Pieces)
        {
            draft.Remove(piece, Name);
        }
    }

    // a cue that leads into the quotation with a colon has it, even when another follows: "She scolded him: “No,” she said."
    private static Draft? Introducer(DraftSet set, Quotation quotation, List<Draft> claims)
    {
        int start = quotation.Whole.Start;
        return claims.Find(d => d.Cue.End <= start && start - d.Cue.End < LongestLeadIn && set.SameParagraph(d.Cue, quotation.Pieces[0])
            && set.Document.TextOf(new TextSpan(d.Cue.Start, start)).TrimEnd() is var lead && lead.EndsWith(':') && !lead.Contains('.', StringComparison.Ordinal));
    }

    private static (bool Far, int Gap, int Order) Distance(DraftSet set, Quotation quotation, Draft draft)
    {
        var nearest = quotation.Pieces.MinBy(p => Gap(p, draft.Cue));
        return (!set.SameParagraph(nearest, draft.Cue), Gap(nearest, draft.Cue), draft.Cue.Start);
    }

    private static int Gap(TextSpan a, TextSpan b) => a.Overlaps(b) ? 0 : Math.Max(a.Start, b.Start) - Math.Min(a.End, b.End);
}
