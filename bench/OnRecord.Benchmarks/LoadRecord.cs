using System.Collections.Immutable;
using System.Text;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Statements;
using OnRecord.Store;

namespace OnRecord.Benchmarks;

/// <summary>
/// A large record to measure the pages with: articles put together from the words of some texts, with statements, speakers and positions as
/// reading gives them. Reading as many with the models would take hours; the store takes them in the same way.
/// </summary>
internal sealed class LoadRecord
{
    private const int Block = 1000, People = 3000, MostStatements = 14, PlainSentences = 12;

    private static readonly string[] Outlets = ["Northern Herald", "Corria Today", "The Lock", "Valley Post", "Osthaven Wire", "River News"];

    private readonly Random random = new(1);
    private readonly WordChain words;
    private readonly LoadPeople people = new(People);
    private readonly ImmutableArray<Issue> issues;

    private LoadRecord(WordChain words, ImmutableArray<Issue> issues) => (this.words, this.issues) = (words, issues);

    /// <summary>Makes the record.</summary>
    /// <param name="texts">A JSON-lines file of articles whose words are used.</param>
    /// <param name="issueFile">The issues that the made-up positions are on.</param>
    /// <param name="path">Where the record goes.</param>
    /// <param name="articles">How many articles.</param>
    /// <param name="output">Gets a line for each thousand.</param>
    public static void Run(string texts, string issueFile, string path, int articles, TextWriter output)
    {
        using var source = new ArticleSource();
        var chain = WordChain.Of(source.Read(texts).Select(i => i.Article?.Text ?? ""));
        var load = new LoadRecord(chain, IssueFile.Read(issueFile));
        var record = Record.Open(path);
        foreach (var issue in load.issues)
        {
            record.AddIssue(issue);
        }

        for (int i = 1; i <= articles; i++)
        {
            record.Add(load.Article(i));
            if (i % Block == 0)
            {
                output.WriteLine($"{i} articles, {record.Counts()}");
            }
        }
    }

    private AnnotatedArticle Article(int number)
    {
        var text = new StringBuilder();
        var said = new List<(Statement Statement, LoadPerson By)>();
        int statements = random.Next(MostStatements + 1);
        for (int i = 0; i < statements + PlainSentences; i++)
        {
            if (random.Next(statements + PlainSentences) < statements)
            {
                said.Add(Said(text, said.Count + 1));
            }
            else
            {
                text.Append(words.Sentence(random)).Append(".\n\n");
            }
        }

        var day = new DateTime(2031, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(number % 700);
        string outlet = Outlets[random.Next(Outlets.Length)];
        string date = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var published = PublicationTime.TryParse(date, out var time) ? time : throw new InvalidOperationException($"{date} is no time");
        var article = new Article($"load-{number}", text.ToString()) { Title = words.Sentence(random), Outlet = outlet, Published = published, Url = $"https://load.example/{number}" };
        return new AnnotatedArticle(new Document(article, [], [], [], []), [.. said.Select(s => s.Statement)], LoadPeople.Layer(said), Positions(said));
    }

    private (Statement Statement, LoadPerson By) Said(StringBuilder text, int number)
    {
        var by = people.Any(random);
        bool isDirect = random.Next(3) > 0;
        string mark = isDirect ? "\"" : "";
        int start = text.Length, cue = start + by.Called.Length + 1, content = cue + (isDirect ? "said, " : "said that ").Length;
        text.Append(by.Called).Append(isDirect ? " said, " : " said that ").Append(mark).Append(words.Sentence(random)).Append('.').Append(mark);
        var statement = new Statement
        {
            Number = number,
            Source = [new TextSpan(start, start + by.Called.Length)],
            Cue = [new TextSpan(cue, cue + "said".Length)],
            Content = [new TextSpan(content, text.Length)],
            Kind = isDirect ? StatementKind.Direct : StatementKind.Indirect,
            Act = StatementAct.State,
            Confidence = 0.5f + (random.NextSingle() / 2),
            Why = "reader",
        };
        text.Append("\n\n");
        return (statement, by);
    }

    // a third of the articles say where somebody stands
    private ImmutableArray<Position> Positions(List<(Statement Statement, LoadPerson By)> said) =>
        [.. said.Where(_ => random.Next(20) == 0).DistinctBy(s => s.By.Id).Select(s => new Position
        {
            ActorId = s.By.Id,
            Issue = issues[random.Next(issues.Length)].Key,
            Stance = random.Next(2) == 0 ? Stance.Agree : Stance.Disagree,
            Confidence = 0.6f + (random.NextSingle() * 0.4f),
            Evidence = s.Statement.Content,
            Statements = [s.Statement.Number],
        })];
}
