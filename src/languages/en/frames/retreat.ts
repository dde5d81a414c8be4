/** Giving way by deed. */
export const retreat = `
frame withdraw like leave
v withdraw|pull out|pull back|draw down|evacuate|redeploy|move back|bring home|remove|pull|vacate obj:@troops,weapon,artillery,forces,missile,observer,base,position,settlement,monitor patient=obj
v withdraw|pull out|pull back|retreat|evacuate|vacate|withdraw|disengage|fall back|pull away from:^name,city,town,village,area,region,position,territory,border,front,base,zone,line,province,hill,bank,strip,south,north,camp,outpost,settlement,square,airport,enclave
v withdraw|retreat|pull out|pull back|disengage|fall back|move out|pull away no:obj subj:@troops,@fighter,rebel,government,^name from!court,convention,union,bloc,alliance,league,council,commission,nato,icc,unesco,federation,commonwealth,opec,body,protocol,agreement,treaty,pact,deal,accord,organization,organisation,race,talks,contract
v retreat|withdraw|disengage no:obj subj!@market-thing,glacier obj!grievance,complaint,order,claim,statement,remark,charge,case,money,cash,candidate,nomination,application,bid,support,offer,bill,threat,move,suit,product from!project,race,contest,tournament,deal,competition
v leave|quit|vacate|abandon|flee|exit|evacuate subj:@fighter,@troops,militant obj:^name,city,town,base,country,position,area,enclave,territory,village,province
v cede|relinquish|surrender|give up|lose obj:control,territory,town,city,land,power,post,base,island
v surrender|capitulate|defect subj:@fighter,@troops
v surrender|capitulate no:obj
v hand back|hand over|return|transfer|relinquish|cede obj:control,territory,power,authority,sovereignty,land,base,island,airport patient=obj addressee=to
v end obj:occupation,siege,blockade addressee=of
n withdrawal|pullout|pull-out|pullback|pull-back|retreat|drawdown|redeployment|disengagement|evacuation|exit of:@troops,force agent=subj,by,adj patient=of
n withdrawal|pullout|pull-out|pullback|retreat|drawdown|disengagement|troop withdrawal from!project,race,contest,tournament,deal,competition,account,part,stage of!money,candidate,cash,product,bill
n surrender|capitulation|handover of:city,town,territory,base,position,airport,power
v withdraw|pull out|pull back|pull|evacuate|redeploy|bring home|remove|repatriate|move out|extract|bring back|draw down|call back|send home obj:troop,troops,soldier,force,forces,army,brigade,battalion,contingent,unit,garrison,warship,tank,marine,navy,trainer,instructor,mercenary,artillery,armour,settler,bomber,aircraft subj!peacekeeper addressee=from,of patient=obj
v leave|quit|vacate|evacuate|abandon|exit|clear obj:^name,country,city,town,base,position,area,zone,building,square,camp,hill,headquarters,territory subj:@troops,@fighter,army,rebel,marine,militia,garrison,force,convoy,protester,occupier,squatter
v begin|start|complete|finish comp:leave,withdraw,retreat,evacuate,vacate,pull subj:@troops,@fighter,army,rebel,force
v begin|start|complete|finish|announce|order|speed up|accelerate obj:withdrawal,pullout,pull-out,pullback,retreat,drawdown,evacuation,disengagement patient=of addressee=from
v retreat|withdraw|fall back|pull back|pull out|disengage|flee|beat a retreat from:^name,position,front,border,town,city,village,base,stronghold,territory,line,enclave
v cede|relinquish|surrender|hand over|give up|transfer|return|yield|give back obj:control,territory,power,land,town,city,base,island,sovereignty,authority,post,enclave,village,airport,province,mandate,canal addressee=to,second subj!team
v surrender|capitulate|give up|turn in|defect|desert subj:soldier,rebel,militant,fighter,guerrilla,garrison,insurgent,commander,troops,officer,general addressee=to patient=to
v give up obj:himself,themselves,herself addressee=to
v turn himself in|turn themselves in|give himself up|give themselves up addressee=to
v raise obj:white_flag
v lift obj:siege,blockade addressee=of,on patient=of
n troop withdrawal|troop pullout|troop pull-out|military withdrawal|force reduction|troop cuts|mass surrender|surrender agent=subj,by,adj,of patient=from addressee=from,to

frame release like act
v release|free|liberate|set free|let go|turn loose|repatriate|parole|unchain next!up subj!it,this,that from!worry,fear,debt,burden,duty,need obj!film,movie,album,reel,worker,staff,employee,paper,report,statement,list,document,documents,result,results,guideline,book,figure,figures,findings,data,study,survey,version,report,budget obj:@captive,^name,^pronoun,^number,hundred,dozen,group,soldiers,ship,crew,vessel,citizen,national
v free next!up subj!company,studio,band,label,artist,agency,ministry,bureau,bank obj!album,film,report,statement,data,figure,book,video,list,detail,result,document,fund,version,survey,name,photograph,tape,energy,gas,information,image,footage
v set free|let go|let out|turn loose|set at liberty
v let go has:obj obj!rein,reins,opportunity,chance,grudge,anger,balloon,matter,job,worker,staff,employee
v let loose|let walk obj!terror,terrorism,violence,chaos,dog,torrent,volley
v hand back|hand over|return|give back|deliver|turn over|send back|transfer|fly home obj:@captive addressee=to
v let theme=obj comp:go
v swap|exchange|trade obj:@captive,prisoners +swap
n release|liberation|freeing|repatriation mod!official,film,music,press,news,media,toxic,gas of!film,movie,album,song,report,statement,figure,data,details,book of:@captive,^name,^number,aid addressee=to
n freedom has:subj from:jail,prison,captivity,custody,detention
n release has:subj mod!film,music,press,news,media,official of!department,ministry,office,agency,commission next!say,add,read,note,state
n release next!say,add,read,note,state mod!official,press,news,media,album,immediate,film,reel,music,theatrical,toxic,gas,official of!department,ministry,office,agency,commission,film,movie,album,song,report,statement,figure,data,details,book,gas,radiation for!^name from!^name,ministry,office,agency,council,union,party no:comp
n swap|exchange of:@captive,spy,prisoner
n prisoner swap|prisoner exchange|exchange of prisoners
v walk|go subj:@captive comp:free
v walk free|go free patient=subj
v release|free|let go|liberate|parole|bail|discharge|set free obj:prisoner,prisoners,hostage,hostages,detainee,detainees,captive,captives,activist,dissident,journalist,reporter,protester,politician,lawyer,soldier,sailor,pilot,fisherman,fishermen,crew,inmate,monk,nun,priest,leader,militant,pow,student,blogger,suspect,aid_worker,engineer,worker,woman,man,men,people,child,schoolgirl,opponent,rebel,fighter,member,dozen,hundred,thousand,bodyguard,peacekeeper,observer,tourist,couple,citizen,national,ship,tanker,vessel,boat,^name,^pronoun,^number obj!paper,report,statement,list,document,documents,result,results,guideline,book,figure,figures,findings,data,study,survey,version,budget,album,film patient=obj addressee=to subj!@market-thing,studio,label,it,this,that
v let free|turn loose|let out|set at liberty|send home patient=obj
v release|free on:bail,parole,ground patient=obj
v release|free from:prison,jail,custody,detention,captivity,house_arrest patient=obj
v hand over|return|deliver|give back|send back|repatriate|transfer obj:body,bodies,remains,prisoner,captive,hostage,pilot,soldier,crew,deserter,detainee,pow addressee=to patient=obj
v swap|exchange|trade obj:prisoner,prisoners,captive,body,bodies,detainee,spy,hostage,pow patient=obj +swap
v walk free|go free patient=subj
n prisoner release|hostage release|release of prisoners|prisoner swap|prisoner exchange|spy swap|hostage deal patient=of agent=by,subj,adj

frame disarm like act
v disarm|demobilize|demobilise|disband|demilitarize|demilitarise|denuclearize|denuclearise patient=obj
v lay down|hand in|turn in|hand over|give up|surrender|put down|decommission|destroy|dismantle|scrap|dispose|relinquish|abandon|freeze obj:weapon,arm,arms,arsenal,stockpile,warhead,missile,centrifuge,reactor,facility,programme,program,nuclear_programme,nuclear_program,mine,landmine,rifle,gun,uranium,plutonium,plant,stock
v dismantle obj:part,much,most
v dismantle|freeze|mothball|shut down obj:reactor,arsenal,centrifuge,militia
v dismantle|freeze|mothball|shut down obj:programme,program,facility,part,much any:nuclear,uranium,enrichment,missile,chemical,weapon,weapons,plutonium,atomic,centrifuge,warhead
v downblend|ship out obj:uranium
n disarmament|demobilization|demobilisation|decommissioning|denuclearization|denuclearisation|dismantling|dismantlement|demilitarization
v lay down|hand in|turn in|hand over|give up|surrender|put down|decommission|destroy|dismantle|scrap|relinquish|disable|mothball|eliminate obj:weapon,weapons,arm,arms,arsenal,stockpile,warhead,missile,missiles,centrifuge,reactor,rocket,rifle,gun,mine,landmine,bomb,munition,explosive,launcher,plutonium,nuclear_weapon,chemical_weapon,militia addressee=to
v freeze|halt|stop|suspend|dismantle|abandon|mothball|roll back|give up|end|renounce obj:enrichment,programme,program,reactor,facility,activity,test,testing,reprocessing any:nuclear,uranium,missile,weapon,weapons,atomic,plutonium,enrichment
v disband|demobilize|demobilise|disarm|dissolve obj:militia,army,force,unit,brigade,fighter,rebel,group,wing,paramilitary,guerrilla,gang
v silence obj:gun,guns
n arms cut|arms reduction|weapons handover|nuclear freeze|disarming|dismantlement of:weapon,arsenal,militia,group,rebel,programme,program,reactor

frame truce like mutual
v hold subj:truce,ceasefire,cease-fire,lull agent=between theme=in
v take hold|take effect|come into|go into|begin|start|enter into subj:truce,ceasefire,cease-fire,lull,armistice agent=between
v declare|announce|observe|implement|respect|honour|honor|extend|begin|proclaim|agree|sign|keep obj:truce,ceasefire,cease-fire,armistice partner=with
v cease|suspend|halt|hold|stop|end obj:fire,hostility,fighting,bombardment,hostilities,offensive,shelling,combat,airstrikes partner=with
v stop fighting|hold fire
n truce|ceasefire|cease-fire|cessation of hostilities|armistice
n cessation|end|halt|suspension|pause of:hostility,fighting,hostilities
n lull in:fighting,violence
n cease - fire
n cease fire
v declare|announce|observe|implement|respect|honour|honor|extend|begin|proclaim|keep|renew|uphold|prolong|call|enter|maintain|order|impose obj:truce,ceasefire,cease-fire,armistice,lull,halt,pause,moratorium any!nuclear,missile partner=with obj!payment,debt,hiring
v declare|announce|begin|call|order obj:halt,end,suspension,pause,cessation to:@violence,hostilities,fighting,attack,operation,bombing partner=with
v cease|suspend|halt|hold|stop|end|pause|call off|break off|scale down|wind down obj:fire,hostility,hostilities,fighting,bombardment,offensive,shelling,combat,airstrikes,bombing,operation,operations,attacks,attack,campaign,siege,rebellion,insurgency,war,airstrike,raid,raids subj:@troops,@fighter,army,^name,government,side,rebel,coalition,group,force,alliance partner=with,against,on addressee=with,against,on
v hold|take hold|take effect|come into effect|go into effect|enter into force|prevail|begin|start|last subj:truce,ceasefire,cease-fire,armistice,lull agent=between partner=between
n truces|ceasefires|humanitarian pause|cessation of hostilities|end of hostilities|halt in fighting|temporary truce|unilateral ceasefire

frame restraint like judge
v show|exercise|use|practise|practice obj:restraint,moderation,patience,caution,calm
v calm down|step back|stand down|cool down|back off|de-escalate
v avoid obj:escalation,confrontation,bloodshed,violence,provocation,war,action,conflict
v end|stop obj:violence,war,bloodshed,conflict,killing,crackdown
n restraint|calm|de-escalation|deescalation|moderation|peace|dialogue|reconciliation|patience|cool heads|unity
v stand down

frame access like give
v allow|let|permit|admit|let in|readmit|grant|give obj:inspector,monitor,observer,access,investigator,aid_worker,convoy,journalist,expert,team,mission,entry,visit,delegation,relief
v open|reopen|re-open obj:border,crossing,gate,checkpoint,corridor,port,airspace,airport,road,passage,facility,site patient=obj addressee=to,for
v admit|let in obj:inspector,monitor,observer,convoy
n access to:site,facility,prisoner,camp,area,civilian,detainee light:give,grant,allow,receive
v allow|let|permit|admit|readmit|allow in|let in|grant obj:inspector,inspectors,monitor,observer,access,investigator,aid_worker,convoy,journalist,reporter,expert,rapporteur,mission,delegation,aid,relief,shipment,truck,envoy,peacekeeper,refugee,flight,plane,ship,visitor,team,red_cross addressee=to,into,second,for patient=obj,into
v open|reopen|re-open|unblock|unseal obj:border,borders,crossing,gate,checkpoint,corridor,port,airspace,airport,road,passage,facility,site,frontier,bridge,strait,archive,prison,camp,route,sea_lane,reactor,plant,market addressee=to,for,with patient=to,for
v grant|give|allow obj:access addressee=second,to patient=to
n humanitarian access|humanitarian corridor|safe passage light:open,grant,give,allow addressee=to,for

frame resign like leave
v resign|step down|abdicate|stand down|quit|step aside|bow out|relinquish obj!^number,site,house
v step down|stand down|step aside|bow out
v resign
v quit|leave obj:post,office,job,power,cabinet,government,coalition,presidency
v tender|submit|offer obj:resignation
v fire|sack|dismiss|oust|remove|replace|axe|demote obj:minister,general,chief,commander,official,ambassador,head,secretary,adviser,governor,aide,premier,police_chief,cabinet patient=obj
n resignation|abdication|ouster|departure of:@person,^name,president
n resignation|abdication
n dismissal|sacking|firing of:minister,general,chief,commander,official,head,governor patient=of
v resign|quit|step down|stand down|step aside|bow out|abdicate|leave|relinquish|give up|hand in obj:post,office,job,power,cabinet,government,coalition,presidency,premiership,notice,command,throne,leadership,seat,position,portfolio,resignation
v resign|step down|quit as:president,minister,leader,premier,chief,head,chairman,secretary,governor,ambassador,commander,mayor,chancellor,prime_minister
v resign|quit|step down over:scandal,failure,protest,affair,handling,decision,allegation,killing,defeat
v resign|step down has:from
v tender|submit|offer|hand in|announce|give obj:resignation
v fire|sack|dismiss|oust|remove|replace|axe|demote|purge|relieve|suspend|drop|get rid|force out|unseat|recall obj:minister,general,chief,commander,official,head,governor,adviser,advisor,aide,premier,prime_minister,cabinet,secretary,spokesman,judge,prosecutor,director,officer,admiral,government,police_chief,army_chief patient=obj obj!coach,manager subj!club
n resignation of:government,cabinet,minister,president,premier,chief,general,leader,commander agent=of,subj,by
n cabinet reshuffle|mass resignation|resignations

frame lift like measure
v lift|ease|remove|relax|drop|end|scrap|waive|suspend|loosen|abolish|unfreeze|repeal|rescind|revoke|relieve|cancel|soften|roll back|revoke|annul obj:@sanction,@restriction,ban,freeze,warrant,blacklist,censorship,moratorium,boycott,state_of_emergency,advisory,quota,duty,barrier addressee=on,against,from,for,name
v lift|unfreeze|release obj:asset,assets addressee=of
v suspend|call off|end obj:strike,protest,boycott,blockade,siege,demonstration,sit-in,hunger,mutiny
v call off obj:strike,protest,blockade,march
n lifting|easing|removal|relaxation|end|suspension|waiver|repeal|relief of:@sanction,@restriction,ban addressee=on,against,name patient=of,obj
n end|lifting to:@sanction,@restriction,ban,siege,blockade addressee=on,against patient=to
n sanctions relief|sanction relief addressee=for,to
v lift|ease|remove|relax|drop|end|scrap|waive|suspend|loosen|abolish|unfreeze|repeal|rescind|revoke|cancel|soften|roll back|annul|withdraw|reverse|overturn|phase out obj:sanction,sanctions,embargo,ban,curfew,blockade,siege,state_of_emergency,emergency,martial_law,restriction,restrictions,tariff,tariffs,freeze,curb,curbs,blacklist,warrant,law,decree,censorship,visa,visas,boycott,moratorium,travel_ban,travel_warning,asset_freeze,lockdown,death_penalty,house_arrest,quota,duty,penalty,measures,limit,trade_barrier,control addressee=on,against,from,for,of patient=on,from
v lift|ease|relax|shorten|loosen|end obj:curfew,curfew_hours,hours,emergency any:curfew,emergency,restriction
v remove|take off|delist|strike off from:blacklist,list,sanctions_list patient=obj addressee=obj
v end|call off|suspend|abandon|break|give up obj:strike,protest,boycott,blockade,siege,demonstration,sit-in,hunger_strike,mutiny,occupation,roadblock,fast,standoff,stand-off subj!batsman
v stop|end|quit|halt|abandon obj:occupation
v scrap|abolish|repeal obj:law,decree,tax,death_penalty,visa_requirement,conscription,apartheid
n lifting|easing|removal|relaxation|suspension|repeal|end of:curfew,siege,blockade,state_of_emergency,martial_law,embargo,ban,sanction,sanctions,restriction,tariff addressee=on,against patient=of

frame return like give
v return|hand back|give back|restore|repay obj:billion,million,dollar,fund,money,euro
v return|hand back|give back|restore|hand over|repatriate|send back|restitute|turn over|hand obj:body,remains,corpse,artefact,artifact,aircraft,drone,property,ship,asset,treasure,plane,painting,island,land,territory,money,fund
n return|restitution|repatriation|handover of:body,remains,artefact,artifact,property,territory,asset,treasure
v return|hand back|give back|restore|repatriate|hand over|restitute|surrender obj:artefact,artifact,antiquity,sculpture,statue,bronze,painting,manuscript,skull,skulls,treasure,relic,mummy,bible,icon,remains,bones,body,bodies,property,land,islet,assets,asset,gold,money,fund,aircraft,ship,boat,drone,church,mosque,archive,loot,book,coin,portrait,bookmark,pendant,animal,songbird,frog addressee=to,second patient=obj
v pay|award|give obj:compensation,reparation,reparations,damages,restitution addressee=to,for,second
v compensate obj:victim,family,^name,relative,survivor,owner patient=obj
v reinstate|restore|re-appoint obj:president,minister,judge,leader,king,government,teacher,worker,^name,rights,right,democracy,constitution,autonomy,citizenship patient=obj
v restore obj:democracy,right,rights,civilian_rule,constitution,autonomy,freedom addressee=to
n compensation|reparations light:pay,award,give addressee=to,for
`;
