namespace ReportGen.Docx.Faces;

/// <summary>The key by which an embedded font is obfuscated (ECMA-376 part 4, 2.8.1): a GUID, made of the font itself so that the same font always gives the same bytes.</summary>
internal readonly struct FontKey
{
    /// <summary>How many bytes at the start of a font are obfuscated.</summary>
    public const int Obfuscated = 32;

    private readonly Guid _guid;

    private FontKey(Guid guid) => _guid = guid;

    public static FontKey Of(ReadOnlySpan<byte> font) => new(ContentGuid.Of(font));

    /// <summary>The font's bytes, its first ones mixed with the key from its last byte to its first, twice.</summary>
    public void Write(ReadOnlySpan<byte> font, Stream output)
    {
        var key = _guid.ToByteArray(bigEndian: true);
        Span<byte> head = stackalloc byte[Math.Min(Obfuscated, font.Length)];
        for (var i = 0; i < head.Length; i++)
        {
            head[i] = (byte)(font[i] ^ key[key.Length - 1 - (i % key.Length)]);
        }

        output.Write(head);
        output.Write(font[head.Length..]);
    }

    /// <summary>As WordprocessingML writes GUIDs.</summary>
    public override string ToString() => ContentGuid.Written(_guid);
}
