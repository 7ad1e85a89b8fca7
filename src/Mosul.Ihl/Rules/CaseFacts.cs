using Mosul.Ihl.Law;

namespace Mosul.Ihl.Rules;

/// <summary>The one view on statements that rules read: the traits of each, who acts, and their union. Reused from case to case on one thread; never shared.</summary>
internal sealed class CaseFacts
{
    private Statement[] _statements = new Statement[16];
    private StatementTraits[] _traits = new StatementTraits[16];
    private StatementTraits _union;
    private AllegedCase? _case;
    private ParsedReport? _report;
    private ConflictSetting? _setting;

    internal int Count { get; private set; }

    /// <summary>Where the words of one element after the other are gathered.</summary>
    internal EvidenceSink Sink { get; } = new();

    internal PartyKind AccusedKind { get; private set; }

    /// <summary>The branches that may apply, by the case itself.</summary>
    internal LegalBranches Branches { get; private set; }

    /// <summary>The branches that may apply, by the tables of conflicts where the case leaves both open.</summary>
    internal LegalBranches PlacedBranches => Branches == LegalBranches.Both && Setting is { } setting ? setting.ReliableBranches : Branches;

    /// <summary>Where the case stands among the conflicts; looked up when first asked for. Null when nothing is known of its situation.</summary>
    internal ConflictSetting? Setting => _setting ??= _case?.Setting
        ?? ((_case?.Situation ?? (_report is { } report ? Situation.Of(report, _case!.Allegation) : null)) is { } situation ? Applicability.Default.Resolve(situation) : null);

    /// <summary>Every bit set by any statement that commits itself, whoever acts.</summary>
    internal ref readonly StatementTraits Union => ref _union;

    internal Statement Statement(int index) => _statements[index];

    internal ref readonly StatementTraits Traits(int index) => ref _traits[index];

    /// <summary>Takes over a case. Statements whose stance counts for nothing still count where a rule asks for a threat.</summary>
    internal void Take(AllegedCase @case, ParsedReport? report = null)
    {
        Clear();
        (_case, _report) = (@case, report);
        string? accused = @case.Allegation.AccusedId;
        string? accusing = @case.Allegation.StatementIds.Count > 0 ? @case.Allegation.StatementIds[0] : null;
        AccusedKind = KindOf(accused, @case.Parties);
        Branches = @case.Branches;
        foreach (var statement in @case.Statements)
        {
            var traits = StatementTraits.Of(statement);
            if (traits.Polarity == Support.NotStated && !traits.Threatened)
                continue;
            bool named = statement.Agents.Count > 0;
            bool isAccused = string.Equals(statement.Id, accusing, StringComparison.Ordinal);
            foreach (var agent in statement.Agents)
                isAccused |= accused is not null && AreKin(accused, agent.PartyId, @case.Parties);
            traits.ByAccused = isAccused || !named && !MayBeOfOthers(statement.Act.Kind, @case.Allegation.Conduct.Kind);
            traits.ByOthers = named && !isAccused;
            Add(statement, traits);
        }
    }

    // What is told without a doer is laid at the door of the accused as a result or a circumstance of his conduct, not as another wrong beside it,
    // and not when he only armed those who did it.
    private static bool MayBeOfOthers(ActKind told, ActKind conduct) =>
        told != conduct && (conduct == ActKind.Support || told is ActKind.MineLaying or ActKind.Looting or ActKind.SexualViolence or ActKind.ChildRecruitment or ActKind.HostageTaking or ActKind.Torture or ActKind.Enslavement or ActKind.HumanShielding or ActKind.BodyDesecration);

    /// <summary>Adds a statement to the case at hand.</summary>
    internal void Add(Statement statement, in StatementTraits traits)
    {
        if (Count == _statements.Length)
        {
            Array.Resize(ref _statements, Count * 2);
            Array.Resize(ref _traits, Count * 2);
        }
        _statements[Count] = statement;
        _traits[Count++] = traits;
        _union.Add(traits);
    }

    /// <summary>Takes back what was added last.</summary>
    internal void Truncate(int count)
    {
        Array.Clear(_statements, count, Count - count);
        Count = count;
        _union = default;
        for (int i = 0; i < count; i++)
            _union.Add(_traits[i]);
    }

    internal void Clear()
    {
        Array.Clear(_statements, 0, Count);
        Count = 0;
        _union = default;
        AccusedKind = PartyKind.Unknown;
        (_case, _report, _setting) = (null, null, null);
        Sink.Clear();
    }

    private static PartyKind KindOf(string? id, ValueList<Party> parties) => ReportIndex.Party(parties, id)?.Kind ?? PartyKind.Unknown;

    /// <summary>Whether two ids name one party, or one and a part of it.</summary>
    internal static bool AreKin(string left, string right, ValueList<Party> parties) =>
        string.Equals(left, right, StringComparison.Ordinal) || IsWithin(left, right, parties) || IsWithin(right, left, parties);

    private static bool IsWithin(string inner, string outer, ValueList<Party> parties)
    {
        string? id = inner;
        for (int depth = 0; id is not null && depth < 8; depth++)
        {
            if (string.Equals(id, outer, StringComparison.Ordinal))
                return true;
            id = ReportIndex.Party(parties, id)?.ParentId;
        }
        if (ReportIndex.Party(parties, outer) is { } whole)
            foreach (string member in whole.Members)
                if (string.Equals(member, inner, StringComparison.Ordinal))
                    return true;
        return false;
    }
}
