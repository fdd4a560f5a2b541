using System.Buffers;
using System.Text.RegularExpressions;

namespace ReportGen.Input.Csv;

/// <summary>Cells that spreadsheet software has rewritten on the way.</summary>
internal static partial class SpreadsheetDamage
{
    // Nearly all cells are plain numbers, and need no closer look.
    private static readonly SearchValues<char> Harmless = SearchValues.Create("0123456789.,-<>~% ");

    private const string Date = "a date that spreadsheet software has made of something else";

    // No damage is longer; long texts need not be looked at.
    private const int LongestDamage = 40;

    /// <summary>What happened to a cell, for people; null for one that looks as it was written.</summary>
    public static string? Of(string cell)
    {
        if (cell.Length is 0 or > LongestDamage || !cell.AsSpan().ContainsAnyExcept(Harmless))
        {
            return null;
        }

        return cell switch
        {
            ['#', ..] when cell.AsSpan().TrimStart('#').IsEmpty => "a column that was too narrow to show the number",
            ['#', ..] when ErrorValue().IsMatch(cell) => "the error of a spreadsheet formula",
            ['=', ..] => "a spreadsheet formula that was not computed",
            _ when Scientific().IsMatch(cell) => "a number in scientific notation, which has lost digits",
            _ when MonthDay().IsMatch(cell) => Date,
            _ => null,
        };
    }

    /// <summary>The same of a cell that should be a number: in Chinese a day of the year is also what people write.</summary>
    public static string? OfNumber(string cell) => Of(cell) ?? (cell.Length <= LongestDamage && ChineseDay().IsMatch(cell) ? Date : null);

    [GeneratedRegex(@"^#(?:N/A|[A-ZÄÖÜ_]+(?:/0)?[!?])$", RegexOptions.CultureInvariant)]
    private static partial Regex ErrorValue();

    [GeneratedRegex(@"^[+-]?[0-9]+(?:[.,][0-9]+)?[eE][+-]?[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Scientific();

    [GeneratedRegex(
        "^(?:[0-9]{1,2}[- ])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[- ][0-9]{1,4}$|^[0-9]{1,2}\\. ?(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])$|^[0-9]{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthDay();

    [GeneratedRegex("^[0-9]{1,2}月[0-9]{1,2}日$", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseDay();
}
