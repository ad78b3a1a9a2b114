using System.Collections.Immutable;

namespace OnRecord.Actors.Joining;

/// <summary>An actor that a short name may mean.</summary>
/// <param name="Id">The caller's number of it.</param>
/// <param name="Profiles">How articles name and describe it in full.</param>
public sealed record ShortCandidate(long Id, IReadOnlyList<CountedProfile> Profiles)
{
    // what is asked of it for each short name is worked out once
    private HashSet<string>? countries;
    private HashSet<string>? genders;
    private ImmutableArray<(Offices Offices, string Organisation, int Year)>? descriptions;
    private ImmutableArray<string>? names;
    private ImmutableArray<(PersonForm? Form, string Folded)>? forms;
    private HashSet<string>? secondSurnames;

    /// <summary>The countries that are known of it.</summary>
    internal HashSet<string> Countries => countries ??= Values(p => p.Country);

    /// <summary>The genders that are known of it.</summary>
    internal HashSet<string> KnownGenders => genders ??= Values(p => p.Gender);

    /// <summary>Whether it is a government, which a single word may mean as well as a surname.</summary>
    internal bool IsState => Profiles.Any(p => p.Profile.Kind == ActorKind.Government);

    /// <summary>Its names, in the order of the alphabet.</summary>
    internal ImmutableArray<string> Names => names ??= [.. Profiles.Select(p => p.Profile.Name).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The forms of its names.</summary>
    internal ImmutableArray<(PersonForm? Form, string Folded)> Forms => forms ??= [.. Names.Select(n => (PersonForm.Of(n), Folding.Fold(n)))];

    /// <summary>The mothers' surnames in its names.</summary>
    internal HashSet<string> SecondSurnames => secondSurnames ??= Forms.Select(f => f.Form?.Second ?? "").Where(s => s.Length > 0).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether an article tells an office or organisation of it.</summary>
    internal bool IsDescribed => !Descriptions.IsEmpty;

    /// <summary>The offices and organisations that articles give it, with their years.</summary>
    internal ImmutableArray<(Offices Offices, string Organisation, int Year)> Descriptions => descriptions ??=
        [.. Profiles.Select(p => p.Profile).Where(p => p.Role.Length > 0 || p.Organisation.Length > 0)
            .Select(p => (p.Role, p.Organisation, p.Year)).Distinct().Select(p => (new Offices(p.Role), p.Organisation, p.Year))];

    /// <inheritdoc/>
    public bool Equals(ShortCandidate? other) => other is not null && Id == other.Id && ReferenceEquals(Profiles, other.Profiles);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    private HashSet<string> Values(Func<Profile, string> value) => Profiles.Select(p => value(p.Profile)).Where(v => v.Length > 0).ToHashSet(StringComparer.Ordinal);
}
