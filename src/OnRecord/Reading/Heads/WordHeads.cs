using System.Collections.Concurrent;
using OnRecord.Reading.Encoding;
using OnRecord.Reading.Words;

namespace OnRecord.Reading.Heads;

/// <summary>Every linear map on a word's state, side by side in one product, and where each map's outputs lie (MODEL.md, steps 8 to 10).</summary>
internal sealed class WordHeads(WeightFile file, MatrixKernel kernel)
{
    public const int Cue = 0, CueSize = 3;
    public const int Sentence = 3, SentenceSize = 2;
    public const int Upos = 5, UposSize = 17;
    public const int Xpos = 22, XposSize = 49;
    public const int Names = 71, NamesSize = 9;
    public const int TreeDependent = 80, TreeHead = 272, TreeSize = 192;
    public const int RelationDependent = 464, RelationHead = 560, RelationSize = 96;
    public const int RoleWord = 656, RoleSize = 192;

    private static readonly string[] Order =
        ["cue", "sentence", "upos", "xpos", "names", "tree.dependent", "tree.head", "relation.dependent", "relation.head", "role.word"];

    private readonly ConcurrentBag<(float[] States, float[] Outputs)> rooms = [];

    /// <summary>All maps: 384 to <see cref="PackedMatrix.Width"/>.</summary>
    public PackedMatrix Maps { get; } = LinearMaps.Pack(file, kernel, Order);

    /// <summary>
    /// Room for the longest window's states and outputs: so much is kept as was ever used at once. The shared pool of arrays would keep some for each thread
    /// that ever read, and threads come and go.
    /// </summary>
    public (float[] States, float[] Outputs) Take() =>
        rooms.TryTake(out var room) ? room : (new float[PieceWindow.Size * TransformerEncoder.Hidden], new float[PieceWindow.Size * Maps.Width]);

    /// <summary>Gives back what <see cref="Take"/> gave.</summary>
    public void Return((float[] States, float[] Outputs) room) => rooms.Add(room);
}
