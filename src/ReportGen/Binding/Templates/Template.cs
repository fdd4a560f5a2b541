namespace ReportGen.Binding.Templates;

/// <summary>A parsed template.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Nodes">Its parts.</param>
/// <param name="Outputs">All outputs, also of branches that are never printed.</param>
internal sealed record Template(TemplateSource Source, IReadOnlyList<TemplateNode> Nodes, IReadOnlyList<OutputNode> Outputs);
