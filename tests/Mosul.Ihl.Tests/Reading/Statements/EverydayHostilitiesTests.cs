namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>The conduct of hostilities in everyday verbs and things: whatever verb of a class is used, the conduct is read; beside each stand its look-alikes, of which nothing may be read.</summary>
public sealed class EverydayHostilitiesTests
{
    public static TheoryData<string, string, string> Conduct => new()
    {
        { "Hezbollah", "precautions-against-effects", "Hezbollah fighters stacked crates of rockets in the cellar of a lived-in tenement in Tyre, neighbours said." },
        { "Armed Forces of Ukraine", "precautions-against-effects", "Ukrainian troops sited a battery of mortars on the roof of a maternity clinic, Amnesty International reported." },
        { "Houthis", "precautions-against-effects", "Houthi gunners tucked a missile launcher under the awning of a vegetable market in Hodeidah, traders said." },
        { "Tatmadaw", "precautions-against-effects", "Myanmar soldiers billeted a company with its machine guns in a primary school while lessons went on, teachers said." },
        { "Islamic State", "precautions-against-effects", "Islamic State fighters fired mortars from the yard of a school in which displaced families were living, survivors said." },
        { "Boko Haram", "precautions-against-effects", "Boko Haram used a mosque in Gwoza to store rockets, villagers said." },
        { "Islamic State", "human-shields", "Islamic State fighters made prisoners walk ahead of them through the minefield, survivors said." },
        { "Israel Defense Forces", "human-shields", "Israeli soldiers tied a wounded Palestinian to the bonnet of their jeep and drove through Jenin, residents said." },
        { "Russian Armed Forces", "human-shields", "Russian troops herded villagers into the school beneath their headquarters so that the Ukrainian artillery would hold its fire, a teacher said." },
        { "Boko Haram", "human-shields", "Boko Haram drove captive women in front of its column when it attacked the barracks, soldiers said." },
        { "Houthis", "human-shields", "The Houthis chained detainees to the roof of an arms depot to keep the planes away, relatives said." },
        { "Tatmadaw", "human-shields", "Myanmar troops forced villagers to march at the head of a patrol to set off mines, the Karen Human Rights Group said." },
        { "Taliban", "human-shields", "Taliban fighters took cover behind women and children whom they had locked in a compound with them, NATO said." },
        { "Taliban", "perfidy", "Taliban gunmen dressed as nurses walked into a police post in Lashkar Gah and shot six officers dead, officials said." },
        { "Islamic State", "perfidy", "Islamic State militants pretending to be wounded civilians blew themselves up among the soldiers who came to help them, the Iraqi army said." },
        { "Colombian Armed Forces", "emblem-misuse", "Colombian soldiers wore Red Cross bibs during the raid on the camp, the government admitted." },
        { "Hamas", "emblem-misuse", "Hamas moved its fighters to the front in ambulances, an Israeli spokesman said." },
        { "Taliban", "perfidy", "A bomber of the Taliban drove an ambulance loaded with explosives up to the gate of the barracks and blew it up, killing nine soldiers, the ministry said." },
        { "Syrian Arab Army", "medical-protection", "Syrian helicopters dropped two barrel bombs on the maternity clinic in Kafr Nabl, doctors said." },
        { "Rapid Support Forces", "medical-protection", "RSF fighters shot their way into the Al-Nao hospital, beat two surgeons and made off with the X-ray machine, staff said." },
        { "Israel Defense Forces", "medical-protection", "A field hospital stood at the edge of Rafah. Israeli tanks shelled the building for an hour, medics said." },
        { "Ethiopian National Defence Force", "medical-protection", "Ethiopian soldiers arrested four nurses for bandaging wounded rebels, MSF said." },
        { "Hamas", "medical-protection", "Hamas gunmen burst into the first-aid post, killed two medics and threw grenades at the stretchers, survivors said." },
        { "Taliban", "humanitarian-personnel", "Taliban fighters kidnapped two deminers of the Halo Trust on the road to Baghlan, police said." },
        { "South Sudan People's Defence Forces", "humanitarian-personnel", "South Sudanese soldiers beat and robbed the staff of an aid agency in Maban, the UN said." },
        { "Israel", "humanitarian-access", "Israel has kept 900 lorries of flour standing at Kerem Shalom for two weeks without giving a reason, UNRWA said." },
        { "Azerbaijani Armed Forces", "humanitarian-access", "Azerbaijani guards sent back every Red Cross truck at the Lachin post, the ICRC said." },
        { "Ethiopian National Defence Force", "humanitarian-access", "Lorries with wheat were waved back by Ethiopian soldiers at the last checkpoint before Mekelle, drivers said." },
        { "junta", "humanitarian-access", "The junta in Myanmar has refused travel papers to every relief agency that applied since May, the UN said." },
        { "South Sudan People's Defence Forces", "humanitarian-access", "South Sudan's army has grounded all aid flights to Ulang for the past month, OCHA said." },
        { "Rapid Support Forces", "starvation", "The RSF burned the granaries around El Fasher to starve the town into surrender, the UN said." },
        { "Israel", "starvation", "Israel bombed the last bakery and the water plant in order to starve the north of Gaza, the rapporteur said." },
        { "Syrian Arab Army", "attacks-on-civilians", "Syrian marksmen picked off women who were carrying water across the road, a doctor said." },
        { "Israel Defense Forces", "attacks-on-civilians", "Israeli gunboats fired at men and boys who were digging for shellfish on the beach, witnesses said." },
        { "Rapid Support Forces", "attacks-on-civilians", "RSF gunners shelled the bus station as families were boarding, killing 21 passengers, doctors said." },
        { "Russian Armed Forces", "attacks-on-civilian-objects", "Two Russian missiles tore through a furniture hall in Kharkiv that was nowhere near any barracks, the governor said." },
        { "Azerbaijani Armed Forces", "attacks-on-civilian-objects", "Azerbaijani drones put two bombs into the courthouse of Martakert, the ombudsman said." },
        { "Israeli Air Force", "attacks-on-civilian-objects", "Israeli aircraft brought down a twelve-storey tower of flats in Gaza City, residents said." },
        { "Syrian Arab Army", "indiscriminate-attacks", "Syrian helicopters rolled barrel bombs over the crowded quarter of Salahin, volunteers said." },
        { "Armenian Armed Forces", "indiscriminate-attacks", "Armenian gunners showered Ganja with rockets without picking out any target, a monitor said." },
        { "Tatmadaw", "indiscriminate-attacks", "Myanmar soldiers lobbed mortar bombs into the town at random, aid workers said." },
        { "Bosnian Serb snipers", "terrorising-civilians", "Bosnian Serb snipers shot at trams in Sarajevo so that nobody in the town would feel safe, the tribunal found." },
        { "Islamic State", "terrorising-civilians", "Islamic State fighters beheaded two farmers on the square to frighten the villagers, an elder said." },
        { "Israeli Air Force", "precautions-in-attack", "The Israeli air force struck the tower without ringing a single tenant, residents said." },
        { "Saudi Arabia", "precautions-in-attack", "Coalition planners of Saudi Arabia relied on an old map when they bombed the funeral hall, a UN panel said." },
        { "US military", "proportionality", "The harm to the sleeping children far outweighed the worth of a single mid-level gunman, a reviewer wrote of the US strike on the compound in Helmand." },
        { "Russian Armed Forces", "dangerous-forces", "Russian sappers set off charges in the turbine hall of the Kakhovka dam, engineers said." },
        { "Turkish Air Force", "dangerous-forces", "Turkish drones put three bombs into the crest of the Tishrin dam, the administration said." },
        { "Sri Lankan Armed Forces", "protected-zones", "Sri Lankan artillery shelled the no-fire zone that the army itself had declared, UN staff said." },
        { "Bosnian Serb Army", "protected-zones", "Bosnian Serb troops overran the UN safe area of Zepa, the UN said." },
        { "M23", "peacekeepers", "M23 rebels ambushed a MONUSCO patrol near Kiwanja and killed an Indian blue helmet, the mission said." },
        { "Houthis", "journalists", "Houthi fighters abducted the editor of a newspaper from his office in Ibb, the union said." },
        { "Russian Armed Forces", "journalists", "Russian soldiers fired on the car of a Ukrainian photographer and killed him, Reporters Without Borders said." },
        { "Islamic State", "chemical-weapons", "Islamic State gunners lobbed shells filled with mustard agent at Kurdish trenches, officers said." },
        { "Delta Union", "biological-weapons", "Fighters of the Delta Union tipped jars of cholera germs into the cisterns of Port Selim, a laboratory found." },
        { "Russian Aerospace Forces", "incendiary-weapons", "Russian aircraft dropped thermite bombs on homes in Vuhledar, Ukraine said." },
        { "Nigerian Air Force", "cluster-munitions", "Bomblets lay all over the market of Zurmi. They had been scattered by a Nigerian air force jet, villagers said. Nigeria joined the ban in 2023." },
        { "Houthis", "mines-booby-traps", "The Houthis left mines disguised as rocks on the beach, deminers said." },
        { "Russian Armed Forces", "mines-booby-traps", "Retreating Russian soldiers hid grenades under the bodies of two pensioners, the bomb squad said." },
        { "Azerbaijani snipers use rounds", "superfluous-injury", "Azerbaijani snipers use rounds that burst inside the body, Armenian doctors said." },
        { "Palestinian Islamic Jihad", "indiscriminate-weapons", "Islamic Jihad sent balloon bombs over the fence, weapons that nobody can steer once they are let go, a sapper said." },
        { "Syrian Arab Army", "attacks-on-civilian-objects", "A bakery queue in Halfaya was bombed by Syrian jets, activists said." },
        { "Russian Aerospace Forces", "attacks-on-civilian-objects", "A theatre in Mariupol sheltered hundreds. Russian aircraft bombed it on 16 March, survivors said." },
    };

    public static TheoryData<string> LookAlikes =>
    [
        "Hezbollah stacked crates of rockets in a bunker in the hills far from any village.",
        "The Taliban wheeled two howitzers into the fort of Garmser.",
        "The Sudanese army parked tanks in its barracks in El Obeid.",
        "The UN school was used by families as a shelter, and the army kept away from it.",
        "Russian troops walked ahead of the villagers to clear mines for them.",
        "Actors dressed as nurses shot a scene in which officers die, the studio said.",
        "Israeli police officers in plain clothes arrested a thief in a hospital.",
        "Colombian soldiers carried wounded villagers in an ambulance marked with a red cross.",
        "Red Cross volunteers wore their bibs as they carried the dead past the Taliban post.",
        "The army let forty trucks of flour through the checkpoint, the WFP said.",
        "The RSF did not loot the warehouse of the World Food Programme, the agency said.",
        "Aid agencies fear that the Taliban may turn convoys back.",
        "If the RSF burned the granaries, El Fasher would starve, the UN warned.",
        "A storm tore through a furniture hall in Kharkiv, the governor said.",
        "Ukrainian engineers disarmed the mines that lay on the path to the spring.",
        "The firefighters put out the fire that lightning had set in the clinic.",
        "The cup final was a massacre: United bombarded the goal with shots and City hid in its own half.",
        "Syrian doctors said the hospital had never been hit.",
        "The army exercised with dummy chlorine shells in the desert; no one was hurt.",
        "The museum shows how Japanese planes could have scattered fleas over the town.",
        "The Houthis handed over maps of their minefields and marked the paths with signs, deminers said.",
        "US Marines seized a boat with two tonnes of cocaine off Oman, the navy said.",
        "The navy took a boat with cocaine and burned the drugs at sea.",
        "Turkish firefighting planes dropped water on a burning village.",
    ];

    [Theory]
    [MemberData(nameof(Conduct))]
    public void Reads_the_conduct_whatever_its_verb(string accused, string principle, string text) => Assert.Contains((accused, principle), Accusations.In(text));

    [Theory]
    [MemberData(nameof(LookAlikes))]
    public void Reads_nothing_in_look_alikes(string text) => Assert.Empty(Accusations.In(text));
}
