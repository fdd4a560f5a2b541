namespace ReportGen.Pdf.Syntax;

/// <summary>Text strings of ISO 32000-1, 7.9.2.2.</summary>
internal static class TextString
{
    public static void Append(ByteBuffer buffer, string text)
    {
        if (IsPrintableAscii(text))
        {
            AppendLiteral(buffer, text);
            return;
        }

        AppendUtf16(buffer, text);
    }

    /// <summary>Writes hexadecimal UTF-16, big-endian, with a byte order mark.</summary>
    public static void AppendUtf16(ByteBuffer buffer, string text)
    {
        buffer.Append("<FEFF"u8);
        foreach (var unit in text)
        {
            buffer.AppendHex(unit);
        }

        buffer.Append((byte)'>');
    }

    /// <summary>The string's value, byte by byte: what trees sort their keys by.</summary>
    public static byte[] Encode(string text) =>
        IsPrintableAscii(text)
            ? System.Text.Encoding.ASCII.GetBytes(text)
            : [0xFE, 0xFF, .. System.Text.Encoding.BigEndianUnicode.GetBytes(text)];

    // Printable ASCII means the same in PDFDocEncoding, so that no byte order mark is needed.
    private static bool IsPrintableAscii(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');

    private static void AppendLiteral(ByteBuffer buffer, string text)
    {
        buffer.Append((byte)'(');
        foreach (var character in text)
        {
            if (character is '(' or ')' or '\\')
            {
                buffer.Append((byte)'\\');
            }

            buffer.Append((byte)character);
        }

        buffer.Append((byte)')');
    }
}
