using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ReportGen.Input;
using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>Names that a report is about, so that a sentence which has them speaks of its figures.</summary>
/// <param name="settings">Title, subtitle, organization and author name them.</param>
internal sealed partial class HomeNames(ReportSettings? settings)
{
    /// <summary>Words that begin a sentence or a clause with a capital and name nothing.</summary>
    private static readonly FrozenSet<string> Openers = FrozenSet.Create(
        StringComparer.Ordinal,
        "A", "About", "All", "Also", "Altogether", "An", "And", "As", "At", "Both", "By", "Each", "For", "From", "Here", "In", "It", "Its", "No", "Of", "On", "Our", "So", "That",
        "The", "Their", "There", "These", "They", "This", "Those", "Thus", "To", "Together", "We", "With");

    private readonly HashSet<string> _names = [.. new[] { settings?.Title, settings?.Subtitle, settings?.Organization, settings?.Author }
        .OfType<SettingText>().SelectMany(t => Letters().Matches(t.Value)).Select(m => m.Value).Where(n => char.IsAsciiLetterUpper(n[0]))];

    /// <summary>Whether a stretch of prose names somebody else.</summary>
    /// <param name="row">What is spoken of; its label and scope are no others.</param>
    public bool HasOthers(string words, Metric row)
    {
        var own = Letters().Matches($"{row.Label.Default} {string.Join(' ', row.Label.ByLanguage.Values)} {row.Scope} {string.Join(' ', row.ScopeLabel.ByLanguage.Values)}").Select(m => m.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Names().Matches(words).Any(n => !Letters().Matches(n.Value).Any(w => _names.Contains(w.Value) || own.Contains(w.Value) || Openers.Contains(w.Value)));
    }

    [GeneratedRegex("[A-Za-z]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    /// <summary>Words with capitals that follow one another; acronyms, whose second letter is one too, are words of the trade.</summary>
    [GeneratedRegex(@"\b[A-Z][a-z]+(?: (?:and |of |the )*[A-Z][a-z]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
