using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Mosul.Ihl.Accuracy;

/// <summary>Writes a report in the reports format: figures, dates, parties, incidents, allegations and denials, offsets in code points.</summary>
internal sealed class ReportPrediction(ParsedReport report, Utf8JsonWriter writer)
{
    private readonly CodePoints _codePoints = new(report.Document.Text);
    private readonly PartyIndex _parties = new(report);
    private readonly string? _usualAttack = ReportVocabulary.UsualAttack(report);

    internal void Write()
    {
        writer.WriteStartObject();
        writer.WriteString("id", report.Document.Id);
        Array("casualties", report.Casualties.Where(HasFigure), f => Figure(f, withSpan: true));
        Array("dates", report.Dates.Where(IsAnchored), Date);
        Array("parties", _parties.All, Party);
        Array("incidents", report.Incidents.Where(i => i.Scope != IncidentScope.Campaign && (ReportVocabulary.IncidentType(i, _usualAttack) is not null || i.Casualties.Any(HasFigure))), Incident);
        var principles = Principles.ByAllegation(report);
        Array("allegations", report.Allegations, a => Allegation(a, principles[a.Id]));
        Array("denials", report.Responses.Where(r => r.Kind is ResponseKind.DeniesAct or ResponseKind.AdmitsActDeniesResponsibility or ResponseKind.OtherExplanation), Denial);
        writer.WriteEndObject();
    }

    private static bool HasFigure(CasualtyEstimate figure) => figure.Count is { HasNumber: true, Kind: not CountKind.None };

    private void Array<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        writer.WriteEndArray();
    }

    private void Figure(CasualtyEstimate figure, bool withSpan)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", ReportVocabulary.CasualtyKind(figure.Harm));
        writer.Number("min", figure.Count.Low);
        writer.Number("max", figure.Count.High);
        writer.WriteString("civilian", ReportVocabulary.Civilian(figure.Status));
        if (withSpan)
            Span("span", figure.Evidence.Span);
        writer.WriteEndObject();
    }

    private void Date(DateSpan date)
    {
        writer.WriteStartObject();
        Days(date);
        if (date.Evidence is { } evidence)
            Span("span", evidence.Span);
        writer.WriteEndObject();
    }

    private void Days(DateSpan date)
    {
        writer.WriteString("start", Iso(date.Earliest ?? StartOf(date.Latest, date.Granularity)));
        writer.WriteString("end", Iso(date.Latest ?? EndOf(date.Earliest, date.Granularity)));
    }

    private static bool IsAnchored(DateSpan date) => date.Earliest is not null || date.Latest is not null;

    // The format has no open ends: "since April" is written as the month that the words name.
    private static LocalDate? EndOf(LocalDate? start, DateGranularity granularity) => granularity switch
    {
        DateGranularity.Month => start?.With(DateAdjusters.EndOfMonth),
        DateGranularity.Year when start is { } day => new LocalDate(day.Year, 12, 31),
        _ => start,
    };

    private static LocalDate? StartOf(LocalDate? end, DateGranularity granularity) => granularity switch
    {
        DateGranularity.Month => end?.With(DateAdjusters.StartOfMonth),
        DateGranularity.Year when end is { } day => new LocalDate(day.Year, 1, 1),
        _ => end,
    };

    private static string? Iso(LocalDate? day) => day is { } value ? LocalDatePattern.Iso.Format(value) : null;

    private void Party((string Name, SortedSet<TextSpan> Spans) party)
    {
        writer.WriteStartObject();
        writer.WriteString("name", party.Name);
        Array("spans", party.Spans, SpanValue);
        writer.WriteEndObject();
    }

    private void Incident(Incident incident)
    {
        writer.WriteStartObject();
        writer.WriteString("type", ReportVocabulary.IncidentType(incident, _usualAttack));
        if (incident.When is { } when && IsAnchored(when))
        {
            writer.WriteStartObject("date");
            Days(when);
            writer.WriteEndObject();
        }
        writer.Strings("places", incident.Where.Select(p => p.Evidence.Quote).Distinct(StringComparer.Ordinal));
        writer.Strings("perpetrators", incident.Perpetrators.Select(p => _parties.Find(p.PartyId)?.Name).OfType<string>().Distinct(StringComparer.Ordinal));
        Array("casualties", incident.Casualties.Where(HasFigure), f => Figure(f, withSpan: false));
        writer.WriteEndObject();
    }

    private void Allegation(Allegation allegation, IEnumerable<string> principles)
    {
        writer.WriteStartObject();
        writer.WriteString("accused", _parties.Find(allegation.AccusedId)?.Name);
        writer.Strings("principles", principles.Distinct(StringComparer.Ordinal));
        // The origin: the innermost voice that is named, and those that speak together with it.
        var origin = allegation.Alleger.Chain.Select(v => _parties.Find(v.PartyId)).FirstOrDefault(p => p is not null);
        writer.Strings("alleger", origin is null ? [] : allegation.Alleger.Joint.Select(v => _parties.Find(v.PartyId)).OfType<Party>().Prepend(origin).Select(p => p.Name).Distinct(StringComparer.Ordinal));
        writer.WriteString("modality", ReportVocabulary.Modality(allegation, report));
        writer.WriteBoolean("explicit", true);
        Span("span", allegation.Evidence.Span);
        writer.WriteEndObject();
    }

    private void Denial(PartyResponse response)
    {
        writer.WriteStartObject();
        writer.WriteString("by", _parties.Find(response.PartyId)?.Name);
        Span("span", response.Evidence.Span);
        writer.WriteEndObject();
    }

    private void Span(string name, TextSpan span)
    {
        writer.WritePropertyName(name);
        SpanValue(span);
    }

    private void SpanValue(TextSpan span)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(_codePoints.At(span.Start));
        writer.WriteNumberValue(_codePoints.At(span.End));
        writer.WriteEndArray();
    }
}
