using ReportGen.Fonts.Itemizing;

namespace ReportGen.Fonts;

/// <summary>Shapes text, fragment by fragment, through a cache. One per thread; results may be shared.</summary>
internal sealed class Shaper : IDisposable
{
    // About 40 MB at the usual length of words; a document of a thousand pages has a tenth of them.
    private const int MostFragments = 100_000;

    private const string SoftHyphen = "\u00AD";

    private readonly Itemizer _itemizer = new();
    private readonly FragmentShaper _fragments = new();
    private readonly List<FragmentCache> _caches = [];
    private FragmentCache? _last;
    private int _cached;

    /// <summary>The faces that anything was shaped in, in the order of their first use.</summary>
    public IReadOnlyList<FontFace> Faces => [.. _caches.Select(c => c.Face).Distinct()];

    /// <summary>Splits text into runs of one face and script: Chinese and Latin, emoji, characters that only a fallback has.</summary>
    /// <param name="text">A paragraph or a part of it.</param>
    /// <param name="stack">Faces to try.</param>
    /// <param name="language">BCP 47 tag; decides which face neutral punctuation such as “ ” … takes.</param>
    /// <param name="runs">Filled with runs that together cover the text.</param>
    public void Itemize(ReadOnlySpan<char> text, FontStack stack, string language, List<TextRun> runs) =>
        _itemizer.Itemize(text, stack, language, runs);

    /// <summary>Shapes a fragment of one run: a word, a space, a hanzi, or a whole run where words are not safe alone.</summary>
    /// <remarks>
    /// Cached by face, script, language, features and text: no allocation when it was shaped before.
    /// Characters that the face lacks come out as its <see cref="FontFace.Substitute"/>, never as .notdef;
    /// ignorable ones (soft hyphen, zero width space, controls) as no glyph at all.
    /// </remarks>
    public ShapedText Shape(ReadOnlySpan<char> text, FontFace face, uint script, string language, FontFeatures features)
    {
        var cache = _last;
        if (cache is null || !cache.IsFor(face, script, language, features))
        {
            _last = cache = Find(face, script, language, features);
        }

        return cache.TryGet(text, out var shaped) ? shaped : ShapeNew(text, cache);
    }

    /// <summary>Shapes the hyphen that a line's end puts into a word. It reads as U+00AD: not part of the text (ISO 32000-1, 14.8.2.2.3).</summary>
    public ShapedText ShapeHyphen(FontFace face, uint script, string language, FontFeatures features)
    {
        var cache = Find(face, script, language, features);
        return cache.Hyphen ??= _fragments.Shape("-", cache).ReadAs(SoftHyphen);
    }

    public void Dispose() => _fragments.Dispose();

    private ShapedText ShapeNew(ReadOnlySpan<char> text, FragmentCache cache)
    {
        if (_cached == MostFragments)
        {
            // Simple, and seldom: what is frequent comes back at once.
            _caches.ForEach(c => c.Clear());
            _cached = 0;
        }

        var shaped = _fragments.Shape(text, cache);
        cache.Add(shaped);
        _cached++;
        return shaped;
    }

    private FragmentCache Find(FontFace face, uint script, string language, FontFeatures features)
    {
        foreach (var cache in _caches)
        {
            if (cache.IsFor(face, script, language, features))
            {
                return cache;
            }
        }

        var made = new FragmentCache(face, script, language, features);
        _caches.Add(made);
        return made;
    }
}
