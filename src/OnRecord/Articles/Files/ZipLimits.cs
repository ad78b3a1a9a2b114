using System.IO.Compression;

namespace OnRecord.Articles.Files;

/// <summary>Refuses zip files that unpack to more than anybody writes, before a library unpacks them. Sizes are counted: those in the file may lie.</summary>
internal static class ZipLimits
{
    private const int MostEntries = 10_000;

    /// <summary>Unpacks all parts of XML to nowhere.</summary>
    /// <exception cref="InputException">They are too many or too large together, or it is no zip file.</exception>
    public static void Check(byte[] bytes, long mostBytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries)
            {
                throw new InputException($"has more than {MostEntries:N0} parts.");
            }

            long all = 0;
            byte[] block = new byte[64 * 1024];
            foreach (var entry in zip.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || e.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
            {
                using var part = entry.Open();
                for (int got = part.Read(block); got > 0; got = part.Read(block))
                {
                    all += got;
                    if (all > mostBytes)
                    {
                        throw new InputException($"unpacks to more than {mostBytes:N0} bytes of text, the limit of one article.");
                    }
                }
            }
        }
        catch (InvalidDataException)
        {
            throw new InputException("is no Word document: its zip file is damaged.");
        }
    }
}
