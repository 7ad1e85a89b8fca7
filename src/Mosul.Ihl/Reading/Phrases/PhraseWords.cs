using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>The words of numbers and dates of one compiled lexicon, by word id.</summary>
internal sealed class PhraseWords
{
    private static readonly uint Categories = CompiledLexicon.Bit(LexiconCategory.Number) | CompiledLexicon.Bit(LexiconCategory.Word) | CompiledLexicon.Bit(LexiconCategory.Persons) | CompiledLexicon.Bit(LexiconCategory.Qualifier) | CompiledLexicon.Bit(LexiconCategory.Time);
    private static PhraseWords? s_last;

    private readonly CompiledLexicon _lexicon;
    private readonly PhraseTraits[] _traits;
    private readonly long[] _numbers;
    private readonly sbyte[] _times;
    private readonly sbyte[] _parts;
    private readonly TimeUnit[] _units;
    private readonly RangeWord[] _ranges;

    private PhraseWords(CompiledLexicon lexicon)
    {
        _lexicon = lexicon;
        int count = lexicon.Vocabulary.Count;
        _traits = new PhraseTraits[count];
        _numbers = new long[count];
        _times = new sbyte[count];
        _parts = new sbyte[count];
        _units = new TimeUnit[count];
        _ranges = new RangeWord[count];
        for (int word = 1; word < count; word++)
        {
            if (lexicon.Root(word) is > 0 and var node && lexicon.HasAny(node, Categories) && lexicon.Senses(node) is { } senses)
                foreach (var sense in senses)
                    Add(word, sense);
            if (lexicon.Starts(word, CompiledLexicon.Bit(LexiconCategory.Qualifier)))
                _traits[word] |= PhraseTraits.QualifierStart;
            if (lexicon.Starts(word, CompiledLexicon.Bit(LexiconCategory.Vague)))
                _traits[word] |= PhraseTraits.VagueStart;
        }
        Mark(PhraseTraits.NumberWord, "a", "an", "no", "not", "none", "half");
        Mark(PhraseTraits.DateWord, "a", "an", "the", "that");
    }

    /// <summary>The words of a lexicon; the last one asked for is kept.</summary>
    internal static PhraseWords Of(CompiledLexicon lexicon)
    {
        var last = s_last;
        if (last is null || !ReferenceEquals(last._lexicon, lexicon))
            s_last = last = new PhraseWords(lexicon);
        return last;
    }

    internal PhraseTraits Traits(int word) => _traits[word];

    /// <summary>Value of a numeral, scale or ordinal.</summary>
    internal long Number(int word) => _numbers[word];

    /// <summary>Number of a month, weekday or season's first month; offset in days; direction, -1 back and 1 ahead.</summary>
    internal int Time(int word) => _times[word];

    /// <summary>Which part of the time after it: 0 early, 1 middle, 2 late.</summary>
    internal int Part(int word) => _parts[word];

    internal TimeUnit Unit(int word) => _units[word];

    internal RangeWord Range(int word) => _ranges[word];

    // A word that the lexicon does not hold marks all of those: they are looked at longer then.
    private void Mark(PhraseTraits traits, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
            _traits[_lexicon.Vocabulary.Find(word)] |= traits;
    }

    private void Add(int word, Sense sense)
    {
        var entry = sense.Entry;
        string? kind = entry.Attribute("kind");
        var traits = entry.Category switch
        {
            LexiconCategory.Number => kind switch
            {
                "scale" => PhraseTraits.Scale,
                "ordinal" => PhraseTraits.Ordinal,
                "fraction" => PhraseTraits.Fraction,
                _ => PhraseTraits.Numeral,
            },
            LexiconCategory.Word when entry.Is(WordKind.Measure) => kind switch
            {
                "money" => PhraseTraits.Measure | PhraseTraits.Money,
                "percent" => PhraseTraits.Measure | PhraseTraits.Percent,
                "time" => PhraseTraits.Measure | PhraseTraits.TimeMeasure,
                _ => PhraseTraits.Measure,
            },
            LexiconCategory.Word when kind == "identifier" => PhraseTraits.Identifier,
            LexiconCategory.Persons => PhraseTraits.Persons,
            LexiconCategory.Qualifier => PhraseTraits.Qualifier,
            LexiconCategory.Time => OfTime(word, entry, kind),
            _ => PhraseTraits.None,
        };
        if (traits == PhraseTraits.None)
            return;
        if (entry.Category == LexiconCategory.Number)
            _numbers[word] = entry.Number ?? 0;
        if (entry.Category == LexiconCategory.Time && sense.Case != FormCase.Any && (_traits[word] & PhraseTraits.DateStart) == 0)
            traits |= PhraseTraits.NeedsCapital;
        if (entry.Category == LexiconCategory.Time && sense.Case == FormCase.Any)
            _traits[word] &= ~PhraseTraits.NeedsCapital;
        _traits[word] |= traits;
    }

    private PhraseTraits OfTime(int word, CompiledEntry entry, string? kind)
    {
        if (entry.As<TimeWord>() == TimeWord.Part)
            _parts[word] = (sbyte)(entry.Number ?? 0);
        else if (entry.Number is { } number)
            _times[word] = (sbyte)number;
        var traits = entry.As<TimeWord>() switch
        {
            TimeWord.Month => PhraseTraits.Month,
            TimeWord.Weekday => PhraseTraits.Weekday,
            TimeWord.Offset => PhraseTraits.Offset,
            TimeWord.Unit => PhraseTraits.Unit,
            TimeWord.DayPart => PhraseTraits.DayPart,
            TimeWord.Last => PhraseTraits.Last,
            TimeWord.Next => PhraseTraits.Next,
            TimeWord.This => PhraseTraits.This,
            TimeWord.Ago => PhraseTraits.Ago,
            TimeWord.Part => PhraseTraits.Part,
            TimeWord.Season => PhraseTraits.Season,
            TimeWord.Range => PhraseTraits.Range,
            _ => PhraseTraits.About,
        };
        if (traits == PhraseTraits.Unit)
            _units[word] = UnitOf(entry.Attribute("unit"));
        if (traits == PhraseTraits.Range)
            _ranges[word] = RangeOf(kind);
        return traits | kind switch
        {
            "name" => PhraseTraits.Ambiguous,
            "told" => PhraseTraits.Told,
            "span" => PhraseTraits.Spanning,
            _ => PhraseTraits.None,
        };
    }

    private static TimeUnit UnitOf(string? unit) => unit switch
    {
        "hour" => TimeUnit.Hour,
        "day" => TimeUnit.Day,
        "weekend" => TimeUnit.Weekend,
        "week" => TimeUnit.Week,
        "fortnight" => TimeUnit.Fortnight,
        "month" => TimeUnit.Month,
        "quarter" => TimeUnit.Quarter,
        "half" => TimeUnit.Half,
        "year" => TimeUnit.Year,
        "decade" => TimeUnit.Decade,
        "century" => TimeUnit.Century,
        _ => TimeUnit.None,
    };

    private static RangeWord RangeOf(string? kind) => kind switch
    {
        "between" => RangeWord.Between,
        "from" => RangeWord.From,
        "since" => RangeWord.Since,
        "starting" => RangeWord.Starting,
        "until" => RangeWord.Until,
        _ => RangeWord.None,
    };
}
