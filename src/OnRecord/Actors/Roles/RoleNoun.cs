namespace OnRecord.Actors.Roles;

/// <summary>The noun of a role: "secretary" of "secretary of state", "nominee" of "Republican nominee for president".</summary>
internal static class RoleNoun
{
    /// <summary>The last word before a preposition, comma or bracket, in lower case.</summary>
    public static string Of(string role)
    {
        string[] words = role.ToLowerInvariant().Split(' ');
        int end = Array.FindIndex(words, w => w is "of" or "for" or "at" or "in" or "to" or "from" or "on" || w.EndsWith(',') || w.StartsWith('('));
        return words[end > 0 ? (words[end].EndsWith(',') ? end : end - 1) : words.Length - 1].TrimEnd('.', ',');
    }
}
