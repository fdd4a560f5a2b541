using System.Text.Json;

namespace ReportGen.Provenance.Reading;

/// <summary>Reads <c>NAME.figures.json</c> back.</summary>
internal static class JsonFigures
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="InvalidOperationException">It is another JSON.</exception>
    /// <exception cref="KeyNotFoundException">It is another JSON.</exception>
    /// <exception cref="FormatException">A number is none.</exception>
    /// <exception cref="OverflowException">A number is larger than any that is printed.</exception>
    public static FigureList Read(ReadOnlyMemory<byte> json)
    {
        // Editors on Windows may put a mark before it.
        using var document = JsonDocument.Parse(json.Span.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json);
        var root = document.RootElement;
        return new FigureList(
            root.GetProperty("title").GetString() ?? string.Empty,
            root.GetProperty("language").GetString() ?? string.Empty,
            [.. root.GetProperty("figures").EnumerateArray().Select((f, i) => FigureReader.Read(new Facts(f), i))]);
    }

    private sealed class Facts(JsonElement json) : IFigureFacts
    {
        public string? this[string key] => !json.TryGetProperty(key, out var value) ? null : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };

        public IEnumerable<IFigureFacts> Further(string key, string element) =>
            json.TryGetProperty(key, out var list) ? list.EnumerateArray().Select(e => new Facts(e)) : [];
    }
}
