/** Cutting ties, expelling, recalling, convicting; arresting, seizing, restricting, starving out, hacking. */
export const coercion = `
frame expel like take
v expel|evict|throw out|kick out|boot out|send home|send packing|order out|oust|turf out|eject|banish|chuck out|drive out|turn out|order home obj:@diplomat,^number,^name,inspector,mission,dozen,hundred,envoy addressee=from,of,to patient=obj
v expel obj!student,pupil,air,breath,player addressee=from
v declare|name|brand|deem any:persona,personae,grata patient=obj,of addressee=from
v order|tell|give obj:@diplomat,staff,official comp:leave addressee=from patient=obj
v give obj:hour,day,week comp:leave patient=second
v have obj:hour,day,week comp:leave patient=subj
v suspend|expel|exclude|bar|kick out|eject|oust from:union,organization,organisation,council,league,commonwealth,group,bloc,g8,g20,alliance,party,fund,assembly,parliament,forum,opec,mercosur patient=obj addressee=from
v strip|withdraw|revoke|cancel|pull obj:accreditation,credential patient=of,from,obj
v strip of:accreditation,credential,membership
v withdraw|revoke|cancel obj:accreditation,credential patient=of,from addressee=of
v close|shut|shutter|reduce obj:mission,number patient=of
n expulsion|ejection|ouster of:@diplomat,^number,^name,envoy,member,staff patient=of addressee=from
n expulsion
n suspension from:league,commonwealth,union,organization,bloc,council
p personae non gratae patient=subj,obj
p persona non grata patient=subj,obj
p like for like
p answer in kind patient=to
p answered in kind patient=to
p responded in kind patient=to
p retaliated in kind patient=to
p tit - for - tat

frame recall like leave
v recall|withdraw|bring home|call home|summon home|pull out|call back|bring back|bring|order home|pull obj:@envoy,ambassadors,high_commissioner,head addressee=to,from,in
v call home addressee=to,from,in
v recall obj:^name for:consultation
v recall for:consultation,talks
v recall obj:ambassador,envoy,diplomat,delegation,mission,head
v recall no:comp obj:^pronoun
n recall|withdrawal of:@envoy,^name,ambassadors addressee=to,from

frame quit like leave
v quit|leave|exit|withdraw|pull out|walk out|pull|abandon|renounce|suspend|denounce|repudiate|scrap|abrogate|withdraw from:treaty,pact,agreement,accord,deal,convention,organization,organisation,court,union,bloc,alliance,coalition,commission,council,command,nato,icc,unesco,protocol,commonwealth patient=from
v pull out|withdraw|walk out|quit|drop of:treaty,pact,agreement,accord,deal,convention,organization,union,bloc,alliance,coalition,nato patient=of
v quit|leave|exit|abandon|renounce|abrogate|repudiate|ditch obj:treaty,pact,accord,convention,organization,organisation,union,bloc,alliance,nato,icc,unesco,agreement,deal,opec,coalition,command patient=obj
v leave obj:command,alliance
n withdrawal|exit|pullout from:treaty,pact,agreement,accord,deal,convention,organization,union,bloc,alliance,coalition,court patient=from
n walkout

frame sanction like measure
v impose|slap|clamp|introduce|announce|apply|enforce|extend|renew|widen|expand|reimpose|re-impose|tighten|toughen|levy|place|unveil|prepare|adopt|toughen|maintain|enact|decree|bring in|prolong|order|approve obj:@sanction,measure,embargo,ban,limit,freeze,measures,quota,duty,penalties,boycott obj!target subj!team
v put obj:@sanction,@restriction,ban
v sanction|blacklist|embargo|boycott|penalize|penalise|punish|outlaw patient=obj addressee=obj obj:^name,company,official,firm,bank,entity,government,individual,goods,regime,import,export,oil,state,minister
v ban|forbid|bar|prohibit|halt|limit|restrict|block obj:import,export,good,product,goods,flight,trade,sale,investment,airline,firm,company,oil,transaction,meat,food,beef,travel,vegetable,grain,coal,ship,software,app,equipment,shipment
v freeze|block|seize obj:asset,account,fund,assets patient=of addressee=of
v tighten obj:check,control,sanction,embargo,noose,screw addressee=on
v advise|warn|urge comp:travel,visit +travel addressee=against
n sanction|embargo|sanctions|trade embargo|arms embargo|penalty|tariff|blacklisting|punitive measure addressee=on,against,name
n sanction light:face,impose,announce,adopt
n limit|limits|ban|restriction on:import,export,good,trade,oil,food,investment,firm,sale,product addressee=on,against
n halt to:project,cooperation,import,aid,trade,contact

frame cut like leave
v cut|sever|break off|break|cut off|suspend|freeze|downgrade|reduce|halt|end|rupture|curtail|limit|scale back|scale down|restrict|terminate|discontinue|stop|interrupt|lower|review|dissolve|snap|curb obj:@relation,relations,ties,contacts partner=with,to
v break|cut has:with with:^name,government,country,regime,moscow partner=with
v cut off|cut|suspend|halt|freeze|stop|end|withhold|withdraw|slash|reduce|block|scrap|cancel|axe|shelve|discontinue|terminate|curb|limit|hold back|hold up|pull|switch off|turn off|ditch|rip up|tear up|scuttle|revoke|close|stop off obj:@flow,sales,membership,funding,contract,arms,order,consent,licence,license addressee=to,from,of partner=with
v tear up|rip up|ditch|scrap|cancel|renounce|annul|abrogate|terminate|break|walk away|repudiate|shred|abandon|freeze|suspend obj:contract,deal,agreement,treaty,accord,pact,order,purchase,sale,compact,memorandum partner=with
v strip has:of theme=of patient=obj addressee=obj
v revoke|withdraw|strip|cancel|suspend obj:status,visa,licence,license,accreditation,privilege,passport,consent,citizenship,recognition,support,backing,immunity,preference addressee=of,from,for
v close|shut|shut down|shutter obj:@embassy,office,cultural_centre,cultural,council addressee=of,in patient=obj
v stop comp:sell,buy,supply,fund,import,export,cooperate,deliver,fly,pay,ship,provide,finance,send,recognize,issue theme=comp addressee=in,to
v keep away addressee=from patient=from
v withdraw obj:consent,support,backing,recognition,endorsement addressee=to,from,for
v end|stop|suspend|abolish|scrap obj:visa-free,visa,activity,operation,visas,travel,flight
v isolate|ostracize|shun|cold-shoulder|freeze out obj:^name,government,regime,country
v boycott|snub obj:tournament,game,olympics,world_cup,championship
v forbid|bar obj:firm,company,citizen,national comp:hire,trade,invest,employ,travel,do,buy
v stop|suspend|halt obj:charter,flights,flight,train,express,bus,service,ferry
n cancellation|suspension|termination|severing|freeze|severance|rupture|cutoff|cut-off|end|closure|downgrade of:@flow,@relation,contract,deal,agreement,treaty,@embassy,order partner=with addressee=to,of
n break|rupture|rift|split with:^name,government
n breakdown of:relation,tie

frame convict like act
v convict|sentence|fine|condemn|find guilty|imprison theme=of,for,to obj!market
v convict
v sentence +prison
v sentence to:death
v condemn to:death,prison,jail
v fine obj!tune
v find comp:guilty
v jail has:for for:year,month,life +prison
n conviction|sentencing|guilty verdict of:^name,@person,@captive patient=of theme=for
n sentence|conviction|verdict against:^name patient=against
p found guilty patient=subj,obj theme=of
p sentenced to death patient=subj,obj agent=by

frame seize like take
v seize|confiscate|impound|commandeer|capture|requisition|expropriate|nationalize|nationalise|appropriate|annex|occupy|storm|overrun|take over|hijack|grab|loot|intercept|conquer|retake|recapture|take control|wrest|board|raid|besiege obj:@place-of-power,@vessel,territory,^name,control,power,embassy,land,tanker,cache,asset,shipment,cargo,plane,bus,town,city
v confiscate|impound|requisition|expropriate|nationalize|nationalise|annex
v take|seize|gain|win|assume|wrest obj:control,power,town,city,village,possession patient=of
v occupy subj:@troops,@fighter,force,army,government,^name obj:^name,territory,building,town,city,land,office,island,village,strip,area
v overrun|storm|retake|recapture|conquer|capture subj:@fighter,@troops,^name,student,protester
v fall has:to patient=subj agent=to subj:city,town,^name,village,base
v board|detain|intercept obj:ship,vessel,tanker,boat,freighter,flotilla,trawler
n seizure|confiscation|annexation|occupation|takeover|nationalization|nationalisation|expropriation|capture of:@place-of-power,^name,asset,ship,land,power patient=of,obj
n occupation|annexation
n coup|takeover|power grab|putsch +coup

frame restrict like take
v close|shut|seal|block|blockade|barricade|seal off|close off|cordon off|lock down|shut down|shut off|cut off obj:airspace,air_space,border,road,crossing,airport,port,area,city,street,frontier,town,bridge,square,school,gate,checkpoint,strait,route,university,mosque,camp,part,centre,quarter,district,internet
v blockade|besiege|seal off|cordon off|lock down|quarantine
v lay|impose|enforce|tighten|maintain obj:siege,blockade,lockdown,quarantine,closure addressee=to,on,of,around patient=to,on
v restrict|curb|curtail|limit|suppress|repress|stifle|muzzle|trample obj:freedom,movement,right,access,liberty,travel,assembly,press,dissent,opposition,activity,speech,internet,rights
v ban|outlaw|forbid|prohibit|dissolve|proscribe|suspend|disband|criminalize|criminalise|abolish obj:party,protest,demonstration,rally,group,organization,opposition,parliament,gathering,march,movement,constitution,veil,burqa,headscarf,union,ngo,religion,headscarves,assembly,activity,political,prayer,song,language,candidate,adoption,abortion,alcohol,church,association
v bar from:election,office,run,travel,leave patient=obj
v disqualify obj:candidate
v block|stop|prevent obj:access,march,protest,convoy,entry,rally,aid,passage,demonstration,protester
v place|put|hold under:arrest,house_arrest,surveillance patient=obj +arrest2
v spy|eavesdrop|snoop patient=on
v wiretap|bug|tap|surveil|monitor obj:phone,call,conversation,dissident,^name,telephone,leader,journalist
v harass|intimidate|persecute
n blockade|siege|closure|lockdown|cordon|quarantine of:^name,border,airspace,airport,port,town,city,territory,embassy,strip,crossing,area,strait,enclave patient=of
n blockade|siege +needs-party
n crackdown|clampdown|repression|persecution|purge patient=on,of,against
n espionage|wiretapping|eavesdropping|surveillance|spying patient=on,of
v crack down|clamp down patient=on
v impose obj:ban,restriction,curb,rule addressee=on any:protest,travel,movement,gathering,press,rally,media
v purge|dismiss|sack|suspend|oust|remove obj:judge,thousand,teacher,hundred,civil_servant,prosecutor,officer

frame censor like take
v censor|gag|silence|muzzle|jam|block|ban|shut|shut down|close|suspend|raid|shutter|restrict obj:@press,publication,tv,edition,broadcast,signal,twitter,facebook,youtube,wikipedia,website,site,outlet,critic
v take off air
n censorship|gag order|blackout|internet shutdown|news blackout patient=of,on

frame curfew like measure
v impose|declare|announce|order|extend|enforce|introduce|reimpose obj:curfew addressee=on,in,across
n curfew addressee=on,in

frame emergency like measure
v declare|impose|proclaim|announce|extend|decree|introduce obj:martial_law,emergency,martial,state_of_emergency addressee=in,on,across subj!@weather-thing
v declare|impose|proclaim|decree obj:law any:martial
v declare|impose|proclaim|decree obj:state any:emergency,siege
n martial law|military rule|emergency rule addressee=in,on

frame arrest like act
v arrest|detain|jail|imprison|incarcerate|intern|apprehend|nab|round up|lock up|remand|handcuff|re-arrest|rearrest|pick up|nail obj!attention,@market-thing,decline,slide
v arrest|detain|jail|imprison|apprehend
v take into:custody,detention patient=obj
v take|lead|haul|bundle away patient=obj obj:@captive
v hold without:charge,trial,bail
v hold in:custody,detention,jail,prison,cell
v hold on:charge,suspicion
v hold over:offence,offense,charge
v seize|capture|hold|take obj:sailor,american,reporter,journalist,suspect,fisherman,activist,crew,militant,smuggler,leader
v put|throw|lock|keep in:jail,prison,detention,custody patient=obj
v put|throw behind:bar,bars patient=obj
v jail
n arrest|detention|imprisonment|incarceration|internment|jailing|remand of:^name,@captive,@person,member,activist,^number,hundred,leader,people patient=of
n arrest|detention|imprisonment has:subj agent=by patient=subj,of
n house arrest|mass arrest|wave of arrests|roundup patient=of
n arrest

frame deport like take
v deport|repatriate|banish|exile|evict|displace|uproot|expel|relocate|resettle|send back|drive out obj:^name,@civilian,migrant,refugee,immigrant,asylum,worker,settler,family,preacher,cleric,palestinian,resident,villager,thousand,hundred,people,journalist,activist
v deport|exile|banish
v drive|force from:home,house,village,land patient=obj
n deportation|eviction|forced displacement|forcible transfer|banishment|displacement|expulsion of:^name,@civilian,migrant,refugee,asylum,people,worker,family,settler,palestinian patient=of
n deportation|eviction patient=of

frame withhold like act
v starve|besiege obj:^name,town,city,people,civilian,population,resident
v block|withhold|deny|obstruct|impede|divert|cut off|hinder|restrict obj:@relief,food,aid,water,convoy,electricity,medicine,aid_convoy,power,gas,supplies addressee=to,from,into,second,for
v cut obj:power,water,electricity,gas,supply addressee=to,of
v starve
n starvation|siege of:civilian,people,town

frame deceive like act
v spread|disseminate|peddle|circulate|sow|broadcast|plant|publish|feed|push obj:disinformation,misinformation,propaganda,lie,rumour,rumor,falsehood,fake_news,hoax,discord,material
v meddle|interfere has:in in:election,referendum,campaign,vote,affair,affairs,politics patient=in
v rig|steal obj:election,vote,ballot,result
n disinformation|misinformation|fake news|troll farm|propaganda campaign|election meddling|election interference|disinformation campaign
n interference|meddling in:election,referendum,affair,affairs,vote

frame hack like act
v hack patient=obj,into,from
v breach|penetrate|infiltrate|crash|disable|knock out|deface|attack obj:network,computer,website,server,account,email,site,system,grid,database
v steal obj:email,data,document,file,password patient=from
v leak obj:email,document,cable
n hack|hacking|cyberattack|cyber-attack|cyber attack|data breach|ransomware attack|denial-of-service attack|cyber espionage|phishing attack|cyberwarfare patient=of,on,against,into,at

frame harass like act
v harass|intimidate|persecute|oppress|repress|victimize|terrorize|terrorise|menace|bully obj:^name,^pronoun,@civilian,activist,journalist,@captive,minority,opponent,vessel,diplomat,dissident,community,critic,ship,christian,muslim,witness,voter
n harassment|persecution|intimidation|oppression|ill-treatment|mistreatment patient=of,against
n mental harassment
`;
