using System.Text;

namespace ReportGen.Input.Text;

/// <summary>A text that can be written back as it was found: encoding and byte order mark stay.</summary>
/// <param name="Text">The characters, without the mark.</param>
/// <param name="Encoding">What the bytes are in.</param>
/// <param name="Mark">The byte order mark; empty for none.</param>
internal sealed record EncodedText(string Text, Encoding Encoding, byte[] Mark)
{
    /// <summary>Reads a file's bytes as <see cref="TextDecoder"/> does.</summary>
    /// <returns>Null for what is no text, or would not come back the same.</returns>
    public static EncodedText? Read(byte[] bytes)
    {
        var (encoding, mark) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encodings.Utf8, 3),
            [0xFF, 0xFE, ..] => (Encodings.Utf16, 2),
            [0xFE, 0xFF, ..] => (Encodings.Utf16BigEndian, 2),
            _ when System.Text.Unicode.Utf8.IsValid(bytes) => (Encodings.Utf8, 0),
            _ => (EncodingGuess.Of(bytes).Encoding, 0),
        };
        try
        {
            var text = encoding.GetString(bytes.AsSpan(mark));
            return encoding.GetBytes(text).AsSpan().SequenceEqual(bytes.AsSpan(mark)) ? new EncodedText(text, encoding, bytes[..mark]) : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The bytes of another text in the same form.</summary>
    /// <exception cref="EncoderFallbackException">The encoding does not have one of its characters.</exception>
    public byte[] Write(string text) => [.. Mark, .. Encoding.GetBytes(text)];
}
