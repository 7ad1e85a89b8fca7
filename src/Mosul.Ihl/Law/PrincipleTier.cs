namespace Mosul.Ihl.Law;

/// <summary>Where a principle stands in the catalogue's tree.</summary>
public enum PrincipleTier
{
    /// <summary>A heading that groups principles; never alleged itself.</summary>
    Family,

    /// <summary>A principle that reports speak of often.</summary>
    Core,

    /// <summary>A principle that reports speak of now and then.</summary>
    Extended,

    /// <summary>An idea by which rules are read (military necessity, humanity); never a breach.</summary>
    Interpretive,

    /// <summary>International criminal law laid over IHL (crimes against humanity, genocide).</summary>
    Overlay,

    /// <summary>A political commitment, not law (explosive weapons in populated areas).</summary>
    Policy,
}
