# Conduct that the words of a passage tell together, none of them by itself. id | Sign.ACT circumstance= weapon= adds= | - | source | example
# signs.weights says what each word weighs for each of these; a passage tells those for which its words weigh enough, where it says whose doing it is.
# role=state: only a State can do it; stance: in which stances it is told besides those of what is done (to threaten it is the conduct); unless is a circumstance or a kind of thing that, told in the sentence, says otherwise; circumstance and weapon are told with the act, adds are the persons and things it befalls unless the sentence names others.

# Conduct of hostilities
sign-attacks-on-civilians | Sign.Attack circumstance=Deliberate adds=civilian | - | ICRC customary rule 1 | The River Front shelled a queue of shoppers on purpose, killing eleven women and children; there was no soldier near, residents said.
sign-attacks-on-civilian-objects | Sign.Attack circumstance=Deliberate+NoMilitaryObjective unless=MilitaryObjective adds=property | - | ICRC customary rule 7 | The River Front bombed a bakery and a school that no fighter had ever used, residents said.
sign-indiscriminate-attacks | Sign.Attack circumstance=Indiscriminate | - | ICRC customary rule 11 | The River Front fired unguided rockets into the town without aiming at anything, and they came down on homes and stalls at random.
sign-proportionality | Sign.Attack circumstance=Disproportionate | - | ICRC customary rule 14 | To kill one sniper the River Front flattened a block with sixty families in it; the toll was far too high for such a target, an officer conceded.
sign-precautions-in-attack | Sign.FailureOfPrecautions unless=WarningGiven | - | ICRC customary rule 15 | The pilots of the River Front never checked who was inside, gave no warning and struck the crowded house at noon although the street is empty at night.
sign-precautions-against-effects | Sign.MilitaryUse circumstance=PopulatedArea adds=home | - | ICRC customary rule 22 | The River Front parked rocket launchers between apartment blocks and stored shells in the cellar of a school still full of pupils.
sign-human-shields | Sign.HumanShielding circumstance=ToShield | - | ICRC customary rule 97 | Fighters of the River Front made villagers walk ahead of them and tied two to their vehicle so that nobody would shoot.
sign-perfidy | Sign.Perfidy circumstance=ProtectedStatusFeigned unless=HorsDeCombat adds=soldier | - | ICRC customary rule 65 | Fighters of the River Front waved a white flag and opened fire on the soldiers who came out to accept their surrender.
sign-emblem-misuse | Sign.EmblemMisuse circumstance=ProtectedStatusFeigned unless=HorsDeCombat | - | ICRC customary rule 59 | The River Front painted a red cross on a truck and drove ammunition to the line in it.
sign-terrorising-civilians | Sign.Attack stance=Threatened+Predicted+Promised+CalledFor circumstance=ToTerrorise adds=civilian | - | ICRC customary rule 2 | The River Front hung the bodies at the market and spread leaflets that promised every family the same, to frighten the town.
sign-denial-of-quarter | Sign.DenialOfQuarter stance=Threatened+Predicted+Promised+CalledFor | - | ICRC customary rule 46 | The commander of the River Front ordered by radio that no prisoners be taken and nobody be left alive.
sign-hors-de-combat | Sign.Killing circumstance=HorsDeCombat adds=soldier | - | ICRC customary rule 47 | Soldiers of the River Front shot three wounded fighters who had thrown down their rifles and raised their hands.
sign-reprisals | Sign.Reprisal circumstance=ToCompel adds=civilian | - | ICRC customary rule 147 | The River Front said it would shell two villages for every raid and hit the school in answer to the bombing of its camp, until the enemy stops.
sign-starvation | Sign.Starvation circumstance=Deliberate | - | ICRC customary rule 53 | The River Front burned the wheat, shot the cattle and let no flour into the besieged town, telling people to starve or give up.
sign-humanitarian-access | Sign.AidObstruction adds=relief | - | ICRC customary rule 55 | For five weeks the River Front has turned back lorries of medicine and flour at its roadblock without giving a reason.
sign-pillage | Sign.Looting circumstance=PrivateUse | - | ICRC customary rule 52 | Fighters of the River Front emptied shops and homes and drove off with fridges, generators and cattle, which were sold at a market.
sign-property-destruction | Sign.Destruction circumstance=Wanton unless=MilitaryObjective adds=home | - | ICRC customary rule 50 | Long after the fighting, engineers of the River Front blew up forty empty houses one by one for no military reason.
sign-dangerous-forces | Sign.Attack adds=dam | - | ICRC customary rule 42 | The River Front fired shells at the dam above the valley, and water poured through the gates toward the villages below.
sign-natural-environment | Sign.EnvironmentalDamage circumstance=SevereEnvironmental | - | ICRC customary rule 45 | The River Front opened the valves of oil wells and set the forest alight; the river and the soil will be poisoned for decades.
sign-protected-zones | Sign.Attack adds=protected-zone | - | ICRC customary rule 35 | The River Front shelled the demilitarised zone that both sides had agreed on for the sick and the displaced.

# What is specially protected
sign-medical-protection | Sign.Harm adds=medical-worker | - | ICRC customary rule 28 | The River Front bombed the hospital twice and shot at ambulances that carried patients; nurses were killed.
sign-humanitarian-personnel | Sign.Harm adds=aid-worker | - | ICRC customary rule 31 | Gunmen of the River Front ambushed a marked aid convoy and killed two aid workers who were delivering food.
sign-peacekeepers | Sign.Harm adds=peacekeeper | - | ICRC customary rule 33 | The River Front attacked a patrol of United Nations peacekeepers and killed three blue helmets.
sign-journalists | Sign.Harm circumstance=Deliberate adds=journalist | - | ICRC customary rule 34 | A sniper of the River Front shot a reporter in a vest marked press while he was filming; no fighting was near.
sign-cultural-property | Sign.Destruction adds=cultural-property | - | ICRC customary rule 38 | Fighters of the River Front took hammers to the statues of the museum and blew up an ancient shrine.
sign-respect-for-dead | Sign.BodyDesecration | - | ICRC customary rule 113 | Fighters of the River Front cut the ears off the corpses, dragged the bodies through the street and dumped them without a grave.
sign-missing-persons | Sign.FailureToAccount | - | ICRC customary rule 117 | The River Front keeps a list of the prisoners it buried and refuses to tell the families where the missing are.
sign-wounded-and-sick | Sign.DenialOfCare | - | ICRC customary rule 110 | Soldiers of the River Front kept medics from the wounded for two days, and men bled to death who could have been treated.
sign-child-recruitment | Sign.ChildRecruitment circumstance=Underage | - | ICRC customary rule 136 | The River Front took boys of twelve and thirteen from school, gave them rifles and sent them to the front as fighters.

# Persons in the power of a party
sign-violence-to-life | Sign.Execution circumstance=InCustody adds=civilian | - | ICRC customary rule 89 | Soldiers of the River Front lined up nine prisoners against a wall, their hands tied, and shot them in the head.
sign-torture-cruel-treatment | Sign.Torture circumstance=InCustody | - | ICRC customary rule 90 | Guards of the River Front hung detainees by their wrists and beat them with cables until they signed a confession.
sign-outrages-on-dignity | Sign.Humiliation circumstance=InCustody | - | ICRC customary rule 90 | The River Front stripped captured men, made them crawl and bark and filmed them while the crowd laughed and spat.
sign-sexual-violence | Sign.SexualViolence | - | ICRC customary rule 93 | Soldiers of the River Front took girls from their homes at night and raped them, survivors told a nurse.
sign-slavery-forced-labour | Sign.Enslavement circumstance=Coerced adds=civilian | - | ICRC customary rule 95 | The River Front forced villagers to dig trenches and carry shells for weeks without pay and beat those who rested.
sign-hostage-taking | Sign.HostageTaking stance=Threatened+Predicted+Promised+Hypothetical+CalledFor circumstance=ToCompel | - | ICRC customary rule 96 | The River Front seized eleven teachers and says it will kill them unless its prisoners are freed.
sign-enforced-disappearance | Sign.EnforcedDisappearance circumstance=NotAcknowledged | - | ICRC customary rule 98 | Men of the River Front took the teacher from his home; its commanders deny holding him, and his family has never learned where he is.
sign-arbitrary-detention | Sign.Detention circumstance=WithoutProcess adds=civilian | - | ICRC customary rule 99 | The River Front has held forty traders for a year without charge, without a judge and without telling them why.
sign-detention-conditions | Sign.PoorDetentionConditions circumstance=InCustody | - | ICRC customary rule 118 | The River Front keeps ninety prisoners in one cell without light, on one cup of rice a day, and men sleep in turns.
sign-pow-and-combatant-status | Sign.Breach adds=prisoner-of-war | - | ICRC customary rule 106 | Russia put the captured Ukrainian soldiers on trial for having fought and denied them the status of prisoners of war.
sign-fair-trial | Sign.Trial circumstance=WithoutProcess | - | ICRC customary rule 100 | A court of the River Front sentenced a farmer to death in ten minutes, without a lawyer and without hearing a witness.
sign-collective-punishment | Sign.CollectivePunishment circumstance=Punitive | - | ICRC customary rule 103 | After the ambush the River Front cut the water of the whole village and closed its market until somebody gives up the names.
sign-forced-displacement | Sign.ForcedDisplacement | - | ICRC customary rule 129 | The River Front ordered all families of the valley to leave within hours, put them on trucks and gave their homes to others; there had been no fighting.

# Occupation and accountability
sign-occupation-settlement | Sign.Settlement circumstance=Occupied | - | ICRC customary rule 130 | In the occupied province Russia gives plots and cheap loans to its own citizens who settle there.
sign-occupation-administration | Sign.OccupationMeasure circumstance=Occupied | - | GC IV art. 64 | In the occupied town Russia replaced the judges and the law, closed the schools of the inhabitants and made them take its passports.
sign-duty-to-investigate | Sign.FailureToInvestigate role=state | - | ICRC customary rule 158 | Russian soldiers shot nine prisoners; two years later Russia has opened no investigation and charged nobody.
sign-reparation | Sign.DenialOfReparation stance=Denied+CalledFor+Promised+Norm role=state | - | ICRC customary rule 150 | Russia refuses to pay any compensation to the families whose homes its bombs destroyed by its own admission.
sign-command-responsibility | Sign.Command circumstance=SuperiorKnew+WrongsOfOthers | - | ICRC customary rule 153 | Soldiers of the River Front raped prisoners for months; their commander knew of it, did nothing and punished nobody.
sign-respect-and-ensure-respect | Sign.Support role=state circumstance=WrongsOfOthers | - | ICRC customary rule 144 | Fighters of the River Front massacred villagers in May; Russia knew of it and went on shipping rifles and drones to them.

# Weapons
sign-chemical-weapons | Sign.ChemicalAttack weapon=ChemicalAgent | - | ICRC customary rule 74 | Helicopters of the River Front dropped chlorine on the village, and families died choking with foam at their mouths.
sign-biological-weapons | Sign.BiologicalAttack weapon=BiologicalAgent | - | ICRC customary rule 73 | The River Front spread anthrax spores in the wells of the town, a laboratory found.
sign-incendiary-weapons | Sign.WeaponUse weapon=Incendiary circumstance=PopulatedArea adds=populated-area | - | ICRC customary rule 84 | Aircraft of the River Front dropped napalm on the crowded quarter, and houses and people burned.
sign-cluster-munitions | Sign.WeaponUse weapon=ClusterMunition | - | CCM art. 1 | The Iraqi army fired rockets with cluster bombs at the village; bomblets lie unexploded in the gardens.
sign-mines-booby-traps | Sign.MineLaying weapon=Mine | - | ICRC customary rules 80, 81 | The River Front left mines on the path to the well and a grenade wired inside a toy; nothing was marked.
sign-superfluous-injury | Sign.WeaponUse weapon=ExpandingBulletOrPoison | - | ICRC customary rule 70 | The River Front gives its snipers bullets that expand in the body; surgeons found wounds that no other round makes.
sign-indiscriminate-weapons | Sign.WeaponUse circumstance=CannotBeDirected | - | ICRC customary rule 71 | The River Front launched home-made rockets that cannot be aimed at any target, whatever the crew does.
