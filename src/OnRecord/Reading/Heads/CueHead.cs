using OnRecord.Documents;
using OnRecord.Reading.Encoding;

namespace OnRecord.Reading.Heads;

/// <summary>Cues of reported speech: runs of words whose probability of being part of one is high enough (MODEL.md, "Decoding").</summary>
internal static class CueHead
{
    private const float Threshold = 0.65f;

    /// <summary>The cues of one window in order of text, with the probability of the first word.</summary>
    public static IEnumerable<(WordRange Words, float Confidence)> Find(WindowOutput window)
    {
        for (int word = window.Words.First; word < window.Words.End; word++)
        {
            if (Judge(window, word) is not { IsCue: true } first)
            {
                continue;
            }

            int end = word + 1;
            while (end < window.Words.End && Judge(window, end) is { IsCue: true, Begins: false })
            {
                end++;
            }

            yield return (new WordRange(word, end), first.Confidence);
            word = end - 1;
        }
    }

    private static (bool IsCue, bool Begins, float Confidence) Judge(WindowOutput window, int word)
    {
        Span<float> scores = stackalloc float[WordHeads.CueSize];
        window.Output(word, WordHeads.Cue, WordHeads.CueSize).CopyTo(scores);
        Activations.LogSoftmax(scores);
        float confidence = 1 - MathF.Exp(scores[0]);
        return (confidence >= Threshold, scores[1] >= scores[2], confidence);
    }
}
