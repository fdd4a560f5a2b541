namespace ReportGen.Conformance.Markdown;

/// <summary>What is to be said of the specification's examples, and why: where it is an error, the contract makes it one.</summary>
internal static class SpecDiagnostics
{
    private static readonly Remark[] All =
    [
        new("RG0301", "a report begins with a chapter; tagged in sequence all the same",
        [
            59, 68, ..Range(71, 74), 76, 77, 79, 83, 84, 86, ..Range(89, 91), 95, 96, 102, 103, 141, 646, 647
        ]),
        new("RG0304", "the anchor of a page that is not there", [501]),
        new("RG0305", "a relative link leads nowhere for readers of a finished document",
        [
            22, 23, 32, 33, ..Range(192, 196), 198, 200, ..Range(202, 206), ..Range(214, 218), 404, 419, 422, 433, 473,
            474, ..Range(482, 487), 489, 492, 495, 496, ..Range(498, 500), ..Range(502, 507), 509, 510, 512,
            ..Range(514, 519), 521, 522, ..Range(527, 535), 539, ..Range(541, 544), 549, 550, ..Range(553, 562),
            ..Range(564, 571), 593
        ]),
        new("RG0307", "a scheme that not every reader can open", [596, 598, 601]),
        new("RG0308", "a picture without alternative text", [581]),
        new("RG0309", "raw HTML is not run but shown as text",
        [
            21, 31, ..Range(148, 176), 178, ..Range(180, 182), ..Range(184, 191), 201, 344, ..Range(475, 477), 491, 494,
            524, 536, ..Range(613, 617), 623, ..Range(627, 631), 642, 643
        ]),
        new("RG0319", "a heading without words is left out", [79]),
        new("RG0321", "the title of a picture inside a line is no caption", [579, 587]),
        new("RG0322", "two brackets that make no link", [..Range(545, 547)]),
        new("RG0323", "a hashtag, or a heading without its blank", [64]),
        new("RG0326", "marks of bold text that is never closed", [391, 392, 397, 398, 400, 401, 471, 480, 481]),
        new("RG0331", "code without its end", [126, 127, 137, 139, 237]),
        new("RG0332", "an address that is not whole", [346, 599, 600]),
        new("RG0420", "characters that the fonts lack", [..Range(25, 27)]),
        new("RG0501", "a picture that is not there", [517, 520, 531, 573, ..Range(576, 578), 580]),
        new("RG0502", "a picture outside the folder of the report", [572, 574, 575, 579, ..Range(581, 589), 591]),
    ];

    /// <summary>The codes that an example must give, sorted.</summary>
    public static IEnumerable<string> Of(SpecExample example) =>
        All.Where(r => r.Examples.Contains(example.Number)).Select(r => r.Code).Order(StringComparer.Ordinal);

    private static IEnumerable<int> Range(int first, int last) => Enumerable.Range(first, last - first + 1);

    private sealed record Remark(string Code, string Why, IReadOnlyCollection<int> Examples);
}
