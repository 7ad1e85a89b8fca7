using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>A phrase that names a side.</summary>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Phrase">Its chunk.</param>
/// <param name="Agent">The party; none (-1) as long as only an adjective or a seat of government names the State.</param>
/// <param name="State">The adjective that names the State, or the State that is governed from the town named; null when a party is named.</param>
/// <param name="Role">How the phrase stands in its sentence.</param>
/// <param name="Form">What of the side it names.</param>
/// <param name="Host">How the phrase stands that it follows with "of"; null when it follows none.</param>
/// <param name="Traits">What else the phrase says of the side.</param>
internal readonly record struct SideMention(int Sentence, int Phrase, Agent Agent, CompiledEntry? State, SideRole Role, SideForm Form, SideRole? Host, SideTrait Traits);
