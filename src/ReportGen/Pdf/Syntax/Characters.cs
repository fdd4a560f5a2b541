namespace ReportGen.Pdf.Syntax;

/// <summary>The character classes of ISO 32000-1, 7.2.2.</summary>
internal static class Characters
{
    /// <summary>Neither white space nor a delimiter, and printable ASCII.</summary>
    public static bool IsRegular(byte value) =>
        value is > (byte)' ' and < 0x7F && !"()<>[]{}/%"u8.Contains(value);

    /// <summary>White space; -1 stands for the end and is none.</summary>
    public static bool IsBlank(int value) => value is 0 or '\t' or '\n' or '\f' or '\r' or ' ';

    /// <summary>A character that ends a name or number before it.</summary>
    public static bool IsDelimiter(int value) => value >= 0 && "()<>[]{}/%"u8.Contains((byte)value);

    /// <summary>The value of a hexadecimal digit; -1 for another character.</summary>
    public static int HexadecimalDigit(int value) => value switch
    {
        >= '0' and <= '9' => value - '0',
        >= 'A' and <= 'F' => value - 'A' + 10,
        >= 'a' and <= 'f' => value - 'a' + 10,
        _ => -1,
    };
}
