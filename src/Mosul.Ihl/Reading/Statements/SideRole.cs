namespace Mosul.Ihl.Reading.Statements;

/// <summary>How the phrase that names a side stands in its sentence.</summary>
internal enum SideRole
{
    /// <summary>In no clause.</summary>
    None,

    /// <summary>The subject of what is done.</summary>
    Subject,

    /// <summary>The subject of a verb of speech.</summary>
    Speaker,

    /// <summary>The subject of a passive.</summary>
    PassiveSubject,

    /// <summary>The subject of what befalls it ("died", "lost").</summary>
    Sufferer,

    /// <summary>The object of a verb.</summary>
    Object,

    /// <summary>After "by".</summary>
    By,

    /// <summary>Whom somebody accuses, blames or points at.</summary>
    Accused,

    /// <summary>Whose guns, aircraft or men are named ("helicopters of the front").</summary>
    OfArmsOrMen,

    /// <summary>Whose other people are named ("families of the village guard").</summary>
    OfPeople,

    /// <summary>Of which anything else is named.</summary>
    OfOther,

    /// <summary>After "at", "against" and their like.</summary>
    Aim,

    /// <summary>After "from".</summary>
    From,

    /// <summary>After "to", "for" and "with".</summary>
    Served,

    /// <summary>After any other preposition.</summary>
    Beside,

    /// <summary>Where something is: "in Baku".</summary>
    In,
}
