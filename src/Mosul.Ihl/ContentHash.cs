using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Mosul.Ihl;

/// <summary>Stable identifiers: the same content gives the same id on every machine and in every run.</summary>
internal static class ContentHash
{
    /// <summary>A prefix and the first 12 hexadecimal digits of SHA-256 over the parts, each ended by U+001F.</summary>
    internal static string Of(string prefix, params ReadOnlySpan<string> parts)
    {
        int most = 0;
        foreach (string part in parts)
            most += Encoding.UTF8.GetMaxByteCount(part.Length) + 1;
        byte[]? rented = null;
        Span<byte> bytes = most <= 512 ? stackalloc byte[512] : rented = ArrayPool<byte>.Shared.Rent(most);
        int length = 0;
        foreach (string part in parts)
        {
            length += Encoding.UTF8.GetBytes(part, bytes[length..]);
            bytes[length++] = 0x1F;
        }
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..length], digest);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return $"{prefix}-{Convert.ToHexStringLower(digest[..6])}";
    }
}
