using System.Text.Json.Serialization;

namespace Mosul.Ihl;

/// <summary>A belligerent or other actor, canonical: "ISIS", "Daesh" and "the militants" of one document are one party.</summary>
/// <param name="Id">Stable id: the lexicon's id, or a content hash of the name for a party that no lexicon holds.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Kind">What kind of actor it is.</param>
/// <param name="ParentId">Id of the party it belongs to (Federal Police in Iraqi forces); null when it stands alone or the parent is not known.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code of the State it belongs to; null when none or not known.</param>
/// <param name="Members">Ids of the members a document names for a composite or coalition; empty when it names none.</param>
[method: JsonConstructor]
public sealed record Party(string Id, string Name, PartyKind Kind, string? ParentId, string? Country, ValueList<string> Members)
{
    /// <summary>A party that stands alone.</summary>
    /// <param name="id">Stable id.</param>
    /// <param name="name">Canonical name.</param>
    /// <param name="kind">What kind of actor it is.</param>
    public Party(string id, string name, PartyKind kind)
        : this(id, name, kind, null, null, ValueList<string>.Empty)
    {
    }

    /// <summary>Whether IHL addresses it as a party to a conflict or its forces.</summary>
    public bool IsBelligerent => Kind is PartyKind.State or PartyKind.StateForces or PartyKind.ArmedGroup or PartyKind.Militia or PartyKind.Coalition or PartyKind.Composite or PartyKind.Country;
}
