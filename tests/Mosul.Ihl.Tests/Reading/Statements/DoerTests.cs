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

    private static string Accused(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("doers", text, Published: new(2020, 1, 1)));
        return string.Join("; ", report.Allegations.Where(static a => a.AccusedId is not null).Select(a => report.FindParty(a.AccusedId)!.Name).Distinct(StringComparer.Ordinal));
    }
}
