namespace ReportGen.Tests.Api;

/// <summary>What a report writes, in memory.</summary>
internal static class Built
{
    /// <summary>PDF and DOCX of every edition. The list of figures names source files, so it is no part of what is compared.</summary>
    public static IReadOnlyList<string> Bytes(Report report) =>
        [.. report.Editions.SelectMany(e => new[] { Bytes(e.SavePdf), Bytes(e.SaveDocx) })];

    /// <summary>What is written, as hexadecimal digits.</summary>
    public static string Bytes(Action<Stream, CancellationToken> save)
    {
        using var stream = new MemoryStream();
        save(stream, CancellationToken.None);
        return Convert.ToHexString(stream.ToArray());
    }

    /// <summary>Codes of all diagnostics that are no notes.</summary>
    public static IReadOnlyList<string> Codes(Report report) =>
        [.. report.Diagnostics.Where(d => d.Severity != Severity.Note).Select(d => d.Code)];
}
