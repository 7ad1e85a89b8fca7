namespace Mosul.Ihl.Lexicons;

/// <summary>What a word opens: how the words behind it stand to what was done.</summary>
public enum OpenerKind
{
    /// <summary>Something was not done or not there ("without", "never", "no").</summary>
    Negation,

    /// <summary>Somebody would not do or give something ("refused to", "denied").</summary>
    Refusal,

    /// <summary>What ends it ("until", "unless").</summary>
    Until,

    /// <summary>What it is done for in return ("in exchange for", "only if").</summary>
    Exchange,

    /// <summary>What somebody is made to do ("to make him", "to force").</summary>
    Causative,

    /// <summary>What somebody wants to know or to get ("to find out", "to extract").</summary>
    Seeking,

    /// <summary>What is to be kept from happening ("so that … not", "to deter").</summary>
    Averting,

    /// <summary>What it is done for ("because", "since").</summary>
    Ground,

    /// <summary>What somebody asks for ("demanded that").</summary>
    Demanding,

    /// <summary>What had been done to somebody before ("had been", "after being").</summary>
    Before,

    /// <summary>The state of somebody's limbs ("with their hands").</summary>
    Limbs,

    /// <summary>What is to be held off ("keep … away").</summary>
    HoldingOff,

    /// <summary>What nobody can do with a thing ("cannot be", "impossible to").</summary>
    Inability,

    /// <summary>That it was all the same who or what it fell on ("whoever", "anything that").</summary>
    Indifference,

    /// <summary>That one thing was more than the other bears ("outweighed", "out of all").</summary>
    Excess,

    /// <summary>What something is meant to bring about ("the aim was", "so that", "in order to").</summary>
    Design,

    /// <summary>What somebody went by ("relied on", "on the strength of").</summary>
    Reliance,

    /// <summary>Before whom or what somebody is put ("ahead of", "in front of").</summary>
    Ahead,

    /// <summary>What was left undone beside an act ("without", "instead of").</summary>
    Lacking,

    /// <summary>What many have to make do with together ("share").</summary>
    Sharing,

    /// <summary>How little there is ("half a", "a cup of").</summary>
    Scant,

    /// <summary>That people are many in a small place ("crammed into").</summary>
    Crowding,

    /// <summary>Where and how people are kept or sleep ("slept on").</summary>
    Lodging,
}
