namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>Conduct that reports tell less often, in their ordinary words: courts, occupiers, suppliers, signs, dams, redress.</summary>
public sealed class RareConductTests
{
    public static TheoryData<string, string, string> Conduct => new()
    {
        { "Taliban", "fair-trial", "The Taliban sentenced a couple to death in a trial at which they were refused an interpreter." },
        { "Houthis", "fair-trial", "The Houthis tried ten men for spying and did not let them call a single witness." },
        { "Cameroon", "duty-to-investigate", "Cameroon has tried no soldier for the killings of 21 civilians." },
        { "Israel Defense Forces", "peacekeepers", "Israeli soldiers fired on a UNIFIL watchtower and hurt two UNIFIL soldiers." },
        { "anti-Balaka", "humanitarian-personnel", "Two drivers of the Norwegian Refugee Council were gunned down by Anti-Balaka fighters." },
        { "Al-Shabaab", "humanitarian-personnel", "Al-Shabaab looted a store of the World Food Programme." },
        { "Armed Forces of Ukraine", "dangerous-forces", "Ukrainian drones hit the cooling tower of the Kursk nuclear plant." },
        { "Israeli Air Force", "protected-zones", "Israeli aircraft struck tents in the humanitarian zone and killed 19 people." },
        { "Oleg Petrov", "individual-responsibility", "Sergeant Oleg Petrov executed an unarmed cyclist, a war crime, the prosecutor told the court." },
        { "Hezbollah", "indiscriminate-weapons", "Hezbollah fired rockets, which are indiscriminate by nature." },
    };

    public static TheoryData<string> Silent => new()
    {
        "The Houthis tried ten men for spying after their lawyers had called forty witnesses.",
        "The Israeli army shelled no village.",
        "Two drivers of the Norwegian Refugee Council were freed by Anti-Balaka fighters.",
        "Poland delivered tanks to Ukraine, the ministry said.",
        "Al-Shabaab fighters passed a store of the World Food Programme.",
        "Ukraine drafted 20,000 men into its army in May.",
        "The Colombian army dropped charges of corruption against the general.",
        "Hezbollah showed rockets, which are indiscriminate by nature.",
    };

    [Theory]
    [MemberData(nameof(Conduct))]
    public void Reads_the_principle(string accused, string principle, string text)
    {
        var told = Accusations.In(text);

        Assert.True(told.Exists(t => t.Accused.Contains(accused, StringComparison.Ordinal) && t.Principle == principle), string.Join("; ", told));
    }

    [Theory]
    [MemberData(nameof(Silent))]
    public void Accuses_nobody(string text)
    {
        Assert.Empty(Accusations.In(text));
    }
}
