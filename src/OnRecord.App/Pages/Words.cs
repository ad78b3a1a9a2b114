using OnRecord.Positions;

namespace OnRecord.App.Pages;

/// <summary>Words that several pages use in the same way.</summary>
internal static class Words
{
    /// <summary>A number of things, with the right ending.</summary>
    public static string Count(long number, string one) => number == 1 ? $"1 {one}" : $"{number} {one}s";

    /// <summary>A member of an enumeration in lower case.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>A stand as the pages say it.</summary>
    public static string Of(Stance stance) => stance switch
    {
        Stance.Agree => "for",
        Stance.Disagree => "against",
        Stance.Mixed => "mixed",
        _ => "no clear position",
    };

    /// <summary>What somebody does by saying it, as the sentence "Mara Lind ..." goes on.</summary>
    /// <param name="act">The act as a view gives it.</param>
    public static string Verb(string act) => act switch
    {
        "state" => "says",
        "request" => "asks for",
        "deny" => "denies",
        "decline" => "declines",
        "threaten" or "reject" or "accuse" or "promise" or "agree" or "ask" => $"{act}s",
        _ => act,
    };

    /// <summary>With a capital letter.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
