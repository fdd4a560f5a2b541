using System.Globalization;
using System.Text;
using CsCheck;
using ReportGen.Pdf.Syntax;
using UglyToad.PdfPig.Tokens;
using Xunit;

namespace ReportGen.Tests.Pdf.Syntax;

public class PdfFileTests
{
    [Fact]
    public void Cross_references_hit_their_objects_in_any_order_of_writing() =>
        Gen.Select(Gen.Int[1, 500].SelectMany(n => Gen.Shuffle(Enumerable.Range(0, n).ToArray())), Gen.Bool)
            .Sample((order, compress) =>
            {
                var bytes = Write(compress, file =>
                {
                    var values = file.Reserve(order.Length);
                    foreach (var i in order)
                    {
                        file.Begin(values + i).BeginDictionary().Key("Value"u8).Integer(1000 + i).EndDictionary();
                        file.End();
                    }

                    return values;
                });
                using var read = UglyToad.PdfPig.PdfDocument.Open(bytes);
                for (var i = 0; i < order.Length; i++)
                {
                    Assert.Equal(1000 + i, ValueOf(read, FirstFree + i));
                }
            }, iter: 40);

    [Fact]
    public void A_classic_table_holds_the_offset_of_each_object()
    {
        var bytes = Write(compress: false, file =>
        {
            var id = file.Reserve();
            file.BeginStream(id).Key("Kind"u8).Integer(7);
            file.EndStream("data"u8, StreamFilter.Flate);
            return id;
        });
        var text = Encoding.Latin1.GetString(bytes);
        var start = int.Parse(text[(text.LastIndexOf("startxref\n", StringComparison.Ordinal) + 10)..].Split('\n')[0], CultureInfo.InvariantCulture);
        var rows = text[start..].Split('\n');
        Assert.Equal("xref", rows[0]);
        var count = int.Parse(rows[1].Split(' ')[1], CultureInfo.InvariantCulture);
        for (var number = 1; number < count; number++)
        {
            var offset = int.Parse(rows[2 + number][..10], CultureInfo.InvariantCulture);
            Assert.StartsWith($"{number} 0 obj\n", text[offset..], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_reserved_object_that_is_never_written_is_a_fault() =>
        Assert.Throws<InvalidOperationException>(() => Write(compress: true, file => file.Reserve()));

    [Fact]
    public void An_object_is_written_once() =>
        Assert.Throws<InvalidOperationException>(() => Write(compress: false, file =>
        {
            var id = file.Reserve();
            for (var i = 0; i < 2; i++)
            {
                file.Begin(id).Integer(1);
                file.End();
            }

            return id;
        }));

    [Fact]
    public void The_identifier_follows_the_content()
    {
        static byte[] With(int value) => Write(compress: false, file =>
        {
            var id = file.Reserve();
            file.Begin(id).Integer(value);
            file.End();
            return id;
        });
        Assert.Equal(With(1), With(1));
        Assert.NotEqual(IdOf(With(1)), IdOf(With(2)));
        Assert.Equal(32, IdOf(With(1)).Length);
    }

    // Objects 1 to 3 make a file that readers open: catalog, page tree, information.
    private const int FirstFree = 4;

    private static string IdOf(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var start = text.IndexOf("/ID [<", StringComparison.Ordinal) + 6;
        return text[start..text.IndexOf('>', start)];
    }

    private static int ValueOf(UglyToad.PdfPig.PdfDocument document, int number)
    {
        var found = document.Structure.GetObject(new UglyToad.PdfPig.Core.IndirectReference(number, 0)).Data;
        var dictionary = Assert.IsType<DictionaryToken>(found);
        return ((NumericToken)dictionary.Data["Value"]).Int;
    }

    private static byte[] Write(bool compress, Func<PdfFile, ObjectId> body)
    {
        var stream = new MemoryStream();
        using var file = new PdfFile(stream, compress);
        var catalog = file.Reserve();
        var pages = file.Reserve();
        var info = file.Reserve();
        file.Begin(catalog).BeginDictionary().Key("Type"u8).Name("Catalog"u8).Key("Pages"u8).Reference(pages).EndDictionary();
        file.End();
        file.Begin(pages).BeginDictionary().Key("Type"u8).Name("Pages"u8).Key("Count"u8).Integer(0).Key("Kids"u8).BeginArray().EndArray().EndDictionary();
        file.End();
        file.Begin(info).BeginDictionary().EndDictionary();
        file.End();
        Assert.Equal(FirstFree, body(file).Number);
        file.Finish(catalog, info);
        return stream.ToArray();
    }
}
