namespace OnRecord.Articles;

/// <summary>How an input is written.</summary>
public enum InputFormat
{
    /// <summary>Plain text, one article; with brat's annotations where a file of the same name ending in .ann lies beside it.</summary>
    Text,

    /// <summary>A web page, one article.</summary>
    Html,

    /// <summary>One JSON object a line, each an article; also Quotebank's, GDELT's and Citron's objects.</summary>
    JsonLines,

    /// <summary>One JSON value: an article, a list of articles, a JSON Feed, a document of Citron.</summary>
    Json,

    /// <summary>Markdown, one article.</summary>
    Markdown,

    /// <summary>A page saved with its parts in one file (MHTML, RFC 2557), one article.</summary>
    Mhtml,

    /// <summary>A message (RFC 5322), one article.</summary>
    Mail,

    /// <summary>PDF with a text layer, one article.</summary>
    Pdf,

    /// <summary>A Word document (Office Open XML), one article.</summary>
    Docx,

    /// <summary>A table with a heading row, each row an article.</summary>
    Csv,

    /// <summary>RSS 2.0 or Atom, each item an article; or a sitemap or an index of sitemaps, whose addresses are fetched.</summary>
    Feed,

    /// <summary>A web archive (WARC 1.0, 1.1), each page or text in it an article.</summary>
    Warc,
}
