using System.Text.Json;

namespace Mosul.Ihl.Json;

/// <summary>Counts, checked to be of one of the five ways.</summary>
internal sealed class CountConverter : SurrogateConverter<Count, CountJson>
{
    protected override CountJson There(Count value) => new(value.Kind, value.Low, value.High, value.Qualifier);

    protected override Count Back(CountJson surrogate)
    {
        var (kind, low, high, qualifier) = surrogate;
        var count = kind switch
        {
            CountKind.None => Count.None,
            CountKind.NotReported => Count.NotReported,
            CountKind.Worded => Count.Worded(low, high),
            CountKind.Range when low is >= 0 && high >= low => Count.Between(low.Value, high.Value, qualifier),
            CountKind.Reported when (low ?? high) is >= 0 and { } number => Count.Reported(number, qualifier),
            _ => null,
        };
        return count is not null && There(count) == surrogate ? count : throw new JsonException("a count whose bounds agree with its kind and qualifier");
    }
}
