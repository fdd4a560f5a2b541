namespace ReportGen.Document;

/// <summary>How the number of a card changed.</summary>
/// <param name="Direction">Which way it went.</param>
/// <param name="Inlines">By how much and since when: <c>2.9% from 2023</c>.</param>
internal sealed record CardChange(ChangeDirection Direction, IReadOnlyList<Inline> Inlines)
{
    /// <summary>Whether that is good news, as far as the author says.</summary>
    public ChangeTone Tone { get; init; }

    /// <summary>The sign before the words, a blank of fixed width behind it.</summary>
    /// <remarks>Signs that all the fonts have, and that no program takes for emoji.</remarks>
    public string Sign => Direction switch
    {
        ChangeDirection.Up => "▲\u00A0",
        ChangeDirection.Down => "▼\u00A0",
        _ => "→\u00A0",
    };

    /// <summary>What the sign says to people who listen; empty where the words say it.</summary>
    public string Spoken { get; init; } = string.Empty;
}

/// <summary>Which way a number went.</summary>
internal enum ChangeDirection
{
    Level,
    Up,
    Down,
}

/// <summary>Whether a change is for the better.</summary>
internal enum ChangeTone
{
    /// <summary>Nobody says so, or nothing changed.</summary>
    Neutral,
    Better,
    Worse,
}
