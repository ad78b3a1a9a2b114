using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OnRecord.Actors.Joining;

/// <summary>Surnames of several parts: particles (von der Leyen, bin Salman, de Gaulle), Arabic articles (al-Assad), the two surnames of Spanish names. Tables of our own making.</summary>
internal static class SurnameParts
{
    private static readonly FrozenSet<string> Particles = FrozenSet.Create(
        StringComparer.Ordinal, "von van der den ter ten zu zur de del della di da do dos das du la le las los bin ibn bint abu al el ul ben af av y e".Split(' '));

    // words that are a first name too when they begin a name with a capital letter: Van Jones, Ben Carson, Al Gore
    private static readonly FrozenSet<string> FirstNamesToo = FrozenSet.Create(StringComparer.Ordinal, "van", "ben", "al", "el", "della", "da", "e", "y", "do");

    private static readonly string[] Articles = ["al-", "el-", "as-", "ash-", "ad-", "an-", "ar-", "at-", "az-", "ul-"];

    private static readonly FrozenSet<string> SpanishFirstNames = FrozenSet.Create(
        StringComparer.Ordinal,
        ("pedro jose carlos juan luis miguel jorge javier francisco fernando rafael alejandro andres enrique felipe nicolas gustavo mariano pablo santiago evo ricardo mauricio horacio alberto raul fidel hugo alvaro "
        + "ernesto manuel antonio diego emilio eduardo guillermo ignacio jaime joaquin lorenzo ramon roberto vicente cristina claudia gabriel mario daniel carmen pilar isabel mercedes beatriz ines lucia soledad yolanda "
        + "maria ximena martin cesar alfredo arturo salvador tomas sergio julio").Split(' '));

    private static readonly FrozenSet<string> SpanishSurnames = FrozenSet.Create(
        StringComparer.Ordinal,
        ("garcia vargas pena ortega calderon morales castro correa maduro moreno romero ruiz alonso torres ramos navarro molina delgado medina castillo santos guerrero cortes soto rivera reyes cruz ortiz mendoza rojas "
        + "silva herrera aguilar vega campos guerra rajoy aznar zapata bolanos borrell diaz-canel").Split(' '));

    /// <summary>Whether a part belongs to the surname behind it and tells nobody apart.</summary>
    public static bool IsParticle(string part) => Particles.Contains(part);

    /// <summary>Whether the parts are a surname with its particles and no first name: "von der Leyen", "bin Salman"; not "Van Jones".</summary>
    /// <param name="parts">The folded parts of the name.</param>
    /// <param name="name">The name as written.</param>
    public static bool IsSurnameAlone(ImmutableArray<string> parts, string name) => parts.Length > 1 && parts[..^1].All(Particles.Contains)
        && (parts.Length > 2 || !FirstNamesToo.Contains(parts[0]) || name.TrimStart() is [var initial, ..] && char.IsLower(initial));

    /// <summary>Whether the last two parts are a father's and a mother's surname, of which the first is the one that is used: "Pedro Sánchez Pérez-Castejón".</summary>
    public static bool IsDouble(ImmutableArray<string> parts) =>
        parts.Length >= 3 && SpanishFirstNames.Contains(parts[0]) && parts[1..^2].All(SpanishFirstNames.Contains) && !SpanishFirstNames.Contains(parts[^2]) && IsFathers(parts[^2]);

    /// <summary>Whether the two parts are a father's and a mother's surname without a first name: "López Obrador"; not "Cruz Bustamante", whose first part is a first name too.</summary>
    public static bool IsDoubleAlone(ImmutableArray<string> parts) =>
        parts.Length == 2 && IsFathers(parts[0]) && parts[0] is not ("cruz" or "reyes" or "santos") && !SpanishFirstNames.Contains(parts[0]) && !Genders.IsFirstName(parts[0]) && parts[1].Length > 3 && !Genders.IsFirstName(parts[1]);

    private static bool IsFathers(string part) => SpanishSurnames.Contains(part) || (part.Length > 3 && part.EndsWith("ez", StringComparison.Ordinal));

    /// <summary>A surname without the Arabic article that some outlets write before it.</summary>
    public static string WithoutArticle(string surname) =>
        Array.Find(Articles, a => surname.Length > a.Length + 2 && surname.StartsWith(a, StringComparison.Ordinal)) is { } article ? surname[article.Length..] : surname;
}
