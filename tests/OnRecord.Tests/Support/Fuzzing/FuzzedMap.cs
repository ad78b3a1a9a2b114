using System.Text;
using OnRecord.Articles;

namespace OnRecord.Tests.Support.Fuzzing;

/// <summary>Whether a map leads from a text to the same characters in its page, whatever state the page is in.</summary>
internal static class FuzzedMap
{
    /// <summary>The first run that lies outside, before the one before it, or shows other characters; <see langword="null"/> where there is none.</summary>
    public static string? Wrong(string text, PageMap map, string page)
    {
        Rune[] ofText = Runes(text), ofPage = Runes(page);
        int last = 0;
        foreach (var run in map.Runs)
        {
            if (run.Start < last || run.Length <= 0 || run.End > ofText.Length || run.Page.Start < 0 || run.Page.End > ofPage.Length || run.Page.Length <= 0)
            {
                return $"a run of the page map that lies outside: {run}";
            }

            bool same = run.Page.Length != run.Length || Enumerable.Range(0, run.Length).All(i => Matches(ofText[run.Start + i], ofPage[run.Page.Start + i]));
            if (!same)
            {
                return $"a run of the page map that shows other characters: {run}";
            }

            last = run.End;
        }

        return map.Length == ofPage.Length ? null : "a page map of another length than the page";
    }

    private static Rune[] Runes(string text) => [.. text.EnumerateRunes()];

    private static bool Matches(Rune one, Rune other) => one == other || (Rune.IsWhiteSpace(one) && (Rune.IsWhiteSpace(other) || other.Value == 0x200B));
}
