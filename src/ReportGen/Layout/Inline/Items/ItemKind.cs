namespace ReportGen.Layout.Inline.Items;

/// <summary>The kinds of <see cref="Item"/>.</summary>
internal enum ItemKind : byte
{
    /// <summary>A shaped fragment: a word, a hanzi, a part of either.</summary>
    Text,

    /// <summary>A space: gone at a line's end.</summary>
    Space,

    /// <summary>A soft hyphen: seen only at a line's end.</summary>
    SoftHyphen,

    /// <summary>A picture.</summary>
    Object,

    /// <summary>A hard break.</summary>
    HardBreak,
}
