using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>Who says what: one mechanism a row, in sentences made for the purpose. A row is written "source | cue | content".</summary>
public class AttributionTests
{
    [Theory]
    // What is told begins with the clause, not with those who are told.
    [InlineData("Villagers told Radio Lagoon that no siren had sounded.", "Villagers | told | no siren had sounded")]
    [InlineData("The mayor informed the envoy that the bridge was shelled.", "mayor | informed | the bridge was shelled")]
    // The speaker follows, or stands in the middle.
    [InlineData("Two barges burned in the harbour, the coast guard said.", "coast guard | said | Two barges burned in the harbour")]
    [InlineData("Shells hit the silo, said a farmer who lives nearby.", "farmer | said | Shells hit the silo")]
    [InlineData("“They shot at the ferry all night,” said a boatman.", "boatman | said | “They shot at the ferry all night")]
    [InlineData("“To the bridge,” she said.", "- | said | “To the bridge")]
    [InlineData("The camp, the ministry said, had been empty for weeks.", "ministry | said | The camp, the ministry said, had been empty for weeks")]
    [InlineData("They filmed an attack that a rescuer says left ten people dead.", "rescuer | says | left ten people dead")]
    // Bodies that no lexicon holds, by the whole of their names.
    [InlineData("Shells hit the silo, the Karo Observatory for Human Rights said.", "Karo Observatory for Human Rights | said | Shells hit the silo")]
    [InlineData("Shells hit the silo, the Union of Free Teachers said.", "Union of Free Teachers | said | Shells hit the silo")]
    [InlineData("Shells hit the silo, the Centre for Documentation of Violations said.", "Centre for Documentation of Violations | said | Shells hit the silo")]
    [InlineData("Shells hit the silo, the monitoring group Clear Ground said.", "Clear Ground | said | Shells hit the silo")]
    // Introductions without a verb.
    [InlineData("According to two nurses, the ward was bombed on Friday.", "nurses | According to | the ward was bombed on Friday")]
    [InlineData("The ward was bombed on Friday, according to the hospital director.", "hospital director | according to | The ward was bombed on Friday")]
    [InlineData("Human Rights Watch: Rebels used children as shields", "Human Rights Watch | : | Rebels used children as shields")]
    [InlineData("Mortars kill nine in market, hospital says", "hospital | says | Mortars kill nine in market")]
    // The owner of a report speaks.
    [InlineData("Amnesty International's report says guards beat the prisoners.", "Amnesty International | says | guards beat the prisoners")]
    [InlineData("A report by Amnesty International found that guards beat the prisoners.", "Amnesty International | found | guards beat the prisoners")]
    [InlineData("The report by Lantern Rights says guards beat the prisoners.", "Lantern Rights | says | guards beat the prisoners")]
    [InlineData("A report by the Lantern Justice Project documents how guards beat the prisoners.", "Lantern Justice Project | documents | how guards beat the prisoners")]
    [InlineData("Evidence collected by the Lantern Law Centre shows that guards beat the prisoners.", "Lantern Law Centre | shows | guards beat the prisoners")]
    [InlineData("Lantern Rights published a report on Monday. It says guards beat the prisoners.", "Lantern Rights | says | guards beat the prisoners")]
    [InlineData("The bishop was quoted as saying that guards beat the prisoners.", "bishop | was quoted | guards beat the prisoners")]
    [InlineData("By the hospital's count, shells killed nine people.", "hospital | By | shells killed nine people")]
    // A noun that is also a verb of speech, before what is said.
    [InlineData("The army claims rebels burned the mill.", "army | claims | rebels burned the mill")]
    [InlineData("Prosecutors charge that guards beat the prisoners.", "Prosecutors | charge | guards beat the prisoners")]
    [InlineData("The league disputes the toll.", "league | disputes | the toll")]
    // Reduced clauses beside the speaker.
    [InlineData("Two former cooks interviewed separately by a lawyer said that guards beat the prisoners.", "former cooks | said | guards beat the prisoners")]
    [InlineData("According to a report released on Friday by Lantern Rights, guards beat the prisoners.", "Lantern Rights | According to | guards beat the prisoners")]
    // The same speaker goes on.
    [InlineData("“They beat the prisoners every night,” insisted the cook, adding that guards killed the baker.", "cook | adding | guards killed the baker")]
    // A city that speaks is the seat of a government.
    [InlineData("Moscow said guards beat the prisoners.", "Russia | said | guards beat the prisoners")]
    // An age is no speaker.
    [InlineData("Ruth Sallow, 34, said shells hit the mill.", "Ruth Sallow | said | shells hit the mill")]
    // Accusers.
    [InlineData("Herders accused the militia of burning their tents.", "Herders | accused | the militia of burning their tents")]
    [InlineData("The truce ended a day after the Red Cross accused rebels of killing prisoners.", "International Committee of the Red Cross | accused | rebels of killing prisoners")]
    // Relative clauses that speak.
    [InlineData("The elder spoke to Human Rights Watch, which says that soldiers burned the mill.", "Human Rights Watch | says | soldiers burned the mill")]
    [InlineData("The deacon, who asked for tea, said guards beat the prisoners.", "deacon | said | guards beat the prisoners")]
    [InlineData("A cook who has deserted said guards beat the prisoners.", "cook | said | guards beat the prisoners")]
    [InlineData("Guards beat the prisoners who came to the well, said a cook.", "cook | said | Guards beat the prisoners who came to the well")]
    [InlineData("Guards beat the prisoners, the head of the prison, Odo Kern, said.", "Odo Kern | said | Guards beat the prisoners")]
    [InlineData("Guards beat the prisoners, as Amnesty International reported in May.", "Amnesty International | reported | Guards beat the prisoners")]
    [InlineData("The cook remembered how guards beat the prisoners.", "cook | remembered | how guards beat the prisoners")]
    [InlineData("The cook wept as he told how guards beat the prisoners.", "cook | told | how guards beat the prisoners")]
    [InlineData("The beating of nine prisoners by guards was documented by Lantern Rights.", "Lantern Rights | was documented | The beating of nine prisoners by guards")]
    [InlineData("The cook did not hesitate: “Guards beat the prisoners.”", "cook | : | “Guards beat the prisoners")]
    [InlineData("Jean Mukasa, 61, a cook from Dela, has no doubt. “Guards beat the prisoners,” he said.", "Jean Mukasa | said | “Guards beat the prisoners")]
    // Naming.
    [InlineData("The envoy called the raid “a plain act of revenge”.", "envoy | called | the raid “a plain act of revenge")]
    [InlineData("The council calls this a deliberate attack on its mill.", "council | calls | this a deliberate attack on its mill")]
    // Groups without a name are known by their complement.
    [InlineData("Doctors at Saint Anne's Hospital said 14 men died.", "Doctors at Saint Anne's Hospital | said | 14 men died")]
    [InlineData("Displaced residents of Lowmoor said gunmen burned the mill.", "Displaced residents of Lowmoor | said | gunmen burned the mill")]
    [InlineData("Families of prisoners say guards took bribes.", "Families of prisoners | say | guards took bribes")]
    public void Finds_the_source_the_cue_and_the_content(string text, string expected) =>
        Assert.Contains(expected, Rows(text));

    [Theory]
    [InlineData("Ana Torv, director of research at Amnesty International, said police fired on the crowd.", "Amnesty International")]
    [InlineData("“They fired on the crowd again and again,” said Ana Torv of Human Rights Watch.", "Human Rights Watch")]
    [InlineData("A spokesman for the coalition said the strike was lawful.", "Coalition")]
    [InlineData("Israeli army spokesman Dan Levi said the strike hit a depot.", "Israel Defense Forces")]
    public void Folds_a_spokesperson_into_the_body(string text, string body) =>
        Assert.Contains(body, Assert.Single(Rows(text)).Split(" | ")[0], StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("Ana Torv, director of research at Amnesty International, said police fired on the crowd.\n\nTorv said ten men died.", "ten men died")]
    [InlineData("Ana Torv, director of research at Amnesty International, said police fired on the crowd.\n\nShe said ten men died.", "ten men died")]
    public void Remembers_the_body_of_a_person(string text, string content) =>
        Assert.Contains(Rows(text), row => row.StartsWith("Amnesty International |", StringComparison.Ordinal) && row.EndsWith(content, StringComparison.Ordinal));

    [Theory]
    [InlineData("They drove to the reservoir to see the dam.")]
    [InlineData("The two sides met to discuss a truce.")]
    [InlineData("Children continued to play in the ruins.")]
    [InlineData("Gunmen ordered the families to leave.")]
    [InlineData("The ruin that we have seen is only the beginning.")]
    [InlineData("You know that shells fall at noon.")]
    [InlineData("The commander called the garrison by radio.")]
    [InlineData("The fighting spread to three states in the north.")]
    public void Makes_no_frame_of_other_uses(string text) => Assert.Empty(Rows(text));

    [Theory]
    [InlineData("“The shells came at dawn. My sister was killed. Nobody helped us,” said a baker.", "killed", "baker")]
    [InlineData("A baker said: “The shells came at dawn. My sister was killed. Nobody helped us.”", "killed", "baker")]
    [InlineData("“The shells came at dawn,” said a baker. “My sister was killed in her bed.”", "killed", "baker")]
    [InlineData("“I believe that soldiers killed the miller at his door,” said a baker.", "killed", "baker")]
    [InlineData("“The shells came at dawn and burned the mill,” said a baker.\n\n“My sister was killed in her bed.”", "killed", "baker")]
    public void Carries_a_quotation_over_its_sentences(string text, string act, string origin)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("made-up", text));
        var statement = report.Statements.First(s => s.Act.Evidence.Quote.Contains(act, StringComparison.Ordinal));
        Assert.Contains(statement.Attribution.Chain, v => report.FindParty(v.PartyId)?.Name.Contains(origin, StringComparison.OrdinalIgnoreCase) == true);
    }

    [Theory]
    [InlineData("Amnesty International said soldiers burned the mill. They also killed the miller.", "Amnesty International")]
    [InlineData("Amnesty International said soldiers burned the mill. In another incident, soldiers killed the miller.", null)]
    [InlineData("Pictures show a burned mill. Soldiers killed the miller.", null)]
    [InlineData("The soldiers told people to leave. They killed the miller.", null)]
    [InlineData("Soldiers reportedly killed the miller.", null)]
    [InlineData("Soldiers killed the miller on Monday.", null)]
    public void Carries_the_speaker_on_or_stays_with_the_document(string text, string? origin)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("made-up", text));
        var statement = report.Statements.First(s => s.Act.Evidence.Quote == "killed");
        Assert.Equal(origin, statement.Attribution.Chain.Select(v => report.FindParty(v.PartyId)?.Name).FirstOrDefault(n => n is not null));
    }

    [Theory]
    [InlineData("Amnesty International documented that soldiers killed the miller.", SpeechAct.Finds)]
    [InlineData("The inquiry concluded that soldiers killed the miller.", SpeechAct.Finds)]
    [InlineData("The bishop condemned the soldiers who killed the miller.", SpeechAct.Condemns)]
    [InlineData("The bishop blamed the soldiers who killed the miller.", SpeechAct.Accuses)]
    [InlineData("The bishop said soldiers killed the miller.", SpeechAct.Says)]
    [InlineData("The soldiers denied that they killed the miller.", SpeechAct.Denies)]
    public void Says_what_a_voice_does_with_the_words(string text, SpeechAct act)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("made-up", text));
        Assert.Equal(act, Assert.Single(report.Statements.First(s => s.Act.Evidence.Quote == "killed").Attribution.Chain).Act);
    }

    [Fact]
    public void Nests_voices_innermost_first()
    {
        var report = ReportParser.Default.Parse(new SourceDocument("made-up", "The Red Cross said that Amnesty International believes that soldiers killed the miller."));
        var statement = report.Statements.First(s => s.Act.Evidence.Quote == "killed");
        Assert.Equal(["Amnesty International", "International Committee of the Red Cross"], statement.Attribution.Chain.Select(v => report.FindParty(v.PartyId)!.Name));
    }

    [Fact]
    public void Hears_the_one_who_is_quoted()
    {
        var report = ReportParser.Default.Parse(new SourceDocument("made-up", "The newspaper quoted a nurse as saying that soldiers killed the miller."));
        var statement = report.Statements.First(s => s.Act.Evidence.Quote == "killed");
        Assert.Equal(["nurse", "newspaper"], statement.Attribution.Chain.Select(v => report.FindParty(v.PartyId)!.Name));
    }

    [Fact]
    public void Gives_the_deed_to_its_doer_around_an_inserted_speaker()
    {
        var report = ReportParser.Default.Parse(new SourceDocument("made-up", "Rebels burned the mill, the ministry said, and killed the miller."));
        var statement = report.Statements.First(s => s.Act.Evidence.Quote == "killed");
        Assert.Equal("ministry", Assert.Single(statement.Attribution.Chain.Select(v => report.FindParty(v.PartyId)!.Name)));
        Assert.DoesNotContain(statement.Agents, a => report.FindParty(a.PartyId)!.Name == "ministry");
    }

    [Theory]
    [InlineData("Residents and a medic said soldiers killed the miller.", "Residents and medic")]
    [InlineData("Soldiers killed the miller, according to elders, a medic and Amnesty International.", "elders and medic and Amnesty International")]
    [InlineData("A medic said soldiers killed the miller and the baker.", "medic")]
    [InlineData("Residents told a medic that soldiers killed the miller.", "Residents")]
    public void Hears_all_who_say_it_together(string text, string voices)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("made-up", text));
        var attribution = report.Statements.First(s => s.Act.Evidence.Quote == "killed").Attribution;
        Assert.Equal(voices, string.Join(" and ", attribution.Chain.Concat(attribution.Joint).Select(v => report.FindParty(v.PartyId)!.Name)));
    }

    private static string[] Rows(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("made-up", text));
        return [.. report.Attributions.Select(a => $"{report.FindParty(a.Chain[0].PartyId)?.Name ?? "-"} | {a.Chain[0].Cue?.Quote} | {a.Content!.Quote}")];
    }
}
