namespace Mosul.Ihl;

/// <summary>What kind of actor a <see cref="Party"/> is. Belligerents first; the kinds after <see cref="Composite"/> speak, suffer or demand, and are accused only where a text does so.</summary>
public enum PartyKind
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A State or its government.</summary>
    State,

    /// <summary>Armed or security forces of a State, or a unit of them.</summary>
    StateForces,

    /// <summary>An organised armed group that is not a State's (APII 1(1), common article 3).</summary>
    ArmedGroup,

    /// <summary>A militia or paramilitary force that fights beside a State or on its own.</summary>
    Militia,

    /// <summary>Several States or forces acting together under a name.</summary>
    Coalition,

    /// <summary>A set of parties named together without saying which ("all sides", "pro-government forces").</summary>
    Composite,

    /// <summary>A State without reference to its forces, as in "the United States".</summary>
    Country,

    /// <summary>An international organisation or one of its bodies.</summary>
    Intergovernmental,

    /// <summary>A non-governmental organisation.</summary>
    Ngo,

    /// <summary>A body that records incidents or casualties.</summary>
    Monitor,

    /// <summary>A news outlet.</summary>
    Media,

    /// <summary>A political party or movement.</summary>
    PoliticalParty,

    /// <summary>A named person.</summary>
    Person,

    /// <summary>A group of persons that speaks: residents, witnesses, doctors, activists, officials.</summary>
    PersonGroup,

    /// <summary>Any other organisation: a ministry, a hospital, a company.</summary>
    Organisation,
}
