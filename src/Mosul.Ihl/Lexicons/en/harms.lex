# Words that are no act by themselves and only say what befell those whom a number counts. id | code | forms | source | example
# frame=suffered: the object of the verb is counted, otherwise its subject. role=crowd: only people by the hundred, since a few may leave or arrive for any reason. role=lodged: only in a building that is no home. role=doer: only when a party does it.

harm-buried | Harm.BodiesFound frame=suffered | bury:v; lay to rest:v(laid,laid); cremate:v | casualty recording | Villagers buried 14 people.
harm-coffins | Harm.BodiesFound | coffin:n; funeral:n | casualty recording | Six coffins stood in the yard.
harm-missing | Harm.Missing | still missing; still unaccounted for; unaccounted for; not been seen; have not been seen; has not been seen; not been seen since; has not been seen since; have not been seen since; not been heard of; not been heard from | ICRC customary rule 117 | Nine men are still missing.
harm-under-rubble | Harm.Trapped | under the rubble; beneath the rubble; under rubble; under the debris; beneath rubble; under collapsed buildings; under the wreckage | casualty recording | Nine people remain under the rubble.
harm-confined | Harm.Trapped | confined to their homes; confined to their houses; confined to their villages; confined to their village; confined to their communities; with no way out; without a way out | displacement tracking | Some 900 people were confined to their villages.
harm-herded | Harm.Trapped frame=suffered role=crowd | herd:v; pen:v(penned,penned,penning) | ICRC customary rule 97 | Militiamen herded 3,000 people into the camp.
harm-captive | Harm.Abducted | in captivity; in the hands of; in its hands; in their hands; held captive; held hostage | ICRC customary rule 96 | Four drivers are still in captivity.
harm-taken | Harm.Abducted frame=suffered role=doer | take:v(took,taken); press:v | ICRC customary rule 96 | Gunmen took nine boys from the school.
harm-held | Harm.Detained frame=suffered role=doer | hold:v(held,held); keep:v(kept,kept) | ICRC customary rule 99 | Soldiers held 15 villagers for two nights.
harm-in-custody | Harm.Detained | behind bars; in custody; in detention; under arrest | ICRC customary rule 99 | Some 90 men are behind bars.
harm-homeless | Harm.Displaced | homeless; without shelter; without a roof; in makeshift shelters; in temporary shelters | displacement tracking | The bombs left 400 people homeless.
harm-moved | Harm.Displaced role=crowd | leave:v(left,left); reach:v; arrive:v; cross:v; pour:v; stream:v; shelter:v; take to:v(took,taken); camp:v; sleep:v(slept,slept); huddle:v; trek:v; register:v | displacement tracking | Some 8,400 people have reached the port.
harm-lodged | Harm.Displaced role=lodged | live:v; stay:v; lodge:v; squat:v(squatted,squatted,squatting) | displacement tracking | Some 300 people live in the school.
harm-condition | Harm.Injured | faint:v; in critical condition; in a critical condition; in serious condition; in a serious condition; in intensive care; seriously; critically; severely; gravely | hospital reports of wounds | Four are in critical condition.
