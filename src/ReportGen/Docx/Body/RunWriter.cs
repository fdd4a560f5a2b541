using System.Buffers;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Characters to runs.</summary>
internal static class RunWriter
{
    private const char SoftHyphen = '\u00AD';

    // Marks that Latin and Chinese share; Word sets them in the Latin face unless told otherwise.
    private static readonly SearchValues<char> SharedMarks = SearchValues.Create("‘’“”—…·");

    /// <summary>Appends one run with all of a text.</summary>
    /// <param name="isEastAsian">Whether the document is written in Chinese, Japanese or Korean.</param>
    public static void Append(OpenXmlCompositeElement parent, string text, RunFormat format, bool isEastAsian = false)
    {
        if (text.Length == 0)
        {
            return;
        }

        var run = NewRun(format, isEastAsian && text.AsSpan().ContainsAny(SharedMarks));
        AppendText(run, XmlText.Clean(text));
        parent.AppendChild(run);
    }

    /// <summary>An empty run.</summary>
    public static W.Run NewRun(RunFormat format, bool isEastAsian = false)
    {
        var run = new W.Run();
        run.RunProperties = format.Properties(isEastAsian);
        return run;
    }

    /// <summary>A text element that keeps its spaces.</summary>
    public static W.Text NewText(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };

    /// <summary>Tabs, line ends and soft hyphens are elements in Word, not characters.</summary>
    private static void AppendText(W.Run run, string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\t' or '\n' or '\r' or SoftHyphen))
            {
                continue;
            }

            AppendPiece(run, text, start, i);
            run.AppendChild<OpenXmlElement>(text[i] switch
            {
                '\t' => new W.TabChar(),
                SoftHyphen => new W.SoftHyphen(),
                _ => NewText(" "),
            });
            start = i + 1;
        }

        AppendPiece(run, text, start, text.Length);
    }

    private static void AppendPiece(W.Run run, string text, int start, int end)
    {
        if (end > start)
        {
            run.AppendChild(NewText(text[start..end]));
        }
    }
}
