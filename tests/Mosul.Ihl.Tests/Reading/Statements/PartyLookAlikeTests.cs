using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>Whom a phrase names where a part of it looks like a name, and names that are nobody's.</summary>
public class PartyLookAlikeTests
{
    /// <summary>Makes and models of arms, and whose they are.</summary>
    [Theory]
    [InlineData("Saudi F-15s bombed a market in Hajra.", "Saudi")]
    [InlineData("Russian Su-25s bombed a market in Hajra.", "Russia")]
    [InlineData("Two MiG-29s of the Eritrean air force bombed a market in Hajra.", "Eritrea")]
    [InlineData("A Kenyan F-5 bombed a market in Hajra.", "Kenya")]
    [InlineData("T-54s of the Vosk army shelled the market.", "Vosk")]
    [InlineData("M23 fighters executed two teachers.", "M23")]
    [InlineData("A Q-12 bombed a market in Hajra.", "")]
    [InlineData("The F-16s bombed a market in Hajra.", "")]
    public void A_model_is_no_party(string text, string doer) => AssertDoer(doer, text);

    /// <summary>Whom a description cannot mean: settlers and paramilitaries are nobody of another sort told before, whoever is fired at is not who fires, and a health officer fights for nobody.</summary>
    [Theory]
    [InlineData("The Tarvian garrison left. The settlers executed two teachers.", "settlers")]
    [InlineData("The FARC issued a statement. The paramilitaries executed two teachers.", "paramilitaries")]
    [InlineData("The AUC issued a statement. The paramilitaries executed two teachers.", "United Self-Defense Forces")]
    [InlineData("A health officer found two bodies. The Kenyan army executed two teachers.", "Kenya")]
    [InlineData("An officer of the Kenyan army executed two teachers.", "Kenya")]
    public void A_description_fits_whom_it_means(string text, string doer) => AssertDoer(doer, text);

    /// <summary>Whoever has gunmen fights, and so does whom men are loyal to or under; units also bear their noun first.</summary>
    [Theory]
    [InlineData("The Salt Road Company's gunmen executed two teachers.", "Salt Road Company")]
    [InlineData("Mercenaries of the Salt Road Company executed two teachers.", "Salt Road Company")]
    [InlineData("Fighters loyal to the Haugh Rebellion executed two teachers.", "Haugh Rebellion")]
    [InlineData("Soldiers under Marshal Tev executed two teachers.", "Tev")]
    [InlineData("Cuirassiers of the Tamsin Crown executed two teachers.", "Tamsin Crown")]
    [InlineData("Brannoch militiamen executed two teachers.", "Brannoch")]
    [InlineData("Sleepless gunmen executed two teachers.", "gunmen")]
    [InlineData("Kolm, whose jets are old, signed. Kolm executed two teachers.", "Kolm")]
    [InlineData("Battalion Kite executed two teachers.", "Battalion Kite")]
    [InlineData("Battalion Commander Tal met the envoy.", "")]
    [InlineData("Gunmen of a group known as the Grey Hand executed two teachers. The Grey Hand denied it.", "Grey Hand")]
    [InlineData("The envoy met Brask officials. Brask soldiers executed two teachers.", "Brask")]
    public void Men_and_units_make_a_side(string text, string doer) => AssertDoer(doer, text);

    /// <summary>A unit that many States have is that of the State that the text is about; a name that is one State's alone stays its own. A town's name in a person's tells of no country.</summary>
    [Theory]
    [InlineData("Shells fell on Bogota. Soldiers of the Fifth Brigade executed two teachers.", "Colombia")]
    [InlineData("Shells fell on Aleppo. The Republican Guard executed two teachers.", "Syria")]
    [InlineData("The Iraqi army left Aleppo. The Republican Guard executed two teachers.", "Iraq")]
    [InlineData("Shells fell on Aleppo. The Golani Brigade executed two teachers.", "Golani Brigade")]
    [InlineData("The Sudanese army left Kadugli. Dr. Salma Tal wept. The army executed two teachers.", "Sudan")]
    [InlineData("A priest said that dozo hunters executed two teachers.", "Dozo")]
    [InlineData("Four men of the Jeshi la Umoja executed two teachers.", "Jeshi la Umoja")]
    public void A_unit_is_of_the_State_that_the_text_is_about(string text, string doer) => AssertDoer(doer, text);

    /// <summary>What men wear tells whose they are; a gunman may have put on the uniform of a State.</summary>
    [Theory]
    [InlineData("Soldiers in Chadian uniform executed two teachers.", "Chad")]
    [InlineData("Two guards wearing Belarusian uniforms executed two teachers.", "Belarus")]
    [InlineData("Armed men with Kolda armbands executed two teachers.", "Kolda")]
    [InlineData("Fighters in the grey berets of the Vesper Guard executed two teachers.", "Vesper Guard")]
    [InlineData("Islamic State fighters in Iraqi uniforms executed two teachers.", "Islamic State")]
    [InlineData("Gunmen in Iraqi uniforms executed two teachers.", "Gunmen")]
    [InlineData("Soldiers in full uniform executed two teachers.", "Soldiers")]
    public void Dress_tells_whose_men_they_are(string text, string doer) => AssertDoer(doer, text);

    /// <summary>A name is that of an armed group where the text uses it like one.</summary>
    [Theory]
    [InlineData("The Lanterns hold the lower town. Nobody goes there.", "Lanterns", true)]
    [InlineData("A captive from the sabotage wing of the Gray Shepherds spoke.", "Gray Shepherds", true)]
    [InlineData("Two nurses were executed by the Iron Pact.", "Iron Pact", true)]
    [InlineData("Sawfish, a militia of fishermen, took the rice.", "Sawfish", true)]
    [InlineData("The armed movement that calls itself the Ring mined the path.", "Ring", true)]
    [InlineData("Residents fear the Kestrels, whose gunmen keep the ford.", "Kestrels", true)]
    [InlineData("The Quiet Hand's women's wing ran the camp.", "Quiet Hand", true)]
    [InlineData("The Ustari burned the church. The Ustarka burned the church.", "Ustarka", true)]
    [InlineData("The Limpola killed twelve people when it burst.", "Limpola", false)]
    [InlineData("The Air Force bombed the camp.", "Air Force", false)]
    [InlineData("The Hendersons held the farm for forty years.", "Hendersons", false)]
    [InlineData("Two nurses were shot by the Old Mill when a shell fell.", "Old Mill", false)]
    [InlineData("Nine cars were bombed by the Golden Gate bridge.", "Golden Gate", false)]
    [InlineData("The choir calls itself the Silver Threads and sang.", "Silver Threads", false)]
    [InlineData("Talla, a rebel commander in her youth, is a senator.", "Talla", false)]
    [InlineData("The Titans bombed in the final.", "Titans", false)]
    [InlineData("The Grand Hotel killed its lunch menu.", "Grand Hotel", false)]
    public void A_band_is_known_by_its_use(string text, string name, bool band)
    {
        var lexicon = CompiledLexicon.English;
        var tokens = Tokenizer.Read(text, lexicon.Vocabulary);
        var found = new BandNames(lexicon, tokens).Find().Select(n => tokens.Text[tokens.Start[n.First]..tokens.End[n.End - 1]]);
        var coined = new ArmedNames(lexicon, tokens).Find().Select(n => tokens.Text[tokens.Start[n.First]..tokens.End[n.End - 1]]);
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));
        bool headed = report.Mentions.Any(m => m.Kind == MentionKind.Party && m.Evidence.Quote == name && report.FindParty(m.Code) is { Kind: PartyKind.ArmedGroup });
        Assert.Equal(band, found.Contains(name, StringComparer.Ordinal) || coined.Contains(name, StringComparer.Ordinal) || headed);
    }

    /// <summary>Networks, hospitals, schools and branches of bodies do nothing to anybody, nor does a time of day.</summary>
    [Theory]
    [InlineData("Facebook executed two teachers.", "")]
    [InlineData("The Amsel Hospital executed two teachers.", "")]
    [InlineData("The Upland Teachers College executed two teachers.", "")]
    [InlineData("Al Jazeera Turkey executed two teachers.", "")]
    [InlineData("Turkey executed two teachers.", "Turkey")]
    [InlineData("The Council of Captains executed two teachers.", "Council of Captains")]
    [InlineData("A shell that fell at 10:55 PM killed two teachers.", "")]
    public void A_civil_body_is_no_doer(string text, string doer) => AssertDoer(doer, text);

    /// <summary>Whoever suffers, survives or is told as struck has done nothing.</summary>
    [Theory]
    [InlineData("The Kenyan army suffered attacks on its convoys.", "")]
    [InlineData("The Kolda Front survived the bombing of its camp.", "")]
    [InlineData("The Kolda Front sustained an attack by the Kenyan army.", "Kenya")]
    [InlineData("The Kolda Front came under attack from the Kenyan army.", "Kenya")]
    [InlineData("Mira Tal, nine years old, injured.", "")]
    [InlineData("Mira Tal wept. Her death was announced on Monday.", "")]
    [InlineData("Mira Tal executed two teachers. Five villagers were killed.", "Mira Tal")]
    public void A_sufferer_is_no_doer(string text, string doer) => AssertDoer(doer, text);

    /// <summary>A people's name before fighters, whatever else it means.</summary>
    [Theory]
    [InlineData("Serb gunners shelled the market.", "Serb")]
    [InlineData("Croat soldiers executed two teachers.", "Croat")]
    [InlineData("Militiamen of the Syrian government executed two teachers.", "Syria")]
    public void A_people_has_soldiers(string text, string doer) => AssertDoer(doer, text);

    /// <summary>Who guards or serves is whose the text tells: by a possessive, behind a comma, by the place, or because only one side is named.</summary>
    [Theory]
    [InlineData("Pellor ratified the treaty in 2014. One of its gunships bombed a market in May.", "Pellor")]
    [InlineData("Pellor's capital was calm. Its air force bombed a market on Friday.", "Pellor")]
    [InlineData("Her jailer, a fighter of Hamas, executed two teachers.", "Hamas")]
    [InlineData("Guards of the Kolda Front prison executed two teachers.", "Kolda Front")]
    [InlineData("The Kolda Front keeps its captives in a granary. Guards raped two women there.", "Kolda Front")]
    [InlineData("The Kolda Front met the Coastal Militia. Guards raped two women.", "Guards")]
    [InlineData("The envoy flew to Geneva. His guards executed two prisoners.", "guards")]
    [InlineData("Talks were held in London. The army executed two prisoners.", "army")]
    public void The_nameless_are_whose_the_text_tells(string text, string doer) => AssertDoer(doer, text);

    /// <summary>Units and short names mean whose name they are a part of, not others of their kind.</summary>
    [Theory]
    [InlineData("The Zubayr Brigade met the US patrol. The Brigade executed two teachers.", "Zubayr Brigade")]
    [InlineData("The Sorn Liberation Army met envoys. SLA men executed two teachers.", "Sorn Liberation Army")]
    [InlineData("Bujumbura's intelligence service, the SNR, was silent. SNR agents executed two teachers.", "Burund")]
    [InlineData("Envoys met the Free Syrian Army in Aleppo. The army executed two teachers.", "Syrian Arab Army")]
    [InlineData("The Kenyan army looked on. Men of their own Kolda militia executed two teachers.", "Kolda militia")]
    [InlineData("The First Division of the Telmark army executed two teachers.", "Telmark")]
    [InlineData("Russia's 64th Motor Brigade executed two teachers.", "Russian Armed Forces")]
    [InlineData("The Egyptian army's Seventh Brigade executed two teachers.", "Egypt")]
    [InlineData("The Coastal Militia held Dela. The rebels executed two teachers.", "rebels")]
    [InlineData("Combatants of the Dusk Column executed two teachers.", "Dusk Column")]
    [InlineData("The Red Berets executed two teachers.", "Red Berets")]
    [InlineData("The Guardia Rural executed two teachers.", "Guardia Rural")]
    [InlineData("The Kolda Front met envoys. Zintan fighters executed two teachers.", "Zintan fighters")]
    [InlineData("The Congolese army left. Goma police executed two teachers.", "Congo")]
    [InlineData("Men of the Kolda Front went from house to house with knives, and they executed two teachers.", "Kolda Front")]
    public void A_short_name_is_of_its_owner(string text, string doer) => AssertDoer(doer, text);

    /// <summary>Names with foreign words in them, and bodies that an article shows to be no person.</summary>
    [Theory]
    [InlineData("Men of the Sons of the Sierra executed two teachers.", "Sons of the Sierra")]
    [InlineData("The Dawn Covenant executed two teachers.", "Dawn Covenant")]
    [InlineData("The Autarky of Nemm executed two teachers.", "Autarky of Nemm")]
    [InlineData("The Syndicracy of Varn executed two teachers.", "Syndicracy of Varn")]
    [InlineData("The Thornbacks executed two teachers.", "Thornbacks")]
    [InlineData("Two commanders of the Jeshi la Umoja executed a farmer. The Jeshi la Umoja looted a clinic.", "Jeshi la Umoja")]
    [InlineData("The Vigilantes do Monte executed a farmer.", "Vigilantes do Monte")]
    [InlineData("Men of the Korpus Vlasta executed two teachers.", "Korpus Vlasta")]
    [InlineData("Ten rockets from the Ashen Star killed a nurse. The Ashen Star executed two teachers.", "Ashen Star")]
    [InlineData("Fighters of the Red Sun Army executed two teachers.", "Red Sun Army")]
    [InlineData("Helicopters of the Meskari state bombed a market.", "Meskari")]
    [InlineData("The KLF keeps captives in a mill. Guards executed three of them.", "KLF")]
    [InlineData("She was raped by her guard, a member of the Kolda Front.", "Kolda Front")]
    public void A_foreign_or_everyday_name_is_a_body(string text, string doer) => AssertDoer(doer, text);

    /// <summary>Places and persons with the same words in their names, and lands that are part of a State.</summary>
    [Theory]
    [InlineData("The Pont du Gard was closed. The Plaza de Mayo was full.")]
    [InlineData("Fans of the Estrela da Amadora sang.")]
    [InlineData("The Kebbi state governor met farmers.")]
    [InlineData("Rockets from the Lower Hills fell on the quay.")]
    public void A_foreign_name_of_a_place_is_no_body(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));
        Assert.DoesNotContain(report.Parties, p => p.Kind is PartyKind.ArmedGroup or PartyKind.Militia or PartyKind.State or PartyKind.StateForces or PartyKind.Country);
    }

    /// <summary>The forces of one State are one party, whatever its soldiers are called.</summary>
    [Theory]
    [InlineData("The Egyptian army executed two teachers. Egyptian soldiers looted the clinic.")]
    [InlineData("Sudanese forces executed two teachers. The Sudanese Armed Forces looted the clinic.")]
    [InlineData("Indonesian troops executed two teachers. The TNI looted the clinic.")]
    [InlineData("Syrian conscripts executed two teachers. The Syrian army looted the clinic.")]
    public void The_forces_of_a_State_are_one_party(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));
        Assert.Single(report.Statements.SelectMany(s => s.Agents).Select(a => a.PartyId).Distinct(StringComparer.Ordinal));
    }

    /// <summary>Words for groups of other kinds.</summary>
    [Theory]
    [InlineData("A rock group played in a cell.")]
    [InlineData("The prisoners slept in a cell without a window.")]
    [InlineData("A rescue group met the mayor.")]
    [InlineData("Monday Column readers wrote letters.")]
    public void Other_groups_are_no_party(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));
        Assert.DoesNotContain(report.Mentions, m => m.Kind == MentionKind.Party);
    }

    /// <summary>People of a nation who are none of its forces.</summary>
    [Theory]
    [InlineData("Of the Kuwaitis missing since the war, two were executed.")]
    [InlineData("Sixty of the Armenians were executed.")]
    public void Some_of_a_people_are_not_its_forces(string text) => AssertDoer("", text);

    /// <summary>A seat of government does what governments do, and stands there as a town besides.</summary>
    [Theory]
    [InlineData("Kigali, which has armed the rebels, denied it.", true)]
    [InlineData("Baku keeps files on sixty missing men.", true)]
    [InlineData("Kampala sent shells to the group.", true)]
    [InlineData("Addis Ababa cut off food to the region.", true)]
    [InlineData("Baku lies on the sea.", false)]
    [InlineData("Kigali grew fast.", false)]
    [InlineData("Khartoum woke to shelling.", false)]
    [InlineData("They will shoot the pilot unless Jakarta grants a vote.", false)]
    [InlineData("Doctors from Kyiv treated the wounded.", false)]
    public void A_seat_acts_for_its_State(string text, bool party)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));
        bool stands = report.Mentions.Any(m => m is { Kind: MentionKind.Party, Evidence.Quote: "Kigali" or "Baku" or "Kampala" or "Addis Ababa" or "Khartoum" or "Jakarta" or "Kyiv" });
        Assert.Equal(party, stands);
    }

    private static void AssertDoer(string name, string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));
        var doers = report.Statements.SelectMany(s => s.Agents).Select(a => report.FindParty(a.PartyId)!.Name).Distinct(StringComparer.Ordinal);
        if (name.Length == 0)
            Assert.Empty(doers);
        else
            Assert.Contains(name, Assert.Single(doers), StringComparison.OrdinalIgnoreCase);
    }
}
