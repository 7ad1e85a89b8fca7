namespace Mosul.Ihl.Reading.Phrases;

/// <summary>What a single word may be in a number or a date.</summary>
[Flags]
internal enum PhraseTraits
{
    None = 0,
    Numeral = 1 << 0,
    Scale = 1 << 1,
    Ordinal = 1 << 2,
    Fraction = 1 << 3,

    /// <summary>A number after it is a name: article, page, flight.</summary>
    Identifier = 1 << 4,
    Measure = 1 << 5,
    Money = 1 << 6,
    Percent = 1 << 7,

    /// <summary>A unit of time as a measure: minutes, years.</summary>
    TimeMeasure = 1 << 8,

    /// <summary>A person or group of persons.</summary>
    Persons = 1 << 9,

    /// <summary>A qualifier starts with it ("at least"), in one word or several.</summary>
    QualifierStart = 1 << 10,

    /// <summary>A vague quantity starts with it ("dozens", "a number of").</summary>
    VagueStart = 1 << 11,
    Month = 1 << 12,
    Weekday = 1 << 13,
    Offset = 1 << 14,
    Unit = 1 << 15,
    DayPart = 1 << 16,
    Last = 1 << 17,
    Next = 1 << 18,
    This = 1 << 19,
    Ago = 1 << 20,
    Part = 1 << 21,
    Season = 1 << 22,
    Range = 1 << 23,
    About = 1 << 24,

    /// <summary>An everyday word or a name as well: May, March, Sun.</summary>
    Ambiguous = 1 << 25,

    /// <summary>Only with a capital.</summary>
    NeedsCapital = 1 << 26,

    /// <summary>Counts from what the text told last, not from its publication: previous, following, same.</summary>
    Told = 1 << 27,

    /// <summary>Reaches back or ahead from the publication as a span: past, coming.</summary>
    Spanning = 1 << 28,

    /// <summary>A qualifier of one word: about, over, some.</summary>
    Qualifier = 1 << 29,

    /// <summary>A closed-class word with which a number may start: a, an, no, not, none, half.</summary>
    NumberWord = 1 << 30,

    /// <summary>A closed-class word with which a date may start: a, an, the, that.</summary>
    DateWord = 1 << 31,

    DateStart = Month | Weekday | Offset | Unit | DayPart | Last | Next | This | Part | Season | Range | Ordinal | Numeral | About,
    Shift = Last | Next | This,
}
