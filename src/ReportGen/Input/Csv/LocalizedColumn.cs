using CsvHelper;
using ReportGen.Metrics;

namespace ReportGen.Input.Csv;

/// <summary>A column with its translations: <c>label</c>, <c>label:zh-Hans</c>…</summary>
/// <param name="plain">Index of the plain column, -1 for none.</param>
internal sealed class LocalizedColumn(int plain)
{
    // Texts of columns repeat from row to row; longer ones do not, and are not worth keeping for comparison.
    private const int LongestKept = 256;

    private readonly List<(string Language, int Column)> _translations = [];
    private readonly Dictionary<string, LocalizedText> _known = new(StringComparer.Ordinal);
    private readonly char[] _key = new char[LongestKept];

    /// <summary>The translated columns.</summary>
    public IReadOnlyList<(string Language, int Column)> Translations => _translations;

    public void AddTranslation(string language, int column) => _translations.Add((language, column));

    /// <summary>The texts of the current row; equal ones are one object.</summary>
    public LocalizedText Read(CsvReader row)
    {
        var length = Key(row);
        if (length < 0)
        {
            return Make(row);
        }

        if (length == _translations.Count)
        {
            return LocalizedText.Empty;
        }

        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        var key = _key.AsSpan(0, length);
        if (!known.TryGetValue(key, out var text))
        {
            known[key] = text = Make(row);
        }

        return text;
    }

    /// <summary>Writes the row's texts one behind the other.</summary>
    /// <returns>Characters written, a separator for each translation too; -1 when they do not fit.</returns>
    private int Key(CsvReader row)
    {
        var length = 0;
        if (plain >= 0 && !TryAppend(row, plain, ref length))
        {
            return -1;
        }

        foreach (var (_, column) in _translations)
        {
            if (length == _key.Length)
            {
                return -1;
            }

            _key[length++] = '\0';
            if (!TryAppend(row, column, ref length))
            {
                return -1;
            }
        }

        return length;
    }

    private bool TryAppend(CsvReader row, int column, ref int length)
    {
        if (row.GetSpan(column).Length > _key.Length - length)
        {
            return false;
        }

        length += row.GetChars(column, _key.AsSpan(length));
        return true;
    }

    private LocalizedText Make(CsvReader row)
    {
        var byLanguage = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (language, column) in _translations)
        {
            if (row.GetString(column) is { Length: > 0 } text)
            {
                byLanguage[language] = text;
            }
        }

        return new LocalizedText(plain < 0 ? string.Empty : row.GetString(plain), byLanguage);
    }
}
