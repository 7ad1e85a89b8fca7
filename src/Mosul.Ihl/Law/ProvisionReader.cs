using System.Text.Json;

namespace Mosul.Ihl.Law;

/// <summary>Reads <c>provisions.json</c>.</summary>
internal static class ProvisionReader
{
    internal static ValueList<TreatyProvision> Read(JsonElement root, IReadOnlyDictionary<string, string> treatyIds) => LawJson.Map(root, json => ReadProvision(json, treatyIds));

    private static TreatyProvision ReadProvision(JsonElement json, IReadOnlyDictionary<string, string> treatyIds) => new()
    {
        Id = json.Text("id"),
        TreatyId = treatyIds.TryGetValue(json.Text("instrument"), out string? id) ? id : throw LawJson.Bad("instrument", json.Text("instrument")),
        Article = json.Text("article"),
        Citation = json.Text("citation"),
        Title = json.Text("title"),
        Summary = json.Text("summary"),
        Branches = json.Branches("applies"),
        Nature = json.Text("nature") switch
        {
            "prohibition" => ProvisionNature.Prohibition,
            "obligation" => ProvisionNature.Obligation,
            "condition" => ProvisionNature.Condition,
            "definition" => ProvisionNature.Definition,
            "permission" => ProvisionNature.Permission,
            "principle" => ProvisionNature.Principle,
            "scope" => ProvisionNature.Scope,
            "procedure" => ProvisionNature.Procedure,
            "crime" => ProvisionNature.Crime,
            "mode" => ProvisionNature.Mode,
            var other => throw LawJson.Bad("nature", other),
        },
        Binding = json.Text("binding") switch
        {
            "universal" => NormBinding.Universal,
            "customary" => NormBinding.Customary,
            "parties-only" => NormBinding.PartiesOnly,
            "icc-jurisdiction" => NormBinding.IccJurisdiction,
            var other => throw LawJson.Bad("binding", other),
        },
        StatesOnly = json.TextOrNull("addressee") == "states",
        NeedsOccupation = json.TryGetProperty("occupation", out _),
        Inoperative = json.Flag("inoperative"),
        NeedsConflict = !json.TryGetProperty("needsConflict", out var needs) || needs.GetBoolean(),
        AppliesNote = json.TextOrNull("appliesNote"),
        AddedByAmendment = json.TextOrNull("addedByAmendment"),
        RelatedRuleIds = json.Texts("relatedRules"),
        PrincipleIds = json.Texts("principles"),
        Verification = LawJson.Verification(json.Text("verification")),
    };
}
