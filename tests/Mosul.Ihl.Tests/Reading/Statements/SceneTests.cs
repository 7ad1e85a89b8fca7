using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>Conduct that only several words of a sentence tell together, and whose doing it is.</summary>
public sealed class SceneTests
{
    [Theory]
    [InlineData("The Northern Army held 400 people in a pen where they slept in turns on bare concrete.", ActKind.PoorDetentionConditions, "Northern Army")]
    [InlineData("Roped together, villagers hauled shells for nine days for the soldiers of the Northern Army.", ActKind.Enslavement, "Northern Army")]
    [InlineData("Prisoners in the camp of the River Front got one meal a day, a survivor said.", ActKind.PoorDetentionConditions, "River Front")]
    public void Concepts_of_one_sentence_tell_what_no_verb_names(string text, ActKind act, string doer)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));

        Assert.Contains(report.Statements, s => s.Act.Kind == act && s.Agents.Any(a => report.FindParty(a.PartyId)!.Name == doer));
    }

    [Theory]
    [InlineData("The Northern Army did not hold anybody in a pen where people slept in turns on bare concrete.", ActKind.PoorDetentionConditions)]
    [InlineData("The Northern Army and the River Front held 400 people in pens where they might sleep in turns on bare concrete.", ActKind.Enslavement)]
    [InlineData("Prisoners slept in turns on bare concrete.", ActKind.PoorDetentionConditions)]
    [InlineData("Villagers hauled sacks and dug wells without pay.", ActKind.Enslavement)]
    public void What_is_denied_or_nobodys_doing_is_no_scene(string text, ActKind act)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));

        Assert.DoesNotContain(report.Allegations, a => a.Conduct.Kind == act);
    }

    [Fact]
    public void A_scene_that_asks_for_an_unknown_concept_is_refused_by_name()
    {
        var lexicon = Lexicon.Parse("odd-scene | Scene.Looting needs=no-such-concept | - | test | Soldiers came.", "own.lex").Value;

        var error = Assert.Throws<FormatException>(() => new ReportParser(new CompiledLexicon([.. Lexicon.English(), lexicon])));

        Assert.Contains("odd-scene", error.Message, StringComparison.Ordinal);
        Assert.Contains("no-such-concept", error.Message, StringComparison.Ordinal);
    }
}
