namespace Mosul.Ihl.Law;

/// <summary>A rule of the ICRC study of customary IHL (Henckaerts and Doswald-Beck, 2005, and its database). Titles are the study's; summaries are in own words.</summary>
public sealed record CustomaryRule : Norm
{
    /// <summary>Number in the study, 1 to 161.</summary>
    public required int Number { get; init; }

    /// <summary>Number of the study's part, 1 to 6.</summary>
    public required int PartNumber { get; init; }

    /// <summary>Title of the study's part.</summary>
    public required string Part { get; init; }

    /// <summary>Number of the study's chapter.</summary>
    public required int Chapter { get; init; }

    /// <summary>Title of the study's chapter.</summary>
    public required string ChapterTitle { get; init; }

    /// <summary>Status in international armed conflicts.</summary>
    public required CustomStatus IacStatus { get; init; }

    /// <summary>Status in non-international armed conflicts.</summary>
    public required CustomStatus NiacStatus { get; init; }

    /// <summary>A remark on non-international conflicts; null when none.</summary>
    public string? NiacNote { get; init; }

    /// <summary>Any other remark; null when none.</summary>
    public string? Note { get; init; }

    /// <summary>The limb that counts in international conflicts ("A", "A and B"); null when the rule has no limbs.</summary>
    public string? IacLimb { get; init; }

    /// <summary>The limb that counts in non-international conflicts ("B", "C"); null when the rule has no limbs.</summary>
    public string? NiacLimb { get; init; }

    /// <summary>Ids of the treaty provisions it parallels.</summary>
    public ValueList<string> TreatyBasisIds { get; init; } = ValueList<string>.Empty;

    /// <summary>Ids of the Rome Statute war crimes in international conflicts; empty when none.</summary>
    public ValueList<string> WarCrimeIdsIac { get; init; } = ValueList<string>.Empty;

    /// <summary>Ids of the Rome Statute war crimes in non-international conflicts; empty when none.</summary>
    public ValueList<string> WarCrimeIdsNiac { get; init; } = ValueList<string>.Empty;

    /// <summary>Ids of other provisions of international criminal law; empty when none.</summary>
    public ValueList<string> OtherCrimeIds { get; init; } = ValueList<string>.Empty;

    /// <summary>Ids of every provision linked with it.</summary>
    public ValueList<string> RelatedProvisionIds { get; init; } = ValueList<string>.Empty;

    /// <summary>What its title was checked against.</summary>
    public required NormVerification TitleVerification { get; init; }

    /// <summary>The study's finding on a branch.</summary>
    /// <param name="branch">The branch.</param>
    /// <returns>The status there.</returns>
    public CustomStatus Status(LegalBranch branch) => branch == LegalBranch.Iac ? IacStatus : NiacStatus;

    /// <summary>The limb that counts on a branch.</summary>
    /// <param name="branch">The branch.</param>
    /// <returns>For example <c>A</c>; null when the rule has no limbs.</returns>
    public string? Limb(LegalBranch branch) => branch == LegalBranch.Iac ? IacLimb : NiacLimb;
}
