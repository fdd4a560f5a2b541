using System.Text;

namespace ReportGen.Binding.Printing;

/// <summary>English numbers in words.</summary>
/// <param name="and">What stands before tens and ones: <c>and </c>, or nothing in American English.</param>
internal sealed class EnglishNumerals(string and) : INumerals
{
    private static readonly string[] Ones =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens =
        ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (long Value, string Word)[] Groups =
    [
        (1_000_000_000_000_000_000, "quintillion"), (1_000_000_000_000_000, "quadrillion"),
        (1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand"),
    ];

    private static readonly (string Cardinal, string Ordinal)[] Irregular =
    [
        ("one", "first"), ("two", "second"), ("three", "third"), ("five", "fifth"), ("eight", "eighth"),
        ("nine", "ninth"), ("twelve", "twelfth"),
    ];

    public string Words(long number)
    {
        if (number == 0)
        {
            return Ones[0];
        }

        var text = new StringBuilder(number < 0 ? "minus " : string.Empty);
        var rest = Math.Abs(number);
        foreach (var (value, word) in Groups)
        {
            if (rest >= value)
            {
                AppendBelowThousand(text, (int)(rest / value));
                text.Append(' ').Append(word).Append(' ');
                rest %= value;
            }
        }

        if (rest > 0)
        {
            text.Append(rest < 100 && Math.Abs(number) >= 1000 ? and : string.Empty);
            AppendBelowThousand(text, (int)rest);
        }

        return text.ToString().TrimEnd();
    }

    public string OrdinalWords(long number)
    {
        var words = Words(number);
        foreach (var (cardinal, ordinal) in Irregular)
        {
            if (words.EndsWith(cardinal, StringComparison.Ordinal))
            {
                return string.Concat(words.AsSpan(0, words.Length - cardinal.Length), ordinal);
            }
        }

        return words.EndsWith('y') ? words[..^1] + "ieth" : words + "th";
    }

    public string Ordinal(long number, string printed) => printed + (number % 100 is >= 11 and <= 13 ? "th" : (number % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    });

    private void AppendBelowThousand(StringBuilder text, int number)
    {
        if (number >= 100)
        {
            text.Append(Ones[number / 100]).Append(" hundred");
            number %= 100;
            if (number == 0)
            {
                return;
            }

            text.Append(' ').Append(and);
        }

        if (number < Ones.Length)
        {
            text.Append(Ones[number]);
            return;
        }

        text.Append(Tens[number / 10]);
        if (number % 10 > 0)
        {
            text.Append('-').Append(Ones[number % 10]);
        }
    }
}
