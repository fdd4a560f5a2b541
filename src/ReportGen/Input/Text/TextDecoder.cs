using System.Text;
using ReportGen.Diagnostics;

namespace ReportGen.Input.Text;

/// <summary>Bytes to text: a byte order mark decides, then the setting, then UTF-8; what remains is guessed, and that is said.</summary>
internal static class TextDecoder
{
    /// <summary>Decodes a file strictly.</summary>
    /// <param name="file">Path relative to the report's folder.</param>
    /// <param name="encoding">What the settings say; null to detect.</param>
    /// <returns>Null when the bytes are no text, which is in the diagnostics.</returns>
    public static DecodedFile? Decode(byte[] bytes, string file, Encoding? encoding, DiagnosticBag diagnostics) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Utf8(bytes.AsMemory(3), file, diagnostics),
        [0xFF, 0xFE, ..] => Transcode(bytes.AsSpan(2), file, Encodings.Utf16, diagnostics),
        [0xFE, 0xFF, ..] => Transcode(bytes.AsSpan(2), file, Encodings.Utf16BigEndian, diagnostics),
        _ when encoding is not null and not UTF8Encoding => Transcode(bytes, file, encoding, diagnostics),
        _ when encoding is not null || IsUtf8(bytes) => Utf8(bytes, file, diagnostics),
        _ => Guess(bytes, file, diagnostics),
    };

    /// <summary>Whether the bytes are UTF-8, if need be with a few damaged ones: no other encoding yields so many long sequences by chance.</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return true;
        }

        var sequences = 0;
        var damages = 0;
        while (!bytes.IsEmpty)
        {
            var isDamaged = Rune.DecodeFromUtf8(bytes, out var rune, out var length) != System.Buffers.OperationStatus.Done;
            damages += isDamaged ? 1 : 0;
            sequences += !isDamaged && rune.Utf8SequenceLength >= 3 ? 1 : 0;
            bytes = bytes[length..];
        }

        return sequences > damages;
    }

    private static DecodedFile? Utf8(ReadOnlyMemory<byte> bytes, string file, DiagnosticBag diagnostics)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes.Span))
        {
            return new DecodedFile(file, bytes);
        }

        var at = FirstDamage(bytes.Span);
        var (line, column) = Utf8Position.Of(bytes.Span[..at]);
        diagnostics.Add(Messages.Undecodable(SourceSpan.At(file, line, column), "UTF-8", bytes.Span[at]));
        return null;
    }

    private static int FirstDamage(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return Math.Min(at, bytes.Length - 1);
    }

    private static DecodedFile? Guess(byte[] bytes, string file, DiagnosticBag diagnostics)
    {
        var (encoding, name) = EncodingGuess.Of(bytes);
        var decoded = Transcode(bytes, file, encoding, diagnostics);
        if (decoded is not null)
        {
            diagnostics.Add(Messages.EncodingGuessed(file, name));
        }

        return decoded;
    }

    private static DecodedFile? Transcode(ReadOnlySpan<byte> bytes, string file, Encoding encoding, DiagnosticBag diagnostics)
    {
        try
        {
            return new DecodedFile(file, Encoding.UTF8.GetBytes(encoding.GetString(bytes)));
        }
        catch (DecoderFallbackException e)
        {
            var at = Math.Clamp(e.Index, 0, bytes.Length - 1);
            diagnostics.Add(Messages.Undecodable(Behind(bytes[..at], file, encoding), encoding.WebName, bytes[at]));
            return null;
        }
    }

    /// <summary>The place behind bytes of which the last may be half a character.</summary>
    private static SourceSpan Behind(ReadOnlySpan<byte> bytes, string file, Encoding encoding)
    {
        var lenient = (Encoding)encoding.Clone();
        lenient.DecoderFallback = new DecoderReplacementFallback(string.Empty);
        var (line, column) = Utf8Position.Of(Encoding.UTF8.GetBytes(lenient.GetString(bytes)));
        return SourceSpan.At(file, line, column);
    }
}
