using ReportGen;
using ReportGen.Samples.Library;

// The folder of a report and the folder of the outputs, as in: dotnet run --project samples/library -- input output
var folder = args.Length > 0 ? args[0] : "input";
var output = args.Length > 1 ? args[1] : "output";

var written = FolderReport.Build(folder, output, Console.Error);
var made = Report.Load(CodeReport.Document(), CodeReport.Figures(), new ReportOptions { Fonts = LatinFonts.All });
foreach (var problem in made.Diagnostics)
{
    Console.Error.WriteLine($"{problem.Span}: {problem.Severity} {problem.Code}: {problem.Message}");
}

if (written.Count == 0 || made.HasErrors)
{
    return 1;
}

foreach (var path in written.Concat(made.Save(output)))
{
    Console.WriteLine(path);
}

return 0;
