using OnRecord.Documents;

namespace OnRecord.Actors.Mentions;

/// <summary>
/// Finds the gender of people whose first name does not tell: in sentences that name one person only, "he" or "she" behind the name
/// is that person.
/// </summary>
internal static class GenderVotes
{
    /// <summary>Sets the gender of those for whom all votes agree.</summary>
    public static void Take(Tree tree, Entities entities)
    {
        var votes = new Dictionary<Entity, (int Female, int Male)>();
        foreach (var sentence in tree.Document.Sentences)
        {
            var named = Enumerable.Range(sentence.Words.First, sentence.Words.Count).Select(entities.At).Where(e => e is { Kind: ActorKind.Person }).Distinct().ToList();
            if (named is [{ Gender: Gender.Unknown } person])
            {
                var (female, male) = Count(tree, entities, sentence.Words);
                var so = votes.GetValueOrDefault(person);
                votes[person] = (so.Female + female, so.Male + male);
            }
        }

        foreach (var (person, (female, male)) in votes)
        {
            person.Gender = female > 0 && male == 0 ? Gender.Female : male > 0 && female == 0 ? Gender.Male : Gender.Unknown;
        }
    }

    private static (int Female, int Male) Count(Tree tree, Entities entities, WordRange sentence)
    {
        int name = Enumerable.Range(sentence.First, sentence.Count).First(i => entities.At(i) is { Kind: ActorKind.Person });
        int female = 0, male = 0;
        for (int i = name; i < sentence.End; i++)
        {
            bool pronoun = !tree.IsQuoted(i) && tree[i].Upos == "PRON";
            female += pronoun && tree.Lower(i) is "she" or "her" ? 1 : 0;
            male += pronoun && tree.Lower(i) is "he" or "his" or "him" ? 1 : 0;
        }

        return (female, male);
    }
}
