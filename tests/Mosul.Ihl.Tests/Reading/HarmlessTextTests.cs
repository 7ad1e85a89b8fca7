using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests.Reading;

/// <summary>Texts of sport, crime, weather, markets, films, lectures and the like, full of words of war: no event and no accusation comes out of them.</summary>
public class HarmlessTextTests
{
    public static TheoryData<string> Texts => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Repository.Root, "tests", "Mosul.Ihl.Tests", "Reading", "Harmless");

    [Theory]
    [MemberData(nameof(Texts))]
    public void Tells_of_no_incident_and_no_allegation(string name)
    {
        var report = ReportParser.Default.Parse(new SourceDocument(name, File.ReadAllText(Path.Combine(Folder, name + ".txt"))));
        Assert.Equal([], report.Incidents.Select(i => $"{i.Kind}"));
        Assert.Equal([], report.Allegations.Select(a => a.Evidence.Quote));
    }

    [Theory]
    // Conflict with words of other walks of life in it stays read.
    [InlineData("ZOR, 4 May (City News) - Army shells hit the football stadium in Zor during the second half of the cup final on Saturday, killing nine fans and the referee, doctors said. The home side lost two players. Rebels control the north of the town.")]
    [InlineData("The cyclone had not passed when Lakeland army artillery shelled the shelter for flood victims at Annan on Monday, killing 14 people. Torrential rain slowed the rescue.")]
    [InlineData("Detectives and a forensic team of the war crimes unit say that fighters of the Northern Front executed eleven prisoners in the mill. The suspects were remanded in custody.")]
    [InlineData("The price of wheat rose after rebels of the Northern Front burned 40 farms in the Dora valley and shot six farmers on Tuesday. Traders expect exports to fall.")]
    [InlineData("The instructor had just closed the training course when Lakeland army shells hit the law school in Zor on Monday. Nine law students and two trainees were killed, doctors said. A seminar room burned down.")]
    [InlineData("During a blackout on Sunday fighters of the Northern Front looted two shoe shops and a jeweller in Zor and shot a shopkeeper. They sold the stolen goods at the market, the mayor said.")]
    [InlineData("Water rose in the cellars of Zor and the bridge was swept away after Lakeland forces blew up the dam on Monday. Sixty people drowned in the flooded villages, rescuers said.")]
    [InlineData("The novelist and the pianist were on stage when a rocket of the Northern Front hit the concert hall in Zor. Nine listeners were killed, the mayor said. There had just been applause.")]
    public void Reads_conflict_among_words_of_other_things(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));
        Assert.NotEmpty(report.Allegations);
    }
}
