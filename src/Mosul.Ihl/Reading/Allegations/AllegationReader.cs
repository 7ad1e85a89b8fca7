using Mosul.Ihl.Reading.Statements;

namespace Mosul.Ihl.Reading.Allegations;

/// <summary>Finds who accuses whom of what: a statement accuses when it lays conduct that is wrong as told, or harm to persons who are not fighters, at a party's door. One record per accused.</summary>
internal sealed class AllegationReader(SourceDocument document, PartyRegistry parties, Dictionary<string, int> partyIndex)
{
    private readonly List<Allegation> _found = [];

    // The statements of an allegation that was joined, and whether those of an incident harm others: so that many about one event cost no walk each.
    private readonly Dictionary<int, HashSet<string>> _ids = [];
    private readonly Dictionary<List<Statement>, bool> _harmful = new(ReferenceEqualityComparer.Instance);

    internal List<Allegation> Found => _found;

    internal void Read(List<(Proposition Proposition, Statement Statement)> told, Dictionary<string, (Incident Incident, List<Statement> Statements)> incidents)
    {
        // Where no passage of a text comes near telling a breach, none is laid at anybody's door.
        if (told.TrueForAll(static t => t.Proposition.Quiet))
            return;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < told.Count; i++)
        {
            var statement = told[i].Statement;
            if (!statement.Stance.TellsFor || statement.Scope == IncidentScope.Campaign)
                continue;
            incidents.TryGetValue(statement.Id, out var incident);
            if (statement.Act.Kind is ActKind.Support or ActKind.Command)
            {
                ReadPartInWrongs(told, i);
                continue;
            }
            if (!Accuses(statement, incident.Statements))
                continue;
            // What is told of "the attack" is told of those who are said to have made it.
            var agents = statement.Agents.Count > 0 || incident.Incident is null ? statement.Agents : incident.Incident.Perpetrators;
            foreach (var agent in agents)
            {
                if (!MayBeAccused(agent, statement) || (statement.Agents.Count == 0 || agent.Form == ReferenceForm.Inherited) && incident.Statements is not null && IsOnlyBlamed(incident.Statements, agent, statement))
                    continue;
                var accuser = AllegerOf(statement.Attribution, agent);
                string alleger = accuser.Chain.Count > 0 ? accuser.Chain[0].PartyId ?? "" : "";
                string key = $"{agent.PartyId} {alleger} {incident.Incident?.Id ?? statement.Id}";
                if (incident.Incident is not null && seen.TryGetValue(key, out int before))
                {
                    _found[before] = Join(before, statement);
                    continue;
                }
                seen[key] = _found.Count;
                _found.Add(WithCompanions(Make(agent, statement, incident.Incident, incident.Statements), agent, told, i));
            }
            // Nobody is named: only a legal word on told conduct makes it an allegation against persons unknown.
            if (statement.Agents.Count == 0 && incident.Incident is null && statement.Act.Kind != ActKind.Breach && statement.Characterisations.Any(c => c.Label != LegalLabel.Atrocity))
                _found.Add(Make(null, statement, null, null));
        }
    }

    // What is told in the document's own voice is laid at the door of those whom that voice names, not of those whom others blame.
    private static bool IsOnlyBlamed(List<Statement> related, PartyReference agent, Statement statement)
    {
        if (!statement.Attribution.IsOwnVoice)
            return false;
        bool blamed = false;
        foreach (var other in related)
            if (other.Agents.Any(a => a.PartyId == agent.PartyId && a.Form != ReferenceForm.Inherited))
            {
                if (other.Attribution.IsOwnVoice)
                    return false;
                blamed = true;
            }
        return blamed || statement.Agents.Count == 0;
    }

    // To arm a party or to command it is laid at somebody's door with what that party is said to do: told in the same sentence or beside it.
    private void ReadPartInWrongs(List<(Proposition Proposition, Statement Statement)> told, int at)
    {
        var (proposition, statement) = told[at];
        var wrongs = new List<Statement>();
        for (int i = at - 1; i >= 0 && proposition.Sentence - told[i].Proposition.Sentence <= 1; i--)
            AddWrong(wrongs, told[i].Statement);
        for (int i = at + 1; i < told.Count && told[i].Proposition.Sentence - proposition.Sentence <= 1; i++)
            AddWrong(wrongs, told[i].Statement);
        if (wrongs.Count == 0 && statement.Characterisations.Count == 0 && !statement.Circumstances.Any(static c => c.Kind == CircumstanceKind.WrongsOfOthers))
            return;
        foreach (var agent in statement.Agents)
            if (MayBeAccused(agent, statement))
            {
                var allegation = Make(agent, statement, null, null);
                _found.Add(allegation with { StatementIds = [.. allegation.StatementIds, .. wrongs.Select(static w => w.Id).Distinct()] });
            }
    }

    private static void AddWrong(List<Statement> wrongs, Statement other)
    {
        if (other.Stance.TellsFor && other.Scope != IncidentScope.Campaign && (other.Act.Kind.IsProhibitedConduct() || (other.Act.Kind.IsAttack() || other.Act.Kind.IsHarm()) && HarmsOthers(other)))
            wrongs.Add(other);
    }

    private Allegation Join(int before, Statement statement)
    {
        var old = _found[before];
        if (!_ids.TryGetValue(before, out var ids))
            _ids[before] = ids = new HashSet<string>(old.StatementIds, StringComparer.Ordinal);
        bool told = !ids.Add(statement.Id);
        if (told && statement.Characterisations.Count == 0 && old.Characterisations.Count < 2)
            return old;
        return old with
        {
            StatementIds = told ? old.StatementIds : old.StatementIds.Append(statement.Id).ToValueList(),
            Characterisations = old.Characterisations.Concat(statement.Characterisations).Distinct().ToValueList(),
        };
    }

    private Allegation Make(PartyReference? agent, Statement statement, Incident? incident, List<Statement>? related)
    {
        List<string> ids = [statement.Id];
        if (related is not null)
            foreach (var other in related)
                if (other.Id != statement.Id && (other.Agents.Count == 0 || agent is null || IsBy(other, agent)))
                    ids.Add(other.Id);
        return new Allegation
        {
            Id = ContentHash.Of("allegation", document.Id, agent?.PartyId ?? "", statement.Id),
            AccusedId = agent?.PartyId,
            Accused = agent?.Evidence,
            Conduct = statement.Act,
            Combination = statement.Combination,
            Alleger = agent is null ? statement.Attribution : AllegerOf(statement.Attribution, agent),
            Stance = agent is not null && Admits(statement, agent) ? new Stance(StanceKind.Admitted, statement.Attribution.Chain[0].Cue) : statement.Stance,
            Evidence = statement.Evidence,
            Characterisations = statement.Characterisations,
            IncidentId = incident?.Id,
            Scope = statement.Scope,
            StatementIds = ids.ToValueList(),
        };
    }

    // "The Front said it had executed the nine": whoever tells what it did to persons admits it; what it hit or stopped is its account.
    private static bool Admits(Statement statement, PartyReference accused) =>
        statement is { Stance.Kind: StanceKind.Asserted, Attribution: { IsOwnVoice: false, Chain: [{ PartyId: { } speaker }, ..] } } && speaker == accused.PartyId && (accused.Form == ReferenceForm.Pronoun || IsOwned(accused.Evidence.Quote))
        && statement.Affected.Any(static a => a.Status != CivilianStatus.Fighter || a.Kind is PersonKind.PrisonerOfWar or PersonKind.Surrendered or PersonKind.Wounded);

    private static bool IsOwned(string words) => words.Split(' ', 2)[0].ToUpperInvariant() is "ITS" or "OUR" or "HIS" or "THEIR" or "MY" or "HER";

    // "The Front said it would starve the town": who speaks of its own conduct accuses nobody; whoever passes its words on does.
    private Attribution AllegerOf(Attribution told, PartyReference accused)
    {
        var party = parties[partyIndex[accused.PartyId]];
        if (!told.Chain.Any(v => SpeaksFor(v, party)) && !told.Joint.Any(v => SpeaksFor(v, party)))
            return told;
        var others = told.Chain.Where(v => !SpeaksFor(v, party)).ToValueList();
        return others.Count == 0 ? Attribution.OwnVoice : told with { Chain = others, Joint = told.Joint.Where(v => !SpeaksFor(v, party)).ToValueList() };
    }

    private bool SpeaksFor(Voice voice, PartyRecord party) => voice is { PartyId: { } speaker, Act: not SpeechAct.Admits } && partyIndex.TryGetValue(speaker, out int index) && parties[index].IsOneSideWith(party);

    // "cut the road and burned the harvest", "dressed as women and killed two guards": what one sentence tells of the same doer's wrongs is one course of conduct. Attacks are kept apart by their events.
    private static Allegation WithCompanions(Allegation allegation, PartyReference agent, List<(Proposition Proposition, Statement Statement)> told, int at)
    {
        var (proposition, statement) = told[at];
        List<string>? companions = null;
        int first = at;
        while (first > 0 && told[first - 1].Proposition.Sentence == proposition.Sentence)
            first--;
        for (int i = first; i < told.Count && told[i].Proposition.Sentence == proposition.Sentence; i++)
            if (i != at && IsCompanion(statement.Act.Kind, told[i].Statement, agent) && !allegation.StatementIds.Contains(told[i].Statement.Id))
                (companions ??= []).Add(told[i].Statement.Id);
        return companions is null ? allegation : allegation with { StatementIds = [.. allegation.StatementIds, .. companions.Distinct()] };
    }

    private static bool IsCompanion(ActKind act, Statement other, PartyReference agent) =>
        other.Stance.TellsFor && other.Scope != IncidentScope.Campaign && (AreOneCourse(act, other.Act.Kind) || AreOneCourse(other.Act.Kind, act))
        && (other.Agents.Count == 0 ? other.Act.Kind is ActKind.Starvation or ActKind.EnvironmentalDamage || act == ActKind.EnvironmentalDamage : IsBy(other, agent));

    private static bool IsBy(Statement statement, PartyReference agent)
    {
        foreach (var doer in statement.Agents)
            if (doer.PartyId == agent.PartyId)
                return true;
        return false;
    }

    // Conduct that is done through other acts, and those acts.
    private static bool AreOneCourse(ActKind conduct, ActKind act) => conduct switch
    {
        ActKind.Starvation => act is ActKind.Siege or ActKind.AidObstruction or ActKind.Destruction or ActKind.Arson or ActKind.Looting || act.IsAttack(),
        ActKind.Siege => act is ActKind.AidObstruction or ActKind.Destruction or ActKind.Arson or ActKind.Looting,
        ActKind.Perfidy or ActKind.EmblemMisuse => act.IsAttack() || act.IsHarm() || act == ActKind.Capture,
        ActKind.Reprisal or ActKind.Terrorising or ActKind.FailureOfPrecautions => act.IsAttack() || act.IsHarm(),
        ActKind.EnvironmentalDamage => act is ActKind.Destruction or ActKind.Arson or ActKind.EnvironmentalDamage || act.IsAttack(),
        ActKind.Arson => act == ActKind.WeaponUse,
        _ => false,
    };

    // Whoever speaks of its own conduct admits or denies; it does not accuse itself of a lawful act.
    private bool MayBeAccused(PartyReference agent, Statement statement)
    {
        var party = parties[partyIndex[agent.PartyId]];
        if (!party.Fights && party.Kind is not (PartyKind.Person or PartyKind.Unknown))
            return false;
        // A doer who is only inferred, in the mouth of the one inferred: nobody accuses itself that way.
        if (agent.Form is ReferenceForm.Inherited or ReferenceForm.Bridged && statement.Attribution.Chain is [{ PartyId: { } speaker, Act: not SpeechAct.Admits }, ..] && parties[partyIndex[speaker]].IsOneSideWith(party))
            return false;
        foreach (var voice in statement.Attribution.Chain)
            if (voice.PartyId == agent.PartyId && statement.Stance.Kind != StanceKind.Admitted && !statement.Act.Kind.IsProhibitedConduct() && statement.Characterisations.Count == 0)
                return statement.Affected.Any(a => a.Status == CivilianStatus.Civilian) || HasBannedMeans(statement) || statement.Circumstances.Any(static c => c.Kind is CircumstanceKind.Punitive or CircumstanceKind.ToTerrorise);
        return party.Kind != PartyKind.Person || statement.Act.Kind.IsProhibitedConduct() || statement.Act.Kind == ActKind.Command || statement.Characterisations.Count > 0;
    }

    private bool Accuses(Statement statement, List<Statement>? related)
    {
        var act = statement.Act.Kind;
        if (act is ActKind.Clash or ActKind.Flight or ActKind.Campaign or ActKind.Investigation or ActKind.Warning or ActKind.Capture or ActKind.Surrender or ActKind.Support)
            return false;
        // Conduct that no word of the lexicon names, of which somebody accuses or tells.
        if (act == ActKind.Unknown && statement.Stance is { Kind: StanceKind.Alleged, Cue: not null } && statement.Attribution.IsOwnVoice)
            return true;
        if (act == ActKind.Unknown)
            return statement.Attribution.Chain is [{ PartyId: not null }, ..] && statement.Attribution.Quotation != QuotationKind.OwnVoice;
        // A threat by itself accuses nobody; one that is meant to spread fear among civilians does.
        if (act == ActKind.Threat)
            return statement.Circumstances.Any(static c => c.Kind == CircumstanceKind.ToTerrorise);
        if (act.IsProhibitedConduct())
            return act is not (ActKind.Abduction or ActKind.Execution or ActKind.Massacre or ActKind.ForcedDisplacement) || !OnlyFighters(statement) || act == ActKind.Execution;
        if (statement.Characterisations.Count > 0 || IsBlamed(statement) && !OnlyFighters(statement) && !statement.Objects.Any(o => o.Kind == ObjectKind.MilitaryObjective))
            return true;
        if (act.IsAttack())
            return HasTellingCircumstance(statement) || HarmsOthers(statement) || related is not null && IsHarmful(related) || HasBannedMeans(statement);
        if (act.IsHarm())
            return HarmsOthers(statement) || statement.Circumstances.Any(static c => c.Kind is CircumstanceKind.HorsDeCombat or CircumstanceKind.InCustody);
        if (act is ActKind.Destruction)
            return statement.Objects.Any(o => o.IsNormallyCivilian) || HasTellingCircumstance(statement);
        if (act is ActKind.Detention or ActKind.Trial)
            return statement.Circumstances.Count > 0 || statement.Affected.Any(a => a.Kind is PersonKind.Journalist or PersonKind.Activist or PersonKind.AidWorker or PersonKind.MedicalWorker or PersonKind.Child || a.Status == CivilianStatus.Civilian);
        if (act is ActKind.Siege)
            return HasTellingCircumstance(statement) || statement.Objects.Any(static o => o.Kind is ObjectKind.MedicalUnit or ObjectKind.School or ObjectKind.PlaceOfWorship or ObjectKind.Shelter);
        return HasTellingCircumstance(statement) && act != ActKind.Unknown;
    }

    // An event that harms others, unless something else is said to have been aimed at.
    private bool IsHarmful(List<Statement> related)
    {
        if (!_harmful.TryGetValue(related, out bool harmful))
            _harmful[related] = harmful = related.Exists(HarmsOthers) && !related.Exists(static s => s.Targets.Count > 0 && !HarmsOthers(s));
        return harmful;
    }

    // Whoever is accused of an attack or blamed for a death is accused, whatever else is told of it.
    private static bool IsBlamed(Statement statement) =>
        (statement.Act.Kind.IsAttack() || statement.Act.Kind.IsHarm()) && statement.Stance.Kind == StanceKind.Alleged && statement.Attribution.Chain is [{ Act: SpeechAct.Accuses, PartyId: not null }, ..];

    private static bool HasTellingCircumstance(Statement statement)
    {
        foreach (var circumstance in statement.Circumstances)
            if (circumstance.Kind is CircumstanceKind.Indiscriminate or CircumstanceKind.Disproportionate or CircumstanceKind.Deliberate or CircumstanceKind.NoMilitaryObjective or CircumstanceKind.Imprecise or CircumstanceKind.WideAreaEffects
                or CircumstanceKind.NoWarning or CircumstanceKind.PrecautionsOmitted or CircumstanceKind.Unlawful or CircumstanceKind.MethodOfWarfare or CircumstanceKind.ToTerrorise or CircumstanceKind.Punitive or CircumstanceKind.PopulatedArea or CircumstanceKind.WidespreadOrSystematic or CircumstanceKind.AgainstGroup or CircumstanceKind.InCustody or CircumstanceKind.HorsDeCombat or CircumstanceKind.Fleeing or CircumstanceKind.Unarmed or CircumstanceKind.ProtectedStatusFeigned or CircumstanceKind.Coerced or CircumstanceKind.CannotBeDirected)
                return true;
        return false;
    }

    private static bool HarmsOthers(Statement statement)
    {
        foreach (var group in statement.Affected)
            if (group.Status != CivilianStatus.Fighter || group.Kind is PersonKind.PrisonerOfWar or PersonKind.Surrendered or PersonKind.Wounded)
                return true;
        foreach (var thing in statement.Objects)
            if (thing.IsNormallyCivilian)
                return true;
        foreach (var figure in statement.Casualties)
            if (figure.Status != CivilianStatus.Fighter)
                return true;
        return false;
    }

    private static bool OnlyFighters(Statement statement) =>
        statement.Affected.Count + statement.Opponents.Count > 0 && statement.Affected.All(a => a.Status == CivilianStatus.Fighter) && statement.Casualties.All(c => c.Status == CivilianStatus.Fighter);

    private static bool HasBannedMeans(Statement statement)
    {
        foreach (var weapon in statement.Weapons)
            if (weapon.Kind is WeaponKind.ClusterMunition or WeaponKind.ChemicalAgent or WeaponKind.Incendiary or WeaponKind.WhitePhosphorus or WeaponKind.Mine or WeaponKind.BiologicalAgent or WeaponKind.BlindingLaser or WeaponKind.ExpandingBulletOrPoison)
                return true;
        return false;
    }
}
