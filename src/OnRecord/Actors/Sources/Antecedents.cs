using OnRecord.Actors.Mentions;

namespace OnRecord.Actors.Sources;

/// <summary>
/// Who "he", "it" or "the senator" stands for: the fitting actors named so far, scored by nearness, by being a subject, and by having
/// spoken last, which in the news is the strongest sign.
/// </summary>
/// <param name="tree">The document.</param>
/// <param name="threshold">The confidence below which nobody is meant.</param>
internal sealed class Antecedents(Tree tree, float threshold)
{
    private const double PerSentence = -0.35, Farthest = 10, Subject = 0.7, LastSpeaker = 1.3, SpeakerBefore = 1.0, OvertakenSpeaker = 0.5, AloneBefore = 0.8, KnownGender = 0.9, PerhapsFemale = -0.7, InQuotation = -1.2, Agent = -1, SameSentence = -0.3, SubjectOfClauseAbove = 1.6, Frequency = 0.25;

    private readonly Dictionary<Entity, List<Place>> places = [];
    private Entity? lastSpeaker;
    private int lastSpoken;

    /// <summary>Notes that the word at <paramref name="word"/> mentions <paramref name="entity"/>; words come in order.</summary>
    public void Note(int word, Entity entity)
    {
        if (!places.TryGetValue(entity, out var list))
        {
            places.Add(entity, list = []);
        }

        list.Add(new Place(word, tree[word].Sentence, tree.IsSubject(word)));
    }

    /// <summary>Notes that <paramref name="entity"/> is the source of a statement.</summary>
    /// <param name="word">Where.</param>
    /// <param name="entity">Who.</param>
    public void NoteSpeaker(int word, Entity entity) => (lastSpoken, lastSpeaker) = (word, entity);

    /// <summary>The confidence below which an answer is none.</summary>
    public float Threshold => threshold;

    /// <summary>The best of those that <paramref name="fits"/> lets through, or unknown where two are too near each other.</summary>
    /// <param name="word">The pronoun or noun; only what stands before it counts.</param>
    /// <param name="gender">What it asks for; unknown for "it" and "they".</param>
    /// <param name="fits">Which actors can be meant at all.</param>
    /// <param name="what">The words, for the reason.</param>
    /// <param name="trust">How much nearness tells, 0 to 1, beside what it tells of "he" and "she".</param>
    public Answer Best(int word, Gender gender, Func<Entity, bool> fits, string what, double trust = 1)
    {
        var ranked = Rank(word, gender, fits);
        if (ranked.Count == 0)
        {
            return Answer.Unknown($"nobody before {what} fits");
        }

        double total = ranked.Sum(c => Math.Exp(2 * (c.Score - ranked[0].Score)));
        double confidence = 0.98 * trust / total;
        Entity[] rivals = [.. ranked.Skip(1).Take(3).Select(c => c.Entity)];
        return confidence >= threshold ? new Answer(ranked[0].Entity, (float)confidence, $"{what} is {ranked[0].Entity.Name}: {Reason(ranked)}", rivals, [])
            : new Answer(null, (float)confidence, rivals.Length > 0 ? $"{what} could be {ranked[0].Entity.Name} or {rivals[0].Name}" : $"nothing to tell who {what} is", [ranked[0].Entity, .. rivals], []);
    }

    private string Reason(List<Candidate> ranked) => ranked.Count == 1 ? "nobody else before it fits"
        : ReferenceEquals(ranked[0].Entity, lastSpeaker) ? "who spoke last"
        : "the nearest before it that fits";

    /// <summary>The actors that <paramref name="fits"/> lets through, the best first.</summary>
    /// <param name="word">The pronoun; only what stands before it counts.</param>
    /// <param name="gender">What the pronoun asks for; unknown for "it" and "they".</param>
    /// <param name="fits">Which actors can be meant at all.</param>
    public List<Candidate> Rank(int word, Gender gender, Func<Entity, bool> fits)
    {
        var fitting = places.Where(p => (gender == Gender.Unknown || Entity.Agree(p.Key.Gender, gender)) && fits(p.Key))
            .Select(p => (Entity: p.Key, Before: p.Value.FindLastIndex(m => m.Word < word), Places: p.Value)).Where(p => p.Before >= 0).ToList();
        bool opens = OpensSentence(word);
        var before = fitting.Where(p => p.Places.Exists(m => m.Word < word && tree[word].Sentence - m.Sentence == 1 && !tree.IsQuoted(m.Word))).Select(p => p.Entity).ToList();
        var alone = opens && before.Count == 1 ? before[0] : null;
        bool overtaken = fitting.Exists(p => !ReferenceEquals(p.Entity, lastSpeaker) && p.Places.Exists(m => m.Word > lastSpoken && m.Word < word && m.IsSubject && !tree.IsQuoted(m.Word)));
        return [.. fitting.Select(p => new Candidate(p.Entity, Nearest(p.Places, p.Before, word) + Standing(p.Entity, p.Before + 1, gender)
                + (ReferenceEquals(p.Entity, alone) ? AloneBefore : 0) + (!ReferenceEquals(p.Entity, lastSpeaker) ? 0 : overtaken ? OvertakenSpeaker : opens ? SpeakerBefore : LastSpeaker)))
            .OrderByDescending(c => c.Score).ThenBy(c => c.Entity.Name, StringComparer.Ordinal)];
    }

    // "He said ...", "In a speech, he said ...": no quotation goes before it in its sentence
    private bool OpensSentence(int word)
    {
        var sentence = tree.Document.Sentences[tree[word].Sentence].Words;
        return !Enumerable.Range(sentence.First, word - sentence.First).Any(i => tree.IsQuoted(i) || tree.IsMark(i));
    }

    // the best of the places before the word; beyond the farthest sentence one is like another
    private double Nearest(List<Place> list, int last, int word)
    {
        double best = double.MinValue;
        bool near = true;
        for (int i = last; i >= 0 && near; i--)
        {
            best = Math.Max(best, Score(list[i], word));
            near = tree[word].Sentence - list[i].Sentence <= Farthest;
        }

        return best;
    }

    private double Score(Place place, int word)
    {
        int distance = tree[word].Sentence - place.Sentence;
        return (PerSentence * Math.Min(distance, Farthest)) + (place.IsSubject ? Subject : 0)
            + (tree.IsQuoted(place.Word) && !tree.IsQuoted(word) ? InQuotation : 0)
            + (distance > 0 ? 0 : IsSubjectAbove(place.Word, word) ? SubjectOfClauseAbove : SameSentence + (tree.Lower(place.Word - 1) is "by" ? Agent : 0));
    }

    // "X faced criticism after he asked": the subject of the clause that the pronoun's clause hangs from
    private bool IsSubjectAbove(int at, int word)
    {
        if (tree.IsQuoted(at) != tree.IsQuoted(word))
        {
            return false;
        }

        // "critical for X as he seeks"
        if (word - at == 2 && tree.Lower(at + 1) is "as" or "when" or "after" or "before" or "because" or "while" or "if" or "since")
        {
            return true;
        }

        if (!tree.IsSubject(at))
        {
            return false;
        }

        int verb = tree[tree.Bearer(at)].Head, clause = tree[word].Head;
        bool twoSubjects = verb == clause && tree.IsSubject(word) && Enumerable.Range(at, word - at).Any(i => tree[i].Upos is "SCONJ" || tree.Lower(i) is "after" or "before" or "because" or "when" or "as");
        return twoSubjects || (verb != clause && tree.IsBelow(clause, verb));
    }

    private static double Standing(Entity entity, int count, Gender gender) =>
        (gender != Gender.Unknown && entity.Gender == gender ? KnownGender : 0) + (gender == Gender.Female && entity.Gender == Gender.Unknown ? PerhapsFemale : 0)
        + (Frequency * Math.Log(count));

    /// <summary>Where an entity is mentioned.</summary>
    private readonly record struct Place(int Word, int Sentence, bool IsSubject);
}
