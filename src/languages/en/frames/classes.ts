/** Classes of words that conditions name. Parts of a word are joined by `_`. */
export const classes = `
partitive = number dozen hundred thousand group series wave string lot handful score couple pair member one two three four five six some many most several all part half rest million round kind sort type set variety batch crowd band team column unit barrage spate rash flurry act case campaign
naming = call describe brand label dub denounce consider deem find term slam dismiss condemn characterize characterise criticise criticize portray decry blast declare liken depict reckon denote regard

carrier = give make take have hold issue offer deliver express voice render extend tender carry launch mount stage pay wage
colouring = displaced exiled convicted disgraced alleged suspected planned proposed accused so-called reported attempted intended expected scheduled supposed threatened called used seen known given trained charged indicted armed occupied supported respected awarded praised advanced closed blocked organised organized licensed limited united divided combined controlled backed fed rated produced supplied equipped shared sealed reserved contested recognized recognised orchestrated

# People and bodies
envoy = ambassador envoy diplomat consul attache attaché mission representative delegation commissioner high_commissioner chargé charge emissary staff official officer spy agent personnel
diplomat = diplomat ambassador envoy consul attache attaché official officer spy staff representative emissary agent national russian member employee operative delegate
person = ^name ^pronoun president minister leader premier chancellor king queen prince prime_minister counterpart official delegation envoy ambassador secretary chief commander general delegate representative lawmaker senator host guest diplomat governor mayor premier pope chairman negotiator
fighter = troops rebel militant insurgent guerrilla fighter gunman soldier troop force army police policeman officer trooper marine terrorist commando paramilitary militia militiaman combatant jihadist
civilian = civilian villager resident child woman people protester demonstrator worker student refugee man journalist family migrant hostage prisoner citizen passenger
captive = prisoner hostage detainee captive sailor soldier pilot journalist activist dissident protester reporter inmate airman body remains captain crew fisherman american man woman people worker engineer politician opponent student leader pow monk nun missionary tourist suspect suspects militant
troops = troop troops force forces soldier army unit personnel brigade division battalion contingent military garrison fighter militia police tank convoy column reservist marine paratrooper navy warship ship fleet vessel submarine carrier frigate destroyer cruiser patrol guard commando reinforcement paramilitary aircraft plane jet fighter bomber helicopter squadron armour armor regiment infantry

# Arms
firearm = gun rifle pistol gunfire bullet shot machine_gun automatic firearm shot revolver weapon
explosive = bomb explosive mine landmine grenade device ied car_bomb dynamite blast
heavy = rocket missile mortar shell artillery tank howitzer cannon barrage
aircraft = plane jet aircraft helicopter warplane drone airliner fighter bomber airplane f-16 uav su-24 mig balloon mig-21 f-15 chopper gunship
ordnance = missile rocket bomb shell mortar torpedo round grenade shot bullet volley salvo barrage projectile warhead artillery munition explosive
weapon = weapon arm missile rocket bomb gun rifle tank system battery ammunition munition warhead arsenal jet fighter aircraft artillery launcher drone mine explosive grenade radar interceptor arms weaponry s-400 s-300
chemical = gas chlorine sarin nerve_agent chemical_weapon poison polonium novichok toxin agent weapon

digital = material data email e-mail file document message account network server computer website phone database password record system site mailbox archive cable photo

# Things done and made
sanction = sanction embargo penalty tariff blacklist restriction sanctions measure
restriction = restriction curb ban curfew siege blockade embargo emergency state sanction roadblock checkpoint closure tariff limit requirement penalty lockdown control martial_law cordon quarantine
relation = relation tie link contact cooperation relationship diplomatic_relation trade business dealing exchange dialogue communication connection channel
flow = aid assistance funding fund help support supply loan import export trade delivery shipment sale flight service purchase gas oil electricity visa cooperation program programme project contract deal subsidy grant money financing payment participation membership investment arms work operation activity consent train express bus ferry credit accreditation status privilege agreement transit programme supplies ties
deal = deal agreement accord treaty pact memorandum contract convention protocol charter compact truce ceasefire peace settlement compromise understanding bargain declaration partnership arrangement communique statement communiqué
meeting = meeting talk talks summit visit trip conference negotiation session call dialogue conversation consultation encounter audience tour round dinner lunch reception gala ceremony journey appointment invitation discussion forum event gathering hearing festival match rally parade performance gala banquet pilgrimage stopover gathering banquet face-to-face get-together dialogue
document = resolution draft text bill proposal measure motion plan petition amendment offer request demand appeal bid call invitation suggestion application idea charge allegation accusation claim report criticism concern warning overture initiative deal compromise peace_plan ruling verdict plea result referendum ultimatum legislation budget treaty account version findings suggestion complaint notion recommendation condition terms term nomination candidate candidacy
charge = charge allegation accusation claim criticism report account suggestion version assertion complaint finding verdict concern
relief = aid assistance relief help food medicine supply blanket loan grant money fund support weapon ammunition equipment vaccine shelter water fuel donation package credit funding finance arms training protection asylum refuge billion million euro dollar cash convoy medical_supply tent doctor team rescuer lorry truck wheat grain care supplies $ € £ ¥ us$ usd eur a$ c$ dollar pound yen rupee cash sum ventilator mask kit parcel ration wheat flour rice seed generator oxygen antibiotic clothing clothes tarpaulin sanitation bed hospital ambulance helicopter expertise know-how technology grain fertiliser fertilizer
truce = truce ceasefire cease-fire peace armistice hostility fire fighting lull pause cease-fire hostilities
violence = violence fighting attack bombing hostility war bloodshed shelling killing strike raid aggression offensive assault conflict bloodshed clash repression crackdown abuse atrocity incursion operation firing fire campaign bombardment settlement construction
policy = law policy reform election constitution referendum inquiry investigation rule change legislation vote resignation probe bill step action justice democracy right explanation answer compensation apology transparency release explanations clarification
embassy = embassy consulate mission office
vessel = ship boat vessel tanker trawler freighter yacht ferry cargo
place-of-power = airport building city town village base port bridge station territory land island area district road headquarters post border compound ground property asset company bank account field oilfield school mosque church house farm plant factory ship boat vessel tanker weapon drug cash passport equipment document region province stronghold hill crossing barracks control power parliament checkpoint
building = building house home school hospital church mosque temple bridge village town shop market office mosque tower station plant factory pipeline road railway airport base camp monument statue tomb shrine embassy headquarters car vehicle bus truck crop field farm convoy infrastructure site property
missile = missile rocket satellite warhead icbm bomb device weapon torpedo
press = newspaper television station website broadcaster radio channel magazine outlet site internet book film journalist media newspaper publication broadcast social_media twitter facebook
embassyitem = flag effigy portrait picture
expulsion-word = persona non_grata grata
border = border airspace territory frontier waters water line skies sky zone sovereignty territory
demandable = end release withdrawal ceasefire truce halt access return explanation answer apology inquiry investigation resignation compensation calm restraint peace action talks dialogue meeting support help reform election release justice solution settlement step
market-thing = share stock price currency dollar euro yen pound lira rouble ruble index bond oil crude market sale profit economy bank investor trader analyst retailer inflation export earnings value demand rate growth sterling gold peso rupee yuan nasdaq dow cost industry consumer business revenue dividend yield rate retailer
sport-thing = team side player goal ball match game club bowler batsman striker defender midfielder coach quarterback referee footballer forward winger goalkeeper title cup league wicket medal champion racer horse fan record defence spinner seamer forward batsman batsmen boxer grid
beast = cow cattle sheep goat pig chicken poultry buffalo bullock calf elephant rhino rhinoceros whale dolphin wolf hyena lion tiger leopard dog snake crocodile horse donkey bird fish animal livestock bull pet cat badger deer fox kangaroo seal turtle monkey baboon camel
weather-thing = outage power_cut blackout shortage slump downturn recession power_failure hyena lion tiger leopard dog snake wolf elephant hippo bull baboon storm hurricane typhoon cyclone flood earthquake quake rain snow wind heat tornado tsunami drought landslide avalanche volcano lightning fire wildfire virus disease cancer flu epidemic covid-19 pandemic crash accident collision derailment blaze illness stroke heart_attack overdose mosquito shark bear crocodile weather wave famine malaria cholera ebola stampede weed weeds bee bees shark nostalgia virus bacteria insect locust wasp rat avalanche
abstract = problem poverty crime corruption inflation unemployment disease hunger climate discrimination cancer aids drug challenge idea argument question issue point myth obesity tax charge cost case bug hope grammar language tradition freedom dignity democracy press_freedom value integrity credibility reputation character constitution judiciary notion record cliche cliché movement senses sense logic reason truth idea taste decency rights liberty justice institution welfare privacy text chapter nostalgia weed weeds wage living_standard pension humanity mankind civilization civilisation soul conscience faith sentiment memory
loss = life casualty death dead
peacekeeper = peacekeeper peacekeeping blue_helmet blue_helmets observer monitor
money = $ € £ ¥ us$ usd eur a$ c$ million billion dollar euro pound yen rupee franc krona crown rouble ruble yuan
worker = worker employee staff teacher miner nurse doctor docker pilot driver trucker farmer lecturer civil_servant lawyer judge lorry_driver bus_driver railwayman steelworker postman journalist union trade_union labourer laborer crew_member air_traffic_controller firefighter academic taxi_driver student
politician = minister opposition rival party leader president premier candidate lawmaker senator mp chancellor mayor governor government administration
`;
