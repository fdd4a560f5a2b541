using ReportGen.Input.Yaml;

namespace ReportGen.Input.Themes;

/// <summary>The kinds of values there are.</summary>
internal static class ThemeKinds
{
    // PDF readers show pages up to 200 inches.
    private const double LongestPoints = 14400;

    private const double LargestType = 400;
    private const double MostEms = 100;

    /// <summary>Names of the families' roles.</summary>
    public static readonly string[] Roles = ["text", "heading", "detail", "code"];

    /// <summary>Names of the theme's colours.</summary>
    public static readonly string[] ColorNames = ["text", "accent", "quiet", "rule", "link", "table", "stripe", "code"];

    public static readonly ThemeKind Length = new(
        "a length such as 10.5pt, 12mm, 1.2em (sizes of the text) or 0.5 lines",
        node => MeasureOf(node) is { } m && IsLength(m, LongestPoints) ? m : null);

    /// <summary>A length that hangs on nothing else: of the page, and of the text itself.</summary>
    public static readonly ThemeKind AbsoluteLength = new(
        "a length in pt, mm, cm or in",
        node => MeasureOf(node) is { Unit: MeasureUnit.Points } m && IsLength(m, LongestPoints) ? m : Zero(node));

    public static readonly ThemeKind TextSize = new(
        "a size in pt from 1pt to 400pt",
        node => MeasureOf(node) is { Unit: MeasureUnit.Points, Number: >= 1 and <= LargestType } m ? m : null);

    public static readonly ThemeKind Size = new(
        "a size such as 9pt or 1.2em (sizes of the text)",
        node => MeasureOf(node) is { } m && IsSize(m) ? m : null);

    public static readonly ThemeKind TextLeading = new(
        "a number of sizes such as 1.4, or a length in pt",
        node => MeasureOf(node) is { } m && (IsRatio(m) || m is { Unit: MeasureUnit.Points, Number: >= 1 and <= LongestPoints }) ? m : null);

    public static readonly ThemeKind Leading = new(
        "a number of sizes such as 1.25, or a length such as 12pt or 1.5 lines",
        node => MeasureOf(node) is { } m && (IsRatio(m) || (IsLength(m, LongestPoints) && m.Number > 0)) ? m : null);

    public static readonly ThemeKind Part = new(
        "a part from 0% to 100%",
        node => MeasureOf(node) is { Unit: MeasureUnit.Percent, Number: <= 100 } m ? m : null);

    public static readonly ThemeKind Weight = new(
        "a weight from 100 to 900, such as 400 (regular), 600 (semi-bold) or 700 (bold)",
        node => MeasureOf(node) is { Unit: MeasureUnit.None, Number: >= 100 and <= 900 } m && double.IsInteger(m.Number) ? m : null);

    public static readonly ThemeKind Depth = new(
        "a number of levels: 1, 2 or 3",
        node => MeasureOf(node) is { Unit: MeasureUnit.None, Number: 1 or 2 or 3 } m ? m : null);

    public static readonly ThemeKind Truth = new(
        "true or false",
        node => node is YamlScalar { IsPlain: true, Text: "true" or "false" } s ? new WordValue(s.Span, s.Text) : null);

    /// <summary>Hexadecimal digits. Without quotes YAML takes what follows # for a comment, so the sign may be left out.</summary>
    public static readonly ThemeKind Rgb = new("a colour in quotes such as \"#1B3A5C\"", node => RgbOf(node));

    public static readonly ThemeKind Colors = new("a list of colours in quotes such as [\"#0063A0\", \"#B84A00\"]", ColorsOf);

    public static readonly ThemeKind Color = new(
        "a colour in quotes such as \"#1B3A5C\", or one of " + string.Join(", ", ColorNames),
        node => node is YamlScalar s && Array.IndexOf(ColorNames, s.Text) >= 0 ? new ColorValue(s.Span, null, s.Text) : RgbOf(node))
    {
        Choices = ColorNames,
    };

    public static readonly ThemeKind Role = Choice(Roles);

    public static readonly ThemeKind Alignment = Choice("left", "center", "right", "justify");

    public static readonly ThemeKind Families = new("a list of font families, Latin first, Chinese behind", FamiliesOf);

    public static readonly ThemeKind Files = new("a list of font files in the report's folder, such as fonts/House-Regular.ttf", FilesOf);

    public static readonly ThemeKind Patterns = new("a file of hyphenation patterns in the report's folder, such as patterns/hyph-it.tex", PatternsOf);

    public static readonly ThemeKind PageSize = new(
        "A4, A5, B5, Letter, Legal or a width and a height such as 176mm 250mm", PageSizes.Read)
    {
        Choices = PageSizes.Names,
    };

    public static readonly ThemeKind Numbering = new(
        "a list of first numbers by level, such as [\"I.\", \"i\"]; a number names those above it as in \"1.1\"", NumberingOf);

    private static readonly Dictionary<string, ThemeKind> ByName = new(StringComparer.Ordinal)
    {
        ["length"] = Length,
        ["absolute-length"] = AbsoluteLength,
        ["size"] = Size,
        ["text-size"] = TextSize,
        ["leading"] = Leading,
        ["text-leading"] = TextLeading,
        ["part"] = Part,
        ["weight"] = Weight,
        ["depth"] = Depth,
        ["truth"] = Truth,
        ["rgb"] = Rgb,
        ["color"] = Color,
        ["colors"] = Colors,
        ["role"] = Role,
        ["alignment"] = Alignment,
        ["families"] = Families,
        ["files"] = Files,
        ["page-size"] = PageSize,
    };

    /// <summary>A kind by its name; words with bars between are a choice of them.</summary>
    public static ThemeKind Find(string name) => ByName.TryGetValue(name, out var kind) ? kind : Choice(name.Split('|'));

    /// <summary>One of some words.</summary>
    public static ThemeKind Choice(params string[] words) => new(
        words.Length == 2 ? string.Join(" or ", words) : "one of " + string.Join(", ", words),
        node => node is YamlScalar s && Array.IndexOf(words, s.Text) >= 0 ? new WordValue(s.Span, s.Text) : null)
    {
        Choices = words,
    };

    private static MeasureValue? MeasureOf(YamlNode node) =>
        node is YamlScalar s && Measure.TryParse(s.Text, out var number, out var unit) ? new MeasureValue(s.Span, number, unit) : null;

    private static MeasureValue? Zero(YamlNode node) => MeasureOf(node) is { Unit: MeasureUnit.None, Number: 0 } zero ? zero : null;

    private static bool IsLength(MeasureValue value, double most) => value.Unit switch
    {
        MeasureUnit.Points => value.Number <= most,
        MeasureUnit.Em or MeasureUnit.Lines => value.Number <= MostEms,
        MeasureUnit.None => value.Number == 0,
        _ => false,
    };

    private static bool IsSize(MeasureValue value) =>
        value is { Unit: MeasureUnit.Points, Number: >= 1 and <= LargestType } or { Unit: MeasureUnit.Em, Number: >= 0.1 and <= 20 };

    private static bool IsRatio(MeasureValue value) => value is { Unit: MeasureUnit.None, Number: >= 0.5 and <= 5 };

    private static ColorValue? RgbOf(YamlNode node) =>
        node is YamlScalar s && ReportGen.Color.TryParse(s.Text, out var color) ? new ColorValue(s.Span, color, null) : null;

    private static ColorsValue? ColorsOf(YamlNode node)
    {
        var colors = node is YamlSequence list ? list.Items.Select(RgbOf).ToList() : [];
        return colors.Count > 0 && colors.All(c => c is not null) ? new ColorsValue(node.Span, [.. colors.Select(c => c!.Color!.Value)]) : null;
    }

    private static FamiliesValue? FamiliesOf(YamlNode node)
    {
        IReadOnlyList<YamlNode> items = node is YamlSequence list ? list.Items : [node];
        var families = new List<string>(items.Count);
        foreach (var item in items)
        {
            if (item is not YamlScalar { IsNull: false } scalar || scalar.Text.Trim().Length == 0)
            {
                return null;
            }

            families.Add(scalar.Text.Trim());
        }

        return families.Count > 0 ? new FamiliesValue(node.Span, families) : null;
    }

    private static FilesValue? FilesOf(YamlNode node)
    {
        IReadOnlyList<YamlNode> items = node is YamlSequence list ? list.Items : [node];
        var files = new List<FontFile>(items.Count);
        foreach (var item in items)
        {
            if (item is not YamlScalar { IsNull: false } scalar || scalar.Text.Trim().Length == 0)
            {
                return null;
            }

            files.Add(new FontFile(scalar.Text.Trim(), scalar.Span));
        }

        return new FilesValue(node.Span, files);
    }

    private static PatternsValue? PatternsOf(YamlNode node) =>
        node is YamlScalar { IsNull: false } scalar && scalar.Text.Trim() is { Length: > 0 } path ? new PatternsValue(node.Span, new PatternsFile(path, node.Span)) : null;

    private static NumberingValue? NumberingOf(YamlNode node)
    {
        if (node is not YamlSequence list)
        {
            return null;
        }

        var formats = new List<NumberFormat>();
        foreach (var item in list.Items)
        {
            if (item is not YamlScalar sample || NumberFormat.Parse(sample.Text) is not { } format || !format.Fits(formats))
            {
                return null;
            }

            formats.Add(format);
        }

        return new NumberingValue(node.Span, formats);
    }
}
