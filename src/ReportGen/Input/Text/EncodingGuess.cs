using System.Text;

namespace ReportGen.Input.Text;

/// <summary>Tells Chinese from Western text in bytes that are not UTF-8.</summary>
/// <remarks>
/// Nearly all bytes of Western text mean something in GB 18030 too: Größe reads as Gr鲞e. But in Chinese text nearly all
/// pairs are the frequent characters of GB 2312's first level, which accented letters hit by chance alone.
/// </remarks>
internal static class EncodingGuess
{
    /// <summary>The encoding that the bytes are most likely in, and its name for people.</summary>
    public static (Encoding Encoding, string Name) Of(ReadOnlySpan<byte> bytes) =>
        LooksChinese(bytes) ? (Encodings.Gb18030, "GB18030") : (Encodings.Western, "Windows-1252");

    private static bool LooksChinese(ReadOnlySpan<byte> bytes)
    {
        var frequent = 0;
        var others = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var next = at + 1 < bytes.Length ? bytes[at + 1] : 0;
            if (bytes[at] < 0x80)
            {
                at++;
            }
            else if (IsFrequent(bytes[at], next))
            {
                frequent++;
                at += 2;
            }
            else
            {
                others++;
                at += next >= 0x40 ? 2 : 1;
            }
        }

        return frequent > 0 && frequent >= others;
    }

    /// <summary>Signs and full-width letters (rows 1 to 3 of GB 2312), and the characters of its first level (rows 16 to 55).</summary>
    private static bool IsFrequent(byte lead, int trail) => trail >= 0xA1 && lead is (>= 0xA1 and <= 0xA3) or (>= 0xB0 and <= 0xD7);
}
