using System.Collections.Frozen;

namespace ReportGen.Binding.Printing;

/// <summary>Units that are money: ISO 4217 codes, and the names and signs that people write for them.</summary>
internal static class Currencies
{
    private static readonly FrozenDictionary<string, string> Codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["yuan"] = "CNY",
        ["RMB"] = "CNY",
        ["元"] = "CNY",
        ["人民币"] = "CNY",
        ["人民幣"] = "CNY",
        ["美元"] = "USD",
        ["US$"] = "USD",
        ["$"] = "USD",
        ["dollars"] = "USD",
        ["US dollars"] = "USD",
        ["欧元"] = "EUR",
        ["歐元"] = "EUR",
        ["€"] = "EUR",
        ["euro"] = "EUR",
        ["euros"] = "EUR",
        ["英镑"] = "GBP",
        ["英鎊"] = "GBP",
        ["£"] = "GBP",
        ["港元"] = "HKD",
        ["港币"] = "HKD",
        ["港幣"] = "HKD",
        ["日元"] = "JPY",
        ["日圓"] = "JPY",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        "AED", "ARS", "AUD", "BDT", "BGN", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EGP", "EUR", "GBP", "HKD", "HUF",
        "IDR", "ILS", "INR", "ISK", "JPY", "KES", "KRW", "KZT", "LKR", "MAD", "MNT", "MOP", "MXN", "MYR", "NGN", "NOK", "NPR", "NZD",
        "PEN", "PHP", "PKR", "PLN", "QAR", "RON", "RSD", "RUB", "SAR", "SEK", "SGD", "THB", "TRY", "TWD", "UAH", "USD", "UYU", "VND", "ZAR");

    // They are written with the sign of the dollar, too.
    private static readonly FrozenSet<string> PesosAndReais = FrozenSet.Create(StringComparer.Ordinal, "ARS", "BRL", "CLP", "COP", "MOP", "MXN", "UYU");

    private static readonly FrozenDictionary<string, (string Simplified, string Traditional)> Chinese =
        new Dictionary<string, (string, string)>(StringComparer.Ordinal)
        {
            ["CNY"] = ("元", "元"),
            ["USD"] = ("美元", "美元"),
            ["EUR"] = ("欧元", "歐元"),
            ["GBP"] = ("英镑", "英鎊"),
            ["HKD"] = ("港元", "港元"),
            ["JPY"] = ("日元", "日圓"),
            ["MOP"] = ("澳门元", "澳門元"),
            ["TWD"] = ("新台币", "新臺幣"),
            ["SGD"] = ("新加坡元", "新加坡元"),
            ["KRW"] = ("韩元", "韓元"),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The ISO 4217 code of a unit's base; null for what is no money.</summary>
    public static string? CodeOf(string unit) => Codes.GetValueOrDefault(unit) ?? (Known.Contains(unit) ? unit : null);

    /// <summary>Whether a sign or a name can be that of a currency: dollars are of many countries, ¥ stands for yuan and yen.</summary>
    /// <param name="name">Such as <c>$</c>, <c>euros</c> or 美元.</param>
    /// <param name="code">The ISO 4217 code.</param>
    public static bool MayName(string name, string code) => name switch
    {
        "$" or "dollars" => code[^1] == 'D' || PesosAndReais.Contains(code),
        "¥" or "￥" => code is "CNY" or "JPY",
        _ => (CodeOf(name) ?? "USD") == code,
    };

    /// <summary>A currency as Chinese text names it; the code for one that has no name here.</summary>
    public static string ChineseName(string code, Conventions conventions) => !Chinese.TryGetValue(code, out var names) ? code
        : conventions.Language == ConventionTable.TraditionalChinese.Language ? names.Traditional
        : names.Simplified;
}
