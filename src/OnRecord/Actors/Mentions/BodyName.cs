namespace OnRecord.Actors.Mentions;

/// <summary>Compares names of organisations and governments.</summary>
internal static class BodyName
{
    /// <summary>Whether two names are forms of one: equal but for case and accents, one the acronym or the longer form of the other, or a slip of the pen.</summary>
    public static bool Same(string a, string b)
    {
        var (left, right) = (Folding.Fold(a), Folding.Fold(b));
        return left == right || Acronym.Shortens(a, b) || Acronym.Shortens(b, a)
            || (left.Contains(' ') && IsEnd(left, right)) || (right.Contains(' ') && IsEnd(right, left)) || Slip.Between(left, right);
    }

    /// <summary>Whether <paramref name="end"/> is the last words of <paramref name="name"/>.</summary>
    public static bool IsEnd(string end, string name) => Folding.Fold(name).EndsWith(" " + Folding.Fold(end), StringComparison.Ordinal);
}
