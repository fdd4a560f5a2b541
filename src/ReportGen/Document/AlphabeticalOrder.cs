namespace ReportGen.Document;

/// <summary>The order of glossaries and indexes: letters with marks stand with their letters, capitals with small ones; all others by their code.</summary>
/// <remarks>A table of the project, so that bytes do not hang on the machine's collation.</remarks>
internal static class AlphabeticalOrder
{
    private const char First = '\u00C0';

    /// <summary>The letters of U+00C0 to U+017F without their marks.</summary>
    private const string Bare =
        "AAAAAAACEEEEIIIIDNOOOOO×OUUUUYTsaaaaaaaceeeeiiiidnooooo÷ouuuuyty"
        + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"
        + "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    public static IComparer<string> Comparer { get; } = Comparer<string>.Create(Compare);

    private static int Compare(string left, string right)
    {
        var bare = string.Compare(WithoutMarks(left), WithoutMarks(right), StringComparison.OrdinalIgnoreCase);
        return bare != 0 ? bare : string.CompareOrdinal(left, right);
    }

    private static string WithoutMarks(string text) => string.Create(text.Length, text, static (letters, source) =>
    {
        for (var i = 0; i < letters.Length; i++)
        {
            var place = source[i] - First;
            letters[i] = place >= 0 && place < Bare.Length ? Bare[place] : source[i];
        }
    });
}
