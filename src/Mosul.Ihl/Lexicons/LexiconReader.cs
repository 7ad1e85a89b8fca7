using System.Globalization;

namespace Mosul.Ihl.Lexicons;

/// <summary>Reads lexicon text line by line and reports every error at <c>file(line,col)</c>.</summary>
internal static class LexiconReader
{
    private static readonly string[] KnownAttributes =
        ["country", "parent", "part-of", "status", "act", "frame", "stance", "value", "low", "high", "unit", "kind", "weapon", "series", "label", "response", "circumstance", "role", "object", "needs", "speech", "after", "works", "verbs", "adds", "within", "unless"];

    internal static ParseResult<Lexicon> Read(string text, string name)
    {
        var entries = new List<LexiconEntry>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var errors = new List<string>();
        string firstCode = "";
        TextSpan firstAt = default;
        int line = 0, at = 0;
        while (at < text.Length)
        {
            line++;
            int end = text.IndexOf('\n', at);
            if (end < 0)
                end = text.Length;
            ReadLine(text[at..end].TrimEnd('\r'), at);
            at = end + 1;
        }
        return errors.Count == 0
            ? ParseResult<Lexicon>.Of(new Lexicon(name, entries.ToValueList()))
            : ParseResult<Lexicon>.Fail(firstCode, firstAt, string.Join("; ", errors));

        void ReadLine(string content, int offset)
        {
            if (string.IsNullOrWhiteSpace(content) || content[0] == '#')
                return;
            string[] columns = content.Split('|');
            if (columns.Length != 5)
            {
                Report(DiagnosticCodes.LexiconColumns, offset, 0, content.Length, $"five columns 'id | code | forms | source | example', found {columns.Length.ToString(CultureInfo.InvariantCulture)}");
                return;
            }
            string id = columns[0].Trim(), source = columns[3].Trim(), example = columns[4].Trim();
            int codeColumn = columns[0].Length + 1, formsColumn = codeColumn + columns[1].Length + 1;
            if (id.Length == 0)
                Report(DiagnosticCodes.LexiconEntry, offset, 0, 1, "an id in the first column");
            else if (!ids.Add(id))
                Report(DiagnosticCodes.LexiconDuplicate, offset, 0, columns[0].Length, $"an id that stands once, but '{id}' stands before");
            string[] codeAndAttributes = columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (codeAndAttributes.Length == 0 || LexiconCode.Parse(codeAndAttributes[0]) is null)
            {
                Report(DiagnosticCodes.LexiconCode, offset, codeColumn, columns[1].Length, $"a known code such as Act.Killing or Weapon.Mortar, not '{columns[1].Trim()}'");
                return;
            }
            var attributes = new List<KeyValuePair<string, string>>();
            foreach (string attribute in codeAndAttributes.AsSpan(1))
            {
                int equals = attribute.IndexOf('=', StringComparison.Ordinal);
                if (equals <= 0 || !KnownAttributes.Contains(attribute[..equals], StringComparer.Ordinal))
                    Report(DiagnosticCodes.LexiconCode, offset, codeColumn, columns[1].Length, $"a known attribute key=value ({string.Join(", ", KnownAttributes)}), not '{attribute}'");
                else
                    attributes.Add(new(attribute[..equals], attribute[(equals + 1)..]));
            }
            string[] forms = [.. columns[2].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(form => FormsOf(form, offset, formsColumn))];
            if (forms.Length == 0 || source.Length == 0 || example.Length == 0)
                Report(DiagnosticCodes.LexiconEntry, offset, formsColumn, columns[2].Length, "at least one form, a source and an example");
            else
                entries.Add(new LexiconEntry(id, codeAndAttributes[0], attributes.ToValueList(), forms.ToValueList(), source, example));
        }

        // "@frame-hold": all the forms of an entry that stands before.
        IEnumerable<string> FormsOf(string form, int offset, int column)
        {
            if (form[0] != LexiconLines.OfEntry)
                return [form];
            if (entries.Find(entry => entry.Id == form[1..]) is { } other)
                return other.Forms;
            Report(DiagnosticCodes.LexiconEntry, offset, column, form.Length, $"the id of an entry that stands before, not '{form}'");
            return [];
        }

        void Report(string code, int offset, int column, int length, string expected)
        {
            if (errors.Count == 0)
            {
                firstCode = code;
                firstAt = new TextSpan(offset + column, offset + column + length);
            }
            errors.Add(string.Create(CultureInfo.InvariantCulture, $"{name}({line},{column + 1}): {expected}"));
        }
    }
}
