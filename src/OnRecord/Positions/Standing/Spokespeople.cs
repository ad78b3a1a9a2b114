using System.Text.RegularExpressions;
using OnRecord.Actors;

namespace OnRecord.Positions.Standing;

/// <summary>Whether an actor speaks for a country or an organisation, by the office that the article itself gives.</summary>
public static partial class Spokespeople
{
    /// <summary>What the actor speaks for, or <see langword="null"/> where it speaks for itself.</summary>
    /// <param name="kind">What the actor is.</param>
    /// <param name="name">Its name.</param>
    /// <param name="role">Office or description, as the article gives it.</param>
    /// <param name="organisation">What the article says it belongs to or speaks for.</param>
    /// <param name="country">ISO 3166-1 alpha-2 code.</param>
    public static Body? BodyOf(ActorKind kind, string name, string? role, string? organisation, string? country)
    {
        if (kind == ActorKind.Government)
        {
            return country is null ? Named(name) : Country(country);
        }

        if (kind == ActorKind.Organisation)
        {
            return Named(name);
        }

        if (kind != ActorKind.Person || role is null || NoLonger().IsMatch(role))
        {
            return null;
        }

        bool ofState = country is not null && StateOffice().IsMatch(role);
        return ofState ? Country(country!) : organisation is not null && Office().IsMatch(role) ? Named(organisation) : null;
    }

    private static Body Named(string name) => new(name.ToLowerInvariant(), name, IsCountry: false);

    private static Body Country(string code) => new(code, Gazetteer.CountryName(code) ?? code, IsCountry: true);

    // who left an office, wants one, or stands against those who hold it speaks for itself
    [GeneratedRegex(@"\b(former|formerly|ex-|ex|late|then|retired|outgoing|incoming|elect|candidate|opposition|shadow|exiled|ousted|deposed|would-be|rival|predecessor|cousin|brother|sister|son|daughter|wife|husband|widow)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoLonger();

    [GeneratedRegex(@"\b(president|prime minister|premier|chancellor|king|queen|emir|ministers?|ministry|secretary|ambassador|envoy|representative|negotiator|government|cabinet|foreign office|state department|white house|kremlin|spokes(man|woman|person)|governor-general|head of state|taoiseach|doge)\b", RegexOptions.IgnoreCase)]
    private static partial Regex StateOffice();

    [GeneratedRegex(@"\b(president|chair(man|woman|person)?|chairs|head|heads|leader|leads|director|spokes(man|woman|person)|secretary|chief|commissioner|minister|boss|founder|ceo|representative|captain|speaker|negotiator)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Office();
}
