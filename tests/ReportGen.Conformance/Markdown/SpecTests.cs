using ReportGen.Document;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Conformance.Markdown;

/// <summary>Each example of the CommonMark specification is a narrative.</summary>
public class SpecTests
{
    private const string Settings = "title: T\ntoc: false\nnumbering: false\ntheme: plain.yaml\n";

    /// <summary>Ragged, so that no line is hyphenated.</summary>
    private const string Theme = "base: report\ntext: {align: left}\n";

    /// <summary>Examples whose text is another one, and why.</summary>
    private static readonly Dictionary<int, string> OtherText = new()
    {
        [540] = "labels of links are compared letter by letter, so ẞ does not find SS; the brackets are printed",
    };

    [Fact]
    public void There_are_652_examples() => Assert.Equal(652, Specification.Read().Count);

    [Fact]
    public void Each_example_gives_the_diagnostics_it_must_give()
    {
        var unexpected = new List<string>();
        foreach (var example in Specification.Read())
        {
            var found = Load(example).Diagnostics.Where(d => d.Severity != Severity.Note).Select(d => d.Code).Distinct().Order(StringComparer.Ordinal);
            var (expected, actual) = (string.Join(' ', SpecDiagnostics.Of(example)), string.Join(' ', found));
            if (expected != actual)
            {
                unexpected.Add($"example {example.Number}: expected '{expected}', found '{actual}'\n{example.Markdown}");
            }
        }

        Assert.Empty(unexpected);
    }

    [Fact]
    public void The_text_of_each_example_without_pictures_stands_in_both_outputs()
    {
        var lost = new List<string>();
        foreach (var example in Specification.Read().Where(e => !HasPicture(e)))
        {
            var edition = Load(example).Editions[0];
            var expected = OutputText.Plain(HtmlText.Of(example.Html, example.Markdown));
            foreach (var (output, found) in new[] { ("PDF", OutputText.OfPdf(edition)), ("DOCX", OutputText.OfDocx(edition)) })
            {
                if (expected == found == OtherText.ContainsKey(example.Number))
                {
                    lost.Add($"example {example.Number}, {output}:\nexpected {expected}\nfound    {found}\n{example.Markdown}");
                }
            }
        }

        Assert.Empty(lost);
    }

    [Fact]
    public void The_alternative_text_of_each_picture_is_that_of_the_specification()
    {
        var examples = Specification.Read().Where(HasPicture).ToList();
        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            var found = DocumentImages.In(Load(example).Editions[0].Document).Select(i => i.Alt);
            Assert.Equal(HtmlText.Values(example.Html, "alt"), found);
        }
    }

    /// <summary>Pictures have captions of their own, and are not there.</summary>
    private static bool HasPicture(SpecExample example) => example.Html.Contains(" alt=\"", StringComparison.Ordinal);

    private static Report Load(SpecExample example) =>
        Report.Load(new ReportFiles().Add("narrative.md", $"---\n{Settings}---\n{example.Markdown}").Add("plain.yaml", Theme), TestFonts.Options);
}
