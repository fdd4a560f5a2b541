using System.Text;
using System.Text.Json;

namespace ReportGen.Cli.Explaining;

/// <summary>An explanation for programs; keys are those of <c>NAME.figures.json</c> where it has them.</summary>
internal static class ExplanationJson
{
    public static string Of(Explanation explanation)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, DiagnosticJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("text", explanation.Text);
            json.WriteStartArray("figures");
            foreach (var (document, figure) in explanation.Found.SelectMany(f => f.Figures.Select(t => (f.Document, t))))
            {
                Write(json, document, figure);
            }

            json.WriteEndArray();
            json.WriteStartArray("did_you_mean");
            foreach (var near in explanation.Found.Count > 0 ? [] : explanation.Suggestions)
            {
                json.WriteStringValue(near);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, FigureTrace document, TracedFigure traced)
    {
        var figure = traced.Figure;
        json.WriteStartObject();
        json.WriteString("language", document.Language);
        json.WriteString("id", figure.Id.Length > 0 ? figure.Id : null);
        json.WriteString("label", figure.Label);
        json.WriteString("field", figure.Field);
        json.WriteString("period", figure.Period);
        json.WriteString("bound", figure.Bound);
        WriteNumber(json, figure.Value);
        json.WriteString("unit", figure.Unit);
        Write(json, figure.Origin);
        json.WriteString("formula", figure.Formula);
        Write(json, "inputs", figure.Inputs);
        Write(json, "also", figure.Also);
        json.WriteString("source", figure.Source);
        json.WriteString("note", figure.Note);
        json.WriteString("as_of", figure.AsOf);
        WritePlaces(json, traced.Occurrences);
        json.WriteEndObject();
    }

    private static void WritePlaces(Utf8JsonWriter json, IReadOnlyList<Figure> occurrences)
    {
        json.WriteStartArray("printed");
        foreach (var place in occurrences)
        {
            json.WriteStartObject();
            json.WriteString("text", place.Text);
            json.WriteString("changed_from", place.ChangedFrom);
            json.WriteString("page", place.Page);
            json.WriteString("element", place.Element);
            json.WriteString("printed_at", place.Span.ToString());
            json.WriteString("format", place.Format);
            json.WriteString("rounding", place.Rounding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<FigureOperand> operands)
    {
        json.WriteStartArray(name);
        foreach (var operand in operands)
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

        json.WriteEndArray();
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
