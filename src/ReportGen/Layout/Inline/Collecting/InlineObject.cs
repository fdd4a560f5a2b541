using ReportGen.Images;

namespace ReportGen.Layout.Inline.Collecting;

/// <summary>A picture among the characters: one object replacement character stands for it.</summary>
internal readonly record struct InlineObject(int Position, LoadedImage Image, double Width, double Height, int Structure);
