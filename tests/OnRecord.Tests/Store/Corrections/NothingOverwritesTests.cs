using FsCheck;
using FsCheck.Fluent;
using OnRecord.Actors;
using OnRecord.Documents;
using OnRecord.Statements;
using OnRecord.Store.Corrections;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Store.Corrections;

/// <summary>A confirmed correction is never overwritten, whatever is read or corrected elsewhere afterwards.</summary>
public sealed class NothingOverwritesTests
{
    [Fact]
    public void What_a_person_confirmed_stands_after_any_readings() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(25), Prop.ForAll<byte[]>(Stands));

    private static void Stands(byte[] readings)
    {
        var folder = Directory.CreateTempSubdirectory("onrecord-overwrite-");
        try
        {
            var record = Record.Open(Path.Combine(folder.FullName, "record.db"));
            record.Add(Some.Read());
            var confirmed = record.Article(1)!.Statements[0];
            record.Corrections.Apply(new Correction { By = "ada", Why = "heard it", Kind = CorrectionKind.StatementConfirm, Target = CorrectionTarget.Of(confirmed) });
            foreach (byte reading in readings.Take(20))
            {
                record.Reread(Reading(reading));
                var stands = record.Article(1)!.Statements.Where(s => s.Review == Review.Confirmed).ShouldHaveSingleItem();
                (stands.ContentText, stands.ActorKey, stands.Statement.Kind, stands.Statement.Act)
                    .ShouldBe((confirmed.ContentText, "ada-brook", confirmed.Statement.Kind, confirmed.Statement.Act));
            }
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    // any edges, kind, act and speaker; now and then no statement at all
    private static AnnotatedArticle Reading(byte seed)
    {
        var read = Some.Read();
        if (seed % 7 == 0)
        {
            return read with { Statements = [], Actors = ActorLayer.Empty };
        }

        var statement = read.Statements[0] with
        {
            Content = [new TextSpan(seed % 40, 41 + (seed % 3))],
            Kind = (StatementKind)(seed % 3),
            Act = (StatementAct)(seed % 10),
        };
        return seed % 2 == 0 ? read with { Statements = [statement], Actors = ActorLayer.Empty } : read with { Statements = [statement] };
    }
}
