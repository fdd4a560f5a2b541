using System.Text;
using ReportGen.Fonts.Native;

namespace ReportGen.Fonts;

/// <summary>Fragments of one face, script, language and choice of features that were shaped before.</summary>
internal sealed class FragmentCache
{
    private readonly Dictionary<string, ShapedText> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ShapedText>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public FragmentCache(FontFace face, uint script, string language, FontFeatures features)
    {
        Face = face;
        Script = script;
        Language = language;
        Features = features;
        HarfBuzzLanguage = Intern(language);
        HarfBuzzFeatures = FeaturesOf(face, features);
        _bySpan = _fragments.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public FontFace Face { get; }

    public uint Script { get; }

    public string Language { get; }

    public FontFeatures Features { get; }

    public nint HarfBuzzLanguage { get; }

    public Feature[] HarfBuzzFeatures { get; }

    public int Count => _fragments.Count;

    /// <summary>The hyphen of a broken word; null until one is shaped.</summary>
    public ShapedText? Hyphen { get; set; }

    public bool IsFor(FontFace face, uint script, string language, FontFeatures features) =>
        ReferenceEquals(Face, face)
        && Script == script
        && Features == features
        && (ReferenceEquals(Language, language) || string.Equals(Language, language, StringComparison.Ordinal));

    public bool TryGet(ReadOnlySpan<char> text, out ShapedText shaped) => _bySpan.TryGetValue(text, out shaped!);

    public void Add(ShapedText shaped) => _fragments[shaped.Text] = shaped;

    public void Clear() => _fragments.Clear();

    private static unsafe nint Intern(string language)
    {
        var bytes = Encoding.ASCII.GetBytes(language);
        fixed (byte* tag = bytes)
        {
            return bytes.Length == 0 ? 0 : HarfBuzz.hb_language_from_string(tag, bytes.Length);
        }
    }

    private static Feature[] FeaturesOf(FontFace face, FontFeatures features)
    {
        var isTabular = features.HasFlag(FontFeatures.TabularFigures);
        var result = new List<Feature> { Feature.Everywhere(features.HasFlag(FontFeatures.OldStyleFigures) && !isTabular ? "onum" : "lnum", on: true) };
        if (isTabular)
        {
            result.Add(Feature.Everywhere("tnum", on: true));
        }
        else if (!face.IsFixedPitch)
        {
            result.Add(Feature.Everywhere("pnum", on: true));
        }

        if (features.HasFlag(FontFeatures.SmallCapitals))
        {
            result.Add(Feature.Everywhere("smcp", on: true));
        }

        if (features.HasFlag(FontFeatures.NoLigatures))
        {
            result.AddRange([Feature.Everywhere("liga", on: false), Feature.Everywhere("clig", on: false), Feature.Everywhere("calt", on: false)]);
        }

        return [.. result];
    }
}
