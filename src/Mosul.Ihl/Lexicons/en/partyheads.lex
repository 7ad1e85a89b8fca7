# Nouns that make a party of the words before them ("Iraqi forces", "Tuareg rebels"); with a capital, of a capitalised run ("Local Relief Watch"). id | code | forms | source | example

# State forces. role=branch: one arm of a State's forces; role=army: the whole of them. No named body of another sort is meant by either.
ph-stateforces-forces | PartyHead.StateForces | forces | common usage in reporting | The Iraqi forces fired on the crowd.
ph-stateforces-armed-forces | PartyHead.StateForces role=army works=state | armed forces | common usage in reporting | Witnesses blamed Syrian armed forces.
ph-stateforces-security-forces | PartyHead.StateForces | security forces; security force | common usage in reporting | The Iraqi security forces fired on the crowd.
ph-stateforces-security-services | PartyHead.StateForces | security services; security service; state security; state security forces; state security services; state security service | common usage in reporting | Witnesses blamed Syrian security services.
ph-stateforces-security-personnel | PartyHead.StateForces | security personnel; security agents; security officials; security agencies | common usage in reporting | The Iraqi security personnel fired on the crowd.
ph-stateforces-government-forces | PartyHead.StateForces | government forces; government troops; government soldiers; federal forces; federal troops; regular forces; loyalist forces; regime forces; regime troops; regular army | common usage in reporting | Witnesses blamed Syrian government forces.
ph-stateforces-ground-forces | PartyHead.StateForces | ground forces; land forces; ground troops; infantry | common usage in reporting | The Iraqi ground forces fired on the crowd.
ph-stateforces-special-forces | PartyHead.StateForces | special forces; special operations forces; commandos; commando unit; elite forces | common usage in reporting | Witnesses blamed Syrian special forces.
ph-stateforces-counterterrorism-forces | PartyHead.StateForces | counterterrorism forces; counter-terrorism forces; counterterrorism units; anti-terrorism forces; counter-insurgency forces; counterinsurgency forces | common usage in reporting | The Iraqi counterterrorism forces fired on the crowd.
ph-stateforces-army | PartyHead.StateForces role=army works=state | army:n | common usage in reporting | Witnesses blamed Syrian army.
ph-stateforces-military | PartyHead.StateForces role=army | military; militaries; military forces; military personnel | common usage in reporting | The Iraqi military fired on the crowd.
ph-stateforces-troops | PartyHead.StateForces | troops; troop | common usage in reporting | Witnesses blamed Syrian troops.
ph-stateforces-soldier | PartyHead.StateForces | soldier:n | common usage in reporting | The Iraqi soldier fired on the crowd.
ph-stateforces-servicemen | PartyHead.StateForces | servicemen; serviceman; service members; service member; servicewomen; conscripts | common usage in reporting | Witnesses blamed Syrian servicemen.
ph-stateforces-air-force | PartyHead.StateForces role=branch works=state | air force:n; air forces | common usage in reporting | The Iraqi air force fired on the crowd.
ph-stateforces-air-defence-forces | PartyHead.StateForces role=branch works=state | air defence forces; air defense forces; air defences; air defenses | common usage in reporting | Witnesses blamed Syrian air defence forces.
ph-stateforces-navy | PartyHead.StateForces role=branch works=state | navy:n; naval forces; naval vessels; naval ships | common usage in reporting | The Iraqi navy fired on the crowd.
ph-stateforces-coast-guard | PartyHead.StateForces role=branch | coast guard:n; coastguard:n | common usage in reporting | Witnesses blamed Syrian coast guard.
ph-stateforces-marines | PartyHead.StateForces | marines; marine corps | common usage in reporting | The Iraqi marines fired on the crowd.
ph-stateforces-paratroopers | PartyHead.StateForces | paratroopers; paratroops; airborne forces | common usage in reporting | Witnesses blamed Syrian paratroopers.
ph-stateforces-national-guard | PartyHead.StateForces | national guard; national guards | common usage in reporting | The Iraqi national guard fired on the crowd.
ph-stateforces-presidential-guard | PartyHead.StateForces | presidential guard; republican guard | common usage in reporting | Witnesses blamed Syrian presidential guard.
ph-stateforces-police | PartyHead.StateForces works=order role=branch | police; police forces; police force; police officers; police officer; policemen; policeman; policewoman | common usage in reporting | The Iraqi police fired on the crowd.
ph-stateforces-riot-police | PartyHead.StateForces role=branch | riot police; anti-riot police; military police; secret police; border police; national police; civil police | common usage in reporting | Witnesses blamed Syrian riot police.
ph-stateforces-gendarmerie | PartyHead.StateForces role=branch | gendarmerie; gendarmes; gendarme | common usage in reporting | The Iraqi gendarmerie fired on the crowd.
ph-stateforces-border-guard | PartyHead.StateForces role=branch | border guard:n; border forces; border troops; border patrol | common usage in reporting | Witnesses blamed Syrian border guard.
ph-stateforces-prison-guards | PartyHead.StateForces role=branch | prison guards; prison authorities; prison service | common usage in reporting | The Iraqi prison guards fired on the crowd.
ph-stateforces-intelligence-service | PartyHead.StateForces role=branch | intelligence service:n; intelligence agency:n; intelligence services; secret service:n; intelligence agents; intelligence; military intelligence | common usage in reporting | Witnesses blamed Syrian intelligence service.
ph-stateforces-occupation-forces | PartyHead.StateForces | occupation forces; occupying forces; occupying power; occupation authorities; invading forces; invasion forces; occupying army; occupying troops; invaders; occupiers | common usage in reporting | The Iraqi occupation forces fired on the crowd.
ph-stateforces-warplane | PartyHead.StateForces role=branch | warplane:n | common usage in reporting | Witnesses blamed Syrian warplane.
ph-stateforces-fighter-jet | PartyHead.StateForces role=branch | fighter jet:n; jet:n; fighter plane:n; fighter aircraft; combat aircraft; military aircraft; bombers; attack aircraft; combat planes; military planes; war planes | common usage in reporting | The Iraqi fighter jet fired on the crowd.
ph-stateforces-helicopter-gunship | PartyHead.StateForces role=branch | helicopter gunship:n; gunships; attack helicopters; military helicopters; army helicopters | common usage in reporting | Witnesses blamed Syrian helicopter gunship.
ph-stateforces-artillery-unit | PartyHead.StateForces | artillery unit:n; artillery forces; artillery battery | common usage in reporting | The Iraqi artillery unit fired on the crowd.
ph-stateforces-tank-crews | PartyHead.StateForces | tank crews; tank units; snipers of the army | common usage in reporting | Witnesses blamed Syrian tank crews.
ph-stateforces-battalion | PartyHead.StateForces | battalion:n; brigade:n; regiment:n; platoon:n; army unit:n; military unit:n; army division | common usage in reporting | The Iraqi battalion fired on the crowd.
ph-stateforces-military-command | PartyHead.StateForces works=state | military command; general staff; high command; central command; joint command | common usage in reporting | Witnesses blamed Syrian military command.
ph-stateforces-peacekeeping-force | PartyHead.StateForces | peacekeeping force; peacekeeping forces; peacekeepers; peacekeeping troops; peacekeeping mission | common usage in reporting | The Iraqi peacekeeping force fired on the crowd.
ph-stateforces-defence-force | PartyHead.StateForces | defence force:n; defense force:n; defence forces; defense forces | common usage in reporting | Witnesses blamed Syrian defence force.
ph-stateforces-joint-task-force | PartyHead.StateForces | joint task force; task force:n; joint force; joint forces | common usage in reporting | The Iraqi joint task force fired on the crowd.
ph-stateforces-air-command | PartyHead.StateForces role=branch works=state | air command; air wing | common usage in reporting | Witnesses blamed Syrian air command.
ph-stateforces-air-arm | PartyHead.StateForces role=branch works=state | air arm:n; air corps; air staff; air fleet:n; naval staff; naval command; naval air arm; fleet command; expeditionary corps; expeditionary force:n; expeditionary army; border force:n; border command:n; occupation command; army command; army staff; army corps; cavalry corps; tank corps; artillery command; missile command; missile staff; rocket forces; security directorate; security bureau | common usage in reporting | Witnesses blamed Syrian air arm.

# States and authorities.
ph-state-government | PartyHead.State works=state | government:n | common usage in reporting | The Sudanese government denied the report.
ph-state-authority | PartyHead.State | authority:n | common usage in reporting | The Sudanese authority denied the report.
ph-state-regime | PartyHead.State works=state | regime:n | common usage in reporting | The Sudanese regime denied the report.
ph-state-junta | PartyHead.State works=state | junta:n; military junta; military government; military rulers; military regime; ruling junta; military council | common usage in reporting | The Sudanese junta denied the report.
ph-state-administration | PartyHead.State | administration:n | common usage in reporting | The Sudanese administration denied the report.
ph-state-ministry | PartyHead.State works=state | ministry:n; defence ministry; defense ministry; foreign ministry; interior ministry; health ministry; ministry of defence; ministry of defense; ministry of foreign affairs; ministry of interior; ministry of the interior; ministry of health; justice ministry | common usage in reporting | The Sudanese ministry denied the report.
ph-state-department | PartyHead.State works=state | defence department; defense department; interior department; war office; war ministry; war department; occupation office; military governorate; housing ministry; agriculture ministry; finance ministry; treasury; information ministry; justice department; prisons department; state prosecutor's office | common usage in reporting | The Sudanese war office denied the report.
ph-state-official | PartyHead.State | official:n | common usage in reporting | The Sudanese official denied the report.
ph-state-cabinet | PartyHead.State | cabinet:n; war cabinet; security cabinet | common usage in reporting | The Sudanese cabinet denied the report.
ph-state-parliament | PartyHead.State works=state | parliament:n | common usage in reporting | The Sudanese parliament denied the report.
ph-state-presidency | PartyHead.State works=state | presidency; prime minister's office; president's office; presidential office | common usage in reporting | The Sudanese presidency denied the report.
ph-state-embassy | PartyHead.State works=state | embassy:n | common usage in reporting | The Sudanese embassy denied the report.
ph-state-diplomats | PartyHead.State | diplomats; diplomat | common usage in reporting | The Sudanese diplomats denied the report.
ph-state-civil-administration | PartyHead.State | civil administration; local authorities; local government; provincial government; regional government; occupation administration | common usage in reporting | The Sudanese civil administration denied the report.
ph-state-de-facto-authorities | PartyHead.State | de facto authorities; de facto government; caretaker government; transitional government; interim government; unity government; transitional authorities; interim authorities | common usage in reporting | The Sudanese de facto authorities denied the report.
ph-state-health-authorities | PartyHead.State | health authorities; military authorities; security authorities; judicial authorities | common usage in reporting | The Sudanese health authorities denied the report.

# Armed groups.
ph-armedgroup-rebel | PartyHead.ArmedGroup role=rebels | rebel:n | common usage in reporting | Two Kurdish rebel were accused.
ph-armedgroup-militant | PartyHead.ArmedGroup | militant:n | common usage in reporting | Tuareg militant attacked the convoy.
ph-armedgroup-insurgent | PartyHead.ArmedGroup role=rebels | insurgent:n; insurgency | common usage in reporting | Two Kurdish insurgent were accused.
ph-armedgroup-fighter | PartyHead.ArmedGroup | fighter:n; combatants | common usage in reporting | Tuareg fighter attacked the convoy.
ph-armedgroup-guerrilla | PartyHead.ArmedGroup role=rebels | guerrilla:n; guerilla:n; guerrilleros; guerrilla forces; guerrilla columns | common usage in reporting | Two Kurdish guerrilla were accused.
ph-armedgroup-gunman | PartyHead.ArmedGroup role=unidentified | gunman:n; armed men; armed gunmen; assailants; armed assailants; masked gunmen; unidentified gunmen; unknown gunmen; unidentified armed men; unknown armed men; armed individuals; unidentified individuals | common usage in reporting | Tuareg gunman attacked the convoy.
ph-armedgroup-jihadist | PartyHead.ArmedGroup role=rebels | jihadist:n; jihadi:n; jihadist fighters; jihadist militants | common usage in reporting | Two Kurdish jihadist were accused.
ph-armedgroup-islamist | PartyHead.ArmedGroup role=rebels | Islamist:n; Islamist militants; Islamist rebels; Islamist insurgents | common usage in reporting | Tuareg Islamist attacked the convoy.
ph-armedgroup-extremist | PartyHead.ArmedGroup | extremist:n; Islamic extremists; radicals | common usage in reporting | Two Kurdish extremist were accused.
ph-armedgroup-terrorist | PartyHead.ArmedGroup | terrorist:n; narcoterrorists; narco-terrorists | common usage in reporting | Tuareg terrorist attacked the convoy.
ph-armedgroup-separatist | PartyHead.ArmedGroup role=rebels | separatist:n; secessionists; independence fighters; separatist forces; breakaway forces | common usage in reporting | Two Kurdish separatist were accused.
ph-armedgroup-group | PartyHead.ArmedGroup works=order kind=collective | group:n | common usage in reporting | Tuareg group attacked the convoy.
ph-armedgroup-armed-group | PartyHead.ArmedGroup kind=collective | armed group:n; militant group:n; rebel group:n; insurgent group:n; rebel movement; rebel forces; opposition forces; resistance forces; armed opposition; armed opposition groups; non-state armed group:n; armed organisation; armed organization; opposition fighters; opposition groups; jihadist group:n; Islamist group:n; extremist group:n; terrorist group:n; terrorist organisation:n; terrorist organization:n; terror group:n; guerrilla group:n; separatist group:n; jihadi group:n; resistance group:n | common usage in reporting | Two Kurdish armed group were accused.
ph-armedgroup-elements | PartyHead.ArmedGroup | elements of the organization; elements of the organisation; members of the organization; fighters of the organization; fighters of the organisation; militants of the organization; terrorists of the organization | machine-translated reporting | Elements of the organization attacked the convoy.
ph-armedgroup-faction | PartyHead.ArmedGroup kind=collective | faction:n; rebel faction:n; armed faction:n | common usage in reporting | Tuareg faction attacked the convoy.
ph-armedgroup-movement | PartyHead.ArmedGroup kind=collective | movement:n; liberation movement; liberation front; liberation army | common usage in reporting | Two Kurdish movement were accused.
ph-armedgroup-dissident | PartyHead.ArmedGroup role=rebels | dissident:n; dissident forces; breakaway faction; splinter group:n; mutineers; renegade soldiers; defectors | common usage in reporting | Tuareg dissident attacked the convoy.
ph-armedgroup-subversives | PartyHead.ArmedGroup role=rebels | subversives; subversive:n; terrorist subversives; urban commandos; urban guerrillas | common usage in reporting | Two Kurdish subversives were accused.
ph-armedgroup-attackers | PartyHead.ArmedGroup role=unidentified | attackers; raiders; armed attackers | common usage in reporting | Tuareg raiders attacked the convoy.
ph-persongroup-criminal | PartyHead.PersonGroup role=unidentified | gang:n; criminal gang:n; street gang:n; gang members; gang member; drug gang:n; gangster:n; bandit:n; armed bandits; brigand:n; robber:n; armed robber:n; burglar:n; thief:n(thieves); cattle thief:n(cattle thieves); smuggler:n; people smuggler:n; trafficker:n; drug trafficker:n; human trafficker:n; poacher:n; mobster:n; racketeer:n; carjacker:n; pickpocket:n; swindler:n | common usage in reporting: those who rob for gain are no party to a conflict | Two smugglers robbed a bus.
ph-armedgroup-partisan | PartyHead.ArmedGroup | partisan:n; resistance fighters; freedom fighters; mujahideen; mujahidin; mujahedin; mujahedeen; mojahedin; holy warriors | common usage in reporting | Two Kurdish partisan were accused.
ph-armedgroup-cartel | PartyHead.ArmedGroup works=order kind=collective | cartel:n; drug cartel:n; hit men; hitmen; sicarios | common usage in reporting | Tuareg cartel attacked the convoy.
ph-armedgroup-suicide-bomber | PartyHead.ArmedGroup role=unidentified | suicide bomber:n; suicide attackers | common usage in reporting | Two Kurdish suicide bomber were accused.
ph-armedgroup-cell | PartyHead.ArmedGroup works=order role=unidentified | cell; terror cell; sleeper cell | common usage in reporting | Tuareg cell attacked the convoy.
ph-armedgroup-pirates | PartyHead.ArmedGroup role=unidentified | pirates; hijackers; kidnappers; hostage-takers; abductors; captors | common usage in reporting | Two Kurdish pirates were accused.
ph-armedgroup-maoists | PartyHead.ArmedGroup role=rebels | Maoists; Maoist rebels; Maoist guerrillas; communist rebels; communist guerrillas; leftist guerrillas; leftist rebels; Marxist guerrillas; Marxist rebels | common usage in reporting | Tuareg Maoists attacked the convoy.

# Militias.
ph-militia-militia | PartyHead.Militia kind=collective | militia:n | common usage in reporting | The Amhara militia burned the village.
ph-militia-militiaman | PartyHead.Militia | militiaman:n | common usage in reporting | The Amhara militiaman burned the village.
ph-militia-militia-fighters | PartyHead.Militia kind=collective | militia fighters; militia members; militia forces; militia group:n; armed militia:n; tribal militia:n; ethnic militia:n; allied militia:n; pro-government militia:n; self-defence militia; local militias | common usage in reporting | The Amhara militia fighters burned the village.
ph-militia-paramilitary | PartyHead.Militia | paramilitary:n; paramilitary force:n; paramilitary group:n; paramilitary unit:n; paramilitary police; paramilitaries | common usage in reporting | The Amhara paramilitary burned the village.
ph-militia-death-squad | PartyHead.Militia | death squad:n | common usage in reporting | The Amhara death squad burned the village.
ph-militia-vigilantes | PartyHead.Militia | vigilantes; vigilante group:n; vigilante:n | common usage in reporting | The Amhara vigilantes burned the village.
ph-militia-self-defence-group | PartyHead.Militia kind=collective | self-defence group:n; self-defense group:n; self-defence forces; self-defense forces; self-defence units; self-defense units; civil defence patrols; civil defense patrols; civilian self-defence; self-defence committee:n; self-defense committee:n; village defence committee:n; village defense committee:n; village guard:n; home guard:n; self-defense militia:n; neighbourhood defence committee:n; community defence force:n; community defense force:n | common usage in reporting | The Amhara self-defence group burned the village.
ph-militia-auxiliaries | PartyHead.Militia | auxiliaries; volunteer fighters; volunteer battalions; volunteer corps; irregulars; irregular forces; levies | common usage in reporting | The Amhara auxiliaries burned the village.
ph-militia-tribal-fighters | PartyHead.Militia | tribal fighters; tribal forces; tribesmen; tribal gunmen; armed tribesmen; clan militia:n; clan fighters; armed herders; herdsmen; armed herdsmen; armed pastoralists | common usage in reporting | The Amhara tribal fighters burned the village.
ph-militia-mercenary | PartyHead.Militia | mercenary:n; private military company; private military contractors; military contractors; security contractors; private security guards; soldiers of fortune | common usage in reporting | The Amhara mercenary burned the village.
ph-militia-settlers | PartyHead.Militia role=unidentified | settlers; armed settlers; armed civilians | common usage in reporting | The Amhara settlers burned the village.
ph-militia-proxy-forces | PartyHead.Militia | proxy forces; proxies; proxy:n; allied forces; allied fighters; allied groups | common usage in reporting | The Amhara proxy forces burned the village.

# Coalitions.
ph-coalition-coalition | PartyHead.Coalition | coalition:n; coalition forces; coalition troops; coalition warplanes; coalition aircraft; coalition jets; coalition planes | common usage in reporting | The Arab coalition bombed the port.
ph-coalition-alliance | PartyHead.Coalition | alliance:n; military alliance; rebel alliance | common usage in reporting | The Arab alliance bombed the port.
ph-coalition-multinational-force | PartyHead.Coalition | multinational force; multinational forces; international forces; international force; foreign forces; foreign troops; allied troops; stabilisation force; stabilization force | common usage in reporting | The Arab multinational force bombed the port.
ph-coalition-alliance-of-armed-groups | PartyHead.Coalition kind=collective | alliance of armed groups; rebel coalition; umbrella group; opposition coalition; united front | common usage in reporting | The Arab alliance of armed groups bombed the port.
ph-coalition-bloc | PartyHead.Coalition | bloc; axis | common usage in reporting | The Arab bloc bombed the port.

# Sets of parties (whole forms).
ph-composite-all-sides | PartyHead.Composite | all sides; all the sides; all sides of the conflict; all sides to the conflict; all sides in the conflict; all sides involved; each side | common usage in reporting | The report accuses all sides of abuses.
ph-composite-both-sides | PartyHead.Composite | both sides; both the sides; both sides of the conflict; both sides in the conflict; both sides to the conflict; either side; neither side; the two sides | common usage in reporting | The report accuses both sides of abuses.
ph-composite-all-parties | PartyHead.Composite | all parties; all the parties; all parties to the conflict; all parties to this conflict; all parties to the fighting; all parties involved; all warring parties; all belligerents; all actors; all armed actors; all factions | common usage in reporting | The report accuses all parties of abuses.
ph-composite-both-parties | PartyHead.Composite | both parties; both parties to the conflict; both warring parties; both belligerents; both armies; both forces; both factions; both warring sides | common usage in reporting | The report accuses both parties of abuses.
ph-composite-warring-parties | PartyHead.Composite | warring parties; warring sides; warring factions; warring groups; belligerent parties; opposing sides; rival factions; rival forces; rival groups; warring forces; belligerents; combatant parties; opposing forces | common usage in reporting | The report accuses warring parties of abuses.
ph-composite-parties-to-the-conflict | PartyHead.Composite | parties to the conflict; parties to the armed conflict; parties to the war; sides to the conflict; sides in the conflict; conflict parties; parties in conflict; armed actors; parties to an armed conflict; parties to conflict | common usage in reporting | The report accuses parties to the conflict of abuses.
ph-composite-pro-government-forces | PartyHead.Composite | pro-government forces; pro-government fighters; pro-government groups; pro-government troops; government-aligned forces; government-allied forces; government forces and their allies; pro-regime forces; forces loyal to the government; pro-government side | common usage in reporting | The report accuses pro-government forces of abuses.
ph-composite-anti-government-forces | PartyHead.Composite | anti-government forces; anti-government elements; anti-government groups; anti-government fighters; antigovernment forces; anti-government rebels; forces opposed to the government; anti-regime forces; anti-government militants | common usage in reporting | The report accuses anti-government forces of abuses.
ph-composite-non-state-armed-groups | PartyHead.Composite | non-state armed groups; non-state actors; armed elements; unidentified armed elements; armed forces and groups; armed forces and armed groups | common usage in reporting | The report accuses non-state armed groups of abuses.
ph-composite-government-and-rebel-forces | PartyHead.Composite | government and rebel forces; government forces and rebels; rebels and government forces; troops and rebels | common usage in reporting | The report accuses government and rebel forces of abuses.

# Nouns that end a belligerent's name and say little in small letters.
ph-stateforces-corps | PartyHead.StateForces | Corps; Division; Rangers; Commandos; Command | common usage in reporting | Witnesses blamed the Sahil Border Corps.
ph-stateforces-security-bureau | PartyHead.StateForces | Security Bureau; Security Agency; Security Directorate; Security Organisation; Security Organization; Intelligence Directorate; Intelligence Bureau; Intelligence Organisation; Intelligence Organization | common usage in reporting | The Sahil Intelligence Directorate held him.
ph-state-republic | PartyHead.State works=state | Republic; Kingdom; Duchy; Principality; Sultanate; Regency; Dominion; Sovereign State; Free State; Free Republic; Protectorate; Crown Colony; Free Cantons | common usage in reporting | The Sahil Republic denied the report.
ph-state-sovereign-council | PartyHead.State works=state | Sovereign Council; Transitional Council; Governing Council; Sovereignty Council; Military Government | common usage in reporting | The Sahil Sovereign Council denied the report.
ph-armedgroup-front | PartyHead.ArmedGroup works=order | Front; Fronts | common usage in reporting | The Sahil Dawn Front attacked the convoy.
ph-armedgroup-brigades | PartyHead.ArmedGroup | Brigades; Battalions; Legion; Vanguard; Resistance; Emirate; Fedayeen; Column; Columns; Rifles; Riders; Scouts; Lancers; Partisans | common usage in reporting | The Sahil Brigades attacked the convoy.
ph-armedgroup-creatures | PartyHead.ArmedGroup role=closing works=order | League; Falcons; Tigers; Lions; Wolves; Hawks; Eagles; Panthers; Scorpions; Vipers; Hunters; Warriors; Knights; Dragons; Sentinels; Swords; Shields; Irregulars; Raiders; Horsemen; Cavalry; Autonomists; Loyalists; Insurgents; Salvation Army; Restoration Army; Reconquest Army; Salvation Front; Restoration Front; Deterrence Force; Frontier Movement | common usage in reporting | The Sahil Falcons attacked the convoy.
ph-armedgroup-liberation-forces | PartyHead.ArmedGroup | Liberation Forces; Liberation Army; Liberation Front; Liberation Movement; Liberation Organisation; Liberation Organization; Freedom Army; Freedom Forces; Resistance Army; Resistance Forces; Revolutionary Army; Revolutionary Forces; Patriotic Army; Patriotic Forces; People's Army; People's Forces; Popular Army; Popular Forces; Islamic Army; Rebel Army; Salvation Forces; Insurgent Army; Free Army | common usage in reporting | The Sahil Liberation Forces attacked the convoy.
ph-armedgroup-revolutionary-council | PartyHead.ArmedGroup | Revolutionary Council; Shura Council; Defence Council; Defense Council; Liberation Council; Resistance Council; Resistance Committee; Resistance Committees; Command Council; Salvation Council | common usage in reporting | The Sahil Shura Council attacked the convoy.
ph-militia-guard | PartyHead.Militia works=order | Guard; Guards; Volunteers; Defenders; Defence Units; Defense Units; Protection Units; Protection Force; Protection Forces; Protection Band; Home Defence; Home Defense; Stability Force; Defence Committee; Defense Committee; Defence Committees; Defense Committees | common usage in reporting | The Sahil Dawn Guard burned the village.
ph-stateforces-berets | PartyHead.StateForces | Berets; Fusiliers; Grenadiers; Dragoons; Lancers; Hussars; Death Squads; Commando Group | common usage in reporting | The Sahil Dawn Berets burned the village.
ph-organisation-fire-brigade | PartyHead.Organisation | fire brigade:n; rescue brigade:n | common usage in reporting | The city's fire brigade put it out.

# Words that open the name of a belligerent, in the languages such names come from.
ph-armedgroup-jaysh | PartyHead.ArmedGroup role=opener | Jaysh; Jaish; Jeish; Jabhat; Jabhah; Harakat; Harakah; Hizb; Hezb; Liwa; Liwaa; Kataib; Kata'ib; Kataeb; Katibat; Katiba; Saraya; Ansar; Asaib; Asa'ib; Ahrar; Jund; Junud; Faylaq; Failaq; Suqur; Fajr; Quwat; Firqat; Tanzim; Nusrat; Majlis | Arabic: army, front, movement, party, brigade, helpers, soldiers | Jaysh al-Sahil attacked the convoy.
ph-armedgroup-tehrik | PartyHead.ArmedGroup role=opener | Tehrik; Tehreek; Tahrik; Lashkar; Jamaat; Jama'at; Jamaah; Jemaah; Jamiat; Jamaatul; Sipah; Hizbul; Harkat | Urdu, Persian, Malay: movement, army, assembly | Tehrik-e Sahil attacked the convoy.
ph-armedgroup-frente | PartyHead.ArmedGroup role=opener | Frente; Ejército; Ejercito; Fuerzas; Fuerza; Movimiento; Comando; Comandos; Bloque; Autodefensas; Milicia; Milicias; Brigadas; Exército | Spanish and Portuguese: front, army, forces, movement | Frente Sahil attacked the convoy.
ph-armedgroup-mouvement | PartyHead.ArmedGroup role=opener | Mouvement; Armée; Armee; Milice; Milices; Forces Patriotiques; Forces Populaires; Forces Démocratiques; Forces Armées; Rassemblement; Coordination | French: movement, army, militia, forces | Mouvement Sahil attacked the convoy.
ph-stateforces-guardia | PartyHead.StateForces role=opener | Guardia; Policía; Gendarmería; Infantería; Batallón; Escuadrón; Bataillon; Régiment; Garde Nationale; Garde Républicaine; Garde Présidentielle; Gendarmerie Nationale; Brigada; Polícia; Batalhão | Spanish, French and Portuguese: guard, police, battalion | Guardia Sahil attacked the convoy.
ph-armedgroup-mai-mai | PartyHead.ArmedGroup role=opener | Mai-Mai; Mayi-Mayi; Raia; Raïa | Swahili: fighters of the forest | Mai-Mai Sahil attacked the convoy.

# Organisations made of a capitalised run.
ph-ngo-watch | PartyHead.Ngo | Watch | common usage in reporting | The figures come from the Darfur Watch.
ph-ngo-foundation | PartyHead.Ngo | Foundation | common usage in reporting | The figures come from the Darfur Foundation.
ph-ngo-network | PartyHead.Ngo | Network | common usage in reporting | The figures come from the Darfur Network.
ph-ngo-association | PartyHead.Ngo | Association | common usage in reporting | The figures come from the Darfur Association.
ph-ngo-society | PartyHead.Ngo | Society | common usage in reporting | The figures come from the Darfur Society.
ph-ngo-initiative | PartyHead.Ngo | Initiative | common usage in reporting | The figures come from the Darfur Initiative.
ph-ngo-project | PartyHead.Ngo | Project; Campaign | common usage in reporting | The figures come from the Darfur Project.
ph-ngo-relief | PartyHead.Ngo | Relief; Aid | common usage in reporting | The figures come from the Darfur Relief.
ph-ngo-rights-group | PartyHead.Ngo | rights group; human rights group; human rights organisation; human rights organization; advocacy group; campaign group; nongovernmental organization; non-governmental organisation; non-governmental organization; NGO:n; rights organisation; rights organization; watchdog | common usage in reporting | The figures come from the Darfur rights group.
ph-ngo-relief-group | PartyHead.Ngo works=relief | aid group; aid organisation; aid organization; aid agency; charity; relief organisation; relief organization; relief group; relief society; relief agency; relief committee; aid committee; humanitarian organisation; humanitarian organization; humanitarian group; humanitarian agency; food agency; medical charity; children's charity; mine clearance charity; demining charity; church aid group | common usage in reporting | The lorries of a Swedish relief society were stopped.
ph-monitor-observatory | PartyHead.Monitor | Observatory | common usage in reporting | The figures come from the Darfur Observatory.
ph-monitor-monitor | PartyHead.Monitor | Monitor; Tracker | common usage in reporting | The figures come from the Darfur Monitor.
ph-monitor-documentation-center | PartyHead.Monitor | Documentation Center; Documentation Centre; Data Project; Archive | common usage in reporting | The figures come from the Darfur Documentation Center.
ph-monitor-monitoring-group | PartyHead.Monitor | monitoring group; monitoring organisation; monitoring organization; war monitor; conflict monitor; monitor group | common usage in reporting | The figures come from the Darfur monitoring group.
ph-organisation-committee | PartyHead.Organisation | Committee | common usage in reporting | The figures come from the Darfur Committee.
ph-organisation-commission | PartyHead.Organisation | Commission | common usage in reporting | The figures come from the Darfur Commission.
ph-organisation-centre | PartyHead.Organisation | Centre; Center | common usage in reporting | The figures come from the Darfur Centre.
ph-organisation-institute | PartyHead.Organisation | Institute; Institution | common usage in reporting | The figures come from the Darfur Institute.
ph-organisation-council | PartyHead.Organisation | Council | common usage in reporting | The figures come from the Darfur Council.
ph-organisation-agency | PartyHead.Organisation | Agency | common usage in reporting | The figures come from the Darfur Agency.
ph-organisation-ministry | PartyHead.Organisation | Department; Directorate; Bureau; Office | common usage in reporting | The figures come from the Darfur Department.
ph-organisation-hospital | PartyHead.Organisation | Hospital; Medical Complex; Medical Center; Medical Centre; Clinic | common usage in reporting | The figures come from the Darfur Hospital.
ph-organisation-university | PartyHead.Organisation | University; College; School; Academy | common usage in reporting | The figures come from the Darfur University.
ph-organisation-company | PartyHead.Organisation | Company; Corporation; Ltd; Inc; Holdings | common usage in reporting | The figures come from the Darfur Company.
ph-organisation-court | PartyHead.Organisation | Court; Tribunal; Prosecutor's Office; Chamber | common usage in reporting | The figures come from the Darfur Court.
ph-organisation-municipality | PartyHead.Organisation | Municipality; Chamber of Commerce; Syndicate | common usage in reporting | The figures come from the Darfur Municipality.
ph-organisation-church | PartyHead.Organisation | Church; Diocese; Archdiocese; Bishops' Conference; Vicariate | common usage in reporting | The figures come from the Darfur Church.
ph-organisation-organization | PartyHead.Organisation | Organization; Organisation | common usage in reporting | The figures come from the Darfur Organization.
ph-organisation-union | PartyHead.Organisation | Union | common usage in reporting | The figures come from the Darfur Union.
ph-intergovernmental-peacekeeping-mission | PartyHead.Intergovernmental | observer mission; verification mission; monitoring mission; fact-finding mission; commission of inquiry; panel of experts; Mission; group of experts | common usage in reporting | The figures come from the Darfur observer mission.
ph-politicalparty-party | PartyHead.PoliticalParty | Party | common usage in reporting | The figures come from the Darfur Party.
ph-politicalparty-federation | PartyHead.PoliticalParty | Federation; Confederation; Congress | common usage in reporting | The figures come from the Darfur Federation.
ph-politicalparty-political-party | PartyHead.PoliticalParty | political party; opposition party; ruling party; political movement; political bloc; opposition alliance | common usage in reporting | The figures come from the Darfur political party.
ph-media-news | PartyHead.Media | News | common usage in reporting | The figures come from the Darfur News.
ph-media-times | PartyHead.Media | Times | common usage in reporting | The figures come from the Darfur Times.
ph-media-post | PartyHead.Media | Post | common usage in reporting | The figures come from the Darfur Post.
ph-media-radio | PartyHead.Media | Radio | common usage in reporting | The figures come from the Darfur Radio.
ph-media-television | PartyHead.Media | Television; TV | common usage in reporting | The figures come from the Darfur Television.
ph-media-herald | PartyHead.Media | Herald; Gazette; Journal; Chronicle; Telegraph; Tribune; Mirror; Guardian; Observer; Independent; Express; Mail | common usage in reporting | The figures come from the Darfur Herald.
ph-media-press | PartyHead.Media | Press; Press Agency; News Agency; newswire | common usage in reporting | The figures come from the Darfur Press.
ph-media-today | PartyHead.Media | Today; Daily; Weekly; Review; Magazine | common usage in reporting | The figures come from the Darfur Today.
ph-media-broadcasting-corporation | PartyHead.Media | Broadcasting Corporation; Broadcasting; Channel; Network News | common usage in reporting | The figures come from the Darfur Broadcasting Corporation.
ph-media-newspaper | PartyHead.Media | newspaper:n; state media; state television; state TV; state-run media; state news agency; news website; broadcaster; daily newspaper; local media; radio station; television station; TV channel; television channel; media outlet:n; news outlet:n; news channel; news site; state radio | common usage in reporting | The figures come from the Darfur newspaper.
