namespace ReportGen;

/// <summary>How much a <see cref="Diagnostic"/> matters. Only errors stop the outputs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing need be done.</summary>
    Note,

    /// <summary>Probably not what was meant; the outputs are made, unless strictness is asked for.</summary>
    Warning,

    /// <summary>The outputs would be wrong; they are not made.</summary>
    Error,
}
