using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>A side that a sentence names.</summary>
/// <param name="Agent">The party; none (-1) as long as only an adjective names the State.</param>
/// <param name="Role">How it stands in the sentence.</param>
/// <param name="Words">The clause of a doer or speaker, the phrase of an owner: what may be laid at its door.</param>
/// <param name="Demonym">The adjective that names the State of an organ ("an Iraqi court"); null when a party is named.</param>
internal readonly record struct PassageSide(Agent Agent, PassageRole Role, TokenRange Words, CompiledEntry? Demonym = null);
