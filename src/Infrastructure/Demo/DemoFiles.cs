using System.Security.Cryptography;
using System.Text;

namespace LincangHousekeeping.Infrastructure.Demo;

/// <summary>The one-page PDF that stands for every invented scan.</summary>
internal static class DemoFiles
{
    public static byte[] Bytes { get; } = Encoding.ASCII.GetBytes(
        """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 298]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
        4 0 obj<</Length 61>>stream
        BT /F1 20 Tf 60 150 Td (Demo scan - no real document) Tj ET
        endstream endobj
        trailer<</Root 1 0 R>>
        """);

    public static string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes));
}
