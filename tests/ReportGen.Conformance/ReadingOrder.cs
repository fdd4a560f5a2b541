using ReportGen.Testing;
using Xunit;

namespace ReportGen.Conformance;

/// <summary>Compares what a reader finds with what a document says.</summary>
internal static class ReadingOrder
{
    /// <summary>Asserts that all lines stand in a text, one behind the other; white space does not count.</summary>
    public static void AssertIn(string found, IEnumerable<string> expected, string what)
    {
        var text = DocumentText.Bare(found);
        var at = 0;
        foreach (var line in expected.Select(DocumentText.Bare).Where(l => l.Length > 0))
        {
            var next = text.IndexOf(line, at, StringComparison.Ordinal);
            Assert.True(next >= 0, $"{what}: not found behind character {at}: {line}\nthere: {text.Substring(at, Math.Min(400, text.Length - at))}");
            at = next + line.Length;
        }
    }
}
