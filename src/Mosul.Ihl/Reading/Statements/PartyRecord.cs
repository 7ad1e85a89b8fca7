namespace Mosul.Ihl.Reading.Statements;

/// <summary>What one document tells of a party while it is read.</summary>
internal sealed class PartyRecord(string id, string name, PartyKind kind)
{
    internal string Id { get; } = id;

    internal string Name { get; } = name;

    internal PartyKind Kind { get; set; } = kind;

    internal string? Country { get; set; }

    /// <summary>The State it belongs to, whether a lexicon holds it or not; null when none or not known. Organs of one State answer for each other.</summary>
    internal string? Nation { get => field ?? Country; set; }

    internal string? ParentId { get; set; }

    /// <summary>Whether it brings relief: its people and goods are relief personnel and relief objects.</summary>
    internal bool Relieves { get; init; }

    /// <summary>Whether it is known to be no side of any conflict: a hospital, a school, a firm, a network on which people write.</summary>
    internal bool Civil { get; set; }

    /// <summary>Whether only a description ("gunmen") is known of it, no name.</summary>
    internal bool Described { get; set; }

    /// <summary>Whether it is known only by where it is ("the police of Osk province"); no other description means it.</summary>
    internal bool Local { get; set; }

    /// <summary>Order of the latest mention; the larger the more recent.</summary>
    internal int LastSeen { get; set; }

    /// <summary>Whether it has spoken: a source is not taken for the doer of what it reports.</summary>
    internal bool Speaks { get; set; }

    /// <summary>Whether some sentence tells what befell it: the nameless who did it are not its own.</summary>
    internal bool Suffers { get; set; }

    /// <summary>Whether a statement of the document gives it a role or a voice; only then is it listed.</summary>
    internal bool Used { get; set; }

    /// <summary>A State, its government or its forces.</summary>
    internal bool IsOfState => Kind is PartyKind.State or PartyKind.StateForces or PartyKind.Country;

    /// <summary>Whether it may be a side of a conflict.</summary>
    internal bool Fights => Kind is PartyKind.State or PartyKind.StateForces or PartyKind.ArmedGroup or PartyKind.Militia or PartyKind.Coalition or PartyKind.Composite or PartyKind.Country;

    /// <summary>Whether the two are the same, or the State and its forces.</summary>
    internal bool IsOneSideWith(PartyRecord other) => this == other || IsOfState && other.IsOfState && Nation is not null && Nation == other.Nation;
}
