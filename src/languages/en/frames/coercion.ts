/** Cutting ties, expelling, recalling, convicting; arresting, seizing, restricting, starving out, hacking. */
export const coercion = `
frame expel like take
v suspend|expel|exclude obj:^name,country,state,junta,government subj:union,commonwealth,league,council,bloc,organization,organisation,ecowas,asean,nato,mercosur,forum,interpol,fifa patient=obj
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
v expel|throw out|kick out|boot out|eject|oust|turf out|order out|send home|drive out|give marching orders obj:diplomat,ambassador,envoy,attaché,attache,consul,official,spy,staff,inspector,monitor,observer,aid_worker,worker,agency,charity,group,ngo,mission,adviser,advisor,delegation,representative,un_official,agent,officer,peacekeeper,relief_worker addressee=from,of,to patient=obj subj!company,school,university,club
v declare any:unwelcome,non_grata,grata patient=obj
v order|tell|instruct obj:ambassador,diplomat,envoy,attaché,mission,inspector,observer,monitor,agency,adviser comp:leave,go,quit,depart addressee=from patient=obj
v suspend|expel|exclude|eject|bar|oust|throw out|kick out|remove|strip obj:^name,country,member,regime,junta,government from:union,organization,organisation,council,league,commonwealth,group,bloc,g8,g20,alliance,forum,opec,mercosur,bank,assembly,interpol patient=obj addressee=from
v suspend|revoke|strip obj:membership,voting_right,seat addressee=of,in patient=of
n expulsion|expulsions|ouster|ejection of:diplomat,ambassador,envoy,official,spy,staff,inspector,aid_worker,agency,attaché patient=of agent=by,subj,adj addressee=from

frame recall like leave
v recall|withdraw|bring home|call home|summon home|pull out|call back|bring back|order home|pull obj:@envoy,ambassadors,high_commissioner,head addressee=to,from,in
v call home addressee=to,from,in
v recall obj:^name for:consultation
v recall for:consultation,talks
v recall obj:ambassador,envoy,diplomat,delegation,mission,head
v recall no:comp obj:^pronoun subj:^name,government,ministry,president,country,capital
n recall|withdrawal of:@envoy,^name,ambassadors addressee=to,from
v recall|withdraw|pull|call home|bring home|summon home|pull out|order home|call back|bring back obj:ambassador,ambassadors,envoy,diplomat,diplomats,consul,mission,negotiator,delegation,attaché,attache,charge_d'affaires,high_commissioner,representative,staff,team addressee=to,from,in for:consultation
v recall|withdraw|pull|call home|bring home|summon home|pull out|order home|call back obj:ambassador,ambassadors,envoy,diplomats,consul,high_commissioner,negotiator addressee=to,from,in
v withdraw|pull out|remove|bring home|recall obj:peacekeeper,peacekeeping,blue_helmet,observer,monitor,inspector,aid_worker,relief_worker,adviser,mediator addressee=from,in,of patient=from +peacekeeping-out

frame quit like leave
v quit|leave|exit|withdraw|pull out|walk out|pull|abandon|renounce|suspend|denounce|repudiate|scrap|abrogate|withdraw has:from from:treaty,pact,agreement,accord,deal,convention,organization,organisation,court,union,bloc,alliance,coalition,commission,council,command,nato,icc,unesco,protocol,commonwealth patient=from
v pull out|withdraw|walk out|quit|drop of:treaty,pact,agreement,accord,deal,convention,organization,union,bloc,alliance,coalition,nato patient=of
v quit|leave|exit|abandon|renounce|abrogate|repudiate|ditch obj:treaty,pact,accord,convention,organization,organisation,union,bloc,alliance,nato,icc,unesco,agreement,deal,opec,coalition,command patient=obj
v leave obj:command,alliance
n withdrawal|exit|pullout from:treaty,pact,agreement,accord,deal,convention,organization,union,bloc,alliance,coalition,court patient=from
n walkout
v quit|leave|exit|withdraw|pull out|walk away|secede|drop out|break away|back out|bow out|opt out has:from from:union,treaty,pact,agreement,accord,convention,organization,organisation,court,bloc,alliance,council,nato,icc,opec,commonwealth,deal,federation,league,unesco,protocol,body,group patient=from,of
v denounce|abrogate|renounce|scrap|repudiate|tear up|rip up|withdraw|terminate|cancel|suspend obj:treaty,pact,accord,convention,agreement,protocol,memorandum,deal patient=of,with partner=with addressee=with
v suspend obj:participation,membership,involvement patient=in,of addressee=in

frame sanction like measure
v impose|slap|clamp|introduce|announce|apply|enforce|extend|renew|widen|expand|reimpose|re-impose|tighten|toughen|levy|place|unveil|prepare|adopt|toughen|maintain|enact|decree|bring in|prolong|order|approve obj:@sanction,measure,embargo,ban,limit,freeze,measures,quota,duty,penalties,boycott obj!target subj!team
v put obj:@sanction,@restriction,ban
v sanction|blacklist|embargo|boycott|penalize|penalise|punish|outlaw patient=obj addressee=obj obj:^name,company,official,firm,bank,entity,government,individual,goods,regime,import,export,oil,state,minister
v ban|forbid|bar|prohibit|halt|limit|restrict|block obj:import,export,good,product,goods,flight,trade,sale,investment,airline,firm,company,oil,transaction,meat,food,beef,travel,vegetable,grain,coal,ship,software,app,equipment,shipment
v freeze|block|seize obj:asset,account,fund,assets patient=of addressee=of +of-others
v tighten obj:check,control,sanction,embargo,noose,screw addressee=on
v advise|warn|urge comp:travel,visit +travel addressee=against
n sanction|embargo|sanctions|trade embargo|arms embargo|penalty|tariff|blacklisting|punitive measure mod!power,electricity,water,telephone,legal,death,heavy,late,similar,official light!give,get,grant,incur,receive for!holding,construction addressee=on,against,name
n sanction light:face,impose,announce,adopt
n limit|limits|ban|restriction on:import,export,good,trade,oil,food,investment,firm,sale,product addressee=on,against
n halt to:project,cooperation,import,aid,trade,contact
v impose|slap|clamp|levy|place|apply|announce|introduce|extend|renew|widen|expand|tighten|toughen|reimpose|re-impose|ratchet up|unveil|adopt|approve|order|prolong|maintain|decree|enact|raise obj:sanction,sanctions,embargo,arms_embargo,tariff,tariffs,duty,duties,levy,quota,visa_ban,travel_ban,asset_freeze,freeze,penalty,punitive_measure,trade_curb,import_ban,export_ban,boycott,no-fly_zone,restriction,countermeasure addressee=on,against,at,with,upon,for obj!youth
v hit|punish|slap|target|penalize|penalise|sanction|wallop with:sanction,sanctions,tariff,tariffs,embargo,duty,penalty,asset_freeze,travel_ban patient=obj addressee=obj
v target|hit obj:official,company,bank,entity,sector,individual,firm,oligarch,oil,exports any:sanction,tariff,blacklist patient=obj addressee=obj
v blacklist|embargo|sanction|penalise|penalize patient=obj addressee=obj
v add has:to to:blacklist,sanctions_list,list any:sanction,blacklist,terror patient=obj addressee=obj
v put on:blacklist,list obj:^name,company,official,group,bank patient=obj addressee=obj
v ban|bar|prohibit|halt|stop|block|restrict|curb obj:import,imports,export,exports,sale,sales,flight,flights,airline,airlines,shipment,trade,investment,transaction,overflight,goods,product,beef,poultry,fruit,wine,grain,coal,oil,gas,vegetable,meat,fish,pork,telecom,equipment,app,technology,purchase from:^name,country,neighbour patient=from,to,of addressee=from,to
v freeze|block|seize|immobilize|immobilise obj:asset,assets,account,accounts,fund,funds,reserve,reserves patient=of addressee=of +of-others
v issue|impose obj:travel_warning,travel_advisory,advisory,travel_alert addressee=for,to,against
v warn|advise|caution obj:citizen,national,tourist,traveller,traveler,people comp:travel,visit,avoid,leave addressee=against,to
n trade war|trade sanctions|economic sanctions|financial sanctions|oil embargo|arms embargo|asset freeze|visa ban|travel ban|punitive tariffs|retaliatory tariffs|anti-dumping duties|trade restrictions|secondary sanctions addressee=on,against,name agent=by,subj,adj light:impose,announce,face,adopt,approve,extend,slap,renew

frame cut like leave
v cut|sever|break off|break|cut off|suspend|freeze|downgrade|reduce|halt|end|rupture|curtail|limit|scale back|scale down|restrict|terminate|discontinue|stop|interrupt|lower|review|dissolve|snap|curb obj:@relation,relations,ties,contacts partner=with,to
v break|cut has:with with:^name,government,country,regime,moscow partner=with
v cut off|cut|suspend|halt|freeze|stop|end|withhold|withdraw|slash|reduce|block|scrap|cancel|axe|shelve|discontinue|terminate|curb|hold back|hold up|pull|switch off|turn off|ditch|rip up|tear up|scuttle|revoke|close|stop off obj:@flow,sales,membership,funding,contract,arms,order,consent,licence,license addressee=to,from,of partner=with
v limit obj:@flow,sales,membership,funding,contract,arms,order,consent,licence,license addressee=to,from,of partner=with no:to
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
v cut|sever|break off|break|suspend|freeze|downgrade|end|rupture|terminate|discontinue|reduce|curtail|scale back|snap|cut off|halt|lower obj:relation,relations,tie,ties,link,links,contact,contacts,diplomatic_relation,cooperation,co-operation,dialogue,trade,partnership,relationship,communication,exchange,alliance,friendship partner=with,to,between
v cut off|cut|suspend|halt|freeze|stop|end|withhold|withdraw|slash|reduce|block|scrap|cancel|axe|shelve|terminate|curb|hold back|hold up|trim|curtail|delay|pull|redirect|slow obj:aid,assistance,funding,fund,funds,loan,loans,credit,grant,shipment,shipments,delivery,deliveries,supply,supplies,sale,sales,donation,payment,subsidy,contribution,visa,visas,flight,flights,export,exports,import,imports,training,budget_support,relief,programme,program addressee=to,from,for,of partner=with
v close|shut|shutter|shut down|mothball obj:embassy,consulate,mission,cultural_centre,legation,office,bureau,trade_office,interests_section addressee=in,of patient=obj,in
v leave obj:embassy,consulate
v pull obj:plug patient=on
v drop|dump|jettison|abandon obj:ally,deal,contract,accord
v withdraw|end|suspend|pull obj:recognition,support,backing,funding,cooperation,endorsement addressee=to,from,for,of
n suspension|cut|cutoff|cut-off|freeze|halt|end|reduction|severance|rupture|break|termination|cancellation of:aid,assistance,funding,relation,relations,tie,ties,diplomatic_relation,cooperation,loan,sales,supply,trade addressee=to,of partner=with,between
n aid cut|aid cuts|aid freeze|gas cutoff|break in relations addressee=to

frame break-off like leave
v suspend|halt|break off|freeze|abandon|discontinue|end|interrupt|walk away obj:talks,negotiation,negotiations,mediation,dialogue,consultation,trade_talks,peace_talks,mediation_effort,peace_process,contacts partner=with,between theme=obj obj!visit
v end|halt|abandon|suspend|give up|call off obj:effort,mission,bid any:mediation,peace,mediate theme=obj partner=between,with

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
v convict|sentence|jail|imprison|condemn|fine patient=obj theme=of,for,to obj:^name,^pronoun,@person,@captive,man,woman,activist,journalist,officer,soldier,official,minister,leader,militant,rebel,member,company,hundred,dozen,editor,blogger,^number,general,protester,people subj:court,judge,tribunal,jury,magistrate
v find obj:^name,^pronoun,@person,man,woman,militant,officer comp:guilty patient=obj theme=of
v hand|give|pass|impose|hand down|uphold|confirm obj:sentence,term,prison_term,jail_term,conviction,death_sentence,life_sentence addressee=to,second,on,against patient=to,second,on,against,of
v get|receive obj:year,sentence,life patient=subj for:murder,espionage,spying,treason,terrorism,corruption +prison
v sentence|jail|condemn has:to to:year,years,month,months,life,prison,jail,imprisonment,labour,labor,hard_labour has:obj patient=obj +prison
n death sentence|life sentence|prison sentence|jail term|prison term|guilty verdict|suspended sentence patient=for,against,of,on

frame seize like take
v seize|confiscate|impound|commandeer|capture|requisition|expropriate|nationalize|nationalise|appropriate|annex|occupy|storm|overrun|take over|hijack|grab|loot|intercept|conquer|retake|recapture|take control|wrest|raid|besiege subj!tourist,passenger obj:@place-of-power,@vessel,territory,^name,control,power,embassy,land,tanker,cache,asset,shipment,cargo,plane,bus,town,city
v confiscate|impound|requisition|expropriate|nationalize|nationalise|annex
v take|seize|gain|wrest obj:control,town,city,village,possession patient=of
v seize|wrest|grab|usurp obj:power patient=from
v take obj:power any:coup,military,junta,army,rebel,force,soldier,officer,colonel,general,overthrow,topple,gunpoint patient=from
v occupy subj:@troops,@fighter,force,army,government,^name obj:^name,territory,building,town,city,land,office,island,village,strip,area
v overrun|storm|retake|recapture|conquer|capture obj!@captive,@fighter,@troops subj:@fighter,@troops,^name,student,protester
v fall has:to to!^number,point,percent,cent,low,dollar,euro,share patient=subj agent=to subj:city,town,^name,village,base
v board|detain|intercept obj:ship,vessel,tanker,boat,freighter,flotilla,trawler
n seizure|confiscation|annexation|occupation|takeover|nationalization|nationalisation|expropriation|capture of:@place-of-power,^name,asset,ship,land,power patient=of,obj
n occupation|annexation
n coup|takeover|power grab|putsch +coup
v seize|capture|take|overrun|conquer|retake|recapture|occupy|annex|storm|take over|wrest obj:city,town,village,capital,province,port,airport,airfield,base,barracks,headquarters,island,territory,stronghold,district,neighbourhood,crossing,oilfield,oil_field,refinery,dam,bridge,palace,ministry,parliament,station,outpost,hill,ridge,enclave,border_post,region subj:@troops,@fighter,army,rebel,force,militia,government,^name,separatist,jihadist,paramilitary,insurgent,junta,coalition,gunman
v board|seize|impound|detain|intercept|commandeer obj:ship,tanker,vessel,trawler,boat,freighter,yacht,cargo,fishing_boat,flotilla,dhow
v seize|confiscate|impound obj:asset,property,land,passport,laptop,computer,document,weapon,drug,cocaine,heroin,equipment,shipment,cash,weapons,explosive,oil,cargo,car,phone,camera,goods,livestock,cattle,grain
v raid subj:police,policeman,authority,authorities,detective,inspector,agent,customs obj!camp,base,hideout,village,town,city +raid
v raid|search|ransack obj:home,house,office,headquarters,newspaper,premises,station,apartment,village,mosque,church,monastery,camp,bank subj:police,troops,soldier,agent,army,authority,officer,force,security +raid
v fall has:to to:rebel,insurgent,@fighter,@troops,force,army,jihadist,junta patient=subj agent=to
v strip|relieve of:land,property,asset,weapon patient=obj
v dispossess|expropriate|plunder|pillage|loot|steal obj:land,farm,farmer,property,cattle,grain,village,oil,treasure,museum,owner,white_farmer subj:@troops,@fighter,government,militia,army,rebel,force,soldier
v stage|mount|lead|carry out obj:coup,putsch,takeover
v overthrow|topple|depose|oust|unseat|bring down obj:^name,president,government,regime,king,leader,monarchy,ruler,dictator,prime_minister,emir,sultan subj:army,military,@troops,@fighter,soldier,officer,junta,rebel,general,coup,colonel,guard +coup
n military takeover|military coup|coup d'etat|coup d'état|land grab|land seizure|raid on:home,house,office,village,newspaper patient=of,on +raid

frame restrict like take
v close|shut|seal|block|blockade|barricade|seal off|close off|cordon off|lock down|shut down|shut off|cut off obj:airspace,air_space,border,road,crossing,airport,port,area,city,street,frontier,town,bridge,square,school,gate,checkpoint,strait,route,university,mosque,camp,part,centre,quarter,district,internet
v blockade|besiege|seal off|cordon off|lock down|quarantine
v lay|impose|enforce|tighten|maintain obj:siege,blockade,lockdown,quarantine,closure addressee=to,on,of,around patient=to,on
v restrict|curb|curtail|limit|suppress|repress|stifle|muzzle|trample obj:freedom,movement,right,access,liberty,travel,assembly,press,dissent,opposition,activity,speech,internet,rights
v ban|outlaw|forbid|prohibit|dissolve|proscribe|suspend|disband|criminalize|criminalise|abolish obj:party,protest,demonstration,rally,group,organization,opposition,parliament,gathering,march,movement,constitution,veil,burqa,headscarf,union,ngo,religion,headscarves,assembly,activity,political,prayer,song,language,candidate,adoption,abortion,alcohol,church,association
v bar from:election,office,run,travel,leave patient=obj
v disqualify obj:candidate
v block|stop|prevent obj:access,march,protest,convoy,entry,rally,aid,passage,demonstration,protester
v place|put|hold under:arrest,house_arrest,surveillance patient=obj
v spy|eavesdrop|snoop patient=on
v wiretap|bug|tap|surveil obj:phone,call,conversation,dissident,^name,telephone,leader,journalist
v monitor obj:phone,call,conversation,dissident,telephone,leader,journalist
v harass|intimidate|persecute
n blockade|siege|closure|lockdown|cordon|quarantine of:^name,border,airspace,airport,port,town,city,territory,embassy,strip,crossing,area,strait,enclave patient=of
n blockade|siege +needs-party
n crackdown|clampdown|repression|persecution|purge patient=on,of,against
n espionage|wiretapping|eavesdropping|surveillance|spying patient=on,of
v crack down|clamp down patient=on
v impose obj:ban,restriction,curb,rule addressee=on any:protest,travel,movement,gathering,press,rally,media
v purge|dismiss|sack|suspend|oust|remove obj:judge,thousand,teacher,hundred,civil_servant,prosecutor,officer
v ban|bar|prohibit|forbid|exclude|block|stop|prevent|disqualify|suspend obj:^name,candidate,politician,leader,opposition,party,member,activist,lawyer,woman,journalist,group,minister from:office,election,run,hold,stand,travel,leave,politics,vote,public_office,ballot,campaign,poll patient=obj
v ban|outlaw|prohibit|forbid|criminalize|criminalise|suspend|dissolve|disband|deregister|de-register|close|shut|proscribe obj:party,opposition,group,ngo,charity,union,church,movement,organization,organisation,association,protest,rally,demonstration,march,gathering,strike,assembly,burqa,veil,headscarf,hijab,niqab,minaret,adoption,abortion,religion,sect,parliament,club,union,branch,meeting,mosque,school,foundation,institute
v put up|set up|erect|man|establish|throw up obj:roadblock,checkpoint,barricade,barrier,cordon,fence subj:@troops,police,army,soldier,force,@fighter,authority,rebel
v confine|restrict|limit obj:movement,access,travel,right,worship,diplomat,freedom,liberty,gathering,journalist patient=obj,of
v cordon off|seal|seal off|lock down|shut off|close off|cut off obj:area,city,town,village,camp,border,district,building,street,square,road,centre,center,university,campus,frontier,crossing,province,region subj:@troops,police,army,authority,force,government,soldier,^name
v close|shut|seal obj:border,borders,crossing,airspace,frontier,port,airport,strait,checkpoint,university,school,mosque,church,road addressee=to,with,for patient=obj
v impose|clamp|slap|declare|enforce|order|tighten|extend|introduce obj:blockade,lockdown,siege,closure,restriction,curb,travel_ban,ban,limit,quarantine,blackout,cordon on:^name,movement,travel,gathering,town,city,strip,island,port,protest,region,province,area,territory,camp,citizen,people,journalist,activity addressee=on patient=on
v impose obj:blockade,siege,lockdown,closure patient=on,in,around,of
v monitor|bug|tap|wiretap|eavesdrop|snoop|spy obj:phone,call,conversation,telephone,activist,leader,journalist,dissident,opposition,embassy,diplomat,email,mosque,office
v force obj:plane,aircraft,jet,ship,boat,airliner,vessel comp:land,turn,stop,return,divert patient=obj
v force down|turn back|turn around obj:plane,aircraft,jet,ship,boat,airliner,vessel,convoy,migrant patient=obj
v force obj:@civilian,^name,@person,thousand,family,company,newspaper,resident,villager comp:flee,leave,close,resign,shut,stop,pay,move,abandon,convert patient=obj
v deny|refuse obj:permission,visa,exit,passport,permit,visas patient=second,to
v revoke|cancel|confiscate|annul|suspend|withdraw obj:passport,citizenship,licence,license,visa,permit,registration of:^name,activist,journalist,critic,newspaper,broadcaster,opposition,station,lawyer,dissident patient=of
n travel ban|exit ban|gag|crackdown on:^name,activist,journalist,dissident,opposition,press,religion,church,ngo,group,critic,leader addressee=on patient=on
n internet blackout|communications blackout|naval blockade|sea blockade|air blockade|land blockade|economic blockade|house raid patient=of,on

frame censor like take
v censor|gag|silence|muzzle|jam|block|ban|shut|shut down|close|suspend|raid|shutter|restrict obj:@press,publication,tv,edition,broadcast,signal,twitter,facebook,youtube,wikipedia,website,site,outlet,critic
v take off air
n censorship|gag order|blackout|internet shutdown|news blackout patient=of,on
v censor|ban|gag|silence|muzzle|jam|block|shut|shut down|close|close down|suspend|raid|shutter|take off|pull|restrict|blacklist|black out|throttle|switch off obj:newspaper,magazine,station,broadcaster,channel,website,radio,television,tv,daily,weekly,book,film,twitter,facebook,youtube,internet,network,whatsapp,telegram,outlet,press,medium,media,broadcast,publication,reporter,journalist,blogger,cartoonist,satirist,social_media,cartoon,blog,app,signal subj!company,owner,strike,owner patient=obj
v order|force|tell obj:newspaper,broadcaster,station,magazine,channel,daily,weekly,website,radio,editor comp:close,shut,suspend,stop,cease,halt,remove,withdraw patient=obj
v revoke|suspend|cancel|withdraw|pull obj:licence,license,broadcast_licence,accreditation of:newspaper,station,broadcaster,channel,magazine,radio,journalist,reporter,tv patient=of
n news blackout|press censorship|media blackout|censorship

frame curfew like measure
v impose|declare|announce|order|extend|enforce|introduce|reimpose obj:curfew addressee=on,in,across
n curfew addressee=on,in
v impose|declare|announce|order|extend|enforce|introduce|reimpose|clamp|slap|proclaim|maintain|tighten|lengthen|prolong obj:curfew addressee=on,in,across,over
n night-time curfew|dusk-to-dawn curfew|overnight curfew|round-the-clock curfew|indefinite curfew|curfew light:impose,declare,announce,order,extend,enforce addressee=on,in,across

frame emergency like measure
v declare|impose|proclaim|announce|extend|decree|introduce obj:martial_law,emergency,martial,state_of_emergency addressee=in,on,across subj!@weather-thing
v declare|impose|proclaim|decree obj:law any:martial
v declare|impose|proclaim|decree obj:state any:emergency,siege
n martial law|military rule|emergency rule addressee=in,on
v declare|impose|proclaim|announce|extend|decree|introduce|renew|prolong|invoke obj:martial_law,state_of_emergency,emergency,emergency_rule,military_rule,direct_rule,state_of_siege,emergency_law,siege addressee=in,on,across,over obj!flood,health
v suspend obj:constitution,civil_liberty,parliament,assembly patient=obj
n state of siege|state of emergency|direct rule|emergency powers light:declare,impose,proclaim,announce,extend addressee=in,on,across

frame arrest like act
v arrest|detain|jail|imprison|incarcerate|intern|apprehend|nab|round up|lock up|remand|handcuff|re-arrest|rearrest obj!attention,@market-thing,decline,slide
v arrest|detain|jail|imprison|apprehend
v take into:custody,detention patient=obj
v take away|lead away|haul away|bundle away patient=obj obj:@captive
v hold without:charge,trial,bail
v hold in:custody,detention,jail,prison,cell
v hold on:charge,suspicion
v hold over:offence,offense,charge
v seize|capture|hold|take obj:sailor,american,reporter,journalist,suspect,fisherman,activist,crew,militant,smuggler
v put|throw|lock|keep in:jail,prison,detention,custody patient=obj obj!land,site,document,material,property,money,sample,evidence,weapon,file
v put|throw behind:bar,bars patient=obj
v jail
n arrest|detention|imprisonment|incarceration|internment|jailing|remand of:^name,@captive,@person,member,activist,^number,hundred,leader,people patient=of
n arrest|detention|imprisonment has:subj agent=by patient=subj,of
n house arrest|mass arrest|wave of arrests|roundup of suspects patient=of
n arrest
v arrest|detain|jail|imprison|apprehend|round up|pick up|take away|haul in|bundle off|whisk away|lock up|book|nab|seize|capture obj:activist,dissident,journalist,reporter,opposition,protester,demonstrator,student,leader,suspect,politician,lawyer,blogger,cleric,imam,editor,critic,official,officer,general,hundred,dozen,member,supporter,militant,smuggler,trafficker,fisherman,businessman,monk,priest,^name,^number,^pronoun,terrorist,fugitive,spy,soldier,policeman,migrant,man,men,woman,youth,people,ex-minister,minister,lawmaker,adviser,aide subj:police,policeman,troops,soldier,authority,agent,security,officer,army,force,government,guard,regime,junta,coastguard,coast_guard,gendarme,detective,customs,navy
v place|put|keep|hold in:arrest,house_arrest,custody,detention,guard patient=obj obj!land,site,document,material,property,money,sample,evidence,weapon,file
v order obj:arrest,detention,imprisonment,remand patient=of agent=subj
v remand in:custody patient=obj
v extend obj:detention patient=of
v take in|bring in for:questioning,interrogation patient=obj
v detain|hold for:questioning,interrogation patient=obj
v intern|incarcerate|confine|jail
v deny|refuse obj:bail patient=second,to
v drag away|haul away|march off|lead away|frog-march|frogmarch patient=obj
n mass arrests|arrests|roundups|arbitrary detention|arbitrary arrest|detentions|administrative detention|preventive detention|pre-trial detention|arrest sweep patient=of agent=by,adj

frame deport like take
v deport|repatriate|banish|exile|evict|displace|uproot|expel|relocate|resettle|send back|drive out obj:^name,@civilian,migrant,refugee,immigrant,asylum,worker,settler,family,preacher,cleric,palestinian,resident,villager,thousand,hundred,people,journalist,activist
v deport|exile|banish has:obj
v drive|force from:home,house,village,land patient=obj
n deportation|eviction|forced displacement|forcible transfer|banishment|displacement|expulsion of:^name,@civilian,migrant,refugee,asylum,people,worker,family,settler,palestinian patient=of
n deportation|eviction patient=of
v deport|expel|banish|exile|evict|repatriate|send back|send home|throw out|kick out|drive out|turn back|push back|return|boot out|eject obj:refugee,migrant,asylum_seeker,immigrant,worker,labourer,foreigner,journalist,reporter,correspondent,preacher,imam,cleric,missionary,activist,student,family,villager,resident,settler,aid_worker,alien,businessman,illegal_immigrant,tourist,nomad,thousand,hundred,dozen,criminal,suspect,militant subj!company,landlord,club addressee=to,from patient=obj
v force obj:@civilian,thousand,hundred,resident,villager,family,people,community,tribe from:home,land,village,house,territory patient=obj
v strip of:citizenship,nationality patient=obj
v move|transfer|uproot|relocate any:forcibly patient=obj
n mass deportation|mass expulsion|forced return|forced repatriation|forcible return|refoulement|forced eviction|mass eviction|pushback|pushbacks patient=of agent=by,adj

frame withhold like act
v block|obstruct|withhold|hold up|stop|halt|loot|hijack obj:delivery,deliveries,shipment,supply,supplies,convoy,truck,aid subj:@troops,@fighter,soldier,militia,rebel addressee=to,into,for patient=to,into
v starve|besiege has:obj obj:^name,town,city,people,civilian,population,resident
v block|withhold|deny|obstruct|impede|divert|hinder|restrict obj:@relief,food,aid,water,convoy,electricity,medicine,aid_convoy,power,supplies addressee=to,from,into,second,for
v cut obj:power,water,electricity,supply addressee=to,of
v starve has:obj
n starvation|siege of:civilian,people,town
v block|withhold|deny|obstruct|impede|delay|divert|hinder|seize|loot|hold up|bar|cut off|choke off|starve obj:aid,relief,food,convoy,medicine,water,fuel,electricity,aid_convoy,supplies,supply,delivery,access,shipment,truck,help,assistance to:civilian,people,refugee,camp,town,city,village,enclave,population,region,prisoner,victim,survivor,resident,strip addressee=to,from,into,for
v block|obstruct|hold up|turn back|bar obj:aid,aid_convoy,convoy,relief,aid_worker,relief_worker addressee=to,from,into
v cut off|cut|shut off|turn off|switch off|disconnect obj:water,electricity,power,gas,food_supply,fuel,heating,phone addressee=to,of,in,for subj:@troops,@fighter,army,rebel,force,authority,police
v starve into:submission,surrender patient=obj
v deprive of:food,water,medicine,aid,electricity,medical_care patient=obj

frame deceive like act
v spread|disseminate|peddle|circulate|sow|broadcast|plant|publish|feed|push obj:disinformation,misinformation,propaganda,lie,rumour,rumor,falsehood,fake_news,hoax,discord,material
v meddle|interfere has:in in:election,referendum,campaign,vote,affair,affairs,politics patient=in
v rig|steal obj:election,vote,ballot,result
n disinformation|misinformation|fake news|troll farm|propaganda campaign|election meddling|election interference|disinformation campaign
n interference|meddling in:election,referendum,affair,affairs,vote
v spread|wage|conduct|mount|run|launch obj:disinformation,misinformation,propaganda,campaign any:disinformation,propaganda,misinformation,smear,influence patient=against
v forge|falsify|fabricate|doctor|tamper obj:document,evidence,vote,ballot,result,image,video,footage
v stuff obj:ballot,ballot_box,box
n vote rigging|vote-rigging|ballot stuffing|ballot-box stuffing|electoral fraud|fake accounts|influence campaign|influence operation|information warfare

frame hack like act
v hack patient=obj,into,from
v hack|steal|siphon|exfiltrate|harvest|copy obj:^name,@digital patient=from,into,obj from:^name,@digital,party,government,ministry,committee,company,agency,campaign,bank
v break into:@digital patient=into
v breach|penetrate|infiltrate|crash|disable|knock out|deface|attack obj:network,computer,website,server,account,email,site,system,grid,database
v steal obj:email,data,document,file,password patient=from
v leak obj:email,document,cable
n hack|hacking|cyberattack|cyber-attack|cyber attack|data breach|ransomware attack|denial-of-service attack|cyber espionage|phishing attack|cyberwarfare patient=of,on,against,into,at
v launch|wage|conduct|carry out|mount|unleash obj:cyberattack,cyber_attack,cyber-attack,cyber,cyber_warfare,warfare,cyber_war any:cyber patient=against,on
v take down|knock offline|disrupt|cripple|infect|compromise|hijack obj:website,network,server,computer,system,site,account,grid,database subj:hacker,^name,malware,virus,group,cyberattack patient=obj
n cyber warfare|cyberwar|cyber war|cyber attacks|cyberattacks|cyber operation|cyber intrusion|cyber-espionage|malware attack|hacking attack|hacking campaign|computer attack|online attack|ddos attack patient=of,on,against,into,at

frame harass like act
v harass|intimidate|persecute|oppress|repress|victimize|terrorize|terrorise|menace|bully obj:^name,^pronoun,@civilian,activist,journalist,@captive,minority,opponent,vessel,diplomat,dissident,community,critic,ship,christian,muslim,witness,voter
n harassment|persecution|intimidation|oppression|ill-treatment|mistreatment patient=of,against
n mental harassment
`;
