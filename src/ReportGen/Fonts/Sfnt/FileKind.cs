namespace ReportGen.Fonts.Sfnt;

/// <summary>Names what a file is that is no TrueType or OpenType font, as far as its first bytes tell.</summary>
internal static class FileKind
{
    public static string Describe(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [] => "an empty file",
        [(byte)'w', (byte)'O', (byte)'F', (byte)'F', ..] => "a web font (WOFF)",
        [(byte)'w', (byte)'O', (byte)'F', (byte)'2', ..] => "a web font (WOFF2)",
        [0x80, 0x01, ..] or [(byte)'%', (byte)'!', ..] => "a Type 1 font",
        [(byte)'P', (byte)'K', ..] => "a ZIP archive",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "a PDF",
        [(byte)'v', (byte)'e', (byte)'r', (byte)'s', (byte)'i', (byte)'o', (byte)'n', (byte)' ', ..] => "a Git LFS pointer, not the file itself",
        [(byte)'<', ..] => "an HTML or XML file",
        _ => "another kind of file",
    };
}
