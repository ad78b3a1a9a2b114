using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using OnRecord.App.Accounts;
using OnRecord.App.Api;

namespace OnRecord.App.Pages;

/// <summary>What a form of ours has sent.</summary>
/// <param name="Form">Its fields.</param>
internal readonly record struct Posted(IFormCollection Form)
{
    /// <summary>Reads the form of a request, after making sure that a page of ours sent it.</summary>
    /// <exception cref="BadHttpRequestException">It is no form, or its token is missing, old or another's.</exception>
    public static async Task<Posted> Read(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            throw new BadHttpRequestException("Only the forms of these pages can be sent here.", StatusCodes.Status415UnsupportedMediaType);
        }

        try
        {
            return await Checked(context);
        }
        catch (Exception e) when (e is AntiforgeryValidationException or InvalidDataException or IOException and not BadHttpRequestException)
        {
            // what looks for the form's token reads the form first, and wraps what it finds wrong with it
            string wrong = (e.InnerException ?? e).Message;
            throw new BadHttpRequestException($"The form cannot be read: {wrong} Nothing was changed.", e);
        }
    }

    // a program with a token sends no cookie that another site could use
    private static async Task<Posted> Checked(HttpContext context) =>
        context.User.Identity?.AuthenticationType == TokenScheme.Name || await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context)
            ? new Posted(await context.Request.ReadFormAsync(context.RequestAborted))
            : throw new BadHttpRequestException("The form is too old or was not made by this page. Nothing was changed: load the page again and send it once more.");

    /// <summary>The fields as an address would carry them.</summary>
    public IQueryCollection Query => new QueryCollection(Form.ToDictionary(f => f.Key, f => f.Value, StringComparer.OrdinalIgnoreCase));

    /// <summary>The field of that name, or <see langword="null"/> where it is left out or blank.</summary>
    /// <exception cref="BadHttpRequestException">It holds a control character, which no text has and no list could show.</exception>
    public string? Text(string name) => Form[name].ToString().Trim() switch
    {
        "" => null,
        var text when text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f')) => throw new BadHttpRequestException($"The field \"{name}\" has a control character in it. Leave it out."),
        var text => text,
    };

    /// <summary>The field of that name.</summary>
    /// <exception cref="BadHttpRequestException">It is left out or blank.</exception>
    public string Needed(string name) => Text(name) ?? throw new BadHttpRequestException($"The field \"{name}\" is empty.");

    /// <summary>The number in the field of that name.</summary>
    /// <exception cref="BadHttpRequestException">It is none.</exception>
    public long Number(string name) => long.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : throw new BadHttpRequestException($"The field \"{name}\" is no number.");

    /// <summary>The page that the form names as <c>back</c>: one of ours, never another site's; else <see langword="null"/>.</summary>
    public string? Origin => Text("back") is { } back && back.StartsWith('/') && !back.StartsWith("//", StringComparison.Ordinal) && !back.Contains('\\', StringComparison.Ordinal) && !back.Any(char.IsControl)
        ? back
        : null;

    /// <summary>Sends the reader to the page that the form names as <c>back</c>: one of ours, never another site's.</summary>
    /// <param name="correction">The number that was written into the log of corrections, or <see langword="null"/>.</param>
    /// <param name="more">What the page is told.</param>
    public IResult Back(long? correction = null, params IEnumerable<KeyValuePair<string, string?>> more)
    {
        string address = Origin ?? "/";
        string query = QueryString.Create(more).ToUriComponent();
        return new WrittenResult(new Written(query.Length == 0 ? address : address.Contains('?', StringComparison.Ordinal) ? $"{address}&{query[1..]}" : address + query, correction));
    }
}
