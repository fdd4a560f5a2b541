namespace ReportGen.Binding.Narrative;

/// <summary>A picture's attributes and number.</summary>
internal sealed record PictureEntry(AttributeList Attributes, int Number);
