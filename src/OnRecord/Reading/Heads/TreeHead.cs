using OnRecord.Documents;
using OnRecord.Reading.Encoding;

namespace OnRecord.Reading.Heads;

/// <summary>The dependency tree of a sentence: a score for each pair of words, the best tree, a relation for each arc (MODEL.md, step 10).</summary>
/// <remarks>Dozat and Manning, "Deep Biaffine Attention for Neural Dependency Parsing" (2017).</remarks>
internal sealed unsafe class TreeHead
{
    private const int Size = WordHeads.TreeSize, Small = WordHeads.RelationSize, Chunk = 24;

    private readonly PackedMatrix arc, pair;
    private readonly float[] headBias, rootWeight, singleWeight, singleBias;
    private readonly float rootBias;
    private readonly int relations, root;

    /// <summary>Packs the weights; <paramref name="root"/> is the number of the relation that only a root has.</summary>
    public TreeHead(WeightFile file, MatrixKernel kernel, int root)
    {
        this.root = root;
        (headBias, rootWeight, rootBias) = (file.Read("tree.head_bias"), file.Read("tree.root.weight"), file.Read("tree.root.bias")[0]);
        (singleWeight, singleBias) = (file.Read("relation.single.weight"), file.Read("relation.single.bias"));
        relations = singleBias.Length;
        arc = PackTransposed(file.Read("tree.arc"), kernel);
        pair = PackPairs(file.Read("relation.pair"), relations, kernel);
    }

    /// <summary>Writes head (index in the document; its own for the root) and relation of each word of <paramref name="sentence"/>.</summary>
    public void Decode(WindowOutput window, WordRange sentence, EncoderWorkspace room, Span<int> heads, Span<int> relationsOut)
    {
        int n = sentence.Count;
        foreach (var (head, size) in new[] { (WordHeads.TreeDependent, Size), (WordHeads.TreeHead, Size), (WordHeads.RelationDependent, Small), (WordHeads.RelationHead, Small) })
        {
            for (int i = 0; i < n; i++)
            {
                Activations.Gelu(window.Output(sentence.First + i, head, size));
            }
        }

        var best = SpanningTree.Best(ArcScores(window, sentence, room), n);
        for (int i = 0; i < n; i++)
        {
            heads[i] = sentence.First + best[i];
        }

        Relations(window, sentence, best, room, relationsOut);
    }

    private float[] ArcScores(WindowOutput window, WordRange sentence, EncoderWorkspace room)
    {
        int n = sentence.Count;
        for (int i = 0; i < n; i++)
        {
            window.Output(sentence.First + i, WordHeads.TreeDependent, Size).CopyTo(room.Change.Span[(i * Size)..]);
        }

        arc.Multiply(room.Change.Pointer, Size, n, room.Mixed.Pointer, arc.Width);
        var scores = new float[n * n];
        for (int j = 0; j < n; j++)
        {
            ReadOnlySpan<float> g = window.Output(sentence.First + j, WordHeads.TreeHead, Size);
            float bias = Rows.Dot(g, headBias);
            for (int i = 0; i < n; i++)
            {
                scores[(i * n) + j] = (Rows.Dot(room.Mixed.Span.Slice(i * arc.Width, Size), g) / 14) + bias;
            }
        }

        for (int i = 0; i < n; i++)
        {
            scores[(i * n) + i] = Rows.Dot(window.Output(sentence.First + i, WordHeads.TreeDependent, Size), rootWeight) + rootBias;
        }

        return scores;
    }

    // d^T P_l g + single([d ; g]), for a few words at a time so that the products stay in the cache
    private void Relations(WindowOutput window, WordRange sentence, int[] heads, EncoderWorkspace room, Span<int> output)
    {
        for (int start = 0; start < heads.Length; start += Chunk)
        {
            int count = Math.Min(Chunk, heads.Length - start);
            for (int i = 0; i < count; i++)
            {
                window.Output(sentence.First + heads[start + i], WordHeads.RelationHead, Small).CopyTo(room.Change.Span[(i * Small)..]);
            }

            pair.Multiply(room.Change.Pointer, Small, count, room.Wide.Pointer, pair.Width);
            for (int i = 0; i < count; i++)
            {
                int word = start + i;
                output[word] = heads[word] == word ? root : BestRelation(
                    window.Output(sentence.First + word, WordHeads.RelationDependent, Small),
                    room.Change.Span.Slice(i * Small, Small),
                    room.Wide.Span.Slice(i * pair.Width, pair.Width));
            }
        }
    }

    private int BestRelation(ReadOnlySpan<float> d, ReadOnlySpan<float> g, ReadOnlySpan<float> pairs)
    {
        int best = -1;
        float top = float.NegativeInfinity;
        for (int l = 0; l < relations; l++)
        {
            var single = singleWeight.AsSpan(l * 2 * Small, 2 * Small);
            float score = Rows.Dot(d, pairs.Slice(l * Small, Small)) + Rows.Dot(d, single[..Small]) + Rows.Dot(g, single[Small..]) + singleBias[l];
            (best, top) = l != root && score > top ? (l, score) : (best, top);
        }

        return best;
    }

    private static PackedMatrix PackTransposed(float[] matrix, MatrixKernel kernel)
    {
        var packed = new PackedMatrix(kernel, Size, Size);
        for (int k = 0; k < Size; k++)
        {
            packed.SetRow(k, matrix.AsSpan(k * Size, Size));
        }

        return packed;
    }

    private static PackedMatrix PackPairs(float[] pairs, int relations, MatrixKernel kernel)
    {
        var packed = new PackedMatrix(kernel, relations * Small, Small);
        for (int row = 0; row < relations * Small; row++)
        {
            packed.SetColumn(row, pairs.AsSpan(row * Small, Small));
        }

        return packed;
    }
}
