namespace ReportGen.Fonts;

/// <summary>Shapes text, fragment by fragment, through a cache. One per thread; results may be shared.</summary>
internal sealed class Shaper : IDisposable
{
    public Shaper(FontLibrary library) => throw new NotImplementedException();

    /// <summary>Splits text into runs of one face and script: Chinese and Latin, emoji, characters that only a fallback has.</summary>
    /// <param name="text">A paragraph or a part of it.</param>
    /// <param name="stack">Faces to try.</param>
    /// <param name="language">BCP 47 tag; decides which face neutral punctuation such as “ ” … takes.</param>
    /// <param name="runs">Filled with runs that together cover the text.</param>
    public void Itemize(ReadOnlySpan<char> text, FontStack stack, string language, List<TextRun> runs) => throw new NotImplementedException();

    /// <summary>Shapes a fragment of one run: a word, a space, a hanzi, or a whole run where words are not safe alone.</summary>
    /// <remarks>Cached by face, script, language, features and text: no allocation when it was shaped before.</remarks>
    public ShapedText Shape(ReadOnlySpan<char> text, FontFace face, uint script, string language, FontFeatures features) => throw new NotImplementedException();

    public void Dispose() => throw new NotImplementedException();
}
