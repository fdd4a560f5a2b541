using ReportGen.Testing;

namespace ReportGen.Tests.Provenance.Reading;

/// <summary>A small report whose figures have everything that can be known of one.</summary>
internal static class TracedReport
{
    public const string Metrics = """
        id,value,formula,label,unit,period,source,note,as_of
        water.supplied,1803.5,,Water supplied,million m3,2024,Water bureau,Metered,2025-01-31
        water.lost,162.3,,Water lost,million m3,2024,,,
        water.share,,water.lost / water.supplied * 100,Share lost,%,2024,,,
        """;

    public const string Narrative = """
        ---
        title: Water
        date: 2025-03-14
        ---

        # Supply

        Of {{ water.supplied | with_unit }}, {{ water.share | percent: 1 }} was lost; {{ water.supplied }} is much,
        and {{ water.supplied | minus: water.lost | number: 0 }} reached somebody.
        """;

    public static ReportEdition Edition(bool isCompressed = true, bool hasAttachments = true) => Report.Load(
        new ReportFiles()
            .Add("metrics.csv", Metrics)
            .Add("report.yaml", $"attachments: {(hasAttachments ? "true" : "false")}\n")
            .Add("narrative.md", Narrative),
        TestFonts.Options with { Pdf = new PdfOptions { Compress = isCompressed } }).Editions[0];

    public static byte[] Bytes(Action<Stream, CancellationToken> save)
    {
        using var stream = new MemoryStream();
        save(stream, CancellationToken.None);
        return stream.ToArray();
    }
}
