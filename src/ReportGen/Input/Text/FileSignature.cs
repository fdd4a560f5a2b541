namespace ReportGen.Input.Text;

/// <summary>Tells files that are no text by their first bytes, whatever they are called.</summary>
internal static class FileSignature
{
    /// <summary>What a file is, for people; null for one that may be text.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        // A ZIP package: .xlsx, .docx, .ods, .numbers.
        [(byte)'P', (byte)'K', 3, 4, ..] => "a spreadsheet or Word file",

        // An OLE compound file: .xls, .doc.
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old Excel or Word file",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "a PDF",
        _ => null,
    };
}
