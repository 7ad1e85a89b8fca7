namespace Mosul.Ihl;

/// <summary>What a <see cref="Mention"/> names.</summary>
public enum MentionKind
{
    /// <summary>A belligerent, an organisation or a person.</summary>
    Party,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A date or period.</summary>
    Date,

    /// <summary>A number or quantity.</summary>
    Number,

    /// <summary>A weapon or means of attack.</summary>
    Weapon,

    /// <summary>A group of persons.</summary>
    Persons,

    /// <summary>An object: building, installation, vehicle.</summary>
    Object,

    /// <summary>A conduct or a harm, as verb or noun.</summary>
    Act,

    /// <summary>A circumstance that matters to the law.</summary>
    Circumstance,
}
