namespace Mosul.Ihl;

/// <summary>One voice in a chain of attribution.</summary>
/// <param name="PartyId">Id of the <see cref="Party"/> that speaks; null when nobody is named ("reportedly").</param>
/// <param name="Speaker">The words that name the speaker; null when nobody is named.</param>
/// <param name="Cue">The words that show the speech ("said", "according to"); null when carried over.</param>
/// <param name="Act">What the voice does with the words: says, finds, accuses, condemns ….</param>
public sealed record Voice(string? PartyId, Evidence? Speaker, Evidence? Cue, SpeechAct Act = SpeechAct.Says);
