namespace Mosul.Ihl;

/// <summary>Circumstances that tell, or deny, an element of a principle. Read only from words about the conduct itself, never from rhetoric about war as such.</summary>
public enum CircumstanceKind
{
    /// <summary>Not aimed, or said to be indiscriminate.</summary>
    Indiscriminate,

    /// <summary>Harm said to be excessive; "disproportionate".</summary>
    Disproportionate,

    /// <summary>Civilians or civilian objects said to be the target ("deliberately", "targeted").</summary>
    Deliberate,

    /// <summary>Said that there was no military objective.</summary>
    NoMilitaryObjective,

    /// <summary>Said that fighters or weapons were there; military use of an object.</summary>
    MilitaryPresence,

    /// <summary>Densely populated or residential area.</summary>
    PopulatedArea,

    /// <summary>A weapon said to be inaccurate, unguided, crude.</summary>
    Imprecise,

    /// <summary>A weapon said to have wide-area effects, or to be unsuitable for the place.</summary>
    WideAreaEffects,

    /// <summary>No warning was given.</summary>
    NoWarning,

    /// <summary>A warning was given.</summary>
    WarningGiven,

    /// <summary>Precautions were not taken.</summary>
    PrecautionsOmitted,

    /// <summary>Precautions were taken.</summary>
    PrecautionsTaken,

    /// <summary>The victims were fleeing.</summary>
    Fleeing,

    /// <summary>The victims were held, bound or blindfolded.</summary>
    InCustody,

    /// <summary>The victims had surrendered or were wounded, unconscious, shipwrecked.</summary>
    HorsDeCombat,

    /// <summary>The victims were unarmed.</summary>
    Unarmed,

    /// <summary>The victims were armed or took part in hostilities.</summary>
    TookPart,

    /// <summary>By force, against the will.</summary>
    Coerced,

    /// <summary>For security of the population or imperative military reasons.</summary>
    ImperativeReasons,

    /// <summary>As a method of warfare, to starve, to put pressure on the population.</summary>
    MethodOfWarfare,

    /// <summary>In retaliation, as punishment.</summary>
    Punitive,

    /// <summary>To compel a third party: ransom, exchange, demand.</summary>
    ToCompel,

    /// <summary>To obtain information, a confession, to intimidate.</summary>
    ToExtract,

    /// <summary>Without charge, trial or review.</summary>
    WithoutProcess,

    /// <summary>Whereabouts not acknowledged.</summary>
    NotAcknowledged,

    /// <summary>Under 18, an age below 18 stated.</summary>
    Underage,

    /// <summary>For private use, personal gain.</summary>
    PrivateUse,

    /// <summary>The emblem, a flag of truce, civilian clothes or hospital status feigned.</summary>
    ProtectedStatusFeigned,

    /// <summary>Clearly marked, known coordinates.</summary>
    KnownProtected,

    /// <summary>Widespread or systematic.</summary>
    WidespreadOrSystematic,

    /// <summary>Because of ethnicity, religion or nationality; to destroy a group.</summary>
    AgainstGroup,

    /// <summary>Said to be unlawful, no rule named.</summary>
    Unlawful,

    /// <summary>Civilians in need: hunger, no medicine.</summary>
    CiviliansInNeed,

    /// <summary>No lawful ground for refusing relief; arbitrary.</summary>
    Arbitrary,

    /// <summary>To spread terror.</summary>
    ToTerrorise,

    /// <summary>Extensive, wanton.</summary>
    Wanton,

    /// <summary>Long-term, widespread or severe damage to the environment.</summary>
    SevereEnvironmental,

    /// <summary>Territory under occupation.</summary>
    Occupied,

    /// <summary>A superior knew or ordered.</summary>
    SuperiorKnew,

    /// <summary>Nobody was punished, no action followed.</summary>
    NoAction,

    /// <summary>To shield; to make a place immune from attack.</summary>
    ToShield,

    /// <summary>Relief is impartial and humanitarian.</summary>
    ImpartialRelief,

    /// <summary>A weapon said to be unsuitable for the place, or one that should never be used there.</summary>
    UnsuitableWeapon,

    /// <summary>With intent to destroy a national, ethnic, racial or religious group, in whole or in part.</summary>
    ToDestroyGroup,

    /// <summary>The weapon is one that nobody can direct at a target ("cannot be steered"); <see cref="Imprecise"/> is one that misses.</summary>
    CannotBeDirected,

    /// <summary>Those whom a party commands, arms or supports are said to do wrong ("knew what his men did to the captives").</summary>
    WrongsOfOthers,
}
