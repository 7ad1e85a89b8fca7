namespace Mosul.Ihl.Lexicons;

/// <summary>One meaning of a matched form: which entry and which inflected form of it.</summary>
internal readonly record struct Sense(CompiledEntry Entry, FormKind Form, FormCase Case);

