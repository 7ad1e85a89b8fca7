using Mosul.Ihl.Reading;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Tests.Vignettes;

/// <summary>From the words of a report to the principle of the conduct of hostilities, over the ways reporters tell it; and the lawful acts, appeals and rhetoric that tell none.</summary>
public class ConductOfHostilitiesTests
{
    public static readonly TheoryData<string, string, string> Told = new()
    {
        { "attacks-on-civilians", "Rapid Support Forces", "Snipers of the Rapid Support Forces picked off women queuing for water in Omdurman on Tuesday, three residents told the committee." },
        { "attacks-on-civilians", "army helicopters", "Villagers in Darra said army helicopters strafed farmers as they worked in the fields. Six were killed." },
        { "attacks-on-civilians", "Allied Democratic Forces", "Fourteen pilgrims died when ADF rebels attacked their truck on the Beni road with machetes and rifles." },
        { "attacks-on-civilians", "paramilitaries", "The paramilitaries fired on a crowd of unarmed demonstrators from the roof of the bank, killing at least 12, according to the doctors' union. The paramilitaries belong to the RSF." },
        { "attacks-on-civilians", "Saudi-led coalition", "Bombs dropped by the Saudi-led coalition struck a funeral hall in Sanaa, killing more than 100 mourners." },
        { "attacks-on-civilians", "army", "The army of Sarkany shelled families fleeing Orsova by road, a doctor in the town told reporters. \"They could see that we were civilians,\" one woman said." },
        { "attacks-on-civilians", "Rapid Support Forces", "Residents of Geneina described how the Rapid Support Forces opened fire on people fleeing towards Chad." },
        { "violence-to-life", "Burkina Faso Armed Forces", "Human Rights Watch said Burkinabe soldiers had shot dead at least 56 children in two villages in a single day in February." },
        { "attacks-on-civilian-objects", "Russian Armed Forces", "Russian missiles slammed into a block of flats in Dnipro on Saturday evening, Ukraine's emergency service said. There was no military installation nearby, neighbours said." },
        { "attacks-on-civilian-objects", "Kale Defence Force", "Fighters of the Kale Defence Force fired rockets at a girls' school in Mindat, teachers said. Pupils were in class." },
        { "attacks-on-civilian-objects", "Ethiopian National Defence Force", "Ethiopian warplanes bombed a kindergarten in Mekelle, a doctor at Ayder hospital told the agency." },
        { "attacks-on-civilian-objects", "Sudanese Air Force", "The Sudanese air force flattened the vegetable market of Kabkabiya, killing dozens of shoppers." },
        { "attacks-on-civilian-objects", "Hezbollah", "Hezbollah launched an anti-tank missile at a farmhouse in Metula, wounding two." },
        { "attacks-on-civilian-objects", "Russian Armed Forces", "A Russian glide bomb ripped through a supermarket in Kharkiv as people did their weekend shopping, officials said." },
        { "attacks-on-civilian-objects", "Turkish Air Force", "Turkish drones struck a power station and two oil wells in north-east Syria, cutting electricity to a million people, Human Rights Watch said." },
        { "attacks-on-civilian-objects", "Syrian government", "The bakery in Shabaa was destroyed by an air raid of the Syrian government, its owner said." },
        { "attacks-on-civilian-objects", "Houthis", "The Houthis fired a ballistic missile at a passenger terminal of Aden airport as a plane landed, the Yemeni government said." },
        { "attacks-on-civilian-objects", "Israeli Air Force", "Israeli jets levelled a twelve-storey tower that housed families and shops, its owner said. No fighters were in the building, residents added." },
        { "attacks-on-civilian-objects", "Russia", "Russia's overnight strikes on Ukraine's energy system left 600,000 homes without heating, the operator said." },
        { "attacks-on-civilian-objects", "Al-Shabaab", "Al-Shabaab gunmen stormed a beachside hotel in Mogadishu and blew up its gate with a car bomb." },
        { "terrorising-civilians", "Rapid Support Forces", "The RSF fires shells into Omdurman's markets each evening to keep people in dread, a neighbourhood committee said." },
        { "indiscriminate-attacks", "Syrian Arab Army", "The Syrian army fired unguided rockets into the crowded suburbs of Douma, Amnesty International said." },
        { "indiscriminate-attacks", "Rapid Support Forces", "RSF gunners lobbed shells into Omdurman without aiming at anything in particular, residents said." },
        { "indiscriminate-attacks", "Sudanese Armed Forces", "Sudanese army planes dropped dumb bombs over the crowded centre of Nyala, witnesses said." },
        { "indiscriminate-attacks", "Libyan National Army", "A UN report accused the Libyan National Army of indiscriminate shelling of southern Tripoli." },
        { "indiscriminate-attacks", "Azerbaijani Armed Forces", "Azerbaijani forces used Smerch rockets against Stepanakert that cannot hit a precise target, Amnesty said. They came down in residential streets." },
        { "proportionality", "Israel Defense Forces", "The Israeli strike that killed one Hamas commander and 90 civilians was disproportionate, the UN rights chief said." },
        { "precautions-in-attack", "coalition", "Airwars said the coalition bombed the house in Mosul without checking whether families were inside." },
        { "precautions-against-effects", "Hamas", "Hamas fighters fired rockets from the yards of inhabited houses in Khan Younis, residents said." },
        { "precautions-against-effects", "Armed Forces of Ukraine", "Ukrainian soldiers set up base in a school in Kostiantynivka while neighbours still lived next door, Amnesty said." },
        { "precautions-against-effects", "Houthis", "The Houthis store ammunition in apartment blocks in Sanaa, the Yemeni government says." },
        { "precautions-against-effects", "Hezbollah", "Hezbollah has dug weapons stores under houses in the villages of the south, the Israeli army says." },
        { "human-shields", "Israel Defense Forces", "Soldiers of the Israeli army strapped a wounded Palestinian to the hood of their jeep as they drove past gunmen in Jenin, witnesses said." },
        { "human-shields", "Tigers", "The Tigers kept some 300,000 civilians with them on the beach as a buffer against the army, the panel said." },
        { "human-shields", "Al-Shabaab", "Al-Shabaab gunmen hid among hostages and used them as cover, a survivor said." },
        { "medical-protection", "Syrian Air Force", "Syrian warplanes struck the surgical hospital in Kafr Zita twice within an hour, its director said." },
        { "medical-protection", "Rapid Support Forces", "RSF fighters burst into the Saudi maternity hospital in El Fasher and shot patients in their beds, the WHO said." },
        { "medical-protection", "Russia", "A paramedic was killed when a second missile hit his ambulance, Ukraine's interior ministry said, blaming Russia." },
        { "medical-protection", "Taliban", "Taliban fighters fired a rocket at an ambulance on the Ghazni road. It was marked with the red crescent." },
        { "medical-protection", "Tatmadaw", "Soldiers of the Tatmadaw raided a clinic in Loikaw, beat the nurses and arrested two doctors." },
        { "medical-protection", "Tigray Defence Forces", "Tigray forces looted the hospital of Lalibela and smashed its X-ray machine, staff said." },
        { "medical-protection", "Eritrean Defence Forces", "Eritrean soldiers turned the health centre of Axum into a barracks, Médecins Sans Frontières said." },
        { "medical-protection", "Russian Aerospace Forces", "The field hospital run by volunteers was bombed by Russian jets although its coordinates were on the UN list." },
        { "medical-protection", "Northern Front", "Five nurses were shot dead by gunmen of the Northern Front inside the ward, a colleague said." },
        { "wounded-and-sick", "Houthis", "Houthi guards refused to let the sick leave Taiz for treatment, doctors said. Three died." },
        { "wounded-and-sick", "army", "The army of Sarkany left wounded rebels to die in the field beside the road, a monk told reporters." },
        { "wounded-and-sick", "Rapid Support Forces", "RSF fighters denied the injured any medical help and stopped volunteers from collecting them, a doctors' network said." },
        { "wounded-and-sick", "State Administration Council", "Myanmar's junta blocks medicine from reaching the wounded in Karenni state, a medic said." },
        { "humanitarian-personnel", "Rapid Support Forces", "Gunmen of the RSF looted the World Food Programme warehouse in Wad Madani, the agency said." },
        { "humanitarian-personnel", "government forces", "An aid convoy of the Red Cross was shelled by government forces near Bunia, killing a driver." },
        { "peacekeepers", "Mai-Mai", "Mai-Mai fighters ambushed a patrol of UN peacekeepers near Beni, killing three Tanzanians, the mission said." },
        { "peacekeepers", "Israel Defense Forces", "Israeli tanks smashed through the gate of a UNIFIL post in Ramyah, the force said." },
        { "peacekeepers", "Rapid Support Forces", "A base of the UN mission in Abyei was hit by RSF drones, killing six Bangladeshi blue helmets." },
        { "peacekeepers", "Macina Liberation Front", "Katiba Macina said it had blown up a UN vehicle near Kidal; two Chadian peacekeepers died." },
        { "journalists", "Israel Defense Forces", "An Israeli tank fired two shells at a group of clearly identified journalists in southern Lebanon, killing Issam Abdallah, Reuters found." },
        { "journalists", "Al-Shabaab", "Radio reporter Amina Hassan was shot dead by Al-Shabaab gunmen outside her home in Mogadishu." },
        { "journalists", "Russian Armed Forces", "Russian soldiers beat and detained a cameraman who was filming in Melitopol, his editor said." },
        { "journalists", "Rapid Support Forces", "The RSF seized the editor of a newspaper in Khartoum and has held him for a year without charge, colleagues say." },
        { "journalists", "Israel Defense Forces", "Three reporters who wore press vests were hit by a missile from an Israeli drone, their agency said." },
        { "cultural-property", "Ansar Dine", "Ansar Dine fighters smashed the mausoleums of Timbuktu with pickaxes." },
        { "cultural-property", "Russian Armed Forces", "Russian shelling damaged the Sviatohirsk monastery, the church said." },
        { "cultural-property", "Azerbaijani Armed Forces", "Azerbaijani forces bulldozed an Armenian church in Mets Tagher after the fighting, monitors said." },
        { "cultural-property", "Israel Defense Forces", "The Great Omari mosque, seven centuries old, was reduced to rubble by an Israeli strike, Gaza officials said." },
        { "cultural-property", "army", "The army of Sarkany put a mortar battery inside the ancient citadel, archaeologists said." },
        { "cultural-property", "Islamic State", "Islamic State militants dynamited the temple of Bel in Palmyra." },
        { "natural-environment", "Turkish-backed militias", "Turkish-backed militias cut down and burned the forests of Afrin for no military purpose, a monitoring group said." },
        { "dangerous-forces", "Russian Armed Forces", "Russian forces blew up the Kakhovka dam, flooding dozens of villages, Ukraine said." },
        { "dangerous-forces", "Russian Armed Forces", "Russian rockets hit the Zaporizhzhia nuclear plant, the Ukrainian operator said." },
        { "dangerous-forces", "Armed Forces of Ukraine", "Ukrainian drones struck the turbine hall of the Zaporizhzhia nuclear power station, the Russian-appointed administration said." },
        { "dangerous-forces", "Coalition aircraft", "Coalition aircraft bombed the Tabqa dam although it was on a no-strike list, the paper reported." },
        { "protected-zones", "Bosnian Serb Army", "Bosnian Serb forces shelled the safe area of Srebrenica, which the UN had declared in 1993." },
        { "starvation", "Rapid Support Forces", "The RSF has besieged El Fasher for a year to starve its people into surrender, the UN said." },
        { "starvation", "army", "The army of Sarkany poisoned the wells of Orsova and burned the wheat so that nobody could go on living there, the envoy said." },
        { "humanitarian-access", "Sudanese Armed Forces", "The Sudanese army has refused travel permits for aid convoys to Darfur for months, the UN said." },
        { "humanitarian-access", "M23", "M23 officers at the Goma port turned back barges of food, the World Food Programme said." },
        { "humanitarian-access", "Israel", "Israel has allowed no flour into northern Gaza since October, UNRWA said." },
        { "humanitarian-access", "Houthi government", "Houthi officials held up a shipment of vaccines for six weeks, the WHO complained." },
        { "humanitarian-access", "Ethiopian government", "Ethiopia's government cut off all aid to Tigray; not one lorry got through in three months, the UN said." },
        { "humanitarian-access", "junta", "Aid workers were denied entry to Rakhine by the junta, Human Rights Watch said." },
        { "collective-punishment", "soldiers", "After a roadside bomb killed two soldiers, the army of Sarkany burned the nearest village to punish its people, the elders said." },
        { "collective-punishment", "Chechen police", "Chechen police expelled the relatives of two rebels and burned their houses, Memorial said." },
        { "collective-punishment", "troops", "The junta's troops torched Byaing because villagers were suspected of helping the resistance, a survivor said." },
        { "property-destruction", "Arab militias", "Arab militias allied with the RSF razed forty villages around Zalingei, Yale researchers said." },
        { "property-destruction", "Burmese forces", "Myanmar's army torched 200 houses in Bin village as it passed through, residents said. There was no fighting." },
        { "property-destruction", "Kurdish fighters", "Kurdish fighters bulldozed Arab homes in Husseiniya, Amnesty said; there was no military need for it." },
        { "pillage", "Rapid Support Forces", "RSF fighters emptied houses in Khartoum of furniture, gold and cars, residents said." },
        { "pillage", "Eritrean Defence Forces", "Eritrean troops helped themselves to the machines of the textile factory in Adwa and drove them across the border." },
        { "pillage", "Wagner Group", "Wagner mercenaries robbed villagers of their cattle and jewellery near Bria, elders said." },
        { "pillage", "M23", "The shops of Sake were stripped bare by M23 rebels, traders said." },
        { "perfidy", "Israel Defense Forces", "Israeli commandos disguised as nurses killed two militants in a ward in Jenin, the hospital said." },
        { "perfidy", "Islamic State", "An ISIS fighter posing as a wounded civilian blew himself up among the soldiers who had come to help him." },
        { "emblem-misuse", "Colombian Armed Forces", "Colombian soldiers wore the Red Cross emblem during the rescue operation, the government admitted." },
        { "emblem-misuse", "Al-Shabaab", "Al-Shabaab attackers wore government army uniforms when they stormed the base, officials said." },
        { "emblem-misuse", "Northern Front", "Northern Front rebels painted UN letters on the trucks in which they carried mortars, the mission said." },
        { "denial-of-quarter", "troops", "The general told his troops to take no prisoners, two soldiers of the Sarkany army testified." },
        { "chemical-weapons", "Syrian forces", "Syrian helicopters dropped barrels of chlorine on Saraqib; doctors treated twelve people who were struggling for breath." },
        { "chemical-weapons", "Sudanese Armed Forces", "The Sudanese army used chlorine gas near Khartoum in 2024, Washington said." },
        { "biological-weapons", "Free Kurmen Front", "The Free Kurmen Front mailed anthrax spores to the town council, killing two clerks, the police said." },
        { "incendiary-weapons", "Syrian forces", "Syrian jets dropped napalm on a school in Urm al-Kubra, burning dozens of pupils." },
        { "incendiary-weapons", "Russian Aerospace Forces", "Russian aircraft rained thermite on residential streets of Marinka, footage shows." },
        { "incendiary-weapons", "army", "Incendiary bombs dropped by army planes burned houses in Jebel Marra, witnesses said." },
        { "indiscriminate-attacks", "Russian Armed Forces", "Russian Smerch rockets scattered bomblets over a playground in Kharkiv, Human Rights Watch said." },
        { "cluster-munitions", "Germany", "Germany fired cluster shells near Saada, the monitors said." },
        { "indiscriminate-attacks", "Burmese forces", "The Myanmar air force dropped cluster bombs on a school in Chin state, a rights group said." },
        { "indiscriminate-attacks", "Ukraine", "Rockets fired by Ukraine opened in the air over Izium and let dozens of small bombs fall, residents said." },
        { "mines-booby-traps", "Houthis", "The Houthis have planted mines in fields and on roads around Hodeidah, killing hundreds of farmers, Mwatana said." },
        { "mines-booby-traps", "Islamic State", "Retreating Islamic State fighters booby-trapped toys, fridges and Korans in Sinjar, deminers said." },
        { "mines-booby-traps", "Russian Armed Forces", "Russian troops left tripwires on bodies and in kitchens when they withdrew from Kherson, sappers said." },
        { "mines-booby-traps", "Junta soldiers", "Junta soldiers laid landmines around the church of Daw Ngay Khu, villagers said. Nobody marked them." },
        { "superfluous-injury", "Northern Front", "The Northern Front shot soldiers with poisoned arrows, army doctors said." },
        { "distinction", "Saudi-led coalition", "Amnesty accused the Saudi-led coalition of a series of unlawful air strikes in Saada." },
        { "distinction", "Palestinian groups", "Armed Palestinian groups carried out unlawful attacks, Human Rights Watch said." },
    };

    public static readonly TheoryData<string> Untold = new()
    {
        { "The ministry said that the army killed 40 fighters of the Northern Front in a raid on their camp." },
        { "Israeli aircraft struck a Hezbollah rocket depot in the Bekaa valley overnight. No casualties were reported." },
        { "Thousands fled Goma as fighting between M23 and the army came closer." },
        { "Police fired tear gas at football fans in Lyon and arrested twelve." },
        { "The Red Cross urged all sides to spare hospitals and schools." },
        { "The minister called the rebels terrorists and butchers." },
        { "If the army storms Rafah, thousands of civilians could die, the UN warned." },
        { "A gunman killed eight people in a supermarket in Texas." },
        { "The general said that his troops had taken every precaution and had hit only military targets." },
        { "Ukrainian drones hit an ammunition train in Rostov region." },
        { "Rebels captured the town of Bria after two days of fighting; 30 soldiers surrendered." },
        { "At least 120 people have died in clashes between the two armies since Monday." },
        { "The army evacuated families from the front line town at their request before the attack." },
        { "An earthquake destroyed three hospitals and a school in Kahramanmaras." },
        { "Deminers cleared 300 mines from the fields around Izium." },
        { "The bombing was senseless, the bishop said, and the world must not look away." },
        { "Iran warned that it would strike back if attacked again." },
        { "The Taliban denied that they had shelled the bazaar." },
        { "Soldiers searched cars for weapons at a checkpoint and let drivers pass." },
        { "The court sentenced a former officer to ten years for the murder of two villagers." },
        { "The army warned residents by phone an hour before it struck the arms store, and nobody was hurt." },
        { "Two soldiers were killed when their vehicle struck a mine near the front." },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public void Reads_the_principle_of_the_conduct(string principle, string accused, string text) => Assert.Contains((accused, principle), Alleged(text));

    [Theory]
    [MemberData(nameof(Untold))]
    public void Reads_no_principle_where_none_is_told(string text) => Assert.Empty(Alleged(text));

    private static List<(string? Accused, string Principle)> Alleged(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("conduct", text));
        var assessments = RuleBook.Default.Assess(report);
        return [.. from allegation in report.Allegations
                   from assessment in assessments
                   where assessment.AllegationId == allegation.Id && assessment.Support is Support.Alleged or Support.Disputed
                   select (report.FindParty(allegation.AccusedId)?.Name, assessment.PrincipleId)];
    }
}
