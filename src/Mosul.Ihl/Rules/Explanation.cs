using System.Buffers;
using System.Text;
using System.Text.Json;
using Mosul.Ihl.Law;

namespace Mosul.Ihl.Rules;

/// <summary>
/// Why a principle comes out for an allegation, or does not: a tree whose leaves end in a quotation or in a reason, with three renderings.
/// All three say who alleges and what is silent; none decides.
/// </summary>
/// <param name="Text">The node in words.</param>
/// <param name="Reason">Why it stands as it does.</param>
/// <param name="SubjectId">Id of what the node is about: a document, an incident, an allegation, a party, a principle or an element; null when that has no id.</param>
/// <param name="Quotation">The words, on a leaf that quotes; null elsewhere.</param>
/// <param name="Children">The nodes below; empty on a leaf.</param>
public sealed record Explanation(string Text, ExplanationReason Reason, string? SubjectId, Evidence? Quotation, ValueList<Explanation> Children)
{
    private static readonly SearchValues<char> s_control = SearchValues.Create([.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(static c => (char)c), '\u2028', '\u2029']);
    private static readonly SearchValues<char> s_markdown = SearchValues.Create("\\`*_[]<>#|");

    /// <summary>The tree in plain text, one node a line, two spaces a level; lines end in <c>\n</c>.</summary>
    /// <returns>The text.</returns>
    public string ToText()
    {
        var text = new StringBuilder();
        Write(text, 0, "", static words => words);
        return text.ToString();
    }

    /// <summary>The tree as nested Markdown lists; lines end in <c>\n</c>.</summary>
    /// <returns>The text.</returns>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        Write(text, 0, "- ", Escaped);
        return text.ToString();
    }

    /// <summary>The tree as JSON.</summary>
    /// <returns>One object; quotations keep their document and span.</returns>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(json);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    internal static Explanation Of(Assessment assessment, string? accused)
    {
        var children = new List<Explanation>();
        foreach (var finding in assessment.Findings)
            children.Add(Of(finding));
        return new Explanation(
            $"{NameOf(assessment.PrincipleId)}: {(assessment.Support.IsContradicted() ? "disputed" : "alleged")}{AgainstWhom(accused)}",
            assessment.Support.IsContradicted() ? ExplanationReason.Disputed : ExplanationReason.Told,
            assessment.PrincipleId,
            null,
            children.ToValueList());
    }

    internal static Explanation Of(ElementFinding finding)
    {
        var reason = ReasonOf(finding);
        var leaves = new List<Explanation>();
        foreach (var evidence in finding.Evidence)
            leaves.Add(new Explanation(finding.Role == RuleElementRole.Exception ? "claimed" : "told", ExplanationReason.Told, null, evidence, ValueList<Explanation>.Empty));
        foreach (var evidence in finding.Contrary)
            leaves.Add(new Explanation("contradicted", ExplanationReason.Contradicted, null, evidence, ValueList<Explanation>.Empty));
        if (finding.Tables is { } tables)
            leaves.Add(new Explanation($"{(tables.Answer switch { NormApplication.Yes => "yes", NormApplication.No => "no", _ => "open" })}, by the tables of conflicts and treaties: {tables.Reason}", ExplanationReason.FromTables, null, null, ValueList<Explanation>.Empty));
        return new Explanation($"{finding.Question} {Words(finding, reason)}", reason, finding.ElementId, null, leaves.ToValueList());
    }

    internal static string NameOf(string principleId) => LawCatalogue.Default.FindPrinciple(principleId)?.Name ?? principleId;

    internal static string AgainstWhom(string? accused) => accused is null ? ", author not named" : $" against {accused}";

    private static ExplanationReason ReasonOf(ElementFinding finding) => finding.Support switch
    {
        Support.Alleged => ExplanationReason.Told,
        Support.Denied => ExplanationReason.Contradicted,
        Support.Disputed => ExplanationReason.Disputed,
        _ when finding.IsAnswered => ExplanationReason.FromTables,
        _ when finding.Role == RuleElementRole.Exception => ExplanationReason.NotApplicable,
        _ => finding.CannotBeTold ? ExplanationReason.CannotBeTold : ExplanationReason.Missing,
    };

    private static string Words(ElementFinding finding, ExplanationReason reason) => (reason, finding.Role) switch
    {
        (ExplanationReason.Told, RuleElementRole.Exception) => "Claimed by a source: this disputes the allegation.",
        (ExplanationReason.Told, _) => "Told.",
        (ExplanationReason.Contradicted, RuleElementRole.Exception) => "Contradicted.",
        (ExplanationReason.Contradicted, _) => "Contradicted; nobody tells it.",
        (ExplanationReason.Disputed, _) => "Some tell it, some contradict it.",
        (ExplanationReason.FromTables, _) => "No source need tell it.",
        (ExplanationReason.CannotBeTold, _) => "Cannot be told from a report.",
        (ExplanationReason.NotApplicable, _) => "Nobody claims it.",
        (_, RuleElementRole.Context) => "Not stated; it does not stop the allegation.",
        (_, RuleElementRole.Route) => "Not stated; another way may be.",
        _ => "Not stated.",
    };

    private void Write(StringBuilder text, int depth, string bullet, Func<string, string> escape)
    {
        text.Append(' ', depth * 2).Append(bullet).Append(escape(Printable(Text)));
        if (Quotation is not null)
            text.Append(": \"").Append(escape(Printable(Quotation.Quote))).Append("\" (").Append(escape(Quotation.DocumentId)).Append(' ').Append(Quotation.Span.ToString()).Append(')');
        text.Append('\n');
        foreach (var child in Children)
            child.Write(text, depth + 1, bullet, escape);
    }

    /// <summary>Words of a document on one line, without the characters that steer a terminal; the JSON keeps them as they stand.</summary>
    private static string Printable(string words) => words.AsSpan().ContainsAny(s_control)
        ? string.Create(words.Length, words, static (line, source) =>
        {
            for (int i = 0; i < source.Length; i++)
                line[i] = source[i] is '\n' or '\r' or '\t' or '\u2028' or '\u2029' or '\u0085' ? ' ' : char.IsControl(source[i]) ? '·' : source[i];
        })
        : words;

    private static string Escaped(string words)
    {
        if (!words.AsSpan().ContainsAny(s_markdown))
            return words;
        var text = new StringBuilder(words.Length + 8);
        foreach (char letter in words)
            (s_markdown.Contains(letter) ? text.Append('\\') : text).Append(letter);
        return text.ToString();
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("text", Text);
        json.WriteString("reason", JsonNamingPolicy.CamelCase.ConvertName(Reason.ToString()));
        if (SubjectId is not null)
            json.WriteString("id", SubjectId);
        if (Quotation is not null)
        {
            json.WriteStartObject("quotation");
            json.WriteString("documentId", Quotation.DocumentId);
            json.WriteNumber("start", Quotation.Span.Start);
            json.WriteNumber("end", Quotation.Span.End);
            json.WriteString("quote", Quotation.Quote);
            json.WriteEndObject();
        }
        if (Children.Count > 0)
        {
            json.WriteStartArray("children");
            foreach (var child in Children)
                child.Write(json);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
