# Organisations and persons that speak, record, judge or publish; kind says what kind of publisher. id | code | forms | source | example

# Human rights and humanitarian organisations.
org-amnesty-international | Party.Ngo kind=Ngo | Amnesty International; Amnesty; AI report; Amnesty Intl | common usage in reporting | At least 12 civilians were killed, according to Amnesty International.
org-human-rights-watch | Party.Ngo kind=Ngo | Human Rights Watch; HRW; Americas Watch; Middle East Watch; Helsinki Watch; Africa Watch; Asia Watch | common usage in reporting | A report by Human Rights Watch accuses the army.
org-international-committee-of-the-red-cross | Party.Ngo kind=Ngo works=relief | International Committee of the Red Cross; ICRC; International Red Cross; Red Cross; International Committee of the Red Cross and Red Crescent | common usage in reporting | The inquiry was requested by International Committee of the Red Cross.
org-international-federation-of-red-cross-and-red-crescent-societies | Party.Ngo kind=Ngo works=relief | International Federation of Red Cross and Red Crescent Societies; IFRC; Red Cross and Red Crescent | common usage in reporting | At least 12 civilians were killed, according to International Federation of Red Cross and Red Crescent Societies.
org-syrian-arab-red-crescent | Party.Ngo kind=Ngo works=relief | Syrian Arab Red Crescent; SARC volunteers; Syrian Red Crescent | common usage in reporting | A report by Syrian Arab Red Crescent accuses the army.
org-palestine-red-crescent-society | Party.Ngo kind=Ngo works=relief | Palestine Red Crescent Society; PRCS; Palestinian Red Crescent; Palestinian Red Crescent Society; Palestine Red Crescent | common usage in reporting | The inquiry was requested by Palestine Red Crescent Society.
org-red-crescent | Party.Ngo kind=Ngo works=relief | Red Crescent; Iraqi Red Crescent; Iraqi Red Crescent Society; Yemeni Red Crescent; Turkish Red Crescent; Libyan Red Crescent; Egyptian Red Crescent; Afghan Red Crescent; Red Crescent Society; Sudanese Red Crescent | common usage in reporting | At least 12 civilians were killed, according to Red Crescent.
org-lebanese-red-cross | Party.Ngo kind=Ngo works=relief | Lebanese Red Cross | common usage in reporting | A report by Lebanese Red Cross accuses the army.
org-ukrainian-red-cross | Party.Ngo kind=Ngo works=relief | Ukrainian Red Cross; Ukraine Red Cross | common usage in reporting | The inquiry was requested by Ukrainian Red Cross.
org-ethiopian-red-cross | Party.Ngo kind=Ngo works=relief | Ethiopian Red Cross; Ethiopian Red Cross Society; South Sudan Red Cross; Myanmar Red Cross | common usage in reporting | At least 12 civilians were killed, according to Ethiopian Red Cross.
org-magen-david-adom | Party.Ngo kind=Ngo | Magen David Adom; MDA | common usage in reporting | A report by Magen David Adom accuses the army.
org-medecins-sans-frontieres | Party.Ngo kind=Ngo works=relief | Médecins Sans Frontières; MSF; Doctors Without Borders | common usage in reporting | The inquiry was requested by Médecins Sans Frontières.
org-medecins-du-monde | Party.Ngo kind=Ngo works=relief | Médecins du Monde; Doctors of the World; MDM | common usage in reporting | At least 12 civilians were killed, according to Médecins du Monde.
org-norwegian-refugee-council | Party.Ngo kind=Ngo works=relief | Norwegian Refugee Council; NRC | common usage in reporting | A report by Norwegian Refugee Council accuses the army.
org-danish-refugee-council | Party.Ngo kind=Ngo works=relief | Danish Refugee Council; DRC refugee council | common usage in reporting | The inquiry was requested by Danish Refugee Council.
org-international-rescue-committee | Party.Ngo kind=Ngo works=relief | International Rescue Committee; IRC | common usage in reporting | At least 12 civilians were killed, according to International Rescue Committee.
org-save-the-children | Party.Ngo kind=Ngo works=relief | Save the Children | common usage in reporting | A report by Save the Children accuses the army.
org-oxfam | Party.Ngo kind=Ngo works=relief | Oxfam; Oxfam International; Oxfam America | common usage in reporting | The inquiry was requested by Oxfam.
org-care-international | Party.Ngo kind=Ngo works=relief | CARE International; CARE aid group | common usage in reporting | At least 12 civilians were killed, according to CARE International.
org-world-vision | Party.Ngo kind=Ngo works=relief | World Vision; World Vision International | common usage in reporting | A report by World Vision accuses the army.
org-mercy-corps | Party.Ngo kind=Ngo works=relief | Mercy Corps | common usage in reporting | The inquiry was requested by Mercy Corps.
org-action-against-hunger | Party.Ngo kind=Ngo works=relief | Action Against Hunger; Action contre la Faim; ACF | common usage in reporting | At least 12 civilians were killed, according to Action Against Hunger.
org-caritas | Party.Ngo kind=Ngo works=relief | Caritas; Caritas Internationalis | common usage in reporting | A report by Caritas accuses the army.
org-catholic-relief-services | Party.Ngo kind=Ngo works=relief | Catholic Relief Services; CRS | common usage in reporting | The inquiry was requested by Catholic Relief Services.
org-islamic-relief | Party.Ngo kind=Ngo works=relief | Islamic Relief; Islamic Relief Worldwide | common usage in reporting | At least 12 civilians were killed, according to Islamic Relief.
org-world-central-kitchen | Party.Ngo kind=Ngo works=relief | World Central Kitchen; WCK | common usage in reporting | A report by World Central Kitchen accuses the army.
org-handicap-international | Party.Ngo kind=Ngo works=relief | Handicap International; Humanity & Inclusion; Humanity and Inclusion | common usage in reporting | The inquiry was requested by Handicap International.
org-halo-trust | Party.Ngo kind=Ngo works=relief | HALO Trust; Halo Trust | common usage in reporting | At least 12 civilians were killed, according to HALO Trust.
org-mines-advisory-group | Party.Ngo kind=Ngo works=relief | Mines Advisory Group | common usage in reporting | A report by Mines Advisory Group accuses the army.
org-physicians-for-human-rights | Party.Ngo kind=Ngo | Physicians for Human Rights; PHR | common usage in reporting | The inquiry was requested by Physicians for Human Rights.
org-physicians-for-human-rights-israel | Party.Ngo kind=Ngo | Physicians for Human Rights Israel; PHRI | common usage in reporting | At least 12 civilians were killed, according to Physicians for Human Rights Israel.
org-syrian-american-medical-society | Party.Ngo kind=Ngo | Syrian American Medical Society; SAMS | common usage in reporting | A report by Syrian American Medical Society accuses the army.
org-uossm | Party.Ngo kind=Ngo | UOSSM; Union of Medical Care and Relief Organizations; Union of Medical Care Organizations | common usage in reporting | The inquiry was requested by UOSSM.
org-white-helmets | Party.Ngo kind=Ngo | White Helmets; Syria Civil Defence; Syria Civil Defense; Syrian Civil Defence; Syrian Civil Defense; SCD | common usage in reporting | At least 12 civilians were killed, according to White Helmets.
org-mwatana | Party.Ngo kind=Ngo | Mwatana; Mwatana for Human Rights; Mwatana Organization for Human Rights | common usage in reporting | A report by Mwatana accuses the army.
org-btselem | Party.Ngo kind=Ngo | B'Tselem; Btselem | common usage in reporting | The inquiry was requested by B'Tselem.
org-breaking-the-silence | Party.Ngo kind=Ngo | Breaking the Silence | common usage in reporting | At least 12 civilians were killed, according to Breaking the Silence.
org-yesh-din | Party.Ngo kind=Ngo | Yesh Din | common usage in reporting | A report by Yesh Din accuses the army.
org-gisha | Party.Ngo kind=Ngo | Gisha | common usage in reporting | The inquiry was requested by Gisha.
org-adalah | Party.Ngo kind=Ngo | Adalah | common usage in reporting | At least 12 civilians were killed, according to Adalah.
org-hamoked | Party.Ngo kind=Ngo | HaMoked | common usage in reporting | A report by HaMoked accuses the army.
org-al-haq | Party.Ngo kind=Ngo | Al-Haq | common usage in reporting | The inquiry was requested by Al-Haq.
org-al-mezan | Party.Ngo kind=Ngo | Al Mezan; Al Mezan Center for Human Rights; Al Mezan Centre for Human Rights | common usage in reporting | At least 12 civilians were killed, according to Al Mezan.
org-palestinian-centre-for-human-rights | Party.Ngo kind=Ngo | Palestinian Centre for Human Rights; PCHR; Palestinian Center for Human Rights; PCHR Gaza | common usage in reporting | A report by Palestinian Centre for Human Rights accuses the army.
org-addameer | Party.Ngo kind=Ngo | Addameer | common usage in reporting | The inquiry was requested by Addameer.
org-defense-for-children-international | Party.Ngo kind=Ngo | Defense for Children International; DCI-Palestine; Defense for Children International Palestine; Defence for Children International; Defense for Children Palestine | common usage in reporting | At least 12 civilians were killed, according to Defense for Children International.
org-medical-aid-for-palestinians | Party.Ngo kind=Ngo | Medical Aid for Palestinians | common usage in reporting | A report by Medical Aid for Palestinians accuses the army.
org-euro-med-human-rights-monitor | Party.Ngo kind=Ngo | Euro-Med Human Rights Monitor; Euro-Med Monitor; Euro-Med | common usage in reporting | The inquiry was requested by Euro-Med Human Rights Monitor.
org-peace-now | Party.Ngo kind=Ngo | Peace Now | common usage in reporting | At least 12 civilians were killed, according to Peace Now.
org-rabbis-for-human-rights | Party.Ngo kind=Ngo | Rabbis for Human Rights | common usage in reporting | A report by Rabbis for Human Rights accuses the army.
org-gaza-humanitarian-foundation | Party.Ngo kind=Ngo | Gaza Humanitarian Foundation; GHF | common usage in reporting | The inquiry was requested by Gaza Humanitarian Foundation.
org-international-federation-for-human-rights | Party.Ngo kind=Ngo | International Federation for Human Rights; FIDH; International Federation of Human Rights | common usage in reporting | At least 12 civilians were killed, according to International Federation for Human Rights.
org-world-organisation-against-torture | Party.Ngo kind=Ngo | World Organisation Against Torture; OMCT; World Organization Against Torture | common usage in reporting | A report by World Organisation Against Torture accuses the army.
org-international-commission-of-jurists | Party.Ngo kind=Ngo | International Commission of Jurists; ICJ jurists | common usage in reporting | The inquiry was requested by International Commission of Jurists.
org-international-center-for-transitional-justice | Party.Ngo kind=Ngo | International Center for Transitional Justice; ICTJ | common usage in reporting | At least 12 civilians were killed, according to International Center for Transitional Justice.
org-human-rights-first | Party.Ngo kind=Ngo | Human Rights First; Lawyers Committee for Human Rights | common usage in reporting | A report by Human Rights First accuses the army.
org-front-line-defenders | Party.Ngo kind=Ngo | Front Line Defenders; Frontline Defenders | common usage in reporting | The inquiry was requested by Front Line Defenders.
org-reporters-without-borders | Party.Ngo kind=Ngo | Reporters Without Borders; RSF press group; Reporters sans frontières | common usage in reporting | At least 12 civilians were killed, according to Reporters Without Borders.
org-committee-to-protect-journalists | Party.Ngo kind=Ngo | Committee to Protect Journalists; CPJ | common usage in reporting | A report by Committee to Protect Journalists accuses the army.
org-international-federation-of-journalists | Party.Ngo kind=Ngo | International Federation of Journalists; IFJ | common usage in reporting | The inquiry was requested by International Federation of Journalists.
org-pen-international | Party.Ngo kind=Ngo | PEN International; PEN America | common usage in reporting | At least 12 civilians were killed, according to PEN International.
org-international-press-institute | Party.Ngo kind=Ngo | International Press Institute | common usage in reporting | A report by International Press Institute accuses the army.
org-article-19 | Party.Ngo kind=Ngo | Article 19 | common usage in reporting | The inquiry was requested by Article 19.
org-global-witness | Party.Ngo kind=Ngo | Global Witness | common usage in reporting | At least 12 civilians were killed, according to Global Witness.
org-enough-project | Party.Ngo kind=Ngo | Enough Project | common usage in reporting | A report by Enough Project accuses the army.
org-sentry-investigation | Party.Ngo kind=Ngo | Sentry investigation | common usage in reporting | The inquiry was requested by Sentry investigation.
org-crisis-group | Party.Ngo kind=Ngo | Crisis Group; International Crisis Group; ICG | common usage in reporting | At least 12 civilians were killed, according to Crisis Group.
org-refugees-international | Party.Ngo kind=Ngo | Refugees International | common usage in reporting | A report by Refugees International accuses the army.
org-minority-rights-group | Party.Ngo kind=Ngo | Minority Rights Group; Minority Rights Group International | common usage in reporting | The inquiry was requested by Minority Rights Group.
org-anti-slavery-international | Party.Ngo kind=Ngo | Anti-Slavery International | common usage in reporting | At least 12 civilians were killed, according to Anti-Slavery International.
org-free-yezidi-foundation | Party.Ngo kind=Ngo | Free Yezidi Foundation; Yazda; Yazda organisation | common usage in reporting | A report by Free Yezidi Foundation accuses the army.
org-genocide-watch | Party.Ngo kind=Ngo | Genocide Watch | common usage in reporting | The inquiry was requested by Genocide Watch.
org-washington-office-on-latin-america | Party.Ngo kind=Ngo | Washington Office on Latin America; WOLA | common usage in reporting | At least 12 civilians were killed, according to Washington Office on Latin America.
org-center-for-constitutional-rights | Party.Ngo kind=Ngo | Center for Constitutional Rights | common usage in reporting | A report by Center for Constitutional Rights accuses the army.
org-centre-for-information-resilience | Party.Ngo kind=Ngo | Centre for Information Resilience; Center for Information Resilience | common usage in reporting | The inquiry was requested by Centre for Information Resilience.
org-reprieve | Party.Ngo kind=Ngo | Reprieve | common usage in reporting | At least 12 civilians were killed, according to Reprieve.
org-open-society-foundations | Party.Ngo kind=Ngo | Open Society Foundations | common usage in reporting | A report by Open Society Foundations accuses the army.
org-open-society-justice-initiative | Party.Ngo kind=Ngo | Open Society Justice Initiative | common usage in reporting | The inquiry was requested by Open Society Justice Initiative.
org-trial-international | Party.Ngo kind=Ngo | TRIAL International | common usage in reporting | At least 12 civilians were killed, according to TRIAL International.
org-civitas-maxima | Party.Ngo kind=Ngo | Civitas Maxima | common usage in reporting | A report by Civitas Maxima accuses the army.
org-european-center-for-constitutional-and-human-rights | Party.Ngo kind=Ngo | European Center for Constitutional and Human Rights; ECCHR | common usage in reporting | The inquiry was requested by European Center for Constitutional and Human Rights.
org-syrian-center-for-media-and-freedom-of-expression | Party.Ngo kind=Ngo | Syrian Center for Media and Freedom of Expression | common usage in reporting | At least 12 civilians were killed, according to Syrian Center for Media and Freedom of Expression.
org-syria-justice-and-accountability-centre | Party.Ngo kind=Ngo | Syria Justice and Accountability Centre; SJAC | common usage in reporting | A report by Syria Justice and Accountability Centre accuses the army.
org-syrians-for-truth-and-justice | Party.Ngo kind=Ngo | Syrians for Truth and Justice; STJ | common usage in reporting | The inquiry was requested by Syrians for Truth and Justice.
org-legal-action-worldwide | Party.Ngo kind=Ngo | Legal Action Worldwide | common usage in reporting | At least 12 civilians were killed, according to Legal Action Worldwide.
org-commission-for-international-justice-and-accountability | Party.Ngo kind=Ngo | Commission for International Justice and Accountability; CIJA | common usage in reporting | A report by Commission for International Justice and Accountability accuses the army.
org-truth-hounds | Party.Ngo kind=Ngo | Truth Hounds | common usage in reporting | The inquiry was requested by Truth Hounds.
org-memorial-human-rights-center | Party.Ngo kind=Ngo | Memorial Human Rights Center; Memorial Human Rights Centre; Memorial human rights group | common usage in reporting | At least 12 civilians were killed, according to Memorial Human Rights Center.
org-committee-against-torture | Party.Ngo kind=Ngo | Committee Against Torture | common usage in reporting | A report by Committee Against Torture accuses the army.
org-civic-assistance-committee | Party.Ngo kind=Ngo | Civic Assistance Committee | common usage in reporting | The inquiry was requested by Civic Assistance Committee.
org-soldiers-mothers-committee | Party.Ngo kind=Ngo | Soldiers' Mothers Committee; Committee of Soldiers' Mothers | common usage in reporting | At least 12 civilians were killed, according to Soldiers' Mothers Committee.
org-center-for-civil-liberties | Party.Ngo kind=Ngo | Center for Civil Liberties; Centre for Civil Liberties | common usage in reporting | A report by Center for Civil Liberties accuses the army.
org-zmina | Party.Ngo kind=Ngo | ZMINA | common usage in reporting | The inquiry was requested by ZMINA.
org-ukrainian-helsinki-human-rights-union | Party.Ngo kind=Ngo | Ukrainian Helsinki Human Rights Union; UHHRU | common usage in reporting | At least 12 civilians were killed, according to Ukrainian Helsinki Human Rights Union.
org-media-initiative-for-human-rights | Party.Ngo kind=Ngo | Media Initiative for Human Rights | common usage in reporting | A report by Media Initiative for Human Rights accuses the army.
org-kharkiv-human-rights-protection-group | Party.Ngo kind=Ngo | Kharkiv Human Rights Protection Group | common usage in reporting | The inquiry was requested by Kharkiv Human Rights Protection Group.
org-humanitarian-law-center | Party.Ngo kind=Ngo | Humanitarian Law Center; Humanitarian Law Centre | common usage in reporting | At least 12 civilians were killed, according to Humanitarian Law Center.
org-crimea-sos | Party.Ngo kind=Ngo | Crimea SOS; CrimeaSOS | common usage in reporting | A report by Crimea SOS accuses the army.
org-crimean-tatar-resource-center | Party.Ngo kind=Ngo | Crimean Tatar Resource Center | common usage in reporting | The inquiry was requested by Crimean Tatar Resource Center.
org-darfur-bar-association | Party.Ngo kind=Ngo | Darfur Bar Association | common usage in reporting | At least 12 civilians were killed, according to Darfur Bar Association.
org-sudan-doctors-network | Party.Ngo kind=Ngo | Sudan Doctors Network; Sudan Doctors' Network; Sudan Doctors Union; Sudanese Doctors Union; Central Committee of Sudanese Doctors; Sudanese Doctors Network; Sudan Doctors Committee; Preliminary Committee of Sudan Doctors' Trade Union | common usage in reporting | A report by Sudan Doctors Network accuses the army.
org-emergency-lawyers | Party.Ngo kind=Ngo | Emergency Lawyers; Sudan Emergency Lawyers | common usage in reporting | The inquiry was requested by Emergency Lawyers.
org-emergency-response-rooms | Party.Ngo kind=Ngo | Emergency Response Rooms | common usage in reporting | At least 12 civilians were killed, according to Emergency Response Rooms.
org-resistance-committees | Party.Ngo kind=Ngo | Resistance Committees; El Fasher Resistance Committees; El-Fasher Resistance Committee | common usage in reporting | A report by Resistance Committees accuses the army.
org-african-centre-for-justice-and-peace-studies | Party.Ngo kind=Ngo | African Centre for Justice and Peace Studies; ACJPS | common usage in reporting | The inquiry was requested by African Centre for Justice and Peace Studies.
org-strategic-initiative-for-women-in-the-horn-of-africa | Party.Ngo kind=Ngo | Strategic Initiative for Women in the Horn of Africa; SIHA; SIHA Network | common usage in reporting | At least 12 civilians were killed, according to Strategic Initiative for Women in the Horn of Africa.
org-ethiopian-human-rights-council | Party.Ngo kind=Ngo | Ethiopian Human Rights Council; EHRCO | common usage in reporting | A report by Ethiopian Human Rights Council accuses the army.
org-ethiopian-human-rights-commission | Party.Ngo kind=Ngo | Ethiopian Human Rights Commission; EHRC | common usage in reporting | The inquiry was requested by Ethiopian Human Rights Commission.
org-amhara-association-of-america | Party.Ngo kind=Ngo | Amhara Association of America | common usage in reporting | At least 12 civilians were killed, according to Amhara Association of America.
org-oromia-support-group | Party.Ngo kind=Ngo | Oromia Support Group | common usage in reporting | A report by Oromia Support Group accuses the army.
org-kenya-human-rights-commission | Party.Ngo kind=Ngo | Kenya Human Rights Commission | common usage in reporting | The inquiry was requested by Kenya Human Rights Commission.
org-centre-for-democracy-and-development | Party.Ngo kind=Ngo | Centre for Democracy and Development | common usage in reporting | At least 12 civilians were killed, according to Centre for Democracy and Development.
org-sbm-intelligence | Party.Ngo kind=Ngo | SBM Intelligence | common usage in reporting | A report by SBM Intelligence accuses the army.
org-intersociety | Party.Ngo kind=Ngo | Intersociety | common usage in reporting | The inquiry was requested by Intersociety.
org-civil-society-legislative-advocacy-centre | Party.Ngo kind=Ngo | Civil Society Legislative Advocacy Centre | common usage in reporting | At least 12 civilians were killed, according to Civil Society Legislative Advocacy Centre.
org-association-for-the-promotion-of-human-rights | Party.Ngo kind=Ngo | Association for the Promotion of Human Rights | common usage in reporting | A report by Association for the Promotion of Human Rights accuses the army.
org-collective-against-impunity-and-stigmatization-of-communities | Party.Ngo kind=Ngo | Collective Against Impunity and Stigmatization of Communities; CISC Burkina | common usage in reporting | The inquiry was requested by Collective Against Impunity and Stigmatization of Communities.
org-kivu-barometer | Party.Ngo kind=Ngo | Kivu Barometer | common usage in reporting | At least 12 civilians were killed, according to Kivu Barometer.
org-lucha | Party.Ngo kind=Ngo | Lucha; LUCHA movement | common usage in reporting | A report by Lucha accuses the army.
org-synergie | Party.Ngo kind=Ngo | Synergie | common usage in reporting | The inquiry was requested by Synergie.
org-centre-for-human-rights-and-democracy-in-africa | Party.Ngo kind=Ngo | Centre for Human Rights and Democracy in Africa | common usage in reporting | At least 12 civilians were killed, according to Centre for Human Rights and Democracy in Africa.
org-iraqi-observatory-for-human-rights | Party.Ngo kind=Ngo | Iraqi Observatory for Human Rights | common usage in reporting | A report by Iraqi Observatory for Human Rights accuses the army.
org-iraqi-center-for-documentation-of-war-crimes | Party.Ngo kind=Ngo | Iraqi Center for Documentation of War Crimes; Iraqi Centre for Documentation of War Crimes | common usage in reporting | The inquiry was requested by Iraqi Center for Documentation of War Crimes.
org-iraqi-al-amal-association | Party.Ngo kind=Ngo | Iraqi Al-Amal Association | common usage in reporting | At least 12 civilians were killed, according to Iraqi Al-Amal Association.
org-ceasefire-centre-for-civilian-rights | Party.Ngo kind=Ngo | Ceasefire Centre for Civilian Rights; Ceasefire Center for Civilian Rights | common usage in reporting | A report by Ceasefire Centre for Civilian Rights accuses the army.
org-center-for-civilians-in-conflict | Party.Ngo kind=Ngo | Center for Civilians in Conflict; Campaign for Innocent Victims in Conflict; Centre for Civilians in Conflict | common usage in reporting | The inquiry was requested by Center for Civilians in Conflict.
org-pax | Party.Ngo kind=Ngo | PAX; PAX for Peace; IKV Pax Christi; Pax Christi | common usage in reporting | At least 12 civilians were killed, according to PAX.
org-article-36 | Party.Ngo kind=Ngo | Article 36 | common usage in reporting | A report by Article 36 accuses the army.
org-cluster-munition-coalition | Party.Ngo kind=Ngo | Cluster Munition Coalition | common usage in reporting | The inquiry was requested by Cluster Munition Coalition.
org-international-campaign-to-ban-landmines | Party.Ngo kind=Ngo | International Campaign to Ban Landmines; ICBL | common usage in reporting | At least 12 civilians were killed, according to International Campaign to Ban Landmines.
org-human-rights-data-analysis-group | Party.Ngo kind=Ngo | Human Rights Data Analysis Group; HRDAG | common usage in reporting | A report by Human Rights Data Analysis Group accuses the army.
org-geneva-call | Party.Ngo kind=Ngo | Geneva Call | common usage in reporting | The inquiry was requested by Geneva Call.
org-geneva-international-centre-for-justice | Party.Ngo kind=Ngo | Geneva International Centre for Justice | common usage in reporting | At least 12 civilians were killed, according to Geneva International Centre for Justice.
org-hengaw | Party.Ngo kind=Ngo | Hengaw; Hengaw Organization for Human Rights | common usage in reporting | A report by Hengaw accuses the army.
org-iran-human-rights | Party.Ngo kind=Ngo | Iran Human Rights; Iran Human Rights Organization | common usage in reporting | The inquiry was requested by Iran Human Rights.
org-human-rights-activists-news-agency | Party.Ngo kind=Ngo | Human Rights Activists News Agency; HRANA; Human Rights Activists in Iran | common usage in reporting | At least 12 civilians were killed, according to Human Rights Activists News Agency.
org-bahrain-center-for-human-rights | Party.Ngo kind=Ngo | Bahrain Center for Human Rights | common usage in reporting | A report by Bahrain Center for Human Rights accuses the army.
org-cairo-institute-for-human-rights-studies | Party.Ngo kind=Ngo | Cairo Institute for Human Rights Studies | common usage in reporting | The inquiry was requested by Cairo Institute for Human Rights Studies.
org-sinai-foundation-for-human-rights | Party.Ngo kind=Ngo | Sinai Foundation for Human Rights | common usage in reporting | At least 12 civilians were killed, according to Sinai Foundation for Human Rights.
org-egyptian-initiative-for-personal-rights | Party.Ngo kind=Ngo | Egyptian Initiative for Personal Rights | common usage in reporting | A report by Egyptian Initiative for Personal Rights accuses the army.
org-libyan-crimes-watch | Party.Ngo kind=Ngo | Libyan Crimes Watch | common usage in reporting | The inquiry was requested by Libyan Crimes Watch.
org-lawyers-for-justice-in-libya | Party.Ngo kind=Ngo | Lawyers for Justice in Libya; Libya Crimes Watch | common usage in reporting | At least 12 civilians were killed, according to Lawyers for Justice in Libya.
org-national-human-rights-commission | Party.Ngo kind=Ngo | National Human Rights Commission; NHRC | common usage in reporting | A report by National Human Rights Commission accuses the army.
org-human-rights-commission-of-pakistan | Party.Ngo kind=Ngo | Human Rights Commission of Pakistan; HRCP | common usage in reporting | The inquiry was requested by Human Rights Commission of Pakistan.
org-afghanistan-independent-human-rights-commission | Party.Ngo kind=Ngo | Afghanistan Independent Human Rights Commission; AIHRC | common usage in reporting | At least 12 civilians were killed, according to Afghanistan Independent Human Rights Commission.
org-rawadari | Party.Ngo kind=Ngo | Rawadari | common usage in reporting | A report by Rawadari accuses the army.
org-emergency-ngo | Party.Ngo kind=Ngo works=relief | Emergency NGO | common usage in reporting | The inquiry was requested by Emergency NGO.
org-university-teachers-for-human-rights | Party.Ngo kind=Ngo | University Teachers for Human Rights; University Teachers for Human Rights Jaffna | common usage in reporting | At least 12 civilians were killed, according to University Teachers for Human Rights.
org-international-truth-and-justice-project | Party.Ngo kind=Ngo | International Truth and Justice Project | common usage in reporting | A report by International Truth and Justice Project accuses the army.
org-peoples-union-for-civil-liberties | Party.Ngo kind=Ngo | People's Union for Civil Liberties; PUCL | common usage in reporting | The inquiry was requested by People's Union for Civil Liberties.
org-jammu-and-kashmir-coalition-of-civil-society | Party.Ngo kind=Ngo | Jammu and Kashmir Coalition of Civil Society; JKCCS | common usage in reporting | At least 12 civilians were killed, according to Jammu and Kashmir Coalition of Civil Society.
org-odhikar | Party.Ngo kind=Ngo | Odhikar | common usage in reporting | A report by Odhikar accuses the army.
org-ain-o-salish-kendra | Party.Ngo kind=Ngo | Ain o Salish Kendra | common usage in reporting | The inquiry was requested by Ain o Salish Kendra.
org-fortify-rights | Party.Ngo kind=Ngo | Fortify Rights | common usage in reporting | At least 12 civilians were killed, according to Fortify Rights.
org-karen-human-rights-group | Party.Ngo kind=Ngo | Karen Human Rights Group; KHRG | common usage in reporting | A report by Karen Human Rights Group accuses the army.
org-shan-human-rights-foundation | Party.Ngo kind=Ngo | Shan Human Rights Foundation | common usage in reporting | The inquiry was requested by Shan Human Rights Foundation.
org-kachin-womens-association-thailand | Party.Ngo kind=Ngo | Kachin Women's Association Thailand | common usage in reporting | At least 12 civilians were killed, according to Kachin Women's Association Thailand.
org-chin-human-rights-organization | Party.Ngo kind=Ngo | Chin Human Rights Organization | common usage in reporting | A report by Chin Human Rights Organization accuses the army.
org-burma-campaign-uk | Party.Ngo kind=Ngo | Burma Campaign UK | common usage in reporting | The inquiry was requested by Burma Campaign UK.
org-free-burma-rangers | Party.Ngo kind=Ngo | Free Burma Rangers | common usage in reporting | At least 12 civilians were killed, according to Free Burma Rangers.
org-burma-human-rights-network | Party.Ngo kind=Ngo | Burma Human Rights Network | common usage in reporting | A report by Burma Human Rights Network accuses the army.
org-burmese-rohingya-organisation-uk | Party.Ngo kind=Ngo | Burmese Rohingya Organisation UK | common usage in reporting | The inquiry was requested by Burmese Rohingya Organisation UK.
org-myanmar-witness | Party.Ngo kind=Ngo | Myanmar Witness | common usage in reporting | At least 12 civilians were killed, according to Myanmar Witness.
org-assistance-association-for-political-prisoners | Party.Ngo kind=Ngo | Assistance Association for Political Prisoners; AAPP | common usage in reporting | A report by Assistance Association for Political Prisoners accuses the army.
org-karapatan | Party.Ngo kind=Ngo | Karapatan | common usage in reporting | The inquiry was requested by Karapatan.
org-task-force-detainees-of-the-philippines | Party.Ngo kind=Ngo | Task Force Detainees of the Philippines | common usage in reporting | At least 12 civilians were killed, according to Task Force Detainees of the Philippines.
org-kontras | Party.Ngo kind=Ngo | KontraS | common usage in reporting | A report by KontraS accuses the army.
org-lbh-papua | Party.Ngo kind=Ngo | LBH Papua | common usage in reporting | The inquiry was requested by LBH Papua.
org-cristosal | Party.Ngo kind=Ngo | Cristosal | common usage in reporting | At least 12 civilians were killed, according to Cristosal.
org-tutela-legal | Party.Ngo kind=Ngo | Tutela Legal; Tutela Legal del Arzobispado | common usage in reporting | A report by Tutela Legal accuses the army.
org-socorro-juridico | Party.Ngo kind=Ngo | Socorro Juridico; Legal Aid Office of the Archdiocese | common usage in reporting | The inquiry was requested by Socorro Juridico.
org-human-rights-commission-of-el-salvador | Party.Ngo kind=Ngo | Human Rights Commission of El Salvador; CDHES; Nongovernmental Human Rights Commission of El Salvador | common usage in reporting | At least 12 civilians were killed, according to Human Rights Commission of El Salvador.
org-comadres | Party.Ngo kind=Ngo | COMADRES | common usage in reporting | A report by COMADRES accuses the army.
org-fenastras | Party.Ngo kind=Ngo | FENASTRAS | common usage in reporting | The inquiry was requested by FENASTRAS.
org-mutual-support-group | Party.Ngo kind=Ngo | Mutual Support Group; GAM Guatemala | common usage in reporting | At least 12 civilians were killed, according to Mutual Support Group.
org-rigoberta-menchu-tum-foundation | Party.Ngo kind=Ngo | Rigoberta Menchú Tum Foundation | common usage in reporting | A report by Rigoberta Menchú Tum Foundation accuses the army.
org-centro-de-accion-legal-en-derechos-humanos | Party.Ngo kind=Ngo | Centro de Acción Legal en Derechos Humanos; CALDH | common usage in reporting | The inquiry was requested by Centro de Acción Legal en Derechos Humanos.
org-asociacion-pro-derechos-humanos | Party.Ngo kind=Ngo | Asociación Pro Derechos Humanos; APRODEH | common usage in reporting | At least 12 civilians were killed, according to Asociación Pro Derechos Humanos.
org-national-human-rights-coordinator | Party.Ngo kind=Ngo | National Human Rights Coordinator; Coordinadora Nacional de Derechos Humanos | common usage in reporting | A report by National Human Rights Coordinator accuses the army.
org-cinep | Party.Ngo kind=Ngo | CINEP; Center for Research and Popular Education | common usage in reporting | The inquiry was requested by CINEP.
org-codhes | Party.Ngo kind=Ngo | CODHES | common usage in reporting | At least 12 civilians were killed, according to CODHES.
org-indepaz | Party.Ngo kind=Ngo | Indepaz; INDEPAZ | common usage in reporting | A report by Indepaz accuses the army.
org-colombian-commission-of-jurists | Party.Ngo kind=Ngo | Colombian Commission of Jurists | common usage in reporting | The inquiry was requested by Colombian Commission of Jurists.
org-vicariate-of-solidarity | Party.Ngo kind=Ngo | Vicariate of Solidarity; Vicaría de la Solidaridad | common usage in reporting | At least 12 civilians were killed, according to Vicariate of Solidarity.
org-grandmothers-of-the-plaza-de-mayo | Party.Ngo kind=Ngo | Grandmothers of the Plaza de Mayo | common usage in reporting | A report by Grandmothers of the Plaza de Mayo accuses the army.
org-mothers-of-the-plaza-de-mayo | Party.Ngo kind=Ngo | Mothers of the Plaza de Mayo | common usage in reporting | The inquiry was requested by Mothers of the Plaza de Mayo.
org-national-network-for-the-defense-of-human-rights | Party.Ngo kind=Ngo | National Network for the Defense of Human Rights; RNDDH; Reseau National de Defense des Droits Humains | common usage in reporting | At least 12 civilians were killed, according to National Network for the Defense of Human Rights.
org-fondasyon-je-klere | Party.Ngo kind=Ngo | Fondasyon Je Klere | common usage in reporting | A report by Fondasyon Je Klere accuses the army.
org-insecurity-insight | Party.Ngo kind=Ngo | Insecurity Insight | common usage in reporting | The inquiry was requested by Insecurity Insight.
org-every-casualty-counts | Party.Ngo kind=Ngo | Every Casualty Counts; Every Casualty | common usage in reporting | At least 12 civilians were killed, according to Every Casualty Counts.
org-action-on-armed-violence | Party.Ngo kind=Ngo | Action on Armed Violence; AOAV | common usage in reporting | A report by Action on Armed Violence accuses the army.
org-yemen-data-project | Party.Ngo kind=Ngo | Yemen Data Project | common usage in reporting | The inquiry was requested by Yemen Data Project.
org-mayors-for-peace | Party.Ngo kind=Ngo | Mayors for Peace | common usage in reporting | At least 12 civilians were killed, according to Mayors for Peace.
org-santegidio | Party.Ngo kind=Ngo | Sant'Egidio; Community of Sant'Egidio | common usage in reporting | A report by Sant'Egidio accuses the army.

# Monitors and casualty recorders.
org-airwars | Party.Monitor kind=Monitor | Airwars | common usage in reporting | The inquiry was requested by Airwars.
org-syrian-observatory-for-human-rights | Party.Monitor kind=Monitor | Syrian Observatory for Human Rights; SOHR; Syrian Observatory; Britain-based Syrian Observatory for Human Rights; UK-based Syrian Observatory for Human Rights | common usage in reporting | At least 12 civilians were killed, according to Syrian Observatory for Human Rights.
org-syrian-network-for-human-rights | Party.Monitor kind=Monitor | Syrian Network for Human Rights; SNHR; Syrian Network | common usage in reporting | A report by Syrian Network for Human Rights accuses the army.
org-violations-documentation-center | Party.Monitor kind=Monitor | Violations Documentation Center; VDC; Violations Documentation Centre; Violations Documentation Center in Syria | common usage in reporting | The inquiry was requested by Violations Documentation Center.
org-iraq-body-count | Party.Monitor kind=Monitor | Iraq Body Count; IBC | common usage in reporting | At least 12 civilians were killed, according to Iraq Body Count.
org-armed-conflict-location-and-event-data-project | Party.Monitor kind=Monitor | Armed Conflict Location and Event Data Project; ACLED; Armed Conflict Location & Event Data Project; Armed Conflict Location and Event Data | common usage in reporting | A report by Armed Conflict Location and Event Data Project accuses the army.
org-uppsala-conflict-data-program | Party.Monitor kind=Monitor | Uppsala Conflict Data Program; UCDP | common usage in reporting | The inquiry was requested by Uppsala Conflict Data Program.
org-bellingcat | Party.Monitor kind=Monitor | Bellingcat | common usage in reporting | At least 12 civilians were killed, according to Bellingcat.
org-forensic-architecture | Party.Monitor kind=Monitor | Forensic Architecture | common usage in reporting | A report by Forensic Architecture accuses the army.
org-conflict-intelligence-team | Party.Monitor kind=Monitor | Conflict Intelligence Team | common usage in reporting | The inquiry was requested by Conflict Intelligence Team.
org-institute-for-the-study-of-war | Party.Monitor kind=Monitor | Institute for the Study of War; ISW | common usage in reporting | At least 12 civilians were killed, according to Institute for the Study of War.
org-bureau-of-investigative-journalism | Party.Monitor kind=Monitor | Bureau of Investigative Journalism; TBIJ | common usage in reporting | A report by Bureau of Investigative Journalism accuses the army.
org-long-war-journal | Party.Monitor kind=Monitor | Long War Journal | common usage in reporting | The inquiry was requested by Long War Journal.
org-new-america | Party.Monitor kind=Monitor | New America | common usage in reporting | At least 12 civilians were killed, according to New America.
org-site-intelligence-group | Party.Monitor kind=Monitor | SITE Intelligence Group; SITE monitoring group; SITE Intelligence | common usage in reporting | A report by SITE Intelligence Group accuses the army.
org-landmine-monitor | Party.Monitor kind=Monitor | Landmine Monitor; Cluster Munition Monitor; Landmine and Cluster Munition Monitor | common usage in reporting | The inquiry was requested by Landmine Monitor.
org-yale-humanitarian-research-lab | Party.Monitor kind=Monitor | Yale Humanitarian Research Lab; Humanitarian Research Lab; Yale HRL; Yale School of Public Health's Humanitarian Research Lab | common usage in reporting | At least 12 civilians were killed, according to Yale Humanitarian Research Lab.
org-sudan-war-monitor | Party.Monitor kind=Monitor | Sudan War Monitor | common usage in reporting | A report by Sudan War Monitor accuses the army.
org-kivu-security-tracker | Party.Monitor kind=Monitor | Kivu Security Tracker; Ebuteli | common usage in reporting | The inquiry was requested by Kivu Security Tracker.
org-raqqa-is-being-slaughtered-silently | Party.Monitor kind=Monitor | Raqqa Is Being Slaughtered Silently; RBSS | common usage in reporting | At least 12 civilians were killed, according to Raqqa Is Being Slaughtered Silently.
org-deir-ezzor-24 | Party.Monitor kind=Monitor | Deir Ezzor 24; DeirEzzor24 | common usage in reporting | A report by Deir Ezzor 24 accuses the army.
org-sound-and-picture | Party.Monitor kind=Monitor | Sound and Picture | common usage in reporting | The inquiry was requested by Sound and Picture.
org-eye-on-the-homeland | Party.Monitor kind=Monitor | Eye on the Homeland | common usage in reporting | At least 12 civilians were killed, according to Eye on the Homeland.
org-mosul-eye | Party.Monitor kind=Monitor | Mosul Eye | common usage in reporting | A report by Mosul Eye accuses the army.
org-syrian-archive | Party.Monitor kind=Monitor | Syrian Archive | common usage in reporting | The inquiry was requested by Syrian Archive.
org-yemeni-archive | Party.Monitor kind=Monitor | Yemeni Archive | common usage in reporting | At least 12 civilians were killed, according to Yemeni Archive.
org-mnemonic | Party.Monitor kind=Monitor | Mnemonic | common usage in reporting | A report by Mnemonic accuses the army.
org-syria-campaign | Party.Monitor kind=Monitor | Syria Campaign | common usage in reporting | The inquiry was requested by Syria Campaign.
org-action-group-for-palestinians-of-syria | Party.Monitor kind=Monitor | Action Group for Palestinians of Syria | common usage in reporting | At least 12 civilians were killed, according to Action Group for Palestinians of Syria.
org-afghanistan-analysts-network | Party.Monitor kind=Monitor | Afghanistan Analysts Network | common usage in reporting | A report by Afghanistan Analysts Network accuses the army.
org-south-asia-terrorism-portal | Party.Monitor kind=Monitor | South Asia Terrorism Portal; SATP | common usage in reporting | The inquiry was requested by South Asia Terrorism Portal.
org-pak-institute-for-peace-studies | Party.Monitor kind=Monitor | Pak Institute for Peace Studies; PIPS | common usage in reporting | At least 12 civilians were killed, according to Pak Institute for Peace Studies.
org-pakistan-institute-for-conflict-and-security-studies | Party.Monitor kind=Monitor | Pakistan Institute for Conflict and Security Studies; PICSS | common usage in reporting | A report by Pakistan Institute for Conflict and Security Studies accuses the army.
org-libya-body-count | Party.Monitor kind=Monitor | Libya Body Count | common usage in reporting | The inquiry was requested by Libya Body Count.
org-oryx | Party.Monitor kind=Monitor | Oryx | common usage in reporting | At least 12 civilians were killed, according to Oryx.
org-deepstate | Party.Monitor kind=Monitor | DeepState; DeepStateMap | common usage in reporting | A report by DeepState accuses the army.
org-mediazona | Party.Monitor kind=Monitor | Mediazona | common usage in reporting | The inquiry was requested by Mediazona.
org-civilian-impact-monitoring-project | Party.Monitor kind=Monitor | Civilian Impact Monitoring Project; CIMP | common usage in reporting | At least 12 civilians were killed, according to Civilian Impact Monitoring Project.
org-nigeria-security-tracker | Party.Monitor kind=Monitor | Nigeria Security Tracker | common usage in reporting | A report by Nigeria Security Tracker accuses the army.
org-cabo-ligado | Party.Monitor kind=Monitor | Cabo Ligado | common usage in reporting | The inquiry was requested by Cabo Ligado.
org-insight-crime | Party.Monitor kind=Monitor | InSight Crime | common usage in reporting | At least 12 civilians were killed, according to InSight Crime.
org-ethiopia-peace-observatory | Party.Monitor kind=Monitor | Ethiopia Peace Observatory | common usage in reporting | A report by Ethiopia Peace Observatory accuses the army.
org-burma-news-international | Party.Monitor kind=Monitor | Burma News International | common usage in reporting | The inquiry was requested by Burma News International.
org-myanmar-institute-for-peace-and-security | Party.Monitor kind=Monitor | Myanmar Institute for Peace and Security | common usage in reporting | At least 12 civilians were killed, according to Myanmar Institute for Peace and Security.
org-nyan-lynn-thit-analytica | Party.Monitor kind=Monitor | Nyan Lynn Thit Analytica; Data for Myanmar | common usage in reporting | A report by Nyan Lynn Thit Analytica accuses the army.
org-geoconfirmed | Party.Monitor kind=Monitor | GeoConfirmed | common usage in reporting | The inquiry was requested by GeoConfirmed.
org-netblocks | Party.Monitor kind=Monitor | NetBlocks | common usage in reporting | At least 12 civilians were killed, according to NetBlocks.
org-global-terrorism-database | Party.Monitor kind=Monitor | Global Terrorism Database | common usage in reporting | A report by Global Terrorism Database accuses the army.
org-insecurity-insight-monitor | Party.Monitor kind=Monitor | Insecurity Insight Monitor | common usage in reporting | The inquiry was requested by Insecurity Insight Monitor.

# The United Nations and its bodies.
org-united-nations | Party.Intergovernmental kind=Intergovernmental | United Nations; UN; UNO; United Nations Organization | common usage in reporting | At least 12 civilians were killed, according to United Nations.
org-un-security-council | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UN Security Council; United Nations Security Council; Security Council; UNSC | common usage in reporting | A report by UN Security Council accuses the army.
org-un-general-assembly | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UN General Assembly; United Nations General Assembly; UNGA | common usage in reporting | The inquiry was requested by UN General Assembly.
org-un-secretary-general | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UN Secretary-General; Secretary-General of the United Nations; United Nations Secretary-General; UN chief; Secretary-General | common usage in reporting | At least 12 civilians were killed, according to UN Secretary-General.
org-un-human-rights-council | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UN Human Rights Council; Human Rights Council; United Nations Human Rights Council; UNHRC | common usage in reporting | A report by UN Human Rights Council accuses the army.
org-un-human-rights-office | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UN Human Rights Office; OHCHR; Office of the High Commissioner for Human Rights; UN rights office; Office of the UN High Commissioner for Human Rights; UN High Commissioner for Human Rights; UN Human Rights; High Commissioner for Human Rights; United Nations High Commissioner for Human Rights; UN rights chief; UN human rights chief; United Nations Human Rights Office | common usage in reporting | The inquiry was requested by UN Human Rights Office.
org-ocha | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations works=relief | OCHA; UN Office for the Coordination of Humanitarian Affairs; UNOCHA; Office for the Coordination of Humanitarian Affairs; UN OCHA; UN humanitarian office; United Nations Office for the Coordination of Humanitarian Affairs; UN aid chief | common usage in reporting | At least 12 civilians were killed, according to OCHA.
org-unhcr | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations works=relief | UNHCR; UN refugee agency; UN High Commissioner for Refugees; Office of the United Nations High Commissioner for Refugees; United Nations High Commissioner for Refugees | common usage in reporting | A report by UNHCR accuses the army.
org-unicef | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations works=relief | UNICEF; UN Children's Fund; United Nations Children's Fund; Unicef; UN children's agency | common usage in reporting | The inquiry was requested by UNICEF.
org-world-health-organization | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations works=relief | World Health Organization; World Health Organisation; WHO; UN health agency | common usage in reporting | At least 12 civilians were killed, according to World Health Organization.
org-world-food-programme | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations works=relief | World Food Programme; WFP; World Food Program; UN World Food Programme | common usage in reporting | A report by World Food Programme accuses the army.
org-unrwa | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations works=relief | UNRWA; UN Relief and Works Agency; United Nations Relief and Works Agency; UN agency for Palestinian refugees; UN agency for Palestine refugees; Unrwa | common usage in reporting | The inquiry was requested by UNRWA.
org-unesco | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UNESCO; Unesco; United Nations Educational Scientific and Cultural Organization | common usage in reporting | At least 12 civilians were killed, according to UNESCO.
org-un-development-programme | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations works=relief | UN Development Programme; UNDP; United Nations Development Programme | common usage in reporting | A report by UN Development Programme accuses the army.
org-un-women | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UN Women | common usage in reporting | The inquiry was requested by UN Women.
org-unfpa | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations works=relief | UNFPA; UN Population Fund; United Nations Population Fund | common usage in reporting | At least 12 civilians were killed, according to UNFPA.
org-international-organization-for-migration | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations works=relief | International Organization for Migration; IOM; International Organisation for Migration | common usage in reporting | A report by International Organization for Migration accuses the army.
org-food-and-agriculture-organization | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations works=relief | Food and Agriculture Organization; FAO; Food and Agriculture Organisation | common usage in reporting | The inquiry was requested by Food and Agriculture Organization.
org-unmas | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations works=relief | UNMAS; UN Mine Action Service; United Nations Mine Action Service | common usage in reporting | At least 12 civilians were killed, according to UNMAS.
org-unodc | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UNODC; UN Office on Drugs and Crime | common usage in reporting | A report by UNODC accuses the army.
org-international-atomic-energy-agency | Party.Intergovernmental kind=Intergovernmental | International Atomic Energy Agency; IAEA; UN nuclear watchdog | common usage in reporting | The inquiry was requested by International Atomic Energy Agency.
org-opcw | Party.Intergovernmental kind=Intergovernmental | OPCW; Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons; chemical weapons watchdog; OPCW-UN Joint Investigative Mechanism; Joint Investigative Mechanism | common usage in reporting | At least 12 civilians were killed, according to OPCW.
org-unami | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UNAMI; UN Assistance Mission for Iraq; United Nations Assistance Mission for Iraq; UN mission in Iraq | common usage in reporting | A report by UNAMI accuses the army.
org-unama | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UNAMA; UN Assistance Mission in Afghanistan; United Nations Assistance Mission in Afghanistan; UN mission in Afghanistan | common usage in reporting | The inquiry was requested by UNAMA.
org-monusco | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations role=peace | MONUSCO; MONUC; UN mission in DR Congo; United Nations Organization Stabilization Mission in the Democratic Republic of the Congo; Monusco; UN peacekeeping mission in Congo; UN mission in Congo; MONUSCO Force Intervention Brigade; Force Intervention Brigade | common usage in reporting | At least 12 civilians were killed, according to MONUSCO.
org-unmiss | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations role=peace | UNMISS; UN Mission in South Sudan; United Nations Mission in South Sudan | common usage in reporting | A report by UNMISS accuses the army.
org-minusma | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations role=peace | MINUSMA; UN mission in Mali; United Nations Multidimensional Integrated Stabilization Mission in Mali; Minusma | common usage in reporting | The inquiry was requested by MINUSMA.
org-minusca | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations role=peace | MINUSCA; UN mission in the Central African Republic; United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic; Minusca | common usage in reporting | At least 12 civilians were killed, according to MINUSCA.
org-unamid | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations role=peace | UNAMID; African Union-UN Mission in Darfur; UN-AU Mission in Darfur; United Nations-African Union Mission in Darfur; African Union-United Nations Hybrid Operation in Darfur | common usage in reporting | A report by UNAMID accuses the army.
org-unmis | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UNMIS | common usage in reporting | The inquiry was requested by UNMIS.
org-unitams | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UNITAMS; UN mission in Sudan | common usage in reporting | At least 12 civilians were killed, according to UNITAMS.
org-unisfa | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations role=peace | UNISFA; UN Interim Security Force for Abyei | common usage in reporting | A report by UNISFA accuses the army.
org-unifil | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations role=peace | UNIFIL; UN Interim Force in Lebanon; United Nations Interim Force in Lebanon; Unifil; UN peacekeepers in Lebanon | common usage in reporting | The inquiry was requested by UNIFIL.
org-undof | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations role=peace | UNDOF; UN Disengagement Observer Force | common usage in reporting | At least 12 civilians were killed, according to UNDOF.
org-unsmil | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UNSMIL; UN Support Mission in Libya; United Nations Support Mission in Libya; UN mission in Libya | common usage in reporting | A report by UNSMIL accuses the army.
org-unoci | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations role=peace | UNOCI; ONUCI; UN Operation in Côte d'Ivoire | common usage in reporting | The inquiry was requested by UNOCI.
org-unmil | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations role=peace | UNMIL; UN Mission in Liberia | common usage in reporting | At least 12 civilians were killed, according to UNMIL.
org-unamsil | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations role=peace | UNAMSIL; UN Mission in Sierra Leone; UNOMSIL | common usage in reporting | A report by UNAMSIL accuses the army.
org-unmik | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UNMIK; UN Mission in Kosovo; UN Interim Administration Mission in Kosovo | common usage in reporting | The inquiry was requested by UNMIK.
org-unprofor | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations role=peace | UNPROFOR; UN Protection Force; United Nations Protection Force; Dutchbat | common usage in reporting | At least 12 civilians were killed, according to UNPROFOR.
org-unosom | Party.Intergovernmental kind=Intergovernmental role=peace | UNOSOM; UNOSOM II | common usage in reporting | A report by UNOSOM accuses the army.
org-unitaf | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UNITAF | common usage in reporting | The inquiry was requested by UNITAF.
org-unamir | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations role=peace | UNAMIR; UN Assistance Mission for Rwanda | common usage in reporting | At least 12 civilians were killed, according to UNAMIR.
org-untaet | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UNTAET; UN Transitional Administration in East Timor | common usage in reporting | A report by UNTAET accuses the army.
org-unamet | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UNAMET | common usage in reporting | The inquiry was requested by UNAMET.
org-untac | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UNTAC; UN Transitional Authority in Cambodia | common usage in reporting | At least 12 civilians were killed, according to UNTAC.
org-untag | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UNTAG | common usage in reporting | A report by UNTAG accuses the army.
org-unavem | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UNAVEM | common usage in reporting | The inquiry was requested by UNAVEM.
org-onusal | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | ONUSAL; UN Observer Mission in El Salvador | common usage in reporting | At least 12 civilians were killed, according to ONUSAL.
org-minugua | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | MINUGUA | common usage in reporting | A report by MINUGUA accuses the army.
org-onuca | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | ONUCA | common usage in reporting | The inquiry was requested by ONUCA.
org-onuc | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | ONUC | common usage in reporting | At least 12 civilians were killed, according to ONUC.
org-minustah | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations role=peace | MINUSTAH; UN Stabilization Mission in Haiti | common usage in reporting | A report by MINUSTAH accuses the army.
org-binuh | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | BINUH; UN Integrated Office in Haiti | common usage in reporting | The inquiry was requested by BINUH.
org-unmha | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UNMHA; UN Mission to Support the Hudaydah Agreement | common usage in reporting | At least 12 civilians were killed, according to UNMHA.
org-human-rights-monitoring-mission-in-ukraine | Party.Intergovernmental kind=Intergovernmental parent=org-un-human-rights-office | Human Rights Monitoring Mission in Ukraine; HRMMU; UN Human Rights Monitoring Mission in Ukraine; UN monitoring mission in Ukraine | common usage in reporting | A report by Human Rights Monitoring Mission in Ukraine accuses the army.
org-commission-of-inquiry-on-syria | Party.Intergovernmental kind=Intergovernmental parent=org-un-human-rights-council | Commission of Inquiry on Syria; UN Commission of Inquiry on Syria; Independent International Commission of Inquiry on the Syrian Arab Republic; UN Syria Commission of Inquiry | common usage in reporting | The inquiry was requested by Commission of Inquiry on Syria.
org-independent-international-commission-of-inquiry-on-ukraine | Party.Intergovernmental kind=Intergovernmental parent=org-un-human-rights-council | Independent International Commission of Inquiry on Ukraine; UN Commission of Inquiry on Ukraine | common usage in reporting | At least 12 civilians were killed, according to Independent International Commission of Inquiry on Ukraine.
org-international-commission-of-human-rights-experts-on-ethiopia | Party.Intergovernmental kind=Intergovernmental parent=org-un-human-rights-council | International Commission of Human Rights Experts on Ethiopia; ICHREE | common usage in reporting | A report by International Commission of Human Rights Experts on Ethiopia accuses the army.
org-group-of-eminent-experts-on-yemen | Party.Intergovernmental kind=Intergovernmental parent=org-un-human-rights-council | Group of Eminent Experts on Yemen; GEE on Yemen; UN Group of Eminent Experts; Group of Eminent International and Regional Experts | common usage in reporting | The inquiry was requested by Group of Eminent Experts on Yemen.
org-un-panel-of-experts | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UN Panel of Experts; UN Group of Experts; UN experts | common usage in reporting | At least 12 civilians were killed, according to UN Panel of Experts.
org-un-commission-of-inquiry | Party.Intergovernmental kind=Intergovernmental parent=org-un-human-rights-council | UN Commission of Inquiry; UN fact-finding mission; Independent International Fact-Finding Mission; Goldstone Commission; UN inquiry | common usage in reporting | A report by UN Commission of Inquiry accuses the army.
org-independent-international-fact-finding-mission-for-the-sudan | Party.Intergovernmental kind=Intergovernmental parent=org-un-human-rights-council | Independent International Fact-Finding Mission for the Sudan; UN fact-finding mission on Sudan; Fact-Finding Mission for Sudan | common usage in reporting | The inquiry was requested by Independent International Fact-Finding Mission for the Sudan.
org-iimm | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | IIMM; Independent Investigative Mechanism for Myanmar | common usage in reporting | At least 12 civilians were killed, according to IIMM.
org-iiim | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | IIIM; International Impartial and Independent Mechanism | common usage in reporting | A report by IIIM accuses the army.
org-unitad | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UNITAD; UN Investigative Team to Promote Accountability | common usage in reporting | The inquiry was requested by UNITAD.
org-un-special-rapporteur | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UN Special Rapporteur; UN Special Envoy; UN envoy; Special Rapporteur; UN rapporteur; United Nations Special Rapporteur | common usage in reporting | At least 12 civilians were killed, according to UN Special Rapporteur.
org-un-peacekeepers | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | UN peacekeepers; UN peacekeeping force; UN peacekeeping mission; blue helmets; UN troops; UN forces; UN peacekeeping troops; United Nations peacekeepers | common usage in reporting | A report by UN peacekeepers accuses the army.
org-joint-human-rights-office | Party.Intergovernmental kind=Intergovernmental parent=org-united-nations | Joint Human Rights Office; UNJHRO; UN Joint Human Rights Office | common usage in reporting | The inquiry was requested by Joint Human Rights Office.

# Other intergovernmental organisations.
org-african-union | Party.Intergovernmental kind=Intergovernmental | African Union; AU commission; African Union Commission | common usage in reporting | At least 12 civilians were killed, according to African Union.
org-african-commission-on-human-and-peoples-rights | Party.Intergovernmental kind=Intergovernmental | African Commission on Human and Peoples' Rights; African Commission on Human Rights; ACHPR; African Court on Human and Peoples' Rights | common usage in reporting | A report by African Commission on Human and Peoples' Rights accuses the army.
org-ecowas | Party.Intergovernmental kind=Intergovernmental | ECOWAS; Economic Community of West African States | common usage in reporting | The inquiry was requested by ECOWAS.
org-sadc | Party.Intergovernmental kind=Intergovernmental | SADC; Southern African Development Community | common usage in reporting | At least 12 civilians were killed, according to SADC.
org-igad | Party.Intergovernmental kind=Intergovernmental | IGAD; Intergovernmental Authority on Development | common usage in reporting | A report by IGAD accuses the army.
org-east-african-community | Party.Intergovernmental kind=Intergovernmental | East African Community; EAC | common usage in reporting | The inquiry was requested by East African Community.
org-european-union | Party.Intergovernmental kind=Intergovernmental | European Union; EU | common usage in reporting | At least 12 civilians were killed, according to European Union.
org-european-commission | Party.Intergovernmental kind=Intergovernmental parent=org-european-union | European Commission | common usage in reporting | A report by European Commission accuses the army.
org-european-council | Party.Intergovernmental kind=Intergovernmental parent=org-european-union | European Council | common usage in reporting | The inquiry was requested by European Council.
org-operation-aspides | Party.Intergovernmental kind=Intergovernmental parent=org-european-union | Operation Aspides; EU Operation Aspides; EU Naval Force | common usage in reporting | At least 12 civilians were killed, according to Operation Aspides.
org-european-parliament | Party.Intergovernmental kind=Intergovernmental | European Parliament | common usage in reporting | A report by European Parliament accuses the army.
org-eulex | Party.Intergovernmental kind=Intergovernmental | EULEX | common usage in reporting | The inquiry was requested by EULEX.
org-eufor | Party.Intergovernmental kind=Intergovernmental | EUFOR | common usage in reporting | At least 12 civilians were killed, according to EUFOR.
org-eutm | Party.Intergovernmental kind=Intergovernmental | EUTM | common usage in reporting | A report by EUTM accuses the army.
org-eunavfor | Party.Intergovernmental kind=Intergovernmental | EUNAVFOR | common usage in reporting | The inquiry was requested by EUNAVFOR.
org-eubam | Party.Intergovernmental kind=Intergovernmental | EUBAM | common usage in reporting | At least 12 civilians were killed, according to EUBAM.
org-council-of-europe | Party.Intergovernmental kind=Intergovernmental | Council of Europe; Parliamentary Assembly of the Council of Europe | common usage in reporting | A report by Council of Europe accuses the army.
org-osce | Party.Intergovernmental kind=Intergovernmental | OSCE; Organization for Security and Co-operation in Europe; Organisation for Security and Co-operation in Europe; OSCE Special Monitoring Mission; Special Monitoring Mission; Organization for Security and Cooperation in Europe; OSCE mission | common usage in reporting | The inquiry was requested by OSCE.
org-arab-league | Party.Intergovernmental kind=Intergovernmental | Arab League; League of Arab States | common usage in reporting | At least 12 civilians were killed, according to Arab League.
org-gulf-cooperation-council | Party.Intergovernmental kind=Intergovernmental | Gulf Cooperation Council; GCC | common usage in reporting | A report by Gulf Cooperation Council accuses the army.
org-organisation-of-islamic-cooperation | Party.Intergovernmental kind=Intergovernmental | Organisation of Islamic Cooperation; OIC; Organization of Islamic Cooperation; Organisation of the Islamic Conference | common usage in reporting | The inquiry was requested by Organisation of Islamic Cooperation.
org-organization-of-american-states | Party.Intergovernmental kind=Intergovernmental | Organization of American States; OAS; Organisation of American States | common usage in reporting | At least 12 civilians were killed, according to Organization of American States.
org-inter-american-commission-on-human-rights | Party.Intergovernmental kind=Intergovernmental | Inter-American Commission on Human Rights; IACHR; Inter-American Court of Human Rights; Inter-American Court | common usage in reporting | A report by Inter-American Commission on Human Rights accuses the army.
org-asean | Party.Intergovernmental kind=Intergovernmental | ASEAN; Association of Southeast Asian Nations | common usage in reporting | The inquiry was requested by ASEAN.
org-commonwealth-of-nations | Party.Intergovernmental kind=Intergovernmental | Commonwealth of Nations | common usage in reporting | At least 12 civilians were killed, according to Commonwealth of Nations.
org-commonwealth-of-independent-states | Party.Intergovernmental kind=Intergovernmental | Commonwealth of Independent States | common usage in reporting | A report by Commonwealth of Independent States accuses the army.
org-world-bank | Party.Intergovernmental kind=Intergovernmental | World Bank | common usage in reporting | The inquiry was requested by World Bank.
org-international-monetary-fund | Party.Intergovernmental kind=Intergovernmental | International Monetary Fund; IMF | common usage in reporting | At least 12 civilians were killed, according to International Monetary Fund.
org-interpol | Party.Intergovernmental kind=Intergovernmental | Interpol | common usage in reporting | A report by Interpol accuses the army.
org-europol | Party.Intergovernmental kind=Intergovernmental | Europol | common usage in reporting | The inquiry was requested by Europol.
org-eurojust | Party.Intergovernmental kind=Intergovernmental | Eurojust | common usage in reporting | At least 12 civilians were killed, according to Eurojust.
org-sri-lanka-monitoring-mission | Party.Intergovernmental kind=Intergovernmental | Sri Lanka Monitoring Mission; SLMM | common usage in reporting | A report by Sri Lanka Monitoring Mission accuses the army.
org-temporary-international-presence-in-hebron | Party.Intergovernmental kind=Intergovernmental | Temporary International Presence in Hebron; TIPH | common usage in reporting | The inquiry was requested by Temporary International Presence in Hebron.
org-kosovo-verification-mission | Party.Intergovernmental kind=Intergovernmental | Kosovo Verification Mission; Kosovo Diplomatic Observer Mission | common usage in reporting | At least 12 civilians were killed, according to Kosovo Verification Mission.
org-international-commission-on-missing-persons | Party.Intergovernmental kind=Intergovernmental | International Commission on Missing Persons; ICMP | common usage in reporting | A report by International Commission on Missing Persons accuses the army.
org-contact-group | Party.Intergovernmental kind=Intergovernmental | Contact Group | common usage in reporting | The inquiry was requested by Contact Group.
org-minsk-group | Party.Intergovernmental kind=Intergovernmental | Minsk Group | common usage in reporting | At least 12 civilians were killed, according to Minsk Group.

# Courts, tribunals and truth commissions.
org-international-criminal-court | Party.Organisation | International Criminal Court; ICC; ICC prosecutor; International Criminal Court prosecutor; Office of the Prosecutor of the International Criminal Court | common usage in reporting | A statement named International Criminal Court on Monday.
org-international-court-of-justice | Party.Organisation | International Court of Justice; ICJ | common usage in reporting | The case was brought before International Court of Justice, lawyers said.
org-world-court | Party.Organisation | World Court | common usage in reporting | A statement named World Court on Monday.
org-international-criminal-tribunal-for-the-former-yugoslavia | Party.Organisation | International Criminal Tribunal for the former Yugoslavia; ICTY; Yugoslav war crimes tribunal; Hague tribunal; UN war crimes tribunal; war crimes tribunal in The Hague | common usage in reporting | The case was brought before International Criminal Tribunal for the former Yugoslavia, lawyers said.
org-international-criminal-tribunal-for-rwanda | Party.Organisation | International Criminal Tribunal for Rwanda; ICTR; Rwanda tribunal | common usage in reporting | A statement named International Criminal Tribunal for Rwanda on Monday.
org-special-court-for-sierra-leone | Party.Organisation | Special Court for Sierra Leone; SCSL | common usage in reporting | The case was brought before Special Court for Sierra Leone, lawyers said.
org-special-tribunal-for-lebanon | Party.Organisation | Special Tribunal for Lebanon; STL | common usage in reporting | A statement named Special Tribunal for Lebanon on Monday.
org-extraordinary-chambers-in-the-courts-of-cambodia | Party.Organisation | Extraordinary Chambers in the Courts of Cambodia; ECCC; Khmer Rouge tribunal | common usage in reporting | The case was brought before Extraordinary Chambers in the Courts of Cambodia, lawyers said.
org-kosovo-specialist-chambers | Party.Organisation | Kosovo Specialist Chambers; Kosovo Specialist Court | common usage in reporting | A statement named Kosovo Specialist Chambers on Monday.
org-special-criminal-court | Party.Organisation | Special Criminal Court; SCC of Bangui | common usage in reporting | The case was brought before Special Criminal Court, lawyers said.
org-international-residual-mechanism-for-criminal-tribunals | Party.Organisation | International Residual Mechanism for Criminal Tribunals; IRMCT | common usage in reporting | A statement named International Residual Mechanism for Criminal Tribunals on Monday.
org-european-court-of-human-rights | Party.Organisation | European Court of Human Rights; ECHR; ECtHR | common usage in reporting | The case was brought before European Court of Human Rights, lawyers said.
org-special-jurisdiction-for-peace | Party.Organisation | Special Jurisdiction for Peace; JEP | common usage in reporting | A statement named Special Jurisdiction for Peace on Monday.
org-truth-and-reconciliation-commission | Party.Organisation | Truth and Reconciliation Commission; TRC; Truth Commission; Truth Commission for El Salvador | common usage in reporting | The case was brought before Truth and Reconciliation Commission, lawyers said.
org-cvr | Party.Organisation | CVR | common usage in reporting | A statement named CVR on Monday.
org-commission-for-historical-clarification | Party.Organisation | Commission for Historical Clarification | common usage in reporting | The case was brought before Commission for Historical Clarification, lawyers said.
org-ceh | Party.Organisation | CEH | common usage in reporting | A statement named CEH on Monday.
org-rettig-commission | Party.Organisation | Rettig Commission | common usage in reporting | The case was brought before Rettig Commission, lawyers said.
org-international-commission-of-inquiry-on-darfur | Party.Organisation | International Commission of Inquiry on Darfur | common usage in reporting | A statement named International Commission of Inquiry on Darfur on Monday.
org-supreme-court | Party.Organisation | Supreme Court; Israeli Supreme Court; Israel's Supreme Court | common usage in reporting | The case was brought before Supreme Court, lawyers said.
org-high-court | Party.Organisation | High Court; High Court of Justice | common usage in reporting | A statement named High Court on Monday.
org-constitutional-court | Party.Organisation | Constitutional Court | common usage in reporting | The case was brought before Constitutional Court, lawyers said.
org-war-crimes-chamber | Party.Organisation | War Crimes Chamber | common usage in reporting | A statement named War Crimes Chamber on Monday.
org-state-court-of-bosnia-and-herzegovina | Party.Organisation | State Court of Bosnia and Herzegovina | common usage in reporting | The case was brought before State Court of Bosnia and Herzegovina, lawyers said.
org-attorney-general | Party.Organisation | Attorney General; Attorney General's Office; Prosecutor General's Office; Office of the Prosecutor General; Prosecutor General; Public Prosecutor | common usage in reporting | A statement named Attorney General on Monday.
org-military-advocate-general | Party.Organisation | Military Advocate General; Military Advocate General's Corps | common usage in reporting | The case was brought before Military Advocate General, lawyers said.
org-joint-incidents-assessment-team | Party.Organisation | Joint Incidents Assessment Team; JIAT | common usage in reporting | A statement named Joint Incidents Assessment Team on Monday.
org-presidential-commission-of-inquiry | Party.Organisation | Presidential Commission of Inquiry; Brereton Inquiry | common usage in reporting | The case was brought before Presidential Commission of Inquiry, lawyers said.

# Health and other bodies.
org-al-shifa-hospital | Party.Organisation | al-Shifa Hospital; Shifa Hospital; Al-Shifa; Al-Shifa Medical Complex | common usage in reporting | A statement named al-Shifa Hospital on Monday.
org-nasser-hospital | Party.Organisation | Nasser Hospital; Nasser Medical Complex | common usage in reporting | The case was brought before Nasser Hospital, lawyers said.
org-al-ahli-hospital | Party.Organisation | al-Ahli Hospital; al-Ahli Arab Hospital; Al-Ahli Baptist Hospital; Baptist Hospital | common usage in reporting | A statement named al-Ahli Hospital on Monday.
org-al-aqsa-martyrs-hospital | Party.Organisation | Al-Aqsa Martyrs Hospital; al-Aqsa Martyrs' Hospital; Al Aqsa Hospital | common usage in reporting | The case was brought before Al-Aqsa Martyrs Hospital, lawyers said.
org-kamal-adwan-hospital | Party.Organisation | Kamal Adwan Hospital | common usage in reporting | A statement named Kamal Adwan Hospital on Monday.
org-indonesian-hospital | Party.Organisation | Indonesian Hospital | common usage in reporting | The case was brought before Indonesian Hospital, lawyers said.
org-al-awda-hospital | Party.Organisation | Al-Awda Hospital | common usage in reporting | A statement named Al-Awda Hospital on Monday.
org-european-gaza-hospital | Party.Organisation | European Gaza Hospital; European Hospital | common usage in reporting | The case was brought before European Gaza Hospital, lawyers said.
org-al-quds-hospital | Party.Organisation | Al-Quds Hospital | common usage in reporting | A statement named Al-Quds Hospital on Monday.
org-kuwaiti-hospital | Party.Organisation | Kuwaiti Hospital | common usage in reporting | The case was brought before Kuwaiti Hospital, lawyers said.
org-saudi-maternity-hospital | Party.Organisation | Saudi Maternity Hospital; El Fasher Saudi Hospital | common usage in reporting | A statement named Saudi Maternity Hospital on Monday.
org-al-nau-hospital | Party.Organisation | Al Nau Hospital; Al-Nao Hospital | common usage in reporting | The case was brought before Al Nau Hospital, lawyers said.
org-bashair-hospital | Party.Organisation | Bashair Hospital | common usage in reporting | A statement named Bashair Hospital on Monday.
org-okhmatdyt | Party.Organisation | Okhmatdyt; Okhmatdyt hospital | common usage in reporting | The case was brought before Okhmatdyt, lawyers said.
org-kunduz-trauma-centre | Party.Organisation | Kunduz Trauma Centre; Kunduz Trauma Center | common usage in reporting | A statement named Kunduz Trauma Centre on Monday.
org-al-thawra-hospital | Party.Organisation | Al-Thawra Hospital | common usage in reporting | The case was brought before Al-Thawra Hospital, lawyers said.
org-oxford-university | Party.Organisation | Oxford University; University of Oxford | common usage in reporting | A statement named Oxford University on Monday.
org-stanford-university | Party.Organisation | Stanford University | common usage in reporting | The case was brought before Stanford University, lawyers said.
org-harvard-university | Party.Organisation | Harvard University | common usage in reporting | A statement named Harvard University on Monday.
org-yale-university | Party.Organisation | Yale University | common usage in reporting | The case was brought before Yale University, lawyers said.
org-johns-hopkins-university | Party.Organisation | Johns Hopkins University | common usage in reporting | A statement named Johns Hopkins University on Monday.
org-center-for-strategic-and-international-studies | Party.Organisation | Center for Strategic and International Studies; CSIS | common usage in reporting | The case was brought before Center for Strategic and International Studies, lawyers said.
org-rand-corporation | Party.Organisation | RAND Corporation | common usage in reporting | A statement named RAND Corporation on Monday.
org-chatham-house | Party.Organisation | Chatham House | common usage in reporting | The case was brought before Chatham House, lawyers said.
org-brookings-institution | Party.Organisation | Brookings Institution | common usage in reporting | A statement named Brookings Institution on Monday.
org-carnegie-endowment | Party.Organisation | Carnegie Endowment | common usage in reporting | The case was brought before Carnegie Endowment, lawyers said.
org-iiss | Party.Organisation | IISS | common usage in reporting | A statement named IISS on Monday.
org-rusi | Party.Organisation | RUSI; Royal United Services Institute | common usage in reporting | The case was brought before RUSI, lawyers said.
org-institute-for-security-studies | Party.Organisation | Institute for Security Studies | common usage in reporting | A statement named Institute for Security Studies on Monday.
org-small-arms-survey | Party.Organisation | Small Arms Survey | common usage in reporting | The case was brought before Small Arms Survey, lawyers said.
org-conflict-armament-research | Party.Organisation | Conflict Armament Research; Stockholm International Peace Research Institute | common usage in reporting | A statement named Conflict Armament Research on Monday.
org-sipri | Party.Organisation | SIPRI | common usage in reporting | The case was brought before SIPRI, lawyers said.
org-washington-institute | Party.Organisation | Washington Institute | common usage in reporting | A statement named Washington Institute on Monday.
org-soufan-center | Party.Organisation | Soufan Center | common usage in reporting | The case was brought before Soufan Center, lawyers said.
org-atlantic-council | Party.Organisation | Atlantic Council | common usage in reporting | A statement named Atlantic Council on Monday.
org-maxar | Party.Organisation | Maxar; Maxar Technologies | common usage in reporting | The case was brought before Maxar, lawyers said.
org-planet-labs | Party.Organisation | Planet Labs | common usage in reporting | A statement named Planet Labs on Monday.
org-airbus | Party.Organisation | Airbus | common usage in reporting | The case was brought before Airbus, lawyers said.
org-facebook | Party.Organisation | Facebook | common usage in reporting | A statement named Facebook on Monday.
org-twitter | Party.Organisation | Twitter | common usage in reporting | The case was brought before Twitter, lawyers said.
org-telegram | Party.Organisation | Telegram | common usage in reporting | A statement named Telegram on Monday.
org-youtube | Party.Organisation | YouTube | common usage in reporting | The case was brought before YouTube, lawyers said.
org-whatsapp | Party.Organisation | WhatsApp | common usage in reporting | A statement named WhatsApp on Monday.
org-tiktok | Party.Organisation | TikTok | common usage in reporting | The case was brought before TikTok, lawyers said.
org-instagram | Party.Organisation | Instagram | common usage in reporting | A statement named Instagram on Monday.
org-vatican-radio | Party.Organisation | Vatican Radio | common usage in reporting | The case was brought before Vatican Radio, lawyers said.
org-holy-see-press-office | Party.Organisation | Holy See press office | common usage in reporting | A statement named Holy See press office on Monday.
org-catholic-church | Party.Organisation | Catholic Church | common usage in reporting | The case was brought before Catholic Church, lawyers said.
org-orthodox-church | Party.Organisation | Orthodox Church | common usage in reporting | A statement named Orthodox Church on Monday.
org-ukrainian-orthodox-church | Party.Organisation | Ukrainian Orthodox Church | common usage in reporting | The case was brought before Ukrainian Orthodox Church, lawyers said.
org-russian-orthodox-church | Party.Organisation | Russian Orthodox Church | common usage in reporting | A statement named Russian Orthodox Church on Monday.
org-episcopal-conference | Party.Organisation | Episcopal Conference | common usage in reporting | The case was brought before Episcopal Conference, lawyers said.
org-salvadoran-church | Party.Organisation | Salvadoran Church | common usage in reporting | A statement named Salvadoran Church on Monday.
org-arakan-oil-watch | Party.Organisation | Arakan Oil Watch | common usage in reporting | The case was brought before Arakan Oil Watch, lawyers said.

# News agencies.
org-reuters | Party.Media kind=NewsAgency | Reuters; Reuters news agency; Thomson Reuters | common usage in reporting | The minister told Reuters that the army had withdrawn.
org-associated-press | Party.Media kind=NewsAgency | Associated Press; AP; AP news agency | common usage in reporting | The figure was first published by Associated Press.
org-agence-france-presse | Party.Media kind=NewsAgency | Agence France-Presse; AFP; AFP news agency | common usage in reporting | The minister told Agence France-Presse that the army had withdrawn.
org-united-press-international | Party.Media kind=NewsAgency | United Press International; UPI | common usage in reporting | The figure was first published by United Press International.
org-efe | Party.Media kind=NewsAgency | EFE; EFE news agency; Agencia EFE | common usage in reporting | The minister told EFE that the army had withdrawn.
org-deutsche-presse-agentur | Party.Media kind=NewsAgency | Deutsche Presse-Agentur; DPA; dpa news agency | common usage in reporting | The figure was first published by Deutsche Presse-Agentur.
org-ansa | Party.Media kind=NewsAgency | ANSA; ANSA news agency | common usage in reporting | The minister told ANSA that the army had withdrawn.
org-tass | Party.Media kind=NewsAgency | TASS; Tass; ITAR-TASS; TASS news agency; Itar-Tass | common usage in reporting | The figure was first published by TASS.
org-ria-novosti | Party.Media kind=NewsAgency | RIA Novosti; RIA; RIA Novosti news agency | common usage in reporting | The minister told RIA Novosti that the army had withdrawn.
org-interfax | Party.Media kind=NewsAgency | Interfax; Interfax-Ukraine | common usage in reporting | The figure was first published by Interfax.
org-sputnik | Party.Media kind=NewsAgency | Sputnik; Sputnik news agency | common usage in reporting | The minister told Sputnik that the army had withdrawn.
org-xinhua | Party.Media kind=NewsAgency | Xinhua; Xinhua News Agency; New China News Agency | common usage in reporting | The figure was first published by Xinhua.
org-kyodo | Party.Media kind=NewsAgency | Kyodo; Kyodo News | common usage in reporting | The minister told Kyodo that the army had withdrawn.
org-jiji-press | Party.Media kind=NewsAgency | Jiji Press | common usage in reporting | The figure was first published by Jiji Press.
org-yonhap | Party.Media kind=NewsAgency | Yonhap; Yonhap News Agency | common usage in reporting | The minister told Yonhap that the army had withdrawn.
org-press-trust-of-india | Party.Media kind=NewsAgency | Press Trust of India; PTI | common usage in reporting | The figure was first published by Press Trust of India.
org-asian-news-international | Party.Media kind=NewsAgency | Asian News International; ANI news agency | common usage in reporting | The minister told Asian News International that the army had withdrawn.
org-anadolu-agency | Party.Media kind=NewsAgency | Anadolu Agency; Anadolu; Anatolia news agency; AA news agency | common usage in reporting | The figure was first published by Anadolu Agency.
org-ihlas-news-agency | Party.Media kind=NewsAgency | Ihlas News Agency | common usage in reporting | The minister told Ihlas News Agency that the army had withdrawn.
org-dogan-news-agency | Party.Media kind=NewsAgency | Dogan News Agency; DHA | common usage in reporting | The figure was first published by Dogan News Agency.
org-firat-news-agency | Party.Media kind=NewsAgency | Firat News Agency; ANF News | common usage in reporting | The minister told Firat News Agency that the army had withdrawn.
org-mesopotamia-agency | Party.Media kind=NewsAgency | Mesopotamia Agency | common usage in reporting | The figure was first published by Mesopotamia Agency.
org-hawar-news-agency | Party.Media kind=NewsAgency | Hawar News Agency; ANHA | common usage in reporting | The minister told Hawar News Agency that the army had withdrawn.
org-north-press-agency | Party.Media kind=NewsAgency | North Press Agency; North Press | common usage in reporting | The figure was first published by North Press Agency.
org-sana | Party.Media kind=NewsAgency | SANA; Syrian Arab News Agency; state news agency SANA | common usage in reporting | The minister told SANA that the army had withdrawn.
org-syrian-state-news-agency | Party.Media kind=NewsAgency | Syrian state news agency | common usage in reporting | The figure was first published by Syrian state news agency.
org-iraqi-news-agency | Party.Media kind=NewsAgency | Iraqi News Agency; INA | common usage in reporting | The minister told Iraqi News Agency that the army had withdrawn.
org-shafaq-news | Party.Media kind=NewsAgency | Shafaq News | common usage in reporting | The figure was first published by Shafaq News.
org-baghdad-today | Party.Media kind=NewsAgency | Baghdad Today | common usage in reporting | The minister told Baghdad Today that the army had withdrawn.
org-alsumaria | Party.Media kind=NewsAgency | Alsumaria; Al-Sumaria | common usage in reporting | The figure was first published by Alsumaria.
org-iraqi-news | Party.Media kind=NewsAgency | Iraqi News; IraqiNews | common usage in reporting | The minister told Iraqi News that the army had withdrawn.
org-amaq | Party.Media kind=NewsAgency | Amaq; Amaq News Agency; Aamaq | common usage in reporting | The figure was first published by Amaq.
org-irna | Party.Media kind=NewsAgency | IRNA; Islamic Republic News Agency | common usage in reporting | The minister told IRNA that the army had withdrawn.
org-fars | Party.Media kind=NewsAgency | Fars; Fars News Agency | common usage in reporting | The figure was first published by Fars.
org-tasnim | Party.Media kind=NewsAgency | Tasnim; Tasnim News Agency | common usage in reporting | The minister told Tasnim that the army had withdrawn.
org-mehr-news-agency | Party.Media kind=NewsAgency | Mehr News Agency | common usage in reporting | The figure was first published by Mehr News Agency.
org-isna-news-agency | Party.Media kind=NewsAgency | ISNA news agency | common usage in reporting | The minister told ISNA news agency that the army had withdrawn.
org-saudi-press-agency | Party.Media kind=NewsAgency | Saudi Press Agency | common usage in reporting | The figure was first published by Saudi Press Agency.
org-emirates-news-agency | Party.Media kind=NewsAgency | Emirates News Agency | common usage in reporting | The minister told Emirates News Agency that the army had withdrawn.
org-wam | Party.Media kind=NewsAgency | WAM | common usage in reporting | The figure was first published by WAM.
org-kuwait-news-agency | Party.Media kind=NewsAgency | Kuwait News Agency | common usage in reporting | The minister told Kuwait News Agency that the army had withdrawn.
org-kuna | Party.Media kind=NewsAgency | KUNA | common usage in reporting | The figure was first published by KUNA.
org-qatar-news-agency | Party.Media kind=NewsAgency | Qatar News Agency | common usage in reporting | The minister told Qatar News Agency that the army had withdrawn.
org-bahrain-news-agency | Party.Media kind=NewsAgency | Bahrain News Agency | common usage in reporting | The figure was first published by Bahrain News Agency.
org-petra-news-agency | Party.Media kind=NewsAgency | Petra news agency | common usage in reporting | The minister told Petra news agency that the army had withdrawn.
org-saba-news-agency | Party.Media kind=NewsAgency | Saba News Agency; Saba | common usage in reporting | The figure was first published by Saba News Agency.
org-khabar-agency | Party.Media kind=NewsAgency | Khabar Agency | common usage in reporting | The minister told Khabar Agency that the army had withdrawn.
org-wafa | Party.Media kind=NewsAgency | WAFA; Wafa; Wafa news agency; Palestinian news agency WAFA; Palestinian News Agency | common usage in reporting | The figure was first published by WAFA.
org-maan-news-agency | Party.Media kind=NewsAgency | Ma'an News Agency; Maan News Agency; Ma'an | common usage in reporting | The minister told Ma'an News Agency that the army had withdrawn.
org-shehab-news-agency | Party.Media kind=NewsAgency | Shehab News Agency; Shehab | common usage in reporting | The figure was first published by Shehab News Agency.
org-safa-news-agency | Party.Media kind=NewsAgency | Safa News Agency; Safa Press Agency | common usage in reporting | The minister told Safa News Agency that the army had withdrawn.
org-quds-news-network | Party.Media kind=NewsAgency | Quds News Network | common usage in reporting | The figure was first published by Quds News Network.
org-quds-press | Party.Media kind=NewsAgency | Quds Press | common usage in reporting | The minister told Quds Press that the army had withdrawn.
org-sanad | Party.Media kind=NewsAgency | Sanad; Sanad News Agency | common usage in reporting | The figure was first published by Sanad.
org-national-news-agency | Party.Media kind=NewsAgency | National News Agency; NNA | common usage in reporting | The minister told National News Agency that the army had withdrawn.
org-lebanese-national-news-agency | Party.Media kind=NewsAgency | Lebanese National News Agency | common usage in reporting | The figure was first published by Lebanese National News Agency.
org-mena-news-agency | Party.Media kind=NewsAgency | MENA news agency | common usage in reporting | The minister told MENA news agency that the army had withdrawn.
org-middle-east-news-agency | Party.Media kind=NewsAgency | Middle East News Agency | common usage in reporting | The figure was first published by Middle East News Agency.
org-ukrinform | Party.Media kind=NewsAgency | Ukrinform | common usage in reporting | The minister told Ukrinform that the army had withdrawn.
org-unian | Party.Media kind=NewsAgency | UNIAN | common usage in reporting | The figure was first published by UNIAN.
org-ukrainska-pravda | Party.Media kind=NewsAgency | Ukrainska Pravda | common usage in reporting | The minister told Ukrainska Pravda that the army had withdrawn.
org-belta | Party.Media kind=NewsAgency | Belta | common usage in reporting | The figure was first published by Belta.
org-kazinform | Party.Media kind=NewsAgency | Kazinform | common usage in reporting | The minister told Kazinform that the army had withdrawn.
org-armenpress | Party.Media kind=NewsAgency | Armenpress | common usage in reporting | The figure was first published by Armenpress.
org-trend-news-agency | Party.Media kind=NewsAgency | Trend News Agency | common usage in reporting | The minister told Trend News Agency that the army had withdrawn.
org-azertac | Party.Media kind=NewsAgency | Azertac; AZERTAC | common usage in reporting | The figure was first published by Azertac.
org-report-news-agency | Party.Media kind=NewsAgency | Report News Agency | common usage in reporting | The minister told Report News Agency that the army had withdrawn.
org-interpressnews | Party.Media kind=NewsAgency | Interpressnews | common usage in reporting | The figure was first published by Interpressnews.
org-tanjug | Party.Media kind=NewsAgency | Tanjug; Tanjug news agency | common usage in reporting | The minister told Tanjug that the army had withdrawn.
org-hina | Party.Media kind=NewsAgency | Hina | common usage in reporting | The figure was first published by Hina.
org-beta-news-agency | Party.Media kind=NewsAgency | Beta news agency | common usage in reporting | The minister told Beta news agency that the army had withdrawn.
org-fena | Party.Media kind=NewsAgency | FENA | common usage in reporting | The figure was first published by FENA.
org-srna | Party.Media kind=NewsAgency | SRNA | common usage in reporting | The minister told SRNA that the army had withdrawn.
org-onasa | Party.Media kind=NewsAgency | Onasa | common usage in reporting | The figure was first published by Onasa.
org-sudan-news-agency | Party.Media kind=NewsAgency | Sudan News Agency | common usage in reporting | The minister told Sudan News Agency that the army had withdrawn.
org-suna | Party.Media kind=NewsAgency | SUNA | common usage in reporting | The figure was first published by SUNA.
org-ethiopian-news-agency | Party.Media kind=NewsAgency | Ethiopian News Agency | common usage in reporting | The minister told Ethiopian News Agency that the army had withdrawn.
org-somali-national-news-agency | Party.Media kind=NewsAgency | Somali National News Agency | common usage in reporting | The figure was first published by Somali National News Agency.
org-sonna | Party.Media kind=NewsAgency | SONNA | common usage in reporting | The minister told SONNA that the army had withdrawn.
org-news-agency-of-nigeria | Party.Media kind=NewsAgency | News Agency of Nigeria | common usage in reporting | The figure was first published by News Agency of Nigeria.
org-nan-news-agency | Party.Media kind=NewsAgency | NAN news agency | common usage in reporting | The minister told NAN news agency that the army had withdrawn.
org-agencia-lusa | Party.Media kind=NewsAgency | Agência Lusa; Lusa; Lusa news agency | common usage in reporting | The figure was first published by Agência Lusa.
org-pajhwok | Party.Media kind=NewsAgency | Pajhwok; Pajhwok Afghan News | common usage in reporting | The minister told Pajhwok that the army had withdrawn.
org-khaama-press | Party.Media kind=NewsAgency | Khaama Press | common usage in reporting | The figure was first published by Khaama Press.
org-bakhtar-news-agency | Party.Media kind=NewsAgency | Bakhtar News Agency | common usage in reporting | The minister told Bakhtar News Agency that the army had withdrawn.
org-baloch-news-agency | Party.Media kind=NewsAgency | Baloch news agency | common usage in reporting | The figure was first published by Baloch news agency.
org-balochistan-post | Party.Media kind=NewsAgency | Balochistan Post | common usage in reporting | The minister told Balochistan Post that the army had withdrawn.
org-antara | Party.Media kind=NewsAgency | Antara; Antara news agency | common usage in reporting | The figure was first published by Antara.
org-bernama | Party.Media kind=NewsAgency | Bernama | common usage in reporting | The minister told Bernama that the army had withdrawn.
org-philippine-news-agency | Party.Media kind=NewsAgency | Philippine News Agency | common usage in reporting | The figure was first published by Philippine News Agency.
org-pna-news-agency | Party.Media kind=NewsAgency | PNA news agency | common usage in reporting | The minister told PNA news agency that the army had withdrawn.
org-vietnam-news-agency | Party.Media kind=NewsAgency | Vietnam News Agency | common usage in reporting | The figure was first published by Vietnam News Agency.
org-agencia-prensa-latina | Party.Media kind=NewsAgency | Agencia Prensa Latina; Prensa Latina | common usage in reporting | The minister told Agencia Prensa Latina that the army had withdrawn.
org-notimex | Party.Media kind=NewsAgency | Notimex | common usage in reporting | The figure was first published by Notimex.
org-acan-efe | Party.Media kind=NewsAgency | ACAN-EFE; ACAN | common usage in reporting | The minister told ACAN-EFE that the army had withdrawn.
org-inter-press-service | Party.Media kind=NewsAgency | Inter Press Service; IPS | common usage in reporting | The figure was first published by Inter Press Service.
org-dyn | Party.Media kind=NewsAgency | DYN | common usage in reporting | The minister told DYN that the army had withdrawn.
org-noticias-argentinas | Party.Media kind=NewsAgency | Noticias Argentinas | common usage in reporting | The figure was first published by Noticias Argentinas.
org-telam | Party.Media kind=NewsAgency | Telam | common usage in reporting | The minister told Telam that the army had withdrawn.
org-salpress | Party.Media kind=NewsAgency | SALPRESS | common usage in reporting | The figure was first published by SALPRESS.
org-colprensa | Party.Media kind=NewsAgency | Colprensa | common usage in reporting | The minister told Colprensa that the army had withdrawn.
org-pap-news-agency | Party.Media kind=NewsAgency | PAP news agency | common usage in reporting | The figure was first published by PAP news agency.
org-polish-press-agency | Party.Media kind=NewsAgency | Polish Press Agency | common usage in reporting | The minister told Polish Press Agency that the army had withdrawn.
org-ctk | Party.Media kind=NewsAgency | CTK | common usage in reporting | The figure was first published by CTK.
org-apa | Party.Media kind=NewsAgency | APA | common usage in reporting | The minister told APA that the army had withdrawn.
org-belga | Party.Media kind=NewsAgency | Belga | common usage in reporting | The figure was first published by Belga.
org-anp | Party.Media kind=NewsAgency | ANP | common usage in reporting | The minister told ANP that the army had withdrawn.
org-ritzau | Party.Media kind=NewsAgency | Ritzau | common usage in reporting | The figure was first published by Ritzau.
org-ntb-news-agency | Party.Media kind=NewsAgency | NTB news agency | common usage in reporting | The minister told NTB news agency that the army had withdrawn.
org-new-humanitarian | Party.Media kind=NewsAgency | New Humanitarian | common usage in reporting | The figure was first published by New Humanitarian.
org-irin | Party.Media kind=NewsAgency | IRIN; IRIN News | common usage in reporting | The minister told IRIN that the army had withdrawn.
org-reliefweb | Party.Media kind=NewsAgency | ReliefWeb | common usage in reporting | The figure was first published by ReliefWeb.

# Broadcasters.
org-bbc | Party.Media kind=Broadcaster | BBC; British Broadcasting Corporation; BBC News; BBC Arabic; BBC World Service; BBC Monitoring; BBC Africa Eye; BBC Persian; BBC Verify; BBC Radio 4; BBC World | common usage in reporting | The minister told BBC that the army had withdrawn.
org-newsnight | Party.Media kind=Broadcaster | Newsnight | common usage in reporting | The figure was first published by Newsnight.
org-deutsche-welle | Party.Media kind=Broadcaster | Deutsche Welle; DW; DW News | common usage in reporting | The minister told Deutsche Welle that the army had withdrawn.
org-al-jazeera | Party.Media kind=Broadcaster | Al Jazeera; Aljazeera; Al Jazeera English; Al-Jazeera television; Al Jazeera Arabic; al-Jazeera TV | common usage in reporting | The figure was first published by Al Jazeera.
org-al-arabiya | Party.Media kind=Broadcaster | Al Arabiya | common usage in reporting | The minister told Al Arabiya that the army had withdrawn.
org-al-hadath | Party.Media kind=Broadcaster | Al Hadath | common usage in reporting | The figure was first published by Al Hadath.
org-cnn | Party.Media kind=Broadcaster | CNN; Cable News Network; CNN International | common usage in reporting | The minister told CNN that the army had withdrawn.
org-fox-news | Party.Media kind=Broadcaster | Fox News | common usage in reporting | The figure was first published by Fox News.
org-msnbc | Party.Media kind=Broadcaster | MSNBC | common usage in reporting | The minister told MSNBC that the army had withdrawn.
org-cnbc | Party.Media kind=Broadcaster | CNBC | common usage in reporting | The figure was first published by CNBC.
org-nbc | Party.Media kind=Broadcaster | NBC; NBC News | common usage in reporting | The minister told NBC that the army had withdrawn.
org-abc-news | Party.Media kind=Broadcaster | ABC News; ABC News Australia | common usage in reporting | The figure was first published by ABC News.
org-cbs | Party.Media kind=Broadcaster | CBS; CBS News | common usage in reporting | The minister told CBS that the army had withdrawn.
org-60-minutes | Party.Media kind=Broadcaster | 60 Minutes | common usage in reporting | The figure was first published by 60 Minutes.
org-pbs | Party.Media kind=Broadcaster | PBS; PBS NewsHour | common usage in reporting | The minister told PBS that the army had withdrawn.
org-frontline-documentary | Party.Media kind=Broadcaster | Frontline documentary | common usage in reporting | The figure was first published by Frontline documentary.
org-npr | Party.Media kind=Broadcaster | NPR; National Public Radio | common usage in reporting | The minister told NPR that the army had withdrawn.
org-voice-of-america | Party.Media kind=Broadcaster | Voice of America | common usage in reporting | The figure was first published by Voice of America.
org-voa | Party.Media kind=Broadcaster | VOA | common usage in reporting | The minister told VOA that the army had withdrawn.
org-radio-free-europe | Party.Media kind=Broadcaster | Radio Free Europe; Radio Free Europe/Radio Liberty; Radio Liberty; RFE | common usage in reporting | The figure was first published by Radio Free Europe.
org-rfe-rl | Party.Media kind=Broadcaster | RFE/RL | common usage in reporting | The minister told RFE/RL that the army had withdrawn.
org-radio-free-asia | Party.Media kind=Broadcaster | Radio Free Asia; RFA | common usage in reporting | The figure was first published by Radio Free Asia.
org-benar-news | Party.Media kind=Broadcaster | Benar News; BenarNews | common usage in reporting | The minister told Benar News that the army had withdrawn.
org-radio-france-internationale | Party.Media kind=Broadcaster | Radio France Internationale; RFI; Radio France | common usage in reporting | The figure was first published by Radio France Internationale.
org-france-24 | Party.Media kind=Broadcaster | France 24; France24; France Télévisions | common usage in reporting | The minister told France 24 that the army had withdrawn.
org-tv5 | Party.Media kind=Broadcaster | TV5 | common usage in reporting | The figure was first published by TV5.
org-tv5monde | Party.Media kind=Broadcaster | TV5Monde | common usage in reporting | The minister told TV5Monde that the army had withdrawn.
org-euronews | Party.Media kind=Broadcaster | Euronews | common usage in reporting | The figure was first published by Euronews.
org-arte | Party.Media kind=Broadcaster | Arte | common usage in reporting | The minister told Arte that the army had withdrawn.
org-sky-news | Party.Media kind=Broadcaster | Sky News; Sky News Arabia | common usage in reporting | The figure was first published by Sky News.
org-itv | Party.Media kind=Broadcaster | ITV; ITV News | common usage in reporting | The minister told ITV that the army had withdrawn.
org-channel-4 | Party.Media kind=Broadcaster | Channel 4 | common usage in reporting | The figure was first published by Channel 4.
org-channel-4-news | Party.Media kind=Broadcaster | Channel 4 News | common usage in reporting | The minister told Channel 4 News that the army had withdrawn.
org-rt | Party.Media kind=Broadcaster | RT; Russia Today; RT Arabic | common usage in reporting | The figure was first published by RT.
org-channel-one-russia | Party.Media kind=Broadcaster | Channel One Russia | common usage in reporting | The minister told Channel One Russia that the army had withdrawn.
org-rossiya-24 | Party.Media kind=Broadcaster | Rossiya 24; Rossiya 1 | common usage in reporting | The figure was first published by Rossiya 24.
org-ntv | Party.Media kind=Broadcaster | NTV | common usage in reporting | The minister told NTV that the army had withdrawn.
org-zvezda | Party.Media kind=Broadcaster | Zvezda | common usage in reporting | The figure was first published by Zvezda.
org-tv-rain | Party.Media kind=Broadcaster | TV Rain | common usage in reporting | The minister told TV Rain that the army had withdrawn.
org-dozhd | Party.Media kind=Broadcaster | Dozhd | common usage in reporting | The figure was first published by Dozhd.
org-cgtn | Party.Media kind=Broadcaster | CGTN | common usage in reporting | The minister told CGTN that the army had withdrawn.
org-cctv | Party.Media kind=Broadcaster | CCTV | common usage in reporting | The figure was first published by CCTV.
org-china-central-television | Party.Media kind=Broadcaster | China Central Television | common usage in reporting | The minister told China Central Television that the army had withdrawn.
org-nhk | Party.Media kind=Broadcaster | NHK | common usage in reporting | The figure was first published by NHK.
org-cbc | Party.Media kind=Broadcaster | CBC; Canadian Broadcasting Corporation; CBC News | common usage in reporting | The minister told CBC that the army had withdrawn.
org-sbs | Party.Media kind=Broadcaster | SBS; SBS News | common usage in reporting | The figure was first published by SBS.
org-rte | Party.Media kind=Broadcaster | RTÉ; RTE News | common usage in reporting | The minister told RTÉ that the army had withdrawn.
org-rai | Party.Media kind=Broadcaster | RAI; Rai News | common usage in reporting | The figure was first published by RAI.
org-ard | Party.Media kind=Broadcaster | ARD | common usage in reporting | The minister told ARD that the army had withdrawn.
org-zdf | Party.Media kind=Broadcaster | ZDF | common usage in reporting | The figure was first published by ZDF.
org-tagesschau | Party.Media kind=Broadcaster | Tagesschau | common usage in reporting | The minister told Tagesschau that the army had withdrawn.
org-nos | Party.Media kind=Broadcaster | NOS | common usage in reporting | The figure was first published by NOS.
org-nrk | Party.Media kind=Broadcaster | NRK | common usage in reporting | The minister told NRK that the army had withdrawn.
org-svt | Party.Media kind=Broadcaster | SVT | common usage in reporting | The figure was first published by SVT.
org-dr-nyheder | Party.Media kind=Broadcaster | DR Nyheder | common usage in reporting | The minister told DR Nyheder that the army had withdrawn.
org-kan-news | Party.Media kind=Broadcaster | Kan News | common usage in reporting | The figure was first published by Kan News.
org-israels-channel-12 | Party.Media kind=Broadcaster | Israel's Channel 12; Channel 12 | common usage in reporting | The minister told Israel's Channel 12 that the army had withdrawn.
org-channel-13 | Party.Media kind=Broadcaster | Channel 13 | common usage in reporting | The figure was first published by Channel 13.
org-israel-radio | Party.Media kind=Broadcaster | Israel Radio | common usage in reporting | The minister told Israel Radio that the army had withdrawn.
org-army-radio | Party.Media kind=Broadcaster | Army Radio | common usage in reporting | The figure was first published by Army Radio.
org-kol-yisrael | Party.Media kind=Broadcaster | Kol Yisrael | common usage in reporting | The minister told Kol Yisrael that the army had withdrawn.
org-i24-news | Party.Media kind=Broadcaster | i24 News; i24NEWS | common usage in reporting | The figure was first published by i24 News.
org-channel-14 | Party.Media kind=Broadcaster | Channel 14 | common usage in reporting | The minister told Channel 14 that the army had withdrawn.
org-al-mayadeen | Party.Media kind=Broadcaster | Al Mayadeen; Al-Mayadeen TV | common usage in reporting | The figure was first published by Al Mayadeen.
org-al-manar | Party.Media kind=Broadcaster | Al-Manar; Al Manar TV | common usage in reporting | The minister told Al-Manar that the army had withdrawn.
org-al-aqsa-tv | Party.Media kind=Broadcaster | Al-Aqsa TV | common usage in reporting | The figure was first published by Al-Aqsa TV.
org-palestine-tv | Party.Media kind=Broadcaster | Palestine TV | common usage in reporting | The minister told Palestine TV that the army had withdrawn.
org-al-quds-tv | Party.Media kind=Broadcaster | Al-Quds TV | common usage in reporting | The figure was first published by Al-Quds TV.
org-al-masirah | Party.Media kind=Broadcaster | Al Masirah; Al-Masirah TV; Almasirah | common usage in reporting | The minister told Al Masirah that the army had withdrawn.
org-press-tv | Party.Media kind=Broadcaster | Press TV | common usage in reporting | The figure was first published by Press TV.
org-al-alam | Party.Media kind=Broadcaster | Al-Alam | common usage in reporting | The minister told Al-Alam that the army had withdrawn.
org-irib | Party.Media kind=Broadcaster | IRIB | common usage in reporting | The figure was first published by IRIB.
org-iran-international | Party.Media kind=Broadcaster | Iran International | common usage in reporting | The minister told Iran International that the army had withdrawn.
org-rudaw | Party.Media kind=Broadcaster | Rudaw; Rudaw TV | common usage in reporting | The figure was first published by Rudaw.
org-kurdistan-24 | Party.Media kind=Broadcaster | Kurdistan 24; Kurdistan24 | common usage in reporting | The minister told Kurdistan 24 that the army had withdrawn.
org-nrt | Party.Media kind=Broadcaster | NRT; NRT TV | common usage in reporting | The figure was first published by NRT.
org-trt | Party.Media kind=Broadcaster | TRT; TRT World; TRT Haber | common usage in reporting | The minister told TRT that the army had withdrawn.
org-ntv-turkey | Party.Media kind=Broadcaster | NTV Turkey | common usage in reporting | The figure was first published by NTV Turkey.
org-cnn-turk | Party.Media kind=Broadcaster | CNN Turk | common usage in reporting | The minister told CNN Turk that the army had withdrawn.
org-al-iraqiya | Party.Media kind=Broadcaster | Al Iraqiya; Iraqiya; al-Iraqiya television | common usage in reporting | The figure was first published by Al Iraqiya.
org-syria-tv | Party.Media kind=Broadcaster | Syria TV | common usage in reporting | The minister told Syria TV that the army had withdrawn.
org-orient-tv | Party.Media kind=Broadcaster | Orient TV; Orient News | common usage in reporting | The figure was first published by Orient TV.
org-halab-today-tv | Party.Media kind=Broadcaster | Halab Today TV | common usage in reporting | The minister told Halab Today TV that the army had withdrawn.
org-radio-dabanga | Party.Media kind=Broadcaster | Radio Dabanga; Dabanga | common usage in reporting | The figure was first published by Radio Dabanga.
org-radio-tamazuj | Party.Media kind=Broadcaster | Radio Tamazuj | common usage in reporting | The minister told Radio Tamazuj that the army had withdrawn.
org-eye-radio | Party.Media kind=Broadcaster | Eye Radio | common usage in reporting | The figure was first published by Eye Radio.
org-radio-okapi | Party.Media kind=Broadcaster | Radio Okapi | common usage in reporting | The minister told Radio Okapi that the army had withdrawn.
org-radio-miraya | Party.Media kind=Broadcaster | Radio Miraya | common usage in reporting | The figure was first published by Radio Miraya.
org-radio-ndeke-luka | Party.Media kind=Broadcaster | Radio Ndeke Luka | common usage in reporting | The minister told Radio Ndeke Luka that the army had withdrawn.
org-radio-mille-collines | Party.Media kind=Broadcaster | Radio Mille Collines; Radio Télévision Libre des Mille Collines | common usage in reporting | The figure was first published by Radio Mille Collines.
org-rtlm | Party.Media kind=Broadcaster | RTLM | common usage in reporting | The minister told RTLM that the army had withdrawn.
org-radio-shabelle | Party.Media kind=Broadcaster | Radio Shabelle; Shabelle Media; Shabelle Media Network | common usage in reporting | The figure was first published by Radio Shabelle.
org-radio-kulmiye | Party.Media kind=Broadcaster | Radio Kulmiye | common usage in reporting | The minister told Radio Kulmiye that the army had withdrawn.
org-radio-andalus | Party.Media kind=Broadcaster | Radio Andalus | common usage in reporting | The figure was first published by Radio Andalus.
org-garowe-online | Party.Media kind=Broadcaster | Garowe Online; Hiiraan Online | common usage in reporting | The minister told Garowe Online that the army had withdrawn.
org-goobjoog | Party.Media kind=Broadcaster | Goobjoog | common usage in reporting | The figure was first published by Goobjoog.
org-universal-tv | Party.Media kind=Broadcaster | Universal TV | common usage in reporting | The minister told Universal TV that the army had withdrawn.
org-dalsan-radio | Party.Media kind=Broadcaster | Dalsan Radio | common usage in reporting | The figure was first published by Dalsan Radio.
org-tigrai-tv | Party.Media kind=Broadcaster | Tigrai TV | common usage in reporting | The minister told Tigrai TV that the army had withdrawn.
org-tigray-tv | Party.Media kind=Broadcaster | Tigray TV | common usage in reporting | The figure was first published by Tigray TV.
org-dimtsi-weyane | Party.Media kind=Broadcaster | Dimtsi Weyane | common usage in reporting | The minister told Dimtsi Weyane that the army had withdrawn.
org-fana-broadcasting | Party.Media kind=Broadcaster | Fana Broadcasting; Fana | common usage in reporting | The figure was first published by Fana Broadcasting.
org-channels-tv | Party.Media kind=Broadcaster | Channels TV; Channels Television | common usage in reporting | The minister told Channels TV that the army had withdrawn.
org-arise-news | Party.Media kind=Broadcaster | Arise News | common usage in reporting | The figure was first published by Arise News.
org-citizen-tv | Party.Media kind=Broadcaster | Citizen TV | common usage in reporting | The minister told Citizen TV that the army had withdrawn.
org-kbc | Party.Media kind=Broadcaster | KBC | common usage in reporting | The figure was first published by KBC.
org-ntv-kenya | Party.Media kind=Broadcaster | NTV Kenya | common usage in reporting | The minister told NTV Kenya that the army had withdrawn.
org-libya-al-ahrar | Party.Media kind=Broadcaster | Libya al-Ahrar; Libya Al-Ahrar TV | common usage in reporting | The figure was first published by Libya al-Ahrar.
org-libya-observer | Party.Media kind=Broadcaster | Libya Observer | common usage in reporting | The minister told Libya Observer that the army had withdrawn.
org-tolo-news | Party.Media kind=Broadcaster | Tolo News; TOLOnews; Tolo TV | common usage in reporting | The figure was first published by Tolo News.
org-amu-tv | Party.Media kind=Broadcaster | Amu TV | common usage in reporting | The minister told Amu TV that the army had withdrawn.
org-ariana-news | Party.Media kind=Broadcaster | Ariana News | common usage in reporting | The figure was first published by Ariana News.
org-geo-news | Party.Media kind=Broadcaster | Geo News; Geo TV | common usage in reporting | The minister told Geo News that the army had withdrawn.
org-ary-news | Party.Media kind=Broadcaster | ARY News | common usage in reporting | The figure was first published by ARY News.
org-samaa-tv | Party.Media kind=Broadcaster | Samaa TV | common usage in reporting | The minister told Samaa TV that the army had withdrawn.
org-ndtv | Party.Media kind=Broadcaster | NDTV | common usage in reporting | The figure was first published by NDTV.
org-doordarshan | Party.Media kind=Broadcaster | Doordarshan | common usage in reporting | The minister told Doordarshan that the army had withdrawn.
org-times-now | Party.Media kind=Broadcaster | Times Now | common usage in reporting | The figure was first published by Times Now.
org-india-today | Party.Media kind=Broadcaster | India Today | common usage in reporting | The minister told India Today that the army had withdrawn.
org-dvb | Party.Media kind=Broadcaster | DVB; Democratic Voice of Burma | common usage in reporting | The figure was first published by DVB.
org-mrtv | Party.Media kind=Broadcaster | MRTV | common usage in reporting | The minister told MRTV that the army had withdrawn.
org-mizzima | Party.Media kind=Broadcaster | Mizzima | common usage in reporting | The figure was first published by Mizzima.
org-suspilne | Party.Media kind=Broadcaster | Suspilne | common usage in reporting | The minister told Suspilne that the army had withdrawn.
org-hromadske | Party.Media kind=Broadcaster | Hromadske; Hromadske TV | common usage in reporting | The figure was first published by Hromadske.
org-espreso-tv | Party.Media kind=Broadcaster | Espreso TV | common usage in reporting | The minister told Espreso TV that the army had withdrawn.
org-ekho-moskvy | Party.Media kind=Broadcaster | Ekho Moskvy | common usage in reporting | The figure was first published by Ekho Moskvy.
org-echo-of-moscow | Party.Media kind=Broadcaster | Echo of Moscow | common usage in reporting | The minister told Echo of Moscow that the army had withdrawn.
org-b92 | Party.Media kind=Broadcaster | B92 | common usage in reporting | The figure was first published by B92.
org-n1 | Party.Media kind=Broadcaster | N1 | common usage in reporting | The minister told N1 that the army had withdrawn.
org-rts | Party.Media kind=Broadcaster | RTS | common usage in reporting | The figure was first published by RTS.
org-hrt | Party.Media kind=Broadcaster | HRT | common usage in reporting | The minister told HRT that the army had withdrawn.
org-radio-venceremos | Party.Media kind=Broadcaster | Radio Venceremos | common usage in reporting | The figure was first published by Radio Venceremos.
org-radio-farabundo-marti | Party.Media kind=Broadcaster | Radio Farabundo Marti | common usage in reporting | The minister told Radio Farabundo Marti that the army had withdrawn.
org-radio-ysu | Party.Media kind=Broadcaster | Radio YSU | common usage in reporting | The figure was first published by Radio YSU.
org-yskl | Party.Media kind=Broadcaster | YSKL; Radio Cadena YSKL; Radio Cadena | common usage in reporting | The minister told YSKL that the army had withdrawn.
org-radio-sandino | Party.Media kind=Broadcaster | Radio Sandino | common usage in reporting | The figure was first published by Radio Sandino.
org-voz-de-nicaragua | Party.Media kind=Broadcaster | Voz de Nicaragua | common usage in reporting | The minister told Voz de Nicaragua that the army had withdrawn.
org-radio-cooperativa | Party.Media kind=Broadcaster | Radio Cooperativa | common usage in reporting | The figure was first published by Radio Cooperativa.
org-radio-nacional | Party.Media kind=Broadcaster | Radio Nacional | common usage in reporting | The minister told Radio Nacional that the army had withdrawn.
org-radio-reloj | Party.Media kind=Broadcaster | Radio Reloj | common usage in reporting | The figure was first published by Radio Reloj.
org-radio-havana | Party.Media kind=Broadcaster | Radio Havana | common usage in reporting | The minister told Radio Havana that the army had withdrawn.
org-radio-rebelde | Party.Media kind=Broadcaster | Radio Rebelde | common usage in reporting | The figure was first published by Radio Rebelde.
org-radio-chilena | Party.Media kind=Broadcaster | Radio Chilena | common usage in reporting | The minister told Radio Chilena that the army had withdrawn.
org-rcn | Party.Media kind=Broadcaster | RCN; RCN Radio | common usage in reporting | The figure was first published by RCN.
org-caracol | Party.Media kind=Broadcaster | Caracol; Caracol Radio | common usage in reporting | The minister told Caracol that the army had withdrawn.
org-inravision | Party.Media kind=Broadcaster | Inravision | common usage in reporting | The figure was first published by Inravision.
org-radio-programas-del-peru | Party.Media kind=Broadcaster | Radio Programas del Peru | common usage in reporting | The minister told Radio Programas del Peru that the army had withdrawn.
org-televisa | Party.Media kind=Broadcaster | Televisa | common usage in reporting | The figure was first published by Televisa.
org-univision | Party.Media kind=Broadcaster | Univision | common usage in reporting | The minister told Univision that the army had withdrawn.
org-telemundo | Party.Media kind=Broadcaster | Telemundo | common usage in reporting | The figure was first published by Telemundo.
org-telesur | Party.Media kind=Broadcaster | Telesur | common usage in reporting | The minister told Telesur that the army had withdrawn.
org-venezolana-de-television | Party.Media kind=Broadcaster | Venezolana de Television | common usage in reporting | The figure was first published by Venezolana de Television.

# Newspapers and news sites.
org-new-york-times | Party.Media kind=Newspaper | New York Times; NYT | common usage in reporting | The minister told New York Times that the army had withdrawn.
org-washington-post | Party.Media kind=Newspaper | Washington Post | common usage in reporting | The figure was first published by Washington Post.
org-wall-street-journal | Party.Media kind=Newspaper | Wall Street Journal; WSJ | common usage in reporting | The minister told Wall Street Journal that the army had withdrawn.
org-los-angeles-times | Party.Media kind=Newspaper | Los Angeles Times | common usage in reporting | The figure was first published by Los Angeles Times.
org-la-times | Party.Media kind=Newspaper | LA Times | common usage in reporting | The minister told LA Times that the army had withdrawn.
org-usa-today | Party.Media kind=Newspaper | USA Today | common usage in reporting | The figure was first published by USA Today.
org-christian-science-monitor | Party.Media kind=Newspaper | Christian Science Monitor | common usage in reporting | The minister told Christian Science Monitor that the army had withdrawn.
org-boston-globe | Party.Media kind=Newspaper | Boston Globe | common usage in reporting | The figure was first published by Boston Globe.
org-chicago-tribune | Party.Media kind=Newspaper | Chicago Tribune | common usage in reporting | The minister told Chicago Tribune that the army had withdrawn.
org-miami-herald | Party.Media kind=Newspaper | Miami Herald | common usage in reporting | The figure was first published by Miami Herald.
org-philadelphia-inquirer | Party.Media kind=Newspaper | Philadelphia Inquirer | common usage in reporting | The minister told Philadelphia Inquirer that the army had withdrawn.
org-san-francisco-chronicle | Party.Media kind=Newspaper | San Francisco Chronicle; Houston Chronicle | common usage in reporting | The figure was first published by San Francisco Chronicle.
org-baltimore-sun | Party.Media kind=Newspaper | Baltimore Sun | common usage in reporting | The minister told Baltimore Sun that the army had withdrawn.
org-propublica | Party.Media kind=Newspaper | ProPublica | common usage in reporting | The figure was first published by ProPublica.
org-politico | Party.Media kind=Newspaper | Politico | common usage in reporting | The minister told Politico that the army had withdrawn.
org-axios | Party.Media kind=Newspaper | Axios | common usage in reporting | The figure was first published by Axios.
org-buzzfeed | Party.Media kind=Newspaper | BuzzFeed; BuzzFeed News | common usage in reporting | The minister told BuzzFeed that the army had withdrawn.
org-daily-beast | Party.Media kind=Newspaper | Daily Beast | common usage in reporting | The figure was first published by Daily Beast.
org-huffington-post | Party.Media kind=Newspaper | Huffington Post | common usage in reporting | The minister told Huffington Post that the army had withdrawn.
org-huffpost | Party.Media kind=Newspaper | HuffPost | common usage in reporting | The figure was first published by HuffPost.
org-vice-news | Party.Media kind=Newspaper | VICE News | common usage in reporting | The minister told VICE News that the army had withdrawn.
org-mother-jones | Party.Media kind=Newspaper | Mother Jones | common usage in reporting | The figure was first published by Mother Jones.
org-business-insider | Party.Media kind=Newspaper | Business Insider | common usage in reporting | The minister told Business Insider that the army had withdrawn.
org-mcclatchy | Party.Media kind=Newspaper | McClatchy | common usage in reporting | The figure was first published by McClatchy.
org-foreign-policy | Party.Media kind=Newspaper | Foreign Policy; Foreign Affairs | common usage in reporting | The minister told Foreign Policy that the army had withdrawn.
org-newsweek | Party.Media kind=Newspaper | Newsweek | common usage in reporting | The figure was first published by Newsweek.
org-time-magazine | Party.Media kind=Newspaper | Time magazine | common usage in reporting | The minister told Time magazine that the army had withdrawn.
org-new-yorker | Party.Media kind=Newspaper | New Yorker | common usage in reporting | The figure was first published by New Yorker.
org-new-republic | Party.Media kind=Newspaper | New Republic | common usage in reporting | The minister told New Republic that the army had withdrawn.
org-lawfare | Party.Media kind=Newspaper | Lawfare | common usage in reporting | The figure was first published by Lawfare.
org-just-security | Party.Media kind=Newspaper | Just Security | common usage in reporting | The minister told Just Security that the army had withdrawn.
org-counterpunch | Party.Media kind=Newspaper | CounterPunch | common usage in reporting | The figure was first published by CounterPunch.
org-democracy-now | Party.Media kind=Newspaper | Democracy Now | common usage in reporting | The minister told Democracy Now that the army had withdrawn.
org-guardian | Party.Media kind=Newspaper | Guardian | common usage in reporting | The figure was first published by Guardian.
org-guardian-newspaper | Party.Media kind=Newspaper | Guardian newspaper | common usage in reporting | The minister told Guardian newspaper that the army had withdrawn.
org-uks-guardian | Party.Media kind=Newspaper | UK's Guardian | common usage in reporting | The figure was first published by UK's Guardian.
org-times-of-london | Party.Media kind=Newspaper | Times of London; London Times | common usage in reporting | The minister told Times of London that the army had withdrawn.
org-sunday-times | Party.Media kind=Newspaper | Sunday Times | common usage in reporting | The figure was first published by Sunday Times.
org-independent-on-sunday | Party.Media kind=Newspaper | Independent on Sunday; Independent newspaper | common usage in reporting | The minister told Independent on Sunday that the army had withdrawn.
org-daily-telegraph | Party.Media kind=Newspaper | Daily Telegraph; Sunday Telegraph | common usage in reporting | The figure was first published by Daily Telegraph.
org-financial-times | Party.Media kind=Newspaper | Financial Times | common usage in reporting | The minister told Financial Times that the army had withdrawn.
org-economist-magazine | Party.Media kind=Newspaper | Economist magazine | common usage in reporting | The figure was first published by Economist magazine.
org-daily-mail | Party.Media kind=Newspaper | Daily Mail | common usage in reporting | The minister told Daily Mail that the army had withdrawn.
org-daily-mirror | Party.Media kind=Newspaper | Daily Mirror | common usage in reporting | The figure was first published by Daily Mirror.
org-sun-newspaper | Party.Media kind=Newspaper | Sun newspaper | common usage in reporting | The minister told Sun newspaper that the army had withdrawn.
org-daily-express | Party.Media kind=Newspaper | Daily Express | common usage in reporting | The figure was first published by Daily Express.
org-evening-standard | Party.Media kind=Newspaper | Evening Standard | common usage in reporting | The minister told Evening Standard that the army had withdrawn.
org-irish-times | Party.Media kind=Newspaper | Irish Times | common usage in reporting | The figure was first published by Irish Times.
org-scotsman | Party.Media kind=Newspaper | Scotsman | common usage in reporting | The minister told Scotsman that the army had withdrawn.
org-morning-star | Party.Media kind=Newspaper | Morning Star | common usage in reporting | The figure was first published by Morning Star.
org-middle-east-eye | Party.Media kind=Newspaper | Middle East Eye; MEE | common usage in reporting | The minister told Middle East Eye that the army had withdrawn.
org-new-arab | Party.Media kind=Newspaper | New Arab | common usage in reporting | The figure was first published by New Arab.
org-al-araby-al-jadeed | Party.Media kind=Newspaper | Al-Araby Al-Jadeed | common usage in reporting | The minister told Al-Araby Al-Jadeed that the army had withdrawn.
org-al-monitor | Party.Media kind=Newspaper | Al Monitor | common usage in reporting | The figure was first published by Al Monitor.
org-le-monde | Party.Media kind=Newspaper | Le Monde | common usage in reporting | The minister told Le Monde that the army had withdrawn.
org-le-figaro | Party.Media kind=Newspaper | Le Figaro | common usage in reporting | The figure was first published by Le Figaro.
org-liberation | Party.Media kind=Newspaper | Libération | common usage in reporting | The minister told Libération that the army had withdrawn.
org-mediapart | Party.Media kind=Newspaper | Mediapart | common usage in reporting | The figure was first published by Mediapart.
org-jeune-afrique | Party.Media kind=Newspaper | Jeune Afrique | common usage in reporting | The minister told Jeune Afrique that the army had withdrawn.
org-lorient-le-jour | Party.Media kind=Newspaper | L'Orient-Le Jour; L'Orient Today | common usage in reporting | The figure was first published by L'Orient-Le Jour.
org-der-spiegel | Party.Media kind=Newspaper | Der Spiegel; Spiegel | common usage in reporting | The minister told Der Spiegel that the army had withdrawn.
org-die-zeit | Party.Media kind=Newspaper | Die Zeit | common usage in reporting | The figure was first published by Die Zeit.
org-suddeutsche-zeitung | Party.Media kind=Newspaper | Süddeutsche Zeitung; Frankfurter Allgemeine Zeitung | common usage in reporting | The minister told Süddeutsche Zeitung that the army had withdrawn.
org-faz-newspaper | Party.Media kind=Newspaper | FAZ newspaper | common usage in reporting | The figure was first published by FAZ newspaper.
org-bild | Party.Media kind=Newspaper | Bild | common usage in reporting | The minister told Bild that the army had withdrawn.
org-el-pais | Party.Media kind=Newspaper | El País | common usage in reporting | The figure was first published by El País.
org-el-mundo | Party.Media kind=Newspaper | El Mundo | common usage in reporting | The minister told El Mundo that the army had withdrawn.
org-la-vanguardia | Party.Media kind=Newspaper | La Vanguardia | common usage in reporting | The figure was first published by La Vanguardia.
org-abc-newspaper | Party.Media kind=Newspaper | ABC newspaper | common usage in reporting | The minister told ABC newspaper that the army had withdrawn.
org-corriere-della-sera | Party.Media kind=Newspaper | Corriere della Sera | common usage in reporting | The figure was first published by Corriere della Sera.
org-la-repubblica | Party.Media kind=Newspaper | La Repubblica | common usage in reporting | The minister told La Repubblica that the army had withdrawn.
org-la-stampa | Party.Media kind=Newspaper | La Stampa | common usage in reporting | The figure was first published by La Stampa.
org-nrc-handelsblad | Party.Media kind=Newspaper | NRC Handelsblad | common usage in reporting | The minister told NRC Handelsblad that the army had withdrawn.
org-de-volkskrant | Party.Media kind=Newspaper | de Volkskrant | common usage in reporting | The figure was first published by de Volkskrant.
org-trouw | Party.Media kind=Newspaper | Trouw | common usage in reporting | The minister told Trouw that the army had withdrawn.
org-de-morgen | Party.Media kind=Newspaper | De Morgen | common usage in reporting | The figure was first published by De Morgen.
org-haaretz | Party.Media kind=Newspaper | Haaretz; Ha'aretz | common usage in reporting | The minister told Haaretz that the army had withdrawn.
org-times-of-israel | Party.Media kind=Newspaper | Times of Israel | common usage in reporting | The figure was first published by Times of Israel.
org-jerusalem-post | Party.Media kind=Newspaper | Jerusalem Post | common usage in reporting | The minister told Jerusalem Post that the army had withdrawn.
org-yedioth-ahronoth | Party.Media kind=Newspaper | Yedioth Ahronoth | common usage in reporting | The figure was first published by Yedioth Ahronoth.
org-yediot-aharonot | Party.Media kind=Newspaper | Yediot Aharonot | common usage in reporting | The minister told Yediot Aharonot that the army had withdrawn.
org-ynet | Party.Media kind=Newspaper | Ynet | common usage in reporting | The figure was first published by Ynet.
org-maariv | Party.Media kind=Newspaper | Maariv; Ma'ariv | common usage in reporting | The minister told Maariv that the army had withdrawn.
org-israel-hayom | Party.Media kind=Newspaper | Israel Hayom | common usage in reporting | The figure was first published by Israel Hayom.
org-al-quds-al-arabi | Party.Media kind=Newspaper | Al-Quds al-Arabi | common usage in reporting | The minister told Al-Quds al-Arabi that the army had withdrawn.
org-al-quds-newspaper | Party.Media kind=Newspaper | al-Quds newspaper | common usage in reporting | The figure was first published by al-Quds newspaper.
org-al-hayat | Party.Media kind=Newspaper | Al-Hayat | common usage in reporting | The minister told Al-Hayat that the army had withdrawn.
org-asharq-al-awsat | Party.Media kind=Newspaper | Asharq Al-Awsat; Al-Sharq al-Awsat | common usage in reporting | The figure was first published by Asharq Al-Awsat.
org-al-akhbar | Party.Media kind=Newspaper | Al-Akhbar | common usage in reporting | The minister told Al-Akhbar that the army had withdrawn.
org-an-nahar | Party.Media kind=Newspaper | An-Nahar; Annahar | common usage in reporting | The figure was first published by An-Nahar.
org-daily-star | Party.Media kind=Newspaper | Daily Star | common usage in reporting | The minister told Daily Star that the army had withdrawn.
org-as-safir | Party.Media kind=Newspaper | As-Safir | common usage in reporting | The figure was first published by As-Safir.
org-al-ahram | Party.Media kind=Newspaper | Al-Ahram; Ahram Online | common usage in reporting | The minister told Al-Ahram that the army had withdrawn.
org-al-masry-al-youm | Party.Media kind=Newspaper | Al-Masry Al-Youm | common usage in reporting | The figure was first published by Al-Masry Al-Youm.
org-mada-masr | Party.Media kind=Newspaper | Mada Masr | common usage in reporting | The minister told Mada Masr that the army had withdrawn.
org-egypt-independent | Party.Media kind=Newspaper | Egypt Independent | common usage in reporting | The figure was first published by Egypt Independent.
org-enab-baladi | Party.Media kind=Newspaper | Enab Baladi; Baladi News | common usage in reporting | The minister told Enab Baladi that the army had withdrawn.
org-zaman-al-wasl | Party.Media kind=Newspaper | Zaman al-Wasl | common usage in reporting | The figure was first published by Zaman al-Wasl.
org-syria-direct | Party.Media kind=Newspaper | Syria Direct | common usage in reporting | The minister told Syria Direct that the army had withdrawn.
org-syria-deeply | Party.Media kind=Newspaper | Syria Deeply | common usage in reporting | The figure was first published by Syria Deeply.
org-smart-news | Party.Media kind=Newspaper | SMART News; Smart News Agency | common usage in reporting | The minister told SMART News that the army had withdrawn.
org-step-news-agency | Party.Media kind=Newspaper | Step News Agency; STEP News; Step Agency | common usage in reporting | The figure was first published by Step News Agency.
org-al-watan-newspaper | Party.Media kind=Newspaper | Al-Watan newspaper | common usage in reporting | The minister told Al-Watan newspaper that the army had withdrawn.
org-shaam-news-network | Party.Media kind=Newspaper | Shaam News Network; Shaam Network; Shaam | common usage in reporting | The figure was first published by Shaam News Network.
org-qasioun-news | Party.Media kind=Newspaper | Qasioun News | common usage in reporting | The minister told Qasioun News that the army had withdrawn.
org-euphrates-post | Party.Media kind=Newspaper | Euphrates Post | common usage in reporting | The figure was first published by Euphrates Post.
org-aleppo-media-center | Party.Media kind=Newspaper | Aleppo Media Center; Aleppo Media Centre | common usage in reporting | The minister told Aleppo Media Center that the army had withdrawn.
org-gulf-news | Party.Media kind=Newspaper | Gulf News | common usage in reporting | The figure was first published by Gulf News.
org-khaleej-times | Party.Media kind=Newspaper | Khaleej Times | common usage in reporting | The minister told Khaleej Times that the army had withdrawn.
org-arab-news | Party.Media kind=Newspaper | Arab News | common usage in reporting | The figure was first published by Arab News.
org-saudi-gazette | Party.Media kind=Newspaper | Saudi Gazette | common usage in reporting | The minister told Saudi Gazette that the army had withdrawn.
org-tehran-times | Party.Media kind=Newspaper | Tehran Times | common usage in reporting | The figure was first published by Tehran Times.
org-kayhan | Party.Media kind=Newspaper | Kayhan | common usage in reporting | The minister told Kayhan that the army had withdrawn.
org-hurriyet | Party.Media kind=Newspaper | Hurriyet; Hurriyet Daily News | common usage in reporting | The figure was first published by Hurriyet.
org-daily-sabah | Party.Media kind=Newspaper | Daily Sabah; Sabah | common usage in reporting | The minister told Daily Sabah that the army had withdrawn.
org-cumhuriyet | Party.Media kind=Newspaper | Cumhuriyet | common usage in reporting | The figure was first published by Cumhuriyet.
org-todays-zaman | Party.Media kind=Newspaper | Today's Zaman | common usage in reporting | The minister told Today's Zaman that the army had withdrawn.
org-yeni-safak | Party.Media kind=Newspaper | Yeni Safak | common usage in reporting | The figure was first published by Yeni Safak.
org-milliyet | Party.Media kind=Newspaper | Milliyet | common usage in reporting | The minister told Milliyet that the army had withdrawn.
org-niqash | Party.Media kind=Newspaper | Niqash | common usage in reporting | The figure was first published by Niqash.
org-ekurd | Party.Media kind=Newspaper | Ekurd; Ekurd Daily | common usage in reporting | The minister told Ekurd that the army had withdrawn.
org-bas-news | Party.Media kind=Newspaper | Bas News; BasNews | common usage in reporting | The figure was first published by Bas News.
org-kommersant | Party.Media kind=Newspaper | Kommersant | common usage in reporting | The minister told Kommersant that the army had withdrawn.
org-novaya-gazeta | Party.Media kind=Newspaper | Novaya Gazeta | common usage in reporting | The figure was first published by Novaya Gazeta.
org-izvestia | Party.Media kind=Newspaper | Izvestia | common usage in reporting | The minister told Izvestia that the army had withdrawn.
org-izvestiya | Party.Media kind=Newspaper | Izvestiya | common usage in reporting | The figure was first published by Izvestiya.
org-pravda | Party.Media kind=Newspaper | Pravda | common usage in reporting | The minister told Pravda that the army had withdrawn.
org-vedomosti | Party.Media kind=Newspaper | Vedomosti | common usage in reporting | The figure was first published by Vedomosti.
org-moscow-times | Party.Media kind=Newspaper | Moscow Times | common usage in reporting | The minister told Moscow Times that the army had withdrawn.
org-rbc | Party.Media kind=Newspaper | RBC | common usage in reporting | The figure was first published by RBC.
org-rbk | Party.Media kind=Newspaper | RBK | common usage in reporting | The minister told RBK that the army had withdrawn.
org-lenta | Party.Media kind=Newspaper | Lenta | common usage in reporting | The figure was first published by Lenta.
org-caucasian-knot | Party.Media kind=Newspaper | Caucasian Knot | common usage in reporting | The minister told Caucasian Knot that the army had withdrawn.
org-kavkaz-center | Party.Media kind=Newspaper | Kavkaz Center | common usage in reporting | The figure was first published by Kavkaz Center.
org-istories | Party.Media kind=Newspaper | iStories | common usage in reporting | The minister told iStories that the army had withdrawn.
org-important-stories | Party.Media kind=Newspaper | Important Stories | common usage in reporting | The figure was first published by Important Stories.
org-verstka | Party.Media kind=Newspaper | Verstka | common usage in reporting | The minister told Verstka that the army had withdrawn.
org-kyiv-independent | Party.Media kind=Newspaper | Kyiv Independent | common usage in reporting | The figure was first published by Kyiv Independent.
org-kyiv-post | Party.Media kind=Newspaper | Kyiv Post | common usage in reporting | The minister told Kyiv Post that the army had withdrawn.
org-zerkalo-nedeli | Party.Media kind=Newspaper | Zerkalo Nedeli | common usage in reporting | The figure was first published by Zerkalo Nedeli.
org-civil-georgia | Party.Media kind=Newspaper | Civil Georgia | common usage in reporting | The minister told Civil Georgia that the army had withdrawn.
org-jamnews | Party.Media kind=Newspaper | JAMnews | common usage in reporting | The figure was first published by JAMnews.
org-oc-media | Party.Media kind=Newspaper | OC Media | common usage in reporting | The minister told OC Media that the army had withdrawn.
org-hetq | Party.Media kind=Newspaper | Hetq | common usage in reporting | The figure was first published by Hetq.
org-eurasianet | Party.Media kind=Newspaper | Eurasianet | common usage in reporting | The minister told Eurasianet that the army had withdrawn.
org-oslobodjenje | Party.Media kind=Newspaper | Oslobodjenje | common usage in reporting | The figure was first published by Oslobodjenje.
org-oslobodenje | Party.Media kind=Newspaper | Oslobođenje | common usage in reporting | The minister told Oslobođenje that the army had withdrawn.
org-vreme | Party.Media kind=Newspaper | Vreme | common usage in reporting | The figure was first published by Vreme.
org-danas | Party.Media kind=Newspaper | Danas | common usage in reporting | The minister told Danas that the army had withdrawn.
org-politika | Party.Media kind=Newspaper | Politika | common usage in reporting | The figure was first published by Politika.
org-vecernje-novosti | Party.Media kind=Newspaper | Vecernje Novosti | common usage in reporting | The minister told Vecernje Novosti that the army had withdrawn.
org-balkan-insight | Party.Media kind=Newspaper | Balkan Insight; Balkan Investigative Reporting Network | common usage in reporting | The figure was first published by Balkan Insight.
org-birn | Party.Media kind=Newspaper | BIRN | common usage in reporting | The minister told BIRN that the army had withdrawn.
org-koha-ditore | Party.Media kind=Newspaper | Koha Ditore | common usage in reporting | The figure was first published by Koha Ditore.
org-feral-tribune | Party.Media kind=Newspaper | Feral Tribune | common usage in reporting | The minister told Feral Tribune that the army had withdrawn.
org-jutarnji-list | Party.Media kind=Newspaper | Jutarnji List | common usage in reporting | The figure was first published by Jutarnji List.
org-slobodna-dalmacija | Party.Media kind=Newspaper | Slobodna Dalmacija | common usage in reporting | The minister told Slobodna Dalmacija that the army had withdrawn.
org-vjesnik | Party.Media kind=Newspaper | Vjesnik | common usage in reporting | The figure was first published by Vjesnik.
org-dawn-newspaper | Party.Media kind=Newspaper | Dawn newspaper | common usage in reporting | The minister told Dawn newspaper that the army had withdrawn.
org-news-international | Party.Media kind=Newspaper | News International | common usage in reporting | The figure was first published by News International.
org-express-tribune | Party.Media kind=Newspaper | Express Tribune | common usage in reporting | The minister told Express Tribune that the army had withdrawn.
org-friday-times | Party.Media kind=Newspaper | Friday Times | common usage in reporting | The figure was first published by Friday Times.
org-daily-jang | Party.Media kind=Newspaper | Daily Jang | common usage in reporting | The minister told Daily Jang that the army had withdrawn.
org-times-of-india | Party.Media kind=Newspaper | Times of India | common usage in reporting | The figure was first published by Times of India.
org-hindustan-times | Party.Media kind=Newspaper | Hindustan Times | common usage in reporting | The minister told Hindustan Times that the army had withdrawn.
org-indian-express | Party.Media kind=Newspaper | Indian Express | common usage in reporting | The figure was first published by Indian Express.
org-telegraph-india | Party.Media kind=Newspaper | Telegraph India | common usage in reporting | The minister told Telegraph India that the army had withdrawn.
org-kashmir-times | Party.Media kind=Newspaper | Kashmir Times | common usage in reporting | The figure was first published by Kashmir Times.
org-greater-kashmir | Party.Media kind=Newspaper | Greater Kashmir | common usage in reporting | The minister told Greater Kashmir that the army had withdrawn.
org-rising-kashmir | Party.Media kind=Newspaper | Rising Kashmir | common usage in reporting | The figure was first published by Rising Kashmir.
org-assam-tribune | Party.Media kind=Newspaper | Assam Tribune | common usage in reporting | The minister told Assam Tribune that the army had withdrawn.
org-sangai-express | Party.Media kind=Newspaper | Sangai Express | common usage in reporting | The figure was first published by Sangai Express.
org-frontline-magazine | Party.Media kind=Newspaper | Frontline magazine | common usage in reporting | The minister told Frontline magazine that the army had withdrawn.
org-tamil-guardian | Party.Media kind=Newspaper | Tamil Guardian | common usage in reporting | The figure was first published by Tamil Guardian.
org-tamilnet | Party.Media kind=Newspaper | TamilNet | common usage in reporting | The minister told TamilNet that the army had withdrawn.
org-daily-mirror-sri-lanka | Party.Media kind=Newspaper | Daily Mirror Sri Lanka | common usage in reporting | The figure was first published by Daily Mirror Sri Lanka.
org-sunday-leader | Party.Media kind=Newspaper | Sunday Leader | common usage in reporting | The minister told Sunday Leader that the army had withdrawn.
org-island-newspaper | Party.Media kind=Newspaper | Island newspaper | common usage in reporting | The figure was first published by Island newspaper.
org-lankadeepa | Party.Media kind=Newspaper | Lankadeepa | common usage in reporting | The minister told Lankadeepa that the army had withdrawn.
org-daily-star-bangladesh | Party.Media kind=Newspaper | Daily Star Bangladesh | common usage in reporting | The figure was first published by Daily Star Bangladesh.
org-prothom-alo | Party.Media kind=Newspaper | Prothom Alo | common usage in reporting | The minister told Prothom Alo that the army had withdrawn.
org-dhaka-tribune | Party.Media kind=Newspaper | Dhaka Tribune | common usage in reporting | The figure was first published by Dhaka Tribune.
org-bdnews24 | Party.Media kind=Newspaper | bdnews24 | common usage in reporting | The minister told bdnews24 that the army had withdrawn.
org-kathmandu-post | Party.Media kind=Newspaper | Kathmandu Post | common usage in reporting | The figure was first published by Kathmandu Post.
org-nepali-times | Party.Media kind=Newspaper | Nepali Times | common usage in reporting | The minister told Nepali Times that the army had withdrawn.
org-kantipur | Party.Media kind=Newspaper | Kantipur | common usage in reporting | The figure was first published by Kantipur.
org-myanmar-now | Party.Media kind=Newspaper | Myanmar Now | common usage in reporting | The minister told Myanmar Now that the army had withdrawn.
org-irrawaddy | Party.Media kind=Newspaper | Irrawaddy | common usage in reporting | The figure was first published by Irrawaddy.
org-frontier-myanmar | Party.Media kind=Newspaper | Frontier Myanmar | common usage in reporting | The minister told Frontier Myanmar that the army had withdrawn.
org-global-new-light-of-myanmar | Party.Media kind=Newspaper | Global New Light of Myanmar; New Light of Myanmar | common usage in reporting | The figure was first published by Global New Light of Myanmar.
org-khit-thit | Party.Media kind=Newspaper | Khit Thit; Khit Thit Media | common usage in reporting | The minister told Khit Thit that the army had withdrawn.
org-narinjara | Party.Media kind=Newspaper | Narinjara; Narinjara News | common usage in reporting | The figure was first published by Narinjara.
org-development-media-group | Party.Media kind=Newspaper | Development Media Group | common usage in reporting | The minister told Development Media Group that the army had withdrawn.
org-kachin-news-group | Party.Media kind=Newspaper | Kachin News Group | common usage in reporting | The figure was first published by Kachin News Group.
org-kantarawaddy-times | Party.Media kind=Newspaper | Kantarawaddy Times | common usage in reporting | The minister told Kantarawaddy Times that the army had withdrawn.
org-shan-herald-agency-for-news | Party.Media kind=Newspaper | Shan Herald Agency for News | common usage in reporting | The figure was first published by Shan Herald Agency for News.
org-shan-news | Party.Media kind=Newspaper | Shan News | common usage in reporting | The minister told Shan News that the army had withdrawn.
org-western-news | Party.Media kind=Newspaper | Western News | common usage in reporting | The figure was first published by Western News.
org-karen-information-center | Party.Media kind=Newspaper | Karen Information Center | common usage in reporting | The minister told Karen Information Center that the army had withdrawn.
org-bangkok-post | Party.Media kind=Newspaper | Bangkok Post | common usage in reporting | The figure was first published by Bangkok Post.
org-nation-thailand | Party.Media kind=Newspaper | Nation Thailand | common usage in reporting | The minister told Nation Thailand that the army had withdrawn.
org-benar | Party.Media kind=Newspaper | Benar | common usage in reporting | The figure was first published by Benar.
org-jakarta-post | Party.Media kind=Newspaper | Jakarta Post | common usage in reporting | The minister told Jakarta Post that the army had withdrawn.
org-kompas | Party.Media kind=Newspaper | Kompas | common usage in reporting | The figure was first published by Kompas.
org-tempo | Party.Media kind=Newspaper | Tempo | common usage in reporting | The minister told Tempo that the army had withdrawn.
org-jubi | Party.Media kind=Newspaper | Jubi | common usage in reporting | The figure was first published by Jubi.
org-philippine-daily-inquirer | Party.Media kind=Newspaper | Philippine Daily Inquirer; Inquirer | common usage in reporting | The minister told Philippine Daily Inquirer that the army had withdrawn.
org-rappler | Party.Media kind=Newspaper | Rappler | common usage in reporting | The figure was first published by Rappler.
org-mindanews | Party.Media kind=Newspaper | MindaNews | common usage in reporting | The minister told MindaNews that the army had withdrawn.
org-philippine-star | Party.Media kind=Newspaper | Philippine Star | common usage in reporting | The figure was first published by Philippine Star.
org-manila-bulletin | Party.Media kind=Newspaper | Manila Bulletin | common usage in reporting | The minister told Manila Bulletin that the army had withdrawn.
org-manila-times | Party.Media kind=Newspaper | Manila Times | common usage in reporting | The figure was first published by Manila Times.
org-south-china-morning-post | Party.Media kind=Newspaper | South China Morning Post; China Daily | common usage in reporting | The minister told South China Morning Post that the army had withdrawn.
org-global-times | Party.Media kind=Newspaper | Global Times | common usage in reporting | The figure was first published by Global Times.
org-peoples-daily | Party.Media kind=Newspaper | People's Daily | common usage in reporting | The minister told People's Daily that the army had withdrawn.
org-sydney-morning-herald | Party.Media kind=Newspaper | Sydney Morning Herald | common usage in reporting | The figure was first published by Sydney Morning Herald.
org-australian-newspaper | Party.Media kind=Newspaper | Australian newspaper | common usage in reporting | The minister told Australian newspaper that the army had withdrawn.
org-daily-nation | Party.Media kind=Newspaper | Daily Nation | common usage in reporting | The figure was first published by Daily Nation.
org-standard-kenya | Party.Media kind=Newspaper | Standard Kenya | common usage in reporting | The minister told Standard Kenya that the army had withdrawn.
org-daily-monitor | Party.Media kind=Newspaper | Daily Monitor | common usage in reporting | The figure was first published by Daily Monitor.
org-new-vision | Party.Media kind=Newspaper | New Vision | common usage in reporting | The minister told New Vision that the army had withdrawn.
org-addis-standard | Party.Media kind=Newspaper | Addis Standard | common usage in reporting | The figure was first published by Addis Standard.
org-reporter-ethiopia | Party.Media kind=Newspaper | Reporter Ethiopia | common usage in reporting | The minister told Reporter Ethiopia that the army had withdrawn.
org-borkena | Party.Media kind=Newspaper | Borkena | common usage in reporting | The figure was first published by Borkena.
org-sudan-tribune | Party.Media kind=Newspaper | Sudan Tribune | common usage in reporting | The minister told Sudan Tribune that the army had withdrawn.
org-ayin | Party.Media kind=Newspaper | Ayin; Ayin network | common usage in reporting | The figure was first published by Ayin.
org-darfur24 | Party.Media kind=Newspaper | Darfur24 | common usage in reporting | The minister told Darfur24 that the army had withdrawn.
org-sudans-post | Party.Media kind=Newspaper | Sudans Post | common usage in reporting | The figure was first published by Sudans Post.
org-juba-monitor | Party.Media kind=Newspaper | Juba Monitor | common usage in reporting | The minister told Juba Monitor that the army had withdrawn.
org-al-rakoba | Party.Media kind=Newspaper | Al-Rakoba | common usage in reporting | The figure was first published by Al-Rakoba.
org-premium-times | Party.Media kind=Newspaper | Premium Times | common usage in reporting | The minister told Premium Times that the army had withdrawn.
org-daily-trust | Party.Media kind=Newspaper | Daily Trust | common usage in reporting | The figure was first published by Daily Trust.
org-humangle | Party.Media kind=Newspaper | HumAngle | common usage in reporting | The minister told HumAngle that the army had withdrawn.
org-punch-newspaper | Party.Media kind=Newspaper | Punch newspaper | common usage in reporting | The figure was first published by Punch newspaper.
org-vanguard-newspaper | Party.Media kind=Newspaper | Vanguard newspaper | common usage in reporting | The minister told Vanguard newspaper that the army had withdrawn.
org-sahara-reporters | Party.Media kind=Newspaper | Sahara Reporters; SaharaReporters | common usage in reporting | The figure was first published by Sahara Reporters.
org-thisday | Party.Media kind=Newspaper | ThisDay | common usage in reporting | The minister told ThisDay that the army had withdrawn.
org-guardian-nigeria | Party.Media kind=Newspaper | Guardian Nigeria | common usage in reporting | The figure was first published by Guardian Nigeria.
org-leadership-newspaper | Party.Media kind=Newspaper | Leadership newspaper | common usage in reporting | The minister told Leadership newspaper that the army had withdrawn.
org-zagazola-makama | Party.Media kind=Newspaper | Zagazola Makama | common usage in reporting | The figure was first published by Zagazola Makama.
org-prnigeria | Party.Media kind=Newspaper | PRNigeria | common usage in reporting | The minister told PRNigeria that the army had withdrawn.
org-mimi-mefo-info | Party.Media kind=Newspaper | Mimi Mefo Info | common usage in reporting | The figure was first published by Mimi Mefo Info.
org-cameroon-news-agency | Party.Media kind=Newspaper | Cameroon News Agency | common usage in reporting | The minister told Cameroon News Agency that the army had withdrawn.
org-actu-cameroun | Party.Media kind=Newspaper | Actu Cameroun | common usage in reporting | The figure was first published by Actu Cameroun.
org-7sur7 | Party.Media kind=Newspaper | 7sur7 | common usage in reporting | The minister told 7sur7 that the army had withdrawn.
org-kivu-morning-post | Party.Media kind=Newspaper | Kivu Morning Post | common usage in reporting | The figure was first published by Kivu Morning Post.
org-carta-de-mocambique | Party.Media kind=Newspaper | Carta de Moçambique | common usage in reporting | The minister told Carta de Moçambique that the army had withdrawn.
org-zitamar | Party.Media kind=Newspaper | Zitamar; Zitamar News | common usage in reporting | The figure was first published by Zitamar.
org-club-of-mozambique | Party.Media kind=Newspaper | Club of Mozambique | common usage in reporting | The minister told Club of Mozambique that the army had withdrawn.
org-pinnacle-news | Party.Media kind=Newspaper | Pinnacle News | common usage in reporting | The figure was first published by Pinnacle News.
org-mediafax | Party.Media kind=Newspaper | MediaFax | common usage in reporting | The minister told MediaFax that the army had withdrawn.
org-noticias | Party.Media kind=Newspaper | Notícias | common usage in reporting | The figure was first published by Notícias.
org-mail-guardian | Party.Media kind=Newspaper | Mail & Guardian | common usage in reporting | The minister told Mail & Guardian that the army had withdrawn.
org-mail-and-guardian | Party.Media kind=Newspaper | Mail and Guardian | common usage in reporting | The figure was first published by Mail and Guardian.
org-daily-maverick | Party.Media kind=Newspaper | Daily Maverick | common usage in reporting | The minister told Daily Maverick that the army had withdrawn.
org-news24 | Party.Media kind=Newspaper | News24 | common usage in reporting | The figure was first published by News24.
org-star-newspaper | Party.Media kind=Newspaper | Star newspaper | common usage in reporting | The minister told Star newspaper that the army had withdrawn.
org-sidwaya | Party.Media kind=Newspaper | Sidwaya | common usage in reporting | The figure was first published by Sidwaya.
org-studio-tamani | Party.Media kind=Newspaper | Studio Tamani | common usage in reporting | The minister told Studio Tamani that the army had withdrawn.
org-malijet | Party.Media kind=Newspaper | Malijet | common usage in reporting | The figure was first published by Malijet.
org-actuniger | Party.Media kind=Newspaper | ActuNiger | common usage in reporting | The minister told ActuNiger that the army had withdrawn.
org-wakat-sera | Party.Media kind=Newspaper | Wakat Séra | common usage in reporting | The figure was first published by Wakat Séra.
org-abamako | Party.Media kind=Newspaper | aBamako | common usage in reporting | The minister told aBamako that the army had withdrawn.
org-el-diario-de-hoy | Party.Media kind=Newspaper | El Diario de Hoy | common usage in reporting | The figure was first published by El Diario de Hoy.
org-la-prensa-grafica | Party.Media kind=Newspaper | La Prensa Grafica; Prensa Grafica | common usage in reporting | The minister told La Prensa Grafica that the army had withdrawn.
org-diario-latino | Party.Media kind=Newspaper | Diario Latino; Diario Co Latino | common usage in reporting | The figure was first published by Diario Latino.
org-el-mundo-of-san-salvador | Party.Media kind=Newspaper | El Mundo of San Salvador | common usage in reporting | The minister told El Mundo of San Salvador that the army had withdrawn.
org-el-faro | Party.Media kind=Newspaper | El Faro | common usage in reporting | The figure was first published by El Faro.
org-revista-proceso | Party.Media kind=Newspaper | Revista Proceso | common usage in reporting | The minister told Revista Proceso that the army had withdrawn.
org-prensa-libre | Party.Media kind=Newspaper | Prensa Libre | common usage in reporting | The figure was first published by Prensa Libre.
org-elperiodico | Party.Media kind=Newspaper | elPeriódico | common usage in reporting | The minister told elPeriódico that the army had withdrawn.
org-el-grafico | Party.Media kind=Newspaper | El Grafico | common usage in reporting | The figure was first published by El Grafico.
org-siglo-veintiuno | Party.Media kind=Newspaper | Siglo Veintiuno; Siglo XXI | common usage in reporting | The minister told Siglo Veintiuno that the army had withdrawn.
org-la-hora | Party.Media kind=Newspaper | La Hora | common usage in reporting | The figure was first published by La Hora.
org-plaza-publica | Party.Media kind=Newspaper | Plaza Pública | common usage in reporting | The minister told Plaza Pública that the army had withdrawn.
org-el-tiempo | Party.Media kind=Newspaper | El Tiempo | common usage in reporting | The figure was first published by El Tiempo.
org-el-espectador | Party.Media kind=Newspaper | El Espectador | common usage in reporting | The minister told El Espectador that the army had withdrawn.
org-semana-magazine | Party.Media kind=Newspaper | Semana magazine | common usage in reporting | The figure was first published by Semana magazine.
org-la-silla-vacia | Party.Media kind=Newspaper | La Silla Vacía | common usage in reporting | The minister told La Silla Vacía that the army had withdrawn.
org-el-colombiano | Party.Media kind=Newspaper | El Colombiano | common usage in reporting | The figure was first published by El Colombiano.
org-el-siglo | Party.Media kind=Newspaper | El Siglo | common usage in reporting | The minister told El Siglo that the army had withdrawn.
org-el-pais-of-cali | Party.Media kind=Newspaper | El Pais of Cali | common usage in reporting | The figure was first published by El Pais of Cali.
org-vanguardia-liberal | Party.Media kind=Newspaper | Vanguardia Liberal | common usage in reporting | The minister told Vanguardia Liberal that the army had withdrawn.
org-el-heraldo | Party.Media kind=Newspaper | El Heraldo | common usage in reporting | The figure was first published by El Heraldo.
org-la-prensa-of-bogota | Party.Media kind=Newspaper | La Prensa of Bogota | common usage in reporting | The minister told La Prensa of Bogota that the army had withdrawn.
org-la-republica | Party.Media kind=Newspaper | La Republica | common usage in reporting | The figure was first published by La Republica.
org-el-comercio | Party.Media kind=Newspaper | El Comercio | common usage in reporting | The minister told El Comercio that the army had withdrawn.
org-el-diario | Party.Media kind=Newspaper | El Diario | common usage in reporting | The figure was first published by El Diario.
org-el-nacional | Party.Media kind=Newspaper | El Nacional | common usage in reporting | The minister told El Nacional that the army had withdrawn.
org-caretas | Party.Media kind=Newspaper | Caretas; Caretas magazine | common usage in reporting | The figure was first published by Caretas.
org-el-peruano | Party.Media kind=Newspaper | El Peruano | common usage in reporting | The minister told El Peruano that the army had withdrawn.
org-el-universal | Party.Media kind=Newspaper | El Universal | common usage in reporting | The figure was first published by El Universal.
org-barricada | Party.Media kind=Newspaper | Barricada | common usage in reporting | The minister told Barricada that the army had withdrawn.
org-la-prensa | Party.Media kind=Newspaper | La Prensa | common usage in reporting | The figure was first published by La Prensa.
org-el-nuevo-diario | Party.Media kind=Newspaper | El Nuevo Diario | common usage in reporting | The minister told El Nuevo Diario that the army had withdrawn.
org-la-tribuna | Party.Media kind=Newspaper | La Tribuna | common usage in reporting | The figure was first published by La Tribuna.
org-el-heraldo-of-tegucigalpa | Party.Media kind=Newspaper | El Heraldo of Tegucigalpa | common usage in reporting | The minister told El Heraldo of Tegucigalpa that the army had withdrawn.
org-la-tercera | Party.Media kind=Newspaper | La Tercera | common usage in reporting | The figure was first published by La Tercera.
org-la-epoca | Party.Media kind=Newspaper | La Epoca | common usage in reporting | The minister told La Epoca that the army had withdrawn.
org-el-mercurio | Party.Media kind=Newspaper | El Mercurio | common usage in reporting | The figure was first published by El Mercurio.
org-la-segunda | Party.Media kind=Newspaper | La Segunda | common usage in reporting | The minister told La Segunda that the army had withdrawn.
org-fortin-mapocho | Party.Media kind=Newspaper | Fortin Mapocho | common usage in reporting | The figure was first published by Fortin Mapocho.
org-hoy-magazine | Party.Media kind=Newspaper | Hoy magazine | common usage in reporting | The minister told Hoy magazine that the army had withdrawn.
org-clarin | Party.Media kind=Newspaper | Clarín | common usage in reporting | The figure was first published by Clarín.
org-la-nacion | Party.Media kind=Newspaper | La Nación | common usage in reporting | The minister told La Nación that the army had withdrawn.
org-pagina-12 | Party.Media kind=Newspaper | Página/12 | common usage in reporting | The figure was first published by Página/12.
org-reforma | Party.Media kind=Newspaper | Reforma | common usage in reporting | The minister told Reforma that the army had withdrawn.
org-la-jornada | Party.Media kind=Newspaper | La Jornada | common usage in reporting | The figure was first published by La Jornada.
org-proceso-magazine | Party.Media kind=Newspaper | Proceso magazine | common usage in reporting | The minister told Proceso magazine that the army had withdrawn.
org-folha-de-s-paulo | Party.Media kind=Newspaper | Folha de S Paulo | common usage in reporting | The figure was first published by Folha de S Paulo.
org-o-globo | Party.Media kind=Newspaper | O Globo | common usage in reporting | The minister told O Globo that the army had withdrawn.
org-granma | Party.Media kind=Newspaper | Granma | common usage in reporting | The figure was first published by Granma.
org-ultima-hora | Party.Media kind=Newspaper | Ultima Hora | common usage in reporting | The minister told Ultima Hora that the army had withdrawn.
org-el-caribe | Party.Media kind=Newspaper | El Caribe | common usage in reporting | The figure was first published by El Caribe.
org-miamis-el-nuevo-herald | Party.Media kind=Newspaper | Miami's El Nuevo Herald; El Nuevo Herald | common usage in reporting | The minister told Miami's El Nuevo Herald that the army had withdrawn.
org-haiti-libre | Party.Media kind=Newspaper | Haiti Libre | common usage in reporting | The figure was first published by Haiti Libre.
org-le-nouvelliste | Party.Media kind=Newspaper | Le Nouvelliste | common usage in reporting | The minister told Le Nouvelliste that the army had withdrawn.
org-ayibopost | Party.Media kind=Newspaper | AyiboPost | common usage in reporting | The figure was first published by AyiboPost.
org-world-socialist-web-site | Party.Media kind=Newspaper | World Socialist Web Site | common usage in reporting | The minister told World Socialist Web Site that the army had withdrawn.
org-wikipedia | Party.Media kind=Newspaper | Wikipedia | common usage in reporting | The figure was first published by Wikipedia.
org-wikileaks | Party.Media kind=Newspaper | WikiLeaks | common usage in reporting | The minister told WikiLeaks that the army had withdrawn.
org-antiwar | Party.Media kind=Newspaper | Antiwar | common usage in reporting | The figure was first published by Antiwar.
org-common-dreams | Party.Media kind=Newspaper | Common Dreams | common usage in reporting | The minister told Common Dreams that the army had withdrawn.
org-consortium-news | Party.Media kind=Newspaper | Consortium News | common usage in reporting | The figure was first published by Consortium News.
org-grayzone | Party.Media kind=Newspaper | Grayzone | common usage in reporting | The minister told Grayzone that the army had withdrawn.
org-electronic-intifada | Party.Media kind=Newspaper | Electronic Intifada | common usage in reporting | The figure was first published by Electronic Intifada.
org-mondoweiss | Party.Media kind=Newspaper | Mondoweiss | common usage in reporting | The minister told Mondoweiss that the army had withdrawn.
org-jacobin | Party.Media kind=Newspaper | Jacobin | common usage in reporting | The figure was first published by Jacobin.
org-dabiq | Party.Media kind=Newspaper | Dabiq | common usage in reporting | The minister told Dabiq that the army had withdrawn.
org-rumiyah | Party.Media kind=Newspaper | Rumiyah | common usage in reporting | The figure was first published by Rumiyah.
org-al-naba | Party.Media kind=Newspaper | al-Naba; an-Naba | common usage in reporting | The minister told al-Naba that the army had withdrawn.
org-opendemocracy | Party.Media kind=Newspaper | OpenDemocracy | common usage in reporting | The figure was first published by OpenDemocracy.
org-meduza | Party.Media kind=Newspaper | Meduza | common usage in reporting | The minister told Meduza that the army had withdrawn.

# Political parties.
org-baath-party | Party.PoliticalParty kind=PoliticalParty | Ba'ath Party; Baath Party | common usage in reporting | The inquiry was requested by Ba'ath Party.
org-baathists | Party.PoliticalParty kind=PoliticalParty | Baathists; Ba'athists | common usage in reporting | At least 12 civilians were killed, according to Baathists.
org-baathist | Party.PoliticalParty kind=PoliticalParty | Ba'athist; Baathist | common usage in reporting | A report by Ba'athist accuses the army.
org-worker-communist-party-of-iran-hekmatist | Party.PoliticalParty kind=PoliticalParty | Worker-communist Party of Iran - Hekmatist; Worker-communist Party of Iran; Hekmatist Party; Worker-communist Party | common usage in reporting | The inquiry was requested by Worker-communist Party of Iran - Hekmatist.
org-dawa-party | Party.PoliticalParty kind=PoliticalParty | Dawa Party; Islamic Dawa Party | common usage in reporting | At least 12 civilians were killed, according to Dawa Party.
org-sadrists | Party.PoliticalParty kind=PoliticalParty | Sadrists | common usage in reporting | A report by Sadrists accuses the army.
org-sadrist-movement | Party.PoliticalParty kind=PoliticalParty | Sadrist movement | common usage in reporting | The inquiry was requested by Sadrist movement.
org-gorran | Party.PoliticalParty kind=PoliticalParty | Gorran | common usage in reporting | At least 12 civilians were killed, according to Gorran.
org-state-of-law-coalition | Party.PoliticalParty kind=PoliticalParty | State of Law Coalition | common usage in reporting | A report by State of Law Coalition accuses the army.
org-likud | Party.PoliticalParty kind=PoliticalParty | Likud; Likud party | common usage in reporting | The inquiry was requested by Likud.
org-labour-party | Party.PoliticalParty kind=PoliticalParty | Labour Party | common usage in reporting | At least 12 civilians were killed, according to Labour Party.
org-labor-party | Party.PoliticalParty kind=PoliticalParty | Labor Party | common usage in reporting | A report by Labor Party accuses the army.
org-meretz | Party.PoliticalParty kind=PoliticalParty | Meretz | common usage in reporting | The inquiry was requested by Meretz.
org-yesh-atid | Party.PoliticalParty kind=PoliticalParty | Yesh Atid | common usage in reporting | At least 12 civilians were killed, according to Yesh Atid.
org-otzma-yehudit | Party.PoliticalParty kind=PoliticalParty | Otzma Yehudit | common usage in reporting | A report by Otzma Yehudit accuses the army.
org-kach | Party.PoliticalParty kind=PoliticalParty | Kach | common usage in reporting | The inquiry was requested by Kach.
org-republican-party | Party.PoliticalParty kind=PoliticalParty | Republican Party | common usage in reporting | At least 12 civilians were killed, according to Republican Party.
org-republicans | Party.PoliticalParty kind=PoliticalParty | Republicans | common usage in reporting | A report by Republicans accuses the army.
org-democratic-party | Party.PoliticalParty kind=PoliticalParty | Democratic Party | common usage in reporting | The inquiry was requested by Democratic Party.
org-democrats | Party.PoliticalParty kind=PoliticalParty | Democrats | common usage in reporting | At least 12 civilians were killed, according to Democrats.
org-conservative-party | Party.PoliticalParty kind=PoliticalParty | Conservative Party | common usage in reporting | A report by Conservative Party accuses the army.
org-tories | Party.PoliticalParty kind=PoliticalParty | Tories | common usage in reporting | The inquiry was requested by Tories.
org-liberal-democrats | Party.PoliticalParty kind=PoliticalParty | Liberal Democrats | common usage in reporting | At least 12 civilians were killed, according to Liberal Democrats.
org-scottish-national-party | Party.PoliticalParty kind=PoliticalParty | Scottish National Party | common usage in reporting | A report by Scottish National Party accuses the army.
org-sinn-fein | Party.PoliticalParty kind=PoliticalParty | Sinn Fein | common usage in reporting | The inquiry was requested by Sinn Fein.
org-akp | Party.PoliticalParty kind=PoliticalParty | AKP | common usage in reporting | At least 12 civilians were killed, according to AKP.
org-justice-and-development-party | Party.PoliticalParty kind=PoliticalParty | Justice and Development Party | common usage in reporting | A report by Justice and Development Party accuses the army.
org-hdp | Party.PoliticalParty kind=PoliticalParty | HDP | common usage in reporting | The inquiry was requested by HDP.
org-peoples-democratic-party | Party.PoliticalParty kind=PoliticalParty | Peoples' Democratic Party | common usage in reporting | At least 12 civilians were killed, according to Peoples' Democratic Party.
org-chp | Party.PoliticalParty kind=PoliticalParty | CHP | common usage in reporting | A report by CHP accuses the army.
org-mhp | Party.PoliticalParty kind=PoliticalParty | MHP | common usage in reporting | The inquiry was requested by MHP.
org-dem-party | Party.PoliticalParty kind=PoliticalParty | DEM Party | common usage in reporting | At least 12 civilians were killed, according to DEM Party.
org-awami-league | Party.PoliticalParty kind=PoliticalParty | Awami League | common usage in reporting | A report by Awami League accuses the army.
org-bangladesh-nationalist-party | Party.PoliticalParty kind=PoliticalParty | Bangladesh Nationalist Party | common usage in reporting | The inquiry was requested by Bangladesh Nationalist Party.
org-jamaat-e-islami | Party.PoliticalParty kind=PoliticalParty | Jamaat-e-Islami | common usage in reporting | At least 12 civilians were killed, according to Jamaat-e-Islami.
org-bharatiya-janata-party | Party.PoliticalParty kind=PoliticalParty | Bharatiya Janata Party; BJP | common usage in reporting | A report by Bharatiya Janata Party accuses the army.
org-congress-party | Party.PoliticalParty kind=PoliticalParty | Congress Party | common usage in reporting | The inquiry was requested by Congress Party.
org-indian-national-congress | Party.PoliticalParty kind=PoliticalParty | Indian National Congress | common usage in reporting | At least 12 civilians were killed, according to Indian National Congress.
org-shiv-sena | Party.PoliticalParty kind=PoliticalParty | Shiv Sena | common usage in reporting | A report by Shiv Sena accuses the army.
org-rashtriya-swayamsevak-sangh | Party.PoliticalParty kind=PoliticalParty | Rashtriya Swayamsevak Sangh | common usage in reporting | The inquiry was requested by Rashtriya Swayamsevak Sangh.
org-pakistan-peoples-party | Party.PoliticalParty kind=PoliticalParty | Pakistan People's Party; PPP | common usage in reporting | At least 12 civilians were killed, according to Pakistan People's Party.
org-awami-national-party | Party.PoliticalParty kind=PoliticalParty | Awami National Party | common usage in reporting | A report by Awami National Party accuses the army.
org-national-league-for-democracy | Party.PoliticalParty kind=PoliticalParty | National League for Democracy; NLD | common usage in reporting | The inquiry was requested by National League for Democracy.
org-union-solidarity-and-development-party | Party.PoliticalParty kind=PoliticalParty | Union Solidarity and Development Party; USDP | common usage in reporting | At least 12 civilians were killed, according to Union Solidarity and Development Party.
org-movement-for-democratic-change | Party.PoliticalParty kind=PoliticalParty | Movement for Democratic Change | common usage in reporting | A report by Movement for Democratic Change accuses the army.
org-zanu-pf | Party.PoliticalParty kind=PoliticalParty | ZANU-PF; Zanu-PF | common usage in reporting | The inquiry was requested by ZANU-PF.
org-prosperity-party | Party.PoliticalParty kind=PoliticalParty | Prosperity Party | common usage in reporting | At least 12 civilians were killed, according to Prosperity Party.
org-national-movement-of-amhara | Party.PoliticalParty kind=PoliticalParty | National Movement of Amhara | common usage in reporting | A report by National Movement of Amhara accuses the army.
org-oromo-federalist-congress | Party.PoliticalParty kind=PoliticalParty | Oromo Federalist Congress; Oromo People's Democratic Organization | common usage in reporting | The inquiry was requested by Oromo Federalist Congress.
org-national-congress-party | Party.PoliticalParty kind=PoliticalParty | National Congress Party | common usage in reporting | At least 12 civilians were killed, according to National Congress Party.
org-umma-party | Party.PoliticalParty kind=PoliticalParty | Umma Party; National Umma Party | common usage in reporting | A report by Umma Party accuses the army.
org-sudanese-congress-party | Party.PoliticalParty kind=PoliticalParty | Sudanese Congress Party | common usage in reporting | The inquiry was requested by Sudanese Congress Party.
org-national-islamic-front | Party.PoliticalParty kind=PoliticalParty | National Islamic Front | common usage in reporting | At least 12 civilians were killed, according to National Islamic Front.
org-patriotic-union | Party.PoliticalParty kind=PoliticalParty | Patriotic Union | common usage in reporting | A report by Patriotic Union accuses the army.
org-ujtl | Party.PoliticalParty kind=PoliticalParty | UJTL | common usage in reporting | The inquiry was requested by UJTL.
org-udps | Party.PoliticalParty kind=PoliticalParty | UDPS | common usage in reporting | At least 12 civilians were killed, according to UDPS.
org-ensemble-pour-la-republique | Party.PoliticalParty kind=PoliticalParty | Ensemble pour la République | common usage in reporting | A report by Ensemble pour la République accuses the army.
org-serbian-democratic-party | Party.PoliticalParty kind=PoliticalParty | Serbian Democratic Party; Serbian Radical Party | common usage in reporting | The inquiry was requested by Serbian Democratic Party.
org-party-of-democratic-action | Party.PoliticalParty kind=PoliticalParty | Party of Democratic Action | common usage in reporting | At least 12 civilians were killed, according to Party of Democratic Action.
org-croatian-democratic-union | Party.PoliticalParty kind=PoliticalParty | Croatian Democratic Union | common usage in reporting | A report by Croatian Democratic Union accuses the army.
org-hdz | Party.PoliticalParty kind=PoliticalParty | HDZ | common usage in reporting | The inquiry was requested by HDZ.
org-socialist-party-of-serbia | Party.PoliticalParty kind=PoliticalParty | Socialist Party of Serbia | common usage in reporting | At least 12 civilians were killed, according to Socialist Party of Serbia.
org-otpor | Party.PoliticalParty kind=PoliticalParty | Otpor | common usage in reporting | A report by Otpor accuses the army.
org-united-russia | Party.PoliticalParty kind=PoliticalParty | United Russia | common usage in reporting | The inquiry was requested by United Russia.
org-svoboda | Party.PoliticalParty kind=PoliticalParty | Svoboda | common usage in reporting | At least 12 civilians were killed, according to Svoboda.
org-party-of-regions | Party.PoliticalParty kind=PoliticalParty | Party of Regions | common usage in reporting | A report by Party of Regions accuses the army.
org-christian-democratic-party | Party.PoliticalParty kind=PoliticalParty | Christian Democratic Party | common usage in reporting | The inquiry was requested by Christian Democratic Party.
org-pdc | Party.PoliticalParty kind=PoliticalParty | PDC | common usage in reporting | At least 12 civilians were killed, according to PDC.
org-christian-democrats | Party.PoliticalParty kind=PoliticalParty | Christian Democrats | common usage in reporting | A report by Christian Democrats accuses the army.
org-national-conciliation-party | Party.PoliticalParty kind=PoliticalParty | National Conciliation Party | common usage in reporting | The inquiry was requested by National Conciliation Party.
org-pcn | Party.PoliticalParty kind=PoliticalParty | PCN | common usage in reporting | At least 12 civilians were killed, according to PCN.
org-democratic-convergence | Party.PoliticalParty kind=PoliticalParty | Democratic Convergence | common usage in reporting | A report by Democratic Convergence accuses the army.
org-patriotic-union-of-colombia | Party.PoliticalParty kind=PoliticalParty | Patriotic Union of Colombia; Patriotic Union party; Liberal Party of Colombia | common usage in reporting | The inquiry was requested by Patriotic Union of Colombia.
org-union-patriotica | Party.PoliticalParty kind=PoliticalParty | Unión Patriótica | common usage in reporting | At least 12 civilians were killed, according to Unión Patriótica.
org-liberal-party | Party.PoliticalParty kind=PoliticalParty | Liberal Party | common usage in reporting | A report by Liberal Party accuses the army.
org-apra | Party.PoliticalParty kind=PoliticalParty | APRA; American Popular Revolutionary Alliance | common usage in reporting | The inquiry was requested by APRA.
org-aprista-party | Party.PoliticalParty kind=PoliticalParty | Aprista Party | common usage in reporting | At least 12 civilians were killed, according to Aprista Party.
org-united-left | Party.PoliticalParty kind=PoliticalParty | United Left | common usage in reporting | A report by United Left accuses the army.
org-fredemo | Party.PoliticalParty kind=PoliticalParty | Fredemo | common usage in reporting | The inquiry was requested by Fredemo.
org-al-islah | Party.PoliticalParty kind=PoliticalParty | Al-Islah; Islah; Al-Islah Party | common usage in reporting | At least 12 civilians were killed, according to Al-Islah.
org-islamic-state-council-of-scholars | Party.PoliticalParty kind=PoliticalParty | Islamic State Council of Scholars; Association of Muslim Scholars | common usage in reporting | A report by Islamic State Council of Scholars accuses the army.
org-polisario-leadership | Party.PoliticalParty kind=PoliticalParty | Polisario leadership | common usage in reporting | The inquiry was requested by Polisario leadership.

# Persons who speak for a party.
ps-saddam-hussein | Party.Person parent=iq | Saddam Hussein; Saddam | common usage in reporting | The order was given by Saddam Hussein, they said.
ps-haider-al-abadi | Party.Person parent=iq | Haider al-Abadi; Haidar al-Abadi; al-Abadi; Abadi | common usage in reporting | A spokesman for Haider al-Abadi denied it.
ps-nouri-al-maliki | Party.Person parent=iq | Nouri al-Maliki; Nuri al-Maliki; al-Maliki; Maliki | common usage in reporting | The order was given by Nouri al-Maliki, they said.
ps-mustafa-al-kadhimi | Party.Person parent=iq | Mustafa al-Kadhimi; Kadhimi | common usage in reporting | A spokesman for Mustafa al-Kadhimi denied it.
ps-masoud-barzani | Party.Person parent=kurdistan-regional-government | Masoud Barzani; Massoud Barzani; Barzani | common usage in reporting | The order was given by Masoud Barzani, they said.
ps-hoshyar-zebari | Party.Person parent=kurdistan-regional-government | Hoshyar Zebari; Zebari | common usage in reporting | A spokesman for Hoshyar Zebari denied it.
ps-muqtada-al-sadr | Party.Person parent=mahdi-army | Muqtada al-Sadr; Moqtada al-Sadr; al-Sadr | common usage in reporting | The order was given by Muqtada al-Sadr, they said.
ps-qassem-soleimani | Party.Person parent=quds-force | Qassem Soleimani; Qasem Soleimani; Soleimani | common usage in reporting | A spokesman for Qassem Soleimani denied it.
ps-ali-khamenei | Party.Person parent=ir | Ali Khamenei; Khamenei; Ayatollah Ali Khamenei | common usage in reporting | The order was given by Ali Khamenei, they said.
ps-abu-bakr-al-baghdadi | Party.Person parent=islamic-state | Abu Bakr al-Baghdadi; al-Baghdadi; Baghdadi | common usage in reporting | A spokesman for Abu Bakr al-Baghdadi denied it.
ps-osama-bin-laden | Party.Person parent=al-qaida | Osama bin Laden; bin Laden; Usama bin Laden | common usage in reporting | The order was given by Osama bin Laden, they said.
ps-bashar-al-assad | Party.Person parent=sy | Bashar al-Assad; Assad; al-Assad; Bashar Assad | common usage in reporting | A spokesman for Bashar al-Assad denied it.
ps-ahmed-al-sharaa | Party.Person parent=hayat-tahrir-al-sham | Ahmed al-Sharaa; Abu Mohammed al-Jolani; al-Jolani; Jolani; al-Sharaa | common usage in reporting | The order was given by Ahmed al-Sharaa, they said.
ps-recep-tayyip-erdogan | Party.Person parent=tr | Recep Tayyip Erdogan; Erdogan | common usage in reporting | A spokesman for Recep Tayyip Erdogan denied it.
ps-benjamin-netanyahu | Party.Person parent=il | Benjamin Netanyahu; Netanyahu; Binyamin Netanyahu | common usage in reporting | The order was given by Benjamin Netanyahu, they said.
ps-yoav-gallant | Party.Person parent=il | Yoav Gallant; Gallant | common usage in reporting | A spokesman for Yoav Gallant denied it.
ps-daniel-hagari | Party.Person parent=idf | Daniel Hagari; Hagari | common usage in reporting | The order was given by Daniel Hagari, they said.
ps-avichay-adraee | Party.Person parent=idf | Avichay Adraee; Adraee | common usage in reporting | A spokesman for Avichay Adraee denied it.
ps-yahya-sinwar | Party.Person parent=hamas | Yahya Sinwar; Sinwar | common usage in reporting | The order was given by Yahya Sinwar, they said.
ps-ismail-haniyeh | Party.Person parent=hamas | Ismail Haniyeh; Haniyeh; Ismail Haniya | common usage in reporting | A spokesman for Ismail Haniyeh denied it.
ps-mohammed-deif | Party.Person parent=hamas | Mohammed Deif; Deif | common usage in reporting | The order was given by Mohammed Deif, they said.
ps-mahmoud-abbas | Party.Person parent=palestinian-authority | Mahmoud Abbas; Abu Mazen | common usage in reporting | A spokesman for Mahmoud Abbas denied it.
ps-yasser-arafat | Party.Person parent=palestine-liberation-organization | Yasser Arafat; Arafat; Yasir Arafat | common usage in reporting | The order was given by Yasser Arafat, they said.
ps-hassan-nasrallah | Party.Person parent=hezbollah | Hassan Nasrallah; Nasrallah | common usage in reporting | A spokesman for Hassan Nasrallah denied it.
ps-abdel-fattah-al-sisi | Party.Person parent=eg | Abdel Fattah al-Sisi; al-Sisi; Sisi; Abdel Fattah el-Sisi | common usage in reporting | The order was given by Abdel Fattah al-Sisi, they said.
ps-muammar-gaddafi | Party.Person parent=gaddafis-forces | Muammar Gaddafi; Gaddafi; Muammar Qaddafi; Qaddafi; Gadhafi; Kadhafi; Moammar Gadhafi | common usage in reporting | A spokesman for Muammar Gaddafi denied it.
ps-khalifa-haftar | Party.Person parent=libyan-national-army | Khalifa Haftar; Haftar; Khalifa Hifter; Hifter | common usage in reporting | The order was given by Khalifa Haftar, they said.
ps-abdulhamid-dbeibah | Party.Person parent=government-of-national-unity | Abdulhamid Dbeibah; Dbeibah | common usage in reporting | A spokesman for Abdulhamid Dbeibah denied it.
ps-ali-abdullah-saleh | Party.Person parent=ye | Ali Abdullah Saleh | common usage in reporting | The order was given by Ali Abdullah Saleh, they said.
ps-abdrabbuh-mansour-hadi | Party.Person parent=yemeni-government | Abdrabbuh Mansour Hadi; Abd Rabbuh Mansur Hadi; Abed Rabbo Mansour Hadi | common usage in reporting | A spokesman for Abdrabbuh Mansour Hadi denied it.
ps-abdul-malik-al-houthi | Party.Person parent=houthis | Abdul-Malik al-Houthi; Abdulmalik al-Houthi | common usage in reporting | The order was given by Abdul-Malik al-Houthi, they said.
ps-yahya-saree | Party.Person parent=houthis | Yahya Saree; Yahya Sarea; Yahya Sari; Saree | common usage in reporting | A spokesman for Yahya Saree denied it.
ps-mohammed-bin-salman | Party.Person parent=sa | Mohammed bin Salman; MBS; Crown Prince Mohammed bin Salman | common usage in reporting | The order was given by Mohammed bin Salman, they said.
ps-turki-al-maliki | Party.Person parent=saudi-led-coalition | Turki al-Maliki; Turki al-Malki | common usage in reporting | A spokesman for Turki al-Maliki denied it.
ps-ahmed-al-asiri | Party.Person parent=saudi-led-coalition | Ahmed al-Asiri; Ahmed Asiri; al-Asiri | common usage in reporting | The order was given by Ahmed al-Asiri, they said.
ps-vladimir-putin | Party.Person parent=ru | Vladimir Putin; Putin | common usage in reporting | A spokesman for Vladimir Putin denied it.
ps-sergei-lavrov | Party.Person parent=ru | Sergei Lavrov; Lavrov; Sergey Lavrov | common usage in reporting | The order was given by Sergei Lavrov, they said.
ps-sergei-shoigu | Party.Person parent=ru | Sergei Shoigu; Shoigu; Sergey Shoigu | common usage in reporting | A spokesman for Sergei Shoigu denied it.
ps-dmitry-peskov | Party.Person parent=kremlin | Dmitry Peskov; Peskov | common usage in reporting | The order was given by Dmitry Peskov, they said.
ps-maria-zakharova | Party.Person parent=ru | Maria Zakharova; Zakharova | common usage in reporting | A spokesman for Maria Zakharova denied it.
ps-igor-konashenkov | Party.Person parent=russian-ministry-of-defence | Igor Konashenkov; Konashenkov | common usage in reporting | The order was given by Igor Konashenkov, they said.
ps-yevgeny-prigozhin | Party.Person parent=wagner-group | Yevgeny Prigozhin; Prigozhin | common usage in reporting | A spokesman for Yevgeny Prigozhin denied it.
ps-ramzan-kadyrov | Party.Person parent=kadyrovites | Ramzan Kadyrov; Kadyrov | common usage in reporting | The order was given by Ramzan Kadyrov, they said.
ps-volodymyr-zelensky | Party.Person parent=ua | Volodymyr Zelensky; Zelensky; Zelenskyy; Volodymyr Zelenskyy; Zelenskiy | common usage in reporting | A spokesman for Volodymyr Zelensky denied it.
ps-petro-poroshenko | Party.Person parent=ua | Petro Poroshenko; Poroshenko | common usage in reporting | The order was given by Petro Poroshenko, they said.
ps-mikheil-saakashvili | Party.Person parent=ge | Mikheil Saakashvili; Saakashvili | common usage in reporting | A spokesman for Mikheil Saakashvili denied it.
ps-nikol-pashinyan | Party.Person parent=am | Nikol Pashinyan; Pashinyan | common usage in reporting | The order was given by Nikol Pashinyan, they said.
ps-ilham-aliyev | Party.Person parent=az | Ilham Aliyev; Aliyev | common usage in reporting | A spokesman for Ilham Aliyev denied it.
ps-slobodan-milosevic | Party.Person parent=yu | Slobodan Milosevic; Milosevic | common usage in reporting | The order was given by Slobodan Milosevic, they said.
ps-radovan-karadzic | Party.Person parent=republika-srpska | Radovan Karadzic; Karadzic | common usage in reporting | A spokesman for Radovan Karadzic denied it.
ps-ratko-mladic | Party.Person parent=bosnian-serb-army | Ratko Mladic; Mladic | common usage in reporting | The order was given by Ratko Mladic, they said.
ps-franjo-tudjman | Party.Person parent=hr | Franjo Tudjman; Tudjman | common usage in reporting | A spokesman for Franjo Tudjman denied it.
ps-alija-izetbegovic | Party.Person parent=ba | Alija Izetbegovic; Izetbegovic | common usage in reporting | The order was given by Alija Izetbegovic, they said.
ps-hashim-thaci | Party.Person parent=kosovo-liberation-army | Hashim Thaci; Thaci | common usage in reporting | A spokesman for Hashim Thaci denied it.
ps-joe-biden | Party.Person parent=us | Joe Biden; Biden | common usage in reporting | The order was given by Joe Biden, they said.
ps-donald-trump | Party.Person parent=us | Donald Trump; Trump | common usage in reporting | A spokesman for Donald Trump denied it.
ps-barack-obama | Party.Person parent=us | Barack Obama; Obama | common usage in reporting | The order was given by Barack Obama, they said.
ps-george-w-bush | Party.Person parent=us | George W Bush; Bush | common usage in reporting | A spokesman for George W Bush denied it.
ps-antony-blinken | Party.Person parent=us | Antony Blinken; Blinken | common usage in reporting | The order was given by Antony Blinken, they said.
ps-marco-rubio | Party.Person parent=us | Marco Rubio; Rubio | common usage in reporting | A spokesman for Marco Rubio denied it.
ps-james-mattis | Party.Person parent=us | James Mattis; Mattis; Jim Mattis | common usage in reporting | The order was given by James Mattis, they said.
ps-pete-hegseth | Party.Person parent=pentagon | Pete Hegseth; Hegseth | common usage in reporting | A spokesman for Pete Hegseth denied it.
ps-lloyd-austin | Party.Person parent=pentagon | Lloyd Austin | common usage in reporting | The order was given by Lloyd Austin, they said.
ps-stephen-townsend | Party.Person parent=us-led-coalition | Stephen Townsend | common usage in reporting | A spokesman for Stephen Townsend denied it.
ps-ryan-dillon | Party.Person parent=us-led-coalition | Ryan Dillon | common usage in reporting | The order was given by Ryan Dillon, they said.
ps-joseph-scrocca | Party.Person parent=us-led-coalition | Joseph Scrocca | common usage in reporting | A spokesman for Joseph Scrocca denied it.
ps-john-dorrian | Party.Person parent=us-led-coalition | John Dorrian | common usage in reporting | The order was given by John Dorrian, they said.
ps-joseph-votel | Party.Person parent=us-central-command | Joseph Votel; Votel | common usage in reporting | A spokesman for Joseph Votel denied it.
ps-ronald-reagan | Party.Person parent=us | Ronald Reagan; Reagan | common usage in reporting | The order was given by Ronald Reagan, they said.
ps-keir-starmer | Party.Person parent=gb | Keir Starmer; Starmer | common usage in reporting | A spokesman for Keir Starmer denied it.
ps-tony-blair | Party.Person parent=gb | Tony Blair; Blair | common usage in reporting | The order was given by Tony Blair, they said.
ps-boris-johnson | Party.Person parent=gb | Boris Johnson | common usage in reporting | A spokesman for Boris Johnson denied it.
ps-emmanuel-macron | Party.Person parent=fr | Emmanuel Macron; Macron | common usage in reporting | The order was given by Emmanuel Macron, they said.
ps-abdel-fattah-al-burhan | Party.Person parent=sudanese-armed-forces | Abdel Fattah al-Burhan; al-Burhan; Burhan; Abdel-Fattah Burhan | common usage in reporting | A spokesman for Abdel Fattah al-Burhan denied it.
ps-mohamed-hamdan-dagalo | Party.Person parent=rapid-support-forces | Mohamed Hamdan Dagalo; Hemedti; Hemeti; Hemedti Dagalo; Dagalo; Mohammed Hamdan Dagalo | common usage in reporting | The order was given by Mohamed Hamdan Dagalo, they said.
ps-omar-al-bashir | Party.Person parent=sd | Omar al-Bashir; al-Bashir; Omar Bashir; Omar el-Bashir | common usage in reporting | A spokesman for Omar al-Bashir denied it.
ps-minni-minawi | Party.Person parent=slm-a-minni-minawi | Minni Minawi; Minnawi; Minawi; Minni Arcua Minnawi | common usage in reporting | The order was given by Minni Minawi, they said.
ps-salva-kiir | Party.Person parent=ss | Salva Kiir; Kiir | common usage in reporting | A spokesman for Salva Kiir denied it.
ps-riek-machar | Party.Person parent=splm-io | Riek Machar; Machar | common usage in reporting | The order was given by Riek Machar, they said.
ps-abiy-ahmed | Party.Person parent=et | Abiy Ahmed; Abiy | common usage in reporting | A spokesman for Abiy Ahmed denied it.
ps-isaias-afwerki | Party.Person parent=er | Isaias Afwerki; Isaias | common usage in reporting | The order was given by Isaias Afwerki, they said.
ps-debretsion-gebremichael | Party.Person parent=tigray-peoples-liberation-front | Debretsion Gebremichael; Debretsion | common usage in reporting | A spokesman for Debretsion Gebremichael denied it.
ps-getachew-reda | Party.Person parent=tigray-peoples-liberation-front | Getachew Reda | common usage in reporting | The order was given by Getachew Reda, they said.
ps-mengistu-haile-mariam | Party.Person parent=derg | Mengistu Haile Mariam; Mengistu | common usage in reporting | A spokesman for Mengistu Haile Mariam denied it.
ps-hassan-sheikh-mohamud | Party.Person parent=so | Hassan Sheikh Mohamud | common usage in reporting | The order was given by Hassan Sheikh Mohamud, they said.
ps-siad-barre | Party.Person parent=so | Siad Barre; Siyad Barre | common usage in reporting | A spokesman for Siad Barre denied it.
ps-yoweri-museveni | Party.Person parent=ug | Yoweri Museveni; Museveni | common usage in reporting | The order was given by Yoweri Museveni, they said.
ps-paul-kagame | Party.Person parent=rw | Paul Kagame; Kagame | common usage in reporting | A spokesman for Paul Kagame denied it.
ps-joseph-kony | Party.Person parent=lords-resistance-army | Joseph Kony; Kony | common usage in reporting | The order was given by Joseph Kony, they said.
ps-felix-tshisekedi | Party.Person parent=cd | Felix Tshisekedi; Tshisekedi | common usage in reporting | A spokesman for Felix Tshisekedi denied it.
ps-joseph-kabila | Party.Person parent=cd | Joseph Kabila; Kabila | common usage in reporting | The order was given by Joseph Kabila, they said.
ps-mobutu-sese-seko | Party.Person parent=cd | Mobutu Sese Seko; Mobutu | common usage in reporting | A spokesman for Mobutu Sese Seko denied it.
ps-bosco-ntaganda | Party.Person parent=national-congress-for-the-defence-of-the-people | Bosco Ntaganda; Ntaganda | common usage in reporting | The order was given by Bosco Ntaganda, they said.
ps-laurent-nkunda | Party.Person parent=national-congress-for-the-defence-of-the-people | Laurent Nkunda; Nkunda | common usage in reporting | A spokesman for Laurent Nkunda denied it.
ps-jean-pierre-bemba | Party.Person parent=movement-for-the-liberation-of-congo | Jean-Pierre Bemba; Bemba | common usage in reporting | The order was given by Jean-Pierre Bemba, they said.
ps-thomas-lubanga | Party.Person parent=union-of-congolese-patriots | Thomas Lubanga; Lubanga | common usage in reporting | A spokesman for Thomas Lubanga denied it.
ps-bertrand-bisimwa | Party.Person parent=m23 | Bertrand Bisimwa | common usage in reporting | The order was given by Bertrand Bisimwa, they said.
ps-willy-ngoma | Party.Person parent=m23 | Willy Ngoma | common usage in reporting | A spokesman for Willy Ngoma denied it.
ps-sultani-makenga | Party.Person parent=m23 | Sultani Makenga | common usage in reporting | The order was given by Sultani Makenga, they said.
ps-corneille-nangaa | Party.Person parent=m23 | Corneille Nangaa | common usage in reporting | A spokesman for Corneille Nangaa denied it.
ps-faustin-archange-touadera | Party.Person parent=cf | Faustin-Archange Touadera; Touadera | common usage in reporting | The order was given by Faustin-Archange Touadera, they said.
ps-charles-taylor | Party.Person parent=national-patriotic-front-of-liberia | Charles Taylor | common usage in reporting | A spokesman for Charles Taylor denied it.
ps-foday-sankoh | Party.Person parent=revolutionary-united-front | Foday Sankoh; Sankoh | common usage in reporting | The order was given by Foday Sankoh, they said.
ps-laurent-gbagbo | Party.Person parent=ci | Laurent Gbagbo; Gbagbo | common usage in reporting | A spokesman for Laurent Gbagbo denied it.
ps-alassane-ouattara | Party.Person parent=ci | Alassane Ouattara; Ouattara | common usage in reporting | The order was given by Alassane Ouattara, they said.
ps-assimi-goita | Party.Person parent=ml | Assimi Goita; Goita | common usage in reporting | A spokesman for Assimi Goita denied it.
ps-ibrahim-traore | Party.Person parent=bf | Ibrahim Traore; Traore | common usage in reporting | The order was given by Ibrahim Traore, they said.
ps-abubakar-shekau | Party.Person parent=boko-haram | Abubakar Shekau; Shekau | common usage in reporting | A spokesman for Abubakar Shekau denied it.
ps-bola-tinubu | Party.Person parent=ng | Bola Tinubu; Tinubu | common usage in reporting | The order was given by Bola Tinubu, they said.
ps-muhammadu-buhari | Party.Person parent=ng | Muhammadu Buhari; Buhari | common usage in reporting | A spokesman for Muhammadu Buhari denied it.
ps-paul-biya | Party.Person parent=cm | Paul Biya; Biya | common usage in reporting | The order was given by Paul Biya, they said.
ps-idriss-deby | Party.Person parent=td | Idriss Deby; Deby | common usage in reporting | A spokesman for Idriss Deby denied it.
ps-mahamat-idriss-deby | Party.Person parent=td | Mahamat Idriss Deby | common usage in reporting | The order was given by Mahamat Idriss Deby, they said.
ps-hissene-habre | Party.Person parent=td | Hissene Habre; Habre | common usage in reporting | A spokesman for Hissene Habre denied it.
ps-min-aung-hlaing | Party.Person parent=tatmadaw | Min Aung Hlaing | common usage in reporting | The order was given by Min Aung Hlaing, they said.
ps-zaw-min-tun | Party.Person parent=state-administration-council | Zaw Min Tun | common usage in reporting | A spokesman for Zaw Min Tun denied it.
ps-aung-san-suu-kyi | Party.Person parent=mm | Aung San Suu Kyi; Suu Kyi | common usage in reporting | The order was given by Aung San Suu Kyi, they said.
ps-mahinda-rajapaksa | Party.Person parent=lk | Mahinda Rajapaksa; Rajapaksa | common usage in reporting | A spokesman for Mahinda Rajapaksa denied it.
ps-gotabaya-rajapaksa | Party.Person parent=lk | Gotabaya Rajapaksa | common usage in reporting | The order was given by Gotabaya Rajapaksa, they said.
ps-velupillai-prabhakaran | Party.Person parent=ltte | Velupillai Prabhakaran; Prabhakaran | common usage in reporting | A spokesman for Velupillai Prabhakaran denied it.
ps-narendra-modi | Party.Person parent=in | Narendra Modi; Modi | common usage in reporting | The order was given by Narendra Modi, they said.
ps-pervez-musharraf | Party.Person parent=pk | Pervez Musharraf; Musharraf | common usage in reporting | A spokesman for Pervez Musharraf denied it.
ps-imran-khan | Party.Person parent=pk | Imran Khan | common usage in reporting | The order was given by Imran Khan, they said.
ps-nawaz-sharif | Party.Person parent=pk | Nawaz Sharif | common usage in reporting | A spokesman for Nawaz Sharif denied it.
ps-hamid-karzai | Party.Person parent=af | Hamid Karzai; Karzai | common usage in reporting | The order was given by Hamid Karzai, they said.
ps-ashraf-ghani | Party.Person parent=af | Ashraf Ghani; Ghani | common usage in reporting | A spokesman for Ashraf Ghani denied it.
ps-zabihullah-mujahid | Party.Person parent=taliban | Zabihullah Mujahid; Zabiullah Mujahid | common usage in reporting | The order was given by Zabihullah Mujahid, they said.
ps-mullah-omar | Party.Person parent=taliban | Mullah Omar; Mullah Mohammad Omar | common usage in reporting | A spokesman for Mullah Omar denied it.
ps-haibatullah-akhundzada | Party.Person parent=taliban | Haibatullah Akhundzada | common usage in reporting | The order was given by Haibatullah Akhundzada, they said.
ps-rodrigo-duterte | Party.Person parent=ph | Rodrigo Duterte; Duterte | common usage in reporting | A spokesman for Rodrigo Duterte denied it.
ps-ferdinand-marcos | Party.Person parent=ph | Ferdinand Marcos | common usage in reporting | The order was given by Ferdinand Marcos, they said.
ps-gloria-arroyo | Party.Person parent=ph | Gloria Arroyo | common usage in reporting | A spokesman for Gloria Arroyo denied it.
ps-suharto | Party.Person parent=id | Suharto; Soeharto | common usage in reporting | The order was given by Suharto, they said.
ps-alvaro-uribe | Party.Person parent=co | Alvaro Uribe; Uribe | common usage in reporting | A spokesman for Alvaro Uribe denied it.
ps-gustavo-petro | Party.Person parent=co | Gustavo Petro; Petro | common usage in reporting | The order was given by Gustavo Petro, they said.
ps-juan-manuel-santos | Party.Person parent=co | Juan Manuel Santos | common usage in reporting | A spokesman for Juan Manuel Santos denied it.
ps-virgilio-barco | Party.Person parent=co | Virgilio Barco | common usage in reporting | The order was given by Virgilio Barco, they said.
ps-cesar-gaviria | Party.Person parent=co | Cesar Gaviria | common usage in reporting | A spokesman for Cesar Gaviria denied it.
ps-alfredo-cristiani | Party.Person parent=sv | Alfredo Cristiani; Cristiani | common usage in reporting | The order was given by Alfredo Cristiani, they said.
ps-jose-napoleon-duarte | Party.Person parent=sv | Jose Napoleon Duarte; Napoleon Duarte; Duarte | common usage in reporting | A spokesman for Jose Napoleon Duarte denied it.
ps-roberto-daubuisson | Party.Person parent=nationalist-republican-alliance | Roberto D'Aubuisson; D'Aubuisson | common usage in reporting | The order was given by Roberto D'Aubuisson, they said.
ps-nayib-bukele | Party.Person parent=sv | Nayib Bukele; Bukele | common usage in reporting | A spokesman for Nayib Bukele denied it.
ps-efrain-rios-montt | Party.Person parent=gt | Efrain Rios Montt; Rios Montt | common usage in reporting | The order was given by Efrain Rios Montt, they said.
ps-vinicio-cerezo | Party.Person parent=gt | Vinicio Cerezo; Cerezo | common usage in reporting | A spokesman for Vinicio Cerezo denied it.
ps-daniel-ortega | Party.Person parent=ni | Daniel Ortega; Ortega | common usage in reporting | The order was given by Daniel Ortega, they said.
ps-alan-garcia | Party.Person parent=pe | Alan Garcia | common usage in reporting | A spokesman for Alan Garcia denied it.
ps-alberto-fujimori | Party.Person parent=pe | Alberto Fujimori; Fujimori | common usage in reporting | The order was given by Alberto Fujimori, they said.
ps-abimael-guzman | Party.Person parent=shining-path | Abimael Guzman | common usage in reporting | A spokesman for Abimael Guzman denied it.
ps-augusto-pinochet | Party.Person parent=cl | Augusto Pinochet; Pinochet | common usage in reporting | The order was given by Augusto Pinochet, they said.
ps-manuel-noriega | Party.Person parent=pa | Manuel Noriega; Noriega | common usage in reporting | A spokesman for Manuel Noriega denied it.
ps-nicolas-maduro | Party.Person parent=ve | Nicolas Maduro; Maduro | common usage in reporting | The order was given by Nicolas Maduro, they said.
ps-fidel-castro | Party.Person parent=cu | Fidel Castro | common usage in reporting | A spokesman for Fidel Castro denied it.
ps-antonio-guterres | Party.Person parent=org-united-nations | Antonio Guterres; Guterres | common usage in reporting | The order was given by Antonio Guterres, they said.
ps-ban-ki-moon | Party.Person parent=org-united-nations | Ban Ki-moon | common usage in reporting | A spokesman for Ban Ki-moon denied it.
ps-kofi-annan | Party.Person parent=org-united-nations | Kofi Annan; Annan | common usage in reporting | The order was given by Kofi Annan, they said.
ps-stephane-dujarric | Party.Person parent=org-united-nations | Stephane Dujarric; Dujarric | common usage in reporting | A spokesman for Stephane Dujarric denied it.
ps-farhan-haq | Party.Person parent=org-united-nations | Farhan Haq | common usage in reporting | The order was given by Farhan Haq, they said.
ps-volker-turk | Party.Person parent=org-un-human-rights-office | Volker Türk | common usage in reporting | A spokesman for Volker Türk denied it.
ps-michelle-bachelet | Party.Person parent=org-un-human-rights-office | Michelle Bachelet; Bachelet | common usage in reporting | The order was given by Michelle Bachelet, they said.
ps-zeid-raad-al-hussein | Party.Person parent=org-un-human-rights-office | Zeid Ra'ad al-Hussein; Zeid Ra'ad Zeid al-Hussein | common usage in reporting | A spokesman for Zeid Ra'ad al-Hussein denied it.
ps-navi-pillay | Party.Person parent=org-un-human-rights-office | Navi Pillay; Pillay | common usage in reporting | The order was given by Navi Pillay, they said.
ps-ravina-shamdasani | Party.Person parent=org-un-human-rights-office | Ravina Shamdasani | common usage in reporting | A spokesman for Ravina Shamdasani denied it.
ps-rupert-colville | Party.Person parent=org-un-human-rights-office | Rupert Colville | common usage in reporting | The order was given by Rupert Colville, they said.
ps-jeremy-laurence | Party.Person parent=org-un-human-rights-office | Jeremy Laurence | common usage in reporting | A spokesman for Jeremy Laurence denied it.
ps-martin-griffiths | Party.Person parent=org-ocha | Martin Griffiths | common usage in reporting | The order was given by Martin Griffiths, they said.
ps-tom-fletcher | Party.Person parent=org-ocha | Tom Fletcher | common usage in reporting | A spokesman for Tom Fletcher denied it.
ps-stephen-obrien | Party.Person parent=org-ocha | Stephen O'Brien | common usage in reporting | The order was given by Stephen O'Brien, they said.
ps-jens-laerke | Party.Person parent=org-ocha | Jens Laerke | common usage in reporting | A spokesman for Jens Laerke denied it.
ps-lise-grande | Party.Person parent=org-united-nations | Lise Grande | common usage in reporting | The order was given by Lise Grande, they said.
ps-philippe-lazzarini | Party.Person parent=org-unrwa | Philippe Lazzarini; Lazzarini | common usage in reporting | A spokesman for Philippe Lazzarini denied it.
ps-tedros-adhanom-ghebreyesus | Party.Person parent=org-world-health-organization | Tedros Adhanom Ghebreyesus; Tedros | common usage in reporting | The order was given by Tedros Adhanom Ghebreyesus, they said.
ps-francesca-albanese | Party.Person parent=org-un-special-rapporteur | Francesca Albanese | common usage in reporting | A spokesman for Francesca Albanese denied it.
ps-paulo-pinheiro | Party.Person parent=org-commission-of-inquiry-on-syria | Paulo Pinheiro; Paulo Sérgio Pinheiro | common usage in reporting | The order was given by Paulo Pinheiro, they said.
ps-karim-khan | Party.Person parent=org-international-criminal-court | Karim Khan | common usage in reporting | A spokesman for Karim Khan denied it.
ps-fatou-bensouda | Party.Person parent=org-international-criminal-court | Fatou Bensouda; Bensouda | common usage in reporting | The order was given by Fatou Bensouda, they said.
ps-luis-moreno-ocampo | Party.Person parent=org-international-criminal-court | Luis Moreno-Ocampo; Moreno-Ocampo | common usage in reporting | A spokesman for Luis Moreno-Ocampo denied it.
ps-agnes-callamard | Party.Person parent=org-amnesty-international | Agnès Callamard | common usage in reporting | The order was given by Agnès Callamard, they said.
ps-salil-shetty | Party.Person parent=org-amnesty-international | Salil Shetty | common usage in reporting | A spokesman for Salil Shetty denied it.
ps-lynn-maalouf | Party.Person parent=org-amnesty-international | Lynn Maalouf | common usage in reporting | The order was given by Lynn Maalouf, they said.
ps-donatella-rovera | Party.Person parent=org-amnesty-international | Donatella Rovera | common usage in reporting | A spokesman for Donatella Rovera denied it.
ps-kenneth-roth | Party.Person parent=org-human-rights-watch | Kenneth Roth | common usage in reporting | The order was given by Kenneth Roth, they said.
ps-omar-shakir | Party.Person parent=org-human-rights-watch | Omar Shakir | common usage in reporting | A spokesman for Omar Shakir denied it.
ps-lama-fakih | Party.Person parent=org-human-rights-watch | Lama Fakih | common usage in reporting | The order was given by Lama Fakih, they said.
ps-belkis-wille | Party.Person parent=org-human-rights-watch | Belkis Wille | common usage in reporting | A spokesman for Belkis Wille denied it.
ps-sarah-leah-whitson | Party.Person parent=org-human-rights-watch | Sarah Leah Whitson | common usage in reporting | The order was given by Sarah Leah Whitson, they said.
ps-rami-abdel-rahman | Party.Person parent=org-syrian-observatory-for-human-rights | Rami Abdel Rahman; Rami Abdulrahman; Rami Abdurrahman | common usage in reporting | A spokesman for Rami Abdel Rahman denied it.
ps-peter-maurer | Party.Person parent=org-international-committee-of-the-red-cross | Peter Maurer | common usage in reporting | The order was given by Peter Maurer, they said.
ps-mirjana-spoljaric | Party.Person parent=org-international-committee-of-the-red-cross | Mirjana Spoljaric | common usage in reporting | A spokesman for Mirjana Spoljaric denied it.
ps-robert-mardini | Party.Person parent=org-international-committee-of-the-red-cross | Robert Mardini | common usage in reporting | The order was given by Robert Mardini, they said.
ps-prachanda | Party.Person parent=cpn-m | Prachanda; Pushpa Kamal Dahal | common usage in reporting | The order was given by Prachanda, they said.
ps-milan-martic | Party.Person parent=republic-of-serbian-krajina | Milan Martić; Milan Martic; Martić | common usage in reporting | The order was given by Milan Martić, they said.
ps-milan-babic | Party.Person parent=republic-of-serbian-krajina | Milan Babić; Milan Babic | common usage in reporting | The order was given by Milan Babić, they said.
ps-maulana-fazlullah | Party.Person parent=tehrik-i-taliban-pakistan | Maulana Fazlullah; Mullah Fazlullah; Fazlullah | common usage in reporting | The order was given by Maulana Fazlullah, they said.
ps-baitullah-mehsud | Party.Person parent=tehrik-i-taliban-pakistan | Baitullah Mehsud; Hakimullah Mehsud | common usage in reporting | The order was given by Baitullah Mehsud, they said.
ps-jonas-savimbi | Party.Person parent=unita | Jonas Savimbi; Savimbi | common usage in reporting | The order was given by Jonas Savimbi, they said.
ps-afonso-dhlakama | Party.Person parent=renamo | Afonso Dhlakama; Dhlakama | common usage in reporting | The order was given by Afonso Dhlakama, they said.
ps-manuel-marulanda | Party.Person parent=farc | Manuel Marulanda; Tirofijo; Raúl Reyes; Mono Jojoy; Timochenko | common usage in reporting | The order was given by Manuel Marulanda, they said.
ps-antonio-garcia | Party.Person parent=eln | Gabino | common usage in reporting | The order was given by Gabino, they said.
ps-carlos-castano | Party.Person parent=united-self-defense-forces-of-colombia | Carlos Castaño; Carlos Castano; Salvatore Mancuso; Mancuso | common usage in reporting | The order was given by Carlos Castaño, they said.
ps-rashid-dostum | Party.Person parent=junbish-e-milli | Abdul Rashid Dostum; Rashid Dostum; Dostum | common usage in reporting | The order was given by Abdul Rashid Dostum, they said.
ps-ahmad-shah-massoud | Party.Person parent=jamiat-e-islami | Ahmad Shah Massoud; Ahmad Shah Masood | common usage in reporting | The order was given by Ahmad Shah Massoud, they said.
ps-jalaluddin-haqqani | Party.Person parent=haqqani-network | Jalaluddin Haqqani; Sirajuddin Haqqani | common usage in reporting | The order was given by Jalaluddin Haqqani, they said.
ps-abu-musab-al-zarqawi | Party.Person parent=al-qaida-in-iraq | Abu Musab al-Zarqawi; al-Zarqawi; Zarqawi | common usage in reporting | The order was given by Abu Musab al-Zarqawi, they said.
ps-shamil-basayev | Party.Person parent=chechen-republic-of-ichkeria | Shamil Basayev; Basayev | common usage in reporting | The order was given by Shamil Basayev, they said.
ps-aslan-maskhadov | Party.Person parent=chechen-republic-of-ichkeria | Aslan Maskhadov; Maskhadov; Dzhokhar Dudayev | common usage in reporting | The order was given by Aslan Maskhadov, they said.
ps-pol-pot | Party.Person parent=khmer-rouge | Pol Pot; Nuon Chea; Ta Mok; Khieu Samphan | common usage in reporting | The order was given by Pol Pot, they said.
ps-iyad-ag-ghaly | Party.Person parent=jnim | Iyad Ag Ghaly; Amadou Koufa; Iyad ag Ghali | common usage in reporting | The order was given by Iyad Ag Ghaly, they said.
ps-khalil-ibrahim | Party.Person parent=justice-and-equality-movement | Khalil Ibrahim; Jibril Ibrahim | common usage in reporting | The order was given by Khalil Ibrahim, they said.
ps-sylvestre-mudacumura | Party.Person parent=fdlr | Sylvestre Mudacumura; Mudacumura; Ignace Murwanashyaka | common usage in reporting | The order was given by Sylvestre Mudacumura, they said.
ps-guidon-shimiray | Party.Person parent=nduma-defence-of-congo | Guidon Shimiray; Ntabo Ntaberi Sheka | common usage in reporting | The order was given by Guidon Shimiray, they said.
ps-jamil-mukulu | Party.Person parent=allied-democratic-forces | Jamil Mukulu; Musa Baluku | common usage in reporting | The order was given by Jamil Mukulu, they said.
ps-dominic-ongwen | Party.Person parent=lords-resistance-army | Dominic Ongwen; Ongwen; Vincent Otti; Okot Odhiambo | common usage in reporting | The order was given by Dominic Ongwen, they said.
ps-issa-sesay | Party.Person parent=revolutionary-united-front | Issa Sesay; Sam Bockarie; Mosquito Bockarie; Morris Kallon; Augustine Gbao | common usage in reporting | The order was given by Issa Sesay, they said.
ps-ahmed-godane | Party.Person parent=al-shabaab | Ahmed Godane; Ahmed Abdi Godane; Ahmed Umar Diriye | common usage in reporting | The order was given by Ahmed Godane, they said.
ps-nouradine-adam | Party.Person parent=seleka | Noureddine Adam; Nouradine Adam; Mahamat Said | common usage in reporting | The order was given by Noureddine Adam, they said.
ps-mohammed-al-julani | Party.Person parent=hayat-tahrir-al-sham | Abu Mohammad al-Julani; al-Julani | common usage in reporting | The order was given by Abu Mohammad al-Julani, they said.
ps-minni-minnawi | Party.Person parent=slm-a-minni-minawi | Minni Minnawi | common usage in reporting | The order was given by Minni Minnawi, they said.
ps-abdel-wahid-al-nur | Party.Person parent=sudan-liberation-army | Abdel Wahid al-Nur; Abdul Wahid al-Nur; Abdelwahid al-Nur | common usage in reporting | The order was given by Abdel Wahid al-Nur, they said.
ps-abdullah-ocalan | Party.Person parent=kurdistan-workers-party | Abdullah Öcalan; Abdullah Ocalan; Murat Karayılan; Murat Karayilan | common usage in reporting | The order was given by Abdullah Ocalan, they said.
ps-yasser-abu-shabab | Party.Person parent=popular-forces-of-abu-shabab | Yasser Abu Shabab | common usage in reporting | The order was given by Yasser Abu Shabab, they said.
