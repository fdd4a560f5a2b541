namespace ReportGen.Metrics;

/// <summary>How far the evaluation of a formula has come.</summary>
internal enum FormulaState
{
    Waiting,

    /// <summary>Its inputs are being computed; meeting it again is a cycle.</summary>
    Open,
    Done,
    Failed,
}

/// <summary>A row with a formula while the catalogue is computed.</summary>
internal sealed class FormulaNode(Metric row, Formula formula)
{
    public Metric Row { get; } = row;

    public Formula Formula { get; } = formula;

    /// <summary>The rows that each reference finds.</summary>
    public IReadOnlyList<IReadOnlyList<Metric>> Inputs { get; set; } = [];

    public FormulaState State { get; set; } = FormulaState.Waiting;

    public Quantity Result { get; set; }

    /// <summary>All rows it reads, in order of the formula.</summary>
    public IEnumerable<Metric> AllInputs => Inputs.SelectMany(rows => rows);
}
