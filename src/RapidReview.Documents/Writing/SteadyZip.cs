using System.IO.Compression;

namespace RapidReview.Documents.Writing;

/// <summary>Packs a zip archive anew so that its bytes follow from its contents alone.</summary>
internal static class SteadyZip
{
    /// <summary>The earliest moment that an archive can hold.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>
    /// The same entries in the order of their names, the list of content types first, without times. They are stored, not
    /// squeezed: how small a stretch of bytes becomes differs between versions of the framework.
    /// </summary>
    public static byte[] Of(byte[] archive)
    {
        using var steady = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(archive)))
        using (var to = new ZipArchive(steady, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName == "[Content_Types].xml" ? 0 : 1).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.NoCompression);
                copy.LastWriteTime = Epoch;
                copy.ExternalAttributes = 0;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        return steady.ToArray();
    }
}
