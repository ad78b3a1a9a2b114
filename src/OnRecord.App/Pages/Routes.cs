using OnRecord.App.Pages.About;
using OnRecord.App.Pages.Actors;
using OnRecord.App.Pages.Agreement;
using OnRecord.App.Pages.Articles;
using OnRecord.App.Pages.Compare;
using OnRecord.App.Pages.Corrections;
using OnRecord.App.Pages.Home;
using OnRecord.App.Pages.Import;
using OnRecord.App.Pages.Issues;
using OnRecord.App.Pages.Quotations;
using OnRecord.App.Pages.Review;
using OnRecord.App.Pages.Search;
using OnRecord.App.Pages.Settings;
using OnRecord.App.Pages.Statements;
using OnRecord.Store;
using OnRecord.Store.Reviews;

namespace OnRecord.App.Pages;

/// <summary>Which address shows which page, and which takes a form.</summary>
internal static class Routes
{
    /// <summary>Maps them all.</summary>
    public static void Map(WebApplication app, Record record, string models)
    {
        app.MapGet("/assets/{**name}", (string name, HttpContext context, Assets assets) => assets.Send(name, context));
        MapPages(app, record);
        MapMeta(app, record, models);
        MapForms(app, record);
    }

    private static void MapPages(WebApplication app, Record record)
    {
        app.MapGet("/", (LatestShifts shifts) => HomeView.Page(record, shifts));
        app.MapGet("/search", (HttpRequest request, Meanings meanings) => SearchView.Page(record, Ask.Search(request.Query), Ask.ByMeaning(request.Query) ? meanings : null));
        app.MapGet("/articles", (HttpRequest request) => ArticlesView.Page(record, Ask.Offset(request.Query)));
        app.MapGet("/articles/{id:long}", (long id, HttpRequest request) => Found(ArticleView.Page(record, id, Ask.Span(request.Query)), $"There is no article {id} in the record."));
        app.MapGet("/articles/{id:long}/statements/{number:int}", (long id, int number) => Found(StatementPageView.Page(record, id, number), $"Article {id} has no statement {number}."));
        app.MapGet("/actors", (HttpRequest request) => ActorsView.Page(record, Ask.Text(request.Query, "name"), Ask.Offset(request.Query)));
        app.MapGet("/actors/{key}", (string key) => Found(ActorView.Page(record, key), $"There is no actor \"{key}\" in the record."));
        app.MapGet("/actors/{key}/correct", (string key) => Found(ActorCorrectView.Page(record, key), $"There is no actor \"{key}\" in the record."));
        app.MapGet("/quotations", (HttpRequest request) => QuotationsView.Page(record, Ask.Text(request.Query, "words"), Ask.Offset(request.Query)));
        app.MapGet("/quotations/{id:long}", (long id) => Found(QuotationView.Page(record, id), $"There is no quotation {id} in the record."));
        app.MapGet("/issues", () => IssuesView.Page(record));
        app.MapGet("/issues/{key}", (string key, HttpRequest request) => Found(IssueView.Page(record, key, Ask.Day(request.Query, "asOf")), $"There is no issue \"{key}\" in the record."));
        app.MapGet("/issues/{key}/brief", (string key, HttpRequest request) => Found(BriefFile.Page(record, key, request.Query), $"There is no issue \"{key}\" in the record."));
        app.MapGet("/issues/{key}/brief.{format}", (string key, string format, HttpRequest request) =>
            BriefFile.File(record, key, format, request.Query) ?? new Problem(StatusCodes.Status404NotFound, $"There is no issue \"{key}\", or no brief as {format}: docx, md and html are there."));
        app.MapGet("/compare", (HttpRequest request) => CompareView.Page(record, CompareQuery.Of(request.Query)));
        app.MapGet("/agreement", () => AgreementView.Page(record));
    }

    private static void MapMeta(WebApplication app, Record record, string models)
    {
        app.MapGet("/review", (HttpRequest request) => ReviewView.Page(record, Ask.Member<ReviewKind>(request.Query, "kind"), (int)Math.Min(Ask.Number(request.Query, "skip") ?? 0, int.MaxValue)));
        app.MapGet("/corrections", (HttpRequest request) => CorrectionsView.Page(record, Ask.Number(request.Query, "article"), Ask.Offset(request.Query)));
        app.MapGet("/import", (Intake intake) => ImportView.Page(intake));
        app.MapGet("/settings", (HttpRequest request) => SettingsView.Page(request));
        app.MapGet("/about", () => AboutView.Page(record, models));
    }

    // every form is read by Posted, which refuses what no page of ours has sent
    private static void MapForms(WebApplication app, Record record)
    {
        app.MapPost("/articles/{id:long}/corrections", async (long id, HttpContext context) => Judgement.Apply(record, id, await Posted.Read(context), Visitor.Of(context.Request).Name));
        app.MapPost("/corrections/{id:long}/undo", async (long id, HttpContext context) => Judgement.Undo(record, id, await Posted.Read(context), Visitor.Of(context.Request).Name));
        app.MapPost("/actors/{key}/corrections", async (string key, HttpContext context) => Judgement.OnActor(record, key, await Posted.Read(context), Visitor.Of(context.Request).Name));
        app.MapPost("/issues", async (HttpContext context, Intake intake) => Incoming.Issue(intake, await Posted.Read(context)));
        app.MapPost("/import", async (HttpContext context, Intake intake) => Incoming.Articles(intake, await Posted.Read(context)));
        // not of the context alone: that would be a request delegate, whose result is thrown away
        app.MapPost("/settings", async (HttpRequest request) => Visitor.Save(request.HttpContext, await Posted.Read(request.HttpContext)));
    }

    private static IResult Found(Page? page, string problem) => page is not null ? page : new Problem(StatusCodes.Status404NotFound, problem);
}
