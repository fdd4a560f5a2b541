using ReportGen.Docx.Faces;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Styling;

/// <summary>Turns a style of the theme into Word's properties, saying only what differs from running text.</summary>
internal sealed class StyleFactory(Theme theme, WordFaces faces)
{
    private readonly FontPair _minor = faces.PairOf(theme.Body);
    private readonly FontPair _major = faces.PairOf(theme.HeadingLook(1));

    /// <summary>Properties of characters.</summary>
    public W.StyleRunProperties Run(TextStyle style, FontRole role = FontRole.Body)
    {
        var run = new W.StyleRunProperties();
        var pair = faces.PairOf(style);
        if (pair != _minor || role == FontRole.Heading)
        {
            run.RunFonts = Fonts(pair, role);
        }

        if (faces.IsBold(style))
        {
            run.Bold = new W.Bold();
        }

        if (style.Italic)
        {
            run.Italic = new W.Italic();
        }

        if (style.SmallCaps && faces.HasSmallCapitals(style))
        {
            run.SmallCaps = new W.SmallCaps();
        }

        if (style.Color != theme.Body.Color)
        {
            run.Color = Color(style.Color);
        }

        if (style.Size != theme.Body.Size)
        {
            run.FontSize = new W.FontSize { Val = style.Size.HalfPoints() };
        }

        if (style.Figures != theme.Body.Figures)
        {
            Features.AddFigures(run, style.Figures);
        }

        return run;
    }

    /// <summary>Properties of paragraphs: leading, spaces, indents and alignment.</summary>
    public static W.StyleParagraphProperties Paragraph(TextStyle style, LineRule rule) => new()
    {
        SpacingBetweenLines = Spacing(style, rule),
        Indentation = Indent(style),
        Justification = Alignment(style.Alignment),
    };

    /// <summary>Fonts by reference to the theme where it has them, and by name for readers without themes.</summary>
    public W.RunFonts Fonts(FontPair pair, FontRole role)
    {
        var fonts = new W.RunFonts
        {
            Ascii = XmlText.Clean(pair.Latin),
            HighAnsi = XmlText.Clean(pair.Latin),
            EastAsia = XmlText.Clean(pair.EastAsian),
        };
        if (pair == _major && (role == FontRole.Heading || pair != _minor))
        {
            fonts.AsciiTheme = W.ThemeFontValues.MajorAscii;
            fonts.HighAnsiTheme = W.ThemeFontValues.MajorHighAnsi;
            fonts.EastAsiaTheme = W.ThemeFontValues.MajorEastAsia;
        }
        else if (pair == _minor)
        {
            fonts.AsciiTheme = W.ThemeFontValues.MinorAscii;
            fonts.HighAnsiTheme = W.ThemeFontValues.MinorHighAnsi;
            fonts.EastAsiaTheme = W.ThemeFontValues.MinorEastAsia;
        }

        return fonts;
    }

    /// <summary>A colour, tied to the theme's accent where it is that.</summary>
    public W.Color Color(Color color)
    {
        var result = new W.Color { Val = color.Hex };
        if (color == theme.Accent)
        {
            result.ThemeColor = W.ThemeColorValues.Accent1;
        }

        return result;
    }

    /// <summary>How a paragraph stands between its edges; null where that is the default.</summary>
    public static W.Justification? Alignment(TextAlignment alignment) => alignment switch
    {
        TextAlignment.Center => new W.Justification { Val = W.JustificationValues.Center },
        TextAlignment.End => new W.Justification { Val = W.JustificationValues.Right },
        TextAlignment.Justify => new W.Justification { Val = W.JustificationValues.Both },
        _ => null,
    };

    /// <summary>A rule above a paragraph.</summary>
    public static W.ParagraphBorders TopRule(Length thickness, W.Color color, Length air) => new(new W.TopBorder
    {
        Val = W.BorderValues.Single,
        Size = thickness.BorderEighths(),
        Space = (uint)Borders.Space(air),
        Color = color.Val,
        ThemeColor = color.ThemeColor,
    });

    private static W.SpacingBetweenLines Spacing(TextStyle style, LineRule rule) => new()
    {
        Before = Measures.Number(style.SpaceBefore.Twips()),
        After = Measures.Number(style.SpaceAfter.Twips()),
        Line = Measures.Number(style.Leading.Twips()),
        LineRule = rule == LineRule.Exact ? W.LineSpacingRuleValues.Exact : W.LineSpacingRuleValues.AtLeast,
    };

    private static W.Indentation? Indent(TextStyle style)
    {
        if (style.Indent == Length.Zero && style.FirstLineIndent == Length.Zero)
        {
            return null;
        }

        var indent = new W.Indentation { Left = Measures.Number(style.Indent.Twips()) };
        if (style.FirstLineIndent > Length.Zero)
        {
            indent.FirstLine = Measures.Number(style.FirstLineIndent.Twips());
        }

        return indent;
    }
}
