using DocumentFormat.OpenXml;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Parts;

/// <summary><c>word/styles.xml</c>: the theme as styles that a user can change in one place.</summary>
internal static class StylesPart
{
    private const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    public static W.Styles Of(DocxContext context)
    {
        var styles = new W.Styles { MCAttributes = new MarkupCompatibilityAttributes { Ignorable = "w14" } };
        styles.AddNamespaceDeclaration("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
        styles.AddNamespaceDeclaration("w14", Word2010);
        styles.DocDefaults = Defaults(context);
        styles.LatentStyles = Latent();
        var maker = new StyleMaker(context.Styles);
        styles.Append(new RunningStyles(context, maker).All());
        styles.Append(new HeadingStyles(context, maker).All());
        styles.Append(new ListStyles(context.Theme, maker).All());
        styles.Append(new ObjectStyles(context.Theme, maker).All());
        styles.Append(new BlockStyles(context, maker).All());
        styles.Append(new FrontStyles(context, maker).All());
        styles.Append(new CharacterStyles(context).All());
        styles.Append(new TableStyles(context.Theme).All());
        return styles;
    }

    private static W.DocDefaults Defaults(DocxContext context)
    {
        var body = context.Theme.Body;
        var run = new W.RunPropertiesBaseStyle
        {
            RunFonts = context.Styles.Fonts(context.Faces.PairOf(body), FontRole.Body),
            Color = context.Styles.Color(body.Color),
            Kern = new W.Kern { Val = Features.KernedFrom },
            FontSize = new W.FontSize { Val = body.Size.HalfPoints() },
            FontSizeComplexScript = new W.FontSizeComplexScript { Val = body.Size.HalfPoints() },
            Languages = new W.Languages { Val = context.Language.Latin, EastAsia = context.Language.EastAsian },
        };
        Features.AddDefaults(run, body.Figures);
        var paragraph = new W.ParagraphPropertiesBaseStyle
        {
            WidowControl = new W.WidowControl(),
            // Word keeps the marks of Chinese from lines' starts and ends, and parts hanzi from letters and figures.
            Kinsoku = new W.Kinsoku(),
            OverflowPunctuation = new W.OverflowPunctuation { Val = context.Theme.HasHangingMarks },
            TopLinePunctuation = new W.TopLinePunctuation(),
            AutoSpaceDE = new W.AutoSpaceDE(),
            AutoSpaceDN = new W.AutoSpaceDN(),
            SnapToGrid = new W.SnapToGrid { Val = false },
            SpacingBetweenLines = new W.SpacingBetweenLines
            {
                Before = "0",
                After = "0",
                Line = Measures.Number(body.Leading.Twips()),
                LineRule = W.LineSpacingRuleValues.AtLeast,
            },
        };
        return new W.DocDefaults(new W.RunPropertiesDefault(run), new W.ParagraphPropertiesDefault(paragraph));
    }

    /// <summary>Styles that Word knows and this file does not use stay out of the user's way.</summary>
    private static W.LatentStyles Latent() => new()
    {
        DefaultLockedState = false,
        DefaultUiPriority = 99,
        DefaultSemiHidden = true,
        DefaultUnhideWhenUsed = true,
        DefaultPrimaryStyle = false,
        Count = 376,
    };
}
