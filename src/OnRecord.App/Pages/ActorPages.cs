using OnRecord.Store;

namespace OnRecord.App.Pages;

/// <summary>The list of actors, and one actor with offices and statements.</summary>
internal static class ActorPages
{
    /// <summary>The actors, those with most statements first.</summary>
    public static Page List(Record record, string? name, int offset)
    {
        var list = Listing<ActorSummary>.Of(record.Actors(name, Listing<ActorSummary>.Asked, offset), offset, "/actors", new KeyValuePair<string, string?>("name", name));
        return new Page("Actors", list.Items, Html.Of($"""
            <form class="filters" action="/actors"><label>Name <input name="name" value="{name}"></label> <button>Find</button></form>
            {(list.Items.Count == 0 ? Html.Of($"<p>No actor found.</p>") : Html.Of($"<ul class=\"actors\">{Html.Join(list.Items.Select(Row))}</ul>"))}
            """)) { Next = list.Next };
    }

    /// <summary>An actor: offices as the articles give them, and what was said.</summary>
    public static Page? One(Record record, string key)
    {
        if (record.Actor(key) is not { } actor)
        {
            return null;
        }

        var offices = actor.Appearances.Where(a => a.Role is not null).GroupBy(a => (a.Role, a.Organisation, a.Country)).Select(Office.Of).ToList();
        return new Page(actor.Actor.Name, new { actor.Actor, offices, statements = actor.Statements.Select(StatementView.Of) }, Html.Of($"""
            <p class="facts">{Kind(actor.Actor)}, {Parts.Count(actor.Actor.Statements, "statement")} in {Parts.Count(actor.Actor.Articles, "article")}</p>
            {(offices.Count == 0 ? Html.Empty : Html.Of($"<h2>Offices as the articles give them</h2><ul class=\"offices\">{Html.Join(offices.Select(o => o.Render()))}</ul>"))}
            <h2>On record</h2>
            {Parts.Statements(actor.Statements, withName: false)}
            """));
    }

    private static string Kind(ActorSummary actor) => actor.Kind.ToString().ToLowerInvariant();

    private static Html Row(ActorSummary a) => Html.Of($"<li>{Parts.Name(a.Key, a.Name)} <span class=\"quiet\">{Kind(a)}, {Parts.Count(a.Statements, "statement")}</span></li>");

    /// <summary>An office and the articles that give it.</summary>
    private sealed record Office(string Role, string? Organisation, string? Country, string? First, string? Last, long Article)
    {
        public static Office Of(IEnumerable<Appearance> appearances)
        {
            // appearances come the newest first
            var (newest, oldest) = (appearances.First(), appearances.Last());
            return new Office(newest.Role!, newest.Organisation, newest.Country, oldest.Article.Published?.ToString(), newest.Article.Published?.ToString(), newest.Article.Id);
        }

        public Html Render()
        {
            string days = First == Last ? First ?? "undated" : $"{First} to {Last}";
            return Html.Of($"<li>{string.Join(", ", new[] { Role, Organisation, Country }.Where(w => w is not null))} <a class=\"quiet\" href=\"/articles/{Article}\">{days}</a></li>");
        }
    }
}
