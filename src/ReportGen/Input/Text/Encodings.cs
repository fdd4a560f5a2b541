using System.Text;

namespace ReportGen.Input.Text;

/// <summary>The encodings that files may be in. All are strict: bytes that mean nothing are an error, not a question mark.</summary>
internal static class Encodings
{
    /// <summary>What the <c>encoding</c> setting may name.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["utf-8", "utf-16", "utf-16be", "gb18030", "gbk", "gb2312", "big5", "windows-1252", "iso-8859-1"];

    /// <summary>UTF-8, without a mark of its own.</summary>
    public static Encoding Utf8 => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>UTF-16, least significant byte first.</summary>
    public static Encoding Utf16 => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>UTF-16, most significant byte first.</summary>
    public static Encoding Utf16BigEndian => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>GB 18030, which GBK and GB 2312 are subsets of.</summary>
    public static Encoding Gb18030 => CodePage("GB18030");

    /// <summary>Windows-1252, as Excel saves "CSV" in Western Europe and America.</summary>
    public static Encoding Western => CodePage("windows-1252");

    /// <summary>The encoding of a name that the setting may have, compared without case; null for any other.</summary>
    public static Encoding? Find(string name) => name.ToLowerInvariant() switch
    {
        "utf-8" or "utf8" => Utf8,
        "utf-16" or "utf-16le" or "utf16" => Utf16,
        "utf-16be" => Utf16BigEndian,
        "gb18030" or "gbk" or "gb2312" => Gb18030,
        "big5" => CodePage("big5"),
        "windows-1252" or "cp1252" or "iso-8859-1" or "latin1" => Western,
        _ => null,
    };

    // The provider is asked directly: registering it would change what Encoding.GetEncoding gives to our host.
    private static Encoding CodePage(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new NotSupportedException(name);
}
