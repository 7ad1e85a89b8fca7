namespace Mosul.Ihl.Law;

/// <summary>Whether a treaty reaches organised armed groups in a non-international conflict.</summary>
public enum ArmedGroupReach
{
    /// <summary>It binds States only (Ottawa, cluster munitions, chemical weapons).</summary>
    None,

    /// <summary>It binds each party to the conflict once the State where it is fought is bound (common article 3, Additional Protocol II, CCW Amended Protocol II).</summary>
    EachParty,

    /// <summary>It speaks to persons, whatever side they fight on (Rome Statute).</summary>
    Persons,
}
