/** Words that say what is done about something else: asked, refused, promised, stopped, begun. */
export const operators = `
frame ask like speech
v demand|seek|request|solicit|require theme=obj,comp addressee=from,of,by obj!@market-thing
v demand|insist|request|recommend|urge|ask|stipulate has:comp
v urge|exhort|implore|beseech|beg|entreat|press|pressure|nudge|prod|petition|lobby|admonish|enjoin|plead obj!^number
v ask has:comp obj!question
v ask has:for theme=for
v ask obj:help,aid,assistance,support,permission,protection theme=obj
v appeal has:for theme=for addressee=to
v appeal has:to addressee=to
v appeal has:comp addressee=to
v call has:for theme=for addressee=on,upon subj!@market-thing
v call has:on addressee=on theme=comp
v call has:upon addressee=upon theme=comp
v plead|beg|press|push|lobby|argue has:for theme=for addressee=with subj!@market-thing
v plead|beg has:with addressee=with
v insist has:on theme=on
v appeal|plead|clamour|clamor|campaign|advocate has:for
v advocate|champion obj!@abstract theme=obj
v tell has:comp obj:^name,government,force,troop,rebel,side,party,authority,army,leader,diplomat
v challenge|dare has:comp
v set out|lay down|spell out obj:demand,condition,term theme=obj
v reiterate|renew|repeat|press obj:call,demand,appeal,request,plea theme=obj
v instruct|direct|task has:comp
v encourage has:comp
v advise|counsel obj!^number has:comp subj!doctor,lawyer
n demand|call|appeal|plea|request|ultimatum|bid|petition|entreaty|exhortation for:@demandable,@meeting,@relief,@policy,@truce,@violence theme=for,to,comp
n call|request|appeal|plea|demand|petition|wish has:comp theme=comp
n request|demand|appeal|plea has:adj
n request|demand|appeal|plea|call|urging|behest|insistence|invitation has:subj
n pressure has:on theme=comp,for addressee=on +weak

frame propose like speech
v propose|suggest|recommend has:comp subj!data,figure,evidence,report,study,poll,survey,image theme=comp
v propose|suggest|recommend|float|broach obj:@document,@meeting,@truce,@deal,@policy,@restriction,@sanction,@troops,plan,force,mission,zone,inquiry,conference,talk theme=obj
v table|circulate|submit|present|put_forward|introduce|file|lodge|sponsor|co-sponsor|draft|tabled obj:@document,compromise theme=obj addressee=to
v put forward|bring forward|put forth|lay out|set forth theme=obj addressee=to
v unveil obj:plan,proposal,initiative,roadmap,bill,draft theme=obj
n proposal|suggestion|initiative|motion has:comp theme=comp
n proposal|motion|initiative|draft has:subj theme=for,to,of

frame document like operate
n resolution|draft|text|bill|measure|motion|plan|proposal|document|statement|letter|decree|communique|petition|bid|effort|attempt|idea|plan|compromise|push|move|step|initiative|campaign|offer|decision|roadmap|formula theme=to,for,comp,obj agent=subj,by,adj

frame want like operate
v want|wish|desire|like|prefer|need|expect has:comp theme=comp addressee=obj
v want|favour|favor|seek obj:@demandable,@meeting,@truce theme=obj
v hope has:for theme=for
v seek has:comp
v want|need obj:@policy,@relief theme=obj

frame refuse like operate
v refuse|decline|rebuff|spurn theme=comp,obj addressee=to
v reject|refuse|decline|spurn|rebuff|repudiate|nix|disallow obj:@document,@deal,@meeting,@truce,@charge,@relief,call,plea,demand,pressure,legitimacy,authority,role,extradition,interference,mediation,involvement,change,concession,condition,extension,notion,suggestion,negotiation,result,outcome,warning,move +thing theme=obj
v turn down|throw out|shoot down|wave off|brush aside|brush off|shrug off|swat away obj:@document,@charge,@meeting,@deal,@relief,petition,call,concern,criticism,bid,application +thing theme=obj
v turn down|throw out obj!^number theme=obj +thing obj!@diplomat,@person
v dismiss|discount|scorn|deride|scoff obj:@document,@charge,@truce,call,demand,appeal,suggestion,threat,idea,warning,talk,notion,protest,complaint,possibility,prospect +thing theme=obj
v rule out|rule_out theme=obj,comp +thing
v exclude obj:possibility,talk,negotiation,dialogue,compromise,concession,use,action +thing theme=obj
v balk|baulk|bridle has:at theme=at +thing
v resist obj:@document,pressure,call,demand,effort,move,attempt +thing theme=obj
v say no +thing addressee=to theme=to
v stand firm|hold firm|dig in|refuse to budge +thing theme=on,over
v deny obj:visa,entry,permission,access,request,passage,clearance +thing theme=obj addressee=second,to
v withhold obj:consent,approval,recognition,permission,cooperation,endorsement +thing theme=obj
v overrule|quash|rescind obj:ruling,decision,order,verdict,judgment +thing theme=obj
v take back|withdraw|revoke|rescind|cancel obj:invitation +thing theme=obj addressee=to
v walk out has:of theme=of +thing
v pull out|withdraw|drop|back|quit|storm|walk of:talk,talks,negotiation,summit,meeting,conference,dialogue theme=of,from +thing
v withdraw|pull out from:talk,talks,negotiation,summit,meeting,conference,dialogue theme=from +thing
v quit|leave|exit|boycott|skip|snub obj:@meeting,talks theme=obj +thing
v stick to|cling obj:position,stance +thing
v refuse has:comp theme=comp
v baulk|hesitate has:comp
n refusal|unwillingness|reluctance|rejection theme=comp,of,obj addressee=to
n rejection|dismissal of:@document,@deal,@truce,call,plea,offer,demand,concession theme=of,obj +thing
n no addressee=to
a unwilling|reluctant|unprepared|loath|disinclined has:comp
v have no intention theme=of,comp
v have no plans theme=of,comp,for
p no intention of theme=comp,obj
p no question of theme=comp,obj
p out of the question +thing theme=subj agent=namer
p closed the door on theme=obj,on +thing
p slammed the door on theme=obj,on +thing
p non - starter +thing

v decline|refuse no:obj no:comp +thing subj!@market-thing

frame oppose like operate
v oppose|resist|object|contest theme=obj,to,comp +thing obj!force,army,team,candidate,government,regime,rebel
v vote against|vote down theme=against,obj +thing
v vote has:against theme=against +thing
v object has:to theme=to +thing
v come out|speak out|argue|lobby has:against theme=against +thing
n opposition|objection|resistance has:to theme=to +thing
a opposed has:to theme=to +thing

frame shun like operate
v shun|snub|spurn|cold-shoulder|skip|boycott|avoid obj:@meeting,@person,offer,proposal,invitation,overture,initiative,plan patient=obj theme=obj obj!press,media
v stay away has:from patient=from theme=from
v stay away patient=from theme=from
v stand up|freeze out|cold-shoulder obj:@person
v steer clear has:of theme=of
v not attend theme=obj
v turn away has:subj obj:@person patient=obj
n snub patient=to,of
n no-show|boycott of:@meeting patient=of theme=of

frame veto like operate
v veto|block|torpedo|scupper|foil|thwart|stymie|sink|kill off|wreck obj:@document,@deal,@meeting,attempt,effort,inquiry,investigation,condemnation,membership,mandate,mission,move,accession,appointment,bid,plan,sanctions,release theme=obj
v veto theme=obj
v use|wield|cast|exercise|deploy|employ obj:veto theme=obj,on,against
n veto theme=of,on,to,against,obj
n vetoes theme=of,on

frame vote-down like operate
v vote down|defeat|strike down|shoot down|kill|throw out|fail obj:@document,bill,legislation,amendment theme=obj patient=by
v reject obj:resolution,draft,bill,motion,amendment,text subj:council,parliament,assembly,senate,congress,house,lawmaker,deputy,voter theme=obj
v turn down obj:text,draft,resolution,motion subj:council,parliament,assembly,senate,congress,house theme=obj

frame ignore like operate
v ignore|disregard|flout|defy|violate|breach|brush|breach|contravene|infringe obj:@document,@truce,@deal,call,warning,ultimatum,plea,order,deadline,demand,resolution,appeal,ban,court,law,pressure,advice,commitment,obligation,objection,protest theme=obj
v defy obj:^name,government,court,regime,authority theme=obj
v renege|backtrack|default|go back has:on theme=on
v ignore theme=obj obj:^name,^pronoun,government,concern
v break obj:promise,ceasefire,truce,deal,agreement,pledge,word,accord theme=obj
v flout|break|violate obj:ceasefire,truce,cease-fire theme=obj
n violation|breach of:truce,ceasefire,deal,agreement,accord,treaty theme=of
n defiance theme=of
v turn a deaf ear|turn deaf theme=to

frame dispute like operate
v dispute|refute|rebut|rubbish|reject|dismiss|contest|counter obj:@charge,version,account,figure,assertion,notion,finding,suggestion theme=obj patient=obj
v dismiss has:as theme=obj patient=obj
v call|brand|describe obj:@charge,report theme=obj patient=obj
a baseless|groundless|unfounded|untrue|fabricated|false|bogus|unsubstantiated|fictitious|preposterous|absurd agent=namer theme=told patient=told
p pack of lies agent=namer theme=told patient=told
p tissue of lies agent=namer theme=told patient=told
p fake news agent=namer theme=told patient=told
p had no basis theme=subj

frame deny like operate
v deny|disclaim|disavow theme=obj,comp obj!visa,entry,access,permission
n denial theme=of,comp

frame promise like operate
v promise|pledge|vow|swear|commit|undertake|guarantee|resolve|agree|consent|accede|assent|volunteer|reassure|assure has:comp theme=comp addressee=obj,to,with,second
v vow|swear|pledge|promise has:comp theme=comp addressee=obj,to,second +vow
v vow|promise|swear|pledge obj:revenge,retaliation,response,answer,retribution,vengeance,punishment,reply theme=obj +vow addressee=second,to,against
v promise|pledge|guarantee|commit|earmark|pledge obj:@relief,help,support,billion,million,cooperation,^number theme=obj addressee=to,for,second +thing
v promise|pledge|guarantee obj!@market-thing theme=obj addressee=to,second
v commit has:to theme=to
v agree has:to theme=to addressee=with
v agree has:on theme=on addressee=with
v agree obj:truce,ceasefire,deal,pact,date,cease-fire,withdrawal,exchange theme=obj addressee=with
n promise|pledge|vow|commitment|undertaking|guarantee|assurance has:comp theme=comp addressee=to
n promise|pledge|commitment|guarantee has:of theme=of,to
n agreement has:comp theme=comp

frame offer like operate
v offer has:comp theme=comp addressee=to,second
v offer obj:@meeting,@relief,@truce,@deal,help,support,mediation,cooperation,talk,talks,condolence,inquiry,amnesty,concession,exchange,asylum theme=obj addressee=to,second,with +thing
v offer|extend obj:hand,olive,support,help,cooperation,olive_branch theme=obj addressee=to +thing
v volunteer has:comp
n offer has:comp theme=comp addressee=to
n offer has:of theme=of addressee=to +thing
n offer|overture has:subj theme=of,for,comp addressee=to +thing
v stand ready theme=comp
a ready|willing|prepared|open|keen|eager|happy|committed|poised has:comp theme=comp
a ready|open|willing|prepared has:for theme=for +thing
a open has:to theme=to
p prepared to theme=comp
v express readiness|express willingness|signal readiness theme=comp
n readiness|willingness|intention has:comp theme=comp

frame plan like operate
v mean has:comp has:subj theme=comp
v plan|intend|prepare|aim|expect|schedule|arrange|hope|seek|propose|look|set|ready|mull|near|await has:comp theme=comp
v plan|prepare|plot|schedule|arrange|mastermind|organize|organise obj!@market-thing theme=obj
v look forward theme=to
v is to|are to theme=comp
a due|set|scheduled|slated|expected|bound|poised|likely|determined|keen has:comp theme=comp
a due|set|scheduled has:for theme=for
n plan|intention|plot|preparation|scheme|arrangement|intent|aim has:comp theme=comp
n plan|preparation|plot has:for theme=for
n plan has:of theme=of

frame decide like operate
v decide|opt|choose|elect|resolve|vote has:comp theme=comp
v decide has:on theme=on
n decision|choice|resolve|vote|determination has:comp theme=comp
n decision has:on theme=on

frame announce like operate
v announce|declare|unveil|order|confirm|disclose|proclaim|reveal|signal has:obj theme=obj
v announce has:comp theme=comp
n announcement|declaration|confirmation has:of theme=of,obj

frame approve like operate
v approve|authorize|authorise|endorse|greenlight|sanction|clear|ratify|back obj:@policy,@flow,@troops,@sanction,@restriction,strike,use,action,mission,plan,operation,intervention,request,budget,sale theme=obj
v authorize|authorise|approve|permit has:comp theme=comp
v give the go-ahead|give green light|give approval theme=to,for,comp
n approval|authorization|authorisation|go-ahead theme=of,for,to,comp

frame adopt like operate
v adopt|pass|approve|enact|endorse obj:resolution,draft,text,motion,measure,law,bill,statement,declaration,bargain,plan,legislation,amendment,deal theme=obj
v vote has:for theme=for subj:council,parliament,assembly,senate,congress,house,lawmaker
v vote in favour|vote in favor theme=of,obj
n adoption|passage of:resolution,bill,law,draft theme=of

frame invite like speech
v invite has:to theme=to,comp patient=obj
v invite has:comp patient=obj theme=comp
v invite obj:@person,@diplomat,inspector,expert,team,observer patient=obj theme=to,for
n invitation patient=to theme=to,comp,for
v extend obj:invitation patient=to

frame accept like operate
v accept|embrace|welcome|take up obj:offer,invitation,proposal,plan,deal,truce,ceasefire,agreement,terms,term,mediation,compromise,request,condition,demand,peace,aid,help theme=obj addressee=from
v could live with|can live with theme=with,obj
v agree has:with patient=with
v agree theme=on addressee=with
n acceptance theme=of addressee=from
v reach|find|hammer out|broker|forge obj:understanding,consensus,compromise,common theme=obj

frame settle like mutual
v settle|resolve|patch|bury|mend|end obj:dispute,difference,claim,row,quarrel,hatchet,rift,feud,fence,disagreement
v iron out|smooth over|bury the hatchet|mend fences|make peace|make up|reconcile
v work out|paper over obj:difference,dispute
v make peace|shake hands

frame threaten like speech
v threaten has:comp theme=comp subj!@weather-thing,@abstract
v threaten obj:^name,^pronoun,@person,@troops,government,country,state,war,retaliation,strike,action,sanctions,sanction,action,neighbour,neighbor,revenge,boycott,veto,force,measure,step,attack,reprisal subj!@weather-thing,@abstract,@market-thing theme=with,obj
v threaten has:with theme=with
v menace|intimidate|blackmail
n threat has:comp theme=comp
n threat has:of theme=of,obj subj!@weather-thing
n threat has:subj theme=of,against
n threats addressee=against,to theme=of
n sabre-rattling|saber-rattling|blackmail|intimidation|brinkmanship

frame warn like speech
v warn|caution has:of theme=of addressee=obj,to
v warn|caution has:comp theme=comp addressee=obj
v warn has:against theme=against addressee=obj
v warn of:consequence,retaliation,response,action,measure,reprisal,force,war +threat theme=of
v warn comp:face,pay,retaliate,respond,suffer,answer,regret +threat
v warn obj:^name,^pronoun,government,rebel,side theme=of,comp,against
v reserve obj:right theme=comp,of,to +threat
v hint has:at theme=at
v fire obj:warning +threat
n warning has:subj theme=of,comp addressee=to +threat
n warning has:adj theme=of,comp addressee=to +threat
n warning has:to theme=of,comp +threat
n warning of:consequence,retaliation,response,action,force theme=of +threat
p reserve the right theme=comp,to,of +threat
p reserves the right theme=comp,to,of +threat

frame ultimatum like speech
n ultimatum addressee=to
v give obj:ultimatum,deadline,hour,day,week addressee=second,to
v give until addressee=obj,second
v set obj:deadline,ultimatum addressee=for
v issue obj:ultimatum addressee=to

frame retaliate like act
v retaliate|reciprocate|hit back|strike back|fight back|respond|reply|avenge patient=against,to,on
v respond|answer|react in:kind patient=to
n retaliation|reprisal|revenge|retribution|vengeance|payback|countermeasure|response|answer|reply|counter-measure patient=against,to,on

frame consequences like act
n consequence|price|repercussion|cost|countermeasure|action
v pay obj:price
v face obj:consequence,war,action

frame menace like speech
p locked and loaded
p all options are on the table
p all options on the table
p finger on the trigger
p all options remain open
p will not hesitate to
p playing with fire
p a time of its choosing
p at a time and place of

frame stop like operate
v stop|end|halt|cease|suspend|freeze|discontinue|terminate|pause|interrupt|curtail|conclude|quit|abandon|drop|scrap|shelve theme=obj,comp addressee=to,with,against
v call off|break off|cut off|cut short|wind down|wind up|shut down|hold off|hold up|phase out|give up|back off|do away theme=obj,comp,with,from addressee=to,with
v put obj:end,stop,halt theme=to
v put an end|put a stop|bring to end|bring an end|put on hold|put on ice theme=to,obj
v refrain|desist|abstain has:from theme=from,comp
v bring|come|draw to:end,halt,close theme=obj,subj
v give up|renounce|forswear|abandon|ditch theme=obj,comp
v cut|reduce|slash|curtail|scale back|scale down|trim|roll back|limit theme=obj obj:@flow,@relation,@sanction,@violence,@relief addressee=to,with
v block|stop|impede obj:@violence,@weapon theme=obj
n end|halt|stop|cessation|suspension|termination|stoppage|freeze|moratorium|pause|discontinuation|interruption|cancellation|abandonment|ending theme=to,of,in,on,obj
n ban|moratorium on:test,testing theme=on

frame postpone like operate
v postpone|cancel|delay|defer|scrap|shelve|scrub|adjourn|ditch|drop|axe|suspend obj:@meeting,visit theme=obj addressee=with,to
v call off|put off|push back|pull out|back out|cut short obj:@meeting theme=obj,of addressee=with,to
v call off|put off theme=obj,comp addressee=with +event obj!search,decision,strike,protest,truce,ceasefire,cease-fire,operation,attack,offensive,customer
v postpone theme=obj addressee=with +event obj!decision,election,vote,execution,trial,ruling
v postpone|call off|put off|cancel|scrap|delay|adjourn obj:@meeting,visit theme=obj addressee=with,to +event
n postponement|cancellation|deferral|adjournment|delay of:@meeting theme=of,obj
v keep away theme=from,obj addressee=from +weak

frame resume like operate
v resume|restart|reopen|re-open|restore|renew|revive|reinstate|reactivate|rejoin|relaunch|unfreeze obj:@flow,@relation,@meeting,@violence,@embassy,border,crossing theme=obj
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
v decline|refuse comp:expel,blame,condemn,criticise,criticize,accuse,bomb,attack,sanction,arrest,strike,impose,punish,deport,kill,retaliate theme=comp

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
v think has:about theme=about
n possibility|prospect|chance|likelihood|option|risk|danger|fear|speculation|hint theme=of,comp

frame void like operate
n right|ability|capacity|capability|power|need|opportunity|chance|reason|duty|obligation has:comp theme=comp
n role|involvement|complicity|hand|part|participation in:@violence,attack,murder,poisoning,killing theme=in +real
`;
