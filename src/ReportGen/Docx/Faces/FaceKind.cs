namespace ReportGen.Docx.Faces;

/// <summary>What a font looks like, as far as replacing it asks.</summary>
internal enum FaceKind
{
    Serif,
    Sans,
    Mono,
    EastAsianSerif,
    EastAsianSans,
}
