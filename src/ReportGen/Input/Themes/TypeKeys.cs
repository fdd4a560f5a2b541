namespace ReportGen.Input.Themes;

/// <summary>Keys that a style has beside those of its type.</summary>
[Flags]
internal enum TypeKeys
{
    None = 0,
    Align = 1,
    Before = 2,
    After = 4,
    Inset = 8,

    /// <summary>No leading: it is ever one line.</summary>
    OneLine = 16,
}
