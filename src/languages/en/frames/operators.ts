/** Words that say what becomes of something else: stopped, resumed, allowed, ordered, believed. */
export const operators = `
frame stop like operate
v stop|end|halt|cease|suspend|freeze|discontinue|terminate|pause|interrupt|curtail|quit|abandon|drop|scrap|shelve theme=obj,comp addressee=to,with,against
v call off|break off|cut off|cut short|wind down|shut down|hold off|hold up|phase out|give up|back off|do away theme=obj,comp,with,from addressee=to,with
v put obj:end,stop,halt theme=to
v put an end|put a stop|bring to end|bring an end|put on hold|put on ice theme=to,obj
v refrain|desist|abstain has:from theme=from,comp
v bring|come|draw to:end,halt,close theme=obj,subj
v give up|renounce|forswear|abandon|ditch theme=obj,comp
v cut|reduce|slash|curtail|scale back|scale down|trim|roll back|limit theme=obj obj:@sanction,@violence addressee=to,with
v block|stop|impede obj:@violence,@weapon theme=obj
n end|halt|stop|cessation|suspension|termination|stoppage|freeze|moratorium|pause|discontinuation|interruption|cancellation|abandonment|ending theme=to,of,in,on,obj
n ban|moratorium on:test,testing theme=on

frame postpone like operate
v postpone|cancel|delay|defer|scrap|shelve|scrub|adjourn|ditch|drop|axe|suspend obj:@meeting,visit theme=obj addressee=with,to
v call off|put off|push back|pull out|back out|cut short obj:@meeting theme=obj,of addressee=with,to
v call off|put off theme=obj,comp addressee=with +event obj!search,decision,strike,protest,truce,ceasefire,cease-fire,operation,attack,offensive,customer
v postpone theme=obj addressee=with +event obj!decision,election,vote,execution,trial,ruling,case,exam,examination,booking,match,game,launch,wedding,payment,surgery,release,concert,season,tournament,flight,hearing,purchase,date,plan,project,implementation
v postpone|call off|put off|cancel|scrap|delay|adjourn obj:@meeting,visit theme=obj addressee=with,to +event
n postponement|cancellation|deferral|adjournment|delay of:@meeting theme=of,obj
v keep away theme=from,obj addressee=from +weak

frame resume like operate
v resume|restart|reopen|re-open|restore|renew|revive|reinstate|reactivate|rejoin|relaunch|unfreeze obj:@flow,@meeting,@violence theme=obj
v resume|restart has:comp
n resumption|restoration|reopening|revival|renewal|restart theme=of,obj

frame go-on like operate
v begin|start|continue|keep|proceed|go on|help|manage|try|attempt|succeed|carry on|persist|resort|move|come|go|get|bother|press on|join|lead|serve|work|act|use|set out|step up|intensify|strive|rush|return theme=comp
v begin|start|launch|open|continue|intensify|escalate|pursue|maintain|prolong|extend|expand|wage|conduct|mount|stage|hold|keep up|step up|join|lead|head|carry out theme=obj obj!@market-thing
v attempt|try obj:coup,takeover theme=obj
n start|beginning|continuation|launch|escalation|intensification|resumption theme=of,to,obj
n attempt|effort|bid|move|try has:comp theme=comp

frame bring-about like operate
v lead has:to theme=to
v cause|trigger|prompt|spark|provoke|mean|see|bring|ignite theme=obj,comp obj!@market-thing
v take part|participate theme=in
v play|have obj:part,role,hand in:@violence,attack,murder,poisoning,killing theme=in
v take place|occur|happen theme=subj

frame fail like operate
v fail|neglect|omit has:comp theme=comp
v fail has:in theme=in
v stop short|fall short theme=of
n failure|inability has:comp theme=comp
v collapse|founder|stall|break down theme=subj

frame not-do like operate
v stop short has:of theme=of,comp
v avoid|forgo|eschew|abstain has:comp theme=comp,obj +would
v avoid obj:@person theme=obj
v refrain has:from theme=from,comp
v decline|refuse has:comp comp:expel,invade,shoot,bombard,shell,detain,torture,boycott,recall,sever,fire,hang,execute,jail,prosecute,denounce,censure,evict,raid,storm,blame,condemn,criticise,criticize,accuse,bomb,attack,sanction,arrest,strike,impose,punish,deport,kill,retaliate theme=comp

frame allow like operate
v allow|let|permit|enable|authorize|authorise has:comp theme=comp patient=obj
v grant obj:permission,right theme=comp
v give obj:permission,access theme=comp

frame order like operate
v order|command|instruct|direct has:comp theme=comp patient=obj
v order obj:@violence,@policy,closure,evacuation,arrest,deployment,withdrawal,release,inquiry,expulsion,strike,investigation,halt,expulsion theme=obj
n order has:comp theme=comp

frame force like operate
v force|compel|coerce|oblige|pressure has:comp theme=comp patient=obj
v force has:into theme=into patient=obj

frame bar like operate
v bar|ban|block|prevent|prohibit|forbid|stop|exclude|debar has:from patient=obj theme=from,comp
v bar|ban|forbid|prohibit obj:^name,@person,@civilian,party,candidate patient=obj
v prevent|block|forbid has:comp patient=obj theme=comp
v refuse|deny obj:entry,visa,access,admission,landing,passage +entry patient=second,to
v turn away|turn back obj:@civilian,@diplomat,@vessel,official patient=obj +entry
v refuse|deny second:entry,visa,access patient=obj +entry

frame believe like operate
v believe|think|consider|know|suspect|understand|assume|suppose|fear|worry|doubt|imagine|feel|hear|learn|see|find|show|recall|remember|report|tell|say|note|add|state|confirm|claim|insist|admit|acknowledge|explain|suggest|argue|reply|observe|recount|write|quote has:comp theme=comp

frame expect like operate
v expect|anticipate|foresee|predict|forecast has:comp theme=comp
v expect obj:attack,strike,visit,withdrawal theme=obj

frame consider like operate
v consider|weigh|mull|contemplate|debate|examine|study|discuss|ponder|envisage|entertain theme=comp,obj
v decide|choose|determine|know|say|ask|see|judge has:whether theme=comp
n decision|choice has:whether theme=comp
v think has:about theme=about
n possibility|prospect|chance|likelihood|option|risk|danger|fear|speculation|hint theme=of,comp

frame void like operate
v charge obj:commission,committee,panel,body,agency,team,ministry,council,group,force,department no:for no:by no:over
v charge with:draft,draw,oversee,implement,monitor,prepare,find,run,lead,manage,organize,organise,make,ensure,supervise,protect,promote,set,coordinate,review,write,choose,select,administer,task,drafting,drawing,overseeing,implementing,monitoring,preparing,finding,running,leading,managing,ensuring,supervising,protecting,promoting,reviewing,writing,choosing,selecting,making,task,duty,job,responsibility no:for obj!suspect
n execution of:scheme,schemes,plan,plans,project,projects,programme,program,policy,work,works,order,orders,contract,will,strategy,duty,duties
n march any:onward,justice,progress,time,history
v hang no:subj obj:picture,curtain,lamp,washing,flag,shops,coat
n evacuation of:station,subway,building,school,mall,airport,hotel,office,plane,train any:hoax,alarm,drill,precaution,threat,false
v announce|disclose|reveal|unveil obj:result,results,finding,findings,outcome,winner,candidacy,engagement,retirement,profit,figure,figures,method,identity no:with
v postpone|cancel|call off|put off|delay|defer|cut short obj:visits,trips,tours,festival,match,rally,parade,performance,concert,gathering,event,events,pilgrimage,booking,bookings no:with no:between
v call has:upon comp:be,become,serve,act,perform,play
v call upon comp:be,become,serve,act,perform,play
v ask no:subj no:obj comp:explain,comment,elaborate,say,react,clarify,describe,name,respond,account
v appeal no:comp to:voter,voters,audience,democrats,liberals,conservatives,republicans,reader,readers,consumer,youth,customer,buyer,buyers,taste,sense,instinct,base,fan,fans,crowd,market,tourist,tourists
v put|pile|exert|place|bring has:on obj:pressure,pressures subj:this,that,it,which,surplus,shortage,price,prices,demand,growth,deficit,cost,costs,number,rise,increase,crisis,population,weather,situation
v plead to:charge,charges,count,counts
v plead any:guilty,innocent,not_guilty
v advise|urge|warn|ask|tell|remind obj:public,motorist,motorists,resident,residents,passenger,commuter,customer,parent,traveller,visitor,consumer,driver,beachgoer comp:take,avoid,use,exercise,check,keep,report,be,drive,remain,boil,plan,contact,call,conserve,save,cooperate
v kill obj:himself,herself,themselves,myself,yourself,itself
v displace no:subj no:by obj:@civilian,people,family,families,thousand,hundred,resident,villager,person,^number
v displace by:fighting,violence,conflict,flood,floods,flooding,war,quake,earthquake,storm,fire,fires,clash,drought,unrest,riot,riots
n attack for:delivery,failure,handling,decision,remark,comment,policy,record,role,stance
v have obj:lunch,dinner,breakfast,tea,drink,party,meal no:with
n rally comp:mark,celebrate,commemorate,launch,thank,inaugurate
n rally any:election,campaign,victory,provincial,car,motor
n procession any:wedding,funeral,religious
n vigil any:police,strict,round-the-clock,constant,tight
v chant|shout|raise obj:mantra,prayer,hymn,name
v pour|flock|throng|converge|descend subj:pilgrim,pilgrims,tourist,tourists,visitor,visitors,shopper,shoppers,fan,fans,devotee,devotees,worshipper,worshippers,holidaymaker,guest
v feed up
v sanction obj:@money,crore,lakh,post,fund,project,proposal,leave
n end|ending|conclusion|close of:@meeting,month,year,week,day,quarter,term,season
n march next:^number
v march next:^number
v refuse|decline has:comp has:comp comp:comment,elaborate,name,identify,discuss,confirm,say,disclose,give,reveal,specify,speculate,speak,answer,be,detail,divulge,quote,provide,talk
v decline|refuse obj:comment,interview
v provide|give|offer|make|lend|extend obj:loan,mortgage,credit,overdraft subj:bank,lender,fund,company subj!^name
v launch has:obj obj:war on:litter,waste,fat,obesity,smoking,plastic,poverty,drugs,drug,crime,corruption,graft,terror,inflation
n war|battle on:litter,waste,fat,obesity,smoking,plastic,poverty,drugs,drug,crime,corruption,graft,terror,inflation,cancer,disease
n siege from:tourist,visitor,fan,reporter,photographer,salesman,shopper
v launch obj:probe into:depth,ocean,space,orbit
v bombard|pepper|assail|ply with:question,email,call,request,message,letter,offer,doubt,complaint
v shoot obj:himself,herself,themselves,itself in:foot
v resign obj:himself,herself,themselves,itself,myself
v surrender to:applause,charm,temptation,sleep,emotion,cancer,illness
v fight obj:battle,war against:malaria,cancer,disease,obesity,poverty,inflation,crime,hunger,time,addiction,corruption
v execute obj:drive,dive,turn,move,pass,shot,dance,jump,routine,manoeuvre,sale,deal,document,search,script,code
v lay obj:siege to:goal,net,title,lead
v surrender|give up obj:lead,advantage,seat,gain,gains,point,point,wicket,title,crown
v come under:fire,attack subj:@document,@policy,plan,policy,decision,proposal,price,firm,company,scheme,film,comment,remark,handling,record
v hurt|injure|harm|wound has:obj has:obj obj:nobody,none,no_one,no-one,no_people
n right|ability|capacity|capability|power|need|opportunity|chance|reason|duty|obligation has:comp theme=comp

frame part like operate
n role|involvement|complicity|hand|part|participation in:@violence,attack,murder,poisoning,killing theme=in
p anything to do theme=with

frame no-part like operate
p nothing to do theme=with
v play|have|take obj:no_part,no_role,no_hand,no_involvement theme=in

frame disown like operate
v deny|disclaim|disavow|reject|refute obj:role,involvement,complicity,hand,part,participation,responsibility theme=obj,in,for
n denial of:role,involvement,complicity,part,participation,responsibility theme=of
`;
