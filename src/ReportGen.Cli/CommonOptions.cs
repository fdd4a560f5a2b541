using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ReportGen.Cli;

/// <summary>Options and arguments that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Say only what stops the run; results are still printed.", Recursive = true };

    public static Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "Say more: notes, and details of a fault.", Recursive = true };

    /// <summary>How diagnostics are told.</summary>
    public static Option<string> Format { get; } = OneOf<string>(
        new("--format") { Description = "How problems are told: text for people (to standard error); json or sarif for programs (to standard output).", HelpName = "text|json|sarif", Recursive = true, DefaultValueFactory = _ => "text" },
        "text",
        "json",
        "sarif");

    public static Option<bool> Strict() => new("--strict") { Description = "Take warnings for errors." };

    public static Option<string?> Edition() => NotEmpty<string?>(new("--edition") { Description = "Only the edition of one language, such as zh-Hans.", HelpName = "LANG" }, "a language such as en or zh-Hans", IsLanguage);

    public static Option<string?> Period() => NotEmpty<string?>(new("--period") { Description = "The reporting period, instead of the one in the settings.", HelpName = "P" }, "a year (2024), a quarter (2024-Q3) or a month (2024-09)", IsPeriod);

    public static Argument<string> Folder(string description)
    {
        var argument = new Argument<string>("DIR") { Description = description };
        argument.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }])
            {
                result.AddError("The folder's name is empty.");
            }
        });
        return argument;
    }

    /// <summary>The format asked for.</summary>
    public static DiagnosticFormat FormatOf(ParseResult parsed) => FormatOf(parsed.GetValue(Format));

    /// <summary>The format that a word means.</summary>
    public static DiagnosticFormat FormatOf(string? word) => word?.ToLowerInvariant() switch
    {
        "json" => DiagnosticFormat.Json,
        "sarif" => DiagnosticFormat.Sarif,
        _ => DiagnosticFormat.Text,
    };

    /// <summary>Lets an option take a few words alone, in any case.</summary>
    public static Option<T> OneOf<T>(Option<T> option, params string[] words)
    {
        option.Validators.Add(result => Check(result, w => words.Contains(w, StringComparer.OrdinalIgnoreCase), string.Join(" or ", words)));
        return option;
    }

    /// <summary>Refuses an option's value that cannot be meant.</summary>
    public static Option<T> NotEmpty<T>(Option<T> option, string expected, Func<string, bool> isGood)
    {
        option.Validators.Add(result => Check(result, isGood, expected));
        return option;
    }

    private static void Check(OptionResult result, Func<string, bool> isGood, string expected)
    {
        if (result.Tokens.FirstOrDefault(t => !isGood(t.Value)) is { } wrong)
        {
            result.AddError($"'{result.Option.Name}' cannot be '{wrong.Value}'; it is {expected}.");
        }
    }

    private static bool IsLanguage(string text) =>
        text.Split('-') is [{ Length: 2 or 3 } language, .. var rest]
        && language.All(char.IsAsciiLetter)
        && rest.All(p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit));

    private static bool IsPeriod(string text) => text.Split('-') switch
    {
        [var year] => IsYear(year),
        [var year, ['Q' or 'q', >= '1' and <= '4']] => IsYear(year),
        [var year, { Length: 2 } month] => IsYear(year) && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12,
        _ => false,
    };

    private static bool IsYear(string text) => text.Length == 4 && text.All(char.IsAsciiDigit);
}
