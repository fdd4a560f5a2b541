using System.IO.Compression;
using System.Text;
using CsCheck;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Provenance.Reading;

/// <summary>A finished file tells of its figures what the edition tells that it was made of.</summary>
public class FigureTraceTests
{
    private static readonly ReportEdition Edition = TracedReport.Edition();
    private static readonly byte[] Pdf = TracedReport.Bytes(Edition.SavePdf);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_PDF_tells_all_that_is_known(bool isCompressed)
    {
        var edition = TracedReport.Edition(isCompressed);
        AssertSame(edition, Read(TracedReport.Bytes(edition.SavePdf)));
    }

    [Fact]
    public void A_Word_file_tells_all_that_is_known() => AssertSame(Edition, Read(TracedReport.Bytes(Edition.SaveDocx)));

    [Fact]
    public void A_figure_that_was_changed_in_Word_tells_what_it_was()
    {
        var edited = Edited(TracedReport.Bytes(Edition.SaveDocx), ">1,803.5</text>", ">1,999</text>");
        var figures = Read(edited).Figures;
        Assert.Equal([(null, "1,803.5\u00A0million\u00A0m3"), (null, "9.0%"), ("1,803.5", "1,999")], figures.Take(3).Select(f => (f.ChangedFrom, f.Text)));
        Assert.Equal("B2", Assert.Single(Read(edited).Find("1,999")).Figure.Origin.Cell);
        Assert.Contains(Read(edited).Find("1,803.5").SelectMany(t => t.Occurrences), f => f.Text == "1,999");
    }

    [Fact]
    public void The_list_of_figures_tells_all_that_is_known() => AssertSame(Edition, Read(TracedReport.Bytes(Edition.SaveFigures)));

    [Fact]
    public void A_mark_that_an_editor_put_before_the_list_does_not_matter() =>
        AssertSame(Edition, Read([0xEF, 0xBB, 0xBF, .. TracedReport.Bytes(Edition.SaveFigures)]));

    [Fact]
    public void An_edition_tells_what_its_files_tell() => AssertSame(Edition, FigureTrace.Of(Edition));

    [Fact]
    public void A_figure_knows_its_cell_formula_source_note_day_and_page()
    {
        var figures = Read(Pdf).Figures;
        var supplied = figures[0];
        Assert.Equal(
            ("water.supplied", "Water supplied", "2024", 1803.5m, "million m3", "metrics.csv", 2, "value", "B2"),
            (supplied.Id, supplied.Label, supplied.Period, supplied.Value, supplied.Unit, supplied.Origin.File, supplied.Origin.Row, supplied.Origin.Column, supplied.Origin.Cell));
        Assert.Equal(("Water bureau", "Metered", "2025-01-31", "1", "narrative.md:8:4"), (supplied.Source, supplied.Note, supplied.AsOf, supplied.Page, supplied.Span.ToString()));
        var share = figures[1];
        Assert.Equal(("9.0%", "C4", "water.lost / water.supplied * 100"), (share.Text, share.Origin.Cell, share.Formula));
        Assert.Equal([("water.lost", 162.3m, "B3"), ("water.supplied", 1803.5m, "B2")], share.Inputs.Select(i => (i.Id, i.Value!.Value, i.Origin.Cell)));
        Assert.Equal([("water.lost", 162.3m, "million m3", "B3")], figures[3].Also.Select(a => (a.Id, a.Value!.Value, a.Unit, a.Origin.Cell)));
    }

    [Fact]
    public void What_was_added_to_a_PDF_later_hides_nothing()
    {
        var text = Encoding.Latin1.GetString(Pdf);
        var start = text[(text.LastIndexOf("startxref", StringComparison.Ordinal) + 10)..].Split('\n')[0];
        var size = Encoding.Latin1.GetByteCount(text);
        var remark = "900000 0 obj\n(a remark)\nendobj\n";
        var added = $"xref\n900000 1\n{size:D10} 00000 n \ntrailer\n<< /Size 900001 /Prev {start} >>\nstartxref\n{size + remark.Length}\n%%EOF\n";
        AssertSame(Edition, Read([.. Pdf, .. Encoding.Latin1.GetBytes(remark + added)]));
    }

    [Theory]
    [InlineData("RG0810", "id,value\na.b,1\n")]
    [InlineData("RG0810", "")]
    [InlineData("RG0813", "%PDF-1.7\n")]
    [InlineData("RG0813", "%PDF-1.7\nstartxref\n0\n%%EOF")]
    [InlineData("RG0813", "%PDF-1.7\nstartxref\n999\n%%EOF")]
    [InlineData("RG0812", "%PDF-1.7\nxref\n0 0\ntrailer\n<< /Encrypt 1 0 R >>\nstartxref\n9\n%%EOF")]
    [InlineData("RG0813", "%PDF-1.7\nxref\n1 1\n0000000009 00000 n \ntrailer\n<< /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF")]
    [InlineData("RG0813", "PK\u0003\u0004 cut short")]
    [InlineData("RG0814", "{}")]
    [InlineData("RG0814", "{ \"title\": \"x\", \"language\": \"en\", \"figures\": [ { \"text\": 1 } ]")]
    [InlineData("RG0814", "{ \"title\": \"x\", \"language\": \"en\", \"figures\": [ 1 ] }")]
    [InlineData("RG0814", "{ \"title\": \"x\", \"language\": \"en\", \"figures\": [ { \"text\": \"1\", \"value\": 1e99 } ] }")]
    [InlineData("RG0814", "{ \"title\": \"x\", \"language\": \"en\", \"figures\": [ { \"text\": \"1\", \"row\": 99999999999 } ] }")]
    public void A_file_that_cannot_tell_is_refused_by_name(string code, string file) =>
        Assert.Equal(code, Assert.Throws<FigureTraceException>(() => Read(Encoding.Latin1.GetBytes(file))).Diagnostic.Code);

    [Fact]
    public void Files_without_their_list_say_what_else_to_ask()
    {
        var bare = TracedReport.Edition(hasAttachments: false);
        foreach (var problem in new[] { Refusal(TracedReport.Bytes(bare.SavePdf)), Refusal(TracedReport.Bytes(bare.SaveDocx)) })
        {
            Assert.Equal("RG0811", problem.Code);
            Assert.Contains("attachments: false", problem.Hint, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        using var folder = new TemporaryFolder();
        var problem = Assert.Throws<FigureTraceException>(() => FigureTrace.Read(folder.File("none.pdf"))).Diagnostic;
        Assert.Equal(("RG0815", folder.File("none.pdf")), (problem.Code, problem.Span.File));
    }

    [Fact]
    public void Whatever_a_damaged_PDF_holds_it_is_told_or_refused() =>
        Gen.Select(Gen.Int[0, Pdf.Length - 1], Gen.Byte).Array[1, 40].Sample(changes =>
        {
            var damaged = Pdf.ToArray();
            foreach (var (at, value) in changes)
            {
                // Damage at the end reaches the cross-references, from where all is found.
                damaged[at % 3 == 0 ? at : Pdf.Length - 1 - (at % 3000)] = value;
            }

            try
            {
                return Read(damaged).Figures.Count > 0;
            }
            catch (FigureTraceException e)
            {
                return e.Diagnostic.Code.StartsWith("RG081", StringComparison.Ordinal);
            }
        }, iter: 300);

    /// <summary>A Word file with a text of its store replaced, as Word replaces it when a control is edited.</summary>
    private static byte[] Edited(byte[] file, string before, string after)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var package = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = package.GetEntry("customXml/item1.xml")!;
            using var reader = new StreamReader(entry.Open());
            var text = reader.ReadToEnd();
            Assert.Contains(before, text, StringComparison.Ordinal);
            reader.Close();
            entry.Delete();
            using var writer = new StreamWriter(package.CreateEntry("customXml/item1.xml").Open());
            writer.Write(text.Replace(before, after, StringComparison.Ordinal));
        }

        return stream.ToArray();
    }

    private static Diagnostic Refusal(byte[] file) => Assert.Throws<FigureTraceException>(() => Read(file)).Diagnostic;

    private static FigureTrace Read(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return FigureTrace.Read(stream);
    }

    private static void AssertSame(ReportEdition edition, FigureTrace trace)
    {
        Assert.Equal((edition.Title, edition.Language), (trace.Title, trace.Language));
        Assert.Equal(4, trace.Figures.Count);
        Assert.Equal(edition.Figures.Select(Written), trace.Figures.Select(Written));
    }

    /// <summary>All members that files keep; of spans they keep the beginning.</summary>
    private static string Written(Figure figure) => string.Join(" | ",
    [
        figure.Index, figure.Element, figure.Id, figure.Label, figure.Field, figure.Period, figure.Text, figure.ChangedFrom, figure.Bound, figure.Value, figure.Unit, figure.Format, figure.Formula,
        figure.Rounding, figure.Source, figure.Note, figure.AsOf, figure.Page, figure.Span, Written(figure.Origin),
        .. figure.Inputs.Select(Written), "also", .. figure.Also.Select(Written),
    ]);

    private static object Written(FigureOperand operand) => string.Join(" | ",
        operand.Id, operand.Field, operand.Period, operand.Value, operand.Unit, operand.Format, operand.Formula, Written(operand.Origin));

    private static string Written(CellOrigin origin) => string.Join(" | ", origin.File, origin.Row, origin.Column, origin.Cell);
}
