using System.Collections.Immutable;
using OnRecord.Articles;
using OnRecord.Positions;
using OnRecord.Store.Accounts;
using OnRecord.Store.Corrections;
using OnRecord.Store.Follows;
using OnRecord.Store.Issues;
using OnRecord.Store.Meaning;
using OnRecord.Store.Offices;
using OnRecord.Store.Quotations;
using OnRecord.Store.Reviews;
using OnRecord.Store.Sqlite;
using OnRecord.Store.Standing;
using OnRecord.Store.Versions;
using OnRecord.Store.Watches;

namespace OnRecord.Store;

/// <summary>
/// The record: one SQLite file with articles, statements, actors, issues and positions. Safe to share between threads, and for one
/// writing process beside many reading ones. Every method throws <see cref="RecordException"/> when the file cannot be used.
/// </summary>
public sealed class Record
{
    private readonly RecordFile file;

    private Record(RecordFile file) => this.file = file;

    /// <summary>The file's path.</summary>
    public string Path => file.Path;

    /// <summary>Who held which office when.</summary>
    public OfficeRegister Offices => new(file);

    /// <summary>What people have put right.</summary>
    public CorrectionLog Corrections => new(file);

    /// <summary>What waits for a person to look at it.</summary>
    public ReviewQueue Reviews => new(file);

    /// <summary>Who may sign in, their tokens, and the log of what was done.</summary>
    public AccountStore Accounts => new(file);

    /// <summary>The statements on an issue.</summary>
    public IssueSearch IssueSearch => new(file);

    /// <summary>Where all stand, by all articles.</summary>
    public StandingBook Standing => new(file);

    /// <summary>Saved searches and what they found.</summary>
    public WatchList Watches => new(file);

    /// <summary>The feeds that are followed.</summary>
    public FollowList Follows => new(file);

    /// <summary>The search by meaning.</summary>
    public StatementMeaning Meaning => new(file);

    /// <summary>Opens the record for reading and writing; makes it where there is no file, and brings an older one up to date: its schema, and secrets of webhooks out of it.</summary>
    /// <exception cref="RecordException">It is no record, of a newer program, read-only, or the disk is full.</exception>
    public static Record Open(string path)
    {
        var record = new Record(RecordFile.OpenOrCreate(path));
        KeptSecrets.MoveOut(record.file);
        record.Versions.CatchUp();
        record.Quotations.CatchUp();
        return record;
    }

    /// <summary>Opens a record that is there, for reading; nothing is made or changed, but that one of an older program is brought up to date first.</summary>
    /// <exception cref="RecordException">There is no such file, it is no record that this program knows, or it is older and cannot be written.</exception>
    public static Record OpenExisting(string path)
    {
        var there = RecordFile.OpenExisting(path);
        if (there.Use(c => Schema.IsOlder(c, path)))
        {
            BringUpToDate(path);
        }

        return new Record(there);
    }

    /// <summary>Opens a record that is there, for reading, and leaves the file as it is whatever its age.</summary>
    /// <exception cref="RecordException">There is no such file, it is no record that this program knows, or it is of an older program.</exception>
    public static Record OpenUntouched(string path)
    {
        var there = RecordFile.OpenExisting(path);
        return there.Use(c => Schema.IsOlder(c, path))
            ? throw new RecordException($"{path}: the record is of an older program and must be brought up to date before it can be read, which would write to it. `onrecord articles list --record {path}` does that, as any other command would.")
            : new Record(there);
    }

    private static void BringUpToDate(string path)
    {
        try
        {
            Open(path);
        }
        catch (RecordException e)
        {
            throw new RecordException($"the record is of an older program and must be brought up to date before it can be read, which failed. {e.Message}", e);
        }
    }

    /// <summary>Articles that are the same: versions, copies, pairs.</summary>
    public VersionList Versions => new(file);

    /// <summary>Quotations across articles.</summary>
    public QuotationList Quotations => new(file);

    /// <summary>Whether an article with the same content is stored: text, headline, outlet, address, publication time; or the same words at the same address or outlet.</summary>
    public bool Contains(Article article) => file.Use(c => ArticleWriter.Find(c, article) is not null);

    /// <summary>Stores an article with all its layers, whole or not at all; one whose content is there is left as it is.</summary>
    public AddResult Add(AnnotatedArticle article) => file.Use(c => ArticleWriter.Add(c, article));

    /// <summary>
    /// Puts a new reading of an article in place of the old one. Statements whose content stands where it stood keep their numbers in the
    /// record; what people corrected stays corrected. An article that is not there is added.
    /// </summary>
    public AddResult Reread(AnnotatedArticle article) => file.Use(c => ArticleWriter.Reread(c, article));

    /// <summary>Takes an article out with all that was read of it; where it was the newest version, the one before is shown again.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Remove(long articleId) => file.Use(c => ArticleRemover.Remove(c, articleId));

    /// <summary>The statements that match, the best first (BM25), or the newest first when no words are given.</summary>
    public ImmutableArray<StatementHit> FindStatements(SearchQuery query) => file.Use(c => StatementReader.Find(c, query));

    /// <summary>How many statements match, and how they divide.</summary>
    public SearchFacets Facets(SearchQuery query) => file.Use(c => FacetReader.Count(c, query));

    /// <summary>
    /// All statements that match, by article and place, one at a time from one state of the record: memory does not grow with their number.
    /// <see cref="SearchQuery.Limit"/> and <see cref="SearchQuery.Offset"/> are not heeded.
    /// </summary>
    public IEnumerable<StatementHit> EachStatement(SearchQuery query) => file.Stream(c => StatementReader.Each(c, query));

    /// <summary>The articles that match by headline or text, the best first (BM25), or the newest first when no words are given.</summary>
    public ImmutableArray<ArticleHit> FindArticles(SearchQuery query) => file.Use(c => ArticleReader.Find(c, query));

    /// <summary>The articles, the newest first.</summary>
    /// <param name="limit">The most that is given back.</param>
    /// <param name="offset">How many are passed over first.</param>
    /// <param name="upTo">The number of an article: those that came in after it do not count.</param>
    public ImmutableArray<ArticleSummary> Articles(int limit, int offset = 0, long? upTo = null) => file.Use(c => ArticleReader.List(c, limit, offset, upTo));

    /// <summary>The number of the article that came in last; 0 where there is none. Later ones have higher numbers.</summary>
    public long LastArticle() => file.Use(ArticleReader.Last);

    /// <summary>Tells when the record changes, by whatever program; to be disposed of.</summary>
    public RecordVersion Version() => new(file);

    /// <summary>The article of that number with all its layers, or <see langword="null"/>.</summary>
    public StoredArticle? Article(long id) => file.Use(c => ArticleReader.Get(c, id));

    /// <summary>The article of that number, name or address, or <see langword="null"/>. The newest added wins where a name stands for several.</summary>
    public StoredArticle? Article(string nameOrUrl) => file.Use(c => ArticleReader.Get(c, nameOrUrl));

    /// <summary>The articles that came with quotations of others (<see cref="Article.Given"/>), one at a time.</summary>
    /// <param name="among">The numbers of the articles that are looked at; all when left out.</param>
    public IEnumerable<StoredArticle> EachWithGiven(IEnumerable<long>? among = null) => file.Use(c => GivenTable.Articles(c, among)).Select(Article).OfType<StoredArticle>();

    /// <summary>The number of the article of that name, address or number, or <see langword="null"/>; what stands behind a number is not looked up.</summary>
    public long? ArticleId(string nameOrUrl) => file.Use(c => ArticleReader.Id(c, nameOrUrl));

    /// <summary>The actors whose name or key holds these words, those with most statements first.</summary>
    /// <param name="name">A part of the name; blank for all.</param>
    /// <param name="limit">The most that is given back.</param>
    /// <param name="offset">How many are passed over first.</param>
    /// <param name="upTo">The number of an article: those that came in after it do not count.</param>
    public ImmutableArray<ActorSummary> Actors(string? name = null, int limit = 50, int offset = 0, long? upTo = null) =>
        file.Use(c => ActorReader.Find(c, name, limit, offset, upTo));

    /// <summary>The actor of that key with appearances and statements, or <see langword="null"/>.</summary>
    /// <param name="key">The key, or one that the actor had before.</param>
    /// <param name="statements">The most statements that are given, the newest first; all when left out.</param>
    /// <param name="told">The most statements of others that are given; as many as <paramref name="statements"/> when left out.</param>
    public ActorRecord? Actor(string key, int statements = int.MaxValue, int? told = null) => file.Use(c => ActorReader.Get(c, key, statements, told ?? statements));

    /// <summary>A part of what an actor said, the newest first; what only older versions of articles have is left out.</summary>
    /// <param name="key">The actor's key, whole; none of another key is given.</param>
    /// <param name="limit">The most that is given back.</param>
    /// <param name="offset">How many are passed over first.</param>
    /// <param name="upTo">The number of an article: those that came in after it do not count.</param>
    public ImmutableArray<StatementHit> StatementsOf(string key, int limit, int offset = 0, long? upTo = null) => file.Use(c => StatementReader.OfActor(c, key, limit, offset, upTo));

    /// <summary>How many statements an actor made in each month, the earliest first; what only older versions of articles have is left out.</summary>
    /// <param name="key">The actor's key, whole.</param>
    public ImmutableArray<Facet> MonthsOf(string key) => file.Use(c => StatementReader.MonthsOfActor(c, key));

    /// <summary>Stores an issue, in place of the one of that key where there is one (its positions go with it).</summary>
    public void AddIssue(Issue issue) => file.Use(c => IssueStore.Add(c, issue));

    /// <summary>Takes an issue out, with its positions; whether there was one.</summary>
    public bool RemoveIssue(string key) => file.Use(c => IssueStore.Remove(c, key));

    /// <summary>All issues, by key.</summary>
    public ImmutableArray<Issue> Issues() => file.Use(IssueStore.All);

    /// <summary>The issue of that key, or <see langword="null"/>.</summary>
    public Issue? Issue(string key) => Issues().FirstOrDefault(i => string.Equals(i.Key, key, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The articles to read for positions, the newest first: those that hold a statement with the issue's search words or near it in meaning, and those that
    /// have the words anywhere and a statement that somebody rejected or worded otherwise (it is found by nothing, and comes back when that is undone).
    /// </summary>
    public ImmutableArray<ArticleSummary> ArticlesOn(Issue issue) => file.Use(c => IssueStore.Articles(c, issue));

    /// <summary>Stores what reading an article for an issue gave, in place of what was there for that article and issue.</summary>
    /// <param name="articleId">The article's number.</param>
    /// <param name="issue">An issue of the record.</param>
    /// <param name="positions">The positions on that issue; of actors of that article.</param>
    public void SetPositions(long articleId, Issue issue, IReadOnlyList<Position> positions) =>
        file.Use(c => IssueStore.SetPositions(c, articleId, issue, positions));

    /// <summary>
    /// Who stands where: each actor with a position in an article, and each that has statements with the issue's search words but no
    /// position ("no clear position"). Those for come first, then against, mixed, none; inside, those with most evidence.
    /// </summary>
    public ImmutableArray<ActorPosition> PositionsOn(Issue issue) => file.Use(c => PositionReader.On(c, issue));

    /// <summary>The positions as single articles report them, on an issue, of an actor, or both; the oldest first.</summary>
    /// <param name="issue">An issue's key; all when left out.</param>
    /// <param name="actor">An actor's key; all when left out.</param>
    /// <param name="upTo">The number of an article: those that came in after it do not count.</param>
    public ImmutableArray<DatedPosition> DatedPositions(string? issue = null, string? actor = null, long? upTo = null) => file.Use(c => Sqlite.DatedPositions.Of(c, issue, actor, upTo));

    /// <summary>Each actor's last stand on each issue, by issue and actor.</summary>
    /// <param name="upTo">The number of an article: those that came in after it do not count.</param>
    public ImmutableArray<LastStand> LastStands(long? upTo = null) => file.Use(c => Sqlite.LastStands.All(c, upTo));

    /// <summary>The actors with a position that is for, against or mixed in any article: those with most such articles first.</summary>
    /// <param name="limit">The most that is given back.</param>
    public ImmutableArray<ActorSummary> ActorsWithStands(int limit) => file.Use(c => ActorReader.WithStands(c, limit));

    /// <summary>Where actors stand as the article of that number itself tells it, by deeds and not by reported words; by issue.</summary>
    public ImmutableArray<ToldStand> StandsToldIn(long articleId) => file.Use(c => ToldStands.In(c, articleId));

    /// <summary>All actors with their appearances, by key, one at a time; their statements are left out.</summary>
    public IEnumerable<ActorRecord> EachActor() => file.Stream(ActorReader.Each);

    /// <summary>How much it holds.</summary>
    public RecordCounts Counts() => file.Use(ArticleReader.Count);
}
