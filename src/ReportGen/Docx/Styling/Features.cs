using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace ReportGen.Docx.Styling;

/// <summary>Ligatures and figures, as Word has known them since 2010.</summary>
internal static class Features
{
    // Word kerns from a size on, in half points: all that can be read.
    public const uint KernedFrom = 2;

    /// <summary>What holds for all text: ligatures, figures as wide as they are.</summary>
    public static void AddDefaults(OpenXmlCompositeElement run, FigureStyle figures)
    {
        run.AppendChild(new W14.Ligatures { Val = W14.LigaturesValues.StandardContextual });
        run.AppendChild(Form(figures));
        run.AppendChild(new W14.NumberSpacing { Val = W14.NumberSpacingValues.Proportional });
    }

    /// <summary>The figures of a style that differ from those of running text.</summary>
    public static void AddFigures(W.StyleRunProperties run, FigureStyle figures) => run.AppendChild(Form(figures));

    /// <summary>Figures of equal width, standing on the line, so that columns of numbers align.</summary>
    public static void AddTabular(W.StyleRunProperties run)
    {
        run.RemoveAllChildren<W14.NumberingFormat>();
        run.AppendChild(Form(FigureStyle.Lining));
        run.AppendChild(new W14.NumberSpacing { Val = W14.NumberSpacingValues.Tabular });
    }

    private static W14.NumberingFormat Form(FigureStyle figures) =>
        new() { Val = figures == FigureStyle.OldStyle ? W14.NumberFormValues.OldStyle : W14.NumberFormValues.Lining };
}
