using System.Globalization;

namespace ReportGen.Tests.Mutations.Mutators;

/// <summary>A number typed by hand in place of its binding: right, and wrong in the ways that people are.</summary>
internal sealed class TypedNumber(string kind, Func<TypedPrint, TypedPrint?> change) : IMutator
{
    private const string Small = "whole numbers below 100 are in all prose, and few of them are figures";
    private const string Other = "the wrong number is another figure of the report, with the same unit";
    private const string Shown = "the number shows how figures look, or what a binding prints, and claims nothing";

    private static readonly (string From, string To)[] Units =
    [
        ("billion yuan", "million yuan"), ("million yuan", "billion yuan"), ("million trips", "billion trips"), ("亿元", "万元"), ("万亿元", "亿元"), ("万件", "亿件"), ("万家", "亿家"),
    ];

    public static IEnumerable<IMutator> All { get; } =
    [
        new TypedNumber("typed copy", p => p),
        new TypedNumber("typed copy, a little more", p => Changed(p, v => v * 1.004m)),
        new TypedNumber("typed copy, a little less", p => Changed(p, v => v * 0.991m)),
        new TypedNumber("typed copy, digits exchanged", Exchanged),
        new TypedNumber("typed copy, decimal moved", p => Changed(p, v => v * 10)),
        new TypedNumber("typed copy, sign swapped", p => p with { Number = p.Number[0] == '-' ? p.Number[1..] : "-" + p.Number }),
        new TypedNumber("typed copy, wrong scale", p => Renamed(p, Units)),
        new TypedNumber("typed copy, wrong currency", p => Renamed(p, [("yuan", "US dollars"), ("元", "美元")])),
    ];

    public IEnumerable<Mutant> Of(SampleReport report)
    {
        var table = report.Table;
        foreach (var binding in TypedBinding.In(report))
        {
            if (TypedPrint.Of(table, binding) is { } right && change(right) is { } typed && (typed != right || kind == "typed copy"))
            {
                yield return new Mutant(kind, $"{binding.File}: {binding.Text} → {typed}", report.Replace(binding.File, (binding.Start, binding.Text.Length), typed.ToString()))
                {
                    Claims = [new StatedClaim(typed.ToString(), t => TypedPrint.Of(t, binding) == typed) { Beyond = Excuse(report, binding, right, typed) }],
                };
            }
        }
    }

    private static string? Excuse(SampleReport report, TypedBinding binding, TypedPrint right, TypedPrint typed)
    {
        var text = report.Files[binding.File];
        var line = text[(text.LastIndexOf('\n', binding.Start) + 1)..binding.Start];
        var number = CsvTable.Number(typed.Number.Replace(",", string.Empty, StringComparison.Ordinal));
        return line.StartsWith("| `", StringComparison.Ordinal) || line.StartsWith("Figures of running text are old-style", StringComparison.Ordinal) ? Shown
            : report.Table.Rows.Any(r => r["unit"] == report.Table.Cell(binding.Id, binding.Period, "unit") && CsvTable.Number(r["value"]) == number) ? Other
            : right.Number.Length <= 2 && right.Unit != "%" ? Small
            : null;
    }

    private static TypedPrint? Changed(TypedPrint right, Func<decimal, decimal> change)
    {
        var value = decimal.Parse(right.Number, NumberStyles.Number, CultureInfo.InvariantCulture);
        var text = Math.Round(change(value), value.Scale, MidpointRounding.AwayFromZero).ToString("N" + value.Scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return right with { Number = text };
    }

    /// <summary>The last two neighbours that differ, so that the first digit stays one.</summary>
    private static TypedPrint? Exchanged(TypedPrint right)
    {
        var digits = right.Number.ToCharArray();
        for (var i = digits.Length - 1; i > 0; i--)
        {
            if (char.IsAsciiDigit(digits[i]) && char.IsAsciiDigit(digits[i - 1]) && digits[i] != digits[i - 1] && !(i == 1 && digits[i] == '0'))
            {
                (digits[i], digits[i - 1]) = (digits[i - 1], digits[i]);
                return right with { Number = new string(digits) };
            }
        }

        return null;
    }

    private static TypedPrint? Renamed(TypedPrint right, (string From, string To)[] names)
    {
        var (from, to) = names.FirstOrDefault(n => right.Unit.Trim() == n.From || (n.From.Length == 1 && right.Unit.EndsWith(n.From, StringComparison.Ordinal)) || (n.From == "yuan" && right.Unit.EndsWith(n.From, StringComparison.Ordinal)));
        return from is null ? null : right with { Unit = right.Unit.Replace(from, to, StringComparison.Ordinal) };
    }
}
