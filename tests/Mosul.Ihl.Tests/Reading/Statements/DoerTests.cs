using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>Who does an act where the sentence keeps the doer apart from it, and who does not though he stands beside it.</summary>
public class DoerTests
{
    [Theory]
    [InlineData("The Karo Front has itself driven 2,000 villagers out of their homes around Dela.")]
    [InlineData("The Karo Front has over the past week burned forty homes in Dela.")]
    [InlineData("The Karo Front had, on Monday, shelled a hospital in Dela, killing a nurse.")]
    [InlineData("The rebels of the Karo Front have for twelve days refused to let food lorries pass the lines.")]
    [InlineData("Aid convoys on the Dela road have been stopped by Karo Front checkpoints on eleven occasions.")]
    [InlineData("Karo Front checkpoints around the old city have let through neither flour nor medicine since June.")]
    [InlineData("Fighters of the Karo Front, along with local youths, burned the clinic and shot two nurses.")]
    [InlineData("After the withdrawal of the guards from Hale, the Karo Front, together with local youths, entered the village and killed 74 civilians in their homes.")]
    public void The_doer_is_found(string text) => Assert.Equal("Karo Front", Accused(text));

    [Theory]
    [InlineData("Karo Front checkpoints were shelled on Monday, and five residents died.")]
    [InlineData("A Karo Front base exploded in Dela, killing five residents.")]
    [InlineData("Five people were killed near Karo Front checkpoints in Dela.")]
    [InlineData("The Karo Front has a hospital. It was bombed on Monday, killing five patients.")]
    [InlineData("The Karo Front has for twelve days been shelled in Dela, where five residents died.")]
    [InlineData("Rockets fired from Lebanon hit a school, killing six pupils. The Karo Front sent doctors.")]
    public void Nobody_is_found(string text) => Assert.Equal("", Accused(text));

    // Members of a body, what tells whose they are, and what points back to it.
    [Theory]
    [InlineData("Karo Front", "Karo Front gunners shelled the hospital in Dela, a nurse said.")]
    [InlineData("Karo Front", "A captain of the Karo Front executed six prisoners in Dela, an inquiry found.")]
    [InlineData("Karo Front", "Snipers posted on the roofs by the Karo Front have shot dead five shoppers in Dela.")]
    [InlineData("Karo Front", "Men in Karo Front uniforms executed six prisoners in Dela, a monk said.")]
    [InlineData("Karo Front", "Rockets launched from areas held by the Karo Front struck the clinic in Dela.")]
    [InlineData("Karo Front", "The Karo Front executed six prisoners in Dela. Its men also looted the pharmacy.")]
    [InlineData("Karo Front", "The Karo Front executed six prisoners in Dela. Members of that unit also looted the pharmacy.")]
    [InlineData("Karo Front", "The Karo Front drove families from Dela. A week later they shelled the hospital.")]
    [InlineData("Winter Column", "Fighters of the Winter Column executed six prisoners in Dela.")]
    [InlineData("Tadmoran forces", "The hospital in Dela was bombed at noon. The aircraft belonged to the Tadmoran army.")]
    [InlineData("Karo Front", "The hospital in Dela was shelled at noon. The rounds were fired by Karo Front gunners, a nurse said.")]
    [InlineData("Ethiopian National Defence Force; Eritrean Defence Forces", "Ethiopian and Eritrean conscripts looted the pharmacy in Dela.")]
    [InlineData("UNITA", "The Angolan government blamed UNITA rebels. Residents said rebel soldiers had looted the market.")]
    [InlineData("UNITA", "The Angolan government met UNITA rebels. Insurgent troops then looted the market, residents said.")]
    [InlineData("Angolan government", "The Angolan government met UNITA rebels. Government troops then looted the market, residents said.")]
    [InlineData("UNITA", "THE ANGOLAN GOVERNMENT ON TUESDAY ACCUSED UNITA REBELS OF LOOTING THE MARKET.")]
    [InlineData("UNITA", "ORM, JAN 12 (CAP) - A DOCTOR SAID ON MONDAY UNITA TROOPS LOOTED THE MARKET.")]
    [InlineData("Houthis", "Three aid trucks were stopped at a Houthi roadblock, the Red Cross said.")]
    [InlineData("Northern Army", "In the night men of the Northern Army looted shops in Dela.")]
    [InlineData("Russian Armed Forces", "The following night Russian soldiers looted shops in Dela.")]
    [InlineData("Karo Front", "Every day fighters of the Karo Front looted shops in Dela.")]
    [InlineData("Eritrean Defence Forces; Karo Front", "Eritrean soldiers looted shops in Dela. The Karo Front did the same in Hale.")]
    [InlineData("Iraqi Army; Zintar allies", "Iraqi soldiers and their Zintar allies burned houses in the valley, elders said.")]
    [InlineData("Karo Front", "A young woman was raped by her guard, a member of the Karo Front, she said.")]
    [InlineData("Karo Front", "Four reporters were sentenced to death without a lawyer by a court the Karo Front had set up in a cinema.")]
    [InlineData("Karo Front", "The Karo Front surrounded Dela, and its guns shelled the hospital, a nurse said.")]
    [InlineData("Karo Front", "The Karo Front, which ran the valley that winter, had then burned homes, two drivers said.")]
    [InlineData("Tashkurian forces", "Tashkurian aircraft bombed the hospital in Kandar, doctors said.")]
    [InlineData("Kenyan police", "Police beat detainees with cables in a cell in Nairobi, lawyers said.")]
    public void Whose_the_doers_are_is_told_beside_or_before_them(string doers, string text) => Assert.Equal(doers, Accused(text));

    [Theory]
    [InlineData("A former captain of the Karo Front executed six prisoners in Dela, an inquiry found.")]
    [InlineData("Five Karo Front engineers were shot dead in Dela, a nurse said.")]
    [InlineData("Captured airmen of the Karo Front were paraded through Dela and spat at.")]
    [InlineData("The Karo Front did not do the same in Hale.")]
    [InlineData("The Karo Front guarded the clinic. The rounds that hit it were fired from Hale.")]
    public void Who_once_was_or_suffers_is_no_doer(string text) => Assert.DoesNotContain("Karo", Accused(text), StringComparison.Ordinal);

    // Whoever suffers, speaks, is fled from, is counted among the victims or holds the ground does nothing by inference.
    [Theory]
    [InlineData("The ministry said soldiers of Karland were being shot on the ridge after they had raised their hands.")]
    [InlineData("Two Karlandian soldiers lay dead with their throats cut beside the mill, a priest said.")]
    [InlineData("Four porters were shot dead by strangers, a member of the Karo Front among them.")]
    [InlineData("A former commander of the Karo Front was among six men hanged from a bridge in Dela.")]
    [InlineData("A boy who had run away from the Karo Front was shot on the bridge by strangers.")]
    [InlineData("Families fleeing land held by the Karo Front were robbed and beaten on the way to the border.")]
    [InlineData("A van packed with explosives blew up beside guards of the Karo Front who had come up to look.")]
    [InlineData("Barrels of chlorine were blown up beside a trench, and thirty Karo Front fighters had to be treated for burns in the lungs.")]
    [InlineData("The Karo Front said on Monday that talks would go on. For days nobody was allowed to bury the bodies in the street.")]
    [InlineData("Strangers shot at a bus that was carrying fighters of the Karo Front home, killing four nurses.")]
    [InlineData("The army of Karland moved its headquarters out of the school in Dela.")]
    [InlineData("The army of Karland dismantled mines that had been left in the museum of Dela.")]
    [InlineData("Smugglers held forty migrants for ransom in a barn near Dela until their families paid.")]
    public void Whoever_suffers_speaks_or_is_fled_from_is_no_doer(string text) => Assert.Equal("", Accused(text));

    // What is read of them all the same, where grammar says so.
    [Theory]
    [InlineData("Karo Front", "Fighters of the Karo Front whose comrades had been shot burned the homes of forty families in Dela.")]
    [InlineData("Karo Front", "She was beaten and made to crawl through the yard by her guard, a member of the Karo Front.")]
    [InlineData("Karo Front", "Fighters of the Karo Front cut the ears off two farmers for having spoken to soldiers.")]
    public void What_grammar_says_of_them_is_read(string doers, string text) => Assert.Equal(doers, Accused(text));

    // A later sentence says who they were.
    [Theory]
    [InlineData("Karo Front", "Gunmen lined up six teachers in Dela and shot them dead. The attackers were from the Karo Front, a nurse said.")]
    [InlineData("Karo Front", "Gunmen lined up six teachers in Dela and shot them dead. Those responsible were fighters of the Karo Front, the chief said.")]
    [InlineData("Karo Front", "Gunmen lined up six teachers in Dela and shot them dead. They wore the armbands of the Karo Front.")]
    [InlineData("Grey Column", "Armed men burned forty homes in Dela. The unit belonged to the Grey Column, a monk said.")]
    public void A_later_sentence_says_who_they_were(string doer, string text) => Assert.Contains(doer, Accused(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Israeli soldiers shot six men in a yard. They were members of the Karo Front, a colonel said.")]
    [InlineData("Strangers robbed a bus in Dela. The driver wore the badges of the Karo Front.")]
    [InlineData("Gunmen shot six teachers in Dela. The Karo Front condemned the killings.")]
    public void Who_the_victims_were_says_nothing_of_the_doers(string text) => Assert.DoesNotContain("Karo", Accused(text), StringComparison.Ordinal);

    // The text names them only later, and no others of their kind.
    [Theory]
    [InlineData("Kenya Defence Forces", "Soldiers burned forty homes in the hill village, a priest said. The Kenyan army said it would look into the report.")]
    [InlineData("Karland forces", "Troops shot nine farmers dead beside the mill after tying their hands, two widows said. A spokesman for the army of Karland declined to comment.")]
    public void The_nameless_are_the_only_ones_that_the_text_names(string doer, string text) => Assert.Equal(doer, Accused(text));

    [Theory]
    [InlineData("Soldiers burned forty homes in the valley. Kenyan troops and Somali troops met at the border.")]
    [InlineData("The rebels killed nine farmers. Villagers asked the Karo Front, a militia, to guard them.")]
    public void The_nameless_stay_nameless_where_others_may_be_meant(string text)
    {
        string accused = Accused(text);
        Assert.DoesNotContain("Karo", accused, StringComparison.Ordinal);
        Assert.DoesNotContain("Kenya", accused, StringComparison.Ordinal);
    }

    // Names given with the noun, owners of organs, seats of government.
    [Theory]
    [InlineData("Grey Hand", "A militia calling itself the Grey Hand burned forty homes in the valley, a priest said.")]
    [InlineData("Wolves of the Una", "Nine villagers were shot dead by paramilitaries known as the Wolves of the Una, a farmer said.")]
    [InlineData("Serrano", "Two primary schools in Tharn were bombed by the Serrano junta's air force.")]
    [InlineData("Vellar forces", "Rockets fired from the Vellar side hit a school in Kotin and killed six pupils.")]
    [InlineData("Karo Front", "Guards of the Karo Front's prison office beat inmates with cables.")]
    [InlineData("Coastal Guard", "Prosecutors opened their case against a colonel of the Coastal Guard, saying that his mortar platoon had shelled the market of Zelena.")]
    [InlineData("Karo Front", "Mortars of the Karo Front were set up in the yard of a school in Dela, parents said.")]
    [InlineData("Karo Front", "The Karo Front's storing of shells in the cellar of a school endangered the pupils, an envoy said.")]
    [InlineData("Guatemalan", "The Guatemalan state admitted the killing of nine unarmed villagers by its soldiers.")]
    public void Whose_they_are_is_told_by_names_owners_and_seats(string doer, string text) => Assert.Contains(doer, Accused(text), StringComparison.Ordinal);

    // Officers in the dock are no bench of officers.
    [Fact]
    public void A_trial_of_officers_is_not_held_by_officers()
    {
        var report = ReportParser.Default.Parse(new SourceDocument("doers", "The government of Karland opened a trial of three officers.", Published: new(2020, 1, 1)));
        Assert.DoesNotContain(report.Statements.SelectMany(static s => s.Circumstances), static c => c.Kind == CircumstanceKind.WithoutProcess);
    }

    [Theory]
    [InlineData("Students discussed whether an army that hides rockets under a school loses its protection.")]
    [InlineData("In a feature film actors playing soldiers of the Karo Front shoot patients in a hospital in Dela.")]
    [InlineData("Mortars of the Karo Front were removed from the school.")]
    public void What_is_only_asked_or_played_has_no_doer(string text) => Assert.Equal("", Accused(text));

    // Where two States are told of, nameless soldiers are nobody's.
    [Theory]
    [InlineData("Soldiers burned houses in Goma after Rwandan troops had crossed the border.")]
    [InlineData("Shiite troops burned houses in Baghdad.")]
    public void Nameless_forces_stay_nameless_where_it_is_open_whose_they_are(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("doers", text, Published: new(2020, 1, 1)));
        Assert.DoesNotContain(report.Statements.SelectMany(static s => s.Agents).Select(a => report.FindParty(a.PartyId)!), static p => p.Country is not null);
    }

    private static string Accused(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("doers", text, Published: new(2020, 1, 1)));
        return string.Join("; ", report.Allegations.Where(static a => a.AccusedId is not null).Select(a => report.FindParty(a.AccusedId)!.Name).Distinct(StringComparer.Ordinal));
    }
}
