# Adjectives and nouns of nationality, people, faith and region that stand before forces, rebels, civilians. id | code | forms | source | example

# Nationalities.
dm-af | Demonym country=AF | Afghan; Afghans; Afghani | common usage in reporting | Witnesses blamed Afghan forces.
dm-al | Demonym country=AL | Albanian; Albanians | common usage in reporting | The Albanian army shelled the town.
dm-dz | Demonym country=DZ | Algerian; Algerians | common usage in reporting | Three Algerian civilians were killed.
dm-ad | Demonym country=AD | Andorran; Andorrans | common usage in reporting | Andorran fighters attacked the convoy.
dm-ao | Demonym country=AO | Angolan; Angolans | common usage in reporting | Witnesses blamed Angolan forces.
dm-ag | Demonym country=AG | Antiguan; Antiguans | common usage in reporting | The Antiguan army shelled the town.
dm-ar | Demonym country=AR | Argentine; Argentinian; Argentines; Argentinians; Argentinean | common usage in reporting | Three Argentine civilians were killed.
dm-am | Demonym country=AM | Armenian; Armenians | common usage in reporting | Armenian fighters attacked the convoy.
dm-au | Demonym country=AU | Australian; Australians | common usage in reporting | Witnesses blamed Australian forces.
dm-at | Demonym country=AT | Austrian; Austrians | common usage in reporting | The Austrian army shelled the town.
dm-az | Demonym country=AZ | Azerbaijani; Azeri; Azerbaijanis; Azeris | common usage in reporting | Three Azerbaijani civilians were killed.
dm-bs | Demonym country=BS | Bahamian; Bahamians | common usage in reporting | Bahamian fighters attacked the convoy.
dm-bh | Demonym country=BH | Bahraini; Bahrainis | common usage in reporting | Witnesses blamed Bahraini forces.
dm-bd | Demonym country=BD | Bangladeshi; Bangladeshis | common usage in reporting | The Bangladeshi army shelled the town.
dm-bb | Demonym country=BB | Barbadian; Barbadians | common usage in reporting | Three Barbadian civilians were killed.
dm-by | Demonym country=BY | Belarusian; Belarusians; Belarussian | common usage in reporting | Belarusian fighters attacked the convoy.
dm-be | Demonym country=BE | Belgian; Belgians | common usage in reporting | Witnesses blamed Belgian forces.
dm-bz | Demonym country=BZ | Belizean; Belizeans | common usage in reporting | The Belizean army shelled the town.
dm-bj | Demonym country=BJ | Beninese | common usage in reporting | Three Beninese civilians were killed.
dm-bt | Demonym country=BT | Bhutanese | common usage in reporting | Bhutanese fighters attacked the convoy.
dm-bo | Demonym country=BO | Bolivian; Bolivians | common usage in reporting | Witnesses blamed Bolivian forces.
dm-ba | Demonym country=BA | Bosnian; Bosnians | common usage in reporting | The Bosnian army shelled the town.
dm-bw | Demonym country=BW | Botswanan; Batswana | common usage in reporting | Three Botswanan civilians were killed.
dm-br | Demonym country=BR | Brazilian; Brazilians | common usage in reporting | Brazilian fighters attacked the convoy.
dm-bn | Demonym country=BN | Bruneian; Bruneians | common usage in reporting | Witnesses blamed Bruneian forces.
dm-bg | Demonym country=BG | Bulgarian; Bulgarians | common usage in reporting | The Bulgarian army shelled the town.
dm-bf | Demonym country=BF | Burkinabe; Burkinan | common usage in reporting | Three Burkinabe civilians were killed.
dm-bi | Demonym country=BI | Burundian; Burundians | common usage in reporting | Burundian fighters attacked the convoy.
dm-cv | Demonym country=CV | Cape Verdean; Cape Verdeans | common usage in reporting | Witnesses blamed Cape Verdean forces.
dm-kh | Demonym country=KH | Cambodian; Cambodians; Kampuchean | common usage in reporting | The Cambodian army shelled the town.
dm-cm | Demonym country=CM | Cameroonian; Cameroonians | common usage in reporting | Three Cameroonian civilians were killed.
dm-ca | Demonym country=CA | Canadian; Canadians | common usage in reporting | Canadian fighters attacked the convoy.
dm-cf | Demonym country=CF | Central African; Central Africans | common usage in reporting | Witnesses blamed Central African forces.
dm-td | Demonym country=TD | Chadian; Chadians | common usage in reporting | The Chadian army shelled the town.
dm-cl | Demonym country=CL | Chilean; Chileans | common usage in reporting | Three Chilean civilians were killed.
dm-cn | Demonym country=CN | Chinese | common usage in reporting | Chinese fighters attacked the convoy.
dm-co | Demonym country=CO | Colombian; Colombians | common usage in reporting | Witnesses blamed Colombian forces.
dm-km | Demonym country=KM | Comorian; Comorians; Comoran | common usage in reporting | The Comorian army shelled the town.
dm-cg | Demonym country=CG | Brazzaville Congolese | common usage in reporting | Three Brazzaville Congolese civilians were killed.
dm-cd | Demonym country=CD | Congolese; Zairian; Zairean; Zairians | common usage in reporting | Congolese fighters attacked the convoy.
dm-cr | Demonym country=CR | Costa Rican; Costa Ricans | common usage in reporting | Witnesses blamed Costa Rican forces.
dm-ci | Demonym country=CI | Ivorian; Ivorians; Ivoirian | common usage in reporting | The Ivorian army shelled the town.
dm-hr | Demonym country=HR | Croatian; Croatians; Croat; Croats | common usage in reporting | Three Croatian civilians were killed.
dm-cu | Demonym country=CU | Cuban; Cubans | common usage in reporting | Cuban fighters attacked the convoy.
dm-cy | Demonym country=CY | Cypriot; Cypriots; Greek Cypriot; Greek Cypriots | common usage in reporting | Witnesses blamed Cypriot forces.
dm-cz | Demonym country=CZ | Czech; Czechs | common usage in reporting | The Czech army shelled the town.
dm-dk | Demonym country=DK | Danish; Dane; Danes | common usage in reporting | Three Danish civilians were killed.
dm-dj | Demonym country=DJ | Djiboutian; Djiboutians | common usage in reporting | Djiboutian fighters attacked the convoy.
dm-do | Demonym country=DO | Dominican; Dominicans | common usage in reporting | Witnesses blamed Dominican forces.
dm-ec | Demonym country=EC | Ecuadorian; Ecuadorean; Ecuadorians; Ecuadoreans | common usage in reporting | The Ecuadorian army shelled the town.
dm-eg | Demonym country=EG | Egyptian; Egyptians | common usage in reporting | Three Egyptian civilians were killed.
dm-sv | Demonym country=SV | Salvadoran; Salvadorans; Salvadorean; Salvadorian; Salvadoreans | common usage in reporting | Salvadoran fighters attacked the convoy.
dm-gq | Demonym country=GQ | Equatorial Guinean; Equatoguinean | common usage in reporting | Witnesses blamed Equatorial Guinean forces.
dm-er | Demonym country=ER | Eritrean; Eritreans | common usage in reporting | The Eritrean army shelled the town.
dm-ee | Demonym country=EE | Estonian; Estonians | common usage in reporting | Three Estonian civilians were killed.
dm-sz | Demonym country=SZ | Swazi; Swazis | common usage in reporting | Swazi fighters attacked the convoy.
dm-et | Demonym country=ET | Ethiopian; Ethiopians | common usage in reporting | Witnesses blamed Ethiopian forces.
dm-fj | Demonym country=FJ | Fijian; Fijians | common usage in reporting | The Fijian army shelled the town.
dm-fi | Demonym country=FI | Finnish; Finn; Finns | common usage in reporting | Three Finnish civilians were killed.
dm-fr | Demonym country=FR | French; Frenchman; Frenchmen | common usage in reporting | French fighters attacked the convoy.
dm-ga | Demonym country=GA | Gabonese | common usage in reporting | Witnesses blamed Gabonese forces.
dm-gm | Demonym country=GM | Gambian; Gambians | common usage in reporting | The Gambian army shelled the town.
dm-ge | Demonym country=GE | Georgian; Georgians | common usage in reporting | Three Georgian civilians were killed.
dm-de | Demonym country=DE | German; Germans; West German | common usage in reporting | German fighters attacked the convoy.
dm-gh | Demonym country=GH | Ghanaian; Ghanaians | common usage in reporting | Witnesses blamed Ghanaian forces.
dm-gr | Demonym country=GR | Greek; Greeks | common usage in reporting | The Greek army shelled the town.
dm-gd | Demonym country=GD | Grenadian; Grenadians | common usage in reporting | Three Grenadian civilians were killed.
dm-gt | Demonym country=GT | Guatemalan; Guatemalans | common usage in reporting | Guatemalan fighters attacked the convoy.
dm-gn | Demonym country=GN | Guinean; Guineans | common usage in reporting | Witnesses blamed Guinean forces.
dm-gw | Demonym country=GW | Bissau-Guinean; Guinea-Bissauan | common usage in reporting | The Bissau-Guinean army shelled the town.
dm-gy | Demonym country=GY | Guyanese | common usage in reporting | Three Guyanese civilians were killed.
dm-ht | Demonym country=HT | Haitian; Haitians | common usage in reporting | Haitian fighters attacked the convoy.
dm-hn | Demonym country=HN | Honduran; Hondurans | common usage in reporting | Witnesses blamed Honduran forces.
dm-hu | Demonym country=HU | Hungarian; Hungarians | common usage in reporting | The Hungarian army shelled the town.
dm-is | Demonym country=IS | Icelandic; Icelander; Icelanders | common usage in reporting | Three Icelandic civilians were killed.
dm-in | Demonym country=IN | Indian; Indians | common usage in reporting | Indian fighters attacked the convoy.
dm-id | Demonym country=ID | Indonesian; Indonesians | common usage in reporting | Witnesses blamed Indonesian forces.
dm-ir | Demonym country=IR | Iranian; Iranians | common usage in reporting | The Iranian army shelled the town.
dm-iq | Demonym country=IQ | Iraqi; Iraqis | common usage in reporting | Three Iraqi civilians were killed.
dm-ie | Demonym country=IE | Irish | common usage in reporting | Irish fighters attacked the convoy.
dm-il | Demonym country=IL | Israeli; Israelis | common usage in reporting | Witnesses blamed Israeli forces.
dm-it | Demonym country=IT | Italian; Italians | common usage in reporting | The Italian army shelled the town.
dm-jm | Demonym country=JM | Jamaican; Jamaicans | common usage in reporting | Three Jamaican civilians were killed.
dm-jp | Demonym country=JP | Japanese | common usage in reporting | Japanese fighters attacked the convoy.
dm-jo | Demonym country=JO | Jordanian; Jordanians | common usage in reporting | Witnesses blamed Jordanian forces.
dm-kz | Demonym country=KZ | Kazakh; Kazakhs; Kazakhstani | common usage in reporting | The Kazakh army shelled the town.
dm-ke | Demonym country=KE | Kenyan; Kenyans | common usage in reporting | Three Kenyan civilians were killed.
dm-kp | Demonym country=KP | North Korean; North Koreans | common usage in reporting | North Korean fighters attacked the convoy.
dm-kr | Demonym country=KR | South Korean; South Koreans | common usage in reporting | Witnesses blamed South Korean forces.
dm-xk | Demonym country=XK | Kosovar; Kosovars; Kosovan | common usage in reporting | The Kosovar army shelled the town.
dm-kw | Demonym country=KW | Kuwaiti; Kuwaitis | common usage in reporting | Three Kuwaiti civilians were killed.
dm-kg | Demonym country=KG | Kyrgyz; Kirghiz | common usage in reporting | Kyrgyz fighters attacked the convoy.
dm-la | Demonym country=LA | Laotian; Laotians; Lao | common usage in reporting | Witnesses blamed Laotian forces.
dm-lv | Demonym country=LV | Latvian; Latvians | common usage in reporting | The Latvian army shelled the town.
dm-lb | Demonym country=LB | Lebanese | common usage in reporting | Three Lebanese civilians were killed.
dm-ls | Demonym country=LS | Basotho | common usage in reporting | Basotho fighters attacked the convoy.
dm-lr | Demonym country=LR | Liberian; Liberians | common usage in reporting | Witnesses blamed Liberian forces.
dm-ly | Demonym country=LY | Libyan; Libyans | common usage in reporting | The Libyan army shelled the town.
dm-lt | Demonym country=LT | Lithuanian; Lithuanians | common usage in reporting | Three Lithuanian civilians were killed.
dm-lu | Demonym country=LU | Luxembourgish | common usage in reporting | Luxembourgish fighters attacked the convoy.
dm-mg | Demonym country=MG | Malagasy; Madagascan | common usage in reporting | Witnesses blamed Malagasy forces.
dm-mw | Demonym country=MW | Malawian; Malawians | common usage in reporting | The Malawian army shelled the town.
dm-my | Demonym country=MY | Malaysian; Malaysians | common usage in reporting | Three Malaysian civilians were killed.
dm-mv | Demonym country=MV | Maldivian; Maldivians | common usage in reporting | Maldivian fighters attacked the convoy.
dm-ml | Demonym country=ML | Malian; Malians | common usage in reporting | Witnesses blamed Malian forces.
dm-mt | Demonym country=MT | Maltese | common usage in reporting | The Maltese army shelled the town.
dm-mh | Demonym country=MH | Marshallese | common usage in reporting | Three Marshallese civilians were killed.
dm-mr | Demonym country=MR | Mauritanian; Mauritanians | common usage in reporting | Mauritanian fighters attacked the convoy.
dm-mu | Demonym country=MU | Mauritian; Mauritians | common usage in reporting | Witnesses blamed Mauritian forces.
dm-mx | Demonym country=MX | Mexican; Mexicans | common usage in reporting | The Mexican army shelled the town.
dm-fm | Demonym country=FM | Micronesian | common usage in reporting | Three Micronesian civilians were killed.
dm-md | Demonym country=MD | Moldovan; Moldovans | common usage in reporting | Moldovan fighters attacked the convoy.
dm-mn | Demonym country=MN | Mongolian; Mongolians | common usage in reporting | Witnesses blamed Mongolian forces.
dm-me | Demonym country=ME | Montenegrin; Montenegrins | common usage in reporting | The Montenegrin army shelled the town.
dm-ma | Demonym country=MA | Moroccan; Moroccans | common usage in reporting | Three Moroccan civilians were killed.
dm-mz | Demonym country=MZ | Mozambican; Mozambicans | common usage in reporting | Mozambican fighters attacked the convoy.
dm-mm | Demonym country=MM | Burmese | common usage in reporting | Witnesses blamed Burmese forces.
dm-na | Demonym country=NA | Namibian; Namibians | common usage in reporting | The Namibian army shelled the town.
dm-nr | Demonym country=NR | Nauruan | common usage in reporting | Three Nauruan civilians were killed.
dm-np | Demonym country=NP | Nepali; Nepalese; Nepalis | common usage in reporting | Nepali fighters attacked the convoy.
dm-nl | Demonym country=NL | Dutch; Dutchman | common usage in reporting | Witnesses blamed Dutch forces.
dm-nz | Demonym country=NZ | New Zealander; New Zealanders | common usage in reporting | The New Zealander army shelled the town.
dm-ni | Demonym country=NI | Nicaraguan; Nicaraguans | common usage in reporting | Three Nicaraguan civilians were killed.
dm-ne | Demonym country=NE | Nigerien; Nigeriens | common usage in reporting | Nigerien fighters attacked the convoy.
dm-ng | Demonym country=NG | Nigerian; Nigerians | common usage in reporting | Witnesses blamed Nigerian forces.
dm-mk | Demonym country=MK | Macedonian; Macedonians; North Macedonian | common usage in reporting | The Macedonian army shelled the town.
dm-no | Demonym country=NO | Norwegian; Norwegians | common usage in reporting | Three Norwegian civilians were killed.
dm-om | Demonym country=OM | Omani; Omanis | common usage in reporting | Omani fighters attacked the convoy.
dm-pk | Demonym country=PK | Pakistani; Pakistanis | common usage in reporting | Witnesses blamed Pakistani forces.
dm-ps | Demonym country=PS | Palestinian; Palestinians | common usage in reporting | The Palestinian army shelled the town.
dm-pa | Demonym country=PA | Panamanian; Panamanians | common usage in reporting | Three Panamanian civilians were killed.
dm-pg | Demonym country=PG | Papua New Guinean; Papua New Guineans | common usage in reporting | Papua New Guinean fighters attacked the convoy.
dm-py | Demonym country=PY | Paraguayan; Paraguayans | common usage in reporting | Witnesses blamed Paraguayan forces.
dm-pe | Demonym country=PE | Peruvian; Peruvians | common usage in reporting | The Peruvian army shelled the town.
dm-ph | Demonym country=PH | Filipino; Philippine; Filipinos; Filipina | common usage in reporting | Three Filipino civilians were killed.
dm-pl | Demonym country=PL | Polish; Pole; Poles | common usage in reporting | Polish fighters attacked the convoy.
dm-pt | Demonym country=PT | Portuguese | common usage in reporting | Witnesses blamed Portuguese forces.
dm-qa | Demonym country=QA | Qatari; Qataris | common usage in reporting | The Qatari army shelled the town.
dm-ro | Demonym country=RO | Romanian; Romanians | common usage in reporting | Three Romanian civilians were killed.
dm-ru | Demonym country=RU | Russian; Russians | common usage in reporting | Russian fighters attacked the convoy.
dm-rw | Demonym country=RW | Rwandan; Rwandans; Rwandese | common usage in reporting | Witnesses blamed Rwandan forces.
dm-ws | Demonym country=WS | Samoan; Samoans | common usage in reporting | The Samoan army shelled the town.
dm-sa | Demonym country=SA | Saudi; Saudis; Saudi Arabian | common usage in reporting | Three Saudi civilians were killed.
dm-sn | Demonym country=SN | Senegalese | common usage in reporting | Senegalese fighters attacked the convoy.
dm-rs | Demonym country=RS | Serbian; Serbians; Serb; Serbs | common usage in reporting | Witnesses blamed Serbian forces.
dm-sc | Demonym country=SC | Seychellois | common usage in reporting | The Seychellois army shelled the town.
dm-sl | Demonym country=SL | Sierra Leonean; Sierra Leoneans | common usage in reporting | Three Sierra Leonean civilians were killed.
dm-sg | Demonym country=SG | Singaporean; Singaporeans | common usage in reporting | Singaporean fighters attacked the convoy.
dm-sk | Demonym country=SK | Slovak; Slovaks; Slovakian | common usage in reporting | Witnesses blamed Slovak forces.
dm-si | Demonym country=SI | Slovenian; Slovene; Slovenes; Slovenians | common usage in reporting | The Slovenian army shelled the town.
dm-sb | Demonym country=SB | Solomon Islander; Solomon Islanders | common usage in reporting | Three Solomon Islander civilians were killed.
dm-so | Demonym country=SO | Somali; Somalis; Somalian | common usage in reporting | Somali fighters attacked the convoy.
dm-za | Demonym country=ZA | South African; South Africans | common usage in reporting | Witnesses blamed South African forces.
dm-ss | Demonym country=SS | South Sudanese | common usage in reporting | The South Sudanese army shelled the town.
dm-es | Demonym country=ES | Spanish; Spaniard; Spaniards | common usage in reporting | Three Spanish civilians were killed.
dm-lk | Demonym country=LK | Sri Lankan; Sri Lankans | common usage in reporting | Sri Lankan fighters attacked the convoy.
dm-sd | Demonym country=SD | Sudanese | common usage in reporting | Witnesses blamed Sudanese forces.
dm-sr | Demonym country=SR | Surinamese | common usage in reporting | The Surinamese army shelled the town.
dm-se | Demonym country=SE | Swedish; Swede; Swedes | common usage in reporting | Three Swedish civilians were killed.
dm-ch | Demonym country=CH | Swiss | common usage in reporting | Swiss fighters attacked the convoy.
dm-sy | Demonym country=SY | Syrian; Syrians | common usage in reporting | Witnesses blamed Syrian forces.
dm-tw | Demonym country=TW | Taiwanese | common usage in reporting | The Taiwanese army shelled the town.
dm-tj | Demonym country=TJ | Tajikistani; Tajik; Tajiks | common usage in reporting | Three Tajikistani civilians were killed.
dm-tz | Demonym country=TZ | Tanzanian; Tanzanians | common usage in reporting | Tanzanian fighters attacked the convoy.
dm-th | Demonym country=TH | Thai; Thais | common usage in reporting | Witnesses blamed Thai forces.
dm-tl | Demonym country=TL | Timorese; East Timorese | common usage in reporting | The Timorese army shelled the town.
dm-tg | Demonym country=TG | Togolese | common usage in reporting | Three Togolese civilians were killed.
dm-to | Demonym country=TO | Tongan; Tongans | common usage in reporting | Tongan fighters attacked the convoy.
dm-tt | Demonym country=TT | Trinidadian; Trinidadians | common usage in reporting | Witnesses blamed Trinidadian forces.
dm-tn | Demonym country=TN | Tunisian; Tunisians | common usage in reporting | The Tunisian army shelled the town.
dm-tr | Demonym country=TR | Turkish; Turk; Turks | common usage in reporting | Three Turkish civilians were killed.
dm-tm | Demonym country=TM | Turkmenistani | common usage in reporting | Turkmenistani fighters attacked the convoy.
dm-ug | Demonym country=UG | Ugandan; Ugandans | common usage in reporting | Witnesses blamed Ugandan forces.
dm-ua | Demonym country=UA | Ukrainian; Ukrainians | common usage in reporting | The Ukrainian army shelled the town.
dm-ae | Demonym country=AE | Emirati; Emiratis | common usage in reporting | Three Emirati civilians were killed.
dm-gb | Demonym country=GB | British; Briton; Britons; English; Scottish; Welsh; Brit; Brits | common usage in reporting | British fighters attacked the convoy.
dm-us | Demonym country=US | American; Americans | common usage in reporting | Witnesses blamed American forces.
dm-uy | Demonym country=UY | Uruguayan; Uruguayans | common usage in reporting | The Uruguayan army shelled the town.
dm-uz | Demonym country=UZ | Uzbek; Uzbeks; Uzbekistani | common usage in reporting | Three Uzbek civilians were killed.
dm-ve | Demonym country=VE | Venezuelan; Venezuelans | common usage in reporting | Venezuelan fighters attacked the convoy.
dm-vn | Demonym country=VN | Vietnamese; North Vietnamese | common usage in reporting | Witnesses blamed Vietnamese forces.
dm-eh | Demonym country=EH | Sahrawi; Sahrawis; Saharawi | common usage in reporting | The Sahrawi army shelled the town.
dm-ye | Demonym country=YE | Yemeni; Yemenis; Yemenite | common usage in reporting | Three Yemeni civilians were killed.
dm-zm | Demonym country=ZM | Zambian; Zambians | common usage in reporting | Zambian fighters attacked the convoy.
dm-zw | Demonym country=ZW | Zimbabwean; Zimbabweans; Rhodesian | common usage in reporting | Witnesses blamed Zimbabwean forces.
dm-su | Demonym country=SU | Soviet; Soviets | common usage in reporting | The Soviet army shelled the town.
dm-yu | Demonym country=YU | Yugoslav; Yugoslavs; Yugoslavian | common usage in reporting | Three Yugoslav civilians were killed.
dm-cs | Demonym country=CS | Czechoslovak; Czechoslovakian | common usage in reporting | Czechoslovak fighters attacked the convoy.
dm-dd | Demonym country=DD | East German; East Germans | common usage in reporting | Witnesses blamed East German forces.
dm-vd | Demonym country=VD | South Vietnamese | common usage in reporting | The South Vietnamese army shelled the town.
dm-yd | Demonym country=YD | South Yemeni; South Yemenis | common usage in reporting | Three South Yemeni civilians were killed.
dm-pr | Demonym country=PR | Puerto Rican; Puerto Ricans | common usage in reporting | Puerto Rican fighters attacked the convoy.
dm-hk | Demonym country=HK | Hong Konger; Hong Kongers | common usage in reporting | Witnesses blamed Hong Konger forces.

# Peoples, faiths and regions.
dm-kurdish | Demonym | Kurdish; Kurd; Kurds | common usage in reporting | The Kurdish army shelled the town.
dm-syrian-kurdish | Demonym country=SY | Syrian Kurdish; Syrian Kurd; Syrian Kurds | common usage in reporting | Three Syrian Kurdish civilians were killed.
dm-iraqi-kurdish | Demonym country=IQ | Iraqi Kurdish; Iraqi Kurd; Iraqi Kurds | common usage in reporting | Iraqi Kurdish fighters attacked the convoy.
dm-iranian-kurdish | Demonym country=IR | Iranian Kurdish; Iranian Kurds | common usage in reporting | Witnesses blamed Iranian Kurdish forces.
dm-arab | Demonym | Arab; Arabs | common usage in reporting | The Arab army shelled the town.
dm-tigrayan | Demonym country=ET | Tigrayan; Tigrayans; Tigrean; Tigreans | common usage in reporting | Three Tigrayan civilians were killed.
dm-amhara | Demonym country=ET | Amhara; Amharas; Amharan | common usage in reporting | Amhara fighters attacked the convoy.
dm-oromo | Demonym country=ET | Oromo; Oromos | common usage in reporting | Witnesses blamed Oromo forces.
dm-ogadeni | Demonym country=ET | Ogadeni | common usage in reporting | The Ogadeni army shelled the town.
dm-afar | Demonym country=ET | Afar; Afars | common usage in reporting | Three Afar civilians were killed.
dm-gumuz | Demonym country=ET | Gumuz | common usage in reporting | Gumuz fighters attacked the convoy.
dm-houthi | Demonym country=YE parent=houthis | Houthi; Huthi | common usage in reporting | Witnesses blamed Houthi forces.
dm-south-yemeni-hadrami | Demonym country=YE | Hadrami; Hadhrami | common usage in reporting | The Hadrami army shelled the town.
dm-druze | Demonym | Druze; Druse | common usage in reporting | Three Druze civilians were killed.
dm-alawite | Demonym country=SY | Alawite; Alawites; Alawi | common usage in reporting | Alawite fighters attacked the convoy.
dm-yazidi | Demonym country=IQ | Yazidi; Yazidis; Yezidi; Yezidis; Ezidi | common usage in reporting | Witnesses blamed Yazidi forces.
dm-turkmen | Demonym | Turkmen; Turkoman; Turkomans; Turcoman | common usage in reporting | The Turkmen army shelled the town.
dm-assyrian | Demonym | Assyrian; Assyrians | common usage in reporting | Three Assyrian civilians were killed.
dm-chaldean | Demonym | Chaldean; Chaldeans | common usage in reporting | Chaldean fighters attacked the convoy.
dm-shabak | Demonym country=IQ | Shabak | common usage in reporting | Witnesses blamed Shabak forces.
dm-sunni | Demonym | Sunni; Sunnis; Sunni Arab; Sunni Arabs | common usage in reporting | The Sunni army shelled the town.
dm-shia | Demonym | Shia; Shiite; Shi'ite; Shi'a; Shiites; Shi'ites; Shias; Shi'i | common usage in reporting | Three Shia civilians were killed.
dm-christian | Demonym | Christian; Christians | common usage in reporting | Christian fighters attacked the convoy.
dm-maronite | Demonym country=LB | Maronite; Maronites | common usage in reporting | Witnesses blamed Maronite forces.
dm-muslim | Demonym | Muslim; Muslims; Moslem; Moslems | common usage in reporting | The Muslim army shelled the town.
dm-jewish | Demonym | Jewish; Jew; Jews | common usage in reporting | Three Jewish civilians were killed.
dm-hindu | Demonym | Hindu; Hindus | common usage in reporting | Hindu fighters attacked the convoy.
dm-buddhist | Demonym | Buddhist; Buddhists | common usage in reporting | Witnesses blamed Buddhist forces.
dm-sikh | Demonym country=IN | Sikh; Sikhs | common usage in reporting | The Sikh army shelled the town.
dm-coptic | Demonym country=EG | Coptic; Copt; Copts | common usage in reporting | Three Coptic civilians were killed.
dm-bedouin | Demonym | Bedouin; Bedouins | common usage in reporting | Bedouin fighters attacked the convoy.
dm-gazan | Demonym country=PS | Gazan; Gazans | common usage in reporting | Witnesses blamed Gazan forces.
dm-chechen | Demonym country=RU | Chechen; Chechens | common usage in reporting | The Chechen army shelled the town.
dm-ingush | Demonym country=RU | Ingush | common usage in reporting | Three Ingush civilians were killed.
dm-dagestani | Demonym country=RU | Dagestani; Dagestanis | common usage in reporting | Dagestani fighters attacked the convoy.
dm-north-ossetian | Demonym country=RU | North Ossetian | common usage in reporting | Witnesses blamed North Ossetian forces.
dm-crimean | Demonym country=UA | Crimean; Crimean Tatar; Crimean Tatars | common usage in reporting | The Crimean army shelled the town.
dm-tatar | Demonym | Tatar; Tatars | common usage in reporting | Three Tatar civilians were killed.
dm-abkhaz | Demonym country=GE | Abkhaz; Abkhazian; Abkhazians | common usage in reporting | Abkhaz fighters attacked the convoy.
dm-ossetian | Demonym country=GE | South Ossetian; Ossetian; Ossetians; South Ossetians | common usage in reporting | Witnesses blamed South Ossetian forces.
dm-transnistrian | Demonym country=MD | Transnistrian; Transdniestrian | common usage in reporting | The Transnistrian army shelled the town.
dm-karabakh-armenian | Demonym country=AZ | Karabakh Armenian; Karabakh Armenians | common usage in reporting | Three Karabakh Armenian civilians were killed.
dm-turkish-cypriot | Demonym country=CY | Turkish Cypriot; Turkish Cypriots | common usage in reporting | Turkish Cypriot fighters attacked the convoy.
dm-bosnian-serb | Demonym country=BA | Bosnian Serb; Bosnian Serbs | common usage in reporting | Witnesses blamed Bosnian Serb forces.
dm-bosnian-croat | Demonym country=BA | Bosnian Croat; Bosnian Croats | common usage in reporting | The Bosnian Croat army shelled the town.
dm-bosniak | Demonym country=BA | Bosniak; Bosniaks; Bosnian Muslim; Bosnian Muslims | common usage in reporting | Three Bosniak civilians were killed.
dm-croatian-serb | Demonym country=HR | Croatian Serb; Croatian Serbs; Krajina Serb; Krajina Serbs | common usage in reporting | Croatian Serb fighters attacked the convoy.
dm-kosovo-albanian | Demonym country=XK | Kosovo Albanian; Kosovo Albanians; Kosovar Albanian; Kosovar Albanians | common usage in reporting | Witnesses blamed Kosovo Albanian forces.
dm-kosovo-serb | Demonym country=XK | Kosovo Serb; Kosovo Serbs | common usage in reporting | The Kosovo Serb army shelled the town.
dm-ethnic-albanian | Demonym | ethnic Albanian; ethnic Albanians | common usage in reporting | Three ethnic Albanian civilians were killed.
dm-ethnic-serb | Demonym | ethnic Serb; ethnic Serbs | common usage in reporting | ethnic Serb fighters attacked the convoy.
dm-roma | Demonym | Roma; Romani; Romas | common usage in reporting | Witnesses blamed Roma forces.
dm-rohingya | Demonym country=MM | Rohingya; Rohingyas | common usage in reporting | The Rohingya army shelled the town.
dm-rakhine | Demonym country=MM | Arakanese; Rakhine | common usage in reporting | Three Arakanese civilians were killed.
dm-kachin | Demonym country=MM | Kachin | common usage in reporting | Kachin fighters attacked the convoy.
dm-karen | Demonym country=MM | Karen; Karens | common usage in reporting | Witnesses blamed Karen forces.
dm-karenni | Demonym country=MM | Karenni | common usage in reporting | The Karenni army shelled the town.
dm-shan | Demonym country=MM | Shan | common usage in reporting | Three Shan civilians were killed.
dm-chin | Demonym country=MM | Chin | common usage in reporting | Chin fighters attacked the convoy.
dm-kokang | Demonym country=MM | Kokang | common usage in reporting | Witnesses blamed Kokang forces.
dm-taang | Demonym country=MM | Ta'ang; Palaung | common usage in reporting | The Ta'ang army shelled the town.
dm-wa | Demonym country=MM | Wa | common usage in reporting | Three Wa civilians were killed.
dm-tamil | Demonym country=LK | Tamil; Tamils | common usage in reporting | Tamil fighters attacked the convoy.
dm-sinhalese | Demonym country=LK | Sinhalese; Sinhala | common usage in reporting | Witnesses blamed Sinhalese forces.
dm-kashmiri | Demonym country=IN | Kashmiri; Kashmiris | common usage in reporting | The Kashmiri army shelled the town.
dm-naga | Demonym country=IN | Naga; Nagas | common usage in reporting | Three Naga civilians were killed.
dm-assamese | Demonym country=IN | Assamese | common usage in reporting | Assamese fighters attacked the convoy.
dm-bodo | Demonym country=IN | Bodo; Bodos | common usage in reporting | Witnesses blamed Bodo forces.
dm-manipuri | Demonym country=IN | Manipuri; Manipuris | common usage in reporting | The Manipuri army shelled the town.
dm-meitei | Demonym country=IN | Meitei; Meiteis | common usage in reporting | Three Meitei civilians were killed.
dm-kuki | Demonym country=IN | Kuki; Kukis; Kuki-Zo | common usage in reporting | Kuki fighters attacked the convoy.
dm-punjabi | Demonym | Punjabi; Punjabis | common usage in reporting | Witnesses blamed Punjabi forces.
dm-bengali | Demonym | Bengali; Bengalis | common usage in reporting | The Bengali army shelled the town.
dm-baloch | Demonym country=PK | Baloch; Baluch; Balochi; Baluchi; Baluchis | common usage in reporting | Three Baloch civilians were killed.
dm-sindhi | Demonym country=PK | Sindhi; Sindhis | common usage in reporting | Sindhi fighters attacked the convoy.
dm-pashtun | Demonym | Pashtun; Pashtuns; Pathan; Pathans | common usage in reporting | Witnesses blamed Pashtun forces.
dm-hazara | Demonym country=AF | Hazara; Hazaras | common usage in reporting | The Hazara army shelled the town.
dm-mohajir | Demonym country=PK | Mohajir; Mohajirs; Muhajir | common usage in reporting | Three Mohajir civilians were killed.
dm-madhesi | Demonym country=NP | Madhesi; Madhesis | common usage in reporting | Madhesi fighters attacked the convoy.
dm-tibetan | Demonym country=CN | Tibetan; Tibetans | common usage in reporting | Witnesses blamed Tibetan forces.
dm-uighur | Demonym country=CN | Uighur; Uyghur; Uighurs; Uyghurs | common usage in reporting | The Uighur army shelled the town.
dm-hmong | Demonym country=LA | Hmong | common usage in reporting | Three Hmong civilians were killed.
dm-khmer | Demonym country=KH | Khmer; Khmers | common usage in reporting | Khmer fighters attacked the convoy.
dm-acehnese | Demonym country=ID | Acehnese | common usage in reporting | Witnesses blamed Acehnese forces.
dm-papuan | Demonym country=ID | Papuan; Papuans; West Papuan; West Papuans | common usage in reporting | The Papuan army shelled the town.
dm-dayak | Demonym country=ID | Dayak; Dayaks | common usage in reporting | Three Dayak civilians were killed.
dm-bougainvillean | Demonym country=PG | Bougainvillean | common usage in reporting | Bougainvillean fighters attacked the convoy.
dm-moro | Demonym country=PH | Moro; Moros; Bangsamoro | common usage in reporting | Witnesses blamed Moro forces.
dm-malay-muslim | Demonym country=TH | Malay Muslim; Malay Muslims; Malay; Malays | common usage in reporting | The Malay Muslim army shelled the town.
dm-montagnard | Demonym country=VN | Montagnard; Montagnards | common usage in reporting | Three Montagnard civilians were killed.
dm-hutu | Demonym | Hutu; Hutus | common usage in reporting | Hutu fighters attacked the convoy.
dm-tutsi | Demonym | Tutsi; Tutsis | common usage in reporting | Witnesses blamed Tutsi forces.
dm-twa | Demonym | Batwa | common usage in reporting | The Batwa army shelled the town.
dm-banyamulenge | Demonym country=CD | Banyamulenge | common usage in reporting | Three Banyamulenge civilians were killed.
dm-hema | Demonym country=CD | Hema | common usage in reporting | Hema fighters attacked the convoy.
dm-lendu | Demonym country=CD | Lendu | common usage in reporting | Witnesses blamed Lendu forces.
dm-nande | Demonym country=CD | Nande | common usage in reporting | The Nande army shelled the town.
dm-hunde | Demonym country=CD | Hunde | common usage in reporting | Three Hunde civilians were killed.
dm-ituri | Demonym country=CD | Iturian | common usage in reporting | Iturian fighters attacked the convoy.
dm-katangese | Demonym country=CD | Katangese; Katangan | common usage in reporting | Witnesses blamed Katangese forces.
dm-acholi | Demonym country=UG | Acholi | common usage in reporting | The Acholi army shelled the town.
dm-karamojong | Demonym country=UG | Karamojong | common usage in reporting | Three Karamojong civilians were killed.
dm-dinka | Demonym country=SS | Dinka; Dinkas | common usage in reporting | Dinka fighters attacked the convoy.
dm-nuer | Demonym country=SS | Nuer; Nuers | common usage in reporting | Witnesses blamed Nuer forces.
dm-murle | Demonym country=SS | Murle | common usage in reporting | The Murle army shelled the town.
dm-shilluk | Demonym country=SS | Shilluk | common usage in reporting | Three Shilluk civilians were killed.
dm-equatorian | Demonym country=SS | Equatorian; Equatorians | common usage in reporting | Equatorian fighters attacked the convoy.
dm-masalit | Demonym country=SD | Masalit | common usage in reporting | Witnesses blamed Masalit forces.
dm-zaghawa | Demonym | Zaghawa | common usage in reporting | The Zaghawa army shelled the town.
dm-nuba | Demonym country=SD | Nuba; Nubas | common usage in reporting | Three Nuba civilians were killed.
dm-darfuri | Demonym country=SD | Darfuri; Darfurian; Darfuris; Darfurians | common usage in reporting | Darfuri fighters attacked the convoy.
dm-rizeigat | Demonym country=SD | Rizeigat | common usage in reporting | Witnesses blamed Rizeigat forces.
dm-misseriya | Demonym country=SD | Misseriya; Messiria | common usage in reporting | The Misseriya army shelled the town.
dm-beja | Demonym country=SD | Beja | common usage in reporting | Three Beja civilians were killed.
dm-fulani | Demonym | Fulani; Fulanis; Peul; Peuls; Peulh; Fula | common usage in reporting | Fulani fighters attacked the convoy.
dm-dogon | Demonym country=ML | Dogon; Dogons | common usage in reporting | Witnesses blamed Dogon forces.
dm-tuareg | Demonym | Tuareg; Tuaregs; Touareg; Touaregs | common usage in reporting | The Tuareg army shelled the town.
dm-bambara | Demonym country=ML | Bambara | common usage in reporting | Three Bambara civilians were killed.
dm-songhai | Demonym country=ML | Songhai; Songhoy | common usage in reporting | Songhai fighters attacked the convoy.
dm-mossi | Demonym country=BF | Mossi | common usage in reporting | Witnesses blamed Mossi forces.
dm-hausa | Demonym country=NG | Hausa | common usage in reporting | The Hausa army shelled the town.
dm-igbo | Demonym country=NG | Igbo; Igbos; Ibo; Biafran; Biafrans | common usage in reporting | Three Igbo civilians were killed.
dm-yoruba | Demonym country=NG | Yoruba; Yorubas | common usage in reporting | Yoruba fighters attacked the convoy.
dm-ijaw | Demonym country=NG | Ijaw; Ijaws | common usage in reporting | Witnesses blamed Ijaw forces.
dm-tiv | Demonym country=NG | Tiv | common usage in reporting | The Tiv army shelled the town.
dm-berom | Demonym country=NG | Berom | common usage in reporting | Three Berom civilians were killed.
dm-kanuri | Demonym | Kanuri | common usage in reporting | Kanuri fighters attacked the convoy.
dm-ambazonian | Demonym country=CM | Ambazonian; Ambazonians; Anglophone; Anglophones | common usage in reporting | Witnesses blamed Ambazonian forces.
dm-casamance | Demonym country=SN | Casamançais | common usage in reporting | The Casamançais army shelled the town.
dm-toubou | Demonym | Toubou; Tubu; Tebu | common usage in reporting | Three Toubou civilians were killed.
dm-berber | Demonym | Berber; Berbers; Amazigh; Kabyle | common usage in reporting | Berber fighters attacked the convoy.
dm-cabindan | Demonym country=AO | Cabindan | common usage in reporting | Witnesses blamed Cabindan forces.
dm-darod | Demonym country=SO | Darod; Marehan; Majerteen | common usage in reporting | The Darod army shelled the town.
dm-hawiye | Demonym country=SO | Hawiye; Habar Gidir; Abgal | common usage in reporting | Three Hawiye civilians were killed.
dm-oromo-kenyan | Demonym country=KE | Borana; Pokot; Turkana | common usage in reporting | Borana fighters attacked the convoy.
dm-kikuyu | Demonym country=KE | Kikuyu; Kikuyus | common usage in reporting | Witnesses blamed Kikuyu forces.
dm-kalenjin | Demonym country=KE | Kalenjin | common usage in reporting | The Kalenjin army shelled the town.
dm-puntland | Demonym country=SO | Puntland | common usage in reporting | Three Puntland civilians were killed.
dm-jubaland | Demonym country=SO | Jubaland | common usage in reporting | Jubaland fighters attacked the convoy.
dm-somalilander | Demonym country=SO | Somaliland; Somalilander | common usage in reporting | Witnesses blamed Somaliland forces.
dm-zulu | Demonym country=ZA | Zulu; Zulus | common usage in reporting | The Zulu army shelled the town.
dm-afrikaner | Demonym country=ZA | Afrikaner; Afrikaners; Boer; Boers | common usage in reporting | Three Afrikaner civilians were killed.
dm-ndebele | Demonym country=ZW | Ndebele | common usage in reporting | Ndebele fighters attacked the convoy.
dm-basque | Demonym country=ES | Basque; Basques | common usage in reporting | Witnesses blamed Basque forces.
dm-catalan | Demonym country=ES | Catalan; Catalans | common usage in reporting | The Catalan army shelled the town.
dm-corsican | Demonym country=FR | Corsican; Corsicans | common usage in reporting | Three Corsican civilians were killed.
dm-northern-irish | Demonym country=GB | Northern Irish | common usage in reporting | Northern Irish fighters attacked the convoy.
dm-irish-republican | Demonym country=GB | Irish republican; Irish republicans | common usage in reporting | Witnesses blamed Irish republican forces.
dm-loyalist | Demonym country=GB | Ulster loyalist | common usage in reporting | The Ulster loyalist army shelled the town.
dm-quebecois | Demonym country=CA | Québécois | common usage in reporting | Three Québécois civilians were killed.
dm-maya | Demonym | Maya; Mayan; Mayans | common usage in reporting | Maya fighters attacked the convoy.
dm-mapuche | Demonym country=CL | Mapuche; Mapuches | common usage in reporting | Witnesses blamed Mapuche forces.
dm-miskito | Demonym country=NI | Miskito; Miskitos | common usage in reporting | The Miskito army shelled the town.
dm-maoist | Demonym | Maoist | common usage in reporting | Three Maoist civilians were killed.
dm-african | Demonym | African; Africans | common usage in reporting | African fighters attacked the convoy.
dm-east-african | Demonym | East African; East Africans | common usage in reporting | Witnesses blamed East African forces.
dm-west-african | Demonym | West African; West Africans | common usage in reporting | The West African army shelled the town.
dm-north-african | Demonym | North African; North Africans | common usage in reporting | Three North African civilians were killed.
dm-asian | Demonym | Asian; Asians | common usage in reporting | Asian fighters attacked the convoy.
dm-european | Demonym | European; Europeans | common usage in reporting | Witnesses blamed European forces.
dm-western | Demonym | Western | common usage in reporting | The Western army shelled the town.
dm-latin-american | Demonym | Latin American; Latin Americans | common usage in reporting | Three Latin American civilians were killed.
dm-central-american | Demonym | Central American; Central Americans | common usage in reporting | Central American fighters attacked the convoy.
dm-gulf | Demonym | Gulf Arab | common usage in reporting | Witnesses blamed Gulf Arab forces.
dm-balkan | Demonym | Balkan | common usage in reporting | The Balkan army shelled the town.
dm-caucasian | Demonym | North Caucasian | common usage in reporting | Three North Caucasian civilians were killed.
dm-nato | Demonym | Nato-led | common usage in reporting | Nato-led fighters attacked the convoy.
