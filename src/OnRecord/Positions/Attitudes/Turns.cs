using OnRecord.Documents;

namespace OnRecord.Positions.Attitudes;

/// <summary>Whether words speak of having a thing or of doing away with it: "lifting the ban" turns twice, "the end of hunting" once.</summary>
internal static class Turns
{
    /// <summary>1 or -1: the product of the turning words of <paramref name="range"/>. Of "limit or tighten" only the first counts.</summary>
    public static int Of(Document document, WordRange range)
    {
        int sign = 1;
        for (int word = range.First; word < range.End; word++)
        {
            bool counts = !document.Words[word].Relation.StartsWith("conj", StringComparison.Ordinal) && AttitudeWords.Sign(AttitudeGroup.Turn, document.TextOf(word)) != 0;
            sign = counts ? -sign : sign;
        }

        return sign;
    }
}
