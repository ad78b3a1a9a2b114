using AngleSharp.Dom;

namespace OnRecord.Articles.Html;

/// <summary>Characters of a paragraph that stand together in one text node of the page.</summary>
/// <param name="Node">The node.</param>
/// <param name="At">The first of them in the node, in UTF-16 units.</param>
/// <param name="Start">The first of them in the paragraph, in UTF-16 units.</param>
/// <param name="Length">How many UTF-16 units.</param>
internal readonly record struct TextPiece(IText Node, int At, int Start, int Length);
