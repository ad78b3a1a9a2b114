using OnRecord.Documents;
using OnRecord.Reading.Encoding;
using OnRecord.Reading.Words;

namespace OnRecord.Reading.Heads;

/// <summary>What is decided for each word, by the window in which it is farthest from an edge.</summary>
internal sealed class WordDecisions
{
    private const float SentenceThreshold = 0.5f;

    private readonly WordTable table;
    private readonly int[] room;
    private readonly byte[] upos, xpos, names;
    private readonly bool[] starts;

    /// <summary>Nothing decided yet.</summary>
    public WordDecisions(WordTable table)
    {
        this.table = table;
        int count = table.Spans.Count;
        (room, upos, xpos, names, starts) = (new int[count], new byte[count], new byte[count], new byte[count], new bool[count]);
        Array.Fill(room, -1);
    }

    /// <summary>Judges the words of a window that no earlier window judged with more room.</summary>
    public void Add(WindowOutput window)
    {
        for (int word = window.Words.First; word < window.Words.End; word++)
        {
            int here = window.Room(new WordRange(word, word + 1));
            if (here > room[word])
            {
                room[word] = here;
                upos[word] = (byte)Rows.IndexOfMax(window.Output(word, WordHeads.Upos, WordHeads.UposSize));
                xpos[word] = (byte)Rows.IndexOfMax(window.Output(word, WordHeads.Xpos, WordHeads.XposSize));
                names[word] = (byte)Rows.IndexOfMax(window.Output(word, WordHeads.Names, WordHeads.NamesSize));
                var sentence = window.Output(word, WordHeads.Sentence, WordHeads.SentenceSize);
                starts[word] = 1 / (1 + MathF.Exp(sentence[0] - sentence[1])) >= SentenceThreshold;
            }
        }
    }

    /// <summary>Whether a sentence begins with this word.</summary>
    public bool StartsSentence(int word) => word == 0 || starts[word] || table.StartsParagraph[word];

    /// <summary>Number of the word's universal part of speech.</summary>
    public int Upos(int word) => upos[word];

    /// <summary>Number of the word's Penn tag.</summary>
    public int Xpos(int word) => xpos[word];

    /// <summary>Names in order: a begin or inside label, then the inside labels of the same kind.</summary>
    public IEnumerable<(WordRange Words, NameKind Kind)> Names()
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i] == 0)
            {
                continue;
            }

            int first = i, inside = (2 * ((names[i] - 1) / 2)) + 2;
            while (i + 1 < names.Length && names[i + 1] == inside)
            {
                i++;
            }

            yield return (new WordRange(first, i + 1), Labels.KindOf(names[first]));
        }
    }
}
