using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Binding.Narrative;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Input;
using ReportGen.Metrics;

namespace ReportGen.Binding.Blocks.Timelines;

/// <summary>Tests the year of an event that is said to begin a streak: <c>the start of {{ loans.streak }} years without a break</c>.</summary>
internal static partial class StreakStart
{
    public static void Check(SettingText date, IReadOnlyList<Inline> text, NarrativeContext narrative)
    {
        if (!Period.TryParse(date.Value, out var said) || said.Kind != PeriodKind.Year)
        {
            return;
        }

        for (var i = 0; i < text.Count; i++)
        {
            if (text[i] is FigureInline { Figure: { Field: "streak" } figure } && IsBeginning(text, i) && BeginningOf(figure) is { } began && began != said.Year)
            {
                narrative.Diagnostics.Add(Messages.StreakStartContradicted(date.Span, date.Value, figure.Id, began, figure.Origin.Span) with
                {
                    Found = date.Value,
                    Expected = began.ToString(CultureInfo.InvariantCulture),
                });
            }
        }
    }

    /// <summary>The first year of a streak; null where its periods are no years.</summary>
    private static int? BeginningOf(Figure figure) =>
        figure is { Value: { } years, Period: { } period } && Period.TryParse(period, out var last) && last.Kind == PeriodKind.Year ? last.Year - (int)years + 1 : null;

    private static bool IsBeginning(IReadOnlyList<Inline> text, int at)
    {
        var behind = InlineText.Of([.. text.Skip(at + 1)]);
        return ChineseBehind().IsMatch(behind) || (Behind().IsMatch(behind) && Before().IsMatch(InlineText.Of([.. text.Take(at)])));
    }

    /// <summary>Not what comes after a beginning, or before it.</summary>
    [GeneratedRegex(@"(?<!\b(?:after|before|since|until|from|than) (?:the |its )?)\b(?:first|start|beginning) of (?:the |its |these )?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"^\s(?:consecutive |successive |straight )?years\b", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex("^年(?:的|中的|之)?(?:第一年|首年|开端|開端|起点|起點)", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseBehind();
}
