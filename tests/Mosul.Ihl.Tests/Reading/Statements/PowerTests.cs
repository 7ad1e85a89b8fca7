namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>Persons in the power of a party: what is done to them is often told over several clauses and sentences.</summary>
public sealed class PowerTests
{
    public static readonly TheoryData<string, string, string> Cases = new()
    {
        // A circumstance in another clause of the sentence.
        { "Al-Shabaab gunmen killed two drivers after they had laid down their arms.", "Al-Shabaab", "hors-de-combat" },
        { "The Houthis jailed a poet, who has never seen a judge.", "Houthis", "arbitrary-detention" },

        // In the sentence after.
        { "Taliban fighters shot two clerks at the mill. Their hands were bound.", "Taliban", "violence-to-life" },
        { "Boko Haram abducted six masons. No charges were brought.", "Boko Haram", "arbitrary-detention" },

        // In the sentence before.
        { "Two guards walked out of the mill with raised hands. Boko Haram shot them.", "Boko Haram", "hors-de-combat" },

        // Who is dragged away is in the hands of those who do it.
        { "Boko Haram dragged three clerks out of the mill and shot them.", "Boko Haram", "violence-to-life" },

        // To take or to hold somebody is told by what the text says later.
        { "Hezbollah took the baker at a checkpoint in May. His wife has heard nothing since.", "Hezbollah", "enforced-disappearance" },
        { "M23 has held two geologists since March and wants its commanders released in exchange for them, their firm said. Neither side would comment, but the group would free them only if it was paid.", "M23", "hostage-taking" },

        // The state of persons stands before their people's name.
        { "Hezbollah beat captured Syrian soldiers with cables.", "Hezbollah", "torture-cruel-treatment" },

        // People moved from where they live.
        { "Boko Haram drove 300 herders from their villages.", "Boko Haram", "forced-displacement" },
        { "The Taliban expelled forty Hazaras from Malistan.", "Taliban", "forced-displacement" },

        // A part in what others do, and a duty left undone.
        { "Iran keeps arming the Houthis, who have executed dozens of villagers, a panel said.", "Iran", "respect-and-ensure-respect" },
        { "Australian soldiers killed four farmers in their custody. Nobody has been tried.", "Australia", "duty-to-investigate" },

        // Told by two words with others between them.
        { "Fighters of the Wadi Brigade beat a watchmaker with hoses until he gave up two of his cousins.", "Wadi Brigade", "torture-cruel-treatment" },
        { "Boko Haram flogged a guard to make him betray the others, his wife said.", "Boko Haram", "torture-cruel-treatment" },
        { "The Taliban have jailed a printer without bringing a single accusation before any magistrate.", "Taliban", "arbitrary-detention" },
        { "Hezbollah has held a dentist since May and will free him only if the government withdraws from the valley.", "Hezbollah", "hostage-taking" },
        { "M23 abducted two geologists and demanded that the army leave the mine.", "M23", "hostage-taking" },
        { "Al-Shabaab locked forty families in a mill so that planes would not bomb it.", "Al-Shabaab", "human-shields" },
        { "The army of Sarkany burned the village because its people had sheltered rebels.", "Sarkany", "collective-punishment" },
        { "Boko Haram shot two masons who stood with both hands raised.", "Boko Haram", "hors-de-combat" },
        { "Houthi fighters shot two clerks at the mill, their wrists bound with wire.", "Houthi", "violence-to-life" },

        // What is done to bodies that are held, whatever stands between the verb and the part of the body.
        { "Guards of the Houthis pulled out two of the poet's fingernails.", "Houthis", "torture-cruel-treatment" },
        { "Taliban intelligence officers attached electrodes to his ears, the baker said.", "Taliban", "torture-cruel-treatment" },

        // Who holds them, where it happens, whose guards they are.
        { "A baker who was held by Hezbollah was whipped with cables, his wife said.", "Hezbollah", "torture-cruel-treatment" },
        { "Masons arrested by the Taliban were burned with cigarettes, a doctor said.", "Taliban", "torture-cruel-treatment" },
        { "Two teachers died under torture after being arrested by the Taliban.", "Taliban", "violence-to-life" },
        { "He was hung by the wrists at a Russian army base, the farmer said.", "Russian", "torture-cruel-treatment" },
        { "Guards beat the masons daily in a prison run by the Houthis.", "Houthis", "torture-cruel-treatment" },
        { "Teachers held at Hezbollah's camp in Balta had no blankets all winter.", "Hezbollah", "detention-conditions" },

        // What people are made to do, by whatever verb, told of some of those just named, and in joined infinitives.
        { "Hezbollah made fishermen of Balta haul timber for its camp, two of them said.", "Hezbollah", "slavery-forced-labour" },
        { "Men from the mill were forced by Hezbollah to dig a tunnel and load crates.", "Hezbollah", "slavery-forced-labour" },
        { "Officers of the Taliban ordered the prisoners to unload shells.", "Taliban", "slavery-forced-labour" },
        { "Boko Haram rounded up forty fishermen. Some were made to bleat like sheep.", "Boko Haram", "outrages-on-dignity" },
        { "Boys of eleven were forced by Al-Shabaab to plant mines.", "Al-Shabaab", "child-recruitment" },
        { "Boko Haram fighters forced a teacher to marry one of them.", "Boko Haram", "sexual-violence" },

        // What is asked for and answered about those who were taken.
        { "Nine fishermen were arrested at checkpoints of Hezbollah. Every office tells their mothers that it has no such people.", "Hezbollah", "enforced-disappearance" },
        { "A mason was taken at a Taliban roadblock in April and nobody has seen him since.", "Taliban", "enforced-disappearance" },
        { "The Taliban led the baker away. They deny having him.", "Taliban", "enforced-disappearance" },

        // An order that nobody be left alive is its giver's deed, whoever is to obey.
        { "A commander of Hezbollah ordered his men to shoot anyone who surrendered.", "Hezbollah", "denial-of-quarter" },
        { "Taliban officers instructed the guards to leave no prisoner alive.", "Taliban", "denial-of-quarter" },
        { "M23 has declared that it will take no prisoners.", "M23", "denial-of-quarter" },
        { "\"I want nobody alive on that hill,\" the tape says. It was attributed to a colonel in the Russian army.", "Russian", "denial-of-quarter" },

        // What those held lack, in the sentence after and by whose warders.
        { "M23 has locked up forty clerks. They sleep by turns on bare concrete.", "M23", "detention-conditions" },
        { "In the Houthi-run prison at Balta forty men share a room and two latrines.", "Houthi", "detention-conditions" },
        { "Hezbollah will free the two masons only when their firm pays.", "Hezbollah", "hostage-taking" },
        { "Azerbaijan still holds 23 captured soldiers three years after the war.", "Azerbaijan", "pow-and-combatant-status" },
        { "Guards of the Taliban broke three of the poet's ribs.", "Taliban", "torture-cruel-treatment" },

        // In whose prison, before whose court.
        { "Prisoners in Houthi custody spoke of beatings and electric shocks.", "Houthi", "torture-cruel-treatment" },
        { "A Taliban court sentenced two bakers to death without a lawyer.", "Taliban", "fair-trial" },
        { "In the jail of Hezbollah sixty men shared one toilet and slept on the concrete floor.", "Hezbollah", "detention-conditions" },
    };

    public static readonly TheoryData<string> Nothing = new()
    {
        "Hezbollah took the baker to hospital in May. He has recovered.",
        "Hezbollah took the baker to hospital in May. Nobody has seen his dog since.",
        "The army of Sarkany ordered its engineers to dig a ditch along the river.",
        "Hunger forces the families of Balta to dig for roots.",
        "Soldiers of Sarkany had to dig a ditch, their mothers said.",
        "The army of Sarkany fears that M23 will take no prisoners.",
        "Nobody was left alive in the village after the earthquake, a colonel of the Sarkany army said.",
        "Sarkany and Orsova exchanged thirty prisoners on Monday.",
        "A clerk was arrested at a checkpoint of the Sarkany army; he was released the next day.",
        "M23 held the airport for two days. Traders have heard nothing since.",
        "Boko Haram drove two lorries from the village.",
        "The Taliban pushed government troops from Malistan.",
        "Iran keeps arming the Houthis.",
        "Al-Shabaab threatened to behead the driver.",
        "A German court convicted a man of torture in Syria.",
        "Prisoners in Houthi custody were visited by the Red Cross.",
        "A prisoner died of cancer in Houthi custody.",
        "The Taliban have jailed a printer, who has a good lawyer.",
        "Hezbollah released the dentist in exchange for two guards.",
        "The baker kept silent until the Taliban had left.",
        "Guards fed the masons daily in a prison run by the Houthis.",
        "The army of Sarkany moved families to the mill to spare them the shelling.",
        "A teacher broke two of his fingers at a Russian army base.",
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_conduct_is_laid_at_the_holders_door(string text, string accused, string principle)
    {
        var told = Accusations.In(text);

        Assert.True(told.Exists(t => t.Accused.Contains(accused, StringComparison.Ordinal) && t.Principle == principle), string.Join("; ", told));
    }

    [Theory]
    [MemberData(nameof(Nothing))]
    public void What_is_no_wrong_by_itself_stays_silent(string text) => Assert.Empty(Accusations.In(text));
}
