using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.DependencyInjection;

/// <summary>What a host adds to, or takes from, the built-in lexicons and rules. Validated when the first service is made, and when the host starts.</summary>
public sealed class IhlOptions
{
    /// <summary>Lexicons to add, after the built-in ones; an entry with the id of an earlier one replaces it. Empty by default.</summary>
    public IList<Lexicon> Lexicons { get; } = [];

    /// <summary>Files of lexicons to add after <see cref="Lexicons"/>, UTF-8. Empty by default; each must exist and hold no error.</summary>
    public IList<string> LexiconFiles { get; } = [];

    /// <summary>Rules to add; a rule replaces the built-in one of the same principle. Empty by default; each must be well made, and no two of the same principle.</summary>
    public IList<LegalRule> Rules { get; } = [];

    /// <summary>Ids of principles whose rule is left out. Empty by default; each must have a rule.</summary>
    public IList<string> WithoutPrinciples { get; } = [];
}
