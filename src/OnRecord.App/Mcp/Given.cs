using System.Globalization;
using ModelContextProtocol;
using OnRecord.App.Pages;
using OnRecord.Positions;

namespace OnRecord.App.Mcp;

/// <summary>Reads what a tool was given. What is wrong is an <see cref="McpException"/>, whose words reach the asker.</summary>
internal static class Given
{
    /// <summary>A day as <c>2031-03-05</c>, or <see langword="null"/>.</summary>
    public static DateOnly? Day(string? text) => text switch
    {
        null or "" => null,
        _ when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => throw new McpException($"\"{text}\" is not a day; write it as 2031-03-05."),
    };

    /// <summary>A member of an enumeration in lower case, or <see langword="null"/>.</summary>
    public static T? Member<T>(string name, string? text)
        where T : struct, Enum => Among(name, text, Enum.GetValues<T>(), m => Words.Of(m));

    /// <summary>for, against or mixed, or <see langword="null"/>.</summary>
    public static Stance? Side(string? text) => Among("stance", text, [Stance.Agree, Stance.Disagree, Stance.Mixed], s => Words.Of(s));

    private static T? Among<T>(string name, string? text, T[] members, Func<T, string> word)
        where T : struct => string.IsNullOrWhiteSpace(text) ? null
            : members.Where(m => string.Equals(word(m), text.Trim(), StringComparison.OrdinalIgnoreCase)).Select(m => (T?)m).FirstOrDefault()
                ?? throw new McpException($"{name}: \"{text}\" is none; write one of {string.Join(", ", members.Select(word))}.");
}
