using System.Globalization;

namespace ReportGen.Provenance.Reading;

/// <summary>Makes figures of what a file says of them.</summary>
internal static class FigureReader
{
    /// <param name="index">Order among the figures of the document.</param>
    /// <exception cref="FormatException">A number is none.</exception>
    /// <exception cref="OverflowException">A number is larger than any that is printed.</exception>
    public static Figure Read(IFigureFacts facts, int index) => new()
    {
        Index = index,
        Id = facts["id"] ?? string.Empty,
        Label = facts["label"] ?? string.Empty,
        Field = facts["field"] ?? "value",
        Period = facts["period"],
        Text = facts["text"] ?? throw new FormatException("a figure has no text"),
        Bound = facts["bound"],
        Value = Number(facts["value"]),
        Unit = facts["unit"] ?? string.Empty,
        Format = facts["format"] ?? string.Empty,
        Origin = Origin(facts),
        Formula = facts["formula"],
        Rounding = facts["rounding"],
        Source = facts["source"],
        Note = facts["note"],
        AsOf = facts["as_of"],
        Page = facts["page"],
        Span = Place(facts["printed_at"] ?? string.Empty),
        Inputs = [.. facts.Further("inputs", "input").Select(Operand)],
        Also = [.. facts.Further("also", "also").Select(Operand)],
    };

    private static FigureOperand Operand(IFigureFacts facts) => new()
    {
        Id = facts["id"] ?? string.Empty,
        Field = facts["field"] ?? "value",
        Period = facts["period"],
        Value = Number(facts["value"]),
        Unit = facts["unit"] ?? string.Empty,
        Format = facts["format"] ?? string.Empty,
        Origin = Origin(facts),
        Formula = facts["formula"],
    };

    private static CellOrigin Origin(IFigureFacts facts)
    {
        var file = facts["file"] ?? string.Empty;
        var row = facts["row"] is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        return new CellOrigin(file, row, facts["column"] ?? string.Empty, new SourceSpan(file, row, 0, row, 0)) { Cell = facts["cell"] ?? string.Empty };
    }

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A place as messages write it, <c>narrative.md:14:9</c>; from its end, since names of files may hold colons.</summary>
    private static SourceSpan Place(string text)
    {
        var (rest, last) = SplitNumber(text);
        var (file, first) = SplitNumber(rest);
        return (first, last) switch
        {
            (_, 0) => SourceSpan.OfFile(text),
            (0, _) => new SourceSpan(rest, last, 0, last, 0),
            _ => SourceSpan.At(file, first, last),
        };
    }

    private static (string Before, int Number) SplitNumber(string text)
    {
        var colon = text.LastIndexOf(':');
        return colon > 0 && int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (text[..colon], number)
            : (text, 0);
    }
}
