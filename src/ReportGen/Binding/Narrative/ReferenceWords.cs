using System.Globalization;
using ReportGen.Binding.Printing;
using ReportGen.Document;

namespace ReportGen.Binding.Narrative;

/// <summary>What cross references print.</summary>
/// <remarks>A no-break space keeps name and number of a reference on one line.</remarks>
internal sealed class ReferenceWords
{
    private static readonly char[] LabelMarks = ['.', '、', ')', '(', '）', '（', ' ', ':', '：'];

    private readonly Wording _wording;
    private readonly bool _isChinese;

    private ReferenceWords(Wording wording, bool isChinese)
    {
        _wording = wording;
        _isChinese = isChinese;
    }

    public static ReferenceWords For(string language) => new(Wording.For(language), Conventions.For(language).IsChinese);

    /// <summary><c>Table 1</c>, <c>表1</c>.</summary>
    public CrossReference Table(int number) => new(ReferencePart.Label, Counted(_wording.Table, number));

    /// <summary><c>Figure 1</c>, <c>图1</c>.</summary>
    public CrossReference Picture(int number) => new(ReferencePart.Label, Counted(_wording.Picture, number));

    /// <summary>Names a row of sums.</summary>
    public string Total => _wording.Total;

    /// <summary>The label in a table's caption.</summary>
    public string TableLabel(int number) => Table(number).Text.Replace('\u00A0', ' ');

    /// <summary>The label in a picture's caption.</summary>
    public string PictureLabel(int number) => Picture(number).Text.Replace('\u00A0', ' ');

    /// <summary><c>Section II.i</c>, <c>第二章第一节</c>, from the labels of the chapter and all below it.</summary>
    /// <param name="path">The labels; one that repeats those above it stands alone.</param>
    /// <param name="isChapter">Whether the heading is of the first level.</param>
    public CrossReference Section(IReadOnlyList<string> path, bool isChapter)
    {
        var labels = path.Select(l => l.Trim(LabelMarks)).ToList();
        if (_isChinese)
        {
            return new CrossReference(ReferencePart.Number, Chinese(labels, isChapter));
        }

        var words = string.Join('.', labels).Replace(' ', '\u00A0');
        return new CrossReference(ReferencePart.Number, words) { Before = words.Contains('\u00A0') ? string.Empty : "Section\u00A0" };
    }

    private string Chinese(List<string> labels, bool isChapter)
    {
        var section = _wording == Wording.TraditionalChinese ? '節' : '节';
        return labels.Count == 1
            ? Ordinal(labels[0], isChapter ? '章' : section)
            : Ordinal(labels[0], '章') + Ordinal(string.Join('.', labels.Skip(1)), section);
    }

    /// <summary><c>第一章</c>, also of a label that says so itself.</summary>
    private static string Ordinal(string label, char name) => label.StartsWith('第') ? label : $"第{label}{name}";

    /// <summary>The words of a heading without number.</summary>
    public CrossReference Quoted(string words)
    {
        var (open, close) = _isChinese && _wording == Wording.TraditionalChinese ? ("「", "」") : ("“", "”");
        return new CrossReference(ReferencePart.Words, words) { Before = open, After = close };
    }

    private string Counted(string name, int number) =>
        name + (_isChinese ? string.Empty : "\u00A0") + number.ToString(CultureInfo.InvariantCulture);
}
