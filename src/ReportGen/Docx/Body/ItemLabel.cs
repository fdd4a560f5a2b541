namespace ReportGen.Docx.Body;

/// <summary>The label of a list's item as text, behind the paragraph's own number.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Right">Where it ends, in twips.</param>
internal readonly record struct ItemLabel(string Text, int Right);
