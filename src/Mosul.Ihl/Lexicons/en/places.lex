# Gazetteer of places in reports of armed conflict: provinces, districts, cities, towns, villages, neighbourhoods, camps and sites,
# with the spellings in use; part-of names the place that holds it. Countries are in countries.lex. id | code | forms | source | example

# Iraq.
pl-kurdistan-region | Place.Region country=IQ | Kurdistan Region; Iraqi Kurdistan; Kurdistan of Iraq; Kurdistan | common usage in reporting | Shells hit Kurdistan Region on Monday.
pl-ninewa | Place.Province country=IQ | Ninewa; Ninewah; Nineveh; Ninawa; Ninawah; Nineweh; Nainawa; Nainawah | common usage in reporting | Residents fled Ninewa.
pl-mosul | Place.City country=IQ part-of=pl-ninewa | Mosul; Mossul; Al Mosul; al-Mawsil; Moussoul | common usage in reporting | The strike was in Mosul.
pl-tal-afar | Place.Town country=IQ part-of=pl-ninewa | Tal Afar; Telafar; Tel Afar; Tall Afar; Talafar | common usage in reporting | Fighting was reported near Tal Afar.
pl-sinjar | Place.Town country=IQ part-of=pl-ninewa | Sinjar; Shingal; Shengal; Sinjar town | common usage in reporting | Shells hit Sinjar on Monday.
pl-qayyarah | Place.Town country=IQ part-of=pl-ninewa | Qayyarah; Qayyara; Qaiyara; Qaiyarah; Gayara; Gayarah; Al-Qayyarah; Al-Qayyara | common usage in reporting | Residents fled Qayyarah.
pl-hamdaniya | Place.Town country=IQ part-of=pl-ninewa | Hamdaniya; Hamdaniyah; al-Hamdaniya; al-Hamdaniyah; Qaraqosh; Bakhdida; Bakhdidah | common usage in reporting | The strike was in Hamdaniya.
pl-bartella | Place.Town country=IQ part-of=pl-ninewa | Bartella; Bartellah; Bartalla; Bartallah | common usage in reporting | Fighting was reported near Bartella.
pl-bashiqa | Place.Town country=IQ part-of=pl-ninewa | Bashiqa; Bashiqah; Ba'shiqa; Ba'shiqah; Baashiqa; Baashiqah | common usage in reporting | Shells hit Bashiqa on Monday.
pl-tel-keppe | Place.Town country=IQ part-of=pl-ninewa | Tel Keppe; Tal Kayf; Tel Kaif; Tilkaif; Tal Kaif | common usage in reporting | Residents fled Tel Keppe.
pl-alqosh | Place.Town country=IQ part-of=pl-ninewa | Alqosh | common usage in reporting | The strike was in Alqosh.
pl-hammam-al-alil | Place.Town country=IQ part-of=pl-ninewa | Hammam al-Alil; Hamam al-Alil; Hamam Alil; Hammam Ali | common usage in reporting | Fighting was reported near Hammam al-Alil.
pl-hatra | Place.Town country=IQ part-of=pl-ninewa | Hatra; al-Hadhar | common usage in reporting | Shells hit Hatra on Monday.
pl-rabia | Place.Town country=IQ part-of=pl-ninewa | Rabia; Rabiah | common usage in reporting | Residents fled Rabia.
pl-shekhan | Place.Town country=IQ part-of=pl-ninewa | Shekhan; Sheikhan | common usage in reporting | The strike was in Shekhan.
pl-al-baaj | Place.District country=IQ part-of=pl-ninewa | al-Ba'aj; Baaj; Ba'aj | common usage in reporting | Fighting was reported near al-Ba'aj.
pl-kocho | Place.Village country=IQ part-of=pl-ninewa | Kocho; Kojo | common usage in reporting | Shells hit Kocho on Monday.
pl-badush | Place.Village country=IQ part-of=pl-ninewa | Badush; Badoosh | common usage in reporting | Residents fled Badush.
pl-al-shura | Place.Village country=IQ part-of=pl-ninewa | al-Shura; al-Shurah; Shura | common usage in reporting | The strike was in al-Shura.
pl-khazir | Place.Village country=IQ part-of=pl-ninewa | Khazir; al-Khazir | common usage in reporting | Fighting was reported near Khazir.
pl-qahtaniyah | Place.Village country=IQ part-of=pl-ninewa | Qahtaniyah; Qahtaniya | common usage in reporting | Shells hit Qahtaniyah on Monday.
pl-siba-sheikh-khidir | Place.Village country=IQ part-of=pl-ninewa | Siba Sheikh Khidir | common usage in reporting | Residents fled Siba Sheikh Khidir.
pl-hardan | Place.Village country=IQ part-of=pl-ninewa | Hardan | common usage in reporting | The strike was in Hardan.
pl-tal-al-shaeer | Place.Village country=IQ part-of=pl-ninewa | Tal al-Shaeer | common usage in reporting | Fighting was reported near Tal al-Shaeer.
pl-safina | Place.Village country=IQ part-of=pl-ninewa | Safina; Safinah | common usage in reporting | Shells hit Safina on Monday.
pl-nineveh-plains | Place.Region country=IQ part-of=pl-ninewa | Nineveh Plains; Nineveh Plain; Ninewa Plains | common usage in reporting | Residents fled Nineveh Plains.
pl-mount-sinjar | Place.Region country=IQ part-of=pl-ninewa | Mount Sinjar; Sinjar Mountain; Sinjar Mountains | common usage in reporting | The strike was in Mount Sinjar.
pl-mosul-dam | Place.Site country=IQ part-of=pl-ninewa | Mosul Dam | common usage in reporting | Fighting was reported near Mosul Dam.
pl-hassan-sham | Place.Camp country=IQ part-of=pl-ninewa | Hassan Sham; Hasansham; Hassansham | common usage in reporting | Shells hit Hassan Sham on Monday.
pl-khazer | Place.Camp country=IQ part-of=pl-ninewa | Khazer | common usage in reporting | Residents fled Khazer.
pl-hammam-al-alil-camp | Place.Camp country=IQ part-of=pl-ninewa | Hammam al-Alil camp | common usage in reporting | The strike was in Hammam al-Alil camp.
pl-haj-ali | Place.Camp country=IQ part-of=pl-ninewa | Haj Ali | common usage in reporting | Fighting was reported near Haj Ali.
pl-jadah-camp | Place.Camp country=IQ part-of=pl-ninewa | Jadah camp; Jeddah camp; Jad'ah camp | common usage in reporting | Shells hit Jadah camp on Monday.
pl-salamiyah | Place.Camp country=IQ part-of=pl-ninewa | Salamiyah; Salamiya | common usage in reporting | Residents fled Salamiyah.
pl-makhmour-road | Place.Village country=IQ part-of=pl-ninewa | Makhmour road | common usage in reporting | The strike was in Makhmour road.
pl-um-al-rabiain | Place.Village country=IQ part-of=pl-ninewa | Um al-Rabiain | common usage in reporting | Fighting was reported near Um al-Rabiain.
pl-al-jadida | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Jadida; al-Jadidah; Al Jedideh; Jadideh; al-Jadeeda; al-Jadeedah; Aljadida; Aljadidah; New Mosul; Mosul al-Jadida; Jadidah; Jadida; Al-Jidideh; al-Jadideh; Mosul Jadida; Mosul al-Jadidah; al Jdeideh | common usage in reporting | Shells hit al-Jadida on Monday.
pl-zanjili | Place.Neighbourhood country=IQ part-of=pl-mosul | Zanjili; al-Zanjili; Zinjili; Zinjily; Al Zinjili; Zanjeeli | common usage in reporting | Residents fled Zanjili.
pl-al-shifa | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Shifa; al-Shifah; al-Shifaa | common usage in reporting | The strike was in al-Shifa.
pl-bab-al-tub | Place.Neighbourhood country=IQ part-of=pl-mosul | Bab al-Tub; Bab al-Toub; Bab al-Toob | common usage in reporting | Fighting was reported near Bab al-Tub.
pl-bab-sinjar | Place.Neighbourhood country=IQ part-of=pl-mosul | Bab Sinjar | common usage in reporting | Shells hit Bab Sinjar on Monday.
pl-bab-al-jadid | Place.Neighbourhood country=IQ part-of=pl-mosul | Bab al-Jadid; Bab Jdid | common usage in reporting | Residents fled Bab al-Jadid.
pl-al-farouq | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Farouq | common usage in reporting | The strike was in al-Farouq.
pl-al-midan | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Midan; Maydan; al-Maidan; Midan; Meidan | common usage in reporting | Fighting was reported near al-Midan.
pl-al-rifai | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Rifai; Rifai; Rifa'i; al-Rifa'ie | common usage in reporting | Shells hit al-Rifai on Monday.
pl-17-tamuz | Place.Neighbourhood country=IQ part-of=pl-mosul | 17 Tamuz; 17 Tammuz; 17 July neighbourhood | common usage in reporting | Residents fled 17 Tamuz.
pl-tanak | Place.Neighbourhood country=IQ part-of=pl-mosul | Tanak; al-Tanak; Tenek | common usage in reporting | The strike was in Tanak.
pl-al-amil | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Amil | common usage in reporting | Fighting was reported near al-Amil.
pl-rissala | Place.Neighbourhood country=IQ part-of=pl-mosul | Rissala; Rissalah; al-Risala; al-Risalah; Risala; Risalah; Resala; Resalah | common usage in reporting | Shells hit Rissala on Monday.
pl-nablus | Place.Neighbourhood country=IQ part-of=pl-mosul | Nablus | common usage in reporting | Residents fled Nablus.
pl-wadi-hajar | Place.Neighbourhood country=IQ part-of=pl-mosul | Wadi Hajar | common usage in reporting | The strike was in Wadi Hajar.
pl-al-mansour | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Mansour | common usage in reporting | Fighting was reported near al-Mansour.
pl-tel-al-ruman | Place.Neighbourhood country=IQ part-of=pl-mosul | Tel al-Ruman; Tal al-Rumman; Tal Ruman; Tal al-Ruman | common usage in reporting | Shells hit Tel al-Ruman on Monday.
pl-al-aghawat | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Aghawat | common usage in reporting | Residents fled al-Aghawat.
pl-al-nabi-jarjis | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Nabi Jarjis | common usage in reporting | The strike was in al-Nabi Jarjis.
pl-ras-al-jadah | Place.Neighbourhood country=IQ part-of=pl-mosul | Ras al-Jadah | common usage in reporting | Fighting was reported near Ras al-Jadah.
pl-ras-al-koor | Place.Neighbourhood country=IQ part-of=pl-mosul | Ras al-Koor | common usage in reporting | Shells hit Ras al-Koor on Monday.
pl-musharifa | Place.Neighbourhood country=IQ part-of=pl-mosul | Musharifa; Musharifah; Mushairfah; Mushairfa; Musherfa; Musherfah; Mushayrifah; Mushayrifa | common usage in reporting | Residents fled Musharifa.
pl-harmat | Place.Neighbourhood country=IQ part-of=pl-mosul | Harmat; al-Haramat; Hermat | common usage in reporting | The strike was in Harmat.
pl-iqtisadiyin | Place.Neighbourhood country=IQ part-of=pl-mosul | Iqtisadiyin; al-Iqtisadiyin | common usage in reporting | Fighting was reported near Iqtisadiyin.
pl-al-islah-al-zirai | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Islah al-Zirai; Islah al-Ziraie; Islah Ziraie | common usage in reporting | Shells hit al-Islah al-Zirai on Monday.
pl-al-yarmouk | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Yarmouk | common usage in reporting | Residents fled al-Yarmouk.
pl-al-matahin | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Matahin; Matahin | common usage in reporting | The strike was in al-Matahin.
pl-wahda | Place.Neighbourhood country=IQ part-of=pl-mosul | Wahda; al-Wahda; al-Wahdah; al-Wihda; al-Wihdah | common usage in reporting | Fighting was reported near Wahda.
pl-intisar | Place.Neighbourhood country=IQ part-of=pl-mosul | Intisar; al-Intisar | common usage in reporting | Shells hit Intisar on Monday.
pl-karama | Place.Neighbourhood country=IQ part-of=pl-mosul | Karama; Karamah; al-Karama; al-Karamah | common usage in reporting | Residents fled Karama.
pl-al-zahra | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Zahra; al-Zahrah; al-Zahraa | common usage in reporting | The strike was in al-Zahra.
pl-gogjali | Place.Neighbourhood country=IQ part-of=pl-mosul | Gogjali; Gogjeli; Kokjali; Gojali; Kukjali | common usage in reporting | Fighting was reported near Gogjali.
pl-al-samah | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Samah; al-Sama | common usage in reporting | Shells hit al-Samah on Monday.
pl-aden-neighbourhood | Place.Neighbourhood country=IQ part-of=pl-mosul | Aden neighbourhood; Hay Aden | common usage in reporting | Residents fled Aden neighbourhood.
pl-tahrir | Place.Neighbourhood country=IQ part-of=pl-mosul | Tahrir; al-Tahrir | common usage in reporting | The strike was in Tahrir.
pl-al-muthanna | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Muthanna; al-Muthannah | common usage in reporting | Fighting was reported near al-Muthanna.
pl-falah | Place.Neighbourhood country=IQ part-of=pl-mosul | Falah; al-Falah; al-Fala | common usage in reporting | Shells hit Falah on Monday.
pl-al-mithaq | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Mithaq | common usage in reporting | Residents fled al-Mithaq.
pl-al-salam | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Salam; Salam neighbourhood | common usage in reporting | The strike was in al-Salam.
pl-al-shaimaa | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Shaimaa; Shaimaa | common usage in reporting | Fighting was reported near al-Shaimaa.
pl-palestine-neighbourhood | Place.Neighbourhood country=IQ part-of=pl-mosul | Palestine neighbourhood | common usage in reporting | Shells hit Palestine neighbourhood on Monday.
pl-sumer | Place.Neighbourhood country=IQ part-of=pl-mosul | Sumer; Sumar | common usage in reporting | Residents fled Sumer.
pl-yarimjah | Place.Neighbourhood country=IQ part-of=pl-mosul | Yarimjah; Yarimja | common usage in reporting | The strike was in Yarimjah.
pl-al-bakr | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Bakr; Bakr neighbourhood | common usage in reporting | Fighting was reported near al-Bakr.
pl-al-arabi | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Arabi | common usage in reporting | Shells hit al-Arabi on Monday.
pl-al-qadisiya | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Qadisiya; al-Qadisiyah | common usage in reporting | Residents fled al-Qadisiya.
pl-al-masarif | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Masarif | common usage in reporting | The strike was in al-Masarif.
pl-al-nour | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Nour; al-Noor | common usage in reporting | Fighting was reported near al-Nour.
pl-al-hadba | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Hadba; al-Hadbah; al-Hadbaa | common usage in reporting | Shells hit al-Hadba on Monday.
pl-al-rashidiya | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Rashidiya; al-Rashidiyah; Rashidiyah; Rashidiya | common usage in reporting | Residents fled al-Rashidiya.
pl-tamim | Place.Neighbourhood country=IQ part-of=pl-mosul | Tamim | common usage in reporting | The strike was in Tamim.
pl-dawasa | Place.Neighbourhood country=IQ part-of=pl-mosul | Dawasa; Dawasah; al-Dawasa; al-Dawasah; Dawassa; Dawassah; Dawwasa; Dawwasah | common usage in reporting | Fighting was reported near Dawasa.
pl-nabi-sheet | Place.Neighbourhood country=IQ part-of=pl-mosul | Nabi Sheet; Nabi Sheet neighbourhood; Nabi Shit | common usage in reporting | Shells hit Nabi Sheet on Monday.
pl-al-ghabat | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Ghabat | common usage in reporting | Residents fled al-Ghabat.
pl-wadi-al-ayn | Place.Neighbourhood country=IQ part-of=pl-mosul | Wadi al-Ayn | common usage in reporting | The strike was in Wadi al-Ayn.
pl-al-borsa | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Borsa; al-Borsah; Borsa | common usage in reporting | Fighting was reported near al-Borsa.
pl-shahwan | Place.Neighbourhood country=IQ part-of=pl-mosul | Shahwan | common usage in reporting | Shells hit Shahwan on Monday.
pl-al-makkawi | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Makkawi | common usage in reporting | Residents fled al-Makkawi.
pl-souk-al-shaarin | Place.Neighbourhood country=IQ part-of=pl-mosul | Souk al-Shaarin | common usage in reporting | The strike was in Souk al-Shaarin.
pl-qulayat | Place.Neighbourhood country=IQ part-of=pl-mosul | Qulayat; al-Qulayat; Qulay'at | common usage in reporting | Fighting was reported near Qulayat.
pl-al-sahah | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Sahah; al-Saha | common usage in reporting | Shells hit al-Sahah on Monday.
pl-hawi-al-kanisa | Place.Neighbourhood country=IQ part-of=pl-mosul | Hawi al-Kanisa | common usage in reporting | Residents fled Hawi al-Kanisa.
pl-badush-road | Place.Neighbourhood country=IQ part-of=pl-mosul | Badush road | common usage in reporting | The strike was in Badush road.
pl-thawra | Place.Neighbourhood country=IQ part-of=pl-mosul | Thawra; Thawrah | common usage in reporting | Fighting was reported near Thawra.
pl-al-maamun | Place.Neighbourhood country=IQ part-of=pl-mosul | al-Maamun; al-Mamoun; Mamun | common usage in reporting | Shells hit al-Maamun on Monday.
pl-al-nuri-mosque | Place.Site country=IQ part-of=pl-mosul | al-Nuri Mosque; Great Mosque of al-Nuri; Grand al-Nuri Mosque; Nuri Mosque | common usage in reporting | Residents fled al-Nuri Mosque.
pl-mosul-university | Place.Site country=IQ part-of=pl-mosul | Mosul University; University of Mosul | common usage in reporting | The strike was in Mosul University.
pl-mosul-airport | Place.Site country=IQ part-of=pl-mosul | Mosul Airport | common usage in reporting | Fighting was reported near Mosul Airport.
pl-al-salam-hospital | Place.Site country=IQ part-of=pl-mosul | al-Salam Hospital | common usage in reporting | Shells hit al-Salam Hospital on Monday.
pl-al-khansaa-hospital | Place.Site country=IQ part-of=pl-mosul | al-Khansaa Hospital | common usage in reporting | Residents fled al-Khansaa Hospital.
pl-jamhouri-hospital | Place.Site country=IQ part-of=pl-mosul | Jamhouri Hospital; al-Jamhuri Hospital; Jumhuri Hospital | common usage in reporting | The strike was in Jamhouri Hospital.
pl-ghazlani | Place.Site country=IQ part-of=pl-mosul | Ghazlani; Ghazlani base | common usage in reporting | Fighting was reported near Ghazlani.
pl-iron-bridge | Place.Site country=IQ part-of=pl-mosul | Iron Bridge | common usage in reporting | Shells hit Iron Bridge on Monday.
pl-fifth-bridge | Place.Site country=IQ part-of=pl-mosul | Fifth Bridge | common usage in reporting | Residents fled Fifth Bridge.
pl-nabi-yunus | Place.Site country=IQ part-of=pl-mosul | Nabi Yunus; Nebi Yunus | common usage in reporting | The strike was in Nabi Yunus.
pl-al-hadba-minaret | Place.Site country=IQ part-of=pl-mosul | al-Hadba minaret | common usage in reporting | Fighting was reported near al-Hadba minaret.
pl-khafsa | Place.Site country=IQ part-of=pl-mosul | Khafsa; Khafsah; Khasfa; Khasfah; al-Khasfa; al-Khasfah | common usage in reporting | Shells hit Khafsa on Monday.
pl-erbil | Place.Province country=IQ | Erbil; Arbil; Irbil; Hewler; Hawler | common usage in reporting | Residents fled Erbil.
pl-erbil-city | Place.City country=IQ part-of=pl-erbil | Erbil city | common usage in reporting | The strike was in Erbil city.
pl-makhmour | Place.Town country=IQ part-of=pl-erbil | Makhmour; Makhmur; Makhmoor | common usage in reporting | Fighting was reported near Makhmour.
pl-gwer | Place.Town country=IQ part-of=pl-erbil | Gwer; Guwair; Kuwair | common usage in reporting | Shells hit Gwer on Monday.
pl-koya | Place.Town country=IQ part-of=pl-erbil | Koya; Koysinjaq | common usage in reporting | Residents fled Koya.
pl-soran | Place.Town country=IQ part-of=pl-erbil | Soran | common usage in reporting | The strike was in Soran.
pl-rawanduz | Place.Town country=IQ part-of=pl-erbil | Rawanduz; Rawandiz | common usage in reporting | Fighting was reported near Rawanduz.
pl-shaqlawa | Place.Town country=IQ part-of=pl-erbil | Shaqlawa; Shaqlawah | common usage in reporting | Shells hit Shaqlawa on Monday.
pl-ainkawa | Place.Town country=IQ part-of=pl-erbil | Ainkawa; Ainkawah; Ankawa; Ankawah | common usage in reporting | Residents fled Ainkawa.
pl-choman | Place.Town country=IQ part-of=pl-erbil | Choman | common usage in reporting | The strike was in Choman.
pl-sidakan | Place.Town country=IQ part-of=pl-erbil | Sidakan | common usage in reporting | Fighting was reported near Sidakan.
pl-debaga | Place.Camp country=IQ part-of=pl-erbil | Debaga; Debagah; Dibaga; Dibagah; Dibega; Dibegah | common usage in reporting | Shells hit Debaga on Monday.
pl-kawergosk | Place.Camp country=IQ part-of=pl-erbil | Kawergosk | common usage in reporting | Residents fled Kawergosk.
pl-dohuk | Place.Province country=IQ | Dohuk; Duhok; Dahuk | common usage in reporting | The strike was in Dohuk.
pl-dohuk-city | Place.City country=IQ part-of=pl-dohuk | Dohuk city | common usage in reporting | Fighting was reported near Dohuk city.
pl-zakho | Place.Town country=IQ part-of=pl-dohuk | Zakho | common usage in reporting | Shells hit Zakho on Monday.
pl-amadiya | Place.Town country=IQ part-of=pl-dohuk | Amadiya; Amadiyah; Amedi | common usage in reporting | Residents fled Amadiya.
pl-akre | Place.Town country=IQ part-of=pl-dohuk | Akre; Aqrah | common usage in reporting | The strike was in Akre.
pl-semel | Place.Town country=IQ part-of=pl-dohuk | Semel; Sumel | common usage in reporting | Fighting was reported near Semel.
pl-fishkhabour | Place.Village country=IQ part-of=pl-dohuk | Fishkhabour; Faysh Khabur; Semalka; Semalkah | common usage in reporting | Shells hit Fishkhabour on Monday.
pl-domiz | Place.Camp country=IQ part-of=pl-dohuk | Domiz | common usage in reporting | Residents fled Domiz.
pl-bardarash | Place.Camp country=IQ part-of=pl-dohuk | Bardarash | common usage in reporting | The strike was in Bardarash.
pl-metina | Place.District country=IQ part-of=pl-dohuk | Metina; Metinah | common usage in reporting | Fighting was reported near Metina.
pl-avashin | Place.District country=IQ part-of=pl-dohuk | Avashin | common usage in reporting | Shells hit Avashin on Monday.
pl-sulaymaniyah | Place.Province country=IQ | Sulaymaniyah; Sulaymaniya; Sulaimaniyah; Sulaimaniya; Sulaimani; Slemani | common usage in reporting | Residents fled Sulaymaniyah.
pl-sulaymaniyah-city | Place.City country=IQ part-of=pl-sulaymaniyah | Sulaymaniyah city | common usage in reporting | The strike was in Sulaymaniyah city.
pl-halabja | Place.Town country=IQ part-of=pl-sulaymaniyah | Halabja; Halabjah | common usage in reporting | Fighting was reported near Halabja.
pl-kalar | Place.Town country=IQ part-of=pl-sulaymaniyah | Kalar | common usage in reporting | Shells hit Kalar on Monday.
pl-ranya | Place.Town country=IQ part-of=pl-sulaymaniyah | Ranya | common usage in reporting | Residents fled Ranya.
pl-qaladiza | Place.Town country=IQ part-of=pl-sulaymaniyah | Qaladiza; Qaladizah; Qala Diza | common usage in reporting | The strike was in Qaladiza.
pl-chamchamal | Place.Town country=IQ part-of=pl-sulaymaniyah | Chamchamal | common usage in reporting | Fighting was reported near Chamchamal.
pl-penjwen | Place.Town country=IQ part-of=pl-sulaymaniyah | Penjwen | common usage in reporting | Shells hit Penjwen on Monday.
pl-qandil | Place.Region country=IQ part-of=pl-sulaymaniyah | Qandil; Qandil Mountains | common usage in reporting | Residents fled Qandil.
pl-darbandikhan | Place.Town country=IQ part-of=pl-sulaymaniyah | Darbandikhan | common usage in reporting | The strike was in Darbandikhan.
pl-kirkuk | Place.Province country=IQ | Kirkuk; Tamim province | common usage in reporting | Fighting was reported near Kirkuk.
pl-kirkuk-city | Place.City country=IQ part-of=pl-kirkuk | Kirkuk city | common usage in reporting | Shells hit Kirkuk city on Monday.
pl-hawija | Place.Town country=IQ part-of=pl-kirkuk | Hawija; Hawijah; al-Hawija; al-Hawijah; Haweeja; Haweejah | common usage in reporting | Residents fled Hawija.
pl-dibis | Place.Town country=IQ part-of=pl-kirkuk | Dibis; Dibs | common usage in reporting | The strike was in Dibis.
pl-daquq | Place.Town country=IQ part-of=pl-kirkuk | Daquq; Dakuk | common usage in reporting | Fighting was reported near Daquq.
pl-taza-khurmatu | Place.Town country=IQ part-of=pl-kirkuk | Taza Khurmatu; Taza | common usage in reporting | Shells hit Taza Khurmatu on Monday.
pl-bashir-village | Place.Village country=IQ part-of=pl-kirkuk | Bashir village | common usage in reporting | Residents fled Bashir village.
pl-zab | Place.Village country=IQ part-of=pl-kirkuk | Zab; al-Zab | common usage in reporting | The strike was in Zab.
pl-rashad | Place.Village country=IQ part-of=pl-kirkuk | Rashad; al-Rashad | common usage in reporting | Fighting was reported near Rashad.
pl-altun-kupri | Place.Village country=IQ part-of=pl-kirkuk | Altun Kupri | common usage in reporting | Shells hit Altun Kupri on Monday.
pl-salah-al-din | Place.Province country=IQ | Salah al-Din; Salahuddin; Salaheddin; Salah ad-Din; Salahaddin; Saladin province | common usage in reporting | Residents fled Salah al-Din.
pl-tikrit | Place.City country=IQ part-of=pl-salah-al-din | Tikrit | common usage in reporting | The strike was in Tikrit.
pl-baiji | Place.Town country=IQ part-of=pl-salah-al-din | Baiji; Bayji; Beiji | common usage in reporting | Fighting was reported near Baiji.
pl-samarra | Place.Town country=IQ part-of=pl-salah-al-din | Samarra; Samarrah | common usage in reporting | Shells hit Samarra on Monday.
pl-shirqat | Place.Town country=IQ part-of=pl-salah-al-din | Shirqat; al-Shirqat; Sharqat; Shergat | common usage in reporting | Residents fled Shirqat.
pl-tuz-khurmatu | Place.Town country=IQ part-of=pl-salah-al-din | Tuz Khurmatu; Tuz Khormato; Tuz Khurmato; Tuz | common usage in reporting | The strike was in Tuz Khurmatu.
pl-amerli | Place.Town country=IQ part-of=pl-salah-al-din | Amerli; Amirli | common usage in reporting | Fighting was reported near Amerli.
pl-dujail | Place.Town country=IQ part-of=pl-salah-al-din | Dujail; ad-Dujail | common usage in reporting | Shells hit Dujail on Monday.
pl-al-dour | Place.Town country=IQ part-of=pl-salah-al-din | al-Dour; ad-Dawr; Dour | common usage in reporting | Residents fled al-Dour.
pl-al-alam | Place.Town country=IQ part-of=pl-salah-al-din | al-Alam; al-Alam town | common usage in reporting | The strike was in al-Alam.
pl-ishaqi | Place.Town country=IQ part-of=pl-salah-al-din | Ishaqi; al-Ishaqi | common usage in reporting | Fighting was reported near Ishaqi.
pl-yathrib | Place.Town country=IQ part-of=pl-salah-al-din | Yathrib | common usage in reporting | Shells hit Yathrib on Monday.
pl-dhuluiya | Place.Town country=IQ part-of=pl-salah-al-din | Dhuluiya; Dhuluiyah; Duluiyah; Duluiya | common usage in reporting | Residents fled Dhuluiya.
pl-sulaiman-bek | Place.Town country=IQ part-of=pl-salah-al-din | Sulaiman Bek; Sulayman Bak | common usage in reporting | The strike was in Sulaiman Bek.
pl-camp-speicher | Place.Site country=IQ part-of=pl-salah-al-din | Camp Speicher; Speicher | common usage in reporting | Fighting was reported near Camp Speicher.
pl-balad-air-base | Place.Site country=IQ part-of=pl-salah-al-din | Balad Air Base | common usage in reporting | Shells hit Balad Air Base on Monday.
pl-makhoul | Place.Region country=IQ part-of=pl-salah-al-din | Makhoul | common usage in reporting | Residents fled Makhoul.
pl-albu-ajil | Place.Village country=IQ part-of=pl-salah-al-din | Albu Ajil | common usage in reporting | The strike was in Albu Ajil.
pl-anbar | Place.Province country=IQ | Anbar; al-Anbar | common usage in reporting | Fighting was reported near Anbar.
pl-ramadi | Place.City country=IQ part-of=pl-anbar | Ramadi; ar-Ramadi; Rumadi | common usage in reporting | Shells hit Ramadi on Monday.
pl-fallujah | Place.City country=IQ part-of=pl-anbar | Fallujah; Falluja; al-Fallujah; al-Falluja; Falloujah; Fallouja | common usage in reporting | Residents fled Fallujah.
pl-haditha | Place.Town country=IQ part-of=pl-anbar | Haditha; Hadithah | common usage in reporting | The strike was in Haditha.
pl-heet | Place.Town country=IQ part-of=pl-anbar | Heet; Hit in Anbar | common usage in reporting | Fighting was reported near Heet.
pl-rawa | Place.Town country=IQ part-of=pl-anbar | Rawa; Rawah | common usage in reporting | Shells hit Rawa on Monday.
pl-anah | Place.Town country=IQ part-of=pl-anbar | Anah; Aana | common usage in reporting | Residents fled Anah.
pl-al-qaim | Place.Town country=IQ part-of=pl-anbar | al-Qaim; Qaim; al-Qa'im; Al Qaem; Qa'im | common usage in reporting | The strike was in al-Qaim.
pl-rutba | Place.Town country=IQ part-of=pl-anbar | Rutba; Rutbah; al-Rutba; al-Rutbah | common usage in reporting | Fighting was reported near Rutba.
pl-garma | Place.Town country=IQ part-of=pl-anbar | Garma; al-Karma; al-Karmah; Karmah; Karma | common usage in reporting | Shells hit Garma on Monday.
pl-habbaniyah | Place.Town country=IQ part-of=pl-anbar | Habbaniyah; Habbaniya | common usage in reporting | Residents fled Habbaniyah.
pl-khalidiya | Place.Town country=IQ part-of=pl-anbar | Khalidiya; Khalidiyah; Khaldiya; Khaldiyah | common usage in reporting | The strike was in Khalidiya.
pl-saqlawiyah | Place.Town country=IQ part-of=pl-anbar | Saqlawiyah; Saqlawiya; Saqlawia | common usage in reporting | Fighting was reported near Saqlawiyah.
pl-amiriyah-fallujah | Place.Town country=IQ part-of=pl-anbar | Amiriyah Fallujah; Amiriyat al-Fallujah; Amariyat al-Fallujah; Amiriyat Fallujah | common usage in reporting | Shells hit Amiriyah Fallujah on Monday.
pl-baghdadi-town | Place.Town country=IQ part-of=pl-anbar | Baghdadi town; al-Baghdadi town | common usage in reporting | Residents fled Baghdadi town.
pl-husaybah | Place.Town country=IQ part-of=pl-anbar | Husaybah; Husayba; Husaiba; Husaibah | common usage in reporting | The strike was in Husaybah.
pl-kubaysa | Place.Town country=IQ part-of=pl-anbar | Kubaysa; Kubaysah; Kubaisa; Kubaisah | common usage in reporting | Fighting was reported near Kubaysa.
pl-akashat | Place.Town country=IQ part-of=pl-anbar | Akashat | common usage in reporting | Shells hit Akashat on Monday.
pl-ain-al-asad | Place.Site country=IQ part-of=pl-anbar | Ain al-Asad; Ayn al-Asad; Ain al-Assad; al-Asad Air Base | common usage in reporting | Residents fled Ain al-Asad.
pl-jurf-al-sakhar | Place.Village country=IQ part-of=pl-anbar | Jurf al-Sakhar | common usage in reporting | The strike was in Jurf al-Sakhar.
pl-zangora | Place.Village country=IQ part-of=pl-anbar | Zangora; Zangorah | common usage in reporting | Fighting was reported near Zangora.
pl-bzebiz | Place.Site country=IQ part-of=pl-anbar | Bzebiz; Bzeibiz | common usage in reporting | Shells hit Bzebiz on Monday.
pl-trebil | Place.Site country=IQ part-of=pl-anbar | Trebil; Tarbil | common usage in reporting | Residents fled Trebil.
pl-waleed-crossing | Place.Site country=IQ part-of=pl-anbar | Waleed crossing | common usage in reporting | The strike was in Waleed crossing.
pl-baghdad | Place.City country=IQ role=seat | Baghdad | common usage in reporting | Fighting was reported near Baghdad.
pl-sadr-city | Place.Neighbourhood country=IQ part-of=pl-baghdad | Sadr City; Madinat al-Sadr; al-Sadr City | common usage in reporting | Shells hit Sadr City on Monday.
pl-karrada | Place.Neighbourhood country=IQ part-of=pl-baghdad | Karrada; Karradah; Karada; Karadah; al-Karrada; al-Karradah | common usage in reporting | Residents fled Karrada.
pl-adhamiya | Place.Neighbourhood country=IQ part-of=pl-baghdad | Adhamiya; Adhamiyah; Azamiyah; Azamiya | common usage in reporting | The strike was in Adhamiya.
pl-kadhimiya | Place.Neighbourhood country=IQ part-of=pl-baghdad | Kadhimiya; Kadhimiyah; Kazimiyah; Kazimiya | common usage in reporting | Fighting was reported near Kadhimiya.
pl-al-mansour-district | Place.Neighbourhood country=IQ part-of=pl-baghdad | al-Mansour district | common usage in reporting | Shells hit al-Mansour district on Monday.
pl-dora | Place.Neighbourhood country=IQ part-of=pl-baghdad | Dora; Doura; al-Dora; al-Dorah; Dawra | common usage in reporting | Residents fled Dora.
pl-amiriya | Place.Neighbourhood country=IQ part-of=pl-baghdad | Amiriya; Amiriyah; Ameriyah; Ameriya | common usage in reporting | The strike was in Amiriya.
pl-ghazaliya | Place.Neighbourhood country=IQ part-of=pl-baghdad | Ghazaliya; Ghazaliyah | common usage in reporting | Fighting was reported near Ghazaliya.
pl-shaab | Place.Neighbourhood country=IQ part-of=pl-baghdad | Shaab; al-Shaab | common usage in reporting | Shells hit Shaab on Monday.
pl-bayaa | Place.Neighbourhood country=IQ part-of=pl-baghdad | Bayaa; al-Bayaa | common usage in reporting | Residents fled Bayaa.
pl-jihad-neighbourhood | Place.Neighbourhood country=IQ part-of=pl-baghdad | Jihad neighbourhood; Hay al-Jihad | common usage in reporting | The strike was in Jihad neighbourhood.
pl-adamiyah | Place.Neighbourhood country=IQ part-of=pl-baghdad | Adamiyah; Adamiya | common usage in reporting | Fighting was reported near Adamiyah.
pl-green-zone | Place.Neighbourhood country=IQ part-of=pl-baghdad | Green Zone; International Zone | common usage in reporting | Shells hit Green Zone on Monday.
pl-hurriya | Place.Neighbourhood country=IQ part-of=pl-baghdad | Hurriya; Hurriyah; al-Hurriya; al-Hurriyah | common usage in reporting | Residents fled Hurriya.
pl-saidiya | Place.Neighbourhood country=IQ part-of=pl-baghdad | Saidiya; Saidiyah; Saydiyah; Saydiya | common usage in reporting | The strike was in Saidiya.
pl-shula | Place.Neighbourhood country=IQ part-of=pl-baghdad | Shula; al-Shula; al-Shulah; Shu'la; Shu'lah | common usage in reporting | Fighting was reported near Shula.
pl-haifa-street | Place.Neighbourhood country=IQ part-of=pl-baghdad | Haifa Street | common usage in reporting | Shells hit Haifa Street on Monday.
pl-bab-al-sharqi | Place.Neighbourhood country=IQ part-of=pl-baghdad | Bab al-Sharqi | common usage in reporting | Residents fled Bab al-Sharqi.
pl-abu-ghraib | Place.District country=IQ part-of=pl-baghdad | Abu Ghraib; Abu Ghuraib | common usage in reporting | The strike was in Abu Ghraib.
pl-taji | Place.District country=IQ part-of=pl-baghdad | Taji; al-Taji | common usage in reporting | Fighting was reported near Taji.
pl-tarmiyah | Place.District country=IQ part-of=pl-baghdad | Tarmiyah; Tarmiya | common usage in reporting | Shells hit Tarmiyah on Monday.
pl-mahmoudiya | Place.Town country=IQ part-of=pl-baghdad | Mahmoudiya; Mahmoudiyah; Mahmudiyah; Mahmudiya | common usage in reporting | Residents fled Mahmoudiya.
pl-latifiya | Place.Town country=IQ part-of=pl-baghdad | Latifiya; Latifiyah | common usage in reporting | The strike was in Latifiya.
pl-yusufiyah | Place.Town country=IQ part-of=pl-baghdad | Yusufiyah; Yusufiya | common usage in reporting | Fighting was reported near Yusufiyah.
pl-madain | Place.Town country=IQ part-of=pl-baghdad | Madain; Salman Pak | common usage in reporting | Shells hit Madain on Monday.
pl-tahrir-square | Place.Site country=IQ part-of=pl-baghdad | Tahrir Square | common usage in reporting | Residents fled Tahrir Square.
pl-firdos-square | Place.Site country=IQ part-of=pl-baghdad | Firdos Square | common usage in reporting | The strike was in Firdos Square.
pl-nisour-square | Place.Site country=IQ part-of=pl-baghdad | Nisour Square; Nisoor Square | common usage in reporting | Fighting was reported near Nisour Square.
pl-abu-ghraib-prison | Place.Site country=IQ part-of=pl-baghdad | Abu Ghraib prison | common usage in reporting | Shells hit Abu Ghraib prison on Monday.
pl-baghdad-airport | Place.Site country=IQ part-of=pl-baghdad | Baghdad airport; Baghdad International Airport | common usage in reporting | Residents fled Baghdad airport.
pl-camp-bucca | Place.Site country=IQ part-of=pl-baghdad | Camp Bucca | common usage in reporting | The strike was in Camp Bucca.
pl-amiriya-shelter | Place.Site country=IQ part-of=pl-baghdad | Amiriya shelter; Amiriyah shelter | common usage in reporting | Fighting was reported near Amiriya shelter.
pl-diyala | Place.Province country=IQ | Diyala; Diyalah | common usage in reporting | Shells hit Diyala on Monday.
pl-baqubah | Place.City country=IQ part-of=pl-diyala | Baqubah; Baquba; Ba'quba; Ba'qubah; Baqouba; Baqoubah | common usage in reporting | Residents fled Baqubah.
pl-muqdadiyah | Place.Town country=IQ part-of=pl-diyala | Muqdadiyah; Muqdadiya; Miqdadiyah; Miqdadiya | common usage in reporting | The strike was in Muqdadiyah.
pl-khanaqin | Place.Town country=IQ part-of=pl-diyala | Khanaqin; Khaneqin | common usage in reporting | Fighting was reported near Khanaqin.
pl-jalawla | Place.Town country=IQ part-of=pl-diyala | Jalawla; Jalawlah; Jalula; Jalulah; Jalawla' | common usage in reporting | Shells hit Jalawla on Monday.
pl-saadiya | Place.Town country=IQ part-of=pl-diyala | Saadiya; Saadiyah; Sa'adiya; Sa'adiyah; Sadiya; Sadiyah | common usage in reporting | Residents fled Saadiya.
pl-mandali | Place.Town country=IQ part-of=pl-diyala | Mandali | common usage in reporting | The strike was in Mandali.
pl-khalis | Place.Town country=IQ part-of=pl-diyala | Khalis; al-Khalis; Khales | common usage in reporting | Fighting was reported near Khalis.
pl-buhriz | Place.Town country=IQ part-of=pl-diyala | Buhriz; Buhruz | common usage in reporting | Shells hit Buhriz on Monday.
pl-barwana | Place.Village country=IQ part-of=pl-diyala | Barwana; Barwanah | common usage in reporting | Residents fled Barwana.
pl-hamrin | Place.Region country=IQ part-of=pl-diyala | Hamrin; Hamrin Mountains; Himrin | common usage in reporting | The strike was in Hamrin.
pl-mansouriya | Place.Village country=IQ part-of=pl-diyala | Mansouriya; Mansouriyah | common usage in reporting | Fighting was reported near Mansouriya.
pl-camp-ashraf | Place.Camp country=IQ part-of=pl-diyala | Camp Ashraf; Ashraf camp | common usage in reporting | Shells hit Camp Ashraf on Monday.
pl-bani-saad | Place.Village country=IQ part-of=pl-diyala | Bani Saad | common usage in reporting | Residents fled Bani Saad.
pl-balad-ruz | Place.District country=IQ part-of=pl-diyala | Balad Ruz | common usage in reporting | The strike was in Balad Ruz.
pl-babil | Place.Province country=IQ | Babil; Babylon province; Babel | common usage in reporting | Fighting was reported near Babil.
pl-hilla | Place.City country=IQ part-of=pl-babil | Hilla; Hillah; al-Hillah; al-Hilla | common usage in reporting | Shells hit Hilla on Monday.
pl-iskandariya | Place.Town country=IQ part-of=pl-babil | Iskandariya; Iskandariyah | common usage in reporting | Residents fled Iskandariya.
pl-musayyib | Place.Town country=IQ part-of=pl-babil | Musayyib; Musayib | common usage in reporting | The strike was in Musayyib.
pl-jurf-al-sakhr | Place.Town country=IQ part-of=pl-babil | Jurf al-Sakhr; Jurf al-Nasr | common usage in reporting | Fighting was reported near Jurf al-Sakhr.
pl-karbala | Place.Province country=IQ | Karbala; Karbalah; Kerbala; Kerbalah | common usage in reporting | Shells hit Karbala on Monday.
pl-karbala-city | Place.City country=IQ part-of=pl-karbala | Karbala city | common usage in reporting | Residents fled Karbala city.
pl-najaf | Place.Province country=IQ | Najaf; an-Najaf | common usage in reporting | The strike was in Najaf.
pl-najaf-city | Place.City country=IQ part-of=pl-najaf | Najaf city | common usage in reporting | Fighting was reported near Najaf city.
pl-kufa | Place.Town country=IQ part-of=pl-najaf | Kufa | common usage in reporting | Shells hit Kufa on Monday.
pl-wasit | Place.Province country=IQ | Wasit | common usage in reporting | Residents fled Wasit.
pl-kut | Place.City country=IQ part-of=pl-wasit | Kut; al-Kut | common usage in reporting | The strike was in Kut.
pl-numaniyah | Place.Town country=IQ part-of=pl-wasit | Numaniyah; Numaniya | common usage in reporting | Fighting was reported near Numaniyah.
pl-suwayra | Place.Town country=IQ part-of=pl-wasit | Suwayra; Suwayrah; Suwaira; Suwairah | common usage in reporting | Shells hit Suwayra on Monday.
pl-maysan | Place.Province country=IQ | Maysan; Missan | common usage in reporting | Residents fled Maysan.
pl-amara | Place.City country=IQ part-of=pl-maysan | Amara; al-Amarah; al-Amara; Amarah | common usage in reporting | The strike was in Amara.
pl-majar-al-kabir | Place.Town country=IQ part-of=pl-maysan | Majar al-Kabir | common usage in reporting | Fighting was reported near Majar al-Kabir.
pl-dhi-qar | Place.Province country=IQ | Dhi Qar; Thi Qar | common usage in reporting | Shells hit Dhi Qar on Monday.
pl-nasiriyah | Place.City country=IQ part-of=pl-dhi-qar | Nasiriyah; Nasiriya; Nassiriya; Nassiriyah; an-Nasiriyah; an-Nasiriya | common usage in reporting | Residents fled Nasiriyah.
pl-shatra | Place.Town country=IQ part-of=pl-dhi-qar | Shatra; Shatrah | common usage in reporting | The strike was in Shatra.
pl-muthanna | Place.Province country=IQ | Muthanna; Muthannah | common usage in reporting | Fighting was reported near Muthanna.
pl-samawah | Place.City country=IQ part-of=pl-muthanna | Samawah; Samawa | common usage in reporting | Shells hit Samawah on Monday.
pl-qadisiyah | Place.Province country=IQ | Qadisiyah; Qadisiya | common usage in reporting | Residents fled Qadisiyah.
pl-diwaniyah | Place.City country=IQ part-of=pl-qadisiyah | Diwaniyah; Diwaniya; ad-Diwaniyah; ad-Diwaniya | common usage in reporting | The strike was in Diwaniyah.
pl-basra | Place.Province country=IQ | Basra; Basrah; al-Basrah; al-Basra | common usage in reporting | Fighting was reported near Basra.
pl-basra-city | Place.City country=IQ part-of=pl-basra | Basra city | common usage in reporting | Shells hit Basra city on Monday.
pl-umm-qasr | Place.Town country=IQ part-of=pl-basra | Umm Qasr | common usage in reporting | Residents fled Umm Qasr.
pl-zubair | Place.Town country=IQ part-of=pl-basra | Zubair; al-Zubair; az-Zubayr | common usage in reporting | The strike was in Zubair.
pl-fao | Place.Town country=IQ part-of=pl-basra | Fao; al-Faw; Faw peninsula | common usage in reporting | Fighting was reported near Fao.
pl-qurna | Place.Town country=IQ part-of=pl-basra | Qurna; al-Qurnah; al-Qurna | common usage in reporting | Shells hit Qurna on Monday.
pl-shatt-al-arab | Place.Site country=IQ part-of=pl-basra | Shatt al-Arab | common usage in reporting | Residents fled Shatt al-Arab.
pl-safwan | Place.Village country=IQ part-of=pl-basra | Safwan | common usage in reporting | The strike was in Safwan.

# Syria.
pl-aleppo | Place.Province country=SY | Aleppo; Halab | common usage in reporting | Fighting was reported near Aleppo.
pl-aleppo-city | Place.City country=SY part-of=pl-aleppo | Aleppo city; East Aleppo; Eastern Aleppo | common usage in reporting | Shells hit Aleppo city on Monday.
pl-manbij | Place.Town country=SY part-of=pl-aleppo | Manbij; Minbij; Membij; Manbidj | common usage in reporting | Residents fled Manbij.
pl-al-bab | Place.Town country=SY part-of=pl-aleppo | al-Bab; Bab town; al Bab city | common usage in reporting | The strike was in al-Bab.
pl-afrin | Place.Town country=SY part-of=pl-aleppo | Afrin; Efrin; Afrin city | common usage in reporting | Fighting was reported near Afrin.
pl-azaz | Place.Town country=SY part-of=pl-aleppo | Azaz; A'zaz; Ezaz | common usage in reporting | Shells hit Azaz on Monday.
pl-kobani | Place.Town country=SY part-of=pl-aleppo | Kobani; Kobane; Ayn al-Arab; Ain al-Arab | common usage in reporting | Residents fled Kobani.
pl-jarablus | Place.Town country=SY part-of=pl-aleppo | Jarablus; Jarabulus | common usage in reporting | The strike was in Jarablus.
pl-tal-rifaat | Place.Town country=SY part-of=pl-aleppo | Tal Rifaat; Tel Rifaat; Tal Rif'at; Tell Rifaat | common usage in reporting | Fighting was reported near Tal Rifaat.
pl-marea | Place.Town country=SY part-of=pl-aleppo | Marea; Mare' | common usage in reporting | Shells hit Marea on Monday.
pl-al-safira | Place.Town country=SY part-of=pl-aleppo | al-Safira; al-Safirah; as-Safira; as-Safirah | common usage in reporting | Residents fled al-Safira.
pl-anadan | Place.Town country=SY part-of=pl-aleppo | Anadan | common usage in reporting | The strike was in Anadan.
pl-hayyan | Place.Town country=SY part-of=pl-aleppo | Hayyan | common usage in reporting | Fighting was reported near Hayyan.
pl-hreitan | Place.Town country=SY part-of=pl-aleppo | Hreitan; Haritan; Huraytan | common usage in reporting | Shells hit Hreitan on Monday.
pl-atarib | Place.Town country=SY part-of=pl-aleppo | Atarib; al-Atareb; al-Atarib; Atareb | common usage in reporting | Residents fled Atarib.
pl-darat-izza | Place.Town country=SY part-of=pl-aleppo | Darat Izza; Daret Azza; Dar Taizzah | common usage in reporting | The strike was in Darat Izza.
pl-kafr-hamra | Place.Town country=SY part-of=pl-aleppo | Kafr Hamra; Kafar Hamra | common usage in reporting | Fighting was reported near Kafr Hamra.
pl-khan-al-assal | Place.Town country=SY part-of=pl-aleppo | Khan al-Assal; Khan al-Asal | common usage in reporting | Shells hit Khan al-Assal on Monday.
pl-khan-touman | Place.Town country=SY part-of=pl-aleppo | Khan Touman; Khan Tuman | common usage in reporting | Residents fled Khan Touman.
pl-dayr-hafir | Place.Town country=SY part-of=pl-aleppo | Dayr Hafir; Deir Hafer | common usage in reporting | The strike was in Dayr Hafir.
pl-al-rai | Place.Town country=SY part-of=pl-aleppo | al-Rai; al-Ra'i | common usage in reporting | Fighting was reported near al-Rai.
pl-akhtarin | Place.Town country=SY part-of=pl-aleppo | Akhtarin | common usage in reporting | Shells hit Akhtarin on Monday.
pl-maskanah | Place.Town country=SY part-of=pl-aleppo | Maskanah; Maskana | common usage in reporting | Residents fled Maskanah.
pl-nubul | Place.Town country=SY part-of=pl-aleppo | Nubul; Nubl | common usage in reporting | The strike was in Nubul.
pl-al-jinah | Place.Town country=SY part-of=pl-aleppo | al-Jinah; al-Jina | common usage in reporting | Fighting was reported near al-Jinah.
pl-dabiq | Place.Village country=SY part-of=pl-aleppo | Dabiq | common usage in reporting | Shells hit Dabiq on Monday.
pl-tokhar | Place.Village country=SY part-of=pl-aleppo | Tokhar; al-Tukhar | common usage in reporting | Residents fled Tokhar.
pl-uram-al-kubra | Place.Village country=SY part-of=pl-aleppo | Uram al-Kubra; Urum al-Kubra; Orem al-Kubra | common usage in reporting | The strike was in Uram al-Kubra.
pl-kafr-naha | Place.Village country=SY part-of=pl-aleppo | Kafr Naha | common usage in reporting | Fighting was reported near Kafr Naha.
pl-kafr-naseh | Place.Village country=SY part-of=pl-aleppo | Kafr Naseh | common usage in reporting | Shells hit Kafr Naseh on Monday.
pl-qabasin | Place.Village country=SY part-of=pl-aleppo | Qabasin | common usage in reporting | Residents fled Qabasin.
pl-tadef | Place.Village country=SY part-of=pl-aleppo | Tadef | common usage in reporting | The strike was in Tadef.
pl-arima | Place.Village country=SY part-of=pl-aleppo | Arima | common usage in reporting | Fighting was reported near Arima.
pl-baraghida | Place.Village country=SY part-of=pl-aleppo | Baraghida; Baraghidah | common usage in reporting | Shells hit Baraghida on Monday.
pl-jinderes | Place.Town country=SY part-of=pl-aleppo | Jinderes; Jindires | common usage in reporting | Residents fled Jinderes.
pl-rajo | Place.Town country=SY part-of=pl-aleppo | Rajo | common usage in reporting | The strike was in Rajo.
pl-bulbul | Place.Town country=SY part-of=pl-aleppo | Bulbul | common usage in reporting | Fighting was reported near Bulbul.
pl-sheikh-hadid | Place.Town country=SY part-of=pl-aleppo | Sheikh Hadid | common usage in reporting | Shells hit Sheikh Hadid on Monday.
pl-tishreen-dam | Place.Site country=SY part-of=pl-aleppo | Tishreen Dam; Tishrin Dam | common usage in reporting | Residents fled Tishreen Dam.
pl-qara-qozak | Place.Site country=SY part-of=pl-aleppo | Qara Qozak; Qara Qawzak | common usage in reporting | The strike was in Qara Qozak.
pl-kuweires | Place.Site country=SY part-of=pl-aleppo | Kuweires | common usage in reporting | Fighting was reported near Kuweires.
pl-bab-al-salam | Place.Site country=SY part-of=pl-aleppo | Bab al-Salam; Bab al-Salameh; Bab al-Salama | common usage in reporting | Shells hit Bab al-Salam on Monday.
pl-sheikh-maqsoud | Place.Neighbourhood country=SY part-of=pl-aleppo | Sheikh Maqsoud; Sheikh Maqsud | common usage in reporting | Residents fled Sheikh Maqsoud.
pl-ashrafieh | Place.Neighbourhood country=SY part-of=pl-aleppo | Ashrafieh | common usage in reporting | The strike was in Ashrafieh.
pl-bustan-al-qasr | Place.Neighbourhood country=SY part-of=pl-aleppo | Bustan al-Qasr | common usage in reporting | Fighting was reported near Bustan al-Qasr.
pl-al-sukkari | Place.Neighbourhood country=SY part-of=pl-aleppo | al-Sukkari; Sukkari | common usage in reporting | Shells hit al-Sukkari on Monday.
pl-hanano | Place.Neighbourhood country=SY part-of=pl-aleppo | Hanano | common usage in reporting | Residents fled Hanano.
pl-al-shaar | Place.Neighbourhood country=SY part-of=pl-aleppo | al-Shaar; Shaar | common usage in reporting | The strike was in al-Shaar.
pl-karm-al-jabal | Place.Neighbourhood country=SY part-of=pl-aleppo | Karm al-Jabal | common usage in reporting | Fighting was reported near Karm al-Jabal.
pl-tariq-al-bab | Place.Neighbourhood country=SY part-of=pl-aleppo | Tariq al-Bab; Tareeq al-Bab | common usage in reporting | Shells hit Tariq al-Bab on Monday.
pl-al-kallasa | Place.Neighbourhood country=SY part-of=pl-aleppo | al-Kallasa; al-Kallasah; Kalasa; Kalasah | common usage in reporting | Residents fled al-Kallasa.
pl-al-firdous | Place.Neighbourhood country=SY part-of=pl-aleppo | al-Firdous | common usage in reporting | The strike was in al-Firdous.
pl-al-maadi | Place.Neighbourhood country=SY part-of=pl-aleppo | al-Maadi | common usage in reporting | Fighting was reported near al-Maadi.
pl-al-qaterji | Place.Neighbourhood country=SY part-of=pl-aleppo | al-Qaterji; Qaterji | common usage in reporting | Shells hit al-Qaterji on Monday.
pl-masaken-hanano | Place.Neighbourhood country=SY part-of=pl-aleppo | Masaken Hanano; Masakin Hanano | common usage in reporting | Residents fled Masaken Hanano.
pl-bani-zeid | Place.Neighbourhood country=SY part-of=pl-aleppo | Bani Zeid | common usage in reporting | The strike was in Bani Zeid.
pl-hamdaniyeh | Place.Neighbourhood country=SY part-of=pl-aleppo | Hamdaniyeh | common usage in reporting | Fighting was reported near Hamdaniyeh.
pl-al-mashhad | Place.Neighbourhood country=SY part-of=pl-aleppo | al-Mashhad | common usage in reporting | Shells hit al-Mashhad on Monday.
pl-al-sakhour | Place.Neighbourhood country=SY part-of=pl-aleppo | al-Sakhour; Sakhour | common usage in reporting | Residents fled al-Sakhour.
pl-handarat | Place.Camp country=SY part-of=pl-aleppo | Handarat | common usage in reporting | The strike was in Handarat.
pl-nayrab-camp | Place.Camp country=SY part-of=pl-aleppo | Nayrab camp | common usage in reporting | Fighting was reported near Nayrab camp.
pl-idlib | Place.Province country=SY | Idlib; Idleb | common usage in reporting | Shells hit Idlib on Monday.
pl-idlib-city | Place.City country=SY part-of=pl-idlib | Idlib city | common usage in reporting | Residents fled Idlib city.
pl-maarat-al-numan | Place.Town country=SY part-of=pl-idlib | Maarat al-Numan; Ma'arat al-Numan; Maaret al-Numan; Ma'arrat al-Nu'man; Maaret al-Nu'man; Maarrat al-Numan | common usage in reporting | The strike was in Maarat al-Numan.
pl-khan-sheikhoun | Place.Town country=SY part-of=pl-idlib | Khan Sheikhoun; Khan Shaykhun; Khan Sheikhun; Khan Shaykhoun | common usage in reporting | Fighting was reported near Khan Sheikhoun.
pl-saraqeb | Place.Town country=SY part-of=pl-idlib | Saraqeb; Saraqib | common usage in reporting | Shells hit Saraqeb on Monday.
pl-jisr-al-shughour | Place.Town country=SY part-of=pl-idlib | Jisr al-Shughour; Jisr ash-Shughur; Jisr al-Shughur; Jisr al-Shoghour | common usage in reporting | Residents fled Jisr al-Shughour.
pl-ariha | Place.Town country=SY part-of=pl-idlib | Ariha | common usage in reporting | The strike was in Ariha.
pl-binnish | Place.Town country=SY part-of=pl-idlib | Binnish; Binish | common usage in reporting | Fighting was reported near Binnish.
pl-kafr-nabl | Place.Town country=SY part-of=pl-idlib | Kafr Nabl; Kafranbel; Kafr Nabel; Kafar Nabl | common usage in reporting | Shells hit Kafr Nabl on Monday.
pl-sarmin | Place.Town country=SY part-of=pl-idlib | Sarmin | common usage in reporting | Residents fled Sarmin.
pl-sarmada | Place.Town country=SY part-of=pl-idlib | Sarmada; Sarmadah | common usage in reporting | The strike was in Sarmada.
pl-salqin | Place.Town country=SY part-of=pl-idlib | Salqin | common usage in reporting | Fighting was reported near Salqin.
pl-armanaz | Place.Town country=SY part-of=pl-idlib | Armanaz | common usage in reporting | Shells hit Armanaz on Monday.
pl-kafr-takharim | Place.Town country=SY part-of=pl-idlib | Kafr Takharim | common usage in reporting | Residents fled Kafr Takharim.
pl-taftanaz | Place.Town country=SY part-of=pl-idlib | Taftanaz | common usage in reporting | The strike was in Taftanaz.
pl-al-dana | Place.Town country=SY part-of=pl-idlib | al-Dana; al-Danah; ad-Dana; ad-Danah | common usage in reporting | Fighting was reported near al-Dana.
pl-atmeh | Place.Town country=SY part-of=pl-idlib | Atmeh; Atma | common usage in reporting | Shells hit Atmeh on Monday.
pl-hazano | Place.Town country=SY part-of=pl-idlib | Hazano | common usage in reporting | Residents fled Hazano.
pl-maarat-misrin | Place.Town country=SY part-of=pl-idlib | Maarat Misrin; Maarrat Misrin; Maaret Misreen; Ma'arrat Tamasrin | common usage in reporting | The strike was in Maarat Misrin.
pl-hish | Place.Town country=SY part-of=pl-idlib | Hish | common usage in reporting | Fighting was reported near Hish.
pl-kafr-sajna | Place.Town country=SY part-of=pl-idlib | Kafr Sajna; Kafr Sijna | common usage in reporting | Shells hit Kafr Sajna on Monday.
pl-ihsim | Place.Town country=SY part-of=pl-idlib | Ihsim | common usage in reporting | Residents fled Ihsim.
pl-al-bara | Place.Town country=SY part-of=pl-idlib | al-Bara; al-Barah | common usage in reporting | The strike was in al-Bara.
pl-abu-al-duhur | Place.Town country=SY part-of=pl-idlib | Abu al-Duhur; Abu al-Dhuhur; Abu Duhur | common usage in reporting | Fighting was reported near Abu al-Duhur.
pl-foua | Place.Town country=SY part-of=pl-idlib | Foua; al-Fu'ah; Fua; al-Foua | common usage in reporting | Shells hit Foua on Monday.
pl-kafraya | Place.Town country=SY part-of=pl-idlib | Kafraya; Kafrayah; Kefraya; Kefrayah | common usage in reporting | Residents fled Kafraya.
pl-talmenes | Place.Village country=SY part-of=pl-idlib | Talmenes | common usage in reporting | The strike was in Talmenes.
pl-maar-shurin | Place.Village country=SY part-of=pl-idlib | Maar Shurin; Ma'ar Shoreen | common usage in reporting | Fighting was reported near Maar Shurin.
pl-jarjanaz | Place.Village country=SY part-of=pl-idlib | Jarjanaz | common usage in reporting | Shells hit Jarjanaz on Monday.
pl-al-ghadfa | Place.Village country=SY part-of=pl-idlib | al-Ghadfa; al-Ghadfah | common usage in reporting | Residents fled al-Ghadfa.
pl-kafruma | Place.Village country=SY part-of=pl-idlib | Kafruma; Kafrumah; Kafr Ruma | common usage in reporting | The strike was in Kafruma.
pl-barisha | Place.Village country=SY part-of=pl-idlib | Barisha; Barishah | common usage in reporting | Fighting was reported near Barisha.
pl-urum-al-joz | Place.Village country=SY part-of=pl-idlib | Urum al-Joz | common usage in reporting | Shells hit Urum al-Joz on Monday.
pl-balyun | Place.Village country=SY part-of=pl-idlib | Balyun | common usage in reporting | Residents fled Balyun.
pl-ehsim | Place.Village country=SY part-of=pl-idlib | Ehsim | common usage in reporting | The strike was in Ehsim.
pl-al-janudiyah | Place.Village country=SY part-of=pl-idlib | al-Janudiyah; al-Janudiya | common usage in reporting | Fighting was reported near al-Janudiyah.
pl-badama | Place.Village country=SY part-of=pl-idlib | Badama; Badamah | common usage in reporting | Shells hit Badama on Monday.
pl-zardana | Place.Village country=SY part-of=pl-idlib | Zardana; Zardanah | common usage in reporting | Residents fled Zardana.
pl-maasaran | Place.Village country=SY part-of=pl-idlib | Maasaran | common usage in reporting | The strike was in Maasaran.
pl-kafr-batikh | Place.Village country=SY part-of=pl-idlib | Kafr Batikh | common usage in reporting | Fighting was reported near Kafr Batikh.
pl-maar-zita | Place.Village country=SY part-of=pl-idlib | Maar Zita | common usage in reporting | Shells hit Maar Zita on Monday.
pl-hizareen | Place.Village country=SY part-of=pl-idlib | Hizareen | common usage in reporting | Residents fled Hizareen.
pl-baliyun | Place.Village country=SY part-of=pl-idlib | Baliyun | common usage in reporting | The strike was in Baliyun.
pl-qorqanya | Place.Village country=SY part-of=pl-idlib | Qorqanya; Qorqanyah | common usage in reporting | Fighting was reported near Qorqanya.
pl-qalb-loze | Place.Village country=SY part-of=pl-idlib | Qalb Loze | common usage in reporting | Shells hit Qalb Loze on Monday.
pl-al-mastumah | Place.Village country=SY part-of=pl-idlib | al-Mastumah; al-Mastuma | common usage in reporting | Residents fled al-Mastumah.
pl-jabal-al-zawiya | Place.Region country=SY part-of=pl-idlib | Jabal al-Zawiya; Jabal Zawiya; Jabal az-Zawiya | common usage in reporting | The strike was in Jabal al-Zawiya.
pl-bab-al-hawa | Place.Site country=SY part-of=pl-idlib | Bab al-Hawa | common usage in reporting | Fighting was reported near Bab al-Hawa.
pl-qah | Place.Camp country=SY part-of=pl-idlib | Qah | common usage in reporting | Shells hit Qah on Monday.
pl-hama | Place.Province country=SY | Hama; Hamah | common usage in reporting | Residents fled Hama.
pl-hama-city | Place.City country=SY part-of=pl-hama | Hama city | common usage in reporting | The strike was in Hama city.
pl-kafr-zita | Place.Town country=SY part-of=pl-hama | Kafr Zita; Kafr Zeita; Kafr Zayta | common usage in reporting | Fighting was reported near Kafr Zita.
pl-al-lataminah | Place.Town country=SY part-of=pl-hama | al-Lataminah; al-Latamina; Latamneh; al-Lataminah town; Ltamenah; Ltamena; Latamneh town | common usage in reporting | Shells hit al-Lataminah on Monday.
pl-morek | Place.Town country=SY part-of=pl-hama | Morek; Murik | common usage in reporting | Residents fled Morek.
pl-taybat-al-imam | Place.Town country=SY part-of=pl-hama | Taybat al-Imam; Tayyibat al-Imam | common usage in reporting | The strike was in Taybat al-Imam.
pl-halfaya | Place.Town country=SY part-of=pl-hama | Halfaya; Halfayah; Helfaya; Helfayah | common usage in reporting | Fighting was reported near Halfaya.
pl-suqaylabiyah | Place.Town country=SY part-of=pl-hama | Suqaylabiyah; Suqaylabiya; al-Suqaylabiyah; al-Suqaylabiya; Suqailabiya; Suqailabiyah | common usage in reporting | Shells hit Suqaylabiyah on Monday.
pl-mhardeh | Place.Town country=SY part-of=pl-hama | Mhardeh; Maharda; Mahardah | common usage in reporting | Residents fled Mhardeh.
pl-masyaf | Place.Town country=SY part-of=pl-hama | Masyaf | common usage in reporting | The strike was in Masyaf.
pl-qalaat-al-madiq | Place.Town country=SY part-of=pl-hama | Qalaat al-Madiq; Qalat al-Madiq | common usage in reporting | Fighting was reported near Qalaat al-Madiq.
pl-aqirbat | Place.Town country=SY part-of=pl-hama | Aqirbat; Uqayribat; Uqairibat | common usage in reporting | Shells hit Aqirbat on Monday.
pl-aqareb | Place.Village country=SY part-of=pl-hama | Aqareb; Aqarib al-Safi | common usage in reporting | Residents fled Aqareb.
pl-qubair | Place.Village country=SY part-of=pl-hama | Qubair; al-Qubayr | common usage in reporting | The strike was in Qubair.
pl-tremseh | Place.Village country=SY part-of=pl-hama | Tremseh; Taramsa; Taramsah; Treimsa; Treimsah | common usage in reporting | Fighting was reported near Tremseh.
pl-maan-village | Place.Village country=SY part-of=pl-hama | Maan village | common usage in reporting | Shells hit Maan village on Monday.
pl-hayalin | Place.Village country=SY part-of=pl-hama | Hayalin | common usage in reporting | Residents fled Hayalin.
pl-sahl-al-ghab-villages | Place.Village country=SY part-of=pl-hama | Sahl al-Ghab villages | common usage in reporting | The strike was in Sahl al-Ghab villages.
pl-ghab-plain | Place.Region country=SY part-of=pl-hama | Ghab Plain; al-Ghab | common usage in reporting | Fighting was reported near Ghab Plain.
pl-homs | Place.Province country=SY | Homs; Hims | common usage in reporting | Shells hit Homs on Monday.
pl-homs-city | Place.City country=SY part-of=pl-homs | Homs city | common usage in reporting | Residents fled Homs city.
pl-palmyra | Place.Town country=SY part-of=pl-homs | Palmyra; Palmyrah; Tadmur; Tadmor; Tadmour | common usage in reporting | The strike was in Palmyra.
pl-rastan | Place.Town country=SY part-of=pl-homs | Rastan; al-Rastan | common usage in reporting | Fighting was reported near Rastan.
pl-talbiseh | Place.Town country=SY part-of=pl-homs | Talbiseh; Talbisah; Talbisa; Talbiseh town | common usage in reporting | Shells hit Talbiseh on Monday.
pl-houla | Place.Town country=SY part-of=pl-homs | Houla; al-Houla; al-Houlah; Hula | common usage in reporting | Residents fled Houla.
pl-qusayr | Place.Town country=SY part-of=pl-homs | Qusayr; al-Qusayr; Qusair; al-Qusair; Qseir | common usage in reporting | The strike was in Qusayr.
pl-qaryatayn | Place.Town country=SY part-of=pl-homs | Qaryatayn; al-Qaryatain; al-Qaryatayn; Qaryatain; Qariatayn | common usage in reporting | Fighting was reported near Qaryatayn.
pl-al-sukhnah | Place.Town country=SY part-of=pl-homs | al-Sukhnah; al-Sukhna; Sukhna; Sukhnah | common usage in reporting | Shells hit al-Sukhnah on Monday.
pl-mahin | Place.Town country=SY part-of=pl-homs | Mahin; Maheen | common usage in reporting | Residents fled Mahin.
pl-tal-kalakh | Place.Town country=SY part-of=pl-homs | Tal Kalakh; Talkalakh | common usage in reporting | The strike was in Tal Kalakh.
pl-ghantu | Place.Town country=SY part-of=pl-homs | Ghantu; al-Ghantu | common usage in reporting | Fighting was reported near Ghantu.
pl-baba-amr | Place.Neighbourhood country=SY part-of=pl-homs | Baba Amr; Bab Amr; Baba Amro | common usage in reporting | Shells hit Baba Amr on Monday.
pl-al-waer | Place.Neighbourhood country=SY part-of=pl-homs | al-Waer; al-Wa'er; Waer | common usage in reporting | Residents fled al-Waer.
pl-bayada | Place.Neighbourhood country=SY part-of=pl-homs | Bayada; Bayadah | common usage in reporting | The strike was in Bayada.
pl-jouret-al-shayah | Place.Neighbourhood country=SY part-of=pl-homs | Jouret al-Shayah | common usage in reporting | Fighting was reported near Jouret al-Shayah.
pl-karm-al-zeitoun | Place.Neighbourhood country=SY part-of=pl-homs | Karm al-Zeitoun | common usage in reporting | Shells hit Karm al-Zeitoun on Monday.
pl-taldou | Place.Village country=SY part-of=pl-homs | Taldou; Taldo | common usage in reporting | Residents fled Taldou.
pl-zaafaraniya | Place.Village country=SY part-of=pl-homs | Zaafaraniya; Zaafaraniyah; Zafaraniya; Zafaraniyah | common usage in reporting | The strike was in Zaafaraniya.
pl-teir-maela | Place.Village country=SY part-of=pl-homs | Teir Maela | common usage in reporting | Fighting was reported near Teir Maela.
pl-deir-ful | Place.Village country=SY part-of=pl-homs | Deir Ful | common usage in reporting | Shells hit Deir Ful on Monday.
pl-shayrat | Place.Site country=SY part-of=pl-homs | Shayrat; Shayrat airbase; Al-Shayrat | common usage in reporting | Residents fled Shayrat.
pl-t4-airbase | Place.Site country=SY part-of=pl-homs | T4 airbase; Tiyas; T4 | common usage in reporting | The strike was in T4 airbase.
pl-krak-des-chevaliers | Place.Site country=SY part-of=pl-homs | Krak des Chevaliers | common usage in reporting | Fighting was reported near Krak des Chevaliers.
pl-damascus | Place.City country=SY role=seat | Damascus; Dimashq | common usage in reporting | Shells hit Damascus on Monday.
pl-jobar | Place.Neighbourhood country=SY part-of=pl-damascus | Jobar | common usage in reporting | Residents fled Jobar.
pl-barzeh | Place.Neighbourhood country=SY part-of=pl-damascus | Barzeh; Barzah; Barza | common usage in reporting | The strike was in Barzeh.
pl-qaboun | Place.Neighbourhood country=SY part-of=pl-damascus | Qaboun; al-Qaboun | common usage in reporting | Fighting was reported near Qaboun.
pl-tishreen | Place.Neighbourhood country=SY part-of=pl-damascus | Tishreen | common usage in reporting | Shells hit Tishreen on Monday.
pl-tadamon | Place.Neighbourhood country=SY part-of=pl-damascus | Tadamon; al-Tadamon | common usage in reporting | Residents fled Tadamon.
pl-al-hajar-al-aswad | Place.Neighbourhood country=SY part-of=pl-damascus | al-Hajar al-Aswad; Hajar al-Aswad | common usage in reporting | The strike was in al-Hajar al-Aswad.
pl-kafr-sousa | Place.Neighbourhood country=SY part-of=pl-damascus | Kafr Sousa; Kafar Souseh | common usage in reporting | Fighting was reported near Kafr Sousa.
pl-mezzeh | Place.Neighbourhood country=SY part-of=pl-damascus | Mezzeh; al-Mazzah; al-Mazza; Mazzeh | common usage in reporting | Shells hit Mezzeh on Monday.
pl-yarmouk | Place.Camp country=SY part-of=pl-damascus | Yarmouk; Yarmouk camp; Yarmuk | common usage in reporting | Residents fled Yarmouk.
pl-umayyad-square | Place.Site country=SY part-of=pl-damascus | Umayyad Square | common usage in reporting | The strike was in Umayyad Square.
pl-rif-dimashq | Place.Province country=SY | Rif Dimashq; Rural Damascus; Damascus countryside; Rif Damascus | common usage in reporting | Fighting was reported near Rif Dimashq.
pl-eastern-ghouta | Place.Region country=SY part-of=pl-rif-dimashq | Eastern Ghouta; East Ghouta; Ghouta; Ghoutah; Eastern al-Ghouta; al-Ghouta; al-Ghoutah; Ghutah; Ghuta | common usage in reporting | Shells hit Eastern Ghouta on Monday.
pl-western-ghouta | Place.Region country=SY part-of=pl-rif-dimashq | Western Ghouta | common usage in reporting | Residents fled Western Ghouta.
pl-douma | Place.Town country=SY part-of=pl-rif-dimashq | Douma; Duma | common usage in reporting | The strike was in Douma.
pl-harasta | Place.Town country=SY part-of=pl-rif-dimashq | Harasta; Harastah | common usage in reporting | Fighting was reported near Harasta.
pl-arbin | Place.Town country=SY part-of=pl-rif-dimashq | Arbin; Irbin; Erbin; Arbeen | common usage in reporting | Shells hit Arbin on Monday.
pl-zamalka | Place.Town country=SY part-of=pl-rif-dimashq | Zamalka; Zamalkah | common usage in reporting | Residents fled Zamalka.
pl-saqba | Place.Town country=SY part-of=pl-rif-dimashq | Saqba | common usage in reporting | The strike was in Saqba.
pl-kafr-batna | Place.Town country=SY part-of=pl-rif-dimashq | Kafr Batna; Kafar Batna | common usage in reporting | Fighting was reported near Kafr Batna.
pl-hammouriyeh | Place.Town country=SY part-of=pl-rif-dimashq | Hammouriyeh; Hamouria; Hammuriyah; Hammuriya; Hamouriya; Hamouriyah; Hamoria | common usage in reporting | Shells hit Hammouriyeh on Monday.
pl-ain-tarma | Place.Town country=SY part-of=pl-rif-dimashq | Ain Tarma; Ein Tarma | common usage in reporting | Residents fled Ain Tarma.
pl-jisrin | Place.Town country=SY part-of=pl-rif-dimashq | Jisrin | common usage in reporting | The strike was in Jisrin.
pl-misraba | Place.Town country=SY part-of=pl-rif-dimashq | Misraba; Misrabah; Mesraba; Mesrabah | common usage in reporting | Fighting was reported near Misraba.
pl-beit-sawa | Place.Town country=SY part-of=pl-rif-dimashq | Beit Sawa | common usage in reporting | Shells hit Beit Sawa on Monday.
pl-hazzeh | Place.Town country=SY part-of=pl-rif-dimashq | Hazzeh; Hizzeh | common usage in reporting | Residents fled Hazzeh.
pl-al-shifuniyah | Place.Town country=SY part-of=pl-rif-dimashq | al-Shifuniyah; al-Shifuniya; Shifouniya; Shifouniyah | common usage in reporting | The strike was in al-Shifuniyah.
pl-utaya | Place.Town country=SY part-of=pl-rif-dimashq | Utaya; Otaya | common usage in reporting | Fighting was reported near Utaya.
pl-nashabiyeh | Place.Town country=SY part-of=pl-rif-dimashq | Nashabiyeh; al-Nashabiyah; al-Nashabiya | common usage in reporting | Shells hit Nashabiyeh on Monday.
pl-darayya | Place.Town country=SY part-of=pl-rif-dimashq | Darayya; Darayyah; Daraya; Darayah; Dariya; Dariyah | common usage in reporting | Residents fled Darayya.
pl-moadamiyah | Place.Town country=SY part-of=pl-rif-dimashq | Moadamiyah; Moadamiya; Moadamiyeh; Mu'adamiya; Mu'adamiyah; Muaddamiyat al-Sham; Moadamiyet al-Sham | common usage in reporting | The strike was in Moadamiyah.
pl-zabadani | Place.Town country=SY part-of=pl-rif-dimashq | Zabadani; al-Zabadani | common usage in reporting | Fighting was reported near Zabadani.
pl-madaya | Place.Town country=SY part-of=pl-rif-dimashq | Madaya; Madayah | common usage in reporting | Shells hit Madaya on Monday.
pl-bloudan | Place.Town country=SY part-of=pl-rif-dimashq | Bloudan | common usage in reporting | Residents fled Bloudan.
pl-al-tall | Place.Town country=SY part-of=pl-rif-dimashq | al-Tall | common usage in reporting | The strike was in al-Tall.
pl-qalamoun | Place.Town country=SY part-of=pl-rif-dimashq | Qalamoun; al-Qalamun | common usage in reporting | Fighting was reported near Qalamoun.
pl-qatana | Place.Town country=SY part-of=pl-rif-dimashq | Qatana; Qatanah | common usage in reporting | Shells hit Qatana on Monday.
pl-qutayfah | Place.Town country=SY part-of=pl-rif-dimashq | Qutayfah; Qutayfa; al-Qutayfah; al-Qutayfa | common usage in reporting | Residents fled Qutayfah.
pl-yabroud | Place.Town country=SY part-of=pl-rif-dimashq | Yabroud; Yabrud | common usage in reporting | The strike was in Yabroud.
pl-al-nabk | Place.Town country=SY part-of=pl-rif-dimashq | al-Nabk; Nabek | common usage in reporting | Fighting was reported near al-Nabk.
pl-maaloula | Place.Town country=SY part-of=pl-rif-dimashq | Maaloula; Maaloulah | common usage in reporting | Shells hit Maaloula on Monday.
pl-jaramana | Place.Town country=SY part-of=pl-rif-dimashq | Jaramana; Jaramanah | common usage in reporting | Residents fled Jaramana.
pl-sahnaya | Place.Town country=SY part-of=pl-rif-dimashq | Sahnaya; Sahnayah | common usage in reporting | The strike was in Sahnaya.
pl-ashrafiyat-sahnaya | Place.Town country=SY part-of=pl-rif-dimashq | Ashrafiyat Sahnaya; Ashrafieh Sahnaya | common usage in reporting | Fighting was reported near Ashrafiyat Sahnaya.
pl-al-kiswah | Place.Town country=SY part-of=pl-rif-dimashq | al-Kiswah; al-Kiswa; al-Kisweh; Kiswah; Kiswa | common usage in reporting | Shells hit al-Kiswah on Monday.
pl-sayyida-zeinab | Place.Town country=SY part-of=pl-rif-dimashq | Sayyida Zeinab; Sayyidah Zaynab; Sayida Zeinab | common usage in reporting | Residents fled Sayyida Zeinab.
pl-adra | Place.Town country=SY part-of=pl-rif-dimashq | Adra | common usage in reporting | The strike was in Adra.
pl-al-dumayr | Place.Town country=SY part-of=pl-rif-dimashq | al-Dumayr; Dumayr; Dumair; al-Dumair | common usage in reporting | Fighting was reported near al-Dumayr.
pl-wadi-barada | Place.Town country=SY part-of=pl-rif-dimashq | Wadi Barada | common usage in reporting | Shells hit Wadi Barada on Monday.
pl-ain-al-fijah | Place.Town country=SY part-of=pl-rif-dimashq | Ain al-Fijah | common usage in reporting | Residents fled Ain al-Fijah.
pl-saydnaya | Place.Site country=SY part-of=pl-rif-dimashq | Saydnaya; Saydnayah; Sednaya; Sednayah; Saidnaya; Saidnayah | common usage in reporting | The strike was in Saydnaya.
pl-qalamoun-mountains | Place.Region country=SY part-of=pl-rif-dimashq | Qalamoun mountains | common usage in reporting | Fighting was reported near Qalamoun mountains.
pl-khan-al-shih | Place.Camp country=SY part-of=pl-rif-dimashq | Khan al-Shih; Khan al-Shieh | common usage in reporting | Shells hit Khan al-Shih on Monday.
pl-daraa | Place.Province country=SY | Daraa; Deraa; Dar'a; Der'a | common usage in reporting | Residents fled Daraa.
pl-daraa-city | Place.City country=SY part-of=pl-daraa | Daraa city | common usage in reporting | The strike was in Daraa city.
pl-daraa-al-balad | Place.Town country=SY part-of=pl-daraa | Daraa al-Balad | common usage in reporting | Fighting was reported near Daraa al-Balad.
pl-busra-al-sham | Place.Town country=SY part-of=pl-daraa | Busra al-Sham; Bosra; Bosra al-Sham | common usage in reporting | Shells hit Busra al-Sham on Monday.
pl-nawa | Place.Town country=SY part-of=pl-daraa | Nawa | common usage in reporting | Residents fled Nawa.
pl-al-sanamayn | Place.Town country=SY part-of=pl-daraa | al-Sanamayn; Sanamayn; al-Sanamein | common usage in reporting | The strike was in al-Sanamayn.
pl-tafas | Place.Town country=SY part-of=pl-daraa | Tafas | common usage in reporting | Fighting was reported near Tafas.
pl-jasim | Place.Town country=SY part-of=pl-daraa | Jasim; Jassem | common usage in reporting | Shells hit Jasim on Monday.
pl-inkhil | Place.Town country=SY part-of=pl-daraa | Inkhil; Inkhel | common usage in reporting | Residents fled Inkhil.
pl-izra | Place.Town country=SY part-of=pl-daraa | Izra; Ezraa | common usage in reporting | The strike was in Izra.
pl-al-hrak | Place.Town country=SY part-of=pl-daraa | al-Hrak | common usage in reporting | Fighting was reported near al-Hrak.
pl-dael | Place.Town country=SY part-of=pl-daraa | Dael; Da'el | common usage in reporting | Shells hit Dael on Monday.
pl-tasil | Place.Town country=SY part-of=pl-daraa | Tasil; Tsil | common usage in reporting | Residents fled Tasil.
pl-sheikh-miskin | Place.Town country=SY part-of=pl-daraa | Sheikh Miskin; Sheikh Maskin | common usage in reporting | The strike was in Sheikh Miskin.
pl-nasib | Place.Town country=SY part-of=pl-daraa | Nasib; Nassib | common usage in reporting | Fighting was reported near Nasib.
pl-mzeirib | Place.Town country=SY part-of=pl-daraa | Mzeirib; Muzayrib | common usage in reporting | Shells hit Mzeirib on Monday.
pl-khirbet-ghazaleh | Place.Town country=SY part-of=pl-daraa | Khirbet Ghazaleh | common usage in reporting | Residents fled Khirbet Ghazaleh.
pl-al-harak | Place.Town country=SY part-of=pl-daraa | al-Harak | common usage in reporting | The strike was in al-Harak.
pl-kafr-shams | Place.Town country=SY part-of=pl-daraa | Kafr Shams | common usage in reporting | Fighting was reported near Kafr Shams.
pl-yarmouk-basin | Place.Region country=SY part-of=pl-daraa | Yarmouk Basin | common usage in reporting | Shells hit Yarmouk Basin on Monday.
pl-al-musayfirah | Place.Town country=SY part-of=pl-daraa | al-Musayfirah; al-Musayfira | common usage in reporting | Residents fled al-Musayfirah.
pl-basr-al-harir | Place.Town country=SY part-of=pl-daraa | Basr al-Harir; Busr al-Harir | common usage in reporting | The strike was in Basr al-Harir.
pl-nahtah | Place.Town country=SY part-of=pl-daraa | Nahtah; Nahta | common usage in reporting | Fighting was reported near Nahtah.
pl-al-shajara | Place.Town country=SY part-of=pl-daraa | al-Shajara; al-Shajarah | common usage in reporting | Shells hit al-Shajara on Monday.
pl-jillin | Place.Town country=SY part-of=pl-daraa | Jillin | common usage in reporting | Residents fled Jillin.
pl-umm-al-mayadin | Place.Town country=SY part-of=pl-daraa | Umm al-Mayadin | common usage in reporting | The strike was in Umm al-Mayadin.
pl-sahem-al-golan | Place.Town country=SY part-of=pl-daraa | Sahem al-Golan; Saham al-Jawlan | common usage in reporting | Fighting was reported near Sahem al-Golan.
pl-al-naimah | Place.Town country=SY part-of=pl-daraa | al-Naimah; al-Naima; Naimeh | common usage in reporting | Shells hit al-Naimah on Monday.
pl-suwayda | Place.Province country=SY | Suwayda; Suwaydah; Sweida; Sweidah; as-Suwayda; as-Suwaydah; al-Suwayda; al-Suwaydah; Sweidaa; Suweida; Suweidah | common usage in reporting | Residents fled Suwayda.
pl-suwayda-city | Place.City country=SY part-of=pl-suwayda | Suwayda city | common usage in reporting | The strike was in Suwayda city.
pl-shahba | Place.Town country=SY part-of=pl-suwayda | Shahba; Shahbah | common usage in reporting | Fighting was reported near Shahba.
pl-salkhad | Place.Town country=SY part-of=pl-suwayda | Salkhad | common usage in reporting | Shells hit Salkhad on Monday.
pl-shaqa | Place.Town country=SY part-of=pl-suwayda | Shaqa | common usage in reporting | Residents fled Shaqa.
pl-rami-village | Place.Village country=SY part-of=pl-suwayda | Rami village | common usage in reporting | The strike was in Rami village.
pl-walgha | Place.Village country=SY part-of=pl-suwayda | Walgha; Walghah | common usage in reporting | Fighting was reported near Walgha.
pl-quneitra | Place.Province country=SY | Quneitra; Quneitrah; Qunaitra; Qunaitrah; Kuneitra; Kuneitrah | common usage in reporting | Shells hit Quneitra on Monday.
pl-khan-arnabah | Place.Town country=SY part-of=pl-quneitra | Khan Arnabah | common usage in reporting | Residents fled Khan Arnabah.
pl-jubata-al-khashab | Place.Town country=SY part-of=pl-quneitra | Jubata al-Khashab | common usage in reporting | The strike was in Jubata al-Khashab.
pl-beit-jinn | Place.Town country=SY part-of=pl-quneitra | Beit Jinn | common usage in reporting | Fighting was reported near Beit Jinn.
pl-golan-heights | Place.Region country=SY part-of=pl-quneitra | Golan Heights; Golan | common usage in reporting | Shells hit Golan Heights on Monday.
pl-majdal-shams | Place.Town country=SY part-of=pl-quneitra | Majdal Shams | common usage in reporting | Residents fled Majdal Shams.
pl-latakia | Place.Province country=SY | Latakia; Lattakia; al-Ladhiqiyah; al-Ladhiqiya | common usage in reporting | The strike was in Latakia.
pl-latakia-city | Place.City country=SY part-of=pl-latakia | Latakia city | common usage in reporting | Fighting was reported near Latakia city.
pl-jableh | Place.Town country=SY part-of=pl-latakia | Jableh; Jabla | common usage in reporting | Shells hit Jableh on Monday.
pl-haffa | Place.Town country=SY part-of=pl-latakia | Haffa; al-Haffah; al-Haffa | common usage in reporting | Residents fled Haffa.
pl-kasab | Place.Town country=SY part-of=pl-latakia | Kasab; Kessab | common usage in reporting | The strike was in Kasab.
pl-qardaha | Place.Town country=SY part-of=pl-latakia | Qardaha; Qardahah; al-Qardaha; al-Qardahah | common usage in reporting | Fighting was reported near Qardaha.
pl-salma | Place.Town country=SY part-of=pl-latakia | Salma | common usage in reporting | Shells hit Salma on Monday.
pl-jabal-al-akrad | Place.Region country=SY part-of=pl-latakia | Jabal al-Akrad | common usage in reporting | Residents fled Jabal al-Akrad.
pl-jabal-turkman | Place.Region country=SY part-of=pl-latakia | Jabal Turkman | common usage in reporting | The strike was in Jabal Turkman.
pl-hmeimim | Place.Site country=SY part-of=pl-latakia | Hmeimim; Hmeymim; Khmeimim; Humaymim | common usage in reporting | Fighting was reported near Hmeimim.
pl-al-mukhtariyah | Place.Village country=SY part-of=pl-latakia | al-Mukhtariyah; al-Mukhtariya | common usage in reporting | Shells hit al-Mukhtariyah on Monday.
pl-sanobar | Place.Village country=SY part-of=pl-latakia | Sanobar; al-Sanobar | common usage in reporting | Residents fled Sanobar.
pl-tartus | Place.Province country=SY | Tartus; Tartous; Tartous city | common usage in reporting | The strike was in Tartus.
pl-baniyas | Place.Town country=SY part-of=pl-tartus | Baniyas; Banias; Baniyas city | common usage in reporting | Fighting was reported near Baniyas.
pl-safita | Place.Town country=SY part-of=pl-tartus | Safita; Safitah | common usage in reporting | Shells hit Safita on Monday.
pl-bayda | Place.Village country=SY part-of=pl-tartus | Bayda; al-Bayda village | common usage in reporting | Residents fled Bayda.
pl-dreikish | Place.Town country=SY part-of=pl-tartus | Dreikish | common usage in reporting | The strike was in Dreikish.
pl-arwad | Place.Town country=SY part-of=pl-tartus | Arwad | common usage in reporting | Fighting was reported near Arwad.
pl-raqqa | Place.Province country=SY | Raqqa; Raqqah; al-Raqqa; al-Raqqah; ar-Raqqah; ar-Raqqa; Rakka | common usage in reporting | Shells hit Raqqa on Monday.
pl-raqqa-city | Place.City country=SY part-of=pl-raqqa | Raqqa city | common usage in reporting | Residents fled Raqqa city.
pl-tabqa | Place.Town country=SY part-of=pl-raqqa | Tabqa; al-Tabqa; al-Tabqah; al-Thawrah; al-Thawra; Tabaqa; Tabaqah; Tabqah | common usage in reporting | The strike was in Tabqa.
pl-tel-abyad | Place.Town country=SY part-of=pl-raqqa | Tel Abyad; Tal Abyad; Tall Abyad | common usage in reporting | Fighting was reported near Tel Abyad.
pl-ain-issa | Place.Town country=SY part-of=pl-raqqa | Ain Issa; Ayn Issa; Ain Essa | common usage in reporting | Shells hit Ain Issa on Monday.
pl-suluk | Place.Town country=SY part-of=pl-raqqa | Suluk | common usage in reporting | Residents fled Suluk.
pl-maadan | Place.Town country=SY part-of=pl-raqqa | Maadan; Ma'dan | common usage in reporting | The strike was in Maadan.
pl-al-mansoura | Place.Town country=SY part-of=pl-raqqa | al-Mansoura; al-Mansourah; Mansoura; Mansourah; al-Mansura; al-Mansurah; Mansura; Mansurah | common usage in reporting | Fighting was reported near al-Mansoura.
pl-badia-school | Place.Village country=SY part-of=pl-raqqa | Badia school | common usage in reporting | Shells hit Badia school on Monday.
pl-hunaida | Place.Village country=SY part-of=pl-raqqa | Hunaida; Hunaidah; Hneida; Hneidah | common usage in reporting | Residents fled Hunaida.
pl-kasrat-al-faraj | Place.Village country=SY part-of=pl-raqqa | Kasrat al-Faraj; Kasret Faraj | common usage in reporting | The strike was in Kasrat al-Faraj.
pl-hazima | Place.Village country=SY part-of=pl-raqqa | Hazima; Hazimah | common usage in reporting | Fighting was reported near Hazima.
pl-khatuniyah | Place.Village country=SY part-of=pl-raqqa | Khatuniyah; Khatuniya | common usage in reporting | Shells hit Khatuniyah on Monday.
pl-hawd-al-harat | Place.Neighbourhood country=SY part-of=pl-raqqa | Hawd al-Harat | common usage in reporting | Residents fled Hawd al-Harat.
pl-al-mashlab | Place.Neighbourhood country=SY part-of=pl-raqqa | al-Mashlab; Mashlab | common usage in reporting | The strike was in al-Mashlab.
pl-al-dariya | Place.Neighbourhood country=SY part-of=pl-raqqa | al-Dariya; al-Dariyah | common usage in reporting | Fighting was reported near al-Dariya.
pl-al-badu | Place.Neighbourhood country=SY part-of=pl-raqqa | al-Badu; Harat al-Badu; al-Bedo; Badou | common usage in reporting | Shells hit al-Badu on Monday.
pl-al-sakhani | Place.Neighbourhood country=SY part-of=pl-raqqa | al-Sakhani | common usage in reporting | Residents fled al-Sakhani.
pl-rumaila | Place.Neighbourhood country=SY part-of=pl-raqqa | Rumaila; Rumailah; al-Rumaila; al-Rumailah | common usage in reporting | The strike was in Rumaila.
pl-tayar | Place.Neighbourhood country=SY part-of=pl-raqqa | Tayar | common usage in reporting | Fighting was reported near Tayar.
pl-al-tawassuiya | Place.Neighbourhood country=SY part-of=pl-raqqa | al-Tawassuiya; al-Tawassuiyah; Tawassouiya; Tawassouiyah | common usage in reporting | Shells hit al-Tawassuiya on Monday.
pl-tabqa-dam | Place.Site country=SY part-of=pl-raqqa | Tabqa Dam; Euphrates Dam | common usage in reporting | Residents fled Tabqa Dam.
pl-naim-square | Place.Site country=SY part-of=pl-raqqa | Naim Square; Naeem Roundabout | common usage in reporting | The strike was in Naim Square.
pl-ain-issa-camp | Place.Site country=SY part-of=pl-raqqa | Ain Issa camp | common usage in reporting | Fighting was reported near Ain Issa camp.
pl-hasakah | Place.Province country=SY | Hasakah; Hasaka; al-Hasakah; al-Hasaka; Hassakeh; Hasakeh; al-Hasakeh | common usage in reporting | Shells hit Hasakah on Monday.
pl-hasakah-city | Place.City country=SY part-of=pl-hasakah | Hasakah city | common usage in reporting | Residents fled Hasakah city.
pl-qamishli | Place.Town country=SY part-of=pl-hasakah | Qamishli; al-Qamishli; Qamishlo; Kamishli | common usage in reporting | The strike was in Qamishli.
pl-ras-al-ain | Place.Town country=SY part-of=pl-hasakah | Ras al-Ain; Serekaniye; Ras al-Ayn; Sere Kaniye | common usage in reporting | Fighting was reported near Ras al-Ain.
pl-amuda | Place.Town country=SY part-of=pl-hasakah | Amuda; Amude | common usage in reporting | Shells hit Amuda on Monday.
pl-derik | Place.Town country=SY part-of=pl-hasakah | Derik; Malikiyah; Malikiya; al-Malikiyah; al-Malikiya | common usage in reporting | Residents fled Derik.
pl-shaddadi | Place.Town country=SY part-of=pl-hasakah | Shaddadi; al-Shaddadi; Shaddadah; Shaddada; Ash Shaddadi | common usage in reporting | The strike was in Shaddadi.
pl-al-hol | Place.Town country=SY part-of=pl-hasakah | al-Hol; al-Hawl | common usage in reporting | Fighting was reported near al-Hol.
pl-tal-tamr | Place.Town country=SY part-of=pl-hasakah | Tal Tamr; Tel Tamer; Tell Tamer | common usage in reporting | Shells hit Tal Tamr on Monday.
pl-tal-hamis | Place.Town country=SY part-of=pl-hasakah | Tal Hamis; Tel Hamis | common usage in reporting | Residents fled Tal Hamis.
pl-tal-brak | Place.Town country=SY part-of=pl-hasakah | Tal Brak; Tel Brak | common usage in reporting | The strike was in Tal Brak.
pl-markada | Place.Town country=SY part-of=pl-hasakah | Markada; Markadah | common usage in reporting | Fighting was reported near Markada.
pl-rumeilan | Place.Town country=SY part-of=pl-hasakah | Rumeilan; Rmelan | common usage in reporting | Shells hit Rumeilan on Monday.
pl-al-darbasiyah | Place.Town country=SY part-of=pl-hasakah | al-Darbasiyah; al-Darbasiya; Darbasiyah; Darbasiya | common usage in reporting | Residents fled al-Darbasiyah.
pl-tal-nasri | Place.Village country=SY part-of=pl-hasakah | Tal Nasri | common usage in reporting | The strike was in Tal Nasri.
pl-tal-al-jayer | Place.Village country=SY part-of=pl-hasakah | Tal al-Jayer; Tal al-Shayer | common usage in reporting | Fighting was reported near Tal al-Jayer.
pl-al-dashisha | Place.Village country=SY part-of=pl-hasakah | al-Dashisha; al-Dashishah; Dashisha; Dashishah | common usage in reporting | Shells hit al-Dashisha on Monday.
pl-al-hol-camp | Place.Camp country=SY part-of=pl-hasakah | al-Hol camp; al-Hawl camp | common usage in reporting | Residents fled al-Hol camp.
pl-roj-camp | Place.Camp country=SY part-of=pl-hasakah | Roj camp; al-Roj | common usage in reporting | The strike was in Roj camp.
pl-ghuwayran-prison | Place.Site country=SY part-of=pl-hasakah | Ghuwayran prison; Sinaa prison; al-Sina'a prison; Ghwayran | common usage in reporting | Fighting was reported near Ghuwayran prison.
pl-rojava | Place.Region country=SY part-of=pl-hasakah | Rojava; Rojavah; Northeast Syria; North-East Syria | common usage in reporting | Shells hit Rojava on Monday.
pl-deir-ez-zor | Place.Province country=SY | Deir ez-Zor; Deir Ezzor; Deir al-Zor; Deir Ezzour; Deir Al-Zour; Dayr az-Zawr; Deir Ezor; Deir Azzour; Deir Az Zor; Der Ezzor | common usage in reporting | Residents fled Deir ez-Zor.
pl-deir-ez-zor-city | Place.City country=SY part-of=pl-deir-ez-zor | Deir ez-Zor city; Deir Ezzor city | common usage in reporting | The strike was in Deir ez-Zor city.
pl-mayadin | Place.Town country=SY part-of=pl-deir-ez-zor | Mayadin; al-Mayadin; al-Mayadeen town; Mayadeen | common usage in reporting | Fighting was reported near Mayadin.
pl-abu-kamal | Place.Town country=SY part-of=pl-deir-ez-zor | Abu Kamal; al-Bukamal; Albu Kamal; Abukamal; Albukamal; al-Boukamal; Boukamal | common usage in reporting | Shells hit Abu Kamal on Monday.
pl-hajin | Place.Town country=SY part-of=pl-deir-ez-zor | Hajin | common usage in reporting | Residents fled Hajin.
pl-al-shafah | Place.Town country=SY part-of=pl-deir-ez-zor | al-Shafah; al-Shafa; Shafa; al-Shaafah; al-Shaafa; ash-Shafah; ash-Shafa; Al Sha'fah | common usage in reporting | The strike was in al-Shafah.
pl-al-susah | Place.Town country=SY part-of=pl-deir-ez-zor | al-Susah; al-Susa; al-Sousa; al-Sousah; Susah | common usage in reporting | Fighting was reported near al-Susah.
pl-baghouz | Place.Town country=SY part-of=pl-deir-ez-zor | Baghouz; al-Baghuz; Baghuz; al-Baghouz; Al-Baghouz Fawqani | common usage in reporting | Shells hit Baghouz on Monday.
pl-al-ashara | Place.Town country=SY part-of=pl-deir-ez-zor | al-Ashara; al-Asharah; Asharah; Ashara | common usage in reporting | Residents fled al-Ashara.
pl-al-quriyah | Place.Town country=SY part-of=pl-deir-ez-zor | al-Quriyah; al-Quriya; Qurayya; Qurayyah; al-Qurayyah; al-Qurayya; al-Qouriyah; al-Qouriya | common usage in reporting | The strike was in al-Quriyah.
pl-muhasan | Place.Town country=SY part-of=pl-deir-ez-zor | Muhasan; Mohassan; Muhassan | common usage in reporting | Fighting was reported near Muhasan.
pl-al-busayrah | Place.Town country=SY part-of=pl-deir-ez-zor | al-Busayrah; al-Busayra; Busayra; Busayrah; al-Busaira; al-Busairah | common usage in reporting | Shells hit al-Busayrah on Monday.
pl-gharanij | Place.Town country=SY part-of=pl-deir-ez-zor | Gharanij; al-Gharanij; Gharanej | common usage in reporting | Residents fled Gharanij.
pl-al-kishkiyah | Place.Town country=SY part-of=pl-deir-ez-zor | al-Kishkiyah; al-Kishkiya; al-Keshkiyeh; al-Kashkiyah; al-Kashkiya | common usage in reporting | The strike was in al-Kishkiyah.
pl-abu-hamam | Place.Town country=SY part-of=pl-deir-ez-zor | Abu Hamam; Abu Hammam | common usage in reporting | Fighting was reported near Abu Hamam.
pl-dhiban | Place.Town country=SY part-of=pl-deir-ez-zor | Dhiban; Theban; Diban | common usage in reporting | Shells hit Dhiban on Monday.
pl-al-shuhayl | Place.Town country=SY part-of=pl-deir-ez-zor | al-Shuhayl; Shuhail; al-Shahil; Shheil | common usage in reporting | Residents fled al-Shuhayl.
pl-al-tayyana | Place.Town country=SY part-of=pl-deir-ez-zor | al-Tayyana; al-Tayyanah | common usage in reporting | The strike was in al-Tayyana.
pl-al-kasrah | Place.Town country=SY part-of=pl-deir-ez-zor | al-Kasrah; al-Kasra | common usage in reporting | Fighting was reported near al-Kasrah.
pl-al-khasham | Place.Village country=SY part-of=pl-deir-ez-zor | al-Khasham; Khasham; Khusham | common usage in reporting | Shells hit al-Khasham on Monday.
pl-tabiyah | Place.Village country=SY part-of=pl-deir-ez-zor | Tabiyah; Tabiya; al-Tabiyah; al-Tabiya | common usage in reporting | Residents fled Tabiyah.
pl-marrat | Place.Village country=SY part-of=pl-deir-ez-zor | Marrat | common usage in reporting | The strike was in Marrat.
pl-hatla | Place.Village country=SY part-of=pl-deir-ez-zor | Hatla | common usage in reporting | Fighting was reported near Hatla.
pl-al-husayniyah | Place.Village country=SY part-of=pl-deir-ez-zor | al-Husayniyah; al-Husayniya; Husayniyah; Husayniya | common usage in reporting | Shells hit al-Husayniyah on Monday.
pl-abu-hardub | Place.Village country=SY part-of=pl-deir-ez-zor | Abu Hardub | common usage in reporting | Residents fled Abu Hardub.
pl-al-jurdi | Place.Village country=SY part-of=pl-deir-ez-zor | al-Jurdi | common usage in reporting | The strike was in al-Jurdi.
pl-darnaj | Place.Village country=SY part-of=pl-deir-ez-zor | Darnaj | common usage in reporting | Fighting was reported near Darnaj.
pl-al-jarzi | Place.Village country=SY part-of=pl-deir-ez-zor | al-Jarzi; Jarthi | common usage in reporting | Shells hit al-Jarzi on Monday.
pl-al-bubadran | Place.Village country=SY part-of=pl-deir-ez-zor | al-Bubadran; al-Bu Badran | common usage in reporting | Residents fled al-Bubadran.
pl-al-marashidah | Place.Village country=SY part-of=pl-deir-ez-zor | al-Marashidah; al-Marashida; Marashda; Marashdah | common usage in reporting | The strike was in al-Marashidah.
pl-suwaidan | Place.Village country=SY part-of=pl-deir-ez-zor | Suwaidan; Swedan; Suwaydan Jazirah | common usage in reporting | Fighting was reported near Suwaidan.
pl-buqrus | Place.Village country=SY part-of=pl-deir-ez-zor | Buqrus; Boqrus | common usage in reporting | Shells hit Buqrus on Monday.
pl-al-salihiyah | Place.Village country=SY part-of=pl-deir-ez-zor | al-Salihiyah; al-Salihiya; Salhiyah; Salhiya | common usage in reporting | Residents fled al-Salihiyah.
pl-al-dablan | Place.Village country=SY part-of=pl-deir-ez-zor | al-Dablan; Dablan | common usage in reporting | The strike was in al-Dablan.
pl-zabari | Place.Village country=SY part-of=pl-deir-ez-zor | Zabari | common usage in reporting | Fighting was reported near Zabari.
pl-al-muhaymidah | Place.Village country=SY part-of=pl-deir-ez-zor | al-Muhaymidah; al-Muhaymida | common usage in reporting | Shells hit al-Muhaymidah on Monday.
pl-al-omar-oil-field | Place.Site country=SY part-of=pl-deir-ez-zor | al-Omar oil field; al-Omar field; Omar oil field; Al Omar | common usage in reporting | Residents fled al-Omar oil field.
pl-conoco | Place.Site country=SY part-of=pl-deir-ez-zor | Conoco | common usage in reporting | The strike was in Conoco.
pl-green-village | Place.Site country=SY part-of=pl-deir-ez-zor | Green Village | common usage in reporting | Fighting was reported near Green Village.
pl-al-tanf | Place.Site country=SY | Al-Tanf; Tanf; al-Tanf garrison | common usage in reporting | Shells hit Al-Tanf on Monday.
pl-badia-desert | Place.Region country=SY | Badia desert; Syrian desert; Badia; Syrian Badia | common usage in reporting | Residents fled Badia desert.
pl-euphrates | Place.Region country=SY | Euphrates; Euphrates River; Middle Euphrates; Euphrates Valley; Middle Euphrates River Valley | common usage in reporting | The strike was in Euphrates.
pl-rukban | Place.Camp country=SY | Rukban; Rukban camp | common usage in reporting | Fighting was reported near Rukban.

# Yemen.
pl-sanaa | Place.City country=YE role=seat | Sanaa; Sana'a; Sanaʽa; Sanaʽah | common usage in reporting | Shells hit Sanaa on Monday.
pl-faj-attan | Place.Neighbourhood country=YE part-of=pl-sanaa | Faj Attan; Faj Attan neighbourhood | common usage in reporting | Residents fled Faj Attan.
pl-hadda | Place.Neighbourhood country=YE part-of=pl-sanaa | Hadda | common usage in reporting | The strike was in Hadda.
pl-al-sabeen | Place.Neighbourhood country=YE part-of=pl-sanaa | al-Sabeen | common usage in reporting | Fighting was reported near al-Sabeen.
pl-bani-al-harith | Place.Neighbourhood country=YE part-of=pl-sanaa | Bani al-Harith | common usage in reporting | Shells hit Bani al-Harith on Monday.
pl-old-sanaa | Place.Neighbourhood country=YE part-of=pl-sanaa | Old Sanaa | common usage in reporting | Residents fled Old Sanaa.
pl-shuaub | Place.Neighbourhood country=YE part-of=pl-sanaa | Shu'aub; Shu'ub | common usage in reporting | The strike was in Shu'aub.
pl-al-asbahi | Place.Neighbourhood country=YE part-of=pl-sanaa | al-Asbahi | common usage in reporting | Fighting was reported near al-Asbahi.
pl-al-safiyah | Place.Neighbourhood country=YE part-of=pl-sanaa | al-Safiyah; al-Safiya | common usage in reporting | Shells hit al-Safiyah on Monday.
pl-nuqum | Place.Neighbourhood country=YE part-of=pl-sanaa | Nuqum; Nuqom | common usage in reporting | Residents fled Nuqum.
pl-sanaa-airport | Place.Site country=YE part-of=pl-sanaa | Sanaa airport; Sanaa International Airport | common usage in reporting | The strike was in Sanaa airport.
pl-al-kubra-hall | Place.Site country=YE part-of=pl-sanaa | al-Kubra Hall; Great Hall | common usage in reporting | Fighting was reported near al-Kubra Hall.
pl-sanaa-governorate | Place.Province country=YE | Sanaa governorate | common usage in reporting | Shells hit Sanaa governorate on Monday.
pl-arhab | Place.Town country=YE part-of=pl-sanaa-governorate | Arhab | common usage in reporting | Residents fled Arhab.
pl-khawlan | Place.Town country=YE part-of=pl-sanaa-governorate | Khawlan | common usage in reporting | The strike was in Khawlan.
pl-nihm | Place.Town country=YE part-of=pl-sanaa-governorate | Nihm; Nehm | common usage in reporting | Fighting was reported near Nihm.
pl-hamdan | Place.Town country=YE part-of=pl-sanaa-governorate | Hamdan | common usage in reporting | Shells hit Hamdan on Monday.
pl-bani-matar | Place.Town country=YE part-of=pl-sanaa-governorate | Bani Matar | common usage in reporting | Residents fled Bani Matar.
pl-sanhan | Place.Town country=YE part-of=pl-sanaa-governorate | Sanhan | common usage in reporting | The strike was in Sanhan.
pl-bani-hushaysh | Place.Town country=YE part-of=pl-sanaa-governorate | Bani Hushaysh; Bani Hushaish | common usage in reporting | Fighting was reported near Bani Hushaysh.
pl-manakha | Place.Town country=YE part-of=pl-sanaa-governorate | Manakha; Manakhah | common usage in reporting | Shells hit Manakha on Monday.
pl-saada | Place.Province country=YE | Saada; Sa'ada; Sa'adah; Sa'dah; Sa'da; Sadah; Saadah | common usage in reporting | Residents fled Saada.
pl-saada-city | Place.City country=YE part-of=pl-saada | Saada city | common usage in reporting | The strike was in Saada city.
pl-razih | Place.District country=YE part-of=pl-saada | Razih; Razeh | common usage in reporting | Fighting was reported near Razih.
pl-haydan | Place.District country=YE part-of=pl-saada | Haydan; Heedan; Haidan | common usage in reporting | Shells hit Haydan on Monday.
pl-saqayn | Place.District country=YE part-of=pl-saada | Saqayn; Saqin | common usage in reporting | Residents fled Saqayn.
pl-kitaf | Place.District country=YE part-of=pl-saada | Kitaf | common usage in reporting | The strike was in Kitaf.
pl-baqim | Place.District country=YE part-of=pl-saada | Baqim; Baqem | common usage in reporting | Fighting was reported near Baqim.
pl-munabbih | Place.District country=YE part-of=pl-saada | Munabbih; Monabbih; Monabeh | common usage in reporting | Shells hit Munabbih on Monday.
pl-majz | Place.District country=YE part-of=pl-saada | Majz; Majz district | common usage in reporting | Residents fled Majz.
pl-dahyan | Place.District country=YE part-of=pl-saada | Dahyan; Dhahian; Dhahyan | common usage in reporting | The strike was in Dahyan.
pl-al-safra | Place.District country=YE part-of=pl-saada | al-Safra; al-Safrah; as-Safra; as-Safrah | common usage in reporting | Fighting was reported near al-Safra.
pl-shada | Place.District country=YE part-of=pl-saada | Shada; Shadaa | common usage in reporting | Shells hit Shada on Monday.
pl-ghamr | Place.District country=YE part-of=pl-saada | Ghamr | common usage in reporting | Residents fled Ghamr.
pl-al-dhaher | Place.District country=YE part-of=pl-saada | al-Dhaher; adh-Dhahir | common usage in reporting | The strike was in al-Dhaher.
pl-qataber | Place.District country=YE part-of=pl-saada | Qataber; Qatabir | common usage in reporting | Fighting was reported near Qataber.
pl-hodeidah | Place.Province country=YE | Hodeidah; Hodeida; Hudaydah; Hudayda; al-Hudaydah; al-Hudayda; al-Hodeidah; al-Hodeida; Hudaida; Hudaidah | common usage in reporting | Shells hit Hodeidah on Monday.
pl-hodeidah-city | Place.City country=YE part-of=pl-hodeidah | Hodeidah city; Hodeida city | common usage in reporting | Residents fled Hodeidah city.
pl-zabid | Place.Town country=YE part-of=pl-hodeidah | Zabid | common usage in reporting | The strike was in Zabid.
pl-bayt-al-faqih | Place.Town country=YE part-of=pl-hodeidah | Bayt al-Faqih; Beit al-Faqih | common usage in reporting | Fighting was reported near Bayt al-Faqih.
pl-al-durayhimi | Place.Town country=YE part-of=pl-hodeidah | al-Durayhimi; Durayhimi; al-Duraihmi; Duraihimi; Ad Durayhimi | common usage in reporting | Shells hit al-Durayhimi on Monday.
pl-at-tuhayta | Place.Town country=YE part-of=pl-hodeidah | at-Tuhayta; at-Tuhaytah; Tuhayta; Tuhaytah; al-Tuhayta; al-Tuhaytah | common usage in reporting | Residents fled at-Tuhayta.
pl-hais | Place.Town country=YE part-of=pl-hodeidah | Hais | common usage in reporting | The strike was in Hais.
pl-al-khawkhah | Place.Town country=YE part-of=pl-hodeidah | al-Khawkhah; al-Khawkha; Khokha; Khokhah; Khawkhah; Khawkha; al-Khokha; al-Khokhah | common usage in reporting | Fighting was reported near al-Khawkhah.
pl-al-jarrahi | Place.Town country=YE part-of=pl-hodeidah | al-Jarrahi; Jarrahi | common usage in reporting | Shells hit al-Jarrahi on Monday.
pl-bajil | Place.Town country=YE part-of=pl-hodeidah | Bajil; Bajel | common usage in reporting | Residents fled Bajil.
pl-al-zaydiyah | Place.Town country=YE part-of=pl-hodeidah | al-Zaydiyah; al-Zaydiya; Zaydiyah; Zaydiya; Zaidiya; Zaidiyah | common usage in reporting | The strike was in al-Zaydiyah.
pl-al-luhayyah | Place.Town country=YE part-of=pl-hodeidah | al-Luhayyah; al-Luhayya | common usage in reporting | Fighting was reported near al-Luhayyah.
pl-al-tuhaita | Place.Town country=YE part-of=pl-hodeidah | al-Tuhaita; al-Tuhaitah | common usage in reporting | Shells hit al-Tuhaita on Monday.
pl-al-hali | Place.Town country=YE part-of=pl-hodeidah | al-Hali; al-Hali district | common usage in reporting | Residents fled al-Hali.
pl-al-hawak | Place.Town country=YE part-of=pl-hodeidah | al-Hawak | common usage in reporting | The strike was in al-Hawak.
pl-al-mansuriyah | Place.Town country=YE part-of=pl-hodeidah | al-Mansuriyah; al-Mansuriya | common usage in reporting | Fighting was reported near al-Mansuriyah.
pl-ras-isa | Place.Town country=YE part-of=pl-hodeidah | Ras Isa; Ras Issa | common usage in reporting | Shells hit Ras Isa on Monday.
pl-salif | Place.Town country=YE part-of=pl-hodeidah | Salif; as-Salif | common usage in reporting | Residents fled Salif.
pl-kilo-16 | Place.Village country=YE part-of=pl-hodeidah | Kilo 16 | common usage in reporting | The strike was in Kilo 16.
pl-hodeidah-port | Place.Site country=YE part-of=pl-hodeidah | Hodeidah port; port of Hodeidah | common usage in reporting | Fighting was reported near Hodeidah port.
pl-tihama | Place.Region country=YE part-of=pl-hodeidah | Tihama; Tihamah | common usage in reporting | Shells hit Tihama on Monday.
pl-zubair-islands | Place.Region country=YE part-of=pl-hodeidah | Zubair Islands | common usage in reporting | Residents fled Zubair Islands.
pl-kamaran | Place.Region country=YE part-of=pl-hodeidah | Kamaran | common usage in reporting | The strike was in Kamaran.
pl-taiz | Place.Province country=YE | Taiz; Ta'iz; Taizz; Ta'izz | common usage in reporting | Fighting was reported near Taiz.
pl-taiz-city | Place.City country=YE part-of=pl-taiz | Taiz city | common usage in reporting | Shells hit Taiz city on Monday.
pl-mocha | Place.Town country=YE part-of=pl-taiz | Mocha; al-Mokha; al-Mokhah; Mokha; al-Makha; al-Makhah; Mukha | common usage in reporting | Residents fled Mocha.
pl-al-waziiyah | Place.Town country=YE part-of=pl-taiz | al-Waziiyah; al-Waziiya | common usage in reporting | The strike was in al-Waziiyah.
pl-mawza | Place.Town country=YE part-of=pl-taiz | Mawza; Mawzaa | common usage in reporting | Fighting was reported near Mawza.
pl-al-mudhaffar | Place.Town country=YE part-of=pl-taiz | al-Mudhaffar; al-Mudhaffar district; Mudhafar | common usage in reporting | Shells hit al-Mudhaffar on Monday.
pl-al-qahirah | Place.Town country=YE part-of=pl-taiz | al-Qahirah; al-Qahira | common usage in reporting | Residents fled al-Qahirah.
pl-al-turbah | Place.Town country=YE part-of=pl-taiz | al-Turbah; al-Turba | common usage in reporting | The strike was in al-Turbah.
pl-jabal-habashi | Place.Town country=YE part-of=pl-taiz | Jabal Habashi | common usage in reporting | Fighting was reported near Jabal Habashi.
pl-sabir-al-mawadim | Place.Town country=YE part-of=pl-taiz | Sabir al-Mawadim; Sabr | common usage in reporting | Shells hit Sabir al-Mawadim on Monday.
pl-hayfan | Place.Town country=YE part-of=pl-taiz | Hayfan | common usage in reporting | Residents fled Hayfan.
pl-al-taiziyah | Place.Town country=YE part-of=pl-taiz | al-Taiziyah; al-Taiziya | common usage in reporting | The strike was in al-Taiziyah.
pl-maqbanah | Place.Town country=YE part-of=pl-taiz | Maqbanah; Maqbana | common usage in reporting | Fighting was reported near Maqbanah.
pl-dhubab | Place.Town country=YE part-of=pl-taiz | Dhubab; Dhubab district | common usage in reporting | Shells hit Dhubab on Monday.
pl-al-shamayatayn | Place.Town country=YE part-of=pl-taiz | al-Shamayatayn | common usage in reporting | Residents fled al-Shamayatayn.
pl-bab-al-mandab | Place.Region country=YE part-of=pl-taiz | Bab al-Mandab; Bab el-Mandeb; Bab al-Mandeb | common usage in reporting | The strike was in Bab al-Mandab.
pl-perim | Place.Town country=YE part-of=pl-taiz | Perim; Mayun | common usage in reporting | Fighting was reported near Perim.
pl-aden | Place.City country=YE | Aden; 'Adan | common usage in reporting | Shells hit Aden on Monday.
pl-crater-district | Place.Neighbourhood country=YE part-of=pl-aden | Crater district; Kraytar | common usage in reporting | Residents fled Crater district.
pl-mualla | Place.Neighbourhood country=YE part-of=pl-aden | Mualla; Muallah; al-Mualla; al-Muallah | common usage in reporting | The strike was in Mualla.
pl-khormaksar | Place.Neighbourhood country=YE part-of=pl-aden | Khormaksar; Khor Maksar | common usage in reporting | Fighting was reported near Khormaksar.
pl-tawahi | Place.Neighbourhood country=YE part-of=pl-aden | Tawahi; al-Tawahi; Tawahi district | common usage in reporting | Shells hit Tawahi on Monday.
pl-sheikh-othman | Place.Neighbourhood country=YE part-of=pl-aden | Sheikh Othman | common usage in reporting | Residents fled Sheikh Othman.
pl-dar-saad | Place.Neighbourhood country=YE part-of=pl-aden | Dar Saad | common usage in reporting | The strike was in Dar Saad.
pl-al-buraiqa | Place.Neighbourhood country=YE part-of=pl-aden | al-Buraiqa; al-Buraiqah; Little Aden; Buraiqeh | common usage in reporting | Fighting was reported near al-Buraiqa.
pl-aden-airport | Place.Site country=YE part-of=pl-aden | Aden airport | common usage in reporting | Shells hit Aden airport on Monday.
pl-marib | Place.Province country=YE | Marib; Ma'rib; Mareb | common usage in reporting | Residents fled Marib.
pl-marib-city | Place.City country=YE part-of=pl-marib | Marib city | common usage in reporting | The strike was in Marib city.
pl-sirwah | Place.Town country=YE part-of=pl-marib | Sirwah; Sirwa; Sirwah district | common usage in reporting | Fighting was reported near Sirwah.
pl-harib | Place.District country=YE part-of=pl-marib | Harib | common usage in reporting | Shells hit Harib on Monday.
pl-majzar | Place.District country=YE part-of=pl-marib | Majzar | common usage in reporting | Residents fled Majzar.
pl-al-abdiyah | Place.District country=YE part-of=pl-marib | al-Abdiyah; al-Abdiya; Abdiyah; Abdiya | common usage in reporting | The strike was in al-Abdiyah.
pl-al-jubah | Place.District country=YE part-of=pl-marib | al-Jubah; al-Juba | common usage in reporting | Fighting was reported near al-Jubah.
pl-rahabah | Place.District country=YE part-of=pl-marib | Rahabah; Rahaba | common usage in reporting | Shells hit Rahabah on Monday.
pl-al-wadi | Place.District country=YE part-of=pl-marib | al-Wadi; Marib al-Wadi | common usage in reporting | Residents fled al-Wadi.
pl-al-jufainah | Place.Camp country=YE part-of=pl-marib | al-Jufainah; al-Jufaina; al-Jufayna camp | common usage in reporting | The strike was in al-Jufainah.
pl-al-jawf | Place.Province country=YE | al-Jawf; al-Jouf; Jawf; Jouf | common usage in reporting | Fighting was reported near al-Jawf.
pl-al-hazm | Place.Town country=YE part-of=pl-al-jawf | al-Hazm; Hazm; al-Hazm district | common usage in reporting | Shells hit al-Hazm on Monday.
pl-al-maslub | Place.District country=YE part-of=pl-al-jawf | al-Maslub; Maslub; al-Masloub | common usage in reporting | Residents fled al-Maslub.
pl-khabb-wa-al-shaaf | Place.District country=YE part-of=pl-al-jawf | Khabb wa al-Sha'af; Khab wa al-Shaf | common usage in reporting | The strike was in Khabb wa al-Sha'af.
pl-al-ghayl | Place.District country=YE part-of=pl-al-jawf | al-Ghayl; al-Ghail | common usage in reporting | Fighting was reported near al-Ghayl.
pl-bart-al-anan | Place.District country=YE part-of=pl-al-jawf | Bart al-Anan | common usage in reporting | Shells hit Bart al-Anan on Monday.
pl-hajjah | Place.Province country=YE | Hajjah; Hajja | common usage in reporting | Residents fled Hajjah.
pl-hajjah-city | Place.City country=YE part-of=pl-hajjah | Hajjah city | common usage in reporting | The strike was in Hajjah city.
pl-abs | Place.District country=YE part-of=pl-hajjah | Abs | common usage in reporting | Fighting was reported near Abs.
pl-haradh | Place.District country=YE part-of=pl-hajjah | Haradh | common usage in reporting | Shells hit Haradh on Monday.
pl-mustaba | Place.District country=YE part-of=pl-hajjah | Mustaba; Mustabah; Mastaba; Mastabah | common usage in reporting | Residents fled Mustaba.
pl-hayran | Place.District country=YE part-of=pl-hajjah | Hayran | common usage in reporting | The strike was in Hayran.
pl-bakil-al-mir | Place.District country=YE part-of=pl-hajjah | Bakil al-Mir | common usage in reporting | Fighting was reported near Bakil al-Mir.
pl-bani-qays | Place.District country=YE part-of=pl-hajjah | Bani Qays; Bani Qais | common usage in reporting | Shells hit Bani Qays on Monday.
pl-kushar | Place.District country=YE part-of=pl-hajjah | Kushar; Kusher | common usage in reporting | Residents fled Kushar.
pl-washhah | Place.District country=YE part-of=pl-hajjah | Washhah; Washha; Washah; Washa | common usage in reporting | The strike was in Washhah.
pl-al-raqah | Place.Village country=YE part-of=pl-hajjah | al-Raqah; al-Raqa | common usage in reporting | Fighting was reported near al-Raqah.
pl-hajour | Place.District country=YE part-of=pl-hajjah | Hajour; Hajoor | common usage in reporting | Shells hit Hajour on Monday.
pl-amran | Place.Province country=YE | Amran | common usage in reporting | Residents fled Amran.
pl-amran-city | Place.City country=YE part-of=pl-amran | Amran city | common usage in reporting | The strike was in Amran city.
pl-kharif | Place.Town country=YE part-of=pl-amran | Kharif | common usage in reporting | Fighting was reported near Kharif.
pl-harf-sufyan | Place.Town country=YE part-of=pl-amran | Harf Sufyan | common usage in reporting | Shells hit Harf Sufyan on Monday.
pl-maswar | Place.Town country=YE part-of=pl-amran | Maswar | common usage in reporting | Residents fled Maswar.
pl-dhamar | Place.Province country=YE | Dhamar | common usage in reporting | The strike was in Dhamar.
pl-dhamar-city | Place.City country=YE part-of=pl-dhamar | Dhamar city | common usage in reporting | Fighting was reported near Dhamar city.
pl-anss | Place.Town country=YE part-of=pl-dhamar | Anss | common usage in reporting | Shells hit Anss on Monday.
pl-yarim | Place.Town country=YE part-of=pl-dhamar | Yarim | common usage in reporting | Residents fled Yarim.
pl-dhamar-detention-centre | Place.Site country=YE part-of=pl-dhamar | Dhamar detention centre | common usage in reporting | The strike was in Dhamar detention centre.
pl-ibb | Place.Province country=YE | Ibb | common usage in reporting | Fighting was reported near Ibb.
pl-ibb-city | Place.City country=YE part-of=pl-ibb | Ibb city | common usage in reporting | Shells hit Ibb city on Monday.
pl-al-saddah | Place.Town country=YE part-of=pl-ibb | al-Saddah; al-Sadda | common usage in reporting | Residents fled al-Saddah.
pl-yarim-town | Place.Town country=YE part-of=pl-ibb | Yarim town | common usage in reporting | The strike was in Yarim town.
pl-al-bayda | Place.Province country=YE | al-Bayda; al-Baydah; al-Baydha; al-Baydhah; Bayda governorate | common usage in reporting | Fighting was reported near al-Bayda.
pl-rada | Place.Town country=YE part-of=pl-al-bayda | Rada; Rada'a; Radaa | common usage in reporting | Shells hit Rada on Monday.
pl-yakla | Place.District country=YE part-of=pl-al-bayda | Yakla; Yakla village | common usage in reporting | Residents fled Yakla.
pl-nati | Place.District country=YE part-of=pl-al-bayda | Nati; Na'man | common usage in reporting | The strike was in Nati.
pl-mukayras | Place.District country=YE part-of=pl-al-bayda | Mukayras | common usage in reporting | Fighting was reported near Mukayras.
pl-al-zahir | Place.District country=YE part-of=pl-al-bayda | al-Zahir | common usage in reporting | Shells hit al-Zahir on Monday.
pl-walad-rabi | Place.District country=YE part-of=pl-al-bayda | Walad Rabi; Wald Rabi' | common usage in reporting | Residents fled Walad Rabi.
pl-al-ghayil | Place.Village country=YE part-of=pl-al-bayda | al-Ghayil | common usage in reporting | The strike was in al-Ghayil.
pl-abyan | Place.Province country=YE | Abyan | common usage in reporting | Fighting was reported near Abyan.
pl-zinjibar | Place.Town country=YE part-of=pl-abyan | Zinjibar | common usage in reporting | Shells hit Zinjibar on Monday.
pl-jaar | Place.Town country=YE part-of=pl-abyan | Jaar; Ja'ar | common usage in reporting | Residents fled Jaar.
pl-lawdar | Place.Town country=YE part-of=pl-abyan | Lawdar; Lawder | common usage in reporting | The strike was in Lawdar.
pl-ahwar | Place.Town country=YE part-of=pl-abyan | Ahwar | common usage in reporting | Fighting was reported near Ahwar.
pl-shuqrah | Place.Town country=YE part-of=pl-abyan | Shuqrah; Shuqra | common usage in reporting | Shells hit Shuqrah on Monday.
pl-mudiyah | Place.District country=YE part-of=pl-abyan | Mudiyah; Mudiya | common usage in reporting | Residents fled Mudiyah.
pl-al-mahfad | Place.District country=YE part-of=pl-abyan | al-Mahfad; Mahfad | common usage in reporting | The strike was in al-Mahfad.
pl-al-majala | Place.Village country=YE part-of=pl-abyan | al-Majala; al-Majalah; al-Ma'jalah; al-Ma'jala | common usage in reporting | Fighting was reported near al-Majala.
pl-shabwah | Place.Province country=YE | Shabwah; Shabwa | common usage in reporting | Shells hit Shabwah on Monday.
pl-ataq | Place.Town country=YE part-of=pl-shabwah | Ataq; Ateq | common usage in reporting | Residents fled Ataq.
pl-azzan | Place.Town country=YE part-of=pl-shabwah | Azzan | common usage in reporting | The strike was in Azzan.
pl-bayhan | Place.Town country=YE part-of=pl-shabwah | Bayhan; Beihan | common usage in reporting | Fighting was reported near Bayhan.
pl-usaylan | Place.Town country=YE part-of=pl-shabwah | Usaylan | common usage in reporting | Shells hit Usaylan on Monday.
pl-radum | Place.Town country=YE part-of=pl-shabwah | Radum | common usage in reporting | Residents fled Radum.
pl-balhaf | Place.Town country=YE part-of=pl-shabwah | Balhaf | common usage in reporting | The strike was in Balhaf.
pl-hadramawt | Place.Province country=YE | Hadramawt; Hadhramaut; Hadramaut; Hadhramout; Hadramout | common usage in reporting | Fighting was reported near Hadramawt.
pl-mukalla | Place.City country=YE part-of=pl-hadramawt | Mukalla; Mukallah; al-Mukalla; al-Mukallah | common usage in reporting | Shells hit Mukalla on Monday.
pl-sayun | Place.Town country=YE part-of=pl-hadramawt | Sayun; Seiyun; Sayoun; Seiyoun | common usage in reporting | Residents fled Sayun.
pl-tarim | Place.Town country=YE part-of=pl-hadramawt | Tarim | common usage in reporting | The strike was in Tarim.
pl-shibam | Place.Town country=YE part-of=pl-hadramawt | Shibam | common usage in reporting | Fighting was reported near Shibam.
pl-al-shihr | Place.Town country=YE part-of=pl-hadramawt | al-Shihr; Shihr | common usage in reporting | Shells hit al-Shihr on Monday.
pl-al-qatn | Place.Town country=YE part-of=pl-hadramawt | al-Qatn | common usage in reporting | Residents fled al-Qatn.
pl-al-mahrah | Place.Province country=YE | al-Mahrah; al-Mahra; Mahra | common usage in reporting | The strike was in al-Mahrah.
pl-al-ghaydah | Place.Town country=YE part-of=pl-al-mahrah | al-Ghaydah; al-Ghayda; Ghaydah; Ghayda | common usage in reporting | Fighting was reported near al-Ghaydah.
pl-nishtun | Place.Town country=YE part-of=pl-al-mahrah | Nishtun | common usage in reporting | Shells hit Nishtun on Monday.
pl-shahn | Place.Town country=YE part-of=pl-al-mahrah | Shahn | common usage in reporting | Residents fled Shahn.
pl-lahij | Place.Province country=YE | Lahij; Lahj; Lahej | common usage in reporting | The strike was in Lahij.
pl-al-hawtah | Place.Town country=YE part-of=pl-lahij | al-Hawtah; al-Hawta; Huta | common usage in reporting | Fighting was reported near al-Hawtah.
pl-radfan | Place.Town country=YE part-of=pl-lahij | Radfan | common usage in reporting | Shells hit Radfan on Monday.
pl-al-anad | Place.Town country=YE part-of=pl-lahij | al-Anad; al-Anad airbase | common usage in reporting | Residents fled al-Anad.
pl-yafa | Place.District country=YE part-of=pl-lahij | Yafa | common usage in reporting | The strike was in Yafa.
pl-tur-al-baha | Place.Town country=YE part-of=pl-lahij | Tur al-Baha | common usage in reporting | Fighting was reported near Tur al-Baha.
pl-al-qabbaytah | Place.District country=YE part-of=pl-lahij | al-Qabbaytah; al-Qabbayta | common usage in reporting | Shells hit al-Qabbaytah on Monday.
pl-al-dhale | Place.Province country=YE | al-Dhale; ad-Dali; Dhale; al-Dhalea; Al Dali; ad-Dhale | common usage in reporting | Residents fled al-Dhale.
pl-qatabah | Place.Town country=YE part-of=pl-al-dhale | Qatabah; Qataba | common usage in reporting | The strike was in Qatabah.
pl-damt | Place.Town country=YE part-of=pl-al-dhale | Damt | common usage in reporting | Fighting was reported near Damt.
pl-al-husha | Place.District country=YE part-of=pl-al-dhale | al-Husha; al-Hushah | common usage in reporting | Shells hit al-Husha on Monday.
pl-raymah | Place.Province country=YE | Raymah; Rayma; Raima | common usage in reporting | Residents fled Raymah.
pl-al-mahwit | Place.Province country=YE | al-Mahwit; Mahwit | common usage in reporting | The strike was in al-Mahwit.
pl-socotra | Place.Region country=YE | Socotra; Socotrah; Soqotra; Soqotrah | common usage in reporting | Fighting was reported near Socotra.

# Palestine.
pl-gaza-strip | Place.Region country=PS | Gaza Strip; Gaza; Ghazzah; Ghazza | common usage in reporting | Shells hit Gaza Strip on Monday.
pl-north-gaza | Place.Province country=PS | North Gaza; northern Gaza governorate; North Gaza Governorate | common usage in reporting | Residents fled North Gaza.
pl-jabalia | Place.City country=PS part-of=pl-north-gaza | Jabalia; Jabaliya; Jabaliyah; Jabalya; Jabalyah | common usage in reporting | The strike was in Jabalia.
pl-beit-hanoun | Place.Town country=PS part-of=pl-north-gaza | Beit Hanoun; Beit Hanun; Bayt Hanun | common usage in reporting | Fighting was reported near Beit Hanoun.
pl-beit-lahia | Place.Town country=PS part-of=pl-north-gaza | Beit Lahia; Beit Lahiya; Bayt Lahiya; Beit Lahya | common usage in reporting | Shells hit Beit Lahia on Monday.
pl-jabalia-refugee-camp | Place.Camp country=PS part-of=pl-north-gaza | Jabalia refugee camp; Jabalia camp; Jabaliya refugee camp; Jabaliya camp; Jabalya camp | common usage in reporting | Residents fled Jabalia refugee camp.
pl-umm-al-nasr | Place.Village country=PS part-of=pl-north-gaza | Umm al-Nasr | common usage in reporting | The strike was in Umm al-Nasr.
pl-al-saftawi | Place.Village country=PS part-of=pl-north-gaza | al-Saftawi; Saftawi | common usage in reporting | Fighting was reported near al-Saftawi.
pl-tal-al-zaatar | Place.Village country=PS part-of=pl-north-gaza | Tal al-Zaatar; Tel al-Zaatar | common usage in reporting | Shells hit Tal al-Zaatar on Monday.
pl-sheikh-zayed | Place.Neighbourhood country=PS part-of=pl-north-gaza | Sheikh Zayed; Sheikh Zayed towers | common usage in reporting | Residents fled Sheikh Zayed.
pl-al-fakhoura | Place.Neighbourhood country=PS part-of=pl-north-gaza | al-Fakhoura; al-Fakhourah; al-Fakhura; al-Fakhurah | common usage in reporting | The strike was in al-Fakhoura.
pl-izbat-beit-hanoun | Place.Village country=PS part-of=pl-north-gaza | Izbat Beit Hanoun | common usage in reporting | Fighting was reported near Izbat Beit Hanoun.
pl-erez | Place.Site country=PS part-of=pl-north-gaza | Erez; Erez crossing | common usage in reporting | Shells hit Erez on Monday.
pl-zikim | Place.Site country=PS part-of=pl-north-gaza | Zikim | common usage in reporting | Residents fled Zikim.
pl-gaza-city | Place.City country=PS | Gaza City; Madinat Ghazzah | common usage in reporting | The strike was in Gaza City.
pl-shujaiya | Place.Neighbourhood country=PS part-of=pl-gaza-city | Shujaiya; Shujaiyah; Shuja'iyya; Shuja'iyyah; Shejaiya; Shejaiyah; Shujaiyya; Shujaiyyah; Shujaia; al-Shujaiya; al-Shujaiyah; Shujayea; Shuja'iya; Shuja'iyah; Shijaiyah; Shijaiya; Shejaia; Shujayya; Shujayyah; Shuja'iyeh | common usage in reporting | Fighting was reported near Shujaiya.
pl-zeitoun | Place.Neighbourhood country=PS part-of=pl-gaza-city | Zeitoun; al-Zaytoun; Zaytun; al-Zeitoun; Zaitoun; al-Zaitoun | common usage in reporting | Shells hit Zeitoun on Monday.
pl-tuffah | Place.Neighbourhood country=PS part-of=pl-gaza-city | Tuffah; Tuffa; al-Tuffah; al-Tuffa; Tufah | common usage in reporting | Residents fled Tuffah.
pl-daraj | Place.Neighbourhood country=PS part-of=pl-gaza-city | Daraj; al-Daraj | common usage in reporting | The strike was in Daraj.
pl-rimal | Place.Neighbourhood country=PS part-of=pl-gaza-city | Rimal; al-Rimal; Remal; al-Remal | common usage in reporting | Fighting was reported near Rimal.
pl-sabra | Place.Neighbourhood country=PS part-of=pl-gaza-city | Sabra; al-Sabra; al-Sabrah | common usage in reporting | Shells hit Sabra on Monday.
pl-tel-al-hawa | Place.Neighbourhood country=PS part-of=pl-gaza-city | Tel al-Hawa; Tal al-Hawa; Tel al-Hawwa; Tal al-Hawwa; Tall al-Hawa | common usage in reporting | Residents fled Tel al-Hawa.
pl-sheikh-radwan | Place.Neighbourhood country=PS part-of=pl-gaza-city | Sheikh Radwan; Shaykh Radwan; Al-Sheikh Radwan | common usage in reporting | The strike was in Sheikh Radwan.
pl-al-nasr | Place.Neighbourhood country=PS part-of=pl-gaza-city | al-Nasr; Nasr neighbourhood; al-Nasser neighbourhood | common usage in reporting | Fighting was reported near al-Nasr.
pl-sheikh-ijlin | Place.Neighbourhood country=PS part-of=pl-gaza-city | Sheikh Ijlin; Sheikh Ajlin; Sheikh Ajleen; Sheikh Eijleen | common usage in reporting | Shells hit Sheikh Ijlin on Monday.
pl-al-mukhabarat | Place.Neighbourhood country=PS part-of=pl-gaza-city | al-Mukhabarat | common usage in reporting | Residents fled al-Mukhabarat.
pl-al-turkman | Place.Neighbourhood country=PS part-of=pl-gaza-city | al-Turkman | common usage in reporting | The strike was in al-Turkman.
pl-yarmouk-street | Place.Neighbourhood country=PS part-of=pl-gaza-city | Yarmouk Street; Yarmouk neighbourhood | common usage in reporting | Fighting was reported near Yarmouk Street.
pl-al-jalaa | Place.Neighbourhood country=PS part-of=pl-gaza-city | al-Jalaa; Jalaa Street; al-Jalaa Street | common usage in reporting | Shells hit al-Jalaa on Monday.
pl-al-samer | Place.Neighbourhood country=PS part-of=pl-gaza-city | al-Samer | common usage in reporting | Residents fled al-Samer.
pl-asqoula | Place.Neighbourhood country=PS part-of=pl-gaza-city | Asqoula; Asqoulah; Asqula; Asqulah | common usage in reporting | The strike was in Asqoula.
pl-nafaq | Place.Neighbourhood country=PS part-of=pl-gaza-city | Nafaq; al-Nafaq Street; Nafaq Street | common usage in reporting | Fighting was reported near Nafaq.
pl-al-shati | Place.Camp country=PS part-of=pl-gaza-city | al-Shati; Shati; Shati refugee camp; Beach Camp; al-Shati camp; al-Shati refugee camp; Shati camp | common usage in reporting | Shells hit al-Shati on Monday.
pl-wehda-street | Place.Site country=PS part-of=pl-gaza-city | Wehda Street; al-Wehda Street; al-Wahda Street | common usage in reporting | Residents fled Wehda Street.
pl-palestine-stadium | Place.Site country=PS part-of=pl-gaza-city | Palestine Stadium | common usage in reporting | The strike was in Palestine Stadium.
pl-omar-al-mukhtar-street | Place.Site country=PS part-of=pl-gaza-city | Omar al-Mukhtar Street | common usage in reporting | Fighting was reported near Omar al-Mukhtar Street.
pl-al-tabin-school | Place.Site country=PS part-of=pl-gaza-city | al-Tabin school; al-Tabeen school; Tabeen school | common usage in reporting | Shells hit al-Tabin school on Monday.
pl-saint-porphyrius | Place.Site country=PS part-of=pl-gaza-city | Saint Porphyrius; Church of Saint Porphyrius | common usage in reporting | Residents fled Saint Porphyrius.
pl-kuwait-roundabout | Place.Site country=PS part-of=pl-gaza-city | Kuwait Roundabout; Kuwaiti Roundabout | common usage in reporting | The strike was in Kuwait Roundabout.
pl-nabulsi-roundabout | Place.Site country=PS part-of=pl-gaza-city | Nabulsi roundabout; al-Nabulsi roundabout | common usage in reporting | Fighting was reported near Nabulsi roundabout.
pl-islamic-university | Place.Site country=PS part-of=pl-gaza-city | Islamic University | common usage in reporting | Shells hit Islamic University on Monday.
pl-hanadi-tower | Place.Site country=PS part-of=pl-gaza-city | Hanadi tower | common usage in reporting | Residents fled Hanadi tower.
pl-al-jalaa-tower | Place.Site country=PS part-of=pl-gaza-city | Al-Jalaa Tower | common usage in reporting | The strike was in Al-Jalaa Tower.
pl-taj-3 | Place.Site country=PS part-of=pl-gaza-city | Taj 3 | common usage in reporting | Fighting was reported near Taj 3.
pl-deir-al-balah | Place.Province country=PS | Deir al-Balah; Deir el-Balah; Dayr al-Balah | common usage in reporting | Shells hit Deir al-Balah on Monday.
pl-nuseirat | Place.Camp country=PS part-of=pl-deir-al-balah | Nuseirat; al-Nuseirat; Nuseirat refugee camp; Nuseirat camp; Nusseirat; Nusairat; An-Nuseirat | common usage in reporting | Residents fled Nuseirat.
pl-bureij | Place.Camp country=PS part-of=pl-deir-al-balah | Bureij; al-Bureij; Bureij refugee camp; Burij; al-Bureij camp; al-Burayj; Bureij camp; Al-Bureij Refugee Camp | common usage in reporting | The strike was in Bureij.
pl-maghazi | Place.Camp country=PS part-of=pl-deir-al-balah | Maghazi; al-Maghazi; Maghazi refugee camp; Maghazi camp; al-Maghazi camp; Al-Maghazi Refugee Camp | common usage in reporting | Fighting was reported near Maghazi.
pl-deir-al-balah-camp | Place.Camp country=PS part-of=pl-deir-al-balah | Deir al-Balah camp | common usage in reporting | Shells hit Deir al-Balah camp on Monday.
pl-al-zawaida | Place.Town country=PS part-of=pl-deir-al-balah | al-Zawaida; al-Zawaidah; Zawaida; Zawaidah; Zuwaida; Zuwaidah; Az-Zawayda; Az-Zawaydah; al-Zawayda; al-Zawaydah | common usage in reporting | Residents fled al-Zawaida.
pl-al-mughraqa | Place.Village country=PS part-of=pl-deir-al-balah | al-Mughraqa; al-Mughraqah; Mughraqa; Mughraqah; al-Moghraqa; al-Moghraqah | common usage in reporting | The strike was in al-Mughraqa.
pl-juhor-ad-dik | Place.Village country=PS part-of=pl-deir-al-balah | Juhor ad-Dik; Johr al-Dik; Juhr al-Dik; Johor al-Deek | common usage in reporting | Fighting was reported near Juhor ad-Dik.
pl-al-musaddar | Place.Village country=PS part-of=pl-deir-al-balah | al-Musaddar; al-Masdar | common usage in reporting | Shells hit al-Musaddar on Monday.
pl-wadi-al-salqa | Place.Village country=PS part-of=pl-deir-al-balah | Wadi al-Salqa; Wadi Salqa | common usage in reporting | Residents fled Wadi al-Salqa.
pl-wadi-gaza | Place.Region country=PS part-of=pl-deir-al-balah | Wadi Gaza; Gaza Valley | common usage in reporting | The strike was in Wadi Gaza.
pl-netzarim-corridor | Place.Region country=PS part-of=pl-deir-al-balah | Netzarim Corridor; Netzarim | common usage in reporting | Fighting was reported near Netzarim Corridor.
pl-abu-areef | Place.Village country=PS part-of=pl-deir-al-balah | Abu Areef | common usage in reporting | Shells hit Abu Areef on Monday.
pl-salah-al-din-street | Place.Site country=PS part-of=pl-deir-al-balah | Salah al-Din Street; Salah al-Din Road; Salahuddin Road; Salah al-Deen Street | common usage in reporting | Residents fled Salah al-Din Street.
pl-al-rashid-street | Place.Site country=PS part-of=pl-deir-al-balah | al-Rashid Street; al-Rashid Road; al-Rasheed Street | common usage in reporting | The strike was in al-Rashid Street.
pl-khan-younis | Place.Province country=PS | Khan Younis; Khan Yunis; Khan Yunes; Khan Yunus; Khanyounis; Khan Younes; Khanyunis; Kahn Younis | common usage in reporting | Fighting was reported near Khan Younis.
pl-khan-younis-city | Place.City country=PS part-of=pl-khan-younis | Khan Younis city | common usage in reporting | Shells hit Khan Younis city on Monday.
pl-khan-younis-camp | Place.Camp country=PS part-of=pl-khan-younis | Khan Younis camp; Khan Younis refugee camp; Khan Yunis refugee camp | common usage in reporting | Residents fled Khan Younis camp.
pl-bani-suheila | Place.Town country=PS part-of=pl-khan-younis | Bani Suheila; Bani Suhaila; Bani Suhayla | common usage in reporting | The strike was in Bani Suheila.
pl-abasan-al-kabira | Place.Town country=PS part-of=pl-khan-younis | Abasan al-Kabira; Abassan; Abasan; Abasan al-Kabirah | common usage in reporting | Fighting was reported near Abasan al-Kabira.
pl-abasan-al-jadida | Place.Town country=PS part-of=pl-khan-younis | Abasan al-Jadida | common usage in reporting | Shells hit Abasan al-Jadida on Monday.
pl-khuzaa | Place.Town country=PS part-of=pl-khan-younis | Khuza'a; Khuzaa; Khuza'ah; Khoza'a; Khuzza'a; Khuza | common usage in reporting | Residents fled Khuza'a.
pl-al-qarara | Place.Town country=PS part-of=pl-khan-younis | al-Qarara; al-Qararah; Qarara; Qararah | common usage in reporting | The strike was in al-Qarara.
pl-al-fukhari | Place.Village country=PS part-of=pl-khan-younis | al-Fukhari; Fukhari; Fakhari | common usage in reporting | Fighting was reported near al-Fukhari.
pl-al-mawasi | Place.Region country=PS part-of=pl-khan-younis | al-Mawasi; Mawasi; Muwasi; al-Muwasi | common usage in reporting | Shells hit al-Mawasi on Monday.
pl-hamad-city | Place.Neighbourhood country=PS part-of=pl-khan-younis | Hamad City; Hamad Town | common usage in reporting | Residents fled Hamad City.
pl-al-amal | Place.Neighbourhood country=PS part-of=pl-khan-younis | al-Amal; al-Amal neighbourhood | common usage in reporting | The strike was in al-Amal.
pl-al-satar | Place.Neighbourhood country=PS part-of=pl-khan-younis | al-Satar; al-Sattar | common usage in reporting | Fighting was reported near al-Satar.
pl-sheikh-nasser | Place.Neighbourhood country=PS part-of=pl-khan-younis | Sheikh Nasser | common usage in reporting | Shells hit Sheikh Nasser on Monday.
pl-al-manara | Place.Neighbourhood country=PS part-of=pl-khan-younis | al-Manara; al-Manarah | common usage in reporting | Residents fled al-Manara.
pl-qizan-al-najjar | Place.Neighbourhood country=PS part-of=pl-khan-younis | Qizan al-Najjar; Qizan an-Najjar | common usage in reporting | The strike was in Qizan al-Najjar.
pl-batn-al-sameen | Place.Neighbourhood country=PS part-of=pl-khan-younis | Batn al-Sameen; Batn al-Samin | common usage in reporting | Fighting was reported near Batn al-Sameen.
pl-jorat-al-lut | Place.Neighbourhood country=PS part-of=pl-khan-younis | Jorat al-Lut; Jourat al-Lot | common usage in reporting | Shells hit Jorat al-Lut on Monday.
pl-al-katiba | Place.Neighbourhood country=PS part-of=pl-khan-younis | al-Katiba; al-Katibah | common usage in reporting | Residents fled al-Katiba.
pl-sheikh-hamad | Place.Neighbourhood country=PS part-of=pl-khan-younis | Sheikh Hamad | common usage in reporting | The strike was in Sheikh Hamad.
pl-morag-corridor | Place.Region country=PS part-of=pl-khan-younis | Morag corridor | common usage in reporting | Fighting was reported near Morag corridor.
pl-philadelphi-corridor | Place.Region country=PS part-of=pl-khan-younis | Philadelphi Corridor | common usage in reporting | Shells hit Philadelphi Corridor on Monday.
pl-rafah | Place.Province country=PS | Rafah; Rafa | common usage in reporting | Residents fled Rafah.
pl-rafah-city | Place.City country=PS part-of=pl-rafah | Rafah city | common usage in reporting | The strike was in Rafah city.
pl-rafah-camp | Place.Camp country=PS part-of=pl-rafah | Rafah camp; Rafah refugee camp | common usage in reporting | Fighting was reported near Rafah camp.
pl-shaboura | Place.Camp country=PS part-of=pl-rafah | Shaboura; Shabourah; al-Shaboura; al-Shabourah; Shabura; Shaburah; Shaboura camp | common usage in reporting | Shells hit Shaboura on Monday.
pl-yibna | Place.Camp country=PS part-of=pl-rafah | Yibna; Yebna; Yibna camp | common usage in reporting | Residents fled Yibna.
pl-tal-al-sultan | Place.Neighbourhood country=PS part-of=pl-rafah | Tal al-Sultan; Tel al-Sultan; Tal as-Sultan; Tel as-Sultan; Tal al-Sultan neighbourhood | common usage in reporting | The strike was in Tal al-Sultan.
pl-al-jneina | Place.Neighbourhood country=PS part-of=pl-rafah | al-Jneina; al-Jneinah; al-Jnaina; al-Jnainah; al-Jeneina; al-Jeneinah; al-Geneina neighbourhood | common usage in reporting | Fighting was reported near al-Jneina.
pl-brazil-neighbourhood | Place.Neighbourhood country=PS part-of=pl-rafah | Brazil neighbourhood | common usage in reporting | Shells hit Brazil neighbourhood on Monday.
pl-tabat-zare | Place.Neighbourhood country=PS part-of=pl-rafah | Tabat Zare; Tabba Zare | common usage in reporting | Residents fled Tabat Zare.
pl-khirbet-al-adas | Place.Neighbourhood country=PS part-of=pl-rafah | Khirbet al-Adas; Khirbat al-Adas | common usage in reporting | The strike was in Khirbet al-Adas.
pl-musabah | Place.Neighbourhood country=PS part-of=pl-rafah | Musabah; Musaba; Musabbeh; Musbah; Musba | common usage in reporting | Fighting was reported near Musabah.
pl-al-shoka | Place.Village country=PS part-of=pl-rafah | al-Shoka; al-Shokah; al-Shawka; al-Shawkah; al-Shuka; al-Shukah; Shoka | common usage in reporting | Shells hit al-Shoka on Monday.
pl-al-nasr-village | Place.Village country=PS part-of=pl-rafah | al-Nasr village | common usage in reporting | Residents fled al-Nasr village.
pl-saudi-neighbourhood | Place.Neighbourhood country=PS part-of=pl-rafah | Saudi neighbourhood | common usage in reporting | The strike was in Saudi neighbourhood.
pl-miraj | Place.Neighbourhood country=PS part-of=pl-rafah | Miraj | common usage in reporting | Fighting was reported near Miraj.
pl-rafah-crossing | Place.Site country=PS part-of=pl-rafah | Rafah crossing; Rafah border crossing | common usage in reporting | Shells hit Rafah crossing on Monday.
pl-kerem-shalom | Place.Site country=PS part-of=pl-rafah | Kerem Shalom; Karem Abu Salem; Karm Abu Salem; Kerem Shalom crossing | common usage in reporting | Residents fled Kerem Shalom.
pl-west-bank | Place.Region country=PS | West Bank; occupied West Bank; Cisjordan; Judea and Samaria | common usage in reporting | The strike was in West Bank.
pl-jenin | Place.Province country=PS | Jenin | common usage in reporting | Fighting was reported near Jenin.
pl-jenin-city | Place.City country=PS part-of=pl-jenin | Jenin city | common usage in reporting | Shells hit Jenin city on Monday.
pl-jenin-refugee-camp | Place.Camp country=PS part-of=pl-jenin | Jenin refugee camp; Jenin camp | common usage in reporting | Residents fled Jenin refugee camp.
pl-qabatiya | Place.Town country=PS part-of=pl-jenin | Qabatiya; Qabatiyah | common usage in reporting | The strike was in Qabatiya.
pl-yabad | Place.Town country=PS part-of=pl-jenin | Yabad; Ya'bad | common usage in reporting | Fighting was reported near Yabad.
pl-silat-al-harithiya | Place.Village country=PS part-of=pl-jenin | Silat al-Harithiya | common usage in reporting | Shells hit Silat al-Harithiya on Monday.
pl-burqin | Place.Village country=PS part-of=pl-jenin | Burqin | common usage in reporting | Residents fled Burqin.
pl-arraba | Place.Village country=PS part-of=pl-jenin | Arraba; Arrabah; Arabeh | common usage in reporting | The strike was in Arraba.
pl-al-yamoun | Place.Village country=PS part-of=pl-jenin | al-Yamoun | common usage in reporting | Fighting was reported near al-Yamoun.
pl-kafr-dan | Place.Village country=PS part-of=pl-jenin | Kafr Dan; Kufr Dan | common usage in reporting | Shells hit Kafr Dan on Monday.
pl-arrana | Place.Village country=PS part-of=pl-jenin | Arrana; Arranah | common usage in reporting | Residents fled Arrana.
pl-rummana | Place.Village country=PS part-of=pl-jenin | Rummana; Rummanah | common usage in reporting | The strike was in Rummana.
pl-tulkarm | Place.Province country=PS | Tulkarm; Tulkarem | common usage in reporting | Fighting was reported near Tulkarm.
pl-tulkarm-city | Place.City country=PS part-of=pl-tulkarm | Tulkarm city | common usage in reporting | Shells hit Tulkarm city on Monday.
pl-nur-shams | Place.Camp country=PS part-of=pl-tulkarm | Nur Shams; Nour Shams; Nur Shams camp | common usage in reporting | Residents fled Nur Shams.
pl-tulkarm-refugee-camp | Place.Camp country=PS part-of=pl-tulkarm | Tulkarm refugee camp; Tulkarm camp | common usage in reporting | The strike was in Tulkarm refugee camp.
pl-anabta | Place.Village country=PS part-of=pl-tulkarm | Anabta; Anabtah | common usage in reporting | Fighting was reported near Anabta.
pl-shuweika | Place.Village country=PS part-of=pl-tulkarm | Shuweika; Shuweikah | common usage in reporting | Shells hit Shuweika on Monday.
pl-nablus-city | Place.City country=PS | Nablus city | common usage in reporting | Residents fled Nablus city.
pl-balata | Place.Camp country=PS | Balata; Balatah; Balata camp; Balata refugee camp | common usage in reporting | The strike was in Balata.
pl-askar | Place.Camp country=PS | Askar; Askar camp | common usage in reporting | Fighting was reported near Askar.
pl-huwara | Place.Town country=PS | Huwara; Huwarah; Huwwara; Huwwarah; Hawara; Hawarah | common usage in reporting | Shells hit Huwara on Monday.
pl-beita | Place.Town country=PS | Beita | common usage in reporting | Residents fled Beita.
pl-burin | Place.Village country=PS | Burin; Burin village | common usage in reporting | The strike was in Burin.
pl-urif | Place.Village country=PS | Urif | common usage in reporting | Fighting was reported near Urif.
pl-aqraba | Place.Village country=PS | Aqraba; Aqrabah | common usage in reporting | Shells hit Aqraba on Monday.
pl-qusra | Place.Village country=PS | Qusra | common usage in reporting | Residents fled Qusra.
pl-jurish | Place.Village country=PS | Jurish | common usage in reporting | The strike was in Jurish.
pl-beit-furik | Place.Village country=PS | Beit Furik | common usage in reporting | Fighting was reported near Beit Furik.
pl-asira-al-qibliya | Place.Village country=PS | Asira al-Qibliya | common usage in reporting | Shells hit Asira al-Qibliya on Monday.
pl-deir-sharaf | Place.Village country=PS | Deir Sharaf | common usage in reporting | Residents fled Deir Sharaf.
pl-josephs-tomb | Place.Site country=PS | Joseph's Tomb | common usage in reporting | The strike was in Joseph's Tomb.
pl-huwara-checkpoint | Place.Site country=PS | Huwara checkpoint | common usage in reporting | Fighting was reported near Huwara checkpoint.
pl-ramallah | Place.Province country=PS | Ramallah; Ramalla; Ramallah and al-Bireh | common usage in reporting | Shells hit Ramallah on Monday.
pl-ramallah-city | Place.City country=PS part-of=pl-ramallah | Ramallah city | common usage in reporting | Residents fled Ramallah city.
pl-al-bireh | Place.Town country=PS part-of=pl-ramallah | al-Bireh; El-Bireh | common usage in reporting | The strike was in al-Bireh.
pl-jalazone | Place.Camp country=PS part-of=pl-ramallah | Jalazone; al-Jalazun; Jalazoun | common usage in reporting | Fighting was reported near Jalazone.
pl-amari | Place.Camp country=PS part-of=pl-ramallah | Amari; al-Amari; Am'ari | common usage in reporting | Shells hit Amari on Monday.
pl-qalandia | Place.Camp country=PS part-of=pl-ramallah | Qalandia; Qalandiya; Qalandiyah; Kalandia | common usage in reporting | Residents fled Qalandia.
pl-bilin | Place.Village country=PS part-of=pl-ramallah | Bilin; Bil'in | common usage in reporting | The strike was in Bilin.
pl-nilin | Place.Village country=PS part-of=pl-ramallah | Nilin; Ni'lin | common usage in reporting | Fighting was reported near Nilin.
pl-nabi-saleh | Place.Village country=PS part-of=pl-ramallah | Nabi Saleh | common usage in reporting | Shells hit Nabi Saleh on Monday.
pl-turmus-ayya | Place.Village country=PS part-of=pl-ramallah | Turmus Ayya; Turmusaya; Turmusayah | common usage in reporting | Residents fled Turmus Ayya.
pl-al-mughayyir | Place.Village country=PS part-of=pl-ramallah | al-Mughayyir; Mughayir | common usage in reporting | The strike was in al-Mughayyir.
pl-sinjil | Place.Village country=PS part-of=pl-ramallah | Sinjil | common usage in reporting | Fighting was reported near Sinjil.
pl-silwad | Place.Village country=PS part-of=pl-ramallah | Silwad | common usage in reporting | Shells hit Silwad on Monday.
pl-beitin | Place.Village country=PS part-of=pl-ramallah | Beitin | common usage in reporting | Residents fled Beitin.
pl-deir-dibwan | Place.Village country=PS part-of=pl-ramallah | Deir Dibwan | common usage in reporting | The strike was in Deir Dibwan.
pl-kafr-malik | Place.Village country=PS part-of=pl-ramallah | Kafr Malik | common usage in reporting | Fighting was reported near Kafr Malik.
pl-deir-jarir | Place.Village country=PS part-of=pl-ramallah | Deir Jarir | common usage in reporting | Shells hit Deir Jarir on Monday.
pl-budrus | Place.Village country=PS part-of=pl-ramallah | Budrus | common usage in reporting | Residents fled Budrus.
pl-hebron | Place.Province country=PS | Hebron; al-Khalil | common usage in reporting | The strike was in Hebron.
pl-hebron-city | Place.City country=PS part-of=pl-hebron | Hebron city | common usage in reporting | Fighting was reported near Hebron city.
pl-yatta | Place.Town country=PS part-of=pl-hebron | Yatta | common usage in reporting | Shells hit Yatta on Monday.
pl-dura | Place.Town country=PS part-of=pl-hebron | Dura | common usage in reporting | Residents fled Dura.
pl-halhul | Place.Town country=PS part-of=pl-hebron | Halhul; Halhoul | common usage in reporting | The strike was in Halhul.
pl-beit-ummar | Place.Town country=PS part-of=pl-hebron | Beit Ummar | common usage in reporting | Fighting was reported near Beit Ummar.
pl-al-dhahiriya | Place.Town country=PS part-of=pl-hebron | al-Dhahiriya; al-Dhahiriyah | common usage in reporting | Shells hit al-Dhahiriya on Monday.
pl-al-arroub | Place.Camp country=PS part-of=pl-hebron | al-Arroub; Arroub; al-Aroub | common usage in reporting | Residents fled al-Arroub.
pl-al-fawwar | Place.Camp country=PS part-of=pl-hebron | al-Fawwar; Fawwar | common usage in reporting | The strike was in al-Fawwar.
pl-masafer-yatta | Place.Region country=PS part-of=pl-hebron | Masafer Yatta | common usage in reporting | Fighting was reported near Masafer Yatta.
pl-susiya | Place.Village country=PS part-of=pl-hebron | Susiya; Susiyah; Susya | common usage in reporting | Shells hit Susiya on Monday.
pl-umm-al-khair | Place.Village country=PS part-of=pl-hebron | Umm al-Khair | common usage in reporting | Residents fled Umm al-Khair.
pl-at-tuwani | Place.Village country=PS part-of=pl-hebron | at-Tuwani; al-Tuwani | common usage in reporting | The strike was in at-Tuwani.
pl-idhna | Place.Village country=PS part-of=pl-hebron | Idhna | common usage in reporting | Fighting was reported near Idhna.
pl-h2 | Place.Neighbourhood country=PS part-of=pl-hebron | H2 | common usage in reporting | Shells hit H2 on Monday.
pl-ibrahimi-mosque | Place.Site country=PS part-of=pl-hebron | Ibrahimi Mosque; Cave of the Patriarchs | common usage in reporting | Residents fled Ibrahimi Mosque.
pl-tarqumiya | Place.Village country=PS part-of=pl-hebron | Tarqumiya; Tarqumiyah | common usage in reporting | The strike was in Tarqumiya.
pl-bethlehem | Place.Province country=PS | Bethlehem | common usage in reporting | Fighting was reported near Bethlehem.
pl-bethlehem-city | Place.City country=PS part-of=pl-bethlehem | Bethlehem city | common usage in reporting | Shells hit Bethlehem city on Monday.
pl-beit-jala | Place.Town country=PS part-of=pl-bethlehem | Beit Jala | common usage in reporting | Residents fled Beit Jala.
pl-beit-sahour | Place.Town country=PS part-of=pl-bethlehem | Beit Sahour | common usage in reporting | The strike was in Beit Sahour.
pl-dheisheh | Place.Camp country=PS part-of=pl-bethlehem | Dheisheh; Deheishe; Duheisha; Duheishah | common usage in reporting | Fighting was reported near Dheisheh.
pl-aida-camp | Place.Camp country=PS part-of=pl-bethlehem | Aida camp | common usage in reporting | Shells hit Aida camp on Monday.
pl-battir | Place.Village country=PS part-of=pl-bethlehem | Battir | common usage in reporting | Residents fled Battir.
pl-tuqu | Place.Village country=PS part-of=pl-bethlehem | Tuqu; Tuqu' | common usage in reporting | The strike was in Tuqu.
pl-husan | Place.Village country=PS part-of=pl-bethlehem | Husan | common usage in reporting | Fighting was reported near Husan.
pl-nahalin | Place.Village country=PS part-of=pl-bethlehem | Nahalin | common usage in reporting | Shells hit Nahalin on Monday.
pl-jericho | Place.Province country=PS | Jericho | common usage in reporting | Residents fled Jericho.
pl-aqabat-jabr | Place.Camp country=PS part-of=pl-jericho | Aqabat Jabr; Aqbat Jabr | common usage in reporting | The strike was in Aqabat Jabr.
pl-al-auja | Place.Village country=PS part-of=pl-jericho | al-Auja; al-Aujah | common usage in reporting | Fighting was reported near al-Auja.
pl-qalqilya | Place.Province country=PS | Qalqilya; Qalqilyah; Qalqiliya; Qalqiliyah | common usage in reporting | Shells hit Qalqilya on Monday.
pl-azzun | Place.Town country=PS part-of=pl-qalqilya | Azzun | common usage in reporting | Residents fled Azzun.
pl-jayyus | Place.Village country=PS part-of=pl-qalqilya | Jayyus | common usage in reporting | The strike was in Jayyus.
pl-kafr-qaddum | Place.Village country=PS part-of=pl-qalqilya | Kafr Qaddum | common usage in reporting | Fighting was reported near Kafr Qaddum.
pl-hajja-village | Place.Village country=PS part-of=pl-qalqilya | Hajja village | common usage in reporting | Shells hit Hajja village on Monday.
pl-salfit | Place.Province country=PS | Salfit | common usage in reporting | Residents fled Salfit.
pl-bruqin | Place.Village country=PS part-of=pl-salfit | Bruqin | common usage in reporting | The strike was in Bruqin.
pl-kafr-ad-dik | Place.Village country=PS part-of=pl-salfit | Kafr ad-Dik | common usage in reporting | Fighting was reported near Kafr ad-Dik.
pl-marda | Place.Village country=PS part-of=pl-salfit | Marda | common usage in reporting | Shells hit Marda on Monday.
pl-tubas | Place.Province country=PS | Tubas | common usage in reporting | Residents fled Tubas.
pl-fara | Place.Camp country=PS part-of=pl-tubas | Far'a; al-Far'a; Faraa; Far'a refugee camp | common usage in reporting | The strike was in Far'a.
pl-tammun | Place.Town country=PS part-of=pl-tubas | Tammun | common usage in reporting | Fighting was reported near Tammun.
pl-jordan-valley | Place.Region country=PS part-of=pl-tubas | Jordan Valley; northern Jordan Valley | common usage in reporting | Shells hit Jordan Valley on Monday.
pl-tayasir | Place.Village country=PS part-of=pl-tubas | Tayasir | common usage in reporting | Residents fled Tayasir.
pl-khirbet-humsa | Place.Village country=PS part-of=pl-tubas | Khirbet Humsa; Humsa al-Fawqa | common usage in reporting | The strike was in Khirbet Humsa.
pl-east-jerusalem | Place.Province country=PS | East Jerusalem; occupied East Jerusalem | common usage in reporting | Fighting was reported near East Jerusalem.
pl-sheikh-jarrah | Place.Neighbourhood country=PS part-of=pl-east-jerusalem | Sheikh Jarrah | common usage in reporting | Shells hit Sheikh Jarrah on Monday.
pl-silwan | Place.Neighbourhood country=PS part-of=pl-east-jerusalem | Silwan | common usage in reporting | Residents fled Silwan.
pl-issawiya | Place.Neighbourhood country=PS part-of=pl-east-jerusalem | Issawiya; Issawiyah; al-Issawiya; al-Issawiyah; Isawiya; Isawiyah | common usage in reporting | The strike was in Issawiya.
pl-shuafat | Place.Neighbourhood country=PS part-of=pl-east-jerusalem | Shuafat; Shu'fat | common usage in reporting | Fighting was reported near Shuafat.
pl-shuafat-refugee-camp | Place.Camp country=PS part-of=pl-east-jerusalem | Shuafat refugee camp; Shuafat camp | common usage in reporting | Shells hit Shuafat refugee camp on Monday.
pl-jabal-al-mukabber | Place.Neighbourhood country=PS part-of=pl-east-jerusalem | Jabal al-Mukabber; Jabal Mukaber | common usage in reporting | Residents fled Jabal al-Mukabber.
pl-abu-dis | Place.Neighbourhood country=PS part-of=pl-east-jerusalem | Abu Dis | common usage in reporting | The strike was in Abu Dis.
pl-beit-hanina | Place.Neighbourhood country=PS part-of=pl-east-jerusalem | Beit Hanina | common usage in reporting | Fighting was reported near Beit Hanina.
pl-ras-al-amud | Place.Neighbourhood country=PS part-of=pl-east-jerusalem | Ras al-Amud | common usage in reporting | Shells hit Ras al-Amud on Monday.
pl-al-tur | Place.Neighbourhood country=PS part-of=pl-east-jerusalem | al-Tur | common usage in reporting | Residents fled al-Tur.
pl-khan-al-ahmar | Place.Neighbourhood country=PS part-of=pl-east-jerusalem | Khan al-Ahmar | common usage in reporting | The strike was in Khan al-Ahmar.
pl-batn-al-hawa | Place.Neighbourhood country=PS part-of=pl-east-jerusalem | Batn al-Hawa | common usage in reporting | Fighting was reported near Batn al-Hawa.
pl-al-aqsa-mosque | Place.Site country=PS part-of=pl-east-jerusalem | al-Aqsa Mosque; Al-Aqsa; Al-Aqsah; al-Aqsa compound | common usage in reporting | Shells hit al-Aqsa Mosque on Monday.
pl-temple-mount | Place.Site country=PS part-of=pl-east-jerusalem | Temple Mount; Haram al-Sharif; Noble Sanctuary | common usage in reporting | Residents fled Temple Mount.
pl-damascus-gate | Place.Site country=PS part-of=pl-east-jerusalem | Damascus Gate | common usage in reporting | The strike was in Damascus Gate.
pl-western-wall | Place.Site country=PS part-of=pl-east-jerusalem | Western Wall | common usage in reporting | Fighting was reported near Western Wall.

# Israel.
pl-jerusalem | Place.City country=IL | Jerusalem; al-Quds | common usage in reporting | Shells hit Jerusalem on Monday.
pl-tel-aviv | Place.City country=IL role=seat | Tel Aviv; Tel Aviv-Yafo | common usage in reporting | Residents fled Tel Aviv.
pl-haifa | Place.City country=IL | Haifa | common usage in reporting | The strike was in Haifa.
pl-ashkelon | Place.City country=IL | Ashkelon; Asqalan | common usage in reporting | Fighting was reported near Ashkelon.
pl-ashdod | Place.City country=IL | Ashdod | common usage in reporting | Shells hit Ashdod on Monday.
pl-beersheba | Place.City country=IL | Beersheba; Beer Sheva; Be'er Sheva; Beersheva | common usage in reporting | Residents fled Beersheba.
pl-sderot | Place.Town country=IL | Sderot | common usage in reporting | The strike was in Sderot.
pl-netivot | Place.Town country=IL | Netivot | common usage in reporting | Fighting was reported near Netivot.
pl-ofakim | Place.Town country=IL | Ofakim | common usage in reporting | Shells hit Ofakim on Monday.
pl-kiryat-shmona | Place.Town country=IL | Kiryat Shmona | common usage in reporting | Residents fled Kiryat Shmona.
pl-nahariya | Place.Town country=IL | Nahariya | common usage in reporting | The strike was in Nahariya.
pl-acre | Place.Town country=IL | Acre; Akko | common usage in reporting | Fighting was reported near Acre.
pl-safed | Place.Town country=IL | Safed | common usage in reporting | Shells hit Safed on Monday.
pl-tiberias | Place.Town country=IL | Tiberias | common usage in reporting | Residents fled Tiberias.
pl-nazareth | Place.City country=IL | Nazareth | common usage in reporting | The strike was in Nazareth.
pl-netanya | Place.City country=IL | Netanya | common usage in reporting | Fighting was reported near Netanya.
pl-herzliya | Place.City country=IL | Herzliya | common usage in reporting | Shells hit Herzliya on Monday.
pl-rishon-lezion | Place.City country=IL | Rishon LeZion | common usage in reporting | Residents fled Rishon LeZion.
pl-petah-tikva | Place.City country=IL | Petah Tikva | common usage in reporting | The strike was in Petah Tikva.
pl-bat-yam | Place.City country=IL | Bat Yam | common usage in reporting | Fighting was reported near Bat Yam.
pl-ramat-gan | Place.City country=IL | Ramat Gan | common usage in reporting | Shells hit Ramat Gan on Monday.
pl-rehovot | Place.City country=IL | Rehovot | common usage in reporting | Residents fled Rehovot.
pl-holon | Place.City country=IL | Holon | common usage in reporting | The strike was in Holon.
pl-eilat | Place.City country=IL | Eilat | common usage in reporting | Fighting was reported near Eilat.
pl-lod | Place.Town country=IL | Lod | common usage in reporting | Shells hit Lod on Monday.
pl-ramla | Place.Town country=IL | Ramla | common usage in reporting | Residents fled Ramla.
pl-hadera | Place.Town country=IL | Hadera | common usage in reporting | The strike was in Hadera.
pl-afula | Place.Town country=IL | Afula | common usage in reporting | Fighting was reported near Afula.
pl-karmiel | Place.Town country=IL | Karmiel | common usage in reporting | Shells hit Karmiel on Monday.
pl-metula | Place.Town country=IL | Metula | common usage in reporting | Residents fled Metula.
pl-shlomi | Place.Town country=IL | Shlomi | common usage in reporting | The strike was in Shlomi.
pl-beeri | Place.Village country=IL | Be'eri; Kibbutz Be'eri; Beeri; Kibbutz Beeri | common usage in reporting | Fighting was reported near Be'eri.
pl-kfar-aza | Place.Village country=IL | Kfar Aza; Kibbutz Kfar Aza; Kfar Azza | common usage in reporting | Shells hit Kfar Aza on Monday.
pl-nir-oz | Place.Village country=IL | Nir Oz; Kibbutz Nir Oz | common usage in reporting | Residents fled Nir Oz.
pl-nirim | Place.Village country=IL | Nirim; Kibbutz Nirim | common usage in reporting | The strike was in Nirim.
pl-nahal-oz | Place.Village country=IL | Nahal Oz; Kibbutz Nahal Oz | common usage in reporting | Fighting was reported near Nahal Oz.
pl-kissufim | Place.Village country=IL | Kissufim; Kibbutz Kissufim | common usage in reporting | Shells hit Kissufim on Monday.
pl-reim | Place.Village country=IL | Re'im; Reim; Kibbutz Re'im | common usage in reporting | Residents fled Re'im.
pl-netiv-haasara | Place.Village country=IL | Netiv HaAsara | common usage in reporting | The strike was in Netiv HaAsara.
pl-alumim | Place.Village country=IL | Alumim; Kibbutz Alumim | common usage in reporting | Fighting was reported near Alumim.
pl-ein-hashlosha | Place.Village country=IL | Ein HaShlosha | common usage in reporting | Shells hit Ein HaShlosha on Monday.
pl-manara | Place.Village country=IL | Manara; Kibbutz Manara | common usage in reporting | Residents fled Manara.
pl-arab-al-aramshe | Place.Village country=IL | Arab al-Aramshe | common usage in reporting | The strike was in Arab al-Aramshe.
pl-nova-festival | Place.Site country=IL | Nova festival; Nova music festival; Supernova festival; Supernova music festival | common usage in reporting | Fighting was reported near Nova festival.
pl-sde-teiman | Place.Site country=IL | Sde Teiman; Sde Teiman detention camp | common usage in reporting | Shells hit Sde Teiman on Monday.
pl-ofer-prison | Place.Site country=IL | Ofer prison | common usage in reporting | Residents fled Ofer prison.
pl-ketziot | Place.Site country=IL | Ketziot; Ketziot prison | common usage in reporting | The strike was in Ketziot.
pl-megiddo-prison | Place.Site country=IL | Megiddo prison | common usage in reporting | Fighting was reported near Megiddo prison.
pl-ben-gurion-airport | Place.Site country=IL | Ben Gurion Airport | common usage in reporting | Shells hit Ben Gurion Airport on Monday.
pl-soroka | Place.Site country=IL | Soroka; Soroka Medical Center; Soroka hospital | common usage in reporting | Residents fled Soroka.
pl-dimona | Place.Town country=IL | Dimona | common usage in reporting | The strike was in Dimona.
pl-galilee | Place.Region country=IL | Galilee; Upper Galilee; Western Galilee | common usage in reporting | Fighting was reported near Galilee.
pl-negev | Place.Region country=IL | Negev; Naqab | common usage in reporting | Shells hit Negev on Monday.
pl-gaza-envelope | Place.Region country=IL | Gaza envelope | common usage in reporting | Residents fled Gaza envelope.
pl-green-line | Place.Region country=IL | Green Line | common usage in reporting | The strike was in Green Line.
pl-shebaa-farms | Place.Region country=IL | Shebaa Farms | common usage in reporting | Fighting was reported near Shebaa Farms.
pl-blue-line | Place.Region country=IL | Blue Line | common usage in reporting | Shells hit Blue Line on Monday.

# Lebanon.
pl-beirut | Place.City country=LB role=seat | Beirut; Beyrouth | common usage in reporting | Residents fled Beirut.
pl-dahiyeh | Place.Neighbourhood country=LB part-of=pl-beirut | Dahiyeh; Dahiya; Dahiyah; Dahieh; Beirut's southern suburbs | common usage in reporting | The strike was in Dahiyeh.
pl-haret-hreik | Place.Neighbourhood country=LB part-of=pl-beirut | Haret Hreik; Harat Hreik | common usage in reporting | Fighting was reported near Haret Hreik.
pl-bourj-el-barajneh | Place.Neighbourhood country=LB part-of=pl-beirut | Bourj el-Barajneh; Burj al-Barajneh; Bourj al-Barajneh | common usage in reporting | Shells hit Bourj el-Barajneh on Monday.
pl-ghobeiry | Place.Neighbourhood country=LB part-of=pl-beirut | Ghobeiry; Ghobeiri | common usage in reporting | Residents fled Ghobeiry.
pl-chiyah | Place.Neighbourhood country=LB part-of=pl-beirut | Chiyah; Chiya; Shiyah; Shiya | common usage in reporting | The strike was in Chiyah.
pl-basta | Place.Neighbourhood country=LB part-of=pl-beirut | Basta; Basta al-Fawqa | common usage in reporting | Fighting was reported near Basta.
pl-nweiri | Place.Neighbourhood country=LB part-of=pl-beirut | Nweiri; Noueiri | common usage in reporting | Shells hit Nweiri on Monday.
pl-ain-al-rummaneh | Place.Neighbourhood country=LB part-of=pl-beirut | Ain al-Rummaneh; Ain el-Remmaneh | common usage in reporting | Residents fled Ain al-Rummaneh.
pl-achrafieh | Place.Neighbourhood country=LB part-of=pl-beirut | Achrafieh | common usage in reporting | The strike was in Achrafieh.
pl-hamra | Place.Neighbourhood country=LB part-of=pl-beirut | Hamra; Hamra Street | common usage in reporting | Fighting was reported near Hamra.
pl-bachoura | Place.Neighbourhood country=LB part-of=pl-beirut | Bachoura; Bachourah | common usage in reporting | Shells hit Bachoura on Monday.
pl-jnah | Place.Neighbourhood country=LB part-of=pl-beirut | Jnah | common usage in reporting | Residents fled Jnah.
pl-ouzai | Place.Neighbourhood country=LB part-of=pl-beirut | Ouzai | common usage in reporting | The strike was in Ouzai.
pl-sabra-and-shatila | Place.Camp country=LB part-of=pl-beirut | Sabra and Shatila; Shatila; Shatilah; Chatila; Chatilah; Sabra and Chatila; Shatila refugee camp | common usage in reporting | Fighting was reported near Sabra and Shatila.
pl-mar-elias | Place.Camp country=LB part-of=pl-beirut | Mar Elias | common usage in reporting | Shells hit Mar Elias on Monday.
pl-rafik-hariri-university-hospital | Place.Site country=LB part-of=pl-beirut | Rafik Hariri University Hospital | common usage in reporting | Residents fled Rafik Hariri University Hospital.
pl-beirut-airport | Place.Site country=LB part-of=pl-beirut | Beirut airport | common usage in reporting | The strike was in Beirut airport.
pl-beirut-port | Place.Site country=LB part-of=pl-beirut | Beirut port; Port of Beirut | common usage in reporting | Fighting was reported near Beirut port.
pl-south-lebanon | Place.Province country=LB | South Lebanon; southern Lebanon; South Governorate | common usage in reporting | Shells hit South Lebanon on Monday.
pl-sidon | Place.City country=LB part-of=pl-south-lebanon | Sidon; Saida | common usage in reporting | Residents fled Sidon.
pl-tyre | Place.City country=LB part-of=pl-south-lebanon | Tyre | common usage in reporting | The strike was in Tyre.
pl-jezzine | Place.Town country=LB part-of=pl-south-lebanon | Jezzine | common usage in reporting | Fighting was reported near Jezzine.
pl-qana | Place.Town country=LB part-of=pl-south-lebanon | Qana; Cana | common usage in reporting | Shells hit Qana on Monday.
pl-sarafand | Place.Village country=LB part-of=pl-south-lebanon | Sarafand | common usage in reporting | Residents fled Sarafand.
pl-sarfa | Place.Village country=LB part-of=pl-south-lebanon | Sarfa | common usage in reporting | The strike was in Sarfa.
pl-shama | Place.Village country=LB part-of=pl-south-lebanon | Shama | common usage in reporting | Fighting was reported near Shama.
pl-al-mansouri | Place.Village country=LB part-of=pl-south-lebanon | al-Mansouri | common usage in reporting | Shells hit al-Mansouri on Monday.
pl-naqoura | Place.Village country=LB part-of=pl-south-lebanon | Naqoura; Naqourah; Naqura; Naqurah; an-Naqoura; an-Naqourah | common usage in reporting | Residents fled Naqoura.
pl-dhaira | Place.Village country=LB part-of=pl-south-lebanon | Dhaira; Dhairah; Dhayra; Dhayrah | common usage in reporting | The strike was in Dhaira.
pl-alma-al-shaab | Place.Village country=LB part-of=pl-south-lebanon | Alma al-Shaab | common usage in reporting | Fighting was reported near Alma al-Shaab.
pl-yarin | Place.Village country=LB part-of=pl-south-lebanon | Yarin | common usage in reporting | Shells hit Yarin on Monday.
pl-ain-baal | Place.Village country=LB part-of=pl-south-lebanon | Ain Baal | common usage in reporting | Residents fled Ain Baal.
pl-srifa | Place.Village country=LB part-of=pl-south-lebanon | Srifa | common usage in reporting | The strike was in Srifa.
pl-maarakeh | Place.Village country=LB part-of=pl-south-lebanon | Maarakeh | common usage in reporting | Fighting was reported near Maarakeh.
pl-ain-al-delb | Place.Village country=LB part-of=pl-south-lebanon | Ain al-Delb; Ain Deleb | common usage in reporting | Shells hit Ain al-Delb on Monday.
pl-ain-al-hilweh | Place.Camp country=LB part-of=pl-south-lebanon | Ain al-Hilweh; Ein el-Hilweh; Ain el-Helweh; Ain al-Hilweh camp | common usage in reporting | Residents fled Ain al-Hilweh.
pl-rashidieh | Place.Camp country=LB part-of=pl-south-lebanon | Rashidieh | common usage in reporting | The strike was in Rashidieh.
pl-burj-al-shamali | Place.Camp country=LB part-of=pl-south-lebanon | Burj al-Shamali | common usage in reporting | Fighting was reported near Burj al-Shamali.
pl-qlaileh | Place.Village country=LB part-of=pl-south-lebanon | Qlaileh; al-Qlaileh | common usage in reporting | Shells hit Qlaileh on Monday.
pl-zebqin | Place.Village country=LB part-of=pl-south-lebanon | Zebqin | common usage in reporting | Residents fled Zebqin.
pl-majdal-zoun | Place.Village country=LB part-of=pl-south-lebanon | Majdal Zoun | common usage in reporting | The strike was in Majdal Zoun.
pl-nabatieh | Place.Province country=LB | Nabatieh; Nabatiyeh; Nabatiya; Nabatiyah | common usage in reporting | Fighting was reported near Nabatieh.
pl-nabatieh-city | Place.City country=LB part-of=pl-nabatieh | Nabatieh city | common usage in reporting | Shells hit Nabatieh city on Monday.
pl-bint-jbeil | Place.Town country=LB part-of=pl-nabatieh | Bint Jbeil; Bint Jubayl; Bint Jbail; Bint Jubeil | common usage in reporting | Residents fled Bint Jbeil.
pl-marjayoun | Place.Town country=LB part-of=pl-nabatieh | Marjayoun; Marjeyoun | common usage in reporting | The strike was in Marjayoun.
pl-khiam | Place.Town country=LB part-of=pl-nabatieh | Khiam; al-Khiam; Khiyam | common usage in reporting | Fighting was reported near Khiam.
pl-hasbaya | Place.Town country=LB part-of=pl-nabatieh | Hasbaya; Hasbayah | common usage in reporting | Shells hit Hasbaya on Monday.
pl-aitaroun | Place.Village country=LB part-of=pl-nabatieh | Aitaroun; Aytaroun | common usage in reporting | Residents fled Aitaroun.
pl-ayta-al-shaab | Place.Village country=LB part-of=pl-nabatieh | Ayta al-Shaab; Aita al-Shaab; Aita al-Chaab; Ayta ash-Shab | common usage in reporting | The strike was in Ayta al-Shaab.
pl-maroun-al-ras | Place.Village country=LB part-of=pl-nabatieh | Maroun al-Ras; Maroun el-Ras | common usage in reporting | Fighting was reported near Maroun al-Ras.
pl-kfar-kila | Place.Village country=LB part-of=pl-nabatieh | Kfar Kila; Kfarkila; Kfarkilah; Kafr Kila; Kafr Kela | common usage in reporting | Shells hit Kfar Kila on Monday.
pl-mais-al-jabal | Place.Village country=LB part-of=pl-nabatieh | Mais al-Jabal; Meiss el-Jabal; Mays al-Jabal | common usage in reporting | Residents fled Mais al-Jabal.
pl-blida | Place.Village country=LB part-of=pl-nabatieh | Blida | common usage in reporting | The strike was in Blida.
pl-yaroun | Place.Village country=LB part-of=pl-nabatieh | Yaroun | common usage in reporting | Fighting was reported near Yaroun.
pl-rmeish | Place.Village country=LB part-of=pl-nabatieh | Rmeish | common usage in reporting | Shells hit Rmeish on Monday.
pl-ainata | Place.Village country=LB part-of=pl-nabatieh | Ainata; Ainatah | common usage in reporting | Residents fled Ainata.
pl-adaisseh | Place.Village country=LB part-of=pl-nabatieh | Adaisseh; Odaisseh; al-Adaissah; al-Adaissa | common usage in reporting | The strike was in Adaisseh.
pl-taybeh | Place.Village country=LB part-of=pl-nabatieh | Taybeh | common usage in reporting | Fighting was reported near Taybeh.
pl-deir-seryan | Place.Village country=LB part-of=pl-nabatieh | Deir Seryan | common usage in reporting | Shells hit Deir Seryan on Monday.
pl-markaba | Place.Village country=LB part-of=pl-nabatieh | Markaba; Markabah | common usage in reporting | Residents fled Markaba.
pl-ramyah | Place.Village country=LB part-of=pl-nabatieh | Ramyah; Ramya; Ramyeh | common usage in reporting | The strike was in Ramyah.
pl-kafr-tebnit | Place.Village country=LB part-of=pl-nabatieh | Kafr Tebnit | common usage in reporting | Fighting was reported near Kafr Tebnit.
pl-ain-ebel | Place.Village country=LB part-of=pl-nabatieh | Ain Ebel | common usage in reporting | Shells hit Ain Ebel on Monday.
pl-shebaa | Place.Village country=LB part-of=pl-nabatieh | Shebaa; Chebaa | common usage in reporting | Residents fled Shebaa.
pl-kfar-shuba | Place.Village country=LB part-of=pl-nabatieh | Kfar Shuba | common usage in reporting | The strike was in Kfar Shuba.
pl-habboush | Place.Village country=LB part-of=pl-nabatieh | Habboush | common usage in reporting | Fighting was reported near Habboush.
pl-tebnine | Place.Village country=LB part-of=pl-nabatieh | Tebnine; Tibnin | common usage in reporting | Shells hit Tebnine on Monday.
pl-qantara | Place.Village country=LB part-of=pl-nabatieh | Qantara; Qantarah | common usage in reporting | Residents fled Qantara.
pl-debbine | Place.Village country=LB part-of=pl-nabatieh | Debbine | common usage in reporting | The strike was in Debbine.
pl-beqaa | Place.Province country=LB | Beqaa; Bekaa; Bekaa Valley; Beqaa Valley; Beka'a | common usage in reporting | Fighting was reported near Beqaa.
pl-zahle | Place.City country=LB part-of=pl-beqaa | Zahle; Zahleh | common usage in reporting | Shells hit Zahle on Monday.
pl-baalbek | Place.Town country=LB part-of=pl-beqaa | Baalbek; Ba'albek; Baalbeck | common usage in reporting | Residents fled Baalbek.
pl-hermel | Place.Town country=LB part-of=pl-beqaa | Hermel | common usage in reporting | The strike was in Hermel.
pl-arsal | Place.Town country=LB part-of=pl-beqaa | Arsal; Ersal | common usage in reporting | Fighting was reported near Arsal.
pl-brital | Place.Village country=LB part-of=pl-beqaa | Brital | common usage in reporting | Shells hit Brital on Monday.
pl-labweh | Place.Village country=LB part-of=pl-beqaa | Labweh; al-Labweh | common usage in reporting | Residents fled Labweh.
pl-nabi-chit | Place.Village country=LB part-of=pl-beqaa | Nabi Chit | common usage in reporting | The strike was in Nabi Chit.
pl-younine | Place.Village country=LB part-of=pl-beqaa | Younine; Younin | common usage in reporting | Fighting was reported near Younine.
pl-duris | Place.Village country=LB part-of=pl-beqaa | Duris; Douris | common usage in reporting | Shells hit Duris on Monday.
pl-chtaura | Place.Town country=LB part-of=pl-beqaa | Chtaura; Chtaurah | common usage in reporting | Residents fled Chtaura.
pl-majdal-anjar | Place.Town country=LB part-of=pl-beqaa | Majdal Anjar | common usage in reporting | The strike was in Majdal Anjar.
pl-shmustar | Place.Village country=LB part-of=pl-beqaa | Shmustar | common usage in reporting | Fighting was reported near Shmustar.
pl-bodai | Place.Village country=LB part-of=pl-beqaa | Bodai | common usage in reporting | Shells hit Bodai on Monday.
pl-al-nabi-sreij | Place.Village country=LB part-of=pl-beqaa | al-Nabi Sreij | common usage in reporting | Residents fled al-Nabi Sreij.
pl-trablous | Place.City country=LB | Trablous | common usage in reporting | The strike was in Trablous.
pl-nahr-al-bared | Place.Camp country=LB part-of=pl-trablous | Nahr al-Bared; Nahr el-Bared | common usage in reporting | Fighting was reported near Nahr al-Bared.
pl-beddawi | Place.Camp country=LB part-of=pl-trablous | Beddawi; Beddawi camp | common usage in reporting | Shells hit Beddawi on Monday.
pl-bab-al-tabbaneh | Place.Neighbourhood country=LB part-of=pl-trablous | Bab al-Tabbaneh | common usage in reporting | Residents fled Bab al-Tabbaneh.
pl-jabal-mohsen | Place.Neighbourhood country=LB part-of=pl-trablous | Jabal Mohsen | common usage in reporting | The strike was in Jabal Mohsen.
pl-mount-lebanon | Place.Province country=LB | Mount Lebanon | common usage in reporting | Fighting was reported near Mount Lebanon.
pl-jounieh | Place.Town country=LB part-of=pl-mount-lebanon | Jounieh | common usage in reporting | Shells hit Jounieh on Monday.
pl-aley | Place.Town country=LB part-of=pl-mount-lebanon | Aley | common usage in reporting | Residents fled Aley.
pl-chouf | Place.Town country=LB part-of=pl-mount-lebanon | Chouf | common usage in reporting | The strike was in Chouf.
pl-damour | Place.Town country=LB part-of=pl-mount-lebanon | Damour | common usage in reporting | Fighting was reported near Damour.
pl-barja | Place.Village country=LB part-of=pl-mount-lebanon | Barja | common usage in reporting | Shells hit Barja on Monday.
pl-almat | Place.Village country=LB part-of=pl-mount-lebanon | Almat | common usage in reporting | Residents fled Almat.
pl-maaysra | Place.Village country=LB part-of=pl-mount-lebanon | Maaysra; Maaysrah; Maaisra; Maaisrah | common usage in reporting | The strike was in Maaysra.
pl-aitou | Place.Village country=LB part-of=pl-mount-lebanon | Aitou | common usage in reporting | Fighting was reported near Aitou.
pl-byblos | Place.Town country=LB part-of=pl-mount-lebanon | Byblos; Jbeil | common usage in reporting | Shells hit Byblos on Monday.
pl-litani | Place.Region country=LB | Litani; Litani River | common usage in reporting | Residents fled Litani.
pl-akkar | Place.District country=LB | Akkar | common usage in reporting | The strike was in Akkar.

# Jordan.
pl-amman | Place.City country=JO role=seat | Amman | common usage in reporting | Fighting was reported near Amman.
pl-zarqa | Place.City country=JO | Zarqa | common usage in reporting | Shells hit Zarqa on Monday.
pl-irbid | Place.City country=JO | Irbid | common usage in reporting | Residents fled Irbid.
pl-mafraq | Place.Town country=JO | Mafraq | common usage in reporting | The strike was in Mafraq.
pl-karak | Place.Town country=JO | Karak; Kerak | common usage in reporting | Fighting was reported near Karak.
pl-aqaba | Place.City country=JO | Aqaba | common usage in reporting | Shells hit Aqaba on Monday.
pl-zaatari | Place.Camp country=JO | Zaatari; Zaatari camp; Za'atari; Zaatari refugee camp | common usage in reporting | Residents fled Zaatari.
pl-azraq-camp | Place.Camp country=JO | Azraq camp; Azraq | common usage in reporting | The strike was in Azraq camp.
pl-tower-22 | Place.Site country=JO | Tower 22 | common usage in reporting | Fighting was reported near Tower 22.

# Egypt.
pl-cairo | Place.City country=EG role=seat | Cairo | common usage in reporting | Shells hit Cairo on Monday.
pl-alexandria | Place.City country=EG | Alexandria | common usage in reporting | Residents fled Alexandria.
pl-giza | Place.City country=EG | Giza | common usage in reporting | The strike was in Giza.
pl-north-sinai | Place.Province country=EG | North Sinai; Sinai; Sinai Peninsula | common usage in reporting | Fighting was reported near North Sinai.
pl-arish | Place.City country=EG part-of=pl-north-sinai | Arish; al-Arish; El-Arish | common usage in reporting | Shells hit Arish on Monday.
pl-sheikh-zuweid | Place.Town country=EG part-of=pl-north-sinai | Sheikh Zuweid; Sheikh Zuwayed; Sheikh Zouaid | common usage in reporting | Residents fled Sheikh Zuweid.
pl-bir-al-abed | Place.Village country=EG part-of=pl-north-sinai | Bir al-Abed; Bir al-Abd | common usage in reporting | The strike was in Bir al-Abed.
pl-al-rawda | Place.Village country=EG part-of=pl-north-sinai | al-Rawda; al-Rawdah; Rawda | common usage in reporting | Fighting was reported near al-Rawda.
pl-al-barth | Place.Village country=EG part-of=pl-north-sinai | al-Barth | common usage in reporting | Shells hit al-Barth on Monday.
pl-south-sinai | Place.Province country=EG | South Sinai | common usage in reporting | Residents fled South Sinai.
pl-sharm-el-sheikh | Place.Town country=EG part-of=pl-south-sinai | Sharm el-Sheikh; Sharm al-Sheikh | common usage in reporting | The strike was in Sharm el-Sheikh.
pl-taba | Place.Town country=EG part-of=pl-south-sinai | Taba | common usage in reporting | Fighting was reported near Taba.
pl-dahab | Place.Town country=EG part-of=pl-south-sinai | Dahab | common usage in reporting | Shells hit Dahab on Monday.
pl-suez | Place.City country=EG | Suez; Suez City | common usage in reporting | Residents fled Suez.
pl-suez-canal | Place.Region country=EG | Suez Canal | common usage in reporting | The strike was in Suez Canal.
pl-port-said | Place.City country=EG | Port Said | common usage in reporting | Fighting was reported near Port Said.
pl-ismailia | Place.City country=EG | Ismailia | common usage in reporting | Shells hit Ismailia on Monday.
pl-minya | Place.Town country=EG | Minya; al-Minya; al-Minyah | common usage in reporting | Residents fled Minya.
pl-assiut | Place.Town country=EG | Assiut; Asyut | common usage in reporting | The strike was in Assiut.
pl-sohag | Place.Town country=EG | Sohag | common usage in reporting | Fighting was reported near Sohag.
pl-luxor | Place.City country=EG | Luxor | common usage in reporting | Shells hit Luxor on Monday.
pl-aswan | Place.City country=EG | Aswan | common usage in reporting | Residents fled Aswan.
pl-rabaa | Place.Site country=EG | Rabaa; Rabaa al-Adawiya; Rabaa al-Adawiya Square; Rabaa Square | common usage in reporting | The strike was in Rabaa.
pl-maspero | Place.Site country=EG | Maspero | common usage in reporting | Fighting was reported near Maspero.
pl-red-sea | Place.Region country=EG | Red Sea | common usage in reporting | Shells hit Red Sea on Monday.
pl-gulf-of-aden | Place.Region country=EG | Gulf of Aden | common usage in reporting | Residents fled Gulf of Aden.

# Saudi Arabia.
pl-riyadh | Place.City country=SA role=seat | Riyadh | common usage in reporting | The strike was in Riyadh.
pl-jeddah | Place.City country=SA | Jeddah; Jedda; Jiddah; Jidda | common usage in reporting | Fighting was reported near Jeddah.
pl-mecca | Place.City country=SA | Mecca; Makkah; Makka | common usage in reporting | Shells hit Mecca on Monday.
pl-medina | Place.City country=SA | Medina; Medinah | common usage in reporting | Residents fled Medina.
pl-dammam | Place.City country=SA | Dammam | common usage in reporting | The strike was in Dammam.
pl-dhahran | Place.Town country=SA | Dhahran | common usage in reporting | Fighting was reported near Dhahran.
pl-najran | Place.Province country=SA | Najran | common usage in reporting | Shells hit Najran on Monday.
pl-jizan | Place.Province country=SA | Jizan; Jazan | common usage in reporting | Residents fled Jizan.
pl-asir | Place.Province country=SA | Asir | common usage in reporting | The strike was in Asir.
pl-abha | Place.Town country=SA | Abha | common usage in reporting | Fighting was reported near Abha.
pl-khamis-mushait | Place.Town country=SA | Khamis Mushait | common usage in reporting | Shells hit Khamis Mushait on Monday.
pl-qatif | Place.Town country=SA | Qatif | common usage in reporting | Residents fled Qatif.
pl-awamiya | Place.Town country=SA | Awamiya; Awamiyah; al-Awamiyah; al-Awamiya | common usage in reporting | The strike was in Awamiya.
pl-abqaiq | Place.Town country=SA | Abqaiq; Buqayq | common usage in reporting | Fighting was reported near Abqaiq.
pl-khurais | Place.Town country=SA | Khurais | common usage in reporting | Shells hit Khurais on Monday.
pl-taif | Place.Town country=SA | Ta'if; Taif | common usage in reporting | Residents fled Ta'if.

# United Arab Emirates.
pl-abu-dhabi | Place.City country=AE role=seat | Abu Dhabi | common usage in reporting | The strike was in Abu Dhabi.
pl-dubai | Place.City country=AE | Dubai | common usage in reporting | Fighting was reported near Dubai.
pl-sharjah | Place.City country=AE | Sharjah | common usage in reporting | Shells hit Sharjah on Monday.

# Qatar.
pl-doha | Place.City country=QA role=seat | Doha | common usage in reporting | Residents fled Doha.
pl-al-udeid | Place.Site country=QA | al-Udeid; Al-Udeid Air Base | common usage in reporting | The strike was in al-Udeid.

# Kuwait.
pl-kuwait-city | Place.City country=KW role=seat | Kuwait City | common usage in reporting | Fighting was reported near Kuwait City.

# Bahrain.
pl-manama | Place.City country=BH role=seat | Manama | common usage in reporting | Shells hit Manama on Monday.

# Oman.
pl-muscat | Place.City country=OM role=seat | Muscat | common usage in reporting | Residents fled Muscat.
pl-dhofar | Place.Province country=OM | Dhofar; Dhufar | common usage in reporting | The strike was in Dhofar.
pl-salalah | Place.Town country=OM | Salalah | common usage in reporting | Fighting was reported near Salalah.

# Iran.
pl-tehran | Place.City country=IR role=seat | Tehran; Teheran | common usage in reporting | Shells hit Tehran on Monday.
pl-isfahan | Place.City country=IR | Isfahan; Esfahan | common usage in reporting | Residents fled Isfahan.
pl-mashhad | Place.City country=IR | Mashhad | common usage in reporting | The strike was in Mashhad.
pl-shiraz | Place.City country=IR | Shiraz | common usage in reporting | Fighting was reported near Shiraz.
pl-tabriz | Place.City country=IR | Tabriz | common usage in reporting | Shells hit Tabriz on Monday.
pl-qom | Place.City country=IR | Qom | common usage in reporting | Residents fled Qom.
pl-ahvaz | Place.City country=IR | Ahvaz; Ahwaz | common usage in reporting | The strike was in Ahvaz.
pl-kermanshah | Place.City country=IR | Kermanshah | common usage in reporting | Fighting was reported near Kermanshah.
pl-zahedan | Place.City country=IR | Zahedan | common usage in reporting | Shells hit Zahedan on Monday.
pl-abadan | Place.City country=IR | Abadan | common usage in reporting | Residents fled Abadan.
pl-khorramshahr | Place.City country=IR | Khorramshahr | common usage in reporting | The strike was in Khorramshahr.
pl-bandar-abbas | Place.City country=IR | Bandar Abbas | common usage in reporting | Fighting was reported near Bandar Abbas.
pl-bushehr | Place.City country=IR | Bushehr | common usage in reporting | Shells hit Bushehr on Monday.
pl-natanz | Place.Town country=IR | Natanz | common usage in reporting | Residents fled Natanz.
pl-fordow | Place.Site country=IR | Fordow; Fordo | common usage in reporting | The strike was in Fordow.
pl-karaj | Place.City country=IR | Karaj | common usage in reporting | Fighting was reported near Karaj.
pl-kerman | Place.City country=IR | Kerman | common usage in reporting | Shells hit Kerman on Monday.
pl-rasht | Place.City country=IR | Rasht | common usage in reporting | Residents fled Rasht.
pl-urmia | Place.City country=IR | Urmia; Orumiyeh | common usage in reporting | The strike was in Urmia.
pl-sanandaj | Place.City country=IR | Sanandaj | common usage in reporting | Fighting was reported near Sanandaj.
pl-mahabad | Place.Town country=IR | Mahabad | common usage in reporting | Shells hit Mahabad on Monday.
pl-saqqez | Place.Town country=IR | Saqqez | common usage in reporting | Residents fled Saqqez.
pl-piranshahr | Place.Town country=IR | Piranshahr | common usage in reporting | The strike was in Piranshahr.
pl-sardasht | Place.Town country=IR | Sardasht | common usage in reporting | Fighting was reported near Sardasht.
pl-marivan | Place.Town country=IR | Marivan | common usage in reporting | Shells hit Marivan on Monday.
pl-baneh | Place.Town country=IR | Baneh | common usage in reporting | Residents fled Baneh.
pl-evin-prison | Place.Site country=IR | Evin prison; Evin | common usage in reporting | The strike was in Evin prison.
pl-khuzestan | Place.Province country=IR | Khuzestan | common usage in reporting | Fighting was reported near Khuzestan.
pl-sistan-and-baluchestan | Place.Province country=IR | Sistan and Baluchestan; Sistan-Baluchestan; Sistan and Baluchistan; Sistan va Baluchestan | common usage in reporting | Shells hit Sistan and Baluchestan on Monday.
pl-rojhelat | Place.Town country=IR | Rojhelat | common usage in reporting | Residents fled Rojhelat.
pl-khash | Place.Town country=IR | Khash | common usage in reporting | The strike was in Khash.
pl-saravan | Place.Town country=IR | Saravan | common usage in reporting | Fighting was reported near Saravan.
pl-iranshahr | Place.Town country=IR | Iranshahr | common usage in reporting | Shells hit Iranshahr on Monday.
pl-chabahar | Place.Town country=IR | Chabahar | common usage in reporting | Residents fled Chabahar.
pl-dezful | Place.City country=IR | Dezful | common usage in reporting | The strike was in Dezful.
pl-kharg-island | Place.Region country=IR | Kharg Island | common usage in reporting | Fighting was reported near Kharg Island.
pl-strait-of-hormuz | Place.Region country=IR | Strait of Hormuz | common usage in reporting | Shells hit Strait of Hormuz on Monday.

# Turkey.
pl-ankara | Place.City country=TR role=seat | Ankara | common usage in reporting | Residents fled Ankara.
pl-istanbul | Place.City country=TR | Istanbul | common usage in reporting | The strike was in Istanbul.
pl-izmir | Place.City country=TR | Izmir | common usage in reporting | Fighting was reported near Izmir.
pl-diyarbakir | Place.Province country=TR | Diyarbakir; Diyarbakır | common usage in reporting | Shells hit Diyarbakir on Monday.
pl-sur-district | Place.Neighbourhood country=TR part-of=pl-diyarbakir | Sur district | common usage in reporting | Residents fled Sur district.
pl-silvan | Place.Town country=TR part-of=pl-diyarbakir | Silvan | common usage in reporting | The strike was in Silvan.
pl-bismil | Place.Town country=TR part-of=pl-diyarbakir | Bismil | common usage in reporting | Fighting was reported near Bismil.
pl-sirnak | Place.Province country=TR | Sirnak; Şırnak; Sirnak province | common usage in reporting | Shells hit Sirnak on Monday.
pl-cizre | Place.Town country=TR part-of=pl-sirnak | Cizre | common usage in reporting | Residents fled Cizre.
pl-silopi | Place.Town country=TR part-of=pl-sirnak | Silopi | common usage in reporting | The strike was in Silopi.
pl-idil | Place.Town country=TR part-of=pl-sirnak | Idil | common usage in reporting | Fighting was reported near Idil.
pl-uludere | Place.Town country=TR part-of=pl-sirnak | Uludere; Roboski | common usage in reporting | Shells hit Uludere on Monday.
pl-hakkari | Place.Province country=TR | Hakkari | common usage in reporting | Residents fled Hakkari.
pl-yuksekova | Place.Town country=TR part-of=pl-hakkari | Yuksekova | common usage in reporting | The strike was in Yuksekova.
pl-semdinli | Place.Town country=TR part-of=pl-hakkari | Semdinli | common usage in reporting | Fighting was reported near Semdinli.
pl-mardin | Place.Province country=TR | Mardin | common usage in reporting | Shells hit Mardin on Monday.
pl-nusaybin | Place.Town country=TR part-of=pl-mardin | Nusaybin | common usage in reporting | Residents fled Nusaybin.
pl-kiziltepe | Place.Town country=TR part-of=pl-mardin | Kiziltepe | common usage in reporting | The strike was in Kiziltepe.
pl-dargecit | Place.Town country=TR part-of=pl-mardin | Dargecit | common usage in reporting | Fighting was reported near Dargecit.
pl-gaziantep | Place.City country=TR | Gaziantep; Antep | common usage in reporting | Shells hit Gaziantep on Monday.
pl-sanliurfa | Place.Province country=TR | Sanliurfa; Urfa; Şanlıurfa | common usage in reporting | Residents fled Sanliurfa.
pl-suruc | Place.Town country=TR part-of=pl-sanliurfa | Suruc | common usage in reporting | The strike was in Suruc.
pl-akcakale | Place.Town country=TR part-of=pl-sanliurfa | Akcakale | common usage in reporting | Fighting was reported near Akcakale.
pl-ceylanpinar | Place.Town country=TR part-of=pl-sanliurfa | Ceylanpinar | common usage in reporting | Shells hit Ceylanpinar on Monday.
pl-hatay | Place.Province country=TR | Hatay | common usage in reporting | Residents fled Hatay.
pl-antakya | Place.City country=TR part-of=pl-hatay | Antakya; Antioch | common usage in reporting | The strike was in Antakya.
pl-reyhanli | Place.Town country=TR part-of=pl-hatay | Reyhanli; Reyhanlı | common usage in reporting | Fighting was reported near Reyhanli.
pl-iskenderun | Place.Town country=TR part-of=pl-hatay | Iskenderun | common usage in reporting | Shells hit Iskenderun on Monday.
pl-kilis | Place.Town country=TR | Kilis | common usage in reporting | Residents fled Kilis.
pl-tunceli | Place.Town country=TR | Tunceli; Dersim | common usage in reporting | The strike was in Tunceli.
pl-adana | Place.City country=TR | Adana | common usage in reporting | Fighting was reported near Adana.
pl-incirlik | Place.Site country=TR | Incirlik | common usage in reporting | Shells hit Incirlik on Monday.

# Cyprus.
pl-nicosia | Place.City country=CY role=seat | Nicosia | common usage in reporting | Residents fled Nicosia.
pl-northern-cyprus | Place.Region country=CY | Northern Cyprus; Turkish Republic of Northern Cyprus | common usage in reporting | The strike was in Northern Cyprus.
pl-kyrenia | Place.Town country=CY | Kyrenia | common usage in reporting | Fighting was reported near Kyrenia.
pl-famagusta | Place.City country=CY | Famagusta | common usage in reporting | Shells hit Famagusta on Monday.

# Libya.
pl-tripoli | Place.City country=LY role=seat | Tripoli; Tarabulus | common usage in reporting | Residents fled Tripoli.
pl-abu-salim | Place.Neighbourhood country=LY part-of=pl-tripoli | Abu Salim; Abu Slim; Abu Saleem | common usage in reporting | The strike was in Abu Salim.
pl-tajoura | Place.Neighbourhood country=LY part-of=pl-tripoli | Tajoura; Tajourah; Tajura; Tajurah | common usage in reporting | Fighting was reported near Tajoura.
pl-ain-zara | Place.Neighbourhood country=LY part-of=pl-tripoli | Ain Zara | common usage in reporting | Shells hit Ain Zara on Monday.
pl-janzour | Place.Neighbourhood country=LY part-of=pl-tripoli | Janzour | common usage in reporting | Residents fled Janzour.
pl-souq-al-jumaa | Place.Neighbourhood country=LY part-of=pl-tripoli | Souq al-Jumaa; Suq al-Jumaa | common usage in reporting | The strike was in Souq al-Jumaa.
pl-qasr-bin-ghashir | Place.Neighbourhood country=LY part-of=pl-tripoli | Qasr Bin Ghashir; Qasr bin Gashir; Qasr Ben Ghashir | common usage in reporting | Fighting was reported near Qasr Bin Ghashir.
pl-bab-al-aziziya | Place.Neighbourhood country=LY part-of=pl-tripoli | Bab al-Aziziya | common usage in reporting | Shells hit Bab al-Aziziya on Monday.
pl-mitiga | Place.Site country=LY part-of=pl-tripoli | Mitiga; Mitigah; Mitiga airport | common usage in reporting | Residents fled Mitiga.
pl-tripoli-international-airport | Place.Site country=LY part-of=pl-tripoli | Tripoli International Airport | common usage in reporting | The strike was in Tripoli International Airport.
pl-al-hadba-al-khadra | Place.Neighbourhood country=LY part-of=pl-tripoli | al-Hadba al-Khadra; Hadba | common usage in reporting | Fighting was reported near al-Hadba al-Khadra.
pl-wadi-al-rabie | Place.Neighbourhood country=LY part-of=pl-tripoli | Wadi al-Rabie | common usage in reporting | Shells hit Wadi al-Rabie on Monday.
pl-al-furnaj | Place.Neighbourhood country=LY part-of=pl-tripoli | al-Furnaj; Furnaj | common usage in reporting | Residents fled al-Furnaj.
pl-benghazi | Place.City country=LY | Benghazi | common usage in reporting | The strike was in Benghazi.
pl-sabri | Place.Neighbourhood country=LY part-of=pl-benghazi | Sabri; al-Sabri | common usage in reporting | Fighting was reported near Sabri.
pl-souq-al-hout | Place.Neighbourhood country=LY part-of=pl-benghazi | Souq al-Hout; Suq al-Hout | common usage in reporting | Shells hit Souq al-Hout on Monday.
pl-ganfouda | Place.Neighbourhood country=LY part-of=pl-benghazi | Ganfouda; Ganfoudah; Qanfouda; Qanfoudah; Ganfuda; Ganfudah | common usage in reporting | Residents fled Ganfouda.
pl-laithi | Place.Neighbourhood country=LY part-of=pl-benghazi | Laithi; al-Laithi; al-Leithi | common usage in reporting | The strike was in Laithi.
pl-buatni | Place.Neighbourhood country=LY part-of=pl-benghazi | Buatni; Benina; Beninah | common usage in reporting | Fighting was reported near Buatni.
pl-misrata | Place.City country=LY | Misrata; Misratah; Misurata; Misuratah | common usage in reporting | Shells hit Misrata on Monday.
pl-tripoli-street | Place.Neighbourhood country=LY part-of=pl-misrata | Tripoli Street | common usage in reporting | Residents fled Tripoli Street.
pl-qasr-ahmed | Place.Neighbourhood country=LY part-of=pl-misrata | Qasr Ahmed | common usage in reporting | The strike was in Qasr Ahmed.
pl-sirte | Place.Province country=LY | Sirte; Surt | common usage in reporting | Fighting was reported near Sirte.
pl-ghiza-bahriya | Place.Neighbourhood country=LY part-of=pl-sirte | Ghiza Bahriya; Giza Bahriya | common usage in reporting | Shells hit Ghiza Bahriya on Monday.
pl-dollar-area | Place.Neighbourhood country=LY part-of=pl-sirte | Dollar area | common usage in reporting | Residents fled Dollar area.
pl-derna | Place.Town country=LY | Derna; Darnah; Darna | common usage in reporting | The strike was in Derna.
pl-zintan | Place.Town country=LY | Zintan; al-Zintan | common usage in reporting | Fighting was reported near Zintan.
pl-zawiya | Place.Town country=LY | Zawiya; Zawiyah; al-Zawiya; al-Zawiyah; az-Zawiya; az-Zawiyah | common usage in reporting | Shells hit Zawiya on Monday.
pl-zuwara | Place.Town country=LY | Zuwara; Zuwarah | common usage in reporting | Residents fled Zuwara.
pl-sabratha | Place.Town country=LY | Sabratha; Sabrathah | common usage in reporting | The strike was in Sabratha.
pl-surman | Place.Town country=LY | Surman | common usage in reporting | Fighting was reported near Surman.
pl-gharyan | Place.Town country=LY | Gharyan; Gharian | common usage in reporting | Shells hit Gharyan on Monday.
pl-tarhuna | Place.Town country=LY | Tarhuna; Tarhunah; Tarhouna; Tarhounah | common usage in reporting | Residents fled Tarhuna.
pl-bani-walid | Place.Town country=LY | Bani Walid; Bani Waled | common usage in reporting | The strike was in Bani Walid.
pl-ajdabiya | Place.Town country=LY | Ajdabiya; Ajdabiyah | common usage in reporting | Fighting was reported near Ajdabiya.
pl-brega | Place.Town country=LY | Brega; al-Brega; al-Bregah | common usage in reporting | Shells hit Brega on Monday.
pl-ras-lanuf | Place.Town country=LY | Ras Lanuf; Ras Lanouf | common usage in reporting | Residents fled Ras Lanuf.
pl-es-sider | Place.Town country=LY | Es Sider; al-Sidra; al-Sidrah | common usage in reporting | The strike was in Es Sider.
pl-tobruk | Place.City country=LY | Tobruk; Tobruq | common usage in reporting | Fighting was reported near Tobruk.
pl-al-marj | Place.Town country=LY | al-Marj; Marj | common usage in reporting | Shells hit al-Marj on Monday.
pl-sabha | Place.City country=LY | Sabha; Sebha | common usage in reporting | Residents fled Sabha.
pl-murzuq | Place.Town country=LY | Murzuq; Murzuk | common usage in reporting | The strike was in Murzuq.
pl-ubari | Place.Town country=LY | Ubari; Awbari | common usage in reporting | Fighting was reported near Ubari.
pl-kufra | Place.Town country=LY | Kufra; al-Kufra; al-Kufrah | common usage in reporting | Shells hit Kufra on Monday.
pl-ghat | Place.Town country=LY | Ghat | common usage in reporting | Residents fled Ghat.
pl-ghadames | Place.Town country=LY | Ghadames | common usage in reporting | The strike was in Ghadames.
pl-al-jufra | Place.Town country=LY | al-Jufra; al-Jufrah; Jufra | common usage in reporting | Fighting was reported near al-Jufra.
pl-tawergha | Place.Town country=LY | Tawergha; Tawerghah; Tawargha; Tawarghah | common usage in reporting | Shells hit Tawergha on Monday.
pl-zliten | Place.Town country=LY | Zliten | common usage in reporting | Residents fled Zliten.
pl-al-khums | Place.Town country=LY | al-Khums; Khoms | common usage in reporting | The strike was in al-Khums.
pl-al-watiya | Place.Site country=LY | al-Watiya; al-Watiyah; al-Watiya airbase | common usage in reporting | Fighting was reported near al-Watiya.
pl-fezzan | Place.Region country=LY | Fezzan; Fazzan | common usage in reporting | Shells hit Fezzan on Monday.
pl-cyrenaica | Place.Region country=LY | Cyrenaica; Cyrenaicah | common usage in reporting | Residents fled Cyrenaica.
pl-tripolitania | Place.Region country=LY | Tripolitania | common usage in reporting | The strike was in Tripolitania.
pl-nafusa-mountains | Place.Region country=LY | Nafusa Mountains; Nafusa; Nafusah; Western Mountains | common usage in reporting | Fighting was reported near Nafusa Mountains.
pl-nalut | Place.Town country=LY | Nalut | common usage in reporting | Shells hit Nalut on Monday.
pl-yafran | Place.Town country=LY | Yafran; Yefren | common usage in reporting | Residents fled Yafran.
pl-harawa | Place.Town country=LY | Harawa; Harawah | common usage in reporting | The strike was in Harawa.
pl-bin-jawad | Place.Town country=LY | Bin Jawad | common usage in reporting | Fighting was reported near Bin Jawad.

# Tunisia.
pl-tunis | Place.City country=TN role=seat | Tunis | common usage in reporting | Shells hit Tunis on Monday.
pl-sousse | Place.City country=TN | Sousse | common usage in reporting | Residents fled Sousse.
pl-sfax | Place.City country=TN | Sfax | common usage in reporting | The strike was in Sfax.
pl-kasserine | Place.Town country=TN | Kasserine | common usage in reporting | Fighting was reported near Kasserine.
pl-sidi-bouzid | Place.Town country=TN | Sidi Bouzid | common usage in reporting | Shells hit Sidi Bouzid on Monday.
pl-ben-guerdane | Place.Town country=TN | Ben Guerdane | common usage in reporting | Residents fled Ben Guerdane.
pl-bardo-museum | Place.Site country=TN | Bardo Museum; Bardo | common usage in reporting | The strike was in Bardo Museum.
pl-chaambi | Place.Region country=TN | Chaambi; Mount Chaambi | common usage in reporting | Fighting was reported near Chaambi.

# Algeria.
pl-algiers | Place.City country=DZ role=seat | Algiers | common usage in reporting | Shells hit Algiers on Monday.
pl-oran | Place.City country=DZ | Oran | common usage in reporting | Residents fled Oran.
pl-constantine | Place.City country=DZ | Constantine | common usage in reporting | The strike was in Constantine.
pl-bentalha | Place.Village country=DZ | Bentalha | common usage in reporting | Fighting was reported near Bentalha.
pl-kabylie | Place.Region country=DZ | Kabylie; Kabylia | common usage in reporting | Shells hit Kabylie on Monday.
pl-tizi-ouzou | Place.Town country=DZ | Tizi Ouzou | common usage in reporting | Residents fled Tizi Ouzou.
pl-tindouf | Place.Town country=DZ | Tindouf | common usage in reporting | The strike was in Tindouf.
pl-in-amenas | Place.Town country=DZ | In Amenas; Ain Amenas | common usage in reporting | Fighting was reported near In Amenas.
pl-relizane | Place.Town country=DZ | Relizane | common usage in reporting | Shells hit Relizane on Monday.
pl-medea | Place.Town country=DZ | Medea | common usage in reporting | Residents fled Medea.
pl-setif | Place.Town country=DZ | Setif | common usage in reporting | The strike was in Setif.

# Morocco.
pl-rabat | Place.City country=MA role=seat | Rabat | common usage in reporting | Fighting was reported near Rabat.
pl-casablanca | Place.City country=MA | Casablanca | common usage in reporting | Shells hit Casablanca on Monday.
pl-marrakesh | Place.City country=MA | Marrakesh; Marrakech | common usage in reporting | Residents fled Marrakesh.
pl-tangier | Place.City country=MA | Tangier | common usage in reporting | The strike was in Tangier.
pl-ceuta | Place.Town country=MA | Ceuta | common usage in reporting | Fighting was reported near Ceuta.
pl-melilla | Place.Town country=MA | Melilla | common usage in reporting | Shells hit Melilla on Monday.

# Western Sahara.
pl-laayoune | Place.City country=EH | Laayoune; El Aaiún | common usage in reporting | Residents fled Laayoune.
pl-smara | Place.Town country=EH | Smara | common usage in reporting | The strike was in Smara.
pl-tifariti | Place.Town country=EH | Tifariti | common usage in reporting | Fighting was reported near Tifariti.
pl-guerguerat | Place.Town country=EH | Guerguerat | common usage in reporting | Shells hit Guerguerat on Monday.
pl-dakhla | Place.Town country=EH | Dakhla | common usage in reporting | Residents fled Dakhla.

# Mauritania.
pl-nouakchott | Place.City country=MR role=seat | Nouakchott | common usage in reporting | The strike was in Nouakchott.
pl-bassikounou | Place.Town country=MR | Bassikounou | common usage in reporting | Fighting was reported near Bassikounou.
pl-mbera | Place.Camp country=MR | Mbera; Mbera camp | common usage in reporting | Shells hit Mbera on Monday.
pl-lemgheity | Place.Town country=MR | Lemgheity | common usage in reporting | Residents fled Lemgheity.

# Ukraine.
pl-kyiv | Place.City country=UA role=seat | Kyiv; Kiev; Kyiv city | common usage in reporting | The strike was in Kyiv.
pl-kyiv-oblast | Place.Province country=UA | Kyiv oblast; Kyiv region; Kiev region | common usage in reporting | Fighting was reported near Kyiv oblast.
pl-bucha | Place.Town country=UA part-of=pl-kyiv-oblast | Bucha | common usage in reporting | Shells hit Bucha on Monday.
pl-irpin | Place.Town country=UA part-of=pl-kyiv-oblast | Irpin | common usage in reporting | Residents fled Irpin.
pl-hostomel | Place.Town country=UA part-of=pl-kyiv-oblast | Hostomel; Gostomel | common usage in reporting | The strike was in Hostomel.
pl-borodyanka | Place.Town country=UA part-of=pl-kyiv-oblast | Borodyanka; Borodianka | common usage in reporting | Fighting was reported near Borodyanka.
pl-makariv | Place.Town country=UA part-of=pl-kyiv-oblast | Makariv | common usage in reporting | Shells hit Makariv on Monday.
pl-brovary | Place.Town country=UA part-of=pl-kyiv-oblast | Brovary | common usage in reporting | Residents fled Brovary.
pl-vyshhorod | Place.Town country=UA part-of=pl-kyiv-oblast | Vyshhorod | common usage in reporting | The strike was in Vyshhorod.
pl-motyzhyn | Place.Town country=UA part-of=pl-kyiv-oblast | Motyzhyn | common usage in reporting | Fighting was reported near Motyzhyn.
pl-moshchun | Place.Village country=UA part-of=pl-kyiv-oblast | Moshchun | common usage in reporting | Shells hit Moshchun on Monday.
pl-bila-tserkva | Place.Town country=UA part-of=pl-kyiv-oblast | Bila Tserkva | common usage in reporting | Residents fled Bila Tserkva.
pl-chernobyl | Place.Town country=UA part-of=pl-kyiv-oblast | Chernobyl; Chornobyl | common usage in reporting | The strike was in Chernobyl.
pl-zdvyzhivka | Place.Village country=UA part-of=pl-kyiv-oblast | Zdvyzhivka | common usage in reporting | Fighting was reported near Zdvyzhivka.
pl-demydiv | Place.Village country=UA part-of=pl-kyiv-oblast | Demydiv | common usage in reporting | Shells hit Demydiv on Monday.
pl-yablunska-street | Place.Site country=UA part-of=pl-kyiv-oblast | Yablunska Street | common usage in reporting | Residents fled Yablunska Street.
pl-donetsk | Place.Province country=UA | Donetsk; Donetsk oblast; Donetsk region | common usage in reporting | The strike was in Donetsk.
pl-donetsk-city | Place.City country=UA part-of=pl-donetsk | Donetsk city | common usage in reporting | Fighting was reported near Donetsk city.
pl-mariupol | Place.City country=UA part-of=pl-donetsk | Mariupol; Mariupol' | common usage in reporting | Shells hit Mariupol on Monday.
pl-bakhmut | Place.Town country=UA part-of=pl-donetsk | Bakhmut; Artemivsk; Artyomovsk | common usage in reporting | Residents fled Bakhmut.
pl-avdiivka | Place.Town country=UA part-of=pl-donetsk | Avdiivka; Avdeevka; Avdiyivka | common usage in reporting | The strike was in Avdiivka.
pl-kramatorsk | Place.Town country=UA part-of=pl-donetsk | Kramatorsk | common usage in reporting | Fighting was reported near Kramatorsk.
pl-sloviansk | Place.Town country=UA part-of=pl-donetsk | Sloviansk; Slovyansk; Slavyansk; Slaviansk | common usage in reporting | Shells hit Sloviansk on Monday.
pl-pokrovsk | Place.Town country=UA part-of=pl-donetsk | Pokrovsk; Krasnoarmiisk | common usage in reporting | Residents fled Pokrovsk.
pl-kostiantynivka | Place.Town country=UA part-of=pl-donetsk | Kostiantynivka; Konstantinovka; Kostyantynivka | common usage in reporting | The strike was in Kostiantynivka.
pl-chasiv-yar | Place.Town country=UA part-of=pl-donetsk | Chasiv Yar; Chasov Yar | common usage in reporting | Fighting was reported near Chasiv Yar.
pl-toretsk | Place.Town country=UA part-of=pl-donetsk | Toretsk | common usage in reporting | Shells hit Toretsk on Monday.
pl-druzhkivka | Place.Town country=UA part-of=pl-donetsk | Druzhkivka | common usage in reporting | Residents fled Druzhkivka.
pl-lyman | Place.Town country=UA part-of=pl-donetsk | Lyman; Liman; Krasny Liman | common usage in reporting | The strike was in Lyman.
pl-volnovakha | Place.Town country=UA part-of=pl-donetsk | Volnovakha | common usage in reporting | Fighting was reported near Volnovakha.
pl-marinka | Place.Town country=UA part-of=pl-donetsk | Marinka; Maryinka | common usage in reporting | Shells hit Marinka on Monday.
pl-vuhledar | Place.Town country=UA part-of=pl-donetsk | Vuhledar; Ugledar | common usage in reporting | Residents fled Vuhledar.
pl-horlivka | Place.Town country=UA part-of=pl-donetsk | Horlivka; Gorlovka | common usage in reporting | The strike was in Horlivka.
pl-makiivka | Place.Town country=UA part-of=pl-donetsk | Makiivka; Makeyevka | common usage in reporting | Fighting was reported near Makiivka.
pl-debaltseve | Place.Town country=UA part-of=pl-donetsk | Debaltseve; Debaltsevo | common usage in reporting | Shells hit Debaltseve on Monday.
pl-ilovaisk | Place.Town country=UA part-of=pl-donetsk | Ilovaisk; Ilovaysk | common usage in reporting | Residents fled Ilovaisk.
pl-soledar | Place.Town country=UA part-of=pl-donetsk | Soledar | common usage in reporting | The strike was in Soledar.
pl-selydove | Place.Town country=UA part-of=pl-donetsk | Selydove | common usage in reporting | Fighting was reported near Selydove.
pl-kurakhove | Place.Town country=UA part-of=pl-donetsk | Kurakhove | common usage in reporting | Shells hit Kurakhove on Monday.
pl-myrnohrad | Place.Town country=UA part-of=pl-donetsk | Myrnohrad | common usage in reporting | Residents fled Myrnohrad.
pl-dobropillia | Place.Town country=UA part-of=pl-donetsk | Dobropillia | common usage in reporting | The strike was in Dobropillia.
pl-sviatohirsk | Place.Town country=UA part-of=pl-donetsk | Sviatohirsk | common usage in reporting | Fighting was reported near Sviatohirsk.
pl-volodarske | Place.Town country=UA part-of=pl-donetsk | Volodarske | common usage in reporting | Shells hit Volodarske on Monday.
pl-olenivka | Place.Town country=UA part-of=pl-donetsk | Olenivka; Yelenovka | common usage in reporting | Residents fled Olenivka.
pl-shakhtarsk | Place.Town country=UA part-of=pl-donetsk | Shakhtarsk | common usage in reporting | The strike was in Shakhtarsk.
pl-torez | Place.Town country=UA part-of=pl-donetsk | Torez | common usage in reporting | Fighting was reported near Torez.
pl-yenakiieve | Place.Town country=UA part-of=pl-donetsk | Yenakiieve; Yenakievo | common usage in reporting | Shells hit Yenakiieve on Monday.
pl-svitlodarsk | Place.Town country=UA part-of=pl-donetsk | Svitlodarsk | common usage in reporting | Residents fled Svitlodarsk.
pl-hrabove | Place.Village country=UA part-of=pl-donetsk | Hrabove | common usage in reporting | The strike was in Hrabove.
pl-opytne | Place.Village country=UA part-of=pl-donetsk | Opytne | common usage in reporting | Fighting was reported near Opytne.
pl-pisky | Place.Village country=UA part-of=pl-donetsk | Pisky | common usage in reporting | Shells hit Pisky on Monday.
pl-shyrokyne | Place.Village country=UA part-of=pl-donetsk | Shyrokyne | common usage in reporting | Residents fled Shyrokyne.
pl-sartana | Place.Village country=UA part-of=pl-donetsk | Sartana | common usage in reporting | The strike was in Sartana.
pl-yasynuvata | Place.Village country=UA part-of=pl-donetsk | Yasynuvata | common usage in reporting | Fighting was reported near Yasynuvata.
pl-spartak | Place.Village country=UA part-of=pl-donetsk | Spartak | common usage in reporting | Shells hit Spartak on Monday.
pl-novohrodivka | Place.Village country=UA part-of=pl-donetsk | Novohrodivka | common usage in reporting | Residents fled Novohrodivka.
pl-velyka-novosilka | Place.Village country=UA part-of=pl-donetsk | Velyka Novosilka | common usage in reporting | The strike was in Velyka Novosilka.
pl-urzuf | Place.Village country=UA part-of=pl-donetsk | Urzuf | common usage in reporting | Fighting was reported near Urzuf.
pl-azovstal | Place.Site country=UA part-of=pl-donetsk | Azovstal; Azovstal steel plant | common usage in reporting | Shells hit Azovstal on Monday.
pl-donetsk-airport | Place.Site country=UA part-of=pl-donetsk | Donetsk airport | common usage in reporting | Residents fled Donetsk airport.
pl-mariupol-theatre | Place.Site country=UA part-of=pl-donetsk | Mariupol theatre; Mariupol Drama Theatre; Drama Theatre | common usage in reporting | The strike was in Mariupol theatre.
pl-luhansk | Place.Province country=UA | Luhansk; Lugansk; Luhansk oblast; Luhansk region | common usage in reporting | Fighting was reported near Luhansk.
pl-luhansk-city | Place.City country=UA part-of=pl-luhansk | Luhansk city | common usage in reporting | Shells hit Luhansk city on Monday.
pl-sievierodonetsk | Place.Town country=UA part-of=pl-luhansk | Sievierodonetsk; Severodonetsk; Syevyerodonetsk | common usage in reporting | Residents fled Sievierodonetsk.
pl-lysychansk | Place.Town country=UA part-of=pl-luhansk | Lysychansk; Lisichansk | common usage in reporting | The strike was in Lysychansk.
pl-rubizhne | Place.Town country=UA part-of=pl-luhansk | Rubizhne; Rubezhnoye | common usage in reporting | Fighting was reported near Rubizhne.
pl-popasna | Place.Town country=UA part-of=pl-luhansk | Popasna | common usage in reporting | Shells hit Popasna on Monday.
pl-kreminna | Place.Town country=UA part-of=pl-luhansk | Kreminna; Kreminna town | common usage in reporting | Residents fled Kreminna.
pl-svatove | Place.Town country=UA part-of=pl-luhansk | Svatove | common usage in reporting | The strike was in Svatove.
pl-starobilsk | Place.Town country=UA part-of=pl-luhansk | Starobilsk | common usage in reporting | Fighting was reported near Starobilsk.
pl-stanytsia-luhanska | Place.Town country=UA part-of=pl-luhansk | Stanytsia Luhanska | common usage in reporting | Shells hit Stanytsia Luhanska on Monday.
pl-shchastia | Place.Town country=UA part-of=pl-luhansk | Shchastia | common usage in reporting | Residents fled Shchastia.
pl-alchevsk | Place.Town country=UA part-of=pl-luhansk | Alchevsk | common usage in reporting | The strike was in Alchevsk.
pl-stakhanov | Place.Town country=UA part-of=pl-luhansk | Stakhanov; Kadiivka | common usage in reporting | Fighting was reported near Stakhanov.
pl-bilohorivka | Place.Town country=UA part-of=pl-luhansk | Bilohorivka | common usage in reporting | Shells hit Bilohorivka on Monday.
pl-zolote | Place.Village country=UA part-of=pl-luhansk | Zolote | common usage in reporting | Residents fled Zolote.
pl-krymske | Place.Village country=UA part-of=pl-luhansk | Krymske | common usage in reporting | The strike was in Krymske.
pl-kharkiv | Place.Province country=UA | Kharkiv; Kharkov; Kharkiv oblast; Kharkiv region | common usage in reporting | Fighting was reported near Kharkiv.
pl-kharkiv-city | Place.City country=UA part-of=pl-kharkiv | Kharkiv city | common usage in reporting | Shells hit Kharkiv city on Monday.
pl-izium | Place.Town country=UA part-of=pl-kharkiv | Izium; Izyum | common usage in reporting | Residents fled Izium.
pl-kupiansk | Place.Town country=UA part-of=pl-kharkiv | Kupiansk; Kupyansk | common usage in reporting | The strike was in Kupiansk.
pl-balakliia | Place.Town country=UA part-of=pl-kharkiv | Balakliia; Balakleya; Balakliya | common usage in reporting | Fighting was reported near Balakliia.
pl-chuhuiv | Place.Town country=UA part-of=pl-kharkiv | Chuhuiv; Chuguev; Chuhuyiv | common usage in reporting | Shells hit Chuhuiv on Monday.
pl-vovchansk | Place.Town country=UA part-of=pl-kharkiv | Vovchansk; Volchansk | common usage in reporting | Residents fled Vovchansk.
pl-lozova | Place.Town country=UA part-of=pl-kharkiv | Lozova | common usage in reporting | The strike was in Lozova.
pl-merefa | Place.Town country=UA part-of=pl-kharkiv | Merefa | common usage in reporting | Fighting was reported near Merefa.
pl-derhachi | Place.Town country=UA part-of=pl-kharkiv | Derhachi | common usage in reporting | Shells hit Derhachi on Monday.
pl-zmiiv | Place.Town country=UA part-of=pl-kharkiv | Zmiiv | common usage in reporting | Residents fled Zmiiv.
pl-barvinkove | Place.Town country=UA part-of=pl-kharkiv | Barvinkove | common usage in reporting | The strike was in Barvinkove.
pl-lyptsi | Place.Town country=UA part-of=pl-kharkiv | Lyptsi | common usage in reporting | Fighting was reported near Lyptsi.
pl-hroza | Place.Village country=UA part-of=pl-kharkiv | Hroza | common usage in reporting | Shells hit Hroza on Monday.
pl-malaya-rohan | Place.Village country=UA part-of=pl-kharkiv | Malaya Rohan; Mala Rohan | common usage in reporting | Residents fled Malaya Rohan.
pl-tsyrkuny | Place.Village country=UA part-of=pl-kharkiv | Tsyrkuny | common usage in reporting | The strike was in Tsyrkuny.
pl-saltivka | Place.Neighbourhood country=UA part-of=pl-kharkiv | Saltivka; Northern Saltivka | common usage in reporting | Fighting was reported near Saltivka.
pl-kozacha-lopan | Place.Village country=UA part-of=pl-kharkiv | Kozacha Lopan | common usage in reporting | Shells hit Kozacha Lopan on Monday.
pl-freedom-square | Place.Site country=UA part-of=pl-kharkiv | Freedom Square | common usage in reporting | Residents fled Freedom Square.
pl-barabashovo | Place.Site country=UA part-of=pl-kharkiv | Barabashovo | common usage in reporting | The strike was in Barabashovo.
pl-kherson | Place.Province country=UA | Kherson; Kherson oblast; Kherson region | common usage in reporting | Fighting was reported near Kherson.
pl-kherson-city | Place.City country=UA part-of=pl-kherson | Kherson city | common usage in reporting | Shells hit Kherson city on Monday.
pl-nova-kakhovka | Place.Town country=UA part-of=pl-kherson | Nova Kakhovka | common usage in reporting | Residents fled Nova Kakhovka.
pl-beryslav | Place.Town country=UA part-of=pl-kherson | Beryslav | common usage in reporting | The strike was in Beryslav.
pl-oleshky | Place.Town country=UA part-of=pl-kherson | Oleshky | common usage in reporting | Fighting was reported near Oleshky.
pl-hola-prystan | Place.Town country=UA part-of=pl-kherson | Hola Prystan | common usage in reporting | Shells hit Hola Prystan on Monday.
pl-henichesk | Place.Town country=UA part-of=pl-kherson | Henichesk | common usage in reporting | Residents fled Henichesk.
pl-skadovsk | Place.Town country=UA part-of=pl-kherson | Skadovsk | common usage in reporting | The strike was in Skadovsk.
pl-bilozerka | Place.Town country=UA part-of=pl-kherson | Bilozerka | common usage in reporting | Fighting was reported near Bilozerka.
pl-antonivka | Place.Town country=UA part-of=pl-kherson | Antonivka | common usage in reporting | Shells hit Antonivka on Monday.
pl-stanislav-village | Place.Village country=UA part-of=pl-kherson | Stanislav village | common usage in reporting | Residents fled Stanislav village.
pl-chornobaivka | Place.Village country=UA part-of=pl-kherson | Chornobaivka; Chornobayivka | common usage in reporting | The strike was in Chornobaivka.
pl-pravdyne | Place.Village country=UA part-of=pl-kherson | Pravdyne | common usage in reporting | Fighting was reported near Pravdyne.
pl-novooleksiivka | Place.Village country=UA part-of=pl-kherson | Novooleksiivka | common usage in reporting | Shells hit Novooleksiivka on Monday.
pl-kakhovka-dam | Place.Site country=UA part-of=pl-kherson | Kakhovka Dam | common usage in reporting | Residents fled Kakhovka Dam.
pl-antonivsky-bridge | Place.Site country=UA part-of=pl-kherson | Antonivsky Bridge | common usage in reporting | The strike was in Antonivsky Bridge.
pl-kinburn-spit | Place.Region country=UA part-of=pl-kherson | Kinburn Spit; Kinburn | common usage in reporting | Fighting was reported near Kinburn Spit.
pl-zaporizhzhia | Place.Province country=UA | Zaporizhzhia; Zaporizhia; Zaporozhye; Zaporizhzhya; Zaporizhzhia oblast; Zaporizhzhia region | common usage in reporting | Shells hit Zaporizhzhia on Monday.
pl-zaporizhzhia-city | Place.City country=UA part-of=pl-zaporizhzhia | Zaporizhzhia city | common usage in reporting | Residents fled Zaporizhzhia city.
pl-melitopol | Place.City country=UA part-of=pl-zaporizhzhia | Melitopol | common usage in reporting | The strike was in Melitopol.
pl-berdiansk | Place.City country=UA part-of=pl-zaporizhzhia | Berdiansk; Berdyansk | common usage in reporting | Fighting was reported near Berdiansk.
pl-enerhodar | Place.Town country=UA part-of=pl-zaporizhzhia | Enerhodar; Energodar | common usage in reporting | Shells hit Enerhodar on Monday.
pl-tokmak | Place.Town country=UA part-of=pl-zaporizhzhia | Tokmak | common usage in reporting | Residents fled Tokmak.
pl-orikhiv | Place.Town country=UA part-of=pl-zaporizhzhia | Orikhiv | common usage in reporting | The strike was in Orikhiv.
pl-huliaipole | Place.Town country=UA part-of=pl-zaporizhzhia | Huliaipole; Hulyaipole | common usage in reporting | Fighting was reported near Huliaipole.
pl-vasylivka | Place.Town country=UA part-of=pl-zaporizhzhia | Vasylivka | common usage in reporting | Shells hit Vasylivka on Monday.
pl-polohy | Place.Town country=UA part-of=pl-zaporizhzhia | Polohy | common usage in reporting | Residents fled Polohy.
pl-robotyne | Place.Village country=UA part-of=pl-zaporizhzhia | Robotyne | common usage in reporting | The strike was in Robotyne.
pl-kamianske | Place.Village country=UA part-of=pl-zaporizhzhia | Kamianske | common usage in reporting | Fighting was reported near Kamianske.
pl-mala-tokmachka | Place.Village country=UA part-of=pl-zaporizhzhia | Mala Tokmachka | common usage in reporting | Shells hit Mala Tokmachka on Monday.
pl-zaporizhzhia-nuclear-power-plant | Place.Site country=UA part-of=pl-zaporizhzhia | Zaporizhzhia Nuclear Power Plant; Zaporizhzhia nuclear plant; ZNPP | common usage in reporting | Residents fled Zaporizhzhia Nuclear Power Plant.
pl-dnipropetrovsk | Place.Province country=UA | Dnipropetrovsk; Dnipropetrovsk oblast; Dnipropetrovsk region | common usage in reporting | The strike was in Dnipropetrovsk.
pl-dnipro | Place.City country=UA part-of=pl-dnipropetrovsk | Dnipro; Dnepropetrovsk; Dnipropetrovsk city | common usage in reporting | Fighting was reported near Dnipro.
pl-kryvyi-rih | Place.City country=UA part-of=pl-dnipropetrovsk | Kryvyi Rih; Krivoy Rog; Kryviy Rih | common usage in reporting | Shells hit Kryvyi Rih on Monday.
pl-nikopol | Place.Town country=UA part-of=pl-dnipropetrovsk | Nikopol | common usage in reporting | Residents fled Nikopol.
pl-pavlohrad | Place.Town country=UA part-of=pl-dnipropetrovsk | Pavlohrad | common usage in reporting | The strike was in Pavlohrad.
pl-marhanets | Place.Town country=UA part-of=pl-dnipropetrovsk | Marhanets | common usage in reporting | Fighting was reported near Marhanets.
pl-synelnykove | Place.Town country=UA part-of=pl-dnipropetrovsk | Synelnykove | common usage in reporting | Shells hit Synelnykove on Monday.
pl-chaplyne | Place.Village country=UA part-of=pl-dnipropetrovsk | Chaplyne | common usage in reporting | Residents fled Chaplyne.
pl-mykolaiv | Place.Province country=UA | Mykolaiv; Nikolaev; Mykolayiv; Mykolaiv oblast; Mykolaiv region | common usage in reporting | The strike was in Mykolaiv.
pl-mykolaiv-city | Place.City country=UA part-of=pl-mykolaiv | Mykolaiv city | common usage in reporting | Fighting was reported near Mykolaiv city.
pl-ochakiv | Place.Town country=UA part-of=pl-mykolaiv | Ochakiv | common usage in reporting | Shells hit Ochakiv on Monday.
pl-bashtanka | Place.Town country=UA part-of=pl-mykolaiv | Bashtanka | common usage in reporting | Residents fled Bashtanka.
pl-snihurivka | Place.Town country=UA part-of=pl-mykolaiv | Snihurivka | common usage in reporting | The strike was in Snihurivka.
pl-voznesensk | Place.Town country=UA part-of=pl-mykolaiv | Voznesensk | common usage in reporting | Fighting was reported near Voznesensk.
pl-pervomaisk | Place.Town country=UA part-of=pl-mykolaiv | Pervomaisk | common usage in reporting | Shells hit Pervomaisk on Monday.
pl-odesa | Place.Province country=UA | Odesa; Odessa; Odesa oblast; Odesa region | common usage in reporting | Residents fled Odesa.
pl-odesa-city | Place.City country=UA part-of=pl-odesa | Odesa city | common usage in reporting | The strike was in Odesa city.
pl-izmail | Place.Town country=UA part-of=pl-odesa | Izmail | common usage in reporting | Fighting was reported near Izmail.
pl-reni | Place.Town country=UA part-of=pl-odesa | Reni | common usage in reporting | Shells hit Reni on Monday.
pl-serhiivka | Place.Town country=UA part-of=pl-odesa | Serhiivka | common usage in reporting | Residents fled Serhiivka.
pl-snake-island | Place.Region country=UA part-of=pl-odesa | Snake Island; Zmiinyi Island | common usage in reporting | The strike was in Snake Island.
pl-trade-unions-house | Place.Site country=UA part-of=pl-odesa | Trade Unions House | common usage in reporting | Fighting was reported near Trade Unions House.
pl-chernihiv | Place.Province country=UA | Chernihiv; Chernigov; Chernihiv oblast; Chernihiv region | common usage in reporting | Shells hit Chernihiv on Monday.
pl-chernihiv-city | Place.City country=UA part-of=pl-chernihiv | Chernihiv city | common usage in reporting | Residents fled Chernihiv city.
pl-nizhyn | Place.Town country=UA part-of=pl-chernihiv | Nizhyn | common usage in reporting | The strike was in Nizhyn.
pl-novhorod-siverskyi | Place.Town country=UA part-of=pl-chernihiv | Novhorod-Siverskyi | common usage in reporting | Fighting was reported near Novhorod-Siverskyi.
pl-yahidne | Place.Village country=UA part-of=pl-chernihiv | Yahidne | common usage in reporting | Shells hit Yahidne on Monday.
pl-lukashivka | Place.Village country=UA part-of=pl-chernihiv | Lukashivka | common usage in reporting | Residents fled Lukashivka.
pl-staryi-bykiv | Place.Village country=UA part-of=pl-chernihiv | Staryi Bykiv | common usage in reporting | The strike was in Staryi Bykiv.
pl-sumy | Place.Province country=UA | Sumy; Sumy oblast; Sumy region | common usage in reporting | Fighting was reported near Sumy.
pl-sumy-city | Place.City country=UA part-of=pl-sumy | Sumy city | common usage in reporting | Shells hit Sumy city on Monday.
pl-okhtyrka | Place.Town country=UA part-of=pl-sumy | Okhtyrka; Akhtyrka | common usage in reporting | Residents fled Okhtyrka.
pl-trostianets | Place.Town country=UA part-of=pl-sumy | Trostianets; Trostyanets | common usage in reporting | The strike was in Trostianets.
pl-konotop | Place.Town country=UA part-of=pl-sumy | Konotop | common usage in reporting | Fighting was reported near Konotop.
pl-shostka | Place.Town country=UA part-of=pl-sumy | Shostka | common usage in reporting | Shells hit Shostka on Monday.
pl-bilopillia | Place.Town country=UA part-of=pl-sumy | Bilopillia | common usage in reporting | Residents fled Bilopillia.
pl-velyka-pysarivka | Place.Town country=UA part-of=pl-sumy | Velyka Pysarivka | common usage in reporting | The strike was in Velyka Pysarivka.
pl-krasnopillia | Place.Town country=UA part-of=pl-sumy | Krasnopillia | common usage in reporting | Fighting was reported near Krasnopillia.
pl-yunakivka | Place.Town country=UA part-of=pl-sumy | Yunakivka | common usage in reporting | Shells hit Yunakivka on Monday.
pl-hlukhiv | Place.Town country=UA part-of=pl-sumy | Hlukhiv | common usage in reporting | Residents fled Hlukhiv.
pl-poltava | Place.Province country=UA | Poltava; Poltava oblast | common usage in reporting | The strike was in Poltava.
pl-kremenchuk | Place.City country=UA part-of=pl-poltava | Kremenchuk | common usage in reporting | Fighting was reported near Kremenchuk.
pl-poltava-city | Place.City country=UA part-of=pl-poltava | Poltava city | common usage in reporting | Shells hit Poltava city on Monday.
pl-myrhorod | Place.Town country=UA part-of=pl-poltava | Myrhorod | common usage in reporting | Residents fled Myrhorod.
pl-zhytomyr | Place.Province country=UA | Zhytomyr; Zhytomyr oblast | common usage in reporting | The strike was in Zhytomyr.
pl-ovruch | Place.Town country=UA part-of=pl-zhytomyr | Ovruch | common usage in reporting | Fighting was reported near Ovruch.
pl-malyn | Place.Town country=UA part-of=pl-zhytomyr | Malyn | common usage in reporting | Shells hit Malyn on Monday.
pl-berdychiv | Place.Town country=UA part-of=pl-zhytomyr | Berdychiv | common usage in reporting | Residents fled Berdychiv.
pl-vinnytsia | Place.City country=UA | Vinnytsia; Vinnitsa | common usage in reporting | The strike was in Vinnytsia.
pl-lviv | Place.City country=UA | Lviv; Lvov | common usage in reporting | Fighting was reported near Lviv.
pl-yavoriv | Place.Site country=UA | Yavoriv | common usage in reporting | Shells hit Yavoriv on Monday.
pl-ivano-frankivsk | Place.City country=UA | Ivano-Frankivsk | common usage in reporting | Residents fled Ivano-Frankivsk.
pl-ternopil | Place.City country=UA | Ternopil | common usage in reporting | The strike was in Ternopil.
pl-rivne | Place.City country=UA | Rivne | common usage in reporting | Fighting was reported near Rivne.
pl-lutsk | Place.City country=UA | Lutsk | common usage in reporting | Shells hit Lutsk on Monday.
pl-khmelnytskyi | Place.City country=UA | Khmelnytskyi; Khmelnytsky | common usage in reporting | Residents fled Khmelnytskyi.
pl-kropyvnytskyi | Place.City country=UA | Kropyvnytskyi; Kirovohrad | common usage in reporting | The strike was in Kropyvnytskyi.
pl-cherkasy | Place.City country=UA | Cherkasy | common usage in reporting | Fighting was reported near Cherkasy.
pl-uman | Place.Town country=UA | Uman | common usage in reporting | Shells hit Uman on Monday.
pl-chernivtsi | Place.City country=UA | Chernivtsi | common usage in reporting | Residents fled Chernivtsi.
pl-uzhhorod | Place.City country=UA | Uzhhorod | common usage in reporting | The strike was in Uzhhorod.
pl-crimea | Place.Region country=UA | Crimea; Autonomous Republic of Crimea; Krym | common usage in reporting | Fighting was reported near Crimea.
pl-sevastopol | Place.City country=UA | Sevastopol | common usage in reporting | Shells hit Sevastopol on Monday.
pl-simferopol | Place.City country=UA | Simferopol | common usage in reporting | Residents fled Simferopol.
pl-kerch | Place.City country=UA | Kerch | common usage in reporting | The strike was in Kerch.
pl-dzhankoi | Place.Town country=UA | Dzhankoi | common usage in reporting | Fighting was reported near Dzhankoi.
pl-saky | Place.Town country=UA | Saky | common usage in reporting | Shells hit Saky on Monday.
pl-feodosia | Place.Town country=UA | Feodosia | common usage in reporting | Residents fled Feodosia.
pl-yevpatoria | Place.Town country=UA | Yevpatoria | common usage in reporting | The strike was in Yevpatoria.
pl-kerch-bridge | Place.Site country=UA | Kerch Bridge; Crimean Bridge | common usage in reporting | Fighting was reported near Kerch Bridge.
pl-kerch-strait | Place.Region country=UA | Kerch Strait | common usage in reporting | Shells hit Kerch Strait on Monday.
pl-donbas | Place.Region country=UA | Donbas; Donbass | common usage in reporting | Residents fled Donbas.
pl-sea-of-azov | Place.Region country=UA | Sea of Azov; Azov Sea | common usage in reporting | The strike was in Sea of Azov.
pl-black-sea | Place.Region country=UA | Black Sea | common usage in reporting | Fighting was reported near Black Sea.
pl-dnieper | Place.Region country=UA | Dnieper; Dnipro River; Dnieper River | common usage in reporting | Shells hit Dnieper on Monday.

# Russia.
pl-moscow | Place.City country=RU role=seat | Moscow | common usage in reporting | Residents fled Moscow.
pl-st-petersburg | Place.City country=RU | St Petersburg; Saint Petersburg; Leningrad | common usage in reporting | The strike was in St Petersburg.
pl-belgorod | Place.Province country=RU | Belgorod; Belgorod oblast; Belgorod region | common usage in reporting | Fighting was reported near Belgorod.
pl-belgorod-city | Place.City country=RU part-of=pl-belgorod | Belgorod city | common usage in reporting | Shells hit Belgorod city on Monday.
pl-shebekino | Place.Town country=RU part-of=pl-belgorod | Shebekino | common usage in reporting | Residents fled Shebekino.
pl-grayvoron | Place.Town country=RU part-of=pl-belgorod | Grayvoron; Graivoron | common usage in reporting | The strike was in Grayvoron.
pl-valuyki | Place.Town country=RU part-of=pl-belgorod | Valuyki | common usage in reporting | Fighting was reported near Valuyki.
pl-novaya-tavolzhanka | Place.Village country=RU part-of=pl-belgorod | Novaya Tavolzhanka | common usage in reporting | Shells hit Novaya Tavolzhanka on Monday.
pl-kozinka | Place.Village country=RU part-of=pl-belgorod | Kozinka | common usage in reporting | Residents fled Kozinka.
pl-kursk | Place.Province country=RU | Kursk; Kursk oblast; Kursk region | common usage in reporting | The strike was in Kursk.
pl-kursk-city | Place.City country=RU part-of=pl-kursk | Kursk city | common usage in reporting | Fighting was reported near Kursk city.
pl-sudzha | Place.Town country=RU part-of=pl-kursk | Sudzha | common usage in reporting | Shells hit Sudzha on Monday.
pl-rylsk | Place.Town country=RU part-of=pl-kursk | Rylsk | common usage in reporting | Residents fled Rylsk.
pl-korenevo | Place.Town country=RU part-of=pl-kursk | Korenevo | common usage in reporting | The strike was in Korenevo.
pl-glushkovo | Place.Town country=RU part-of=pl-kursk | Glushkovo | common usage in reporting | Fighting was reported near Glushkovo.
pl-lgov | Place.Town country=RU part-of=pl-kursk | Lgov | common usage in reporting | Shells hit Lgov on Monday.
pl-bryansk | Place.Province country=RU | Bryansk; Bryansk oblast; Bryansk region | common usage in reporting | Residents fled Bryansk.
pl-bryansk-city | Place.City country=RU part-of=pl-bryansk | Bryansk city | common usage in reporting | The strike was in Bryansk city.
pl-klimovo | Place.Town country=RU part-of=pl-bryansk | Klimovo | common usage in reporting | Fighting was reported near Klimovo.
pl-suzemka | Place.Town country=RU part-of=pl-bryansk | Suzemka | common usage in reporting | Shells hit Suzemka on Monday.
pl-rostov | Place.Province country=RU | Rostov; Rostov region; Rostov oblast | common usage in reporting | Residents fled Rostov.
pl-rostov-on-don | Place.City country=RU part-of=pl-rostov | Rostov-on-Don | common usage in reporting | The strike was in Rostov-on-Don.
pl-taganrog | Place.Town country=RU part-of=pl-rostov | Taganrog | common usage in reporting | Fighting was reported near Taganrog.
pl-millerovo | Place.Town country=RU part-of=pl-rostov | Millerovo | common usage in reporting | Shells hit Millerovo on Monday.
pl-voronezh | Place.City country=RU | Voronezh | common usage in reporting | Residents fled Voronezh.
pl-saratov | Place.City country=RU | Saratov | common usage in reporting | The strike was in Saratov.
pl-engels | Place.Town country=RU | Engels | common usage in reporting | Fighting was reported near Engels.
pl-krasnodar | Place.City country=RU | Krasnodar | common usage in reporting | Shells hit Krasnodar on Monday.
pl-novorossiysk | Place.City country=RU | Novorossiysk | common usage in reporting | Residents fled Novorossiysk.
pl-ryazan | Place.City country=RU | Ryazan | common usage in reporting | The strike was in Ryazan.
pl-tula | Place.City country=RU | Tula | common usage in reporting | Fighting was reported near Tula.
pl-crocus-city-hall | Place.Site country=RU | Crocus City Hall; Crocus | common usage in reporting | Shells hit Crocus City Hall on Monday.
pl-chechnya | Place.Province country=RU | Chechnya; Chechen Republic; Ichkeria | common usage in reporting | Residents fled Chechnya.
pl-grozny | Place.City country=RU part-of=pl-chechnya | Grozny | common usage in reporting | The strike was in Grozny.
pl-gudermes | Place.Town country=RU part-of=pl-chechnya | Gudermes | common usage in reporting | Fighting was reported near Gudermes.
pl-argun | Place.Town country=RU part-of=pl-chechnya | Argun | common usage in reporting | Shells hit Argun on Monday.
pl-shali | Place.Town country=RU part-of=pl-chechnya | Shali | common usage in reporting | Residents fled Shali.
pl-urus-martan | Place.Town country=RU part-of=pl-chechnya | Urus-Martan | common usage in reporting | The strike was in Urus-Martan.
pl-shatoi | Place.Town country=RU part-of=pl-chechnya | Shatoi; Shatoy | common usage in reporting | Fighting was reported near Shatoi.
pl-vedeno | Place.Town country=RU part-of=pl-chechnya | Vedeno | common usage in reporting | Shells hit Vedeno on Monday.
pl-achkhoi-martan | Place.Town country=RU part-of=pl-chechnya | Achkhoi-Martan | common usage in reporting | Residents fled Achkhoi-Martan.
pl-bamut | Place.Town country=RU part-of=pl-chechnya | Bamut | common usage in reporting | The strike was in Bamut.
pl-samashki | Place.Village country=RU part-of=pl-chechnya | Samashki | common usage in reporting | Fighting was reported near Samashki.
pl-alkhan-yurt | Place.Village country=RU part-of=pl-chechnya | Alkhan-Yurt | common usage in reporting | Shells hit Alkhan-Yurt on Monday.
pl-novye-aldi | Place.Village country=RU part-of=pl-chechnya | Novye Aldi; Novye Aldy; Aldi | common usage in reporting | Residents fled Novye Aldi.
pl-katyr-yurt | Place.Village country=RU part-of=pl-chechnya | Katyr-Yurt | common usage in reporting | The strike was in Katyr-Yurt.
pl-komsomolskoye | Place.Village country=RU part-of=pl-chechnya | Komsomolskoye | common usage in reporting | Fighting was reported near Komsomolskoye.
pl-tsotsin-yurt | Place.Village country=RU part-of=pl-chechnya | Tsotsin-Yurt | common usage in reporting | Shells hit Tsotsin-Yurt on Monday.
pl-mesker-yurt | Place.Village country=RU part-of=pl-chechnya | Mesker-Yurt | common usage in reporting | Residents fled Mesker-Yurt.
pl-borozdinovskaya | Place.Village country=RU part-of=pl-chechnya | Borozdinovskaya | common usage in reporting | The strike was in Borozdinovskaya.
pl-sernovodsk | Place.Village country=RU part-of=pl-chechnya | Sernovodsk | common usage in reporting | Fighting was reported near Sernovodsk.
pl-assinovskaya | Place.Village country=RU part-of=pl-chechnya | Assinovskaya | common usage in reporting | Shells hit Assinovskaya on Monday.
pl-znamenskoye | Place.Village country=RU part-of=pl-chechnya | Znamenskoye | common usage in reporting | Residents fled Znamenskoye.
pl-chernokozovo | Place.Site country=RU part-of=pl-chechnya | Chernokozovo | common usage in reporting | The strike was in Chernokozovo.
pl-khankala | Place.Site country=RU part-of=pl-chechnya | Khankala | common usage in reporting | Fighting was reported near Khankala.
pl-staropromyslovski | Place.Neighbourhood country=RU part-of=pl-chechnya | Staropromyslovski; Staropromyslovsky | common usage in reporting | Shells hit Staropromyslovski on Monday.
pl-katayama | Place.Neighbourhood country=RU part-of=pl-chechnya | Katayama | common usage in reporting | Residents fled Katayama.
pl-minutka-square | Place.Neighbourhood country=RU part-of=pl-chechnya | Minutka Square | common usage in reporting | The strike was in Minutka Square.
pl-tolstoy-yurt | Place.Village country=RU part-of=pl-chechnya | Tolstoy-Yurt | common usage in reporting | Fighting was reported near Tolstoy-Yurt.
pl-duba-yurt | Place.Village country=RU part-of=pl-chechnya | Duba-Yurt | common usage in reporting | Shells hit Duba-Yurt on Monday.
pl-dagestan | Place.Province country=RU | Dagestan | common usage in reporting | Residents fled Dagestan.
pl-makhachkala | Place.City country=RU part-of=pl-dagestan | Makhachkala | common usage in reporting | The strike was in Makhachkala.
pl-khasavyurt | Place.Town country=RU part-of=pl-dagestan | Khasavyurt | common usage in reporting | Fighting was reported near Khasavyurt.
pl-kizlyar | Place.Town country=RU part-of=pl-dagestan | Kizlyar | common usage in reporting | Shells hit Kizlyar on Monday.
pl-derbent | Place.Town country=RU part-of=pl-dagestan | Derbent | common usage in reporting | Residents fled Derbent.
pl-buynaksk | Place.Town country=RU part-of=pl-dagestan | Buynaksk; Buinaksk | common usage in reporting | The strike was in Buynaksk.
pl-izberbash | Place.Town country=RU part-of=pl-dagestan | Izberbash | common usage in reporting | Fighting was reported near Izberbash.
pl-gimry | Place.Town country=RU part-of=pl-dagestan | Gimry | common usage in reporting | Shells hit Gimry on Monday.
pl-kaspiysk | Place.Town country=RU part-of=pl-dagestan | Kaspiysk | common usage in reporting | Residents fled Kaspiysk.
pl-botlikh | Place.Village country=RU part-of=pl-dagestan | Botlikh | common usage in reporting | The strike was in Botlikh.
pl-karamakhi | Place.Village country=RU part-of=pl-dagestan | Karamakhi | common usage in reporting | Fighting was reported near Karamakhi.
pl-pervomaiskoye | Place.Village country=RU part-of=pl-dagestan | Pervomaiskoye | common usage in reporting | Shells hit Pervomaiskoye on Monday.
pl-ingushetia | Place.Province country=RU | Ingushetia | common usage in reporting | Residents fled Ingushetia.
pl-nazran | Place.City country=RU part-of=pl-ingushetia | Nazran | common usage in reporting | The strike was in Nazran.
pl-magas | Place.Town country=RU part-of=pl-ingushetia | Magas | common usage in reporting | Fighting was reported near Magas.
pl-karabulak | Place.Town country=RU part-of=pl-ingushetia | Karabulak | common usage in reporting | Shells hit Karabulak on Monday.
pl-sleptsovskaya | Place.Town country=RU part-of=pl-ingushetia | Sleptsovskaya; Sleptsovsk | common usage in reporting | Residents fled Sleptsovskaya.
pl-north-ossetia | Place.Province country=RU | North Ossetia; North Ossetia-Alania | common usage in reporting | The strike was in North Ossetia.
pl-vladikavkaz | Place.City country=RU part-of=pl-north-ossetia | Vladikavkaz | common usage in reporting | Fighting was reported near Vladikavkaz.
pl-beslan | Place.Town country=RU part-of=pl-north-ossetia | Beslan | common usage in reporting | Shells hit Beslan on Monday.
pl-mozdok | Place.Village country=RU part-of=pl-north-ossetia | Mozdok | common usage in reporting | Residents fled Mozdok.
pl-kabardino-balkaria | Place.Province country=RU | Kabardino-Balkaria | common usage in reporting | The strike was in Kabardino-Balkaria.
pl-nalchik | Place.City country=RU part-of=pl-kabardino-balkaria | Nalchik | common usage in reporting | Fighting was reported near Nalchik.
pl-stavropol | Place.City country=RU | Stavropol | common usage in reporting | Shells hit Stavropol on Monday.
pl-budyonnovsk | Place.Town country=RU | Budyonnovsk; Budennovsk | common usage in reporting | Residents fled Budyonnovsk.
pl-volgograd | Place.City country=RU | Volgograd | common usage in reporting | The strike was in Volgograd.
pl-north-caucasus | Place.Region country=RU | North Caucasus; Northern Caucasus | common usage in reporting | Fighting was reported near North Caucasus.

# Belarus.
pl-minsk | Place.City country=BY role=seat | Minsk | common usage in reporting | Shells hit Minsk on Monday.
pl-gomel | Place.City country=BY | Gomel; Homel | common usage in reporting | Residents fled Gomel.

# Poland.
pl-warsaw | Place.City country=PL role=seat | Warsaw | common usage in reporting | The strike was in Warsaw.
pl-przewodow | Place.Village country=PL | Przewodow | common usage in reporting | Fighting was reported near Przewodow.

# Moldova.
pl-chisinau | Place.City country=MD role=seat | Chisinau | common usage in reporting | Shells hit Chisinau on Monday.
pl-tiraspol | Place.City country=MD | Tiraspol | common usage in reporting | Residents fled Tiraspol.
pl-bendery | Place.Town country=MD | Bendery | common usage in reporting | The strike was in Bendery.
pl-transnistria-region | Place.Region country=MD | Transnistria region | common usage in reporting | Fighting was reported near Transnistria region.

# Georgia.
pl-tbilisi | Place.City country=GE role=seat | Tbilisi | common usage in reporting | Shells hit Tbilisi on Monday.
pl-gori | Place.Town country=GE | Gori | common usage in reporting | Residents fled Gori.
pl-zugdidi | Place.Town country=GE | Zugdidi | common usage in reporting | The strike was in Zugdidi.
pl-poti | Place.Town country=GE | Poti | common usage in reporting | Fighting was reported near Poti.
pl-batumi | Place.City country=GE | Batumi | common usage in reporting | Shells hit Batumi on Monday.
pl-kutaisi | Place.City country=GE | Kutaisi | common usage in reporting | Residents fled Kutaisi.
pl-abkhazia | Place.Region country=GE | Abkhazia | common usage in reporting | The strike was in Abkhazia.
pl-sukhumi | Place.City country=GE | Sukhumi; Sukhum | common usage in reporting | Fighting was reported near Sukhumi.
pl-gagra | Place.Town country=GE | Gagra | common usage in reporting | Shells hit Gagra on Monday.
pl-gali | Place.District country=GE | Gali; Gali district | common usage in reporting | Residents fled Gali.
pl-ochamchire | Place.Town country=GE | Ochamchire | common usage in reporting | The strike was in Ochamchire.
pl-kodori | Place.Region country=GE | Kodori; Kodori Gorge | common usage in reporting | Fighting was reported near Kodori.
pl-south-ossetia | Place.Region country=GE | South Ossetia; Tskhinvali region | common usage in reporting | Shells hit South Ossetia on Monday.
pl-tskhinvali | Place.City country=GE | Tskhinvali | common usage in reporting | Residents fled Tskhinvali.
pl-akhalgori | Place.Town country=GE | Akhalgori | common usage in reporting | The strike was in Akhalgori.
pl-kekhvi | Place.Village country=GE | Kekhvi | common usage in reporting | Fighting was reported near Kekhvi.
pl-kurta | Place.Village country=GE | Kurta | common usage in reporting | Shells hit Kurta on Monday.
pl-eredvi | Place.Village country=GE | Eredvi | common usage in reporting | Residents fled Eredvi.
pl-tamarasheni | Place.Village country=GE | Tamarasheni | common usage in reporting | The strike was in Tamarasheni.
pl-achabeti | Place.Village country=GE | Achabeti | common usage in reporting | Fighting was reported near Achabeti.
pl-nikozi | Place.Village country=GE | Nikozi | common usage in reporting | Shells hit Nikozi on Monday.
pl-ergneti | Place.Village country=GE | Ergneti | common usage in reporting | Residents fled Ergneti.
pl-tkviavi | Place.Village country=GE | Tkviavi | common usage in reporting | The strike was in Tkviavi.
pl-karaleti | Place.Village country=GE | Karaleti | common usage in reporting | Fighting was reported near Karaleti.
pl-variani | Place.Village country=GE | Variani | common usage in reporting | Shells hit Variani on Monday.
pl-pankisi | Place.Region country=GE | Pankisi; Pankisi Gorge | common usage in reporting | Residents fled Pankisi.
pl-roki-tunnel | Place.Site country=GE | Roki Tunnel | common usage in reporting | The strike was in Roki Tunnel.

# Armenia.
pl-yerevan | Place.City country=AM role=seat | Yerevan; Erevan | common usage in reporting | Fighting was reported near Yerevan.
pl-gyumri | Place.City country=AM | Gyumri | common usage in reporting | Shells hit Gyumri on Monday.
pl-goris | Place.Town country=AM | Goris | common usage in reporting | Residents fled Goris.
pl-kapan | Place.Town country=AM | Kapan | common usage in reporting | The strike was in Kapan.
pl-vardenis | Place.Town country=AM | Vardenis | common usage in reporting | Fighting was reported near Vardenis.
pl-jermuk | Place.Town country=AM | Jermuk | common usage in reporting | Shells hit Jermuk on Monday.
pl-syunik | Place.Province country=AM | Syunik | common usage in reporting | Residents fled Syunik.
pl-tavush | Place.Province country=AM | Tavush | common usage in reporting | The strike was in Tavush.
pl-sotk | Place.Village country=AM | Sotk | common usage in reporting | Fighting was reported near Sotk.
pl-meghri | Place.Town country=AM | Meghri | common usage in reporting | Shells hit Meghri on Monday.

# Azerbaijan.
pl-baku | Place.City country=AZ role=seat | Baku | common usage in reporting | Residents fled Baku.
pl-ganja | Place.City country=AZ | Ganja; Gyandzha | common usage in reporting | The strike was in Ganja.
pl-barda | Place.Town country=AZ | Barda | common usage in reporting | Fighting was reported near Barda.
pl-tartar | Place.Town country=AZ | Tartar; Terter | common usage in reporting | Shells hit Tartar on Monday.
pl-fuzuli | Place.Town country=AZ | Fuzuli; Fizuli | common usage in reporting | Residents fled Fuzuli.
pl-aghdam | Place.Town country=AZ | Aghdam; Agdam | common usage in reporting | The strike was in Aghdam.
pl-jabrayil | Place.Town country=AZ | Jabrayil; Jebrail | common usage in reporting | Fighting was reported near Jabrayil.
pl-zangilan | Place.Town country=AZ | Zangilan; Zangelan | common usage in reporting | Shells hit Zangilan on Monday.
pl-qubadli | Place.Town country=AZ | Qubadli; Gubadly; Kubatly | common usage in reporting | Residents fled Qubadli.
pl-lachin | Place.Town country=AZ | Lachin | common usage in reporting | The strike was in Lachin.
pl-lachin-corridor | Place.Region country=AZ | Lachin Corridor | common usage in reporting | Fighting was reported near Lachin Corridor.
pl-kalbajar | Place.Town country=AZ | Kalbajar; Kelbajar; Kelbadjar | common usage in reporting | Shells hit Kalbajar on Monday.
pl-nakhchivan | Place.Region country=AZ | Nakhchivan; Nakhichevan | common usage in reporting | Residents fled Nakhchivan.
pl-sumgait | Place.City country=AZ | Sumgait | common usage in reporting | The strike was in Sumgait.
pl-mingachevir | Place.Town country=AZ | Mingachevir | common usage in reporting | Fighting was reported near Mingachevir.
pl-nagorno-karabakh | Place.Region country=AZ | Nagorno-Karabakh; Nagorny Karabakh; Karabakh; Mountainous Karabakh; Upper Karabakh; Nagornyy Karabakh | common usage in reporting | Shells hit Nagorno-Karabakh on Monday.
pl-stepanakert | Place.City country=AZ | Stepanakert; Khankendi; Xankendi | common usage in reporting | Residents fled Stepanakert.
pl-shusha | Place.Town country=AZ | Shusha; Shushi | common usage in reporting | The strike was in Shusha.
pl-martakert | Place.Town country=AZ | Martakert; Aghdara; Mardakert | common usage in reporting | Fighting was reported near Martakert.
pl-martuni | Place.Town country=AZ | Martuni; Khojavend | common usage in reporting | Shells hit Martuni on Monday.
pl-hadrut | Place.Town country=AZ | Hadrut | common usage in reporting | Residents fled Hadrut.
pl-khojaly | Place.Town country=AZ | Khojaly; Khodjaly; Askeran | common usage in reporting | The strike was in Khojaly.

# Bosnia and Herzegovina.
pl-sarajevo | Place.City country=BA role=seat | Sarajevo | common usage in reporting | Fighting was reported near Sarajevo.
pl-markale | Place.Neighbourhood country=BA part-of=pl-sarajevo | Markale; Markale market | common usage in reporting | Shells hit Markale on Monday.
pl-grbavica | Place.Neighbourhood country=BA part-of=pl-sarajevo | Grbavica | common usage in reporting | Residents fled Grbavica.
pl-dobrinja | Place.Neighbourhood country=BA part-of=pl-sarajevo | Dobrinja | common usage in reporting | The strike was in Dobrinja.
pl-ilidza | Place.Neighbourhood country=BA part-of=pl-sarajevo | Ilidza | common usage in reporting | Fighting was reported near Ilidza.
pl-alipasino-polje | Place.Neighbourhood country=BA part-of=pl-sarajevo | Alipasino Polje | common usage in reporting | Shells hit Alipasino Polje on Monday.
pl-bascarsija | Place.Neighbourhood country=BA part-of=pl-sarajevo | Bascarsija | common usage in reporting | Residents fled Bascarsija.
pl-sniper-alley | Place.Site country=BA part-of=pl-sarajevo | Sniper Alley | common usage in reporting | The strike was in Sniper Alley.
pl-kosevo | Place.Neighbourhood country=BA part-of=pl-sarajevo | Kosevo | common usage in reporting | Fighting was reported near Kosevo.
pl-hrasnica | Place.Neighbourhood country=BA part-of=pl-sarajevo | Hrasnica | common usage in reporting | Shells hit Hrasnica on Monday.
pl-butmir | Place.Neighbourhood country=BA part-of=pl-sarajevo | Butmir | common usage in reporting | Residents fled Butmir.
pl-sedrenik | Place.Neighbourhood country=BA part-of=pl-sarajevo | Sedrenik | common usage in reporting | The strike was in Sedrenik.
pl-vogosca | Place.Neighbourhood country=BA part-of=pl-sarajevo | Vogosca | common usage in reporting | Fighting was reported near Vogosca.
pl-ilijas | Place.Neighbourhood country=BA part-of=pl-sarajevo | Ilijas | common usage in reporting | Shells hit Ilijas on Monday.
pl-srebrenica | Place.Town country=BA | Srebrenica | common usage in reporting | Residents fled Srebrenica.
pl-zepa | Place.Town country=BA | Zepa | common usage in reporting | The strike was in Zepa.
pl-gorazde | Place.Town country=BA | Gorazde | common usage in reporting | Fighting was reported near Gorazde.
pl-tuzla | Place.City country=BA | Tuzla | common usage in reporting | Shells hit Tuzla on Monday.
pl-zenica | Place.City country=BA | Zenica | common usage in reporting | Residents fled Zenica.
pl-mostar | Place.City country=BA | Mostar | common usage in reporting | The strike was in Mostar.
pl-banja-luka | Place.City country=BA | Banja Luka | common usage in reporting | Fighting was reported near Banja Luka.
pl-bihac | Place.Town country=BA | Bihac | common usage in reporting | Shells hit Bihac on Monday.
pl-prijedor | Place.Town country=BA | Prijedor | common usage in reporting | Residents fled Prijedor.
pl-visegrad | Place.Town country=BA | Visegrad | common usage in reporting | The strike was in Visegrad.
pl-foca | Place.Town country=BA | Foca | common usage in reporting | Fighting was reported near Foca.
pl-zvornik | Place.Town country=BA | Zvornik | common usage in reporting | Shells hit Zvornik on Monday.
pl-bijeljina | Place.Town country=BA | Bijeljina | common usage in reporting | Residents fled Bijeljina.
pl-brcko | Place.Town country=BA | Brcko | common usage in reporting | The strike was in Brcko.
pl-bosanski-samac | Place.Town country=BA | Bosanski Samac | common usage in reporting | Fighting was reported near Bosanski Samac.
pl-doboj | Place.Town country=BA | Doboj | common usage in reporting | Shells hit Doboj on Monday.
pl-jajce | Place.Town country=BA | Jajce | common usage in reporting | Residents fled Jajce.
pl-travnik | Place.Town country=BA | Travnik | common usage in reporting | The strike was in Travnik.
pl-vitez | Place.Town country=BA | Vitez | common usage in reporting | Fighting was reported near Vitez.
pl-ahmici | Place.Village country=BA | Ahmici | common usage in reporting | Shells hit Ahmici on Monday.
pl-stupni-do | Place.Village country=BA | Stupni Do | common usage in reporting | Residents fled Stupni Do.
pl-kiseljak | Place.Town country=BA | Kiseljak | common usage in reporting | The strike was in Kiseljak.
pl-vares | Place.Town country=BA | Vares | common usage in reporting | Fighting was reported near Vares.
pl-prozor | Place.Town country=BA | Prozor | common usage in reporting | Shells hit Prozor on Monday.
pl-jablanica | Place.Town country=BA | Jablanica | common usage in reporting | Residents fled Jablanica.
pl-konjic | Place.Town country=BA | Konjic | common usage in reporting | The strike was in Konjic.
pl-stolac | Place.Town country=BA | Stolac | common usage in reporting | Fighting was reported near Stolac.
pl-capljina | Place.Town country=BA | Capljina | common usage in reporting | Shells hit Capljina on Monday.
pl-bosanski-novi | Place.Town country=BA | Bosanski Novi | common usage in reporting | Residents fled Bosanski Novi.
pl-sanski-most | Place.Town country=BA | Sanski Most | common usage in reporting | The strike was in Sanski Most.
pl-kljuc | Place.Town country=BA | Kljuc | common usage in reporting | Fighting was reported near Kljuc.
pl-kotor-varos | Place.Town country=BA | Kotor Varos | common usage in reporting | Shells hit Kotor Varos on Monday.
pl-vlasenica | Place.Town country=BA | Vlasenica | common usage in reporting | Residents fled Vlasenica.
pl-bratunac | Place.Town country=BA | Bratunac | common usage in reporting | The strike was in Bratunac.
pl-rogatica | Place.Town country=BA | Rogatica | common usage in reporting | Fighting was reported near Rogatica.
pl-velika-kladusa | Place.Town country=BA | Velika Kladusa | common usage in reporting | Shells hit Velika Kladusa on Monday.
pl-cazin | Place.Town country=BA | Cazin | common usage in reporting | Residents fled Cazin.
pl-maglaj | Place.Town country=BA | Maglaj | common usage in reporting | The strike was in Maglaj.
pl-tesanj | Place.Town country=BA | Tesanj | common usage in reporting | Fighting was reported near Tesanj.
pl-potocari | Place.Village country=BA | Potocari | common usage in reporting | Shells hit Potocari on Monday.
pl-kravica | Place.Village country=BA | Kravica | common usage in reporting | Residents fled Kravica.
pl-omarska | Place.Camp country=BA | Omarska; Omarska camp | common usage in reporting | The strike was in Omarska.
pl-keraterm | Place.Camp country=BA | Keraterm; Keraterm camp | common usage in reporting | Fighting was reported near Keraterm.
pl-trnopolje | Place.Camp country=BA | Trnopolje; Trnopolje camp | common usage in reporting | Shells hit Trnopolje on Monday.
pl-manjaca | Place.Camp country=BA | Manjaca | common usage in reporting | Residents fled Manjaca.
pl-celebici | Place.Camp country=BA | Celebici; Celebici camp | common usage in reporting | The strike was in Celebici.
pl-dretelj | Place.Camp country=BA | Dretelj | common usage in reporting | Fighting was reported near Dretelj.
pl-heliodrom | Place.Camp country=BA | Heliodrom | common usage in reporting | Shells hit Heliodrom on Monday.
pl-susica-camp | Place.Camp country=BA | Susica camp | common usage in reporting | Residents fled Susica camp.
pl-luka-camp | Place.Camp country=BA | Luka camp | common usage in reporting | The strike was in Luka camp.
pl-koricani-cliffs | Place.Site country=BA | Korićani Cliffs | common usage in reporting | Fighting was reported near Korićani Cliffs.
pl-tomasica | Place.Site country=BA | Tomasica | common usage in reporting | Shells hit Tomasica on Monday.
pl-drina | Place.Region country=BA | Drina; Drina Valley | common usage in reporting | Residents fled Drina.
pl-krajina | Place.Region country=BA | Krajina; Bosanska Krajina | common usage in reporting | The strike was in Krajina.
pl-lasva-valley | Place.Region country=BA | Lasva Valley | common usage in reporting | Fighting was reported near Lasva Valley.
pl-herzegovina | Place.Region country=BA | Herzegovina | common usage in reporting | Shells hit Herzegovina on Monday.

# Croatia.
pl-zagreb | Place.City country=HR role=seat | Zagreb | common usage in reporting | Residents fled Zagreb.
pl-vukovar | Place.Town country=HR | Vukovar | common usage in reporting | The strike was in Vukovar.
pl-ovcara | Place.Site country=HR | Ovcara | common usage in reporting | Fighting was reported near Ovcara.
pl-dubrovnik | Place.City country=HR | Dubrovnik | common usage in reporting | Shells hit Dubrovnik on Monday.
pl-zadar | Place.City country=HR | Zadar | common usage in reporting | Residents fled Zadar.
pl-sibenik | Place.City country=HR | Sibenik | common usage in reporting | The strike was in Sibenik.
pl-osijek | Place.City country=HR | Osijek | common usage in reporting | Fighting was reported near Osijek.
pl-vinkovci | Place.Town country=HR | Vinkovci | common usage in reporting | Shells hit Vinkovci on Monday.
pl-knin | Place.Town country=HR | Knin | common usage in reporting | Residents fled Knin.
pl-petrinja | Place.Town country=HR | Petrinja | common usage in reporting | The strike was in Petrinja.
pl-sisak | Place.Town country=HR | Sisak | common usage in reporting | Fighting was reported near Sisak.
pl-karlovac | Place.Town country=HR | Karlovac | common usage in reporting | Shells hit Karlovac on Monday.
pl-pakrac | Place.Town country=HR | Pakrac | common usage in reporting | Residents fled Pakrac.
pl-gospic | Place.Town country=HR | Gospic | common usage in reporting | The strike was in Gospic.
pl-medak | Place.Town country=HR | Medak; Medak Pocket | common usage in reporting | Fighting was reported near Medak.
pl-skabrnja | Place.Village country=HR | Skabrnja | common usage in reporting | Shells hit Skabrnja on Monday.
pl-saborsko | Place.Village country=HR | Saborsko | common usage in reporting | Residents fled Saborsko.
pl-vocin | Place.Village country=HR | Vocin | common usage in reporting | The strike was in Vocin.
pl-lovas | Place.Village country=HR | Lovas | common usage in reporting | Fighting was reported near Lovas.
pl-dalj | Place.Village country=HR | Dalj | common usage in reporting | Shells hit Dalj on Monday.
pl-slunj | Place.Town country=HR | Slunj | common usage in reporting | Residents fled Slunj.
pl-slavonia | Place.Region country=HR | Slavonia; Eastern Slavonia; Western Slavonia | common usage in reporting | The strike was in Slavonia.
pl-dalmatia | Place.Region country=HR | Dalmatia | common usage in reporting | Fighting was reported near Dalmatia.

# Serbia.
pl-belgrade | Place.City country=RS role=seat | Belgrade | common usage in reporting | Shells hit Belgrade on Monday.
pl-nis | Place.City country=RS | Nis | common usage in reporting | Residents fled Nis.
pl-novi-sad | Place.City country=RS | Novi Sad | common usage in reporting | The strike was in Novi Sad.
pl-vojvodina | Place.Region country=RS | Vojvodina | common usage in reporting | Fighting was reported near Vojvodina.
pl-sandzak | Place.Region country=RS | Sandzak | common usage in reporting | Shells hit Sandzak on Monday.
pl-presevo | Place.Town country=RS | Presevo | common usage in reporting | Residents fled Presevo.
pl-batajnica | Place.Site country=RS | Batajnica | common usage in reporting | The strike was in Batajnica.
pl-surdulica | Place.Town country=RS | Surdulica | common usage in reporting | Fighting was reported near Surdulica.
pl-varvarin | Place.Town country=RS | Varvarin | common usage in reporting | Shells hit Varvarin on Monday.
pl-grdelica | Place.Town country=RS | Grdelica | common usage in reporting | Residents fled Grdelica.

# Kosovo.
pl-pristina | Place.City country=XK role=seat | Pristina; Prishtina | common usage in reporting | The strike was in Pristina.
pl-prizren | Place.City country=XK | Prizren | common usage in reporting | Fighting was reported near Prizren.
pl-peja | Place.Town country=XK | Peja; Pec | common usage in reporting | Shells hit Peja on Monday.
pl-djakovica | Place.Town country=XK | Djakovica; Gjakova; Đakovica; Dakovica | common usage in reporting | Residents fled Djakovica.
pl-mitrovica | Place.Town country=XK | Mitrovica; Kosovska Mitrovica | common usage in reporting | The strike was in Mitrovica.
pl-urosevac | Place.Town country=XK | Urosevac; Ferizaj | common usage in reporting | Fighting was reported near Urosevac.
pl-gnjilane | Place.Town country=XK | Gnjilane; Gjilan | common usage in reporting | Shells hit Gnjilane on Monday.
pl-orahovac | Place.Town country=XK | Orahovac; Rahovec | common usage in reporting | Residents fled Orahovac.
pl-suva-reka | Place.Town country=XK | Suva Reka; Suhareka | common usage in reporting | The strike was in Suva Reka.
pl-drenica | Place.Region country=XK | Drenica | common usage in reporting | Fighting was reported near Drenica.
pl-srbica | Place.Town country=XK | Srbica; Skenderaj | common usage in reporting | Shells hit Srbica on Monday.
pl-glogovac | Place.Town country=XK | Glogovac; Gllogoc | common usage in reporting | Residents fled Glogovac.
pl-decani | Place.Town country=XK | Decani; Deçan; Decane | common usage in reporting | The strike was in Decani.
pl-malisevo | Place.Town country=XK | Malisevo; Malisheva | common usage in reporting | Fighting was reported near Malisevo.
pl-podujevo | Place.Town country=XK | Podujevo; Podujeva | common usage in reporting | Shells hit Podujevo on Monday.
pl-vucitrn | Place.Town country=XK | Vucitrn; Vushtrri | common usage in reporting | Residents fled Vucitrn.
pl-kacanik | Place.Town country=XK | Kacanik | common usage in reporting | The strike was in Kacanik.
pl-racak | Place.Village country=XK | Racak; Reçak | common usage in reporting | Fighting was reported near Racak.
pl-prekaz | Place.Village country=XK | Prekaz; Donji Prekaz | common usage in reporting | Shells hit Prekaz on Monday.
pl-likosane | Place.Village country=XK | Likosane; Likoshan | common usage in reporting | Residents fled Likosane.
pl-cirez | Place.Village country=XK | Cirez; Qirez | common usage in reporting | The strike was in Cirez.
pl-gornje-obrinje | Place.Village country=XK | Gornje Obrinje; Abri | common usage in reporting | Fighting was reported near Gornje Obrinje.
pl-korenica | Place.Village country=XK | Korenica | common usage in reporting | Shells hit Korenica on Monday.
pl-izbica | Place.Village country=XK | Izbica | common usage in reporting | Residents fled Izbica.
pl-velika-krusa | Place.Village country=XK | Velika Krusa; Krusha e Madhe | common usage in reporting | The strike was in Velika Krusa.
pl-mala-krusa | Place.Village country=XK | Mala Krusa; Krusha e Vogel | common usage in reporting | Fighting was reported near Mala Krusa.
pl-cuska | Place.Village country=XK | Cuska; Qyshk | common usage in reporting | Shells hit Cuska on Monday.
pl-ljubenic | Place.Village country=XK | Ljubenic | common usage in reporting | Residents fled Ljubenic.
pl-korisa | Place.Village country=XK | Korisa | common usage in reporting | The strike was in Korisa.
pl-dubrava-prison | Place.Site country=XK | Dubrava Prison | common usage in reporting | Fighting was reported near Dubrava Prison.
pl-bondsteel | Place.Site country=XK | Bondsteel; Camp Bondsteel | common usage in reporting | Shells hit Bondsteel on Monday.
pl-metohija | Place.Region country=XK | Metohija | common usage in reporting | Residents fled Metohija.

# North Macedonia.
pl-skopje | Place.City country=MK role=seat | Skopje | common usage in reporting | The strike was in Skopje.
pl-tetovo | Place.City country=MK | Tetovo | common usage in reporting | Fighting was reported near Tetovo.
pl-kumanovo | Place.City country=MK | Kumanovo | common usage in reporting | Shells hit Kumanovo on Monday.
pl-gostivar | Place.Town country=MK | Gostivar | common usage in reporting | Residents fled Gostivar.
pl-aracinovo | Place.Town country=MK | Aracinovo | common usage in reporting | The strike was in Aracinovo.
pl-ljuboten | Place.Village country=MK | Ljuboten | common usage in reporting | Fighting was reported near Ljuboten.

# Albania.
pl-tirana | Place.City country=AL role=seat | Tirana | common usage in reporting | Shells hit Tirana on Monday.
pl-kukes | Place.Town country=AL | Kukes | common usage in reporting | Residents fled Kukes.

# Montenegro.
pl-podgorica | Place.City country=ME role=seat | Podgorica | common usage in reporting | The strike was in Podgorica.
pl-murino | Place.Town country=ME | Murino | common usage in reporting | Fighting was reported near Murino.

# Slovenia.
pl-ljubljana | Place.City country=SI role=seat | Ljubljana | common usage in reporting | Shells hit Ljubljana on Monday.

# United Kingdom.
pl-london | Place.City country=GB role=seat works=forum | London | common usage in reporting | Residents fled London.
pl-belfast | Place.City country=GB | Belfast | common usage in reporting | The strike was in Belfast.
pl-londonderry | Place.Town country=GB | Londonderry; Derry | common usage in reporting | Fighting was reported near Londonderry.
pl-omagh | Place.Town country=GB | Omagh | common usage in reporting | Shells hit Omagh on Monday.
pl-northern-ireland | Place.Region country=GB | Northern Ireland; Ulster | common usage in reporting | Residents fled Northern Ireland.

# France.
pl-paris | Place.City country=FR role=seat works=forum | Paris | common usage in reporting | The strike was in Paris.

# Belgium.
pl-brussels | Place.City country=BE role=seat works=forum | Brussels | common usage in reporting | Fighting was reported near Brussels.

# Germany.
pl-ramstein | Place.Site country=DE | Ramstein | common usage in reporting | Shells hit Ramstein on Monday.

# Switzerland.
pl-geneva | Place.City country=CH works=forum | Geneva | common usage in reporting | Residents fled Geneva.

# Netherlands.
pl-hague | Place.City country=NL works=forum | Hague; The Hague | common usage in reporting | The strike was in Hague.

# Austria.
pl-vienna | Place.City country=AT role=seat works=forum | Vienna | common usage in reporting | Fighting was reported near Vienna.

# Italy.
pl-rome | Place.City country=IT role=seat works=forum | Rome | common usage in reporting | Shells hit Rome on Monday.

# Spain.
pl-madrid | Place.City country=ES role=seat works=forum | Madrid | common usage in reporting | Residents fled Madrid.
pl-guernica | Place.Town country=ES | Guernica | common usage in reporting | The strike was in Guernica.

# United States.
pl-washington | Place.City country=US role=seat works=forum | Washington; Washington DC | common usage in reporting | Fighting was reported near Washington.
pl-new-york | Place.City country=US works=forum | New York; New York City | common usage in reporting | Shells hit New York on Monday.
pl-guantanamo | Place.Site country=US | Guantanamo; Guantanamo Bay | common usage in reporting | Residents fled Guantanamo.

# Afghanistan.
pl-kabul | Place.Province country=AF role=seat | Kabul | common usage in reporting | The strike was in Kabul.
pl-dasht-e-barchi | Place.Neighbourhood country=AF part-of=pl-kabul | Dasht-e Barchi; Dashti Barchi | common usage in reporting | Fighting was reported near Dasht-e Barchi.
pl-shah-shahid | Place.Neighbourhood country=AF part-of=pl-kabul | Shah Shahid | common usage in reporting | Shells hit Shah Shahid on Monday.
pl-karte-se | Place.Neighbourhood country=AF part-of=pl-kabul | Karte Se | common usage in reporting | Residents fled Karte Se.
pl-kart-e-parwan | Place.Neighbourhood country=AF part-of=pl-kabul | Kart-e-Parwan | common usage in reporting | The strike was in Kart-e-Parwan.
pl-khair-khana | Place.Neighbourhood country=AF part-of=pl-kabul | Khair Khana; Khairkhana | common usage in reporting | Fighting was reported near Khair Khana.
pl-paghman | Place.District country=AF part-of=pl-kabul | Paghman | common usage in reporting | Shells hit Paghman on Monday.
pl-surobi | Place.District country=AF part-of=pl-kabul | Surobi; Sarobi | common usage in reporting | Residents fled Surobi.
pl-char-asiab | Place.District country=AF part-of=pl-kabul | Char Asiab | common usage in reporting | The strike was in Char Asiab.
pl-abbey-gate | Place.Site country=AF part-of=pl-kabul | Abbey Gate | common usage in reporting | Fighting was reported near Abbey Gate.
pl-hamid-karzai-international-airport | Place.Site country=AF part-of=pl-kabul | Hamid Karzai International Airport | common usage in reporting | Shells hit Hamid Karzai International Airport on Monday.
pl-bagram | Place.Site country=AF part-of=pl-kabul | Bagram; Bagram airbase; Bagram Air Base | common usage in reporting | Residents fled Bagram.
pl-pul-e-charkhi | Place.Site country=AF part-of=pl-kabul | Pul-e-Charkhi | common usage in reporting | The strike was in Pul-e-Charkhi.
pl-kandahar | Place.Province country=AF | Kandahar; Qandahar | common usage in reporting | Fighting was reported near Kandahar.
pl-kandahar-city | Place.City country=AF part-of=pl-kandahar | Kandahar city | common usage in reporting | Shells hit Kandahar city on Monday.
pl-panjwai | Place.District country=AF part-of=pl-kandahar | Panjwai; Panjwayi; Panjway | common usage in reporting | Residents fled Panjwai.
pl-zhari | Place.District country=AF part-of=pl-kandahar | Zhari; Zhari district; Zharey | common usage in reporting | The strike was in Zhari.
pl-arghandab | Place.District country=AF part-of=pl-kandahar | Arghandab | common usage in reporting | Fighting was reported near Arghandab.
pl-maiwand | Place.District country=AF part-of=pl-kandahar | Maiwand; Maywand | common usage in reporting | Shells hit Maiwand on Monday.
pl-spin-boldak | Place.District country=AF part-of=pl-kandahar | Spin Boldak | common usage in reporting | Residents fled Spin Boldak.
pl-shah-wali-kot | Place.District country=AF part-of=pl-kandahar | Shah Wali Kot | common usage in reporting | The strike was in Shah Wali Kot.
pl-maruf | Place.District country=AF part-of=pl-kandahar | Maruf | common usage in reporting | Fighting was reported near Maruf.
pl-mianishin | Place.District country=AF part-of=pl-kandahar | Mianishin | common usage in reporting | Shells hit Mianishin on Monday.
pl-arghistan | Place.District country=AF part-of=pl-kandahar | Arghistan | common usage in reporting | Residents fled Arghistan.
pl-balandi | Place.Village country=AF part-of=pl-kandahar | Balandi | common usage in reporting | The strike was in Balandi.
pl-alkozai | Place.Village country=AF part-of=pl-kandahar | Alkozai | common usage in reporting | Fighting was reported near Alkozai.
pl-najiban | Place.Village country=AF part-of=pl-kandahar | Najiban | common usage in reporting | Shells hit Najiban on Monday.
pl-helmand | Place.Province country=AF | Helmand; Hilmand | common usage in reporting | Residents fled Helmand.
pl-lashkar-gah | Place.City country=AF part-of=pl-helmand | Lashkar Gah; Lashkargah | common usage in reporting | The strike was in Lashkar Gah.
pl-sangin | Place.District country=AF part-of=pl-helmand | Sangin | common usage in reporting | Fighting was reported near Sangin.
pl-musa-qala | Place.District country=AF part-of=pl-helmand | Musa Qala; Musa Qaleh | common usage in reporting | Shells hit Musa Qala on Monday.
pl-nad-ali | Place.District country=AF part-of=pl-helmand | Nad Ali; Nad-e Ali; Nad-i-Ali | common usage in reporting | Residents fled Nad Ali.
pl-garmsir | Place.District country=AF part-of=pl-helmand | Garmsir; Garmser | common usage in reporting | The strike was in Garmsir.
pl-gereshk | Place.District country=AF part-of=pl-helmand | Gereshk; Girishk | common usage in reporting | Fighting was reported near Gereshk.
pl-nawzad | Place.District country=AF part-of=pl-helmand | Nawzad; Now Zad | common usage in reporting | Shells hit Nawzad on Monday.
pl-marjah | Place.District country=AF part-of=pl-helmand | Marjah; Marja | common usage in reporting | Residents fled Marjah.
pl-kajaki | Place.District country=AF part-of=pl-helmand | Kajaki | common usage in reporting | The strike was in Kajaki.
pl-baghran | Place.District country=AF part-of=pl-helmand | Baghran | common usage in reporting | Fighting was reported near Baghran.
pl-nahr-e-saraj | Place.District country=AF part-of=pl-helmand | Nahr-e Saraj | common usage in reporting | Shells hit Nahr-e Saraj on Monday.
pl-khanashin | Place.District country=AF part-of=pl-helmand | Khanashin | common usage in reporting | Residents fled Khanashin.
pl-camp-bastion | Place.Site country=AF part-of=pl-helmand | Camp Bastion | common usage in reporting | The strike was in Camp Bastion.
pl-uruzgan | Place.Province country=AF | Uruzgan; Oruzgan; Urozgan | common usage in reporting | Fighting was reported near Uruzgan.
pl-tarin-kowt | Place.Town country=AF part-of=pl-uruzgan | Tarin Kowt; Tarinkot; Tirin Kot | common usage in reporting | Shells hit Tarin Kowt on Monday.
pl-deh-rawud | Place.District country=AF part-of=pl-uruzgan | Deh Rawud; Deh Rawood | common usage in reporting | Residents fled Deh Rawud.
pl-khas-uruzgan | Place.District country=AF part-of=pl-uruzgan | Khas Uruzgan | common usage in reporting | The strike was in Khas Uruzgan.
pl-kakrak | Place.Village country=AF part-of=pl-uruzgan | Kakrak | common usage in reporting | Fighting was reported near Kakrak.
pl-zabul | Place.Province country=AF | Zabul | common usage in reporting | Shells hit Zabul on Monday.
pl-shah-joy | Place.District country=AF part-of=pl-zabul | Shah Joy | common usage in reporting | Residents fled Shah Joy.
pl-ghazni | Place.Province country=AF | Ghazni | common usage in reporting | The strike was in Ghazni.
pl-ghazni-city | Place.City country=AF part-of=pl-ghazni | Ghazni city | common usage in reporting | Fighting was reported near Ghazni city.
pl-malistan | Place.District country=AF part-of=pl-ghazni | Malistan | common usage in reporting | Shells hit Malistan on Monday.
pl-jaghori | Place.District country=AF part-of=pl-ghazni | Jaghori | common usage in reporting | Residents fled Jaghori.
pl-jaghatu | Place.District country=AF part-of=pl-ghazni | Jaghatu | common usage in reporting | The strike was in Jaghatu.
pl-deh-yak | Place.District country=AF part-of=pl-ghazni | Deh Yak | common usage in reporting | Fighting was reported near Deh Yak.
pl-wardak | Place.Province country=AF | Wardak; Maidan Wardak | common usage in reporting | Shells hit Wardak on Monday.
pl-maidan-shahr | Place.Town country=AF part-of=pl-wardak | Maidan Shahr | common usage in reporting | Residents fled Maidan Shahr.
pl-nerkh | Place.District country=AF part-of=pl-wardak | Nerkh | common usage in reporting | The strike was in Nerkh.
pl-sayedabad | Place.District country=AF part-of=pl-wardak | Sayedabad; Sayed Abad; Saydabad | common usage in reporting | Fighting was reported near Sayedabad.
pl-tangi | Place.District country=AF part-of=pl-wardak | Tangi; Tangi Valley | common usage in reporting | Shells hit Tangi on Monday.
pl-jaghato | Place.District country=AF part-of=pl-wardak | Jaghato | common usage in reporting | Residents fled Jaghato.
pl-behsud | Place.District country=AF part-of=pl-wardak | Behsud | common usage in reporting | The strike was in Behsud.
pl-jalrez | Place.District country=AF part-of=pl-wardak | Jalrez | common usage in reporting | Fighting was reported near Jalrez.
pl-logar | Place.Province country=AF | Logar | common usage in reporting | Shells hit Logar on Monday.
pl-pul-e-alam | Place.Town country=AF part-of=pl-logar | Pul-e-Alam; Pul-i-Alam | common usage in reporting | Residents fled Pul-e-Alam.
pl-baraki-barak | Place.District country=AF part-of=pl-logar | Baraki Barak | common usage in reporting | The strike was in Baraki Barak.
pl-mohammad-agha | Place.District country=AF part-of=pl-logar | Mohammad Agha | common usage in reporting | Fighting was reported near Mohammad Agha.
pl-charkh | Place.District country=AF part-of=pl-logar | Charkh | common usage in reporting | Shells hit Charkh on Monday.
pl-paktia | Place.Province country=AF | Paktia; Paktya | common usage in reporting | Residents fled Paktia.
pl-gardez | Place.Town country=AF part-of=pl-paktia | Gardez | common usage in reporting | The strike was in Gardez.
pl-zurmat | Place.District country=AF part-of=pl-paktia | Zurmat; Zormat | common usage in reporting | Fighting was reported near Zurmat.
pl-sayed-karam | Place.District country=AF part-of=pl-paktia | Sayed Karam | common usage in reporting | Shells hit Sayed Karam on Monday.
pl-shah-i-kot | Place.District country=AF part-of=pl-paktia | Shah-i-Kot; Shahi Kot | common usage in reporting | Residents fled Shah-i-Kot.
pl-khataba | Place.Village country=AF part-of=pl-paktia | Khataba | common usage in reporting | The strike was in Khataba.
pl-paktika | Place.Province country=AF | Paktika | common usage in reporting | Fighting was reported near Paktika.
pl-sharan | Place.Town country=AF part-of=pl-paktika | Sharan | common usage in reporting | Shells hit Sharan on Monday.
pl-barmal | Place.District country=AF part-of=pl-paktika | Barmal; Barmal district | common usage in reporting | Residents fled Barmal.
pl-urgun | Place.District country=AF part-of=pl-paktika | Urgun | common usage in reporting | The strike was in Urgun.
pl-gomal | Place.District country=AF part-of=pl-paktika | Gomal | common usage in reporting | Fighting was reported near Gomal.
pl-margha | Place.District country=AF part-of=pl-paktika | Margha | common usage in reporting | Shells hit Margha on Monday.
pl-gayan | Place.District country=AF part-of=pl-paktika | Gayan | common usage in reporting | Residents fled Gayan.
pl-yahyakhel | Place.District country=AF part-of=pl-paktika | Yahyakhel | common usage in reporting | The strike was in Yahyakhel.
pl-khost | Place.Province country=AF | Khost | common usage in reporting | Fighting was reported near Khost.
pl-khost-city | Place.City country=AF part-of=pl-khost | Khost city | common usage in reporting | Shells hit Khost city on Monday.
pl-spera | Place.District country=AF part-of=pl-khost | Spera; Spera district | common usage in reporting | Residents fled Spera.
pl-sabari | Place.District country=AF part-of=pl-khost | Sabari | common usage in reporting | The strike was in Sabari.
pl-nadir-shah-kot | Place.District country=AF part-of=pl-khost | Nadir Shah Kot | common usage in reporting | Fighting was reported near Nadir Shah Kot.
pl-gurbuz | Place.District country=AF part-of=pl-khost | Gurbuz; Gorbuz | common usage in reporting | Shells hit Gurbuz on Monday.
pl-nangarhar | Place.Province country=AF | Nangarhar | common usage in reporting | Residents fled Nangarhar.
pl-jalalabad | Place.City country=AF part-of=pl-nangarhar | Jalalabad | common usage in reporting | The strike was in Jalalabad.
pl-achin | Place.District country=AF part-of=pl-nangarhar | Achin | common usage in reporting | Fighting was reported near Achin.
pl-khogyani | Place.District country=AF part-of=pl-nangarhar | Khogyani; Khogiani | common usage in reporting | Shells hit Khogyani on Monday.
pl-shinwar | Place.District country=AF part-of=pl-nangarhar | Shinwar | common usage in reporting | Residents fled Shinwar.
pl-kot-district | Place.District country=AF part-of=pl-nangarhar | Kot district | common usage in reporting | The strike was in Kot district.
pl-haska-mina | Place.District country=AF part-of=pl-nangarhar | Haska Mina; Haska Meyna | common usage in reporting | Fighting was reported near Haska Mina.
pl-chaparhar | Place.District country=AF part-of=pl-nangarhar | Chaparhar | common usage in reporting | Shells hit Chaparhar on Monday.
pl-sherzad | Place.District country=AF part-of=pl-nangarhar | Sherzad | common usage in reporting | Residents fled Sherzad.
pl-rodat | Place.District country=AF part-of=pl-nangarhar | Rodat | common usage in reporting | The strike was in Rodat.
pl-bati-kot | Place.District country=AF part-of=pl-nangarhar | Bati Kot | common usage in reporting | Fighting was reported near Bati Kot.
pl-nazyan | Place.District country=AF part-of=pl-nangarhar | Nazyan | common usage in reporting | Shells hit Nazyan on Monday.
pl-surkh-rod | Place.District country=AF part-of=pl-nangarhar | Surkh Rod; Surkhrod | common usage in reporting | Residents fled Surkh Rod.
pl-deh-bala | Place.District country=AF part-of=pl-nangarhar | Deh Bala; Dih Bala | common usage in reporting | The strike was in Deh Bala.
pl-hisarak | Place.District country=AF part-of=pl-nangarhar | Hisarak | common usage in reporting | Fighting was reported near Hisarak.
pl-tora-bora | Place.Region country=AF part-of=pl-nangarhar | Tora Bora | common usage in reporting | Shells hit Tora Bora on Monday.
pl-kunar | Place.Province country=AF | Kunar; Konar | common usage in reporting | Residents fled Kunar.
pl-asadabad | Place.Town country=AF part-of=pl-kunar | Asadabad | common usage in reporting | The strike was in Asadabad.
pl-chapa-dara | Place.District country=AF part-of=pl-kunar | Chapa Dara | common usage in reporting | Fighting was reported near Chapa Dara.
pl-pech | Place.District country=AF part-of=pl-kunar | Pech; Pech Valley; Pech Dara | common usage in reporting | Shells hit Pech on Monday.
pl-watapur | Place.District country=AF part-of=pl-kunar | Watapur | common usage in reporting | Residents fled Watapur.
pl-marawara | Place.District country=AF part-of=pl-kunar | Marawara | common usage in reporting | The strike was in Marawara.
pl-sarkani | Place.District country=AF part-of=pl-kunar | Sarkani | common usage in reporting | Fighting was reported near Sarkani.
pl-shigal | Place.District country=AF part-of=pl-kunar | Shigal | common usage in reporting | Shells hit Shigal on Monday.
pl-korengal | Place.Region country=AF part-of=pl-kunar | Korengal; Korengal Valley | common usage in reporting | Residents fled Korengal.
pl-dangam | Place.District country=AF part-of=pl-kunar | Dangam | common usage in reporting | The strike was in Dangam.
pl-gambir | Place.Village country=AF part-of=pl-kunar | Gambir | common usage in reporting | Fighting was reported near Gambir.
pl-laghman | Place.Province country=AF | Laghman | common usage in reporting | Shells hit Laghman on Monday.
pl-mehtarlam | Place.Town country=AF part-of=pl-laghman | Mehtarlam; Mihtarlam | common usage in reporting | Residents fled Mehtarlam.
pl-alingar | Place.District country=AF part-of=pl-laghman | Alingar | common usage in reporting | The strike was in Alingar.
pl-alishang | Place.District country=AF part-of=pl-laghman | Alishang | common usage in reporting | Fighting was reported near Alishang.
pl-qarghayi | Place.District country=AF part-of=pl-laghman | Qarghayi | common usage in reporting | Shells hit Qarghayi on Monday.
pl-nuristan | Place.Province country=AF | Nuristan | common usage in reporting | Residents fled Nuristan.
pl-kamdesh | Place.District country=AF part-of=pl-nuristan | Kamdesh | common usage in reporting | The strike was in Kamdesh.
pl-barg-e-matal | Place.District country=AF part-of=pl-nuristan | Barg-e Matal; Bargi Matal | common usage in reporting | Fighting was reported near Barg-e Matal.
pl-wama | Place.District country=AF part-of=pl-nuristan | Wama | common usage in reporting | Shells hit Wama on Monday.
pl-waygal | Place.District country=AF part-of=pl-nuristan | Waygal; Want-Waygal | common usage in reporting | Residents fled Waygal.
pl-kapisa | Place.Province country=AF | Kapisa | common usage in reporting | The strike was in Kapisa.
pl-nijrab | Place.District country=AF part-of=pl-kapisa | Nijrab | common usage in reporting | Fighting was reported near Nijrab.
pl-tagab | Place.District country=AF part-of=pl-kapisa | Tagab; Tagab Valley | common usage in reporting | Shells hit Tagab on Monday.
pl-alasay | Place.District country=AF part-of=pl-kapisa | Alasay | common usage in reporting | Residents fled Alasay.
pl-parwan | Place.Province country=AF | Parwan | common usage in reporting | The strike was in Parwan.
pl-charikar | Place.Town country=AF part-of=pl-parwan | Charikar | common usage in reporting | Fighting was reported near Charikar.
pl-ghorband | Place.District country=AF part-of=pl-parwan | Ghorband | common usage in reporting | Shells hit Ghorband on Monday.
pl-shinwari | Place.District country=AF part-of=pl-parwan | Shinwari | common usage in reporting | Residents fled Shinwari.
pl-panjshir | Place.Province country=AF | Panjshir; Panjsher | common usage in reporting | The strike was in Panjshir.
pl-bazarak | Place.Town country=AF part-of=pl-panjshir | Bazarak | common usage in reporting | Fighting was reported near Bazarak.
pl-khenj | Place.District country=AF part-of=pl-panjshir | Khenj | common usage in reporting | Shells hit Khenj on Monday.
pl-anaba | Place.District country=AF part-of=pl-panjshir | Anaba | common usage in reporting | Residents fled Anaba.
pl-baghlan | Place.Province country=AF | Baghlan | common usage in reporting | The strike was in Baghlan.
pl-pul-e-khumri | Place.City country=AF part-of=pl-baghlan | Pul-e-Khumri; Pol-e Khomri; Pul-i-Khumri | common usage in reporting | Fighting was reported near Pul-e-Khumri.
pl-andarab | Place.District country=AF part-of=pl-baghlan | Andarab | common usage in reporting | Shells hit Andarab on Monday.
pl-nahrin | Place.District country=AF part-of=pl-baghlan | Nahrin | common usage in reporting | Residents fled Nahrin.
pl-dahana-e-ghori | Place.District country=AF part-of=pl-baghlan | Dahana-e-Ghori; Dand-e-Ghori | common usage in reporting | The strike was in Dahana-e-Ghori.
pl-khost-wa-fereng | Place.District country=AF part-of=pl-baghlan | Khost wa Fereng | common usage in reporting | Fighting was reported near Khost wa Fereng.
pl-kunduz | Place.Province country=AF | Kunduz | common usage in reporting | Shells hit Kunduz on Monday.
pl-kunduz-city | Place.City country=AF part-of=pl-kunduz | Kunduz city | common usage in reporting | Residents fled Kunduz city.
pl-imam-sahib | Place.District country=AF part-of=pl-kunduz | Imam Sahib | common usage in reporting | The strike was in Imam Sahib.
pl-chahar-dara | Place.District country=AF part-of=pl-kunduz | Chahar Dara; Char Dara; Chardara | common usage in reporting | Fighting was reported near Chahar Dara.
pl-khanabad | Place.District country=AF part-of=pl-kunduz | Khanabad; Khan Abad | common usage in reporting | Shells hit Khanabad on Monday.
pl-dasht-e-archi | Place.District country=AF part-of=pl-kunduz | Dasht-e Archi; Dasht-i-Archi | common usage in reporting | Residents fled Dasht-e Archi.
pl-aliabad | Place.District country=AF part-of=pl-kunduz | Aliabad | common usage in reporting | The strike was in Aliabad.
pl-omar-khel | Place.Village country=AF part-of=pl-kunduz | Omar Khel | common usage in reporting | Fighting was reported near Omar Khel.
pl-boz-qandahari | Place.Village country=AF part-of=pl-kunduz | Boz Qandahari; Buz Kandahari | common usage in reporting | Shells hit Boz Qandahari on Monday.
pl-takhar | Place.Province country=AF | Takhar | common usage in reporting | Residents fled Takhar.
pl-taloqan | Place.Town country=AF part-of=pl-takhar | Taloqan; Taluqan | common usage in reporting | The strike was in Taloqan.
pl-khwaja-ghar | Place.District country=AF part-of=pl-takhar | Khwaja Ghar | common usage in reporting | Fighting was reported near Khwaja Ghar.
pl-ishkamish | Place.District country=AF part-of=pl-takhar | Ishkamish | common usage in reporting | Shells hit Ishkamish on Monday.
pl-rustaq | Place.District country=AF part-of=pl-takhar | Rustaq | common usage in reporting | Residents fled Rustaq.
pl-badakhshan | Place.Province country=AF | Badakhshan | common usage in reporting | The strike was in Badakhshan.
pl-faizabad | Place.Town country=AF part-of=pl-badakhshan | Faizabad; Fayzabad | common usage in reporting | Fighting was reported near Faizabad.
pl-warduj | Place.District country=AF part-of=pl-badakhshan | Warduj; Wardooj | common usage in reporting | Shells hit Warduj on Monday.
pl-jurm | Place.District country=AF part-of=pl-badakhshan | Jurm | common usage in reporting | Residents fled Jurm.
pl-balkh | Place.Province country=AF | Balkh | common usage in reporting | The strike was in Balkh.
pl-mazar-e-sharif | Place.City country=AF part-of=pl-balkh | Mazar-e-Sharif; Mazar-i-Sharif | common usage in reporting | Fighting was reported near Mazar-e-Sharif.
pl-chimtal | Place.District country=AF part-of=pl-balkh | Chimtal | common usage in reporting | Shells hit Chimtal on Monday.
pl-dawlatabad | Place.District country=AF part-of=pl-balkh | Dawlatabad | common usage in reporting | Residents fled Dawlatabad.
pl-sholgara | Place.District country=AF part-of=pl-balkh | Sholgara | common usage in reporting | The strike was in Sholgara.
pl-samangan | Place.Province country=AF | Samangan | common usage in reporting | Fighting was reported near Samangan.
pl-aybak | Place.Town country=AF part-of=pl-samangan | Aybak | common usage in reporting | Shells hit Aybak on Monday.
pl-jowzjan | Place.Province country=AF | Jowzjan; Jawzjan | common usage in reporting | Residents fled Jowzjan.
pl-sheberghan | Place.Town country=AF part-of=pl-jowzjan | Sheberghan; Shibarghan; Shebergan | common usage in reporting | The strike was in Sheberghan.
pl-darzab | Place.District country=AF part-of=pl-jowzjan | Darzab | common usage in reporting | Fighting was reported near Darzab.
pl-qush-tepa | Place.District country=AF part-of=pl-jowzjan | Qush Tepa; Qosh Tepa | common usage in reporting | Shells hit Qush Tepa on Monday.
pl-sar-e-pul | Place.Province country=AF | Sar-e Pul; Sari Pul | common usage in reporting | Residents fled Sar-e Pul.
pl-sayyad | Place.District country=AF part-of=pl-sar-e-pul | Sayyad | common usage in reporting | The strike was in Sayyad.
pl-mirza-olang | Place.Village country=AF part-of=pl-sar-e-pul | Mirza Olang | common usage in reporting | Fighting was reported near Mirza Olang.
pl-faryab | Place.Province country=AF | Faryab | common usage in reporting | Shells hit Faryab on Monday.
pl-maimana | Place.Town country=AF part-of=pl-faryab | Maimana; Maymana | common usage in reporting | Residents fled Maimana.
pl-qaisar | Place.District country=AF part-of=pl-faryab | Qaisar; Qaysar | common usage in reporting | The strike was in Qaisar.
pl-almar | Place.District country=AF part-of=pl-faryab | Almar | common usage in reporting | Fighting was reported near Almar.
pl-khwaja-sabz-posh | Place.District country=AF part-of=pl-faryab | Khwaja Sabz Posh | common usage in reporting | Shells hit Khwaja Sabz Posh on Monday.
pl-ghormach | Place.District country=AF part-of=pl-faryab | Ghormach | common usage in reporting | Residents fled Ghormach.
pl-badghis | Place.Province country=AF | Badghis | common usage in reporting | The strike was in Badghis.
pl-qala-e-naw | Place.Town country=AF part-of=pl-badghis | Qala-e-Naw; Qala-i-Naw | common usage in reporting | Fighting was reported near Qala-e-Naw.
pl-bala-murghab | Place.District country=AF part-of=pl-badghis | Bala Murghab | common usage in reporting | Shells hit Bala Murghab on Monday.
pl-jawand | Place.District country=AF part-of=pl-badghis | Jawand | common usage in reporting | Residents fled Jawand.
pl-herat | Place.Province country=AF | Herat | common usage in reporting | The strike was in Herat.
pl-herat-city | Place.City country=AF part-of=pl-herat | Herat city | common usage in reporting | Fighting was reported near Herat city.
pl-shindand | Place.District country=AF part-of=pl-herat | Shindand | common usage in reporting | Shells hit Shindand on Monday.
pl-gulran | Place.District country=AF part-of=pl-herat | Gulran | common usage in reporting | Residents fled Gulran.
pl-guzara | Place.District country=AF part-of=pl-herat | Guzara; Guzarah | common usage in reporting | The strike was in Guzara.
pl-kushk | Place.District country=AF part-of=pl-herat | Kushk | common usage in reporting | Fighting was reported near Kushk.
pl-azizabad | Place.Village country=AF part-of=pl-herat | Azizabad | common usage in reporting | Shells hit Azizabad on Monday.
pl-injil | Place.District country=AF part-of=pl-herat | Injil | common usage in reporting | Residents fled Injil.
pl-farah | Place.Province country=AF | Farah | common usage in reporting | The strike was in Farah.
pl-farah-city | Place.City country=AF part-of=pl-farah | Farah city | common usage in reporting | Fighting was reported near Farah city.
pl-bala-buluk | Place.District country=AF part-of=pl-farah | Bala Buluk; Bala Baluk | common usage in reporting | Shells hit Bala Buluk on Monday.
pl-bakwa | Place.District country=AF part-of=pl-farah | Bakwa | common usage in reporting | Residents fled Bakwa.
pl-granai | Place.Village country=AF part-of=pl-farah | Granai; Garani | common usage in reporting | The strike was in Granai.
pl-nimroz | Place.Province country=AF | Nimroz; Nimruz | common usage in reporting | Fighting was reported near Nimroz.
pl-zaranj | Place.Town country=AF part-of=pl-nimroz | Zaranj | common usage in reporting | Shells hit Zaranj on Monday.
pl-khash-rod | Place.District country=AF part-of=pl-nimroz | Khash Rod | common usage in reporting | Residents fled Khash Rod.
pl-delaram | Place.District country=AF part-of=pl-nimroz | Delaram | common usage in reporting | The strike was in Delaram.
pl-ghor | Place.Province country=AF | Ghor | common usage in reporting | Fighting was reported near Ghor.
pl-chaghcharan | Place.Town country=AF part-of=pl-ghor | Chaghcharan; Firozkoh | common usage in reporting | Shells hit Chaghcharan on Monday.
pl-lal-wa-sarjangal | Place.District country=AF part-of=pl-ghor | Lal wa Sarjangal | common usage in reporting | Residents fled Lal wa Sarjangal.
pl-bamiyan | Place.Province country=AF | Bamiyan; Bamyan | common usage in reporting | The strike was in Bamiyan.
pl-bamiyan-city | Place.City country=AF part-of=pl-bamiyan | Bamiyan city | common usage in reporting | Fighting was reported near Bamiyan city.
pl-yakawlang | Place.District country=AF part-of=pl-bamiyan | Yakawlang | common usage in reporting | Shells hit Yakawlang on Monday.
pl-ajar | Place.Village country=AF part-of=pl-bamiyan | Ajar | common usage in reporting | Residents fled Ajar.
pl-daykundi | Place.Province country=AF | Daykundi; Daikundi | common usage in reporting | The strike was in Daykundi.
pl-nili | Place.Town country=AF part-of=pl-daykundi | Nili | common usage in reporting | Fighting was reported near Nili.
pl-khedir | Place.District country=AF part-of=pl-daykundi | Khedir; Khadir | common usage in reporting | Shells hit Khedir on Monday.

# Pakistan.
pl-islamabad | Place.City country=PK role=seat | Islamabad | common usage in reporting | Residents fled Islamabad.
pl-rawalpindi | Place.City country=PK | Rawalpindi | common usage in reporting | The strike was in Rawalpindi.
pl-lahore | Place.City country=PK | Lahore | common usage in reporting | Fighting was reported near Lahore.
pl-karachi | Place.City country=PK | Karachi | common usage in reporting | Shells hit Karachi on Monday.
pl-peshawar | Place.City country=PK | Peshawar | common usage in reporting | Residents fled Peshawar.
pl-army-public-school | Place.Site country=PK part-of=pl-peshawar | Army Public School | common usage in reporting | The strike was in Army Public School.
pl-qissa-khwani | Place.Neighbourhood country=PK part-of=pl-peshawar | Qissa Khwani | common usage in reporting | Fighting was reported near Qissa Khwani.
pl-quetta | Place.City country=PK | Quetta | common usage in reporting | Shells hit Quetta on Monday.
pl-hazara-town | Place.Neighbourhood country=PK part-of=pl-quetta | Hazara Town | common usage in reporting | Residents fled Hazara Town.
pl-mariabad | Place.Neighbourhood country=PK part-of=pl-quetta | Mariabad | common usage in reporting | The strike was in Mariabad.
pl-alamdar-road | Place.Neighbourhood country=PK part-of=pl-quetta | Alamdar Road | common usage in reporting | Fighting was reported near Alamdar Road.
pl-balochistan | Place.Province country=PK | Balochistan; Baluchistan | common usage in reporting | Shells hit Balochistan on Monday.
pl-turbat | Place.Town country=PK part-of=pl-balochistan | Turbat | common usage in reporting | Residents fled Turbat.
pl-gwadar | Place.Town country=PK part-of=pl-balochistan | Gwadar | common usage in reporting | The strike was in Gwadar.
pl-panjgur | Place.Town country=PK part-of=pl-balochistan | Panjgur | common usage in reporting | Fighting was reported near Panjgur.
pl-khuzdar | Place.Town country=PK part-of=pl-balochistan | Khuzdar | common usage in reporting | Shells hit Khuzdar on Monday.
pl-mastung | Place.Town country=PK part-of=pl-balochistan | Mastung | common usage in reporting | Residents fled Mastung.
pl-kalat | Place.Town country=PK part-of=pl-balochistan | Kalat | common usage in reporting | The strike was in Kalat.
pl-awaran | Place.Town country=PK part-of=pl-balochistan | Awaran | common usage in reporting | Fighting was reported near Awaran.
pl-musakhail | Place.Town country=PK part-of=pl-balochistan | Musakhail | common usage in reporting | Shells hit Musakhail on Monday.
pl-nushki | Place.Town country=PK part-of=pl-balochistan | Nushki | common usage in reporting | Residents fled Nushki.
pl-kech | Place.Town country=PK part-of=pl-balochistan | Kech | common usage in reporting | The strike was in Kech.
pl-dera-bugti | Place.Town country=PK part-of=pl-balochistan | Dera Bugti | common usage in reporting | Fighting was reported near Dera Bugti.
pl-kohlu | Place.Town country=PK part-of=pl-balochistan | Kohlu | common usage in reporting | Shells hit Kohlu on Monday.
pl-chaman | Place.Town country=PK part-of=pl-balochistan | Chaman | common usage in reporting | Residents fled Chaman.
pl-sibi | Place.Town country=PK part-of=pl-balochistan | Sibi | common usage in reporting | The strike was in Sibi.
pl-bolan | Place.Town country=PK part-of=pl-balochistan | Bolan | common usage in reporting | Fighting was reported near Bolan.
pl-harnai | Place.Town country=PK part-of=pl-balochistan | Harnai | common usage in reporting | Shells hit Harnai on Monday.
pl-ziarat | Place.Town country=PK part-of=pl-balochistan | Ziarat | common usage in reporting | Residents fled Ziarat.
pl-kharan | Place.Town country=PK part-of=pl-balochistan | Kharan | common usage in reporting | The strike was in Kharan.
pl-loralai | Place.Town country=PK part-of=pl-balochistan | Loralai | common usage in reporting | Fighting was reported near Loralai.
pl-zhob | Place.Town country=PK part-of=pl-balochistan | Zhob | common usage in reporting | Shells hit Zhob on Monday.
pl-khyber-pakhtunkhwa | Place.Province country=PK | Khyber Pakhtunkhwa; North-West Frontier Province; NWFP | common usage in reporting | Residents fled Khyber Pakhtunkhwa.
pl-mardan | Place.City country=PK part-of=pl-khyber-pakhtunkhwa | Mardan | common usage in reporting | The strike was in Mardan.
pl-swat | Place.Town country=PK part-of=pl-khyber-pakhtunkhwa | Swat; Swat Valley | common usage in reporting | Fighting was reported near Swat.
pl-mingora | Place.Town country=PK part-of=pl-khyber-pakhtunkhwa | Mingora | common usage in reporting | Shells hit Mingora on Monday.
pl-bannu | Place.Town country=PK part-of=pl-khyber-pakhtunkhwa | Bannu | common usage in reporting | Residents fled Bannu.
pl-kohat | Place.Town country=PK part-of=pl-khyber-pakhtunkhwa | Kohat | common usage in reporting | The strike was in Kohat.
pl-dera-ismail-khan | Place.Town country=PK part-of=pl-khyber-pakhtunkhwa | Dera Ismail Khan | common usage in reporting | Fighting was reported near Dera Ismail Khan.
pl-hangu | Place.Town country=PK part-of=pl-khyber-pakhtunkhwa | Hangu | common usage in reporting | Shells hit Hangu on Monday.
pl-tank-district | Place.Town country=PK part-of=pl-khyber-pakhtunkhwa | Tank district | common usage in reporting | Residents fled Tank district.
pl-charsadda | Place.Town country=PK part-of=pl-khyber-pakhtunkhwa | Charsadda | common usage in reporting | The strike was in Charsadda.
pl-nowshera | Place.Town country=PK part-of=pl-khyber-pakhtunkhwa | Nowshera | common usage in reporting | Fighting was reported near Nowshera.
pl-buner | Place.Town country=PK part-of=pl-khyber-pakhtunkhwa | Buner | common usage in reporting | Shells hit Buner on Monday.
pl-lower-dir | Place.Town country=PK part-of=pl-khyber-pakhtunkhwa | Lower Dir | common usage in reporting | Residents fled Lower Dir.
pl-upper-dir | Place.Town country=PK part-of=pl-khyber-pakhtunkhwa | Upper Dir | common usage in reporting | The strike was in Upper Dir.
pl-malakand | Place.Town country=PK part-of=pl-khyber-pakhtunkhwa | Malakand | common usage in reporting | Fighting was reported near Malakand.
pl-lakki-marwat | Place.Town country=PK part-of=pl-khyber-pakhtunkhwa | Lakki Marwat | common usage in reporting | Shells hit Lakki Marwat on Monday.
pl-shangla | Place.Town country=PK part-of=pl-khyber-pakhtunkhwa | Shangla | common usage in reporting | Residents fled Shangla.
pl-parachinar | Place.Town country=PK part-of=pl-khyber-pakhtunkhwa | Parachinar | common usage in reporting | The strike was in Parachinar.
pl-federally-administered-tribal-areas | Place.Province country=PK | Federally Administered Tribal Areas; FATA; Tribal Areas | common usage in reporting | Fighting was reported near Federally Administered Tribal Areas.
pl-north-waziristan | Place.District country=PK part-of=pl-federally-administered-tribal-areas | North Waziristan | common usage in reporting | Shells hit North Waziristan on Monday.
pl-south-waziristan | Place.District country=PK part-of=pl-federally-administered-tribal-areas | South Waziristan | common usage in reporting | Residents fled South Waziristan.
pl-kurram | Place.District country=PK part-of=pl-federally-administered-tribal-areas | Kurram; Kurram Agency | common usage in reporting | The strike was in Kurram.
pl-khyber | Place.District country=PK part-of=pl-federally-administered-tribal-areas | Khyber; Khyber Agency; Khyber tribal district | common usage in reporting | Fighting was reported near Khyber.
pl-orakzai | Place.District country=PK part-of=pl-federally-administered-tribal-areas | Orakzai | common usage in reporting | Shells hit Orakzai on Monday.
pl-bajaur | Place.District country=PK part-of=pl-federally-administered-tribal-areas | Bajaur; Bajaur Agency | common usage in reporting | Residents fled Bajaur.
pl-mohmand | Place.District country=PK part-of=pl-federally-administered-tribal-areas | Mohmand; Mohmand Agency | common usage in reporting | The strike was in Mohmand.
pl-miranshah | Place.Town country=PK part-of=pl-federally-administered-tribal-areas | Miranshah; Miram Shah; Miran Shah | common usage in reporting | Fighting was reported near Miranshah.
pl-mir-ali | Place.Town country=PK part-of=pl-federally-administered-tribal-areas | Mir Ali | common usage in reporting | Shells hit Mir Ali on Monday.
pl-wana | Place.Town country=PK part-of=pl-federally-administered-tribal-areas | Wana | common usage in reporting | Residents fled Wana.
pl-datta-khel | Place.Town country=PK part-of=pl-federally-administered-tribal-areas | Datta Khel; Dattakhel | common usage in reporting | The strike was in Datta Khel.
pl-shawal | Place.Town country=PK part-of=pl-federally-administered-tribal-areas | Shawal | common usage in reporting | Fighting was reported near Shawal.
pl-makeen | Place.Town country=PK part-of=pl-federally-administered-tribal-areas | Makeen; Makin | common usage in reporting | Shells hit Makeen on Monday.
pl-ladha | Place.Town country=PK part-of=pl-federally-administered-tribal-areas | Ladha | common usage in reporting | Residents fled Ladha.
pl-angoor-ada | Place.Town country=PK part-of=pl-federally-administered-tribal-areas | Angoor Ada; Angoor Adda; Angur Ada | common usage in reporting | The strike was in Angoor Ada.
pl-tirah | Place.Town country=PK part-of=pl-federally-administered-tribal-areas | Tirah; Tirah Valley | common usage in reporting | Fighting was reported near Tirah.
pl-damadola | Place.Town country=PK part-of=pl-federally-administered-tribal-areas | Damadola | common usage in reporting | Shells hit Damadola on Monday.
pl-chenagai | Place.Town country=PK part-of=pl-federally-administered-tribal-areas | Chenagai; Chinagai | common usage in reporting | Residents fled Chenagai.
pl-landi-kotal | Place.Town country=PK part-of=pl-federally-administered-tribal-areas | Landi Kotal | common usage in reporting | The strike was in Landi Kotal.
pl-jamrud | Place.Town country=PK part-of=pl-federally-administered-tribal-areas | Jamrud | common usage in reporting | Fighting was reported near Jamrud.
pl-razmak | Place.Town country=PK part-of=pl-federally-administered-tribal-areas | Razmak | common usage in reporting | Shells hit Razmak on Monday.
pl-waziristan | Place.Region country=PK | Waziristan | common usage in reporting | Residents fled Waziristan.
pl-sindh | Place.Province country=PK | Sindh | common usage in reporting | The strike was in Sindh.
pl-abbottabad | Place.Town country=PK | Abbottabad | common usage in reporting | Fighting was reported near Abbottabad.
pl-bahawalpur | Place.Town country=PK | Bahawalpur | common usage in reporting | Shells hit Bahawalpur on Monday.
pl-muridke | Place.Town country=PK | Muridke | common usage in reporting | Residents fled Muridke.
pl-faisalabad | Place.City country=PK | Faisalabad | common usage in reporting | The strike was in Faisalabad.
pl-multan | Place.City country=PK | Multan | common usage in reporting | Fighting was reported near Multan.
pl-gujranwala | Place.City country=PK | Gujranwala | common usage in reporting | Shells hit Gujranwala on Monday.
pl-sargodha | Place.City country=PK | Sargodha | common usage in reporting | Residents fled Sargodha.
pl-azad-kashmir | Place.Province country=PK | Azad Kashmir; Pakistan-administered Kashmir; Azad Jammu and Kashmir | common usage in reporting | The strike was in Azad Kashmir.
pl-muzaffarabad | Place.Town country=PK part-of=pl-azad-kashmir | Muzaffarabad | common usage in reporting | Fighting was reported near Muzaffarabad.
pl-kotli | Place.Town country=PK part-of=pl-azad-kashmir | Kotli | common usage in reporting | Shells hit Kotli on Monday.
pl-mirpur | Place.Town country=PK part-of=pl-azad-kashmir | Mirpur | common usage in reporting | Residents fled Mirpur.
pl-neelum-valley | Place.Town country=PK part-of=pl-azad-kashmir | Neelum Valley | common usage in reporting | The strike was in Neelum Valley.
pl-chakothi | Place.Town country=PK part-of=pl-azad-kashmir | Chakothi | common usage in reporting | Fighting was reported near Chakothi.
pl-bhimber | Place.Town country=PK part-of=pl-azad-kashmir | Bhimber | common usage in reporting | Shells hit Bhimber on Monday.
pl-gilgit-baltistan | Place.Town country=PK | Gilgit-Baltistan; Gilgit | common usage in reporting | Residents fled Gilgit-Baltistan.
pl-torkham | Place.Site country=PK | Torkham | common usage in reporting | The strike was in Torkham.
pl-durand-line | Place.Region country=PK | Durand Line | common usage in reporting | Fighting was reported near Durand Line.

# India.
pl-new-delhi | Place.City country=IN role=seat | New Delhi; Delhi | common usage in reporting | Shells hit New Delhi on Monday.
pl-mumbai | Place.City country=IN | Mumbai; Bombay | common usage in reporting | Residents fled Mumbai.
pl-kolkata | Place.City country=IN | Kolkata; Calcutta | common usage in reporting | The strike was in Kolkata.
pl-jammu-and-kashmir | Place.Province country=IN | Jammu and Kashmir; Jammu & Kashmir; Indian-administered Kashmir; Kashmir; Indian-controlled Kashmir; Kashmir Valley; Indian-held Kashmir | common usage in reporting | Fighting was reported near Jammu and Kashmir.
pl-srinagar | Place.City country=IN part-of=pl-jammu-and-kashmir | Srinagar | common usage in reporting | Shells hit Srinagar on Monday.
pl-jammu | Place.City country=IN part-of=pl-jammu-and-kashmir | Jammu | common usage in reporting | Residents fled Jammu.
pl-pulwama | Place.Town country=IN part-of=pl-jammu-and-kashmir | Pulwama | common usage in reporting | The strike was in Pulwama.
pl-shopian | Place.Town country=IN part-of=pl-jammu-and-kashmir | Shopian | common usage in reporting | Fighting was reported near Shopian.
pl-anantnag | Place.Town country=IN part-of=pl-jammu-and-kashmir | Anantnag | common usage in reporting | Shells hit Anantnag on Monday.
pl-baramulla | Place.Town country=IN part-of=pl-jammu-and-kashmir | Baramulla | common usage in reporting | Residents fled Baramulla.
pl-kupwara | Place.Town country=IN part-of=pl-jammu-and-kashmir | Kupwara | common usage in reporting | The strike was in Kupwara.
pl-sopore | Place.Town country=IN part-of=pl-jammu-and-kashmir | Sopore | common usage in reporting | Fighting was reported near Sopore.
pl-kulgam | Place.Town country=IN part-of=pl-jammu-and-kashmir | Kulgam | common usage in reporting | Shells hit Kulgam on Monday.
pl-budgam | Place.Town country=IN part-of=pl-jammu-and-kashmir | Budgam; Badgam | common usage in reporting | Residents fled Budgam.
pl-bandipora | Place.Town country=IN part-of=pl-jammu-and-kashmir | Bandipora | common usage in reporting | The strike was in Bandipora.
pl-ganderbal | Place.Town country=IN part-of=pl-jammu-and-kashmir | Ganderbal | common usage in reporting | Fighting was reported near Ganderbal.
pl-poonch | Place.Town country=IN part-of=pl-jammu-and-kashmir | Poonch; Punch district | common usage in reporting | Shells hit Poonch on Monday.
pl-rajouri | Place.Town country=IN part-of=pl-jammu-and-kashmir | Rajouri | common usage in reporting | Residents fled Rajouri.
pl-doda | Place.Town country=IN part-of=pl-jammu-and-kashmir | Doda | common usage in reporting | The strike was in Doda.
pl-kishtwar | Place.Town country=IN part-of=pl-jammu-and-kashmir | Kishtwar | common usage in reporting | Fighting was reported near Kishtwar.
pl-uri-sector | Place.Town country=IN part-of=pl-jammu-and-kashmir | Uri sector | common usage in reporting | Shells hit Uri sector on Monday.
pl-tral | Place.Town country=IN part-of=pl-jammu-and-kashmir | Tral | common usage in reporting | Residents fled Tral.
pl-handwara | Place.Town country=IN part-of=pl-jammu-and-kashmir | Handwara | common usage in reporting | The strike was in Handwara.
pl-pahalgam | Place.Town country=IN part-of=pl-jammu-and-kashmir | Pahalgam | common usage in reporting | Fighting was reported near Pahalgam.
pl-kargil | Place.Town country=IN part-of=pl-jammu-and-kashmir | Kargil | common usage in reporting | Shells hit Kargil on Monday.
pl-udhampur | Place.Town country=IN part-of=pl-jammu-and-kashmir | Udhampur | common usage in reporting | Residents fled Udhampur.
pl-kathua | Place.Town country=IN part-of=pl-jammu-and-kashmir | Kathua | common usage in reporting | The strike was in Kathua.
pl-samba-district | Place.Town country=IN part-of=pl-jammu-and-kashmir | Samba district | common usage in reporting | Fighting was reported near Samba district.
pl-reasi | Place.Town country=IN part-of=pl-jammu-and-kashmir | Reasi | common usage in reporting | Shells hit Reasi on Monday.
pl-bijbehara | Place.Town country=IN part-of=pl-jammu-and-kashmir | Bijbehara | common usage in reporting | Residents fled Bijbehara.
pl-sopian | Place.Town country=IN part-of=pl-jammu-and-kashmir | Sopian | common usage in reporting | The strike was in Sopian.
pl-lolab | Place.Town country=IN part-of=pl-jammu-and-kashmir | Lolab | common usage in reporting | Fighting was reported near Lolab.
pl-gurez | Place.Town country=IN part-of=pl-jammu-and-kashmir | Gurez | common usage in reporting | Shells hit Gurez on Monday.
pl-keran | Place.Town country=IN part-of=pl-jammu-and-kashmir | Keran | common usage in reporting | Residents fled Keran.
pl-karnah | Place.Town country=IN part-of=pl-jammu-and-kashmir | Karnah | common usage in reporting | The strike was in Karnah.
pl-tangdhar | Place.Town country=IN part-of=pl-jammu-and-kashmir | Tangdhar | common usage in reporting | Fighting was reported near Tangdhar.
pl-mendhar | Place.Town country=IN part-of=pl-jammu-and-kashmir | Mendhar | common usage in reporting | Shells hit Mendhar on Monday.
pl-nowshera-sector | Place.Town country=IN part-of=pl-jammu-and-kashmir | Nowshera sector | common usage in reporting | Residents fled Nowshera sector.
pl-akhnoor | Place.Town country=IN part-of=pl-jammu-and-kashmir | Akhnoor | common usage in reporting | The strike was in Akhnoor.
pl-kunan-poshpora | Place.Village country=IN part-of=pl-jammu-and-kashmir | Kunan Poshpora | common usage in reporting | Fighting was reported near Kunan Poshpora.
pl-chittisinghpura | Place.Village country=IN part-of=pl-jammu-and-kashmir | Chittisinghpura; Chattisinghpora | common usage in reporting | Shells hit Chittisinghpura on Monday.
pl-amshipora | Place.Village country=IN part-of=pl-jammu-and-kashmir | Amshipora | common usage in reporting | Residents fled Amshipora.
pl-lal-chowk | Place.Neighbourhood country=IN part-of=pl-jammu-and-kashmir | Lal Chowk | common usage in reporting | The strike was in Lal Chowk.
pl-gawkadal | Place.Neighbourhood country=IN part-of=pl-jammu-and-kashmir | Gawkadal | common usage in reporting | Fighting was reported near Gawkadal.
pl-line-of-control | Place.Region country=IN | Line of Control; LoC | common usage in reporting | Shells hit Line of Control on Monday.
pl-ladakh | Place.Region country=IN | Ladakh | common usage in reporting | Residents fled Ladakh.
pl-siachen | Place.Region country=IN | Siachen; Siachen Glacier | common usage in reporting | The strike was in Siachen.
pl-galwan | Place.Region country=IN | Galwan; Galwan Valley | common usage in reporting | Fighting was reported near Galwan.
pl-assam | Place.Province country=IN | Assam | common usage in reporting | Shells hit Assam on Monday.
pl-guwahati | Place.City country=IN part-of=pl-assam | Guwahati | common usage in reporting | Residents fled Guwahati.
pl-kokrajhar | Place.Town country=IN part-of=pl-assam | Kokrajhar | common usage in reporting | The strike was in Kokrajhar.
pl-dibrugarh | Place.Town country=IN part-of=pl-assam | Dibrugarh | common usage in reporting | Fighting was reported near Dibrugarh.
pl-tinsukia | Place.Town country=IN part-of=pl-assam | Tinsukia | common usage in reporting | Shells hit Tinsukia on Monday.
pl-nagaon | Place.Town country=IN part-of=pl-assam | Nagaon | common usage in reporting | Residents fled Nagaon.
pl-karbi-anglong | Place.Town country=IN part-of=pl-assam | Karbi Anglong | common usage in reporting | The strike was in Karbi Anglong.
pl-barpeta | Place.Town country=IN part-of=pl-assam | Barpeta | common usage in reporting | Fighting was reported near Barpeta.
pl-chirang | Place.Town country=IN part-of=pl-assam | Chirang | common usage in reporting | Shells hit Chirang on Monday.
pl-baksa | Place.Town country=IN part-of=pl-assam | Baksa | common usage in reporting | Residents fled Baksa.
pl-udalguri | Place.Town country=IN part-of=pl-assam | Udalguri | common usage in reporting | The strike was in Udalguri.
pl-dhubri | Place.Town country=IN part-of=pl-assam | Dhubri | common usage in reporting | Fighting was reported near Dhubri.
pl-sivasagar | Place.Town country=IN part-of=pl-assam | Sivasagar | common usage in reporting | Shells hit Sivasagar on Monday.
pl-sonitpur | Place.Town country=IN part-of=pl-assam | Sonitpur | common usage in reporting | Residents fled Sonitpur.
pl-nellie | Place.Village country=IN part-of=pl-assam | Nellie | common usage in reporting | The strike was in Nellie.
pl-manipur | Place.Province country=IN | Manipur | common usage in reporting | Fighting was reported near Manipur.
pl-imphal | Place.City country=IN part-of=pl-manipur | Imphal | common usage in reporting | Shells hit Imphal on Monday.
pl-churachandpur | Place.Town country=IN part-of=pl-manipur | Churachandpur | common usage in reporting | Residents fled Churachandpur.
pl-bishnupur | Place.Town country=IN part-of=pl-manipur | Bishnupur | common usage in reporting | The strike was in Bishnupur.
pl-kangpokpi | Place.Town country=IN part-of=pl-manipur | Kangpokpi | common usage in reporting | Fighting was reported near Kangpokpi.
pl-moreh | Place.Town country=IN part-of=pl-manipur | Moreh | common usage in reporting | Shells hit Moreh on Monday.
pl-ukhrul | Place.Town country=IN part-of=pl-manipur | Ukhrul | common usage in reporting | Residents fled Ukhrul.
pl-tengnoupal | Place.Town country=IN part-of=pl-manipur | Tengnoupal | common usage in reporting | The strike was in Tengnoupal.
pl-jiribam | Place.Town country=IN part-of=pl-manipur | Jiribam | common usage in reporting | Fighting was reported near Jiribam.
pl-senapati | Place.Town country=IN part-of=pl-manipur | Senapati | common usage in reporting | Shells hit Senapati on Monday.
pl-tamenglong | Place.Town country=IN part-of=pl-manipur | Tamenglong | common usage in reporting | Residents fled Tamenglong.
pl-chandel | Place.Town country=IN part-of=pl-manipur | Chandel | common usage in reporting | The strike was in Chandel.
pl-thoubal | Place.Town country=IN part-of=pl-manipur | Thoubal | common usage in reporting | Fighting was reported near Thoubal.
pl-kwakta | Place.Village country=IN part-of=pl-manipur | Kwakta | common usage in reporting | Shells hit Kwakta on Monday.
pl-moirang | Place.Village country=IN part-of=pl-manipur | Moirang | common usage in reporting | Residents fled Moirang.
pl-nagaland | Place.Province country=IN | Nagaland | common usage in reporting | The strike was in Nagaland.
pl-dimapur | Place.Town country=IN part-of=pl-nagaland | Dimapur | common usage in reporting | Fighting was reported near Dimapur.
pl-kohima | Place.Town country=IN part-of=pl-nagaland | Kohima | common usage in reporting | Shells hit Kohima on Monday.
pl-mon-district | Place.Town country=IN part-of=pl-nagaland | Mon district | common usage in reporting | Residents fled Mon district.
pl-oting | Place.Village country=IN part-of=pl-nagaland | Oting | common usage in reporting | The strike was in Oting.
pl-mokokchung | Place.Town country=IN part-of=pl-nagaland | Mokokchung | common usage in reporting | Fighting was reported near Mokokchung.
pl-tuensang | Place.Town country=IN part-of=pl-nagaland | Tuensang | common usage in reporting | Shells hit Tuensang on Monday.
pl-phek | Place.Town country=IN part-of=pl-nagaland | Phek | common usage in reporting | Residents fled Phek.
pl-tripura | Place.Province country=IN | Tripura | common usage in reporting | The strike was in Tripura.
pl-agartala | Place.Town country=IN part-of=pl-tripura | Agartala | common usage in reporting | Fighting was reported near Agartala.
pl-meghalaya | Place.Province country=IN | Meghalaya | common usage in reporting | Shells hit Meghalaya on Monday.
pl-shillong | Place.Town country=IN part-of=pl-meghalaya | Shillong | common usage in reporting | Residents fled Shillong.
pl-garo-hills | Place.Region country=IN part-of=pl-meghalaya | Garo Hills | common usage in reporting | The strike was in Garo Hills.
pl-mizoram | Place.Province country=IN | Mizoram | common usage in reporting | Fighting was reported near Mizoram.
pl-aizawl | Place.Town country=IN part-of=pl-mizoram | Aizawl | common usage in reporting | Shells hit Aizawl on Monday.
pl-arunachal-pradesh | Place.Province country=IN | Arunachal Pradesh | common usage in reporting | Residents fled Arunachal Pradesh.
pl-tawang | Place.Town country=IN part-of=pl-arunachal-pradesh | Tawang | common usage in reporting | The strike was in Tawang.
pl-tirap | Place.Town country=IN part-of=pl-arunachal-pradesh | Tirap | common usage in reporting | Fighting was reported near Tirap.
pl-changlang | Place.Town country=IN part-of=pl-arunachal-pradesh | Changlang | common usage in reporting | Shells hit Changlang on Monday.
pl-chhattisgarh | Place.Province country=IN | Chhattisgarh | common usage in reporting | Residents fled Chhattisgarh.
pl-bastar | Place.District country=IN part-of=pl-chhattisgarh | Bastar | common usage in reporting | The strike was in Bastar.
pl-dantewada | Place.District country=IN part-of=pl-chhattisgarh | Dantewada | common usage in reporting | Fighting was reported near Dantewada.
pl-sukma | Place.District country=IN part-of=pl-chhattisgarh | Sukma | common usage in reporting | Shells hit Sukma on Monday.
pl-bijapur | Place.District country=IN part-of=pl-chhattisgarh | Bijapur | common usage in reporting | Residents fled Bijapur.
pl-narayanpur | Place.District country=IN part-of=pl-chhattisgarh | Narayanpur | common usage in reporting | The strike was in Narayanpur.
pl-kanker | Place.District country=IN part-of=pl-chhattisgarh | Kanker | common usage in reporting | Fighting was reported near Kanker.
pl-sarkeguda | Place.Village country=IN part-of=pl-chhattisgarh | Sarkeguda | common usage in reporting | Shells hit Sarkeguda on Monday.
pl-chintalnar | Place.Village country=IN part-of=pl-chhattisgarh | Chintalnar | common usage in reporting | Residents fled Chintalnar.
pl-edesmeta | Place.Village country=IN part-of=pl-chhattisgarh | Edesmeta | common usage in reporting | The strike was in Edesmeta.
pl-gompad | Place.Village country=IN part-of=pl-chhattisgarh | Gompad | common usage in reporting | Fighting was reported near Gompad.
pl-abujhmarh | Place.Region country=IN part-of=pl-chhattisgarh | Abujhmarh; Abujmarh | common usage in reporting | Shells hit Abujhmarh on Monday.
pl-jagdalpur | Place.Town country=IN part-of=pl-chhattisgarh | Jagdalpur | common usage in reporting | Residents fled Jagdalpur.
pl-raipur | Place.Town country=IN part-of=pl-chhattisgarh | Raipur | common usage in reporting | The strike was in Raipur.
pl-jharkhand | Place.Province country=IN | Jharkhand | common usage in reporting | Fighting was reported near Jharkhand.
pl-ranchi | Place.Town country=IN part-of=pl-jharkhand | Ranchi | common usage in reporting | Shells hit Ranchi on Monday.
pl-latehar | Place.Town country=IN part-of=pl-jharkhand | Latehar | common usage in reporting | Residents fled Latehar.
pl-palamu | Place.Town country=IN part-of=pl-jharkhand | Palamu | common usage in reporting | The strike was in Palamu.
pl-chaibasa | Place.Town country=IN part-of=pl-jharkhand | Chaibasa | common usage in reporting | Fighting was reported near Chaibasa.
pl-gumla | Place.Town country=IN part-of=pl-jharkhand | Gumla | common usage in reporting | Shells hit Gumla on Monday.
pl-khunti | Place.Town country=IN part-of=pl-jharkhand | Khunti | common usage in reporting | Residents fled Khunti.
pl-west-singhbhum | Place.Town country=IN part-of=pl-jharkhand | West Singhbhum | common usage in reporting | The strike was in West Singhbhum.
pl-odisha | Place.Province country=IN | Odisha; Orissa | common usage in reporting | Fighting was reported near Odisha.
pl-malkangiri | Place.Town country=IN part-of=pl-odisha | Malkangiri | common usage in reporting | Shells hit Malkangiri on Monday.
pl-koraput | Place.Town country=IN part-of=pl-odisha | Koraput | common usage in reporting | Residents fled Koraput.
pl-kandhamal | Place.Town country=IN part-of=pl-odisha | Kandhamal | common usage in reporting | The strike was in Kandhamal.
pl-andhra-pradesh | Place.Province country=IN | Andhra Pradesh | common usage in reporting | Fighting was reported near Andhra Pradesh.
pl-visakhapatnam | Place.Town country=IN part-of=pl-andhra-pradesh | Visakhapatnam | common usage in reporting | Shells hit Visakhapatnam on Monday.
pl-telangana | Place.Province country=IN | Telangana | common usage in reporting | Residents fled Telangana.
pl-maharashtra | Place.Province country=IN | Maharashtra | common usage in reporting | The strike was in Maharashtra.
pl-gadchiroli | Place.Town country=IN part-of=pl-maharashtra | Gadchiroli | common usage in reporting | Fighting was reported near Gadchiroli.
pl-west-bengal | Place.Province country=IN | West Bengal | common usage in reporting | Shells hit West Bengal on Monday.
pl-lalgarh | Place.Town country=IN part-of=pl-west-bengal | Lalgarh | common usage in reporting | Residents fled Lalgarh.
pl-midnapore | Place.Town country=IN part-of=pl-west-bengal | Midnapore | common usage in reporting | The strike was in Midnapore.
pl-naxalbari | Place.Town country=IN part-of=pl-west-bengal | Naxalbari | common usage in reporting | Fighting was reported near Naxalbari.
pl-nandigram | Place.Town country=IN part-of=pl-west-bengal | Nandigram | common usage in reporting | Shells hit Nandigram on Monday.
pl-darjeeling | Place.Town country=IN part-of=pl-west-bengal | Darjeeling | common usage in reporting | Residents fled Darjeeling.
pl-bihar | Place.Province country=IN | Bihar | common usage in reporting | The strike was in Bihar.
pl-uttar-pradesh | Place.Province country=IN | Uttar Pradesh | common usage in reporting | Fighting was reported near Uttar Pradesh.
pl-ayodhya | Place.Town country=IN part-of=pl-uttar-pradesh | Ayodhya | common usage in reporting | Shells hit Ayodhya on Monday.
pl-gujarat | Place.Province country=IN | Gujarat | common usage in reporting | Residents fled Gujarat.
pl-ahmedabad | Place.City country=IN part-of=pl-gujarat | Ahmedabad | common usage in reporting | The strike was in Ahmedabad.
pl-godhra | Place.Town country=IN part-of=pl-gujarat | Godhra | common usage in reporting | Fighting was reported near Godhra.
pl-naroda-patiya | Place.Village country=IN part-of=pl-gujarat | Naroda Patiya | common usage in reporting | Shells hit Naroda Patiya on Monday.
pl-punjab | Place.Province country=IN | Punjab | common usage in reporting | Residents fled Punjab.
pl-amritsar | Place.City country=IN part-of=pl-punjab | Amritsar | common usage in reporting | The strike was in Amritsar.
pl-golden-temple | Place.Site country=IN part-of=pl-punjab | Golden Temple | common usage in reporting | Fighting was reported near Golden Temple.
pl-ludhiana | Place.Town country=IN part-of=pl-punjab | Ludhiana | common usage in reporting | Shells hit Ludhiana on Monday.
pl-jalandhar | Place.Town country=IN part-of=pl-punjab | Jalandhar | common usage in reporting | Residents fled Jalandhar.

# Bangladesh.
pl-dhaka | Place.City country=BD role=seat | Dhaka | common usage in reporting | The strike was in Dhaka.
pl-chittagong | Place.City country=BD | Chittagong; Chattogram | common usage in reporting | Fighting was reported near Chittagong.
pl-chittagong-hill-tracts | Place.Region country=BD | Chittagong Hill Tracts | common usage in reporting | Shells hit Chittagong Hill Tracts on Monday.
pl-coxs-bazar | Place.Town country=BD | Cox's Bazar; Coxs Bazar | common usage in reporting | Residents fled Cox's Bazar.
pl-kutupalong | Place.Camp country=BD | Kutupalong | common usage in reporting | The strike was in Kutupalong.
pl-balukhali | Place.Camp country=BD | Balukhali | common usage in reporting | Fighting was reported near Balukhali.
pl-teknaf | Place.Town country=BD | Teknaf | common usage in reporting | Shells hit Teknaf on Monday.
pl-bhasan-char | Place.Region country=BD | Bhasan Char | common usage in reporting | Residents fled Bhasan Char.
pl-rangamati | Place.Town country=BD | Rangamati | common usage in reporting | The strike was in Rangamati.
pl-bandarban | Place.Town country=BD | Bandarban | common usage in reporting | Fighting was reported near Bandarban.
pl-khagrachari | Place.Town country=BD | Khagrachari | common usage in reporting | Shells hit Khagrachari on Monday.

# Nepal.
pl-kathmandu | Place.City country=NP role=seat | Kathmandu | common usage in reporting | Residents fled Kathmandu.
pl-rolpa | Place.Province country=NP | Rolpa | common usage in reporting | The strike was in Rolpa.
pl-rukum | Place.Province country=NP | Rukum | common usage in reporting | Fighting was reported near Rukum.
pl-bardiya | Place.Province country=NP | Bardiya | common usage in reporting | Shells hit Bardiya on Monday.
pl-nepalgunj | Place.Town country=NP | Nepalgunj | common usage in reporting | Residents fled Nepalgunj.
pl-dolakha | Place.Town country=NP | Dolakha | common usage in reporting | The strike was in Dolakha.
pl-doramba | Place.Village country=NP | Doramba | common usage in reporting | Fighting was reported near Doramba.

# Sri Lanka.
pl-colombo | Place.City country=LK role=seat | Colombo | common usage in reporting | Shells hit Colombo on Monday.
pl-kandy | Place.City country=LK | Kandy | common usage in reporting | Residents fled Kandy.
pl-jaffna | Place.City country=LK | Jaffna; Jaffna Peninsula | common usage in reporting | The strike was in Jaffna.
pl-kilinochchi | Place.Province country=LK | Kilinochchi | common usage in reporting | Fighting was reported near Kilinochchi.
pl-mullaitivu | Place.Province country=LK | Mullaitivu; Mullaittivu | common usage in reporting | Shells hit Mullaitivu on Monday.
pl-mullivaikkal | Place.Village country=LK | Mullivaikkal; Mullivaikal; Mullaivaikal | common usage in reporting | Residents fled Mullivaikkal.
pl-putumattalan | Place.Village country=LK | Putumattalan; Puthumathalan; Putumatalan | common usage in reporting | The strike was in Putumattalan.
pl-puthukkudiyiruppu | Place.Town country=LK | Puthukkudiyiruppu; Puthukudiyiruppu; PTK | common usage in reporting | Fighting was reported near Puthukkudiyiruppu.
pl-vavuniya | Place.Province country=LK | Vavuniya | common usage in reporting | Shells hit Vavuniya on Monday.
pl-mannar | Place.Province country=LK | Mannar | common usage in reporting | Residents fled Mannar.
pl-trincomalee | Place.Province country=LK | Trincomalee | common usage in reporting | The strike was in Trincomalee.
pl-batticaloa | Place.Province country=LK | Batticaloa | common usage in reporting | Fighting was reported near Batticaloa.
pl-ampara | Place.Province country=LK | Ampara | common usage in reporting | Shells hit Ampara on Monday.
pl-elephant-pass | Place.Town country=LK | Elephant Pass | common usage in reporting | Residents fled Elephant Pass.
pl-vanni | Place.Region country=LK | Vanni; Wanni | common usage in reporting | The strike was in Vanni.
pl-nandikadal | Place.Region country=LK | Nandikadal | common usage in reporting | Fighting was reported near Nandikadal.
pl-vattuvagal | Place.Village country=LK | Vattuvagal | common usage in reporting | Shells hit Vattuvagal on Monday.
pl-menik-farm | Place.Camp country=LK | Menik Farm; Manik Farm | common usage in reporting | Residents fled Menik Farm.
pl-muttur | Place.Town country=LK | Muttur; Mutur | common usage in reporting | The strike was in Muttur.
pl-vaharai | Place.Town country=LK | Vaharai | common usage in reporting | Fighting was reported near Vaharai.
pl-point-pedro | Place.Town country=LK | Point Pedro | common usage in reporting | Shells hit Point Pedro on Monday.
pl-nedunkerni | Place.Town country=LK | Nedunkerni | common usage in reporting | Residents fled Nedunkerni.
pl-kattankudy | Place.Town country=LK | Kattankudy | common usage in reporting | The strike was in Kattankudy.
pl-dollar-farm | Place.Village country=LK | Dollar Farm | common usage in reporting | Fighting was reported near Dollar Farm.
pl-welikada | Place.Site country=LK | Welikada; Welikada prison | common usage in reporting | Shells hit Welikada on Monday.
pl-batticaloa-district | Place.District country=LK | Batticaloa district | common usage in reporting | Residents fled Batticaloa district.

# Myanmar.
pl-naypyidaw | Place.City country=MM role=seat | Naypyidaw; Naypyitaw; Nay Pyi Taw | common usage in reporting | The strike was in Naypyidaw.
pl-yangon | Place.City country=MM role=seat | Yangon; Rangoon | common usage in reporting | Fighting was reported near Yangon.
pl-hlaing-tharyar | Place.Neighbourhood country=MM part-of=pl-yangon | Hlaing Tharyar; Hlaing Tharyar township | common usage in reporting | Shells hit Hlaing Tharyar on Monday.
pl-insein | Place.Neighbourhood country=MM part-of=pl-yangon | Insein | common usage in reporting | Residents fled Insein.
pl-insein-prison | Place.Site country=MM part-of=pl-yangon | Insein Prison | common usage in reporting | The strike was in Insein Prison.
pl-mandalay | Place.City country=MM | Mandalay | common usage in reporting | Fighting was reported near Mandalay.
pl-rakhine-state | Place.Province country=MM | Rakhine State; Rakhine; Arakan State; Arakan | common usage in reporting | Shells hit Rakhine State on Monday.
pl-sittwe | Place.City country=MM part-of=pl-rakhine-state | Sittwe | common usage in reporting | Residents fled Sittwe.
pl-maungdaw | Place.Town country=MM part-of=pl-rakhine-state | Maungdaw | common usage in reporting | The strike was in Maungdaw.
pl-buthidaung | Place.Town country=MM part-of=pl-rakhine-state | Buthidaung | common usage in reporting | Fighting was reported near Buthidaung.
pl-rathedaung | Place.Town country=MM part-of=pl-rakhine-state | Rathedaung | common usage in reporting | Shells hit Rathedaung on Monday.
pl-mrauk-u | Place.Town country=MM part-of=pl-rakhine-state | Mrauk-U | common usage in reporting | Residents fled Mrauk-U.
pl-kyaukphyu | Place.Town country=MM part-of=pl-rakhine-state | Kyaukphyu; Kyaukpyu | common usage in reporting | The strike was in Kyaukphyu.
pl-minbya | Place.Town country=MM part-of=pl-rakhine-state | Minbya | common usage in reporting | Fighting was reported near Minbya.
pl-kyauktaw | Place.Town country=MM part-of=pl-rakhine-state | Kyauktaw | common usage in reporting | Shells hit Kyauktaw on Monday.
pl-ponnagyun | Place.Town country=MM part-of=pl-rakhine-state | Ponnagyun | common usage in reporting | Residents fled Ponnagyun.
pl-myebon | Place.Town country=MM part-of=pl-rakhine-state | Myebon | common usage in reporting | The strike was in Myebon.
pl-pauktaw | Place.Town country=MM part-of=pl-rakhine-state | Pauktaw | common usage in reporting | Fighting was reported near Pauktaw.
pl-ann-township | Place.Town country=MM part-of=pl-rakhine-state | Ann township | common usage in reporting | Shells hit Ann township on Monday.
pl-thandwe | Place.Town country=MM part-of=pl-rakhine-state | Thandwe | common usage in reporting | Residents fled Thandwe.
pl-ramree | Place.Town country=MM part-of=pl-rakhine-state | Ramree | common usage in reporting | The strike was in Ramree.
pl-inn-din | Place.Village country=MM part-of=pl-rakhine-state | Inn Din; Inn Dinn | common usage in reporting | Fighting was reported near Inn Din.
pl-tula-toli | Place.Village country=MM part-of=pl-rakhine-state | Tula Toli; Min Gyi | common usage in reporting | Shells hit Tula Toli on Monday.
pl-chut-pyin | Place.Village country=MM part-of=pl-rakhine-state | Chut Pyin | common usage in reporting | Residents fled Chut Pyin.
pl-maung-nu | Place.Village country=MM part-of=pl-rakhine-state | Maung Nu | common usage in reporting | The strike was in Maung Nu.
pl-gu-dar-pyin | Place.Village country=MM part-of=pl-rakhine-state | Gu Dar Pyin | common usage in reporting | Fighting was reported near Gu Dar Pyin.
pl-byian-phyu | Place.Village country=MM part-of=pl-rakhine-state | Byian Phyu; Byaing Phyu | common usage in reporting | Shells hit Byian Phyu on Monday.
pl-hoyyar-siri | Place.Village country=MM part-of=pl-rakhine-state | Hoyyar Siri; Htan Shauk Khan | common usage in reporting | Residents fled Hoyyar Siri.
pl-naf-river | Place.Site country=MM part-of=pl-rakhine-state | Naf River | common usage in reporting | The strike was in Naf River.
pl-kachin-state | Place.Province country=MM | Kachin State | common usage in reporting | Fighting was reported near Kachin State.
pl-myitkyina | Place.City country=MM part-of=pl-kachin-state | Myitkyina | common usage in reporting | Shells hit Myitkyina on Monday.
pl-bhamo | Place.Town country=MM part-of=pl-kachin-state | Bhamo | common usage in reporting | Residents fled Bhamo.
pl-laiza | Place.Town country=MM part-of=pl-kachin-state | Laiza | common usage in reporting | The strike was in Laiza.
pl-hpakant | Place.Town country=MM part-of=pl-kachin-state | Hpakant; Phakant | common usage in reporting | Fighting was reported near Hpakant.
pl-waingmaw | Place.Town country=MM part-of=pl-kachin-state | Waingmaw | common usage in reporting | Shells hit Waingmaw on Monday.
pl-momauk | Place.Town country=MM part-of=pl-kachin-state | Momauk | common usage in reporting | Residents fled Momauk.
pl-mansi | Place.Town country=MM part-of=pl-kachin-state | Mansi | common usage in reporting | The strike was in Mansi.
pl-puta-o | Place.Town country=MM part-of=pl-kachin-state | Puta-O | common usage in reporting | Fighting was reported near Puta-O.
pl-sumprabum | Place.Town country=MM part-of=pl-kachin-state | Sumprabum | common usage in reporting | Shells hit Sumprabum on Monday.
pl-tanai | Place.Town country=MM part-of=pl-kachin-state | Tanai | common usage in reporting | Residents fled Tanai.
pl-mung-lai-hkyet | Place.Village country=MM part-of=pl-kachin-state | Mung Lai Hkyet; Munglai Hkyet | common usage in reporting | The strike was in Mung Lai Hkyet.
pl-a-nang-pa | Place.Village country=MM part-of=pl-kachin-state | A Nang Pa; Anang Pa | common usage in reporting | Fighting was reported near A Nang Pa.
pl-shan-state | Place.Province country=MM | Shan State | common usage in reporting | Shells hit Shan State on Monday.
pl-lashio | Place.City country=MM part-of=pl-shan-state | Lashio | common usage in reporting | Residents fled Lashio.
pl-taunggyi | Place.City country=MM part-of=pl-shan-state | Taunggyi | common usage in reporting | The strike was in Taunggyi.
pl-laukkai | Place.Town country=MM part-of=pl-shan-state | Laukkai; Laukkaing | common usage in reporting | Fighting was reported near Laukkai.
pl-kokang-region | Place.Town country=MM part-of=pl-shan-state | Kokang region | common usage in reporting | Shells hit Kokang region on Monday.
pl-hsipaw | Place.Town country=MM part-of=pl-shan-state | Hsipaw | common usage in reporting | Residents fled Hsipaw.
pl-kyaukme | Place.Town country=MM part-of=pl-shan-state | Kyaukme | common usage in reporting | The strike was in Kyaukme.
pl-namhsan | Place.Town country=MM part-of=pl-shan-state | Namhsan | common usage in reporting | Fighting was reported near Namhsan.
pl-namtu | Place.Town country=MM part-of=pl-shan-state | Namtu | common usage in reporting | Shells hit Namtu on Monday.
pl-mongla | Place.Town country=MM part-of=pl-shan-state | Mongla | common usage in reporting | Residents fled Mongla.
pl-hsihseng | Place.Town country=MM part-of=pl-shan-state | Hsihseng | common usage in reporting | The strike was in Hsihseng.
pl-pekon | Place.Town country=MM part-of=pl-shan-state | Pekon | common usage in reporting | Fighting was reported near Pekon.
pl-kutkai | Place.Town country=MM part-of=pl-shan-state | Kutkai | common usage in reporting | Shells hit Kutkai on Monday.
pl-mong-yai | Place.Town country=MM part-of=pl-shan-state | Mong Yai | common usage in reporting | Residents fled Mong Yai.
pl-kengtung | Place.Town country=MM part-of=pl-shan-state | Kengtung | common usage in reporting | The strike was in Kengtung.
pl-loilem | Place.Town country=MM part-of=pl-shan-state | Loilem | common usage in reporting | Fighting was reported near Loilem.
pl-pinlaung | Place.Town country=MM part-of=pl-shan-state | Pinlaung | common usage in reporting | Shells hit Pinlaung on Monday.
pl-nam-neint | Place.Village country=MM part-of=pl-shan-state | Nam Neint | common usage in reporting | Residents fled Nam Neint.
pl-kayah-state | Place.Province country=MM | Kayah State; Karenni State; Kayah | common usage in reporting | The strike was in Kayah State.
pl-loikaw | Place.City country=MM part-of=pl-kayah-state | Loikaw | common usage in reporting | Fighting was reported near Loikaw.
pl-demoso | Place.Town country=MM part-of=pl-kayah-state | Demoso | common usage in reporting | Shells hit Demoso on Monday.
pl-hpruso | Place.Town country=MM part-of=pl-kayah-state | Hpruso; Hprusoh | common usage in reporting | Residents fled Hpruso.
pl-bawlakhe | Place.Town country=MM part-of=pl-kayah-state | Bawlakhe | common usage in reporting | The strike was in Bawlakhe.
pl-moso | Place.Village country=MM part-of=pl-kayah-state | Moso; Mo So | common usage in reporting | Fighting was reported near Moso.
pl-shadaw | Place.Town country=MM part-of=pl-kayah-state | Shadaw | common usage in reporting | Shells hit Shadaw on Monday.
pl-kayin-state | Place.Province country=MM | Kayin State; Karen State; Kayin | common usage in reporting | Residents fled Kayin State.
pl-hpa-an | Place.City country=MM part-of=pl-kayin-state | Hpa-An | common usage in reporting | The strike was in Hpa-An.
pl-myawaddy | Place.Town country=MM part-of=pl-kayin-state | Myawaddy | common usage in reporting | Fighting was reported near Myawaddy.
pl-kawkareik | Place.Town country=MM part-of=pl-kayin-state | Kawkareik | common usage in reporting | Shells hit Kawkareik on Monday.
pl-hlaingbwe | Place.Town country=MM part-of=pl-kayin-state | Hlaingbwe | common usage in reporting | Residents fled Hlaingbwe.
pl-kyainseikgyi | Place.Town country=MM part-of=pl-kayin-state | Kyainseikgyi | common usage in reporting | The strike was in Kyainseikgyi.
pl-hpapun | Place.Town country=MM part-of=pl-kayin-state | Hpapun; Papun | common usage in reporting | Fighting was reported near Hpapun.
pl-lay-kay-kaw | Place.Town country=MM part-of=pl-kayin-state | Lay Kay Kaw | common usage in reporting | Shells hit Lay Kay Kaw on Monday.
pl-mutraw | Place.Town country=MM part-of=pl-kayin-state | Mutraw | common usage in reporting | Residents fled Mutraw.
pl-dooplaya | Place.Village country=MM part-of=pl-kayin-state | Dooplaya | common usage in reporting | The strike was in Dooplaya.
pl-manerplaw | Place.Town country=MM part-of=pl-kayin-state | Manerplaw | common usage in reporting | Fighting was reported near Manerplaw.
pl-chin-state | Place.Province country=MM | Chin State | common usage in reporting | Shells hit Chin State on Monday.
pl-hakha | Place.City country=MM part-of=pl-chin-state | Hakha | common usage in reporting | Residents fled Hakha.
pl-thantlang | Place.Town country=MM part-of=pl-chin-state | Thantlang | common usage in reporting | The strike was in Thantlang.
pl-falam | Place.Town country=MM part-of=pl-chin-state | Falam | common usage in reporting | Fighting was reported near Falam.
pl-mindat | Place.Town country=MM part-of=pl-chin-state | Mindat | common usage in reporting | Shells hit Mindat on Monday.
pl-matupi | Place.Town country=MM part-of=pl-chin-state | Matupi | common usage in reporting | Residents fled Matupi.
pl-paletwa | Place.Town country=MM part-of=pl-chin-state | Paletwa | common usage in reporting | The strike was in Paletwa.
pl-kanpetlet | Place.Town country=MM part-of=pl-chin-state | Kanpetlet | common usage in reporting | Fighting was reported near Kanpetlet.
pl-tedim | Place.Town country=MM part-of=pl-chin-state | Tedim; Tiddim | common usage in reporting | Shells hit Tedim on Monday.
pl-lailenpi | Place.Town country=MM part-of=pl-chin-state | Lailenpi | common usage in reporting | Residents fled Lailenpi.
pl-sagaing | Place.Province country=MM | Sagaing; Sagaing Region | common usage in reporting | The strike was in Sagaing.
pl-monywa | Place.City country=MM part-of=pl-sagaing | Monywa | common usage in reporting | Fighting was reported near Monywa.
pl-kalay | Place.Town country=MM part-of=pl-sagaing | Kalay | common usage in reporting | Shells hit Kalay on Monday.
pl-kawlin | Place.Town country=MM part-of=pl-sagaing | Kawlin | common usage in reporting | Residents fled Kawlin.
pl-kanbalu | Place.Town country=MM part-of=pl-sagaing | Kanbalu | common usage in reporting | The strike was in Kanbalu.
pl-depayin | Place.Town country=MM part-of=pl-sagaing | Depayin; Tabayin | common usage in reporting | Fighting was reported near Depayin.
pl-khin-u | Place.Town country=MM part-of=pl-sagaing | Khin-U | common usage in reporting | Shells hit Khin-U on Monday.
pl-shwebo | Place.Town country=MM part-of=pl-sagaing | Shwebo | common usage in reporting | Residents fled Shwebo.
pl-ye-u | Place.Town country=MM part-of=pl-sagaing | Ye-U | common usage in reporting | The strike was in Ye-U.
pl-yinmabin | Place.Town country=MM part-of=pl-sagaing | Yinmabin | common usage in reporting | Fighting was reported near Yinmabin.
pl-myinmu | Place.Town country=MM part-of=pl-sagaing | Myinmu | common usage in reporting | Shells hit Myinmu on Monday.
pl-pale-township | Place.Town country=MM part-of=pl-sagaing | Pale township | common usage in reporting | Residents fled Pale township.
pl-budalin | Place.Town country=MM part-of=pl-sagaing | Budalin | common usage in reporting | The strike was in Budalin.
pl-tamu | Place.Town country=MM part-of=pl-sagaing | Tamu | common usage in reporting | Fighting was reported near Tamu.
pl-wetlet | Place.Town country=MM part-of=pl-sagaing | Wetlet | common usage in reporting | Shells hit Wetlet on Monday.
pl-ayadaw | Place.Town country=MM part-of=pl-sagaing | Ayadaw | common usage in reporting | Residents fled Ayadaw.
pl-taze | Place.Town country=MM part-of=pl-sagaing | Taze | common usage in reporting | The strike was in Taze.
pl-katha | Place.Town country=MM part-of=pl-sagaing | Katha | common usage in reporting | Fighting was reported near Katha.
pl-chaung-u | Place.Town country=MM part-of=pl-sagaing | Chaung-U | common usage in reporting | Shells hit Chaung-U on Monday.
pl-pa-zi-gyi | Place.Village country=MM part-of=pl-sagaing | Pa Zi Gyi; Pazigyi; Pazi Gyi | common usage in reporting | Residents fled Pa Zi Gyi.
pl-tar-taing | Place.Village country=MM part-of=pl-sagaing | Tar Taing; Tartaing | common usage in reporting | The strike was in Tar Taing.
pl-let-yet-kone | Place.Village country=MM part-of=pl-sagaing | Let Yet Kone | common usage in reporting | Fighting was reported near Let Yet Kone.
pl-mone-taing-pin | Place.Village country=MM part-of=pl-sagaing | Mone Taing Pin | common usage in reporting | Shells hit Mone Taing Pin on Monday.
pl-let-htoke-taw | Place.Village country=MM part-of=pl-sagaing | Let Htoke Taw | common usage in reporting | Residents fled Let Htoke Taw.
pl-magway | Place.Province country=MM | Magway; Magwe; Magway Region | common usage in reporting | The strike was in Magway.
pl-gangaw | Place.Town country=MM part-of=pl-magway | Gangaw | common usage in reporting | Fighting was reported near Gangaw.
pl-yesagyo | Place.Town country=MM part-of=pl-magway | Yesagyo | common usage in reporting | Shells hit Yesagyo on Monday.
pl-myaing | Place.Town country=MM part-of=pl-magway | Myaing | common usage in reporting | Residents fled Myaing.
pl-pakokku | Place.Town country=MM part-of=pl-magway | Pakokku | common usage in reporting | The strike was in Pakokku.
pl-saw-township | Place.Town country=MM part-of=pl-magway | Saw township | common usage in reporting | Fighting was reported near Saw township.
pl-salin | Place.Town country=MM part-of=pl-magway | Salin | common usage in reporting | Shells hit Salin on Monday.
pl-bago | Place.Province country=MM | Bago; Bago Region; Pegu | common usage in reporting | Residents fled Bago.
pl-toungoo | Place.Town country=MM part-of=pl-bago | Toungoo; Taungoo | common usage in reporting | The strike was in Toungoo.
pl-kyauktaga | Place.Town country=MM part-of=pl-bago | Kyauktaga | common usage in reporting | Fighting was reported near Kyauktaga.
pl-nyaunglebin | Place.Town country=MM part-of=pl-bago | Nyaunglebin | common usage in reporting | Shells hit Nyaunglebin on Monday.
pl-shwegyin | Place.Town country=MM part-of=pl-bago | Shwegyin | common usage in reporting | Residents fled Shwegyin.
pl-tanintharyi | Place.Province country=MM | Tanintharyi; Tanintharyi Region | common usage in reporting | The strike was in Tanintharyi.
pl-dawei | Place.Town country=MM part-of=pl-tanintharyi | Dawei | common usage in reporting | Fighting was reported near Dawei.
pl-myeik | Place.Town country=MM part-of=pl-tanintharyi | Myeik | common usage in reporting | Shells hit Myeik on Monday.
pl-palaw | Place.Town country=MM part-of=pl-tanintharyi | Palaw | common usage in reporting | Residents fled Palaw.
pl-mon-state | Place.Province country=MM | Mon State | common usage in reporting | The strike was in Mon State.
pl-mawlamyine | Place.Town country=MM part-of=pl-mon-state | Mawlamyine; Moulmein | common usage in reporting | Fighting was reported near Mawlamyine.
pl-kyaikmaraw | Place.Town country=MM part-of=pl-mon-state | Kyaikmaraw | common usage in reporting | Shells hit Kyaikmaraw on Monday.
pl-kyaikto | Place.Town country=MM part-of=pl-mon-state | Kyaikto | common usage in reporting | Residents fled Kyaikto.
pl-ye-township | Place.Town country=MM part-of=pl-mon-state | Ye township | common usage in reporting | The strike was in Ye township.
pl-ayeyarwady | Place.Town country=MM | Ayeyarwady; Irrawaddy Region | common usage in reporting | Fighting was reported near Ayeyarwady.

# Thailand.
pl-bangkok | Place.City country=TH role=seat | Bangkok | common usage in reporting | Shells hit Bangkok on Monday.
pl-mae-sot | Place.Town country=TH | Mae Sot | common usage in reporting | Residents fled Mae Sot.
pl-pattani | Place.Province country=TH | Pattani | common usage in reporting | The strike was in Pattani.
pl-narathiwat | Place.Province country=TH | Narathiwat | common usage in reporting | Fighting was reported near Narathiwat.
pl-yala | Place.Province country=TH | Yala | common usage in reporting | Shells hit Yala on Monday.
pl-songkhla | Place.Province country=TH | Songkhla | common usage in reporting | Residents fled Songkhla.
pl-tak-bai | Place.Town country=TH | Tak Bai | common usage in reporting | The strike was in Tak Bai.
pl-surin | Place.Province country=TH | Surin | common usage in reporting | Fighting was reported near Surin.
pl-sisaket | Place.Province country=TH | Sisaket | common usage in reporting | Shells hit Sisaket on Monday.
pl-mae-la | Place.Camp country=TH | Mae La | common usage in reporting | Residents fled Mae La.

# Cambodia.
pl-phnom-penh | Place.City country=KH role=seat | Phnom Penh | common usage in reporting | The strike was in Phnom Penh.
pl-siem-reap | Place.Town country=KH | Siem Reap | common usage in reporting | Fighting was reported near Siem Reap.
pl-battambang | Place.Town country=KH | Battambang | common usage in reporting | Shells hit Battambang on Monday.
pl-pailin | Place.Province country=KH | Pailin | common usage in reporting | Residents fled Pailin.
pl-tuol-sleng | Place.Site country=KH | Tuol Sleng; S-21 | common usage in reporting | The strike was in Tuol Sleng.
pl-choeung-ek | Place.Site country=KH | Choeung Ek | common usage in reporting | Fighting was reported near Choeung Ek.
pl-preah-vihear | Place.Province country=KH | Preah Vihear | common usage in reporting | Shells hit Preah Vihear on Monday.
pl-oddar-meanchey | Place.Province country=KH | Oddar Meanchey | common usage in reporting | Residents fled Oddar Meanchey.
pl-poipet | Place.Town country=KH | Poipet | common usage in reporting | The strike was in Poipet.

# Laos.
pl-vientiane | Place.City country=LA role=seat | Vientiane | common usage in reporting | Fighting was reported near Vientiane.
pl-luang-prabang | Place.Town country=LA | Luang Prabang | common usage in reporting | Shells hit Luang Prabang on Monday.
pl-xieng-khouang | Place.Town country=LA | Xieng Khouang | common usage in reporting | Residents fled Xieng Khouang.
pl-plain-of-jars | Place.Region country=LA | Plain of Jars | common usage in reporting | The strike was in Plain of Jars.

# Vietnam.
pl-hanoi | Place.City country=VN role=seat | Hanoi | common usage in reporting | Fighting was reported near Hanoi.
pl-saigon | Place.City country=VN | Saigon; Ho Chi Minh City | common usage in reporting | Shells hit Saigon on Monday.
pl-my-lai | Place.Village country=VN | My Lai | common usage in reporting | Residents fled My Lai.
pl-da-nang | Place.Town country=VN | Da Nang | common usage in reporting | The strike was in Da Nang.

# Philippines.
pl-manila | Place.City country=PH role=seat | Manila | common usage in reporting | Fighting was reported near Manila.
pl-mindanao | Place.Region country=PH | Mindanao | common usage in reporting | Shells hit Mindanao on Monday.
pl-marawi | Place.City country=PH | Marawi; Marawi City | common usage in reporting | Residents fled Marawi.
pl-cotabato | Place.City country=PH | Cotabato; Cotabato City | common usage in reporting | The strike was in Cotabato.
pl-maguindanao | Place.Province country=PH | Maguindanao | common usage in reporting | Fighting was reported near Maguindanao.
pl-lanao-del-sur | Place.Province country=PH | Lanao del Sur | common usage in reporting | Shells hit Lanao del Sur on Monday.
pl-lanao-del-norte | Place.Province country=PH | Lanao del Norte | common usage in reporting | Residents fled Lanao del Norte.
pl-zamboanga | Place.City country=PH | Zamboanga; Zamboanga City | common usage in reporting | The strike was in Zamboanga.
pl-sulu | Place.Province country=PH | Sulu | common usage in reporting | Fighting was reported near Sulu.
pl-jolo | Place.Town country=PH | Jolo | common usage in reporting | Shells hit Jolo on Monday.
pl-patikul | Place.Town country=PH | Patikul | common usage in reporting | Residents fled Patikul.
pl-indanan | Place.Town country=PH | Indanan | common usage in reporting | The strike was in Indanan.
pl-basilan | Place.Province country=PH | Basilan | common usage in reporting | Fighting was reported near Basilan.
pl-lamitan | Place.Town country=PH | Lamitan | common usage in reporting | Shells hit Lamitan on Monday.
pl-tipo-tipo | Place.Town country=PH | Tipo-Tipo | common usage in reporting | Residents fled Tipo-Tipo.
pl-tawi-tawi | Place.Province country=PH | Tawi-Tawi | common usage in reporting | The strike was in Tawi-Tawi.
pl-davao | Place.City country=PH | Davao; Davao City | common usage in reporting | Fighting was reported near Davao.
pl-north-cotabato | Place.Province country=PH | North Cotabato | common usage in reporting | Shells hit North Cotabato on Monday.
pl-sultan-kudarat | Place.Province country=PH | Sultan Kudarat | common usage in reporting | Residents fled Sultan Kudarat.
pl-mamasapano | Place.Town country=PH | Mamasapano | common usage in reporting | The strike was in Mamasapano.
pl-shariff-aguak | Place.Town country=PH | Shariff Aguak | common usage in reporting | Fighting was reported near Shariff Aguak.
pl-datu-piang | Place.Town country=PH | Datu Piang | common usage in reporting | Shells hit Datu Piang on Monday.
pl-butig | Place.Town country=PH | Butig | common usage in reporting | Residents fled Butig.
pl-piagapo | Place.Town country=PH | Piagapo | common usage in reporting | The strike was in Piagapo.
pl-negros | Place.Region country=PH | Negros; Negros Occidental; Negros Oriental | common usage in reporting | Fighting was reported near Negros.
pl-samar | Place.Region country=PH | Samar | common usage in reporting | Shells hit Samar on Monday.
pl-bohol | Place.Region country=PH | Bohol | common usage in reporting | Residents fled Bohol.
pl-luzon | Place.Region country=PH | Luzon | common usage in reporting | The strike was in Luzon.
pl-visayas | Place.Region country=PH | Visayas | common usage in reporting | Fighting was reported near Visayas.
pl-masbate | Place.Province country=PH | Masbate | common usage in reporting | Shells hit Masbate on Monday.
pl-surigao-del-sur | Place.Province country=PH | Surigao del Sur | common usage in reporting | Residents fled Surigao del Sur.
pl-lianga | Place.Town country=PH | Lianga | common usage in reporting | The strike was in Lianga.
pl-bukidnon | Place.Province country=PH | Bukidnon | common usage in reporting | Fighting was reported near Bukidnon.
pl-agusan-del-sur | Place.Province country=PH | Agusan del Sur | common usage in reporting | Shells hit Agusan del Sur on Monday.
pl-compostela-valley | Place.Town country=PH | Compostela Valley | common usage in reporting | Residents fled Compostela Valley.
pl-escalante | Place.Town country=PH | Escalante | common usage in reporting | The strike was in Escalante.
pl-palimbang | Place.Town country=PH | Palimbang | common usage in reporting | Fighting was reported near Palimbang.
pl-ampatuan | Place.Town country=PH | Ampatuan | common usage in reporting | Shells hit Ampatuan on Monday.
pl-cagayan-valley | Place.Town country=PH | Cagayan Valley | common usage in reporting | Residents fled Cagayan Valley.

# Indonesia.
pl-jakarta | Place.City country=ID role=seat | Jakarta | common usage in reporting | The strike was in Jakarta.
pl-aceh | Place.Province country=ID | Aceh; Nanggroe Aceh Darussalam | common usage in reporting | Fighting was reported near Aceh.
pl-banda-aceh | Place.City country=ID | Banda Aceh | common usage in reporting | Shells hit Banda Aceh on Monday.
pl-lhokseumawe | Place.Town country=ID | Lhokseumawe | common usage in reporting | Residents fled Lhokseumawe.
pl-papua | Place.Region country=ID | Papua; West Papua; Irian Jaya; Western New Guinea | common usage in reporting | The strike was in Papua.
pl-jayapura | Place.City country=ID | Jayapura | common usage in reporting | Fighting was reported near Jayapura.
pl-wamena | Place.Town country=ID | Wamena | common usage in reporting | Shells hit Wamena on Monday.
pl-nduga | Place.Province country=ID | Nduga | common usage in reporting | Residents fled Nduga.
pl-intan-jaya | Place.Province country=ID | Intan Jaya | common usage in reporting | The strike was in Intan Jaya.
pl-puncak | Place.Town country=ID | Puncak | common usage in reporting | Fighting was reported near Puncak.
pl-timika | Place.Town country=ID | Timika | common usage in reporting | Shells hit Timika on Monday.
pl-yahukimo | Place.Town country=ID | Yahukimo | common usage in reporting | Residents fled Yahukimo.
pl-pegunungan-bintang | Place.Town country=ID | Pegunungan Bintang | common usage in reporting | The strike was in Pegunungan Bintang.
pl-ambon | Place.City country=ID | Ambon | common usage in reporting | Fighting was reported near Ambon.
pl-maluku | Place.Region country=ID | Maluku; Moluccas | common usage in reporting | Shells hit Maluku on Monday.
pl-poso | Place.Town country=ID | Poso | common usage in reporting | Residents fled Poso.
pl-sampit | Place.Town country=ID | Sampit | common usage in reporting | The strike was in Sampit.
pl-sulawesi | Place.Region country=ID | Sulawesi; Central Sulawesi | common usage in reporting | Fighting was reported near Sulawesi.

# Timor-Leste.
pl-dili | Place.City country=TL role=seat | Dili | common usage in reporting | Shells hit Dili on Monday.
pl-liquica | Place.Town country=TL | Liquica | common usage in reporting | Residents fled Liquica.
pl-suai | Place.Town country=TL | Suai | common usage in reporting | The strike was in Suai.
pl-maliana | Place.Town country=TL | Maliana | common usage in reporting | Fighting was reported near Maliana.
pl-oecusse | Place.Town country=TL | Oecusse; Oecussi | common usage in reporting | Shells hit Oecusse on Monday.
pl-santa-cruz-cemetery | Place.Site country=TL | Santa Cruz cemetery | common usage in reporting | Residents fled Santa Cruz cemetery.
pl-baucau | Place.Town country=TL | Baucau | common usage in reporting | The strike was in Baucau.

# Papua New Guinea.
pl-port-moresby | Place.City country=PG | Port Moresby | common usage in reporting | Fighting was reported near Port Moresby.
pl-arawa | Place.Town country=PG | Arawa | common usage in reporting | Shells hit Arawa on Monday.
pl-panguna | Place.Town country=PG | Panguna | common usage in reporting | Residents fled Panguna.
pl-buka | Place.Town country=PG | Buka | common usage in reporting | The strike was in Buka.
pl-bougainville-island | Place.Region country=PG | Bougainville Island | common usage in reporting | Fighting was reported near Bougainville Island.

# China.
pl-beijing | Place.City country=CN role=seat | Beijing; Peking | common usage in reporting | Shells hit Beijing on Monday.
pl-xinjiang | Place.Region country=CN | Xinjiang | common usage in reporting | Residents fled Xinjiang.
pl-urumqi | Place.City country=CN | Urumqi | common usage in reporting | The strike was in Urumqi.
pl-kashgar | Place.Town country=CN | Kashgar | common usage in reporting | Fighting was reported near Kashgar.
pl-tibet | Place.Region country=CN | Tibet | common usage in reporting | Shells hit Tibet on Monday.
pl-lhasa | Place.City country=CN | Lhasa | common usage in reporting | Residents fled Lhasa.
pl-tiananmen | Place.Site country=CN | Tiananmen; Tiananmen Square | common usage in reporting | The strike was in Tiananmen.

# North Korea.
pl-pyongyang | Place.City country=KP role=seat | Pyongyang | common usage in reporting | Fighting was reported near Pyongyang.

# South Korea.
pl-seoul | Place.City country=KR role=seat | Seoul | common usage in reporting | Shells hit Seoul on Monday.
pl-nogun-ri | Place.Village country=KR | Nogun-ri; No Gun Ri | common usage in reporting | Residents fled Nogun-ri.
pl-gwangju | Place.City country=KR | Gwangju; Kwangju | common usage in reporting | The strike was in Gwangju.

# Tajikistan.
pl-dushanbe | Place.City country=TJ role=seat | Dushanbe | common usage in reporting | Fighting was reported near Dushanbe.
pl-gorno-badakhshan | Place.Region country=TJ | Gorno-Badakhshan | common usage in reporting | Shells hit Gorno-Badakhshan on Monday.
pl-khorog | Place.Town country=TJ | Khorog | common usage in reporting | Residents fled Khorog.
pl-isfara | Place.Town country=TJ | Isfara | common usage in reporting | The strike was in Isfara.
pl-khujand | Place.Town country=TJ | Khujand | common usage in reporting | Fighting was reported near Khujand.
pl-kulob | Place.Town country=TJ | Kulob; Kulyab | common usage in reporting | Shells hit Kulob on Monday.
pl-garm | Place.Town country=TJ | Garm; Gharm | common usage in reporting | Residents fled Garm.

# Kyrgyzstan.
pl-bishkek | Place.City country=KG role=seat | Bishkek | common usage in reporting | The strike was in Bishkek.
pl-osh | Place.Town country=KG | Osh | common usage in reporting | Fighting was reported near Osh.
pl-jalal-abad | Place.Town country=KG | Jalal-Abad | common usage in reporting | Shells hit Jalal-Abad on Monday.
pl-batken | Place.Province country=KG | Batken | common usage in reporting | Residents fled Batken.
pl-leilek | Place.Town country=KG | Leilek | common usage in reporting | The strike was in Leilek.

# Uzbekistan.
pl-tashkent | Place.City country=UZ role=seat | Tashkent | common usage in reporting | Fighting was reported near Tashkent.
pl-andijan | Place.City country=UZ | Andijan; Andijon | common usage in reporting | Shells hit Andijan on Monday.
pl-ferghana-valley | Place.Region country=UZ | Ferghana Valley; Fergana Valley | common usage in reporting | Residents fled Ferghana Valley.

# Kazakhstan.
pl-almaty | Place.City country=KZ | Almaty | common usage in reporting | The strike was in Almaty.
pl-astana | Place.City country=KZ role=seat | Astana; Nur-Sultan | common usage in reporting | Fighting was reported near Astana.
pl-zhanaozen | Place.Town country=KZ | Zhanaozen | common usage in reporting | Shells hit Zhanaozen on Monday.

# Turkmenistan.
pl-ashgabat | Place.City country=TM role=seat | Ashgabat | common usage in reporting | Residents fled Ashgabat.

# Japan.
pl-tokyo | Place.City country=JP role=seat works=forum | Tokyo | common usage in reporting | The strike was in Tokyo.

# Sudan.
pl-khartoum | Place.Province country=SD role=seat | Khartoum; Khartoum State | common usage in reporting | Fighting was reported near Khartoum.
pl-khartoum-city | Place.City country=SD part-of=pl-khartoum | Khartoum city | common usage in reporting | Shells hit Khartoum city on Monday.
pl-omdurman | Place.City country=SD part-of=pl-khartoum | Omdurman; Um Durman; Umdurman | common usage in reporting | Residents fled Omdurman.
pl-khartoum-north | Place.City country=SD part-of=pl-khartoum | Khartoum North; Bahri; Khartoum Bahri | common usage in reporting | The strike was in Khartoum North.
pl-kalakla | Place.Neighbourhood country=SD part-of=pl-khartoum | Kalakla; Kalaklah; al-Kalakla; al-Kalaklah | common usage in reporting | Fighting was reported near Kalakla.
pl-burri | Place.Neighbourhood country=SD part-of=pl-khartoum | Burri | common usage in reporting | Shells hit Burri on Monday.
pl-soba | Place.Neighbourhood country=SD part-of=pl-khartoum | Soba | common usage in reporting | Residents fled Soba.
pl-jebel-aulia | Place.Neighbourhood country=SD part-of=pl-khartoum | Jebel Aulia; Jabal Awlia; Jebel Awlia; Jabal Aulia | common usage in reporting | The strike was in Jebel Aulia.
pl-al-salha | Place.Neighbourhood country=SD part-of=pl-khartoum | al-Salha; al-Salhah; Salha | common usage in reporting | Fighting was reported near al-Salha.
pl-ombada | Place.Neighbourhood country=SD part-of=pl-khartoum | Ombada; Ombadah; Um Badda; Umbada; Umbadah | common usage in reporting | Shells hit Ombada on Monday.
pl-karari | Place.Neighbourhood country=SD part-of=pl-khartoum | Karari; Karrari | common usage in reporting | Residents fled Karari.
pl-sharg-el-nil | Place.Neighbourhood country=SD part-of=pl-khartoum | Sharg el-Nil; Sharq al-Nil; East Nile | common usage in reporting | The strike was in Sharg el-Nil.
pl-azhari | Place.Neighbourhood country=SD part-of=pl-khartoum | Azhari; al-Azhari | common usage in reporting | Fighting was reported near Azhari.
pl-jabra | Place.Neighbourhood country=SD part-of=pl-khartoum | Jabra | common usage in reporting | Shells hit Jabra on Monday.
pl-al-halfaya | Place.Neighbourhood country=SD part-of=pl-khartoum | al-Halfaya; al-Halfayah | common usage in reporting | Residents fled al-Halfaya.
pl-old-omdurman | Place.Neighbourhood country=SD part-of=pl-khartoum | Old Omdurman | common usage in reporting | The strike was in Old Omdurman.
pl-sabreen-market | Place.Site country=SD part-of=pl-khartoum | Sabreen market; Sabrein market | common usage in reporting | Fighting was reported near Sabreen market.
pl-qoro-market | Place.Site country=SD part-of=pl-khartoum | Qoro market; Qouro market; Goro Market | common usage in reporting | Shells hit Qoro market on Monday.
pl-republican-palace | Place.Site country=SD part-of=pl-khartoum | Republican Palace | common usage in reporting | Residents fled Republican Palace.
pl-al-nao-hospital | Place.Site country=SD part-of=pl-khartoum | al-Nao hospital | common usage in reporting | The strike was in al-Nao hospital.
pl-tuti-island | Place.Region country=SD part-of=pl-khartoum | Tuti Island | common usage in reporting | Fighting was reported near Tuti Island.
pl-al-jaili-refinery | Place.Site country=SD part-of=pl-khartoum | al-Jaili refinery; al-Jaili | common usage in reporting | Shells hit al-Jaili refinery on Monday.
pl-darfur | Place.Region country=SD | Darfur; Darfur region | common usage in reporting | Residents fled Darfur.
pl-north-darfur | Place.Province country=SD | North Darfur | common usage in reporting | The strike was in North Darfur.
pl-el-fasher | Place.City country=SD part-of=pl-north-darfur | El Fasher; Al-Fashir; al-Fasher; El Fashir; Fasher | common usage in reporting | Fighting was reported near El Fasher.
pl-kutum | Place.Town country=SD part-of=pl-north-darfur | Kutum | common usage in reporting | Shells hit Kutum on Monday.
pl-mellit | Place.Town country=SD part-of=pl-north-darfur | Mellit; Melit; Mallit | common usage in reporting | Residents fled Mellit.
pl-kabkabiya | Place.Town country=SD part-of=pl-north-darfur | Kabkabiya; Kabkabiyah; Kebkabiya; Kebkabiyah | common usage in reporting | The strike was in Kabkabiya.
pl-tawila | Place.Town country=SD part-of=pl-north-darfur | Tawila; Tawilah; Tawilla; Tawillah | common usage in reporting | Fighting was reported near Tawila.
pl-um-kaddada | Place.Town country=SD part-of=pl-north-darfur | Um Kaddada; Umm Kaddadah | common usage in reporting | Shells hit Um Kaddada on Monday.
pl-korma | Place.Town country=SD part-of=pl-north-darfur | Korma; Kurma | common usage in reporting | Residents fled Korma.
pl-saraf-omra | Place.Town country=SD part-of=pl-north-darfur | Saraf Omra; Saraf Umra | common usage in reporting | The strike was in Saraf Omra.
pl-tine | Place.Town country=SD part-of=pl-north-darfur | Tine; al-Tina; al-Tinah | common usage in reporting | Fighting was reported near Tine.
pl-karnoi | Place.Town country=SD part-of=pl-north-darfur | Karnoi | common usage in reporting | Shells hit Karnoi on Monday.
pl-umm-baru | Place.Town country=SD part-of=pl-north-darfur | Umm Baru; Um Baru | common usage in reporting | Residents fled Umm Baru.
pl-malha | Place.Town country=SD part-of=pl-north-darfur | Malha; al-Malha; al-Malhah | common usage in reporting | The strike was in Malha.
pl-dar-al-salam | Place.Town country=SD part-of=pl-north-darfur | Dar al-Salam | common usage in reporting | Fighting was reported near Dar al-Salam.
pl-kalma-road | Place.Town country=SD part-of=pl-north-darfur | Kalma road | common usage in reporting | Shells hit Kalma road on Monday.
pl-zamzam | Place.Camp country=SD part-of=pl-north-darfur | Zamzam; Zam Zam; Zamzam camp | common usage in reporting | Residents fled Zamzam.
pl-abu-shouk | Place.Camp country=SD part-of=pl-north-darfur | Abu Shouk; Abu Shok; Abu Shouk camp; Abushouk | common usage in reporting | The strike was in Abu Shouk.
pl-al-salam-camp | Place.Camp country=SD part-of=pl-north-darfur | al-Salam camp | common usage in reporting | Fighting was reported near al-Salam camp.
pl-naivasha-camp | Place.Camp country=SD part-of=pl-north-darfur | Naivasha camp; Nivasha; Nivashah | common usage in reporting | Shells hit Naivasha camp on Monday.
pl-kassab-camp | Place.Camp country=SD part-of=pl-north-darfur | Kassab camp | common usage in reporting | Residents fled Kassab camp.
pl-tabit | Place.Village country=SD part-of=pl-north-darfur | Tabit; Thabit | common usage in reporting | The strike was in Tabit.
pl-torra | Place.Village country=SD part-of=pl-north-darfur | Torra; Turra | common usage in reporting | Fighting was reported near Torra.
pl-kuma | Place.Village country=SD part-of=pl-north-darfur | Kuma; al-Kuma; al-Kumah; El Koma | common usage in reporting | Shells hit Kuma on Monday.
pl-abu-zerega | Place.Village country=SD part-of=pl-north-darfur | Abu Zerega; Abu Zureiga | common usage in reporting | Residents fled Abu Zerega.
pl-shagra | Place.Village country=SD part-of=pl-north-darfur | Shagra; Shagrah; Shagara; Shagarah | common usage in reporting | The strike was in Shagra.
pl-jebel-si | Place.Village country=SD part-of=pl-north-darfur | Jebel Si | common usage in reporting | Fighting was reported near Jebel Si.
pl-south-darfur | Place.Province country=SD | South Darfur | common usage in reporting | Shells hit South Darfur on Monday.
pl-nyala | Place.City country=SD part-of=pl-south-darfur | Nyala | common usage in reporting | Residents fled Nyala.
pl-kass | Place.Town country=SD part-of=pl-south-darfur | Kass; Kas | common usage in reporting | The strike was in Kass.
pl-buram | Place.Town country=SD part-of=pl-south-darfur | Buram | common usage in reporting | Fighting was reported near Buram.
pl-ed-al-fursan | Place.Town country=SD part-of=pl-south-darfur | Ed al-Fursan; Id al-Fursan; Eid al-Fursan | common usage in reporting | Shells hit Ed al-Fursan on Monday.
pl-shearia | Place.Town country=SD part-of=pl-south-darfur | Shearia; Sheiria | common usage in reporting | Residents fled Shearia.
pl-gereida | Place.Town country=SD part-of=pl-south-darfur | Gereida; Gereidah; Greida; Greidah; Graida; Graidah | common usage in reporting | The strike was in Gereida.
pl-tulus | Place.Town country=SD part-of=pl-south-darfur | Tulus | common usage in reporting | Fighting was reported near Tulus.
pl-muhajiriya | Place.Town country=SD part-of=pl-south-darfur | Muhajiriya; Muhajiriyah; Muhajiriyya; Muhajiriyyah | common usage in reporting | Shells hit Muhajiriya on Monday.
pl-labado | Place.Town country=SD part-of=pl-south-darfur | Labado; Labadu | common usage in reporting | Residents fled Labado.
pl-kalma | Place.Camp country=SD part-of=pl-south-darfur | Kalma; Kalma camp | common usage in reporting | The strike was in Kalma.
pl-otash | Place.Camp country=SD part-of=pl-south-darfur | Otash; Otash camp | common usage in reporting | Fighting was reported near Otash.
pl-dereige | Place.Camp country=SD part-of=pl-south-darfur | Dereige; Dreige | common usage in reporting | Shells hit Dereige on Monday.
pl-jebel-marra | Place.Region country=SD part-of=pl-south-darfur | Jebel Marra; Jabal Marra; Jebel Mara | common usage in reporting | Residents fled Jebel Marra.
pl-marla | Place.Village country=SD part-of=pl-south-darfur | Marla | common usage in reporting | The strike was in Marla.
pl-manawashi | Place.Village country=SD part-of=pl-south-darfur | Manawashi | common usage in reporting | Fighting was reported near Manawashi.
pl-khor-abeche | Place.Village country=SD part-of=pl-south-darfur | Khor Abeche; Khor Abache | common usage in reporting | Shells hit Khor Abeche on Monday.
pl-west-darfur | Place.Province country=SD | West Darfur | common usage in reporting | Residents fled West Darfur.
pl-el-geneina | Place.City country=SD part-of=pl-west-darfur | El Geneina; Geneina; Geneinah; al-Geneina; al-Geneinah; El-Geneinah; Al Junaynah; al-Junayna; El Geneina city | common usage in reporting | The strike was in El Geneina.
pl-ardamata | Place.Town country=SD part-of=pl-west-darfur | Ardamata; Ardamatah; Ardmata; Ardmatah | common usage in reporting | Fighting was reported near Ardamata.
pl-murnei | Place.Town country=SD part-of=pl-west-darfur | Murnei; Mornei; Murnie | common usage in reporting | Shells hit Murnei on Monday.
pl-kulbus | Place.Town country=SD part-of=pl-west-darfur | Kulbus | common usage in reporting | Residents fled Kulbus.
pl-kereinik | Place.Town country=SD part-of=pl-west-darfur | Kereinik; Krenik; Kreinik | common usage in reporting | The strike was in Kereinik.
pl-misterei | Place.Town country=SD part-of=pl-west-darfur | Misterei; Misteri; Mesterei | common usage in reporting | Fighting was reported near Misterei.
pl-sirba | Place.Town country=SD part-of=pl-west-darfur | Sirba | common usage in reporting | Shells hit Sirba on Monday.
pl-habila | Place.Town country=SD part-of=pl-west-darfur | Habila; Habilah; Habilla; Habillah | common usage in reporting | Residents fled Habila.
pl-foro-baranga | Place.Town country=SD part-of=pl-west-darfur | Foro Baranga; Forbaranga; Forbarangah; Fur Baranga | common usage in reporting | The strike was in Foro Baranga.
pl-beida | Place.Town country=SD part-of=pl-west-darfur | Beida | common usage in reporting | Fighting was reported near Beida.
pl-adikong | Place.Town country=SD part-of=pl-west-darfur | Adikong; Adikon | common usage in reporting | Shells hit Adikong on Monday.
pl-masteri | Place.Town country=SD part-of=pl-west-darfur | Masteri | common usage in reporting | Residents fled Masteri.
pl-kirinding | Place.Camp country=SD part-of=pl-west-darfur | Kirinding; Krinding; Kirinding camp | common usage in reporting | The strike was in Kirinding.
pl-al-madaris | Place.Neighbourhood country=SD part-of=pl-west-darfur | al-Madaris | common usage in reporting | Fighting was reported near al-Madaris.
pl-thoriya | Place.Neighbourhood country=SD part-of=pl-west-darfur | Thoriya; Thoriyah | common usage in reporting | Shells hit Thoriya on Monday.
pl-silea | Place.Town country=SD part-of=pl-west-darfur | Silea; Saleia | common usage in reporting | Residents fled Silea.
pl-abu-surouj | Place.Village country=SD part-of=pl-west-darfur | Abu Surouj; Abu Suruj | common usage in reporting | The strike was in Abu Surouj.
pl-wadi-salih | Place.Village country=SD part-of=pl-west-darfur | Wadi Salih | common usage in reporting | Fighting was reported near Wadi Salih.
pl-central-darfur | Place.Province country=SD | Central Darfur | common usage in reporting | Shells hit Central Darfur on Monday.
pl-zalingei | Place.City country=SD part-of=pl-central-darfur | Zalingei; Zalinje | common usage in reporting | Residents fled Zalingei.
pl-garsila | Place.Town country=SD part-of=pl-central-darfur | Garsila; Garsilah | common usage in reporting | The strike was in Garsila.
pl-deleij | Place.Town country=SD part-of=pl-central-darfur | Deleij; Deleig | common usage in reporting | Fighting was reported near Deleij.
pl-golo | Place.Town country=SD part-of=pl-central-darfur | Golo | common usage in reporting | Shells hit Golo on Monday.
pl-nertiti | Place.Town country=SD part-of=pl-central-darfur | Nertiti; Nierteti | common usage in reporting | Residents fled Nertiti.
pl-mukjar | Place.Town country=SD part-of=pl-central-darfur | Mukjar | common usage in reporting | The strike was in Mukjar.
pl-bindisi | Place.Town country=SD part-of=pl-central-darfur | Bindisi | common usage in reporting | Fighting was reported near Bindisi.
pl-um-dukhun | Place.Town country=SD part-of=pl-central-darfur | Um Dukhun | common usage in reporting | Shells hit Um Dukhun on Monday.
pl-hamidiya | Place.Camp country=SD part-of=pl-central-darfur | Hamidiya; Hamidiyah; Hamidiya camp | common usage in reporting | Residents fled Hamidiya.
pl-hasa-hisa-camp | Place.Camp country=SD part-of=pl-central-darfur | Hasa Hisa camp | common usage in reporting | The strike was in Hasa Hisa camp.
pl-kodoom | Place.Village country=SD part-of=pl-central-darfur | Kodoom | common usage in reporting | Fighting was reported near Kodoom.
pl-east-darfur | Place.Province country=SD | East Darfur | common usage in reporting | Shells hit East Darfur on Monday.
pl-ed-daein | Place.Town country=SD part-of=pl-east-darfur | Ed Daein; El Daein; al-Daein; ad-Du'ayn; Al Deain | common usage in reporting | Residents fled Ed Daein.
pl-adila | Place.Town country=SD part-of=pl-east-darfur | Adila | common usage in reporting | The strike was in Adila.
pl-abu-karinka | Place.Town country=SD part-of=pl-east-darfur | Abu Karinka | common usage in reporting | Fighting was reported near Abu Karinka.
pl-north-kordofan | Place.Province country=SD | North Kordofan | common usage in reporting | Shells hit North Kordofan on Monday.
pl-el-obeid | Place.City country=SD part-of=pl-north-kordofan | El Obeid; al-Ubayyid; al-Obeid; Obeid | common usage in reporting | Residents fled El Obeid.
pl-bara | Place.Town country=SD part-of=pl-north-kordofan | Bara; Barah | common usage in reporting | The strike was in Bara.
pl-um-rawaba | Place.Town country=SD part-of=pl-north-kordofan | Um Rawaba; Umm Ruwaba; Um Ruwaba | common usage in reporting | Fighting was reported near Um Rawaba.
pl-al-rahad | Place.Town country=SD part-of=pl-north-kordofan | al-Rahad; ar-Rahad | common usage in reporting | Shells hit al-Rahad on Monday.
pl-sodari | Place.Town country=SD part-of=pl-north-kordofan | Sodari | common usage in reporting | Residents fled Sodari.
pl-shag-al-noum | Place.Village country=SD part-of=pl-north-kordofan | Shag al-Noum; Shaq al-Nom | common usage in reporting | The strike was in Shag al-Noum.
pl-hilat-hamid | Place.Village country=SD part-of=pl-north-kordofan | Hilat Hamid | common usage in reporting | Fighting was reported near Hilat Hamid.
pl-west-kordofan | Place.Province country=SD | West Kordofan | common usage in reporting | Shells hit West Kordofan on Monday.
pl-en-nahud | Place.Town country=SD part-of=pl-west-kordofan | En Nahud; al-Nuhud; Nahud; al-Nahud | common usage in reporting | Residents fled En Nahud.
pl-el-fula | Place.Town country=SD part-of=pl-west-kordofan | El Fula; al-Fula; al-Fulah | common usage in reporting | The strike was in El Fula.
pl-babanusa | Place.Town country=SD part-of=pl-west-kordofan | Babanusa; Babanusah; Babanousa; Babanousah | common usage in reporting | Fighting was reported near Babanusa.
pl-heglig | Place.Town country=SD part-of=pl-west-kordofan | Heglig; Hijlij | common usage in reporting | Shells hit Heglig on Monday.
pl-al-khiwai | Place.Town country=SD part-of=pl-west-kordofan | al-Khiwai; al-Khiwi; El Khowei | common usage in reporting | Residents fled al-Khiwai.
pl-ghubaysh | Place.Town country=SD part-of=pl-west-kordofan | Ghubaysh; Ghubeish | common usage in reporting | The strike was in Ghubaysh.
pl-muglad | Place.Town country=SD part-of=pl-west-kordofan | Muglad | common usage in reporting | Fighting was reported near Muglad.
pl-lagawa | Place.Town country=SD part-of=pl-west-kordofan | Lagawa; Lagawah | common usage in reporting | Shells hit Lagawa on Monday.
pl-south-kordofan | Place.Province country=SD | South Kordofan; Southern Kordofan | common usage in reporting | Residents fled South Kordofan.
pl-kadugli | Place.City country=SD part-of=pl-south-kordofan | Kadugli; Kadogli | common usage in reporting | The strike was in Kadugli.
pl-dilling | Place.Town country=SD part-of=pl-south-kordofan | Dilling; Dillinj; Dilinj | common usage in reporting | Fighting was reported near Dilling.
pl-talodi | Place.Town country=SD part-of=pl-south-kordofan | Talodi | common usage in reporting | Shells hit Talodi on Monday.
pl-heiban | Place.Town country=SD part-of=pl-south-kordofan | Heiban | common usage in reporting | Residents fled Heiban.
pl-kauda | Place.Town country=SD part-of=pl-south-kordofan | Kauda; Kaoda | common usage in reporting | The strike was in Kauda.
pl-delami | Place.Town country=SD part-of=pl-south-kordofan | Delami | common usage in reporting | Fighting was reported near Delami.
pl-umm-dorein | Place.Town country=SD part-of=pl-south-kordofan | Umm Dorein; Um Durein | common usage in reporting | Shells hit Umm Dorein on Monday.
pl-al-abassiya | Place.Town country=SD part-of=pl-south-kordofan | Al-Abassiya; Al-Abassiyah; Abbasiya Tagali | common usage in reporting | Residents fled Al-Abassiya.
pl-kologi | Place.Town country=SD part-of=pl-south-kordofan | Kologi; Kalogi | common usage in reporting | The strike was in Kologi.
pl-tukma | Place.Town country=SD part-of=pl-south-kordofan | Tukma; Tokma | common usage in reporting | Fighting was reported near Tukma.
pl-abu-jubayhah | Place.Town country=SD part-of=pl-south-kordofan | Abu Jubayhah; Abu Jubeiha | common usage in reporting | Shells hit Abu Jubayhah on Monday.
pl-kordofan | Place.Region country=SD | Kordofan; Kordofan region; Greater Kordofan | common usage in reporting | Residents fled Kordofan.
pl-nuba-mountains | Place.Region country=SD | Nuba Mountains | common usage in reporting | The strike was in Nuba Mountains.
pl-abyei | Place.Region country=SD | Abyei; Abyei Administrative Area | common usage in reporting | Fighting was reported near Abyei.
pl-gezira | Place.Province country=SD | Gezira; Gezirah; al-Jazirah; al-Jazira; El Gezira; Aljazira; Aljazirah; Gezira State; al-Jazira state; Al-Gezira; Al-Gezirah | common usage in reporting | Shells hit Gezira on Monday.
pl-wad-madani | Place.City country=SD part-of=pl-gezira | Wad Madani; Wad Medani | common usage in reporting | Residents fled Wad Madani.
pl-hasaheisa | Place.Town country=SD part-of=pl-gezira | Hasaheisa; Hasaheisah; al-Hasahisa; al-Hasahisah; Hasahisa; Hasahisah; Al-Hasaheisa; Al-Hasaheisah | common usage in reporting | The strike was in Hasaheisa.
pl-rufaa | Place.Town country=SD part-of=pl-gezira | Rufaa; Rufa'a | common usage in reporting | Fighting was reported near Rufaa.
pl-tamboul | Place.Town country=SD part-of=pl-gezira | Tamboul; Tambul | common usage in reporting | Shells hit Tamboul on Monday.
pl-al-kamlin | Place.Town country=SD part-of=pl-gezira | al-Kamlin; Kamlin | common usage in reporting | Residents fled al-Kamlin.
pl-al-managil | Place.Town country=SD part-of=pl-gezira | al-Managil; Managil; El Managil | common usage in reporting | The strike was in al-Managil.
pl-wad-al-noura | Place.Village country=SD part-of=pl-gezira | Wad al-Noura; Wad al-Nora; Wad Al Noora | common usage in reporting | Fighting was reported near Wad al-Noura.
pl-al-sariha | Place.Village country=SD part-of=pl-gezira | al-Sariha; al-Sarihah; al-Sireha; al-Sirehah; Sariha; Sarihah; al-Seriha; al-Serihah | common usage in reporting | Shells hit al-Sariha on Monday.
pl-al-hilaliya | Place.Village country=SD part-of=pl-gezira | al-Hilaliya; al-Hilaliyah; Hilaliya; Hilaliyah | common usage in reporting | Residents fled al-Hilaliya.
pl-kambo-tayba | Place.Village country=SD part-of=pl-gezira | Kambo Tayba; Kombo Tayba; Tayba camp | common usage in reporting | The strike was in Kambo Tayba.
pl-umm-al-qura | Place.Village country=SD part-of=pl-gezira | Umm al-Qura | common usage in reporting | Fighting was reported near Umm al-Qura.
pl-sennar | Place.Province country=SD | Sennar; Sennar State | common usage in reporting | Shells hit Sennar on Monday.
pl-sennar-city | Place.City country=SD part-of=pl-sennar | Sennar city | common usage in reporting | Residents fled Sennar city.
pl-singa | Place.Town country=SD part-of=pl-sennar | Singa; Sinja | common usage in reporting | The strike was in Singa.
pl-dinder | Place.Town country=SD part-of=pl-sennar | Dinder; al-Dinder | common usage in reporting | Fighting was reported near Dinder.
pl-al-suki | Place.Town country=SD part-of=pl-sennar | al-Suki | common usage in reporting | Shells hit al-Suki on Monday.
pl-jalgini | Place.Village country=SD part-of=pl-sennar | Jalgini; Galgani; Jalqani; Jalgani | common usage in reporting | Residents fled Jalgini.
pl-abu-hujar | Place.Town country=SD part-of=pl-sennar | Abu Hujar | common usage in reporting | The strike was in Abu Hujar.
pl-jebel-moya | Place.Region country=SD part-of=pl-sennar | Jebel Moya; Jabal Moya | common usage in reporting | Fighting was reported near Jebel Moya.
pl-blue-nile | Place.Province country=SD | Blue Nile; Blue Nile State | common usage in reporting | Shells hit Blue Nile on Monday.
pl-damazin | Place.City country=SD part-of=pl-blue-nile | Damazin; Ed Damazin; al-Damazin; Ad-Damazin | common usage in reporting | Residents fled Damazin.
pl-roseires | Place.Town country=SD part-of=pl-blue-nile | Roseires; al-Roseires; Er Roseires | common usage in reporting | The strike was in Roseires.
pl-kurmuk | Place.Town country=SD part-of=pl-blue-nile | Kurmuk; Kurmuk town | common usage in reporting | Fighting was reported near Kurmuk.
pl-geissan | Place.Town country=SD part-of=pl-blue-nile | Geissan | common usage in reporting | Shells hit Geissan on Monday.
pl-uluu | Place.Town country=SD part-of=pl-blue-nile | Uluu | common usage in reporting | Residents fled Uluu.
pl-wad-al-mahi | Place.Town country=SD part-of=pl-blue-nile | Wad al-Mahi | common usage in reporting | The strike was in Wad al-Mahi.
pl-white-nile | Place.Province country=SD | White Nile; White Nile State | common usage in reporting | Fighting was reported near White Nile.
pl-kosti | Place.Town country=SD part-of=pl-white-nile | Kosti | common usage in reporting | Shells hit Kosti on Monday.
pl-rabak | Place.Town country=SD part-of=pl-white-nile | Rabak | common usage in reporting | Residents fled Rabak.
pl-ed-dueim | Place.Town country=SD part-of=pl-white-nile | Ed Dueim; al-Duwaim; Ad-Douiem | common usage in reporting | The strike was in Ed Dueim.
pl-al-geteina | Place.Town country=SD part-of=pl-white-nile | al-Geteina; al-Geteinah; al-Qutaynah; al-Qutayna; Geteina; Geteinah; al-Gitaina; al-Gitainah | common usage in reporting | Fighting was reported near al-Geteina.
pl-tendelti | Place.Town country=SD part-of=pl-white-nile | Tendelti | common usage in reporting | Shells hit Tendelti on Monday.
pl-river-nile-state | Place.Province country=SD | River Nile State; River Nile; Nile River State | common usage in reporting | Residents fled River Nile State.
pl-atbara | Place.City country=SD part-of=pl-river-nile-state | Atbara; Atbarah | common usage in reporting | The strike was in Atbara.
pl-shendi | Place.Town country=SD part-of=pl-river-nile-state | Shendi | common usage in reporting | Fighting was reported near Shendi.
pl-ad-damir | Place.Town country=SD part-of=pl-river-nile-state | ad-Damir; Ed Damer | common usage in reporting | Shells hit ad-Damir on Monday.
pl-northern-state | Place.Province country=SD | Northern State | common usage in reporting | Residents fled Northern State.
pl-dongola | Place.Town country=SD part-of=pl-northern-state | Dongola; Dongolah | common usage in reporting | The strike was in Dongola.
pl-merowe | Place.Town country=SD part-of=pl-northern-state | Merowe | common usage in reporting | Fighting was reported near Merowe.
pl-dabba | Place.Town country=SD part-of=pl-northern-state | Dabba; al-Dabbah; al-Dabba; Ad Dabbah | common usage in reporting | Shells hit Dabba on Monday.
pl-wadi-halfa | Place.Town country=SD part-of=pl-northern-state | Wadi Halfa | common usage in reporting | Residents fled Wadi Halfa.
pl-red-sea-state | Place.Province country=SD | Red Sea State | common usage in reporting | The strike was in Red Sea State.
pl-port-sudan | Place.City country=SD part-of=pl-red-sea-state | Port Sudan | common usage in reporting | Fighting was reported near Port Sudan.
pl-suakin | Place.Town country=SD part-of=pl-red-sea-state | Suakin | common usage in reporting | Shells hit Suakin on Monday.
pl-flamingo-base | Place.Site country=SD part-of=pl-red-sea-state | Flamingo base | common usage in reporting | Residents fled Flamingo base.
pl-osman-digna | Place.Site country=SD part-of=pl-red-sea-state | Osman Digna | common usage in reporting | The strike was in Osman Digna.
pl-kassala | Place.Province country=SD | Kassala; Kassalah | common usage in reporting | Fighting was reported near Kassala.
pl-kassala-city | Place.City country=SD part-of=pl-kassala | Kassala city | common usage in reporting | Shells hit Kassala city on Monday.
pl-halfa-al-jadida | Place.Town country=SD part-of=pl-kassala | Halfa al-Jadida; New Halfa | common usage in reporting | Residents fled Halfa al-Jadida.
pl-gedaref | Place.Province country=SD | Gedaref; al-Qadarif; Al-Gadarif; Gadaref | common usage in reporting | The strike was in Gedaref.
pl-gedaref-city | Place.City country=SD part-of=pl-gedaref | Gedaref city | common usage in reporting | Fighting was reported near Gedaref city.
pl-gallabat | Place.Town country=SD part-of=pl-gedaref | Gallabat | common usage in reporting | Shells hit Gallabat on Monday.
pl-al-fashaga | Place.Town country=SD part-of=pl-gedaref | al-Fashaga; al-Fashagah; Fashaga; Fashagah; al-Fashqa; al-Fashqah | common usage in reporting | Residents fled al-Fashaga.
pl-um-rakuba | Place.Camp country=SD part-of=pl-gedaref | Um Rakuba; Umm Rakouba | common usage in reporting | The strike was in Um Rakuba.
pl-tunaydbah | Place.Camp country=SD part-of=pl-gedaref | Tunaydbah; Tunaydba | common usage in reporting | Fighting was reported near Tunaydbah.

# South Sudan.
pl-juba | Place.City country=SS role=seat | Juba | common usage in reporting | Shells hit Juba on Monday.
pl-jonglei | Place.Province country=SS | Jonglei | common usage in reporting | Residents fled Jonglei.
pl-bor | Place.Town country=SS part-of=pl-jonglei | Bor | common usage in reporting | The strike was in Bor.
pl-pibor | Place.Town country=SS part-of=pl-jonglei | Pibor; Greater Pibor; Pibor Administrative Area | common usage in reporting | Fighting was reported near Pibor.
pl-akobo | Place.Town country=SS part-of=pl-jonglei | Akobo | common usage in reporting | Shells hit Akobo on Monday.
pl-ayod | Place.Town country=SS part-of=pl-jonglei | Ayod | common usage in reporting | Residents fled Ayod.
pl-fangak | Place.Town country=SS part-of=pl-jonglei | Fangak; Old Fangak; New Fangak | common usage in reporting | The strike was in Fangak.
pl-pochalla | Place.Town country=SS part-of=pl-jonglei | Pochalla | common usage in reporting | Fighting was reported near Pochalla.
pl-waat | Place.Town country=SS part-of=pl-jonglei | Waat; Waat town | common usage in reporting | Shells hit Waat on Monday.
pl-yuai | Place.Town country=SS part-of=pl-jonglei | Yuai | common usage in reporting | Residents fled Yuai.
pl-duk-county | Place.Town country=SS part-of=pl-jonglei | Duk county | common usage in reporting | The strike was in Duk county.
pl-twic-east | Place.Town country=SS part-of=pl-jonglei | Twic East | common usage in reporting | Fighting was reported near Twic East.
pl-uror | Place.Town country=SS part-of=pl-jonglei | Uror | common usage in reporting | Shells hit Uror on Monday.
pl-nyirol | Place.Town country=SS part-of=pl-jonglei | Nyirol | common usage in reporting | Residents fled Nyirol.
pl-lankien | Place.Town country=SS part-of=pl-jonglei | Lankien | common usage in reporting | The strike was in Lankien.
pl-gumuruk | Place.Town country=SS part-of=pl-jonglei | Gumuruk | common usage in reporting | Fighting was reported near Gumuruk.
pl-likuangole | Place.Town country=SS part-of=pl-jonglei | Likuangole; Lekongole | common usage in reporting | Shells hit Likuangole on Monday.
pl-pieri | Place.Town country=SS part-of=pl-jonglei | Pieri | common usage in reporting | Residents fled Pieri.
pl-upper-nile | Place.Province country=SS | Upper Nile | common usage in reporting | The strike was in Upper Nile.
pl-malakal | Place.City country=SS part-of=pl-upper-nile | Malakal | common usage in reporting | Fighting was reported near Malakal.
pl-nasir | Place.Town country=SS part-of=pl-upper-nile | Nasir; Nasir town | common usage in reporting | Shells hit Nasir on Monday.
pl-renk | Place.Town country=SS part-of=pl-upper-nile | Renk | common usage in reporting | Residents fled Renk.
pl-ulang | Place.Town country=SS part-of=pl-upper-nile | Ulang | common usage in reporting | The strike was in Ulang.
pl-maiwut | Place.Town country=SS part-of=pl-upper-nile | Maiwut | common usage in reporting | Fighting was reported near Maiwut.
pl-melut | Place.Town country=SS part-of=pl-upper-nile | Melut | common usage in reporting | Shells hit Melut on Monday.
pl-paloich | Place.Town country=SS part-of=pl-upper-nile | Paloich; Paloch | common usage in reporting | Residents fled Paloich.
pl-kodok | Place.Town country=SS part-of=pl-upper-nile | Kodok | common usage in reporting | The strike was in Kodok.
pl-wau-shilluk | Place.Town country=SS part-of=pl-upper-nile | Wau Shilluk | common usage in reporting | Fighting was reported near Wau Shilluk.
pl-maban | Place.Town country=SS part-of=pl-upper-nile | Maban | common usage in reporting | Shells hit Maban on Monday.
pl-longochuk | Place.Town country=SS part-of=pl-upper-nile | Longochuk | common usage in reporting | Residents fled Longochuk.
pl-fashoda | Place.Town country=SS part-of=pl-upper-nile | Fashoda | common usage in reporting | The strike was in Fashoda.
pl-mathiang | Place.Town country=SS part-of=pl-upper-nile | Mathiang | common usage in reporting | Fighting was reported near Mathiang.
pl-baliet | Place.Town country=SS part-of=pl-upper-nile | Baliet | common usage in reporting | Shells hit Baliet on Monday.
pl-aburoc | Place.Town country=SS part-of=pl-upper-nile | Aburoc | common usage in reporting | Residents fled Aburoc.
pl-unity-state | Place.Province country=SS | Unity State | common usage in reporting | The strike was in Unity State.
pl-bentiu | Place.City country=SS part-of=pl-unity-state | Bentiu | common usage in reporting | Fighting was reported near Bentiu.
pl-rubkona | Place.Town country=SS part-of=pl-unity-state | Rubkona | common usage in reporting | Shells hit Rubkona on Monday.
pl-leer | Place.Town country=SS part-of=pl-unity-state | Leer | common usage in reporting | Residents fled Leer.
pl-mayendit | Place.Town country=SS part-of=pl-unity-state | Mayendit | common usage in reporting | The strike was in Mayendit.
pl-koch-county | Place.Town country=SS part-of=pl-unity-state | Koch county | common usage in reporting | Fighting was reported near Koch county.
pl-guit | Place.Town country=SS part-of=pl-unity-state | Guit | common usage in reporting | Shells hit Guit on Monday.
pl-pariang | Place.Town country=SS part-of=pl-unity-state | Pariang | common usage in reporting | Residents fled Pariang.
pl-mayom | Place.Town country=SS part-of=pl-unity-state | Mayom | common usage in reporting | The strike was in Mayom.
pl-panyijiar | Place.Town country=SS part-of=pl-unity-state | Panyijiar | common usage in reporting | Fighting was reported near Panyijiar.
pl-nhialdiu | Place.Town country=SS part-of=pl-unity-state | Nhialdiu | common usage in reporting | Shells hit Nhialdiu on Monday.
pl-ganyiel | Place.Town country=SS part-of=pl-unity-state | Ganyiel | common usage in reporting | Residents fled Ganyiel.
pl-thonyor | Place.Village country=SS part-of=pl-unity-state | Thonyor | common usage in reporting | The strike was in Thonyor.
pl-adok | Place.Village country=SS part-of=pl-unity-state | Adok | common usage in reporting | Fighting was reported near Adok.
pl-yida | Place.Camp country=SS part-of=pl-unity-state | Yida | common usage in reporting | Shells hit Yida on Monday.
pl-central-equatoria | Place.Province country=SS | Central Equatoria | common usage in reporting | Residents fled Central Equatoria.
pl-yei | Place.Town country=SS part-of=pl-central-equatoria | Yei; Yei River | common usage in reporting | The strike was in Yei.
pl-kajo-keji | Place.Town country=SS part-of=pl-central-equatoria | Kajo Keji | common usage in reporting | Fighting was reported near Kajo Keji.
pl-lainya | Place.Town country=SS part-of=pl-central-equatoria | Lainya | common usage in reporting | Shells hit Lainya on Monday.
pl-terekeka | Place.Town country=SS part-of=pl-central-equatoria | Terekeka | common usage in reporting | Residents fled Terekeka.
pl-morobo | Place.Town country=SS part-of=pl-central-equatoria | Morobo | common usage in reporting | The strike was in Morobo.
pl-lasu | Place.Town country=SS part-of=pl-central-equatoria | Lasu | common usage in reporting | Fighting was reported near Lasu.
pl-kupera | Place.Village country=SS part-of=pl-central-equatoria | Kupera | common usage in reporting | Shells hit Kupera on Monday.
pl-wunduruba | Place.Village country=SS part-of=pl-central-equatoria | Wunduruba; Wonduruba | common usage in reporting | Residents fled Wunduruba.
pl-eastern-equatoria | Place.Province country=SS | Eastern Equatoria | common usage in reporting | The strike was in Eastern Equatoria.
pl-torit | Place.Town country=SS part-of=pl-eastern-equatoria | Torit | common usage in reporting | Fighting was reported near Torit.
pl-magwi | Place.Town country=SS part-of=pl-eastern-equatoria | Magwi | common usage in reporting | Shells hit Magwi on Monday.
pl-kapoeta | Place.Town country=SS part-of=pl-eastern-equatoria | Kapoeta | common usage in reporting | Residents fled Kapoeta.
pl-nimule | Place.Town country=SS part-of=pl-eastern-equatoria | Nimule | common usage in reporting | The strike was in Nimule.
pl-ikotos | Place.Town country=SS part-of=pl-eastern-equatoria | Ikotos | common usage in reporting | Fighting was reported near Ikotos.
pl-pajok | Place.Town country=SS part-of=pl-eastern-equatoria | Pajok | common usage in reporting | Shells hit Pajok on Monday.
pl-budi-county | Place.Town country=SS part-of=pl-eastern-equatoria | Budi county | common usage in reporting | Residents fled Budi county.
pl-lafon | Place.Town country=SS part-of=pl-eastern-equatoria | Lafon | common usage in reporting | The strike was in Lafon.
pl-western-equatoria | Place.Province country=SS | Western Equatoria | common usage in reporting | Fighting was reported near Western Equatoria.
pl-yambio | Place.Town country=SS part-of=pl-western-equatoria | Yambio | common usage in reporting | Shells hit Yambio on Monday.
pl-tambura | Place.Town country=SS part-of=pl-western-equatoria | Tambura | common usage in reporting | Residents fled Tambura.
pl-mundri | Place.Town country=SS part-of=pl-western-equatoria | Mundri | common usage in reporting | The strike was in Mundri.
pl-maridi | Place.Town country=SS part-of=pl-western-equatoria | Maridi | common usage in reporting | Fighting was reported near Maridi.
pl-ezo | Place.Town country=SS part-of=pl-western-equatoria | Ezo | common usage in reporting | Shells hit Ezo on Monday.
pl-nzara | Place.Town country=SS part-of=pl-western-equatoria | Nzara | common usage in reporting | Residents fled Nzara.
pl-nagero | Place.Town country=SS part-of=pl-western-equatoria | Nagero | common usage in reporting | The strike was in Nagero.
pl-ibba | Place.Town country=SS part-of=pl-western-equatoria | Ibba | common usage in reporting | Fighting was reported near Ibba.
pl-equatoria | Place.Region country=SS | Equatoria; Greater Equatoria | common usage in reporting | Shells hit Equatoria on Monday.
pl-western-bahr-el-ghazal | Place.Province country=SS | Western Bahr el Ghazal | common usage in reporting | Residents fled Western Bahr el Ghazal.
pl-wau | Place.City country=SS part-of=pl-western-bahr-el-ghazal | Wau | common usage in reporting | The strike was in Wau.
pl-jur-river-county | Place.Town country=SS part-of=pl-western-bahr-el-ghazal | Jur River county | common usage in reporting | Fighting was reported near Jur River county.
pl-bazia | Place.Village country=SS part-of=pl-western-bahr-el-ghazal | Bazia | common usage in reporting | Shells hit Bazia on Monday.
pl-baggari | Place.Village country=SS part-of=pl-western-bahr-el-ghazal | Baggari | common usage in reporting | Residents fled Baggari.
pl-northern-bahr-el-ghazal | Place.Province country=SS | Northern Bahr el Ghazal | common usage in reporting | The strike was in Northern Bahr el Ghazal.
pl-aweil | Place.Town country=SS part-of=pl-northern-bahr-el-ghazal | Aweil | common usage in reporting | Fighting was reported near Aweil.
pl-warrap | Place.Province country=SS | Warrap | common usage in reporting | Shells hit Warrap on Monday.
pl-kuajok | Place.Town country=SS part-of=pl-warrap | Kuajok | common usage in reporting | Residents fled Kuajok.
pl-tonj | Place.Town country=SS part-of=pl-warrap | Tonj; Tonj East; Tonj North | common usage in reporting | The strike was in Tonj.
pl-gogrial | Place.Town country=SS part-of=pl-warrap | Gogrial | common usage in reporting | Fighting was reported near Gogrial.
pl-twic-county | Place.Town country=SS part-of=pl-warrap | Twic county | common usage in reporting | Shells hit Twic county on Monday.
pl-turalei | Place.Town country=SS part-of=pl-warrap | Turalei | common usage in reporting | Residents fled Turalei.
pl-romich | Place.Town country=SS part-of=pl-warrap | Romich | common usage in reporting | The strike was in Romich.
pl-lakes-state | Place.Province country=SS | Lakes State | common usage in reporting | Fighting was reported near Lakes State.
pl-rumbek | Place.Town country=SS part-of=pl-lakes-state | Rumbek | common usage in reporting | Shells hit Rumbek on Monday.
pl-yirol | Place.Town country=SS part-of=pl-lakes-state | Yirol | common usage in reporting | Residents fled Yirol.
pl-cueibet | Place.Town country=SS part-of=pl-lakes-state | Cueibet | common usage in reporting | The strike was in Cueibet.
pl-awerial | Place.Town country=SS part-of=pl-lakes-state | Awerial | common usage in reporting | Fighting was reported near Awerial.
pl-mingkaman | Place.Town country=SS part-of=pl-lakes-state | Mingkaman | common usage in reporting | Shells hit Mingkaman on Monday.
pl-bahr-el-ghazal | Place.Region country=SS | Bahr el Ghazal | common usage in reporting | Residents fled Bahr el Ghazal.

# Ethiopia.
pl-addis-ababa | Place.City country=ET role=seat | Addis Ababa | common usage in reporting | The strike was in Addis Ababa.
pl-tigray | Place.Province country=ET | Tigray; Tigray region; Tigrai | common usage in reporting | Fighting was reported near Tigray.
pl-mekelle | Place.City country=ET part-of=pl-tigray | Mekelle; Mekele; Mek'ele; Mekelle city | common usage in reporting | Shells hit Mekelle on Monday.
pl-axum | Place.Town country=ET part-of=pl-tigray | Axum; Aksum | common usage in reporting | Residents fled Axum.
pl-adigrat | Place.Town country=ET part-of=pl-tigray | Adigrat | common usage in reporting | The strike was in Adigrat.
pl-adwa | Place.Town country=ET part-of=pl-tigray | Adwa | common usage in reporting | Fighting was reported near Adwa.
pl-shire | Place.Town country=ET part-of=pl-tigray | Shire; Inda Selassie; Shire Endaselassie; Endaselassie | common usage in reporting | Shells hit Shire on Monday.
pl-humera | Place.Town country=ET part-of=pl-tigray | Humera; Humera town | common usage in reporting | Residents fled Humera.
pl-wukro | Place.Town country=ET part-of=pl-tigray | Wukro | common usage in reporting | The strike was in Wukro.
pl-alamata | Place.Town country=ET part-of=pl-tigray | Alamata | common usage in reporting | Fighting was reported near Alamata.
pl-maychew | Place.Town country=ET part-of=pl-tigray | Maychew | common usage in reporting | Shells hit Maychew on Monday.
pl-korem | Place.Town country=ET part-of=pl-tigray | Korem | common usage in reporting | Residents fled Korem.
pl-abiy-addi | Place.Town country=ET part-of=pl-tigray | Abiy Addi; Abi Adi | common usage in reporting | The strike was in Abiy Addi.
pl-adi-daero | Place.Town country=ET part-of=pl-tigray | Adi Daero | common usage in reporting | Fighting was reported near Adi Daero.
pl-adi-kala | Place.Town country=ET part-of=pl-tigray | Adi Kala | common usage in reporting | Shells hit Adi Kala on Monday.
pl-dansha | Place.Town country=ET part-of=pl-tigray | Dansha | common usage in reporting | Residents fled Dansha.
pl-shiraro | Place.Town country=ET part-of=pl-tigray | Shiraro; Sheraro | common usage in reporting | The strike was in Shiraro.
pl-hawzen | Place.Town country=ET part-of=pl-tigray | Hawzen; Hawzien | common usage in reporting | Fighting was reported near Hawzen.
pl-sebeya | Place.Town country=ET part-of=pl-tigray | Sebeya | common usage in reporting | Shells hit Sebeya on Monday.
pl-edaga-hamus | Place.Town country=ET part-of=pl-tigray | Edaga Hamus; Edaga Hamus town | common usage in reporting | Residents fled Edaga Hamus.
pl-dedebit | Place.Town country=ET part-of=pl-tigray | Dedebit; Dedebit camp | common usage in reporting | The strike was in Dedebit.
pl-samre | Place.Town country=ET part-of=pl-tigray | Samre | common usage in reporting | Fighting was reported near Samre.
pl-hagere-selam | Place.Town country=ET part-of=pl-tigray | Hagere Selam | common usage in reporting | Shells hit Hagere Selam on Monday.
pl-debre-abay | Place.Town country=ET part-of=pl-tigray | Debre Abay; Debre Abbay | common usage in reporting | Residents fled Debre Abay.
pl-mahbere-dego | Place.Town country=ET part-of=pl-tigray | Mahbere Dego | common usage in reporting | The strike was in Mahbere Dego.
pl-cheli | Place.Town country=ET part-of=pl-tigray | Cheli | common usage in reporting | Fighting was reported near Cheli.
pl-mai-kadra | Place.Town country=ET part-of=pl-tigray | Mai Kadra; May Kadra; Maikadra; My Cadra | common usage in reporting | Shells hit Mai Kadra on Monday.
pl-togoga | Place.Village country=ET part-of=pl-tigray | Togoga | common usage in reporting | Residents fled Togoga.
pl-bisober | Place.Village country=ET part-of=pl-tigray | Bisober | common usage in reporting | The strike was in Bisober.
pl-zalambessa | Place.Village country=ET part-of=pl-tigray | Zalambessa; Zalambesa | common usage in reporting | Fighting was reported near Zalambessa.
pl-mariam-dengelat | Place.Village country=ET part-of=pl-tigray | Mariam Dengelat; Dengelat; Dengolat | common usage in reporting | Shells hit Mariam Dengelat on Monday.
pl-wuqro-maray | Place.Village country=ET part-of=pl-tigray | Wuqro Maray | common usage in reporting | Residents fled Wuqro Maray.
pl-adi-hageray | Place.Village country=ET part-of=pl-tigray | Adi Hageray | common usage in reporting | The strike was in Adi Hageray.
pl-hitsats | Place.Camp country=ET part-of=pl-tigray | Hitsats; Hitsats camp | common usage in reporting | Fighting was reported near Hitsats.
pl-shimelba | Place.Camp country=ET part-of=pl-tigray | Shimelba | common usage in reporting | Shells hit Shimelba on Monday.
pl-mai-aini | Place.Camp country=ET part-of=pl-tigray | Mai Aini | common usage in reporting | Residents fled Mai Aini.
pl-adi-harush | Place.Camp country=ET part-of=pl-tigray | Adi Harush | common usage in reporting | The strike was in Adi Harush.
pl-western-tigray | Place.Region country=ET part-of=pl-tigray | Western Tigray; West Tigray | common usage in reporting | Fighting was reported near Western Tigray.
pl-amhara-region | Place.Province country=ET | Amhara Region | common usage in reporting | Shells hit Amhara Region on Monday.
pl-bahir-dar | Place.City country=ET part-of=pl-amhara-region | Bahir Dar | common usage in reporting | Residents fled Bahir Dar.
pl-gondar | Place.City country=ET part-of=pl-amhara-region | Gondar; Gonder | common usage in reporting | The strike was in Gondar.
pl-dessie | Place.Town country=ET part-of=pl-amhara-region | Dessie; Dese | common usage in reporting | Fighting was reported near Dessie.
pl-lalibela | Place.Town country=ET part-of=pl-amhara-region | Lalibela | common usage in reporting | Shells hit Lalibela on Monday.
pl-kombolcha | Place.Town country=ET part-of=pl-amhara-region | Kombolcha | common usage in reporting | Residents fled Kombolcha.
pl-kobo | Place.Town country=ET part-of=pl-amhara-region | Kobo | common usage in reporting | The strike was in Kobo.
pl-woldia | Place.Town country=ET part-of=pl-amhara-region | Woldia; Weldiya; Woldiya | common usage in reporting | Fighting was reported near Woldia.
pl-debre-birhan | Place.Town country=ET part-of=pl-amhara-region | Debre Birhan; Debre Berhan | common usage in reporting | Shells hit Debre Birhan on Monday.
pl-debre-tabor | Place.Town country=ET part-of=pl-amhara-region | Debre Tabor | common usage in reporting | Residents fled Debre Tabor.
pl-debre-markos | Place.Town country=ET part-of=pl-amhara-region | Debre Markos | common usage in reporting | The strike was in Debre Markos.
pl-finote-selam | Place.Town country=ET part-of=pl-amhara-region | Finote Selam | common usage in reporting | Fighting was reported near Finote Selam.
pl-merawi | Place.Town country=ET part-of=pl-amhara-region | Merawi; Merawi town | common usage in reporting | Shells hit Merawi on Monday.
pl-shewa-robit | Place.Town country=ET part-of=pl-amhara-region | Shewa Robit; Shewarobit | common usage in reporting | Residents fled Shewa Robit.
pl-majete | Place.Town country=ET part-of=pl-amhara-region | Majete | common usage in reporting | The strike was in Majete.
pl-chenna | Place.Town country=ET part-of=pl-amhara-region | Chenna; Chenna Teklehaymanot | common usage in reporting | Fighting was reported near Chenna.
pl-ataye | Place.Town country=ET part-of=pl-amhara-region | Ataye | common usage in reporting | Shells hit Ataye on Monday.
pl-kemise | Place.Town country=ET part-of=pl-amhara-region | Kemise | common usage in reporting | Residents fled Kemise.
pl-sekota | Place.Town country=ET part-of=pl-amhara-region | Sekota | common usage in reporting | The strike was in Sekota.
pl-dabat | Place.Town country=ET part-of=pl-amhara-region | Dabat | common usage in reporting | Fighting was reported near Dabat.
pl-debark | Place.Town country=ET part-of=pl-amhara-region | Debark | common usage in reporting | Shells hit Debark on Monday.
pl-antsokiya-gemza | Place.Town country=ET part-of=pl-amhara-region | Antsokiya Gemza | common usage in reporting | Residents fled Antsokiya Gemza.
pl-wollo | Place.Region country=ET part-of=pl-amhara-region | Wollo; Wello; North Wollo; South Wollo | common usage in reporting | The strike was in Wollo.
pl-gojjam | Place.Region country=ET part-of=pl-amhara-region | Gojjam; Gojam; East Gojjam; West Gojjam | common usage in reporting | Fighting was reported near Gojjam.
pl-north-shewa | Place.Region country=ET part-of=pl-amhara-region | North Shewa; North Shoa | common usage in reporting | Shells hit North Shewa on Monday.
pl-wolkait | Place.Region country=ET part-of=pl-amhara-region | Wolkait; Welkait; Wolqayt | common usage in reporting | Residents fled Wolkait.
pl-wag-hemra | Place.Region country=ET part-of=pl-amhara-region | Wag Hemra | common usage in reporting | The strike was in Wag Hemra.
pl-abakora | Place.Village country=ET part-of=pl-amhara-region | Abakora | common usage in reporting | Fighting was reported near Abakora.
pl-mersa | Place.Village country=ET part-of=pl-amhara-region | Mersa | common usage in reporting | Shells hit Mersa on Monday.
pl-oromia | Place.Province country=ET | Oromia; Oromia region | common usage in reporting | Residents fled Oromia.
pl-nekemte | Place.Town country=ET part-of=pl-oromia | Nekemte | common usage in reporting | The strike was in Nekemte.
pl-shashamane | Place.Town country=ET part-of=pl-oromia | Shashamane; Shashemene | common usage in reporting | Fighting was reported near Shashamane.
pl-adama | Place.Town country=ET part-of=pl-oromia | Adama; Nazret | common usage in reporting | Shells hit Adama on Monday.
pl-jimma | Place.Town country=ET part-of=pl-oromia | Jimma | common usage in reporting | Residents fled Jimma.
pl-ambo | Place.Town country=ET part-of=pl-oromia | Ambo | common usage in reporting | The strike was in Ambo.
pl-bishoftu | Place.Town country=ET part-of=pl-oromia | Bishoftu; Debre Zeit | common usage in reporting | Fighting was reported near Bishoftu.
pl-dembi-dolo | Place.Town country=ET part-of=pl-oromia | Dembi Dolo; Dembidollo | common usage in reporting | Shells hit Dembi Dolo on Monday.
pl-gimbi | Place.Town country=ET part-of=pl-oromia | Gimbi | common usage in reporting | Residents fled Gimbi.
pl-begi | Place.Town country=ET part-of=pl-oromia | Begi | common usage in reporting | The strike was in Begi.
pl-wollega | Place.Town country=ET part-of=pl-oromia | Wollega; Wellega; East Wollega; West Wollega; Kellem Wollega; Horo Guduru Wollega~ | common usage in reporting | Fighting was reported near Wollega.
pl-guji | Place.Region country=ET part-of=pl-oromia | Guji; West Guji; East Guji | common usage in reporting | Shells hit Guji on Monday.
pl-borena | Place.Region country=ET part-of=pl-oromia | Borena | common usage in reporting | Residents fled Borena.
pl-arsi | Place.Region country=ET part-of=pl-oromia | Arsi | common usage in reporting | The strike was in Arsi.
pl-bale-zone | Place.Region country=ET part-of=pl-oromia | Bale zone | common usage in reporting | Fighting was reported near Bale zone.
pl-hararghe | Place.Region country=ET part-of=pl-oromia | Hararghe; East Hararghe; West Hararghe | common usage in reporting | Shells hit Hararghe on Monday.
pl-gawa-qanqa | Place.Town country=ET part-of=pl-oromia | Gawa Qanqa; Gawo Kebe; Gawa Kanka | common usage in reporting | Residents fled Gawa Qanqa.
pl-tole-kebele | Place.Village country=ET part-of=pl-oromia | Tole kebele | common usage in reporting | The strike was in Tole kebele.
pl-gutin | Place.Village country=ET part-of=pl-oromia | Gutin | common usage in reporting | Fighting was reported near Gutin.
pl-alibo | Place.Town country=ET part-of=pl-oromia | Alibo | common usage in reporting | Shells hit Alibo on Monday.
pl-kiramu | Place.Town country=ET part-of=pl-oromia | Kiramu | common usage in reporting | Residents fled Kiramu.
pl-gida-ayana | Place.Village country=ET part-of=pl-oromia | Gida Ayana | common usage in reporting | The strike was in Gida Ayana.
pl-benishangul-gumuz | Place.Province country=ET | Benishangul-Gumuz; Beneshangul-Gumuz | common usage in reporting | Fighting was reported near Benishangul-Gumuz.
pl-metekel | Place.Region country=ET part-of=pl-benishangul-gumuz | Metekel; Metekel zone | common usage in reporting | Shells hit Metekel on Monday.
pl-asosa | Place.Town country=ET part-of=pl-benishangul-gumuz | Asosa; Assosa | common usage in reporting | Residents fled Asosa.
pl-bulen | Place.Town country=ET part-of=pl-benishangul-gumuz | Bulen | common usage in reporting | The strike was in Bulen.
pl-dangur | Place.Town country=ET part-of=pl-benishangul-gumuz | Dangur | common usage in reporting | Fighting was reported near Dangur.
pl-dibate | Place.Town country=ET part-of=pl-benishangul-gumuz | Dibate | common usage in reporting | Shells hit Dibate on Monday.
pl-bekuji-kebele | Place.Village country=ET part-of=pl-benishangul-gumuz | Bekuji Kebele | common usage in reporting | Residents fled Bekuji Kebele.
pl-kamashi | Place.Region country=ET part-of=pl-benishangul-gumuz | Kamashi | common usage in reporting | The strike was in Kamashi.
pl-afar-region | Place.Province country=ET | Afar Region | common usage in reporting | Fighting was reported near Afar Region.
pl-semera | Place.Town country=ET part-of=pl-afar-region | Semera | common usage in reporting | Shells hit Semera on Monday.
pl-galicoma | Place.Town country=ET part-of=pl-afar-region | Galicoma; Galikoma | common usage in reporting | Residents fled Galicoma.
pl-berhale | Place.Town country=ET part-of=pl-afar-region | Berhale | common usage in reporting | The strike was in Berhale.
pl-chifra | Place.Town country=ET part-of=pl-afar-region | Chifra | common usage in reporting | Fighting was reported near Chifra.
pl-somali-region | Place.Province country=ET | Somali Region; Ogaden | common usage in reporting | Shells hit Somali Region on Monday.
pl-jijiga | Place.Town country=ET part-of=pl-somali-region | Jijiga | common usage in reporting | Residents fled Jijiga.
pl-kebri-dahar | Place.Town country=ET part-of=pl-somali-region | Kebri Dahar; Kebridehar | common usage in reporting | The strike was in Kebri Dahar.
pl-degehabur | Place.Town country=ET part-of=pl-somali-region | Degehabur; Degahbur | common usage in reporting | Fighting was reported near Degehabur.
pl-gode | Place.Town country=ET part-of=pl-somali-region | Gode | common usage in reporting | Shells hit Gode on Monday.
pl-abole | Place.Village country=ET part-of=pl-somali-region | Abole | common usage in reporting | Residents fled Abole.
pl-rasso | Place.Village country=ET part-of=pl-somali-region | Rasso | common usage in reporting | The strike was in Rasso.
pl-gambella | Place.Province country=ET | Gambella; Gambela | common usage in reporting | Fighting was reported near Gambella.
pl-itang | Place.Town country=ET part-of=pl-gambella | Itang | common usage in reporting | Shells hit Itang on Monday.
pl-southern-nations | Place.Province country=ET | Southern Nations; SNNPR | common usage in reporting | Residents fled Southern Nations.
pl-hawassa | Place.Town country=ET part-of=pl-southern-nations | Hawassa; Awassa | common usage in reporting | The strike was in Hawassa.
pl-konso | Place.Town country=ET part-of=pl-southern-nations | Konso | common usage in reporting | Fighting was reported near Konso.
pl-dire-dawa | Place.City country=ET | Dire Dawa | common usage in reporting | Shells hit Dire Dawa on Monday.
pl-badme | Place.Town country=ET | Badme | common usage in reporting | Residents fled Badme.

# Eritrea.
pl-asmara | Place.City country=ER role=seat | Asmara | common usage in reporting | The strike was in Asmara.
pl-massawa | Place.Town country=ER | Massawa | common usage in reporting | Fighting was reported near Massawa.
pl-assab | Place.Town country=ER | Assab | common usage in reporting | Shells hit Assab on Monday.
pl-keren | Place.Town country=ER | Keren | common usage in reporting | Residents fled Keren.
pl-tesseney | Place.Town country=ER | Tesseney; Teseney | common usage in reporting | The strike was in Tesseney.

# Djibouti.
pl-djibouti-city | Place.City country=DJ role=seat | Djibouti City | common usage in reporting | Fighting was reported near Djibouti City.

# Somalia.
pl-mogadishu | Place.City country=SO role=seat | Mogadishu; Muqdisho | common usage in reporting | Shells hit Mogadishu on Monday.
pl-bakara | Place.Neighbourhood country=SO part-of=pl-mogadishu | Bakara; Bakara market; Bakaara | common usage in reporting | Residents fled Bakara.
pl-hamar-weyne | Place.Neighbourhood country=SO part-of=pl-mogadishu | Hamar Weyne | common usage in reporting | The strike was in Hamar Weyne.
pl-wardhigley | Place.Neighbourhood country=SO part-of=pl-mogadishu | Wardhigley | common usage in reporting | Fighting was reported near Wardhigley.
pl-yaqshid | Place.Neighbourhood country=SO part-of=pl-mogadishu | Yaqshid; Yaaqshiid | common usage in reporting | Shells hit Yaqshid on Monday.
pl-dayniile | Place.Neighbourhood country=SO part-of=pl-mogadishu | Dayniile; Daynile; Deynile | common usage in reporting | Residents fled Dayniile.
pl-hawl-wadaag | Place.Neighbourhood country=SO part-of=pl-mogadishu | Hawl Wadaag | common usage in reporting | The strike was in Hawl Wadaag.
pl-shibis | Place.Neighbourhood country=SO part-of=pl-mogadishu | Shibis | common usage in reporting | Fighting was reported near Shibis.
pl-huriwaa | Place.Neighbourhood country=SO part-of=pl-mogadishu | Huriwaa; Huriwa | common usage in reporting | Shells hit Huriwaa on Monday.
pl-kaxda | Place.Neighbourhood country=SO part-of=pl-mogadishu | Kaxda | common usage in reporting | Residents fled Kaxda.
pl-zoobe | Place.Site country=SO part-of=pl-mogadishu | Zoobe; Zoobe junction; K5 junction; Zobe | common usage in reporting | The strike was in Zoobe.
pl-lido-beach | Place.Site country=SO part-of=pl-mogadishu | Lido Beach | common usage in reporting | Fighting was reported near Lido Beach.
pl-villa-somalia | Place.Site country=SO part-of=pl-mogadishu | Villa Somalia | common usage in reporting | Shells hit Villa Somalia on Monday.
pl-km4 | Place.Site country=SO part-of=pl-mogadishu | KM4 | common usage in reporting | Residents fled KM4.
pl-lower-shabelle | Place.Province country=SO | Lower Shabelle; Lower Shabelle region | common usage in reporting | The strike was in Lower Shabelle.
pl-afgooye | Place.Town country=SO part-of=pl-lower-shabelle | Afgooye; Afgoye; Afgoi | common usage in reporting | Fighting was reported near Afgooye.
pl-merca | Place.Town country=SO part-of=pl-lower-shabelle | Merca; Merka | common usage in reporting | Shells hit Merca on Monday.
pl-barawe | Place.Town country=SO part-of=pl-lower-shabelle | Barawe; Barawa | common usage in reporting | Residents fled Barawe.
pl-qoryoley | Place.Town country=SO part-of=pl-lower-shabelle | Qoryoley | common usage in reporting | The strike was in Qoryoley.
pl-wanlaweyn | Place.Town country=SO part-of=pl-lower-shabelle | Wanlaweyn; Wanla Weyn | common usage in reporting | Fighting was reported near Wanlaweyn.
pl-bariire | Place.Town country=SO part-of=pl-lower-shabelle | Bariire; Barire | common usage in reporting | Shells hit Bariire on Monday.
pl-awdheegle | Place.Town country=SO part-of=pl-lower-shabelle | Awdheegle; Awdhegle | common usage in reporting | Residents fled Awdheegle.
pl-sablale | Place.Town country=SO part-of=pl-lower-shabelle | Sablale | common usage in reporting | The strike was in Sablale.
pl-kurtunwarey | Place.Town country=SO part-of=pl-lower-shabelle | Kurtunwarey | common usage in reporting | Fighting was reported near Kurtunwarey.
pl-janaale | Place.Town country=SO part-of=pl-lower-shabelle | Janaale; Janale | common usage in reporting | Shells hit Janaale on Monday.
pl-el-salini | Place.Town country=SO part-of=pl-lower-shabelle | El Salini | common usage in reporting | Residents fled El Salini.
pl-bulo-marer | Place.Village country=SO part-of=pl-lower-shabelle | Bulo Marer; Bulo Mareer; Buulo Mareer | common usage in reporting | The strike was in Bulo Marer.
pl-farah-waeys | Place.Village country=SO part-of=pl-lower-shabelle | Farah Waeys | common usage in reporting | Fighting was reported near Farah Waeys.
pl-ceeldheer | Place.Village country=SO part-of=pl-lower-shabelle | Ceeldheer | common usage in reporting | Shells hit Ceeldheer on Monday.
pl-middle-shabelle | Place.Province country=SO | Middle Shabelle | common usage in reporting | Residents fled Middle Shabelle.
pl-jowhar | Place.Town country=SO part-of=pl-middle-shabelle | Jowhar | common usage in reporting | The strike was in Jowhar.
pl-balcad | Place.Town country=SO part-of=pl-middle-shabelle | Balcad; Bal'ad | common usage in reporting | Fighting was reported near Balcad.
pl-adale | Place.Town country=SO part-of=pl-middle-shabelle | Adale | common usage in reporting | Shells hit Adale on Monday.
pl-warsheikh | Place.Town country=SO part-of=pl-middle-shabelle | Warsheikh | common usage in reporting | Residents fled Warsheikh.
pl-mahaday | Place.Town country=SO part-of=pl-middle-shabelle | Mahaday | common usage in reporting | The strike was in Mahaday.
pl-adan-yabaal | Place.Town country=SO part-of=pl-middle-shabelle | Adan Yabaal; Adan Yabal | common usage in reporting | Fighting was reported near Adan Yabaal.
pl-lower-juba | Place.Province country=SO | Lower Juba; Lower Jubba | common usage in reporting | Shells hit Lower Juba on Monday.
pl-kismayo | Place.City country=SO part-of=pl-lower-juba | Kismayo; Kismaayo | common usage in reporting | Residents fled Kismayo.
pl-jamaame | Place.Town country=SO part-of=pl-lower-juba | Jamaame; Jamame | common usage in reporting | The strike was in Jamaame.
pl-afmadow | Place.Town country=SO part-of=pl-lower-juba | Afmadow; Afmadu | common usage in reporting | Fighting was reported near Afmadow.
pl-dhobley | Place.Town country=SO part-of=pl-lower-juba | Dhobley | common usage in reporting | Shells hit Dhobley on Monday.
pl-badhaadhe | Place.Town country=SO part-of=pl-lower-juba | Badhaadhe | common usage in reporting | Residents fled Badhaadhe.
pl-jilib | Place.Town country=SO part-of=pl-lower-juba | Jilib; Jilib town | common usage in reporting | The strike was in Jilib.
pl-ras-kamboni-town | Place.Town country=SO part-of=pl-lower-juba | Ras Kamboni town | common usage in reporting | Fighting was reported near Ras Kamboni town.
pl-kulbiyow | Place.Town country=SO part-of=pl-lower-juba | Kulbiyow | common usage in reporting | Shells hit Kulbiyow on Monday.
pl-middle-juba | Place.Province country=SO | Middle Juba; Middle Jubba | common usage in reporting | Residents fled Middle Juba.
pl-buale | Place.Town country=SO part-of=pl-middle-juba | Bu'ale; Buale; Bu'aale | common usage in reporting | The strike was in Bu'ale.
pl-saakow | Place.Town country=SO part-of=pl-middle-juba | Saakow; Sakow | common usage in reporting | Fighting was reported near Saakow.
pl-gedo | Place.Province country=SO | Gedo | common usage in reporting | Shells hit Gedo on Monday.
pl-garbaharey | Place.Town country=SO part-of=pl-gedo | Garbaharey | common usage in reporting | Residents fled Garbaharey.
pl-bardera | Place.Town country=SO part-of=pl-gedo | Bardera; Baardheere | common usage in reporting | The strike was in Bardera.
pl-beled-hawo | Place.Town country=SO part-of=pl-gedo | Beled Hawo; Bulahawo; Bula Hawa; Belet Hawo | common usage in reporting | Fighting was reported near Beled Hawo.
pl-luuq | Place.Town country=SO part-of=pl-gedo | Luuq | common usage in reporting | Shells hit Luuq on Monday.
pl-dolow | Place.Town country=SO part-of=pl-gedo | Dolow | common usage in reporting | Residents fled Dolow.
pl-el-adde | Place.Town country=SO part-of=pl-gedo | El Adde; Ceel Cadde | common usage in reporting | The strike was in El Adde.
pl-el-wak | Place.Town country=SO part-of=pl-gedo | El Wak | common usage in reporting | Fighting was reported near El Wak.
pl-bay-region | Place.Province country=SO | Bay region | common usage in reporting | Shells hit Bay region on Monday.
pl-baidoa | Place.City country=SO part-of=pl-bay-region | Baidoa; Baydhaba | common usage in reporting | Residents fled Baidoa.
pl-burhakaba | Place.Town country=SO part-of=pl-bay-region | Burhakaba; Bur Hakaba | common usage in reporting | The strike was in Burhakaba.
pl-dinsoor | Place.Town country=SO part-of=pl-bay-region | Dinsoor | common usage in reporting | Fighting was reported near Dinsoor.
pl-qansahdhere | Place.Town country=SO part-of=pl-bay-region | Qansahdhere | common usage in reporting | Shells hit Qansahdhere on Monday.
pl-bakool | Place.Province country=SO | Bakool | common usage in reporting | Residents fled Bakool.
pl-hudur | Place.Town country=SO part-of=pl-bakool | Hudur; Xudur | common usage in reporting | The strike was in Hudur.
pl-wajid | Place.Town country=SO part-of=pl-bakool | Wajid | common usage in reporting | Fighting was reported near Wajid.
pl-hiran | Place.Province country=SO | Hiran; Hiiraan; Hiraan | common usage in reporting | Shells hit Hiran on Monday.
pl-beledweyne | Place.Town country=SO part-of=pl-hiran | Beledweyne; Belet Weyne; Baladweyne; Beledweyn | common usage in reporting | Residents fled Beledweyne.
pl-bulobarde | Place.Town country=SO part-of=pl-hiran | Bulobarde; Bulo Burte; Buloburde | common usage in reporting | The strike was in Bulobarde.
pl-mahas | Place.Town country=SO part-of=pl-hiran | Mahas | common usage in reporting | Fighting was reported near Mahas.
pl-moqokori | Place.Town country=SO part-of=pl-hiran | Moqokori; Mokokori | common usage in reporting | Shells hit Moqokori on Monday.
pl-galgaduud | Place.Province country=SO | Galgaduud; Galguduud | common usage in reporting | Residents fled Galgaduud.
pl-dhusamareb | Place.Town country=SO part-of=pl-galgaduud | Dhusamareb; Dusamareb; Dhusamareeb | common usage in reporting | The strike was in Dhusamareb.
pl-guriel | Place.Town country=SO part-of=pl-galgaduud | Guriel; Guriceel; Guri'el | common usage in reporting | Fighting was reported near Guriel.
pl-el-bur | Place.Town country=SO part-of=pl-galgaduud | El Bur; El Buur | common usage in reporting | Shells hit El Bur on Monday.
pl-galcad | Place.Town country=SO part-of=pl-galgaduud | Galcad; Galad | common usage in reporting | Residents fled Galcad.
pl-adado | Place.Town country=SO part-of=pl-galgaduud | Adado; Cadaado | common usage in reporting | The strike was in Adado.
pl-wisil | Place.Town country=SO part-of=pl-galgaduud | Wisil | common usage in reporting | Fighting was reported near Wisil.
pl-el-dheer | Place.Town country=SO part-of=pl-galgaduud | El Dheer; El-Dher; Ceel Dheer | common usage in reporting | Shells hit El Dheer on Monday.
pl-abudwaq | Place.Town country=SO part-of=pl-galgaduud | Abudwaq | common usage in reporting | Residents fled Abudwaq.
pl-mudug | Place.Province country=SO | Mudug | common usage in reporting | The strike was in Mudug.
pl-galkayo | Place.City country=SO part-of=pl-mudug | Galkayo; Galkacyo; Gaalkacyo | common usage in reporting | Fighting was reported near Galkayo.
pl-hobyo | Place.Town country=SO part-of=pl-mudug | Hobyo | common usage in reporting | Shells hit Hobyo on Monday.
pl-harardhere | Place.Town country=SO part-of=pl-mudug | Harardhere; Haradhere; Xarardheere | common usage in reporting | Residents fled Harardhere.
pl-baadweyne | Place.Town country=SO part-of=pl-mudug | Ba'adweyne | common usage in reporting | The strike was in Ba'adweyne.
pl-puntland-region | Place.Region country=SO | Puntland region; Puntland State | common usage in reporting | Fighting was reported near Puntland region.
pl-bari | Place.Province country=SO | Bari | common usage in reporting | Shells hit Bari on Monday.
pl-bosaso | Place.Town country=SO part-of=pl-bari | Bosaso; Bossaso; Boosaaso | common usage in reporting | Residents fled Bosaso.
pl-qandala | Place.Town country=SO part-of=pl-bari | Qandala | common usage in reporting | The strike was in Qandala.
pl-cal-miskaad | Place.Region country=SO part-of=pl-bari | Cal Miskaad; Al-Miskad | common usage in reporting | Fighting was reported near Cal Miskaad.
pl-galgala | Place.Region country=SO part-of=pl-bari | Galgala | common usage in reporting | Shells hit Galgala on Monday.
pl-garowe | Place.City country=SO | Garowe | common usage in reporting | Residents fled Garowe.
pl-sool | Place.Province country=SO | Sool | common usage in reporting | The strike was in Sool.
pl-las-anod | Place.Town country=SO part-of=pl-sool | Las Anod; Laascaanood; Lasanod; Las Anood | common usage in reporting | Fighting was reported near Las Anod.
pl-buuhoodle | Place.Town country=SO part-of=pl-sool | Buuhoodle | common usage in reporting | Shells hit Buuhoodle on Monday.
pl-taleh | Place.Town country=SO part-of=pl-sool | Taleh | common usage in reporting | Residents fled Taleh.
pl-tukaraq | Place.Town country=SO part-of=pl-sool | Tukaraq | common usage in reporting | The strike was in Tukaraq.
pl-sanaag | Place.Province country=SO | Sanaag | common usage in reporting | Fighting was reported near Sanaag.
pl-erigavo | Place.Town country=SO part-of=pl-sanaag | Erigavo; Ceerigaabo | common usage in reporting | Shells hit Erigavo on Monday.
pl-el-afweyn | Place.Town country=SO part-of=pl-sanaag | El Afweyn | common usage in reporting | Residents fled El Afweyn.
pl-hargeisa | Place.City country=SO | Hargeisa; Hargeysa | common usage in reporting | The strike was in Hargeisa.
pl-burao | Place.Town country=SO | Burao; Burco | common usage in reporting | Fighting was reported near Burao.
pl-berbera | Place.Town country=SO | Berbera | common usage in reporting | Shells hit Berbera on Monday.
pl-borama | Place.Town country=SO | Borama | common usage in reporting | Residents fled Borama.

# Kenya.
pl-nairobi | Place.City country=KE role=seat | Nairobi | common usage in reporting | The strike was in Nairobi.
pl-westgate | Place.Site country=KE part-of=pl-nairobi | Westgate; Westgate mall; Westgate shopping mall | common usage in reporting | Fighting was reported near Westgate.
pl-dusitd2 | Place.Site country=KE part-of=pl-nairobi | DusitD2 | common usage in reporting | Shells hit DusitD2 on Monday.
pl-eastleigh | Place.Neighbourhood country=KE part-of=pl-nairobi | Eastleigh | common usage in reporting | Residents fled Eastleigh.
pl-kibera | Place.Neighbourhood country=KE part-of=pl-nairobi | Kibera | common usage in reporting | The strike was in Kibera.
pl-mathare | Place.Neighbourhood country=KE part-of=pl-nairobi | Mathare | common usage in reporting | Fighting was reported near Mathare.
pl-mombasa | Place.City country=KE | Mombasa | common usage in reporting | Shells hit Mombasa on Monday.
pl-garissa | Place.Province country=KE | Garissa | common usage in reporting | Residents fled Garissa.
pl-garissa-university | Place.Site country=KE part-of=pl-garissa | Garissa University; Garissa University College | common usage in reporting | The strike was in Garissa University.
pl-mandera | Place.Town country=KE | Mandera | common usage in reporting | Fighting was reported near Mandera.
pl-wajir | Place.Town country=KE | Wajir | common usage in reporting | Shells hit Wajir on Monday.
pl-lamu | Place.Province country=KE | Lamu | common usage in reporting | Residents fled Lamu.
pl-mpeketoni | Place.Town country=KE part-of=pl-lamu | Mpeketoni | common usage in reporting | The strike was in Mpeketoni.
pl-kiunga | Place.Village country=KE part-of=pl-lamu | Kiunga | common usage in reporting | Fighting was reported near Kiunga.
pl-manda-bay | Place.Site country=KE part-of=pl-lamu | Manda Bay | common usage in reporting | Shells hit Manda Bay on Monday.
pl-boni-forest | Place.Region country=KE part-of=pl-lamu | Boni Forest | common usage in reporting | Residents fled Boni Forest.
pl-dadaab | Place.Camp country=KE | Dadaab; Dadaab camp | common usage in reporting | The strike was in Dadaab.
pl-kakuma | Place.Camp country=KE | Kakuma; Kakuma camp | common usage in reporting | Fighting was reported near Kakuma.
pl-kisumu | Place.City country=KE | Kisumu | common usage in reporting | Shells hit Kisumu on Monday.
pl-eldoret | Place.City country=KE | Eldoret | common usage in reporting | Residents fled Eldoret.
pl-naivasha | Place.Town country=KE | Naivasha | common usage in reporting | The strike was in Naivasha.
pl-rift-valley | Place.Region country=KE | Rift Valley | common usage in reporting | Fighting was reported near Rift Valley.
pl-mount-elgon | Place.Region country=KE | Mount Elgon | common usage in reporting | Shells hit Mount Elgon on Monday.

# Uganda.
pl-kampala | Place.City country=UG role=seat | Kampala | common usage in reporting | Residents fled Kampala.
pl-gulu | Place.City country=UG | Gulu | common usage in reporting | The strike was in Gulu.
pl-kitgum | Place.Town country=UG | Kitgum | common usage in reporting | Fighting was reported near Kitgum.
pl-pader | Place.Town country=UG | Pader | common usage in reporting | Shells hit Pader on Monday.
pl-kasese | Place.Province country=UG | Kasese | common usage in reporting | Residents fled Kasese.
pl-lhubiriha | Place.Site country=UG part-of=pl-kasese | Lhubiriha; Lhubiriha Secondary School; Mpondwe Lhubiriha | common usage in reporting | The strike was in Lhubiriha.
pl-mpondwe | Place.Town country=UG part-of=pl-kasese | Mpondwe | common usage in reporting | Fighting was reported near Mpondwe.
pl-bundibugyo | Place.Town country=UG | Bundibugyo | common usage in reporting | Shells hit Bundibugyo on Monday.
pl-arua | Place.Town country=UG | Arua | common usage in reporting | Residents fled Arua.
pl-luwero | Place.Town country=UG | Luwero; Luwero Triangle | common usage in reporting | The strike was in Luwero.
pl-barlonyo | Place.Village country=UG | Barlonyo | common usage in reporting | Fighting was reported near Barlonyo.
pl-atiak | Place.Village country=UG | Atiak | common usage in reporting | Shells hit Atiak on Monday.
pl-karamoja | Place.Region country=UG | Karamoja | common usage in reporting | Residents fled Karamoja.
pl-soroti | Place.Town country=UG | Soroti | common usage in reporting | The strike was in Soroti.
pl-teso | Place.Region country=UG | Teso | common usage in reporting | Fighting was reported near Teso.
pl-entebbe | Place.Town country=UG | Entebbe | common usage in reporting | Shells hit Entebbe on Monday.
pl-bidibidi | Place.Camp country=UG | Bidibidi | common usage in reporting | Residents fled Bidibidi.

# Rwanda.
pl-kigali | Place.City country=RW role=seat | Kigali | common usage in reporting | The strike was in Kigali.
pl-gisenyi | Place.Town country=RW | Gisenyi; Rubavu | common usage in reporting | Fighting was reported near Gisenyi.
pl-butare | Place.Town country=RW | Butare; Huye | common usage in reporting | Shells hit Butare on Monday.
pl-kibuye | Place.Town country=RW | Kibuye | common usage in reporting | Residents fled Kibuye.
pl-gikongoro | Place.Town country=RW | Gikongoro | common usage in reporting | The strike was in Gikongoro.
pl-cyangugu | Place.Town country=RW | Cyangugu | common usage in reporting | Fighting was reported near Cyangugu.
pl-ruhengeri | Place.Town country=RW | Ruhengeri; Musanze | common usage in reporting | Shells hit Ruhengeri on Monday.
pl-byumba | Place.Town country=RW | Byumba | common usage in reporting | Residents fled Byumba.
pl-kibungo | Place.Town country=RW | Kibungo | common usage in reporting | The strike was in Kibungo.
pl-gitarama | Place.Town country=RW | Gitarama | common usage in reporting | Fighting was reported near Gitarama.
pl-nyamata | Place.Town country=RW | Nyamata | common usage in reporting | Shells hit Nyamata on Monday.
pl-ntarama | Place.Village country=RW | Ntarama | common usage in reporting | Residents fled Ntarama.
pl-nyarubuye | Place.Village country=RW | Nyarubuye | common usage in reporting | The strike was in Nyarubuye.
pl-murambi | Place.Town country=RW | Murambi | common usage in reporting | Fighting was reported near Murambi.
pl-kibeho | Place.Camp country=RW | Kibeho; Kibeho camp | common usage in reporting | Shells hit Kibeho on Monday.
pl-bisesero | Place.Region country=RW | Bisesero | common usage in reporting | Residents fled Bisesero.

# Burundi.
pl-bujumbura | Place.City country=BI role=seat | Bujumbura; Bujumbura Rural | common usage in reporting | The strike was in Bujumbura.
pl-gitega | Place.City country=BI role=seat | Gitega | common usage in reporting | Fighting was reported near Gitega.
pl-cibitoke | Place.Town country=BI | Cibitoke | common usage in reporting | Shells hit Cibitoke on Monday.
pl-bubanza | Place.Town country=BI | Bubanza | common usage in reporting | Residents fled Bubanza.
pl-gatumba | Place.Town country=BI | Gatumba | common usage in reporting | The strike was in Gatumba.
pl-ruyigi | Place.Town country=BI | Ruyigi | common usage in reporting | Fighting was reported near Ruyigi.
pl-makamba | Place.Town country=BI | Makamba | common usage in reporting | Shells hit Makamba on Monday.
pl-bururi | Place.Town country=BI | Bururi | common usage in reporting | Residents fled Bururi.
pl-muyinga | Place.Town country=BI | Muyinga | common usage in reporting | The strike was in Muyinga.
pl-itaba | Place.Village country=BI | Itaba | common usage in reporting | Fighting was reported near Itaba.
pl-kibira | Place.Region country=BI | Kibira; Kibira forest | common usage in reporting | Shells hit Kibira on Monday.
pl-ruzizi-plain | Place.Region country=BI | Ruzizi Plain | common usage in reporting | Residents fled Ruzizi Plain.

# Democratic Republic of the Congo.
pl-kinshasa | Place.City country=CD role=seat | Kinshasa | common usage in reporting | The strike was in Kinshasa.
pl-north-kivu | Place.Province country=CD | North Kivu; Nord-Kivu | common usage in reporting | Fighting was reported near North Kivu.
pl-goma | Place.City country=CD part-of=pl-north-kivu | Goma | common usage in reporting | Shells hit Goma on Monday.
pl-beni | Place.Town country=CD part-of=pl-north-kivu | Beni; Beni territory | common usage in reporting | Residents fled Beni.
pl-butembo | Place.Town country=CD part-of=pl-north-kivu | Butembo | common usage in reporting | The strike was in Butembo.
pl-rutshuru | Place.Town country=CD part-of=pl-north-kivu | Rutshuru | common usage in reporting | Fighting was reported near Rutshuru.
pl-masisi | Place.Town country=CD part-of=pl-north-kivu | Masisi | common usage in reporting | Shells hit Masisi on Monday.
pl-walikale | Place.Town country=CD part-of=pl-north-kivu | Walikale | common usage in reporting | Residents fled Walikale.
pl-lubero | Place.Town country=CD part-of=pl-north-kivu | Lubero | common usage in reporting | The strike was in Lubero.
pl-sake | Place.Town country=CD part-of=pl-north-kivu | Saké | common usage in reporting | Fighting was reported near Saké.
pl-bunagana | Place.Town country=CD part-of=pl-north-kivu | Bunagana | common usage in reporting | Shells hit Bunagana on Monday.
pl-kiwanja | Place.Town country=CD part-of=pl-north-kivu | Kiwanja | common usage in reporting | Residents fled Kiwanja.
pl-kibumba | Place.Town country=CD part-of=pl-north-kivu | Kibumba | common usage in reporting | The strike was in Kibumba.
pl-kitshanga | Place.Town country=CD part-of=pl-north-kivu | Kitshanga; Kitchanga | common usage in reporting | Fighting was reported near Kitshanga.
pl-mweso | Place.Town country=CD part-of=pl-north-kivu | Mweso | common usage in reporting | Shells hit Mweso on Monday.
pl-rubaya | Place.Town country=CD part-of=pl-north-kivu | Rubaya | common usage in reporting | Residents fled Rubaya.
pl-kanyabayonga | Place.Town country=CD part-of=pl-north-kivu | Kanyabayonga | common usage in reporting | The strike was in Kanyabayonga.
pl-kirumba | Place.Town country=CD part-of=pl-north-kivu | Kirumba | common usage in reporting | Fighting was reported near Kirumba.
pl-nyiragongo | Place.Town country=CD part-of=pl-north-kivu | Nyiragongo | common usage in reporting | Shells hit Nyiragongo on Monday.
pl-oicha | Place.Town country=CD part-of=pl-north-kivu | Oicha | common usage in reporting | Residents fled Oicha.
pl-eringeti | Place.Town country=CD part-of=pl-north-kivu | Eringeti | common usage in reporting | The strike was in Eringeti.
pl-mbau | Place.Town country=CD part-of=pl-north-kivu | Mbau | common usage in reporting | Fighting was reported near Mbau.
pl-mangina | Place.Town country=CD part-of=pl-north-kivu | Mangina | common usage in reporting | Shells hit Mangina on Monday.
pl-kamango | Place.Town country=CD part-of=pl-north-kivu | Kamango | common usage in reporting | Residents fled Kamango.
pl-nobili | Place.Town country=CD part-of=pl-north-kivu | Nobili | common usage in reporting | The strike was in Nobili.
pl-mayi-moya | Place.Town country=CD part-of=pl-north-kivu | Mayi-Moya | common usage in reporting | Fighting was reported near Mayi-Moya.
pl-rwindi | Place.Town country=CD part-of=pl-north-kivu | Rwindi | common usage in reporting | Shells hit Rwindi on Monday.
pl-vitshumbi | Place.Town country=CD part-of=pl-north-kivu | Vitshumbi | common usage in reporting | Residents fled Vitshumbi.
pl-nyanzale | Place.Town country=CD part-of=pl-north-kivu | Nyanzale | common usage in reporting | The strike was in Nyanzale.
pl-luofu | Place.Town country=CD part-of=pl-north-kivu | Luofu | common usage in reporting | Fighting was reported near Luofu.
pl-kayna | Place.Town country=CD part-of=pl-north-kivu | Kayna | common usage in reporting | Shells hit Kayna on Monday.
pl-kasindi | Place.Town country=CD part-of=pl-north-kivu | Kasindi | common usage in reporting | Residents fled Kasindi.
pl-mutwanga | Place.Town country=CD part-of=pl-north-kivu | Mutwanga | common usage in reporting | The strike was in Mutwanga.
pl-maboya | Place.Town country=CD part-of=pl-north-kivu | Maboya | common usage in reporting | Fighting was reported near Maboya.
pl-kanyaruchinya | Place.Town country=CD part-of=pl-north-kivu | Kanyaruchinya | common usage in reporting | Shells hit Kanyaruchinya on Monday.
pl-kishishe | Place.Village country=CD part-of=pl-north-kivu | Kishishe | common usage in reporting | Residents fled Kishishe.
pl-luhwindi | Place.Village country=CD part-of=pl-north-kivu | Luhwindi | common usage in reporting | The strike was in Luhwindi.
pl-mukondi | Place.Village country=CD part-of=pl-north-kivu | Mukondi | common usage in reporting | Fighting was reported near Mukondi.
pl-mukondi-village | Place.Village country=CD part-of=pl-north-kivu | Mukondi village | common usage in reporting | Shells hit Mukondi village on Monday.
pl-masala-village | Place.Village country=CD part-of=pl-north-kivu | Masala village | common usage in reporting | Residents fled Masala village.
pl-rwangoma | Place.Village country=CD part-of=pl-north-kivu | Rwangoma | common usage in reporting | The strike was in Rwangoma.
pl-kamandi | Place.Village country=CD part-of=pl-north-kivu | Kamandi | common usage in reporting | Fighting was reported near Kamandi.
pl-busurungi | Place.Village country=CD part-of=pl-north-kivu | Busurungi | common usage in reporting | Shells hit Busurungi on Monday.
pl-shalio | Place.Village country=CD part-of=pl-north-kivu | Shalio | common usage in reporting | Residents fled Shalio.
pl-kinigi | Place.Village country=CD part-of=pl-north-kivu | Kinigi | common usage in reporting | The strike was in Kinigi.
pl-mugunga | Place.Camp country=CD part-of=pl-north-kivu | Mugunga; Mugunga camp; Mugunga I | common usage in reporting | Fighting was reported near Mugunga.
pl-bulengo | Place.Camp country=CD part-of=pl-north-kivu | Bulengo; Bulengo camp | common usage in reporting | Shells hit Bulengo on Monday.
pl-lac-vert | Place.Camp country=CD part-of=pl-north-kivu | Lac Vert | common usage in reporting | Residents fled Lac Vert.
pl-kanyaruchinya-camp | Place.Camp country=CD part-of=pl-north-kivu | Kanyaruchinya camp | common usage in reporting | The strike was in Kanyaruchinya camp.
pl-rusayo | Place.Camp country=CD part-of=pl-north-kivu | Rusayo | common usage in reporting | Fighting was reported near Rusayo.
pl-kibati | Place.Camp country=CD part-of=pl-north-kivu | Kibati | common usage in reporting | Shells hit Kibati on Monday.
pl-virunga | Place.Region country=CD part-of=pl-north-kivu | Virunga; Virunga National Park | common usage in reporting | Residents fled Virunga.
pl-keshero | Place.Neighbourhood country=CD part-of=pl-north-kivu | Keshero | common usage in reporting | The strike was in Keshero.
pl-ndosho | Place.Neighbourhood country=CD part-of=pl-north-kivu | Ndosho | common usage in reporting | Fighting was reported near Ndosho.
pl-birere | Place.Neighbourhood country=CD part-of=pl-north-kivu | Birere | common usage in reporting | Shells hit Birere on Monday.
pl-south-kivu | Place.Province country=CD | South Kivu; Sud-Kivu | common usage in reporting | Residents fled South Kivu.
pl-bukavu | Place.City country=CD part-of=pl-south-kivu | Bukavu | common usage in reporting | The strike was in Bukavu.
pl-uvira | Place.City country=CD part-of=pl-south-kivu | Uvira | common usage in reporting | Fighting was reported near Uvira.
pl-fizi | Place.Town country=CD part-of=pl-south-kivu | Fizi | common usage in reporting | Shells hit Fizi on Monday.
pl-baraka | Place.Town country=CD part-of=pl-south-kivu | Baraka | common usage in reporting | Residents fled Baraka.
pl-shabunda | Place.Town country=CD part-of=pl-south-kivu | Shabunda | common usage in reporting | The strike was in Shabunda.
pl-kalehe | Place.Town country=CD part-of=pl-south-kivu | Kalehe | common usage in reporting | Fighting was reported near Kalehe.
pl-walungu | Place.Town country=CD part-of=pl-south-kivu | Walungu | common usage in reporting | Shells hit Walungu on Monday.
pl-mwenga | Place.Town country=CD part-of=pl-south-kivu | Mwenga | common usage in reporting | Residents fled Mwenga.
pl-minova | Place.Town country=CD part-of=pl-south-kivu | Minova | common usage in reporting | The strike was in Minova.
pl-kabare | Place.Town country=CD part-of=pl-south-kivu | Kabare | common usage in reporting | Fighting was reported near Kabare.
pl-kavumu | Place.Town country=CD part-of=pl-south-kivu | Kavumu | common usage in reporting | Shells hit Kavumu on Monday.
pl-kamanyola | Place.Town country=CD part-of=pl-south-kivu | Kamanyola | common usage in reporting | Residents fled Kamanyola.
pl-luvungi | Place.Town country=CD part-of=pl-south-kivu | Luvungi | common usage in reporting | The strike was in Luvungi.
pl-sange | Place.Town country=CD part-of=pl-south-kivu | Sange | common usage in reporting | Fighting was reported near Sange.
pl-minembwe | Place.Town country=CD part-of=pl-south-kivu | Minembwe | common usage in reporting | Shells hit Minembwe on Monday.
pl-bijombo | Place.Town country=CD part-of=pl-south-kivu | Bijombo | common usage in reporting | Residents fled Bijombo.
pl-itombwe | Place.Town country=CD part-of=pl-south-kivu | Itombwe | common usage in reporting | The strike was in Itombwe.
pl-makobola | Place.Town country=CD part-of=pl-south-kivu | Makobola | common usage in reporting | Fighting was reported near Makobola.
pl-kasika | Place.Town country=CD part-of=pl-south-kivu | Kasika | common usage in reporting | Shells hit Kasika on Monday.
pl-numbi | Place.Town country=CD part-of=pl-south-kivu | Numbi | common usage in reporting | Residents fled Numbi.
pl-nyabibwe | Place.Town country=CD part-of=pl-south-kivu | Nyabibwe | common usage in reporting | The strike was in Nyabibwe.
pl-kaniola | Place.Town country=CD part-of=pl-south-kivu | Kaniola | common usage in reporting | Fighting was reported near Kaniola.
pl-hombo | Place.Town country=CD part-of=pl-south-kivu | Hombo | common usage in reporting | Shells hit Hombo on Monday.
pl-mutarule | Place.Village country=CD part-of=pl-south-kivu | Mutarule | common usage in reporting | Residents fled Mutarule.
pl-katogota | Place.Village country=CD part-of=pl-south-kivu | Katogota | common usage in reporting | The strike was in Katogota.
pl-luberizi | Place.Village country=CD part-of=pl-south-kivu | Luberizi | common usage in reporting | Fighting was reported near Luberizi.
pl-high-plateaux | Place.Region country=CD part-of=pl-south-kivu | High Plateaux; Hauts Plateaux | common usage in reporting | Shells hit High Plateaux on Monday.
pl-ruzizi | Place.Region country=CD part-of=pl-south-kivu | Ruzizi | common usage in reporting | Residents fled Ruzizi.
pl-idjwi | Place.Region country=CD part-of=pl-south-kivu | Idjwi | common usage in reporting | The strike was in Idjwi.
pl-ituri | Place.Province country=CD | Ituri; Ituri province | common usage in reporting | Fighting was reported near Ituri.
pl-bunia | Place.City country=CD part-of=pl-ituri | Bunia | common usage in reporting | Shells hit Bunia on Monday.
pl-djugu | Place.Town country=CD part-of=pl-ituri | Djugu | common usage in reporting | Residents fled Djugu.
pl-mambasa | Place.Town country=CD part-of=pl-ituri | Mambasa | common usage in reporting | The strike was in Mambasa.
pl-irumu | Place.Town country=CD part-of=pl-ituri | Irumu | common usage in reporting | Fighting was reported near Irumu.
pl-mahagi | Place.Town country=CD part-of=pl-ituri | Mahagi | common usage in reporting | Shells hit Mahagi on Monday.
pl-komanda | Place.Town country=CD part-of=pl-ituri | Komanda | common usage in reporting | Residents fled Komanda.
pl-mongbwalu | Place.Town country=CD part-of=pl-ituri | Mongbwalu | common usage in reporting | The strike was in Mongbwalu.
pl-fataki | Place.Town country=CD part-of=pl-ituri | Fataki | common usage in reporting | Fighting was reported near Fataki.
pl-drodro | Place.Town country=CD part-of=pl-ituri | Drodro | common usage in reporting | Shells hit Drodro on Monday.
pl-tchabi | Place.Town country=CD part-of=pl-ituri | Tchabi | common usage in reporting | Residents fled Tchabi.
pl-nyankunde | Place.Town country=CD part-of=pl-ituri | Nyankunde; Nyakunde | common usage in reporting | The strike was in Nyankunde.
pl-bogoro | Place.Town country=CD part-of=pl-ituri | Bogoro | common usage in reporting | Fighting was reported near Bogoro.
pl-mandro | Place.Town country=CD part-of=pl-ituri | Mandro | common usage in reporting | Shells hit Mandro on Monday.
pl-biakato | Place.Town country=CD part-of=pl-ituri | Biakato | common usage in reporting | Residents fled Biakato.
pl-lolwa | Place.Town country=CD part-of=pl-ituri | Lolwa | common usage in reporting | The strike was in Lolwa.
pl-otomabere | Place.Town country=CD part-of=pl-ituri | Otomabere | common usage in reporting | Fighting was reported near Otomabere.
pl-gety | Place.Town country=CD part-of=pl-ituri | Gety; Geti | common usage in reporting | Shells hit Gety on Monday.
pl-tchomia | Place.Town country=CD part-of=pl-ituri | Tchomia | common usage in reporting | Residents fled Tchomia.
pl-plaine-savo | Place.Village country=CD part-of=pl-ituri | Plaine Savo | common usage in reporting | The strike was in Plaine Savo.
pl-lala-camp | Place.Village country=CD part-of=pl-ituri | Lala camp | common usage in reporting | Fighting was reported near Lala camp.
pl-largu | Place.Village country=CD part-of=pl-ituri | Largu | common usage in reporting | Shells hit Largu on Monday.
pl-kasenyi | Place.Village country=CD part-of=pl-ituri | Kasenyi | common usage in reporting | Residents fled Kasenyi.
pl-blukwa | Place.Village country=CD part-of=pl-ituri | Blukwa | common usage in reporting | The strike was in Blukwa.
pl-ntoma | Place.Village country=CD part-of=pl-ituri | Ntoma | common usage in reporting | Fighting was reported near Ntoma.
pl-plaine-savo-camp | Place.Camp country=CD part-of=pl-ituri | Plaine Savo camp | common usage in reporting | Shells hit Plaine Savo camp on Monday.
pl-rhoe | Place.Camp country=CD part-of=pl-ituri | Rhoe; Rhoe camp | common usage in reporting | Residents fled Rhoe.
pl-kivu | Place.Region country=CD | Kivu; Kivus; Kivu region | common usage in reporting | The strike was in Kivu.
pl-haut-uele | Place.Province country=CD | Haut-Uele | common usage in reporting | Fighting was reported near Haut-Uele.
pl-dungu | Place.Town country=CD part-of=pl-haut-uele | Dungu | common usage in reporting | Shells hit Dungu on Monday.
pl-isiro | Place.Town country=CD part-of=pl-haut-uele | Isiro | common usage in reporting | Residents fled Isiro.
pl-faradje | Place.Town country=CD part-of=pl-haut-uele | Faradje | common usage in reporting | The strike was in Faradje.
pl-doruma | Place.Town country=CD part-of=pl-haut-uele | Doruma | common usage in reporting | Fighting was reported near Doruma.
pl-makombo | Place.Town country=CD part-of=pl-haut-uele | Makombo | common usage in reporting | Shells hit Makombo on Monday.
pl-niangara | Place.Town country=CD part-of=pl-haut-uele | Niangara | common usage in reporting | Residents fled Niangara.
pl-bas-uele | Place.Province country=CD | Bas-Uele | common usage in reporting | The strike was in Bas-Uele.
pl-tshopo | Place.Province country=CD | Tshopo | common usage in reporting | Fighting was reported near Tshopo.
pl-kisangani | Place.City country=CD part-of=pl-tshopo | Kisangani; Stanleyville | common usage in reporting | Shells hit Kisangani on Monday.
pl-tanganyika | Place.Province country=CD | Tanganyika | common usage in reporting | Residents fled Tanganyika.
pl-kalemie | Place.Town country=CD part-of=pl-tanganyika | Kalemie | common usage in reporting | The strike was in Kalemie.
pl-manono | Place.Town country=CD part-of=pl-tanganyika | Manono | common usage in reporting | Fighting was reported near Manono.
pl-kongolo | Place.Town country=CD part-of=pl-tanganyika | Kongolo | common usage in reporting | Shells hit Kongolo on Monday.
pl-nyunzu | Place.Town country=CD part-of=pl-tanganyika | Nyunzu | common usage in reporting | Residents fled Nyunzu.
pl-moba | Place.Town country=CD part-of=pl-tanganyika | Moba | common usage in reporting | The strike was in Moba.
pl-haut-katanga | Place.Province country=CD | Haut-Katanga; Katanga | common usage in reporting | Fighting was reported near Haut-Katanga.
pl-lubumbashi | Place.City country=CD part-of=pl-haut-katanga | Lubumbashi; Elisabethville | common usage in reporting | Shells hit Lubumbashi on Monday.
pl-likasi | Place.Town country=CD part-of=pl-haut-katanga | Likasi | common usage in reporting | Residents fled Likasi.
pl-pweto | Place.Town country=CD part-of=pl-haut-katanga | Pweto | common usage in reporting | The strike was in Pweto.
pl-mitwaba | Place.Town country=CD part-of=pl-haut-katanga | Mitwaba | common usage in reporting | Fighting was reported near Mitwaba.
pl-kilwa | Place.Town country=CD part-of=pl-haut-katanga | Kilwa | common usage in reporting | Shells hit Kilwa on Monday.
pl-lualaba | Place.Province country=CD | Lualaba | common usage in reporting | Residents fled Lualaba.
pl-kolwezi | Place.Town country=CD part-of=pl-lualaba | Kolwezi | common usage in reporting | The strike was in Kolwezi.
pl-kasai | Place.Province country=CD | Kasai; Kasai province | common usage in reporting | Fighting was reported near Kasai.
pl-tshikapa | Place.Town country=CD part-of=pl-kasai | Tshikapa | common usage in reporting | Shells hit Tshikapa on Monday.
pl-kamonia | Place.Town country=CD part-of=pl-kasai | Kamonia | common usage in reporting | Residents fled Kamonia.
pl-luebo | Place.Town country=CD part-of=pl-kasai | Luebo | common usage in reporting | The strike was in Luebo.
pl-cinq-village | Place.Village country=CD part-of=pl-kasai | Cinq village | common usage in reporting | Fighting was reported near Cinq village.
pl-kamako | Place.Town country=CD part-of=pl-kasai | Kamako | common usage in reporting | Shells hit Kamako on Monday.
pl-kasai-central | Place.Province country=CD | Kasai-Central | common usage in reporting | Residents fled Kasai-Central.
pl-kananga | Place.City country=CD part-of=pl-kasai-central | Kananga | common usage in reporting | The strike was in Kananga.
pl-dibaya | Place.Town country=CD part-of=pl-kasai-central | Dibaya | common usage in reporting | Fighting was reported near Dibaya.
pl-tshimbulu | Place.Town country=CD part-of=pl-kasai-central | Tshimbulu | common usage in reporting | Shells hit Tshimbulu on Monday.
pl-nganza | Place.Town country=CD part-of=pl-kasai-central | Nganza | common usage in reporting | Residents fled Nganza.
pl-luiza | Place.Town country=CD part-of=pl-kasai-central | Luiza | common usage in reporting | The strike was in Luiza.
pl-bunkonde | Place.Village country=CD part-of=pl-kasai-central | Bunkonde | common usage in reporting | Fighting was reported near Bunkonde.
pl-kasai-oriental | Place.Province country=CD | Kasai-Oriental | common usage in reporting | Shells hit Kasai-Oriental on Monday.
pl-mbuji-mayi | Place.City country=CD part-of=pl-kasai-oriental | Mbuji-Mayi | common usage in reporting | Residents fled Mbuji-Mayi.
pl-mwanza-lomba | Place.Village country=CD part-of=pl-kasai-oriental | Mwanza Lomba | common usage in reporting | The strike was in Mwanza Lomba.
pl-maniema | Place.Province country=CD | Maniema | common usage in reporting | Fighting was reported near Maniema.
pl-kindu | Place.Town country=CD part-of=pl-maniema | Kindu | common usage in reporting | Shells hit Kindu on Monday.
pl-kasongo | Place.Town country=CD part-of=pl-maniema | Kasongo | common usage in reporting | Residents fled Kasongo.
pl-salamabila | Place.Town country=CD part-of=pl-maniema | Salamabila | common usage in reporting | The strike was in Salamabila.
pl-mai-ndombe | Place.Province country=CD | Mai-Ndombe | common usage in reporting | Fighting was reported near Mai-Ndombe.
pl-yumbi | Place.Town country=CD part-of=pl-mai-ndombe | Yumbi | common usage in reporting | Shells hit Yumbi on Monday.
pl-kwamouth | Place.Town country=CD part-of=pl-mai-ndombe | Kwamouth | common usage in reporting | Residents fled Kwamouth.
pl-bongende | Place.Village country=CD part-of=pl-mai-ndombe | Bongende | common usage in reporting | The strike was in Bongende.
pl-nkolo | Place.Village country=CD part-of=pl-mai-ndombe | Nkolo | common usage in reporting | Fighting was reported near Nkolo.
pl-equateur | Place.Province country=CD | Equateur | common usage in reporting | Shells hit Equateur on Monday.
pl-mbandaka | Place.Town country=CD part-of=pl-equateur | Mbandaka | common usage in reporting | Residents fled Mbandaka.
pl-gemena | Place.Town country=CD part-of=pl-equateur | Gemena | common usage in reporting | The strike was in Gemena.
pl-mbandaka-city | Place.Town country=CD part-of=pl-equateur | Mbandaka city | common usage in reporting | Fighting was reported near Mbandaka city.
pl-bas-congo | Place.Province country=CD | Bas-Congo; Kongo Central | common usage in reporting | Shells hit Bas-Congo on Monday.
pl-matadi | Place.Town country=CD part-of=pl-bas-congo | Matadi | common usage in reporting | Residents fled Matadi.
pl-luozi | Place.Town country=CD part-of=pl-bas-congo | Luozi | common usage in reporting | The strike was in Luozi.
pl-lake-kivu | Place.Region country=CD | Lake Kivu | common usage in reporting | Fighting was reported near Lake Kivu.
pl-lake-tanganyika | Place.Region country=CD | Lake Tanganyika | common usage in reporting | Shells hit Lake Tanganyika on Monday.

# Republic of the Congo.
pl-brazzaville | Place.City country=CG role=seat | Brazzaville | common usage in reporting | Residents fled Brazzaville.
pl-pointe-noire | Place.City country=CG | Pointe-Noire | common usage in reporting | The strike was in Pointe-Noire.
pl-pool-region | Place.Region country=CG | Pool region | common usage in reporting | Fighting was reported near Pool region.
pl-mindouli | Place.Town country=CG | Mindouli | common usage in reporting | Shells hit Mindouli on Monday.

# Central African Republic.
pl-bangui | Place.City country=CF role=seat | Bangui | common usage in reporting | Residents fled Bangui.
pl-pk5 | Place.Neighbourhood country=CF part-of=pl-bangui | PK5 | common usage in reporting | The strike was in PK5.
pl-pk12 | Place.Neighbourhood country=CF part-of=pl-bangui | PK12 | common usage in reporting | Fighting was reported near PK12.
pl-boy-rabe | Place.Neighbourhood country=CF part-of=pl-bangui | Boy-Rabe | common usage in reporting | Shells hit Boy-Rabe on Monday.
pl-km5 | Place.Neighbourhood country=CF part-of=pl-bangui | Km5; KM5 | common usage in reporting | Residents fled Km5.
pl-notre-dame-de-fatima | Place.Site country=CF part-of=pl-bangui | Notre-Dame de Fatima | common usage in reporting | The strike was in Notre-Dame de Fatima.
pl-mpoko | Place.Site country=CF part-of=pl-bangui | M'Poko; Mpoko | common usage in reporting | Fighting was reported near M'Poko.
pl-bambari | Place.Town country=CF | Bambari | common usage in reporting | Shells hit Bambari on Monday.
pl-bria | Place.Town country=CF | Bria | common usage in reporting | Residents fled Bria.
pl-bangassou | Place.Town country=CF | Bangassou | common usage in reporting | The strike was in Bangassou.
pl-kaga-bandoro | Place.Town country=CF | Kaga-Bandoro | common usage in reporting | Fighting was reported near Kaga-Bandoro.
pl-bossangoa | Place.Town country=CF | Bossangoa | common usage in reporting | Shells hit Bossangoa on Monday.
pl-bocaranga | Place.Town country=CF | Bocaranga | common usage in reporting | Residents fled Bocaranga.
pl-bouar | Place.Town country=CF | Bouar | common usage in reporting | The strike was in Bouar.
pl-bozoum | Place.Town country=CF | Bozoum | common usage in reporting | Fighting was reported near Bozoum.
pl-paoua | Place.Town country=CF | Paoua | common usage in reporting | Shells hit Paoua on Monday.
pl-berberati | Place.Town country=CF | Berberati | common usage in reporting | Residents fled Berberati.
pl-birao | Place.Town country=CF | Birao | common usage in reporting | The strike was in Birao.
pl-ndele | Place.Town country=CF | Ndele | common usage in reporting | Fighting was reported near Ndele.
pl-alindao | Place.Town country=CF | Alindao | common usage in reporting | Shells hit Alindao on Monday.
pl-ippy | Place.Town country=CF | Ippy | common usage in reporting | Residents fled Ippy.
pl-zemio | Place.Town country=CF | Zemio | common usage in reporting | The strike was in Zemio.
pl-obo | Place.Town country=CF | Obo | common usage in reporting | Fighting was reported near Obo.
pl-batangafo | Place.Town country=CF | Batangafo | common usage in reporting | Shells hit Batangafo on Monday.
pl-kabo | Place.Town country=CF | Kabo | common usage in reporting | Residents fled Kabo.
pl-bouca | Place.Town country=CF | Bouca | common usage in reporting | The strike was in Bouca.
pl-carnot | Place.Town country=CF | Carnot | common usage in reporting | Fighting was reported near Carnot.
pl-boda | Place.Town country=CF | Boda | common usage in reporting | Shells hit Boda on Monday.
pl-damara | Place.Town country=CF | Damara | common usage in reporting | Residents fled Damara.
pl-sibut | Place.Town country=CF | Sibut | common usage in reporting | The strike was in Sibut.
pl-grimari | Place.Town country=CF | Grimari | common usage in reporting | Fighting was reported near Grimari.
pl-mobaye | Place.Town country=CF | Mobaye | common usage in reporting | Shells hit Mobaye on Monday.
pl-rafai | Place.Town country=CF | Rafai | common usage in reporting | Residents fled Rafai.
pl-mboki | Place.Town country=CF | Mboki | common usage in reporting | The strike was in Mboki.
pl-bakouma | Place.Town country=CF | Bakouma | common usage in reporting | Fighting was reported near Bakouma.
pl-baboua | Place.Town country=CF | Baboua | common usage in reporting | Shells hit Baboua on Monday.
pl-boali | Place.Town country=CF | Boali | common usage in reporting | Residents fled Boali.
pl-yaloke | Place.Town country=CF | Yaloke | common usage in reporting | The strike was in Yaloke.
pl-bohong | Place.Town country=CF | Bohong | common usage in reporting | Fighting was reported near Bohong.
pl-koui | Place.Town country=CF | Koui | common usage in reporting | Shells hit Koui on Monday.
pl-lemouna | Place.Village country=CF | Lemouna | common usage in reporting | Residents fled Lemouna.
pl-bossemptele | Place.Town country=CF | Bossemptele | common usage in reporting | The strike was in Bossemptele.
pl-guen | Place.Village country=CF | Guen | common usage in reporting | Fighting was reported near Guen.
pl-aigbado | Place.Village country=CF | Aigbado | common usage in reporting | Shells hit Aigbado on Monday.
pl-chimbolo | Place.Village country=CF | Chimbolo | common usage in reporting | Residents fled Chimbolo.
pl-ndah | Place.Village country=CF | Ndah | common usage in reporting | The strike was in Ndah.
pl-ouham | Place.Province country=CF | Ouham | common usage in reporting | Fighting was reported near Ouham.
pl-ouham-pende | Place.Province country=CF | Ouham-Pendé | common usage in reporting | Shells hit Ouham-Pendé on Monday.
pl-ouaka | Place.Province country=CF | Ouaka | common usage in reporting | Residents fled Ouaka.
pl-haute-kotto | Place.Province country=CF | Haute-Kotto | common usage in reporting | The strike was in Haute-Kotto.
pl-mbomou | Place.Province country=CF | Mbomou | common usage in reporting | Fighting was reported near Mbomou.
pl-haut-mbomou | Place.Province country=CF | Haut-Mbomou | common usage in reporting | Shells hit Haut-Mbomou on Monday.
pl-basse-kotto | Place.Province country=CF | Basse-Kotto | common usage in reporting | Residents fled Basse-Kotto.
pl-vakaga | Place.Province country=CF | Vakaga | common usage in reporting | The strike was in Vakaga.
pl-nana-mambere | Place.Province country=CF | Nana-Mambéré | common usage in reporting | Fighting was reported near Nana-Mambéré.
pl-nana-grebizi | Place.Province country=CF | Nana-Grébizi | common usage in reporting | Shells hit Nana-Grébizi on Monday.
pl-ombella-mpoko | Place.Province country=CF | Ombella-M'Poko | common usage in reporting | Residents fled Ombella-M'Poko.

# Chad.
pl-ndjamena | Place.City country=TD role=seat | N'Djamena; Ndjamena | common usage in reporting | The strike was in N'Djamena.
pl-abeche | Place.Town country=TD | Abeche | common usage in reporting | Fighting was reported near Abeche.
pl-adre | Place.Town country=TD | Adre; Adre town | common usage in reporting | Shells hit Adre on Monday.
pl-lac-province | Place.Province country=TD | Lac province | common usage in reporting | Residents fled Lac province.
pl-goz-beida | Place.Town country=TD | Goz Beida | common usage in reporting | The strike was in Goz Beida.
pl-tissi | Place.Town country=TD | Tissi | common usage in reporting | Fighting was reported near Tissi.
pl-faya-largeau | Place.Town country=TD | Faya-Largeau; Faya | common usage in reporting | Shells hit Faya-Largeau on Monday.
pl-moundou | Place.City country=TD | Moundou | common usage in reporting | Residents fled Moundou.
pl-sarh | Place.Town country=TD | Sarh | common usage in reporting | The strike was in Sarh.
pl-farchana | Place.Camp country=TD | Farchana | common usage in reporting | Fighting was reported near Farchana.
pl-ouaddai | Place.Province country=TD | Ouaddai | common usage in reporting | Shells hit Ouaddai on Monday.
pl-tibesti | Place.Region country=TD | Tibesti | common usage in reporting | Residents fled Tibesti.
pl-biltine | Place.Town country=TD | Biltine | common usage in reporting | The strike was in Biltine.
pl-am-timan | Place.Town country=TD | Am Timan | common usage in reporting | Fighting was reported near Am Timan.
pl-lake-chad | Place.Region country=TD | Lake Chad; Lake Chad Basin; Lake Chad region | common usage in reporting | Shells hit Lake Chad on Monday.
pl-aouzou-strip | Place.Region country=TD | Aouzou Strip | common usage in reporting | Residents fled Aouzou Strip.

# Cameroon.
pl-yaounde | Place.City country=CM role=seat | Yaounde | common usage in reporting | The strike was in Yaounde.
pl-douala | Place.City country=CM | Douala | common usage in reporting | Fighting was reported near Douala.
pl-far-north | Place.Region country=CM | Far North; Far North Region; Extreme North | common usage in reporting | Shells hit Far North on Monday.
pl-maroua | Place.Town country=CM | Maroua | common usage in reporting | Residents fled Maroua.
pl-kolofata | Place.Town country=CM | Kolofata | common usage in reporting | The strike was in Kolofata.
pl-fotokol | Place.Town country=CM | Fotokol | common usage in reporting | Fighting was reported near Fotokol.
pl-amchide | Place.Town country=CM | Amchide | common usage in reporting | Shells hit Amchide on Monday.
pl-kousseri | Place.Town country=CM | Kousseri | common usage in reporting | Residents fled Kousseri.
pl-waza | Place.Town country=CM | Waza | common usage in reporting | The strike was in Waza.
pl-mokolo | Place.Town country=CM | Mokolo | common usage in reporting | Fighting was reported near Mokolo.
pl-mozogo | Place.Town country=CM | Mozogo | common usage in reporting | Shells hit Mozogo on Monday.
pl-zelevet | Place.Town country=CM | Zelevet; Zeleved; Zelevat | common usage in reporting | Residents fled Zelevet.
pl-achigachiya | Place.Town country=CM | Achigachiya | common usage in reporting | The strike was in Achigachiya.
pl-kerawa | Place.Town country=CM | Kerawa | common usage in reporting | Fighting was reported near Kerawa.
pl-limani | Place.Town country=CM | Limani | common usage in reporting | Shells hit Limani on Monday.
pl-logone-birni | Place.Town country=CM | Logone-Birni | common usage in reporting | Residents fled Logone-Birni.
pl-logone-et-chari | Place.District country=CM | Logone-et-Chari | common usage in reporting | The strike was in Logone-et-Chari.
pl-mayo-sava | Place.District country=CM | Mayo-Sava | common usage in reporting | Fighting was reported near Mayo-Sava.
pl-mayo-tsanaga | Place.District country=CM | Mayo-Tsanaga | common usage in reporting | Shells hit Mayo-Tsanaga on Monday.
pl-north-west-region | Place.Region country=CM | North-West Region; Northwest Region; Anglophone regions; Anglophone region | common usage in reporting | Residents fled North-West Region.
pl-south-west-region | Place.Region country=CM | South-West Region; Southwest Region | common usage in reporting | The strike was in South-West Region.
pl-bamenda | Place.City country=CM | Bamenda | common usage in reporting | Fighting was reported near Bamenda.
pl-buea | Place.Town country=CM | Buea | common usage in reporting | Shells hit Buea on Monday.
pl-kumba | Place.Town country=CM | Kumba | common usage in reporting | Residents fled Kumba.
pl-limbe | Place.Town country=CM | Limbe | common usage in reporting | The strike was in Limbe.
pl-mamfe | Place.Town country=CM | Mamfe | common usage in reporting | Fighting was reported near Mamfe.
pl-kumbo | Place.Town country=CM | Kumbo | common usage in reporting | Shells hit Kumbo on Monday.
pl-bambui | Place.Town country=CM | Bambui | common usage in reporting | Residents fled Bambui.
pl-batibo | Place.Town country=CM | Batibo | common usage in reporting | The strike was in Batibo.
pl-bali-nyonga | Place.Town country=CM | Bali Nyonga | common usage in reporting | Fighting was reported near Bali Nyonga.
pl-ngarbuh | Place.Village country=CM | Ngarbuh; Ngarbu | common usage in reporting | Shells hit Ngarbuh on Monday.
pl-mautu | Place.Village country=CM | Mautu | common usage in reporting | Residents fled Mautu.
pl-ndop | Place.Town country=CM | Ndop | common usage in reporting | The strike was in Ndop.
pl-wum | Place.Town country=CM | Wum | common usage in reporting | Fighting was reported near Wum.
pl-fundong | Place.Town country=CM | Fundong | common usage in reporting | Shells hit Fundong on Monday.
pl-muyuka | Place.Town country=CM | Muyuka | common usage in reporting | Residents fled Muyuka.
pl-ekona | Place.Town country=CM | Ekona | common usage in reporting | The strike was in Ekona.
pl-kwa-kwa | Place.Village country=CM | Kwa-Kwa | common usage in reporting | Fighting was reported near Kwa-Kwa.
pl-egbekaw | Place.Village country=CM | Egbekaw | common usage in reporting | Shells hit Egbekaw on Monday.
pl-batibo-town | Place.Town country=CM | Batibo town | common usage in reporting | Residents fled Batibo town.
pl-menka-pinyin | Place.Town country=CM | Menka-Pinyin | common usage in reporting | The strike was in Menka-Pinyin.

# Nigeria.
pl-abuja | Place.City country=NG role=seat | Abuja | common usage in reporting | Fighting was reported near Abuja.
pl-lagos | Place.City country=NG | Lagos | common usage in reporting | Shells hit Lagos on Monday.
pl-borno | Place.Province country=NG | Borno; Borno State | common usage in reporting | Residents fled Borno.
pl-maiduguri | Place.City country=NG part-of=pl-borno | Maiduguri | common usage in reporting | The strike was in Maiduguri.
pl-baga | Place.Town country=NG part-of=pl-borno | Baga; Baga town | common usage in reporting | Fighting was reported near Baga.
pl-bama | Place.Town country=NG part-of=pl-borno | Bama | common usage in reporting | Shells hit Bama on Monday.
pl-gwoza | Place.Town country=NG part-of=pl-borno | Gwoza | common usage in reporting | Residents fled Gwoza.
pl-chibok | Place.Town country=NG part-of=pl-borno | Chibok | common usage in reporting | The strike was in Chibok.
pl-dikwa | Place.Town country=NG part-of=pl-borno | Dikwa | common usage in reporting | Fighting was reported near Dikwa.
pl-konduga | Place.Town country=NG part-of=pl-borno | Konduga | common usage in reporting | Shells hit Konduga on Monday.
pl-monguno | Place.Town country=NG part-of=pl-borno | Monguno | common usage in reporting | Residents fled Monguno.
pl-damboa | Place.Town country=NG part-of=pl-borno | Damboa | common usage in reporting | The strike was in Damboa.
pl-gubio | Place.Town country=NG part-of=pl-borno | Gubio | common usage in reporting | Fighting was reported near Gubio.
pl-magumeri | Place.Town country=NG part-of=pl-borno | Magumeri | common usage in reporting | Shells hit Magumeri on Monday.
pl-ngala | Place.Town country=NG part-of=pl-borno | Ngala; Gamboru Ngala | common usage in reporting | Residents fled Ngala.
pl-gamboru | Place.Town country=NG part-of=pl-borno | Gamboru | common usage in reporting | The strike was in Gamboru.
pl-rann | Place.Town country=NG part-of=pl-borno | Rann | common usage in reporting | Fighting was reported near Rann.
pl-kala-balge | Place.Town country=NG part-of=pl-borno | Kala Balge | common usage in reporting | Shells hit Kala Balge on Monday.
pl-marte | Place.Town country=NG part-of=pl-borno | Marte | common usage in reporting | Residents fled Marte.
pl-kukawa | Place.Town country=NG part-of=pl-borno | Kukawa | common usage in reporting | The strike was in Kukawa.
pl-damasak | Place.Town country=NG part-of=pl-borno | Damasak | common usage in reporting | Fighting was reported near Damasak.
pl-abadam | Place.Town country=NG part-of=pl-borno | Abadam | common usage in reporting | Shells hit Abadam on Monday.
pl-malam-fatori | Place.Town country=NG part-of=pl-borno | Malam Fatori | common usage in reporting | Residents fled Malam Fatori.
pl-mafa | Place.Town country=NG part-of=pl-borno | Mafa | common usage in reporting | The strike was in Mafa.
pl-biu | Place.Town country=NG part-of=pl-borno | Biu | common usage in reporting | Fighting was reported near Biu.
pl-askira | Place.Town country=NG part-of=pl-borno | Askira; Askira Uba | common usage in reporting | Shells hit Askira on Monday.
pl-auno | Place.Town country=NG part-of=pl-borno | Auno | common usage in reporting | Residents fled Auno.
pl-benisheik | Place.Town country=NG part-of=pl-borno | Benisheik; Beneshiek | common usage in reporting | The strike was in Benisheik.
pl-banki | Place.Town country=NG part-of=pl-borno | Banki | common usage in reporting | Fighting was reported near Banki.
pl-kawuri | Place.Town country=NG part-of=pl-borno | Kawuri | common usage in reporting | Shells hit Kawuri on Monday.
pl-jere | Place.Town country=NG part-of=pl-borno | Jere | common usage in reporting | Residents fled Jere.
pl-nganzai | Place.Town country=NG part-of=pl-borno | Nganzai | common usage in reporting | The strike was in Nganzai.
pl-mobbar | Place.Town country=NG part-of=pl-borno | Mobbar | common usage in reporting | Fighting was reported near Mobbar.
pl-dalori | Place.Town country=NG part-of=pl-borno | Dalori; Dalori camp | common usage in reporting | Shells hit Dalori on Monday.
pl-zabarmari | Place.Town country=NG part-of=pl-borno | Zabarmari; Zabarmari village | common usage in reporting | Residents fled Zabarmari.
pl-koshobe | Place.Town country=NG part-of=pl-borno | Koshobe | common usage in reporting | The strike was in Koshobe.
pl-foduma-kolomaiya | Place.Town country=NG part-of=pl-borno | Foduma Kolomaiya; Felo | common usage in reporting | Fighting was reported near Foduma Kolomaiya.
pl-jakana | Place.Town country=NG part-of=pl-borno | Jakana | common usage in reporting | Shells hit Jakana on Monday.
pl-pulka | Place.Town country=NG part-of=pl-borno | Pulka | common usage in reporting | Residents fled Pulka.
pl-kirawa | Place.Town country=NG part-of=pl-borno | Kirawa | common usage in reporting | The strike was in Kirawa.
pl-kerenoa | Place.Town country=NG part-of=pl-borno | Kerenoa | common usage in reporting | Fighting was reported near Kerenoa.
pl-bakassi-camp | Place.Town country=NG part-of=pl-borno | Bakassi camp | common usage in reporting | Shells hit Bakassi camp on Monday.
pl-dalwa | Place.Town country=NG part-of=pl-borno | Dalwa | common usage in reporting | Residents fled Dalwa.
pl-giwa-barracks | Place.Site country=NG part-of=pl-borno | Giwa barracks | common usage in reporting | The strike was in Giwa barracks.
pl-sambisa | Place.Region country=NG part-of=pl-borno | Sambisa; Sambisa Forest | common usage in reporting | Fighting was reported near Sambisa.
pl-alagarno | Place.Region country=NG part-of=pl-borno | Alagarno | common usage in reporting | Shells hit Alagarno on Monday.
pl-mandara-mountains | Place.Region country=NG part-of=pl-borno | Mandara Mountains | common usage in reporting | Residents fled Mandara Mountains.
pl-mussa | Place.Village country=NG part-of=pl-borno | Mussa | common usage in reporting | The strike was in Mussa.
pl-faduma | Place.Village country=NG part-of=pl-borno | Faduma | common usage in reporting | Fighting was reported near Faduma.
pl-tumbun-kanuri | Place.Village country=NG part-of=pl-borno | Tumbun Kanuri | common usage in reporting | Shells hit Tumbun Kanuri on Monday.
pl-yobe | Place.Province country=NG | Yobe; Yobe State | common usage in reporting | Residents fled Yobe.
pl-damaturu | Place.City country=NG part-of=pl-yobe | Damaturu | common usage in reporting | The strike was in Damaturu.
pl-potiskum | Place.Town country=NG part-of=pl-yobe | Potiskum | common usage in reporting | Fighting was reported near Potiskum.
pl-buni-yadi | Place.Town country=NG part-of=pl-yobe | Buni Yadi | common usage in reporting | Shells hit Buni Yadi on Monday.
pl-geidam | Place.Town country=NG part-of=pl-yobe | Geidam | common usage in reporting | Residents fled Geidam.
pl-dapchi | Place.Town country=NG part-of=pl-yobe | Dapchi | common usage in reporting | The strike was in Dapchi.
pl-gujba | Place.Town country=NG part-of=pl-yobe | Gujba | common usage in reporting | Fighting was reported near Gujba.
pl-gulani | Place.Town country=NG part-of=pl-yobe | Gulani | common usage in reporting | Shells hit Gulani on Monday.
pl-mamudo | Place.Town country=NG part-of=pl-yobe | Mamudo | common usage in reporting | Residents fled Mamudo.
pl-gashua | Place.Town country=NG part-of=pl-yobe | Gashua | common usage in reporting | The strike was in Gashua.
pl-adamawa | Place.Province country=NG | Adamawa; Adamawa State | common usage in reporting | Fighting was reported near Adamawa.
pl-yola | Place.City country=NG part-of=pl-adamawa | Yola | common usage in reporting | Shells hit Yola on Monday.
pl-mubi | Place.Town country=NG part-of=pl-adamawa | Mubi | common usage in reporting | Residents fled Mubi.
pl-michika | Place.Town country=NG part-of=pl-adamawa | Michika | common usage in reporting | The strike was in Michika.
pl-madagali | Place.Town country=NG part-of=pl-adamawa | Madagali | common usage in reporting | Fighting was reported near Madagali.
pl-numan | Place.Town country=NG part-of=pl-adamawa | Numan | common usage in reporting | Shells hit Numan on Monday.
pl-gombi | Place.Town country=NG part-of=pl-adamawa | Gombi | common usage in reporting | Residents fled Gombi.
pl-garkida | Place.Town country=NG part-of=pl-adamawa | Garkida | common usage in reporting | The strike was in Garkida.
pl-kaduna | Place.Province country=NG | Kaduna; Kaduna State | common usage in reporting | Fighting was reported near Kaduna.
pl-kaduna-city | Place.City country=NG part-of=pl-kaduna | Kaduna city | common usage in reporting | Shells hit Kaduna city on Monday.
pl-zaria | Place.City country=NG part-of=pl-kaduna | Zaria | common usage in reporting | Residents fled Zaria.
pl-birnin-gwari | Place.Town country=NG part-of=pl-kaduna | Birnin Gwari | common usage in reporting | The strike was in Birnin Gwari.
pl-kajuru | Place.Town country=NG part-of=pl-kaduna | Kajuru | common usage in reporting | Fighting was reported near Kajuru.
pl-kafanchan | Place.Town country=NG part-of=pl-kaduna | Kafanchan | common usage in reporting | Shells hit Kafanchan on Monday.
pl-chikun | Place.Town country=NG part-of=pl-kaduna | Chikun | common usage in reporting | Residents fled Chikun.
pl-zangon-kataf | Place.Town country=NG part-of=pl-kaduna | Zangon Kataf | common usage in reporting | The strike was in Zangon Kataf.
pl-giwa | Place.Town country=NG part-of=pl-kaduna | Giwa | common usage in reporting | Fighting was reported near Giwa.
pl-igabi | Place.Town country=NG part-of=pl-kaduna | Igabi | common usage in reporting | Shells hit Igabi on Monday.
pl-kuriga | Place.Town country=NG part-of=pl-kaduna | Kuriga | common usage in reporting | Residents fled Kuriga.
pl-tudun-biri | Place.Village country=NG part-of=pl-kaduna | Tudun Biri; Tundun Biri | common usage in reporting | The strike was in Tudun Biri.
pl-zamfara | Place.Province country=NG | Zamfara; Zamfara State | common usage in reporting | Fighting was reported near Zamfara.
pl-gusau | Place.City country=NG part-of=pl-zamfara | Gusau | common usage in reporting | Shells hit Gusau on Monday.
pl-anka | Place.Town country=NG part-of=pl-zamfara | Anka | common usage in reporting | Residents fled Anka.
pl-talata-mafara | Place.Town country=NG part-of=pl-zamfara | Talata Mafara | common usage in reporting | The strike was in Talata Mafara.
pl-shinkafi | Place.Town country=NG part-of=pl-zamfara | Shinkafi | common usage in reporting | Fighting was reported near Shinkafi.
pl-zurmi | Place.Town country=NG part-of=pl-zamfara | Zurmi | common usage in reporting | Shells hit Zurmi on Monday.
pl-maradun | Place.Town country=NG part-of=pl-zamfara | Maradun | common usage in reporting | Residents fled Maradun.
pl-tsafe | Place.Town country=NG part-of=pl-zamfara | Tsafe | common usage in reporting | The strike was in Tsafe.
pl-dansadau | Place.Town country=NG part-of=pl-zamfara | Dansadau | common usage in reporting | Fighting was reported near Dansadau.
pl-jangebe | Place.Town country=NG part-of=pl-zamfara | Jangebe | common usage in reporting | Shells hit Jangebe on Monday.
pl-kaura-namoda | Place.Town country=NG part-of=pl-zamfara | Kaura Namoda | common usage in reporting | Residents fled Kaura Namoda.
pl-mutunji | Place.Town country=NG part-of=pl-zamfara | Mutunji | common usage in reporting | The strike was in Mutunji.
pl-tungan-kara | Place.Village country=NG part-of=pl-zamfara | Tungan Kara | common usage in reporting | Fighting was reported near Tungan Kara.
pl-bukkuyum | Place.Village country=NG part-of=pl-zamfara | Bukkuyum | common usage in reporting | Shells hit Bukkuyum on Monday.
pl-katsina | Place.Province country=NG | Katsina; Katsina State | common usage in reporting | Residents fled Katsina.
pl-katsina-city | Place.City country=NG part-of=pl-katsina | Katsina city | common usage in reporting | The strike was in Katsina city.
pl-kankara | Place.Town country=NG part-of=pl-katsina | Kankara | common usage in reporting | Fighting was reported near Kankara.
pl-batsari | Place.Town country=NG part-of=pl-katsina | Batsari | common usage in reporting | Shells hit Batsari on Monday.
pl-jibia | Place.Town country=NG part-of=pl-katsina | Jibia | common usage in reporting | Residents fled Jibia.
pl-faskari | Place.Town country=NG part-of=pl-katsina | Faskari | common usage in reporting | The strike was in Faskari.
pl-sabuwa | Place.Town country=NG part-of=pl-katsina | Sabuwa | common usage in reporting | Fighting was reported near Sabuwa.
pl-danmusa | Place.Town country=NG part-of=pl-katsina | Danmusa | common usage in reporting | Shells hit Danmusa on Monday.
pl-malumfashi | Place.Town country=NG part-of=pl-katsina | Malumfashi | common usage in reporting | Residents fled Malumfashi.
pl-sokoto | Place.Province country=NG | Sokoto; Sokoto State | common usage in reporting | The strike was in Sokoto.
pl-sokoto-city | Place.City country=NG part-of=pl-sokoto | Sokoto city | common usage in reporting | Fighting was reported near Sokoto city.
pl-goronyo | Place.Town country=NG part-of=pl-sokoto | Goronyo | common usage in reporting | Shells hit Goronyo on Monday.
pl-sabon-birni | Place.Town country=NG part-of=pl-sokoto | Sabon Birni | common usage in reporting | Residents fled Sabon Birni.
pl-illela | Place.Town country=NG part-of=pl-sokoto | Illela | common usage in reporting | The strike was in Illela.
pl-tangaza | Place.Town country=NG part-of=pl-sokoto | Tangaza | common usage in reporting | Fighting was reported near Tangaza.
pl-gwadabawa | Place.Town country=NG part-of=pl-sokoto | Gwadabawa | common usage in reporting | Shells hit Gwadabawa on Monday.
pl-gidan-sama | Place.Village country=NG part-of=pl-sokoto | Gidan Sama | common usage in reporting | Residents fled Gidan Sama.
pl-rumtuwa | Place.Village country=NG part-of=pl-sokoto | Rumtuwa | common usage in reporting | The strike was in Rumtuwa.
pl-kebbi | Place.Province country=NG | Kebbi; Kebbi State | common usage in reporting | Fighting was reported near Kebbi.
pl-birnin-kebbi | Place.Town country=NG part-of=pl-kebbi | Birnin Kebbi | common usage in reporting | Shells hit Birnin Kebbi on Monday.
pl-birnin-yauri | Place.Town country=NG part-of=pl-kebbi | Birnin Yauri | common usage in reporting | Residents fled Birnin Yauri.
pl-zuru | Place.Town country=NG part-of=pl-kebbi | Zuru | common usage in reporting | The strike was in Zuru.
pl-danko-wasagu | Place.Town country=NG part-of=pl-kebbi | Danko Wasagu | common usage in reporting | Fighting was reported near Danko Wasagu.
pl-niger-state | Place.Province country=NG | Niger State | common usage in reporting | Shells hit Niger State on Monday.
pl-minna | Place.City country=NG part-of=pl-niger-state | Minna | common usage in reporting | Residents fled Minna.
pl-kagara | Place.Town country=NG part-of=pl-niger-state | Kagara | common usage in reporting | The strike was in Kagara.
pl-shiroro | Place.Town country=NG part-of=pl-niger-state | Shiroro | common usage in reporting | Fighting was reported near Shiroro.
pl-rafi-district | Place.Town country=NG part-of=pl-niger-state | Rafi district | common usage in reporting | Shells hit Rafi district on Monday.
pl-kontagora | Place.Town country=NG part-of=pl-niger-state | Kontagora | common usage in reporting | Residents fled Kontagora.
pl-mokwa | Place.Town country=NG part-of=pl-niger-state | Mokwa | common usage in reporting | The strike was in Mokwa.
pl-galkogo | Place.Town country=NG part-of=pl-niger-state | Galkogo | common usage in reporting | Fighting was reported near Galkogo.
pl-papiri | Place.Town country=NG part-of=pl-niger-state | Papiri | common usage in reporting | Shells hit Papiri on Monday.
pl-plateau-state | Place.Province country=NG | Plateau State | common usage in reporting | Residents fled Plateau State.
pl-jos | Place.City country=NG part-of=pl-plateau-state | Jos | common usage in reporting | The strike was in Jos.
pl-barkin-ladi | Place.Town country=NG part-of=pl-plateau-state | Barkin Ladi | common usage in reporting | Fighting was reported near Barkin Ladi.
pl-bokkos | Place.Town country=NG part-of=pl-plateau-state | Bokkos | common usage in reporting | Shells hit Bokkos on Monday.
pl-riyom | Place.Town country=NG part-of=pl-plateau-state | Riyom | common usage in reporting | Residents fled Riyom.
pl-mangu | Place.Town country=NG part-of=pl-plateau-state | Mangu | common usage in reporting | The strike was in Mangu.
pl-wase | Place.Town country=NG part-of=pl-plateau-state | Wase | common usage in reporting | Fighting was reported near Wase.
pl-dogo-nahawa | Place.Village country=NG part-of=pl-plateau-state | Dogo Nahawa | common usage in reporting | Shells hit Dogo Nahawa on Monday.
pl-zikke | Place.Village country=NG part-of=pl-plateau-state | Zikke | common usage in reporting | Residents fled Zikke.
pl-benue | Place.Province country=NG | Benue; Benue State | common usage in reporting | The strike was in Benue.
pl-makurdi | Place.City country=NG part-of=pl-benue | Makurdi | common usage in reporting | Fighting was reported near Makurdi.
pl-guma | Place.Town country=NG part-of=pl-benue | Guma | common usage in reporting | Shells hit Guma on Monday.
pl-gwer-west | Place.Town country=NG part-of=pl-benue | Gwer West | common usage in reporting | Residents fled Gwer West.
pl-agatu | Place.Town country=NG part-of=pl-benue | Agatu | common usage in reporting | The strike was in Agatu.
pl-ukum | Place.Town country=NG part-of=pl-benue | Ukum | common usage in reporting | Fighting was reported near Ukum.
pl-katsina-ala | Place.Town country=NG part-of=pl-benue | Katsina-Ala | common usage in reporting | Shells hit Katsina-Ala on Monday.
pl-yelwata | Place.Village country=NG part-of=pl-benue | Yelwata; Yelewata | common usage in reporting | Residents fled Yelwata.
pl-zaki-biam | Place.Village country=NG part-of=pl-benue | Zaki Biam | common usage in reporting | The strike was in Zaki Biam.
pl-taraba | Place.Province country=NG | Taraba; Taraba State | common usage in reporting | Fighting was reported near Taraba.
pl-jalingo | Place.City country=NG part-of=pl-taraba | Jalingo | common usage in reporting | Shells hit Jalingo on Monday.
pl-wukari | Place.Town country=NG part-of=pl-taraba | Wukari | common usage in reporting | Residents fled Wukari.
pl-takum | Place.Town country=NG part-of=pl-taraba | Takum | common usage in reporting | The strike was in Takum.
pl-nasarawa | Place.Province country=NG | Nasarawa; Nasarawa State | common usage in reporting | Fighting was reported near Nasarawa.
pl-lafia | Place.Town country=NG part-of=pl-nasarawa | Lafia | common usage in reporting | Shells hit Lafia on Monday.
pl-rukubi | Place.Village country=NG part-of=pl-nasarawa | Rukubi; Kwatiri | common usage in reporting | Residents fled Rukubi.
pl-bauchi | Place.City country=NG | Bauchi | common usage in reporting | The strike was in Bauchi.
pl-gombe | Place.City country=NG | Gombe | common usage in reporting | Fighting was reported near Gombe.
pl-kano | Place.City country=NG | Kano | common usage in reporting | Shells hit Kano on Monday.
pl-kogi | Place.Province country=NG | Kogi | common usage in reporting | Residents fled Kogi.
pl-kwara | Place.Province country=NG | Kwara | common usage in reporting | The strike was in Kwara.
pl-imo | Place.Province country=NG | Imo | common usage in reporting | Fighting was reported near Imo.
pl-owerri | Place.City country=NG part-of=pl-imo | Owerri | common usage in reporting | Shells hit Owerri on Monday.
pl-orlu | Place.Town country=NG part-of=pl-imo | Orlu | common usage in reporting | Residents fled Orlu.
pl-anambra | Place.Province country=NG | Anambra | common usage in reporting | The strike was in Anambra.
pl-onitsha | Place.City country=NG part-of=pl-anambra | Onitsha | common usage in reporting | Fighting was reported near Onitsha.
pl-awka | Place.Town country=NG part-of=pl-anambra | Awka | common usage in reporting | Shells hit Awka on Monday.
pl-enugu | Place.Province country=NG | Enugu | common usage in reporting | Residents fled Enugu.
pl-abia | Place.Province country=NG | Abia | common usage in reporting | The strike was in Abia.
pl-ebonyi | Place.Province country=NG | Ebonyi | common usage in reporting | Fighting was reported near Ebonyi.
pl-rivers-state | Place.Province country=NG | Rivers State | common usage in reporting | Shells hit Rivers State on Monday.
pl-port-harcourt | Place.City country=NG part-of=pl-rivers-state | Port Harcourt | common usage in reporting | Residents fled Port Harcourt.
pl-ogoniland | Place.Region country=NG part-of=pl-rivers-state | Ogoniland | common usage in reporting | The strike was in Ogoniland.
pl-bayelsa | Place.Province country=NG | Bayelsa | common usage in reporting | Fighting was reported near Bayelsa.
pl-odi | Place.Village country=NG part-of=pl-bayelsa | Odi | common usage in reporting | Shells hit Odi on Monday.
pl-delta-state | Place.Town country=NG | Delta State | common usage in reporting | Residents fled Delta State.
pl-niger-delta | Place.Region country=NG | Niger Delta | common usage in reporting | The strike was in Niger Delta.
pl-ondo | Place.Province country=NG | Ondo | common usage in reporting | Fighting was reported near Ondo.
pl-owo | Place.Village country=NG part-of=pl-ondo | Owo | common usage in reporting | Shells hit Owo on Monday.
pl-biafra-region | Place.Region country=NG | Biafra region | common usage in reporting | Residents fled Biafra region.
pl-lekki | Place.Site country=NG | Lekki; Lekki toll gate | common usage in reporting | The strike was in Lekki.

# Niger.
pl-niamey | Place.City country=NE role=seat | Niamey | common usage in reporting | Fighting was reported near Niamey.
pl-tillaberi | Place.Province country=NE | Tillabéri; Tillabery | common usage in reporting | Shells hit Tillabéri on Monday.
pl-ayorou | Place.Town country=NE part-of=pl-tillaberi | Ayorou; Ayerou | common usage in reporting | Residents fled Ayorou.
pl-banibangou | Place.Town country=NE part-of=pl-tillaberi | Banibangou | common usage in reporting | The strike was in Banibangou.
pl-ouallam | Place.Town country=NE part-of=pl-tillaberi | Ouallam | common usage in reporting | Fighting was reported near Ouallam.
pl-torodi | Place.Town country=NE part-of=pl-tillaberi | Torodi | common usage in reporting | Shells hit Torodi on Monday.
pl-tera | Place.Town country=NE part-of=pl-tillaberi | Téra | common usage in reporting | Residents fled Téra.
pl-inates | Place.Town country=NE part-of=pl-tillaberi | Inates | common usage in reporting | The strike was in Inates.
pl-chinagodrar | Place.Town country=NE part-of=pl-tillaberi | Chinagodrar; Chinégodar; Chinagoder | common usage in reporting | Fighting was reported near Chinagodrar.
pl-tongo-tongo | Place.Village country=NE part-of=pl-tillaberi | Tongo Tongo | common usage in reporting | Shells hit Tongo Tongo on Monday.
pl-darey-daye | Place.Village country=NE part-of=pl-tillaberi | Darey-Daye; Darey Dey | common usage in reporting | Residents fled Darey-Daye.
pl-tchoma-bangou | Place.Village country=NE part-of=pl-tillaberi | Tchoma Bangou; Tchombangou | common usage in reporting | The strike was in Tchoma Bangou.
pl-zaroumdareye | Place.Village country=NE part-of=pl-tillaberi | Zaroumdareye; Zaroumadareye | common usage in reporting | Fighting was reported near Zaroumdareye.
pl-fambita | Place.Village country=NE part-of=pl-tillaberi | Fambita | common usage in reporting | Shells hit Fambita on Monday.
pl-mangaize | Place.Village country=NE part-of=pl-tillaberi | Mangaizé | common usage in reporting | Residents fled Mangaizé.
pl-makalondi | Place.Village country=NE part-of=pl-tillaberi | Makalondi | common usage in reporting | The strike was in Makalondi.
pl-libiri | Place.Village country=NE part-of=pl-tillaberi | Libiri | common usage in reporting | Fighting was reported near Libiri.
pl-bankilare | Place.Town country=NE part-of=pl-tillaberi | Bankilaré | common usage in reporting | Shells hit Bankilaré on Monday.
pl-gotheye | Place.Town country=NE part-of=pl-tillaberi | Gotheye | common usage in reporting | Residents fled Gotheye.
pl-dembou | Place.Village country=NE part-of=pl-tillaberi | Dembou | common usage in reporting | The strike was in Dembou.
pl-tahoua | Place.Province country=NE | Tahoua | common usage in reporting | Fighting was reported near Tahoua.
pl-tassara | Place.Town country=NE part-of=pl-tahoua | Tassara | common usage in reporting | Shells hit Tassara on Monday.
pl-tillia | Place.Town country=NE part-of=pl-tahoua | Tillia | common usage in reporting | Residents fled Tillia.
pl-intazayene | Place.Town country=NE part-of=pl-tahoua | Intazayene | common usage in reporting | The strike was in Intazayene.
pl-bakorat | Place.Town country=NE part-of=pl-tahoua | Bakorat | common usage in reporting | Fighting was reported near Bakorat.
pl-wistane | Place.Village country=NE part-of=pl-tahoua | Wistane | common usage in reporting | Shells hit Wistane on Monday.
pl-akifakif | Place.Village country=NE part-of=pl-tahoua | Akifakif | common usage in reporting | Residents fled Akifakif.
pl-diffa | Place.Province country=NE | Diffa | common usage in reporting | The strike was in Diffa.
pl-bosso | Place.Town country=NE part-of=pl-diffa | Bosso | common usage in reporting | Fighting was reported near Bosso.
pl-toumour | Place.Town country=NE part-of=pl-diffa | Toumour | common usage in reporting | Shells hit Toumour on Monday.
pl-nguigmi | Place.Town country=NE part-of=pl-diffa | Nguigmi; N'Guigmi | common usage in reporting | Residents fled Nguigmi.
pl-chetimari | Place.Town country=NE part-of=pl-diffa | Chetimari | common usage in reporting | The strike was in Chetimari.
pl-kabalewa | Place.Town country=NE part-of=pl-diffa | Kabalewa | common usage in reporting | Fighting was reported near Kabalewa.
pl-maine-soroa | Place.Town country=NE part-of=pl-diffa | Mainé-Soroa | common usage in reporting | Shells hit Mainé-Soroa on Monday.
pl-gueskerou | Place.Town country=NE part-of=pl-diffa | Gueskerou | common usage in reporting | Residents fled Gueskerou.
pl-agadez | Place.Province country=NE | Agadez | common usage in reporting | The strike was in Agadez.
pl-arlit | Place.Town country=NE part-of=pl-agadez | Arlit | common usage in reporting | Fighting was reported near Arlit.
pl-djado | Place.Town country=NE part-of=pl-agadez | Djado | common usage in reporting | Shells hit Djado on Monday.
pl-zinder | Place.City country=NE | Zinder | common usage in reporting | Residents fled Zinder.
pl-maradi | Place.City country=NE | Maradi | common usage in reporting | The strike was in Maradi.
pl-dosso | Place.Province country=NE | Dosso | common usage in reporting | Fighting was reported near Dosso.
pl-gaya | Place.Town country=NE part-of=pl-dosso | Gaya | common usage in reporting | Shells hit Gaya on Monday.
pl-dogondoutchi | Place.Town country=NE part-of=pl-dosso | Dogondoutchi | common usage in reporting | Residents fled Dogondoutchi.
pl-liptako-gourma | Place.Region country=NE | Liptako-Gourma; tri-border area; three-border area | common usage in reporting | The strike was in Liptako-Gourma.
pl-air-mountains | Place.Region country=NE | Air Mountains | common usage in reporting | Fighting was reported near Air Mountains.

# Burkina Faso.
pl-ouagadougou | Place.City country=BF role=seat | Ouagadougou | common usage in reporting | Shells hit Ouagadougou on Monday.
pl-bobo-dioulasso | Place.City country=BF | Bobo-Dioulasso | common usage in reporting | Residents fled Bobo-Dioulasso.
pl-djibo | Place.Town country=BF | Djibo | common usage in reporting | The strike was in Djibo.
pl-dori | Place.Town country=BF | Dori | common usage in reporting | Fighting was reported near Dori.
pl-arbinda | Place.Town country=BF | Arbinda | common usage in reporting | Shells hit Arbinda on Monday.
pl-gorom-gorom | Place.Town country=BF | Gorom-Gorom | common usage in reporting | Residents fled Gorom-Gorom.
pl-sebba | Place.Town country=BF | Sebba | common usage in reporting | The strike was in Sebba.
pl-seytenga | Place.Town country=BF | Seytenga | common usage in reporting | Fighting was reported near Seytenga.
pl-solhan | Place.Town country=BF | Solhan; Solhan village | common usage in reporting | Shells hit Solhan on Monday.
pl-yirgou | Place.Village country=BF | Yirgou | common usage in reporting | Residents fled Yirgou.
pl-inata | Place.Town country=BF | Inata | common usage in reporting | The strike was in Inata.
pl-markoye | Place.Town country=BF | Markoye | common usage in reporting | Fighting was reported near Markoye.
pl-kaya | Place.Town country=BF | Kaya | common usage in reporting | Shells hit Kaya on Monday.
pl-barsalogho | Place.Town country=BF | Barsalogho | common usage in reporting | Residents fled Barsalogho.
pl-pissila | Place.Town country=BF | Pissila | common usage in reporting | The strike was in Pissila.
pl-pensa | Place.Town country=BF | Pensa | common usage in reporting | Fighting was reported near Pensa.
pl-dablo | Place.Town country=BF | Dablo | common usage in reporting | Shells hit Dablo on Monday.
pl-kongoussi | Place.Town country=BF | Kongoussi | common usage in reporting | Residents fled Kongoussi.
pl-ouahigouya | Place.Town country=BF | Ouahigouya | common usage in reporting | The strike was in Ouahigouya.
pl-titao | Place.Town country=BF | Titao | common usage in reporting | Fighting was reported near Titao.
pl-nouna | Place.Town country=BF | Nouna | common usage in reporting | Shells hit Nouna on Monday.
pl-dedougou | Place.Town country=BF | Dedougou | common usage in reporting | Residents fled Dedougou.
pl-tougan | Place.Town country=BF | Tougan | common usage in reporting | The strike was in Tougan.
pl-djibasso | Place.Town country=BF | Djibasso | common usage in reporting | Fighting was reported near Djibasso.
pl-bourasso | Place.Town country=BF | Bourasso | common usage in reporting | Shells hit Bourasso on Monday.
pl-solenzo | Place.Town country=BF | Solenzo | common usage in reporting | Residents fled Solenzo.
pl-banfora | Place.Town country=BF | Banfora | common usage in reporting | The strike was in Banfora.
pl-fada-ngourma | Place.Town country=BF | Fada N'Gourma; Fada Ngourma | common usage in reporting | Fighting was reported near Fada N'Gourma.
pl-diapaga | Place.Town country=BF | Diapaga | common usage in reporting | Shells hit Diapaga on Monday.
pl-partiaga | Place.Town country=BF | Partiaga | common usage in reporting | Residents fled Partiaga.
pl-kantchari | Place.Town country=BF | Kantchari | common usage in reporting | The strike was in Kantchari.
pl-gayeri | Place.Town country=BF | Gayeri | common usage in reporting | Fighting was reported near Gayeri.
pl-bogande | Place.Town country=BF | Bogandé | common usage in reporting | Shells hit Bogandé on Monday.
pl-manni | Place.Town country=BF | Manni | common usage in reporting | Residents fled Manni.
pl-mansila | Place.Town country=BF | Mansila | common usage in reporting | The strike was in Mansila.
pl-nagraogo | Place.Village country=BF | Nagraogo | common usage in reporting | Fighting was reported near Nagraogo.
pl-nondin | Place.Village country=BF | Nondin | common usage in reporting | Shells hit Nondin on Monday.
pl-zaongo | Place.Village country=BF | Zaongo | common usage in reporting | Residents fled Zaongo.
pl-karma-village | Place.Town country=BF | Karma village | common usage in reporting | The strike was in Karma village.
pl-bilakoka | Place.Village country=BF | Bilakoka | common usage in reporting | Fighting was reported near Bilakoka.
pl-diapaga-town | Place.Town country=BF | Diapaga town | common usage in reporting | Shells hit Diapaga town on Monday.
pl-yatenga | Place.Province country=BF | Yatenga | common usage in reporting | Residents fled Yatenga.
pl-soum | Place.Province country=BF | Soum; Soum province | common usage in reporting | The strike was in Soum.
pl-oudalan | Place.Province country=BF | Oudalan | common usage in reporting | Fighting was reported near Oudalan.
pl-seno | Place.Province country=BF | Séno; Seno province | common usage in reporting | Shells hit Séno on Monday.
pl-yagha | Place.Province country=BF | Yagha | common usage in reporting | Residents fled Yagha.
pl-loroum | Place.Province country=BF | Loroum | common usage in reporting | The strike was in Loroum.
pl-kossi | Place.Province country=BF | Kossi | common usage in reporting | Fighting was reported near Kossi.
pl-sourou | Place.Province country=BF | Sourou | common usage in reporting | Shells hit Sourou on Monday.
pl-boucle-du-mouhoun | Place.Province country=BF | Boucle du Mouhoun | common usage in reporting | Residents fled Boucle du Mouhoun.
pl-centre-nord | Place.Province country=BF | Centre-Nord; Centre-Nord Region | common usage in reporting | The strike was in Centre-Nord.
pl-est-region | Place.Town country=BF | Est region | common usage in reporting | Fighting was reported near Est region.
pl-laye | Place.Village country=BF | Laye | common usage in reporting | Shells hit Laye on Monday.
pl-kain-ouro | Place.Town country=BF | Kain-Ouro | common usage in reporting | Residents fled Kain-Ouro.
pl-banh | Place.Town country=BF | Banh | common usage in reporting | The strike was in Banh.
pl-pobe-mengao | Place.Town country=BF | Pobe Mengao | common usage in reporting | Fighting was reported near Pobe Mengao.
pl-tongomayel | Place.Town country=BF | Tongomayel | common usage in reporting | Shells hit Tongomayel on Monday.

# Mali.
pl-bamako | Place.City country=ML role=seat | Bamako | common usage in reporting | Residents fled Bamako.
pl-timbuktu | Place.Province country=ML | Timbuktu; Tombouctou | common usage in reporting | The strike was in Timbuktu.
pl-timbuktu-city | Place.City country=ML part-of=pl-timbuktu | Timbuktu city | common usage in reporting | Fighting was reported near Timbuktu city.
pl-goundam | Place.Town country=ML part-of=pl-timbuktu | Goundam | common usage in reporting | Shells hit Goundam on Monday.
pl-niafunke | Place.Town country=ML part-of=pl-timbuktu | Niafunké | common usage in reporting | Residents fled Niafunké.
pl-gourma-rharous | Place.Town country=ML part-of=pl-timbuktu | Gourma-Rharous | common usage in reporting | The strike was in Gourma-Rharous.
pl-taoudenni | Place.Town country=ML part-of=pl-timbuktu | Taoudenni; Taoudenit | common usage in reporting | Fighting was reported near Taoudenni.
pl-dire | Place.Town country=ML part-of=pl-timbuktu | Diré | common usage in reporting | Shells hit Diré on Monday.
pl-lere | Place.Town country=ML part-of=pl-timbuktu | Léré | common usage in reporting | Residents fled Léré.
pl-amasrakad | Place.Village country=ML part-of=pl-timbuktu | Amasrakad | common usage in reporting | The strike was in Amasrakad.
pl-lerneb | Place.Town country=ML part-of=pl-timbuktu | Lerneb; Lernab | common usage in reporting | Fighting was reported near Lerneb.
pl-bambara-maoude | Place.Town country=ML part-of=pl-timbuktu | Bambara Maoudé | common usage in reporting | Shells hit Bambara Maoudé on Monday.
pl-taguilalt | Place.Town country=ML part-of=pl-timbuktu | Taguilalt | common usage in reporting | Residents fled Taguilalt.
pl-zarho | Place.Village country=ML part-of=pl-timbuktu | Zarho | common usage in reporting | The strike was in Zarho.
pl-gao | Place.Province country=ML | Gao | common usage in reporting | Fighting was reported near Gao.
pl-gao-city | Place.City country=ML part-of=pl-gao | Gao city | common usage in reporting | Shells hit Gao city on Monday.
pl-ansongo | Place.Town country=ML part-of=pl-gao | Ansongo | common usage in reporting | Residents fled Ansongo.
pl-bourem | Place.Town country=ML part-of=pl-gao | Bourem | common usage in reporting | The strike was in Bourem.
pl-labbezanga | Place.Town country=ML part-of=pl-gao | Labbezanga; Labezanga | common usage in reporting | Fighting was reported near Labbezanga.
pl-tessit | Place.Town country=ML part-of=pl-gao | Tessit | common usage in reporting | Shells hit Tessit on Monday.
pl-ouattagouna | Place.Town country=ML part-of=pl-gao | Ouattagouna | common usage in reporting | Residents fled Ouattagouna.
pl-djebok | Place.Town country=ML part-of=pl-gao | Djebok | common usage in reporting | The strike was in Djebok.
pl-tarkint | Place.Town country=ML part-of=pl-gao | Tarkint | common usage in reporting | Fighting was reported near Tarkint.
pl-ntillit | Place.Town country=ML part-of=pl-gao | N'Tillit; Ntillit | common usage in reporting | Shells hit N'Tillit on Monday.
pl-ouatagouna | Place.Village country=ML part-of=pl-gao | Ouatagouna | common usage in reporting | Residents fled Ouatagouna.
pl-kidal | Place.Province country=ML | Kidal | common usage in reporting | The strike was in Kidal.
pl-kidal-city | Place.City country=ML part-of=pl-kidal | Kidal city | common usage in reporting | Fighting was reported near Kidal city.
pl-tessalit | Place.Town country=ML part-of=pl-kidal | Tessalit | common usage in reporting | Shells hit Tessalit on Monday.
pl-aguelhok | Place.Town country=ML part-of=pl-kidal | Aguelhok; Aguelhoc | common usage in reporting | Residents fled Aguelhok.
pl-anefis | Place.Town country=ML part-of=pl-kidal | Anefis | common usage in reporting | The strike was in Anefis.
pl-tinzaouaten | Place.Town country=ML part-of=pl-kidal | Tinzaouaten; Tin Zaouatine; Tinzawaten; Tinzaouatene | common usage in reporting | Fighting was reported near Tinzaouaten.
pl-abeibara | Place.Town country=ML part-of=pl-kidal | Abeibara | common usage in reporting | Shells hit Abeibara on Monday.
pl-adrar-des-ifoghas | Place.Region country=ML part-of=pl-kidal | Adrar des Ifoghas; Ifoghas | common usage in reporting | Residents fled Adrar des Ifoghas.
pl-amachach | Place.Town country=ML part-of=pl-kidal | Amachach | common usage in reporting | The strike was in Amachach.
pl-menaka | Place.Province country=ML | Ménaka | common usage in reporting | Fighting was reported near Ménaka.
pl-menaka-city | Place.City country=ML part-of=pl-menaka | Menaka city | common usage in reporting | Shells hit Menaka city on Monday.
pl-inekar | Place.Town country=ML part-of=pl-menaka | Inékar | common usage in reporting | Residents fled Inékar.
pl-anderamboukane | Place.Town country=ML part-of=pl-menaka | Andéramboukane | common usage in reporting | The strike was in Andéramboukane.
pl-tamalat | Place.Town country=ML part-of=pl-menaka | Tamalat | common usage in reporting | Fighting was reported near Tamalat.
pl-inchinane | Place.Town country=ML part-of=pl-menaka | Inchinane; Insinane | common usage in reporting | Shells hit Inchinane on Monday.
pl-talataye | Place.Village country=ML part-of=pl-menaka | Talataye; Talatayt | common usage in reporting | Residents fled Talataye.
pl-tidermene | Place.Town country=ML part-of=pl-menaka | Tidermène | common usage in reporting | The strike was in Tidermène.
pl-mopti | Place.Province country=ML | Mopti | common usage in reporting | Fighting was reported near Mopti.
pl-mopti-city | Place.City country=ML part-of=pl-mopti | Mopti city | common usage in reporting | Shells hit Mopti city on Monday.
pl-sevare | Place.Town country=ML part-of=pl-mopti | Sévaré | common usage in reporting | Residents fled Sévaré.
pl-bandiagara | Place.Town country=ML part-of=pl-mopti | Bandiagara | common usage in reporting | The strike was in Bandiagara.
pl-bankass | Place.Town country=ML part-of=pl-mopti | Bankass | common usage in reporting | Fighting was reported near Bankass.
pl-douentza | Place.Town country=ML part-of=pl-mopti | Douentza | common usage in reporting | Shells hit Douentza on Monday.
pl-koro | Place.Town country=ML part-of=pl-mopti | Koro | common usage in reporting | Residents fled Koro.
pl-djenne | Place.Town country=ML part-of=pl-mopti | Djenné | common usage in reporting | The strike was in Djenné.
pl-tenenkou | Place.Town country=ML part-of=pl-mopti | Tenenkou | common usage in reporting | Fighting was reported near Tenenkou.
pl-youwarou | Place.Town country=ML part-of=pl-mopti | Youwarou | common usage in reporting | Shells hit Youwarou on Monday.
pl-konna | Place.Town country=ML part-of=pl-mopti | Konna | common usage in reporting | Residents fled Konna.
pl-boulikessi | Place.Town country=ML part-of=pl-mopti | Boulikessi; Boulkessi; Boulkessy | common usage in reporting | The strike was in Boulikessi.
pl-mondoro | Place.Town country=ML part-of=pl-mopti | Mondoro | common usage in reporting | Fighting was reported near Mondoro.
pl-hombori | Place.Town country=ML part-of=pl-mopti | Hombori | common usage in reporting | Shells hit Hombori on Monday.
pl-diafarabe | Place.Town country=ML part-of=pl-mopti | Diafarabé | common usage in reporting | Residents fled Diafarabé.
pl-dioura | Place.Town country=ML part-of=pl-mopti | Dioura | common usage in reporting | The strike was in Dioura.
pl-diallassagou | Place.Town country=ML part-of=pl-mopti | Diallassagou; Diallassagou town | common usage in reporting | Fighting was reported near Diallassagou.
pl-dinangourou | Place.Town country=ML part-of=pl-mopti | Dinangourou | common usage in reporting | Shells hit Dinangourou on Monday.
pl-ouenkoro | Place.Town country=ML part-of=pl-mopti | Ouenkoro | common usage in reporting | Residents fled Ouenkoro.
pl-moura | Place.Village country=ML part-of=pl-mopti | Moura | common usage in reporting | The strike was in Moura.
pl-ogossagou | Place.Village country=ML part-of=pl-mopti | Ogossagou | common usage in reporting | Fighting was reported near Ogossagou.
pl-sobane-da | Place.Village country=ML part-of=pl-mopti | Sobane Da | common usage in reporting | Shells hit Sobane Da on Monday.
pl-bounti | Place.Village country=ML part-of=pl-mopti | Bounti | common usage in reporting | Residents fled Bounti.
pl-koulogon | Place.Village country=ML part-of=pl-mopti | Koulogon | common usage in reporting | The strike was in Koulogon.
pl-gangafani | Place.Village country=ML part-of=pl-mopti | Gangafani | common usage in reporting | Fighting was reported near Gangafani.
pl-hombori-town | Place.Village country=ML part-of=pl-mopti | Hombori town | common usage in reporting | Shells hit Hombori town on Monday.
pl-nia-ouro | Place.Village country=ML part-of=pl-mopti | Nia Ouro | common usage in reporting | Residents fled Nia Ouro.
pl-ouenkore | Place.Village country=ML part-of=pl-mopti | Ouenkore | common usage in reporting | The strike was in Ouenkore.
pl-djiguibombo | Place.Village country=ML part-of=pl-mopti | Djiguibombo | common usage in reporting | Fighting was reported near Djiguibombo.
pl-yarou | Place.Village country=ML part-of=pl-mopti | Yarou | common usage in reporting | Shells hit Yarou on Monday.
pl-dangol-bore | Place.Village country=ML part-of=pl-mopti | Dangol Bore | common usage in reporting | Residents fled Dangol Bore.
pl-kombaka | Place.Village country=ML part-of=pl-mopti | Kombaka | common usage in reporting | The strike was in Kombaka.
pl-dogofry | Place.Village country=ML part-of=pl-mopti | Dogofry; Dogofri | common usage in reporting | Fighting was reported near Dogofry.
pl-boulkessy-camp | Place.Village country=ML part-of=pl-mopti | Boulkessy camp | common usage in reporting | Shells hit Boulkessy camp on Monday.
pl-tarabougou | Place.Village country=ML part-of=pl-mopti | Tarabougou | common usage in reporting | Residents fled Tarabougou.
pl-bogolo | Place.Village country=ML part-of=pl-mopti | Bogolo | common usage in reporting | The strike was in Bogolo.
pl-segou | Place.Province country=ML | Ségou | common usage in reporting | Fighting was reported near Ségou.
pl-segou-city | Place.City country=ML part-of=pl-segou | Segou city | common usage in reporting | Shells hit Segou city on Monday.
pl-niono | Place.Town country=ML part-of=pl-segou | Niono | common usage in reporting | Residents fled Niono.
pl-macina | Place.Town country=ML part-of=pl-segou | Macina; Massina | common usage in reporting | The strike was in Macina.
pl-nampala | Place.Town country=ML part-of=pl-segou | Nampala | common usage in reporting | Fighting was reported near Nampala.
pl-diabaly | Place.Town country=ML part-of=pl-segou | Diabaly | common usage in reporting | Shells hit Diabaly on Monday.
pl-farabougou | Place.Town country=ML part-of=pl-segou | Farabougou | common usage in reporting | Residents fled Farabougou.
pl-sokolo | Place.Village country=ML part-of=pl-segou | Sokolo | common usage in reporting | The strike was in Sokolo.
pl-segue | Place.Village country=ML part-of=pl-segou | Ségué | common usage in reporting | Fighting was reported near Ségué.
pl-thion | Place.Village country=ML part-of=pl-segou | Thion | common usage in reporting | Shells hit Thion on Monday.
pl-welingara | Place.Village country=ML part-of=pl-segou | Welingara; Ouro Fero | common usage in reporting | Residents fled Welingara.
pl-gouni | Place.Village country=ML part-of=pl-segou | Gouni | common usage in reporting | The strike was in Gouni.
pl-macina-region | Place.Region country=ML | Macina region | common usage in reporting | Fighting was reported near Macina region.
pl-koulikoro | Place.Province country=ML | Koulikoro | common usage in reporting | Shells hit Koulikoro on Monday.
pl-kati | Place.Town country=ML part-of=pl-koulikoro | Kati | common usage in reporting | Residents fled Kati.
pl-banamba | Place.Town country=ML part-of=pl-koulikoro | Banamba | common usage in reporting | The strike was in Banamba.
pl-nossombougou | Place.Town country=ML part-of=pl-koulikoro | Nossombougou | common usage in reporting | Fighting was reported near Nossombougou.
pl-kwala | Place.Town country=ML part-of=pl-koulikoro | Kwala | common usage in reporting | Shells hit Kwala on Monday.
pl-sikasso | Place.Province country=ML | Sikasso | common usage in reporting | Residents fled Sikasso.
pl-sikasso-city | Place.City country=ML part-of=pl-sikasso | Sikasso city | common usage in reporting | The strike was in Sikasso city.
pl-koutiala | Place.Town country=ML part-of=pl-sikasso | Koutiala | common usage in reporting | Fighting was reported near Koutiala.
pl-kadiolo | Place.Town country=ML part-of=pl-sikasso | Kadiolo | common usage in reporting | Shells hit Kadiolo on Monday.
pl-kayes | Place.Province country=ML | Kayes | common usage in reporting | Residents fled Kayes.
pl-kayes-city | Place.Town country=ML part-of=pl-kayes | Kayes city | common usage in reporting | The strike was in Kayes city.
pl-diboli | Place.Town country=ML part-of=pl-kayes | Diboli | common usage in reporting | Fighting was reported near Diboli.
pl-azawad | Place.Region country=ML | Azawad | common usage in reporting | Shells hit Azawad on Monday.
pl-sahel | Place.Region country=ML | Sahel | common usage in reporting | Residents fled Sahel.

# Mozambique.
pl-maputo | Place.City country=MZ role=seat | Maputo | common usage in reporting | The strike was in Maputo.
pl-cabo-delgado | Place.Province country=MZ | Cabo Delgado | common usage in reporting | Fighting was reported near Cabo Delgado.
pl-pemba | Place.City country=MZ part-of=pl-cabo-delgado | Pemba | common usage in reporting | Shells hit Pemba on Monday.
pl-palma | Place.Town country=MZ part-of=pl-cabo-delgado | Palma | common usage in reporting | Residents fled Palma.
pl-mocimboa-da-praia | Place.Town country=MZ part-of=pl-cabo-delgado | Mocimboa da Praia | common usage in reporting | The strike was in Mocimboa da Praia.
pl-macomia | Place.Town country=MZ part-of=pl-cabo-delgado | Macomia | common usage in reporting | Fighting was reported near Macomia.
pl-quissanga | Place.Town country=MZ part-of=pl-cabo-delgado | Quissanga | common usage in reporting | Shells hit Quissanga on Monday.
pl-muidumbe | Place.Town country=MZ part-of=pl-cabo-delgado | Muidumbe | common usage in reporting | Residents fled Muidumbe.
pl-nangade | Place.Town country=MZ part-of=pl-cabo-delgado | Nangade | common usage in reporting | The strike was in Nangade.
pl-mueda | Place.Town country=MZ part-of=pl-cabo-delgado | Mueda | common usage in reporting | Fighting was reported near Mueda.
pl-ancuabe | Place.Town country=MZ part-of=pl-cabo-delgado | Ancuabe | common usage in reporting | Shells hit Ancuabe on Monday.
pl-meluco | Place.Town country=MZ part-of=pl-cabo-delgado | Meluco | common usage in reporting | Residents fled Meluco.
pl-metuge | Place.Town country=MZ part-of=pl-cabo-delgado | Metuge | common usage in reporting | The strike was in Metuge.
pl-montepuez | Place.Town country=MZ part-of=pl-cabo-delgado | Montepuez | common usage in reporting | Fighting was reported near Montepuez.
pl-chiure | Place.Town country=MZ part-of=pl-cabo-delgado | Chiure | common usage in reporting | Shells hit Chiure on Monday.
pl-awasse | Place.Town country=MZ part-of=pl-cabo-delgado | Awasse | common usage in reporting | Residents fled Awasse.
pl-afungi | Place.Town country=MZ part-of=pl-cabo-delgado | Afungi | common usage in reporting | The strike was in Afungi.
pl-quirimbas | Place.Town country=MZ part-of=pl-cabo-delgado | Quirimbas | common usage in reporting | Fighting was reported near Quirimbas.
pl-xitaxi | Place.Village country=MZ part-of=pl-cabo-delgado | Xitaxi | common usage in reporting | Shells hit Xitaxi on Monday.
pl-naunde | Place.Village country=MZ part-of=pl-cabo-delgado | Naunde | common usage in reporting | Residents fled Naunde.
pl-mucojo | Place.Village country=MZ part-of=pl-cabo-delgado | Mucojo | common usage in reporting | The strike was in Mucojo.
pl-pundanhar | Place.Village country=MZ part-of=pl-cabo-delgado | Pundanhar | common usage in reporting | Fighting was reported near Pundanhar.
pl-diaca | Place.Village country=MZ part-of=pl-cabo-delgado | Diaca | common usage in reporting | Shells hit Diaca on Monday.
pl-nkonga | Place.Village country=MZ part-of=pl-cabo-delgado | Nkonga | common usage in reporting | Residents fled Nkonga.
pl-muatide | Place.Village country=MZ part-of=pl-cabo-delgado | Muatide | common usage in reporting | The strike was in Muatide.
pl-quiterajo | Place.Village country=MZ part-of=pl-cabo-delgado | Quiterajo | common usage in reporting | Fighting was reported near Quiterajo.
pl-matemo | Place.Region country=MZ part-of=pl-cabo-delgado | Matemo | common usage in reporting | Shells hit Matemo on Monday.
pl-amarula-hotel | Place.Site country=MZ part-of=pl-cabo-delgado | Amarula hotel; Hotel Amarula | common usage in reporting | Residents fled Amarula hotel.
pl-nampula | Place.Province country=MZ | Nampula | common usage in reporting | The strike was in Nampula.
pl-nacala | Place.Town country=MZ part-of=pl-nampula | Nacala | common usage in reporting | Fighting was reported near Nacala.
pl-erati | Place.Town country=MZ part-of=pl-nampula | Erati | common usage in reporting | Shells hit Erati on Monday.
pl-chipene | Place.Town country=MZ part-of=pl-nampula | Chipene | common usage in reporting | Residents fled Chipene.
pl-niassa | Place.Province country=MZ | Niassa | common usage in reporting | The strike was in Niassa.
pl-mecula | Place.Town country=MZ part-of=pl-niassa | Mecula | common usage in reporting | Fighting was reported near Mecula.
pl-beira | Place.City country=MZ | Beira | common usage in reporting | Shells hit Beira on Monday.
pl-sofala | Place.Province country=MZ | Sofala | common usage in reporting | Residents fled Sofala.
pl-gorongosa | Place.Town country=MZ part-of=pl-sofala | Gorongosa | common usage in reporting | The strike was in Gorongosa.
pl-muxungue | Place.Town country=MZ part-of=pl-sofala | Muxungue | common usage in reporting | Fighting was reported near Muxungue.
pl-satungira | Place.Town country=MZ part-of=pl-sofala | Satungira | common usage in reporting | Shells hit Satungira on Monday.
pl-homoine | Place.Town country=MZ part-of=pl-sofala | Homoine | common usage in reporting | Residents fled Homoine.
pl-manica | Place.Province country=MZ | Manica | common usage in reporting | The strike was in Manica.
pl-tete | Place.Province country=MZ | Tete | common usage in reporting | Fighting was reported near Tete.
pl-quelimane | Place.Town country=MZ | Quelimane | common usage in reporting | Shells hit Quelimane on Monday.

# Tanzania.
pl-dar-es-salaam | Place.City country=TZ | Dar es Salaam | common usage in reporting | Residents fled Dar es Salaam.
pl-dodoma | Place.City country=TZ role=seat | Dodoma | common usage in reporting | The strike was in Dodoma.
pl-mtwara | Place.Town country=TZ | Mtwara | common usage in reporting | Fighting was reported near Mtwara.
pl-kitaya | Place.Village country=TZ | Kitaya | common usage in reporting | Shells hit Kitaya on Monday.
pl-zanzibar | Place.Town country=TZ | Zanzibar | common usage in reporting | Residents fled Zanzibar.

# Angola.
pl-luanda | Place.City country=AO role=seat | Luanda | common usage in reporting | The strike was in Luanda.
pl-cabinda | Place.Province country=AO | Cabinda | common usage in reporting | Fighting was reported near Cabinda.
pl-huambo | Place.Town country=AO | Huambo | common usage in reporting | Shells hit Huambo on Monday.
pl-kuito | Place.Town country=AO | Kuito | common usage in reporting | Residents fled Kuito.
pl-cuito-cuanavale | Place.Town country=AO | Cuito Cuanavale | common usage in reporting | The strike was in Cuito Cuanavale.
pl-malange | Place.Town country=AO | Malange; Malanje | common usage in reporting | Fighting was reported near Malange.
pl-uige | Place.Town country=AO | Uige | common usage in reporting | Shells hit Uige on Monday.
pl-luena | Place.Town country=AO | Luena | common usage in reporting | Residents fled Luena.
pl-benguela | Place.Town country=AO | Benguela | common usage in reporting | The strike was in Benguela.
pl-menongue | Place.Town country=AO | Menongue | common usage in reporting | Fighting was reported near Menongue.

# Namibia.
pl-windhoek | Place.City country=NA role=seat | Windhoek | common usage in reporting | Shells hit Windhoek on Monday.
pl-cassinga | Place.Town country=NA | Cassinga | common usage in reporting | Residents fled Cassinga.

# South Africa.
pl-johannesburg | Place.City country=ZA | Johannesburg | common usage in reporting | The strike was in Johannesburg.
pl-pretoria | Place.City country=ZA role=seat | Pretoria | common usage in reporting | Fighting was reported near Pretoria.
pl-soweto | Place.Town country=ZA | Soweto | common usage in reporting | Shells hit Soweto on Monday.
pl-sharpeville | Place.Town country=ZA | Sharpeville | common usage in reporting | Residents fled Sharpeville.
pl-cape-town | Place.City country=ZA | Cape Town | common usage in reporting | The strike was in Cape Town.
pl-kwazulu-natal | Place.Province country=ZA | KwaZulu-Natal | common usage in reporting | Fighting was reported near KwaZulu-Natal.
pl-boipatong | Place.Town country=ZA | Boipatong | common usage in reporting | Shells hit Boipatong on Monday.

# Zimbabwe.
pl-harare | Place.City country=ZW role=seat | Harare | common usage in reporting | Residents fled Harare.
pl-bulawayo | Place.City country=ZW | Bulawayo | common usage in reporting | The strike was in Bulawayo.
pl-matabeleland | Place.Region country=ZW | Matabeleland | common usage in reporting | Fighting was reported near Matabeleland.

# Zambia.
pl-lusaka | Place.City country=ZM role=seat | Lusaka | common usage in reporting | Shells hit Lusaka on Monday.

# Malawi.
pl-lilongwe | Place.City country=MW role=seat | Lilongwe | common usage in reporting | Residents fled Lilongwe.

# Madagascar.
pl-antananarivo | Place.City country=MG role=seat | Antananarivo | common usage in reporting | The strike was in Antananarivo.

# Sierra Leone.
pl-freetown | Place.City country=SL role=seat | Freetown | common usage in reporting | Fighting was reported near Freetown.
pl-makeni | Place.Town country=SL | Makeni | common usage in reporting | Shells hit Makeni on Monday.
pl-kenema | Place.Town country=SL | Kenema | common usage in reporting | Residents fled Kenema.
pl-kono | Place.Province country=SL | Kono | common usage in reporting | The strike was in Kono.
pl-koidu | Place.Town country=SL part-of=pl-kono | Koidu | common usage in reporting | Fighting was reported near Koidu.
pl-kailahun | Place.Province country=SL | Kailahun | common usage in reporting | Shells hit Kailahun on Monday.
pl-lunsar | Place.Town country=SL | Lunsar | common usage in reporting | Residents fled Lunsar.
pl-port-loko | Place.Town country=SL | Port Loko | common usage in reporting | The strike was in Port Loko.
pl-magburaka | Place.Town country=SL | Magburaka | common usage in reporting | Fighting was reported near Magburaka.
pl-kabala | Place.Town country=SL | Kabala | common usage in reporting | Shells hit Kabala on Monday.
pl-moyamba | Place.Town country=SL | Moyamba | common usage in reporting | Residents fled Moyamba.
pl-pujehun | Place.Town country=SL | Pujehun | common usage in reporting | The strike was in Pujehun.
pl-bonthe | Place.Town country=SL | Bonthe | common usage in reporting | Fighting was reported near Bonthe.
pl-tongo-field | Place.Town country=SL | Tongo Field | common usage in reporting | Shells hit Tongo Field on Monday.
pl-lungi | Place.Town country=SL | Lungi | common usage in reporting | Residents fled Lungi.

# Liberia.
pl-monrovia | Place.City country=LR role=seat | Monrovia | common usage in reporting | The strike was in Monrovia.
pl-gbarnga | Place.Town country=LR | Gbarnga | common usage in reporting | Fighting was reported near Gbarnga.
pl-nimba | Place.Province country=LR | Nimba | common usage in reporting | Shells hit Nimba on Monday.
pl-lofa | Place.Province country=LR | Lofa | common usage in reporting | Residents fled Lofa.
pl-voinjama | Place.Town country=LR part-of=pl-lofa | Voinjama | common usage in reporting | The strike was in Voinjama.
pl-kolahun | Place.Town country=LR part-of=pl-lofa | Kolahun | common usage in reporting | Fighting was reported near Kolahun.
pl-foya | Place.Town country=LR part-of=pl-lofa | Foya | common usage in reporting | Shells hit Foya on Monday.
pl-bong-county | Place.Province country=LR | Bong County | common usage in reporting | Residents fled Bong County.
pl-grand-gedeh | Place.Province country=LR | Grand Gedeh | common usage in reporting | The strike was in Grand Gedeh.
pl-zwedru | Place.Town country=LR part-of=pl-grand-gedeh | Zwedru | common usage in reporting | Fighting was reported near Zwedru.
pl-ganta | Place.Town country=LR | Ganta | common usage in reporting | Shells hit Ganta on Monday.
pl-tubmanburg | Place.Town country=LR | Tubmanburg | common usage in reporting | Residents fled Tubmanburg.
pl-carter-camp | Place.Camp country=LR | Carter Camp | common usage in reporting | The strike was in Carter Camp.
pl-harbel | Place.Town country=LR | Harbel | common usage in reporting | Fighting was reported near Harbel.
pl-lutheran-church-massacre-site | Place.Town country=LR | Lutheran Church massacre site | common usage in reporting | Shells hit Lutheran Church massacre site on Monday.

# Guinea.
pl-conakry | Place.City country=GN role=seat | Conakry | common usage in reporting | Residents fled Conakry.
pl-gueckedou | Place.Town country=GN | Gueckedou | common usage in reporting | The strike was in Gueckedou.
pl-macenta | Place.Town country=GN | Macenta | common usage in reporting | Fighting was reported near Macenta.
pl-nzerekore | Place.Town country=GN | Nzerekore | common usage in reporting | Shells hit Nzerekore on Monday.

# Côte d'Ivoire.
pl-abidjan | Place.City country=CI role=seat | Abidjan | common usage in reporting | Residents fled Abidjan.
pl-yopougon | Place.Neighbourhood country=CI part-of=pl-abidjan | Yopougon | common usage in reporting | The strike was in Yopougon.
pl-abobo | Place.Neighbourhood country=CI part-of=pl-abidjan | Abobo | common usage in reporting | Fighting was reported near Abobo.
pl-treichville | Place.Neighbourhood country=CI part-of=pl-abidjan | Treichville | common usage in reporting | Shells hit Treichville on Monday.
pl-koumassi | Place.Neighbourhood country=CI part-of=pl-abidjan | Koumassi | common usage in reporting | Residents fled Koumassi.
pl-cocody | Place.Neighbourhood country=CI part-of=pl-abidjan | Cocody | common usage in reporting | The strike was in Cocody.
pl-anonkoua | Place.Neighbourhood country=CI part-of=pl-abidjan | Anonkoua | common usage in reporting | Fighting was reported near Anonkoua.
pl-yamoussoukro | Place.City country=CI role=seat | Yamoussoukro | common usage in reporting | Shells hit Yamoussoukro on Monday.
pl-bouake | Place.City country=CI | Bouake | common usage in reporting | Residents fled Bouake.
pl-duekoue | Place.Town country=CI | Duekoue | common usage in reporting | The strike was in Duekoue.
pl-guiglo | Place.Town country=CI | Guiglo | common usage in reporting | Fighting was reported near Guiglo.
pl-bangolo | Place.Town country=CI | Bangolo | common usage in reporting | Shells hit Bangolo on Monday.
pl-blolequin | Place.Town country=CI | Blolequin | common usage in reporting | Residents fled Blolequin.
pl-korhogo | Place.Town country=CI | Korhogo | common usage in reporting | The strike was in Korhogo.
pl-daloa | Place.Town country=CI | Daloa | common usage in reporting | Fighting was reported near Daloa.
pl-gagnoa | Place.Town country=CI | Gagnoa | common usage in reporting | Shells hit Gagnoa on Monday.
pl-toulepleu | Place.Town country=CI | Toulepleu | common usage in reporting | Residents fled Toulepleu.
pl-nahibly | Place.Camp country=CI | Nahibly; Nahibly camp | common usage in reporting | The strike was in Nahibly.
pl-guitrozon | Place.Village country=CI | Guitrozon | common usage in reporting | Fighting was reported near Guitrozon.
pl-kafolo | Place.Village country=CI | Kafolo | common usage in reporting | Shells hit Kafolo on Monday.

# Ghana.
pl-accra | Place.City country=GH role=seat | Accra | common usage in reporting | Residents fled Accra.

# Togo.
pl-lome | Place.City country=TG role=seat | Lome | common usage in reporting | The strike was in Lome.
pl-kpendjal | Place.Town country=TG | Kpendjal | common usage in reporting | Fighting was reported near Kpendjal.
pl-dapaong | Place.Town country=TG | Dapaong | common usage in reporting | Shells hit Dapaong on Monday.
pl-savanes | Place.Province country=TG | Savanes | common usage in reporting | Residents fled Savanes.

# Benin.
pl-cotonou | Place.City country=BJ role=seat | Cotonou | common usage in reporting | The strike was in Cotonou.
pl-alibori | Place.Province country=BJ | Alibori | common usage in reporting | Fighting was reported near Alibori.
pl-atacora | Place.Province country=BJ | Atacora | common usage in reporting | Shells hit Atacora on Monday.
pl-pendjari | Place.Region country=BJ | Pendjari; Park W; W National Park | common usage in reporting | Residents fled Pendjari.
pl-banikoara | Place.Town country=BJ | Banikoara | common usage in reporting | The strike was in Banikoara.

# Senegal.
pl-dakar | Place.City country=SN role=seat | Dakar | common usage in reporting | Fighting was reported near Dakar.
pl-casamance-region | Place.Region country=SN | Casamance region | common usage in reporting | Shells hit Casamance region on Monday.
pl-ziguinchor | Place.City country=SN | Ziguinchor | common usage in reporting | Residents fled Ziguinchor.
pl-bignona | Place.Town country=SN | Bignona | common usage in reporting | The strike was in Bignona.

# Gambia.
pl-banjul | Place.City country=GM role=seat | Banjul | common usage in reporting | Fighting was reported near Banjul.

# Guinea-Bissau.
pl-bissau | Place.City country=GW role=seat | Bissau | common usage in reporting | Shells hit Bissau on Monday.

# Equatorial Guinea.
pl-malabo | Place.City country=GQ role=seat | Malabo | common usage in reporting | Residents fled Malabo.

# Gabon.
pl-libreville | Place.City country=GA role=seat | Libreville | common usage in reporting | The strike was in Libreville.

# Cape Verde.
pl-praia | Place.City country=CV | Praia | common usage in reporting | Fighting was reported near Praia.

# Colombia.
pl-bogota | Place.City country=CO role=seat | Bogota; Santafé de Bogotá | common usage in reporting | Shells hit Bogota on Monday.
pl-medellin | Place.City country=CO | Medellin | common usage in reporting | Residents fled Medellin.
pl-cali | Place.City country=CO | Cali | common usage in reporting | The strike was in Cali.
pl-barranquilla | Place.City country=CO | Barranquilla | common usage in reporting | Fighting was reported near Barranquilla.
pl-cartagena | Place.City country=CO | Cartagena | common usage in reporting | Shells hit Cartagena on Monday.
pl-bucaramanga | Place.City country=CO | Bucaramanga | common usage in reporting | Residents fled Bucaramanga.
pl-cucuta | Place.City country=CO | Cucuta | common usage in reporting | The strike was in Cucuta.
pl-antioquia | Place.Province country=CO | Antioquia | common usage in reporting | Fighting was reported near Antioquia.
pl-apartado | Place.Town country=CO part-of=pl-antioquia | Apartado | common usage in reporting | Shells hit Apartado on Monday.
pl-segovia | Place.Town country=CO part-of=pl-antioquia | Segovia | common usage in reporting | Residents fled Segovia.
pl-ituango | Place.Town country=CO part-of=pl-antioquia | Ituango | common usage in reporting | The strike was in Ituango.
pl-taraza | Place.Town country=CO part-of=pl-antioquia | Tarazá | common usage in reporting | Fighting was reported near Tarazá.
pl-caucasia | Place.Town country=CO part-of=pl-antioquia | Caucasia | common usage in reporting | Shells hit Caucasia on Monday.
pl-urrao | Place.Town country=CO part-of=pl-antioquia | Urrao | common usage in reporting | Residents fled Urrao.
pl-dabeiba | Place.Town country=CO part-of=pl-antioquia | Dabeiba | common usage in reporting | The strike was in Dabeiba.
pl-mutata | Place.Town country=CO part-of=pl-antioquia | Mutata | common usage in reporting | Fighting was reported near Mutata.
pl-san-jose-de-apartado | Place.Town country=CO part-of=pl-antioquia | San Jose de Apartado | common usage in reporting | Shells hit San Jose de Apartado on Monday.
pl-anori | Place.Town country=CO part-of=pl-antioquia | Anorí | common usage in reporting | Residents fled Anorí.
pl-yarumal | Place.Town country=CO part-of=pl-antioquia | Yarumal | common usage in reporting | The strike was in Yarumal.
pl-el-bagre | Place.Town country=CO part-of=pl-antioquia | El Bagre | common usage in reporting | Fighting was reported near El Bagre.
pl-machuca | Place.Town country=CO part-of=pl-antioquia | Machuca | common usage in reporting | Shells hit Machuca on Monday.
pl-carepa | Place.Town country=CO part-of=pl-antioquia | Carepa | common usage in reporting | Residents fled Carepa.
pl-chigorodo | Place.Town country=CO part-of=pl-antioquia | Chigorodó | common usage in reporting | The strike was in Chigorodó.
pl-el-aro | Place.Village country=CO part-of=pl-antioquia | El Aro | common usage in reporting | Fighting was reported near El Aro.
pl-la-granja | Place.Village country=CO part-of=pl-antioquia | La Granja | common usage in reporting | Shells hit La Granja on Monday.
pl-arauca | Place.Province country=CO | Arauca | common usage in reporting | Residents fled Arauca.
pl-saravena | Place.Town country=CO part-of=pl-arauca | Saravena | common usage in reporting | The strike was in Saravena.
pl-arauquita | Place.Town country=CO part-of=pl-arauca | Arauquita | common usage in reporting | Fighting was reported near Arauquita.
pl-fortul | Place.Town country=CO part-of=pl-arauca | Fortul | common usage in reporting | Shells hit Fortul on Monday.
pl-cano-limon | Place.Town country=CO part-of=pl-arauca | Caño Limon | common usage in reporting | Residents fled Caño Limon.
pl-la-cabuya | Place.Village country=CO part-of=pl-arauca | La Cabuya | common usage in reporting | The strike was in La Cabuya.
pl-cauca | Place.Province country=CO | Cauca | common usage in reporting | Fighting was reported near Cauca.
pl-toribio | Place.Town country=CO part-of=pl-cauca | Toribio | common usage in reporting | Shells hit Toribio on Monday.
pl-corinto | Place.Town country=CO part-of=pl-cauca | Corinto | common usage in reporting | Residents fled Corinto.
pl-caloto | Place.Town country=CO part-of=pl-cauca | Caloto | common usage in reporting | The strike was in Caloto.
pl-el-tambo | Place.Town country=CO part-of=pl-cauca | El Tambo | common usage in reporting | Fighting was reported near El Tambo.
pl-jambalo | Place.Town country=CO part-of=pl-cauca | Jambaló | common usage in reporting | Shells hit Jambaló on Monday.
pl-caldono | Place.Town country=CO part-of=pl-cauca | Caldono | common usage in reporting | Residents fled Caldono.
pl-popayan | Place.Town country=CO part-of=pl-cauca | Popayan | common usage in reporting | The strike was in Popayan.
pl-el-nilo | Place.Village country=CO part-of=pl-cauca | El Nilo | common usage in reporting | Fighting was reported near El Nilo.
pl-inza | Place.Town country=CO part-of=pl-cauca | Inzá | common usage in reporting | Shells hit Inzá on Monday.
pl-cajibio | Place.Town country=CO part-of=pl-cauca | Cajibío | common usage in reporting | Residents fled Cajibío.
pl-piendamo | Place.Town country=CO part-of=pl-cauca | Piendamó | common usage in reporting | The strike was in Piendamó.
pl-valle-del-cauca | Place.Province country=CO | Valle del Cauca | common usage in reporting | Fighting was reported near Valle del Cauca.
pl-buenaventura | Place.Town country=CO part-of=pl-valle-del-cauca | Buenaventura | common usage in reporting | Shells hit Buenaventura on Monday.
pl-jamundi | Place.Town country=CO part-of=pl-valle-del-cauca | Jamundí | common usage in reporting | Residents fled Jamundí.
pl-tulua | Place.Town country=CO part-of=pl-valle-del-cauca | Tuluá | common usage in reporting | The strike was in Tuluá.
pl-palmira | Place.Town country=CO part-of=pl-valle-del-cauca | Palmira | common usage in reporting | Fighting was reported near Palmira.
pl-narino | Place.Province country=CO | Nariño | common usage in reporting | Shells hit Nariño on Monday.
pl-tumaco | Place.Town country=CO part-of=pl-narino | Tumaco | common usage in reporting | Residents fled Tumaco.
pl-barbacoas | Place.Town country=CO part-of=pl-narino | Barbacoas | common usage in reporting | The strike was in Barbacoas.
pl-samaniego | Place.Town country=CO part-of=pl-narino | Samaniego | common usage in reporting | Fighting was reported near Samaniego.
pl-ricaurte | Place.Town country=CO part-of=pl-narino | Ricaurte | common usage in reporting | Shells hit Ricaurte on Monday.
pl-pasto | Place.Town country=CO part-of=pl-narino | Pasto | common usage in reporting | Residents fled Pasto.
pl-roberto-payan | Place.Town country=CO part-of=pl-narino | Roberto Payán | common usage in reporting | The strike was in Roberto Payán.
pl-magui | Place.Town country=CO part-of=pl-narino | Magüí | common usage in reporting | Fighting was reported near Magüí.
pl-norte-de-santander | Place.Province country=CO | Norte de Santander; North Santander | common usage in reporting | Shells hit Norte de Santander on Monday.
pl-tibu | Place.Town country=CO part-of=pl-norte-de-santander | Tibu | common usage in reporting | Residents fled Tibu.
pl-ocana | Place.Town country=CO part-of=pl-norte-de-santander | Ocaña | common usage in reporting | The strike was in Ocaña.
pl-el-tarra | Place.Town country=CO part-of=pl-norte-de-santander | El Tarra | common usage in reporting | Fighting was reported near El Tarra.
pl-hacari | Place.Town country=CO part-of=pl-norte-de-santander | Hacarí | common usage in reporting | Shells hit Hacarí on Monday.
pl-teorama | Place.Town country=CO part-of=pl-norte-de-santander | Teorama | common usage in reporting | Residents fled Teorama.
pl-convencion | Place.Town country=CO part-of=pl-norte-de-santander | Convención | common usage in reporting | The strike was in Convención.
pl-la-gabarra | Place.Town country=CO part-of=pl-norte-de-santander | La Gabarra | common usage in reporting | Fighting was reported near La Gabarra.
pl-catatumbo | Place.Region country=CO | Catatumbo; Catatumbo region | common usage in reporting | Shells hit Catatumbo on Monday.
pl-santander | Place.Province country=CO | Santander | common usage in reporting | Residents fled Santander.
pl-barrancabermeja | Place.Town country=CO part-of=pl-santander | Barrancabermeja | common usage in reporting | The strike was in Barrancabermeja.
pl-puerto-wilches | Place.Town country=CO part-of=pl-santander | Puerto Wilches | common usage in reporting | Fighting was reported near Puerto Wilches.
pl-la-rochela | Place.Town country=CO part-of=pl-santander | La Rochela | common usage in reporting | Shells hit La Rochela on Monday.
pl-san-vicente-de-chucuri | Place.Town country=CO part-of=pl-santander | San Vicente de Chucuri | common usage in reporting | Residents fled San Vicente de Chucuri.
pl-magdalena-medio | Place.Region country=CO | Magdalena Medio; Middle Magdalena | common usage in reporting | The strike was in Magdalena Medio.
pl-choco | Place.Province country=CO | Chocó | common usage in reporting | Fighting was reported near Chocó.
pl-quibdo | Place.Town country=CO part-of=pl-choco | Quibdó | common usage in reporting | Shells hit Quibdó on Monday.
pl-bojaya | Place.Town country=CO part-of=pl-choco | Bojayá | common usage in reporting | Residents fled Bojayá.
pl-riosucio | Place.Town country=CO part-of=pl-choco | Riosucio | common usage in reporting | The strike was in Riosucio.
pl-istmina | Place.Town country=CO part-of=pl-choco | Istmina | common usage in reporting | Fighting was reported near Istmina.
pl-jurado | Place.Town country=CO part-of=pl-choco | Juradó | common usage in reporting | Shells hit Juradó on Monday.
pl-medio-san-juan | Place.Town country=CO part-of=pl-choco | Medio San Juan | common usage in reporting | Residents fled Medio San Juan.
pl-alto-baudo | Place.Town country=CO part-of=pl-choco | Alto Baudó | common usage in reporting | The strike was in Alto Baudó.
pl-carmen-del-darien | Place.Town country=CO part-of=pl-choco | Carmen del Darién | common usage in reporting | Fighting was reported near Carmen del Darién.
pl-unguia | Place.Town country=CO part-of=pl-choco | Unguía | common usage in reporting | Shells hit Unguía on Monday.
pl-uraba | Place.Region country=CO | Uraba | common usage in reporting | Residents fled Uraba.
pl-putumayo | Place.Province country=CO | Putumayo | common usage in reporting | The strike was in Putumayo.
pl-puerto-asis | Place.Town country=CO part-of=pl-putumayo | Puerto Asís | common usage in reporting | Fighting was reported near Puerto Asís.
pl-mocoa | Place.Town country=CO part-of=pl-putumayo | Mocoa | common usage in reporting | Shells hit Mocoa on Monday.
pl-puerto-leguizamo | Place.Town country=CO part-of=pl-putumayo | Puerto Leguízamo | common usage in reporting | Residents fled Puerto Leguízamo.
pl-la-hormiga | Place.Town country=CO part-of=pl-putumayo | La Hormiga | common usage in reporting | The strike was in La Hormiga.
pl-el-placer | Place.Village country=CO part-of=pl-putumayo | El Placer | common usage in reporting | Fighting was reported near El Placer.
pl-alto-remanso | Place.Village country=CO part-of=pl-putumayo | Alto Remanso | common usage in reporting | Shells hit Alto Remanso on Monday.
pl-caqueta | Place.Province country=CO | Caquetá | common usage in reporting | Residents fled Caquetá.
pl-florencia | Place.Town country=CO part-of=pl-caqueta | Florencia | common usage in reporting | The strike was in Florencia.
pl-san-vicente-del-caguan | Place.Town country=CO part-of=pl-caqueta | San Vicente del Caguán | common usage in reporting | Fighting was reported near San Vicente del Caguán.
pl-el-billar | Place.Town country=CO part-of=pl-caqueta | El Billar | common usage in reporting | Shells hit El Billar on Monday.
pl-cartagena-del-chaira | Place.Town country=CO part-of=pl-caqueta | Cartagena del Chairá | common usage in reporting | Residents fled Cartagena del Chairá.
pl-meta-department | Place.Province country=CO | Meta department | common usage in reporting | The strike was in Meta department.
pl-villavicencio | Place.Town country=CO part-of=pl-meta-department | Villavicencio | common usage in reporting | Fighting was reported near Villavicencio.
pl-mapiripan | Place.Town country=CO part-of=pl-meta-department | Mapiripán | common usage in reporting | Shells hit Mapiripán on Monday.
pl-la-macarena | Place.Town country=CO part-of=pl-meta-department | La Macarena | common usage in reporting | Residents fled La Macarena.
pl-vista-hermosa | Place.Town country=CO part-of=pl-meta-department | Vista Hermosa | common usage in reporting | The strike was in Vista Hermosa.
pl-puerto-lleras | Place.Town country=CO part-of=pl-meta-department | Puerto Lleras | common usage in reporting | Fighting was reported near Puerto Lleras.
pl-puerto-alvira | Place.Town country=CO part-of=pl-meta-department | Puerto Alvira | common usage in reporting | Shells hit Puerto Alvira on Monday.
pl-guaviare | Place.Province country=CO | Guaviare | common usage in reporting | Residents fled Guaviare.
pl-san-jose-del-guaviare | Place.Town country=CO part-of=pl-guaviare | San José del Guaviare | common usage in reporting | The strike was in San José del Guaviare.
pl-miraflores | Place.Town country=CO part-of=pl-guaviare | Miraflores | common usage in reporting | Fighting was reported near Miraflores.
pl-huila | Place.Province country=CO | Huila | common usage in reporting | Shells hit Huila on Monday.
pl-neiva | Place.Town country=CO part-of=pl-huila | Neiva | common usage in reporting | Residents fled Neiva.
pl-algeciras | Place.Town country=CO part-of=pl-huila | Algeciras | common usage in reporting | The strike was in Algeciras.
pl-tolima | Place.Province country=CO | Tolima | common usage in reporting | Fighting was reported near Tolima.
pl-ibague | Place.Town country=CO part-of=pl-tolima | Ibagué | common usage in reporting | Shells hit Ibagué on Monday.
pl-planadas | Place.Town country=CO part-of=pl-tolima | Planadas | common usage in reporting | Residents fled Planadas.
pl-marquetalia | Place.Town country=CO part-of=pl-tolima | Marquetalia | common usage in reporting | The strike was in Marquetalia.
pl-vaupes | Place.Province country=CO | Vaupés | common usage in reporting | Fighting was reported near Vaupés.
pl-mitu | Place.Town country=CO part-of=pl-vaupes | Mitú | common usage in reporting | Shells hit Mitú on Monday.
pl-bolivar-department | Place.Province country=CO | Bolívar department | common usage in reporting | Residents fled Bolívar department.
pl-carmen-de-bolivar | Place.Town country=CO part-of=pl-bolivar-department | Carmen de Bolívar; El Carmen de Bolivar | common usage in reporting | The strike was in Carmen de Bolívar.
pl-san-jacinto | Place.Town country=CO part-of=pl-bolivar-department | San Jacinto | common usage in reporting | Fighting was reported near San Jacinto.
pl-simiti | Place.Town country=CO part-of=pl-bolivar-department | Simití | common usage in reporting | Shells hit Simití on Monday.
pl-montecristo | Place.Town country=CO part-of=pl-bolivar-department | Montecristo | common usage in reporting | Residents fled Montecristo.
pl-el-salado | Place.Village country=CO part-of=pl-bolivar-department | El Salado | common usage in reporting | The strike was in El Salado.
pl-las-brisas | Place.Village country=CO part-of=pl-bolivar-department | Las Brisas | common usage in reporting | Fighting was reported near Las Brisas.
pl-sucre-department | Place.Province country=CO | Sucre department | common usage in reporting | Shells hit Sucre department on Monday.
pl-chengue | Place.Village country=CO part-of=pl-sucre-department | Chengue | common usage in reporting | Residents fled Chengue.
pl-macayepo | Place.Village country=CO part-of=pl-sucre-department | Macayepo | common usage in reporting | The strike was in Macayepo.
pl-sincelejo | Place.Town country=CO part-of=pl-sucre-department | Sincelejo | common usage in reporting | Fighting was reported near Sincelejo.
pl-montes-de-maria | Place.Region country=CO | Montes de María | common usage in reporting | Shells hit Montes de María on Monday.
pl-cordoba | Place.Province country=CO | Cordoba | common usage in reporting | Residents fled Cordoba.
pl-monteria | Place.Town country=CO part-of=pl-cordoba | Montería | common usage in reporting | The strike was in Montería.
pl-tierralta | Place.Town country=CO part-of=pl-cordoba | Tierralta | common usage in reporting | Fighting was reported near Tierralta.
pl-planeta-rica | Place.Town country=CO part-of=pl-cordoba | Planeta Rica | common usage in reporting | Shells hit Planeta Rica on Monday.
pl-la-mejor-esquina | Place.Village country=CO part-of=pl-cordoba | La Mejor Esquina | common usage in reporting | Residents fled La Mejor Esquina.
pl-mejor-esquina | Place.Village country=CO part-of=pl-cordoba | Mejor Esquina | common usage in reporting | The strike was in Mejor Esquina.
pl-cesar-department | Place.Province country=CO | Cesar department | common usage in reporting | Fighting was reported near Cesar department.
pl-valledupar | Place.Town country=CO part-of=pl-cesar-department | Valledupar | common usage in reporting | Shells hit Valledupar on Monday.
pl-aguachica | Place.Town country=CO part-of=pl-cesar-department | Aguachica | common usage in reporting | Residents fled Aguachica.
pl-becerril | Place.Town country=CO part-of=pl-cesar-department | Becerril | common usage in reporting | The strike was in Becerril.
pl-la-jagua | Place.Town country=CO part-of=pl-cesar-department | La Jagua | common usage in reporting | Fighting was reported near La Jagua.
pl-magdalena-department | Place.Province country=CO | Magdalena department | common usage in reporting | Shells hit Magdalena department on Monday.
pl-santa-marta | Place.Town country=CO part-of=pl-magdalena-department | Santa Marta | common usage in reporting | Residents fled Santa Marta.
pl-cienaga | Place.Town country=CO part-of=pl-magdalena-department | Ciénaga | common usage in reporting | The strike was in Ciénaga.
pl-nueva-venecia | Place.Village country=CO part-of=pl-magdalena-department | Nueva Venecia | common usage in reporting | Fighting was reported near Nueva Venecia.
pl-la-guajira | Place.Province country=CO | La Guajira; Guajira | common usage in reporting | Shells hit La Guajira on Monday.
pl-riohacha | Place.Town country=CO part-of=pl-la-guajira | Riohacha | common usage in reporting | Residents fled Riohacha.
pl-bahia-portete | Place.Village country=CO part-of=pl-la-guajira | Bahía Portete | common usage in reporting | The strike was in Bahía Portete.
pl-boyaca | Place.Province country=CO | Boyacá | common usage in reporting | Fighting was reported near Boyacá.
pl-tunja | Place.Town country=CO part-of=pl-boyaca | Tunja | common usage in reporting | Shells hit Tunja on Monday.
pl-cundinamarca | Place.Province country=CO | Cundinamarca | common usage in reporting | Residents fled Cundinamarca.
pl-soacha | Place.Town country=CO part-of=pl-cundinamarca | Soacha | common usage in reporting | The strike was in Soacha.
pl-casanare | Place.Province country=CO | Casanare | common usage in reporting | Fighting was reported near Casanare.
pl-yopal | Place.Town country=CO part-of=pl-casanare | Yopal | common usage in reporting | Shells hit Yopal on Monday.
pl-santo-domingo-hamlet | Place.Village country=CO part-of=pl-casanare | Santo Domingo hamlet | common usage in reporting | Residents fled Santo Domingo hamlet.
pl-caldas | Place.Province country=CO | Caldas | common usage in reporting | The strike was in Caldas.
pl-risaralda | Place.Province country=CO | Risaralda | common usage in reporting | Fighting was reported near Risaralda.
pl-pereira | Place.Town country=CO part-of=pl-risaralda | Pereira | common usage in reporting | Shells hit Pereira on Monday.
pl-quindio | Place.Province country=CO | Quindio | common usage in reporting | Residents fled Quindio.

# Peru.
pl-lima | Place.City country=PE role=seat | Lima | common usage in reporting | The strike was in Lima.
pl-villa-el-salvador | Place.Neighbourhood country=PE part-of=pl-lima | Villa El Salvador | common usage in reporting | Fighting was reported near Villa El Salvador.
pl-barrios-altos | Place.Neighbourhood country=PE part-of=pl-lima | Barrios Altos | common usage in reporting | Shells hit Barrios Altos on Monday.
pl-tarata | Place.Neighbourhood country=PE part-of=pl-lima | Tarata; Tarata Street | common usage in reporting | Residents fled Tarata.
pl-callao | Place.Neighbourhood country=PE part-of=pl-lima | Callao | common usage in reporting | The strike was in Callao.
pl-la-cantuta | Place.Neighbourhood country=PE part-of=pl-lima | La Cantuta; Cantuta | common usage in reporting | Fighting was reported near La Cantuta.
pl-el-fronton | Place.Site country=PE part-of=pl-lima | El Frontón | common usage in reporting | Shells hit El Frontón on Monday.
pl-lurigancho | Place.Site country=PE part-of=pl-lima | Lurigancho | common usage in reporting | Residents fled Lurigancho.
pl-canto-grande | Place.Site country=PE part-of=pl-lima | Canto Grande; Castro Castro | common usage in reporting | The strike was in Canto Grande.
pl-ayacucho | Place.Province country=PE | Ayacucho | common usage in reporting | Fighting was reported near Ayacucho.
pl-ayacucho-city | Place.City country=PE part-of=pl-ayacucho | Ayacucho city; Huamanga | common usage in reporting | Shells hit Ayacucho city on Monday.
pl-huanta | Place.Town country=PE part-of=pl-ayacucho | Huanta | common usage in reporting | Residents fled Huanta.
pl-cangallo | Place.Town country=PE part-of=pl-ayacucho | Cangallo | common usage in reporting | The strike was in Cangallo.
pl-vilcashuaman | Place.Town country=PE part-of=pl-ayacucho | Vilcashuamán | common usage in reporting | Fighting was reported near Vilcashuamán.
pl-sivia | Place.Town country=PE part-of=pl-ayacucho | Sivia | common usage in reporting | Shells hit Sivia on Monday.
pl-victor-fajardo | Place.Town country=PE part-of=pl-ayacucho | Victor Fajardo | common usage in reporting | Residents fled Victor Fajardo.
pl-lucanamarca | Place.Village country=PE part-of=pl-ayacucho | Lucanamarca | common usage in reporting | The strike was in Lucanamarca.
pl-accomarca | Place.Village country=PE part-of=pl-ayacucho | Accomarca | common usage in reporting | Fighting was reported near Accomarca.
pl-uchuraccay | Place.Village country=PE part-of=pl-ayacucho | Uchuraccay; Uchuraccay village | common usage in reporting | Shells hit Uchuraccay on Monday.
pl-cayara | Place.Village country=PE part-of=pl-ayacucho | Cayara | common usage in reporting | Residents fled Cayara.
pl-soccos | Place.Village country=PE part-of=pl-ayacucho | Soccos; Socos | common usage in reporting | The strike was in Soccos.
pl-chuschi | Place.Village country=PE part-of=pl-ayacucho | Chuschi | common usage in reporting | Fighting was reported near Chuschi.
pl-putis | Place.Village country=PE part-of=pl-ayacucho | Putis | common usage in reporting | Shells hit Putis on Monday.
pl-huancasancos | Place.Village country=PE part-of=pl-ayacucho | Huancasancos | common usage in reporting | Residents fled Huancasancos.
pl-santo-tomas-de-pata | Place.Village country=PE part-of=pl-ayacucho | Santo Tomas de Pata | common usage in reporting | The strike was in Santo Tomas de Pata.
pl-los-cabitos | Place.Site country=PE part-of=pl-ayacucho | Los Cabitos | common usage in reporting | Fighting was reported near Los Cabitos.
pl-huancavelica | Place.Province country=PE | Huancavelica | common usage in reporting | Shells hit Huancavelica on Monday.
pl-lircay | Place.Town country=PE part-of=pl-huancavelica | Lircay | common usage in reporting | Residents fled Lircay.
pl-acobamba | Place.Town country=PE part-of=pl-huancavelica | Acobamba | common usage in reporting | The strike was in Acobamba.
pl-apurimac | Place.Province country=PE | Apurímac | common usage in reporting | Fighting was reported near Apurímac.
pl-abancay | Place.Town country=PE part-of=pl-apurimac | Abancay | common usage in reporting | Shells hit Abancay on Monday.
pl-andahuaylas | Place.Town country=PE part-of=pl-apurimac | Andahuaylas | common usage in reporting | Residents fled Andahuaylas.
pl-haquira | Place.Town country=PE part-of=pl-apurimac | Haquira | common usage in reporting | The strike was in Haquira.
pl-junin | Place.Province country=PE | Junín | common usage in reporting | Fighting was reported near Junín.
pl-huancayo | Place.Town country=PE part-of=pl-junin | Huancayo | common usage in reporting | Shells hit Huancayo on Monday.
pl-satipo | Place.Town country=PE part-of=pl-junin | Satipo | common usage in reporting | Residents fled Satipo.
pl-mazamari | Place.Town country=PE part-of=pl-junin | Mazamari | common usage in reporting | The strike was in Mazamari.
pl-jauja | Place.Town country=PE part-of=pl-junin | Jauja | common usage in reporting | Fighting was reported near Jauja.
pl-la-oroya | Place.Town country=PE part-of=pl-junin | La Oroya | common usage in reporting | Shells hit La Oroya on Monday.
pl-tarma | Place.Town country=PE part-of=pl-junin | Tarma | common usage in reporting | Residents fled Tarma.
pl-mantaro | Place.Town country=PE part-of=pl-junin | Mantaro | common usage in reporting | The strike was in Mantaro.
pl-tsiriari | Place.Village country=PE part-of=pl-junin | Tsiriari | common usage in reporting | Fighting was reported near Tsiriari.
pl-huanuco | Place.Province country=PE | Huánuco | common usage in reporting | Shells hit Huánuco on Monday.
pl-tingo-maria | Place.Town country=PE part-of=pl-huanuco | Tingo María | common usage in reporting | Residents fled Tingo María.
pl-aucayacu | Place.Town country=PE part-of=pl-huanuco | Aucayacu | common usage in reporting | The strike was in Aucayacu.
pl-leoncio-prado | Place.Town country=PE part-of=pl-huanuco | Leoncio Prado | common usage in reporting | Fighting was reported near Leoncio Prado.
pl-san-martin | Place.Province country=PE | San Martín | common usage in reporting | Shells hit San Martín on Monday.
pl-tocache | Place.Town country=PE part-of=pl-san-martin | Tocache | common usage in reporting | Residents fled Tocache.
pl-uchiza | Place.Town country=PE part-of=pl-san-martin | Uchiza | common usage in reporting | The strike was in Uchiza.
pl-juanjui | Place.Town country=PE part-of=pl-san-martin | Juanjui | common usage in reporting | Fighting was reported near Juanjui.
pl-tarapoto | Place.Town country=PE part-of=pl-san-martin | Tarapoto | common usage in reporting | Shells hit Tarapoto on Monday.
pl-moyobamba | Place.Town country=PE part-of=pl-san-martin | Moyobamba | common usage in reporting | Residents fled Moyobamba.
pl-upper-huallaga | Place.Region country=PE | Upper Huallaga; Upper Huallaga Valley; Huallaga; Huallaga Valley; Alto Huallaga | common usage in reporting | The strike was in Upper Huallaga.
pl-vraem | Place.Region country=PE | VRAEM; VRAE; Ene River | common usage in reporting | Fighting was reported near VRAEM.
pl-pasco | Place.Town country=PE | Pasco; Cerro de Pasco | common usage in reporting | Shells hit Pasco on Monday.
pl-ucayali | Place.Province country=PE | Ucayali | common usage in reporting | Residents fled Ucayali.
pl-pucallpa | Place.Town country=PE part-of=pl-ucayali | Pucallpa | common usage in reporting | The strike was in Pucallpa.
pl-puno | Place.Province country=PE | Puno | common usage in reporting | Fighting was reported near Puno.
pl-juliaca | Place.Town country=PE part-of=pl-puno | Juliaca | common usage in reporting | Shells hit Juliaca on Monday.
pl-azangaro | Place.Town country=PE part-of=pl-puno | Azángaro | common usage in reporting | Residents fled Azángaro.
pl-cusco | Place.City country=PE | Cusco; Cuzco | common usage in reporting | The strike was in Cusco.
pl-arequipa | Place.City country=PE | Arequipa | common usage in reporting | Fighting was reported near Arequipa.
pl-trujillo | Place.City country=PE | Trujillo | common usage in reporting | Shells hit Trujillo on Monday.
pl-chimbote | Place.Town country=PE | Chimbote | common usage in reporting | Residents fled Chimbote.
pl-bagua | Place.Town country=PE | Bagua | common usage in reporting | The strike was in Bagua.

# El Salvador.
pl-san-salvador | Place.City country=SV role=seat | San Salvador | common usage in reporting | Fighting was reported near San Salvador.
pl-mejicanos | Place.Neighbourhood country=SV part-of=pl-san-salvador | Mejicanos | common usage in reporting | Shells hit Mejicanos on Monday.
pl-soyapango | Place.Neighbourhood country=SV part-of=pl-san-salvador | Soyapango | common usage in reporting | Residents fled Soyapango.
pl-zacamil | Place.Neighbourhood country=SV part-of=pl-san-salvador | Zacamil | common usage in reporting | The strike was in Zacamil.
pl-apopa | Place.Neighbourhood country=SV part-of=pl-san-salvador | Apopa | common usage in reporting | Fighting was reported near Apopa.
pl-ciudad-delgado | Place.Neighbourhood country=SV part-of=pl-san-salvador | Ciudad Delgado | common usage in reporting | Shells hit Ciudad Delgado on Monday.
pl-ilopango | Place.Neighbourhood country=SV part-of=pl-san-salvador | Ilopango | common usage in reporting | Residents fled Ilopango.
pl-cuscatancingo | Place.Neighbourhood country=SV part-of=pl-san-salvador | Cuscatancingo | common usage in reporting | The strike was in Cuscatancingo.
pl-colonia-escalon | Place.Neighbourhood country=SV part-of=pl-san-salvador | Colonia Escalon; Escalon | common usage in reporting | Fighting was reported near Colonia Escalon.
pl-jose-simeon-canas-central-american-university | Place.Site country=SV part-of=pl-san-salvador | Jose Simeon Canas Central American University; Central American University; UCA | common usage in reporting | Shells hit Jose Simeon Canas Central American University on Monday.
pl-el-paisnal | Place.Site country=SV part-of=pl-san-salvador | El Paisnal | common usage in reporting | Residents fled El Paisnal.
pl-aguilares | Place.Town country=SV part-of=pl-san-salvador | Aguilares | common usage in reporting | The strike was in Aguilares.
pl-santa-tecla | Place.Town country=SV part-of=pl-san-salvador | Santa Tecla | common usage in reporting | Fighting was reported near Santa Tecla.
pl-cuscatlan-stadium | Place.Site country=SV part-of=pl-san-salvador | Cuscatlan Stadium | common usage in reporting | Shells hit Cuscatlan Stadium on Monday.
pl-chalatenango | Place.Province country=SV | Chalatenango | common usage in reporting | Residents fled Chalatenango.
pl-arcatao | Place.Village country=SV part-of=pl-chalatenango | Arcatao | common usage in reporting | The strike was in Arcatao.
pl-san-jose-las-flores | Place.Village country=SV part-of=pl-chalatenango | San José Las Flores | common usage in reporting | Fighting was reported near San José Las Flores.
pl-guarjila | Place.Village country=SV part-of=pl-chalatenango | Guarjila | common usage in reporting | Shells hit Guarjila on Monday.
pl-la-palma | Place.Village country=SV part-of=pl-chalatenango | La Palma | common usage in reporting | Residents fled La Palma.
pl-el-sumpul | Place.Village country=SV part-of=pl-chalatenango | El Sumpul | common usage in reporting | The strike was in El Sumpul.
pl-las-vueltas | Place.Village country=SV part-of=pl-chalatenango | Las Vueltas | common usage in reporting | Fighting was reported near Las Vueltas.
pl-corral-de-piedra | Place.Village country=SV part-of=pl-chalatenango | Corral de Piedra | common usage in reporting | Shells hit Corral de Piedra on Monday.
pl-sumpul-river | Place.Town country=SV part-of=pl-chalatenango | Sumpul River | common usage in reporting | Residents fled Sumpul River.
pl-el-paraiso | Place.Town country=SV part-of=pl-chalatenango | El Paraiso | common usage in reporting | The strike was in El Paraiso.
pl-morazan | Place.Province country=SV | Morazán | common usage in reporting | Fighting was reported near Morazán.
pl-san-francisco-gotera | Place.Town country=SV part-of=pl-morazan | San Francisco Gotera | common usage in reporting | Shells hit San Francisco Gotera on Monday.
pl-perquin | Place.Town country=SV part-of=pl-morazan | Perquín | common usage in reporting | Residents fled Perquín.
pl-el-mozote | Place.Village country=SV part-of=pl-morazan | El Mozote | common usage in reporting | The strike was in El Mozote.
pl-joateca | Place.Village country=SV part-of=pl-morazan | Joateca | common usage in reporting | Fighting was reported near Joateca.
pl-meanguera | Place.Village country=SV part-of=pl-morazan | Meanguera | common usage in reporting | Shells hit Meanguera on Monday.
pl-arambala | Place.Village country=SV part-of=pl-morazan | Arambala | common usage in reporting | Residents fled Arambala.
pl-jocoaitique | Place.Town country=SV part-of=pl-morazan | Jocoaitique | common usage in reporting | The strike was in Jocoaitique.
pl-segundo-montes | Place.Town country=SV part-of=pl-morazan | Segundo Montes | common usage in reporting | Fighting was reported near Segundo Montes.
pl-san-vicente | Place.Province country=SV | San Vicente | common usage in reporting | Shells hit San Vicente on Monday.
pl-tecoluca | Place.Town country=SV part-of=pl-san-vicente | Tecoluca | common usage in reporting | Residents fled Tecoluca.
pl-apastepeque | Place.Town country=SV part-of=pl-san-vicente | Apastepeque | common usage in reporting | The strike was in Apastepeque.
pl-san-francisco-angulo | Place.Village country=SV part-of=pl-san-vicente | San Francisco Angulo | common usage in reporting | Fighting was reported near San Francisco Angulo.
pl-chichontepec | Place.Region country=SV part-of=pl-san-vicente | Chichontepec; San Vicente volcano | common usage in reporting | Shells hit Chichontepec on Monday.
pl-usulutan | Place.Province country=SV | Usulután | common usage in reporting | Residents fled Usulután.
pl-jiquilisco | Place.Town country=SV part-of=pl-usulutan | Jiquilisco | common usage in reporting | The strike was in Jiquilisco.
pl-jucuaran | Place.Town country=SV part-of=pl-usulutan | Jucuaran | common usage in reporting | Fighting was reported near Jucuaran.
pl-santiago-de-maria | Place.Town country=SV part-of=pl-usulutan | Santiago de Maria | common usage in reporting | Shells hit Santiago de Maria on Monday.
pl-puerto-el-triunfo | Place.Town country=SV part-of=pl-usulutan | Puerto El Triunfo | common usage in reporting | Residents fled Puerto El Triunfo.
pl-san-miguel | Place.Province country=SV | San Miguel | common usage in reporting | The strike was in San Miguel.
pl-san-miguel-city | Place.City country=SV part-of=pl-san-miguel | San Miguel city | common usage in reporting | Fighting was reported near San Miguel city.
pl-ciudad-barrios | Place.Town country=SV part-of=pl-san-miguel | Ciudad Barrios | common usage in reporting | Shells hit Ciudad Barrios on Monday.
pl-chinameca | Place.Town country=SV part-of=pl-san-miguel | Chinameca | common usage in reporting | Residents fled Chinameca.
pl-la-union | Place.Province country=SV | La Union | common usage in reporting | The strike was in La Union.
pl-conchagua | Place.Town country=SV part-of=pl-la-union | Conchagua | common usage in reporting | Fighting was reported near Conchagua.
pl-santa-rosa-de-lima | Place.Town country=SV part-of=pl-la-union | Santa Rosa de Lima | common usage in reporting | Shells hit Santa Rosa de Lima on Monday.
pl-cabanas | Place.Province country=SV | Cabañas | common usage in reporting | Residents fled Cabañas.
pl-sensuntepeque | Place.Town country=SV part-of=pl-cabanas | Sensuntepeque | common usage in reporting | The strike was in Sensuntepeque.
pl-ilobasco | Place.Town country=SV part-of=pl-cabanas | Ilobasco | common usage in reporting | Fighting was reported near Ilobasco.
pl-cuscatlan | Place.Province country=SV | Cuscatlán | common usage in reporting | Shells hit Cuscatlán on Monday.
pl-suchitoto | Place.Town country=SV part-of=pl-cuscatlan | Suchitoto | common usage in reporting | Residents fled Suchitoto.
pl-cojutepeque | Place.Town country=SV part-of=pl-cuscatlan | Cojutepeque | common usage in reporting | The strike was in Cojutepeque.
pl-copapayo | Place.Village country=SV part-of=pl-cuscatlan | Copapayo | common usage in reporting | Fighting was reported near Copapayo.
pl-tenancingo | Place.Village country=SV part-of=pl-cuscatlan | Tenancingo | common usage in reporting | Shells hit Tenancingo on Monday.
pl-guazapa | Place.Region country=SV part-of=pl-cuscatlan | Guazapa; Guazapa volcano | common usage in reporting | Residents fled Guazapa.
pl-zacatecoluca | Place.Town country=SV | Zacatecoluca | common usage in reporting | The strike was in Zacatecoluca.
pl-la-libertad | Place.Province country=SV | La Libertad | common usage in reporting | Fighting was reported near La Libertad.
pl-quezaltepeque | Place.Town country=SV part-of=pl-la-libertad | Quezaltepeque | common usage in reporting | Shells hit Quezaltepeque on Monday.
pl-nueva-san-salvador | Place.Town country=SV part-of=pl-la-libertad | Nueva San Salvador | common usage in reporting | Residents fled Nueva San Salvador.
pl-comasagua | Place.Town country=SV part-of=pl-la-libertad | Comasagua | common usage in reporting | The strike was in Comasagua.
pl-sonsonate | Place.Province country=SV | Sonsonate | common usage in reporting | Fighting was reported near Sonsonate.
pl-acajutla | Place.Town country=SV part-of=pl-sonsonate | Acajutla | common usage in reporting | Shells hit Acajutla on Monday.
pl-izalco | Place.Town country=SV part-of=pl-sonsonate | Izalco | common usage in reporting | Residents fled Izalco.
pl-santa-ana | Place.Province country=SV | Santa Ana | common usage in reporting | The strike was in Santa Ana.
pl-metapan | Place.Town country=SV part-of=pl-santa-ana | Metapan | common usage in reporting | Fighting was reported near Metapan.
pl-chalchuapa | Place.Town country=SV part-of=pl-santa-ana | Chalchuapa | common usage in reporting | Shells hit Chalchuapa on Monday.
pl-ahuachapan | Place.Province country=SV | Ahuachapán | common usage in reporting | Residents fled Ahuachapán.

# Guatemala.
pl-guatemala-city | Place.City country=GT role=seat | Guatemala City | common usage in reporting | The strike was in Guatemala City.
pl-quiche | Place.Province country=GT | Quiché; El Quiché | common usage in reporting | Fighting was reported near Quiché.
pl-nebaj | Place.Town country=GT part-of=pl-quiche | Nebaj | common usage in reporting | Shells hit Nebaj on Monday.
pl-chajul | Place.Town country=GT part-of=pl-quiche | Chajul | common usage in reporting | Residents fled Chajul.
pl-cotzal | Place.Town country=GT part-of=pl-quiche | Cotzal; San Juan Cotzal | common usage in reporting | The strike was in Cotzal.
pl-santa-cruz-del-quiche | Place.Town country=GT part-of=pl-quiche | Santa Cruz del Quiché | common usage in reporting | Fighting was reported near Santa Cruz del Quiché.
pl-uspantan | Place.Town country=GT part-of=pl-quiche | Uspantán | common usage in reporting | Shells hit Uspantán on Monday.
pl-ixcan | Place.Town country=GT part-of=pl-quiche | Ixcán | common usage in reporting | Residents fled Ixcán.
pl-xalbal | Place.Village country=GT part-of=pl-quiche | Xalbal | common usage in reporting | The strike was in Xalbal.
pl-cuarto-pueblo | Place.Village country=GT part-of=pl-quiche | Cuarto Pueblo | common usage in reporting | Fighting was reported near Cuarto Pueblo.
pl-ixil-triangle | Place.Region country=GT | Ixil Triangle; Ixil Area; Ixil region | common usage in reporting | Shells hit Ixil Triangle on Monday.
pl-huehuetenango | Place.Province country=GT | Huehuetenango | common usage in reporting | Residents fled Huehuetenango.
pl-san-mateo-ixtatan | Place.Village country=GT part-of=pl-huehuetenango | San Mateo Ixtatan | common usage in reporting | The strike was in San Mateo Ixtatan.
pl-san-francisco-nenton | Place.Village country=GT part-of=pl-huehuetenango | San Francisco Nentón | common usage in reporting | Fighting was reported near San Francisco Nentón.
pl-barillas | Place.Town country=GT part-of=pl-huehuetenango | Barillas | common usage in reporting | Shells hit Barillas on Monday.
pl-alta-verapaz | Place.Province country=GT | Alta Verapaz | common usage in reporting | Residents fled Alta Verapaz.
pl-coban | Place.Town country=GT part-of=pl-alta-verapaz | Cobán | common usage in reporting | The strike was in Cobán.
pl-panzos | Place.Town country=GT part-of=pl-alta-verapaz | Panzós | common usage in reporting | Fighting was reported near Panzós.
pl-xaman | Place.Village country=GT part-of=pl-alta-verapaz | Xaman | common usage in reporting | Shells hit Xaman on Monday.
pl-baja-verapaz | Place.Province country=GT | Baja Verapaz | common usage in reporting | Residents fled Baja Verapaz.
pl-rabinal | Place.Town country=GT part-of=pl-baja-verapaz | Rabinal | common usage in reporting | The strike was in Rabinal.
pl-rio-negro | Place.Town country=GT part-of=pl-baja-verapaz | Río Negro | common usage in reporting | Fighting was reported near Río Negro.
pl-plan-de-sanchez | Place.Village country=GT part-of=pl-baja-verapaz | Plan de Sánchez | common usage in reporting | Shells hit Plan de Sánchez on Monday.
pl-peten | Place.Province country=GT | Petén | common usage in reporting | Residents fled Petén.
pl-dos-erres | Place.Village country=GT part-of=pl-peten | Dos Erres; Las Dos Erres | common usage in reporting | The strike was in Dos Erres.
pl-poptun | Place.Town country=GT part-of=pl-peten | Poptún | common usage in reporting | Fighting was reported near Poptún.
pl-el-naranjo | Place.Village country=GT part-of=pl-peten | El Naranjo | common usage in reporting | Shells hit El Naranjo on Monday.
pl-solola | Place.Province country=GT | Sololá | common usage in reporting | Residents fled Sololá.
pl-santiago-atitlan | Place.Town country=GT part-of=pl-solola | Santiago Atitlán | common usage in reporting | The strike was in Santiago Atitlán.
pl-chimaltenango | Place.Province country=GT | Chimaltenango | common usage in reporting | Fighting was reported near Chimaltenango.
pl-san-martin-jilotepeque | Place.Town country=GT part-of=pl-chimaltenango | San Martín Jilotepeque | common usage in reporting | Shells hit San Martín Jilotepeque on Monday.
pl-el-aguacate | Place.Village country=GT part-of=pl-chimaltenango | El Aguacate | common usage in reporting | Residents fled El Aguacate.
pl-escuintla | Place.Province country=GT | Escuintla | common usage in reporting | The strike was in Escuintla.
pl-suchitepequez | Place.Province country=GT | Suchitepequez | common usage in reporting | Fighting was reported near Suchitepequez.
pl-quetzaltenango | Place.Town country=GT | Quetzaltenango; Quezaltenango | common usage in reporting | Shells hit Quetzaltenango on Monday.
pl-sepur-zarco | Place.Village country=GT | Sepur Zarco | common usage in reporting | Residents fled Sepur Zarco.

# Honduras.
pl-tegucigalpa | Place.City country=HN role=seat | Tegucigalpa | common usage in reporting | The strike was in Tegucigalpa.
pl-san-pedro-sula | Place.City country=HN | San Pedro Sula | common usage in reporting | Fighting was reported near San Pedro Sula.
pl-el-paraiso-department | Place.Town country=HN | El Paraíso department | common usage in reporting | Shells hit El Paraíso department on Monday.
pl-olancho | Place.Province country=HN | Olancho | common usage in reporting | Residents fled Olancho.
pl-la-mosquitia | Place.Region country=HN | La Mosquitia; Mosquitia | common usage in reporting | The strike was in La Mosquitia.
pl-bajo-aguan | Place.Region country=HN | Bajo Aguán | common usage in reporting | Fighting was reported near Bajo Aguán.
pl-palmerola | Place.Site country=HN | Palmerola | common usage in reporting | Shells hit Palmerola on Monday.
pl-comayagua | Place.Town country=HN | Comayagua | common usage in reporting | Residents fled Comayagua.
pl-la-ceiba | Place.Town country=HN | La Ceiba | common usage in reporting | The strike was in La Ceiba.
pl-choluteca | Place.Town country=HN | Choluteca | common usage in reporting | Fighting was reported near Choluteca.

# Nicaragua.
pl-managua | Place.City country=NI role=seat | Managua | common usage in reporting | Shells hit Managua on Monday.
pl-esteli | Place.Town country=NI | Estelí | common usage in reporting | Residents fled Estelí.
pl-matagalpa | Place.Province country=NI | Matagalpa | common usage in reporting | The strike was in Matagalpa.
pl-jinotega | Place.Province country=NI | Jinotega | common usage in reporting | Fighting was reported near Jinotega.
pl-masaya | Place.Town country=NI | Masaya | common usage in reporting | Shells hit Masaya on Monday.
pl-monimbo | Place.Town country=NI | Monimbó | common usage in reporting | Residents fled Monimbó.
pl-chinandega | Place.Town country=NI | Chinandega | common usage in reporting | The strike was in Chinandega.
pl-bluefields | Place.Town country=NI | Bluefields | common usage in reporting | Fighting was reported near Bluefields.
pl-puerto-cabezas | Place.Town country=NI | Puerto Cabezas | common usage in reporting | Shells hit Puerto Cabezas on Monday.
pl-nueva-segovia | Place.Province country=NI | Nueva Segovia | common usage in reporting | Residents fled Nueva Segovia.
pl-chontales | Place.Province country=NI | Chontales | common usage in reporting | The strike was in Chontales.
pl-rio-san-juan | Place.Town country=NI | Rio San Juan | common usage in reporting | Fighting was reported near Rio San Juan.
pl-ocotal | Place.Town country=NI | Ocotal | common usage in reporting | Shells hit Ocotal on Monday.

# Costa Rica.
pl-san-jose | Place.City country=CR role=seat | San Jose | common usage in reporting | Residents fled San Jose.

# Panama.
pl-panama-city | Place.City country=PA | Panama City | common usage in reporting | The strike was in Panama City.
pl-colon | Place.Town country=PA | Colón | common usage in reporting | Fighting was reported near Colón.
pl-el-chorrillo | Place.Neighbourhood country=PA | El Chorrillo | common usage in reporting | Shells hit El Chorrillo on Monday.
pl-darien | Place.Region country=PA | Darién; Darién Gap | common usage in reporting | Residents fled Darién.
pl-panama-canal | Place.Region country=PA | Panama Canal | common usage in reporting | The strike was in Panama Canal.

# Mexico.
pl-mexico-city | Place.City country=MX role=seat | Mexico City | common usage in reporting | Fighting was reported near Mexico City.
pl-chiapas | Place.Province country=MX | Chiapas | common usage in reporting | Shells hit Chiapas on Monday.
pl-san-cristobal-de-las-casas | Place.Town country=MX part-of=pl-chiapas | San Cristóbal de las Casas | common usage in reporting | Residents fled San Cristóbal de las Casas.
pl-ocosingo | Place.Town country=MX part-of=pl-chiapas | Ocosingo | common usage in reporting | The strike was in Ocosingo.
pl-acteal | Place.Village country=MX part-of=pl-chiapas | Acteal | common usage in reporting | Fighting was reported near Acteal.
pl-tapachula | Place.Town country=MX part-of=pl-chiapas | Tapachula | common usage in reporting | Shells hit Tapachula on Monday.
pl-chenalho | Place.Town country=MX part-of=pl-chiapas | Chenalhó | common usage in reporting | Residents fled Chenalhó.
pl-iguala | Place.Town country=MX | Iguala | common usage in reporting | The strike was in Iguala.
pl-ayotzinapa | Place.Town country=MX | Ayotzinapa | common usage in reporting | Fighting was reported near Ayotzinapa.
pl-acapulco | Place.Town country=MX | Acapulco | common usage in reporting | Shells hit Acapulco on Monday.
pl-chilpancingo | Place.Town country=MX | Chilpancingo | common usage in reporting | Residents fled Chilpancingo.
pl-aguas-blancas | Place.Town country=MX | Aguas Blancas | common usage in reporting | The strike was in Aguas Blancas.
pl-tierra-caliente | Place.Town country=MX | Tierra Caliente | common usage in reporting | Fighting was reported near Tierra Caliente.
pl-atoyac | Place.Town country=MX | Atoyac | common usage in reporting | Shells hit Atoyac on Monday.
pl-michoacan | Place.Province country=MX | Michoacan | common usage in reporting | Residents fled Michoacan.
pl-morelia | Place.Town country=MX part-of=pl-michoacan | Morelia | common usage in reporting | The strike was in Morelia.
pl-apatzingan | Place.Town country=MX part-of=pl-michoacan | Apatzingán | common usage in reporting | Fighting was reported near Apatzingán.
pl-uruapan | Place.Town country=MX part-of=pl-michoacan | Uruapan | common usage in reporting | Shells hit Uruapan on Monday.
pl-sinaloa | Place.Province country=MX | Sinaloa | common usage in reporting | Residents fled Sinaloa.
pl-culiacan | Place.Town country=MX part-of=pl-sinaloa | Culiacan | common usage in reporting | The strike was in Culiacan.
pl-mazatlan | Place.Town country=MX part-of=pl-sinaloa | Mazatlan | common usage in reporting | Fighting was reported near Mazatlan.
pl-jalisco | Place.Province country=MX | Jalisco | common usage in reporting | Shells hit Jalisco on Monday.
pl-guadalajara | Place.Town country=MX part-of=pl-jalisco | Guadalajara | common usage in reporting | Residents fled Guadalajara.
pl-tamaulipas | Place.Province country=MX | Tamaulipas | common usage in reporting | The strike was in Tamaulipas.
pl-reynosa | Place.Town country=MX part-of=pl-tamaulipas | Reynosa | common usage in reporting | Fighting was reported near Reynosa.
pl-matamoros | Place.Town country=MX part-of=pl-tamaulipas | Matamoros | common usage in reporting | Shells hit Matamoros on Monday.
pl-nuevo-laredo | Place.Town country=MX part-of=pl-tamaulipas | Nuevo Laredo | common usage in reporting | Residents fled Nuevo Laredo.
pl-chihuahua | Place.Province country=MX | Chihuahua | common usage in reporting | The strike was in Chihuahua.
pl-ciudad-juarez | Place.Town country=MX part-of=pl-chihuahua | Ciudad Juarez | common usage in reporting | Fighting was reported near Ciudad Juarez.
pl-veracruz | Place.Province country=MX | Veracruz | common usage in reporting | Shells hit Veracruz on Monday.
pl-oaxaca | Place.Province country=MX | Oaxaca | common usage in reporting | Residents fled Oaxaca.
pl-tijuana | Place.Town country=MX | Tijuana | common usage in reporting | The strike was in Tijuana.
pl-tlatelolco | Place.Site country=MX | Tlatelolco | common usage in reporting | Fighting was reported near Tlatelolco.

# Haiti.
pl-port-au-prince | Place.City country=HT role=seat | Port-au-Prince | common usage in reporting | Shells hit Port-au-Prince on Monday.
pl-cite-soleil | Place.Neighbourhood country=HT part-of=pl-port-au-prince | Cite Soleil | common usage in reporting | Residents fled Cite Soleil.
pl-la-saline | Place.Neighbourhood country=HT part-of=pl-port-au-prince | La Saline | common usage in reporting | The strike was in La Saline.
pl-bel-air | Place.Neighbourhood country=HT part-of=pl-port-au-prince | Bel Air | common usage in reporting | Fighting was reported near Bel Air.
pl-martissant | Place.Neighbourhood country=HT part-of=pl-port-au-prince | Martissant | common usage in reporting | Shells hit Martissant on Monday.
pl-solino | Place.Neighbourhood country=HT part-of=pl-port-au-prince | Solino | common usage in reporting | Residents fled Solino.
pl-carrefour-feuilles | Place.Neighbourhood country=HT part-of=pl-port-au-prince | Carrefour-Feuilles | common usage in reporting | The strike was in Carrefour-Feuilles.
pl-delmas | Place.Neighbourhood country=HT part-of=pl-port-au-prince | Delmas | common usage in reporting | Fighting was reported near Delmas.
pl-tabarre | Place.Neighbourhood country=HT part-of=pl-port-au-prince | Tabarre | common usage in reporting | Shells hit Tabarre on Monday.
pl-kenscoff | Place.Neighbourhood country=HT part-of=pl-port-au-prince | Kenscoff | common usage in reporting | Residents fled Kenscoff.
pl-croix-des-bouquets | Place.Neighbourhood country=HT part-of=pl-port-au-prince | Croix-des-Bouquets | common usage in reporting | The strike was in Croix-des-Bouquets.
pl-wharf-jeremie | Place.Neighbourhood country=HT part-of=pl-port-au-prince | Wharf Jérémie | common usage in reporting | Fighting was reported near Wharf Jérémie.
pl-petion-ville | Place.Neighbourhood country=HT part-of=pl-port-au-prince | Pétion-Ville; Petionville | common usage in reporting | Shells hit Pétion-Ville on Monday.
pl-artibonite | Place.Province country=HT | Artibonite | common usage in reporting | Residents fled Artibonite.
pl-pont-sonde | Place.Town country=HT part-of=pl-artibonite | Pont-Sondé | common usage in reporting | The strike was in Pont-Sondé.
pl-gonaives | Place.Town country=HT part-of=pl-artibonite | Gonaïves | common usage in reporting | Fighting was reported near Gonaïves.
pl-saint-marc | Place.Town country=HT part-of=pl-artibonite | Saint-Marc | common usage in reporting | Shells hit Saint-Marc on Monday.
pl-petite-riviere | Place.Town country=HT part-of=pl-artibonite | Petite-Rivière | common usage in reporting | Residents fled Petite-Rivière.
pl-labodrie | Place.Village country=HT part-of=pl-artibonite | Labodrie | common usage in reporting | The strike was in Labodrie.
pl-cap-haitien | Place.Town country=HT | Cap-Haïtien | common usage in reporting | Fighting was reported near Cap-Haïtien.
pl-les-cayes | Place.Town country=HT | Les Cayes | common usage in reporting | Shells hit Les Cayes on Monday.
pl-mirebalais | Place.Town country=HT | Mirebalais | common usage in reporting | Residents fled Mirebalais.

# Dominican Republic.
pl-santo-domingo | Place.City country=DO role=seat | Santo Domingo | common usage in reporting | The strike was in Santo Domingo.

# Cuba.
pl-havana | Place.City country=CU role=seat | Havana | common usage in reporting | Fighting was reported near Havana.
pl-bay-of-pigs | Place.Region country=CU | Bay of Pigs | common usage in reporting | Shells hit Bay of Pigs on Monday.

# Ecuador.
pl-quito | Place.City country=EC role=seat | Quito | common usage in reporting | Residents fled Quito.
pl-guayaquil | Place.City country=EC | Guayaquil | common usage in reporting | The strike was in Guayaquil.
pl-esmeraldas | Place.Province country=EC | Esmeraldas | common usage in reporting | Fighting was reported near Esmeraldas.
pl-duran | Place.Town country=EC | Durán | common usage in reporting | Shells hit Durán on Monday.
pl-los-rios | Place.Town country=EC | Los Ríos | common usage in reporting | Residents fled Los Ríos.

# Venezuela.
pl-caracas | Place.City country=VE role=seat | Caracas | common usage in reporting | The strike was in Caracas.
pl-apure | Place.Province country=VE | Apure | common usage in reporting | Fighting was reported near Apure.
pl-la-victoria | Place.Town country=VE part-of=pl-apure | La Victoria | common usage in reporting | Shells hit La Victoria on Monday.
pl-el-nula | Place.Town country=VE part-of=pl-apure | El Nula | common usage in reporting | Residents fled El Nula.
pl-zulia | Place.Province country=VE | Zulia | common usage in reporting | The strike was in Zulia.
pl-maracaibo | Place.Town country=VE part-of=pl-zulia | Maracaibo | common usage in reporting | Fighting was reported near Maracaibo.
pl-tachira | Place.Province country=VE | Táchira | common usage in reporting | Shells hit Táchira on Monday.
pl-bolivar-state | Place.Province country=VE | Bolivar State | common usage in reporting | Residents fled Bolivar State.

# Bolivia.
pl-la-paz | Place.City country=BO role=seat | La Paz | common usage in reporting | The strike was in La Paz.
pl-cochabamba | Place.City country=BO | Cochabamba | common usage in reporting | Fighting was reported near Cochabamba.
pl-chapare | Place.Region country=BO | Chapare | common usage in reporting | Shells hit Chapare on Monday.

# Chile.
pl-santiago | Place.City country=CL role=seat | Santiago | common usage in reporting | Residents fled Santiago.
pl-valparaiso | Place.City country=CL | Valparaiso | common usage in reporting | The strike was in Valparaiso.
pl-concepcion | Place.City country=CL | Concepcion | common usage in reporting | Fighting was reported near Concepcion.
pl-temuco | Place.Town country=CL | Temuco | common usage in reporting | Shells hit Temuco on Monday.
pl-araucania | Place.Region country=CL | Araucanía | common usage in reporting | Residents fled Araucanía.
pl-villa-grimaldi | Place.Site country=CL | Villa Grimaldi | common usage in reporting | The strike was in Villa Grimaldi.
pl-vina-del-mar | Place.Town country=CL | Vina del Mar | common usage in reporting | Fighting was reported near Vina del Mar.
pl-pisagua | Place.Town country=CL | Pisagua | common usage in reporting | Shells hit Pisagua on Monday.
pl-antofagasta | Place.Town country=CL | Antofagasta | common usage in reporting | Residents fled Antofagasta.

# Argentina.
pl-buenos-aires | Place.City country=AR role=seat | Buenos Aires | common usage in reporting | The strike was in Buenos Aires.
pl-la-tablada | Place.Site country=AR | La Tablada | common usage in reporting | Fighting was reported near La Tablada.
pl-falkland-islands | Place.Region country=AR | Falkland Islands; Falklands; Malvinas | common usage in reporting | Shells hit Falkland Islands on Monday.
pl-tucuman | Place.Town country=AR | Tucuman | common usage in reporting | Residents fled Tucuman.

# Uruguay.
pl-montevideo | Place.City country=UY role=seat | Montevideo | common usage in reporting | The strike was in Montevideo.

# Paraguay.
pl-asuncion | Place.City country=PY | Asuncion | common usage in reporting | Fighting was reported near Asuncion.

# Brazil.
pl-brasilia | Place.City country=BR role=seat | Brasilia | common usage in reporting | Shells hit Brasilia on Monday.
pl-rio-de-janeiro | Place.City country=BR | Rio de Janeiro | common usage in reporting | Residents fled Rio de Janeiro.
pl-sao-paulo | Place.City country=BR | Sao Paulo | common usage in reporting | The strike was in Sao Paulo.

# Regions of the world.
pl-middle-east | Place.Region | Middle East | common usage in reporting | Fighting was reported near Middle East.
pl-horn-of-africa | Place.Region | Horn of Africa | common usage in reporting | Shells hit Horn of Africa on Monday.
pl-great-lakes-region | Place.Region | Great Lakes region; Great Lakes | common usage in reporting | Residents fled Great Lakes region.
pl-maghreb | Place.Region | Maghreb | common usage in reporting | The strike was in Maghreb.
pl-west-africa | Place.Region | West Africa | common usage in reporting | Fighting was reported near West Africa.
pl-east-africa | Place.Region | East Africa | common usage in reporting | Shells hit East Africa on Monday.
pl-central-africa | Place.Region | Central Africa | common usage in reporting | Residents fled Central Africa.
pl-southern-africa | Place.Region | Southern Africa | common usage in reporting | The strike was in Southern Africa.
pl-north-africa | Place.Region | North Africa | common usage in reporting | Fighting was reported near North Africa.
pl-central-america | Place.Region | Central America | common usage in reporting | Shells hit Central America on Monday.
pl-latin-america | Place.Region | Latin America | common usage in reporting | Residents fled Latin America.
pl-south-america | Place.Region | South America | common usage in reporting | The strike was in South America.
pl-south-asia | Place.Region | South Asia | common usage in reporting | Fighting was reported near South Asia.
pl-southeast-asia | Place.Region | Southeast Asia; South-East Asia | common usage in reporting | Shells hit Southeast Asia on Monday.
pl-central-asia | Place.Region | Central Asia | common usage in reporting | Residents fled Central Asia.
pl-balkans | Place.Region | Balkans; Western Balkans | common usage in reporting | The strike was in Balkans.
pl-caucasus | Place.Region | Caucasus; South Caucasus | common usage in reporting | Fighting was reported near Caucasus.
pl-persian-gulf | Place.Region | Persian Gulf; Arabian Gulf | common usage in reporting | Shells hit Persian Gulf on Monday.
pl-mediterranean | Place.Region | Mediterranean; Mediterranean Sea | common usage in reporting | Residents fled Mediterranean.
pl-levant | Place.Region | Levant | common usage in reporting | The strike was in Levant.
pl-mesopotamia | Place.Region | Mesopotamia | common usage in reporting | Fighting was reported near Mesopotamia.
pl--kurdistan-region | Place.Region | Kurdish region | common usage in reporting | Shells hit Kurdish region on Monday.
pl-arabian-peninsula | Place.Region | Arabian Peninsula | common usage in reporting | Residents fled Arabian Peninsula.
pl-tigris | Place.Region | Tigris; Tigris River | common usage in reporting | The strike was in Tigris.
pl-indian-ocean | Place.Region | Indian Ocean | common usage in reporting | Fighting was reported near Indian Ocean.
pl-europe | Place.Region | Europe | common usage in reporting | Shells hit Europe on Monday.
pl-africa | Place.Region | Africa | common usage in reporting | Residents fled Africa.
pl-asia | Place.Region | Asia | common usage in reporting | The strike was in Asia.

# Seats of government named by this lexicon for their States' sake.
pl-canberra | Place.City country=AU role=seat | Canberra | common usage in reporting | Ministers met in Canberra.
pl-sofia | Place.City country=BG role=seat | Sofia | common usage in reporting | Ministers met in Sofia.
pl-ottawa | Place.City country=CA role=seat works=forum | Ottawa | common usage in reporting | Ministers met in Ottawa.
pl-prague | Place.City country=CZ role=seat | Prague | common usage in reporting | Ministers met in Prague.
pl-copenhagen | Place.City country=DK role=seat works=forum | Copenhagen | common usage in reporting | Ministers met in Copenhagen.
pl-tallinn | Place.City country=EE role=seat | Tallinn | common usage in reporting | Ministers met in Tallinn.
pl-helsinki | Place.City country=FI role=seat works=forum | Helsinki | common usage in reporting | Ministers met in Helsinki.
pl-berlin | Place.City country=DE role=seat works=forum | Berlin | common usage in reporting | Ministers met in Berlin.
pl-athens | Place.City country=GR role=seat | Athens | common usage in reporting | Ministers met in Athens.
pl-budapest | Place.City country=HU role=seat | Budapest | common usage in reporting | Ministers met in Budapest.
pl-dublin | Place.City country=IE role=seat works=forum | Dublin | common usage in reporting | Ministers met in Dublin.
pl-riga | Place.City country=LV role=seat | Riga | common usage in reporting | Ministers met in Riga.
pl-vilnius | Place.City country=LT role=seat | Vilnius | common usage in reporting | Ministers met in Vilnius.
pl-kuala-lumpur | Place.City country=MY role=seat | Kuala Lumpur | common usage in reporting | Ministers met in Kuala Lumpur.
pl-oslo | Place.City country=NO role=seat works=forum | Oslo | common usage in reporting | Ministers met in Oslo.
pl-lisbon | Place.City country=PT role=seat | Lisbon | common usage in reporting | Ministers met in Lisbon.
pl-bucharest | Place.City country=RO role=seat | Bucharest | common usage in reporting | Ministers met in Bucharest.
pl-stockholm | Place.City country=SE role=seat works=forum | Stockholm | common usage in reporting | Ministers met in Stockholm.
pl-taipei | Place.City country=TW role=seat | Taipei | common usage in reporting | Ministers met in Taipei.
pl-bern | Place.City country=CH role=seat works=forum | Bern | common usage in reporting | Ministers met in Bern.
