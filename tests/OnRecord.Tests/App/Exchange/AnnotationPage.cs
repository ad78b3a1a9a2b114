using System.Text.Json;
using OnRecord.Documents;

namespace OnRecord.Tests.App.Exchange;

/// <summary>A page of W3C Web Annotations, read by the rules of the Recommendation (Web Annotation Data Model, 23 February 2017), whoever wrote it.</summary>
internal static class AnnotationPage
{
    // section 3.3.5, Motivation and Purpose
    private static readonly string[] Motivations =
        ["assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging"];

    /// <summary>One annotation: what it is about, its places, what is said about it.</summary>
    /// <param name="Source">The IRI of what is annotated.</param>
    /// <param name="Places">Where, in code points; checked against the quoted words.</param>
    /// <param name="Bodies">Purpose and value of each body.</param>
    public sealed record Note(string Source, IReadOnlyList<TextSpan> Places, IReadOnlyList<(string Purpose, string Value)> Bodies);

    /// <summary>Reads a page and refuses what the Recommendation forbids.</summary>
    /// <param name="json">The page.</param>
    /// <param name="textOf">The text behind an IRI.</param>
    public static IReadOnlyList<Note> Read(byte[] json, Func<string, string> textOf)
    {
        using var page = JsonDocument.Parse(json);
        var root = page.RootElement;
        root.GetProperty("@context").GetString().ShouldBe("http://www.w3.org/ns/anno.jsonld");
        root.GetProperty("type").GetString().ShouldBe("AnnotationPage");
        Iri(root.GetProperty("id"));
        var items = root.GetProperty("items").EnumerateArray().ToList();
        items.Select(i => Iri(i.GetProperty("id"))).ShouldBeUnique();
        return [.. items.Select(i => Annotation(i, textOf))];
    }

    private static Note Annotation(JsonElement annotation, Func<string, string> textOf)
    {
        annotation.GetProperty("type").GetString().ShouldBe("Annotation");
        Motivations.ShouldContain(annotation.GetProperty("motivation").GetString());
        annotation.TryGetProperty("@context", out _).ShouldBeFalse("the page has the context for all");
        var bodies = annotation.GetProperty("body").EnumerateArray().Select(Body).ToList();
        var targets = annotation.GetProperty("target").EnumerateArray().ToList();
        targets.ShouldNotBeEmpty("an annotation has one target at least");
        string source = targets.Select(t => Iri(t.GetProperty("source"))).Distinct().Single();
        return new Note(source, [.. targets.Select(t => Place(t.GetProperty("selector"), new DocumentText(textOf(source))))], bodies);
    }

    private static (string Purpose, string Value) Body(JsonElement body)
    {
        body.GetProperty("type").GetString().ShouldBe("TextualBody");
        body.GetProperty("format").GetString().ShouldBe("text/plain");
        string purpose = body.GetProperty("purpose").GetString()!;
        Motivations.ShouldContain(purpose);
        return (purpose, body.GetProperty("value").GetString()!);
    }

    // several selectors are several ways to the same place
    private static TextSpan Place(JsonElement selectors, DocumentText text)
    {
        var byType = selectors.EnumerateArray().ToDictionary(s => s.GetProperty("type").GetString()!, StringComparer.Ordinal);
        byType.Keys.Order(StringComparer.Ordinal).ShouldBe(["TextPositionSelector", "TextQuoteSelector"]);
        var (position, quote) = (byType["TextPositionSelector"], byType["TextQuoteSelector"]);
        var span = new TextSpan(position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32());
        span.Start.ShouldBeInRange(0, span.End - 1);
        text.Slice(span).ShouldBe(quote.GetProperty("exact").GetString());
        text.Slice(new TextSpan(0, span.Start)).ShouldEndWith(quote.GetProperty("prefix").GetString()!);
        text.Slice(new TextSpan(span.End, text.Length)).ShouldStartWith(quote.GetProperty("suffix").GetString()!);
        return span;
    }

    private static string Iri(JsonElement id)
    {
        Uri.IsWellFormedUriString(id.GetString(), UriKind.Absolute).ShouldBeTrue($"{id} is no IRI");
        return id.GetString()!;
    }
}
