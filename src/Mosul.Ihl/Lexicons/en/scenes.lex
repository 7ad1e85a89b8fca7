# Conduct that no verb names by itself but that concepts in one sentence tell together. id | Scene.ACT needs= circumstance= weapon= | - | source | example
# needs: alternatives by comma, parts of one by plus: concepts (concepts.lex), Persons.X, Object.X, Weapon.X, Circumstance.X, Act.X, Not (something is denied); ^part: also in the sentence before.
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
