using System.Text;
using ReportGen.Cli;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary><c>check --fix</c> puts bindings where figures were typed, and changes nothing else in the file.</summary>
public sealed class FixTests : IDisposable
{
    private const string Metrics = "id,value,label,unit,period\npatents.granted,241900,Patents granted,patents,2024\n";
    private const string Narrative = "---\ntitle: T\n---\r\n\r\n# H\r\n\r\nShenzhen granted 241,900 patents – “more”.\r\nIt was 241,900 patents, not 3,210 fish.\n";
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16", "gb18030"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Keeps_encoding_mark_and_line_ends(string name)
    {
        var encoding = Find(name);
        var text = name == "gb18030" ? Narrative + "专利授权量居全国首位，企业数量稳步增长，创新能力不断提升。\n" : Narrative;
        Write(encoding, text);
        var fixing = CommandLineRun.Of("check", _folder.Path, "--fix");
        Assert.Equal(ExitCode.Done, fixing.ExitCode);
        Assert.Equal("narrative.md:7:18: 241,900 → {{ patents.granted }}\nnarrative.md:8:8: 241,900 → {{ patents.granted }}\n", fixing.Output);
        byte[] expected = [.. encoding.GetPreamble(), .. encoding.GetBytes(text.Replace("241,900", "{{ patents.granted }}", StringComparison.Ordinal))];
        Assert.Equal(expected, File.ReadAllBytes(_folder.File("narrative.md")));
        Assert.Equal(string.Empty, CommandLineRun.Of("check", _folder.Path, "--fix").Output);
    }

    [Fact]
    public void Changes_nothing_that_is_not_certain()
    {
        Write(new UTF8Encoding(false), Narrative.Replace("241,900", "241,800", StringComparison.Ordinal));
        var before = _folder.Snapshot();
        var fixing = CommandLineRun.Of("check", _folder.Path, "--fix");
        Assert.Equal((ExitCode.InputProblem, string.Empty), (fixing.ExitCode, fixing.Output));
        Assert.Contains("error RG0151", fixing.Error, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Snapshot());
    }

    [Fact]
    public void An_edit_of_a_text_that_has_changed_is_left_out()
    {
        Write(new UTF8Encoding(false), Narrative);
        var report = Report.Load(_folder.Path, null, TestContext.Current.CancellationToken);
        File.WriteAllText(_folder.File("narrative.md"), "\n" + Narrative);
        Assert.Equal([], report.ApplyEdits(_folder.Path, TestContext.Current.CancellationToken));
        Assert.Equal("\n" + Narrative, File.ReadAllText(_folder.File("narrative.md")));
    }

    private void Write(Encoding encoding, string text)
    {
        _folder.With("metrics.csv", Metrics);
        File.WriteAllBytes(_folder.File("narrative.md"), [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
    }

    private static Encoding Find(string name) => name switch
    {
        "utf-16" => new UnicodeEncoding(false, true),
        "gb18030" => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!,
        _ => new UTF8Encoding(name.Contains("mark", StringComparison.Ordinal)),
    };
}
