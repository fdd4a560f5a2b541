using System.Globalization;
using System.Text;

namespace ReportGen.Pdf.Syntax.Reading;

/// <summary>Reads values from bytes, one after another (ISO 32000-1, 7.2 and 7.3).</summary>
/// <param name="bytes">A file, or the content of an object stream.</param>
/// <param name="start">Offset to begin at.</param>
internal sealed class PdfScanner(ReadOnlyMemory<byte> bytes, long start)
{
    // Real files nest a handful of levels; a made-up one must not overflow the stack.
    private const int DeepestNesting = 64;

    private int _depth;

    /// <summary>Offset of the next byte.</summary>
    public int Position { get; private set; } = start >= 0 && start <= bytes.Length ? (int)start : throw new PdfDamageException("an offset points outside of the file");

    private int Next => Position < bytes.Length ? bytes.Span[Position] : -1;

    /// <summary>The next value.</summary>
    public PdfValue Read()
    {
        SkipBlanks();
        return Next switch
        {
            -1 => throw new PdfDamageException("the file ends within an object"),
            '/' => new PdfName(ReadName()),
            '(' => ReadString(PdfStringReader.Literal(bytes.Span, Position)),
            '<' when Peek(1) == '<' => ReadDictionary(),
            '<' => ReadString(PdfStringReader.Hexadecimal(bytes.Span, Position)),
            '[' => ReadArray(),
            _ => ReadWord(),
        };
    }

    /// <summary>The next value, which a certain kind is expected of.</summary>
    public T Read<T>()
        where T : PdfValue => Read() as T ?? throw new PdfDamageException("an object is not what it should be");

    /// <summary>Goes past a word if it is next.</summary>
    public bool TrySkip(ReadOnlySpan<byte> word)
    {
        SkipBlanks();
        if (!bytes.Span[Position..].StartsWith(word))
        {
            return false;
        }

        Position += word.Length;
        return true;
    }

    /// <summary>Goes past one line end, which parts <c>stream</c> from its data.</summary>
    public void SkipLineEnd()
    {
        Position += Next == '\r' ? 1 : 0;
        Position += Next == '\n' ? 1 : 0;
    }

    private PdfString ReadString((byte[] Bytes, int End) found)
    {
        Position = found.End;
        return new PdfString(found.Bytes);
    }

    private int Peek(int ahead) => Position + ahead < bytes.Length ? bytes.Span[Position + ahead] : -1;

    private PdfArray ReadArray()
    {
        Position++;
        return new PdfArray(ReadUntil("]"u8));
    }

    private PdfDictionary ReadDictionary()
    {
        Position += 2;
        var items = ReadUntil(">>"u8);
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < items.Count; i += 2)
        {
            entries[(items[i] as PdfName ?? throw new PdfDamageException("a dictionary has a key that is no name")).Text] = items[i + 1];
        }

        return new PdfDictionary(entries);
    }

    private List<PdfValue> ReadUntil(ReadOnlySpan<byte> end)
    {
        if (++_depth > DeepestNesting)
        {
            throw new PdfDamageException("objects are nested too deeply");
        }

        var items = new List<PdfValue>();
        while (!TrySkip(end))
        {
            var item = Read();
            if (item is PdfWord { Text: "R" } && items is [.., PdfNumber number, PdfNumber])
            {
                items.RemoveRange(items.Count - 2, 2);
                item = new PdfReference(number.Value);
            }

            items.Add(item);
        }

        _depth--;
        return items;
    }

    private PdfValue ReadWord()
    {
        var from = Position;
        while (Next >= 0 && !Characters.IsBlank(Next) && !Characters.IsDelimiter(Next))
        {
            Position++;
        }

        if (Position == from)
        {
            throw new PdfDamageException("a mark stands where an object should");
        }

        var word = Encoding.Latin1.GetString(bytes.Span[from..Position]);
        return char.IsAsciiDigit(word[0]) || word[0] is '+' or '-' or '.'
            ? new PdfNumber(decimal.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < long.MaxValue ? (long)number : 0)
            : new PdfWord(word);
    }

    private string ReadName()
    {
        var name = new StringBuilder();
        for (Position++; Next >= 0 && !Characters.IsBlank(Next) && !Characters.IsDelimiter(Next); Position++)
        {
            if (Next == '#' && Characters.HexadecimalDigit(Peek(1)) is >= 0 and var high && Characters.HexadecimalDigit(Peek(2)) is >= 0 and var low)
            {
                name.Append((char)((high << 4) | low));
                Position += 2;
            }
            else
            {
                name.Append((char)Next);
            }
        }

        return name.ToString();
    }

    private void SkipBlanks()
    {
        while (Characters.IsBlank(Next) || Next == '%')
        {
            if (Next == '%')
            {
                var line = bytes.Span[Position..].IndexOfAny((byte)'\r', (byte)'\n');
                Position = line < 0 ? bytes.Length : Position + line;
            }
            else
            {
                Position++;
            }
        }
    }
}
