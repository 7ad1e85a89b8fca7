namespace Mosul.Ihl;

/// <summary>A party in a role, with the words that point to it.</summary>
/// <param name="PartyId">Id of the <see cref="Party"/> in the report.</param>
/// <param name="Form">How the words point to it.</param>
/// <param name="Evidence">The words; for <see cref="ReferenceForm.Inherited"/> the words it is taken over from.</param>
public sealed record PartyReference(string PartyId, ReferenceForm Form, Evidence Evidence);
