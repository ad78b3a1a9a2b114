using System.Collections.Immutable;
using OnRecord.Actors.Mentions;
using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Actors.Sources;

/// <summary>
/// Finds second-hand speech by the tree: a verb of speech inside what somebody says, with a subject and a clause of its own. What might be
/// said, or was not said, is left out.
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
                found.AddRange(Enumerable.Range(content.First, content.Count).Where(i => !cues.Contains(i) && SpeechVerbs.IsCue(document, i)).Select(i => At(tree, statement, content, i)).OfType<Inner>());
            }
        }

        return [.. found.DistinctBy(i => i.Cue).OrderBy(i => i.Source.First).ThenBy(i => i.Cue)];
    }

    private static Inner? At(Tree tree, Statement outer, WordRange content, int verb)
    {
        var below = Enumerable.Range(content.First, content.Count).Where(i => tree[i].Head == verb && i != verb).ToList();
        int subject = below.Find(i => tree[i].Relation == "nsubj" && i < verb), clause = below.Find(i => tree[i].Relation is "ccomp" or "xcomp" && i > verb);
        if (subject <= 0 || clause <= 0 || tree.Lower(subject) is "you" or "one" || below.Exists(i => IsDoubt(tree, i)))
        {
            return null;
        }

        var (source, said) = (tree.Subtree(subject), tree.Subtree(clause));
        bool inside = content.Contains(source.First) && source.End <= verb && said.First > verb && said.End <= content.End;
        return inside ? new Inner(outer, source, verb, said) : null;
    }

    // "did not say that", "would say that", "if she said that"
    private static bool IsDoubt(Tree tree, int word) => tree.Lower(word) is "not" or "n't" or "n’t" or "never" or "would" or "could" or "might" or "may" or "should" or "will" or "if" or "whether" or "unless";
}
