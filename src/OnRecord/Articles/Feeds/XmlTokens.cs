using System.Buffers;
using System.Text;

namespace OnRecord.Articles.Feeds;

/// <summary>XML as a row of tokens: a tag, a comment, a CDATA section, or text between them. It checks nothing; a very long token comes in pieces.</summary>
internal sealed class XmlTokens(TextReader text)
{
    private const int LongestPiece = 1 << 20;

    /// <summary>What may stand right after the name of an element.</summary>
    public static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    private readonly StringBuilder token = new();
    private readonly char[] block = new char[16 * 1024];
    private int at;
    private int got;
    private int lines = 1;
    private string? until; // what ends the token that was given in part

    /// <summary>The line on which the last token begins, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The next token; <see langword="null"/> at the end.</summary>
    public string? Next()
    {
        token.Clear();
        Line = lines;
        for (int c = Peek(); c >= 0; c = Peek())
        {
            if (until is null && c == '<' && token.Length > 0)
            {
                break; // text ends where a tag begins
            }

            Take((char)c);
            until ??= Begins();
            if ((until is not null && Ends(until)) || token.Length >= LongestPiece)
            {
                until = token.Length >= LongestPiece && !(until is not null && Ends(until)) ? until : null;
                break;
            }
        }

        return token.Length == 0 ? null : token.ToString();
    }

    /// <summary>The local name of the element that a token opens, or <see langword="null"/>.</summary>
    public static string? StartName(string token) => token is ['<', not ('/' or '!' or '?'), ..] ? Name(token.AsSpan(1)) : null;

    /// <summary>The local name of the element that a token closes, or <see langword="null"/>.</summary>
    public static string? EndName(string token) => token.StartsWith("</", StringComparison.Ordinal) ? Name(token.AsSpan(2)) : null;

    private static string Name(ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOfAny(NameEnds);
        var name = end < 0 ? rest : rest[..end];
        return name[(name.IndexOf(':') + 1)..].ToString();
    }

    // a tag is known as one only when it shows that it is no comment and no CDATA
    private string? Begins() => token[0] != '<' ? null
        : token.Length == 2 && token[1] != '!' ? ">"
        : token.Length == 4 && Is("<!--") ? "-->"
        : token.Length == 9 && Is("<![CDATA[") ? "]]>"
        : token.Length > 2 && !Starts("<!--") && !Starts("<![CDATA[") ? ">"
        : null;

    private bool Starts(string start) => token.Length <= start.Length ? start.StartsWith(token.ToString(), StringComparison.Ordinal) : Is(start);

    private bool Is(string start)
    {
        for (int i = 0; i < start.Length; i++)
        {
            if (token[i] != start[i])
            {
                return false;
            }
        }

        return true;
    }

    private bool Ends(string end)
    {
        if (token.Length < end.Length || (end == "-->" && token.Length < 7))
        {
            return false;
        }

        for (int i = 0; i < end.Length; i++)
        {
            if (token[token.Length - end.Length + i] != end[i])
            {
                return false;
            }
        }

        return true;
    }

    private int Peek()
    {
        if (at == got)
        {
            (at, got) = (0, text.Read(block));
        }

        return got == 0 ? -1 : block[at];
    }

    private void Take(char c)
    {
        at++;
        lines += c == '\n' ? 1 : 0;
        token.Append(c);
    }
}
