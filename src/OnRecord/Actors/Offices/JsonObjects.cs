using System.Buffers;
using System.Text.Json;

namespace OnRecord.Actors.Offices;

/// <summary>
/// Cuts a file of JSON objects into its objects, one in memory at a time: an array, one object a line, or the members of
/// <c>{"entities": {...}}</c>. Brackets and commas between them are passed over; what is inside is checked by the JSON reader.
/// </summary>
internal sealed class JsonObjects(Stream stream, string name)
{
    private const int LargestObject = 64 << 20, Deepest = 64;

    private readonly byte[] buffer = new byte[1 << 16];
    private readonly ArrayBufferWriter<byte> current = new();

    // braces around the objects that are looked for: 2 in {"entities": {...}}
    private int wanted;
    private int depth;
    private bool inString;
    private bool escaped;
    private bool isArray;
    private byte last;
    private long at;

    /// <summary>The objects in order of the file.</summary>
    /// <exception cref="RegisterFileException">One is no JSON, larger than 64 MB, or deeper than 64 levels; or the file ends inside one.</exception>
    public IEnumerable<JsonDocument> Read()
    {
        bool first = true;
        for (int count = Fill(); count > 0; count = Fill())
        {
            if (first)
            {
                string start = Start(buffer.AsSpan(0, count));
                wanted = start.StartsWith("{\"entities\":{", StringComparison.Ordinal) ? 2 : 0;
                isArray = start.StartsWith('[');
                first = false;
            }

            for (int i = 0; i < count; i++, at++)
            {
                if (Take(buffer[i]))
                {
                    yield return Parse();
                    current.ResetWrittenCount();
                }
            }
        }

        if (first)
        {
            throw new RegisterFileException($"{name}: there is nothing in the file. Fetch it again.");
        }

        if (current.WrittenCount > 0 || depth > 0 || (isArray && last != ']'))
        {
            throw new RegisterFileException($"{name}, byte {at}: the file ends inside {(depth > 0 ? "an object" : "its list")}. Fetch it again.");
        }
    }

    private static string Start(ReadOnlySpan<byte> bytes) =>
        new([.. System.Text.Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 200)]).Where(c => !char.IsWhiteSpace(c) && c != '\uFEFF')]);

    private int Fill()
    {
        try
        {
            return stream.Read(buffer);
        }
        catch (InvalidDataException e)
        {
            throw new RegisterFileException($"{name}, behind byte {at} of what is packed in it: it is no whole gzip file ({e.Message}). Fetch it again.", e);
        }
    }

    // true when the byte ends an object
    private bool Take(byte b)
    {
        bool inside = depth > wanted;
        last = b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' ? last : b;
        if (inString)
        {
            inString = escaped || b != '"';
            escaped = !escaped && b == '\\';
        }
        else
        {
            inString = b == '"';
            depth += b == '{' ? 1 : b == '}' ? -1 : 0;
        }

        if (inside || depth > wanted)
        {
            current.GetSpan(1)[0] = b;
            current.Advance(1);
        }

        return current.WrittenCount > LargestObject
            ? throw new RegisterFileException($"{name}, byte {at}: one object is larger than {LargestObject >> 20} MB. Cut the file to the entities that are needed.")
            : inside && depth == wanted;
    }

    private JsonDocument Parse()
    {
        try
        {
            return JsonDocument.Parse(current.WrittenSpan.ToArray(), new JsonDocumentOptions { MaxDepth = Deepest });
        }
        catch (JsonException e)
        {
            throw new RegisterFileException($"{name}, byte {at}: the object that ends here is no JSON that can be read ({e.Message}). Fetch the file again.", e);
        }
    }
}
