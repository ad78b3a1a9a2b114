namespace OnRecord.Reading.Heads;

/// <summary>The highest-scoring tree over a sentence with exactly one root.</summary>
/// <remarks>Chu and Liu (1965), Edmonds (1967), as used for parsing by McDonald et al. (2005).</remarks>
internal static class SpanningTree
{
    private const double Never = -1e9;

    /// <summary>The head of each word; a word that is its own head is the root.</summary>
    /// <param name="scores">Row-major [n, n]: row the dependent, column the head, diagonal the score of being the root.</param>
    /// <param name="n">How many words.</param>
    public static int[] Best(float[] scores, int n)
    {
        var s = WithRoot(scores, n);
        var greedy = Greedy(s);
        var roots = Enumerable.Range(1, n).Where(r => greedy[r] == 0).ToArray();
        var best = roots.Length == 1 && Enumerable.Range(1, n).All(v => Reaches(greedy, v)) ? greedy : BestOfRoots(s, roots, n);
        return [.. best.Skip(1).Select((h, i) => h == 0 ? i : h - 1)];
    }

    // node 0 is the root that stands before the sentence
    private static double[,] WithRoot(float[] scores, int n)
    {
        var s = new double[n + 1, n + 1];
        for (int d = 0; d <= n; d++)
        {
            for (int h = 0; h <= n; h++)
            {
                s[d, h] = d == 0 || d == h ? Never : h == 0 ? scores[((d - 1) * n) + d - 1] : scores[((d - 1) * n) + h - 1];
            }
        }

        return s;
    }

    private static int[] Greedy(double[,] s)
    {
        int n = s.GetLength(0);
        var heads = new int[n];
        for (int d = 1; d < n; d++)
        {
            for (int h = 1; h < n; h++)
            {
                heads[d] = s[d, h] > s[d, heads[d]] ? h : heads[d];
            }
        }

        return heads;
    }

    private static bool Reaches(int[] heads, int word)
    {
        for (int steps = 0; steps < heads.Length && word != 0; steps++)
        {
            word = heads[word];
        }

        return word == 0;
    }

    // each greedy root and the three words most like one are tried as the only root
    private static int[] BestOfRoots(double[,] s, int[] roots, int n)
    {
        var candidates = roots.Concat(Enumerable.Range(1, n).OrderByDescending(r => s[r, 0]).Take(3)).Distinct();
        int[] best = [];
        double top = double.NegativeInfinity;
        foreach (int root in candidates)
        {
            var only = (double[,])s.Clone();
            for (int d = 1; d <= n; d++)
            {
                only[d, 0] = d == root ? s[d, 0] : Never;
            }

            for (int h = 1; h <= n; h++)
            {
                only[root, h] = Never;
            }

            var heads = Maximum(only);
            double score = Enumerable.Range(1, n).Sum(d => only[d, heads[d]]);
            (best, top) = score > top ? (heads, score) : (best, top);
        }

        return best;
    }

    private static int[] Maximum(double[,] s)
    {
        var heads = Greedy(s);
        var cycle = FindCycle(heads);
        return cycle is null ? heads : new Contraction(s, heads, cycle).Expand();
    }

    // each word is walked over once, so that a long sentence takes no longer for its cycles than for its scores
    private static List<int>? FindCycle(int[] heads)
    {
        var walk = new int[heads.Length];
        for (int start = 1; start < heads.Length; start++)
        {
            int v = start;
            while (v != 0 && walk[v] == 0)
            {
                walk[v] = start;
                v = heads[v];
            }

            if (v != 0 && walk[v] == start)
            {
                return CycleFrom(v, heads);
            }
        }

        return null;
    }

    private static List<int> CycleFrom(int first, int[] heads)
    {
        var cycle = new List<int> { first };
        for (int v = heads[first]; v != first; v = heads[v])
        {
            cycle.Add(v);
        }

        return cycle;
    }

    /// <summary>A cycle drawn together into one node, the last; solving the smaller graph tells where to break the cycle.</summary>
    private sealed class Contraction
    {
        private readonly int[] heads, rest;
        private readonly Dictionary<int, int> enter = [], leave = [];
        private readonly double[,] smaller;

        public Contraction(double[,] s, int[] heads, List<int> cycle)
        {
            this.heads = heads;
            rest = [.. Enumerable.Range(0, heads.Length).Except(cycle)];
            int c = rest.Length;
            smaller = new double[c + 1, c + 1];
            double inside = cycle.Sum(v => s[v, heads[v]]);
            for (int i = 0; i < c; i++)
            {
                int v = rest[i];
                for (int j = 0; j < c; j++)
                {
                    smaller[i, j] = s[v, rest[j]];
                }

                int from = cycle.MaxBy(x => s[v, x]), to = cycle.MaxBy(x => s[x, v] - s[x, heads[x]]);
                (leave[v], enter[v]) = (from, to);
                smaller[i, c] = s[v, from];
                smaller[c, i] = inside + s[to, v] - s[to, heads[to]];
            }

            for (int i = 0; i <= c; i++)
            {
                smaller[i, i] = Never;
            }
        }

        public int[] Expand()
        {
            var (sub, output) = (Maximum(smaller), (int[])heads.Clone());
            for (int i = 0; i < rest.Length; i++)
            {
                if (rest[i] != 0)
                {
                    output[rest[i]] = sub[i] == rest.Length ? leave[rest[i]] : rest[sub[i]];
                }
            }

            int into = rest[sub[^1]];
            output[enter[into]] = into;
            return output;
        }
    }
}
