using BenchmarkDotNet.Running;
using ReportGen.Benchmarks;

// 'process PROGRAM' measures whole runs of the command; anything else is BenchmarkDotNet's.
if (args is ["process", var program])
{
    WholeProcess.Measure(program);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
