using OnRecord.Actors.Mentions;
using OnRecord.Documents;

namespace OnRecord.Actors.Roles;

/// <summary>How roles are written and which are kept: none twice, none that another says more fully.</summary>
internal static class RoleText
{
    private const int Most = 3;

    /// <summary>The words as one line, without the end of a quotation or sentence that stands behind them.</summary>
    public static string Of(Tree tree, WordRange words)
    {
        int end = words.End;
        while (end > words.First + 1 && !Opens(tree, words.First, end) && (IsClosing(tree, end - 1) || (tree.Text(end - 1) is "." && (tree.Text(end - 2).Length > 4 || IsClosing(tree, end)))))
        {
            end--;
        }

        return string.Join(' ', tree.Document.TextOf(words with { End = end }).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Adds a role to those of <paramref name="entity"/> unless one of them says it already; it replaces those that say less.</summary>
    public static void Add(Entity entity, string role)
    {
        var words = Words(role);
        if (words.Count == 0 || entity.Roles.Exists(r => words.IsSubsetOf(Words(r)) || IsSame(role, r)))
        {
            return;
        }

        int at = entity.Roles.FindIndex(r => Words(r).IsSubsetOf(words));
        entity.Roles.RemoveAll(r => Words(r).IsSubsetOf(words));
        entity.Roles.Insert(at < 0 ? entity.Roles.Count : at, role);
    }

    /// <summary>Adds party and seat that stand without a title: to the seat's title where the article has given it, else alone.</summary>
    public static void AddSeat(Entity entity, string seat)
    {
        int title = entity.Roles.FindIndex(r => Nouns.Common(RoleNoun.Of(r)) is "senator" or "representative" or "governor" or "del" or "mp" or "member");
        if (title < 0)
        {
            Add(entity, seat.Trim(' ', ',', '(', ')'));
        }
        else if (!entity.Roles.Exists(r => Words(seat).IsSubsetOf(Words(r))))
        {
            entity.Roles[title] += seat;
        }
    }

    /// <summary>The roles as one text, the first first; <see langword="null"/> where there are none.</summary>
    public static string? Join(List<string> roles)
    {
        var telling = roles.Where(r => !IsWeak(r)).ToList();
        telling = telling.Count > 0 ? telling : roles;
        return telling.Count > 0 ? string.Join("; ", telling.Take(Most)) : null;
    }

    private static bool IsClosing(Tree tree, int word) => tree.IsMark(word) || tree.Text(word) is "'" or "’" or "--";

    // "author of ''Quiet Rivers''": the marks at the end close what the role opened
    private static bool Opens(Tree tree, int first, int end) =>
        IsClosing(tree, end - 1) && Enumerable.Range(first, end - 1 - first).Any(i => IsClosing(tree, i) && i < end - 2);

    private static bool IsWeak(string role) => role.ToLowerInvariant() is "democrat" or "republican" or "candidate" or "dr." or "conservative" or "liberal" or "friend"
        || RoleNoun.Of(role) is "opponent" or "rival" or "counterpart" or "successor" or "predecessor";

    // "Democratic presidential candidate" beside "Democratic presidential nominee"
    private static bool IsSame(string role, string other) =>
        Nouns.Common(RoleNoun.Of(role)) == Nouns.Common(RoleNoun.Of(other)) && Words(role).Where(w => w != RoleNoun.Of(role)).All(Words(other).Contains);

    private static HashSet<string> Words(string role) =>
        [.. role.ToLowerInvariant().Split([' ', ',', ';', '(', ')', '.'], StringSplitOptions.RemoveEmptyEntries).Select(w => w == "gop" ? "republican" : w == "sen" ? "senator" : w == "gov" ? "governor" : w == "rep" ? "representative" : w).Where(w => w is not ("the" or "a" or "an"))];
}
