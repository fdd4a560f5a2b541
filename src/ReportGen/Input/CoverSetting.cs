namespace ReportGen.Input;

/// <summary>The cover: a picture that fills the first page.</summary>
/// <param name="Image">The picture.</param>
/// <param name="Alt">What it shows; empty for decoration, which a screen reader passes over to the title page.</param>
internal sealed record CoverSetting(SettingText Image, string Alt);
