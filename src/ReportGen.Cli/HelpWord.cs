namespace ReportGen.Cli;

/// <summary>People ask for help in several ways; <c>help</c> and <c>help build</c> mean the option.</summary>
internal static class HelpWord
{
    public static string[] AsOption(string[] args) => args is ["help", .. var rest] ? [.. rest, "--help"] : args;
}
