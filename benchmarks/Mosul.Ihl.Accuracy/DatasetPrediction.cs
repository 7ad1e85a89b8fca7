using System.Text.Json;
using NodaTime;

namespace Mosul.Ihl.Accuracy;

/// <summary>Writes a report in the data sets' format: entities, incidents, time expressions, attributions, labels, offsets in UTF-16 units.</summary>
internal sealed class DatasetPrediction(ParsedReport report, Utf8JsonWriter writer)
{
    private static readonly HashSet<string> Platforms = new(["Weapon.Aircraft", "Weapon.Tank", "Weapon.Drone", "Weapon.Vehicle", "Weapon.CarBomb"], StringComparer.Ordinal);

    internal void Write()
    {
        writer.WriteStartObject();
        writer.WriteString("id", report.Document.Id);
        writer.WriteString("offset_unit", "utf16");
        Entities();
        Incidents();
        Dates();
        Attributions();
        string[] violations = [.. Told().Select(s => DatasetVocabulary.ViolationType(s.Act.Kind)).OfType<string>().Distinct(StringComparer.Ordinal)];
        writer.Strings("labels", Told().Select(s => DatasetVocabulary.EventLabel(s.Act.Kind)).OfType<string>().Distinct(StringComparer.Ordinal));
        Hrd(violations);
        writer.WriteEndObject();
    }

    private IEnumerable<Statement> Told() => report.Statements.Where(s => s.Stance.TellsFor);

    private void Entities()
    {
        writer.WriteStartArray("entities");
        foreach (var mention in report.Mentions)
        {
            string? type = mention.Kind switch
            {
                MentionKind.Party => report.FindParty(mention.Code)?.Kind == PartyKind.Person ? "PER" : "ORG",
                MentionKind.Persons => "ORG",
                MentionKind.Place => "LOC",
                MentionKind.Date => "Temporal",
                MentionKind.Number => "Quantity",
                MentionKind.Weapon => Platforms.Contains(mention.Code) ? "MilitaryPlatform" : mention.Code == "Weapon.Airstrike" ? null : "Weapon",
                _ => null,
            };
            if (type is null)
                continue;
            writer.WriteStartObject();
            writer.WriteString("type", type);
            writer.WriteNumber("start", mention.Evidence.Span.Start);
            writer.WriteNumber("end", mention.Evidence.Span.End);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private void Incidents()
    {
        // Figures that belong to no incident are still the document's: they go to its first incident, or stand alone.
        var placed = report.Incidents.SelectMany(i => i.Casualties).Select(c => (c.Harm, c.Evidence)).ToHashSet();
        CasualtyEstimate[] loose = [.. report.Casualties.Where(c => !placed.Contains((c.Harm, c.Evidence)))];
        Incident[] events = [.. report.Incidents.Where(i => i.Scope != IncidentScope.Campaign && DatasetVocabulary.IsEvent(i.Kind))];
        writer.WriteStartArray("incidents");
        for (int i = 0; i < events.Length; i++)
            Incident(events[i], i == 0 ? [.. events[i].Casualties, .. loose] : events[i].Casualties);
        if (events.Length == 0 && loose.Any(c => DatasetVocabulary.CasualtyKind(c.Harm) is not null && c.Count.HasNumber))
        {
            writer.WriteStartObject();
            Casualties(loose);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private void Incident(Incident incident, IEnumerable<CasualtyEstimate> casualties)
    {
        writer.WriteStartObject();
        writer.WriteString("type", DatasetVocabulary.IncidentType(incident));
        if (incident.When is { Earliest: { } earliest, Latest: { } latest } when)
        {
            writer.WriteString("date", DateValue(earliest, when.Granularity));
            if (latest != earliest && when.Granularity is not (DateGranularity.Month or DateGranularity.Year))
                writer.WriteString("date_end", DateValue(latest, when.Granularity));
        }
        string[] places = [.. incident.Where.Select(p => p.Evidence.Quote).Distinct(StringComparer.Ordinal)];
        if (places.Length > 0)
            writer.WriteString("place", places[0]);
        writer.Strings("places", places);
        Perpetrators(incident.Perpetrators);
        Fillers("weapons", incident.Weapons.Where(w => w.Kind != WeaponKind.Airstrike).Select(w => w.Evidence.Quote));
        writer.Strings("weapon_categories", DatasetVocabulary.WeaponCategories(incident));
        Fillers("targets", incident.Objects.Select(o => o.Evidence.Quote));
        Victims(incident);
        Casualties(casualties);
        writer.WriteEndObject();
    }

    private static string DateValue(LocalDate day, DateGranularity granularity) => granularity switch
    {
        DateGranularity.Month or DateGranularity.Months => Timex.Month(day),
        DateGranularity.Year or DateGranularity.Years => Timex.Year(day),
        _ => Timex.Day(day),
    };

    private void Perpetrators(ValueList<PartyReference> perpetrators)
    {
        writer.WriteStartArray("perpetrators");
        foreach (var reference in perpetrators)
        {
            var party = report.FindParty(reference.PartyId);
            writer.WriteStartObject();
            writer.Strings("names", Names(reference, party));
            writer.WriteString("kind", party?.Kind switch
            {
                PartyKind.Person or PartyKind.PersonGroup => "individual",
                null or PartyKind.Unknown => "unknown",
                _ => reference.Form == ReferenceForm.Descriptor ? "individual" : "organisation",
            });
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private IEnumerable<string> Names(PartyReference reference, Party? party)
    {
        var names = new List<string>();
        if (reference.Form is ReferenceForm.Name or ReferenceForm.Descriptor)
            names.Add(reference.Evidence.Quote);
        names.AddRange(report.Mentions.Where(m => m.Kind == MentionKind.Party && m.Code == reference.PartyId).Select(m => m.Evidence.Quote).Take(4));
        if (party is not null)
            names.Add(party.Name);
        return names.Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private void Fillers(string name, IEnumerable<string> quotes)
    {
        writer.WriteStartArray(name);
        foreach (string quote in quotes.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            writer.WriteStartObject();
            writer.Strings("names", [quote]);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private void Victims(Incident incident)
    {
        writer.WriteStartArray("victims");
        foreach (var (quote, named) in NamedVictims(incident).Select(q => (q, true)).Concat(incident.Affected.Select(a => (a.Evidence.Quote, false))).DistinctBy(v => v.Item1, StringComparer.OrdinalIgnoreCase))
        {
            writer.WriteStartObject();
            writer.Strings("names", [quote]);
            writer.WriteBoolean("named", named);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private IEnumerable<string> NamedVictims(Incident incident) =>
        incident.StatementIds.Select(report.FindStatement).OfType<Statement>().SelectMany(NamedVictims);

    private IEnumerable<string> NamedVictims(Statement statement) =>
        statement.Opponents.Where(o => o.Form == ReferenceForm.Name && report.FindParty(o.PartyId)?.Kind == PartyKind.Person).Select(o => o.Evidence.Quote);

    private void Casualties(IEnumerable<CasualtyEstimate> casualties)
    {
        var totals = new HashSet<string>(StringComparer.Ordinal);
        writer.WriteStartArray("casualties");
        foreach (var figure in casualties)
        {
            if (DatasetVocabulary.CasualtyKind(figure.Harm) is not { } kind || figure.Count is not { HasNumber: true, Kind: not CountKind.None })
                continue;
            writer.WriteStartObject();
            writer.WriteString("kind", kind);
            writer.Number("min", figure.Count.Low);
            writer.Number("max", figure.Count.High);
            if (figure.IsBreakdown && DatasetVocabulary.Group(figure.Who) is { } group)
                writer.WriteString("group", group);
            else if (!figure.IsBreakdown && !figure.IsAggregate && totals.Add(kind))
                writer.WriteBoolean("headline", true);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private void Dates()
    {
        writer.WriteStartArray("dates");
        foreach (var date in report.Dates)
        {
            if (date.Evidence is null || Timex.Value(date) is not { } value)
                continue;
            writer.WriteStartObject();
            writer.WriteNumber("start", date.Evidence.Span.Start);
            writer.WriteNumber("end", date.Evidence.Span.End);
            writer.WriteString("value", value);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private void Attributions()
    {
        writer.WriteStartArray("attributions");
        foreach (var attribution in report.Attributions)
        {
            // What is carried over has no cue of its own and is no annotated attribution.
            if (attribution.IsOwnVoice || attribution.Content is null || attribution.Quotation == QuotationKind.CarriedOver)
                continue;
            var voice = attribution.Chain[0];
            writer.WriteStartObject();
            Span("source_span", voice.Speaker);
            Span("cue_span", voice.Cue);
            Span("content_span", attribution.Content);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private void Span(string name, Evidence? evidence)
    {
        if (evidence is null)
        {
            writer.WriteNull(name);
            return;
        }
        writer.WriteStartArray(name);
        writer.WriteNumberValue(evidence.Span.Start);
        writer.WriteNumberValue(evidence.Span.End);
        writer.WriteEndArray();
    }

    // Whose kind is told most often, the first of those.
    private Party? Perpetrator(IEnumerable<PartyReference> references) =>
        references.Select(r => report.FindParty(r.PartyId)).OfType<Party>().GroupBy(p => DatasetVocabulary.PerpetratorType(p.Kind), StringComparer.Ordinal).MaxBy(g => g.Count())?.First();

    private void Hrd(string[] violations)
    {
        var perpetrator = Perpetrator(Told().Where(s => DatasetVocabulary.ViolationType(s.Act.Kind) is not null).SelectMany(s => s.Agents))
            ?? Perpetrator(report.Incidents.SelectMany(i => i.Perpetrators)) ?? Perpetrator(Told().SelectMany(s => s.Agents));
        PlaceReference[] places = [.. report.Incidents.SelectMany(i => i.Where)];
        writer.WriteStartObject("hrd");
        writer.Strings("violation_types", violations);
        writer.WriteBoolean("perpetrator_mention", perpetrator is not null);
        writer.WriteString("perpetrator_type", DatasetVocabulary.PerpetratorType(perpetrator?.Kind));
        writer.Strings("victim_names", Told().SelectMany(NamedVictims).Distinct(StringComparer.Ordinal));
        writer.WriteString("city", Name(PlaceKind.City, PlaceKind.Town));
        writer.WriteString("region", Name(PlaceKind.Province, PlaceKind.Region));
        writer.WriteString("country", Name(PlaceKind.Country, PlaceKind.Country));
        writer.WriteEndObject();

        string? Name(PlaceKind kind, PlaceKind or) => places.FirstOrDefault(p => p.Kind == kind || p.Kind == or)?.Name;
    }
}
