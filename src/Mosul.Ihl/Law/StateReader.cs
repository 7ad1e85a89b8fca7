using System.Text.Json;

namespace Mosul.Ihl.Law;

/// <summary>Reads <c>states.json</c>: States and their treaty memberships.</summary>
internal static class StateReader
{
    internal static ValueList<StateRecord> Read(JsonElement root) => root.List("states", json => new StateRecord
    {
        Id = json.Text("id"),
        Country = json.Text("country"),
        Name = json.Text("name"),
        Aliases = json.Texts("aliases"),
        Memberships = json.GetProperty("treaties").EnumerateObject().Select(static cell => ReadMembership(cell.Name, cell.Value)).ToValueList(),
        GenevaConventionsFrom = json.DayOrNull("geneva1949From"),
        Historical = json.Flag("historical"),
        SuccessorId = json.TextOrNull("successor"),
        Notes = json.TextOrNull("notes") ?? "",
    });

    private static TreatyMembership ReadMembership(string key, JsonElement json) => new()
    {
        TreatyId = key switch
        {
            "API" => "AP-I",
            "APII" => "AP-II",
            "RomeStatute" => "RS",
            _ => key,
        },
        Party = json.Flag("party"),
        Signed = json.DayOrNull("signed"),
        Deposited = json.DayOrNull("date"),
        Year = json.GetProperty("year").ValueKind == JsonValueKind.Number ? json.Int("year") : null,
        Periods = json.List("memberPeriods", static period => new MemberPeriod(period.Day("from"), period.DayOrNull("to"))),
        Confidence = json.Confidence(),
        Verified = json.Flag("verified"),
        Source = json.Text("source"),
        Note = json.TextOrNull("note"),
    };
}
