namespace ReportGen.Input.Yaml;

/// <summary>A value of a YAML file, with its place.</summary>
internal abstract record YamlNode(SourceSpan Span)
{
    /// <summary>What it is, for people: <c>a text</c>, <c>a list</c>, <c>a map</c>.</summary>
    public abstract string Kind { get; }
}

/// <summary>A text, number, date or truth value; YAML does not tell them apart and neither do we until a setting asks.</summary>
/// <param name="Span">The characters of the value, without quotes.</param>
/// <param name="Text">The value.</param>
/// <param name="IsPlain">Whether it stands without quotes.</param>
internal sealed record YamlScalar(SourceSpan Span, string Text, bool IsPlain) : YamlNode(Span)
{
    /// <summary>Where its characters stand; null where no file holds it.</summary>
    public ScalarPlaces? Places { get; init; }

    /// <summary>The comment behind it on its line, if that may have been meant for a value; else null.</summary>
    public YamlComment? Comment { get; init; }

    public override string Kind => IsNull ? "nothing" : $"'{Text}'";

    /// <summary>Whether nothing is given: empty, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A list.</summary>
internal sealed record YamlSequence(SourceSpan Span, IReadOnlyList<YamlNode> Items) : YamlNode(Span)
{
    public override string Kind => "a list";
}

/// <summary>A map, in file order; keys are unique.</summary>
internal sealed record YamlMapping(SourceSpan Span, IReadOnlyList<YamlEntry> Entries) : YamlNode(Span)
{
    public override string Kind => "a map";
}

/// <summary>One entry of a map.</summary>
internal sealed record YamlEntry(string Key, SourceSpan KeySpan, YamlNode Value);
