using OnRecord.App.Reading;
using OnRecord.Articles;
using OnRecord.Tests.Store;

namespace OnRecord.Tests.App.Reading;

/// <summary>Results in the order of the inputs, as soon as they are there.</summary>
public sealed class OrderedReadingTests
{
    [Fact]
    public void A_result_does_not_wait_for_an_input_that_has_not_come()
    {
        using var gate = new SemaphoreSlim(0);
        IEnumerable<ArticleInput> Inputs()
        {
            yield return new ArticleInput(new Article("1", "One."));
            // the second comes when the first was answered, as from somebody who waits at both ends of a pipe
            gate.Wait(TimeSpan.FromSeconds(30)).ShouldBeTrue();
            yield return new ArticleInput(new Article("2", "Two."));
        }

        var ids = new List<string>();
        foreach (var outcome in OrderedReading.Run(Inputs(), a => Some.Read(a.Id), CancellationToken.None))
        {
            ids.Add(outcome.Read!.Document.Article.Id);
            gate.Release();
        }

        ids.ShouldBe(["1", "2"]);
    }

    [Fact]
    public void Stopping_does_not_wait_for_the_next_input()
    {
        using var never = new SemaphoreSlim(0);
        using var stop = new CancellationTokenSource();
        IEnumerable<ArticleInput> Inputs()
        {
            yield return new ArticleInput(new Article("1", "One."));
            never.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        }

        foreach (var outcome in OrderedReading.Run(Inputs(), a => Some.Read(a.Id), stop.Token))
        {
            outcome.HasArticle.ShouldBeTrue();
            stop.Cancel();
        }

        never.Release();
    }

    [Fact]
    public void The_order_is_that_of_the_inputs_whatever_takes_longest()
    {
        var inputs = Enumerable.Range(0, 40).Select(i => new ArticleInput(new Article($"{i}", "One.")));
        var ids = OrderedReading.Run(inputs, a => { Thread.Sleep(int.Parse(a.Id, System.Globalization.CultureInfo.InvariantCulture) % 5); return Some.Read(a.Id); }, CancellationToken.None)
            .Select(o => o.Read!.Document.Article.Id);
        ids.ShouldBe(Enumerable.Range(0, 40).Select(i => $"{i}"));
    }

    [Fact]
    public void An_input_that_breaks_off_is_told()
    {
        IEnumerable<ArticleInput> Inputs()
        {
            yield return new ArticleInput(new Article("1", "One."));
            throw new IOException("gone");
        }

        Should.Throw<IOException>(() => OrderedReading.Run(Inputs(), a => Some.Read(a.Id), CancellationToken.None).Count()).Message.ShouldBe("gone");
    }
}
