using OnRecord.Positions;
using OnRecord.Store.Corrections;
using OnRecord.Tests.App.Exchange.Coding;
using OnRecord.Tests.Store;

namespace OnRecord.Tests.App.Exchange.Tables;

public sealed class CsvImportTests : IDisposable
{
    private const string Stands = """"
        article;issue;proposition;name;actor_kind;stance;condition;evidence;basis
        one;bridge;The bridge should open.;Ada Brook;;agree;"if ""=it"" pays";"""the bridge <must> open""";
        one;bridge;;Lock Union;organisation;against;;closed the bridge;deed
        one;"Tolls should fall, soon.";;Ada Brook;;mixed;;"The Lock Union";
        """";

    private readonly CodedRecord coded = new();

    public void Dispose() => coded.Dispose();

    [Fact]
    public void Stands_of_a_table_are_in_the_record_by_hand_with_who_and_why()
    {
        coded.Add("one");
        coded.Csv(Stands).Added.ShouldBe(5, "three stands, and the two statements behind them");
        var stands = coded.Record.DatedPositions();
        stands.Select(s => (s.Issue, s.ActorKey, s.Stance, s.Condition, s.Review)).ShouldBe(
            [("bridge", "ada-brook", Stance.Agree, "if \"=it\" pays", Review.Added), ("tolls-should-fall-soon", "ada-brook", Stance.Mixed, null, Review.Added), ("bridge", "lock-union", Stance.Disagree, null, Review.Added)],
            ignoreOrder: true);
        var deed = stands.Single(s => s.ActorKey == "lock-union");
        (deed.ActorKind, deed.Statements.IsEmpty).ShouldBe((OnRecord.Actors.ActorKind.Organisation, true));
        coded.Record.Article(1)!.Statements.Select(s => (s.ContentText, s.ActorName)).ShouldBe([("\"the bridge <must>\nopen\"", "Ada Brook"), ("The Lock Union", "Ada Brook")]);
        coded.Record.Issues().Select(i => i.Proposition).ShouldBe(["The bridge should open.", "Tolls should fall, soon."]);
        coded.Record.Corrections.List().ShouldAllBe(c => c.By == "ada" && c.Why == "coded for the study");
    }

    [Fact]
    public void Nothing_is_doubled_when_it_is_taken_in_again()
    {
        coded.Add("one");
        coded.Csv(Stands);
        string before = coded.ExportText("positions") + coded.ExportText("csv");
        var again = coded.Csv(Stands);
        (again.Added, again.Changed, again.Confirmed, again.Known).ShouldBe((0, 0, 0, 3));
        (coded.ExportText("positions") + coded.ExportText("csv")).ShouldBe(before);
    }

    [Fact]
    public void Words_that_are_given_to_two_actors_are_of_the_same_one_in_whatever_order_the_rows_stand()
    {
        const string Heading = "article,issue,proposition,name,stance,evidence\n";
        const string First = "one,a,A?,Zoe Brook,agree,closed the bridge\n", Second = "one,b,B?,Ada Brook,disagree,closed the bridge\n";
        string Taken(string rows)
        {
            using CodedRecord into = new();
            into.Add("one");
            into.Csv(Heading + rows);
            return into.ExportText("positions") + into.ExportText("csv");
        }

        Taken(Second + First).ShouldBe(Taken(First + Second));
    }

    [Fact]
    public void It_outlives_reading_the_article_anew()
    {
        coded.Add("one");
        coded.Csv(Stands);
        string before = coded.ExportText("positions");
        coded.Record.Reread(Some.Read("one", CodedRecord.Text));
        coded.ExportText("positions").ShouldBe(before);
    }

    [Fact]
    public void What_was_read_otherwise_is_set_and_what_was_read_so_is_confirmed()
    {
        coded.Record.AddIssue(new Issue("bridge", "The bridge should open."));
        coded.Record.Add(Some.Read("one") with { Positions = [new Position { ActorId = "ada-brook", Issue = "bridge", Stance = Stance.Agree, Confidence = 0.4f, Evidence = [new(21, 45)], Statements = [1] }] });
        coded.Csv("article,issue,actor,stance,start,end\none,bridge,ada-brook,agree,21,45\n").Confirmed.ShouldBe(1);
        coded.Record.DatedPositions().ShouldHaveSingleItem().Review.ShouldBe(Review.Confirmed);
        coded.Record.Corrections.Undo(1, "bo");
        coded.Csv("article,issue,actor,stance,start,end\none,bridge,ada-brook,disagree,21,45\n").Left.ShouldBe(["row 2"], "somebody took the confirmation back");
    }

    [Fact]
    public void What_somebody_has_corrected_since_is_left_as_it_is()
    {
        coded.Add("one");
        coded.Csv(Stands);
        var target = CorrectionTarget.OfPosition(1, "bridge", "ada-brook");
        coded.Record.Corrections.Apply(new Correction { By = "bo", Why = "read it again", Kind = CorrectionKind.PositionReject, Target = target, Seen = coded.Record.Corrections.VersionOf(target) });
        coded.Csv(Stands).Left.ShouldBe(["row 2"]);
        coded.Record.DatedPositions("bridge", "ada-brook").ShouldBeEmpty();
    }

    [Fact]
    public void Statements_of_a_table_are_added_or_set()
    {
        coded.Record.Add(Some.Read("one"));
        coded.Csv("article,source,cue,content,name,kind,act,said_on\none,Mayor Ada Brook,said,\"\"\"the bridge <must> open\"\"\",Bo Lind,direct,promise,2024-04-30\none,,,Mayor,Ada Brook,,,\n");
        var statements = coded.Record.Article(1)!.Statements;
        statements.Select(s => (s.ContentText, s.ActorKey, s.Statement.Act, s.SourceText, s.Statement.SaidOn)).ShouldBe(
            [("\"the bridge <must> open\"", "bo-lind", OnRecord.Statements.StatementAct.Promise, "Mayor Ada Brook", new DateOnly(2024, 4, 30)), ("Mayor", "ada-brook", OnRecord.Statements.StatementAct.State, null, null)]);
    }

    [Theory]
    [InlineData("article,issue,name,stance,evidence\nnone,bridge,Ada,agree,open\n", "row 2, column article: there is no article \"none\" in the record; put it in with `onrecord add` first")]
    [InlineData("article,issue,name,stance,evidence\none,none,Ada,agree,Mayor\n", "row 2, column issue: there is no issue \"none\" in the record; add it with `onrecord issue add`, or give a column proposition")]
    [InlineData("article,issue,name,stance,evidence\none,Open it.,Ada,perhaps,Mayor\n", "row 2, column stance: \"perhaps\" is none of agree, disagree, mixed")]
    [InlineData("article,issue,name,stance,evidence\none,Open it.,Ada,agree,closed it\n", "row 2, column evidence: \"closed it\" does not stand in one; quote its words exactly")]
    [InlineData("article,issue,name,stance,evidence\none,Open it.,Ada,agree,bridge\n", "row 2, column evidence: \"bridge\" stands in one more than once; quote more words, or give start and end")]
    [InlineData("article,issue,name,stance,evidence,start,end\none,Open it.,Ada,agree,bridge,0,5\n", "row 2, column evidence: \"bridge\" does not stand at 0 to 5, where the article has \"\U0001F600 May\"; put start and end right or leave both empty")]
    [InlineData("article,issue,name,stance,start,end\none,Open it.,Ada,agree,0,9999\n", "row 2, column start: 0 to 9999 is no place in the article, which has 99 code points")]
    [InlineData("article,issue,name,stance,start,end\none,Open it.,Ada,agree,3,\n", "row 2, column end: is empty; start and end go together")]
    [InlineData("article,issue,name,stance,evidence\none,Open it.,,agree,Mayor\n", "row 2, column name: is empty, and so is actor; write who it is")]
    [InlineData("article,issue,name,stance,evidence\none,Open it.,Ada,agree,Mayor\n\none,Open it.,Ada,disagree,Union\n", "row 4, column stance: row 2 has the same actor, issue and article as \"agree\"; write \"mixed\" in both where the actor is for and against")]
    [InlineData("article,content,kind,said_on\none,Mayor,spoken,2024-04-30\n", "row 2, column kind: \"spoken\" is none of indirect, direct, mixed")]
    [InlineData("article,content,said_on\none,Mayor,30.4.2024\n", "row 2, column said_on: \"30.4.2024\" is no day; write YYYY-MM-DD")]
    [InlineData("article,words\none,Mayor\n", "row 1: there is neither a column \"stance\"")]
    [InlineData("article,stance,stance\n", "row 1: two columns are called \"stance\"")]
    [InlineData("article,stance\none,agree,and more\n", "row 2: 3 cells under 2 columns")]
    [InlineData("article,stance\none,\"agree\n", "a quotation mark is not closed or not doubled")]
    [InlineData("", "is empty: the first row must name the columns")]
    public void An_error_names_row_and_column_and_nothing_is_taken_in(string table, string error)
    {
        coded.Add("one");
        coded.Error(table).ShouldContain(error);
        coded.Record.Corrections.List().ShouldBeEmpty();
        coded.Record.Issues().ShouldBeEmpty();
    }

    [Fact]
    public void Bytes_that_are_no_utf_8_are_named() =>
        Should.Throw<OnRecord.App.Exchange.Coding.CodingException>(() => OnRecord.App.Exchange.Tables.TableReader.Read(coded.File("latin.csv", [0x61, 0xE9, 0x62]))).Message.ShouldContain("is not UTF-8");
}
