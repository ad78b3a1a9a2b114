using OnRecord.App.Pages.Actors;
using OnRecord.App.Pages.Articles;
using OnRecord.App.Pages.Home;
using OnRecord.App.Pages.Issues;
using OnRecord.App.Pages.Quotations;
using OnRecord.App.Pages.Search;
using OnRecord.Store;

namespace OnRecord.App.Pages;

/// <summary>Which address shows which page.</summary>
internal static class Routes
{
    /// <summary>Maps them all.</summary>
    public static void Map(WebApplication app, Record record)
    {
        app.MapGet("/assets/{**name}", (string name, HttpContext context, Assets assets) => assets.Send(name, context));
        app.MapGet("/", () => HomeView.Page(record));
        app.MapGet("/search", (HttpRequest request) => SearchView.Page(record, Ask.Search(request.Query)));
        app.MapGet("/articles", (HttpRequest request) => ArticlesView.Page(record, Ask.Offset(request.Query)));
        app.MapGet("/articles/{id:long}", (long id, HttpRequest request) => Found(ArticleView.Page(record, id, Ask.Span(request.Query)), $"There is no article {id} in the record."));
        app.MapGet("/actors", (HttpRequest request) => ActorsView.Page(record, Ask.Text(request.Query, "name"), Ask.Offset(request.Query)));
        app.MapGet("/actors/{key}", (string key) => Found(ActorView.Page(record, key), $"There is no actor \"{key}\" in the record."));
        app.MapGet("/quotations", (HttpRequest request) => QuotationsView.Page(record, Ask.Text(request.Query, "words"), Ask.Offset(request.Query)));
        app.MapGet("/quotations/{id:long}", (long id) => Found(QuotationView.Page(record, id), $"There is no quotation {id} in the record."));
        app.MapGet("/issues", () => IssuesView.Page(record));
        app.MapGet("/issues/{key}", (string key) => Found(IssueView.Page(record, key), $"There is no issue \"{key}\" in the record."));
    }

    private static IResult Found(Page? page, string problem) => page is not null ? page : new Problem(StatusCodes.Status404NotFound, problem);
}
