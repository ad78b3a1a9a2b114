using OnRecord.Actors.Mentions;

namespace OnRecord.Actors.Sources;

/// <summary>
/// Who "he", "it" or "the senator" stands for: the fitting actors named so far, scored by nearness, by being a subject, and by having
/// spoken last, which in the news is the strongest sign.
/// </summary>
internal sealed class Antecedents(Tree tree)
{
    /// <summary>Below this a speaker is unknown: a wrong name costs more than none.</summary>
    private const double Threshold = 0.5;

    private const double PerSentence = -0.35, Farthest = 10, Subject = 0.7, LastSpeaker = 1.3, KnownGender = 0.9, InQuotation = -1.2, Agent = -1, SameSentence = -0.3, SubjectOfClauseAbove = 1.6, Frequency = 0.25;

    private readonly List<(int Word, Entity Entity)> mentions = [];
    private (int Word, Entity Entity)? lastSpeaker;

    /// <summary>Notes that the word at <paramref name="word"/> mentions <paramref name="entity"/>; words come in order.</summary>
    public void Note(int word, Entity entity) => mentions.Add((word, entity));

    /// <summary>Notes that the mention at <paramref name="word"/> is the source of a statement.</summary>
    public void NoteSpeaker(int word, Entity entity) => lastSpeaker = (word, entity);

    /// <summary>The best of those that <paramref name="fits"/> lets through, or unknown where two are too near each other.</summary>
    public Answer Best(int word, Gender gender, Func<Entity, bool> fits, string what, double threshold = Threshold)
    {
        var ranked = Rank(word, gender, fits);
        if (ranked.Count == 0)
        {
            return Answer.Unknown($"nobody before {what} fits");
        }

        double total = ranked.Sum(c => Math.Exp(2 * (c.Score - ranked[0].Score)));
        double confidence = 0.98 / total;
        Entity[] rivals = [.. ranked.Skip(1).Take(3).Select(c => c.Entity)];
        return confidence >= threshold ? new Answer(ranked[0].Entity, (float)confidence, $"{what}: the nearest that fits", rivals, [])
            : new Answer(null, (float)confidence, rivals.Length > 0 ? $"{what} could be {ranked[0].Entity.Name} or {rivals[0].Name}" : $"nothing to tell who {what} is", [ranked[0].Entity, .. rivals], []);
    }

    /// <summary>The actors that <paramref name="fits"/> lets through, the best first.</summary>
    /// <param name="word">The pronoun; only what stands before it counts.</param>
    /// <param name="gender">What the pronoun asks for; unknown for "it" and "they".</param>
    /// <param name="fits">Which actors can be meant at all.</param>
    public List<Candidate> Rank(int word, Gender gender, Func<Entity, bool> fits)
    {
        var best = new Dictionary<Entity, double>();
        var counts = new Dictionary<Entity, int>();
        foreach (var (at, entity) in mentions)
        {
            if (at < word && fits(entity) && (gender == Gender.Unknown || Entity.Agree(entity.Gender, gender)))
            {
                best[entity] = Math.Max(best.GetValueOrDefault(entity, double.MinValue), Score(at, word));
                counts[entity] = counts.GetValueOrDefault(entity) + 1;
            }
        }

        return [.. best.Select(b => new Candidate(b.Key, b.Value + Standing(b.Key, counts[b.Key], gender))).OrderByDescending(c => c.Score).ThenBy(c => c.Entity.Name, StringComparer.Ordinal)];
    }

    private double Score(int at, int word)
    {
        int distance = tree[word].Sentence - tree[at].Sentence;
        return (PerSentence * Math.Min(distance, Farthest)) + (tree.IsSubject(at) ? Subject : 0)
            + (tree.IsQuoted(at) && !tree.IsQuoted(word) ? InQuotation : 0)
            + (distance > 0 ? 0 : IsSubjectAbove(at, word) ? SubjectOfClauseAbove : SameSentence + (tree.Lower(at - 1) is "by" ? Agent : 0));
    }

    // "X faced criticism after he asked": the subject of the clause that the pronoun's clause hangs from
    private bool IsSubjectAbove(int at, int word)
    {
        if (!tree.IsSubject(at) || tree.IsQuoted(at) != tree.IsQuoted(word))
        {
            return false;
        }

        int verb = tree[tree.Bearer(at)].Head, clause = tree[word].Head;
        bool twoSubjects = verb == clause && tree.IsSubject(word) && Enumerable.Range(at, word - at).Any(i => tree[i].Upos is "SCONJ" || tree.Lower(i) is "after" or "before" or "because" or "when" or "as");
        return twoSubjects || (verb != clause && tree.IsBelow(clause, verb));
    }

    private double Standing(Entity entity, int count, Gender gender) =>
        (ReferenceEquals(lastSpeaker?.Entity, entity) ? LastSpeaker : 0) + (gender != Gender.Unknown && entity.Gender == gender ? KnownGender : 0)
        + (Frequency * Math.Log(count));
}
