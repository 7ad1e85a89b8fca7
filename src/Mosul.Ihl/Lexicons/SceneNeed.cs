namespace Mosul.Ihl.Lexicons;

/// <summary>Persons, a thing, a weapon, an act or a circumstance that a scene asks for, in the sentence itself or also in the one before.</summary>
internal readonly record struct SceneNeed(LexiconCategory Category, int Value, bool Near);
