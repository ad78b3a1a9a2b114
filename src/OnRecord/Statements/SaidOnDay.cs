using System.Globalization;
using OnRecord.Documents;

namespace OnRecord.Statements;

/// <summary>
/// The day something was said, from a date that hangs on the cue: "said on Monday", "told reporters yesterday", "said Oct. 9". A weekday, and a date without a year,
/// is the last one up to the day of publication; without such a day only a date with a year is known. A day inside the content is no day of saying.
/// </summary>
internal static class SaidOnDay
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The day, or <see langword="null"/> where the text gives none.</summary>
    public static DateOnly? Find(Document document, Draft draft)
    {
        var cue = document.WordsIn(draft.Cue);
        if (cue.Count == 0)
        {
            return null;
        }

        var published = document.Article.Published?.Date;
        var sentence = document.Sentences[document.Words[cue.First].Sentence].Words;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            bool hangsOnCue = cue.Contains(document.Words[i].Head) && !draft.Claims(document.Words[i].Span);
            if (hangsOnCue && (Relative(document, i, published) ?? Calendar(document, sentence, i, published)) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private static DateOnly? Relative(Document document, int word, DateOnly? published)
    {
        if (published is not { } today)
        {
            return null;
        }

        string text = document.TextOf(word);
        if (Enum.TryParse<DayOfWeek>(text, ignoreCase: false, out var weekday) && char.IsLetter(text[0]))
        {
            int back = ((int)today.DayOfWeek - (int)weekday + 7) % 7;
            string before = word > 0 ? document.TextOf(word - 1).ToLowerInvariant() : "";
            return before is "next" or "every" or "each" ? null : today.AddDays(back == 0 && before == "last" ? -7 : -back);
        }

        return text.ToLowerInvariant() switch
        {
            "yesterday" => today.AddDays(-1),
            "today" => today,
            _ => null,
        };
    }

    // "October 9", "Oct. 9, 2022", "9 October 2022"
    private static DateOnly? Calendar(Document document, WordRange sentence, int word, DateOnly? published)
    {
        string TextAt(int i) => sentence.Contains(i) ? document.TextOf(i) : "";
        int monthAt = Enumerable.Range(word - 1, 3).FirstOrDefault(i => MonthOf(TextAt(i)) > 0, -1);
        if (monthAt < 0)
        {
            return null;
        }

        int day = Number(TextAt(monthAt + 1)) is >= 1 and <= 31 and var after ? after : Number(TextAt(monthAt - 1));
        int next = Number(TextAt(monthAt + 1)) == day ? monthAt + 2 : monthAt + 1;
        int year = Number(TextAt(TextAt(next) == "," ? next + 1 : next));
        return Date(year, MonthOf(TextAt(monthAt)), day, published);
    }

    private static DateOnly? Date(int year, int month, int day, DateOnly? published)
    {
        if (year is < 1900 or > 2200)
        {
            if (published is not { } today)
            {
                return null;
            }

            year = (month, day).CompareTo((today.Month, today.Day)) <= 0 ? today.Year : today.Year - 1;
        }

        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static int MonthOf(string text)
    {
        string name = text.TrimEnd('.').ToLowerInvariant();
        int month = name.Length < 3 || !char.IsUpper(text[0]) ? -1 : Array.IndexOf(Months, name[..3]);
        bool isName = month >= 0 && (name.Length == 3 || name == "sept" || CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[month].Equals(name, StringComparison.OrdinalIgnoreCase));
        return isName ? month + 1 : 0;
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
