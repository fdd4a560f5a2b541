using Markdig.Extensions.Tables;
using Markdig.Syntax.Inlines;
using ReportGen.Binding.Templates;

namespace ReportGen.Binding.Narrative;

/// <summary>The text of code within a line.</summary>
internal static class CodeText
{
    /// <summary>The code as written; within a table its bars are escaped, too, and the mark of that is no part of it (GFM 4.10).</summary>
    public static string Of(CodeInline code, RenderedText rendered)
    {
        var text = rendered.AsWritten(code.Content);
        return IsInTable(code) ? text.Replace("\\|", "|", StringComparison.Ordinal) : text;
    }

    private static bool IsInTable(Inline inline)
    {
        var container = inline.Parent;
        while (container?.Parent is { } parent)
        {
            container = parent;
        }

        return container?.ParentBlock?.Parent is TableCell;
    }
}
