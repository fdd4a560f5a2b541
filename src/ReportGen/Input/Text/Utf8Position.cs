using System.Text;

namespace ReportGen.Input.Text;

/// <summary>Lines and columns in UTF-8 bytes; columns count UTF-16 code units, as editors do.</summary>
internal static class Utf8Position
{
    /// <summary>Line and column, from 1, of the character behind a stretch that begins at line 1, column 1.</summary>
    public static (int Line, int Column) Of(ReadOnlySpan<byte> before)
    {
        var line = 1;
        for (var at = before.IndexOfAny((byte)'\n', (byte)'\r'); at >= 0; at = before.IndexOfAny((byte)'\n', (byte)'\r'))
        {
            var isPair = before[at] == '\r' && at + 1 < before.Length && before[at + 1] == '\n';
            before = before[(at + (isPair ? 2 : 1))..];
            line++;
        }

        return (line, Encoding.UTF8.GetCharCount(before) + 1);
    }
}
