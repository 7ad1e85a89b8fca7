# Nouns that make a place of the name beside them ("Zanjili district", "the village of Tabqa"). id | code | forms | source | example
plh-district | PlaceHead.District | district:n | common usage in reporting | Shells hit the district of Khan.
plh-subdistrict | PlaceHead.District | subdistrict:n; sub-district:n; sub-prefecture; subprefecture | common usage in reporting | Residents fled the subdistrict.
plh-county | PlaceHead.District | county:n; counties | common usage in reporting | The strike was in the county of Rashid.
plh-municipality | PlaceHead.District | municipality:n; municipal district | common usage in reporting | Shells hit the municipality of Khan.
plh-department | PlaceHead.District | department:n | common usage in reporting | Residents fled the department.
plh-commune | PlaceHead.District | commune:n; cercle; arrondissement | common usage in reporting | The strike was in the commune of Rashid.
plh-canton | PlaceHead.District | canton:n | common usage in reporting | Shells hit the canton of Khan.
plh-locality | PlaceHead.District | locality:n; local government area:n; LGA; woreda; zone; territory; raion; rayon; tehsil; taluka; upazila; mandal; payam; chiefdom; groupement; collectivity | common usage in reporting | Residents fled the locality.
plh-neighbourhood | PlaceHead.Neighbourhood | neighbourhood:n | common usage in reporting | The strike was in the neighbourhood of Rashid.
plh-neighborhood | PlaceHead.Neighbourhood | neighborhood:n | common usage in reporting | Shells hit the neighborhood of Khan.
plh-suburb | PlaceHead.Neighbourhood | suburb:n; suburban area; outskirts | common usage in reporting | Residents fled the suburb.
plh-quarter | PlaceHead.Neighbourhood | quarter:n | common usage in reporting | The strike was in the quarter of Rashid.
plh-old-city | PlaceHead.Neighbourhood | Old City | common usage in reporting | Shells hit the Old City of Khan.
plh-old-town | PlaceHead.Neighbourhood | Old Town; historic centre; historic center; city centre; city center; town centre; town center; old quarter | common usage in reporting | Residents fled the Old Town.
plh-street | PlaceHead.Neighbourhood | street:n; avenue; boulevard; alley; square; roundabout; junction; intersection; crossroads | common usage in reporting | The strike was in the street of Rashid.
plh-block | PlaceHead.Neighbourhood | block; housing complex; residential complex; apartment complex; housing estate; estate | common usage in reporting | Shells hit the block of Khan.
plh-slum | PlaceHead.Neighbourhood | slum:n; shanty town; shantytown; township:n; favela; barrio; colonia; ward:n | common usage in reporting | Residents fled the slum.
plh-village | PlaceHead.Village | village:n | common usage in reporting | The strike was in the village of Rashid.
plh-hamlet | PlaceHead.Village | hamlet:n; settlement:n; kibbutz; moshav; kibbutzim; ranch; farm; hacienda; finca | common usage in reporting | Shells hit the hamlet of Khan.
plh-town | PlaceHead.Town | town:n | common usage in reporting | Residents fled the town.
plh-border-town | PlaceHead.Town | border town:n; frontier town; market town; mining town; port town; strategic town; enclave:n | common usage in reporting | The strike was in the border town of Rashid.
plh-city | PlaceHead.City | city:n | common usage in reporting | Shells hit the city of Khan.
plh-port-city | PlaceHead.City | port city; capital city; provincial capital; regional capital; capital; state capital; coastal city; port; southern city; northern city; eastern city; western city; besieged city | common usage in reporting | Residents fled the port city.
plh-province | PlaceHead.Province | province:n | common usage in reporting | The strike was in the province of Rashid.
plh-governorate | PlaceHead.Province | governorate:n | common usage in reporting | Shells hit the governorate of Khan.
plh-oblast | PlaceHead.Province | oblast:n; krai; okrug; autonomous republic | common usage in reporting | Residents fled the oblast.
plh-state | PlaceHead.Province | state; federal state; prefecture:n; emirate; wilaya; wilayat; vilayat | common usage in reporting | The strike was in the state of Rashid.
plh-region | PlaceHead.Region | region:n | common usage in reporting | Shells hit the region of Khan.
plh-area | PlaceHead.Region | area:n | common usage in reporting | Residents fled the area.
plh-valley | PlaceHead.Region | valley:n; River Valley; basin | common usage in reporting | The strike was in the valley of Rashid.
plh-mountain | PlaceHead.Region | mountain:n; mountains; hills; highlands; range; mount; heights; plateau; peak; hill | common usage in reporting | Shells hit the mountain of Khan.
plh-island | PlaceHead.Region | island:n; peninsula; archipelago; isthmus | common usage in reporting | Residents fled the island.
plh-desert | PlaceHead.Region | desert; plain:n; plains; marshes; steppe; forest; jungle; countryside; rural area:n; hinterland | common usage in reporting | The strike was in the desert of Rashid.
plh-river | PlaceHead.Region | river; lake; sea; gulf; strait; bay; coast; canal; delta; wadi; reservoir; creek | common usage in reporting | Shells hit the river of Khan.
plh-border-area | PlaceHead.Region | border area:n; borderlands; border region; frontier; front line; frontline; buffer zone; demilitarised zone; demilitarized zone; corridor; safe zone; de-escalation zone; exclusion zone; conflict zone; no-man's land | common usage in reporting | Residents fled the border area.
plh-refugee-camp | PlaceHead.Camp | refugee camp:n | common usage in reporting | The strike was in the refugee camp of Rashid.
plh-displacement-camp | PlaceHead.Camp | displacement camp:n; IDP camp:n; IDP site:n; displaced persons camp; camp for displaced people; camp for internally displaced; tent camp; camp for the displaced; displaced camp; transit camp; protection of civilians site; PoC site | common usage in reporting | Shells hit the displacement camp of Khan.
plh-camp | PlaceHead.Camp | camp:n | common usage in reporting | Residents fled the camp.
plh-detention-camp | PlaceHead.Camp | detention camp:n; prison camp:n; concentration camp:n; military camp; army camp; training camp:n; internment camp | common usage in reporting | The strike was in the detention camp of Rashid.
plh-border-crossing | PlaceHead.Site | border crossing:n; crossing; crossing point | common usage in reporting | Shells hit the border crossing of Khan.
plh-checkpoint | PlaceHead.Site role=post | checkpoint:n; roadblock:n | common usage in reporting | Shells hit the checkpoint of Khan.
plh-airport | PlaceHead.Site | airport:n; airfield:n; airbase:n; air base:n; airstrip; military airport; international airport | common usage in reporting | Residents fled the airport.
plh-military-base | PlaceHead.Site | military base:n; army base:n; naval base; barracks; base; garrison | common usage in reporting | The strike was in the military base of Rashid.
plh-hospital | PlaceHead.Site | hospital:n; medical complex; medical centre; medical center; clinic:n; health centre; health center; maternity hospital | common usage in reporting | Shells hit the hospital of Khan.
plh-school | PlaceHead.Site | school:n; university; college; kindergarten; madrasa; seminary | common usage in reporting | Residents fled the school.
plh-mosque | PlaceHead.Site | mosque:n; church:n; cathedral; monastery; synagogue; temple; shrine; hussainiya | common usage in reporting | The strike was in the mosque of Rashid.
plh-market | PlaceHead.Site | market:n; marketplace; bazaar; souk; shopping centre; shopping center; mall; supermarket; vegetable market; livestock market | common usage in reporting | Shells hit the market of Khan.
plh-bridge | PlaceHead.Site | bridge:n; dam:n; power plant; power station; nuclear power plant; refinery; oil field; oilfield; water station; pumping station; steel plant; gas field; oil terminal; grain terminal; gold mine | common usage in reporting | Residents fled the bridge.
plh-prison | PlaceHead.Site | prison:n; detention centre; detention center; penal colony; jail; police station | common usage in reporting | The strike was in the prison of Rashid.
plh-road | PlaceHead.Site | road; highway; motorway; roads; route; railway station; train station; bus station; tunnel | common usage in reporting | Shells hit the road of Khan.
plh-hotel | PlaceHead.Site | hotel; stadium; theatre; theater; palace; tower; building; headquarters; castle; fort; citadel; cemetery; monument; museum | common usage in reporting | Residents fled the hotel.

# Words that open the name of a place ("Port Amsel", "Wadi Tarka"), in the languages such names come from.
plh-port-name | PlaceHead.Town role=opener | Port; Fort; Puerto; Villa; Ciudad; Pueblo; Nueva; Nuevo; San; Santa; Santo | English, Spanish, Portuguese | Shells hit Port Khan.
plh-tel-name | PlaceHead.Town role=opener | Tel; Tell; Tal; Kafr; Kafar; Kfar; Beit; Bayt; Deir; Dayr; Bir; Ain; Ayn; Bani; Beni; Sidi; Qasr; Ksar; Ras; Khirbet; Qalat | Arabic, Hebrew: hill, village, house, monastery, well, spring, castle, cape | Residents fled Kafr Khan.
plh-wadi-name | PlaceHead.Region role=opener | Wadi; Oued; Jabal; Jebel; Djebel; Mount; Lake; Nahr; Cape; Rio; Río | English, Arabic, Spanish: valley, mountain, river | Shells hit Mount Khan.
plh-camp-name | PlaceHead.Camp role=opener | Camp | English | Residents fled Camp Khan.
