using System.Reflection;
using Mosul.Ihl.Json;
using Mosul.Ihl.Rules;
using NodaTime;

namespace Mosul.Ihl.Tests;

/// <summary>Makes random reports, every noun included, whose evidence quotes the report's document. The same seed makes the same report.</summary>
internal sealed class ModelGenerator(int seed, bool surrogates = true)
{
    private static readonly string[] Words = ["\U0001F600", "\uD800", "\uDC00", "Mosul", "said", "“105”", "killed", "\u00e9l\u00e8ve", "\"", "\\", "\n", "\t", "\u0001", " ", "الموصل"];

    private readonly Random _random = new(seed);
    private SourceDocument _document = new("", "");
    private int _depth;

    internal ParsedReport Report()
    {
        _document = new SourceDocument("d" + seed, Text(40));
        return (ParsedReport)Make(typeof(ParsedReport))! with { Document = _document with { Title = Text(3), Published = Day() } };
    }

    internal Analysis Analysis()
    {
        var report = Report();
        return new Analysis(report, (ValueList<Assessment>)List(typeof(Assessment)), _random.Next(2) == 0 ? null : "c0ffee");
    }

    private string Text(int words) => string.Concat(Enumerable.Range(0, words).Select(_ => Words[_random.Next(surrogates ? 0 : 3, Words.Length)]));

    private LocalDate Day() => new LocalDate(2017, 1, 1).PlusDays(_random.Next(4000));

    private TextSpan Span()
    {
        int start = _random.Next(_document.Text.Length), end = _random.Next(start, _document.Text.Length);
        return new TextSpan(start, end);
    }

    private object? Make(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return _random.Next(3) == 0 ? null : Make(underlying);
        if (type == typeof(string))
            return Text(_random.Next(4));
        if (type == typeof(bool))
            return _random.Next(2) == 0;
        if (type == typeof(int))
            return _random.Next();
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(_random.Next(Enum.GetValues(type).Length));
        if (type == typeof(TextSpan))
            return Span();
        if (type == typeof(LocalDate))
            return Day();
        if (type == typeof(AnnualDate))
            return new AnnualDate(_random.Next(1, 13), _random.Next(1, 29));
        if (type == typeof(SourceDocument))
            return _document;
        if (type == typeof(Evidence))
            return _document.EvidenceAt(Span());
        if (type == typeof(Count))
            return MakeCount();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
            return List(type.GetGenericArguments()[0]);
        return Record(type);
    }

    private Count MakeCount() => _random.Next(5) switch
    {
        0 => Count.NotReported,
        1 => Count.None,
        2 => Count.Reported(_random.Next(1, 1000), (CountQualifier)_random.Next(6)),
        3 => Count.Between(_random.Next(10), 10 + _random.Next(10), (CountQualifier)_random.Next(6)),
        _ => Count.Worded(_random.Next(2) == 0 ? null : 200, _random.Next(2) == 0 ? null : 2000),
    };

    private object List(Type item)
    {
        _depth++;
        var items = Array.CreateInstance(item, _depth > 5 ? 0 : _random.Next(3));
        for (int i = 0; i < items.Length; i++)
            items.SetValue(Make(item), i);
        _depth--;
        return Activator.CreateInstance(typeof(ValueList<>).MakeGenericType(item), BindingFlags.Instance | BindingFlags.NonPublic, null, [items], null)!;
    }

    private object Record(Type type)
    {
        var nullability = new NullabilityInfoContext();
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        object?[] arguments = [.. constructor.GetParameters().Select(p => nullability.Create(p).WriteState == NullabilityState.Nullable && _random.Next(3) == 0 ? null : Make(p.ParameterType))];
        object record = constructor.Invoke(arguments);
        if (arguments.Length == 0)
            foreach (var property in type.GetProperties().Where(p => p.CanWrite))
                property.SetValue(record, nullability.Create(property).WriteState == NullabilityState.Nullable && _random.Next(3) == 0 ? null : Make(property.PropertyType));
        return record;
    }
}
