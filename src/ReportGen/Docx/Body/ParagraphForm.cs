using DocumentFormat.OpenXml;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>What one paragraph asks for beyond its style.</summary>
/// <param name="Style">Id of its style.</param>
internal sealed record ParagraphForm(string Style)
{
    /// <summary>Indent of all lines, in twips; null for that of the style.</summary>
    public int? Left { get; init; }

    /// <summary>Indent at the end of all lines, in twips.</summary>
    public int Right { get; init; }

    /// <summary>How far the first line juts out, in twips.</summary>
    public int Hanging { get; init; }

    /// <summary>A tab stop that the paragraph does without, in twips, though its style has it and a first line that juts out to it; null for none.</summary>
    public int? WithoutStop { get; init; }

    /// <summary>Numbering and level; null for that of the style.</summary>
    public (int Id, int Level)? Number { get; init; }

    public bool KeepNext { get; init; }

    public bool PageBreakBefore { get; init; }

    /// <summary>Space above, in twips; null for that of the style.</summary>
    public int? Before { get; init; }

    /// <summary>Whether the space above stands at the top of a page too.</summary>
    public bool KeepsSpace { get; init; }

    /// <summary>Space below, in twips; null for that of the style.</summary>
    public int? After { get; init; }

    /// <summary>Whether space stands between paragraphs of this style, which would be without.</summary>
    public bool IsLoose { get; init; }

    /// <summary>Whether the paragraph holds nothing and takes next to no room.</summary>
    public bool IsHairline { get; init; }

    public TextAlignment Alignment { get; init; }

    /// <summary>Whether lines that the style justifies are not, being too short.</summary>
    public bool IsRagged { get; init; }

    /// <summary>Level in the outline, from 0; null for that of the style.</summary>
    public int? Outline { get; init; }

    /// <summary>A frame that holds the paragraph somewhere else on the page; null for none.</summary>
    public W.FrameProperties? Frame { get; init; }

    /// <summary>Labels of inner lists that stand in the same line.</summary>
    public IReadOnlyList<ItemLabel> Labels { get; init; } = [];

    /// <summary>Borders; null for those of the style.</summary>
    public W.ParagraphBorders? Borders { get; init; }

    /// <summary>An empty paragraph of this form.</summary>
    public W.Paragraph NewParagraph() => new(Properties());

    /// <summary>The form as Word's properties.</summary>
    public W.ParagraphProperties Properties() => new()
    {
        ParagraphStyleId = new W.ParagraphStyleId { Val = Style },
        KeepNext = KeepNext ? new W.KeepNext() : null,
        FrameProperties = Frame is null ? null : (W.FrameProperties)Frame.CloneNode(true),
        PageBreakBefore = PageBreakBefore ? new W.PageBreakBefore() : null,
        NumberingProperties = Number is { } number ? Numbering(number.Id, number.Level) : null,
        ParagraphBorders = Borders is null ? null : (W.ParagraphBorders)Borders.CloneNode(true),
        Tabs = WithoutStop is { } stop ? new W.Tabs(new W.TabStop { Val = W.TabStopValues.Clear, Position = stop }) : Labels.Count == 0 ? null : Stops(),
        SpacingBetweenLines = Spacing(),
        Indentation = Indentation(),
        ContextualSpacing = IsLoose ? new W.ContextualSpacing { Val = false } : null,
        Justification = IsRagged ? new W.Justification { Val = W.JustificationValues.Left } : StyleFactory.Alignment(Alignment),
        OutlineLevel = Outline is { } outline ? new W.OutlineLevel { Val = outline } : null,
    };

    private static W.NumberingProperties Numbering(int id, int level) => new()
    {
        NumberingLevelReference = new W.NumberingLevelReference { Val = level },
        NumberingId = new W.NumberingId { Val = id },
    };

    private W.Tabs Stops()
    {
        var tabs = new W.Tabs();
        foreach (var label in Labels)
        {
            tabs.AppendChild(new W.TabStop { Val = W.TabStopValues.Right, Position = label.Right });
        }

        tabs.AppendChild(new W.TabStop { Val = W.TabStopValues.Left, Position = Left });
        return tabs;
    }

    private W.SpacingBetweenLines? Spacing()
    {
        if (Before is null && After is null && !IsHairline)
        {
            return null;
        }

        var spacing = new W.SpacingBetweenLines { Before = Text(Before), After = Text(After) };
        if (IsHairline)
        {
            (spacing.Line, spacing.LineRule) = ("20", W.LineSpacingRuleValues.Exact);
        }

        return spacing;
    }

    private W.Indentation? Indentation()
    {
        if (Left is null && Right == 0)
        {
            return null;
        }

        var indent = new W.Indentation { Left = Text(Left), Right = Right == 0 ? null : Text(Right) };
        if (Hanging > 0)
        {
            indent.Hanging = Text(Hanging);
        }
        else if (Left == 0 || WithoutStop is not null)
        {
            // Takes back what the style or its numbering sets.
            indent.FirstLine = "0";
        }

        return indent;
    }

    private static StringValue? Text(int? twips) => twips is { } value ? new StringValue(Measures.Number(value)) : null;
}
