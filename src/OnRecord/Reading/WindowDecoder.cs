using System.Collections.Immutable;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Reading.Encoding;
using OnRecord.Reading.Heads;
using OnRecord.Reading.Words;

namespace OnRecord.Reading;

/// <summary>
/// Joins the windows of one text into one document. A window shares words only with its neighbours, so two are held at a time and memory does not
/// grow with the text's length by more than the decisions themselves.
/// </summary>
internal sealed class WindowDecoder(Article article, WordTable table, Labels labels, RoleHead roles, TreeHead trees) : IDisposable
{
    private readonly WordDecisions decisions = new(table);
    private readonly List<(int Room, Attribution Attribution)> attributions = [];
    private readonly List<WordRange> sentences = [];
    private readonly int[] heads = [.. Enumerable.Range(0, table.Spans.Count)];
    private readonly int[] relations = Enumerable.Repeat(labels.Root, table.Spans.Count).ToArray();
    private List<(WordRange Words, float Confidence)> cuesBefore = [];
    private WindowOutput? before;
    private int nextSentence;

    /// <summary>Takes the next window; <paramref name="next"/> is the first word of the one after it, or the number of words.</summary>
    public void Add(WindowOutput window, int next, EncoderWorkspace room)
    {
        decisions.Add(window);
        var cues = CueHead.Find(window).ToList();
        if (before is not null)
        {
            var kept = cues.ToLookup(c => c.Words.First, c => window.Room(c.Words));
            DecodeRoles(before, cuesBefore.Where(c => !kept[c.Words.First].Any(r => r > before.Room(c.Words))), room);
            var earlier = cuesBefore.ToLookup(c => c.Words.First, c => before.Room(c.Words));
            cues.RemoveAll(c => earlier[c.Words.First].Any(r => r >= window.Room(c.Words)));
        }

        DecodeSentences(window, next, room);
        if (next == table.Spans.Count)
        {
            DecodeRoles(window, cues, room);
        }

        before?.Dispose();
        (before, cuesBefore) = (window, cues);
    }

    /// <summary>The document, once all windows were added.</summary>
    public Document Finish()
    {
        if (nextSentence < table.Spans.Count)
        {
            // only words that no window holds can be left: one of more pieces than a window
            sentences.Add(new WordRange(nextSentence, table.Spans.Count));
        }

        var words = ImmutableArray.CreateBuilder<Word>(table.Spans.Count);
        for (int s = 0; s < sentences.Count; s++)
        {
            for (int i = sentences[s].First; i < sentences[s].End; i++)
            {
                words.Add(new Word(table.Spans[i], labels.Upos[decisions.Upos(i)], labels.Xpos[decisions.Xpos(i)], heads[i], labels.Relations[relations[i]], s));
            }
        }

        return new Document(
            article,
            words.MoveToImmutable(),
            [.. sentences.Select(s => new Sentence(s, SpanOf(s)))],
            [.. decisions.Names().Select(n => new NameMention(n.Words, SpanOf(n.Words), n.Kind))],
            WithoutOverlaps());
    }

    /// <inheritdoc/>
    public void Dispose() => before?.Dispose();

    private TextSpan SpanOf(WordRange range) => new(table.Spans[range.First].Start, table.Spans[range.Last].End);

    private void DecodeRoles(WindowOutput window, IEnumerable<(WordRange Words, float Confidence)> cues, EncoderWorkspace room)
    {
        foreach (var (cue, confidence) in cues)
        {
            // a cue without content still stands in the way of a cue that overlaps it
            var attribution = roles.Decode(window, cue, confidence, room) ?? new Attribution(cue, null, [], confidence);
            attributions.Add((window.Room(cue), attribution));
        }
    }

    // of two overlapping cues the one with more room wins
    private ImmutableArray<Attribution> WithoutOverlaps()
    {
        var taken = new bool[table.Spans.Count];
        var kept = new List<Attribution>();
        foreach (var (_, attribution) in attributions.OrderByDescending(a => a.Room).ThenBy(a => a.Attribution.Cue.First))
        {
            var cue = taken.AsSpan(attribution.Cue.First, attribution.Cue.Count);
            if (!cue.Contains(true))
            {
                cue.Fill(true);
                kept.Add(attribution);
            }
        }

        return [.. kept.Where(a => a.Content.Length > 0).OrderBy(a => a.Cue.First)];
    }

    // the sentences that end before the next window's first word: no later window can change them
    private void DecodeSentences(WindowOutput window, int next, EncoderWorkspace room)
    {
        int words = table.Spans.Count;
        for (int end = nextSentence + 1; end <= words; end++)
        {
            bool final = end < next || next == words;
            if (!final)
            {
                return;
            }

            if (end == words || decisions.StartsSentence(end))
            {
                DecodeTree(new WordRange(nextSentence, end), window, room);
                nextSentence = end;
            }
        }
    }

    private void DecodeTree(WordRange sentence, WindowOutput window, EncoderWorkspace room)
    {
        sentences.Add(sentence);
        var inside = new[] { before, window }.Where(w => w is not null && w.Words.Contains(sentence)).MaxBy(w => w!.Room(sentence));

        // a sentence longer than a window is left without a tree
        if (inside is not null)
        {
            trees.Decode(inside, sentence, room, heads.AsSpan(sentence.First, sentence.Count), relations.AsSpan(sentence.First, sentence.Count));
        }
    }
}
