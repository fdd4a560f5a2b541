using System.Globalization;

namespace ReportGen.Pdf.Syntax;

/// <summary>Writes objects of ISO 32000-1, 7.3: dictionaries, arrays, names, strings, numbers, references.</summary>
/// <param name="buffer">Where they go.</param>
/// <param name="pretty">Whether each entry of a dictionary takes a line.</param>
internal sealed class ObjectWriter(ByteBuffer buffer, bool pretty)
{
    // 1/10000 pt is far below what any printer resolves.
    private const int Decimals = 4;

    private int _depth;

    public ObjectWriter BeginDictionary()
    {
        buffer.Append("<<"u8);
        _depth++;
        return this;
    }

    public ObjectWriter EndDictionary()
    {
        _depth--;
        BreakLine();
        buffer.Append(">>"u8);
        return this;
    }

    public ObjectWriter BeginArray()
    {
        buffer.Append((byte)'[');
        return this;
    }

    public ObjectWriter EndArray()
    {
        buffer.Append((byte)']');
        return this;
    }

    public ObjectWriter Key(ReadOnlySpan<byte> key)
    {
        BreakLine();
        buffer.Append((byte)'/');
        buffer.Append(key);
        if (pretty)
        {
            buffer.Append((byte)' ');
        }

        return this;
    }

    /// <summary>A name of regular characters only.</summary>
    public ObjectWriter Name(ReadOnlySpan<byte> name)
    {
        buffer.Append((byte)'/');
        buffer.Append(name);
        return this;
    }

    /// <summary>Any name; other than regular characters are escaped (7.3.5).</summary>
    public ObjectWriter Name(string name)
    {
        buffer.Append((byte)'/');
        foreach (var value in System.Text.Encoding.UTF8.GetBytes(name))
        {
            if (Characters.IsRegular(value) && value != '#')
            {
                buffer.Append(value);
                continue;
            }

            buffer.Append((byte)'#');
            buffer.AppendHex(value);
        }

        return this;
    }

    public ObjectWriter Integer(long value)
    {
        Separate();
        buffer.AppendInteger(value);
        return this;
    }

    public ObjectWriter Real(double value)
    {
        Separate();
        buffer.AppendReal(value, Decimals);
        return this;
    }

    public ObjectWriter Boolean(bool value)
    {
        Separate();
        buffer.Append(value ? "true"u8 : "false"u8);
        return this;
    }

    public ObjectWriter Null()
    {
        Separate();
        buffer.Append("null"u8);
        return this;
    }

    public ObjectWriter Reference(ObjectId id)
    {
        Separate();
        buffer.AppendInteger(id.Number);
        buffer.Append(" 0 R"u8);
        return this;
    }

    /// <summary>A rectangle or another array of numbers.</summary>
    public ObjectWriter Numbers(params ReadOnlySpan<double> values)
    {
        BeginArray();
        foreach (var value in values)
        {
            Real(value);
        }

        return EndArray();
    }

    /// <summary>A text string (7.9.2.2): readable when it is ASCII, else UTF-16 with a byte order mark.</summary>
    public ObjectWriter Text(string text)
    {
        TextString.Append(buffer, text);
        return this;
    }

    /// <summary>Bytes as a hexadecimal string.</summary>
    public ObjectWriter Hex(ReadOnlySpan<byte> bytes)
    {
        buffer.Append((byte)'<');
        foreach (var value in bytes)
        {
            buffer.AppendHex(value);
        }

        buffer.Append((byte)'>');
        return this;
    }

    /// <summary>A date as midnight of Universal Time (7.9.4).</summary>
    public ObjectWriter Date(DateOnly date) =>
        Text("D:" + date.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "000000Z");

    private void Separate()
    {
        if (Characters.IsRegular(buffer.Last))
        {
            buffer.Append((byte)' ');
        }
    }

    private void BreakLine()
    {
        if (pretty)
        {
            buffer.Append((byte)'\n');
            buffer.Extend(2 * _depth).Fill((byte)' ');
        }
    }
}
