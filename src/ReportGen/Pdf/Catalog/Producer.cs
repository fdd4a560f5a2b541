namespace ReportGen.Pdf.Catalog;

/// <summary>The program as files name it.</summary>
internal static class Producer
{
    public static string Name { get; } = "ReportGen " + typeof(Producer).Assembly.GetName().Version?.ToString(3);
}
