using System.Runtime.CompilerServices;

namespace Mosul.Ihl.Lexicons;

/// <summary>The lines of a lexicon without errors, one after the other, without their sources and examples. <see cref="LexiconReader"/> checks.</summary>
internal ref struct LexiconLines(ReadOnlySpan<char> text)
{
    private readonly Vocabulary _codeWords = new();
    private readonly List<LexiconCode> _codes = [default];
    private ReadOnlySpan<char> _rest = text;
    private ReadOnlySpan<char> _id;
    private ReadOnlySpan<char> _forms;
    private ReadOnlySpan<char> _code;

    internal readonly LexiconLine Current
    {
        get
        {
            int space = _code.IndexOf(' ');
            var name = space < 0 ? _code : _code[..space];
            return new LexiconLine(_id, CodeOf(name), space < 0 ? [] : _code[(space + 1)..].Trim(), _forms);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal bool MoveNext()
    {
        while (!_rest.IsEmpty)
        {
            int end = _rest.IndexOf('\n');
            var line = end < 0 ? _rest : _rest[..end];
            _rest = end < 0 ? [] : _rest[(end + 1)..];
            int first = line.IndexOf('|');
            if (first < 0 || line[0] == '#')
                continue;
            _id = line[..first].Trim();
            line = line[(first + 1)..];
            int second = line.IndexOf('|');
            _code = line[..second].Trim();
            line = line[(second + 1)..];
            _forms = line[..line.IndexOf('|')];
            return true;
        }
        return false;
    }

    // Most lines have a code that stood before.
    private readonly LexiconCode CodeOf(ReadOnlySpan<char> name)
    {
        int id = _codeWords.Add(name);
        if (id == _codes.Count)
            _codes.Add(LexiconCode.Parse(name.ToString())!.Value);
        return _codes[id];
    }
}
