using System.Buffers.Binary;
using System.Text;
using ReportGen.Pdf.Embedding;
using Xunit;

namespace ReportGen.Tests.Pdf.Embedding;

public class SrgbProfileTests
{
    [Fact]
    public void Tags_lie_within_the_profile_on_words()
    {
        var profile = SrgbProfile.Create();
        Assert.Equal(profile.Length, BinaryPrimitives.ReadInt32BigEndian(profile));
        Assert.Equal("acsp", Encoding.ASCII.GetString(profile, 36, 4));
        var count = BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(128));
        Assert.Equal(10, count);
        for (var i = 0; i < count; i++)
        {
            var offset = BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(132 + (12 * i) + 4));
            var length = BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(132 + (12 * i) + 8));
            Assert.Equal(0, offset % 4);
            Assert.InRange(offset + length, 132, profile.Length);
        }
    }

    [Fact]
    public void The_primaries_add_up_to_the_white_of_profiles()
    {
        // D50: X 0.9642, Y 1, Z 0.8249 (ICC.1:2004-10, 7.2.16).
        var sums = new double[3];
        foreach (var tag in new[] { "rXYZ", "gXYZ", "bXYZ" })
        {
            var data = Tag(tag);
            for (var i = 0; i < 3; i++)
            {
                sums[i] += BinaryPrimitives.ReadInt32BigEndian(data[(8 + (4 * i))..]) / 65536.0;
            }
        }

        Assert.Equal(0.9642, sums[0], tolerance: 0.0005);
        Assert.Equal(1, sums[1], tolerance: 0.0005);
        Assert.Equal(0.8249, sums[2], tolerance: 0.0005);
    }

    private static ReadOnlySpan<byte> Tag(string name)
    {
        var profile = SrgbProfile.Create();
        for (var at = 132; ; at += 12)
        {
            if (Encoding.ASCII.GetString(profile, at, 4) == name)
            {
                return profile.AsSpan(BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(at + 4)), BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(at + 8)));
            }
        }
    }
}
