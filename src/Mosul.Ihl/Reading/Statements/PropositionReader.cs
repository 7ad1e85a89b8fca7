using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Turns the clauses and nominal acts of a sentence into propositions: who did what to whom, with what, when and where.</summary>
internal sealed class PropositionReader
{
    private readonly SentenceContext _sentence;
    private readonly SentencePropositions _propositions;
    private readonly PartyRegistry _parties;
    private readonly AgentMemory _memory;
    private readonly AgentReader _agents;
    private readonly CircumstanceReader _circumstances;
    private readonly ComplementReader _complements;
    private readonly FrameReader _frames;
    private readonly ActReader _acts;
    private readonly NominalReader _nominals;
    private readonly SupportVerbReader _supports;
    private readonly OmissionReader _omissions;
    private readonly BlameReader _blames;
    private readonly IdentityReader _identities;
    private readonly AccusationReader _accusations;
    private readonly StateReader _states;
    private readonly PropositionGroups _groups;
    private readonly SequelReader _sequels;
    private readonly PatientReader _patients;
    private readonly CustodyReader _custody;
    private readonly CarriedCircumstances _carried;
    private readonly WaitingActs _waiting;
    private readonly UnactingSides _unacting;
    private readonly SentenceConcepts _concepts;
    private readonly SignReader _signs;
    private readonly PassageSigns _passage;
    private readonly QuarterReader _quarter;
    private readonly TestimonyReader _testimonies;
    private readonly EarlierActs _earlier;
    private readonly AppraisalReader _appraisals;

    internal PropositionReader(SentenceContext sentence, SentencePropositions propositions, PartyRegistry parties, PlaceReader places, CompiledLexicon lexicon, List<Sentence> sentences, List<SpeechFrame> frames, DoerWeights doers)
    {
        _sentence = sentence;
        _propositions = propositions;
        _parties = parties;
        _concepts = new(sentence, lexicon);
        var unacting = _unacting = new UnactingSides(sentence, _concepts, parties);
        _memory = new(sentence, propositions, parties, unacting);
        _circumstances = new(sentence, propositions);
        _complements = new(sentence, lexicon);
        _frames = new(sentence, _complements);
        var means = new MeansReader(sentence);
        var patients = _patients = new PatientReader(sentence, parties, means);
        var negations = new NegationReader(sentence);
        var builder = new PropositionBuilder(sentence, patients, means, _circumstances, new StanceReader(sentence), places);
        _agents = new(sentence, propositions, parties, _memory, means, unacting);
        _nominals = new(sentence, propositions, builder, parties, _agents, patients, means);
        _acts = new(sentence, propositions, builder, _agents, patients, means, negations);
        _supports = new(sentence, propositions, builder, _nominals, _agents, patients, means, negations);
        _omissions = new(sentence, propositions, builder, _agents, patients, _memory, negations);
        _earlier = new(sentence, propositions);
        _blames = new(sentence, propositions, builder, parties, _agents, places, _earlier);
        _identities = new(sentence, parties, _agents, _blames, _earlier);
        _appraisals = new(sentence, propositions, builder, parties, _agents, _blames, _earlier);
        _accusations = new(sentence, propositions, builder, _nominals, parties, _memory, _blames);
        _states = new(sentence, propositions, builder, _nominals, _agents, patients);
        _groups = new(sentence, propositions, _agents);
        _sequels = new(sentence, propositions, builder, _agents, parties, _complements);
        _custody = new(sentence, propositions, builder, parties, _agents, _memory, unacting, _complements);
        _carried = new(sentence, propositions, _frames, _complements);
        _waiting = new(sentence, propositions, _carried, parties);
        _passage = new(sentence, lexicon, sentences);
        _quarter = new(sentence, propositions, parties, _agents);
        _signs = new(sentence, propositions, builder, new PassageDoers(sentence, parties, _agents, unacting, _concepts, frames, doers), _concepts, _passage, parties, frames, lexicon);
        _testimonies = new(sentence, propositions, builder, _agents, _concepts, _passage, unacting, parties, frames);
    }

    internal void Read()
    {
        _propositions.Clear();
        _concepts.Read();
        _unacting.Read();
        _complements.Read();
        for (int c = 0; c < _sentence.ClauseCount; c++)
            ReadClause(c);
        for (int n = 0; n < _sentence.Nouns.Count; n++)
            if (!_propositions.IsTaken(n))
                _nominals.Read(n);
        _signs.Read();
        _blames.Settle();
        _accusations.ReadUnclassified();
        _appraisals.Read();
        _accusations.ShareCrimes();
        _custody.ReadConditions();
        _carried.Find();
        _waiting.SettleHere();
        _groups.Form();
        _circumstances.ShareDates();
        _circumstances.ReadAppositions();
        _custody.ReadKeepers();
        InheritAgents();
        InheritOmissions();
        _sequels.Read();
        _memory.Remember(_waiting.Doers);
        _carried.Carry();
        _waiting.SettleEarlier();
        _quarter.Read();
        _signs.Settle();
        _testimonies.Read();
        _patients.Remember();
        _earlier.Remember();
        SettleWeapons();
        SettleFeigned();
        foreach (var proposition in _propositions.Found)
            proposition.Quiet |= proposition.Sentence == _sentence.Index && _passage.IsQuiet;
    }

    // "raised a white flag and shot the guards who came to accept the surrender": nobody had really given up.
    private void SettleFeigned()
    {
        if (_propositions.Found.Exists(static p => p.Act == ActKind.Perfidy || p.Circumstances.Exists(static c => c.Kind == CircumstanceKind.ProtectedStatusFeigned)))
            foreach (var proposition in _propositions.Found)
                proposition.Circumstances.RemoveAll(static c => c.Kind == CircumstanceKind.HorsDeCombat);
    }

    /// <summary>Reads what waits for more of the text, once there is none.</summary>
    internal void Finish()
    {
        _propositions.Clear();
        _signs.Finish();
    }

    /// <summary>Gives what was read back to the pool.</summary>
    internal void Release() => _concepts.Release();

    private void SettleWeapons()
    {
        foreach (var proposition in _propositions.Found)
            if (proposition.Agents.Count > 0)
                foreach (var (weapon, _) in proposition.Weapons)
                    _sentence.SettleWeapon(weapon);
    }

    private void ReadClause(int c)
    {
        var clause = _sentence.Clauses[c];
        if (_accusations.ReadLaid(c))
            return;
        if (_sentence.VerbOf(clause) is not { } verb)
        {
            _acts.ReadImpact(c);
            return;
        }
        // "as they fled", "after they had surrendered" tell how another act was done.
        if (_sentence.Chunks[clause.Verb].Form == VerbForm.Finite && _sentence.IsInsideCue(_sentence.Chunks[clause.Verb].Head))
            return;
        if (_identities.Read(c) || _blames.ReadLikewise(c) || _blames.ReadDidIt(c) || _blames.ReadLaunched(c))
            return;
        if (_frames.Of(c, clause) is { } frame)
        {
            _acts.Read(c, frame);
            if (frame.As<ActKind>() == ActKind.HumanShielding)
                TakeNamed(clause.Verb, ActKind.HumanShielding);
            return;
        }
        if (_frames.Waiting(c, clause) is { } waiting)
            _waiting.Add(_acts.Make(c, waiting), waiting);
        if (verb.Category == LexiconCategory.Act)
        {
            _acts.Read(c, verb);
            if (verb.As<ActKind>() is ActKind.Trial or ActKind.Investigation)
                _accusations.ReadCharge(c);
        }
        else if (verb.Category == LexiconCategory.Verb)
            ReadVerb(c, verb);
        else if (verb.Category == LexiconCategory.Circumstance)
            _omissions.ReadDuty(c);
        else if (verb.Is(FunctionWord.Be) && !_blames.ReadState(c))
            _states.ReadCopula(c);
    }

    // "locked villagers in as human shields": the noun names what the verb has told.
    private void TakeNamed(int verb, ActKind act)
    {
        for (int n = verb + 1; n < _sentence.Nouns.Count; n++)
            if (_sentence.Nouns[n].Act is { } named && named.As<ActKind>() == act)
                _propositions.Take(n);
    }

    private void ReadVerb(int c, CompiledEntry verb)
    {
        switch ((VerbKind)verb.Value)
        {
            case VerbKind.Light or VerbKind.Control or VerbKind.Show or VerbKind.Believe when _blames.ReadHeld(c):
            case VerbKind.Light when _blames.ReadDone(c):
            case VerbKind.Light when _acts.ReadTaking(c, verb):
                break;
            case VerbKind.Light:
                _supports.ReadLight(c);
                if (_propositions.OfClause(c) is null)
                    _omissions.ReadDuty(c);
                break;
            case VerbKind.Cause:
                _supports.ReadCause(c);
                break;
            case VerbKind.Use:
                _supports.ReadUse(c);
                break;
            case VerbKind.Fail:
                _omissions.ReadFailure(c);
                break;
            case VerbKind.Permit:
                _omissions.ReadPermission(c);
                break;
            case VerbKind.Accuse:
            case VerbKind.Believe when _accusations.Suspects(c, verb):
                _accusations.Read(c, verb);
                break;
            case VerbKind.Admit when verb.Attribute("role") == "doer":
                _accusations.ReadClaim(c);
                break;
            case VerbKind.Investigate when _omissions.ReadInquiry(c):
            case VerbKind.Control when _acts.ReadTaking(c, verb):
                break;
            default:
                if (!_acts.ReadImpact(c) && !_states.ReadTrapping(c))
                    _omissions.ReadDuty(c);
                break;
        }
    }

    private void InheritAgents()
    {
        if (!_memory.GoesOn())
            return;
        foreach (var proposition in _propositions.Found)
            if (_memory.GoesOn(proposition))
                _agents.Inherit(proposition, _memory.Recent);
    }

    // "The soldiers shot two men. Nobody has been tried.": a duty left undone by those whose conduct asks for it.
    private void InheritOmissions()
    {
        foreach (var proposition in _propositions.Found)
            if (proposition.Act is ActKind.FailureToInvestigate or ActKind.DenialOfReparation or ActKind.FailureOfPrecautions && proposition.Agents.Count == 0)
                _agents.Inherit(proposition, DoerBeside(proposition)?.Agents ?? (proposition.Act == ActKind.FailureOfPrecautions && ActorBeside() is { Count: > 0 } actor ? actor : _memory.SentencesAgo <= 1 ? _memory.Recent : []));
    }

    private List<Agent> ActorBeside()
    {
        for (int c = 0; c < _sentence.ClauseCount; c++)
            foreach (int subject in _sentence.Clauses[c].Subjects)
                if (_sentence.AgentOf(subject) is { } agent && _parties[agent.Party].Fights)
                    return [agent];
        return [];
    }

    private Proposition? DoerBeside(Proposition omission)
    {
        foreach (var other in _propositions.Found)
            if (other.Agents.Count > 0 && other != omission && (other.Act.IsAttack() || other.Act.IsHarm() || other.Act.IsProhibitedConduct()))
                return other;
        return null;
    }
}
