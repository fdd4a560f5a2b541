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
        Write(json, FigureFacts.Of(figure, page));
        Write(json, FigureFacts.Inputs, figure.Inputs);
        Write(json, FigureFacts.Also, figure.Also);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<FigureOperand> operands)
    {
        json.WriteStartArray(name);
        foreach (var operand in operands)
        {
            json.WriteStartObject();
            Write(json, FigureFacts.Of(operand));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<FigureFact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact.Number is { } number)
            {
                json.WriteNumber(fact.Name, number);
            }
            else
            {
                json.WriteString(fact.Name, fact.Text);
            }
        }
    }
}
