using OnRecord.Store;

namespace OnRecord.App.Pages;

/// <summary>Parts that several pages show in the same way.</summary>
internal static class Parts
{
    /// <summary>Statements that were found, one below the other, with the words that were looked for marked.</summary>
    public static Html Statements(IEnumerable<StatementHit> hits, bool withName = true) => Html.Of($"<ol class=\"statements\">{Html.Join(hits.Select(h => Statement(h, withName)))}</ol>");

    /// <summary>An actor's name, as a link where the actor is known.</summary>
    public static Html Name(string? key, string name) => key is null ? Html.Of($"<b>{name}</b>") : Html.Of($"<a class=\"name\" href=\"{ActorAddress(key)}\">{name}</a>");

    /// <summary>The address of an actor's page.</summary>
    public static string ActorAddress(string key) => $"/actors/{Uri.EscapeDataString(key)}";

    /// <summary>The address of an issue's page.</summary>
    public static string IssueAddress(string key) => $"/issues/{Uri.EscapeDataString(key)}";

    /// <summary>A number of things, with the right ending.</summary>
    public static string Count(long number, string one) => number == 1 ? $"1 {one}" : $"{number} {one}s";

    /// <summary>A day as a column shows it; nothing where none is known.</summary>
    public static Html Day(string? published) => published is null ? Html.Of($"<span class=\"day\">undated</span>") : Html.Of($"<time class=\"day\" datetime=\"{published}\">{published[..10]}</time>");

    private static Html Statement(StatementHit hit, bool withName)
    {
        var s = StatementView.Of(hit);
        return Html.Of($"""
            <li class="row">
            <p class="when">{Day(s.Published)} <span class="outlet">{s.Outlet}</span></p>
            <div class="what"><p class="who">{(withName ? Name(s.Actor, s.Who) : Html.Empty)} <span class="tag">{s.Kind}</span> <span class="tag">{s.Act}</span></p>
            <blockquote>{Html.Join(hit.Snippet.Select(p => p.IsMatch ? Html.Of($"<mark>{p.Text}</mark>") : Html.Of($"{p.Text}")))}</blockquote>
            <p class="where"><a href="{s.Address}">{s.Title}</a></p></div>
            </li>
            """);
    }
}
