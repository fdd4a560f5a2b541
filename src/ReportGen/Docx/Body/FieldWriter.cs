using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Fields with the result they have now, so that nothing needs updating when the file opens.</summary>
internal static class FieldWriter
{
    /// <summary>Appends a whole field.</summary>
    /// <param name="instruction">Such as <c>PAGE</c>.</param>
    /// <param name="result">What it shows until it is updated.</param>
    public static void Append(OpenXmlCompositeElement parent, string instruction, string result)
    {
        Begin(parent, instruction);
        RunWriter.Append(parent, result, default);
        End(parent);
    }

    /// <summary>Opens a field whose result follows; it may stretch over paragraphs.</summary>
    /// <param name="format">That of the result: some programs take the one of the field's first run.</param>
    public static void Begin(OpenXmlCompositeElement parent, string instruction, RunFormat format = default)
    {
        Open(parent, instruction + " ", format);
        Separate(parent, format);
    }

    /// <summary>Opens a field whose instruction may go on, with fields in it.</summary>
    public static void Open(OpenXmlCompositeElement parent, string instruction, RunFormat format = default)
    {
        Append(parent, new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }, format);
        Continue(parent, " " + instruction, format);
    }

    /// <summary>Goes on with the instruction.</summary>
    public static void Continue(OpenXmlCompositeElement parent, string instruction, RunFormat format = default) =>
        Append(parent, new W.FieldCode(XmlText.Clean(instruction)) { Space = SpaceProcessingModeValues.Preserve }, format);

    /// <summary>Ends the instruction.</summary>
    public static void Separate(OpenXmlCompositeElement parent, RunFormat format = default) =>
        Append(parent, new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }, format);

    public static void End(OpenXmlCompositeElement parent, RunFormat format = default) =>
        Append(parent, new W.FieldChar { FieldCharType = W.FieldCharValues.End }, format);

    private static void Append(OpenXmlCompositeElement parent, OpenXmlElement piece, RunFormat format)
    {
        var run = RunWriter.NewRun(format);
        run.AppendChild(piece);
        parent.AppendChild(run);
    }
}
