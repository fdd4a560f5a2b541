namespace ReportGen.Input.Themes;

/// <summary>Values of a theme as what they mean.</summary>
/// <param name="values">A value for every key that is asked for.</param>
internal sealed class ThemeValues(IReadOnlyDictionary<string, ThemeValue> values)
{
    public Length TextSize => RoundedSize(Measured("text.size").Number);

    public Length TextLeading => Measured("text.leading") is { Unit: MeasureUnit.None } ratio
        ? TextSize * ratio.Number
        : ReportGen.Length.Pt(Measured("text.leading").Number);

    public Length Length(string path) => Resolve(Measured(path));

    public Length LengthOrZero(string path) => values.ContainsKey(path) ? Length(path) : ReportGen.Length.Zero;

    public Length Size(string path) => RoundedSize(Resolve(Measured(path)).Points);

    /// <summary>Leading of a style; a plain number counts its own sizes.</summary>
    public Length Leading(string path, Length size) =>
        Measured(path) is { Unit: MeasureUnit.None } ratio ? size * ratio.Number : Length(path);

    public double Number(string path) => Measured(path).Number;

    public bool Truth(string path) => Word(path) == "true";

    public string Word(string path) => ((WordValue)values[path]).Word;

    public IReadOnlyList<string> Families(string path) => ((FamiliesValue)values["fonts." + Word(path)]).Families;

    public IReadOnlyList<FontFile> Files(string path) => ((FilesValue)values[path]).Files;

    public Color Color(string path)
    {
        var value = (ColorValue)values[path];
        return value.Color ?? Color("colors." + value.Name);
    }

    public IReadOnlyList<Color> Colors(string path) => ((ColorsValue)values[path]).Colors;

    public (Length Width, Length Height) PageSize(string path)
    {
        var size = (PageSizeValue)values[path];
        return (size.Width, size.Height);
    }

    public TextAlignment Alignment(string path) => Word(path) switch
    {
        "center" => TextAlignment.Center,
        "right" => TextAlignment.End,
        "justify" => TextAlignment.Justify,
        _ => TextAlignment.Start,
    };

    /// <summary>Word counts type in half points, and both outputs are to be the same.</summary>
    private static Length RoundedSize(double points) =>
        ReportGen.Length.Pt(Math.Max(0.5, Math.Round(points * 2, MidpointRounding.AwayFromZero) / 2));

    private Length Resolve(MeasureValue value) => value.Unit switch
    {
        MeasureUnit.Em => TextSize * value.Number,
        MeasureUnit.Lines => TextLeading * value.Number,
        _ => ReportGen.Length.Pt(value.Number),
    };

    private MeasureValue Measured(string path) => (MeasureValue)values[path];
}
