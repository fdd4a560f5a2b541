namespace ReportGen.Pdf.Syntax;

/// <summary>The character classes of ISO 32000-1, 7.2.2.</summary>
internal static class Characters
{
    /// <summary>Neither white space nor a delimiter, and printable ASCII.</summary>
    public static bool IsRegular(byte value) =>
        value is > (byte)' ' and < 0x7F && !"()<>[]{}/%"u8.Contains(value);
}
