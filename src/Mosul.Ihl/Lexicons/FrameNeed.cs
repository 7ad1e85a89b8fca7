namespace Mosul.Ihl.Lexicons;

/// <summary>
/// One thing that a frame asks of its clause: <c>Object.Relief</c> (as the thing acted on), <c>~Object.Relief</c> (anywhere in the clause), <c>^Persons.Child</c> (as the subject), <c>>Frame.Enslavement</c> (as what somebody is made to do),
/// <c>Persons</c> (any), <c>Not</c> (a negation), <c>Frame.Enslavement</c> (words of another frame), <c>From</c> (a place or a building that something is moved out of), <c>From:</c>, <c>By:</c> and <c>At:</c> (what it is done from, who or what does it, what it is aimed at).
/// </summary>
internal readonly record struct FrameNeed(LexiconCategory Category, int Value, FrameSite Site)
{
    /// <summary>Any value of the category.</summary>
    internal const int Any = -1;

    /// <summary>A status of persons stands above the kinds: this plus the status.</summary>
    internal const int Status = 1000;

    /// <summary>Any object of a kind that is normally civilian and more than a building or thing ("Object.Civilian").</summary>
    internal const int CivilianObject = 2000;

    /// <summary>Any persons who are not told as fighters, soldiers or police, unless they are captive ("Persons.NoFighter").</summary>
    internal const int NoFighter = 3000;

    internal static FrameNeed Of(string text)
    {
        if (text == "Not")
            return new FrameNeed(default, Any, FrameSite.Negation);
        if (text == "From")
            return new FrameNeed(default, Any, FrameSite.Origin);
        if (text.StartsWith("From:", StringComparison.Ordinal))
            return Of(text[5..]) with { Site = FrameSite.Origin };
        if (text.StartsWith("By:", StringComparison.Ordinal))
            return Of(text[3..]) with { Site = FrameSite.Doer };
        if (text.StartsWith("At:", StringComparison.Ordinal))
            return Of(text[3..]) with { Site = FrameSite.Aim };
        var site = text[0] switch { '~' => FrameSite.Anywhere, '^' => FrameSite.Subject, '>' => FrameSite.Made, _ => FrameSite.Object };
        string code = site == FrameSite.Object ? text : text[1..];
        if (code.StartsWith("Status.", StringComparison.Ordinal))
            return new FrameNeed(LexiconCategory.Persons, Status + (int)Enum.Parse<CivilianStatus>(code[7..]), site);
        if (code == "Object.Civilian")
            return new FrameNeed(LexiconCategory.Object, CivilianObject, site);
        if (code == "Persons.NoFighter")
            return new FrameNeed(LexiconCategory.Persons, NoFighter, site);
        if (!code.Contains('.', StringComparison.Ordinal))
            return new FrameNeed(Enum.Parse<LexiconCategory>(code), Any, site);
        var parsed = LexiconCode.Parse(code) ?? throw new FormatException($"'{text}' is no need of a frame.");
        return new FrameNeed(parsed.Category, parsed.Value, site);
    }
}
