using System.Globalization;

namespace Mosul.Ihl.Lexicons;

/// <summary>Reads lexicon text line by line and reports every error at <c>file(line,col)</c>.</summary>
internal sealed class LexiconReader
{
    private static readonly string[] KnownAttributes =
        ["country", "parent", "part-of", "status", "act", "frame", "stance", "value", "low", "high", "unit", "kind", "weapon", "series", "label", "response", "circumstance", "role", "object", "needs", "speech", "after", "works", "verbs", "adds", "unless"];

    private readonly string _name;
    private readonly List<LexiconEntry> _entries = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _errors = [];
    private string _firstCode = "";
    private TextSpan _firstAt;

    // Number of the line that is being read, and where it starts.
    private int _line;
    private int _offset;

    private LexiconReader(string name) => _name = name;

    internal static ParseResult<Lexicon> Read(string text, string name) => new LexiconReader(name).Read(text);

    private ParseResult<Lexicon> Read(string text)
    {
        while (_offset < text.Length)
        {
            _line++;
            int end = text.IndexOf('\n', _offset);
            if (end < 0)
                end = text.Length;
            ReadLine(text[_offset..end].TrimEnd('\r'));
            _offset = end + 1;
        }
        return _errors.Count == 0
            ? ParseResult<Lexicon>.Of(new Lexicon(_name, _entries.ToValueList()))
            : ParseResult<Lexicon>.Fail(_firstCode, _firstAt, string.Join("; ", _errors));
    }

    private void ReadLine(string line)
    {
        if (string.IsNullOrWhiteSpace(line) || line[0] == '#')
            return;
        string[] columns = line.Split('|');
        if (columns.Length != 5)
        {
            Report(DiagnosticCodes.LexiconColumns, 0, line.Length, $"five columns 'id | code | forms | source | example', found {columns.Length.ToString(CultureInfo.InvariantCulture)}");
            return;
        }
        string id = columns[0].Trim(), source = columns[3].Trim(), example = columns[4].Trim();
        int codeColumn = columns[0].Length + 1, formsColumn = codeColumn + columns[1].Length + 1;
        if (id.Length == 0)
            Report(DiagnosticCodes.LexiconEntry, 0, 1, "an id in the first column");
        else if (!_ids.Add(id))
            Report(DiagnosticCodes.LexiconDuplicate, 0, columns[0].Length, $"an id that stands once, but '{id}' stands before");
        string[] codeAndAttributes = columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (codeAndAttributes.Length == 0 || LexiconCode.Parse(codeAndAttributes[0]) is null)
        {
            Report(DiagnosticCodes.LexiconCode, codeColumn, columns[1].Length, $"a known code such as Act.Killing or Weapon.Mortar, not '{columns[1].Trim()}'");
            return;
        }
        var attributes = ReadAttributes(codeAndAttributes.AsSpan(1), codeColumn, columns[1].Length);
        string[] forms = [.. columns[2].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(form => FormsOf(form, formsColumn))];
        if (forms.Length == 0 || source.Length == 0 || example.Length == 0)
            Report(DiagnosticCodes.LexiconEntry, formsColumn, columns[2].Length, "at least one form, a source and an example");
        else
            _entries.Add(new LexiconEntry(id, codeAndAttributes[0], attributes, forms.ToValueList(), source, example));
    }

    private ValueList<KeyValuePair<string, string>> ReadAttributes(ReadOnlySpan<string> written, int column, int length)
    {
        var attributes = new List<KeyValuePair<string, string>>();
        foreach (string attribute in written)
        {
            int equals = attribute.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || !KnownAttributes.Contains(attribute[..equals], StringComparer.Ordinal))
                Report(DiagnosticCodes.LexiconCode, column, length, $"a known attribute key=value ({string.Join(", ", KnownAttributes)}), not '{attribute}'");
            else
                attributes.Add(new(attribute[..equals], attribute[(equals + 1)..]));
        }
        return attributes.ToValueList();
    }

    // "@frame-hold": all the forms of an entry that stands before.
    private IEnumerable<string> FormsOf(string form, int column)
    {
        if (form[0] != LexiconLines.OfEntry)
            return [form];
        if (_entries.Find(entry => entry.Id == form[1..]) is { } other)
            return other.Forms;
        Report(DiagnosticCodes.LexiconEntry, column, form.Length, $"the id of an entry that stands before, not '{form}'");
        return [];
    }

    private void Report(string code, int column, int length, string expected)
    {
        if (_errors.Count == 0)
        {
            _firstCode = code;
            _firstAt = new TextSpan(_offset + column, _offset + column + length);
        }
        _errors.Add(string.Create(CultureInfo.InvariantCulture, $"{_name}({_line},{column + 1}): {expected}"));
    }
}
