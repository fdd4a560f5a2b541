using System.Text.Encodings.Web;
using System.Text.Json;
using ReportGen.Document;

namespace ReportGen.Provenance;

/// <summary>Writes <c>NAME.figures.json</c>: every printed figure with the cell it comes from.</summary>
internal static class FiguresFile
{
    // Hanzi and quotes stay readable: the file is read by people and is not put into HTML.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Name of the list among a PDF's attached files.</summary>
    public const string AttachedName = "figures.json";

    public static void Write(ReportDocument document, PageMap pages, Stream output, CancellationToken cancellationToken)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("title", InlineText.Of(document.Info.Title));
        json.WriteString("language", document.Info.Language);
        json.WriteStartArray("figures");
        foreach (var figure in document.Figures)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Write(json, figure, pages.FigurePages.GetValueOrDefault(figure.Index));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Figure figure, string? page)
    {
        json.WriteStartObject();
        json.WriteString("text", figure.Text);
        json.WriteString("page", page);
        json.WriteString("element", figure.Element);
        json.WriteString("id", figure.Id.Length > 0 ? figure.Id : null);
        json.WriteString("field", figure.Field);
        json.WriteString("period", figure.Period);
        if (figure.Value is { } value)
        {
            json.WriteNumber("value", value);
        }
        else
        {
            json.WriteNull("value");
        }

        json.WriteString("unit", figure.Unit);
        json.WriteString("file", figure.Origin.File);
        json.WriteNumber("row", figure.Origin.Row);
        json.WriteString("column", figure.Origin.Column);
        json.WriteString("formula", figure.Formula);
        json.WriteString("format", figure.Format);
        json.WriteString("rounding", figure.Rounding);
        json.WriteString("printed_at", figure.Span.ToString());
        json.WriteStartArray("also");
        foreach (var operand in figure.Also)
        {
            Write(json, operand);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FigureOperand operand)
    {
        json.WriteStartObject();
        json.WriteString("id", operand.Id.Length > 0 ? operand.Id : null);
        json.WriteString("field", operand.Field);
        json.WriteString("period", operand.Period);
        json.WriteString("file", operand.Origin.File);
        json.WriteNumber("row", operand.Origin.Row);
        json.WriteString("column", operand.Origin.Column);
        json.WriteString("formula", operand.Formula);
        json.WriteString("format", operand.Format);
        json.WriteEndObject();
    }
}
