using DocumentFormat.OpenXml;
using ReportGen.Document;

namespace ReportGen.Docx.Body;

/// <summary>Emphasised text to runs: letters are italic; hanzi, which have no italic, get dots or are bold, and their punctuation stays plain.</summary>
internal static class EmphasizedRuns
{
    public static void Append(OpenXmlCompositeElement parent, string text, RunFormat format, DocxContext context)
    {
        var isBold = context.Theme.HanziEmphasis == HanziEmphasis.Bold;
        var plain = format with { IsItalic = false, IsBold = format.IsBold || isBold };
        for (var start = 0; start < text.Length;)
        {
            var part = EmphasisPart.At(text, start);
            var look = part.Kind switch
            {
                EmphasisPartKind.Hanzi => plain with { HasDots = !isBold },
                EmphasisPartKind.Marks => plain,
                EmphasisPartKind.Latin => format,
            };
            RunWriter.Append(parent, text[start..part.End], look, context.Language.IsEastAsian);
            start = part.End;
        }
    }
}
