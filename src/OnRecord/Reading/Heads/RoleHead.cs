using OnRecord.Documents;
using OnRecord.Reading.Encoding;

namespace OnRecord.Reading.Heads;

/// <summary>For one cue, which words of the window are its source and which its content (MODEL.md, step 9, and "Decoding").</summary>
internal sealed unsafe class RoleHead(WeightFile file, MatrixKernel kernel)
{
    private const int Size = WordHeads.RoleSize, Taps = 5, Reach = Taps / 2, None = 0, Source = 1, Content = 2;

    // what it costs to change from one label (column) to another (row)
    private static readonly double[,] Price = { { 0, 0.3, 1.5 }, { 0.3, 0, 0.9 }, { 1.5, 0.9, 0 } };

    private readonly PackedMatrix gateAndCue = LinearMaps.Pack(file, kernel, "role.gate", "role.cue");
    private readonly PackedMatrix convolution = PackConvolution(file, kernel);
    private readonly float[] distance = file.Read("role.distance");
    private readonly float[] outWeight = file.Read("role.out.weight"), outBias = file.Read("role.out.bias");

    /// <summary>Source and content of the cue, or <see langword="null"/> where it has no content.</summary>
    public Attribution? Decode(WindowOutput window, WordRange cue, float confidence, EncoderWorkspace room)
    {
        var scores = LogProbabilities(window, cue, room);
        var labels = BestPath(scores);
        var content = Runs(labels, Content, window.Words.First);
        if (content.Count == 0)
        {
            return null;
        }

        var sources = Runs(labels, Source, window.Words.First);
        WordRange? source = sources.Count == 0 ? null : sources.MaxBy(r => Evidence(scores, r, window.Words.First));
        return new Attribution(cue, source, [.. content], confidence);
    }

    private float[] LogProbabilities(WindowOutput window, WordRange cue, EncoderWorkspace room)
    {
        int count = window.Words.Count;
        var mixed = room.Wide.Span;
        mixed[..((count + Taps + kernel.Rows) * Size)].Clear();
        Mix(window, cue, room, mixed[(Reach * Size)..]);
        convolution.Multiply(room.Wide.Pointer, Size, count, room.Mixed.Pointer, Size);
        Activations.Gelu(room.Mixed.Span[..(count * Size)]);
        var scores = new float[count * 3];
        for (int t = 0; t < count; t++)
        {
            var v = room.Mixed.Span.Slice(t * Size, Size);
            Rows.Add(v, mixed.Slice((t + Reach) * Size, Size));
            var row = scores.AsSpan(t * 3, 3);
            for (int label = 0; label < 3; label++)
            {
                row[label] = Rows.Dot(v, outWeight.AsSpan(label * Size, Size)) + outBias[label];
            }

            Activations.LogSoftmax(row);
        }

        return scores;
    }

    // u_t = GELU(word(h_t) * 2 sigmoid(gate(c)) + cue(c) + distance)
    private void Mix(WindowOutput window, WordRange cue, EncoderWorkspace room, Span<float> output)
    {
        window.State(cue.First).CopyTo(room.Change.Span);
        window.State(cue.Last).CopyTo(room.Change.Span[TransformerEncoder.Hidden..]);
        gateAndCue.Multiply(room.Change.Pointer, 2 * TransformerEncoder.Hidden, 1, room.Mixed.Pointer, gateAndCue.Width);
        Span<float> gate = room.Mixed.Span[..Size], shift = room.Mixed.Span.Slice(Size, Size);
        Activations.Sigmoid(gate);
        Rows.Multiply(gate, 2f);
        for (int t = 0; t < window.Words.Count; t++)
        {
            int word = window.Words.First + t;
            var row = output.Slice(t * Size, Size);
            Rows.MultiplyAdd(window.Output(word, WordHeads.RoleWord, Size), gate, shift, row);
            Rows.Add(row, distance.AsSpan(Bucket(word - cue.First) * Size, Size));
        }

        Activations.Gelu(output[..(window.Words.Count * Size)]);
    }

    private static int Bucket(int distance)
    {
        int m = Math.Abs(distance);
        int step = m < 8 ? m : (int)(8 + Math.Min(Math.Log(m / 8.0) / Math.Log(64) * 15, 15));
        return 24 + (Math.Sign(distance) * step);
    }

    // Viterbi
    private static int[] BestPath(float[] scores)
    {
        int count = scores.Length / 3;
        var back = new int[count, 3];
        double[] best = [scores[0], scores[1], scores[2]], next = new double[3];
        for (int t = 1; t < count; t++)
        {
            for (int to = 0; to < 3; to++)
            {
                int from = 0;
                for (int k = 1; k < 3; k++)
                {
                    from = best[k] - Price[to, k] > best[from] - Price[to, from] ? k : from;
                }

                back[t, to] = from;
                next[to] = best[from] - Price[to, from] + scores[(t * 3) + to];
            }

            (best, next) = (next, best);
        }

        var labels = new int[count];
        labels[^1] = Array.IndexOf(best, best.Max());
        for (int t = count - 1; t > 0; t--)
        {
            labels[t - 1] = back[t, labels[t]];
        }

        return labels;
    }

    private static List<WordRange> Runs(int[] labels, int label, int offset)
    {
        var runs = new List<WordRange>();
        for (int i = 0; i < labels.Length; i++)
        {
            int start = i;
            while (i < labels.Length && labels[i] == label)
            {
                i++;
            }

            if (i > start)
            {
                runs.Add(new WordRange(offset + start, offset + i));
            }
        }

        return runs;
    }

    private static double Evidence(float[] scores, WordRange run, int offset)
    {
        double sum = 0;
        for (int t = run.First - offset; t < run.End - offset; t++)
        {
            sum += scores[(t * 3) + Source] - scores[(t * 3) + None];
        }

        return sum;
    }

    // a convolution of width 5 is a product over five rows in a row: weight [out, in, 5] becomes [out, 5 * in]
    private static PackedMatrix PackConvolution(WeightFile file, MatrixKernel kernel)
    {
        var (weights, bias) = (file.Read("role.conv.weight"), file.Read("role.conv.bias"));
        var packed = new PackedMatrix(kernel, Size, Taps * Size);
        var column = new float[Taps * Size];
        for (int o = 0; o < Size; o++)
        {
            for (int i = 0; i < Size; i++)
            {
                for (int k = 0; k < Taps; k++)
                {
                    column[(k * Size) + i] = weights[(((o * Size) + i) * Taps) + k];
                }
            }

            packed.SetColumn(o, column, bias[o]);
        }

        return packed;
    }
}
