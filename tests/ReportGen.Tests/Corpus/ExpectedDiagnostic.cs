using System.Globalization;

namespace ReportGen.Tests.Corpus;

/// <summary>One line of an <c>expected.txt</c>; the corpus's README says how it is read. Null stands for any.</summary>
internal sealed record ExpectedDiagnostic(string File, int? Line, int? Column, Severity Severity, string? Code, string Fragment)
{
    public static ExpectedDiagnostic Parse(string line)
    {
        var parts = line.Split(' ', 4);
        var place = parts[0].Split(':');
        return new ExpectedDiagnostic(
            place[0],
            Number(place[1]),
            Number(place[2]),
            Enum.Parse<Severity>(parts[1], ignoreCase: true),
            parts[2] == "*" ? null : parts[2],
            parts.Length > 3 ? parts[3] : string.Empty);
    }

    public bool Matches(Diagnostic actual) =>
        actual.Severity == Severity
        && actual.Span.File == File
        && (Line ?? actual.Span.Line) == actual.Span.Line
        && (Column ?? actual.Span.Column) == actual.Span.Column
        && (Code ?? actual.Code) == actual.Code
        && Says(actual, Fragment);

    private static bool Says(Diagnostic actual, string fragment) =>
        actual.Message.Contains(fragment, StringComparison.OrdinalIgnoreCase)
        || (actual.Hint ?? string.Empty).Contains(fragment, StringComparison.OrdinalIgnoreCase);

    private static int? Number(string text) => text == "*" ? null : int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
