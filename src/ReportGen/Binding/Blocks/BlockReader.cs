using Markdig.Syntax;
using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;
using ReportGen.Input.Yaml;

namespace ReportGen.Binding.Blocks;

/// <summary>Reads the YAML of a fenced block, each value with its place in the narrative.</summary>
internal static class BlockReader
{
    /// <returns>Null when nothing can be read, which is in the diagnostics.</returns>
    public static BlockMap? Read(FencedCodeBlock code, BlockKind kind, RenderedText rendered, DiagnosticBag diagnostics)
    {
        var source = rendered.Excerpt(Lines(code, rendered.Text));
        var before = diagnostics.Count;
        var span = rendered.Span(code.Span.Start, code.Span.End + 1);
        var use = new YamlUse("this block", kind.Example) { Names = kind.Schema.Names };
        switch (YamlReader.Read(new YamlPlaces(source, 0, source.Text.Length) { Use = use }, diagnostics))
        {
            case YamlMapping map:
                return BlockMap.Read(map, kind.Schema, diagnostics);
            case YamlSequence list when kind.ListKey is { } key:
                return BlockMap.Read(new YamlMapping(list.Span, [new YamlEntry(key, list.Span, list)]), kind.Schema, diagnostics);
            case null or YamlScalar { IsNull: true } when diagnostics.Count == before:
                diagnostics.Add(Messages.EmptyBlock(span, kind.Example));
                return null;
            case YamlNode other:
                diagnostics.Add(Messages.BlockNotMap(other.Span, kind.Example));
                return null;
            default:
                return null;
        }
    }

    /// <summary>The lines without the indent, or the signs of a quotation, that they stand behind.</summary>
    private static List<(int Start, string Text)> Lines(FencedCodeBlock code, string text)
    {
        var lines = new List<(int, string)>(code.Lines.Count);
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i];
            lines.Add((ReferenceEquals(line.Slice.Text, text) ? line.Slice.Start : line.Position, line.Slice.ToString()));
        }

        return lines;
    }
}
