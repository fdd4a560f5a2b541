namespace ReportGen.Pdf.Syntax;

/// <summary>Strings of two-byte codes: hexadecimal to be read by people, else bytes, which deflate in half the time to the same length.</summary>
internal sealed class CodeString(bool readable)
{
    public void Open(ByteBuffer target) => target.Append(readable ? (byte)'<' : (byte)'(');

    public void Close(ByteBuffer target) => target.Append(readable ? (byte)'>' : (byte)')');

    public void Append(ByteBuffer target, ushort code)
    {
        if (readable)
        {
            target.AppendHex(code);
            return;
        }

        AppendByte(target, (byte)(code >> 8));
        AppendByte(target, (byte)code);
    }

    // ISO 32000-1, 7.3.4.2: these mean something within a literal string; a carriage return would be read as a line feed.
    private static void AppendByte(ByteBuffer target, byte value)
    {
        if (value is (byte)'(' or (byte)')' or (byte)'\\')
        {
            target.Append((byte)'\\');
        }
        else if (value == (byte)'\r')
        {
            target.Append((byte)'\\');
            value = (byte)'r';
        }

        target.Append(value);
    }
}
