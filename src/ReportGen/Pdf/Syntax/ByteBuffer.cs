using System.Globalization;

namespace ReportGen.Pdf.Syntax;

/// <summary>Bytes that grow at the end and are used again: every part of a file is built in one.</summary>
internal sealed class ByteBuffer(int capacity = 1024)
{
    // A long in decimal with its sign is 20 characters.
    private const int LongestInteger = 20;

    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    /// <summary>The last byte; a line feed when there is none, so that the start counts as white space.</summary>
    public byte Last => Length == 0 ? (byte)'\n' : _bytes[Length - 1];

    public void Clear() => Length = 0;

    public void Append(byte value)
    {
        if (Length == _bytes.Length)
        {
            Grow(1);
        }

        _bytes[Length++] = value;
    }

    public void Append(ReadOnlySpan<byte> values)
    {
        values.CopyTo(Extend(values.Length));
    }

    /// <summary>Adds room for some bytes, which the caller fills.</summary>
    public Span<byte> Extend(int count)
    {
        if (Length + count > _bytes.Length)
        {
            Grow(count);
        }

        var room = _bytes.AsSpan(Length, count);
        Length += count;
        return room;
    }

    public void AppendInteger(long value)
    {
        var room = Extend(LongestInteger);
        value.TryFormat(room, out var written, default, CultureInfo.InvariantCulture);
        Length += written - LongestInteger;
    }

    /// <summary>Writes <paramref name="scaled"/> / 10^<paramref name="decimals"/> without trailing zeros: PDF knows no exponents.</summary>
    public void AppendDecimal(long scaled, int decimals)
    {
        while (decimals > 0 && scaled % 10 == 0)
        {
            scaled /= 10;
            decimals--;
        }

        if (decimals == 0)
        {
            AppendInteger(scaled);
            return;
        }

        if (scaled < 0)
        {
            Append((byte)'-');
            scaled = -scaled;
        }

        AppendFraction(scaled, decimals);
    }

    /// <summary>Writes a number rounded to some decimals, halves away from zero.</summary>
    public void AppendReal(double value, int decimals)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), "A PDF number must be finite.");
        }

        var scale = PowerOfTen(decimals);
        AppendDecimal((long)Math.Round(value * scale, MidpointRounding.AwayFromZero), decimals);
    }

    /// <summary>Writes four hexadecimal digits.</summary>
    public void AppendHex(ushort value)
    {
        var room = Extend(4);
        room[0] = HexDigit(value >> 12);
        room[1] = HexDigit((value >> 8) & 15);
        room[2] = HexDigit((value >> 4) & 15);
        room[3] = HexDigit(value & 15);
    }

    /// <summary>Writes two hexadecimal digits.</summary>
    public void AppendHex(byte value)
    {
        var room = Extend(2);
        room[0] = HexDigit(value >> 4);
        room[1] = HexDigit(value & 15);
    }

    private static byte HexDigit(int value) => (byte)(value < 10 ? '0' + value : 'A' - 10 + value);

    private static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (; exponent > 0; exponent--)
        {
            power *= 10;
        }

        return power;
    }

    private void AppendFraction(long scaled, int decimals)
    {
        var scale = PowerOfTen(decimals);
        var whole = scaled / scale;
        var fraction = scaled % scale;

        // Readers of numbers take ".5" (7.3.3 of ISO 32000-1), and pages are full of them.
        if (whole != 0)
        {
            AppendInteger(whole);
        }

        Append((byte)'.');
        var digits = Extend(decimals);
        for (var i = decimals - 1; i >= 0; i--)
        {
            digits[i] = (byte)('0' + (fraction % 10));
            fraction /= 10;
        }
    }

    private void Grow(int count) =>
        Array.Resize(ref _bytes, Math.Max(checked(_bytes.Length * 2), checked(Length + count)));
}
