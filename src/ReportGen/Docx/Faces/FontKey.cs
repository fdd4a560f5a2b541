using System.Security.Cryptography;

namespace ReportGen.Docx.Faces;

/// <summary>The key by which an embedded font is obfuscated (ECMA-376 part 4, 2.8.1): a GUID, made of the font itself so that the same font always gives the same bytes.</summary>
internal readonly struct FontKey
{
    /// <summary>How many bytes at the start of a font are obfuscated.</summary>
    public const int Obfuscated = 32;

    private const int Length = 16;

    private readonly byte[] _bytes;

    private FontKey(byte[] bytes) => _bytes = bytes;

    public static FontKey Of(ReadOnlySpan<byte> font)
    {
        var bytes = SHA256.HashData(font)[..Length];
        // Version 8, made by a rule of one's own (RFC 9562, 5.8).
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new FontKey(bytes);
    }

    /// <summary>The font's bytes, its first ones mixed with the key from its last byte to its first, twice.</summary>
    public void Write(ReadOnlySpan<byte> font, Stream output)
    {
        Span<byte> head = stackalloc byte[Math.Min(Obfuscated, font.Length)];
        for (var i = 0; i < head.Length; i++)
        {
            head[i] = (byte)(font[i] ^ _bytes[Length - 1 - (i % Length)]);
        }

        output.Write(head);
        output.Write(font[head.Length..]);
    }

    /// <summary>As WordprocessingML writes GUIDs: in braces, in upper case.</summary>
    public override string ToString() => new Guid(_bytes, bigEndian: true).ToString("B").ToUpperInvariant();
}
