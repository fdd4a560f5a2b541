using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace ReportGen.Docx.Styling;

/// <summary>Figures of equal width, standing on the line, so that columns of numbers align.</summary>
internal static class TabularFigures
{
    public static void AddTo(W.StyleRunProperties run)
    {
        run.AppendChild(new W14.NumberingFormat { Val = W14.NumberFormValues.Lining });
        run.AppendChild(new W14.NumberSpacing { Val = W14.NumberSpacingValues.Tabular });
    }
}
