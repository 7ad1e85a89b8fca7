using System.Runtime.InteropServices;
using Mosul.Ihl.Reading.Statements;

namespace Mosul.Ihl.Reading.Allegations;

/// <summary>Finds what accused parties answer: denials, other explanations, admissions, inquiries, silence.</summary>
internal sealed class ResponseReader(SourceDocument document, StatementWriter writer, PartyRegistry parties, Dictionary<string, int> partyIndex)
{
    /// <summary>Characters between an accusation and words that deny it without saying so.</summary>
    private const int NearDenial = 3000;

    /// <summary>The same for words that explain it.</summary>
    private const int NearExplanation = 650;

    private readonly Dictionary<string, List<string>> _against = new(StringComparer.Ordinal);
    // Where the allegations against each party stand.
    private readonly Dictionary<string, List<int>> _told = new(StringComparer.Ordinal);
    // Persons who accuse somebody and are accused of nothing: whoever else they contradict, they answer nothing.
    private readonly HashSet<string> _accusing = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValueList<string>> _shared = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Speaker, ResponseKind Kind), DisjointSpans> _answered = [];

    internal List<PartyResponse> Read(List<SpeechFrame> frames, List<(Proposition Proposition, Statement Statement)> told, List<Allegation> allegations)
    {
        var found = new List<PartyResponse>();
        foreach (var allegation in allegations)
            if (allegation.AccusedId is { } accused)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(_against, Answerable(accused), out _) ??= []).Add(allegation.Id);
                (CollectionsMarshal.GetValueRefOrAddDefault(_told, Answerable(accused), out _) ??= []).Add(allegation.Evidence.Span.Start);
            }
        foreach (var places in _told.Values)
            places.Sort();
        foreach (var allegation in allegations)
            foreach (var voice in allegation.Alleger.Chain)
                if (voice.PartyId is { } accuser && partyIndex.TryGetValue(accuser, out int index) && parties[index].Kind == PartyKind.Person && !_told.ContainsKey(accuser))
                    _accusing.Add(accuser);
        foreach (var frame in frames)
        {
            if (frame is not { Speaker: >= 0, Answer: { } answer })
                continue;
            var words = FrameWords(frame);
            AddIfAnswer(found, frame.Speaker, answer, words);
            foreach (var (other, _) in CollectionsMarshal.AsSpan(frame.With))
                AddIfAnswer(found, other, answer, words);
        }
        foreach (var (_, statement) in told)
        {
            foreach (var voice in statement.Attribution.Chain)
                if (voice.PartyId is { } own && ExplainsItself(statement, own) && _against.ContainsKey(Answerable(own)))
                    Add(found, partyIndex[own], ResponseKind.OtherExplanation, statement.Evidence);
            if (statement.Stance.Kind != StanceKind.Denied)
                continue;
            foreach (var voice in statement.Attribution.Chain)
                if (voice.PartyId is { } id && partyIndex.TryGetValue(id, out int speaker) && Answers(parties[speaker]))
                    Add(found, speaker, ResponseKind.DeniesAct, statement.Evidence);
        }
        return found;
    }

    private void AddIfAnswer(List<PartyResponse> found, int speaker, Answer answer, Evidence words)
    {
        if (Answers(parties[speaker]) && (answer.Explicit && !_accusing.Contains(parties[speaker].Id) || IsAccusedBefore(parties[speaker].Id, words.Span.Start, answer.Kind == ResponseKind.DeniesAct ? NearDenial : NearExplanation)))
            Add(found, speaker, answer.Kind, words);
    }

    // A State answers for its army, and its army for the State.
    private string Answerable(string party) => partyIndex.TryGetValue(party, out int index) && parties[index] is { Kind: PartyKind.Country or PartyKind.State or PartyKind.StateForces, Nation: { } nation } ? nation : party;

    private static bool Answers(PartyRecord party) => party.Fights || party.Kind is PartyKind.Organisation or PartyKind.Person;

    private bool IsAccusedBefore(string speaker, int position, int near)
    {
        if (!_told.TryGetValue(Answerable(speaker), out var places))
            return false;
        int at = places.BinarySearch(position);
        at = at < 0 ? ~at : at;
        return at > 0 && position - places[at - 1] <= near;
    }

    // "The army said it had struck a command post": the accused gives its own account of a lawful act.
    private bool ExplainsItself(Statement statement, string speaker) =>
        statement.Act.Kind.IsAttack() && statement.Stance.Kind != StanceKind.Denied && statement.Agents.Any(a => Answerable(a.PartyId) == Answerable(speaker)) && (statement.Targets.Count > 0 || statement.Objects.Any(o => o.Kind == ObjectKind.MilitaryObjective)) && !statement.Affected.Any(a => a.Status == CivilianStatus.Civilian);

    private Evidence FrameWords(SpeechFrame frame)
    {
        int first = frame.Cue.First, end = frame.Cue.End;
        foreach (var range in (ReadOnlySpan<TokenRange>)[frame.SpeakerWords, frame.Content, frame.Before])
        {
            if (range.IsNone)
                continue;
            first = Math.Min(first, range.First);
            end = Math.Max(end, range.End);
        }
        return writer.Quote(new(first, end));
    }

    private void Add(List<PartyResponse> found, int speaker, ResponseKind kind, Evidence words)
    {
        string party = parties[speaker].Id;
        if (!(CollectionsMarshal.GetValueRefOrAddDefault(_answered, (speaker, kind), out _) ??= new()).TryAdd(words.Span))
            return;
        parties[speaker].Used = true;
        found.Add(new PartyResponse
        {
            Id = ContentHash.Of("response", document.Id, party, words.Span.ToString()),
            PartyId = party,
            Kind = kind,
            Evidence = words,
            AllegationIds = Against(party),
        });
    }

    // The answers of one party share one list.
    private ValueList<string> Against(string party)
    {
        string answerable = Answerable(party);
        if (!_against.TryGetValue(answerable, out var ids))
            return ValueList<string>.Empty;
        if (!_shared.TryGetValue(answerable, out var shared))
            _shared[answerable] = shared = ids.ToValueList();
        return shared;
    }
}
