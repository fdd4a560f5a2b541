using System.Buffers.Binary;
using System.Text;

namespace ReportGen.Fonts.Sfnt;

/// <summary>The names that a font goes by.</summary>
/// <remarks>https://learn.microsoft.com/typography/opentype/spec/name</remarks>
internal sealed class NameTable
{
    private const int FamilyId = 1;
    private const int PostScriptId = 6;
    private const int TypographicFamilyId = 16;
    private const int HeaderLength = 6;
    private const int RecordLength = 12;
    private const int Windows = 3;
    private const int Macintosh = 1;
    private const int EnglishUnitedStates = 0x409;

    // As long as PDF names may be (ISO 32000-1, annex C).
    private const int LongestPostScriptName = 127;

    private readonly Dictionary<int, (int Rank, string Text)> _names = [];

    private NameTable()
    {
    }

    /// <summary>The family, the one of all weights where the font tells it apart; English if there is a choice.</summary>
    public string Family => Of(TypographicFamilyId) ?? Of(FamilyId) ?? Of(PostScriptId) ?? "Unnamed";

    /// <summary>The family of four: regular, bold, italic and bold italic.</summary>
    public string LinkedFamily => Of(FamilyId) ?? Family;

    /// <summary>The PostScript name, cut down to the characters that the specification allows.</summary>
    public string PostScriptName
    {
        get
        {
            var name = string.Concat((Of(PostScriptId) ?? Family).Where(IsAllowed));
            return name.Length == 0 ? "Unnamed" : name[..Math.Min(name.Length, LongestPostScriptName)];
        }
    }

    /// <summary>Every family name in every language, such as <c>思源宋体</c>.</summary>
    public HashSet<string> Families { get; } = new(StringComparer.OrdinalIgnoreCase);

    public static NameTable Read(ReadOnlySpan<byte> table)
    {
        var names = new NameTable();
        if (table.Length < HeaderLength)
        {
            return names;
        }

        var count = U16(table, 2);
        var strings = U16(table, 4);
        for (var i = 0; i < count && HeaderLength + ((i + 1) * RecordLength) <= table.Length; i++)
        {
            names.Add(table.Slice(HeaderLength + (i * RecordLength), RecordLength), table, strings);
        }

        return names;
    }

    private void Add(ReadOnlySpan<byte> record, ReadOnlySpan<byte> table, int strings)
    {
        var (platform, language, id) = (U16(record, 0), U16(record, 4), U16(record, 6));
        var (length, start) = (U16(record, 8), strings + U16(record, 10));
        if (id is not (FamilyId or PostScriptId or TypographicFamilyId) || platform is not (Windows or Macintosh) || start + length > table.Length)
        {
            return;
        }

        // Macintosh names beyond ASCII come in many encodings; the Windows ones beside them are right.
        var encoding = platform == Windows ? Encoding.BigEndianUnicode : Encoding.ASCII;
        var text = encoding.GetString(table.Slice(start, length)).Trim('\0', ' ');
        if (text.Length == 0)
        {
            return;
        }

        if (id != PostScriptId && platform == Windows)
        {
            Families.Add(text);
        }

        var rank = platform == Macintosh ? 0 : language == EnglishUnitedStates ? 2 : 1;
        if (!_names.TryGetValue(id, out var known) || known.Rank < rank)
        {
            _names[id] = (rank, text);
        }
    }

    private string? Of(int id) => _names.TryGetValue(id, out var name) ? name.Text : null;

    private static bool IsAllowed(char c) => c is > ' ' and <= '~' && !"[](){}<>/%".Contains(c, StringComparison.Ordinal);

    private static int U16(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadUInt16BigEndian(table[at..]);
}
