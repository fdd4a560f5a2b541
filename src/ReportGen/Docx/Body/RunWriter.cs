using System.Buffers;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Characters to runs.</summary>
internal static class RunWriter
{
    private const char SoftHyphen = '\u00AD';

    // CJK radicals begin here; what stands before are the letters of the West.
    private const char FirstEastAsian = '\u2E80';

    // Marks that Latin and Chinese share; Word sets them in the Latin face unless told otherwise.
    private static readonly SearchValues<char> SharedMarks = SearchValues.Create("‘’“”—…·");

    /// <summary>Appends one run with all of a text; in Chinese, the apostrophes of Latin words have runs of their own.</summary>
    /// <param name="isEastAsian">Whether the document is written in Chinese, Japanese or Korean.</param>
    public static void Append(OpenXmlCompositeElement parent, string text, RunFormat format, bool isEastAsian = false)
    {
        if (text.Length == 0)
        {
            return;
        }

        var start = 0;
        for (var i = 1; isEastAsian && i < text.Length - 1; i++)
        {
            if (IsApostrophe(text, i))
            {
                AppendRun(parent, text[start..i], format, text.AsSpan(start, i - start).ContainsAny(SharedMarks));
                AppendRun(parent, text[i..(i + 1)], format, isEastAsian: false);
                start = i + 1;
            }
        }

        AppendRun(parent, text[start..], format, isEastAsian && text.AsSpan(start).ContainsAny(SharedMarks));
    }

    private static void AppendRun(OpenXmlCompositeElement parent, string text, RunFormat format, bool isEastAsian)
    {
        if (text.Length > 0)
        {
            var run = NewRun(format, isEastAsian);
            AppendText(run, XmlText.Clean(text));
            parent.AppendChild(run);
        }
    }

    /// <summary>Whether a mark stands between letters of a Latin word, which the Chinese face would tear apart.</summary>
    private static bool IsApostrophe(string text, int index) =>
        text[index] == '’' && IsWestern(text[index - 1]) && IsWestern(text[index + 1]);

    private static bool IsWestern(char c) => c < FirstEastAsian && char.IsLetterOrDigit(c);

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
