namespace Mosul.Ihl.Law;

/// <summary>A principle of IHL as the catalogue holds it: its elements and the norms behind it. Source: the catalogue's own drafting over the ICRC customary-law study and the treaties, in own words.</summary>
public sealed record LegalPrinciple
{
    /// <summary>Stable id, for example <c>proportionality</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name in English.</summary>
    public required string Name { get; init; }

    /// <summary>Id of the family or principle above it; null for a family.</summary>
    public string? ParentId { get; init; }

    /// <summary>Where it stands in the tree.</summary>
    public required PrincipleTier Tier { get; init; }

    /// <summary>Whether an assessment may carry it at all.</summary>
    public required bool Taggable { get; init; }

    /// <summary>Whether it can be alleged as breached law. False for families, interpretive ideas and policy.</summary>
    public required bool LegalBreach { get; init; }

    /// <summary>What it asks, in own words.</summary>
    public required string Definition { get; init; }

    /// <summary>The branches in which it exists as law.</summary>
    public required LegalBranches Branches { get; init; }

    /// <summary>Its elements in order; empty for families.</summary>
    public ValueList<LegalElement> Elements { get; init; } = ValueList<LegalElement>.Empty;

    /// <summary>Its alternative routes; empty when every required element is needed.</summary>
    public ValueList<LegalRoute> Routes { get; init; } = ValueList<LegalRoute>.Empty;

    /// <summary>Ids of the customary rules behind it, by number; empty for treaty-only principles, policy and overlays.</summary>
    public ValueList<string> RuleIds { get; init; } = ValueList<string>.Empty;

    /// <summary>Ids of the treaty provisions behind it, Rome Statute crimes apart.</summary>
    public ValueList<string> ProvisionIds { get; init; } = ValueList<string>.Empty;

    /// <summary>Ids of the Rome Statute war crimes in international armed conflicts (article 8(2)(a) and (b)); empty when there is none.</summary>
    public ValueList<string> WarCrimeIdsIac { get; init; } = ValueList<string>.Empty;

    /// <summary>Ids of the Rome Statute war crimes in non-international armed conflicts (article 8(2)(c) and (e)); empty when there is none.</summary>
    public ValueList<string> WarCrimeIdsNiac { get; init; } = ValueList<string>.Empty;

    /// <summary>Ids of other provisions of international criminal law: crimes against humanity, genocide, modes of liability.</summary>
    public ValueList<string> OtherCrimeIds { get; init; } = ValueList<string>.Empty;

    /// <summary>Ids of the customary rules to turn to where a treaty-only or policy principle does not bind; empty otherwise.</summary>
    public ValueList<string> FallbackRuleIds { get; init; } = ValueList<string>.Empty;

    /// <summary>Mistakes that readers and tools make with it; empty when none is noted.</summary>
    public ValueList<string> CommonErrors { get; init; } = ValueList<string>.Empty;

    /// <summary>The political document behind a policy node; null otherwise.</summary>
    public string? PolicyNote { get; init; }

    /// <summary>Ids of the Rome Statute war crimes on a branch.</summary>
    /// <param name="branch">The branch.</param>
    /// <returns>The ids; empty when the branch has none.</returns>
    public ValueList<string> WarCrimeIds(LegalBranch branch) => branch == LegalBranch.Iac ? WarCrimeIdsIac : WarCrimeIdsNiac;

    /// <summary>The element with an id.</summary>
    /// <param name="id">A full id, or the part after the principle.</param>
    /// <returns>The element; null when the principle has none of that id.</returns>
    public LegalElement? FindElement(string id)
    {
        foreach (var element in Elements)
            if (element.Id == id || element.LocalId == id)
                return element;
        return null;
    }
}
