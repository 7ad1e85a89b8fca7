using System.Text;

namespace Mosul.Ihl.Lexicons;

/// <summary>The texts of the built-in lexicons, read one after the other into the same room, so that none is kept.</summary>
internal sealed class BuiltInText
{
    /// <summary>What words weigh for kinds of conduct.</summary>
    internal const string SignWeights = "en/signs.weights";

    /// <summary>What the stands of sides weigh for them as doers.</summary>
    internal const string DoerWeights = "en/doers.weights";

    private const string Folder = "Lexicons/";

    // Enough for the longest; the system gives memory only to what is written.
    private char[] _room = GC.AllocateUninitializedArray<char>(1 << 20);

    /// <summary>The names of the built-in English lexicons, in their order.</summary>
    internal static string[] Names()
    {
        string[] resources = Array.FindAll(typeof(BuiltInText).Assembly.GetManifestResourceNames(), static name => name.StartsWith(Folder + "en/", StringComparison.Ordinal) && name.EndsWith(".lex", StringComparison.Ordinal));
        Array.Sort(resources, StringComparer.Ordinal);
        return Array.ConvertAll(resources, static resource => resource[Folder.Length..]);
    }

    /// <summary>A text as a string of its own.</summary>
    internal static string Of(string name) => new BuiltInText().Read(name).ToString();

    /// <summary>A text as it is stored, in UTF-8.</summary>
    internal static byte[] BytesOf(string name)
    {
        using var stream = Open(name);
        byte[] bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>A text, until the next is read.</summary>
    internal ReadOnlySpan<char> Read(string name)
    {
        using var stream = Open(name);
        if (_room.Length < stream.Length)
            _room = GC.AllocateUninitializedArray<char>((int)stream.Length);
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 14);
        return _room.AsSpan(0, reader.ReadBlock(_room));
    }

    private static Stream Open(string name) => typeof(BuiltInText).Assembly.GetManifestResourceStream(Folder + name)!;
}
