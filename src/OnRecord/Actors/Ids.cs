using System.Text;

namespace OnRecord.Actors;

/// <summary>Ids of the actors of one document: the name in ASCII with hyphens, a number behind where it was taken.</summary>
internal sealed class Ids
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>An id for <paramref name="name"/> that no earlier call gave.</summary>
    public string Next(string name)
    {
        string id = Slug(name);
        for (int n = 2; !taken.Add(id); n++)
        {
            id = $"{Slug(name)}-{n}";
        }

        return id;
    }

    private static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (char c in Folding.Fold(name))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-' && c is not ('\'' or '.'))
            {
                slug.Append('-');
            }
        }

        string trimmed = slug.ToString().Trim('-');
        return trimmed.Length > 0 ? trimmed : "actor";
    }
}
