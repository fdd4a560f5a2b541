namespace ReportGen.Binding.Values;

/// <summary>How the word that a figure brings begins.</summary>
internal enum LetterCase
{
    /// <summary>With a capital where it begins a sentence.</summary>
    Sentence,
    Capital,
    Small,
}
