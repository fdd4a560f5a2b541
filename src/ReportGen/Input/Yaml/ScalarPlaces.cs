namespace ReportGen.Input.Yaml;

/// <summary>Where the characters of a YAML text stand in its file: quotes, escapes, folding and indents lie between.</summary>
internal sealed class ScalarPlaces
{
    private readonly SourceText _source;
    private readonly int[] _offsets;
    private readonly int _first;

    /// <param name="offsets">The place in the file of each character of the value.</param>
    public ScalarPlaces(SourceText source, int[] offsets)
        : this(source, offsets, 0)
    {
    }

    private ScalarPlaces(SourceText source, int[] offsets, int first)
    {
        _source = source;
        _offsets = offsets;
        _first = first;
    }

    /// <summary>The places of the value without its first characters.</summary>
    public ScalarPlaces Without(int characters) => new(_source, _offsets, _first + characters);

    /// <summary>The span of a stretch of the value.</summary>
    public SourceSpan Span(int start, int length)
    {
        var from = Offset(start);
        return _source.Span(from, length == 0 ? 0 : Math.Max(0, Offset(start + length - 1) + 1 - from));
    }

    private int Offset(int at)
    {
        if (_offsets.Length == 0)
        {
            return 0;
        }

        var index = Math.Clamp(_first + at, 0, _offsets.Length - 1);
        return _offsets[index] + (_first + at > index ? 1 : 0);
    }
}
