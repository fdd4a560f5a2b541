using System.Text;
using Markdig.Syntax;
using ReportGen.Binding.Templates;

namespace ReportGen.Binding.Narrative;

/// <summary>The lines of a code block, bindings as written.</summary>
internal static class CodeLines
{
    private const int TabWidth = 4;

    public static IReadOnlyList<string> Of(LeafBlock code, RenderedText rendered)
    {
        var lines = new List<string>(code.Lines.Count);
        for (var i = 0; i < code.Lines.Count; i++)
        {
            lines.AddRange(Of(rendered.AsWritten(code.Lines.Lines[i].Slice.ToString())));
        }

        while (lines.Count > 0 && string.IsNullOrWhiteSpace(lines[^1]) && code is not FencedCodeBlock)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return lines;
    }

    /// <summary>The lines of a text, tabs expanded.</summary>
    public static IEnumerable<string> Of(string text) => text.ReplaceLineEndings("\n").Split('\n').Select(Expanded);

    private static string Expanded(string line)
    {
        if (!line.Contains('\t'))
        {
            return line;
        }

        var text = new StringBuilder();
        foreach (var c in line)
        {
            text.Append(c == '\t' ? ' ' : c, c == '\t' ? TabWidth - text.Length % TabWidth : 1);
        }

        return text.ToString();
    }
}
