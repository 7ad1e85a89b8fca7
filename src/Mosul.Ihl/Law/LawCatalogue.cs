using System.Security.Cryptography;
using System.Text.Json;

namespace Mosul.Ihl.Law;

/// <summary>The law as data: principles with their elements, customary rules, treaty provisions, treaties, conflicts and States. Thread-safe; every part is read from the assembly the first time it is asked for, and no other part with it.</summary>
/// <remarks>Drafted in own words over the ICRC customary-law study and the treaties, twice audited; every entry says what it was checked against. It is not legal advice and makes no finding about any event.</remarks>
public sealed class LawCatalogue
{
    private static readonly string[] Files = ["principles", "rules", "provisions", "treaties", "conflicts", "states"];

    private readonly Func<string, Stream> _open;
    private readonly Lazy<ValueList<LegalPrinciple>> _principles;
    private readonly Lazy<ValueList<CustomaryRule>> _rules;
    private readonly Lazy<ValueList<TreatyProvision>> _provisions;
    private readonly Lazy<(string AsOf, ValueList<Treaty> Treaties, Dictionary<string, string> Instruments)> _treaties;
    private readonly Lazy<(ValueList<Conflict> Conflicts, ValueList<Coalition> Coalitions)> _conflicts;
    private readonly Lazy<ValueList<StateRecord>> _states;
    private readonly Lazy<Dictionary<string, LegalPrinciple>> _principleById;
    private readonly Lazy<Dictionary<string, LegalElement>> _elementById;
    private readonly Lazy<Dictionary<string, TreatyProvision>> _provisionById;
    private readonly Lazy<Dictionary<string, StateRecord>> _stateByName;
    private readonly Lazy<CitationIndex> _citations;
    private readonly Lazy<string> _sha256;

    internal LawCatalogue(Func<string, Stream> open)
    {
        _open = open;
        _principles = new(() => Read("principles", PrincipleReader.Read));
        _rules = new(() => Read("rules", RuleReader.Read));
        _treaties = new(() => Read("treaties", static root => (root.Text("asOf"), TreatyReader.Read(root), TreatyReader.ReadInstruments(root))));
        _provisions = new(() => Read("provisions", root => ProvisionReader.Read(root, _treaties.Value.Instruments)));
        _conflicts = new(() => Read("conflicts", static root => (ConflictReader.ReadConflicts(root), ConflictReader.ReadCoalitions(root))));
        _states = new(() => Read("states", StateReader.Read));
        _principleById = new(() => Principles.ToDictionary(static item => item.Id, StringComparer.Ordinal));
        _elementById = new(() => Principles.SelectMany(static item => item.Elements).ToDictionary(static item => item.Id, StringComparer.Ordinal));
        _provisionById = new(() => Provisions.ToDictionary(static item => item.Id, StringComparer.Ordinal));
        _stateByName = new(() => IndexStates(States));
        _citations = new(() => new CitationIndex(this));
        _sha256 = new(Hash);
    }

    /// <summary>The catalogue that ships with the library.</summary>
    public static LawCatalogue Default { get; } = new(OpenResource);

    /// <summary>Year and month of the state of the law it describes, for example <c>2026-11</c>.</summary>
    public string AsOf => _treaties.Value.AsOf;

    /// <summary>SHA-256 over the catalogue's data, in lower-case hexadecimal digits: two catalogues with the same hash say the same.</summary>
    public string Sha256 => _sha256.Value;

    internal CitationIndex Citations => _citations.Value;

    /// <summary>All principles, families first, in the catalogue's order.</summary>
    public ValueList<LegalPrinciple> Principles => _principles.Value;

    /// <summary>All 161 customary rules, by number.</summary>
    public ValueList<CustomaryRule> Rules => _rules.Value;

    /// <summary>All treaty provisions, Rome Statute included, by treaty and article.</summary>
    public ValueList<TreatyProvision> Provisions => _provisions.Value;

    /// <summary>All treaties, and the customary-law study as <c>CIHL</c>.</summary>
    public ValueList<Treaty> Treaties => _treaties.Value.Treaties;

    /// <summary>All conflicts in their dated phases.</summary>
    public ValueList<Conflict> Conflicts => _conflicts.Value.Conflicts;

    /// <summary>The States whose treaty memberships are known.</summary>
    public ValueList<StateRecord> States => _states.Value;

    /// <summary>The coalitions that reports name as one actor.</summary>
    public ValueList<Coalition> Coalitions => _conflicts.Value.Coalitions;

    /// <summary>The principle with an id.</summary>
    /// <param name="id">For example <c>proportionality</c>.</param>
    /// <returns>The principle; null when there is none of that id.</returns>
    public LegalPrinciple? FindPrinciple(string id) => _principleById.Value.GetValueOrDefault(id);

    /// <summary>The element with an id.</summary>
    /// <param name="id">For example <c>proportionality.excessive</c>.</param>
    /// <returns>The element; null when there is none of that id.</returns>
    public LegalElement? FindElement(string id) => _elementById.Value.GetValueOrDefault(id);

    /// <summary>The customary rule with a number.</summary>
    /// <param name="number">1 to 161.</param>
    /// <returns>The rule; null when there is none of that number.</returns>
    public CustomaryRule? FindRule(int number) => number >= 1 && number <= Rules.Count ? Rules[number - 1] : null;

    /// <summary>The treaty provision with an id.</summary>
    /// <param name="id">For example <c>AP-I-51-5-b</c>.</param>
    /// <returns>The provision; null when there is none of that id.</returns>
    public TreatyProvision? FindProvision(string id) => _provisionById.Value.GetValueOrDefault(id);

    /// <summary>The norm with an id.</summary>
    /// <param name="id">For example <c>CIHL-14</c> or <c>AP-I-51-5-b</c>.</param>
    /// <returns>The norm; null when there is none of that id.</returns>
    public Norm? FindNorm(string id)
    {
        if (id.StartsWith("CIHL-", StringComparison.Ordinal))
            return int.TryParse(id.AsSpan("CIHL-".Length), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number) && FindRule(number) is { } rule && rule.Id == id ? rule : null;
        return FindProvision(id);
    }

    /// <summary>The norms a citation found.</summary>
    /// <param name="citation">A citation.</param>
    /// <returns>The norms in the catalogue's order; at least one for a citation read against this catalogue.</returns>
    public ValueList<Norm> FindNorms(LegalCitation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return citation.NormIds.Select(FindNorm).OfType<Norm>().ToValueList();
    }

    /// <summary>The treaty with an id.</summary>
    /// <param name="id">For example <c>AP-I</c>.</param>
    /// <returns>The treaty; null when there is none of that id.</returns>
    public Treaty? FindTreaty(string id)
    {
        foreach (var treaty in Treaties)
            if (treaty.Id == id)
                return treaty;
        return null;
    }

    /// <summary>The conflict with an id.</summary>
    /// <param name="id">For example <c>mosul-2016</c>.</param>
    /// <returns>The conflict; null when there is none of that id.</returns>
    public Conflict? FindConflict(string id)
    {
        foreach (var conflict in Conflicts)
            if (conflict.Id == id)
                return conflict;
        return null;
    }

    /// <summary>The State with a code or name.</summary>
    /// <param name="codeOrName">ISO 3166-1 alpha-2 or alpha-3 code, name or usual other name; letter case does not matter.</param>
    /// <returns>The State; null when the catalogue does not hold it.</returns>
    public StateRecord? FindState(string codeOrName) => _stateByName.Value.GetValueOrDefault(codeOrName);

    /// <summary>The norms behind a principle that exist on a branch: customary rules, treaty provisions, then Rome Statute crimes. Whether they bind the parties of an event at its date is another question.</summary>
    /// <param name="principle">A principle of this catalogue.</param>
    /// <param name="branch">The branch.</param>
    /// <returns>The norms in the catalogue's order; empty when the branch has none.</returns>
    public ValueList<Norm> NormsOf(LegalPrinciple principle, LegalBranch branch)
    {
        ArgumentNullException.ThrowIfNull(principle);
        var norms = new List<Norm>();
        foreach (string id in principle.RuleIds)
            Add(id);
        foreach (string id in principle.ProvisionIds)
            Add(id);
        foreach (string id in principle.WarCrimeIds(branch))
            Add(id);
        foreach (string id in principle.OtherCrimeIds)
            Add(id);
        return norms.ToValueList();

        void Add(string id)
        {
            if (FindNorm(id) is { } norm && norm.Branches.Includes(branch))
                norms.Add(norm);
        }
    }

    /// <summary>Entries that hold every word of a query, or a word that begins with it; letter case does not matter.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The entries, those that hold the words in their title first; empty when there are none or the query has no word.</returns>
    public ValueList<LawHit> Search(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return LawSearch.Find(this, words);
    }

    private static Stream OpenResource(string name) =>
        typeof(LawCatalogue).Assembly.GetManifestResourceStream($"Law/{name}.json") ?? throw new InvalidOperationException($"The assembly lacks Law/{name}.json.");

    private static Dictionary<string, StateRecord> IndexStates(ValueList<StateRecord> states)
    {
        var index = new Dictionary<string, StateRecord>(StringComparer.OrdinalIgnoreCase);
        foreach (var state in states)
        {
            index[state.Id] = state;
            index[state.Country] = state;
            index[state.Name] = state;
        }
        foreach (var state in states)
            foreach (string alias in state.Aliases)
                index.TryAdd(alias, state);
        return index;
    }

    private T Read<T>(string name, Func<JsonElement, T> read)
    {
        using var stream = _open(name);
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        using var document = JsonDocument.Parse(bytes);
        return read(document.RootElement);
    }

    private string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string name in Files)
        {
            using var stream = _open(name);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            hash.AppendData(copy.GetBuffer(), 0, (int)copy.Length);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
