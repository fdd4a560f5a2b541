using System.Globalization;
using System.Text;
using ReportGen.Layout.Inline.LineBreaking;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Layout.Inline.LineBreaking;

/// <summary>Unicode's own test of UAX #14.</summary>
public class UnicodeLineBreakTests
{
    // Debian's package unicode-data.
    private const string TestFile = "/usr/share/unicode/auxiliary/LineBreakTest.txt";

    [Fact]
    public void Every_line_of_Unicodes_test_passes()
    {
        Need(File.Exists(TestFile), $"Unicode's line breaking test is not at {TestFile}; install unicode-data");
        var lines = File.ReadAllLines(TestFile);
        Need(
            lines[0].Contains(LineBreakData.UnicodeVersion, StringComparison.Ordinal),
            $"{lines[0]} is not the test of Unicode {LineBreakData.UnicodeVersion}");

        var cases = lines.Select(l => l.Split('#')[0].Trim()).Where(l => l.Length > 0).ToList();
        var failures = cases.Where(c => Scan(c) != c).Select(c => $"{c} but {Scan(c)}").ToList();

        Assert.True(cases.Count > 7000, "the file holds thousands of cases");
        Assert.True(failures.Count == 0, $"{failures.Count} of {cases.Count} fail:\n" + string.Join('\n', failures.Take(20)));
    }

    /// <summary>Skips the test, or fails it where judges are required.</summary>
    private static void Need(bool isThere, string reason)
    {
        Assert.True(isThere || !Judges.AreRequired, reason);
        Assert.SkipUnless(isThere, "SKIPPED: " + reason);
    }

    // Scans a case's characters and writes the answer as the file does: × 0061 ÷ 0062 ÷.
    private static string Scan(string expected)
    {
        var codePoints = expected.Split(' ').Where(p => p is not ("×" or "÷")).Select(p => int.Parse(p, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToList();
        var text = string.Concat(codePoints.Select(char.ConvertFromUtf32));
        var breaks = new BreakOpportunity[text.Length + 1];
        LineBreakScanner.Find(text, breaks);

        var answer = new StringBuilder();
        var index = 0;
        foreach (var codePoint in codePoints)
        {
            answer.Append(Sign(breaks[index])).Append(' ').Append(codePoint.ToString("X4", CultureInfo.InvariantCulture)).Append(' ');
            index += codePoint > 0xFFFF ? 2 : 1;
        }

        return answer.Append(Sign(breaks[index])).ToString();
    }

    private static char Sign(BreakOpportunity opportunity) => opportunity == BreakOpportunity.Prohibited ? '×' : '÷';
}
