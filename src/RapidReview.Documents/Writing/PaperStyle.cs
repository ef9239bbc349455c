using System.Security.Cryptography;
using System.Text;

namespace RapidReview.Documents.Writing;

/// <summary>The style sheet of papers in HTML, and its digest, by which alone a browser is told to accept it.</summary>
internal static class PaperStyle
{
    /// <summary>The style sheet.</summary>
    public static string Sheet { get; } = Read();

    /// <summary>What a browser may load or run: this style sheet, and nothing else from anywhere.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet)))}'; base-uri 'none'; form-action 'none'";

    private static string Read()
    {
        using var stream = typeof(PaperStyle).Assembly.GetManifestResourceStream("paper.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
