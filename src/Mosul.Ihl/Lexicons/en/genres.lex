# Words that show a text to be about sport, an exercise, business, the arts, a disaster, crime or the like, where words of war tell no act of war; and words that show war.
# Each entry is one sign; several different signs of one kind are needed. id | code | forms | source | example
gs-player | Word.Noun role=genre kind=sport | goalkeeper:n; midfielder:n; defender:n; striker:n; winger:n; batsman:n; bowler:n; quarterback:n; forward:n | usage in reporting | The goalkeeper saved the shot.
gs-goal | Word.Noun role=genre kind=sport | goal:n; hat trick:n; penalty kick:n; free kick:n; corner kick:n; touchdown:n; wicket:n; equaliser:n; equalizer:n; own goal:n | usage in reporting | Three goals decided the game.
gs-play | Word.Noun role=genre kind=sport | in the final; semi-final:n; quarter-final:n; goals; three goals; counter-attack; the goal of; a perfect pass; last minute; first minute; chess players; innings | usage in reporting | They met in the semi-final.
gs-score | Word.Noun role=genre kind=sport | won 1-0; won 2-0; won 3-0; won 4-0; won 2-1; won 3-1; won 3-2; lost 1-0; lost 2-0; lost 3-0; lost 2-1; lost 3-1; lost 3-2; drew 0-0; drew 1-1; drew 2-2; by six wickets; by an innings | usage in reporting | They won 2-1.
gs-match | Word.Noun role=genre kind=sport | derby; final whistle; half time; second half; first half; extra time; away match:n; home side; visiting side; visiting fans; playoff:n; semi final:n; quarter final:n | usage in reporting | At half time they led.
gs-league | Word.Noun role=genre kind=sport | premier league; championship:n; league table; season:n; fixture:n; tournament:n; relegation; points clear | usage in reporting | The season ends in May.
gs-staff | Word.Noun role=genre kind=sport | referee:n; head coach; coach:n(coaches); manager's; linesman:n; captain's armband; teammate:n; squad's | usage in reporting | The referee blew his whistle.
ge-exercise | Word.Noun role=genre kind=exercise | military exercise:n; drill:n; war game:n; wargame:n; manoeuvre:n; training exercise:n; simulation:n; live fire exercise:n | usage in reporting | The drill lasted a week.
ge-mock | Word.Noun role=genre kind=exercise | mock; simulated; imaginary; fictional; fictitious; notional; make believe; role player:n | usage in reporting | They stormed a mock village.
ge-script | Word.Noun role=genre kind=exercise | in the script; scenario:n; exercise director:n; umpire:n; blank rounds; blank ammunition; dummy:n(dummies) | usage in reporting | In the script the town has fallen.
ge-ground | Word.Noun role=genre kind=exercise | training ground:n; training area:n; exercise area:n; proving ground:n | usage in reporting | They met at the training ground.
gb-money | Word.Noun role=genre kind=business | quarterly; profit:n; revenue:n; earnings; turnover; dividend:n; share price:n; market share; shareholder:n; stock price:n | usage in reporting | Profits fell in spring.
gb-market | Word.Noun role=genre kind=business | investor:n; analyst note; takeover:n; hostile bid:n; merger:n; price war:n; retailer:n; supermarket chain:n; brand:n; competitor:n | usage in reporting | Investors sold the brand.
gb-firm | Word.Noun role=genre kind=business | chief executive:n; board of directors; stock exchange; start up:n; startup:n; subsidiary:n(subsidiaries) | usage in reporting | The chief executive resigned.
ga-show | Word.Noun role=genre kind=arts | exhibition:n; gallery:n(galleries); museum visitor:n; curator:n; diorama:n; opening night; art critic:n | usage in reporting | The gallery opened on Thursday.
ga-work | Word.Noun role=genre kind=arts | novel:n; film director:n; box office; video game:n; screenplay:n; theatre play:n; orchestra:n; trailer:n; sequel:n | usage in reporting | The novel became a film.
ga-past | Word.Noun role=genre kind=arts | medieval; middle ages; seventeenth century; eighteenth century; century old; chronicle:n; ramparts; re-enactment:n; reenactment:n; tin figures | usage in reporting | The chronicle tells of the ramparts.
gn-cause | Word.Noun role=genre kind=disaster | hurricane:n; typhoon:n; cyclone:n; earthquake:n; tsunami:n; landslide:n; mudslide:n; volcanic eruption:n; flash flood:n; floodwater:n; wildfire:n; heatwave:n | usage in reporting | The cyclone made landfall.
gn-effect | Word.Noun role=genre kind=disaster | made landfall; storm surge; magnitude; aftershock:n; torrential rain; high winds; gusts; inundated; swollen river; burst its banks | usage in reporting | The river burst its banks.
gn-help | Word.Noun role=genre kind=disaster | meteorologist:n; weather service; meteorological office; evacuation centre:n; evacuation center:n; disaster management agency; civil protection | usage in reporting | Meteorologists warned of rain.
gc-crime | Word.Noun role=genre kind=crime | armed robbery:n(armed robberies); robber:n; burglary:n(burglaries); heist:n; drug dealer:n; getaway car:n; mugging:n; pickpocket:n | usage in reporting | The robbers fled with the till.
gc-gang | Word.Noun role=genre kind=crime | drug gang:n; street gang:n; criminal gang:n; gang members; gangster:n; mobster:n; criminals | usage in reporting | Two drug gangs met.
gc-thieves | Word.Noun role=genre kind=crime | smuggler:n; looters; burglar:n; thief:n(thieves); carjacker:n; people smuggler:n; bandit:n | usage in reporting | Smugglers came at night.
gc-detective | Word.Noun role=genre kind=crime | detective:n; homicide squad:n; forensic team:n; crime scene:n; murder suspect:n; identity parade:n; criminal record:n | usage in reporting | Detectives sealed the crime scene.
gc-court | Word.Noun role=genre kind=crime | jury:n(juries); on bail; bail hearing:n; plea bargain:n; remanded in custody; magistrate's court; public defender:n; sentencing hearing:n | usage in reporting | The jury retired on Monday.
gr-day | Word.Noun role=genre kind=commemoration | centenary:n(centenaries); minute's silence; minute of silence; memorial service:n; day of remembrance; commemoration:n; wreath:n | usage in reporting | A minute of silence was kept.
gr-place | Word.Noun role=genre kind=commemoration | cenotaph:n; war memorial:n; memorial park:n; war cemetery:n(war cemeteries); commemorative plaque:n; visitor centre:n | usage in reporting | They met at the war memorial.
gr-people | Word.Noun role=genre kind=commemoration | descendant:n; great-grandson:n; great-granddaughter:n; schoolchildren laid; choir:n; bugler:n; war veteran:n | usage in reporting | A choir sang for the descendants.
gx-cause | Word.Noun role=genre kind=accident | gas leak:n; short circuit:n; brake failure:n; engine failure:n; human error; faulty wiring; level crossing:n; pile-up:n | usage in reporting | A short circuit started the fire.
gx-event | Word.Noun role=genre kind=accident | derailment:n; derailed; capsized; train crash:n(train crashes); bus crash:n(bus crashes); plane crash:n(plane crashes); stampede:n; roof collapse:n | usage in reporting | The ferry capsized at night.
gx-help | Word.Noun role=genre kind=accident | fire brigade:n; rescue diver:n; coast guard:n; accident investigator:n; safety inspector:n; transport ministry; black box | usage in reporting | The fire brigade came late.
gs-fans | Word.Noun role=genre kind=sport | handball; basketball; away stand:n; cup final:n; kick-off:n; grandmaster:n; white sacrificed; finalist:n | usage in reporting | The cup final was dull.
ga-review | Word.Noun role=genre kind=arts | reviewed by; heroine:n; best-seller:n; bookshop:n; paperback:n; readers will; fourth novel; first novel; feature film:n; feature opens; the camera; minutes, on general release; director's third | usage in reporting | The book was reviewed by a friend.
ga-stage | Word.Noun role=genre kind=arts | tenor:n; soprano:n; chorus:n; second act; first act; premiere:n; on general release; leading actor:n; consoles | usage in reporting | The tenor forgot his words.
gb-trade | Word.Noun role=genre kind=business | per hectare; futures; commodity:n(commodities); exporters; bushel:n; market report:n; traders dumped; third session; dollars a tonne; tonnes per hectare; estimate for maize | usage in reporting | Futures rose at noon.
gn-water | Word.Noun role=genre kind=disaster | winds of up to; gale:n; monsoon:n; floods; flooding; swept away whole; heavy rain; torrential; ceilings of; under mud | usage in reporting | The monsoon passed at dawn.
gn-agency | Word.Noun role=genre kind=disaster | disaster agency:n(disaster agencies); disaster response; weather office; tarpaulin:n; rescuers dug; shelters for flood victims | usage in reporting | The disaster agency sent boats.
gc-street | Word.Noun role=genre kind=crime | rival dealer:n; drug trade; off-licence:n; stabbed; machine pistol:n; pistol turned out | usage in reporting | The drug trade ran the bar.
gc-station | Word.Noun role=genre kind=crime | city desk; police union:n; were treated for cuts; lock-up garage:n; conduct office | usage in reporting | The police union wrote a letter.
gc-trial | Word.Noun role=genre kind=crime | assize court:n; found guilty of; guilty of murder; verdict of the jury; serving a sentence; escaped from prison; on the run | usage in reporting | He is on the run.
gu-riot | Word.Noun role=genre kind=unrest | crowd trouble | usage in reporting | There was crowd trouble at ten.
gu-police | Word.Noun role=genre kind=unrest | riot police; baton:n; truncheon:n; baton charge:n; water cannon | usage in reporting | Riot police came.
gu-crowd | Word.Noun role=genre kind=unrest | demonstrator:n; protester:n; protestor:n; rioter:n | usage in reporting | Two protesters sang.
gu-means | Word.Noun role=genre kind=unrest | bottles and flares; fireworks; bricks; flares | usage in reporting | Fireworks lit the street.
gu-street | Word.Noun role=genre kind=unrest | shop windows; tram shelter:n; broke the windows; cars burned; cars were burned; nights of unrest; fare rise; fuel prices | usage in reporting | Shop windows were broken.
gl-vote | Word.Noun role=genre kind=politics | per cent of the vote; electoral commission:n; motion to; parliament voted | usage in reporting | The motion to adjourn failed.
gl-race | Word.Noun role=genre kind=politics | election campaign:n; bitter campaign; conceded defeat; concedes | usage in reporting | It was a bitter campaign.
gl-party | Word.Noun role=genre kind=politics | running mate:n; rally speech; campaign trail; town hall meeting | usage in reporting | Her running mate won.
gl-work | Word.Noun role=genre kind=labour | trade union:n; walk-out:n; strike by; pay rise:n; train drivers; dismissal | usage in reporting | The union called a walk-out.
gl-boss | Word.Noun role=genre kind=labour | labour inspector:n; paralysed the; returned to work | usage in reporting | The strikers returned to work.
gh-ill | Word.Noun role=genre kind=health | influenza; strain of; cholera outbreak; infection:n; virus(viruses) | usage in reporting | Influenza came early.
gh-care | Word.Noun role=genre kind=health | nurses returned; lack of staff; wards closed | usage in reporting | There was a lack of staff.
gt-beast | Word.Noun role=genre kind=animals | fox:n(foxes); wolf:n(wolves); lamb:n; animal protection | usage in reporting | A fox took two hens.
gt-field | Word.Noun role=genre kind=animals | forestry; farm and field; hunting act; stray dogs | usage in reporting | The forestry office complained.
ge-course | Word.Noun role=genre kind=exercise | lecture:n; course for; participants discussed; professor of; hypothetical case; lecture on; besiegers; notes from a course; what would you do | usage in reporting | The lecture ended early.
ge-school | Word.Noun role=genre kind=exercise | university news; students laughed; question from the floor; asked the audience; syllabus; next lecture; table with a toy; moot court:n | usage in reporting | The syllabus was long.
gi-age | Word.Noun role=genre kind=history | Thirty Years War; Years War; Napoleonic; crusade:n; sixteenth century; fifteenth century; nineteenth century; Bronze Age | usage in reporting | The crusade began in spring.
gi-study | Word.Noun role=genre kind=history | chronicler:n; university news; lecture to | usage in reporting | The chronicler found three letters.
gi-siege | Word.Noun role=genre kind=history | besiegers; siege tower:n; siege ladder:n | usage in reporting | The besiegers had no bread.
gi-arms | Word.Noun role=genre kind=history | cannonball:n; catapult:n; musketeer:n; cavalry charge:n; drawbridge:n; moat:n | usage in reporting | The catapult broke.

# Words of war: beside them a text may be about conflict, whatever else it is about.
gw-war | Word.Noun role=war | warring; peacekeeping; no man's land | usage in reporting | The warring sides met.
gw-hold | Word.Noun role=war | occupying | usage in reporting | The occupying power built a road.
gw-side | Word.Noun role=war | enemy fire | usage in reporting | They came under enemy fire.
