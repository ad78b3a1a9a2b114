namespace OnRecord.Articles.Files.Pdf;

/// <summary>A line of a PDF page, in reading order. Measures are points; y grows upwards.</summary>
/// <param name="Text">Its words with single spaces.</param>
/// <param name="Page">Counted from 0.</param>
/// <param name="Block">The number of its block on the page: what stands together in one column.</param>
/// <param name="Left">Its left edge.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Bottom">Its base line.</param>
/// <param name="Size">The size of its letters.</param>
internal sealed record PdfLine(string Text, int Page, int Block, double Left, double Right, double Bottom, double Size);
