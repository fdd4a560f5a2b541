namespace ReportGen.Diagnostics;

/// <summary>The report's folder and its settings: RG00xx.</summary>
internal static partial class Messages
{
    public static Diagnostic NoFolder(string folder) =>
        Error("RG0001", SourceSpan.OfFile(folder), "there is no such folder", "check the name; a report is a folder with narrative.md and metrics.csv in it");

    public static Diagnostic FolderIsFile(string file, string folder) =>
        Error("RG0001", SourceSpan.OfFile(file), "this is a file; a report is a folder", $"give its folder: {folder}");

    public static Diagnostic Unreadable(string file, string reason) =>
        Error("RG0002", SourceSpan.OfFile(file), "this file cannot be read: " + reason.TrimEnd('.'), "check that you may read it, and that no other program has it open");

    public static Diagnostic FolderUnreadable(string folder, string reason) =>
        Error("RG0002", SourceSpan.OfFile(folder), "the folder cannot be read: " + reason.TrimEnd('.'), "check that you may list its files");

    public static Diagnostic NoNarrative(string? folder, IReadOnlyList<string> near) =>
        Error("RG0003", SourceSpan.OfFile("narrative.md"), Owner(folder) + " has no narrative.md", near.Count > 0
            ? $"rename {string.Join(" or ", near.Select(n => $"'{n}'"))} to narrative.md"
            : "write the text into narrative.md, or into narrative.en.md and narrative.zh-Hans.md for two editions");

    public static Diagnostic NarrativeOfBothKinds(string plain, string localized) =>
        Error("RG0004", SourceSpan.OfFile(plain), $"there is {plain} and {localized}, so it is not clear which to print", "give each edition its language in its name (narrative.en.md), or keep narrative.md alone");

    public static Diagnostic NarrativeLanguage(string file, string language) =>
        Error("RG0005", SourceSpan.OfFile(file), $"'{language}' in the file's name is not a language", "name the file like narrative.en.md or narrative.zh-Hans.md");

    public static Diagnostic DuplicateEdition(string file, string language, string first) =>
        Error("RG0006", SourceSpan.OfFile(file), $"there are two narratives for {language}", $"the other is {first}; keep one of them");

    public static Diagnostic UnknownEdition(string asked, IReadOnlyList<string> known) =>
        Error("RG0007", SourceSpan.None, $"there is no edition '{asked}'", "this report has " + string.Join(", ", known)) with { Found = asked };

    public static Diagnostic NoMetrics(string? folder, IReadOnlyList<string> near) =>
        Error("RG0008", SourceSpan.OfFile("metrics.csv"), Owner(folder) + " has no metrics.csv, so there are no figures to print", near switch
        {
            [] => "put the figures into metrics.csv; its first line names the columns: id,value,label,unit,period",
            [var one, ..] when !IsCsv(one) => $"open '{one}' in Excel and save it as 'CSV UTF-8' under the name metrics.csv",
            [var one, ..] => $"rename '{one}' to metrics.csv",
        });

    public static Diagnostic SettingsMisnamed(string file) =>
        Error("RG0033", SourceSpan.OfFile(file), $"the settings in '{file}' are not read, because of the file's name", "rename it to report.yaml");

    public static Diagnostic MetricsOfBothKinds() =>
        Error("RG0009", SourceSpan.OfFile("metrics.csv"), "there is metrics.csv and a folder metrics, so it is not clear which to read", "move the file into the folder, or keep metrics.csv alone");

    public static Diagnostic EncodingGuessed(string file, string encoding) =>
        Warning(
            "RG0010",
            SourceSpan.OfFile(file),
            $"this file is not UTF-8; it was read as {encoding}, which is a guess",
            IsCsv(file)
                ? "check accented letters in the outputs; to be sure, save it as 'CSV UTF-8' in Excel, or name its encoding in report.yaml: " + (encoding == "GB18030" ? "encoding: gb18030" : "encoding: windows-1252")
                : "save it as UTF-8 in your editor");

    public static Diagnostic Undecodable(SourceSpan at, string encoding, byte found) =>
        Error(
            "RG0011",
            at,
            Text($"this file is not {EncodingName(encoding)}: the byte {found:X2} here is no letter"),
            IsCsv(at.File) ? "save it as 'CSV UTF-8' in Excel, or name its encoding in report.yaml, such as encoding: windows-1252" : "save it as UTF-8 in your editor");

    public static Diagnostic FileTooLarge(string file, long most) =>
        Error("RG0034", SourceSpan.OfFile(file), Text($"this file is larger than {most} MB"), IsCsv(file) ? "spread its rows over several files in a folder metrics/" : "look for something that was pasted in by mistake, or make several reports of it");

    public static Diagnostic NotText(string file, string kind) =>
        Error(
            "RG0032",
            SourceSpan.OfFile(file),
            $"this is {kind}, not a {(IsCsv(file) ? "CSV" : "text")} file, whatever its name says",
            IsCsv(file) ? "open it in Excel and save it as 'CSV UTF-8 (comma delimited)'" : "copy its words into a plain text file");

    public static Diagnostic ControlCharacter(SourceSpan at, int codePoint, int count) =>
        Error(
            "RG0012",
            at,
            count == 1 ? Text($"there is an invisible control character (U+{codePoint:X4}) here") : Text($"there are {count} invisible control characters in this file; the first (U+{codePoint:X4}) is here"),
            codePoint == 0 ? "the file may be UTF-16; save it as UTF-8" : "delete it; it cannot be printed, and usually comes with text copied from elsewhere");

    public static Diagnostic FrontMatterNotClosed(SourceSpan at) =>
        Error("RG0014", at, "the settings that begin here never end", "put a line --- after the last setting");

    public static Diagnostic SettingsMisplaced(SourceSpan at, bool hasFence) =>
        Error(
            "RG0035",
            at,
            "these look like settings, but the narrative does not begin with a line ---",
            hasFence ? "make --- its very first line, with nothing above it" : "put a line of three hyphens (---) above the first setting and below the last, nothing else on them");

    public static Diagnostic ValueIsComment(SourceSpan at, string name, string text) =>
        Error("RG0036", at, $"'{name}' is empty, because what follows # is taken for a comment", $"put it in quotes: {name}: \"{text}\"") with { Found = text };

    public static Diagnostic CommentInValue(SourceSpan at, string name, string value, string text) =>
        Warning("RG0037", at, $"{text} is left out of '{name}', because what follows # is taken for a comment", $"put the whole text in quotes: {name}: \"{value} {text}\"");

    public static Diagnostic QuotesInSetting(SourceSpan at, string name) =>
        Warning("RG0038", at, $"the curly quotes around '{name}' are printed with it", "leave them out, or write straight quotes (\") if the text needs some");

    public static Diagnostic DuplicateSetting(SourceSpan at, string name, SourceSpan first) =>
        Error("RG0017", at, $"'{name}' is set twice", $"it is first set at {first}; keep one of them") with { Related = first };

    public static Diagnostic UnknownSetting(SourceSpan at, string name, IReadOnlyCollection<string> known) =>
        Error("RG0018", at, $"there is no setting '{name}'", DidYouMean(NearNames.Of(name, known)) ?? "the settings are " + string.Join(", ", known)) with { Found = name };

    public static Diagnostic SettingKind(SourceSpan at, string name, string found, string expected) =>
        Error("RG0019", at, $"'{name}' cannot be {found}", $"give it {expected}") with { Found = found, Expected = expected };

    public static Diagnostic SettingTextIsBinding(SourceSpan at, string name) => Error("RG0019", at, $"'{name}' is not read as text", QuoteBinding(name));

    public static Diagnostic SettingValue(SourceSpan at, string name, string found, string expected) =>
        Error("RG0020", at, $"'{name}' cannot be '{found}'", $"give it {expected}") with { Found = found, Expected = expected };

    public static Diagnostic SettingChoice(SourceSpan at, string name, string found, IReadOnlyList<string> known) =>
        Error("RG0020", at, $"'{name}' cannot be '{found}'", DidYouMean(NearNames.Of(found, known)) ?? "it can be " + string.Join(", ", known)) with
        {
            Found = found,
            Expected = string.Join(", ", known),
        };

    public static Diagnostic LanguageOfFileName(SourceSpan at, string found, string file, string language) =>
        Warning("RG0027", at, $"the language is set to '{found}', but {file} is the edition {language}", "the file's name decides; take the setting out");

    public static Diagnostic PathOutside(SourceSpan at, string path) =>
        Error("RG0028", at, $"'{path}' leads out of the report's folder", "copy the file into the folder and name it from there, such as images/logo.png");

    public static Diagnostic NoSuchFile(SourceSpan at, string path, IReadOnlyList<string> near) =>
        Error("RG0029", at, $"there is no file '{path}' in the report's folder", DidYouMean(near) ?? "check the name; it begins at the report's folder: images/logo.png");

    public static Diagnostic SourceDateEpoch(string found) =>
        Error("RG0030", SourceSpan.None, $"SOURCE_DATE_EPOCH cannot be '{found}'", "set it to a number of seconds since 1970, or remove it from the environment") with { Found = found };

    public static Diagnostic PeriodWithoutData(SourceSpan at, string period, IReadOnlyList<string> known) =>
        Warning("RG0031", at, $"no row of the figures is for the period {period}", "there are rows for " + string.Join(", ", known));

    /// <summary>What a file is missing from: a folder, or files in memory.</summary>
    private static string Owner(string? folder) => folder is null ? "the report" : $"the folder '{folder}'";

    private static bool IsCsv(string file) => file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    private static string EncodingName(string encoding) => encoding.ToLowerInvariant() switch
    {
        "windows-1252" => "Windows-1252",
        "big5" => "Big5",
        "unicodefffe" => "UTF-16BE",
        _ => encoding.ToUpperInvariant(),
    };

    private static bool Has(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
