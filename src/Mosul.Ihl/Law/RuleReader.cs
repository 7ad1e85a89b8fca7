using System.Globalization;
using System.Text.Json;

namespace Mosul.Ihl.Law;

/// <summary>Reads <c>rules.json</c>.</summary>
internal static class RuleReader
{
    internal static ValueList<CustomaryRule> Read(JsonElement root) => LawJson.Map(root, ReadRule);

    private static CustomaryRule ReadRule(JsonElement json)
    {
        int number = json.Int("number");
        var limbs = json.GetProperty("limbs");
        bool hasLimbs = limbs.ValueKind == JsonValueKind.Object;
        var verification = json.GetProperty("verification");
        return new CustomaryRule
        {
            Id = json.Text("id"),
            Citation = string.Create(CultureInfo.InvariantCulture, $"CIHL Rule {number}"),
            Title = json.Text("title"),
            Summary = json.Text("summary"),
            Branches = json.Branches("applies"),
            Binding = NormBinding.Customary,
            Verification = LawJson.Verification(verification.Text("scope")),
            TitleVerification = LawJson.Verification(verification.Text("title")),
            PrincipleIds = json.Texts("principles"),
            StatesOnly = json.TextOrNull("addressee") == "states",
            NeedsOccupation = json.TryGetProperty("occupation", out _),
            Number = number,
            PartNumber = json.Int("partNumber"),
            Part = json.Text("part"),
            Chapter = json.Int("chapter"),
            ChapterTitle = json.Text("chapterTitle"),
            IacStatus = ReadStatus(json.Text("iacStatus")),
            NiacStatus = ReadStatus(json.Text("niacStatus")),
            NiacNote = json.TextOrNull("niacNote"),
            Note = json.TextOrNull("note"),
            IacLimb = hasLimbs ? limbs.TextOrNull("IAC") : null,
            NiacLimb = hasLimbs ? limbs.TextOrNull("NIAC") : null,
            TreatyBasisIds = json.Texts("treatyBasisIds"),
            WarCrimeIdsIac = json.Texts("warCrimeIdsIAC"),
            WarCrimeIdsNiac = json.Texts("warCrimeIdsNIAC"),
            OtherCrimeIds = json.Texts("otherIclIds"),
            RelatedProvisionIds = json.Texts("relatedProvisions"),
        };
    }

    private static CustomStatus ReadStatus(string code) => code switch
    {
        "established" => CustomStatus.Established,
        "arguable" => CustomStatus.Arguable,
        "none" => CustomStatus.None,
        _ => throw LawJson.Bad("status", code),
    };
}
