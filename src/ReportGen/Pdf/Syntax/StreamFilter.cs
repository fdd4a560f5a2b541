namespace ReportGen.Pdf.Syntax;

/// <summary>How a stream's data become the bytes of the file.</summary>
internal enum StreamFilter
{
    /// <summary>Written as they are: metadata that other programs search for.</summary>
    None,

    /// <summary>To be deflated, if the file is compressed.</summary>
    Flate,

    /// <summary>Deflated already.</summary>
    Deflated,

    /// <summary>A JPEG file.</summary>
    Dct,
}
