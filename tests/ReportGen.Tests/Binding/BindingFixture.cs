using Xunit;
using ReportGen.Binding;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Input;
using ReportGen.Metrics;

namespace ReportGen.Tests.Binding;

/// <summary>Builds catalogues in code and binds small narratives against them.</summary>
internal static class BindingFixture
{
    private const string File = "metrics.csv";

    /// <summary>The sample data of the table of printed figures.</summary>
    public static Catalog Sample { get; } = new(
    [
        Series("p", Row("p", 235000m, "2023", "patents"), Row("p", 241900m, "2024", "patents") with { Rank = 1, Streak = 7 }),
        Series("m", Row("m", 50.421m, "2024", new Unit("billion", 9, "CNY")) with { UnitLabel = Text("", ("en", "billion yuan"), ("zh-Hans", "元")) }),
        Series("s", Row("s", 75.58m, "2024", "%")),
        Series("e", Row("e", 10000m, "2024", "") with { Number = new Quantity(10000m, 0, Unit.None, Bound.Over) }),
        Series("q", Row("q", 0m, "2024", "patents")),
        Series("n", Row("n", -3.2m, "2024", "%")),
        Series("t", Row("t", 1803m, "2024", "")),
        Series("big", Row("big", 13400000000m, "2024", "")),
    ]);

    public static Series Series(string id, params Metric[] rows) => new(id, rows);

    public static Metric Row(string id, decimal value, string? period, string unit) =>
        Row(id, value, period, unit.Length == 0 ? Unit.None : new Unit(string.Empty, 0, unit));

    public static Metric Row(string id, decimal value, string? period, Unit unit)
    {
        Period? parsed = period is not null && Period.TryParse(period, out var p) ? p : null;
        var span = new SourceSpan(File, 2, 5, 2, 9);
        return new Metric
        {
            Id = id,
            Period = parsed,
            Number = new Quantity(value, value.Scale, unit),
            Unit = unit,
            UnitLabel = unit.Base switch
            {
                "patents" => Text("", ("zh-Hans", "件")),
                "visits" => Text("", ("zh-Hans", "次")),
                _ => LocalizedText.Empty,
            },
            Origin = new CellOrigin(File, 2, "value", span),
            Cells = new Dictionary<string, SourceSpan> { ["value"] = span, ["rank"] = new(File, 2, 20, 2, 21) },
        };
    }

    public static LocalizedText Text(string plain, params (string Language, string Text)[] others) =>
        new(plain, others.ToDictionary(o => o.Language, o => o.Text, StringComparer.OrdinalIgnoreCase));

    public static Outcome Bind(string narrative, string language = "en", Catalog? catalog = null, ReportSettings? settings = null)
    {
        var bag = new DiagnosticBag();
        var used = new HashSet<string>(StringComparer.Ordinal);
        var edition = new EditionInput(
            new SourceText("narrative.md", narrative),
            0,
            (settings ?? new ReportSettings { Title = new SettingText("T", SourceSpan.At("report.yaml", 1, 8)) }) with { Language = language });
        var document = DocumentBinder.Bind(edition, catalog ?? Sample, used, bag);
        UnusedMetrics.Report(catalog ?? Sample, used, bag);
        return new Outcome(document, [.. bag.Sorted().Where(d => d.Code != "RG0125")], bag);
    }

    /// <summary>Binds a narrative that must have no problem but an unused metric.</summary>
    public static ReportDocument BindClean(string narrative, string language = "en", Catalog? catalog = null, ReportSettings? settings = null)
    {
        var bound = Bind(narrative, language, catalog, settings);
        Assert.Equal([], bound.Problems);
        return bound.Document;
    }

    /// <summary>The text of the first paragraph.</summary>
    public static string Print(string narrative, string language = "en", Catalog? catalog = null) =>
        InlineText.Of(Assert.IsType<Paragraph>(BindClean(narrative, language, catalog).Blocks[0]).Inlines);

    /// <summary>What a binding prints within a sentence.</summary>
    public static string PrintWithin(string expression, string language = "en", Catalog? catalog = null) =>
        Print("x {{ " + expression + " }}", language, catalog)[2..];

    internal sealed record Outcome(ReportDocument Document, IReadOnlyList<Diagnostic> Problems, DiagnosticBag All);
}
