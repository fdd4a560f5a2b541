using ReportGen.Document;
using ReportGen.Docx.Body;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Parts;

/// <summary>Running heads that name the chapter or the section of their page, with its number, as the pages of the PDF do.</summary>
/// <remarks>
/// Word fills the fields page by page. Other readers show the result as it stands here on every page, so it is the
/// document's title, which is never wrong.
/// </remarks>
internal sealed class HeadFields(DocxContext context)
{
    private const int ChapterLevel = 1;

    /// <summary>The deepest level of headings that heads may name.</summary>
    public const int SectionLevel = 2;

    /// <summary>Names the chapter.</summary>
    public void AppendChapter(W.Paragraph paragraph) => Append(paragraph, "STYLEREF 1", ChapterLevel);

    /// <summary>Names the section, or the chapter where none has begun in it: of both kinds of headings the words have one style of characters.</summary>
    public void AppendSection(W.Paragraph paragraph) => Append(paragraph, $"STYLEREF \"{CharacterStyles.HeadWords}\"", SectionLevel);

    private void Append(W.Paragraph paragraph, string field, int level)
    {
        AppendNumber(paragraph, field + " \\n", level);
        FieldWriter.Append(paragraph, field, InlineText.Of(context.Document.Info.Title));
    }

    /// <summary>The number. Of a heading without one Word says 0.</summary>
    /// <param name="level">The deepest level of headings that may be named.</param>
    private void AppendNumber(W.Paragraph paragraph, string field, int level)
    {
        var headings = context.Outline.Headings.Where(h => h.Level <= level).ToList();
        if (headings.LastOrDefault(h => h.Level == level && h.Label.Length > 0) is not { } numbered)
        {
            return;
        }

        var behind = Behind(numbered.Label) + HeadingText.LabelWithSpace(numbered)[numbered.Label.Length..];
        FieldWriter.Open(paragraph, "IF \"");
        FieldWriter.Append(paragraph, field, string.Empty);
        FieldWriter.Continue(paragraph, "\" = \"0\" \"\" \"");
        FieldWriter.Append(paragraph, field, string.Empty);
        FieldWriter.Continue(paragraph, behind + "\"");
        FieldWriter.Separate(paragraph);
        FieldWriter.End(paragraph);
    }

    /// <summary>The full stop of a number, which Word leaves out.</summary>
    private static string Behind(string label) => label.EndsWith('.') ? "." : string.Empty;
}
