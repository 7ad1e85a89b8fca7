namespace Mosul.Ihl.Lexicons;

/// <summary>Verbs outside the acts of the field, by what they do to a clause.</summary>
public enum VerbKind
{
    /// <summary>No more is known of it.</summary>
    General,

    /// <summary>Says: its clause or quotation is attributed to its subject. Attribute <c>stance</c> when it is not a plain assertion.</summary>
    Say,

    /// <summary>Believes or thinks.</summary>
    Believe,

    /// <summary>Accuses its object of a conduct ("accused X of …", "blamed X for …", "blamed … on X"). Attribute <c>stance</c>.</summary>
    Accuse,

    /// <summary>Denies or rejects.</summary>
    Deny,

    /// <summary>Admits or accepts.</summary>
    Admit,

    /// <summary>Calls for, urges, demands.</summary>
    Demand,

    /// <summary>Threatens or warns of.</summary>
    Threaten,

    /// <summary>Shows or finds ("the video shows", "the inquiry found"): its subject is the source.</summary>
    Show,

    /// <summary>Carries out: the act is in its object ("carried out attacks", "committed a massacre").</summary>
    Light,

    /// <summary>Causes: the harm is in its object, its subject may be an act ("the strike left 12 dead").</summary>
    Cause,

    /// <summary>Uses: its object is a means ("used cluster bombs").</summary>
    Use,

    /// <summary>Denies, blocks or fails to do what its object or infinitive says ("failed to warn", "refused to").</summary>
    Fail,

    /// <summary>Allows or lets: negated, it keeps people or relief from passing.</summary>
    Permit,

    /// <summary>Plans, intends, tries: what follows did not happen.</summary>
    Intend,

    /// <summary>Takes control of a place; background.</summary>
    Control,

    /// <summary>Declares, announces in its subject's own name ("declared victory").</summary>
    Declare,

    /// <summary>Seems, appears: a hedge on what follows.</summary>
    Seem,

    /// <summary>Investigates.</summary>
    Investigate,

    /// <summary>Promises.</summary>
    Promise,

    /// <summary>Confirms somebody else's claim.</summary>
    Confirm,
}
