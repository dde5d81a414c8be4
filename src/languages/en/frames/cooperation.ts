/** Meeting, visiting, telephoning, signing, working together, helping. */
export const cooperation = `
frame meet like mutual
v meet obj!target,need,demand,deadline,goal,requirement,criterion,standard,challenge,condition,obligation,expectation,resistance,opposition,fate,end,death,team,club,cost,commitment,quota
v meet has:with
v talk|speak|confer|negotiate|consult|parley|huddle|converse|haggle|liaise has:with +needs-two
v talk|confer|negotiate|parley|huddle|consult|convene|gather|meet up|bargain subj!market,stock
v negotiate obj:@deal,end,release,exchange,truce,term,settlement,solution,@relation
v consult obj:^name,^pronoun,ally,leader,official,partner,government,council,party
v discuss|debate|review|tackle|address|explore|thrash out has:with
v discuss obj!book,film,music,possibility
v discuss theme=obj
v hold|have|conduct|attend|join|host|chair|open|resume|begin|continue|complete obj:@meeting,talks,talk,summit
v sit down|sit across|get together|come face|meet face has:with
v see obj:^name,president,minister,leader,counterpart,king,pope,premier
v brief obj:^name,leader,council,lawmaker,minister,president,ambassador,party,official,diplomat,counterpart,senator,member,parliament
v address obj:council,assembly,parliament,summit,conference,congress,organisation,organization,meeting,session,union
v attend obj:meeting,summit,conference,talk,ceremony,funeral,session,talks,forum,inauguration
v exchange obj:view,opinion,greeting,pleasantry,letter
v engage in:dialogue,talk,negotiation,talks,discussion
v raise with obj:issue,case
v mark|greet|shake hands|rub shoulders has:with
v convene|gather subj:council,leader,minister,parliament,assembly,cabinet,diplomat
v call obj:meeting,session,summit
n meeting|talk|talks|summit|conference|negotiation|consultation|dialogue|discussion|conversation|session|parley|huddle|audience|tete-a-tete|face-to-face|encounter|rapprochement|diplomacy|forum|luncheon|briefing with:^name,^pronoun,@person,government,authority,rebel,leader,side,group,union,party,state,country,moscow,official
n meeting|talk|talks|summit|negotiation|consultation|dialogue|conversation|parley|huddle|audience|discussion
n meeting|summit|session|conference of:@person,leader,minister,council,g20,union,bloc,group
n handshake|consultation has:with
n peace talk|peace talks|peace negotiation|face - to - face
n exchange of:view,opinion

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

frame host like visit
v host|receive|greet|entertain|welcome obj:^name,@person,leader,minister agent=obj patient=subj
v host obj:@meeting,talks,talk agent=subj patient=obj
v roll out agent=for patient=subj obj:carpet

frame phone like mutual
v telephone|phone|ring|ring up obj!help
v call obj:^name,counterpart,president,minister,leader no:second no:comp no:for
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

frame mediate like mutual
v mediate|broker|facilitate|arbitrate patient=between,obj,in
v mediate has:between patient=between
v act|serve as:mediator,intermediary,go-between patient=between
v shuttle between:^name
v host obj:talks,negotiation patient=between,of
n mediation|arbitration|facilitation|good offices patient=between
n mediator|go-between|intermediary has:between patient=between

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

frame recognize like judge
v recognize|recognise|acknowledge obj:right,sovereignty,independence,government,^name,legitimacy,claim,role patient=obj,as
v accord|grant obj:recognition,status patient=second,to
p right to defend patient=subj
p right to self-defence patient=subj
p right to self-defense patient=subj
p right to defend itself patient=subj

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

frame extradite like give
v extradite
n extradition

frame aid like give
v give|provide|supply|send|deliver|donate|grant|dispatch|despatch|distribute|ship|airlift|bring|transfer|extend|offer|contribute|allocate|disburse|release|approve|fly|drop|lend|issue|rush|channel|funnel|earmark|pour|furnish|hand out|pump|allot|award|loan|dole obj:@relief,@weapon,missile,tank,jet,ventilator,mask,kit,vaccine,parcel,ration,shelter,help,package,generator,seed,book
v hand out|ferry|truck|hand over obj:@relief
v send obj:lorry,truck,team,doctor,rescuer,adviser,advisor,trainer,engineer,firefighter,aircraft any:aid,help,assist,relief,humanitarian,rescue,medical
v provide|supply|arm|equip|furnish|present|feed|treat|reinforce with:@relief,@weapon,shelter,intelligence,support,training,equipment addressee=obj patient=with
v arm|equip|bankroll|subsidize|subsidise|bail out|finance|fund|resupply|re-arm patient=obj obj!@market-thing,election,film,show,research,project,team,oneself
v help|assist|aid obj:^name,^pronoun,@fighter,@civilian,government,country,victim,rebel,force,army,authority,ally,refugee,people,neighbour patient=obj
v train obj:@troops,rebel,police,pilot,fighter,officer patient=obj
v shelter|house|feed|evacuate|host|harbour|harbor obj:@civilian,refugee,displaced,wounded,survivor,victim,thousand,hundred patient=obj
v take in|let in obj:refugee,migrant,asylum,people,family,child patient=obj
v grant|give|offer obj:asylum,refuge,citizenship,sanctuary,shelter addressee=second,to
v forgive|cancel|write off|reschedule|restructure|waive|relieve obj:debt,loan addressee=of,for,to,second patient=obj
v feed|clothe|vaccinate|treat obj:^name,@civilian,victim,thousand patient=obj
v deploy|send obj:peacekeeper addressee=to,in
v send|dispatch obj:relief,medic,doctor addressee=to
v keep afloat patient=obj
v come to:aid,rescue,assistance,help addressee=of patient=of
n aid|assistance|relief|grant|loan|bailout|donation has:to light:give,send,provide,deliver,receive,offer,extend
n airlift|airdrop|aid convoy|relief convoy|aid delivery|humanitarian corridor|relief effort|relief operation|aid flight|aid worker|food delivery|arms shipment|aid shipment
n delivery|shipment|supply|provision|distribution of:@relief,@weapon patient=of,obj
n help|assistance|support|aid light:give,provide,offer,lend addressee=to,second

frame rescue like act
v rescue|save|evacuate|pull|pluck obj:@civilian,@fighter,crew,airman,hostage,navigator,survivor,pilot,^number,people,victim,^name from!jail,prison
v rescue|evacuate obj!bank,economy,team,company,match,game,deal
v bring back|bring to safety|fly to safety|airlift|recover obj:airman,pilot,navigator,crew,survivor,wounded,national,citizen
n rescue|evacuation

frame handover like give
v hand over|turn over|surrender|give up|share|pass on|supply|provide|submit|give|show|produce obj:sample,evidence,document,information,data,suspect,proof,access,material,record,file,list,intelligence,tape,recording
v hand over|turn over|extradite|surrender obj:suspect,fugitive,criminal,militant,prisoner,^name,^pronoun
n handover|extradition|surrender of:suspect,fugitive,sample,evidence,prisoner

frame due like visit

frame de-escalate like judge
v defuse|de-escalate|deescalate|ease|calm|reduce|lower|dampen|cool|diffuse|soothe|lessen|avert obj:tension,crisis,conflict,situation,war,nerve,standoff,row
v escalate obj:crisis,conflict,tension +negative
`;
