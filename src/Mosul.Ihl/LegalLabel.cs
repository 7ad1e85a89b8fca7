namespace Mosul.Ihl;

/// <summary>Legal words that a source itself uses. They are quoted speech, kept apart from the conduct and from the principle a rule infers.</summary>
public enum LegalLabel
{
    /// <summary>"Unlawful", "illegal".</summary>
    Unlawful,

    /// <summary>"War crime".</summary>
    WarCrime,

    /// <summary>"Crime against humanity".</summary>
    CrimeAgainstHumanity,

    /// <summary>"Genocide", "genocidal".</summary>
    Genocide,

    /// <summary>"Ethnic cleansing".</summary>
    EthnicCleansing,

    /// <summary>A breach of IHL, the laws of war or the Geneva Conventions.</summary>
    BreachOfIhl,

    /// <summary>A breach of international law or human-rights law.</summary>
    BreachOfInternationalLaw,

    /// <summary>Crime, atrocity, massacre as a condemning word.</summary>
    Atrocity,

    /// <summary>"Disproportionate".</summary>
    Disproportionate,

    /// <summary>"Indiscriminate".</summary>
    Indiscriminate,

    /// <summary>"Collective punishment".</summary>
    CollectivePunishment,

    /// <summary>"Terrorism", "terrorist act".</summary>
    Terrorism,
}
