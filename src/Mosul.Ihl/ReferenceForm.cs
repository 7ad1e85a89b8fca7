namespace Mosul.Ihl;

/// <summary>How a text points to a party.</summary>
public enum ReferenceForm
{
    /// <summary>By name or acronym.</summary>
    Name,

    /// <summary>By a description that needs the document to be understood ("the militants", "the group").</summary>
    Descriptor,

    /// <summary>By a pronoun.</summary>
    Pronoun,

    /// <summary>Not at all here: taken over from the clause or sentence before.</summary>
    Inherited,

    /// <summary>By a means that is the party's in the document ("these weapons wreaked havoc").</summary>
    Bridged,
}
