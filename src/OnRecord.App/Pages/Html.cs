using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace OnRecord.App.Pages;

/// <summary>HTML that is safe to send: built from literals of the program and values that are encoded as they are put in.</summary>
internal sealed class Html
{
    private readonly string markup;

    private Html(string markup) => this.markup = markup;

    /// <summary>Nothing.</summary>
    public static Html Empty { get; } = new("");

    /// <summary>The markup of an interpolated string: its values are encoded, those that are HTML already are not.</summary>
    public static Html Of(Template template) => new(template.Finish());

    /// <summary>One after the other.</summary>
    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(p => p.markup)));

    /// <summary>The markup.</summary>
    public override string ToString() => markup;

    /// <summary>Takes the literals as they are and encodes the values.</summary>
    [InterpolatedStringHandler]
    internal readonly struct Template(int literalLength, int formattedCount)
    {
        private readonly StringBuilder markup = new(literalLength + (16 * formattedCount));

        public void AppendLiteral(string literal) => markup.Append(literal);

        public void AppendFormatted(Html? value) => markup.Append(value?.markup);

        public void AppendFormatted(string? value) => markup.Append(WebUtility.HtmlEncode(value));

        public void AppendFormatted(long value) => markup.Append(value);

        public string Finish() => markup.ToString();
    }
}
