using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Input.Csv;
using ReportGen.Input.Text;
using ReportGen.Metrics;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Binding.Lint;

/// <summary>
/// Sentences with seeded errors and honest traps. A line is <c>EXPECTED | sentence</c>: <c>= id</c> a copy of a figure,
/// <c>~ id</c> a drifted one, <c>!</c> a word against a sign, <c>^ id</c> years in a row against the cell, <c>.</c> no alarm, <c>n</c> a note, <c>-</c> nothing at all.
/// </summary>
public class LintCorpusTests
{
    private const double LeastPrecision = 0.97;
    private const double LeastRecall = 0.95;

    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["="] = "RG0150", ["~"] = "RG0151", ["!"] = "RG0153", ["n"] = "RG0152", ["^"] = "RG0155",
    };

    private static readonly Catalog Facts = ReadFacts();

    [Fact]
    public void Holds_three_hundred_sentences() =>
        Assert.InRange(Read("en").Concat(Read("zh-Hans")).Count(), 300, int.MaxValue);

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void Finds_what_is_seeded_and_little_else(string language)
    {
        var (right, wrong, missed) = (0, new List<string>(), new List<string>());
        foreach (var (expected, id, sentence) in Read(language))
        {
            var alarms = BindingFixture.Bind(sentence, language, Facts).Problems.Where(p => p.Severity != Severity.Note).ToList();
            var code = expected is "=" or "~" or "!" or "^" ? Codes[expected] : null;
            var hit = alarms.FirstOrDefault(a => a.Code == code && (id.Length == 0 || (a.Message + a.Hint).Contains(id, StringComparison.Ordinal)));
            right += hit is null ? 0 : 1;
            wrong.AddRange(alarms.Where(a => a != hit).Select(a => $"{sentence} → {a.Code} {a.Message}"));
            if (code is not null && hit is null)
            {
                missed.Add($"{expected} {id} | {sentence}");
            }
        }

        var (precision, recall) = ((double)right / (right + wrong.Count), (double)right / (right + missed.Count));
        var report = string.Create(CultureInfo.InvariantCulture, $"precision {precision:F3}, recall {recall:F3}\nwrong:\n{string.Join('\n', wrong)}\nmissed:\n{string.Join('\n', missed)}");
        TestContext.Current.TestOutputHelper?.WriteLine(report);
        Assert.True(precision >= LeastPrecision && recall >= LeastRecall, report);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void Leaves_traps_alone_and_notes_what_has_no_figure(string language)
    {
        var faults = new List<string>();
        foreach (var (expected, _, sentence) in Read(language).Where(s => s.Expected is "-" or "n"))
        {
            var codes = BindingFixture.Bind(sentence, language, Facts).Problems.Select(p => p.Code).Distinct();
            var wanted = expected == "n" ? new[] { Codes["n"] } : [];
            if (!codes.SequenceEqual(wanted))
            {
                faults.Add($"{expected} | {sentence} → {string.Join(", ", codes)}");
            }
        }

        Assert.Equal([], faults);
    }

    private static IEnumerable<(string Expected, string Id, string Sentence)> Read(string language)
    {
        foreach (var line in File.ReadLines(Path(language + ".txt")).Where(l => !l.StartsWith('#')))
        {
            var parts = line.Split(" | ", 2);
            var head = parts[0].Split(' ');
            yield return (head[0], head.Length > 1 ? head[1] : string.Empty, parts[1]);
        }
    }

    private static Catalog ReadFacts()
    {
        var diagnostics = new DiagnosticBag();
        var file = TextDecoder.Decode(File.ReadAllBytes(Path("metrics.csv")), "metrics.csv", null, diagnostics);
        var builder = new CatalogBuilder();
        MetricsReader.Read(file!, builder.Add, diagnostics);
        var catalog = builder.Build(diagnostics);
        Assert.Equal([], diagnostics.Sorted());
        return catalog;
    }

    private static string Path(string name) => RepositoryFolder.File("tests", "ReportGen.Tests", "Binding", "Lint", "Corpus", name);
}
