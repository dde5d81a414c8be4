/** Meeting, visiting, telephoning, signing, working together, helping. */
export const cooperation = `
frame meet like mutual
v meet obj!situation,crisis,future,expense,price,payment,emergency,target,need,demand,deadline,goal,requirement,criterion,standard,challenge,condition,obligation,expectation,resistance,opposition,fate,end,death,team,club,cost,commitment,quota
v meet has:with
v talk|speak|confer|negotiate|consult|parley|huddle|converse|haggle|liaise has:with +needs-two
v confer|negotiate|parley|huddle|consult|convene|gather|meet up|bargain no:obj no:of subj!market,stock
v talk no:obj no:of no:about no:on to!reporter,reporters,journalist,journalists,press,media,newsman,newsmen,mediaperson,mediapersons,correspondent,crowd subj:leader,minister,official,negotiator,delegate,envoy,side,president,delegation,representative,government,rebel,party,^name,^pronoun comp!say,tell
v negotiate obj:@deal,end,release,exchange,truce,term,settlement,solution,@relation
v consult obj:^name,^pronoun,ally,leader,official,partner,government,council,party
v discuss|debate|review|tackle|address|explore|thrash out has:with
v discuss obj!book,film,music,possibility theme=obj partner=with
v discuss theme=obj
v hold|have|conduct|attend|join|host|chair|open|resume|begin|continue|complete obj:@meeting,talks,talk,summit obj!rally,match,festival,parade,performance,gala,pilgrimage,hearing,round objmod!press,news,academic,scientific,medical,disciplinary,annual
v sit down|sit across|get together|come face|meet face has:with
v see no:as obj:^name,president,minister,leader,counterpart,king,pope,premier
v brief obj:^name,leader,council,lawmaker,minister,president,ambassador,party,official,diplomat,counterpart,senator,member,parliament
v address has:obj objmod!press,news,national,annual,general,joint obj:council,assembly,summit,organisation,organization
v address obj:parliament,congress subj:^name objmod:foreign,european
v address obj:session,meeting,conference,debate of:un,u.n.,united_nations,nations,council,assembly,league,union,bloc,organisation,organization,g20,summit
v attend objmod!press,news,academic,scientific,medical obj:meeting,summit,conference,talk,ceremony,funeral,session,talks,forum,inauguration
v exchange obj:view,opinion,greeting,pleasantry,letter
v engage in:dialogue,talk,negotiation,talks,discussion
v raise with obj:issue,case
v shake hands|rub shoulders has:with
v convene|gather subj:council,leader,minister,parliament,assembly,cabinet,diplomat
v call obj:meeting,session,summit
n talk|talks|summit|negotiation|consultation|dialogue|discussion|conversation|parley|huddle|audience|tete-a-tete|face-to-face|encounter|rapprochement|diplomacy|luncheon|briefing with:^name,^pronoun,@person,government,authority,rebel,leader,side,group,union,party,state,country,moscow,official mod!press,news,team,board
n meeting|conference|session|forum with:^name,^pronoun,@person,government,authority,rebel,leader,side,group,union,party,state,country,moscow,official mod!press,news,team,board
n talk|talks|summit|negotiation|consultation|dialogue|conversation|parley|huddle|audience|discussion mod!press,news,team,board
n meeting mod!press,news,team,board +sitting
n meeting|summit|session|conference of:@person,leader,minister,council,g20,union,bloc,group
n handshake|consultation has:with
n peace talk|peace talks|peace negotiation|face - to - face
n exchange of:view,opinion
v call has:on on:president,leader,minister,premier,king,pope,counterpart,governor,prime_minister,imam,patriarch,archbishop,monarch,emir,sultan,chancellor,speaker,magistrate,commissioner,collector,seer,pontiff,cleric,mayor,judge,bishop no:comp partner=on
v call has:on on:^name,^pronoun,president,leader,minister,premier,king,governor,imam,speaker,magistrate,commissioner,collector,seer,pontiff,cleric,mayor,judge,bishop,official comp:discuss,convey,pacify,apprise,brief,congratulate,thank,greet,condole,submit,present,hand,mount,inform,consult,pay,wish,invite,complain,explain,reconcile,placate partner=on
v drop in has:on partner=on
v sit down|huddle|lunch|dine|breakfast|confer|hobnob|mingle|banter has:with
v hold|have|open|begin|resume|attend|conduct|join obj:audience,summit,round,negotiation,consultation,dialogue,parley,briefing,face-to-face,dinner,luncheon,working_lunch,tete-a-tete,exchange with:^name,^pronoun,@person,president,leader,minister,government,rebel,side,delegation partner=with
v host|receive obj:delegation,negotiator,mediator,envoy,emissary partner=obj
v compare|exchange obj:notes,note,view,opinion,idea,greeting,pleasantry,letter,message partner=with
v return to:table,negotiating_table,talk,negotiation
v come together|get together|meet up subj:leader,minister,official,negotiator,delegate,envoy,side,faction,party,^name
v meet subj:leader,minister,official,negotiator,delegate,envoy,side,president,council,delegation,representative,general,commander no:obj
n round of talks|round of negotiations|working lunch|working dinner|working meeting|private meeting|closed-door meeting|tripartite meeting|bilateral meeting|trilateral meeting|crisis meeting|emergency meeting|emergency session|emergency summit|peace conference|donor conference|summit meeting

frame visit like visit
v visit|tour obj:^name,^pronoun,@place-of-power,country,capital,@troops,@person,camp,site,region,neighbour,neighbor,hospital,memorial,front,area,ally,counterpart,@civilian,@embassy,shrine
v visit
v travel|fly|head|journey|go|come|arrive|return|land|leave has:for +trip for:talk,talks,meeting,summit,visit,negotiation,^name
v travel|fly|head|journey|jet to:^name,capital,region,country,talk,summit,border patient=to
v arrive in:^name,capital,country patient=in
v arrive has:for patient=in,for
v pay obj:visit,call
v make obj:visit,trip,tour,stopover patient=to,in
v wrap up|embark on|kick off|begin|start|end obj:visit,trip,tour patient=to
v drop in|stop over
v leave has:for patient=for for:^name
n visit|trip|tour|stopover|stay|pilgrimage|swing|journey
n arrival of:@person,^name
p on an official visit
p on a state visit
p on a visit
p paid a visit
v travel|fly|go|head|come|return|arrive|land|touch down|set off in:^name,capital,region for:talk,talks,meeting,summit,visit,negotiation patient=in
v touch down|land|arrive in:^name,capital subj:president,minister,envoy,premier,chancellor,delegation,king,queen,pope,secretary,ambassador,diplomat,official patient=in
v undertake|conclude|complete|finish|continue obj:visit,trip,tour,pilgrimage
v swing|stop off|stop over in:^name,capital patient=in
v inspect|tour|visit obj:troops,front,front_line,base,camp,border patient=obj
p on a working visit
p on a private visit
p on a two-day visit
p on a three-day visit
p on a tour of patient=of

frame host like visit
v host|receive|greet|entertain|welcome with!cheer,cheers,jeer,boo,scepticism,skepticism,suspicion,relief obj:^name,@person,leader,minister agent=obj patient=subj
v host obj:@meeting,talks,talk agent=subj patient=obj
v roll out agent=for patient=subj obj:carpet

frame phone like mutual
v telephone|phone|ring|ring up obj!help
v call has:subj obj:^name,counterpart,president,minister,leader no:second no:comp no:for no:on no:upon subj!something,thing,it,group,place,which,scheme,programme,club,exercise,body,book,process,plan,law,system,project
v speak|talk|discuss by:telephone,phone,video partner=with
v speak|talk|confer|discuss|converse on:phone,telephone partner=with
v speak|talk|confer over:phone,telephone partner=with
v speak|discuss|talk via:video,videoconference,phone partner=with
v have|hold obj:call,phone_call,telephone,conversation any:phone,telephone
n phone call|telephone call|phone conversation|telephone conversation|video call|video conference|telephone talk|phone talk|videoconference|teleconference
n call between:^name,@person
n call with:^name,@person,counterpart
p phone call partner=with,between,to
p telephone conversation partner=with,between
v call obj:^name,@person,counterpart,president,minister,leader,premier,chancellor,king comp:discuss,talk,express,say,ask,urge,thank,congratulate,tell,warn,apologize,apologise,offer,convey,complain,demand,reassure,assure,protest,invite,inform,brief no:second no:upon no:on
v ring|dial|phone|telephone obj:^name,@person,counterpart
v hold|have obj:call,conversation,talk,consultation,discussion,phone_call by:phone,telephone,video,videoconference partner=with
v speak by phone partner=with
p by telephone with partner=with
p spoke by phone partner=with
p spoke on the phone partner=with

frame mediate like mutual
v mediate|broker|arbitrate patient=between,obj,in
v facilitate obj:talks,talk,dialogue,negotiation,agreement,deal,exchange,release,swap,meeting,contact patient=between,obj,in
v mediate has:between patient=between
v act|serve as:mediator,intermediary,go-between patient=between
v shuttle between:^name
v host obj:talks,negotiation patient=between,of
n mediation|arbitration|facilitation|good offices patient=between
n mediator|go-between|intermediary has:between patient=between
v launch|begin|start|undertake|lead|offer|conduct|pursue|continue|step up|resume obj:mediation,effort,mission,bid,initiative any:mediation,mediate,mediator,mediating patient=between,in
v broker|arbitrate|mediate obj:@deal,@truce,talks,end,dispute,conflict,agreement,release patient=between
v bring together obj:side,rival,party,faction patient=obj
v intercede|intervene|step in between:^name,side patient=between
v use good offices patient=between
v shuttle has:between patient=between
n mediation effort|mediation mission|mediation bid|mediation role|mediation attempt|peace mission|peace bid|good offices|shuttle diplomacy|shuttle mission patient=between,in

frame sign like mutual
v sign|ink|initial|conclude|ratify|finalize|finalise|seal|clinch|strike|reach|forge|cement|cut|hammer out|thrash out|negotiate obj:@deal,agreement,deals,paper,accord,pact partner=with theme=obj
v accede|adhere to:@deal,convention theme=to
v join obj:pact,treaty,alliance,union,bloc,organization,convention theme=obj
v enter into obj:agreement,alliance,pact theme=obj
v form|establish|forge obj:alliance,coalition,partnership,axis,bloc partner=with
v normalize|normalise|restore|establish|resume|re-establish|reestablish|upgrade|renew|mend obj:@relation
v make peace partner=with
n signing|ratification|conclusion|signature of:@deal theme=of
n normalization|normalisation|restoration|resumption of:@relation
v take effect|enter into force subj:@deal theme=subj
v come into:force,effect subj:@deal theme=subj
v agree obj:deal,agreement,accord,treaty,pact,settlement,compact,memorandum,framework,terms partner=with
v agree has:on on:deal,text,draft,agreement,accord,treaty,pact,settlement,framework,plan,roadmap,map partner=with theme=on
v agree has:to to:deal,agreement,accord,treaty,pact,rollover partner=with theme=to
v sign up to:deal,agreement,treaty,accord,convention,pact partner=with theme=to
v put obj:signature,pen,name to:deal,agreement,treaty,accord,document,pact partner=with theme=to
v close|strike|cut|do|make|secure|reach|work out|iron out|nail down|wrap up obj:deal,agreement,bargain,settlement,accord,pact,compromise with:^name,government,rebel,group,union,country,side partner=with
v renew|extend|upgrade|update|expand|amend obj:treaty,pact,accord,agreement,memorandum partner=with theme=obj
n signing ceremony
n deal|agreement|accord|treaty|pact light:sign,reach,strike,conclude,seal,clinch partner=with,between

frame pact like mutual
v join in:pact,alliance,deal partner=obj
v team up|join forces|ally|align partner=with
n pact|alliance|accord|peace deal|peace agreement|peace accord has:between
n pact|alliance|accord has:with
n agreement|deal|treaty has:between
n agreement|deal has:with

frame relations like mutual
v recognize|recognise obj:state,government,republic,independence patient=obj
v open|reopen|re-open obj:@embassy partner=in,with,to
v exchange obj:ambassador,envoy,diplomat partner=with
n recognition of:state,independence,government,republic
v restore|resume|re-establish|reestablish|renew|normalize|normalise|establish|open|upgrade|mend|repair|improve|strengthen|deepen|bolster|cement|expand|reset|thaw|rebuild obj:relation,relations,tie,ties,relationship,diplomatic_relation,friendship,link,links,cooperation,dialogue partner=with,between
v send|return|name|appoint obj:ambassador,envoy any:new,first partner=to,in
v reopen|re-open|inaugurate|open obj:embassy,consulate,mission partner=in,with,to

frame recognize like judge
v recognize|recognise|acknowledge obj:right,sovereignty,independence,government,^name,legitimacy,claim,role patient=obj,as
v accord|grant obj:recognition,status patient=second,to
p right to defend patient=subj
p right to self-defence patient=subj
p right to self-defense patient=subj
p right to defend itself patient=subj
v recognize|recognise obj:^name as:president,leader,government,state,capital,authority,representative,part,country patient=obj,as
v recognize|recognise obj:state,government,republic,council,coalition,independence,statehood,genocide,border,victory patient=obj,of
v extend|grant|give|accord obj:recognition patient=to,second
n recognition of:^name,independence,statehood,government,council,republic patient=of,obj agent=by,subj,adj

frame cooperate like mutual
v cooperate|co-operate|collaborate|coordinate|co-ordinate|work together|join forces|team up|liaise|synchronize
v work has:with with:^name,government,authority,partner,ally,force,country,state,army,police
v exchange|share|swap|pool obj:intelligence,information,data,expertise,secret,technology
v trade has:with
v exchange obj:prisoner +swap
v train|patrol|operate has:with
v open|inaugurate|launch|sign obj:pipeline,railway,route,trade,crossing,gateway partner=with
v form|create|establish obj:force,patrol,unit,committee,commission any:joint
v buy|sell|purchase obj:@weapon,gas,oil partner=from,to
n cooperation|co-operation|collaboration|coordination has:between
n cooperation|co-operation|collaboration|coordination|partnership has:with
n joint venture|joint patrol|joint operation|joint project|intelligence sharing|intelligence-sharing|military cooperation|joint force
v share|swap|pool|exchange|pass on obj:evidence,proof,secret,technology,fingerprint,dna,file,record,tip,warning,blueprint,finding,data,information,intelligence partner=with
v give|provide|supply|hand over|pass|transmit obj:intelligence,information,coordinates,tip-off,evidence,data partner=to,second
v work|act|operate in:tandem,concert,partnership partner=with
v work closely|cooperate closely|collaborate closely partner=with
v do obj:business partner=with
v sell|export|supply obj:gas,oil,electricity,uranium,wheat,grain,coal partner=to to:^name,country,neighbour
v import|buy|purchase|order obj:gas,oil,electricity,missile,tank,jet,submarine,aircraft,weapon,vaccine,fighter,warship,wheat,grain,coal partner=from from:^name,country,neighbour
v build|construct|develop|launch|operate|manufacture|produce obj:pipeline,reactor,dam,railway,satellite,missile,vaccine,jet,plant any:joint,jointly,together
v conduct|carry out|launch|hold obj:patrol,operation,raid,search any:joint,jointly partner=with
v extradite obj:^name,@captive,suspect patient=obj
v train has:with
v interconnect|link obj:grid,network,railway partner=with
n joint patrol|joint operation|joint investigation|joint project|joint venture|joint production|joint force|joint task force|joint commission|information exchange|exchange of information|exchange of intelligence|technology transfer|student exchange|cultural exchange|prisoner transfer

frame cooperation-thing like mutual
n cooperation|co-operation|collaboration|partnership|trade|coordination|assistance|tie|ties|relation|relations|exchange|trade

frame exercise like mutual
v exercise|drill|train together|exercise together any:together,joint,jointly
v hold|conduct|stage|carry out|launch|begin|start|complete obj:exercise,drill,manoeuvre,maneuver,patrol,war_game any:joint
v exercise|drill|train subj:warship,troop,navy,force,army with:^name,troop,force,navy
v exercise together
v train together
n joint exercise|joint drill|joint manoeuvre|joint maneuver|joint military exercise|joint war game|joint naval exercise|joint patrol|joint training
n exercise|drill|manoeuvre|maneuver|war game|wargame mod:joint,combined,bilateral,multinational
n exercise|drill|manoeuvre|maneuver|war game has:with
v launch|hold|conduct|stage|begin|start|open|kick off|carry out|complete|perform|run|wrap up obj:exercise,drill,manoeuvre,maneuver,war_game,wargame,game,round,series any:joint,jointly,together,combined,bilateral,multinational partner=with +joint
v hold|conduct|stage|begin|start|launch|carry out|perform|run|wrap up obj:exercise,drill,manoeuvre,maneuver,war_game,game,training with:^name,force,troops,army,navy,ally partner=with +joint
n joint war game|joint wargame|combined exercise|joint air exercise|joint naval drill|joint military drill|joint military exercises|joint manoeuvres|joint maneuvers|bilateral exercise|multinational exercise

frame extradite like give
v extradite
n extradition

frame aid like give
v send|dispatch|despatch|bring|fly|rush|airlift|drop obj:@relief,vaccine,parcel,ration,help,package,seed,book,mask,kit subj!posture,policy,move,decision
v give|provide|supply|deliver|donate|grant|distribute|ship|transfer|extend|offer|contribute|allocate|disburse|release|approve|lend|issue|channel|funnel|earmark|pour|furnish|hand out|pump|allot|award|loan|dole obj:@relief,@weapon,missile,tank,jet,ventilator,mask,kit,vaccine,parcel,ration,shelter,help,package,generator,seed,book
v hand out|ferry|truck|hand over obj:@relief
v send obj:lorry,truck,team,doctor,rescuer,adviser,advisor,trainer,engineer,firefighter,aircraft any:aid,help,assist,relief,humanitarian,rescue,medical
v provide|supply|arm|equip|furnish|present|feed|treat|reinforce with:@relief,@weapon,shelter,intelligence,support,training,equipment addressee=obj patient=with
v arm|equip|bankroll|subsidize|subsidise|bail out|finance|fund|resupply|re-arm patient=obj obj!@market-thing,election,film,show,research,project,team,oneself
v help|assist|aid obj:^name,^pronoun,@fighter,@civilian,government,country,victim,rebel,force,army,authority,ally,refugee,people,neighbour patient=obj
v train obj:@troops,rebel,police,pilot,fighter,officer patient=obj
v shelter|house|feed|evacuate|host|harbour|harbor subj!camp,building,hospital,ward,site obj:@civilian,refugee,displaced,wounded,survivor,victim,thousand,hundred patient=obj
v take in|let in obj:refugee,migrant,asylum,people,family,child patient=obj
v grant|give|offer obj:asylum,refuge,citizenship,sanctuary,shelter addressee=second,to
v forgive|cancel|write off|reschedule|restructure|waive|relieve obj:debt,loan addressee=of,for,to,second patient=obj
v feed|clothe|vaccinate|treat for!infection,injury,illness,wound,cancer,shock,burn,stroke at!hospital,clinic in!hospital,clinic obj:^name,@civilian,victim,thousand patient=obj
v deploy|send obj:peacekeeper addressee=to,in
v send|dispatch obj:relief,medic,doctor addressee=to
v keep afloat patient=obj
v come to:aid,rescue,assistance,help addressee=of patient=of
n aid|assistance|relief|grant|loan|bailout|donation has:to light:give,send,provide,deliver,receive,offer,extend
n airlift|airdrop|aid convoy|relief convoy|aid delivery|humanitarian corridor|relief effort|relief operation|aid flight|aid worker|food delivery|arms shipment|aid shipment
n delivery|shipment|supply|provision|distribution of:@relief,@weapon patient=of,obj
n help|assistance|support|aid light:give,provide,offer,lend addressee=to,second
v give|provide|donate|contribute|grant|send|lend|loan|offer|pay|allocate|disburse|earmark|award|channel|pledge|commit|release|inject|pump|wire|transfer|extend obj:@money addressee=to,for,second,into,toward,towards to:^name,government,fund,country,people,refugee,victim,army,military,ministry,authority,programme,program,state,republic,region,agency,effort,mission,organization,organisation,survivor,rebel,party,ally,neighbour,neighbor
v give|provide|donate|contribute|grant|allocate|disburse|earmark|channel|inject|spend obj:@money any:aid,assistance,relief,humanitarian,development,help addressee=to,for,second,into
v give|provide|donate|contribute|allocate|disburse|channel|send obj:@money in:aid,assistance,relief,support,help,funding addressee=to,for,second
v fly has:to has:subj obj:aircraft,helicopter,medicine,equipment,vaccine addressee=to,for,into patient=obj
v hand over|donate|deliver|present|gift|ship|airlift|truck|ferry obj:vehicle,ambulance,equipment,medicine,vaccine,drug,ton,tonne,bag,boat,truck,bus,aircraft,helicopter,computer,book,blanket,tent,generator,food,machine addressee=to,for,into patient=obj
v deploy|send|dispatch|despatch|contribute|provide|station|rotate has:obj obj:@peacekeeper addressee=to,in,into,for,along +peacekeeping
v deploy|send|dispatch|station as:peacekeeper,force,observer addressee=to,in,into,along obj!missile,tank as!occupation patient=obj +peacekeeping
v deploy|send|dispatch|contribute on:mission,operation any:peacekeeping addressee=to,in,into
v take part|participate|serve in:operation,mission,force any:peacekeeping addressee=in
v resettle|shelter|house|accommodate|admit|accept|take|welcome|absorb|receive obj:refugee,asylum_seeker,evacuee,migrant,exile patient=obj obj!money
v accept|take|admit|resettle obj:^number,hundred,thousand,dozen any:refugee,asylum
v rebuild|reconstruct|repair obj:school,hospital,bridge,home,road,village for:^name,people,victim,community
v demine|de-mine obj:^name,field,road,area,village
v build|fund|finance|equip obj:hospital,school,clinic,well,shelter,camp,road addressee=for,in for:^name,refugee,people,displaced,victim,survivor
v inoculate|vaccinate|immunize|immunise|treat|feed for!infection,injury,illness,wound,cancer,shock,burn,stroke at!hospital,clinic in!hospital,clinic obj:child,people,refugee,thousand,hundred,villager,resident,patient,victim
v restructure|reschedule|erase|wipe out|write off|cancel|forgive|relieve obj:debt,debts,loan,arrears addressee=of,for,to,second patient=of
v pay obj:salary,bill,debt addressee=of,for of:^name,army,government,rebel,force
v bankroll|underwrite|subsidize|subsidise|prop up|bail out|shore up obj:^name,government,regime,economy,bank,rebel,army,country patient=obj obj!@market-thing
v extend|grant|approve|disburse|issue obj:loan,credit,grant,bailout,line,facility,tranche addressee=to,for,second
v evacuate|airlift|medevac obj:wounded,civilian,resident,national,refugee,foreigner,tourist,patient,^number,hundred,thousand addressee=from,to subj!@fighter,rebel
v guard|protect|escort obj:convoy,refugee,civilian,camp,aid_convoy,minority,monitor
v grant obj:^pronoun,^name,refugee,dissident second:asylum,refuge,sanctuary
v supply|sell|give|deliver|ship|provide|send|transfer obj:weapon,arms,missile,tank,jet,ammunition,rifle,radar,aircraft,drone,gun addressee=to,second subj!smuggler
n rescue package|aid package|relief package|assistance package|bailout package|food aid|military aid|humanitarian aid|development aid|relief supply|relief supplies|emergency aid|economic aid|financial aid addressee=to,for light:give,send,provide,deliver,receive,offer,extend,approve,grant,release
n donation|contribution|loan|grant|gift light:make,give,receive,send addressee=to,for
n airdrop|air drop|airlift of:@relief,food,medicine,supply,water addressee=to,for
n debt relief|debt forgiveness addressee=to,for light:give,grant,offer
n asylum light:give,grant,receive,offer addressee=to

frame help-thing like give
n help|assistance|aid|support|backing|protection|weapon|arms|loan|asylum|reinforcement|money|funding|relief

frame rescue like act
v rescue|save|evacuate|pull|pluck obj:@civilian,@fighter,crew,airman,hostage,navigator,survivor,pilot,^number,people,victim,^name from!jail,prison
v rescue|evacuate obj!bank,economy,team,company,match,game,deal
v bring back|bring to safety|fly to safety|airlift|recover obj:airman,pilot,navigator,crew,survivor,wounded,national,citizen
n rescue|evacuation
v free|liberate|rescue obj:hostage,captive,hostages,kidnap_victim subj:@troops,commando,police,force,army,soldier,navy,marine patient=obj
v pull|pluck|dig out|lift from:rubble,wreckage,sea,water,building,ship,roof obj:survivor,people,man,woman,child,^number,crew,boy,girl,migrant patient=obj
v search has:for for:survivor,missing,crew

frame handover like give
v hand over|turn over|surrender|give up|supply|provide|submit|give|produce obj:sample,evidence,document,information,data,suspect,proof,access,material,record,file,list,intelligence,tape,recording
v hand over|turn over|extradite|surrender obj!himself,herself,themselves,itself,myself obj:suspect,fugitive,criminal,militant,prisoner,^name,^pronoun
n handover|extradition|surrender of:suspect,fugitive,sample,evidence,prisoner

frame due like visit

frame de-escalate like judge
v defuse|de-escalate|deescalate|ease|calm|reduce|lower|dampen|cool|diffuse|soothe|lessen|avert obj:tension,crisis,conflict,situation,war,nerve,standoff,row
v escalate obj:crisis,conflict,tension +negative
`;
