namespace Mosul.Ihl.Lexicons;

/// <summary>The lines of a lexicon without errors, one after the other, without their sources and examples. <see cref="LexiconReader"/> checks.</summary>
internal ref struct LexiconLines(ReadOnlySpan<char> text, LexiconCodes codes)
{
    /// <summary>Before the id of an entry that stands before: all its forms.</summary>
    internal const char OfEntry = '@';

    private readonly ReadOnlySpan<char> _text = text;
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
            return new LexiconLine(_id, codes.Of(name), space < 0 ? [] : _code[(space + 1)..].Trim(), _forms);
        }
    }

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

    /// <summary>The forms of an entry; empty when there is none of that id.</summary>
    internal readonly ReadOnlySpan<char> FormsOf(ReadOnlySpan<char> id)
    {
        for (int at = _text.IndexOf(id); at >= 0;)
        {
            var rest = _text[(at + id.Length)..];
            if ((at == 0 || _text[at - 1] == '\n') && rest.StartsWith(" |", StringComparison.Ordinal))
            {
                rest = rest[(rest[2..].IndexOf('|') + 3)..];
                return rest[..rest.IndexOf('|')];
            }
            int next = rest.IndexOf(id);
            at = next < 0 ? -1 : at + id.Length + next;
        }
        return [];
    }
}
