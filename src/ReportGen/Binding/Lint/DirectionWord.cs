namespace ReportGen.Binding.Lint;

/// <summary>A word such as <c>rose</c>.</summary>
/// <param name="Text">The word.</param>
/// <param name="Start">Its first character in the text that was searched.</param>
/// <param name="Direction">1 up, −1 down.</param>
internal readonly record struct DirectionWord(string Text, int Start, int Direction);
