using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using OnRecord.Articles;

namespace OnRecord.App.Commands.Reading;

/// <summary>How inputs are to be read: the inputs themselves and the options that <c>read</c> and <c>add</c> share.</summary>
internal sealed class InputFlags
{
    private static readonly string[] FieldNames = ["text", "id", "title", "outlet", "author", "published", "modified", "language", "url"];

    private readonly Argument<string[]> names = Options.Inputs();

    private readonly Option<InputFormat?> from = new("--from")
    {
        Description = $"The format of the inputs, where neither ending nor content tells it: {string.Join(", ", Enum.GetNames<InputFormat>()).ToLowerInvariant()}.",
    };

    private readonly Option<string?> encoding = new("--encoding") { Description = "The encoding of the inputs by name, where it cannot be told." };

    private readonly Option<string[]> fields = new("--field")
    {
        Description = $"text=body: which field of JSON or column of a table is taken for what ({string.Join(", ", FieldNames)}). May be given several times.",
    };

    private readonly Option<bool> links = new("--links") { Description = "Fetch the page behind each item of a feed instead of taking the feed's own text." };

    private readonly Option<bool> local = new("--local") { Description = "Let addresses of this machine and of private networks be fetched." };

    private InputFlags()
    {
        encoding.Validators.Add(given => Complain(given, ByName(given.GetValueOrDefault<string>()) is null, "no encoding is called so."));
        fields.Validators.Add(given => Complain(given, !given.GetValueOrDefault<string[]>().All(IsField), $"is NAME=FIELD, with one of these names: {string.Join(", ", FieldNames)}."));
    }

    /// <summary>Adds the inputs and the options to a command.</summary>
    public static InputFlags AddTo(Command command)
    {
        var flags = new InputFlags();
        command.Add(flags.names);
        command.Add(flags.from);
        command.Add(flags.encoding);
        command.Add(flags.fields);
        command.Add(flags.links);
        command.Add(flags.local);
        return flags;
    }

    /// <summary>The inputs as named.</summary>
    public string[] Names(ParseResult parsed) => parsed.GetValue(names)!;

    /// <summary>What the options say.</summary>
    public InputOptions Of(ParseResult parsed) => new()
    {
        Format = parsed.GetValue(from),
        Encoding = parsed.GetValue(encoding) is { } name ? ByName(name) : null,
        Fields = (parsed.GetValue(fields) ?? []).Select(f => f.Split('=', 2)).ToImmutableDictionary(f => f[0], f => f[1], StringComparer.OrdinalIgnoreCase),
        FollowLinks = parsed.GetValue(links),
        AllowPrivateAddresses = parsed.GetValue(local),
    };

    private static bool IsField(string field) => field.Split('=', 2) is [var name, { Length: > 0 }] && FieldNames.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static void Complain(OptionResult given, bool isWrong, string message)
    {
        if (isWrong)
        {
            given.AddError($"{given.Option.Name}: {message}");
        }
    }

    // strict: an input that is not in the encoding that was named is an error, not half a text
    private static Encoding? ByName(string? name)
    {
        try
        {
            return name is null ? null
                : CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
