using ReportGen.Diagnostics;

namespace ReportGen.Outputs;

/// <summary>Finds what is in the way of an output before anything is written.</summary>
internal static class OutputObstacle
{
    /// <summary>Refuses a target that must not or cannot be replaced.</summary>
    /// <exception cref="OutputException">It is read-only, it is a folder, or its folder is a file.</exception>
    public static void Refuse(OutputFile file)
    {
        if (Directory.Exists(file.Path))
        {
            throw new OutputException(Messages.OutputIsFolder(file.Path), null);
        }

        // Replacing is a rename, which asks for the folder's permission alone: a file that its owner protects is asked for here.
        if (File.Exists(file.Path) && new FileInfo(file.Path).IsReadOnly)
        {
            throw new OutputException(Messages.OutputReadOnly(file.Path), null);
        }

        for (var folder = Path.GetDirectoryName(file.Path); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(folder))
            {
                throw new OutputException(Messages.OutputFolderIsFile(file.Path, folder), null);
            }
        }
    }
}
