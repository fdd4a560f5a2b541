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
        json.WriteString("label", figure.Label);
        json.WriteString("field", figure.Field);
        json.WriteString("period", figure.Period);
        WriteNumber(json, figure.Value);
        json.WriteString("unit", figure.Unit);
        Write(json, figure.Origin);
        json.WriteString("formula", figure.Formula);
        json.WriteString("format", figure.Format);
        json.WriteString("rounding", figure.Rounding);
        json.WriteString("source", figure.Source);
        json.WriteString("note", figure.Note);
        json.WriteString("as_of", figure.AsOf);
        json.WriteString("printed_at", figure.Span.ToString());
        Write(json, "inputs", figure.Inputs);
        Write(json, "also", figure.Also);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<FigureOperand> operands)
    {
        json.WriteStartArray(name);
        foreach (var operand in operands)
        {
            Write(json, operand);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FigureOperand operand)
    {
        json.WriteStartObject();
        json.WriteString("id", operand.Id.Length > 0 ? operand.Id : null);
        json.WriteString("field", operand.Field);
        json.WriteString("period", operand.Period);
        WriteNumber(json, operand.Value);
        json.WriteString("unit", operand.Unit);
        Write(json, operand.Origin);
        json.WriteString("formula", operand.Formula);
        json.WriteString("format", operand.Format);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CellOrigin origin)
    {
        json.WriteString("file", origin.File);
        json.WriteNumber("row", origin.Row);
        json.WriteString("column", origin.Column);
        json.WriteString("cell", origin.Cell.Length > 0 ? origin.Cell : null);
    }

    private static void WriteNumber(Utf8JsonWriter json, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber("value", number);
        }
        else
        {
            json.WriteNull("value");
        }
    }
}
