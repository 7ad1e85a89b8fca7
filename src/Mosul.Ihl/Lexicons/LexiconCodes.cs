namespace Mosul.Ihl.Lexicons;

/// <summary>The codes of lexicon lines, each parsed where it first stands: most lines have a code that stood before.</summary>
internal sealed class LexiconCodes
{
    private readonly Vocabulary _names = new(1024);
    private LexiconCode[] _codes = new LexiconCode[1024];

    /// <summary>The code of that name, which is known: <see cref="LexiconReader"/> checks.</summary>
    internal LexiconCode Of(ReadOnlySpan<char> name)
    {
        int known = _names.Count, id = _names.Add(name);
        if (id == known)
        {
            if (id == _codes.Length)
                Array.Resize(ref _codes, id * 2);
            _codes[id] = LexiconCode.Parse(name.ToString())!.Value;
        }
        return _codes[id];
    }
}
