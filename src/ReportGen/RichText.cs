using System.Runtime.CompilerServices;
using ReportGen.Drafts;

namespace ReportGen;

/// <summary>A line of text in a document made in code: words, emphasis, links, references and figures.</summary>
/// <remarks>
/// A string is a text, and so is an interpolated string whose holes are texts:
/// <c>$"We granted {RichText.Metric("patents.granted")} patents"</c>. With <c>using static ReportGen.RichText</c> it is shorter.
/// A number fits into no hole: figures come from metrics. Characters are printed as they are; a line break is a space.
/// </remarks>
[InterpolatedStringHandler]
public sealed class RichText
{
    private readonly List<DraftInline> _inlines;

    /// <summary>Begins an interpolated text; the compiler calls it.</summary>
    /// <param name="literalLength">Characters of the words.</param>
    /// <param name="formattedCount">Number of holes.</param>
    public RichText(int literalLength, int formattedCount) => _inlines = new List<DraftInline>(1 + 2 * formattedCount);

    private RichText(DraftInline inline) => _inlines = [inline];

    /// <summary>A forced line break.</summary>
    public static RichText LineBreak => new(new DraftLineBreak());

    /// <summary>The inlines so far; what is added later does not show in them.</summary>
    internal IReadOnlyList<DraftInline> Inlines => [.. _inlines];

    /// <summary>A string as a text.</summary>
    public static implicit operator RichText(string text) => FromString(text);

    /// <summary>Two texts, one behind the other.</summary>
    public static RichText operator +(RichText left, RichText right) => Add(left, right);

    /// <summary>A string as a text.</summary>
    /// <param name="text">The characters.</param>
    public static RichText FromString(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new RichText(new DraftText(text));
    }

    /// <summary>Two texts, one behind the other.</summary>
    public static RichText Add(RichText left, RichText right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var sum = new RichText(0, left._inlines.Count + right._inlines.Count);
        sum.AppendFormatted(left);
        sum.AppendFormatted(right);
        return sum;
    }

    /// <summary>A printed figure, bound to its cell.</summary>
    /// <param name="expression">What a narrative has between double braces: <c>patents.granted | compact: 2 | with_unit</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static RichText Metric(string expression, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return new RichText(new DraftFigure(expression) { Span = CodePlace.Of(file, line) });
    }

    /// <summary>Bold text.</summary>
    public static RichText Bold(RichText text) => Set(EmphasisKind.Bold, text);

    /// <summary>Italic text.</summary>
    public static RichText Italic(RichText text) => Set(EmphasisKind.Italic, text);

    /// <summary>Text struck through.</summary>
    public static RichText Strikethrough(RichText text) => Set(EmphasisKind.Strikethrough, text);

    /// <summary>Text in small capitals, where the font has them.</summary>
    public static RichText SmallCaps(RichText text) => Set(EmphasisKind.SmallCaps, text);

    /// <summary>Raised small text.</summary>
    public static RichText Superscript(RichText text) => Set(EmphasisKind.Superscript, text);

    /// <summary>Lowered small text.</summary>
    public static RichText Subscript(RichText text) => Set(EmphasisKind.Subscript, text);

    /// <summary>Text in the face of code.</summary>
    public static RichText Code(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new RichText(new DraftCode(text));
    }

    /// <summary>A link.</summary>
    /// <param name="target">A whole address, such as <c>https://example.org</c>, or <c>#id</c> of something in the document.</param>
    /// <param name="text">The words printed.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static RichText Link(string target, RichText text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(text);
        return new RichText(new DraftLink(target, text.Inlines) { Span = CodePlace.Of(file, line) });
    }

    /// <summary>A cross reference, which prints as <c>Table 1</c>, <c>Figure 2</c> or <c>Section II.i</c>.</summary>
    /// <param name="id">Id of a heading, or of a table or picture with a caption, before or behind it.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static RichText Reference(string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new RichText(new DraftReference(id) { Span = CodePlace.Of(file, line) });
    }

    /// <summary>The mark of a footnote, which stands at the foot of the page. Used again, the same text is another mark of the same note.</summary>
    /// <param name="text">What the note says; without words it is an error among the report's diagnostics, as is a note in a note.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static RichText Footnote(RichText text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new RichText(new DraftNote(text.Inlines) { Span = CodePlace.Of(file, line) });
    }

    /// <summary>Adds words of an interpolated text; the compiler calls it.</summary>
    /// <param name="value">The words.</param>
    public void AppendLiteral(string value) => _inlines.Add(new DraftText(value));

    /// <summary>Adds a hole of an interpolated text; the compiler calls it.</summary>
    /// <param name="value">What fills the hole; null for nothing.</param>
    public void AppendFormatted(RichText? value) => _inlines.AddRange(value?._inlines ?? []);

    /// <summary>Adds a hole of an interpolated text; the compiler calls it.</summary>
    /// <param name="value">What fills the hole, printed as it is; null for nothing.</param>
    public void AppendFormatted(string? value) => _inlines.Add(new DraftText(value ?? string.Empty));

    private static RichText Set(EmphasisKind kind, RichText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new RichText(new DraftEmphasis(kind, text.Inlines));
    }
}
