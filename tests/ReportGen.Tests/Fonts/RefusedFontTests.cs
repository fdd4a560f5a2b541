using ReportGen.Testing;
using ReportGen.Diagnostics;
using ReportGen.Fonts;
using Xunit;

namespace ReportGen.Tests.Fonts;

/// <summary>What the user is told of a font that cannot be used.</summary>
public class RefusedFontTests
{
    public static TheoryData<string, byte[]> Refused => new()
    {
        { "RG0411", [.. "wOF2"u8, .. new byte[40]] },
        { "RG0412", FontBytes.Serif()[..200_000] },
        { "RG0413", FontBytes.Serif().Renaming("glyf", "CBDT") },
        { "RG0414", FontBytes.Serif().With("OS/2", 8, 0x0002) },
        { "RG0940", FontBytes.Serif().Renaming("glyf", "CFF2") },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Each_reason_is_an_error_with_a_way_out(string code, byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        new FontLibrary([FontSource.FromMemory(bytes)]).Stack(BuiltIn.Booklet.Body, diagnostics);
        var problem = Assert.Single(diagnostics.Sorted(), d => d.Code == code);
        Assert.Equal(Severity.Error, problem.Severity);
        Assert.Contains("font 1 of the library, given as bytes", problem.Message, StringComparison.Ordinal);
        Assert.NotNull(problem.Hint);
    }
}
