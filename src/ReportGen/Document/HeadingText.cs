namespace ReportGen.Document;

/// <summary>The words of a heading with its number.</summary>
internal static class HeadingText
{
    private const char FirstFullWidth = '\u3000';

    /// <summary>Number and title, as bookmarks and running heads say them.</summary>
    public static string Of(Heading heading) => LabelWithSpace(heading) + InlineText.Of(heading.Inlines);

    /// <summary>The number and a space; no space after full-width punctuation, which brings its own.</summary>
    public static string LabelWithSpace(Heading heading) => heading.Label switch
    {
        "" => string.Empty,
        var label when IsFullWidth(label) => label,
        var label => label + " ",
    };

    /// <summary>Whether a number ends in Chinese punctuation.</summary>
    public static bool IsFullWidth(string label) => label.Length > 0 && label[^1] >= FirstFullWidth;
}
