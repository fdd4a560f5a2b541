using ReportGen.Testing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ReportGen.Document;
using ReportGen.Tests.Binding;
using Xunit;

namespace ReportGen.Tests.Docx;

public class ValidityTests
{
    private static readonly Theme OtherTheme = BuiltIn.Booklet with
    {
        Page = new PageSettings { Mirrored = false },
        Chapters = new ChapterDesign { Start = ChapterStart.NewPage },
    };

    [Fact]
    public void Every_block_is_valid() => AssertValid(Samples.Full);

    [Fact]
    public void A_draft_is_valid() => AssertValid(Samples.Full with { Info = Samples.Full.Info with { IsDraft = true } });

    [Fact]
    public void An_unmirrored_theme_is_valid() => AssertValid(Samples.Full, OtherTheme);

    [Fact]
    public void A_theme_of_few_levels_is_valid() =>
        AssertValid(Samples.Full, BuiltIn.Booklet with { Headings = [BuiltIn.Booklet.Headings[0]], Contents = [] });

    [Fact]
    public void Notes_columns_and_turned_pages_are_valid() => AssertValid(BindingFixture.BindClean(
        "# One[^1]\n\nA.[^1] B.[^2]\n\n::: columns\nleft[^3]\n\n| a |\n|---|\n:::\n\n::: landscape\n## Two\n\n***\n\n::: columns {count=3}\n- item\n:::\n:::\n\n# Three\n\n" +
        "[^1]: One.\n[^2]: [Two](https://example.org).\n\n    > quoted\n\n    ```\n    code\n    ```\n[^3]: Three, see @sec-four.\n\n## Four {#sec-four}\n\n::: columns\nlast\n:::\n"));

    [Fact]
    public void Chinese_is_valid() => AssertValid(Samples.Chinese);

    [Fact]
    public void Numbers_of_several_counters_are_valid() =>
        AssertValid(Samples.Full with { Numbering = [NumberFormat.Parse("I.")!, NumberFormat.Parse("1.1")!] });

    [Fact]
    public void A_long_document_is_valid() => AssertValid(Samples.Long(80));

    [Fact]
    public void An_empty_document_is_valid() => AssertValid(Samples.Empty);

    [Fact]
    public void A_document_without_contents_is_valid() => AssertValid(Samples.Full with { HasContents = false, Numbering = [] });

    [Fact]
    public void Characters_that_xml_forbids_are_replaced()
    {
        var document = Samples.Empty with { Blocks = [Samples.P("a\u0001b\uD800c\uFFFEd 😀")] };

        AssertValid(document);
        Assert.Contains(Package.Of(document).Paragraphs, p => Package.TextOf(p) == "a\uFFFDb\uFFFDc\uFFFDd 😀");
    }

    internal static void AssertValid(ReportDocument document, Theme? theme = null)
    {
        var bytes = Package.BytesOf(document, theme);
        if (Environment.GetEnvironmentVariable("DOCX_DUMP") is { } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, TestContext.Current.TestMethod!.MethodName + ".docx"), bytes);
        }

        using var package = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken);
        Assert.Equal(string.Empty, string.Join('\n', errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")));
    }
}
