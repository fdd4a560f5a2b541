using System.Text;

namespace ReportGen.Input.Settings;

/// <summary>Settings while layers are laid over each other; what hangs on the language or the data is settled last.</summary>
internal sealed record SettingsDraft
{
    public ReportSettings Settings { get; init; } = new();

    /// <summary>The language and where it is set; null for the default.</summary>
    public SettingText? Language { get; init; }

    /// <summary>The period's place, for messages.</summary>
    public SourceSpan PeriodSpan { get; init; }

    /// <summary>Heading numbers; null for those of the theme.</summary>
    public IReadOnlyList<NumberFormat>? Numbering { get; init; }

    /// <summary>The theme; null for the default.</summary>
    public Theme? Theme { get; init; }

    /// <summary>Encoding of the CSV files; null to detect.</summary>
    public Encoding? CsvEncoding { get; init; }
}
