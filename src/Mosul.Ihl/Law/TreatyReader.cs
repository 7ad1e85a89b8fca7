using System.Text.Json;

namespace Mosul.Ihl.Law;

/// <summary>Reads <c>treaties.json</c>.</summary>
internal static class TreatyReader
{
    internal static ValueList<Treaty> Read(JsonElement root) => root.List("treaties", static json => new Treaty
    {
        Id = json.Text("id"),
        Abbreviation = json.Text("abbreviation"),
        Name = json.Text("name"),
        Aliases = json.Texts("aliases"),
        Year = json.Int("year"),
        InForceFrom = json.DayOrNull("inForceFrom"),
        JoiningRule = json.TextOrNull("joiningRule"),
        MembershipKnown = json.Flag("membershipKnown"),
        ArmedGroups = json.Text("armedGroups") switch
        {
            "none" => ArmedGroupReach.None,
            "each-party" => ArmedGroupReach.EachParty,
            "persons" => ArmedGroupReach.Persons,
            var other => throw LawJson.Bad("armedGroups", other),
        },
    });

    /// <summary>From the name that provisions give their instrument to the treaty's id.</summary>
    internal static Dictionary<string, string> ReadInstruments(JsonElement root)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var json in root.GetProperty("treaties").EnumerateArray())
            ids[json.Text("instrument")] = json.Text("id");
        return ids;
    }
}
