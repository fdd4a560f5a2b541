using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>How a run of characters is set apart; it gathers what the inlines around it say.</summary>
internal readonly record struct RunFormat
{
    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public bool IsStruck { get; init; }

    public bool IsSmallCaps { get; init; }

    /// <summary>Whether a dot stands below each character.</summary>
    public bool HasDots { get; init; }

    /// <summary>Superscript or subscript; null for neither.</summary>
    public EmphasisKind? Height { get; init; }

    /// <summary>Character style; null for none.</summary>
    public string? Style { get; init; }

    /// <summary>Size of the paragraph's type where it is not that of running text, which the style of code is made for; zero for that.</summary>
    public Length Around { get; init; }

    /// <summary>The family that has bold and italic where the style's own name knows neither; null where it does.</summary>
    public string? Family { get; init; }

    /// <summary>Whether the paragraph's style is italic: what is emphasised there stands out by being upright.</summary>
    public bool IsInItalic { get; init; }

    /// <summary>Whether the paragraph's face has no small capitals: Word would make some up, which the PDF does not.</summary>
    public bool LacksSmallCaps { get; init; }

    /// <summary>Size of the type; zero for that of the styles.</summary>
    public Length Size { get; init; }

    /// <summary>Whether links are printed as their words alone, as inside other links.</summary>
    public bool WithoutLinks { get; init; }

    /// <summary>Whether the contents or a list repeat the words: without notes, controls and pictures, which would burst their lines.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether the words are those of a plot: Word's charts hold no drawings, so that these are left out of lines that stand for such words, too.</summary>
    public bool IsOfPlot { get; init; }

    /// <summary>This format with an emphasis more.</summary>
    public RunFormat With(EmphasisKind kind) => kind switch
    {
        EmphasisKind.Bold => this with { IsBold = true },
        EmphasisKind.Italic => this with { IsItalic = true },
        EmphasisKind.Strikethrough => this with { IsStruck = true },
        EmphasisKind.SmallCaps => this with { IsSmallCaps = !LacksSmallCaps },
        _ => this with { Height = kind },
    };

    /// <summary>The format as Word's properties; null when there is nothing to say.</summary>
    /// <param name="isEastAsian">Whether quotes and dashes come from the Chinese face.</param>
    public W.RunProperties? Properties(bool isEastAsian)
    {
        if (!isEastAsian && this == new RunFormat { Around = Around, Family = Family, IsInItalic = IsInItalic, LacksSmallCaps = LacksSmallCaps, WithoutLinks = WithoutLinks, IsRepeated = IsRepeated, IsOfPlot = IsOfPlot })
        {
            return null;
        }

        return new W.RunProperties
        {
            RunStyle = Style is null ? null : new W.RunStyle { Val = Style },
            RunFonts = Fonts(isEastAsian),
            Bold = IsBold || LeavesFamily ? new W.Bold() : null,
            Italic = IsItalic ? new W.Italic { Val = IsInItalic ? false : null } : null,
            SmallCaps = IsSmallCaps && Style != StyleIds.CodeCharacters ? new W.SmallCaps() : null,
            Strike = IsStruck ? new W.Strike() : null,
            FontSize = Size > Length.Zero ? new W.FontSize { Val = Size.HalfPoints() } : null,
            VerticalTextAlignment = Vertical(),
            Emphasis = HasDots ? new W.Emphasis { Val = W.EmphasisMarkValues.UnderDot } : null,
        };
    }

    /// <summary>Whether bold or italic text in a semi-bold upright style goes back to the family that has both; in italics it is bold there, which is nearest.</summary>
    private bool LeavesFamily => Family is not null && Style != StyleIds.CodeCharacters && (IsBold || (IsItalic && !IsInItalic));

    private W.RunFonts? Fonts(bool isEastAsian)
    {
        if (!LeavesFamily && !isEastAsian)
        {
            return null;
        }

        var fonts = new W.RunFonts { Hint = isEastAsian ? W.FontTypeHintValues.EastAsia : null };
        if (LeavesFamily)
        {
            // A name that is there but empty would take the style's away.
            fonts.Ascii = fonts.HighAnsi = XmlText.Clean(Family!);
        }

        return fonts;
    }

    private W.VerticalTextAlignment? Vertical() => Height switch
    {
        EmphasisKind.Superscript => new W.VerticalTextAlignment { Val = W.VerticalPositionValues.Superscript },
        EmphasisKind.Subscript => new W.VerticalTextAlignment { Val = W.VerticalPositionValues.Subscript },
        _ => null,
    };

    /// <summary>The format of code in a text of another: its size goes with the text's.</summary>
    public static RunFormat OfCode(RunFormat around) =>
        around with { Style = StyleIds.CodeCharacters, Size = CodeType.SizeIn(around.Around) };
}
