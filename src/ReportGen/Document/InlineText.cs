using System.Text;

namespace ReportGen.Document;

/// <summary>The characters of inlines, for outlines, bookmarks and metadata.</summary>
internal static class InlineText
{
    public static string Of(IReadOnlyList<Inline> inlines)
    {
        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    private static void Append(StringBuilder text, IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text t:
                    text.Append(t.Value);
                    break;
                case FigureInline f:
                    text.Append(f.Figure.Text);
                    break;
                case Code c:
                    text.Append(c.Value);
                    break;
                case LineBreak:
                    text.Append(' ');
                    break;
                case Emphasis e:
                    Append(text, e.Inlines);
                    break;
                case Link l:
                    Append(text, l.Inlines);
                    break;
                case InlineImage i:
                    text.Append(i.Image.Alt);
                    break;
                case FootnoteMark or Sparkline:
                    break;
            }
        }
    }
}
