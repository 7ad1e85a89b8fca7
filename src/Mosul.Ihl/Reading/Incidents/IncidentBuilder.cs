using Mosul.Ihl.Reading.Statements;

namespace Mosul.Ihl.Reading.Incidents;

/// <summary>Merges what one document says of one event: clauses of one sentence that tell act and result, and following sentences that go on with it. Different dates, places, doers or a word such as "in another incident" keep events apart.</summary>
internal sealed class IncidentBuilder(SourceDocument document, List<SentenceNote> sentences)
{
    private readonly List<IncidentDraft> _drafts = [];

    /// <summary>The events of the document, in text order.</summary>
    internal List<IncidentDraft> Drafts => _drafts;

    internal void Add(List<(Proposition Proposition, Statement Statement)> told)
    {
        var here = new Dictionary<int, IncidentDraft>();
        foreach (var member in told)
        {
            if (!Tells(member))
                continue;
            if (here.TryGetValue(member.Proposition.Group, out var draft))
            {
                draft.Members.Add(member);
                continue;
            }
            draft = Earlier(member) ?? NewDraft();
            draft.Members.Add(member);
            here[member.Proposition.Group] = draft;
        }
    }

    private IncidentDraft NewDraft()
    {
        var draft = new IncidentDraft();
        _drafts.Add(draft);
        return draft;
    }

    private static bool Tells((Proposition Proposition, Statement Statement) member)
    {
        var act = member.Statement.Act.Kind;
        if (!member.Statement.Stance.TellsFor || member.Statement.Scope == IncidentScope.Campaign)
            return false;
        return act.IsAttack() || act.IsHarm() || act.IsProhibitedConduct() && act is not (ActKind.Breach or ActKind.FailureOfPrecautions or ActKind.FailureToInvestigate) || act is ActKind.Destruction or ActKind.Detention or ActKind.Siege or ActKind.Clash or ActKind.Flight;
    }

    // The event of a sentence before that this one goes on with; null when it starts its own.
    private IncidentDraft? Earlier((Proposition Proposition, Statement Statement) member)
    {
        var (proposition, statement) = member;
        for (int d = _drafts.Count - 1; d >= 0 && d >= _drafts.Count - 4; d--)
        {
            var draft = _drafts[d];
            int distance = proposition.Sentence - draft.LastSentence;
            if (distance == 0 || distance > 3)
                continue;
            if (sentences[proposition.Sentence].HasBoundary || Conflicts(draft, statement))
                continue;
            bool anaphoric = proposition.Anaphoric && statement.Act.Kind.IsAttack() && AnyAttack(draft);
            bool result = distance == 1 && statement.Act.Kind.IsHarm() && proposition.Agents.TrueForAll(a => a.Form is ReferenceForm.Inherited) && AnyAttack(draft) && statement.When is null;
            bool sameHarm = distance == 1 && statement.Act.Kind.IsHarm() && draft.Members.Exists(m => m.Statement.Act.Kind.IsHarm()) && statement.When is null && proposition.Agents.Count == 0 && statement.Casualties.Count > 0;
            if (anaphoric || result || sameHarm)
                return draft;
        }
        return null;
    }

    private static bool AnyAttack(IncidentDraft draft) => draft.Members.Exists(m => m.Statement.Act.Kind.IsAttack());

    private static bool Conflicts(IncidentDraft draft, Statement statement)
    {
        foreach (var (_, old) in draft.Members)
        {
            if (old.When is { IsResolved: true } a && statement.When is { IsResolved: true } b && (a.Latest < b.Earliest || b.Latest < a.Earliest))
                return true;
            if (old.Agents.Count > 0 && statement.Agents.Count > 0 && !SharesAgent(old, statement))
                return true;
        }
        return false;
    }

    private static bool SharesAgent(Statement a, Statement b)
    {
        foreach (var x in a.Agents)
            foreach (var y in b.Agents)
                if (x.PartyId == y.PartyId)
                    return true;
        return false;
    }

    /// <summary>The incident of a draft; null when too little is told of it.</summary>
    internal Incident? Build(IncidentDraft draft)
    {
        var statements = draft.Members.Select(m => m.Statement).ToList();
        var lead = Lead(statements);
        var agents = Merge(statements.SelectMany(s => s.Agents), a => a.PartyId);
        var affected = Merge(statements.SelectMany(s => s.Affected), a => a);
        var objects = Merge(statements.SelectMany(s => s.Objects), a => a);
        var casualties = Merge(statements.SelectMany(s => s.Casualties), a => a);
        var weapons = Merge(statements.SelectMany(s => s.Weapons), w => w.Kind);
        var targets = Merge(statements.SelectMany(s => s.Targets), a => a);
        var when = statements.Select(s => s.When).FirstOrDefault(w => w is not null);
        int told = (agents.Count > 0 ? 1 : 0) + (affected.Count + objects.Count + casualties.Count + targets.Count > 0 ? 1 : 0) + (when is not null ? 1 : 0) + (weapons.Count > 0 ? 1 : 0)
            + (draft.Members.Exists(m => m.Proposition.Places.Exists(p => m.Statement.Evidence.Span.Contains(p.Evidence.Span))) ? 1 : 0);
        if (told < 2)
            return null;
        return new Incident
        {
            Id = ContentHash.Of("incident", [document.Id, .. statements.Select(s => s.Id)]),
            Kind = lead.Act.Kind,
            Scope = statements.Exists(s => s.Scope == IncidentScope.Series) ? IncidentScope.Series : IncidentScope.Event,
            When = when,
            Where = Places(draft, lead),
            Perpetrators = agents,
            Combination = lead.Combination,
            Weapons = weapons,
            Targets = targets,
            Objects = objects,
            Affected = affected,
            Casualties = casualties,
            StatementIds = statements.Select(s => s.Id).ToValueList(),
        };
    }

    private static ValueList<PlaceReference> Places(IncidentDraft draft, Statement lead)
    {
        // Places told with the act come before those that are only its surroundings.
        foreach (var (_, statement) in draft.Members)
            foreach (var place in statement.Where)
                if (statement.Evidence.Span.Contains(place.Evidence.Span))
                    return statement.Where;
        return lead.Where;
    }

    // The most telling act: how it was done before what it caused.
    private static Statement Lead(List<Statement> statements)
    {
        var lead = statements[0];
        foreach (var statement in statements)
            if (Telling(statement.Act.Kind) > Telling(lead.Act.Kind))
                lead = statement;
        return lead;
    }

    private static int Telling(ActKind act) => act switch
    {
        ActKind.Attack or ActKind.WeaponUse => 4,
        ActKind.Killing => 3,
        _ when act.IsProhibitedConduct() => 6,
        _ when act.IsAttack() => 7,
        ActKind.Injury or ActKind.Harm or ActKind.BodiesFound or ActKind.Trapping => 2,
        _ => 1,
    };

    private static ValueList<T> Merge<T, TKey>(IEnumerable<T> values, Func<T, TKey> key) => values.DistinctBy(key).ToValueList();
}
