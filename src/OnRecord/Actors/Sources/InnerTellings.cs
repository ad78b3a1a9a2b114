using System.Collections.Immutable;
using OnRecord.Actors.Mentions;
using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Actors.Sources;

/// <summary>
/// Finds second-hand speech by the tree: a verb or noun of speech inside what somebody says, with whoever speaks and a clause of its own. What
/// might be said, or was not said, is left out; so is what is done or thought rather than said.
/// </summary>
internal static class InnerTellings
{
    /// <summary>The tellings inside the contents of <paramref name="statements"/>, in order of text.</summary>
    public static List<Inner> Find(Tree tree, ImmutableArray<Statement> statements)
    {
        var document = tree.Document;
        var cues = statements.SelectMany(s => s.Cue).Select(document.WordsIn).SelectMany(w => Enumerable.Range(w.First, w.Count)).ToHashSet();
        var found = new List<Inner>();
        foreach (var statement in statements)
        {
            foreach (var content in statement.Content.Select(document.WordsIn))
            {
                found.AddRange(Enumerable.Range(content.First, content.Count).Where(i => !cues.Contains(i)).Select(i => At(tree, statement, content, i)).OfType<Inner>());
            }
        }

        return [.. found.DistinctBy(i => i.Cue).OrderBy(i => i.Source.First).ThenBy(i => i.Cue)];
    }

    private static Inner? At(Tree tree, Statement outer, WordRange content, int word)
    {
        if (tree.Lower(word) == "according" && tree.Lower(word + 1) == "to")
        {
            return According(tree, outer, content, word);
        }

        bool isVerb = SpeechVerbs.IsCue(tree.Document, word);
        if (!isVerb && !InnerSource.IsTellingNoun(tree, word))
        {
            return null;
        }

        var below = Enumerable.Range(content.First, content.Count).Where(i => tree[i].Head == word && i != word).ToList();
        var source = isVerb ? InnerSource.OfVerb(tree, content, word, below) : InnerSource.OfNoun(tree, below, word);
        var said = isVerb ? InnerClause.OfVerb(tree, content, word, below) : InnerClause.OfNoun(tree, word, below);
        return source is { } by && said is { } what && IsSaid(tree, by, below) && content.Contains(by.First) && by.End <= what.First && what.End <= content.End
            ? new Inner(outer, by, word, what)
            : null;
    }

    // "that, according to the report, the vote was lost"; "the vote was lost, according to the report"
    private static Inner? According(Tree tree, Statement outer, WordRange content, int word)
    {
        var source = new WordRange(word + 2, tree.Subtree(tree[word].Head).End);
        if (source.End > content.End || source.Count < 1 || tree[word].Head < source.First || tree[word].Head >= source.End)
        {
            return null;
        }

        var before = Trim(tree, new WordRange(content.First, word));
        var said = before.Count > 0 ? before : Trim(tree, new WordRange(source.End, content.End));
        return said.Count > 0 ? new Inner(outer, source, word, said) : null;
    }

    // without commas at its ends, and without a "that" that leads to nothing
    private static WordRange Trim(Tree tree, WordRange range)
    {
        int first = range.First, end = range.End;
        while (first < end && tree.Lower(first) is "," or "that")
        {
            first++;
        }

        while (end > first && (tree.Lower(end - 1) is "," || (end - 1 == first && tree.Lower(first) is "that")))
        {
            end--;
        }

        return new WordRange(first, end);
    }

    private static bool IsSaid(Tree tree, WordRange source, List<int> below) =>
        tree.Lower(source.First) is not ("you" or "one") && !below.Exists(i => IsDoubt(tree, i)) && !Enumerable.Range(source.First, source.Count).Any(i => tree[i].Upos == "AUX");

    // "did not say that", "would say that", "if she said that"
    private static bool IsDoubt(Tree tree, int word) => tree.Lower(word) is "not" or "n't" or "n’t" or "never" or "would" or "could" or "might" or "may" or "should" or "will" or "if" or "whether" or "unless";
}
