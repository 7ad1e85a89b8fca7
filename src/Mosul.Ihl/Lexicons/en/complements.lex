# Circumstances told by two words with others between them: an opener and what it opens. id | code after= | forms | source | example
# Single words only. An opener tells nothing by itself, nor does a complement: "a lawyer" is nobody's lack, "without … a lawyer" is.

# Openers
op-negation | Opener.Negation | no; not; never; without; nor; neither; none; nobody; hardly; lacking; lack:v; denied; didn't; wasn't; weren't; hasn't; haven't; hadn't; don't; doesn't; isn't; aren't | English grammar | They had never seen a judge.
op-refusal | Opener.Refusal | refuse:v; deny:v; decline:v; bar:v(barred,barred,barring); forbid:v(forbade,forbidden,forbidding); withhold:v(withheld,withheld); refusal | English usage | Guards refused them a lawyer.
op-until | Opener.Until | until; till; unless | English grammar | They beat him until he confessed.
op-exchange | Opener.Exchange | only if; only when; only once; in exchange; in exchange for; in return; in return for; unless; on condition; on condition that; provided that; provided | English usage | They will go free only if the army withdraws.
op-causative | Opener.Causative | make:v(made,made); force:v; compel:v(compelled,compelled,compelling); coerce:v; oblige:v; pressure:v; induce:v; get:v(got,got,getting) | English usage | They beat him to make him confess.
op-seeking | Opener.Seeking | learn:v; extract:v; obtain:v; elicit:v; demand:v; discover:v; know; wring:v(wrung,wrung); ask:v; asking; give:v(gave,given) | English usage | They wanted to learn where he lived.
op-averting | Opener.Averting | so that; so as; lest; stop:v(stopped,stopped,stopping); prevent:v; deter:v(deterred,deterred,deterring); discourage:v; dissuade:v; ward off:v; keep away:v(kept,kept) | English usage | They stayed so that planes would not bomb it.
op-holding-off | Opener.HoldingOff | keep:v(kept,kept); hold:v(held,held) | English usage | They were put there to keep aircraft off.
op-inability | Opener.Inability | cannot; can not; could not; can't; couldn't; unable; impossible; incapable; no way; no means; nobody can; no one can; nobody could; no one could | English usage | Such rockets cannot be aimed.
op-indifference | Opener.Indifference | whoever; whatever; wherever; whichever; whomever; anyone; anybody; anything; everyone; everybody; everything; all who; all that | English usage | They fired at anything that moved.
op-excess | Opener.Excess | outweigh:v; outweighed; exceed:v; dwarf:v; surpass:v; outstrip:v(outstripped,outstripped,outstripping); out of; no relation; no proportion; beyond; greater than; not worth; never worth; hardly worth; far more than | English usage | The price outweighed the gain.
op-design | Opener.Design | aim:n; purpose:n; point; goal:n; object was; intention:n; idea was; meant; intended; designed; calculated; so that; so as; in order; told to keep; order to keep; to make; to keep; to leave; to put; to teach; to let | English usage | The aim was to make people afraid.
op-reliance | Opener.Reliance | rely on:v(relied,relied,relying); relied upon; went by; worked from; working from; going by; went on; based on; on the strength of; on the basis of; on the word of; trusted; acted on; acting on; used | English usage | They relied on an old map.
op-lacking | Opener.Lacking | without; instead of; rather than; never stopping to; no attempt at | English usage | They fired without ringing anybody.
op-ahead | Opener.Ahead | in front of; ahead of; at the head of; at the front of; before; on the front of; to the front of; on top of; to the bonnet; on the bonnet; between themselves and | English usage | They were marched ahead of the column.
op-ground | Opener.Ground | because; since | English grammar | They burned it because it had sheltered rebels.
op-demanding | Opener.Demanding | demand:v; insist:v; threaten:v; want:v; insisting; demanding; in demand of | English usage | They demanded that the army leave.
op-before | Opener.Before | been; being | English grammar | They had been taken alive.
op-limbs | Opener.Limbs | hands; arms; wrists; eyes; feet; ankles; legs; mouths | English usage | Their hands were bound.
op-sharing | Opener.Sharing | share:v; sharing | English usage | Forty men share a cell.
op-scant | Opener.Scant | one; single; half; handful; handfuls; spoonful; spoonfuls; spoons; scraps; crumbs; piece; slice; slices; crust; crusts; cup; mug; glass; bowl; ladle; bit; bits; little; scarcely; barely; rotten; mouldy; moldy; stale; thin; watery; spoiled; foul; dirty; salty; raw; leftover; leftovers; lived on; live on; living on; survived on; survive on; fed on; feed on; quarter; twice; once | English usage | They got a bowl of soup a day.
op-crowding | Opener.Crowding | crammed; cram:v(crammed,crammed,cramming); packed; pack:v; crowded; crowd:v; squeezed; squeeze:v; jammed; stuffed; huddled; penned; caged; stacked; heaped | English usage | They were crammed into a shed.
op-lodging | Opener.Lodging | locked; lock:v; kept; keep:v(kept,kept); held; hold:v(held,held); confined; shut; slept; sleep; sleeping; lay; lie; lying; sleep:v(slept,slept); sat; sit; live:v; spend:v(spent,spent); stood; stand | English usage | They slept on bare concrete.

# What is wrung from those in a party's hands
cp-extract | Complement.ToExtract after=Until,Causative,Refusal,Negation | confess:v; confession:n; sign:v; talk:v; name:v; admit:v(admitted,admitted,admitting); reveal:v; disclose:v; betray:v; identify:v; cooperate:v; inform:v; give:v(gave,given); tell:v(told,told); answer:v; agree:v; hand:v; denounce:v; incriminate:v; testify:v; surrender:v | CAT Art. 1 | They beat him until he signed.
cp-sought | Complement.ToExtract after=Seeking | confession:n; information; names; whereabouts; statement:n; where; password:n; passwords; location:n; hideout:n; who | CAT Art. 1 | Interrogators demanded names.

# Process that was not given
cp-process | Complement.WithoutProcess after=Negation,Refusal | charge:v; charge:n; trial:n; try:v(tried,tried); judge:n; court:n; tribunal:n; lawyer:n; counsel; attorney:n; hearing:n; warrant:n; defence; defense; appeal:n; explanation:n; reason:n; reasons; why; indict:v; arraign:v; interpreter:n; prosecutor:n; magistrate:n; evidence; legal; advocate:n; barrister:n; defender:n; witness:n(witnesses); appeal:v; translator:n; jury:n(juries); cross-examine:v; indictment:n; representation | ICRC customary rules 99, 100 | He has never been brought before a court.

# Word that was not given
cp-news | Complement.NotAcknowledged after=Negation | news; trace:n; whereabouts; heard; seen; word; information; record:n; sign; contact | ICRC customary rule 98 | The family has had no news of him.
cp-denied | Complement.NotAcknowledged after=Refusal | hold:v(held,held); custody; where; whereabouts; fate; know:v(knew,known); acknowledge:v; detain:v; arrest:v; knowledge; location:n; whether; information; having; take:v(took,taken); pick:v; seize:v; arrested; abduct:v; kidnap:v(kidnapped,kidnapped,kidnapping); brother; him; her; them; anything; name; names; families; relatives; mother; wife; confirm; admit; acknowledge | ICRC customary rule 98 | Officers refused to tell them where he was.

# What others are to do for those who are held
cp-compel | Complement.ToCompel after=Exchange | release:v; free:v; pay:v(paid,paid); withdraw:v(withdrew,withdrawn); lift:v; end:v; stop:v(stopped,stopped,stopping); agree:v; accept:v; swap:v(swapped,swapped,swapping); halt:v; leave:v(left,left); prisoner:n; demands; ransom:n; money; release; exchange:v; ceasefire:n; talks; recognise:v; recognize:v; hand:v; pull:v; surrender:v; commander:n; fighters; let:v(let,let,letting); meet:v(met,met); give:v(gave,given); resign:v; apologise:v; cancel:v; drop:v; allow:v; open:v; resume:v; restore:v; persuade:v; bring:v(brought,brought); sanctions; concessions; amnesty; jailed; imprisoned; go:v(went,gone); pull back; return:v | ICRC customary rule 96 | They would go free only if the army withdrew.
cp-compel-until | Complement.ToCompel after=Until | pay:v(paid,paid); withdraw:v(withdrew,withdrawn); lift:v; agree:v; accept:v; swap:v(swapped,swapped,swapping); halt:v; ransom:n; demands; stop:v(stopped,stopped,stopping); pull:v; release:v; free:v; sanctions; siege; blockade; jailed; prisoners; go:v(went,gone) | ICRC customary rule 96 | They are kept until the families pay.
cp-compel-demand | Complement.ToCompel after=Demanding | leave:v(left,left); withdraw:v(withdrew,withdrawn); ransom:n; money; pay:v(paid,paid); payment:n; pull:v; ceasefire:n; autonomy; talks; dollars; euros; cattle; withdrawal:n; recognition; million; release:n; release:v; prisoners; rice; trucks; fuel; motorcycles; cows; goats; camels; weapons; ammunition; medicine; exchange:n; amnesty; retreat:n; freedom; phone; cash; gold; diamonds; recognise:v; swap:n; dollar:n; pounds; naira; shillings; sum:n; payments; jailed | ICRC customary rule 96 | They demanded that the army withdraw.

# What people are put in the way of
cp-shield | Complement.ToShield after=Averting | bombing:n; bombardment:n; shelling:n; aircraft; plane:n; planes; jet:n; jets; warplanes; drones; drone:n; helicopters; airstrikes; air strikes; air raids; artillery; pilots; missiles; airstrike; bombed; bombs; shell; shelled; airstrike:n; warplane:n; helicopter:n; pilot:n; missile:n | ICRC customary rule 97 | Families were kept there to stop the shelling.
cp-shield-off | Complement.ToShield after=HoldingOff | aircraft; planes; jets; warplanes; drones; helicopters; airstrikes; air strikes; air raids; pilots; bombers | ICRC customary rule 97 | They were put there to keep aircraft off.
cp-shield-ahead | Complement.ToShield after=Ahead | column:n; patrol:n; tank:n; armour; armor; armoured; armored; jeep:n; troops; soldiers; positions; launcher:n; guns; infantry; advance; attackers; assault; minefield:n; carriers; personnel; troop | ICRC customary rule 97 | They were marched ahead of the column.

# Weapons and fire that nobody can or does direct
cp-unguided | Complement.CannotBeDirected after=Inability | steer:v; steered; guidance; accuracy; precision; sights | ICRC customary rule 71 | Such rockets cannot be steered.
cp-unaimed | Complement.CannotBeDirected after=Inability | aim:v; aimed; direct; directed; guide; guided; point; pointed; control; controlled; predict; predicted; accurate; accurately; precisely; tell; distinguish | ICRC customary rule 71 | Such rockets cannot be aimed.
cp-whoever | Complement.Indiscriminate after=Indifference | move:v; moving; below; beneath; underneath; happen:v; happened; passing; stirred; stirs; alive; street; sight; crossed; path | ICRC customary rule 12 | They fired at anything that moved.

# Harm told as too much for what was gained
cp-gain | Complement.Disproportionate after=Excess | advantage; gain:n; gained; value; benefit:n; relation; proportion; balance; importance; prize; worth; justified; justify | ICRC customary rule 14 | The price outweighed the gain.

# Fear and hunger as the aim
cp-fear | Complement.ToTerrorise after=Design,Averting,Causative | afraid; fear; fearful; terror; terrified; frightened; frighten; scared; dread; panic; panicked; tremble; trembles; shiver; cower; sleepless; dare:v; horror; terrify; terrorise; terrorize; intimidate; intimidated; sleep; safe | ICRC customary rule 2 | The aim was to make people afraid.
cp-hunger | Complement.MethodOfWarfare after=Design,Averting,Causative | starve:v; starving; hungry; hunger; famine; thirst | ICRC customary rule 53 | They burned the mill so that the village would starve.
cp-submit | Complement.MethodOfWarfare after=Until,Causative,Averting | surrender:v; surrendered; kneel:v; knees; capitulate:v; submit:v(submitted,submitted,submitting); beg:v(begged,begged,begging) | ICRC customary rule 53 | No bread came in until the town surrendered.

# What was gone by without a check
cp-stale | Complement.PrecautionsOmitted after=Reliance | old; outdated; stale; years-old; weeks-old; months-old; tip; rumour:n; rumor:n; hearsay; informer:n; informant; guess; guesswork; unverified; unchecked; photograph; photo | ICRC customary rule 16 | They relied on an old map.
cp-unchecked | Complement.PrecautionsOmitted after=Lacking | ringing; phoning; telephoning; calling; checking; verifying; asking; looking; waiting; establishing; ascertaining; consulting; identifying; bothering; pausing; considering; sparing; warn; checks; verification | ICRC customary rules 15 to 20 | They fired without ringing anybody.

# Others' acts for which people pay
cp-punish | Complement.Punitive after=Ground | support:v; back:v; help:v; feed:v(fed,fed); shelter:v; harbour:v; harbor:v; hide:v(hid,hidden); aid:v; assist:v; side:v; sympathise:v; sympathize:v; collaborate:v; vote:v; sympathies; sympathy; loyalty; support | ICRC customary rule 103 | They burned it because it had sheltered rebels.
cp-innocent | Complement.Punitive after=Negation | suspected; accused; involved; implicated; wrongdoing; guilty; charged | ICRC customary rule 103 | None of the residents was suspected of anything.

# What is lacking to those who are held
cp-lack | Complement.CiviliansInNeed after=Negation,Refusal | food; water; drink; eat; bread; heating; heat; blanket:n; mattress:n; bed:n; doctor:n; medicine:n; medicines; medication; insulin; soap; toilet:n; light; daylight; sunlight; air; treatment; care; clothes; shower:n; wash; medical; painkillers; ventilation; visits; visitors; letters; lamp:n; sanitation; hygiene; exercise; clothing; shoes; shoe:n; coat:n; winter; fresh; window:n; windows; washing; delegates; insulation; pads; nappies; milk; bedding; ventilators; pharmacy; dentist; clinic; nurse:n; infirmary; delegation; space; room; sit; lie; lie down; sleep; relatives; relative:n; family; families; visitor:n | ICRC customary rules 118 to 126 | The men had no heating all winter.
cp-shared | Complement.CiviliansInNeed after=Sharing | toilet:n; toilets; latrine:n; bucket:n; cell:n; room:n; mattress:n; mattresses; blanket:n; bed:n; bunk:n; bowl:n; cup:n; container:n; tap:n; cage:n; hole:n; space:n; floor:n; corridor:n | ICRC customary rules 118 to 126 | Forty men share a cell.
cp-scant | Complement.CiviliansInNeed after=Scant | bread; rice; soup; porridge; gruel; lentils; beans; pasta; potatoes; potato:n; broth; water; meal:n; food; ration:n; tea; flour; sorghum; maize; noodles; macaroni; loaf; loaves; fed; feed:v(fed,fed); eat; ate; wash:v; shower:n; toilet:n | ICRC customary rules 118 to 126 | They got a bowl of soup a day.
cp-crowded | Complement.CiviliansInNeed after=Crowding | cell:n; cells; room:n; hangar:n; container:n; containers; cage:n; cages; hole:n; pit:n; pits; well; shed:n; garage:n; cellar:n; basement:n; bathroom:n; toilet:n; toilets; stable:n; sty; kennel:n; tunnel:n; cupboard:n; corridor:n; metres; meters; warehouse:n; bunker:n; space; hall:n; classroom:n; lorry; truck:n; truck; camp:n; each | ICRC customary rules 118 to 126 | They were crammed into a shed.
cp-lodged | Complement.CiviliansInNeed after=Lodging | concrete; bare; standing; turns; shifts; darkness; dark; urine; sewage; excrement; filth; mud; cold; freezing; cistern:n; windowless; airless; unlit; unheated; sweltering; container:n; containers; cage:n; cages; hole:n; pit:n; pits; kennel:n; stable:n; sty; toilet:n; toilets; grave; damp; wet; chained; shackled; handcuffed; blindfolded; tiles; stone; ground; sand; sun; open | ICRC customary rules 118 to 126 | They slept on bare concrete.

# The state in which people were
cp-held | Complement.InCustody after=Before | captured; arrested; detained; taken; seized; abducted; rounded; jailed; imprisoned; held; bound; tied; blindfolded; handcuffed; kidnapped; disarmed; shackled; overpowered; cuffed; gagged | ICRC customary rule 89 | The men had been captured alive.
cp-bound | Complement.InCustody after=Limbs | tied; bound; cuffed; handcuffed; chained; shackled; taped; covered; blindfolded; roped; behind; wired | ICRC customary rule 89 | Their hands were tied with wire.
cp-raised | Complement.HorsDeCombat after=Limbs | up; raised; lifted; aloft; high; air | ICRC customary rule 47 | They came out with their arms up.
cp-helpless | Complement.HorsDeCombat after=Negation | stand:v(stood,stood); walk:v; move:v; fight:v(fought,fought); resist:v; resistance | ICRC customary rule 47 | They could no longer stand.
