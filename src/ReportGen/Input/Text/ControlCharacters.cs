using System.Buffers;
using ReportGen.Diagnostics;

namespace ReportGen.Input.Text;

/// <summary>Finds characters that no text should hold and that neither output could carry.</summary>
internal static class ControlCharacters
{
    // C0 without tab, line feed and carriage return, and DEL; C1 and the noncharacters begin with the bytes behind.
    private static readonly SearchValues<byte> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(b => b is not ('\t' or '\n' or '\r')).Select(b => (byte)b), 0x7F, 0xC2, 0xEF]);

    /// <summary>Reports the first control character of a file, with their count.</summary>
    public static void Report(DecodedFile file, DiagnosticBag diagnostics)
    {
        var bytes = file.Utf8.Span;
        var first = -1;
        var count = 0;
        for (var at = Next(bytes, 0); at >= 0; at = Next(bytes, at + 1))
        {
            first = first < 0 ? at : first;
            count++;
        }

        if (count > 0)
        {
            diagnostics.Add(Messages.ControlCharacter(file.At(first), CodePoint(bytes[first..]), count));
        }
    }

    private static int Next(ReadOnlySpan<byte> bytes, int from)
    {
        while (from < bytes.Length)
        {
            var skip = bytes[from..].IndexOfAny(Suspects);
            if (skip < 0)
            {
                return -1;
            }

            from += skip;
            if (IsControl(bytes[from..]))
            {
                return from;
            }

            from++;
        }

        return -1;
    }

    private static bool IsControl(ReadOnlySpan<byte> at) => at switch
    {
        [0xC2, var next, ..] => next <= 0x9F,
        [0xEF, 0xBF, var last, ..] => last >= 0xBE,
        [var b, ..] => b < 0x80,
        _ => false,
    };

    private static int CodePoint(ReadOnlySpan<byte> at)
    {
        _ = System.Text.Rune.DecodeFromUtf8(at, out var rune, out _);
        return rune.Value;
    }
}
