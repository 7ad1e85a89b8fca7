using System.Text.Json;

namespace Mosul.Ihl.Law;

/// <summary>Reads <c>conflicts.json</c>: conflicts and coalitions.</summary>
internal static class ConflictReader
{
    internal static ValueList<Conflict> ReadConflicts(JsonElement root)
    {
        var aliases = new Dictionary<string, ValueList<string>>(StringComparer.Ordinal);
        foreach (var json in root.GetProperty("partyNames").EnumerateArray())
            aliases[json.Text("name")] = json.Texts("aliases");
        return root.List("conflicts", json => ReadConflict(json, aliases));
    }

    internal static ValueList<Coalition> ReadCoalitions(JsonElement root) => root.List("coalitions", static json => new Coalition(json.Text("name"), json.Texts("aliases"), json.Texts("states")));

    private static Conflict ReadConflict(JsonElement json, Dictionary<string, ValueList<string>> aliases) => new()
    {
        Id = json.Text("id"),
        Name = json.Text("name"),
        Aliases = json.Texts("aliases"),
        Region = json.Text("region"),
        Territory = json.Texts("territory"),
        ParentId = json.TextOrNull("parent"),
        Start = json.Day("start"),
        End = json.DayOrNull("end"),
        Summary = json.List("summary", static item => ReadClass(item.GetString()!)),
        Phases = json.List("phases", phase => new ConflictPhase(
            phase.Day("from"),
            phase.DayOrNull("to"),
            phase.List("classification", static item => ReadClass(item.GetString()!)),
            phase.List("parties", party => ReadParty(party, aliases)),
            phase.Text("basis"),
            phase.Confidence())),
        Notes = json.TextOrNull("notes") ?? "",
        Confidence = json.Confidence(),
    };

    private static ConflictParty ReadParty(JsonElement json, Dictionary<string, ValueList<string>> aliases)
    {
        string name = json.Text("name");
        var kind = json.Text("kind") switch
        {
            "State" => ConflictPartyKind.State,
            "NSAG" => ConflictPartyKind.ArmedGroup,
            "IO" => ConflictPartyKind.InternationalOrganisation,
            var other => throw LawJson.Bad("kind", other),
        };
        string? ally = null;
        var names = new List<string>();
        string plain = name;
        int open = name.IndexOf(" (", StringComparison.Ordinal);
        if (open >= 0)
        {
            int close = name.IndexOf(')', open);
            string remark = name[(open + 2)..close];
            plain = name[..open] + name[(close + 1)..];
            if (remark.StartsWith("with ", StringComparison.Ordinal))
                ally = remark["with ".Length..];
            else if (kind != ConflictPartyKind.State && !remark.StartsWith("against ", StringComparison.Ordinal))
                AddNames(names, remark);
        }
        names.Insert(0, plain);
        if (names[0].Contains('/', StringComparison.Ordinal))
            AddNames(names, plain);
        for (int i = 0, count = names.Count; i < count; i++)
            if (aliases.TryGetValue(names[i], out var others))
                names.AddRange(others);
        return new ConflictParty(name, kind, json.TextOrNull("stateId"), names.Distinct(StringComparer.Ordinal).ToValueList(), ally);
    }

    /// <summary>The parts between slashes and commas; a part of one or two letters ("SLM/A") is no name.</summary>
    private static void AddNames(List<string> names, string text)
    {
        string[] parts = text.Split(['/', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (Array.Exists(parts, static part => part.Length < 2 || part.StartsWith("A-", StringComparison.Ordinal)))
            names.Add(text);
        else
            names.AddRange(parts.Select(static part => part.EndsWith(" and others", StringComparison.Ordinal) ? part[..^" and others".Length] : part));
    }

    internal static ConflictClass ReadClass(string code) => code switch
    {
        "IAC" => ConflictClass.Iac,
        "NIAC" => ConflictClass.Niac,
        "OCCUPATION" => ConflictClass.Occupation,
        "MIXED" => ConflictClass.Mixed,
        _ => throw LawJson.Bad("classification", code),
    };
}
