using System.Text.Json;

namespace Mosul.Ihl.Law;

/// <summary>Reads <c>principles.json</c>.</summary>
internal static class PrincipleReader
{
    internal static ValueList<LegalPrinciple> Read(JsonElement root) => LawJson.Map(root, ReadPrinciple);

    private static LegalPrinciple ReadPrinciple(JsonElement json)
    {
        string id = json.Text("id");
        var routes = json.List("routes", static route => new LegalRoute(route.Text("id"), route.Texts("elements"), route.Texts("provisions"), route.Branches("applies")));
        var branches = (json.Flag("iac") ? LegalBranches.Iac : LegalBranches.None) | (json.Flag("niac") ? LegalBranches.Niac : LegalBranches.None);
        return new LegalPrinciple
        {
            Id = id,
            Name = json.Text("name"),
            ParentId = json.TextOrNull("parent"),
            Tier = ReadTier(json.Text("tier")),
            Taggable = json.Flag("taggable"),
            LegalBreach = json.Flag("legalBreach"),
            Definition = json.Text("definition"),
            Branches = branches,
            Elements = json.List("elements", element => ReadElement(id, element, routes)),
            Routes = routes,
            RuleIds = json.Texts("rules"),
            ProvisionIds = json.Texts("provisions"),
            WarCrimeIdsIac = json.Texts("warCrimesIAC"),
            WarCrimeIdsNiac = json.Texts("warCrimesNIAC"),
            OtherCrimeIds = json.Texts("otherIcl"),
            FallbackRuleIds = json.Texts("fallbackRules"),
            CommonErrors = json.Texts("commonErrors"),
            PolicyNote = json.TextOrNull("policyNote"),
        };
    }

    private static LegalElement ReadElement(string principleId, JsonElement json, ValueList<LegalRoute> routes)
    {
        string id = json.Text("id");
        ContextSource? source = null;
        var treaties = ValueList<string>.Empty;
        var classes = ValueList<ConflictClass>.Empty;
        if (json.TryGetProperty("context", out var context))
        {
            source = context.Text("source") switch
            {
                "conflict" => ContextSource.Conflict,
                "treaty" => ContextSource.Treaty,
                var other => throw LawJson.Bad("source", other),
            };
            treaties = context.Texts("treaties");
            classes = context.List("classes", static item => ConflictReader.ReadClass(item.GetString()!));
        }
        return new LegalElement
        {
            Id = id,
            PrincipleId = principleId,
            Description = json.Text("description"),
            Type = json.Text("type") switch
            {
                "conduct" => ElementType.Conduct,
                "object" => ElementType.Object,
                "circumstance" => ElementType.Circumstance,
                "mental" => ElementType.Mental,
                "consequence" => ElementType.Consequence,
                var other => throw LawJson.Bad("type", other),
            },
            Role = json.Text("role") switch
            {
                "required" => ElementRole.Required,
                "route" => ElementRole.Route,
                "exception" => ElementRole.Exception,
                "context" => ElementRole.Context,
                "crime" => ElementRole.Crime,
                "ancillary" => ElementRole.Ancillary,
                var other => throw LawJson.Bad("role", other),
            },
            RouteIds = RoutesWith(id, routes),
            Exception = json.TextOrNull("exception") switch
            {
                null => null,
                "excluded" => ExceptionPhrasing.Excluded,
                "claimed" => ExceptionPhrasing.Claimed,
                var other => throw LawJson.Bad("exception", other),
            },
            Context = source,
            ContextTreatyIds = treaties,
            ContextClasses = classes,
            NewsEvidence = json.Text("newsEvidence") switch
            {
                "often" => NewsEvidence.Often,
                "sometimes" => NewsEvidence.Sometimes,
                "rarely" => NewsEvidence.Rarely,
                var other => throw LawJson.Bad("newsEvidence", other),
            },
            ReportCanSupport = json.Flag("newsReportCouldEvidence"),
            NeededInLaw = json.Flag("required"),
        };
    }

    private static ValueList<string> RoutesWith(string elementId, ValueList<LegalRoute> routes)
    {
        List<string>? ids = null;
        foreach (var route in routes)
            foreach (string id in route.ElementIds)
                if (id == elementId)
                    (ids ??= []).Add(route.Id);
        return ids is null ? ValueList<string>.Empty : ids.ToValueList();
    }

    private static PrincipleTier ReadTier(string code) => code switch
    {
        "family" => PrincipleTier.Family,
        "core" => PrincipleTier.Core,
        "extended" => PrincipleTier.Extended,
        "interpretive" => PrincipleTier.Interpretive,
        "overlay" => PrincipleTier.Overlay,
        "policy" => PrincipleTier.Policy,
        _ => throw LawJson.Bad("tier", code),
    };
}
