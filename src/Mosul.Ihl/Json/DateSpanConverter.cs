namespace Mosul.Ihl.Json;

/// <summary>Date spans with their EDTF form.</summary>
internal sealed class DateSpanConverter : SurrogateConverter<DateSpan, DateSpanJson>
{
    protected override DateSpanJson There(DateSpan value) =>
        new(value.ToEdtf(), value.Earliest, value.Latest, value.Granularity, value.Derivation, value.Recurring, value.Approximate, value.Evidence);

    protected override DateSpan Back(DateSpanJson surrogate) =>
        new(surrogate.Earliest, surrogate.Latest, surrogate.Granularity, surrogate.Derivation, surrogate.Recurring, surrogate.Approximate, surrogate.Evidence);
}
