namespace Mosul.Ihl;

/// <summary>How a source commits itself to a proposition. After FactBank (Saurí and Pustejovsky 2009) and MUC-4's attribution confidence, with the acts of speech the field needs.</summary>
public enum StanceKind
{
    /// <summary>Stated as so.</summary>
    Asserted,

    /// <summary>Alleged, accused, claimed; the reporter keeps a distance.</summary>
    Alleged,

    /// <summary>Possible or suspected ("may have", "appears to").</summary>
    Suspected,

    /// <summary>Believed or probable.</summary>
    Believed,

    /// <summary>Taken for granted inside a demand or a denial ("the crimes committed by …").</summary>
    Presupposed,

    /// <summary>Denied.</summary>
    Denied,

    /// <summary>Under a condition or of no particular event ("any instance where", "would amount to").</summary>
    Hypothetical,

    /// <summary>A risk or prediction.</summary>
    Predicted,

    /// <summary>Threatened.</summary>
    Threatened,

    /// <summary>Demanded or called for.</summary>
    CalledFor,

    /// <summary>Promised.</summary>
    Promised,

    /// <summary>Reported with the remark that it could not be verified.</summary>
    NotVerified,

    /// <summary>Explicitly not known ("it is unclear how many").</summary>
    Unknown,

    /// <summary>A norm is recited ("parties must distinguish").</summary>
    Norm,

    /// <summary>A question.</summary>
    Questioned,

    /// <summary>An admission by the actor itself.</summary>
    Admitted,
}
