using System.Buffers.Binary;
using System.Text;

namespace ReportGen.Pdf.Embedding;

/// <summary>An ICC profile of sRGB, made from the numbers of IEC 61966-2-1: no file to license.</summary>
/// <remarks>ICC.1:2004-10 (version 4.2), which ISO 32000-1 refers to: a matrix and one parametric curve.</remarks>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;
    private const uint Version = 0x04200000;

    /// <summary>The profile's name, as output intents repeat it.</summary>
    public const string Name = "sRGB IEC61966-2.1";

    // Adapted from D65 to D50, the white of profiles, by the Bradford transform.
    private static readonly double[] White = [0.9642, 1, 0.8249];
    private static readonly double[] Red = [0.43607, 0.22249, 0.01392];
    private static readonly double[] Green = [0.38515, 0.71687, 0.09708];
    private static readonly double[] Blue = [0.14307, 0.06061, 0.71410];
    private static readonly double[] Adaptation = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168];

    // Gamma, a, b, c, d of the curve (a x + b)^gamma from d on, c x below.
    private static readonly double[] Curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

    public static byte[] Create()
    {
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Localized(Name)),
            ("cprt", Localized("No copyright, use freely")),
            ("wtpt", Typed("XYZ ", White)),
            ("chad", Typed("sf32", Adaptation)),
            ("rXYZ", Typed("XYZ ", Red)),
            ("gXYZ", Typed("XYZ ", Green)),
            ("bXYZ", Typed("XYZ ", Blue)),
            ("rTRC", Parametric()),
            ("gTRC", Parametric()),
            ("bTRC", Parametric()),
        ];
        var table = new MemoryStream();
        var data = new MemoryStream();
        var start = HeaderLength + 4 + (12 * tags.Length);
        WriteUInt32(table, (uint)tags.Length);
        foreach (var (tag, bytes) in tags)
        {
            table.Write(Encoding.ASCII.GetBytes(tag));
            WriteUInt32(table, (uint)(start + data.Length));
            WriteUInt32(table, (uint)bytes.Length);
            data.Write(bytes);
            data.Write(new byte[-bytes.Length & 3]);
        }

        return [.. Header(start + (int)data.Length), .. table.ToArray(), .. data.ToArray()];
    }

    private static byte[] Header(int length)
    {
        var header = new byte[HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header, length);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(8), Version);
        "mntrRGB XYZ "u8.CopyTo(header.AsSpan(12));

        // A date is required; the year in which the standard came out is as good as any, and always the same.
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(24), 1999);
        header[27] = 1;
        header[29] = 1;
        "acsp"u8.CopyTo(header.AsSpan(36));
        for (var i = 0; i < White.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(68 + (4 * i)), Fixed(White[i]));
        }

        return header;
    }

    private static byte[] Typed(string type, double[] values)
    {
        var data = new MemoryStream();
        data.Write(Encoding.ASCII.GetBytes(type));
        WriteUInt32(data, 0);
        foreach (var value in values)
        {
            WriteUInt32(data, (uint)Fixed(value));
        }

        return data.ToArray();
    }

    private static byte[] Parametric()
    {
        // Function type 3 in the upper half of the first word.
        double[] values = [3, .. Curve];
        return Typed("para", values);
    }

    // A multi-localised text of one record: en-US, in UTF-16.
    private static byte[] Localized(string text)
    {
        var data = new MemoryStream();
        data.Write("mluc"u8);
        WriteUInt32(data, 0);
        WriteUInt32(data, 1);
        WriteUInt32(data, 12);
        data.Write("enUS"u8);
        WriteUInt32(data, (uint)(text.Length * 2));
        WriteUInt32(data, 28);
        data.Write(Encoding.BigEndianUnicode.GetBytes(text));
        return data.ToArray();
    }

    // s15Fixed16Number.
    private static int Fixed(double value) => (int)Math.Round(value * 65536, MidpointRounding.AwayFromZero);

    private static void WriteUInt32(MemoryStream stream, uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        stream.Write(bytes);
    }
}
