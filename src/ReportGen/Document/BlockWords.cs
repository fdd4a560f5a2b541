namespace ReportGen.Document;

/// <summary>Words of cards and callouts in a language.</summary>
internal sealed record BlockWords
{
    /// <summary>Titles of callouts by kind: note, finding, warning.</summary>
    public required (string Note, string Finding, string Warning) Callouts { get; init; }

    /// <summary>A part more than before: <c>{0}</c> the part, <c>{1}</c> the earlier period.</summary>
    public required string Grown { get; init; }

    /// <summary>More by a number: <c>{0}</c> the number, <c>{1}</c> the earlier period.</summary>
    public required string Risen { get; init; }

    /// <summary>A part or a number less than before.</summary>
    public required string Fallen { get; init; }

    /// <summary>As before; only <c>{1}</c> counts.</summary>
    public required string Unchanged { get; init; }

    /// <summary>What the signs of a rise and a fall say to people who listen; empty where the words do.</summary>
    public (string Up, string Down) Signs { get; init; } = (string.Empty, string.Empty);

    public static BlockWords English { get; } = new()
    {
        Callouts = ("Note", "Finding", "Warning"),
        Grown = "{0} from {1}",
        Risen = "{0} from {1}",
        Fallen = "{0} from {1}",
        Unchanged = "unchanged from {1}",
        Signs = ("up\u00A0", "down\u00A0"),
    };

    public static BlockWords SimplifiedChinese { get; } = new()
    {
        Callouts = ("说明", "发现", "注意"),
        Grown = "较{1}增长{0}",
        Risen = "较{1}上升{0}",
        Fallen = "较{1}下降{0}",
        Unchanged = "与{1}持平",
    };

    public static BlockWords TraditionalChinese { get; } = new()
    {
        Callouts = ("說明", "發現", "注意"),
        Grown = "較{1}增長{0}",
        Risen = "較{1}上升{0}",
        Fallen = "較{1}下降{0}",
        Unchanged = "與{1}持平",
    };

    /// <summary>The title of a callout without one.</summary>
    public string Of(CalloutKind kind) => kind switch
    {
        CalloutKind.Finding => Callouts.Finding,
        CalloutKind.Warning => Callouts.Warning,
        _ => Callouts.Note,
    };
}
