using OnRecord.Articles;

namespace OnRecord.Tests.Articles;

public sealed class WorkLimitTests
{
    [Fact]
    public void What_goes_round_for_ever_is_given_up()
    {
        using var end = new CancellationTokenSource();
        Should.Throw<InputException>(() => WorkLimit.Run(() => Spin(end.Token), TimeSpan.FromMilliseconds(50))).Message.ShouldStartWith("takes longer than 0.1 seconds to read");
        end.Cancel();
    }

    [Fact]
    public void What_a_parser_throws_becomes_a_sentence() =>
        Should.Throw<InputException>(() => WorkLimit.Run<int>(() => throw new NotSupportedException(), TimeSpan.FromMinutes(1))).Message.ShouldBe("cannot be read: it is damaged (NotSupportedException).");

    [Fact]
    public void There_is_room_for_deep_recursion() => WorkLimit.Run(() => Depth(100_000), TimeSpan.FromMinutes(5)).ShouldBe(100_000);

    private static int Spin(CancellationToken end)
    {
        int n = 0;
        while (!end.IsCancellationRequested)
        {
            n++;
        }

        return n;
    }

    private static int Depth(int left) => left == 0 ? 0 : 1 + Depth(left - 1);
}
