using System.Globalization;
using System.Xml;
using OnRecord.Positions;
using OnRecord.Positions.Agreement;
using OnRecord.Store;

namespace OnRecord.App.Exchange;

/// <summary>
/// Actors as a network in GraphML: two are joined by as many points of agreement as there are issues on which both are for or both against, and of
/// conflict where one is for and the other against.
/// </summary>
internal static class GraphMlExport
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    public static void Write(ExportSource source, Stream output)
    {
        var actors = new SortedDictionary<string, ActorSummary>(StringComparer.Ordinal);
        var stands = new SortedDictionary<string, Dictionary<string, Stance>>(StringComparer.Ordinal);
        foreach (var issue in source.Record.Issues())
        {
            foreach (var position in source.Positions(issue).Where(p => p.Stance is Stance.Agree or Stance.Disagree))
            {
                actors[position.Actor.Key] = position.Actor;
                stands.TryAdd(position.Actor.Key, []);
                stands[position.Actor.Key][issue.Key] = position.Stance;
            }
        }

        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, CloseOutput = false });
        xml.WriteStartElement("graphml", Namespace);
        foreach (var (id, on, type) in new[] { ("name", "node", "string"), ("kind", "node", "string"), ("statements", "node", "int"), ("agreement", "edge", "int"), ("conflict", "edge", "int") })
        {
            Element(xml, "key", ("id", id), ("for", on), ("attr.name", id), ("attr.type", type));
            xml.WriteEndElement();
        }

        Element(xml, "graph", ("id", "actors"), ("edgedefault", "undirected"));
        foreach (var actor in actors.Values)
        {
            Element(xml, "node", ("id", actor.Key));
            Data(xml, "name", actor.Name);
            Data(xml, "kind", Names.Of(actor.Kind));
            Data(xml, "statements", actor.Statements.ToString(CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }

        foreach (var tie in AgreementTies.Between(stands.Select(s => (s.Key, (IReadOnlyDictionary<string, Stance>)s.Value))))
        {
            Element(xml, "edge", ("source", tie.Left), ("target", tie.Right));
            Data(xml, "agreement", tie.Same.Length.ToString(CultureInfo.InvariantCulture));
            Data(xml, "conflict", tie.Opposite.Length.ToString(CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }

        xml.WriteEndDocument();
    }

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Namespace);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }
    }

    private static void Data(XmlWriter xml, string key, string value)
    {
        Element(xml, "data", ("key", key));
        xml.WriteString(XmlText(value));
        xml.WriteEndElement();
    }

    // XML cannot hold most control characters, whatever the article has
    private static string XmlText(string text) => string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
}
