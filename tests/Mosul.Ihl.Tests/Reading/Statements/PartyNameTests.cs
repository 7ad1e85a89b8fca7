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
        // A number tells one unit from another.
        { "The 14th Brigade shelled the market in Keld, killing two women. The 8th Battalion looted the clinic.", "14th Brigade; 8th Battalion" },
        { "Soldiers of the 2nd Battalion executed two teachers.", "2nd Battalion" },
        // A word opens it.
        { "Jaysh al-Fajr shelled a market in Keld, killing two women.", "Jaysh al-Fajr" },
        { "Tehrik-e Nur kidnapped four nurses.", "Tehrik-e Nur" },
        { "The Frente Popular de Karo executed two mayors.", "Frente Popular de Karo" },
        { "Harakat al-Sabah fighters looted the clinic.", "Harakat al-Sabah" },
        // Whom or what it has shows that a name of any words is an armed group's.
        { "Fighters of the Bright Path executed two teachers.", "Bright Path" },
        { "The Iron Pact executed two teachers. The envoy met Iron Pact gunmen in Keld.", "Iron Pact" },
        { "The Ash Sword's fighters looted the clinic.", "Ash Sword" },
        { "Rockets of the Sons of the Delta fell on Keld. The Sons of the Delta executed two teachers.", "Sons of the Delta" },
        // What is no armed group has neither.
        { "The crew of the Bright Hope met sailors of the Evening Star.", "" },
        { "The nuns of the Order of Mercy buried the dead. The Order's boats left.", "" },
        // The end of a name stands for it.
        { "The Eastern Rebel Front held the town. The Rebel Front's gunmen looted the clinic.", "Eastern Rebel Front" },
        { "Residents fear the Haldane League. The League executed two teachers.", "Haldane League" },
        { "The commanders of the Delta Redeemers looted the clinic. The Delta Redeemers executed two teachers.", "Delta Redeemers" },
        // Peoples of one State are parties of their own.
        { "Karen troops executed two teachers. Kachin troops looted the clinic.", "Karen forces; Kachin forces" },
        { "Turkish Cypriot troops executed two teachers. Cypriot troops looted the clinic.", "Turkish Cypriot forces; Cyprus National Guard" },
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

    /// <summary>Texts whose last sentence describes a party; all doers.</summary>
    public static TheoryData<string, string> Descriptions => new()
    {
        // By a word of the name.
        { "The Coastal Militia shelled Dela. The militia executed two men.", "Coastal Militia" },
        { "Residents fear the Blue Nile Front. The front executed two men.", "Blue Nile Front" },
        { "The Front for Bread fled from the Karo Dawn Movement. The movement executed two men.", "Karo Dawn Movement" },
        // By kind, the most recent.
        { "The Blue Nile Front held the town. The rebels executed two men.", "Blue Nile Front" },
        { "The Blue Nile Front met the Coastal Militia. The rebels executed two men.", "Blue Nile Front" },
        { "The Northern Army met the Blue Nile Front. The soldiers executed two men.", "Northern Army" },
        { "The Northern Army met the Blue Nile Front. The group executed two men.", "Blue Nile Front" },
        // Never the one that stands on the other side.
        { "The Karo Dawn Front accused the militia of executing two men.", "militia" },
        { "The Coastal Militia held Dela. The Karo Dawn Front accused the group of executing two men.", "Coastal Militia" },
        { "Clashes between the Northern Army and the Blue Nile Front killed nine civilians.", "" },
        // Somebody new.
        { "The Blue Nile Front held the town. Gunmen executed two men. The gunmen raped a nurse.", "Gunmen" },
        { "The Blue Nile Front held the town. An armed group executed two men.", "armed group" },
        // Those who belong to it.
        { "The Blue Nile Front held the town. Its fighters executed two men.", "Blue Nile Front" },
        { "The Northern Army held the town. Its forces executed two men.", "Northern Army" },
        { "The Blue Nile Front held the town. The group's fighters executed two men.", "Blue Nile Front" },
        { "Militants linked to the Desert Vanguard executed two men.", "Desert Vanguard" },
        { "Gunmen with links to the militants executed two men.", "militants" },
        { "Soldiers loyal to General Idris Bakary executed two men.", "Idris Bakary's forces" },
        { "General Idris Bakary reached Dela. His men executed two men. Bakary's troops looted the clinic.", "Idris Bakary's forces" },
        { "Forces led by warlord Tahir Dabo executed two men. The warlord's fighters looted the clinic.", "Tahir Dabo's forces" },
        { "Elements of the armed group Green Lions executed two men. Green Lions fighters looted the clinic.", "Green Lions" },
        { "Karoan troops executed two men. The Karoan army looted the clinic.", "Karoan forces" },
        { "The killing of a priest by fighters of the River Front was condemned.", "River Front" },
        { "General Haftar's men executed two prisoners.", "Libyan National Army" },
        { "The KLF executed two men. KLF fighters looted the clinic. The group raped a nurse.", "KLF" },
    };

    /// <summary>Seats of government that stand for their State, and others that are places.</summary>
    public static TheoryData<string, string> Seats => new()
    {
        { "Kyiv said Moscow had shelled a school, killing two pupils.", "Russia" },
        { "Addis Ababa accused Asmara of massacring villagers.", "Eritrea" },
        { "Naypyidaw bombed a village, killing nine people.", "Myanmar" },
        { "Juba's troops executed two men.", "South Sudan People's Defence Forces" },
        { "Islamabad blamed Kabul for the attack that killed nine farmers.", "Afghanistan" },
        { "Damascus was shelled by the Blue Nile Front.", "Blue Nile Front" },
        { "The Blue Nile Front executed two men in Damascus.", "Blue Nile Front" },
        { "Rebels backed by Kigali executed two men.", "Rebels" },
        { "Tripoli suffered shelling that killed nine farmers.", "" },
    };

    [Theory]
    [MemberData(nameof(Seats))]
    public void A_seat_of_government_acts_for_its_State(string text, string doers) => Assert.Equal(doers, Doers(text));

    [Theory]
    [MemberData(nameof(Descriptions))]
    public void A_description_means_the_party_that_fits(string text, string doers) => Assert.Equal(doers, Doers(text));

    /// <summary>Words that lay an act at a party's door, or by which it does so itself.</summary>
    public static TheoryData<string, string> Responsible => new()
    {
        { "The Blue Nile Front was responsible for the killing of nine villagers.", "Blue Nile Front" },
        { "The army was responsible for the shelling of the school.", "army" },
        { "The Blue Nile Front was behind the killing of nine villagers.", "Blue Nile Front" },
        { "The report attributes the massacre to the Blue Nile Front.", "Blue Nile Front" },
        { "The massacre was attributed to fighters of the Blue Nile Front.", "Blue Nile Front" },
        { "Nine villagers were killed in an attack claimed by the Blue Nile Front.", "Blue Nile Front" },
        { "The Blue Nile Front claimed responsibility for the attack, which killed nine villagers.", "Blue Nile Front" },
        { "No group has claimed responsibility for the attack.", "" },
        { "The army is responsible for the security of the town.", "" },
        { "The army was not responsible for the shelling of the school.", "" },
    };

    [Theory]
    [MemberData(nameof(Responsible))]
    public void Who_is_said_to_be_responsible_is_the_doer(string text, string doers) => Assert.Equal(doers, Doers(text));

    [Theory]
    [InlineData("The army shelled Port Amsel on Monday.", "Port Amsel")]
    [InlineData("Shells fell on Wadi Tarka, killing nine people.", "Wadi Tarka")]
    [InlineData("Troops killed six people in Camp Rahel near Fort Lamont.", "Camp Rahel; Fort Lamont")]
    [InlineData("Residents fled Kafr Tarka after Mount Velo was bombed.", "Kafr Tarka; Mount Velo")]
    public void A_word_that_opens_a_place_belongs_to_its_name(string text, string places)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("places", text, Published: new(2020, 1, 1)));
        Assert.Equal(places, string.Join("; ", report.Mentions.Where(m => m.Kind == MentionKind.Place).Select(m => m.Code).Distinct(StringComparer.Ordinal)));
    }

    private static string Doers(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("names", text, Published: new(2020, 1, 1)));
        var found = report.Statements.Select(s => string.Join("+", s.Agents.Select(a => report.FindParty(a.PartyId)!.Name))).Where(s => s.Length > 0);
        return string.Join("; ", found.Distinct(StringComparer.Ordinal));
    }
}
