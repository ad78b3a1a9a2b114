using OnRecord.Actors.Mentions;

namespace OnRecord.Actors.Sources;

/// <summary>Which descriptions a body's name allows: an "agency" is a department or bureau, a "newspaper" a Times or Post.</summary>
internal static class BodyKind
{
    private static readonly string[] Public = ["department", "agency", "administration", "bureau", "commission", "service", "ministry", "office", "authority", "fbi", "cia", "nsa", "epa", "irs", "fda", "nasa", "court", "council", "committee", "congress", "senate", "parliament", "police"];

    private static readonly string[] Press = ["times", "post", "journal", "news", "observer", "tribune", "herald", "gazette", "guardian", "telegraph", "politico", "reuters", "bloomberg", "cnn", "nbc", "abc", "cbs", "fox", "msnbc", "bbc", "magazine", "daily", "review", "star", "globe", "chronicle", "today"];

    /// <summary>Whether the noun says by itself which body is meant; a "group" may be of anything.</summary>
    public static bool IsTelling(string noun) => noun is "agency" or "bureau" or "department" or "newspaper" or "paper" or "magazine" or "network";

    /// <summary>Whether a body of that name can be called <paramref name="noun"/>.</summary>
    public static bool CanBe(Entity body, string noun)
    {
        var words = Folding.Fold(body.Name).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        bool isPublic = words.Any(Public.Contains), isPress = words.Any(Press.Contains);
        return !body.IsPlace && noun switch
        {
            "agency" or "bureau" or "department" => isPublic,
            "newspaper" or "paper" or "magazine" or "network" or "outlet" or "publication" => isPress,
            "company" or "firm" or "group" or "organization" or "organisation" or "charity" or "foundation" or "coalition" or "alliance" => !isPublic && !isPress,
            "website" or "site" => !isPublic,
            _ => false,
        };
    }
}
