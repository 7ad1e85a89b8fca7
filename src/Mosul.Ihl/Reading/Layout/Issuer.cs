using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Layout;

/// <summary>The body in whose name a page speaks: a statement, press release, report or bulletin of its own.</summary>
/// <param name="Party">The body, when the lexicon knows it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Words">The name with the office and the person who speaks for it.</param>
internal sealed record Issuer(CompiledEntry? Party, TextSpan Name, TextSpan Words);
