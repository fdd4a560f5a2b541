using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Parts;

/// <summary><c>word/settings.xml</c>. No <c>updateFields</c>: all fields are filled, so nothing prompts when the file opens.</summary>
internal static class SettingsPart
{
    private const string WordUri = "http://schemas.microsoft.com/office/word";

    public static W.Settings Of(DocxContext context)
    {
        var settings = new W.Settings();
        settings.AppendChild(new W.Zoom { Percent = "100" });
        if (context.Faces.AreEmbedded)
        {
            // Who saves the file again keeps the fonts in it.
            settings.AppendChild(new W.EmbedTrueTypeFonts());
        }

        if (context.Theme.Page.Mirrored)
        {
            settings.AppendChild(new W.MirrorMargins());
        }

        settings.AppendChild(new W.DefaultTabStop { Val = 360 });
        Hyphenate(settings, context);
        if (context.Theme.Page.Mirrored)
        {
            settings.AppendChild(new W.EvenAndOddHeaders());
        }

        settings.AppendChild(new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.CompressPunctuation });
        if (context.Notes.Any)
        {
            settings.AppendChild(Separators());
        }

        settings.AppendChild(Compatibility());
        settings.AppendChild(new W.ThemeFontLanguages { Val = context.Language.Latin, EastAsia = context.Language.EastAsian });
        settings.AppendChild(ColorMapping());
        settings.AppendChild(new W.DecimalSymbol { Val = "." });
        settings.AppendChild(new W.ListSeparator { Val = "," });
        return settings;
    }

    /// <summary>
    /// Justified lines without hyphens would gape; two running at most. The languages are those of the PDF, to which a theme may add: elsewhere Word's
    /// dictionaries may be missing, and Latin words among Chinese ones stay whole.
    /// </summary>
    private static void Hyphenate(W.Settings settings, DocxContext context)
    {
        var isHyphenated = context.Language.IsHyphenated || context.Theme.PatternsFor(context.Document.Info.Language) is not null;
        if (isHyphenated && context.Theme.Body.Alignment == TextAlignment.Justify)
        {
            settings.AppendChild(new W.AutoHyphenation());
            settings.AppendChild(new W.ConsecutiveHyphenLimit { Val = 2 });
            settings.AppendChild(new W.DoNotHyphenateCaps());
        }
    }

    private static W.FootnoteDocumentWideProperties Separators() => new(
        new W.FootnoteSpecialReference { Id = FootnotesPart.Separator },
        new W.FootnoteSpecialReference { Id = FootnotesPart.Continuation });

    /// <summary>Mode 15 is that of Word 2013 and later; without it the file opens in compatibility mode.</summary>
    private static W.Compatibility Compatibility() => new(
        // Word would stretch the justified line before a forced break.
        new W.DoNotExpandShiftReturn(),
        Setting(W.CompatSettingNameValues.CompatibilityMode, "15"),
        Setting(W.CompatSettingNameValues.OverrideTableStyleFontSizeAndJustification, "1"),
        Setting(W.CompatSettingNameValues.EnableOpenTypeFeatures, "1"),
        Setting(W.CompatSettingNameValues.DoNotFlipMirrorIndents, "1"),
        Setting(W.CompatSettingNameValues.DifferentiateMultirowTableHeaders, "1"));

    private static W.CompatibilitySetting Setting(W.CompatSettingNameValues name, string value) =>
        new() { Name = name, Uri = WordUri, Val = new StringValue(value) };

    private static W.ColorSchemeMapping ColorMapping() => new()
    {
        Background1 = W.ColorSchemeIndexValues.Light1,
        Text1 = W.ColorSchemeIndexValues.Dark1,
        Background2 = W.ColorSchemeIndexValues.Light2,
        Text2 = W.ColorSchemeIndexValues.Dark2,
        Accent1 = W.ColorSchemeIndexValues.Accent1,
        Accent2 = W.ColorSchemeIndexValues.Accent2,
        Accent3 = W.ColorSchemeIndexValues.Accent3,
        Accent4 = W.ColorSchemeIndexValues.Accent4,
        Accent5 = W.ColorSchemeIndexValues.Accent5,
        Accent6 = W.ColorSchemeIndexValues.Accent6,
        Hyperlink = W.ColorSchemeIndexValues.Hyperlink,
        FollowedHyperlink = W.ColorSchemeIndexValues.FollowedHyperlink,
    };
}
