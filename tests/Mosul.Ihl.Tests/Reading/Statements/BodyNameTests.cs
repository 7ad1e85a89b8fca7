using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>A body is that of the name which follows it, never that of another party told before.</summary>
public class BodyNameTests
{
    /// <summary>Paragraphs that tell of another party, of each kind.</summary>
    private static readonly string[] Others =
    [
        "The Tarn Valley Brigade has held the ridge since winter.",
        "The Cedar Front met the envoys on Sunday.",
        "The Stone Gate militia took the pass.",
        "The army of Ustrel marched north.",
        "The Ustrelian government denied that its planes had crossed the border.",
    ];

    /// <summary>A noun for a body with a name after it, and a part of the name that whoever is accused must bear.</summary>
    public static TheoryData<string, string> Bodies => new()
    {
        { "The army of Durrow", "Durrow" },
        { "The armed forces of the Republic of Durrow", "Durrow" },
        { "The air force of Durrow", "Durrow" },
        { "The navy of the Kingdom of Durrow", "Durrow" },
        { "The government of Durrow", "Durrow" },
        { "The regime of Durrow", "Durrow" },
        { "Soldiers of Durrow", "Durrow" },
        { "Troops from Durrow", "Durrow" },
        { "Warplanes of Durrow", "Durrow" },
        { "The police of Durrow province", "Durrow" },
        { "The forces of Durrow's president", "Durrow" },
        { "Fighters of the Silver Column", "Silver Column" },
        { "Gunmen of the Durrow tribe", "Durrow tribe" },
        { "Militiamen from the Durrow clan", "Durrow clan" },
        { "The Durrow clan's fighters", "Durrow clan" },
        { "The militia of Durrow", "Durrow" },
        { "A militia from Durrow", "Durrow" },
        { "Members of the Durrow Front", "Durrow Front" },
        { "Durrovian soldiers", "Durrovian" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void An_act_is_laid_at_nobody_elses_door(string body, string name)
    {
        foreach (string other in Others)
        {
            string act = $"{body} shot dead four farmers near Hale on Monday.";
            foreach (string text in (string[])[$"{other}\n\n{act}", $"{other} {act}", $"{act}\n\n{other}"])
                Assert.All(Accused(text), accused => Assert.Contains(name, accused, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void The_name_is_that_of_the_accused(string body, string name) =>
        Assert.Contains(name, Assert.Single(Accused($"{Others[0]}\n\n{body} shot dead four farmers near Hale on Monday.")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Durrow", "Ustrel")]
    [InlineData("Ustrel", "Durrow")]
    public void Two_unknown_States_are_told_apart(string doer, string other)
    {
        string[] texts =
        [
            $"The army of {other} and the army of {doer} have fought since June.\n\nThe army of {doer} bombed a clinic in Hale, killing three nurses.",
            $"The army of {other} said that the army of {doer} had bombed a clinic in Hale, killing three nurses.",
            $"The army of {other} massed at the border. A clinic was bombed by the air force of {doer}; three nurses were killed.",
            $"The army of {doer} massed at the border, as did that of {other}. {doer}ian drones struck a market in Hale, killing seven shoppers.",
        ];
        foreach (string text in texts)
            Assert.Equal($"{doer} forces", Assert.Single(Accused(text)));
    }

    /// <summary>One arm of a State's forces is no body of another sort that the text told of.</summary>
    [Theory]
    [InlineData("The army", "army")]
    [InlineData("Police", "Police")]
    [InlineData("The navy", "navy")]
    [InlineData("Warplanes", "Warplanes")]
    [InlineData("Soldiers", "Tarn Valley Brigade")]
    public void A_brigade_is_no_navy(string body, string accused) =>
        Assert.Equal(accused, Assert.Single(Accused($"{Others[0]} {body} shot dead four farmers near Hale on Monday.")));

    /// <summary>A name alone stands for the State whose army the text told of, known or not.</summary>
    [Theory]
    [InlineData("The army of Durrow shelled a bakery in Hale on Monday, killing nine people. Durrow denied the shelling.")]
    [InlineData("Durrow denied that it had shelled a bakery. The army of Durrow shelled a bakery in Hale on Monday, killing nine people.")]
    [InlineData("The army of Durrow shelled a bakery in Hale on Monday, killing nine people. The government of Durrow denied the shelling.")]
    [InlineData("The army of Sudan shelled a bakery in Hale on Monday, killing nine people. Sudan denied the shelling.")]
    [InlineData("The Sudanese army shelled a bakery in Hale on Monday, killing nine people. Khartoum denied the shelling.")]
    public void A_State_answers_for_its_army(string text)
    {
        var report = Read(text);
        var answer = Assert.Single(report.Responses);
        Assert.NotEmpty(answer.AllegationIds);
        Assert.All(answer.AllegationIds, id => Assert.Contains(report.Allegations, a => a.Id == id));
    }

    private static List<string> Accused(string text)
    {
        var report = Read(text);
        return [.. report.Allegations.Where(static a => a.AccusedId is not null).Select(a => report.FindParty(a.AccusedId)!.Name).Distinct(StringComparer.Ordinal)];
    }

    private static ParsedReport Read(string text) => ReportParser.Default.Parse(new SourceDocument("bodies", text, Published: new(2020, 1, 1)));
}
