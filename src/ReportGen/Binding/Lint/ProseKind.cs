namespace ReportGen.Binding.Lint;

/// <summary>What a stretch of prose is to the lint.</summary>
internal enum ProseKind
{
    /// <summary>Typed by the author.</summary>
    Typed,

    /// <summary>Typed, but a name or somebody else's words: italics, code, addresses.</summary>
    Quiet,

    /// <summary>Printed by a binding.</summary>
    Bound,
}
