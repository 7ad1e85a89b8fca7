using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mosul.Ihl.Law;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Json;

/// <summary>How the model is written: camelCase, enumerations by name, null written out, members in order of declaration, every converter registered by hand.</summary>
internal static class IhlJsonOptions
{
    internal static IhlJsonContext Compact { get; } = Create(indented: false);

    internal static IhlJsonContext Indented { get; } = Create(indented: true);

    private static IhlJsonContext Create(bool indented)
    {
        var options = new JsonSerializerOptions
        {
            WriteIndented = indented,
            NewLine = "\n",
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            IgnoreReadOnlyProperties = true,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowOutOfOrderMetadataProperties = true,
            AllowDuplicateProperties = false,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            // News text is full of quotation marks and dashes; the output is JSON, not HTML.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters =
            {
                new LosslessStringConverter(), new TextSpanConverter(), new LocalDateConverter(), new AnnualDateConverter(), new CountConverter(), new DateSpanConverter(),
            },
        };
        AddLists(options.Converters);
        AddEnumerations(options.Converters);
        return new IhlJsonContext(options);
    }

    private static void AddLists(IList<JsonConverter> converters)
    {
        converters.Add(new ValueListConverter<string>());
        converters.Add(new ValueListConverter<Evidence>());
        converters.Add(new ValueListConverter<Segment>());
        converters.Add(new ValueListConverter<Mention>());
        converters.Add(new ValueListConverter<DateSpan>());
        converters.Add(new ValueListConverter<Party>());
        converters.Add(new ValueListConverter<Attribution>());
        converters.Add(new ValueListConverter<Voice>());
        converters.Add(new ValueListConverter<Statement>());
        converters.Add(new ValueListConverter<PartyReference>());
        converters.Add(new ValueListConverter<PersonGroup>());
        converters.Add(new ValueListConverter<TargetObject>());
        converters.Add(new ValueListConverter<Weapon>());
        converters.Add(new ValueListConverter<Circumstance>());
        converters.Add(new ValueListConverter<Characterisation>());
        converters.Add(new ValueListConverter<PlaceReference>());
        converters.Add(new ValueListConverter<CasualtyEstimate>());
        converters.Add(new ValueListConverter<Incident>());
        converters.Add(new ValueListConverter<Allegation>());
        converters.Add(new ValueListConverter<PartyResponse>());
        converters.Add(new ValueListConverter<Demand>());
        converters.Add(new ValueListConverter<Diagnostic>());
        converters.Add(new ValueListConverter<Assessment>());
        converters.Add(new ValueListConverter<ElementFinding>());
        converters.Add(new ValueListConverter<ConflictClass>());
    }

    private static void AddEnumerations(IList<JsonConverter> converters)
    {
        Add<ActKind>();
        Add<CircumstanceKind>();
        Add<CivilianStatus>();
        Add<Confidence>();
        Add<ConflictClass>();
        Add<CountKind>();
        Add<CountQualifier>();
        Add<DateDerivation>();
        Add<DateGranularity>();
        Add<DemandKind>();
        Add<DiagnosticSeverity>();
        Add<Harm>();
        Add<IncidentScope>();
        Add<LegalLabel>();
        Add<MentionKind>();
        Add<NormApplication>();
        Add<ObjectKind>();
        Add<PartyCombination>();
        Add<PartyKind>();
        Add<PersonKind>();
        Add<PlaceKind>();
        Add<QuotationKind>();
        Add<ReferenceForm>();
        Add<ResponseKind>();
        Add<SegmentRole>();
        Add<SourceKind>();
        Add<SpeechAct>();
        Add<StanceKind>();
        Add<WeaponKind>();
        Add<LegalBranches>();
        Add<RuleElementRole>();
        Add<Support>();

        void Add<T>()
            where T : struct, Enum => converters.Add(new JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
    }
}
