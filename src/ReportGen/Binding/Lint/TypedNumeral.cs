namespace ReportGen.Binding.Lint;

/// <summary>A number as it stands in the prose.</summary>
/// <param name="Text">The prose.</param>
/// <param name="Numeral">The number.</param>
/// <param name="From">Where what is printed for it may begin: at a word such as <c>over</c>, or at the number itself.</param>
internal sealed record TypedNumeral(string Text, Numeral Numeral, int From)
{
    private const string Minuses = "-\u2212\u2013";

    /// <summary>Whether a minus stands right before it, which is no hyphen of a word and no dash of a range.</summary>
    public bool HasMinus => Numeral.WholeStart is > 0 and var at && Minuses.Contains(Text[at - 1]) && (at == 1 || !char.IsAsciiLetterOrDigit(Text[at - 2]));

    /// <summary>The sentence that it stands in.</summary>
    public string Sentence
    {
        get
        {
            var (start, end) = Sentences.Around(Text, Numeral.WholeStart, Numeral.WholeEnd);
            return Text[start..end];
        }
    }

    public static bool IsMinus(char c) => Minuses.Contains(c);
}
