namespace ReportGen.Images;

/// <summary>Decoded pixels, 4 bytes each: red, green, blue, alpha; row by row from the top.</summary>
internal sealed record PixelBuffer(int Width, int Height, byte[] Rgba);
