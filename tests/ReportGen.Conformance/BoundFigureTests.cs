using System.IO.Compression;
using System.Xml.Linq;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Conformance;

/// <summary>The controls of Word files are bound: another program shows what the part says, wherever it is printed.</summary>
public class BoundFigureTests
{
    private const string Printed = "241,900";
    private const string Changed = "987,654,321";

    // Title, note, heading, text, bold, italic, link, item, cell, caption, quotation, footnote, card, callout and its title, event.
    private const int Places = 16;

    private const string Metrics = "id,value,label,period\np,241900,Patents,2024\n";

    private const string Narrative = "---\ntitle: Of {{ p }} patents\nnote: A note with {{ p }}\ntoc: false\n---\n# Chapter of {{ p }}\n\n" +
        "Text of {{ p }}, **{{ p }}**, *{{ p }}* and [{{ p }}](https://example.org).[^1]\n\n- Item {{ p }}\n\n" +
        "| A | B |\n|---|--:|\n| Granted | {{ p }} |\n\nTable: Caption of {{ p }}\n\n> Quote {{ p }}\n\n" +
        "```kpis\n- p\n```\n\n```callout\ntitle: \"{{ p }} in all\"\ntext: That is {{ p }}.\n```\n\n```timeline\n- {date: 2024, text: \"Patent {{ p }}.\"}\n```\n\n[^1]: Foot {{ p }}.\n";

    private static readonly XNamespace F = "urn:reportgen:figures:1";

    [Fact]
    public void A_text_changed_once_is_changed_everywhere()
    {
        Tool.Need("soffice");
        Tool.Need("pdftotext");
        using var folder = new TemporaryFolder();
        var file = folder.File("changed.docx");
        var files = new ReportFiles().Add("metrics.csv", Metrics).Add("narrative.md", Narrative);
        Report.Load(files, TestFonts.Options, TestContext.Current.CancellationToken).Editions[0].SaveDocx(file, TestContext.Current.CancellationToken);
        var before = Converted(file, folder);
        Assert.Equal(Places, Change(file, "p@2024", Printed));
        var after = Converted(file, folder);

        // The running heads repeat the title as text.
        var repeated = Count(before, Printed) - Places;
        Assert.Equal((Places, repeated), (Count(after, Changed), Count(after, Printed)));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    /// <summary>Changes a text in the part alone.</summary>
    /// <returns>How many printed figures show it.</returns>
    private static int Change(string docx, string tag, string text)
    {
        using var zip = ZipFile.Open(docx, ZipArchiveMode.Update);
        var entry = zip.GetEntry("customXml/item1.xml")!;
        XDocument part;
        using (var stream = entry.Open())
        {
            part = XDocument.Load(stream);
        }

        var node = part.Root!.Elements(F + "text").Single(t => (string?)t.Attribute("tag") == tag && t.Value == text);
        node.Value = Changed;
        entry.Delete();
        using var output = zip.CreateEntry("customXml/item1.xml").Open();
        part.Save(output);
        return part.Root.Elements(F + "figure").Count(f => (string?)f.Attribute("node") == (string?)node.Attribute("id"));
    }

    private static string Converted(string docx, TemporaryFolder folder)
    {
        var profile = "-env:UserInstallation=file://" + folder.File("profile");
        var said = Tool.Run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder.Path, docx);
        Assert.True(said.ExitCode == 0, said.All);
        return Tool.Run("pdftotext", "-raw", Path.ChangeExtension(docx, ".pdf"), "-").Output;
    }
}
