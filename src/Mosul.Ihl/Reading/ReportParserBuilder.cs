using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading;

/// <summary>Makes a <see cref="ReportParser"/> with lexicons of one's own. Refuses changes after <see cref="Build"/>.</summary>
public sealed class ReportParserBuilder
{
    private readonly List<Lexicon> _lexicons = [];
    private bool _built;

    /// <summary>Adds a lexicon. An entry with the id of an earlier one replaces it.</summary>
    /// <param name="lexicon">The lexicon.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lexicon"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The parser has been built.</exception>
    public ReportParserBuilder AddLexicon(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        if (_built)
            throw new InvalidOperationException("The parser has been built; make a new builder to add a lexicon.");
        _lexicons.Add(lexicon);
        return this;
    }

    /// <summary>Builds the parser: the built-in English lexicons and those added, in that order.</summary>
    /// <returns>An immutable parser.</returns>
    public ReportParser Build()
    {
        _built = true;
        if (_lexicons.Count == 0)
            return ReportParser.Default;
        var replaced = _lexicons.SelectMany(l => l.Entries).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var builtIn = Lexicon.English().Select(l => new Lexicon(l.Name, l.Entries.Where(e => !replaced.Contains(e.Id)).ToValueList()));
        return new ReportParser(new CompiledLexicon([.. builtIn, .. _lexicons]));
    }
}
