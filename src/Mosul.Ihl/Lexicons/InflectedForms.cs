namespace Mosul.Ihl.Lexicons;

/// <summary>The inflected forms of one form of a lexicon ("raid:v", "child:n(children)", "Mosul"), one after the other in a buffer, so that no strings are made.</summary>
internal ref struct InflectedForms
{
    /// <summary>What the longest endings add to a form.</summary>
    internal const int Room = 8;

    private readonly ReadOnlySpan<char> _lemma;
    private readonly ReadOnlySpan<char> _irregular;
    private readonly Span<char> _buffer;
    private readonly char _class;
    private int _step;

    internal InflectedForms(ReadOnlySpan<char> form, Span<char> buffer)
    {
        _buffer = buffer;
        int colon = form.IndexOf(':');
        if (colon < 0)
        {
            _lemma = form;
            return;
        }
        _lemma = form[..colon];
        var rest = form[(colon + 1)..];
        _class = !rest.IsEmpty && rest[0] == 'v' ? 'v' : 'n';
        int open = rest.IndexOf('(');
        if (open >= 0)
            _irregular = rest[(open + 1)..].TrimEnd(')');
        HasIrregular = open >= 0;
    }

    internal ReadOnlySpan<char> Current { get; private set; }

    internal FormKind Kind { get; private set; }

    private bool HasIrregular { get; }

    internal bool MoveNext() => _class switch
    {
        'v' => NextOfVerb(),
        'n' => NextOfNoun(),
        _ => _step++ == 0 && Is(FormKind.Plain, _lemma),
    };

    private bool NextOfNoun()
    {
        bool irregular = Irregular(0, out var plural);
        switch (_step++)
        {
            case 0:
                return Is(irregular && plural.SequenceEqual(_lemma) ? FormKind.Singular | FormKind.Plural : FormKind.Singular, _lemma);
            case 1 when irregular:
                return !plural.SequenceEqual(_lemma) && Is(FormKind.Plural, plural);
            case 1:
                return Is(FormKind.Plural, _buffer[..Inflection.Plural(_lemma, _buffer)]);
            default:
                return false;
        }
    }

    // Only the first word of a verb changes: "take hostage", "takes hostage".
    private bool NextOfVerb()
    {
        int space = _lemma.IndexOf(' ');
        var head = space < 0 ? _lemma : _lemma[..space];
        var tail = space < 0 ? [] : _lemma[space..];
        bool hasPast = Irregular(0, out var past), hasParticiple = Irregular(1, out var participle);
        bool same = !hasParticiple || past.SequenceEqual(participle);
        switch (_step++)
        {
            case 0:
                return Is(FormKind.Base, _lemma);
            case 1:
                return Is(FormKind.ThirdPerson, Inflection.ThirdPerson(head, _buffer), tail);
            case 2:
                return Is(same ? FormKind.Past | FormKind.PastParticiple : FormKind.Past, hasPast ? Copy(past) : Inflection.Past(head, _buffer), tail);
            case 3 when !same:
                return Is(FormKind.PastParticiple, Copy(participle), tail);
            case 3:
                _step++;
                goto case 4;
            case 4:
                return Is(FormKind.Gerund, Irregular(2, out var gerund) ? Copy(gerund) : Inflection.Gerund(head, _buffer), tail);
            default:
                return false;
        }
    }

    private bool Is(FormKind kind, ReadOnlySpan<char> form)
    {
        Kind = kind;
        Current = form;
        return true;
    }

    private bool Is(FormKind kind, int length, ReadOnlySpan<char> tail)
    {
        tail.CopyTo(_buffer[length..]);
        return Is(kind, _buffer[..(length + tail.Length)]);
    }

    private readonly int Copy(ReadOnlySpan<char> form)
    {
        form.CopyTo(_buffer);
        return form.Length;
    }

    // The n-th of the irregular forms that stand between commas.
    private readonly bool Irregular(int number, out ReadOnlySpan<char> form)
    {
        form = _irregular;
        if (!HasIrregular)
            return false;
        for (int i = 0; i < number; i++)
        {
            int comma = form.IndexOf(',');
            if (comma < 0)
                return false;
            form = form[(comma + 1)..];
        }
        int end = form.IndexOf(',');
        form = (end < 0 ? form : form[..end]).Trim();
        return true;
    }
}
