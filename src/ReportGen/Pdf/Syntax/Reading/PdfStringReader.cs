namespace ReportGen.Pdf.Syntax.Reading;

/// <summary>Reads strings (ISO 32000-1, 7.3.4).</summary>
internal static class PdfStringReader
{
    private const int LongestOctal = 3;

    /// <summary>A string in parentheses, which may hold pairs of them.</summary>
    /// <param name="start">Offset of the first parenthesis.</param>
    public static (byte[] Bytes, int End) Literal(ReadOnlySpan<byte> bytes, int start)
    {
        var (result, depth) = (new List<byte>(), 1);
        for (var i = start + 1; i < bytes.Length; i++)
        {
            depth += bytes[i] switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            if (depth == 0)
            {
                return ([.. result], i + 1);
            }

            if (bytes[i] == '\\' && i + 1 < bytes.Length)
            {
                i += Escaped(bytes[(i + 1)..], result);
            }
            else
            {
                result.Add(bytes[i]);
            }
        }

        throw new PdfDamageException("a string does not end");
    }

    /// <summary>A string in hexadecimal digits; blanks between them do not count, and a last digit alone is a high one.</summary>
    /// <param name="start">Offset of the first mark.</param>
    public static (byte[] Bytes, int End) Hexadecimal(ReadOnlySpan<byte> bytes, int start)
    {
        var (result, high) = (new List<byte>(), -1);
        for (var i = start + 1; i < bytes.Length; i++)
        {
            if (bytes[i] == '>')
            {
                return (high < 0 ? [.. result] : [.. result, (byte)(high << 4)], i + 1);
            }

            var digit = Characters.HexadecimalDigit(bytes[i]);
            if (digit >= 0 && high >= 0)
            {
                result.Add((byte)((high << 4) | digit));
            }

            high = digit < 0 ? high : high < 0 ? digit : -1;
        }

        throw new PdfDamageException("a string does not end");
    }

    /// <returns>How many bytes stand behind the backslash.</returns>
    private static int Escaped(ReadOnlySpan<byte> rest, List<byte> result)
    {
        var (code, length) = (0, 0);
        while (length < LongestOctal && length < rest.Length && rest[length] is >= (byte)'0' and <= (byte)'7')
        {
            code = (code * 8) + rest[length++] - '0';
        }

        if (length > 0)
        {
            result.Add((byte)code);
            return length;
        }

        // A line end behind a backslash is no part of the string.
        if (rest[0] is (byte)'\r' or (byte)'\n')
        {
            return rest is [(byte)'\r', (byte)'\n', ..] ? 2 : 1;
        }

        result.Add(rest[0] switch
        {
            (byte)'n' => (byte)'\n',
            (byte)'r' => (byte)'\r',
            (byte)'t' => (byte)'\t',
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            var other => other,
        });
        return 1;
    }
}
