using System.Globalization;
using System.Text;
using ReportGen.Testing;

namespace ReportGen.Benchmarks;

/// <summary>A report with as many figures as anyone keeps: ten thousand metrics of twenty years, five thousand of them printed.</summary>
internal sealed class ManyFigures : IDisposable
{
    public const int Metrics = 10_000;
    public const int Periods = 20;
    public const int Bindings = 5_000;

    private const int FirstYear = 2005;

    private readonly TemporaryFolder _folder = new();

    public ManyFigures() => _folder.With("metrics.csv", MetricsFile()).With("narrative.md", Narrative());

    public string Path => _folder.Path;

    public void Dispose() => _folder.Dispose();

    private static string MetricsFile()
    {
        var text = new StringBuilder("id,value,label,unit,period\n");
        for (var metric = 0; metric < Metrics; metric++)
        {
            for (var period = 0; period < Periods; period++)
            {
                text.Append(CultureInfo.InvariantCulture, $"g{metric % 100}.m{metric},{metric * 37 + period * 11 + 1000},Measure {metric},items,{FirstYear + period}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>A number typed by hand in every paragraph, so that the lint has to look.</summary>
    private static string Narrative()
    {
        var text = new StringBuilder("---\ntitle: Many figures\n---\n\n# Figures\n");
        for (var binding = 0; binding < Bindings; binding++)
        {
            text.Append(binding % 10 == 0 ? $"\n\nA survey of {2_000 + binding * 70} lamps. " : string.Empty);
            text.Append(CultureInfo.InvariantCulture, $"The measure came to {{{{ g{binding * 2 % 100}.m{binding * 2} | with_unit }}}}, up {{{{ g{binding * 2 % 100}.m{binding * 2} | growth | percent: 1 }}}}. ");
        }

        return text.ToString();
    }
}
