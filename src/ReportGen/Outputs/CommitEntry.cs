namespace ReportGen.Outputs;

/// <summary>What a journal says of one output.</summary>
/// <param name="Staged">The output and its temporary names.</param>
/// <param name="HadEarlier">Whether a file stood there before.</param>
internal sealed record CommitEntry(StagedFile Staged, bool HadEarlier)
{
    /// <summary>Puts back what stood there before.</summary>
    /// <returns>Null if it stands there again; what is lost if not.</returns>
    public LostFile? Undo()
    {
        try
        {
            if (HadEarlier)
            {
                Restore();
            }
            else if (!File.Exists(Staged.Fresh))
            {
                File.Delete(Staged.Target);
            }

            FileTrouble.Discard(Staged.Fresh);
            return null;
        }
        catch (Exception e) when (FileTrouble.Is(e))
        {
            return new LostFile(Staged.Target, HadEarlier ? Staged.Backup : null, e.Message);
        }
    }

    private void Restore()
    {
        if (!File.Exists(Staged.Backup))
        {
            // The turn of this file had not come.
            return;
        }

        File.Move(Staged.Backup, Staged.Target, overwrite: true);

        // Renaming a file to another of its own names leaves both.
        FileTrouble.Discard(Staged.Backup);
    }
}
