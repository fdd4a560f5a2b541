using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Input.Csv;
using ReportGen.Input.Settings;
using ReportGen.Input.Themes;
using ReportGen.Metrics;

namespace ReportGen.Input;

/// <summary>Settles what hangs on the language, the data and the environment.</summary>
internal sealed class EditionFinisher(Catalog catalog, ReportOverrides overrides, DiagnosticBag diagnostics)
{
    // A hint lists the latest periods; all of a long series would hide the message.
    private const int MostPeriodsShown = 6;

    /// <param name="data">The free tables.</param>
    public IReadOnlyList<EditionInput> Finish(IReadOnlyList<EditionDraft> editions, DataTables data)
    {
        var fallback = overrides.FallbackDate ?? EpochDate();
        return [.. editions.Select(e => new EditionInput(e.Narrative, e.BodyStart, Settle(e, fallback)) { Draft = e.Document, Data = data.ForEdition() })];
    }

    private ReportSettings Settle(EditionDraft edition, DateOnly? fallback)
    {
        var draft = edition.Settings;
        CheckPeriod(draft);
        var theme = draft.Theme ?? BuiltInThemes.Load(BuiltInThemes.Default);
        return draft.Settings with
        {
            Language = edition.Language,
            EditionLanguage = edition.FileLanguage,
            Date = draft.Settings.Date ?? fallback,
            Period = draft.Settings.Period ?? catalog.LatestPeriod,
            Numbering = draft.Numbering ?? theme.NumberingFor(edition.Language),
            Theme = theme,
        };
    }

    private void CheckPeriod(SettingsDraft draft)
    {
        if (draft.Settings.Period is not { } asked || catalog.LatestPeriod is null)
        {
            return;
        }

        var periods = catalog.Series.SelectMany(s => s.Rows).Select(r => r.Period).OfType<Period>().Distinct().OrderDescending().ToList();
        if (!periods.Contains(asked))
        {
            diagnostics.Add(Messages.PeriodWithoutData(draft.PeriodSpan, asked.ToString(), [.. periods.Take(MostPeriodsShown).Select(p => p.ToString())]));
        }
    }

    private DateOnly? EpochDate()
    {
        if (overrides.Epoch is not { Length: > 0 } text)
        {
            return null;
        }

        // DateTimeOffset ends with the year 9999.
        const long LastSecond = 253402300799;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= LastSecond)
        {
            return DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime);
        }

        diagnostics.Add(Messages.SourceDateEpoch(text));
        return null;
    }
}
