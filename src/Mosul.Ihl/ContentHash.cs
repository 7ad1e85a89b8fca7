using System.Security.Cryptography;
using System.Text;

namespace Mosul.Ihl;

/// <summary>Stable identifiers: the same content gives the same id on every machine and in every run.</summary>
internal static class ContentHash
{
    /// <summary>A prefix and the first 12 hexadecimal digits of SHA-256 over the parts, each ended by U+001F.</summary>
    internal static string Of(string prefix, params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part));
            hash.AppendData([0x1F]);
        }
        Span<byte> digest = stackalloc byte[32];
        hash.GetHashAndReset(digest);
        return $"{prefix}-{Convert.ToHexStringLower(digest[..6])}";
    }
}
