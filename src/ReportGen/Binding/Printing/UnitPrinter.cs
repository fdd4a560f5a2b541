using ReportGen.Binding.Values;
using ReportGen.Metrics;

namespace ReportGen.Binding.Printing;

/// <summary>Brings a number and its unit to the scale of the language.</summary>
internal static class UnitPrinter
{
    private static readonly Scale[] EnglishWords =
        [new(12, "trillion"), new(9, "billion"), new(6, "million"), new(3, "thousand")];

    /// <summary>Longer words before the words they begin with.</summary>
    private static readonly Scale[] ChineseWords =
    [
        new(12, "万亿"), new(12, "萬億"), new(8, "亿"), new(8, "億"), new(6, "百万"), new(6, "百萬"), new(4, "万"),
        new(4, "萬"), new(3, "千"),
    ];

    /// <summary>A number in the scale in which it is to be printed.</summary>
    /// <remarks>
    /// A scale word in the unit's label wins. Else a scale of the language stays as it is; a foreign one is converted:
    /// with its unit to the scale that reads best, bare always to the same, since no word beside it would say which.
    /// </remarks>
    public static ScaledNumber Scale(Quantity number, LocalizedText label, PrintStyle style, Conventions conventions)
    {
        var (labelScale, name) = SplitLabel(number.Unit, label.For(conventions.Language));
        var exponent = style.Form == NumberForm.Compact
            ? CompactExponent(number, style, conventions)
            : labelScale?.Exponent ?? OwnExponent(number, style.WithUnit, conventions);
        if (!PowersOfTen.TryShift(number.Value, number.Unit.Exponent - exponent, out var value))
        {
            (value, exponent) = (number.Value, number.Unit.Exponent);
        }

        var word = labelScale?.Exponent == exponent ? labelScale.Word : WordOf(exponent, number.Unit, conventions);
        return new ScaledNumber(value, number.Unit.Exponent - exponent, exponent == 0 ? string.Empty : word, name)
        {
            Currency = style.Unit == UnitForm.Currency ? Currencies.CodeOf(number.Unit.Base) : null,
        };
    }

    /// <summary>The unit in the edition's words, as it goes with the bare number.</summary>
    public static string UnitText(Unit unit, LocalizedText label, Conventions conventions)
    {
        var scaled = Scale(new Quantity(1, 0, unit), label, default, conventions);
        return Join(scaled.ScaleWord, scaled.UnitName, " ");
    }

    /// <summary>Digits with their scale and, if asked for, their unit.</summary>
    public static string Attach(string digits, ScaledNumber scaled, UnitForm form, Conventions conventions)
    {
        if (form == UnitForm.Apart)
        {
            return digits;
        }

        var text = Join(digits, scaled.ScaleWord, conventions.Gap);
        return form switch
        {
            UnitForm.Named => Join(text, scaled.UnitName, conventions.Gap),
            UnitForm.Currency => WithCurrency(text, scaled.UnitName, scaled.Currency ?? scaled.UnitName, conventions),
            _ => text,
        };
    }

    /// <summary>Chinese names the currency behind the number, other languages put its code before.</summary>
    private static string WithCurrency(string text, string name, string code, Conventions conventions)
    {
        if (!conventions.IsChinese)
        {
            return Join(code, text, conventions.Gap);
        }

        var isNamed = name.Length > 0 && Cjk.IsWide(name[0]);
        return Join(text, isNamed ? name : Currencies.ChineseName(code, conventions), conventions.Gap);
    }

    /// <summary>Two words of a figure: a gap unless Chinese meets Chinese or digits.</summary>
    public static string Join(string left, string right, string gap)
    {
        var needsGap = left.Length > 0 && right.Length > 0 && right[0] != '%' && !Cjk.IsWide(right[0]);
        return needsGap ? left + gap + right : left + right;
    }

    /// <summary>What is printed of a unit's label, without its scale word.</summary>
    private static (Scale? Scale, string Name) SplitLabel(Unit unit, string label)
    {
        if (label.Length == 0)
        {
            return (null, unit.Base);
        }

        // Without a scale in the unit a label such as 千瓦 is a whole word.
        if (unit.Exponent == 0)
        {
            return (null, label);
        }

        foreach (var scale in EnglishWords)
        {
            if (label.StartsWith(scale.Word, StringComparison.Ordinal) && (label.Length == scale.Word.Length || label[scale.Word.Length] == ' '))
            {
                return (scale, label[scale.Word.Length..].TrimStart());
            }
        }

        var chinese = ChineseWords.FirstOrDefault(s => label.StartsWith(s.Word, StringComparison.Ordinal));
        return chinese is null ? (null, label) : (chinese, label[chinese.Word.Length..]);
    }

    private static int OwnExponent(Quantity number, bool withUnit, Conventions conventions)
    {
        var exponent = number.Unit.Exponent;
        if (exponent == 0 || conventions.NativeExponents.Contains(exponent))
        {
            return exponent;
        }

        return withUnit
            ? LargestFor(number, conventions)
            : conventions.Scales.FirstOrDefault(s => s.Exponent <= exponent)?.Exponent ?? 0;
    }

    private static int LargestFor(Quantity number, Conventions conventions)
    {
        foreach (var scale in conventions.Scales)
        {
            if (PowersOfTen.TryShift(number.Value, number.Unit.Exponent - scale.Exponent, out var value) && Math.Abs(value) >= 1)
            {
                return scale.Exponent;
            }
        }

        return 0;
    }

    /// <summary>Like <see cref="LargestFor"/>, but 999,999,999 to no decimals is 1 billion, not 1,000 million.</summary>
    private static int CompactExponent(Quantity number, PrintStyle style, Conventions conventions)
    {
        foreach (var scale in conventions.Scales)
        {
            if (PowersOfTen.TryShift(number.Value, number.Unit.Exponent - scale.Exponent, out var value)
                && (Math.Abs(value) >= 1 || RoundsUp(number, scale, style, conventions)))
            {
                return scale.Exponent;
            }
        }

        return 0;
    }

    /// <summary>Whether the next smaller scale would print a number that belongs to this one.</summary>
    private static bool RoundsUp(Quantity number, Scale scale, PrintStyle style, Conventions conventions)
    {
        var smaller = conventions.Scales.FirstOrDefault(s => s.Exponent < scale.Exponent)?.Exponent ?? 0;
        var decimals = smaller == 0 ? number.Decimals : style.Decimals ?? FigurePrinter.CompactDecimals;
        return PowersOfTen.TryShift(number.Value, number.Unit.Exponent - smaller, out var value)
            && PowersOfTen.TryShift(1, scale.Exponent - smaller, out var limit)
            && Math.Abs(Math.Round(value, Math.Min(decimals, 28), MidpointRounding.AwayFromZero)) >= limit;
    }

    private static string WordOf(int exponent, Unit unit, Conventions conventions)
    {
        if (exponent == unit.Exponent && unit.ScaleWord.Length > 0 && conventions.IsChinese == Cjk.IsWide(unit.ScaleWord[0]))
        {
            return unit.ScaleWord;
        }

        return conventions.Scales.FirstOrDefault(s => s.Exponent == exponent)?.Word
            ?? EnglishWords.FirstOrDefault(s => s.Exponent == exponent)?.Word
            ?? string.Empty;
    }
}
