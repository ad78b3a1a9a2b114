using OnRecord.Actors.Mentions;
using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Actors.Sources;

/// <summary>What is said to have been said, as the inner verb or noun has it.</summary>
internal static class InnerClause
{
    /// <summary>The quotation right behind a verb of speech, or the clause that it governs; <see langword="null"/> where there is none.</summary>
    public static WordRange? OfVerb(Tree tree, WordRange content, int verb, List<int> below)
    {
        if (tree.Lower(verb).StartsWith("plan", StringComparison.Ordinal))
        {
            return null;
        }

        // words that are governed stand behind their verb, so none of them is the first of all
        int clause = below.Find(i => i > verb && (tree[i].Relation == "ccomp" || (tree[i].Relation == "xcomp" && IsWord(tree, verb, i))));
        return Quoted(tree, content, verb) ?? (clause > 0 ? From(tree.Subtree(clause), verb) : null);
    }

    /// <summary>"claim that ..."; <see langword="null"/> where no clause hangs from the noun.</summary>
    public static WordRange? OfNoun(Tree tree, int noun, List<int> below) =>
        below.Find(i => i > noun && tree[i].Relation is "acl" or "ccomp") is var clause and > 0 ? From(tree.Subtree(clause), noun) : null;

    private static WordRange? From(WordRange clause, int after) => clause.First > after ? clause : null;

    // one may promise, threaten or ask to do something; to refuse or agree to do it is a deed
    private static bool IsWord(Tree tree, int verb, int clause) => tree.Lower(tree.Subtree(clause).First) == "that"
        || SpeechVerbs.ActOf([tree.Text(verb)]) is StatementAct.Promise or StatementAct.Threaten or StatementAct.Request;

    // a quotation inside a quotation, which has marks of its own kind
    private static WordRange? Quoted(Tree tree, WordRange content, int verb)
    {
        int first = tree.Lower(verb + 1) is "," or ":" ? verb + 2 : verb + 1;
        if (first + 1 >= content.End || tree.Text(first) is not ("'" or "‘" or "“"))
        {
            return null;
        }

        int last = Enumerable.Range(first + 1, content.End - first - 1).FirstOrDefault(i => tree.Text(i) is "'" or "’" or "”");
        return last > first + 1 ? new WordRange(first + 1, last) : null;
    }
}
