using System.Runtime.InteropServices;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Positions.Meaning;

namespace OnRecord.Store.Meaning;

/// <summary>A block of embeddings in memory, filled from the record again and again.</summary>
internal sealed class MeaningBlock
{
    /// <summary>The most rows of a block.</summary>
    public const int Most = 1024;

    private const int Size = SentenceEncoder.Size, RowBytes = sizeof(float) + Size;

    private readonly byte[] bytes = new byte[Most * RowBytes];

    /// <summary>How many rows it holds.</summary>
    public int Count { get; private set; }

    /// <summary>The scale of each row.</summary>
    public ReadOnlySpan<float> Scales => MemoryMarshal.Cast<byte, float>(bytes.AsSpan(0, Count * sizeof(float)));

    /// <summary>The numbers, row after row.</summary>
    public ReadOnlySpan<sbyte> Numbers => MemoryMarshal.Cast<byte, sbyte>(bytes.AsSpan(Count * sizeof(float), Count * Size));

    /// <summary>Takes the block of that number from the record.</summary>
    public void Read(SqliteConnection connection, long id)
    {
        // from the pages that are mapped straight into this room: no copy is made on the way
        using var blob = new SqliteBlob(connection, "meaning_block", "rows", id, readOnly: true);
        Count = (int)(blob.Length / RowBytes);
        blob.ReadExactly(bytes, 0, Count * RowBytes);
    }

    /// <summary>Makes it empty.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds rows behind those that are there; there must be room.</summary>
    public void Append(IReadOnlyList<CompactMeaning> more)
    {
        float[] scales = [.. Scales, .. more.Select(m => m.Scale)];
        sbyte[] numbers = [.. Numbers];
        Count = scales.Length;
        MemoryMarshal.AsBytes(scales.AsSpan()).CopyTo(bytes);
        var to = MemoryMarshal.Cast<byte, sbyte>(bytes.AsSpan(Count * sizeof(float)));
        numbers.CopyTo(to);
        for (int i = 0; i < more.Count; i++)
        {
            more[i].Numbers.CopyTo(to[(numbers.Length + (i * Size))..]);
        }
    }

    /// <summary>Puts the block into the record under that number.</summary>
    public void Write(SqliteConnection connection, long id) => connection.Execute(
        "INSERT INTO meaning_block (id, rows) VALUES (@id, @rows) ON CONFLICT DO UPDATE SET rows = excluded.rows", new { id, rows = bytes[..(Count * RowBytes)] });
}
