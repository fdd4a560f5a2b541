namespace ReportGen.Outputs;

/// <summary>A file to be written.</summary>
/// <param name="Path">Where it is to stand.</param>
/// <param name="Write">Writes its bytes to a stream that need not seek.</param>
internal sealed record OutputFile(string Path, Action<Stream> Write)
{
    /// <summary>Absolute path of the file to replace: where the path is a link, the file behind it, so that the link stays.</summary>
    public string Target()
    {
        var path = System.IO.Path.GetFullPath(Path);
        return new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
    }
}
