using System.Text;

namespace ReportGen.Input.Text;

/// <summary>A text file decoded: valid UTF-8 without a byte order mark, whatever the file was written in.</summary>
/// <param name="File">Path relative to the report's folder, with forward slashes.</param>
/// <param name="Utf8">The characters.</param>
internal sealed record DecodedFile(string File, ReadOnlyMemory<byte> Utf8)
{
    /// <summary>The file's bytes as they were read.</summary>
    public ReadOnlyMemory<byte> Written { get; init; }

    /// <summary>The file as text that knows its lines.</summary>
    public SourceText ToSourceText() => new(File, Encoding.UTF8.GetString(Utf8.Span)) { Written = Written };

    /// <summary>The place of a byte.</summary>
    public SourceSpan At(int offset)
    {
        var (line, column) = Utf8Position.Of(Utf8.Span[..offset]);
        return SourceSpan.At(File, line, column);
    }
}
