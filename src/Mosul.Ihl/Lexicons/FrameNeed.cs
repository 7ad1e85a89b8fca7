namespace Mosul.Ihl.Lexicons;

/// <summary>One thing that a frame asks of its clause: <c>Object.Relief</c> (as the thing acted on), <c>~Object.Relief</c> (anywhere in the clause), <c>Persons</c> (any), <c>Not</c> (a negation), <c>Frame.Enslavement</c> (words of another frame), <c>From</c> (a place or a building that something is moved out of), <c>From:Object.School</c> (such a thing as that from which it is done), <c>By:Weapon.Drone</c> (such a thing as, or beside, the doer), <c>At:Object</c> (such a thing behind "at", "on", "into").</summary>
internal readonly record struct FrameNeed(LexiconCategory Category, int Value, bool Anywhere, bool Negation, bool Origin = false, bool Doer = false, bool Aim = false)
{
    /// <summary>Any value of the category.</summary>
    internal const int Any = -1;

    /// <summary>A status of persons stands above the kinds: this plus the status.</summary>
    internal const int Status = 1000;

    /// <summary>Any object of a kind that is normally civilian and more than a building or thing ("Object.Civilian").</summary>
    internal const int CivilianObject = 2000;

    internal static FrameNeed Of(string text)
    {
        if (text == "Not")
            return new FrameNeed(default, Any, false, true);
        if (text == "From")
            return new FrameNeed(default, Any, false, false, true);
        if (text.StartsWith("From:", StringComparison.Ordinal))
            return Of(text[5..]) with { Origin = true };
        if (text.StartsWith("By:", StringComparison.Ordinal))
            return Of(text[3..]) with { Doer = true };
        if (text.StartsWith("At:", StringComparison.Ordinal))
            return Of(text[3..]) with { Aim = true };
        bool anywhere = text[0] == '~';
        string code = anywhere ? text[1..] : text;
        if (code.StartsWith("Status.", StringComparison.Ordinal))
            return new FrameNeed(LexiconCategory.Persons, Status + (int)Enum.Parse<CivilianStatus>(code[7..]), anywhere, false);
        if (code == "Object.Civilian")
            return new FrameNeed(LexiconCategory.Object, CivilianObject, anywhere, false);
        if (!code.Contains('.', StringComparison.Ordinal))
            return new FrameNeed(Enum.Parse<LexiconCategory>(code), Any, anywhere, false);
        var parsed = LexiconCode.Parse(code) ?? throw new FormatException($"'{text}' is no need of a frame.");
        return new FrameNeed(parsed.Category, parsed.Value, anywhere, false);
    }
}
