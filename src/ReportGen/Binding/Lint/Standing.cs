namespace ReportGen.Binding.Lint;

/// <summary>A rank, or for how many years it was held, that prose states.</summary>
/// <param name="Field"><c>rank</c> or <c>streak</c>.</param>
/// <param name="Count">The rank, or the years.</param>
/// <param name="Scope">Among whom, as the prose has it: <c>nation</c>, 全国; empty where it does not say.</param>
/// <param name="Start">First character of the words.</param>
/// <param name="End">Behind the last.</param>
internal readonly record struct Standing(string Field, int Count, string Scope, int Start, int End)
{
    /// <summary>First character of the word or digits that say how many.</summary>
    public int CountStart { get; init; }

    /// <summary>Behind them.</summary>
    public int CountEnd { get; init; }

    /// <summary>Whether no verb leads up to it, so that it is of the figure right before it: <c>300, second in the nation</c>.</summary>
    public bool IsApposed { get; init; }
}
