namespace Mosul.Ihl.Law;

/// <summary>What a provision does.</summary>
public enum ProvisionNature
{
    /// <summary>Forbids.</summary>
    Prohibition,

    /// <summary>Commands.</summary>
    Obligation,

    /// <summary>Sets a condition or exception.</summary>
    Condition,

    /// <summary>Defines.</summary>
    Definition,

    /// <summary>Allows.</summary>
    Permission,

    /// <summary>States a principle.</summary>
    Principle,

    /// <summary>Says when the treaty applies.</summary>
    Scope,

    /// <summary>Sets a procedure.</summary>
    Procedure,

    /// <summary>Makes a crime or grave breach.</summary>
    Crime,

    /// <summary>States a mode of, or a ground for excluding, personal responsibility.</summary>
    Mode,
}
