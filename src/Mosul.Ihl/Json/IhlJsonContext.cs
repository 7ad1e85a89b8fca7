using System.Text.Json.Serialization;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Json;

/// <summary>Metadata of every type in the JSON, made at compile time. Internal: the public entry is <see cref="IhlJson"/>.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReportEnvelope))]
[JsonSerializable(typeof(CountJson))]
[JsonSerializable(typeof(DateSpanJson))]
[JsonSerializable(typeof(Segment))]
[JsonSerializable(typeof(Mention))]
[JsonSerializable(typeof(Party))]
[JsonSerializable(typeof(Attribution))]
[JsonSerializable(typeof(Statement))]
[JsonSerializable(typeof(CasualtyEstimate))]
[JsonSerializable(typeof(Incident))]
[JsonSerializable(typeof(Allegation))]
[JsonSerializable(typeof(PartyResponse))]
[JsonSerializable(typeof(Demand))]
[JsonSerializable(typeof(Diagnostic))]
[JsonSerializable(typeof(Evidence))]
[JsonSerializable(typeof(Voice))]
[JsonSerializable(typeof(PartyReference))]
[JsonSerializable(typeof(PersonGroup))]
[JsonSerializable(typeof(TargetObject))]
[JsonSerializable(typeof(Weapon))]
[JsonSerializable(typeof(Circumstance))]
[JsonSerializable(typeof(Characterisation))]
[JsonSerializable(typeof(PlaceReference))]
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(ElementFinding))]
internal sealed partial class IhlJsonContext : JsonSerializerContext;
