namespace ReportGen;

/// <summary>Kinds of output file.</summary>
[Flags]
public enum OutputKinds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><c>NAME.pdf</c>.</summary>
    Pdf = 1,

    /// <summary><c>NAME.docx</c>.</summary>
    Docx = 2,

    /// <summary><c>NAME.figures.json</c>.</summary>
    Figures = 4,

    /// <summary>All of them.</summary>
    All = Pdf | Docx | Figures,
}
