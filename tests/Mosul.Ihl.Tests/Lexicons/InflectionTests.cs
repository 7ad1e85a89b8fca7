using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Tests.Lexicons;

/// <summary>Regular inflection of English, and irregular forms as the lexicons write them.</summary>
public class InflectionTests
{
    [Theory]
    [InlineData("kill", "", "kill kills killed killing")]
    [InlineData("stab", "", "stab stabs stabbed stabbing")]
    [InlineData("raid", "", "raid raids raided raiding")]
    [InlineData("open fire", "", "open fire|opens fire|opened fire|opening fire")]
    [InlineData("besiege", "", "besiege besieges besieged besieging")]
    [InlineData("flee", "fled", "flee flees fled fleeing")]
    [InlineData("die", "", "die dies died dying")]
    [InlineData("deny", "", "deny denies denied denying")]
    [InlineData("destroy", "", "destroy destroys destroyed destroying")]
    [InlineData("torch", "", "torch torches torched torching")]
    [InlineData("shoot", "shot,shot", "shoot shoots shot shooting")]
    [InlineData("take hostage", "took,taken", "take hostage|takes hostage|took hostage|taken hostage|taking hostage")]
    [InlineData("beat", "beat,beaten", "beat beats beat beaten beating")]
    [InlineData("commit", "committed,committed,committing", "commit commits committed committing")]
    [InlineData("ill-treat", "", "ill-treat ill-treats ill-treated ill-treating")]
    public void Verb(string lemma, string irregular, string forms)
    {
        var found = Inflection.Of(irregular.Length == 0 ? $"{lemma}:v" : $"{lemma}:v({irregular})").Select(form => form.Form);

        Assert.Equal(Split(forms, forms.Contains('|') ? '|' : ' '), found);
    }

    [Theory]
    [InlineData("massacre", "", "massacre massacres")]
    [InlineData("clash", "", "clash clashes")]
    [InlineData("casualty", "", "casualty casualties")]
    [InlineData("convoy", "", "convoy convoys")]
    [InlineData("commando", "", "commando commandos")]
    [InlineData("gunman", "", "gunman gunmen")]
    [InlineData("child", "children", "child children")]
    [InlineData("aircraft", "aircraft", "aircraft")]
    public void Noun(string lemma, string irregular, string forms)
    {
        var found = Inflection.Of(irregular.Length == 0 ? $"{lemma}:n" : $"{lemma}:n({irregular})").Select(form => form.Form);

        Assert.Equal(Split(forms, ' '), found);
    }

    [Fact]
    public void One_form_for_past_and_participle_is_both()
    {
        var past = Inflection.Of("kill:v").Single(form => form.Form == "killed");

        Assert.Equal(FormKind.Past | FormKind.PastParticiple, past.Kind);
    }

    private static string[] Split(string text, char by) => text.Split(by, StringSplitOptions.RemoveEmptyEntries);
}
