using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportGen.Input.Yaml;

/// <summary>Places of a stretch of YAML in the file that holds it: the whole of report.yaml, or the front matter of a narrative.</summary>
/// <param name="source">The file.</param>
/// <param name="start">Offset of the first character of YAML, which begins a line.</param>
/// <param name="length">Characters.</param>
internal sealed class YamlPlaces(SourceText source, int start, int length)
{
    public string Yaml { get; } = source.Text.Substring(start, length);

    /// <summary>What the YAML is to its author.</summary>
    public YamlUse Use { get; init; } = YamlUse.Settings;

    public SourceSpan At(Mark mark) => source.Span(Offset(mark), 1);

    public SourceSpan Between(Mark from, Mark to) => source.Span(Offset(from), Math.Max(0, Offset(to) - Offset(from)));

    /// <summary>A text with its place, and that of each of its characters.</summary>
    public YamlScalar Read(Scalar scalar)
    {
        var (from, to) = Stretch(scalar);
        return new YamlScalar(source.Span(from, to - from), scalar.Value, scalar.Style == ScalarStyle.Plain)
        {
            Places = new ScalarPlaces(source, new ScalarReader(source.Text, from, to, scalar.Style, scalar.Value).Read()),
            Comment = scalar.Style == ScalarStyle.Plain ? CommentBehind(to) : null,
        };
    }

    /// <summary>The place of a stretch of the YAML.</summary>
    public SourceSpan At(int offset, int count) => source.Span(start + offset, count);

    private YamlComment? CommentBehind(int offset)
    {
        var rest = source.Text.AsSpan(offset);
        var end = rest.IndexOfAny('\r', '\n');
        var line = end < 0 ? rest : rest[..end];
        var text = line.Trim();
        return text is ['#', not (' ' or '\t' or '#'), ..]
            ? new YamlComment(source.Span(offset + line.IndexOf('#'), text.Length), text.ToString())
            : null;
    }

    /// <summary>Whether a line holds a binding, which YAML takes for a map unless the text is quoted.</summary>
    public bool HasBinding(int line) => source.Line(line).Contains("{{", StringComparison.Ordinal);

    /// <summary>The characters of a scalar's value: behind the quote, or on the lines below <c>|</c> and <c>&gt;</c>.</summary>
    private (int From, int To) Stretch(Scalar scalar)
    {
        var from = Offset(scalar.Start);
        var to = Math.Max(from, Offset(scalar.End));
        return scalar.Style switch
        {
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => (from + 1, Math.Max(from + 1, to - 1)),
            ScalarStyle.Literal or ScalarStyle.Folded => (BlockText(from, to), to),
            _ => (from, to),
        };
    }

    private int BlockText(int from, int to)
    {
        var lineEnd = source.Text.IndexOf('\n', from, to - from);
        var text = lineEnd < 0 ? to : lineEnd + 1;
        while (text < to && char.IsWhiteSpace(source.Text[text]))
        {
            text++;
        }

        return text;
    }

    private int Offset(Mark mark) => start + (int)Math.Clamp(mark.Index, 0, length);
}
