# Conduct that no verb names by itself but that concepts in one sentence tell together. id | Scene.ACT needs= circumstance= weapon= | - | source | example
# needs: alternatives by comma, parts of one by plus: concepts (concepts.lex), Persons.X, Object.X, Weapon.X, Circumstance.X, Act.X, Not (something is denied); ^part: also in the sentence before; !concept: not in the sentence.
# A scene needs a doer in its sentence and is silent where a verb has told the same act.

scene-labour | Scene.Enslavement needs=compel+toil+Persons,compel+toil+unpaid,toil+unpaid+Persons circumstance=Coerced | - | ICRC customary rule 95 | Roped together, villagers hauled shells for nine days for the soldiers of the Northern Army.
scene-conditions | Scene.PoorDetentionConditions needs=captivity+hunger,captivity+squalor,^captivity+squalor+hunger circumstance=InCustody | - | ICRC customary rules 118, 121 | The Northern Army held 400 people in a pen where they slept in turns on bare concrete.

# Persons in power: killing, torture, dignity
scene-slaughter | Scene.Execution needs=slaughter+folk,slaughter+helpless,slaughter+warriors+helpless | - | ICRC customary rule 89 | Soldiers of the Northern Army put the villagers against a wall and fired a volley at close range.
scene-killing-helpless | Scene.Execution needs=kill-them+helpless+folk,deadly+helpless+deathly+folk,setfire+shutin+folk circumstance=InCustody | - | ICRC customary rule 89 | Villagers were lined up and shot beside a pit by soldiers of the Northern Army.
scene-torture | Scene.Torture needs=pain+wring+Persons,pain+wring+confined,pain+confined+Persons circumstance=InCustody | - | ICRC customary rule 90 | Interrogators of the Northern Army used an electric cable until the prisoners signed statements.
scene-torture-before | Scene.Torture needs=pain+wring+^confined circumstance=InCustody | - | ICRC customary rule 90 | Prisoners of the Northern Army spoke. Guards of the Northern Army pulled fingernails for names of friends.
scene-humiliation | Scene.Humiliation needs=abase+spectacle+Persons,abase+spectacle+captured,captured+spectacle+abase | - | ICRC customary rule 90 | The Northern Army drove captured pilots through the streets while crowds pelted them.

# Persons in power: sexual violence and slavery
scene-sexual-violence | Scene.SexualViolence needs=fetched+females+bedtime,ravish+females+bedtime,ravish+females+fetched | - | ICRC customary rule 93 | Officers of the Northern Army sent for the girls at night.
scene-slavery | Scene.Enslavement needs=chattel+Persons.Woman,chattel+Persons.Child,chattel+Persons.Detainee,chattel+Persons.CommunityMember,chattel+females circumstance=Coerced | - | ICRC customary rule 94 | A fighter of the River Front bought a girl for a watch and passed her on.
scene-captive-labour | Scene.Enslavement needs=toil+wartoil+Persons.Detainee,toil+wartoil+captured,wartoil+unpaid+Persons circumstance=Coerced | - | ICRC customary rule 95 | Soldiers of the Northern Army made captives fill sandbags under fire.

# Persons in power: hostages, disappearance, detention
scene-hostages | Scene.HostageTaking needs=seized+condition+concession+death-threat,^seized+condition+concession+death-threat,seized+condition+death-threat+folk circumstance=ToCompel | - | ICRC customary rule 96 | The River Front says the nun it seized will die unless the army withdraws.
scene-disappearance | Scene.EnforcedDisappearance needs=spirited+disown+Persons,^spirited+disown circumstance=NotAcknowledged | - | ICRC customary rule 98 | The Northern Army took her brother away and says it has no record of him.
scene-no-ground | Scene.Detention needs=locked+noground+Persons,^locked+noground circumstance=WithoutProcess | - | ICRC customary rule 99 | The Northern Army keeps forty men behind barbed wire and no judge has seen them.

# Persons in power: prisoners of war, those out of the fight
scene-status | Scene.Breach needs=refusal+powstatus+Persons,statusrefused+warcaptives+Persons.PrisonerOfWar,statusrefused+^warcaptives+Persons.PrisonerOfWar | - | GC III art. 5 | The Northern Army refused the captured airmen the status of prisoners of war.
scene-shot-yielding | Scene.Killing needs=shootat+yielding+warriors circumstance=HorsDeCombat | - | ICRC customary rule 47 | Soldiers of the Northern Army shot the sailors who clung to a raft.
scene-care | Scene.DenialOfCare needs=keptfrom+ailing+perish,keptfrom+ailing+Persons.Wounded,keptfrom+ailing+Persons.Patient | - | ICRC customary rule 110 | Soldiers of the Northern Army turned back a cart with wounded men and one bled to death.
scene-no-quarter | Scene.DenialOfQuarter needs=noquarter+bidding | - | ICRC customary rule 46 | The Northern Army dropped leaflets: whoever is inside will die inside, hands up or hands down.
scene-child-soldiers | Scene.ChildRecruitment needs=soldiering+young+Persons.Child,soldiering+young+Circumstance.Underage circumstance=Underage | - | ICRC customary rule 136 | Boys of twelve stood at roadblocks of the River Front with rifles.
scene-bodies | Scene.BodyDesecration needs=defiled+corpses+Persons.Dead | - | ICRC customary rule 113 | Fighters of the River Front dragged the bodies of two drivers behind a pickup.
scene-missing | Scene.FailureToAccount needs=stonewall+lostfolk,stonewall+^lostfolk | - | ICRC customary rule 117 | The Northern Army leaves every letter about the missing unanswered.
scene-trial | Scene.Trial needs=court+unfair circumstance=WithoutProcess | - | ICRC customary rule 100 | A court of the River Front condemned a nurse to death in ten minutes.

# Persons in power: punishment of many, reprisals, displacement
scene-collective | Scene.CollectivePunishment needs=penance+forothers+wholegroup circumstance=Punitive | - | ICRC customary rule 103 | The Northern Army cut the water to the whole village because one of theirs had fired on a patrol.
scene-reprisal | Scene.Reprisal needs=striketh+titfortat+civilthings circumstance=ToCompel | - | ICRC customary rule 147 | The Northern Army said it would bomb schools until the enemy stops.
scene-displacement | Scene.ForcedDisplacement needs=oust+evicted+nobattle | - | ICRC customary rule 129 | Soldiers of the Northern Army gave families two hours to leave or be shot.

# Persons in power: occupation
scene-settlers | Scene.Settlement needs=inducement+heldland+colonists circumstance=Occupied | - | ICRC customary rule 130 | The government of Russia offers cheap mortgages to its own citizens who move to the seized town.
scene-misrule | Scene.OccupationMeasure needs=misrule+heldland+Not,misrule+^heldland circumstance=Occupied | - | GC IV art. 64 | The Northern Army has governed the town since the war and repealed its penal code.

# Persons in power: property and culture
scene-pillage | Scene.Looting needs=cartoff+goods circumstance=PrivateUse | - | ICRC customary rule 52 | Soldiers of the Northern Army drove off with fridges and carpets.
scene-heritage-looted | Scene.Looting needs=cartoff+heritage+Object.CulturalProperty,cartoff+heritage+Object.PlaceOfWorship circumstance=PrivateUse | - | ICRC customary rule 40 | Soldiers of the Northern Army crated up the icons of the museum.
scene-ruin | Scene.Destruction needs=ruin+dwellings+noneed+Object circumstance=Wanton | - | ICRC customary rule 50 | Soldiers of the Northern Army dynamited the houses long after the last shot.
scene-culture | Scene.Destruction needs=wrecking+heritage+Object.CulturalProperty,wrecking+heritage+Object.PlaceOfWorship | - | ICRC customary rule 38 | Fighters of the River Front smashed the statues of the museum with hammers.

# Persons in power: accountability
scene-no-inquiry | Scene.FailureToInvestigate needs=noinquiry+prosecution+atrocity,noinquiry+prosecution+^atrocity | - | ICRC customary rule 158 | The government of Russia closed the file on the massacre without questioning anybody.
scene-no-redress | Scene.DenialOfReparation needs=owing+redress+folk,owing+redress+^atrocity | - | ICRC customary rule 150 | The government of Russia has not paid the widows a cent.
scene-superior | Scene.Command needs=aware+superior+letitbe,letitbe+superior+^aware circumstance=SuperiorKnew | - | ICRC customary rule 153 | A colonel of the Northern Army knew what his guards did to the girls and punished nobody.
scene-order | Scene.Command needs=gaveorder+superior+atrocity circumstance=SuperiorKnew | - | ICRC customary rule 152 | The Northern Army gave the word through its colonel, and the massacre began.

# Conduct of hostilities: fire on civilians and what is theirs, blind fire, precautions
scene-civilians-aimed | Scene.Attack needs=aim+slay+civil-life,aim+strike-out+civil-life,aim+^slay+civil-life circumstance=Deliberate adds=civilian | - | ICRC customary rule 1 | Soldiers of the Northern Army singled out shoppers and shot them one by one.
scene-only-civilians | Scene.Attack needs=strike-out+only-civil+civil-life,slay+only-civil+civil-life,^strike-out+only-civil+civil-life circumstance=Deliberate adds=civilian | - | ICRC customary rule 1 | The River Front mortared the courtyard although only women stood there.
scene-running | Scene.Attack needs=slay+run-away+civil-life circumstance=Deliberate+Fleeing adds=civilian | - | ICRC customary rule 1 | Gunners of the River Front opened fire on families who waded across the ford.
scene-civil-thing | Scene.Attack needs=strike-out+no-army+civil-thing,^strike-out+no-army+civil-thing,strike-out+^no-army+civil-thing circumstance=NoMilitaryObjective+Deliberate adds=property | - | ICRC customary rule 7 | The Northern Army shelled a dairy where no soldier had ever been.
scene-blind | Scene.Attack needs=strike-out+blind-fire+munition,let-go+blind-fire+munition,strike-out+blind-fire+civil-place,^munition+blind-fire+let-go circumstance=Indiscriminate | - | ICRC customary rule 12 | Rockets of the River Front were lobbed at the town at random.
scene-unaimable-weapon | Scene.WeaponUse needs=unaimable+munition,^unaimable+let-go+munition,unaimable+let-go,unaimable+^munition circumstance=Indiscriminate | - | ICRC customary rule 71 | The drums that the River Front fires from its ramps cannot be steered.
scene-unaimable-fire | Scene.Attack needs=unaimable+let-go,^unaimable+let-go+munition,^unaimable+let-go+civil-place,^unaimable+let-go+civil-thing circumstance=Indiscriminate | - | ICRC customary rules 11, 12 | The River Front has sent ninety rockets that cannot be aimed towards the town.
scene-excess | Scene.Attack needs=excess+lives+strike-out,excess+lives+aircrew,^strike-out+excess+lives,lone-prey+many-near+strike-out+excess,^lone-prey+excess+lives circumstance=Disproportionate | - | ICRC customary rule 14 | The Northern Army struck the block for one sniper: the lives lost were out of all proportion.
scene-unchecked | Scene.FailureOfPrecautions needs=unchecked+aircrew,^unchecked+unchecked+strike-out | - | ICRC customary rules 15, 16, 20 | The pilots of the Northern Army mistook a wedding tent for a depot because nobody had checked the picture.

# Guns among people and people among guns
scene-guns-among | Scene.MilitaryUse needs=emplace+war-gear+civil-place+!far-off circumstance=PopulatedArea adds=home within=16 | - | ICRC customary rules 22, 23 | The River Front parked two howitzers between the huts of a displacement camp.
scene-shield | Scene.HumanShielding needs=hold-there+against-fire+captive-life,bind-fast+war-post+captive-life,^hold-there+against-fire+captive-life,hold-there+against-fire+^captive-life circumstance=ToShield | - | ICRC customary rule 97 | The River Front kept villagers on the roof so that the pilots would see them and not fire.

# Treachery and signs
scene-false-surrender | Scene.Perfidy needs=turn-on+surrender-sign+trust,turn-on+^surrender-sign+trust circumstance=ProtectedStatusFeigned adds=soldier | - | ICRC customary rule 65 | Fighters of the River Front waved a white sheet and opened fire as soon as the sergeant stepped out to receive them.
scene-false-dress | Scene.Perfidy needs=turn-on+disguise,turn-on+^disguise+trust circumstance=ProtectedStatusFeigned adds=soldier | - | ICRC customary rule 65 | Fighters of the River Front dressed as shepherds drew pistols and killed four soldiers.
scene-emblem | Scene.EmblemMisuse needs=convey+emblem-sign+war-load,misuse+emblem-sign+war-load,misuse+emblem-sign+turn-on,^emblem-sign+misuse+emblem-sign circumstance=ProtectedStatusFeigned within=24 | - | ICRC customary rules 59, 60 | The River Front ferried mortar bombs in vans with freshly painted red crescents.

# Fear
scene-dread | Scene.Attack needs=strike-out+dread+meant-to,slay+dread+meant-to,^strike-out+dread+meant-to,^slay+dread+meant-to circumstance=ToTerrorise | - | ICRC customary rule 2 | The guns of the River Front kept hammering away at the town so that nobody should dare to sleep.
scene-menace | Scene.Threat needs=menace+dread+meant-to+civil-life,^menace+dread+meant-to circumstance=ToTerrorise adds=civilian | - | ICRC customary rule 2 | The River Front pinned night letters to doors in order to frighten every family.

# Dams, reactors, agreed zones
scene-dam | Scene.Attack needs=dam-thing+strike-out,dam-thing+set-charge adds=dam | - | ICRC customary rule 42 | The Northern Army set off charges inside the dam.
scene-reactor | Scene.Attack needs=reactor-thing+strike-out,reactor-thing+set-charge,reactor-thing+^strike-out+munition adds=nuclear-station | - | ICRC customary rule 42 | Drones of the Northern Army hit the roof of reactor block six.
scene-reactor-guns | Scene.MilitaryUse needs=reactor-thing+emplace+war-gear,dam-thing+emplace+war-gear adds=nuclear-station | - | ICRC customary rule 42 | The Northern Army dug gun pits between the cooling towers.
scene-zone-fire | Scene.Attack needs=safe-zone+pact+strike-out,^safe-zone+^pact+strike-out,^safe-zone+pact+strike-out,^pact+^weapon-free+strike-out,safe-zone+weapon-free+strike-out adds=protected-zone | - | ICRC customary rules 35-37 | The Northern Army shelled the hospital zone that both sides had agreed in writing.
scene-zone-entry | Scene.MilitaryUse needs=safe-zone+pact+march-in,^safe-zone+^pact+march-in,^pact+^weapon-free+march-in adds=protected-zone | - | ICRC customary rules 35-37 | Soldiers of the Northern Army marched into the neutral zone agreed between both commands.

# Medical care, relief, peace missions, the press
scene-care-place | Scene.Attack needs=strike-out+care-place+marked-known,^strike-out+care-place+marked-known,^care-place+strike-out+marked-known,break-in+care-place+care-person adds=medical-unit | - | ICRC customary rule 28 | The Northern Army bombed the clinic although its coordinates had been shared.
scene-ambulance | Scene.Attack needs=shoot-at+ambulance-thing adds=medical-transport | - | ICRC customary rule 29 | Gunmen of the River Front shot up an ambulance.
scene-care-staff | Scene.IllTreatment needs=lay-hands+care-person+care-place adds=medical-worker within=20 | - | ICRC customary rule 25 | Fighters of the River Front burst into the ward and beat a midwife.
scene-healing-punished | Scene.IllTreatment needs=punished+for-healing,punished+^for-healing+care-person adds=medical-worker | - | ICRC customary rule 26 | The River Front gave a nurse forty lashes for having stitched up a sergeant.
scene-relief-store | Scene.Attack needs=shoot-at+relief-thing,rob+relief-thing,strike-out+relief-thing adds=relief within=16 | - | ICRC customary rules 31, 32 | Soldiers of the Northern Army drove off with a relief van.
scene-relief-staff | Scene.IllTreatment needs=lay-hands+relief-folk,lay-hands+^relief-folk+aid-goods,lay-hands+relief-thing adds=aid-worker within=20 | - | ICRC customary rule 31 | Soldiers of the Northern Army slapped the convoy's drivers.
scene-relief-fire | Scene.Attack needs=shoot-at+relief-folk adds=aid-worker within=12 | - | ICRC customary rule 31 | Gunmen of the River Front fired on aid workers.
scene-access | Scene.AidObstruction needs=bar-way+aid-goods+no-grounds,^bar-way+^aid-goods+no-grounds,bar-way+aid-goods+famine adds=relief | - | ICRC customary rule 55 | The Northern Army turned back three lorries of flour and gave no reason.
scene-starve | Scene.Starvation needs=spoil+food-source+famine,spoil+food-source+to-starve,to-starve+cut-supply+famine,^spoil+^food-source+to-starve+famine circumstance=Deliberate | - | ICRC customary rule 53 | The Northern Army burned the granaries so that the hamlets would go hungry.
scene-peace-force | Scene.Attack needs=strike-out+peace-force,slay+peace-force,^peace-force+strike-out+war-gear adds=peacekeeper within=14 | - | ICRC customary rule 33 | Fighters of the River Front raked a UN patrol.
scene-press | Scene.IllTreatment needs=lay-hands+press-folk+press-mark,lay-hands+^press-folk+press-mark adds=journalist within=24 | - | ICRC customary rule 34 | Gendarmes of the Northern Army dragged two reporters from their studio.
scene-press-fire | Scene.Attack needs=shoot-at+press-folk+press-mark+!watching,aim+press-folk+press-mark adds=journalist within=24 | - | ICRC customary rule 34 | A marksman of the River Front fired at a photographer in a press vest.

# Nature and the weapons
scene-nature | Scene.EnvironmentalDamage needs=let-out+nature+lasting-harm,^let-out+nature+lasting-harm circumstance=SevereEnvironmental | - | ICRC customary rules 43-45 | The Northern Army opened the valves of sixty oil wells, and the marshes are dead for a generation.
scene-gas | Scene.ChemicalAttack needs=gas+gas-hurt+gas-deliver,gas-deliver+^gas+^gas-hurt,gas-deliver+^gas-hurt+gas,gas+gas-hurt weapon=ChemicalAgent | - | ICRC customary rule 74 | Helicopters of the Northern Army dropped cylinders of chlorine and a family died choking.
scene-germ | Scene.BiologicalAttack needs=sow-germ+germ,^germ+sow-germ+gas-deliver weapon=BiologicalAgent | - | ICRC customary rule 73 | Men of the River Front tipped jars of cholera culture into the wells.
scene-napalm | Scene.WeaponUse needs=pour-fire+fire-stuff+civil-place,pour-fire+fire-stuff+civil-life,pour-fire+fire-stuff+civil-thing,^fire-stuff+pour-fire+civil-life weapon=Incendiary circumstance=PopulatedArea adds=populated-area | - | ICRC customary rule 84 | Jets of the Northern Army emptied napalm over the market.
scene-bomblet | Scene.WeaponUse needs=bomblet+let-go,^bomblet+let-go+ban-treaty weapon=ClusterMunition | - | CCM art. 1 | The Northern Army scattered bomblets over two farms.
scene-mine | Scene.MineLaying needs=lay-out+mine-thing,lay-out+bait-thing+trap-charge,^bait-thing+lay-out+mine-thing,lay-out+^mine-thing+^bait-thing weapon=Mine within=24 | - | ICRC customary rules 80-82 | The River Front hid a tripwire under the bed of a pensioner.
scene-dumdum | Scene.WeaponUse needs=dumdum+use-arms weapon=ExpandingBulletOrPoison | - | ICRC customary rules 77, 78 | Soldiers of the Northern Army fired rounds with a hollowed tip.
scene-blinding | Scene.WeaponUse needs=blinding+use-arms weapon=BlindingLaser | - | ICRC customary rule 86 | The Northern Army mounted blinding lasers on its tanks.
