namespace ReportGen.Layout.Inline.Breaking;

/// <summary>How tight a line is; neighbours should not differ by two classes.</summary>
internal enum Fitness : byte
{
    Tight,
    Normal,
    Loose,
    VeryLoose,
}
