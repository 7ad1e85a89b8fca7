using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>Who is told to have done something: names that no lexicon holds, and descriptions of those named before.</summary>
public class PartyNameTests
{
    /// <summary>A text, and the doers of its statements in order, "+" between those of one statement; repeated ones once.</summary>
    public static TheoryData<string, string> Names => new()
    {
        // A run of capitals that ends in a noun for a body.
        { "The Blue Nile Front shelled the village of Torba, killing six farmers.", "Blue Nile Front" },
        { "On Monday the Coastal Militia looted a clinic in Dela.", "Coastal Militia" },
        { "Northern Hills Brigades burned the village of Dela.", "Northern Hills Brigades" },
        { "Villagers said the People's Dawn Army executed two teachers.", "People's Dawn Army" },
        { "The Karo Freedom Party abducted twelve pupils.", "Karo Freedom Party" },
        { "Five villagers were shot dead by the Upland Self-Defence Forces in Keld.", "Upland Self-Defence Forces" },
        { "The Sahil Sovereign Council bombed a hospital.", "Sahil Sovereign Council" },
        // The name goes on after its noun.
        { "The Front for the Liberation of Karo raped three women.", "Front for the Liberation of Karo" },
        { "The Movement for Bread and Justice executed four prisoners.", "Movement for Bread and Justice" },
        { "The Army of the Northern Hills burned two villages.", "Army of the Northern Hills" },
        // A word opens it.
        { "Jaysh al-Fajr shelled a market in Keld, killing two women.", "Jaysh al-Fajr" },
        { "Tehrik-e Nur kidnapped four nurses.", "Tehrik-e Nur" },
        { "The Frente Popular de Karo executed two mayors.", "Frente Popular de Karo" },
        { "Harakat al-Sabah fighters looted the clinic.", "Harakat al-Sabah" },
        // Its acronym is learned.
        { "The Upland Dawn Front (UDF) denied the report. The UDF shelled Keld on Monday, killing a nurse.", "Upland Dawn Front" },
        { "Residents fled the Karo Liberation Army-Central (KLA-C). KLA-C fighters burned the village.", "Karo Liberation Army-Central" },
        // Its members.
        { "Troops of the Northern Army shot dead five villagers.", "Northern Army" },
        { "Gunmen from the Blue Nile Front abducted a priest.", "Blue Nile Front" },
        { "Members of the Karo Liberation Movement raped three women.", "Karo Liberation Movement" },
        // Words of a place in a name make no place of it.
        { "The army bombed a hospital held by the River Front.", "army" },
        { "River Front fighters executed four prisoners near the river.", "River Front" },
        { "The Mountain Brigade executed four prisoners.", "Mountain Brigade" },
        // Nouns for bodies alone, or with a State, are no new name.
        { "The Security Forces executed four prisoners.", "Security Forces" },
        { "The Kenyan National Army executed four prisoners.", "Kenya Defence Forces" },
        { "Gen. Osman's Northern Army burned the village.", "Northern Army" },
        { "REBELS SAY NORTHERN HILLS MILITIA EXECUTED FOUR PRISONERS IN KELD", "NORTHERN HILLS MILITIA" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void The_doer_is_named(string text, string doers) => Assert.Equal(doers, Doers(text));

    private static string Doers(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("names", text, Published: new(2020, 1, 1)));
        var found = report.Statements.Select(s => string.Join("+", s.Agents.Select(a => report.FindParty(a.PartyId)!.Name))).Where(s => s.Length > 0);
        return string.Join("; ", found.Distinct(StringComparer.Ordinal));
    }
}
