using System.Globalization;
using System.Text;
using ReportGen.Cli;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Explanations;

/// <summary>docs/diagnostics.md is made of the messages themselves, so that it cannot be out of date.</summary>
public class DiagnosticsPageTests
{
    private static readonly (string Prefix, string Title)[] Rooms =
    [
        ("RG00", "The folder, its files and settings"),
        ("RG01", "Figures in the text"),
        ("RG02", "metrics.csv and formulas"),
        ("RG03", "The text"),
        ("RG04", "Fonts and pages"),
        ("RG05", "Pictures"),
        ("RG06", "PDF"),
        ("RG07", "DOCX"),
        ("RG08", "Writing the files"),
        ("RG09", "What is not supported yet"),
    ];

    [Fact]
    public void The_page_holds_every_message_as_the_program_says_it()
    {
        var path = RepositoryFolder.File("docs", "diagnostics.md");
        var page = Page();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, page);
        }

        Assert.True(File.Exists(path) && File.ReadAllText(path) == page, "docs/diagnostics.md is not what the messages say; UPDATE_SNAPSHOTS=1 writes it anew.");
    }

    [Fact]
    public void Every_error_and_warning_says_what_to_do()
    {
        var without = MessageSamples.All().Where(m => m.Diagnostic.Severity > Severity.Note && string.IsNullOrEmpty(m.Diagnostic.Hint));
        Assert.Equal([], without.Select(m => $"{m.Diagnostic.Code} {m.Method}: {m.Diagnostic.Message}"));
    }

    [Fact]
    public void Messages_are_sentences_without_a_full_stop_and_without_our_own_words()
    {
        string[] jargon = ["exception", "null", "token", "parse", "invalid", "sentinel", " stands ", "behind the", "UTF-16 code unit"];
        Assert.All(MessageSamples.All(), m =>
        {
            Assert.False(m.Diagnostic.Message.EndsWith('.'), m.Diagnostic.Message);
            Assert.DoesNotContain(jargon, word => (m.Diagnostic.Message + m.Diagnostic.Hint).Contains(word, StringComparison.OrdinalIgnoreCase));
        });
    }

    [Fact]
    public void Every_code_belongs_to_a_room() =>
        Assert.All(MessageSamples.All(), m => Assert.Contains(Rooms, r => m.Diagnostic.Code.StartsWith(r.Prefix, StringComparison.Ordinal)));

    [Fact]
    public void No_message_is_left_over_that_nothing_says()
    {
        var sources = Directory.EnumerateFiles(RepositoryFolder.File("src", "ReportGen"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Select(File.ReadAllText)
            .ToList();
        var unused = MessageSamples.All().Where(m => !sources.Any(s => s.Contains($"Messages.{m.Method}(", StringComparison.Ordinal)));
        Assert.Equal([], unused.Select(m => m.Method));
    }

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # What the messages mean

            Every message has a code. An **error** stops the outputs; a **warning** does not, unless `--strict` is given; a **note** is shown with `--verbose`. `hint:` says what to do. The examples are the program's own words with samples filled in.


            """.ReplaceLineEndings("\n"));
        foreach (var (prefix, title) in Rooms)
        {
            var codes = MessageSamples.All().Where(m => m.Diagnostic.Code.StartsWith(prefix, StringComparison.Ordinal)).GroupBy(m => m.Diagnostic.Code).ToList();
            if (codes.Count > 0)
            {
                page.Append(CultureInfo.InvariantCulture, $"## {title}\n\n");
                codes.ForEach(c => Append(page, c.Key, c.Select(m => m.Diagnostic)));
            }
        }

        return page.ToString().TrimEnd() + "\n";
    }

    private static void Append(StringBuilder page, string code, IEnumerable<Diagnostic> diagnostics)
    {
        page.Append(CultureInfo.InvariantCulture, $"### {code}\n\n```\n");
        foreach (var diagnostic in diagnostics)
        {
            var place = diagnostic.Span.ToString();
            page.Append(CultureInfo.InvariantCulture, $"{(place.Length > 0 ? place + ": " : string.Empty)}{DiagnosticJson.WordFor(diagnostic.Severity)} {code}: {diagnostic.Message}\n");
            foreach (var (name, text) in DiagnosticDetails.Of(diagnostic))
            {
                page.Append(CultureInfo.InvariantCulture, $"  {name}: {text}\n");
            }
        }

        page.Append("```\n\n");
    }
}
