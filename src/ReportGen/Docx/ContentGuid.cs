using System.Security.Cryptography;

namespace ReportGen.Docx;

/// <summary>GUIDs made of what they name, so that the same content always gives the same bytes.</summary>
internal static class ContentGuid
{
    private const int Length = 16;

    public static Guid Of(ReadOnlySpan<byte> content)
    {
        var bytes = SHA256.HashData(content)[..Length];
        // Version 8, made by a rule of one's own (RFC 9562, 5.8).
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>As WordprocessingML writes GUIDs: in braces, in upper case.</summary>
    public static string Written(Guid guid) => guid.ToString("B").ToUpperInvariant();
}
