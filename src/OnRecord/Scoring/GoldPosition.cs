using System.Collections.Immutable;
using System.Text.Json;
using OnRecord.Positions;

namespace OnRecord.Scoring;

/// <summary>A position as a person wrote it down.</summary>
/// <param name="Actor">The actor's name.</param>
/// <param name="Issue">The issue's key.</param>
/// <param name="Stances">What counts as right; the first is the person's own.</param>
/// <param name="Condition">The words that limit it, or <see langword="null"/>.</param>
/// <param name="IsOptional">Whether missing it costs nothing and finding it earns nothing.</param>
public sealed record GoldPosition(string Actor, string Issue, ImmutableArray<Stance> Stances, string? Condition, bool IsOptional)
{
    /// <summary>Reads one line of the positions format: an object with <c>id</c> and <c>positions</c>.</summary>
    /// <exception cref="JsonException">It is not such a line.</exception>
    public static (string Id, ImmutableArray<GoldPosition> Positions) Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return (json.RootElement.GetProperty("id").GetString()!, [.. json.RootElement.GetProperty("positions").EnumerateArray().Select(Read)]);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new JsonException("a line needs id and positions, each position actor, issue and stance", e);
        }
    }

    private static GoldPosition Read(JsonElement p)
    {
        var stances = new[] { "stance", "stance_also" }.Where(n => p.TryGetProperty(n, out var v) && v.ValueKind == JsonValueKind.String)
            .Select(n => Enum.Parse<Stance>(p.GetProperty(n).GetString()!, ignoreCase: true));
        string? condition = p.TryGetProperty("condition", out var c) && c.ValueKind == JsonValueKind.String ? c.GetString() : null;
        bool optional = p.TryGetProperty("optional", out var o) && o.ValueKind == JsonValueKind.True;
        return new GoldPosition(p.GetProperty("actor").GetString()!, p.GetProperty("issue").GetString()!, [.. stances], condition, optional);
    }
}
