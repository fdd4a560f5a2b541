using ReportGen.Document;

namespace ReportGen.Docx.Styling;

/// <summary>Room for the numbers of headings: titles follow their numbers at one distance, and further lines align under the title.</summary>
internal static class HeadingColumns
{
    // How much wider the bold of a face is, at the small letters of Roman numbers.
    private const double Bold = 1.15;

    /// <summary>The column of a level, made for its first number; headings with wider numbers ask for their own.</summary>
    /// <param name="level">From 1.</param>
    public static int OfLevel(DocxContext context, int level) => Of(context, level, context.Document.Numbering[level - 1].Format(1));

    /// <summary>The column of one heading.</summary>
    public static int Of(DocxContext context, Heading heading) => Of(context, heading.Level, heading.Label);

    /// <summary>Whether a number runs into its title without a gap: full-width punctuation brings its own.</summary>
    public static bool IsWide(string label) => label.Length > 0 && label[^1] >= '\u3000';

    private static int Of(DocxContext context, int level, string label)
    {
        var size = context.Theme.HeadingLook(level).Size * Bold;
        return IsWide(label) ? Measures.Twips(AverageWidth.Ems(label) * context.Theme.HeadingLook(level).Size.Points) : LabelWidth.Column(label, size);
    }
}
