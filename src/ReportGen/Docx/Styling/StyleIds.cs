using ReportGen.Document;

namespace ReportGen.Docx.Styling;

/// <summary>Ids of the styles, named as Word names its own: other programs look for them.</summary>
internal static class StyleIds
{
    public const string Normal = "Normal";
    public const string BodyText = "BodyText";
    public const string FirstParagraph = "FirstParagraph";
    public const string Title = "Title";
    public const string TitleBar = "TitleBar";
    public const string Subtitle = "Subtitle";
    public const string TitleOwner = "TitleOwner";
    public const string TitleDetail = "TitleDetail";
    public const string ContentsHeading = "TOCHeading";
    public const string IndexEntry = "Index1";
    public const string ListEntry = "TableofFigures";
    public const string Caption = "Caption";
    public const string Picture = "Picture";
    public const string Quote = "Quote";
    public const string QuoteList = "QuoteList";
    public const string ListParagraph = "ListParagraph";
    public const string ListBullet = "ListBullet";
    public const string ListNumber = "ListNumber";
    public const string DefinitionTerm = "DefinitionTerm";
    public const string Definition = "Definition";
    public const string Code = "Code";
    public const string Rule = "HorizontalRule";
    public const string Spacer = "Spacer";
    public const string TableHeading = "TableHeading";
    public const string TableText = "TableText";
    public const string TableStrong = "TableStrong";
    public const string FootnoteText = "FootnoteText";
    public const string FootnoteContinued = "FootnoteContinued";
    public const string FootnoteReference = "FootnoteReference";
    public const string TableNote = "TableNote";
    public const string ChartTitle = "ChartTitle";
    public const string ChartSubtitle = "ChartSubtitle";
    public const string ChartSource = "ChartSource";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string DefaultFont = "DefaultParagraphFont";
    public const string CodeCharacters = "CodeChar";
    public const string HeadWords = "HeadingWords";
    public const string Hyperlink = "Hyperlink";
    public const string InternalLink = "InternalLink";
    public const string TableNormal = "TableNormal";
    public const string ReportTable = "ReportTable";
    public const string NoList = "NoList";

    public const string CardValue = "CardValue";
    public const string CardUnit = "CardUnit";
    public const string CardUnitCharacters = "CardUnitChar";
    public const string CardCourse = "CardCourse";
    public const string CardLabel = "CardLabel";
    public const string CardDetail = "CardDetail";
    public const string CardBetter = "CardBetter";
    public const string CardWorse = "CardWorse";
    public const string TimelineDate = "TimelineDate";
    public const string TimelineText = "TimelineText";

    private static readonly string[] HeadingIds = ["Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6"];

    /// <param name="level">From 1 to 6.</param>
    public static string Heading(int level) => HeadingIds[level - 1];

    /// <param name="level">From 1.</param>
    public static string Contents(int level) => "TOC" + Measures.Number(level);

    public static string CalloutTitle(CalloutKind kind) => kind + "Title";

    public static string CalloutText(CalloutKind kind) => kind + "Text";

    public static string CalloutList(CalloutKind kind) => kind + "List";

    /// <summary>Whether a style is that of the title of a callout.</summary>
    public static bool IsCalloutTitle(string? style) => style is "NoteTitle" or "FindingTitle" or "WarningTitle";

    /// <summary>Whether a style is that of the words of a callout.</summary>
    public static bool IsOfCallout(string? style) => style is "NoteText" or "FindingText" or "WarningText" or "NoteList" or "FindingList" or "WarningList";

    /// <summary>Paragraph style of a heading.</summary>
    public static string Of(Heading heading) => Heading(heading.Level);
}
