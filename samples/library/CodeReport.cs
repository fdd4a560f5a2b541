using static ReportGen.RichText;

namespace ReportGen.Samples.Library;

/// <summary>A report without any file: figures and document are made in code.</summary>
internal static class CodeReport
{
    /// <summary>The figures, as a database might give them.</summary>
    public static ReportFiles Figures() => new ReportFiles()
        .Add(new MetricRow("patents.granted", 235_000) { Label = "Patents granted", Unit = "patents", Period = "2023" })
        .Add(new MetricRow("patents.granted", 241_900) { Label = "Patents granted", Unit = "patents", Period = "2024", Rank = 1, Scope = "national", Streak = 7 })
        .Add(new MetricRow("pledge.financing", 50.421m) { Label = "Pledge financing", Unit = "billion CNY", Period = "2024" })
        .Add(new MetricRow("enterprises.served", ">10000") { Label = "Enterprises served", Unit = "enterprises" });

    /// <summary>The document, with the same figures, numbers and references that a narrative has.</summary>
    public static DocumentBuilder Document() => new DocumentBuilder("Innovation in Figures")
        .Set("subtitle", "A report made in code")
        .Heading(1, "Results", id: "sec-results")
        .Paragraph($"The city granted {Metric("patents.granted | with_unit")}, ranking {Metric("patents.granted.rank | ordinal_words")} in the nation. {Reference("tbl-leading")} has the {Bold("leading indicators")}.")
        .BulletedList(list => list
            .Item($"Financing reached {Metric("pledge.financing | number: 1 | with_unit")}.")
            .Item($"Services reached {Metric("enterprises.served | with_unit")}."))
        .Table(
            table => table
                .Column("Indicator")
                .Column("2023")
                .Column("2024")
                .Row(Metric("patents.granted.label"), Metric("patents.granted | at: 2023"), Metric("patents.granted")),
            caption: "Leading indicators",
            id: "tbl-leading")
        .Heading(1, "Method")
        .Paragraph($"Figures are those of {Link("https://www.cnipa.gov.cn", "the patent office")}; {Reference("sec-results")} sums them up.");
}
