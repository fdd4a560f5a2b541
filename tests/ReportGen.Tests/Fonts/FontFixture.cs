using ReportGen.Testing;
using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Fonts;

namespace ReportGen.Tests.Fonts;

/// <summary>The vendored fonts, and short ways to ask of them.</summary>
internal sealed class FontFixture : IDisposable
{
    private readonly List<TextRun> _runs = [];

    public FontFixture(params FontSource[] sources)
    {
        Library = new FontLibrary(sources.Length == 0 ? [.. LatinFonts.All, .. ChineseFonts.All] : sources);
        Shaper = new Shaper();
    }

    public FontLibrary Library { get; }

    public Shaper Shaper { get; }

    public DiagnosticBag Diagnostics { get; } = new();

    public static TextStyle Body { get; } = BuiltIn.Booklet.Body;

    public FontStack Stack(params string[] families) => Library.Stack(Body with { Families = families }, Diagnostics);

    public FontFace Face(string family, int weight = 400, bool italic = false) =>
        Library.Stack(new TextStyle { Families = [family], Weight = weight, Italic = italic }, Diagnostics).Primary;

    public ShapedText Shape(string text, FontFace face, FontFeatures features = FontFeatures.None, uint script = Script.Latin, string language = "en") =>
        Shaper.Shape(text, face, script, language, features);

    public IReadOnlyList<TextRun> Runs(string text, string language, FontStack? stack = null)
    {
        Shaper.Itemize(text, stack ?? Library.Stack(Body, Diagnostics), language, _runs);
        return [.. _runs];
    }

    /// <summary>Runs as <c>text@Face</c>, those without a face in brackets.</summary>
    public string Itemized(string text, string language = "en", FontStack? stack = null) => string.Join(
        " | ",
        Runs(text, language, stack).Select(r => string.Create(
            CultureInfo.InvariantCulture,
            $"{(r.IsMissing ? "[" : string.Empty)}{text.AsSpan(r.Start, r.Length)}{(r.IsMissing ? "]" : string.Empty)}@{r.Face.PostScriptName.Split('-')[0]}")));

    public void Dispose()
    {
        Shaper.Dispose();
    }
}
