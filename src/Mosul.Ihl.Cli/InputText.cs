using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Mosul.Ihl.Cli;

/// <summary>The text of an input, or why it was not read. The bytes are let go once decoded.</summary>
/// <param name="Text">The text; empty when there is a problem.</param>
/// <param name="Problem">Why it was not read; null when it was.</param>
/// <param name="Warning">What was replaced; null when every byte was read.</param>
internal sealed record InputText(string Text, string? Problem, Diagnostic? Warning)
{
    internal static InputText Read(Input input)
    {
        byte[] bytes = input.Path is null ? ReadStandardInput() : File.ReadAllBytes(input.Path);
        return Decode(bytes);
    }

    internal static InputText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Unread("is UTF-16; expected UTF-8");
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        int nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
            return Unread(string.Create(CultureInfo.InvariantCulture, $"looks binary (NUL at byte {nul}); expected UTF-8 text"));
        if (bytes.Trim(" \t\r\n"u8).IsEmpty)
            return Unread("is empty; expected text");
        return new InputText(Encoding.UTF8.GetString(bytes), null, Utf8.IsValid(bytes) ? null : Replaced(bytes));
    }

    private static InputText Unread(string problem) => new("", problem, null);

    private static Diagnostic Replaced(ReadOnlySpan<byte> bytes)
    {
        int offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out int length) == System.Buffers.OperationStatus.Done)
            offset += length;
        return new Diagnostic(DiagnosticCodes.InvalidUtf8, DiagnosticSeverity.Warning,
            string.Create(CultureInfo.InvariantCulture, $"invalid UTF-8 at byte {offset}, replaced by U+FFFD; expected UTF-8 text"));
    }

    private static byte[] ReadStandardInput()
    {
        using var input = Console.OpenStandardInput();
        using var copy = new MemoryStream();
        input.CopyTo(copy);
        return copy.ToArray();
    }
}
