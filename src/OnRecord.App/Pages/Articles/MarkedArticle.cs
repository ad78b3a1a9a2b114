using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using OnRecord.Documents;

namespace OnRecord.App.Pages.Articles;

/// <summary>
/// An article's text as published, to the character, with its marks. Content of statement 3 begins at the anchor <c>#s3</c> with its number,
/// which leads to the list beside the text; deed 2 begins at <c>#d2</c>; the span that was asked for begins at <c>#span</c>. Written by hand because marks nest freely.
/// </summary>
public sealed class MarkedArticle : ComponentBase
{
    /// <summary>The text.</summary>
    [Parameter]
    public string Text { get; set; } = "";

    /// <summary>What is marked in it.</summary>
    [Parameter]
    public IReadOnlyList<Mark> Marks { get; set; } = [];

    /// <summary>Whether statements begin at anchors with their number.</summary>
    [Parameter]
    public bool Anchors { get; set; } = true;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var text = new DocumentText(Text);
        var anchored = new HashSet<(MarkRole, int)>();
        foreach (var (piece, over) in Mark.Cut(text.Length, Marks))
        {
            int open = 0;
            bool isLink = false;
            foreach (var mark in over.Where(m => m.Role != MarkRole.Name || !isLink))
            {
                isLink |= mark.Role == MarkRole.Name;
                Open(builder, mark, Anchors ? anchored : null);
                open++;
            }

            builder.AddContent(0, text.Slice(piece));
            for (; open > 0; open--)
            {
                builder.CloseElement();
            }
        }
    }

    private static void Open(RenderTreeBuilder builder, Mark mark, HashSet<(MarkRole, int)>? anchored)
    {
        bool first = mark.Role is MarkRole.Content or MarkRole.Deed or MarkRole.Asked && anchored?.Add((mark.Role, mark.Number)) == true;
        builder.OpenElement(1, mark.Role switch { MarkRole.Name => "a", MarkRole.Asked => "mark", _ => "span" });
        builder.AddAttribute(2, "class", Words.Of(mark.Role));
        if (mark.Role == MarkRole.Name)
        {
            builder.AddAttribute(3, "href", Address.Actor(mark.Actor!));
        }
        else if (mark.Number > 0 && mark.Role != MarkRole.Deed)
        {
            builder.AddAttribute(4, "data-n", mark.Number);
        }

        if (first)
        {
            builder.AddAttribute(5, "id", mark.Role switch { MarkRole.Asked => "span", MarkRole.Deed => $"d{mark.Number}", _ => $"s{mark.Number}" });
        }

        if (first && mark.Role == MarkRole.Content)
        {
            Number(builder, mark.Number);
        }
    }

    private static void Number(RenderTreeBuilder builder, int number)
    {
        builder.OpenElement(6, "a");
        builder.AddAttribute(7, "class", "n");
        builder.AddAttribute(8, "href", $"#n{number}");
        builder.AddAttribute(9, "aria-label", $"Statement {number}");
        builder.AddContent(10, number);
        builder.CloseElement();
    }
}
