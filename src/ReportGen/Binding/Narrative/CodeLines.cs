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
            var line = rendered.AsWritten(code.Lines.Lines[i].Slice.ToString());
            lines.AddRange(line.ReplaceLineEndings("\n").Split('\n').Select(Expanded));
        }

        while (lines.Count > 0 && string.IsNullOrWhiteSpace(lines[^1]) && code is not FencedCodeBlock)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return lines;
    }

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
