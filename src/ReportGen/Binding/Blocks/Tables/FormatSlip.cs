using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Binding.Blocks.Tables;

/// <summary>What was meant by a format that is none, such as one of a spreadsheet.</summary>
internal static partial class FormatSlip
{
    private const string Usual = "number: 1 | with_unit";

    /// <summary>The filters of the same effect; an example where the format tells nothing.</summary>
    public static string Meant(string format)
    {
        if (Picture().Match(format) is not { Success: true } picture)
        {
            return Usual;
        }

        var decimals = picture.Groups["decimals"].Length.ToString(CultureInfo.InvariantCulture);
        return (picture.Groups["percent"].Success ? "percent: " : "number: ") + decimals;
    }

    [GeneratedRegex(@"^\s*[#0,]*[#0](?:\.(?<decimals>[#0]+))?\s*(?<percent>%)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Picture();
}
