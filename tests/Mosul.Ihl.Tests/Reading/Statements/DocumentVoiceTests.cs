using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>Whose voice the document's own is: the issuer's of a statement, press release or report, nobody's in a paper. One form of page a row, made for the purpose.</summary>
public class DocumentVoiceTests
{
    [Theory]
    // The heading says who speaks.
    [InlineData("Press briefing notes on Sudan\nSpokesperson for the UN High Commissioner for Human Rights: Mara Lindholm\nGeneva, 3 May 2024\n\nWe are alarmed by the killing of civilians. Rapid Support Forces fighters shot 14 patients in a clinic.", "UN Human Rights Office")]
    [InlineData("Statement by the ICRC on the strike in Tal Abyad\n\nGeneva, 3 May 2019\n\nTurkish warplanes bombed a water station on Tuesday.", "International Committee of the Red Cross")]
    [InlineData("Report of the Commission of Inquiry on Burundi\nSummary\n\nPolice officers shot 12 demonstrators on 3 May.", "Commission of Inquiry on Burundi")]
    [InlineData("Communiqué of the Azawad Liberation Front\n\nKidal, 3 May 2024\n\nMalian soldiers burned two camps on 3 May and killed eleven nomads.", "Azawad Liberation Front")]
    [InlineData("UNITED NATIONS\n\nStatement by the Humanitarian Coordinator in Lakeland, Piet Aalders\n\n3 May 2024\n\nRebels looted two clinics on Tuesday.", "United Nations")]
    [InlineData("Statement on behalf of the Lakeland Bar Association\n\n3 May 2024\n\nPolice officers beat four lawyers on Tuesday.", "Lakeland Bar Association")]
    // Its name stands beside what kind of document it is.
    [InlineData("AMNESTY INTERNATIONAL\nPRESS RELEASE\n\n12 March 2018\n\nMyanmar: Villages bulldozed\n\nBurmese soldiers burned three villages on 3 March.", "Amnesty International")]
    [InlineData("Airwars\nMonthly casualty report, May 2017\n\nCoalition aircraft bombed a house in Mosul on 3 May, killing seven members of one family.", "Airwars")]
    [InlineData("Kivu Peace Observatory – Weekly Bulletin No. 12\n\nM23 fighters shot four men in Rutshuru on 3 May. They looted the market.", "Kivu Peace Observatory")]
    [InlineData("KIVU INCIDENT LOG – No. 12\nCompiled 3 May 2024 by the Lake Documentation Project.\n\nM23 fighters shot four men in Rutshuru on 3 May.", "Lake Documentation Project")]
    // It said today what the text goes on to tell.
    [InlineData("Ethiopia: Patients Shot in Clinic\n\n(Nairobi) – Eritrean forces shot 14 patients in a clinic in Adwa, Human Rights Watch said today.\n\nSoldiers burned the pharmacy.", "Human Rights Watch")]
    [InlineData("Ethiopia: Patients Shot in Clinic\n\n3 May 2021\n\nEritrean forces shot 14 patients in a clinic in Adwa, Lawyers for Dignity said today.\n\nOur team visited the clinic. Soldiers burned the pharmacy.", "Lawyers for Dignity")]
    // A paper, an agency, a reporter.
    [InlineData("GAZA, May 3 (Reuters) - Human Rights Watch said today that Israeli forces shelled a school.\n\nSoldiers shot two men on Tuesday.", "")]
    [InlineData("Army shells town\n\nBy John Carter\n\nAmnesty International said today that the army shelled a school.\n\nOn Tuesday Burmese soldiers shot two men. “We saw it,” a teacher said.", "")]
    [InlineData("Burmese army shelled school\n\nThe Burmese army shelled a school, Amnesty International said today.\n\nOn Tuesday soldiers shot two men at the gate.", "")]
    [InlineData("THE DAILY STANDARD\nReport on killings in the north\n\nBurmese soldiers shot two men at the gate.", "")]
    [InlineData("Report: Burmese army killed 12 in the north\n\nBurmese soldiers shot 12 men at the gate.", "")]
    [InlineData("A joint appeal on the second anniversary of Security Council resolution 2286\n\nBurmese soldiers shot two nurses at the gate.", "")]
    [InlineData("Statement by army spokesman sparks anger\n\nBurmese soldiers shot two men at the gate.", "")]
    public void Finds_the_issuer(string text, string issuer)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));
        var own = report.Statements.Select(s => s.Attribution).First(a => a.IsOwnVoice);
        Assert.Equal(issuer, own.Chain.Count == 0 ? "" : report.FindParty(own.Chain[0].PartyId)?.Name);
    }

    [Fact]
    public void A_source_that_the_caller_names_speaks()
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", "Burmese soldiers shot two men at the gate.", new Source("Lake Rights Watch", SourceKind.Ngo)));
        var allegation = Assert.Single(report.Allegations);
        Assert.Equal("Lake Rights Watch", report.FindParty(allegation.Alleger.Chain[0].PartyId)?.Name);
        Assert.Equal(SpeechAct.Finds, allegation.Alleger.Chain[0].Act);
    }

    [Fact]
    public void Whoever_is_reported_in_it_speaks_for_himself()
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", "AMNESTY INTERNATIONAL\nPRESS RELEASE\n\nBurmese soldiers shot two men at the gate, villagers said."));
        Assert.Equal(["villagers"], report.Allegations.Select(a => report.FindParty(a.Alleger.Chain[0].PartyId)?.Name));
    }
}
