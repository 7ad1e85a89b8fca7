using Mosul.Ihl.Reading.Statements;
using NodaTime;

namespace Mosul.Ihl.Reading.Incidents;

/// <summary>Merges what one document says of one event: clauses of one sentence that tell act and result, following sentences that go on with it, and headlines that repeat it. Different dates, places, doers or a word such as "in another incident" keep events apart.</summary>
internal sealed class IncidentBuilder(SourceDocument document, List<SentenceNote> sentences)
{
    // How far a sentence may look back, in events and in sentences.
    private const int Reach = 8;
    private const int NearSentences = 3;

    // In days.
    private const int LongestEvent = 100;

    private readonly List<IncidentDraft> _drafts = [];

    // Told by headlines, which sum up what the text tells one by one.
    private readonly List<IncidentDraft> _headlines = [];

    /// <summary>The events of the document, those that only a headline tells before those of the text.</summary>
    internal List<IncidentDraft> Finish()
    {
        var alone = new List<IncidentDraft>();
        foreach (var headline in _headlines)
            if ((Summed(headline, static (h, d) => h.SharesFigure(d)) ?? Summed(headline, static (h, d) => h.SharesPlace(d) || h.SharesObjectKind(d)) ?? Summed(headline, static (h, d) => h.PlacesTold == 0 && !d.HasAgents)) is { } told)
                headline.Members.ForEach(told.Add);
            else if (headline.PlacesTold > 0 || !_drafts.Exists(headline.Related))
                alone.Add(headline);
        _headlines.Clear();
        _drafts.InsertRange(0, alone);
        return _drafts;
    }

    private IncidentDraft? Summed(IncidentDraft headline, Func<IncidentDraft, IncidentDraft, bool> same)
    {
        foreach (var draft in _drafts)
            if (headline.Related(draft) && !headline.Conflicts(draft) && same(headline, draft))
                return draft;
        return null;
    }

    internal void Add(List<(Proposition Proposition, Statement Statement)> told)
    {
        var here = new List<IncidentDraft>();
        foreach (var member in told)
        {
            if (!Tells(member))
                continue;
            var draft = OfGroup(here, member.Proposition.Group);
            if (draft is null)
                here.Add(draft = new IncidentDraft { Group = member.Proposition.Group });
            draft.Add(member);
        }
        for (int i = here.Count - 1; i > 0; i--)
            if (here.FindIndex(0, i, d => OneSentence(d, here[i])) is >= 0 and var same)
            {
                here[i].Members.ForEach(here[same].Add);
                here.RemoveAt(i);
            }
        int before = _drafts.Count;
        foreach (var draft in here)
        {
            if (sentences[draft.FirstSentence].Role == SegmentRole.Headline)
                _headlines.Add(draft);
            else if (Same(draft, before) is { } earlier)
                draft.Members.ForEach(earlier.Add);
            else
                _drafts.Add(draft);
        }
    }

    private static IncidentDraft? OfGroup(List<IncidentDraft> drafts, int group)
    {
        foreach (var draft in drafts)
            if (draft.Group == group)
                return draft;
        return null;
    }

    // Two groups of clauses of one sentence: a clause inside another, a harm without a doer beside an attack, plunder after it, what befell the same persons.
    private static bool OneSentence(IncidentDraft first, IncidentDraft second)
    {
        if (first.Conflicts(second))
            return false;
        if (first.SharesVictims(second) || second.SharesAgent(first) && second.Related(first) && second.When is null && second.PlacesTold == 0 && !second.HasFigures)
            return true;
        bool trail = second.OnlyTrail && (first.OnlyTrail || first.HasAttack) && (second.AgentsTold == 0 || second.SharesAgent(first));
        bool inside = first.Overlaps(second) && (first.Related(second) || second.OnlyTrail && first.HasAttack || first.OnlyTrail && second.HasAttack);
        return trail || inside || IsResult(first, second) || IsResult(second, first);
    }

    private static bool IsResult(IncidentDraft cause, IncidentDraft harm) =>
        cause.HasCause && harm.OnlyHarm && harm.AgentsTold == 0 && harm.PlacesTold == 0 && cause.Related(harm) && !harm.SameHarmTold(cause);

    private static bool Tells((Proposition Proposition, Statement Statement) member)
    {
        var act = member.Statement.Act.Kind;
        if (!member.Statement.Stance.TellsFor || member.Statement.Scope == IncidentScope.Campaign || member.Proposition.ByOthers || TellsNobody(member.Statement))
            return false;
        // "Refugees who fled on Friday spoke of …": who moves is no event, how many do is.
        if (act == ActKind.Flight && member.Statement is { Casualties.Count: 0, Agents.Count: 0 } && member.Proposition.Clause >= 0)
            return false;
        return act.IsAttack() || act.IsHarm() || act.IsProhibitedConduct() && act is not (ActKind.Breach or ActKind.FailureOfPrecautions or ActKind.FailureToInvestigate) || act is ActKind.Destruction or ActKind.Detention or ActKind.Siege or ActKind.Clash or ActKind.Flight;
    }

    // "None of its men had been killed."
    private static bool TellsNobody(Statement statement)
    {
        foreach (var figure in statement.Casualties)
            if (figure.Count.Kind != CountKind.None)
                return false;
        return statement.Casualties.Count > 0;
    }

    // The event told before that this one goes on with; null when it is an event of its own.
    private IncidentDraft? Same(IncidentDraft draft, int before)
    {
        if (draft.Members[0].Proposition.Continues is { } act)
        {
            for (int d = before - 1; d >= 0 && d >= before - Reach; d--)
                if (_drafts[d].ToldLately(act))
                    return _drafts[d];
            return null;
        }
        if (sentences[draft.FirstSentence].HasBoundary)
            return null;
        for (int d = before - 1; d >= 0 && d >= before - Reach; d--)
            if (!draft.Conflicts(_drafts[d]) && GoesOn(draft, _drafts[d]))
                return _drafts[d];
        return null;
    }

    private static bool GoesOn(IncidentDraft draft, IncidentDraft earlier)
    {
        int distance = draft.FirstSentence - earlier.LastSentence;
        bool related = draft.Related(earlier);
        // The same figure of the same harm is the same event told again, wherever it stands.
        if (related && draft.SharesFigure(earlier))
            return true;
        // More of what was just told: nothing in it sets it apart. What is told of nobody is not laid at the door of those named before.
        bool plain = related && draft.When is null && draft.PlacesTold == 0 && (draft.HasAgents ? draft.SharesAgent(earlier) : !earlier.HasAgents) && draft.MayShareScene(earlier);
        if (plain && (!draft.HasFigures && distance <= NearSentences || distance <= 1 && !draft.SameHarmTold(earlier)))
            return true;
        if (draft.HasAttack && earlier.HasAttack)
        {
            bool definite = distance <= NearSentences && draft.Members.Exists(static m => m.Proposition.Anaphoric && m.Statement.Act.Kind.IsAttack());
            bool sameObject = distance <= NearSentences && draft.SharesObject(earlier) && draft.AgentsTold == 0;
            bool thatObject = distance <= NearSentences && draft.HasDefiniteObject && (draft.SharesPlace(earlier) || distance == 1) && draft.AgentsTold == 0 && !draft.HasFigures;
            bool sameDay = related && draft.SharesDay(earlier) && draft.SharesPlace(earlier);
            // "The army said it had struck a command post": no more is told than what the same doer is said to have done.
            bool again = draft.Vague && draft.SharesAgent(earlier);
            if (related && (definite || sameObject || thatObject || sameDay || again))
                return true;
        }
        if (distance != 1)
            return false;
        // What an attack told in the sentence before led to, or how its victims died.
        bool result = draft.OnlyHarm && draft.When is null && draft.AgentsTold == 0 && draft.MayShareScene(earlier) && (!draft.HasAgents || earlier.OnlyHarm || draft.SharesAgent(earlier));
        return result && (earlier.HasCause || earlier.HasHarm && draft.HasFigures && !earlier.SameHarmTold(draft))
            || draft.AgentsTold == 0 && draft.When is null && earlier.HasHarm && draft.HasFigures && related && !draft.Members.Exists(m => m.Statement.Act.Kind.IsProhibitedConduct()) && draft.PlacesTold == 0;
    }

    /// <summary>The incident of a draft; null when too little is told of it.</summary>
    internal Incident? Build(IncidentDraft draft)
    {
        var statements = draft.Statements;
        var lead = Lead(statements);
        var agents = Merge(statements, static s => s.Agents, static a => a.PartyId);
        var affected = Merge(statements, static s => s.Affected, static a => a);
        var objects = Merge(statements, static s => s.Objects, static a => a);
        var casualties = Merge(statements, static s => s.Casualties, static a => a);
        var weapons = Merge(statements, static s => s.Weapons, static w => w.Kind);
        var targets = Merge(statements, static s => s.Targets, static a => a);
        var when = draft.When;
        int told = (agents.Count > 0 ? 1 : 0) + (affected.Count + objects.Count + casualties.Count + targets.Count > 0 ? 1 : 0) + (when is not null ? 1 : 0) + (weapons.Count > 0 ? 1 : 0)
            + (draft.PlacesTold > 0 || IsPattern(lead) && lead.Where.Count > 0 ? 1 : 0);
        bool onlyNamed = agents.Count == 0 && casualties.Count == 0 && when is null && weapons.Count == 0 && draft.Members.TrueForAll(m => m.Proposition.Clause < 0);
        // Where nobody is said to have done it and nobody is counted, it must be told where, and to what or whom.
        bool bare = agents.Count == 0 && casualties.Count == 0 && (draft.PlacesTold == 0 || affected.Count + objects.Count + targets.Count + weapons.Count == 0);
        if (told < 2 || bare && !IsPattern(lead) || onlyNamed || draft.OnlyLoss || IsBackground(draft, lead))
            return null;
        return new Incident
        {
            Id = ContentHash.Of("incident", [document.Id, .. Ids(statements)]),
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
            StatementIds = new ValueList<string>(Ids(statements)),
        };
    }

    private static string[] Ids(List<Statement> statements)
    {
        string[] ids = new string[statements.Count];
        for (int i = 0; i < ids.Length; i++)
            ids[i] = statements[i].Id;
        return ids;
    }

    // A pattern of conduct laid at a party's door is told of the place the text is about.
    private static bool IsPattern(Statement lead) => lead.Agents.Count > 0 && (lead.Act.Kind.IsProhibitedConduct() || lead.Scope == IncidentScope.Series);

    // "has flown sorties since 2015", "4,100 people were killed in the first half of the year": what goes on for months is no event.
    private static bool IsBackground(IncidentDraft draft, Statement lead)
    {
        if (!lead.Act.Kind.IsAttack() && !lead.Act.Kind.IsHarm() || draft.When is not { Earliest: { } earliest } when)
            return false;
        bool open = when.Latest is null || Period.DaysBetween(earliest, when.Latest.Value) > LongestEvent;
        return open && (!draft.HasFigures || draft.OnlyHarm);
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

    // What the statements tell of one kind, each once.
    private static ValueList<T> Merge<T, TKey>(List<Statement> statements, Func<Statement, ValueList<T>> part, Func<T, TKey> key)
    {
        // Mostly one statement tells one thing, if any: its own list serves.
        int told = 0;
        var last = ValueList<T>.Empty;
        foreach (var statement in statements)
            if (part(statement) is { Count: > 0 } own)
            {
                told += own.Count;
                last = own;
            }
        if (told <= 1)
            return last;
        var merged = new List<T>(told);
        var seen = new HashSet<TKey>(told);
        foreach (var statement in statements)
            foreach (var value in part(statement))
                if (seen.Add(key(value)))
                    merged.Add(value);
        return merged.ToValueList();
    }
}
