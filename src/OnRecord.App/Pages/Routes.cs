using OnRecord.App.Api;
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
using OnRecord.App.Pages.Watches;
using OnRecord.Positions.Briefs;
using OnRecord.Store;
using OnRecord.Store.Reviews;

namespace OnRecord.App.Pages;

/// <summary>Which address shows which page, and which takes a form.</summary>
internal static class Routes
{
    private const int Missing = StatusCodes.Status404NotFound, Wrong = StatusCodes.Status400BadRequest, Conflict = StatusCodes.Status409Conflict;

    /// <summary>Maps them all.</summary>
    public static void Map(WebApplication app, Record record, string models)
    {
        app.MapGet("/assets/{**name}", (string name, HttpContext context, Assets assets) => assets.Send(name, context)).ExcludeFromDescription();
        MapArticles(app, record);
        MapActors(app, record);
        MapIssues(app, record);
        MapWatches(app, record);
        MapMeta(app, record, models);
        MapForms(app, record);
    }

    private static void MapArticles(WebApplication app, Record record)
    {
        app.MapGet("/", (LatestShifts shifts) => HomeView.Page(record, shifts))
            .Shows<HomeView>("The newest statements and articles, the issues in numbers, the newest shifts").HangsOn(s => s.GetRequiredService<LatestShifts>().State).IsKept();
        app.MapGet("/search", (HttpRequest request, Meanings meanings) => SearchView.Page(record, Ask.Known(record, Ask.Search(request.Query)), Ask.ByMeaning(request.Query) ? meanings : null, Part.Of(request)))
            .Shows<SearchView>("Statements by words or meaning and conditions, with the counts to narrow by", [.. Parameters.OfSearchPage, .. Parameters.OfLists]).Fails(Wrong).IsKept();
        app.MapGet("/articles", (HttpRequest request) => ArticlesView.Page(record, Part.Of(request)))
            .Shows<ArticlesView>("The articles, the newest first", Parameters.OfLists).Fails(Wrong);
        app.MapGet("/articles/{id:long}", (long id, HttpRequest request) => Found(ArticleView.Page(record, id, Ask.Span(request.Query)), $"There is no article {id} in the record."))
            .Shows<ArticleView>("An article: its text as published, its statements and who appears, with their places in the text", Parameters.Span).Fails(Wrong, Missing);
        app.MapGet("/articles/{id:long}/statements/{number:int}", (long id, int number) => Found(StatementPageView.Page(record, id, number), $"Article {id} has no statement {number}."))
            .Shows<StatementPageView>("One statement in its paragraph, with its version for a judgement").Fails(Missing);
        app.MapGet("/quotations", (HttpRequest request) => QuotationsView.Page(record, Ask.Text(request.Query, "words"), Part.Of(request)))
            .Shows<QuotationsView>("Quotations that several articles report", [new Asked("words", "Words that the quotation must have."), .. Parameters.OfLists]).Fails(Wrong).IsKept();
        app.MapGet("/quotations/{id:long}", (long id) => Found(QuotationView.Page(record, id), $"There is no quotation {id} in the record."))
            .Shows<QuotationView>("One quotation with all its appearances").Fails(Missing);
    }

    private static void MapActors(WebApplication app, Record record)
    {
        app.MapGet("/actors", (HttpRequest request) => ActorsView.Page(record, Ask.Text(request.Query, "name"), Part.Of(request)))
            .Shows<ActorsView>("The actors, those with most statements first", [Parameters.Name, .. Parameters.OfLists]).Fails(Wrong).IsKept();
        app.MapGet("/actors/{key}", (string key, HttpRequest request) => Found(ActorView.Page(record, key, Part.Of(request)), $"There is no actor \"{key}\" in the record."))
            .Shows<ActorView>("An actor: offices, stands, statements, who agrees", Parameters.OfLists).Fails(Wrong, Missing).IsKept();
        app.MapGet("/actors/{key}/correct", (string key) => Found(ActorCorrectView.Page(record, key), $"There is no actor \"{key}\" in the record."))
            .Shows<ActorCorrectView>("An actor to be joined, parted or renamed").Fails(Missing);
        app.MapGet("/compare", (HttpRequest request) => CompareView.Page(record, CompareQuery.Of(request.Query), Part.Of(request)))
            .Shows<CompareView>("Two actors over all issues, or one issue on two days", [.. Parameters.OfComparisons, .. Parameters.OfLists]).Fails(Wrong).IsKept();
        app.MapGet("/agreement", (HttpRequest request) => AgreementView.Page(record, Ask.Text(request.Query, "actor"), Part.Of(request)))
            .Shows<AgreementView>("Who agrees with whom: the pairs with most in common first, or those of one actor", [Parameters.Agreeing, .. Parameters.OfLists]).Fails(Wrong).IsKept();
    }

    private static void MapIssues(WebApplication app, Record record)
    {
        app.MapGet("/issues", () => IssuesView.Page(record)).Shows<IssuesView>("The issues, and how many stand where").IsKept();
        app.MapGet("/issues/{key}", (string key, HttpRequest request) => Found(IssueView.Page(record, key, IssueQuery.Of(request)), $"There is no issue \"{key}\" in the record."))
            .Shows<IssueView>("Who stands where on an issue, on what condition, since when, with the evidence: the beginning of each list, or one alone in parts", [Parameters.AsOf, Parameters.OneList, .. Parameters.OfLists]).Fails(Wrong, Missing).IsKept();
        app.MapGet("/issues/{key}/brief", (string key, HttpRequest request) => Found(BriefFile.Page(record, key, request.Query), $"There is no issue \"{key}\" in the record."))
            .Shows<Brief>("The brief of an issue", Parameters.OfBriefs).Fails(Wrong, Missing).IsKept();
        app.MapGet("/issues/{key}/brief.{format}", (string key, string format, HttpRequest request) =>
                BriefFile.File(record, key, format, request.Query) ?? new Problem(Missing, $"There is no issue \"{key}\", or no brief as {format}: docx, md and html are there."))
            .Sends("The brief of an issue as a file: docx, md or html", "application/octet-stream", Parameters.OfBriefs).Fails(Wrong, Missing);
    }

    private static void MapWatches(WebApplication app, Record record)
    {
        app.MapGet("/watches", () => WatchesView.Page(record)).Shows<WatchesView>("The saved searches");
        app.MapGet("/watches/new", (HttpRequest request) => NewWatchView.Page(record, request.Query)).Shows<NewWatchView>("A search to be saved", Parameters.OfNewWatches).Fails(Wrong);
        app.MapGet("/watches/{name}", (string name, Lookout lookout) => Found(WatchView.Page(record, name, lookout), $"There is no watch \"{name}\"; /watches has them."))
            .Shows<WatchView>("A saved search with what it has found since it was saved").Fails(Missing);
        app.MapGet("/watches/{name}.atom", (string name, HttpRequest request, Lookout lookout) =>
                WatchView.Feed(record, name, lookout, request) ?? new Problem(Missing, $"There is no watch \"{name}\"; /watches has them."))
            .Sends("What a saved search has found, as a feed (Atom)", "application/atom+xml").Fails(Missing);
        app.MapPost("/watches", async (HttpRequest request) => WatchForm.Save(record, await Posted.Read(request.HttpContext))).Takes("Saves a search", Parameters.OfWatches).Fails(Conflict);
        app.MapPost("/watches/{name}/remove", async (string name, HttpContext context) => WatchForm.Remove(record, name, await Posted.Read(context))).Takes("Takes a saved search out").Fails(Missing);
    }

    private static void MapMeta(WebApplication app, Record record, string models)
    {
        app.MapGet("/review", (HttpRequest request) => ReviewView.Page(record, Ask.Member<ReviewKind>(request.Query, "kind"), (int)Math.Min(Ask.Number(request.Query, "skip") ?? 0, int.MaxValue)))
            .Shows<ReviewView>("The next thing that waits for a person", Parameters.OfReviews).Fails(Wrong);
        app.MapGet("/corrections", (HttpRequest request) => CorrectionsView.Page(record, Ask.Number(request.Query, "article"), Part.Of(request)))
            .Shows<CorrectionsView>("The log of corrections, the newest first", [new Asked("article", "Only of this article.", "int64"), .. Parameters.OfLists]).Fails(Wrong);
        app.MapGet("/import", (Intake intake) => ImportView.Page(intake)).Shows<ImportView>("What came in by the pages, and what became of it").HangsOn(s => s.GetRequiredService<Intake>().State);
        app.MapGet("/settings", (HttpRequest request) => SettingsView.Page(request)).Shows<SettingsView>("What is set in this browser");
        app.MapGet("/about", () => AboutView.Page(record, models)).Shows<AboutView>("What the record holds and what made it");
        app.MapOpenApi("/openapi").ExcludeFromDescription();
    }

    // every form is read by Posted, which refuses what no page of ours has sent
    private static void MapForms(WebApplication app, Record record)
    {
        app.MapPost("/articles/{id:long}/corrections", async (long id, HttpContext context) => Judgement.Apply(record, id, await Posted.Read(context), Visitor.Of(context.Request).Name))
            .Takes("Judges a statement or a position", Parameters.OfJudgements).Fails(Conflict);
        app.MapPost("/corrections/{id:long}/undo", async (long id, HttpContext context) => Judgement.Undo(record, id, await Posted.Read(context), Visitor.Of(context.Request).Name))
            .Takes("Takes a correction back").Fails(Conflict);
        app.MapPost("/actors/{key}/corrections", async (string key, HttpContext context) => Judgement.OnActor(record, key, await Posted.Read(context), Visitor.Of(context.Request).Name))
            .Takes("Joins, parts or renames an actor", Parameters.OfActorJudgements).Fails(Conflict);
        app.MapPost("/issues", async (HttpContext context, Intake intake) => Incoming.Issue(intake, await Posted.Read(context))).Takes("Puts an issue", Parameters.OfIssues);
        app.MapPost("/import", async (HttpContext context, Intake intake) => Incoming.Articles(intake, await Posted.Read(context)))
            .Takes("Takes articles in; GET /import says what became of them", Parameters.OfImports).Fails(StatusCodes.Status503ServiceUnavailable);
        // not of the context alone: that would be a request delegate, whose result is thrown away
        app.MapPost("/settings", async (HttpRequest request) => Visitor.Save(request.HttpContext, await Posted.Read(request.HttpContext))).ExcludeFromDescription();
    }

    private static IResult Found(Page? page, string problem) => page is not null ? page : new Problem(StatusCodes.Status404NotFound, problem);
}
