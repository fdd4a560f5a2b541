using System.Text;

namespace ReportGen.Pdf.Content;

/// <summary>Addresses as PDF takes them: 7-bit ASCII (ISO 32000-1, 12.6.4.7).</summary>
internal static class AsciiUri
{
    /// <summary>Percent-encodes all that is not visible ASCII (RFC 3987, 3.1); what was encoded stays.</summary>
    public static string Of(string uri)
    {
        if (!uri.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            return uri;
        }

        var result = new StringBuilder(uri.Length * 2);
        foreach (var value in Encoding.UTF8.GetBytes(uri))
        {
            if (value is > (byte)' ' and < 0x7F)
            {
                result.Append((char)value);
            }
            else
            {
                result.Append('%').Append(value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return result.ToString();
    }
}
