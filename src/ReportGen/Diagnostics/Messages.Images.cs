using System.Globalization;

namespace ReportGen.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic ImageMissing(SourceSpan at, string path, IReadOnlyList<string> near) =>
        Error("RG0501", at, $"there is no picture '{path}' in the report's folder", DidYouMean(near) ?? "a path begins at the report's folder: images/photo.jpg");

    public static Diagnostic ImageIsFolder(SourceSpan at, string path) =>
        Error("RG0501", at, $"'{path}' is a folder, not a picture", "name the file in it, such as images/photo.jpg");

    public static Diagnostic ImageOnWeb(SourceSpan at, string address) =>
        Error("RG0502", at, $"pictures on the web are not fetched: {address}", "download it into the folder, for example to images/, and change the path");

    public static Diagnostic ImageOutside(SourceSpan at, string path) =>
        Error("RG0502", at, $"the picture '{path}' is not in the report's folder", "copy it into the folder, for example to images/, and change the path");

    public static Diagnostic ImageUnreadable(SourceSpan at, string path, string reason) =>
        Error("RG0503", at, $"the picture '{path}' cannot be read: {reason.TrimEnd('.')}", "check that you may read the file, and that no other program has it open");

    public static Diagnostic ImageFormatUnknown(SourceSpan at, string path, string found) =>
        Error("RG0504", at, $"'{path}' is not a PNG or JPEG picture", FormatHint(found))
            with { Found = found, Expected = "a PNG or JPEG file" };

    private static string FormatHint(string found) => found == "an SVG file"
        ? "export the drawing as PNG at 300 pixels an inch, in the program that made it or with: rsvg-convert --dpi-x 300 --dpi-y 300 -o drawing.png drawing.svg"
        : "export the picture again as PNG (drawings) or JPEG (photographs)";

    public static Diagnostic ImageInksUnknown(SourceSpan at, string path) => Error(
        "RG0507",
        at,
        $"the picture '{path}' is in CMYK and does not say how its inks are counted, so its colours cannot be told",
        "export it again in sRGB");

    public static Diagnostic ImageEmpty(SourceSpan at, string path) =>
        ImageDamaged(at, path, "it is 0 pixels wide or high");

    public static Diagnostic ImageHeaderDamaged(SourceSpan at, string path) =>
        ImageDamaged(at, path, "its header is incomplete");

    public static Diagnostic ImageCutOff(SourceSpan at, string path) =>
        ImageDamaged(at, path, "it ends before its last pixel");

    public static Diagnostic ImageOverfull(SourceSpan at, string path) =>
        ImageDamaged(at, path, "it holds more pixels than its header says");

    public static Diagnostic ImageUndecodable(SourceSpan at, string path) =>
        ImageDamaged(at, path, "its pixels cannot be decoded");

    private static Diagnostic ImageDamaged(SourceSpan at, string path, string reason) =>
        Error("RG0505", at, $"the picture '{path}' is damaged: {reason}", "export the picture again");

    public static Diagnostic ImageTooLarge(SourceSpan at, string path, long pixels, long limit) =>
        Error("RG0506", at, string.Create(CultureInfo.InvariantCulture, $"the picture '{path}' has {pixels:N0} pixels; {limit:N0} are the most"), "scale the picture down; 300 pixels an inch are enough for print")
            with { Found = pixels.ToString("N0", CultureInfo.InvariantCulture), Expected = "at most " + limit.ToString("N0", CultureInfo.InvariantCulture) };
}
