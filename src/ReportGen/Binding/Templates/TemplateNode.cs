using ReportGen.Binding.Expressions;

namespace ReportGen.Binding.Templates;

/// <summary>The closed set of parts of a template.</summary>
internal abstract record TemplateNode;

/// <summary>Characters copied as they are.</summary>
/// <param name="Start">Offset of the first.</param>
/// <param name="End">Offset behind the last.</param>
internal sealed record TextNode(int Start, int End) : TemplateNode;

/// <summary>A <c>{{ … }}</c>.</summary>
/// <param name="Token">Where it stands.</param>
/// <param name="Expression">What it prints; null when it could not be read.</param>
/// <param name="Problems">What is wrong with it whatever the data; reported only if it is no code.</param>
internal sealed record OutputNode(TagToken Token, Expression? Expression, IReadOnlyList<Diagnostic> Problems) : TemplateNode;

/// <summary><c>if</c> and <c>unless</c> with their branches; the first that holds is printed.</summary>
internal sealed record IfNode(IReadOnlyList<IfBranch> Branches) : TemplateNode;

/// <summary>One branch.</summary>
/// <param name="Condition">Null for <c>else</c>.</param>
/// <param name="Negated">Whether it is an <c>unless</c>.</param>
internal sealed record IfBranch(Expression? Condition, bool Negated, IReadOnlyList<TemplateNode> Body);

/// <summary><c>for</c>.</summary>
internal sealed record ForNode(ForHead Head, IReadOnlyList<TemplateNode> Body, IReadOnlyList<TemplateNode> Else) : TemplateNode;

/// <summary>What a <c>for</c> says of its loop.</summary>
/// <param name="Variable">Name of the loop's variable.</param>
/// <param name="Source">What is gone through.</param>
/// <param name="Reversed">Whether from the end.</param>
/// <param name="Limit">Items at most; null for all.</param>
/// <param name="Offset">Items left out at the start.</param>
internal sealed record ForHead(string Variable, Expression Source, bool Reversed, int? Limit, int Offset);

/// <summary><c>assign</c>.</summary>
internal sealed record AssignNode(string Name, Expression Value) : TemplateNode;
