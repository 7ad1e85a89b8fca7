using NodaTime;
using NodaTime.Text;

namespace Mosul.Ihl.Law;

/// <content>Whom a norm binds, and on which branch.</content>
public sealed partial class Applicability
{
    /// <summary>Every norm behind a principle, with the answer whether it applies. On an open classification a norm stands on each branch where it exists; otherwise on the one branch that counts, with the reason when it does not exist there.</summary>
    /// <param name="principle">A principle of the catalogue.</param>
    /// <param name="setting">The situation, placed.</param>
    /// <returns>The answers: by branch, then customary rules, treaty provisions, crimes; empty for families.</returns>
    public ValueList<ApplicableNorm> NormsOf(LegalPrinciple principle, ConflictSetting setting)
    {
        ArgumentNullException.ThrowIfNull(principle);
        ArgumentNullException.ThrowIfNull(setting);
        var answers = new List<ApplicableNorm>();
        var ids = principle.RuleIds.Concat(principle.ProvisionIds).Concat(principle.WarCrimeIdsIac).Concat(principle.WarCrimeIdsNiac).Concat(principle.OtherCrimeIds).ToList();
        var branches = setting.Branches == LegalBranches.None ? LegalBranches.Both : setting.Branches;
        foreach (var branch in new[] { LegalBranch.Iac, LegalBranch.Niac })
        {
            if (!branches.Includes(branch))
                continue;
            foreach (string id in ids)
                if (_catalogue.FindNorm(id) is { } norm && (branches != LegalBranches.Both || norm.Branches.Includes(branch)))
                    answers.Add(Test(norm, branch, setting));
        }
        return answers.ToValueList();
    }

    /// <summary>Whether a norm applies to the accused on a branch.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="branch">The branch.</param>
    /// <param name="setting">The situation, placed.</param>
    /// <returns>The answer with its reason.</returns>
    public ApplicableNorm Test(Norm norm, LegalBranch branch, ConflictSetting setting)
    {
        ArgumentNullException.ThrowIfNull(norm);
        ArgumentNullException.ThrowIfNull(setting);
        var (applies, reason) = TestBranch(norm, branch, setting) ?? TestBinding(norm, branch, setting);
        if (applies != NormApplication.No && setting.Classification.IsOpen && !IsTheSameEverywhere(norm))
            (applies, reason) = (NormApplication.Conditional, $"if the conflict is {Describe(branch)}; {reason}");
        return new ApplicableNorm(norm, branch, applies, reason);
    }

    /// <summary>Answers an element of <see cref="ElementRole.Context"/>, or the treaty part of a route, from the tables.</summary>
    /// <param name="element">An element whose <see cref="LegalElement.Context"/> is not null.</param>
    /// <param name="setting">The situation, placed.</param>
    /// <returns>The answer with its reason.</returns>
    /// <exception cref="ArgumentException">The element has no context.</exception>
    public ContextAnswer Answer(LegalElement element, ConflictSetting setting)
    {
        ArgumentNullException.ThrowIfNull(element);
        ArgumentNullException.ThrowIfNull(setting);
        switch (element.Context)
        {
            case ContextSource.Conflict:
                return AnswerClass(element, setting.Classification);
            case ContextSource.Treaty:
                return Binds(element.ContextTreatyIds, setting);
            default:
                throw new ArgumentException("The element is not answered by a table.", nameof(element));
        }
    }

    /// <summary>Whether any of some treaties binds the accused in a setting.</summary>
    /// <param name="treatyIds">Ids of <see cref="Treaty"/>s, at least one.</param>
    /// <param name="setting">The situation, placed.</param>
    /// <returns>The best answer with its reason; where none binds, why each does not.</returns>
    /// <exception cref="ArgumentException">No treaty is given, or the catalogue holds none of an id.</exception>
    public ContextAnswer Binds(IEnumerable<string> treatyIds, ConflictSetting setting)
    {
        ArgumentNullException.ThrowIfNull(treatyIds);
        ArgumentNullException.ThrowIfNull(setting);
        var answers = treatyIds.Select(id => TestTreaty(_catalogue.FindTreaty(id) ?? throw new ArgumentException($"There is no treaty '{id}'.", nameof(treatyIds)), setting)).ToList();
        if (answers.Count == 0)
            throw new ArgumentException("No treaty is given.", nameof(treatyIds));
        var best = answers.MaxBy(static answer => answer.Applies);
        return new ContextAnswer(best.Applies, best.Applies == NormApplication.No ? string.Join("; ", answers.Select(static answer => answer.Reason).Distinct(StringComparer.Ordinal)) : best.Reason);
    }

    private (NormApplication Applies, string Reason) TestTreaty(Treaty treaty, ConflictSetting setting) => treaty.Id switch
    {
        "AP-I" => TestProtocolOne(treaty, setting),
        "AP-II" => TestProtocolTwo(treaty, setting),
        _ when treaty.ArmedGroups == ArmedGroupReach.EachParty && setting.Branches.Includes(LegalBranch.Niac) && setting.Accused is AccusedKind.ArmedGroup or AccusedKind.Unknown => TestEachParty(treaty, setting),
        _ => TestMembership(treaty, setting),
    };

    private static ContextAnswer AnswerClass(LegalElement element, ConflictClassification classification)
    {
        if (classification.NoArmedConflict)
            return new ContextAnswer(NormApplication.No, "no armed conflict is said to exist");
        if (classification.IsUnknown)
            return new ContextAnswer(NormApplication.Conditional, "the classification of the conflict is not known");
        bool all = classification.Classes.All(item => Contains(element.ContextClasses, item));
        bool any = classification.Classes.Any(item => Contains(element.ContextClasses, item));
        return all ? new ContextAnswer(NormApplication.Yes, $"the conflict is classified as {classification}")
            : any ? new ContextAnswer(NormApplication.Conditional, $"the classification has it in part or in the alternative: {classification}")
            : new ContextAnswer(NormApplication.No, $"the conflict is classified as {classification}");

        static bool Contains(ValueList<ConflictClass> classes, ConflictClass item)
        {
            foreach (var candidate in classes)
                if (candidate == item || item == ConflictClass.Mixed)
                    return true;
            return false;
        }
    }

    /// <summary>Custom established on both branches does not depend on the classification.</summary>
    private static bool IsTheSameEverywhere(Norm norm) => norm is CustomaryRule { IacStatus: CustomStatus.Established, NiacStatus: CustomStatus.Established, IacLimb: null } or TreatyProvision { NeedsConflict: false };

    private static string Describe(LegalBranch branch) => branch == LegalBranch.Iac ? "international" : "non-international";

    /// <summary>What the branch and the classification decide; null when they leave it open.</summary>
    private static (NormApplication Applies, string Reason)? TestBranch(Norm norm, LegalBranch branch, ConflictSetting setting)
    {
        if (norm is TreatyProvision { NeedsConflict: false })
            return null;
        if (setting.Classification.NoArmedConflict)
            return (NormApplication.No, $"without an armed conflict IHL does not apply ({setting.Classification.Source})");
        if (!norm.Branches.Includes(branch))
            return (NormApplication.No, $"it exists only in {Describe(branch == LegalBranch.Iac ? LegalBranch.Niac : LegalBranch.Iac)} armed conflicts");
        if (!setting.Branches.Includes(branch))
            return (NormApplication.No, $"the conflict is classified as {setting.Classification}");
        if (norm is TreatyProvision { Inoperative: true })
            return (NormApplication.No, "the provision is inoperative");
        return null;
    }

    private (NormApplication Applies, string Reason) TestBinding(Norm norm, LegalBranch branch, ConflictSetting setting)
    {
        if (norm.StatesOnly)
        {
            if (setting.Accused == AccusedKind.ArmedGroup)
                return (NormApplication.No, "it is a duty of States, not of armed groups");
            if (setting.Accused == AccusedKind.InternationalOrganisation)
                return (NormApplication.No, "it is a duty of States");
        }
        var answer = norm switch
        {
            CustomaryRule rule => TestCustom(rule, branch),
            TreatyProvision provision => TestProvision(provision, branch, setting),
            _ => throw new InvalidOperationException(),
        };
        if (answer.Applies == NormApplication.Yes && norm.StatesOnly && setting.Accused == AccusedKind.Unknown)
            answer = (NormApplication.Conditional, "it binds States only, and what the accused is is not known");
        if (answer.Applies == NormApplication.Yes && branch == LegalBranch.Iac && norm.NeedsOccupation && !IsOccupation(setting))
            answer = (NormApplication.Conditional, $"if the territory was occupied; {answer.Reason}");
        return answer;
    }

    private static bool IsOccupation(ConflictSetting setting) => setting.Classification.Classes.Count > 0 && setting.Classification.Classes.All(static item => item == ConflictClass.Occupation);

    private static (NormApplication Applies, string Reason) TestCustom(CustomaryRule rule, LegalBranch branch)
    {
        string limb = rule.Limb(branch) is { } which ? $" (limb {which})" : "";
        return rule.Status(branch) == CustomStatus.Arguable
            ? (NormApplication.Conditional, $"whether it is custom in {Describe(branch)} armed conflicts is arguable{limb}")
            : (NormApplication.Yes, $"custom in {Describe(branch)} armed conflicts{limb}; it binds every party");
    }

    private (NormApplication Applies, string Reason) TestProvision(TreatyProvision provision, LegalBranch branch, ConflictSetting setting)
    {
        var treaty = _catalogue.FindTreaty(provision.TreatyId)!;
        var when = setting.Situation.When;
        if (treaty.InForceFrom is { } inForce && (when?.Latest ?? when?.Earliest) is { } latest && latest < inForce && provision.Binding != NormBinding.Customary)
            return (NormApplication.No, $"{treaty.Abbreviation} entered into force only on {Iso(inForce)}");
        return provision.Binding switch
        {
            NormBinding.Customary => (NormApplication.Yes, "the treaty's rules are custom"),
            NormBinding.IccJurisdiction => TestCrime(provision, setting),
            NormBinding.Universal => TestGeneva(provision, branch, setting),
            _ when treaty.Id == "AP-I" => TestProtocolOne(treaty, setting),
            _ when treaty.Id == "AP-II" => TestProtocolTwo(treaty, setting),
            _ when treaty.ArmedGroups == ArmedGroupReach.EachParty && branch == LegalBranch.Niac && setting.Accused != AccusedKind.State => TestEachParty(treaty, setting),
            _ when provision.Id == "OPAC-4" && setting.Accused == AccusedKind.ArmedGroup => (NormApplication.Conditional, "it speaks to armed groups, through the State's duty to prevent and punish"),
            _ => TestMembership(treaty, setting),
        };
    }

    private (NormApplication Applies, string Reason) TestCrime(TreatyProvision provision, ConflictSetting setting)
    {
        if (provision.AddedByAmendment is { } amendment)
            return (NormApplication.Conditional, $"added by amendment: {amendment}");
        string jurisdiction = setting.TerritoryId is { } territory
            ? Member(territory, "RS", setting.Situation.When) switch
            {
                (NormApplication.Yes, _) => $"; {NameOf(territory)} was a party to the Rome Statute",
                (NormApplication.No, _) => $"; {NameOf(territory)} was not a party to the Rome Statute, so the Court would need another link, such as a declaration or a referral",
                _ => "",
            }
            : "";
        return (NormApplication.Yes, $"names the conduct as a crime of persons on any side; the Court's jurisdiction is a separate question{jurisdiction}");
    }

    private (NormApplication Applies, string Reason) TestGeneva(TreatyProvision provision, LegalBranch branch, ConflictSetting setting)
    {
        if (branch == LegalBranch.Niac)
        {
            if (setting.TerritoryId is { } territory && IsLate(territory, setting.Situation.When) is { } late)
                return (NormApplication.Conditional, $"{late}; before that its content was custom");
            return (NormApplication.Yes, provision.StatesOnly ? "every State is bound by the Geneva Conventions" : "binds each party to the conflict, State or armed group");
        }
        if (setting.AccusedStateIds.Concat(setting.OtherStateIds).Select(id => IsLate(id, setting.Situation.When)).FirstOrDefault(static text => text is not null) is { } lateState)
            return (NormApplication.Conditional, $"{lateState}; before that custom alone");
        return setting.Accused == AccusedKind.ArmedGroup
            ? (NormApplication.Conditional, "in an international armed conflict an armed group is bound as far as it belongs to a State party to the conflict")
            : (NormApplication.Yes, "every State is bound by the Geneva Conventions");
    }

    private string? IsLate(string stateId, DateSpan? when)
    {
        if (_catalogue.FindState(stateId) is not { GenevaConventionsFrom: { } from } state)
            return null;
        return (when?.Latest ?? when?.Earliest) is { } day ? day < from ? $"{state.Name} was bound by the Geneva Conventions only from {Iso(from)}" : null : $"{state.Name} was bound by the Geneva Conventions from {Iso(from)}, and the date is not known";
    }

    /// <summary>AP I binds between States of which both sides are parties.</summary>
    private (NormApplication Applies, string Reason) TestProtocolOne(Treaty treaty, ConflictSetting setting)
    {
        var when = setting.Situation.When;
        var own = setting.AccusedStateIds.Select(id => Member(id, treaty.Id, when)).ToList();
        var others = setting.OtherStateIds.Select(id => Member(id, treaty.Id, when)).ToList();
        if (own.Count > 0 && own.TrueForAll(static item => item.Applies == NormApplication.No))
            return own[0];
        if (others.Count > 0 && others.TrueForAll(static item => item.Applies == NormApplication.No))
            return (NormApplication.No, $"it binds only between its parties: {string.Join("; ", others.Select(static item => item.Reason))}");
        if (own.Count == 0 && setting.Accused != AccusedKind.ArmedGroup && others.Count > 0 && others.Count(static item => item.Applies != NormApplication.No) < 2)
            return (NormApplication.No, $"it binds only between its parties: {string.Join("; ", others.Where(static item => item.Applies == NormApplication.No).Select(static item => item.Reason))}");
        if (setting.Accused == AccusedKind.ArmedGroup)
            return (NormApplication.Conditional, "it binds an armed group only as far as it belongs to a State party to the conflict, or under its art. 96(3)");
        if (own.Count == 0 || others.Count == 0)
            return (NormApplication.Conditional, "it binds only between States that are both parties, and not both sides are known");
        if (own.TrueForAll(static item => item.Applies == NormApplication.Yes) && others.TrueForAll(static item => item.Applies == NormApplication.Yes))
            return (NormApplication.Yes, $"in force for both sides: {string.Join("; ", own.Concat(others).Select(static item => item.Reason))}");
        return (NormApplication.Conditional, $"it binds only between States that are both parties: {string.Join("; ", own.Concat(others).Select(static item => item.Reason))}");
    }

    /// <summary>AP II needs a party's territory, its own forces on one side, and a group that holds ground; the last is never assumed.</summary>
    private (NormApplication Applies, string Reason) TestProtocolTwo(Treaty treaty, ConflictSetting setting)
    {
        const string threshold = "if the armed group held enough territory for sustained operations (AP II art. 1(1))";
        var when = setting.Situation.When;
        if (setting.TerritoryId is not { } territory)
            return (NormApplication.Conditional, $"if the State on whose territory it happened was a party, and {threshold}");
        var member = Member(territory, treaty.Id, when);
        if (member.Applies == NormApplication.No)
            return member;
        if (setting.Matches.Count > 0 && setting.Situation.Classification is null && !setting.Matches.Any(match => match.Phase.Parties.Any(party => party.StateId == territory)))
            return (NormApplication.No, $"it covers conflicts of a State's own forces with groups on its territory, and the phase has no forces of {NameOf(territory)}");
        if (setting.Accused == AccusedKind.State && setting.AccusedStateIds.Count > 0 && !Contains(setting.AccusedStateIds, territory))
        {
            var foreign = setting.AccusedStateIds.Select(id => Member(id, treaty.Id, when)).ToList();
            if (foreign.TrueForAll(static item => item.Applies == NormApplication.No))
                return foreign[0];
            return (NormApplication.Conditional, $"{threshold}; whether it reaches foreign forces that help the State is debated; {member.Reason}");
        }
        return (NormApplication.Conditional, $"{threshold}; {member.Reason}");
    }

    private (NormApplication Applies, string Reason) TestEachParty(Treaty treaty, ConflictSetting setting)
    {
        if (setting.TerritoryId is not { } territory)
            return (NormApplication.Conditional, $"if the State on whose territory it happened was a party to {treaty.Abbreviation}");
        var member = Member(territory, treaty.Id, setting.Situation.When);
        return member.Applies == NormApplication.Yes ? (NormApplication.Yes, $"binds each party to the conflict; {member.Reason}") : member;
    }

    /// <summary>Whether a treaty binds the accused as a State party.</summary>
    private (NormApplication Applies, string Reason) TestMembership(Treaty treaty, ConflictSetting setting)
    {
        if (setting.Accused == AccusedKind.ArmedGroup && treaty.ArmedGroups != ArmedGroupReach.EachParty)
            return (NormApplication.No, $"an armed group is not a party to {treaty.Abbreviation}");
        if (setting.Accused == AccusedKind.InternationalOrganisation)
            return (NormApplication.No, $"an international organisation is not a party to {treaty.Abbreviation}");
        if (setting.AccusedStateIds.Count == 0)
            return (NormApplication.Conditional, $"if the accused is a State party to {treaty.Abbreviation}");
        var answers = setting.AccusedStateIds.Select(id => Member(id, treaty.Id, setting.Situation.When)).ToList();
        if (setting.Accused == AccusedKind.ArmedGroup)
            return (NormApplication.Conditional, $"if its obligations reach a group that fights beside a State: {answers[0].Reason}");
        if (answers.TrueForAll(item => item.Applies == answers[0].Applies))
            return (answers[0].Applies, string.Join("; ", answers.Select(static item => item.Reason)));
        return (NormApplication.Conditional, $"binding on some of the States only: {string.Join("; ", answers.Select(static item => item.Reason))}");
    }

    /// <summary>Whether a treaty was in force for a State at the time.</summary>
    private (NormApplication Applies, string Reason) Member(string stateId, string treatyId, DateSpan? when)
    {
        var treaty = _catalogue.FindTreaty(treatyId)!;
        if (!treaty.MembershipKnown || _catalogue.FindState(stateId)?.FindMembership(treatyId) is not { } membership)
            return (NormApplication.Conditional, $"the catalogue does not know whether {NameOf(stateId)} was a party to {treaty.Abbreviation}");
        string state = NameOf(stateId);
        string doubt = membership.Verified ? "" : " (not verified)";
        if (membership.Periods.Count == 0)
            return (NormApplication.No, $"{state} was never a party to {treaty.Abbreviation}{doubt}");
        string periods = string.Join(", ", membership.Periods.Select(static period => period.Until is { } until ? $"{Iso(period.From)} to {Iso(until)}" : $"since {Iso(period.From)}"));
        var first = when?.Earliest ?? when?.Latest;
        var last = when?.Latest ?? when?.Earliest;
        if (first is not { } from || last is not { } to)
            return (NormApplication.Conditional, $"the date is not known; {state} was a party to {treaty.Abbreviation} {periods}{doubt}");
        bool start = membership.InForceOn(from);
        bool end = membership.InForceOn(to);
        if (start && end)
            return (NormApplication.Yes, $"{state} was a party to {treaty.Abbreviation} {periods}{doubt}");
        bool between = start || end || membership.Periods.Any(period => period.From <= to && (period.Until is not { } until || until > from));
        return between
            ? (NormApplication.Conditional, $"{state} was a party to {treaty.Abbreviation} for part of the time: {periods}{doubt}")
            : (NormApplication.No, $"{state} was not a party to {treaty.Abbreviation} at that date (party {periods}{doubt})");
    }

    private string NameOf(string stateId) => _catalogue.FindState(stateId)?.Name ?? stateId;

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
