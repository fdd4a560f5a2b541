namespace ReportGen.Binding.Values;

/// <summary>What a text says of a figure by a rounder number.</summary>
internal enum ClaimKind
{
    Over,
    Nearly,
    About,
}
