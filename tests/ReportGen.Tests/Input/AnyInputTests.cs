using System.Text;
using CsCheck;
using ReportGen.Diagnostics;
using ReportGen.Input;
using ReportGen.Input.Csv;
using ReportGen.Input.Text;
using ReportGen.Input.Yaml;
using ReportGen.Metrics;
using Xunit;

namespace ReportGen.Tests.Input;

public class AnyInputTests
{
    private static readonly Gen<string> CsvText = Gen.String[Gen.Char["abid,;\t\"\n\r 19.-%#=@*()>专\uD842\uDFB7"], 0, 80];

    [Fact]
    public void Any_csv_is_read_or_reported() => CsvText.Sample(text =>
    {
        foreach (var header in (string[])["", "id,value,formula,period\n", "id;value;rank\n"])
        {
            var diagnostics = new DiagnosticBag();
            var builder = new CatalogBuilder();
            MetricsReader.Read(new DecodedFile("x", Encoding.UTF8.GetBytes(header + text)), builder.Add, diagnostics);
            builder.Build(diagnostics);
            Assert.All(diagnostics.Sorted(), d => Assert.False(d.Span.Line < 0 || d.Span.Column < 0));
        }
    });

    [Fact]
    public void Any_bytes_are_decoded_or_reported() => Gen.Byte.Array[0, 40].Sample(bytes =>
    {
        var diagnostics = new DiagnosticBag();
        var decoded = TextDecoder.Decode(bytes, "x", null, diagnostics);
        if (decoded is not null)
        {
            ControlCharacters.Report(decoded, diagnostics);
        }

        return decoded is not null || diagnostics.HasErrors;
    });

    [Fact]
    public void Any_yaml_is_read_or_reported() => Gen.String[Gen.Char["ab:- \n\t\"'{}[]|>#&*!%@`,?~1.中"], 0, 60].Sample(text =>
    {
        var source = new SourceText("x", text);
        var diagnostics = new DiagnosticBag();
        YamlReader.ReadMapping(new YamlPlaces(source, 0, text.Length), diagnostics);
        Assert.All(diagnostics.Sorted(), d => Assert.InRange(d.Span.Line, 1, text.Split('\n').Length));
    });

    [Fact]
    public void Any_formula_is_read_or_reported() => Gen.String[Gen.Char["ab.*@+-/(), sum12024Q"], 0, 40].Sample(text =>
    {
        var diagnostics = new DiagnosticBag();
        var formula = FormulaParser.Parse(new FormulaSource(text, SourceSpan.At("x", 1, 1)), diagnostics);
        return formula is null == diagnostics.HasErrors;
    });

    [Fact]
    public void A_cells_place_holds_its_characters()
    {
        var cells = Gen.String[Gen.Char["ab,\"\n 专\uD842\uDFB7"], 0, 12].Select(Well);
        Gen.Select(cells, cells, cells).Sample((a, b, c) =>
        {
            var csv = $"id,label,value\nz,{Quoted(a)},1\nx.y,{Quoted(b)},{Quoted("t" + c)}\n";
            var file = new DecodedFile("x", Encoding.UTF8.GetBytes(csv));
            var diagnostics = new DiagnosticBag();
            var builder = new CatalogBuilder();
            MetricsReader.Read(file, builder.Add, diagnostics);
            var row = builder.Build(diagnostics).Find("x.y")!.Rows[0];
            Assert.Equal(Escaped(b).Trim(' '), At(file.ToSourceText(), row.Cells["label"]));
            Assert.Equal(Escaped("t" + c).Trim(' '), At(file.ToSourceText(), row.Origin.Span));
        });
    }

    /// <summary>Without halves of surrogate pairs, which no file can hold.</summary>
    private static string Well(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace("\uFFFD", string.Empty, StringComparison.Ordinal);

    private static string Escaped(string text) => text.Replace("\"", "\"\"", StringComparison.Ordinal);

    private static string Quoted(string text) => '"' + Escaped(text) + '"';

    private static string At(SourceText source, SourceSpan span)
    {
        var lines = source.Text.Split('\n');
        int Offset(int line, int column) => lines.Take(line - 1).Sum(l => l.Length + 1) + column - 1;
        return source.Text[Offset(span.Line, span.Column)..Offset(span.EndLine, span.EndColumn)];
    }
}
