using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace OnRecord.Articles;

/// <summary>
/// Runs the parser of somebody else's file on a thread of its own: it has room for deep recursion, and a file made to be slow is given up after a
/// while. What a parser throws over a broken file becomes an <see cref="InputException"/>: no article may end a batch.
/// </summary>
internal static class WorkLimit
{
    private const int StackBytes = 64 * 1024 * 1024; // only what is touched takes memory
    private const int MostWaiting = 20;

    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(500);

    /// <summary>What <paramref name="work"/> gives.</summary>
    /// <exception cref="InputException">It threw, or took longer than <paramref name="limit"/>; its thread is then left to itself.</exception>
    public static T Run<T>(Func<T> work, TimeSpan limit)
    {
        T? result = default;
        ExceptionDispatchInfo? thrown = null;
        var thread = new Thread(Guarded, StackBytes) { IsBackground = true };
        thread.Start();
        if (!Ends(thread, limit))
        {
            throw new InputException($"takes longer than {limit.TotalSeconds:0.#} seconds to read; it is damaged or made to be slow.");
        }

        thrown?.Throw();
        return result!;

        void Guarded()
        {
            try
            {
                result = work();
            }
            catch (Exception e)
            {
                thrown = ExceptionDispatchInfo.Capture(e is InputException or IOException ? e : new InputException($"cannot be read: it is damaged ({e.GetType().Name})."));
            }
        }
    }

    // a busy machine is no reason to give a file up: the time counts in which the program had a processor
    private static bool Ends(Thread thread, TimeSpan limit)
    {
        long start = Stopwatch.GetTimestamp();
        var used = Environment.CpuUsage.TotalTime;
        while (!thread.Join(Slice < limit ? Slice : limit))
        {
            var taken = Stopwatch.GetElapsedTime(start);
            if (taken > limit * MostWaiting || (taken >= limit && Environment.CpuUsage.TotalTime - used >= limit))
            {
                return false;
            }
        }

        return true;
    }
}
