namespace ReportGen.Diagnostics;

/// <content>Cards, callouts and timelines: RG0368 to RG0377.</content>
internal static partial class Messages
{
    public static Diagnostic NoCards(SourceSpan at) =>
        Error("RG0368", at, "there are no cards here", "name the figures to show, one a line: - patents.granted");

    public static Diagnostic NoEvents(SourceSpan at) =>
        Error("RG0368", at, "there are no events here", "write the events one below the other: - {date: 2024-03-14, text: The hall opens.}");

    public static Diagnostic CardWithoutMetric(SourceSpan at) =>
        Error("RG0369", at, "this card does not say which figure it shows", "name a metric: {metric: patents.granted, label: Patents}");

    public static Diagnostic CardNeedsNumber(SourceSpan at, string id, SourceSpan cell) =>
        Error("RG0370", at, $"'{id}' is a text, and a card shows a number", "put the text into a callout, or in a paragraph: {{ " + id + " }}") with { Related = cell };

    public static Diagnostic CardWithoutLabel(SourceSpan at, string id, SourceSpan cell) =>
        Warning("RG0371", at, $"'{id}' has no label, so the card does not say what its number counts", "fill in the column 'label' of metrics.csv, or write {metric: " + id + ", label: …}") with { Related = cell };

    public static Diagnostic BadComparison(SourceSpan at, string found) =>
        Error("RG0372", at, $"'{found}' is nothing that a number can be compared with", "write previous, year (the same period a year before), none, or a period such as 2023, 2024-Q3 or 2024-09") with { Found = found };

    public static Diagnostic CalloutWithoutText(SourceSpan at) =>
        Error("RG0373", at, "this callout says nothing", "give it words: 'text: |' and Markdown on the lines below, further in");

    public static Diagnostic NotInCallout(SourceSpan at, string what) =>
        Error("RG0374", at, $"{what} has no place in a callout", "a callout holds paragraphs and lists; put it before or after the callout");

    public static Diagnostic EventWithout(SourceSpan at, string key) =>
        Error("RG0375", at, $"this event has no {key}", "an event says when and what: {date: 2024-03-14, text: The hall opens.}");

    public static Diagnostic TextCutAtComma(SourceSpan at, string rest) =>
        Error("RG0377", at, $"a comma between {{ and }} ends a text, so '{rest}' is taken for another key", "put the whole text between quotes: text: \"…, " + rest + "\"");

    public static Diagnostic EventsOutOfOrder(SourceSpan at, string date, string before) =>
        Warning("RG0376", at, $"{date} comes after {before}, out of the order of the other events", "put the events in the order of their dates; the latest may come first if it does so throughout");
}
