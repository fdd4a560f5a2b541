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

    /// <summary>Offset behind the last line of a code block; Markdig ends the span of an unclosed one at its opening.</summary>
    /// <param name="text">The parsed text.</param>
    public static int EndOf(CodeBlock code, string text)
    {
        var end = Math.Min(code.Span.End + 1, text.Length);
        if (code.Lines.Count > 0)
        {
            var last = code.Lines.Lines[code.Lines.Count - 1];
            end = Math.Clamp(Math.Max(last.Position + last.Slice.Length, last.Slice.End + 1), end, text.Length);
        }

        var lineEnd = text.IndexOf('\n', end);
        return lineEnd < 0 ? text.Length : lineEnd;
    }

    /// <summary>Whether a block has no closing fence and takes in all the rest of a text.</summary>
    public static bool RunsToEnd(FencedCodeBlock code, string text) =>
        code.ClosingFencedCharCount == 0 && text.AsSpan(EndOf(code, text)).IsWhiteSpace();

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
