using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests.Reading.Statements;

public sealed class FigureReaderTests
{
    [Theory]
    [InlineData("The blast killed nine people and wounded 14.", "9 Killed; 14 Injured")]
    [InlineData("Three were killed and 12 wounded in the shelling.", "3 Killed; 12 Injured")]
    [InlineData("Two villagers died and seven others were hurt.", "2 Killed; 7 Injured")]
    [InlineData("The raid left 12 dead and 30 wounded.", "12 Killed; 30 Injured")]
    [InlineData("Nine killed, 14 wounded in market blast", "9 Killed; 14 Injured")]
    [InlineData("The shelling killed or wounded 40 people.", "40 KilledOrInjured")]
    [InlineData("Forty people were killed or injured in the raid.", "40 KilledOrInjured")]
    [InlineData("The death toll rose to 45 on Monday.", "45 Killed")]
    [InlineData("Doctors put the toll at 29.", "29 Killed")]
    [InlineData("The clashes claimed the lives of 20 people.", "20 Killed")]
    [InlineData("The strike caused 48 civilian deaths and 160 injuries.", "48 Killed; 160 Injured")]
    [InlineData("The authorities list 142 of their soldiers as killed.", "142 Killed")]
    [InlineData("The bodies of 17 men were found by the road.", "17 BodiesFound")]
    [InlineData("Gunmen abducted 15 villagers.", "15 Abducted")]
    [InlineData("Four of its members had been seized by gunmen.", "4 Abducted")]
    [InlineData("Some 800,000 civilians are trapped in the city.", "~800000 Trapped")]
    [InlineData("Some 2,500 people were forced to flee.", "~2500 Displaced")]
    [InlineData("Troops shot three bound captives.", "3 Killed")]
    [InlineData("A teacher put the number of dead at about 60.", "~60 Killed")]
    [InlineData("The toll now stands at 26, the ministry said.", "26 Killed")]
    [InlineData("The number killed in May reached 150.", "150 Killed")]
    [InlineData("In Tor, three people were reported dead.", "3 Killed")]
    [InlineData("Nine lives were lost in the raid.", "9 Killed")]
    [InlineData("The clinic treated 16 people for burns.", "16 Injured")]
    [InlineData("Three labourers were taken to hospital.", "3 Injured")]
    [InlineData("Some 8,400 people have reached the camps.", "~8400 Displaced")]
    [InlineData("The militia has driven 2,000 families out of the valley.", "2000 Displaced")]
    public void Harm(string text, string figures) => Assert.Equal(figures, Told(text));

    [Theory]
    [InlineData("At least 30 people were killed, including nine children.", "≥30 Killed; 9 Killed part")]
    [InlineData("The blast killed 53 people, 40 of them children, the mayor said.", "53 Killed; 40 Killed part")]
    [InlineData("Officials said 19 people were killed, seven of whom were women.", "19 Killed; 7 Killed part")]
    [InlineData("Officials said 19 people, including two nurses, were killed.", "19 Killed; 2 Killed part")]
    [InlineData("Officials said 61 people, most of them traders, were wounded.", "61 Injured")]
    [InlineData("Doctors report 38 dead, including 21 children, and 63 wounded.", "38 Killed; 21 Killed part; 63 Injured")]
    [InlineData("Two nurses were among the dead.", "2 Killed part")]
    [InlineData("Among the wounded were three children.", "3 Injured part")]
    [InlineData("Shells killed 12 people. Among them were nine children.", "12 Killed; 9 Killed part")]
    public void Parts(string text, string figures) => Assert.Equal(figures, Told(text));

    [Theory]
    [InlineData("Gunmen killed a nurse.", "1 Killed")]
    [InlineData("Shelling killed a woman and her two children.", "1 Killed; 2 Killed")]
    [InlineData("Shelling killed a family.", "")]
    [InlineData("The nurse was killed.", "")]
    public void One_person_is_a_figure_when_the_article_says_so(string text, string figures) => Assert.Equal(figures, Told(text));

    [Theory]
    [InlineData("Three air strikes hit the town.")]
    [InlineData("The strike destroyed 14 houses.")]
    [InlineData("The siege lasted nine months.")]
    [InlineData("The plan could kill 30 people.")]
    [InlineData("An air strike targeted two snipers.")]
    public void What_counts_nobody_harmed_is_no_figure(string text) => Assert.Equal("", Told(text));

    private static string Told(string text) =>
        string.Join("; ", ReportParser.Default.Parse(new SourceDocument("x", text)).Casualties.Select(c => $"{c.Count} {c.Harm}{(c.IsBreakdown ? " part" : "")}"));
}
