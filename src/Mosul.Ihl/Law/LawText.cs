using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Mosul.Ihl.Law;

/// <summary>Writes entries of the catalogue as plain text for people, in invariant form, one line each thing, lines ended by <c>\n</c>.</summary>
public static class LawText
{
    /// <summary>A norm: what it says, where it applies, what stands behind it, and how it was checked.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="catalogue">The catalogue it is from.</param>
    /// <returns>Some ten lines.</returns>
    public static string Of(Norm norm, LawCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(norm);
        ArgumentNullException.ThrowIfNull(catalogue);
        var text = new StringBuilder();
        Line(text, $"{norm.Citation}: {norm.Title}");
        Line(text, norm.Summary);
        Line(text, "");
        Line(text, $"Applies:    {norm.Branches.Abbreviation()}");
        switch (norm)
        {
            case CustomaryRule rule:
                Line(text, $"Study:      part {Number(rule.PartNumber)}, {rule.Part}; chapter {Number(rule.Chapter)}, {rule.ChapterTitle}");
                Line(text, $"Status:     IAC {Status(rule.IacStatus, rule.IacLimb)}; NIAC {Status(rule.NiacStatus, rule.NiacLimb)}");
                Optional(text, "Remark:     ", rule.NiacNote);
                Optional(text, "Remark:     ", rule.Note);
                List(text, "Treaties:   ", Citations(rule.TreatyBasisIds, catalogue));
                List(text, "Crimes IAC: ", Citations(rule.WarCrimeIdsIac, catalogue));
                List(text, "Crimes NIAC:", Citations(rule.WarCrimeIdsNiac, catalogue));
                break;
            case TreatyProvision provision:
                Line(text, $"Treaty:     {catalogue.FindTreaty(provision.TreatyId)!.Name}");
                Line(text, $"Nature:     {Word(provision.Nature)}; {Binding(provision.Binding)}");
                Optional(text, "Remark:     ", provision.AppliesNote);
                Optional(text, "Amendment:  ", provision.AddedByAmendment);
                List(text, "Custom:     ", Citations(provision.RelatedRuleIds, catalogue));
                break;
        }
        if (norm.StatesOnly)
            Line(text, "Addressee:  States only");
        if (norm.NeedsOccupation)
            Line(text, "Condition:  in IAC, occupied territory only");
        List(text, "Principles: ", norm.PrincipleIds);
        Line(text, norm is CustomaryRule both
            ? $"Checked:    title against {Checked(both.TitleVerification)}, scope against {Checked(both.Verification)}"
            : $"Checked:    against {Checked(norm.Verification)}");
        return text.ToString();
    }

    /// <summary>What a citation found, with a note when the match is not exact.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="catalogue">The catalogue it was read against.</param>
    /// <returns>The norms one after the other.</returns>
    public static string Of(LegalCitation citation, LawCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(catalogue);
        string norms = string.Join("\n", catalogue.FindNorms(citation).Select(norm => Of(norm, catalogue)));
        return citation.Note is { } note ? $"{note}\n\n{norms}" : norms;
    }

    /// <summary>A principle: definition, elements by what they do in the test, norms per branch, common errors.</summary>
    /// <param name="principle">The principle.</param>
    /// <param name="catalogue">The catalogue it is from.</param>
    /// <returns>A page.</returns>
    public static string Of(LegalPrinciple principle, LawCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(principle);
        ArgumentNullException.ThrowIfNull(catalogue);
        var text = new StringBuilder();
        string parent = principle.ParentId is { } id ? $", under {catalogue.FindPrinciple(id)!.Name}" : "";
        Line(text, $"{principle.Name} ({principle.Id})");
        Line(text, $"{Word(principle.Tier)}{parent}{(principle.LegalBreach ? "" : "; never alleged as breached")}");
        Line(text, "");
        Line(text, principle.Definition);
        Optional(text, "", principle.PolicyNote);
        Elements(text, principle, ElementRole.Required, "Elements, all to be told");
        if (principle.Routes.Count > 0)
        {
            Line(text, "");
            Line(text, "Routes, at least one to be told");
            foreach (var route in principle.Routes)
            {
                var parts = route.ElementIds.Select(item => principle.FindElement(item)!.Description).ToList();
                if (route.ProvisionIds.Count > 0)
                    parts.Add($"[one of these binds the party: {string.Join(", ", Citations(route.ProvisionIds, catalogue))}]");
                Line(text, $"  {route.Id} ({route.Branches.Abbreviation()}): {string.Join(" + ", parts)}");
            }
        }
        Elements(text, principle, ElementRole.Exception, "Exceptions: silence leaves the allegation standing, a claim disputes it");
        Elements(text, principle, ElementRole.Context, "From the tables of conflicts and treaties");
        Elements(text, principle, ElementRole.Crime, "For a crime only");
        Elements(text, principle, ElementRole.Ancillary, "Relevant when told");
        foreach (var branch in new[] { LegalBranch.Iac, LegalBranch.Niac })
        {
            var norms = catalogue.NormsOf(principle, branch);
            if (norms.Count == 0)
                continue;
            Line(text, "");
            Line(text, $"Norms, {branch.Abbreviation()}");
            foreach (var norm in norms)
                Line(text, $"  {norm.Citation}: {norm.Title}{(norm is CustomaryRule rule && rule.Status(branch) == CustomStatus.Arguable ? " (arguable)" : "")}");
        }
        if (principle.FallbackRuleIds.Count > 0)
        {
            Line(text, "");
            Line(text, $"Where it does not bind: {string.Join(", ", Citations(principle.FallbackRuleIds, catalogue))}");
        }
        if (principle.CommonErrors.Count > 0)
        {
            Line(text, "");
            Line(text, "Common errors");
            foreach (string error in principle.CommonErrors)
                Line(text, $"  {error}");
        }
        return text.ToString();
    }

    /// <summary>A conflict: its phases with parties, classification and basis.</summary>
    /// <param name="conflict">The conflict.</param>
    /// <returns>A few lines for each phase.</returns>
    public static string Of(Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        var text = new StringBuilder();
        Line(text, $"{conflict.Name} ({conflict.Id})");
        Line(text, $"{Iso(conflict.Start)} to {(conflict.End is { } end ? Iso(end) : "open")}; {conflict.Region}; territory {string.Join(", ", conflict.Territory)}");
        foreach (var phase in conflict.Phases)
        {
            Line(text, "");
            Line(text, $"{Iso(phase.From)} to {(phase.To is { } to ? Iso(to) : "open")}: {string.Join(", ", phase.Classes.Select(Word))} (confidence {Word(phase.Confidence)})");
            Line(text, $"  {string.Join("; ", phase.Parties.Select(static party => party.Name))}");
            Line(text, $"  {phase.Basis}");
        }
        if (conflict.Notes.Length > 0)
        {
            Line(text, "");
            Line(text, conflict.Notes);
        }
        return text.ToString();
    }

    /// <summary>The law of a situation: the classification with its reason, then every norm with its answer.</summary>
    /// <param name="setting">The situation, placed.</param>
    /// <param name="norms">The answers for a principle.</param>
    /// <returns>One line for each norm.</returns>
    public static string Of(ConflictSetting setting, ValueList<ApplicableNorm> norms)
    {
        ArgumentNullException.ThrowIfNull(setting);
        ArgumentNullException.ThrowIfNull(norms);
        var text = new StringBuilder();
        Line(text, $"Classification: {setting.Classification}");
        Line(text, setting.Reason);
        foreach (var group in norms.GroupBy(static norm => norm.Applies).OrderByDescending(static group => group.Key))
        {
            Line(text, "");
            Line(text, group.Key switch
            {
                NormApplication.Yes => "Applies",
                NormApplication.Conditional => "Applies on a condition",
                _ => "Does not apply",
            });
            foreach (var norm in group)
                Line(text, $"  {norm.Norm.Citation} ({norm.Branch.Abbreviation()}): {norm.Reason}");
        }
        return text.ToString();
    }

    /// <summary>What a search found.</summary>
    /// <param name="hits">The hits.</param>
    /// <returns>One line for each; empty when there are none.</returns>
    public static string Of(ValueList<LawHit> hits)
    {
        ArgumentNullException.ThrowIfNull(hits);
        var text = new StringBuilder();
        foreach (var hit in hits)
            Line(text, $"{Word(hit.Kind),-10} {hit.Label}: {hit.Title}");
        return text.ToString();
    }

    private static void Elements(StringBuilder text, LegalPrinciple principle, ElementRole role, string heading)
    {
        bool first = true;
        foreach (var element in principle.Elements)
        {
            if (element.Role != role)
                continue;
            if (first)
            {
                Line(text, "");
                Line(text, heading);
                first = false;
            }
            Line(text, $"  {element.LocalId} ({Word(element.Type)}; reports tell it {Word(element.NewsEvidence)}): {element.Description}");
        }
    }

    private static IEnumerable<string> Citations(ValueList<string> ids, LawCatalogue catalogue) => ids.Select(id => catalogue.FindNorm(id)!.Citation);

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    private static void Optional(StringBuilder text, string label, string? value)
    {
        if (value is not null)
            Line(text, label + value);
    }

    private static void List(StringBuilder text, string label, IEnumerable<string> items)
    {
        string list = string.Join(", ", items);
        if (list.Length > 0)
            Line(text, $"{label}{(label[^1] == ' ' ? "" : " ")}{list}");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Status(CustomStatus status, string? limb) => Word(status) + (limb is null ? "" : $", limb {limb}");

    private static string Binding(NormBinding binding) => binding switch
    {
        NormBinding.Customary => "custom, binds everyone",
        NormBinding.Universal => "binds every State",
        NormBinding.PartiesOnly => "binds its parties",
        _ => "a matter of the International Criminal Court's jurisdiction",
    };

    private static string Checked(NormVerification verification) => verification switch
    {
        NormVerification.Source => "the source",
        NormVerification.SecondarySource => "a secondary source",
        _ => "expert memory only",
    };

    private static string Word(ConflictClass item) => item switch
    {
        ConflictClass.Iac => "IAC",
        ConflictClass.Niac => "NIAC",
        ConflictClass.Occupation => "occupation",
        _ => "mixed",
    };

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
