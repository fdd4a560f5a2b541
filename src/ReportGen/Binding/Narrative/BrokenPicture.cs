using System.Text.RegularExpressions;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Narrative;

/// <summary>Pictures that Markdown takes for prose, for a blank in the path or for curly quotes.</summary>
internal static partial class BrokenPicture
{
    /// <summary>Whether a text begins like a picture.</summary>
    public static bool BeginsIn(string text, int offset) => offset >= 0 && offset < text.Length && Picture().IsMatch(text, offset);

    /// <summary>What to say of signs that begin a picture and were not taken for one; null where they are prose.</summary>
    /// <param name="offset">Offset of the exclamation mark.</param>
    public static Diagnostic? Find(string text, int offset, SourceSpan at) =>
        Picture().Match(text, offset) is { Success: true } picture
            ? Messages.PictureNotRead(at, picture.Value, HintFor(picture.Groups["target"].Value))
            : null;

    private static string HintFor(string target)
    {
        const string Form = "![What it shows](images/hall.jpg \"The caption\")";
        var path = target.Split('"', '“', '”', '„', '‘')[0].Trim();
        return path.Contains(' ') ? "rename the file, to have a name without blanks; or put < and > around its path"
            : target.AsSpan().ContainsAny("“”„‘’") ? "write straight quotes around the caption: " + Form
            : "write it like this: " + Form;
    }

    [GeneratedRegex(@"\G!\[[^\]\n]*\]\((?<target>[^)\n]*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Picture();
}
