namespace OnRecord.Actors.Mentions;

/// <summary>Slips of the pen in a name: one letter more, fewer or other, or two that changed places.</summary>
internal static class Slip
{
    private const int Shortest = 5;

    /// <summary>Whether two folded names of five letters or more, with the same first letter, differ by one slip.</summary>
    public static bool Between(string a, string b)
    {
        if (a == b || Math.Min(a.Length, b.Length) < Shortest || Math.Abs(a.Length - b.Length) > 1 || a[0] != b[0] || (a + b).Any(char.IsDigit))
        {
            return false;
        }

        int same = 0;
        while (same < Math.Min(a.Length, b.Length) && a[same] == b[same])
        {
            same++;
        }

        var (left, right) = (a[same..], b[same..]);
        bool swapped = left.Length == right.Length && left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..] == right[2..];
        return swapped || (left.Length == right.Length ? left[1..] == right[1..] : left.Length > right.Length ? left[1..] == right : right[1..] == left);
    }
}
