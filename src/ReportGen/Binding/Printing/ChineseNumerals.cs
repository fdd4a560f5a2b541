using System.Text;

namespace ReportGen.Binding.Printing;

/// <summary>Chinese numbers in words, in groups of four digits.</summary>
/// <param name="tenThousand">万 or 萬.</param>
/// <param name="hundredMillion">亿 or 億.</param>
/// <param name="minus">负 or 負.</param>
internal sealed class ChineseNumerals(string tenThousand, string hundredMillion, string minus) : INumerals
{
    private const string Digits = "零一二三四五六七八九";
    private const long TenThousand = 10_000;
    private static readonly string[] Places = ["", "十", "百", "千"];

    public string Words(long number)
    {
        if (number == 0)
        {
            return Digits[..1];
        }

        var text = new StringBuilder();
        AppendGroups(text, Math.Abs(number));

        // Ten to nineteen at the head drop their 一: 十二, 十万.
        if (text.Length > 1 && text[0] == '一' && text[1] == '十')
        {
            text.Remove(0, 1);
        }

        return number < 0 ? minus + text : text.ToString();
    }

    public string OrdinalWords(long number) => "第" + Words(number);

    public string Ordinal(long number, string printed) => "第" + printed;

    /// <summary>亿 counts groups of eight digits, so 万亿 needs no word of its own.</summary>
    private void AppendGroups(StringBuilder text, long number)
    {
        if (number >= TenThousand * TenThousand)
        {
            AppendGroups(text, number / (TenThousand * TenThousand));
            text.Append(hundredMillion);
            number %= TenThousand * TenThousand;
            AppendZero(text, number, TenThousand * TenThousand);
        }

        if (number >= TenThousand)
        {
            AppendFour(text, (int)(number / TenThousand));
            text.Append(tenThousand);
            number %= TenThousand;
            AppendZero(text, number, TenThousand);
        }

        AppendFour(text, (int)number);
    }

    /// <summary>A 零 stands for the empty places between two groups.</summary>
    private static void AppendZero(StringBuilder text, long rest, long group)
    {
        if (rest > 0 && rest < group / 10)
        {
            text.Append(Digits[0]);
        }
    }

    private static void AppendFour(StringBuilder text, int number)
    {
        var isGap = false;
        var divisor = 1000;
        for (var place = 3; place >= 0; place--, divisor /= 10)
        {
            var digit = number / divisor % 10;
            if (digit == 0)
            {
                isGap = number >= divisor;
                continue;
            }

            text.Append(isGap ? Digits[..1] : string.Empty).Append(Digits[digit]).Append(Places[place]);
            isGap = false;
        }
    }
}
