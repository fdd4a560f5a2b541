using ReportGen.Testing;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using ReportGen.Docx;
using Xunit;

namespace ReportGen.Tests.Docx;

public class DeterminismTests
{
    [Fact]
    public void Two_runs_give_equal_bytes() =>
        Assert.Equal(Package.BytesOf(Samples.Full), Package.BytesOf(Samples.Full));

    [Fact]
    public void The_culture_does_not_matter()
    {
        var expected = Package.BytesOf(Samples.Full);
        var before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "~";
        odd.NumberFormat.NumberDecimalSeparator = "!";
        odd.DateTimeFormat.DateSeparator = "!";
        CultureInfo.CurrentCulture = odd;
        try
        {
            Assert.Equal(expected, Package.BytesOf(Samples.Full));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_stream_that_cannot_seek_gets_the_same_bytes()
    {
        using var target = new MemoryStream();
        using (var forward = new BrotliStream(target, CompressionLevel.Fastest, leaveOpen: true))
        {
            DocxWriter.Write(new DocxSource(Samples.Full, Package.Look, Samples.Images, Samples.Pages), forward);
        }

        target.Position = 0;
        using var back = new MemoryStream();
        using var unpacked = new BrotliStream(target, CompressionMode.Decompress);
        unpacked.CopyTo(back);

        Assert.Equal(Package.BytesOf(Samples.Full), back.ToArray());
    }

    [Fact]
    public void Every_entry_has_the_first_time_a_zip_can_tell()
    {
        using var zip = new ZipArchive(new MemoryStream(Package.BytesOf(Samples.Full)));

        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void Parts_are_named_as_word_names_them_and_the_types_come_first()
    {
        var names = Package.Of(Samples.Full).Names;

        Assert.Equal("[Content_Types].xml", names.First());
        foreach (var part in new[] { "_rels/.rels", "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/settings.xml",
            "word/theme/theme1.xml", "word/media/image1.png", "word/header1.xml", "word/footer1.xml", "docProps/core.xml", "docProps/app.xml" })
        {
            Assert.Contains(part, names);
        }
    }

    [Fact]
    public void Nothing_of_the_machine_is_in_the_file()
    {
        var package = Package.Of(Samples.Full);
        foreach (var name in package.Names.Where(n => n.EndsWith(".xml", StringComparison.Ordinal)))
        {
            var text = Encoding.UTF8.GetString(package.Part(name));
            Assert.DoesNotContain(Environment.MachineName, text, StringComparison.Ordinal);
            Assert.DoesNotContain("rsid", text, StringComparison.Ordinal);
        }
    }
}
