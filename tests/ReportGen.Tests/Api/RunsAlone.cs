using Xunit;

namespace ReportGen.Tests.Api;

/// <summary>Tests that change the current folder and the console, which belong to the whole process.</summary>
[CollectionDefinition(nameof(RunsAlone), DisableParallelization = true)]
public sealed class RunsAlone;
