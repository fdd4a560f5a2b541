using ReportGen.Diagnostics;
using ReportGen.Fonts;

namespace ReportGen.Layout.Inline.Collecting;

/// <summary>Finds out how text of a style looks under its inlines; each combination once a document.</summary>
internal sealed class TextLooks(LayoutContext context)
{
    // What 'strong' means beside regular text, and beside text that is semi-bold already.
    private const int Strong = 600;
    private const int Bold = 700;

    private readonly Dictionary<(TextStyle Style, FontFeatures Features, InlineLook Look), TextLook> _looks = [];
    private readonly Dictionary<(TextStyle Style, FontFeatures Features), TextLook> _plain = [];
    private readonly HashSet<FontFace> _withoutSmallCapitals = [];
    private (TextStyle? Style, FontFeatures Features, TextLook? Look) _latest;

    /// <summary>The look of plain text of a style.</summary>
    public TextLook Plain(TextStyle style, FontFeatures features)
    {
        // Paragraphs of one style follow each other: most calls end here.
        if (ReferenceEquals(_latest.Style, style) && _latest.Features == features && _latest.Look is { } latest)
        {
            return latest;
        }

        if (!_plain.TryGetValue((style, features), out var look))
        {
            look = Make(style, features, new InlineLook());
            _plain.Add((style, features), look);
        }

        _latest = (style, features, look);
        return look;
    }

    /// <summary>The look of a style's text under its inlines.</summary>
    public TextLook Of(TextStyle style, FontFeatures features, InlineLook look)
    {
        if (look == new InlineLook())
        {
            return Plain(style, features);
        }

        if (!_looks.TryGetValue((style, features, look), out var made))
        {
            made = Make(style, features, look);
            _looks.Add((style, features, look), made);
        }

        return made;
    }

    private TextLook Make(TextStyle style, FontFeatures features, InlineLook look)
    {
        var size = style.Size.Points;
        var stack = context.Fonts.Stack(FontStyle(style, look), context.Diagnostics);
        return new TextLook
        {
            Stack = stack,
            Features = features | (look.IsCode ? FontFeatures.NoLigatures : FeaturesOf(style, look, stack.Primary)),
            Size = size * look.Scale,
            Rise = size * look.Rise,
            Color = look.IsLink ? context.Theme.Colors.Link : style.Color,
            IsStruck = look.IsStruck,
            HasDots = look.IsItalic && !look.IsCode && context.Theme.HanziEmphasis == HanziEmphasis.Dots,
            IsTechnical = look.IsCode || look.IsLink,
        };
    }

    private FontFeatures FeaturesOf(TextStyle style, InlineLook look, FontFace face)
    {
        var features = style.Figures == FigureStyle.OldStyle ? FontFeatures.OldStyleFigures : FontFeatures.None;
        if (!style.SmallCaps && !look.IsSmallCaps)
        {
            return features;
        }

        if (face.HasSmallCapitals)
        {
            return features | FontFeatures.SmallCapitals;
        }

        if (_withoutSmallCapitals.Add(face))
        {
            context.Diagnostics.Add(Messages.NoSmallCapitals(face.PostScriptName));
        }

        return features;
    }

    private TextStyle FontStyle(TextStyle style, InlineLook look)
    {
        // Italic inside italic stands out by being upright.
        var isItalic = style.Italic != look.IsItalic;
        var weight = look.IsBold ? (style.Weight < Strong && !isItalic ? Strong : Bold) : style.Weight;
        var families = look.IsCode ? context.Theme.Code.Families : style.Families;
        return style with { Weight = weight, Italic = isItalic && !look.IsCode, Families = families };
    }
}
