/** Words of promising, offering, planning, deciding, approving, settling. */
export const promising = `
frame promise like operate
v promise|pledge|commit|undertake|guarantee|reassure|assure has:comp theme=comp addressee=obj,to,with,second +accord
v agree|consent|accede|assent|volunteer has:wish theme=comp addressee=to,with +accord
v agree has:comp theme=comp addressee=with
v resolve has:comp theme=comp
v vow|swear|pledge|promise has:comp theme=comp addressee=obj,to,second +vow
v vow|promise|swear|pledge obj:revenge,retaliation,response,answer,retribution,vengeance,punishment,reply theme=obj +vow addressee=second,to,against
v promise|pledge|guarantee|commit|earmark|pledge obj:@relief,help,support,billion,million,cooperation,^number theme=obj addressee=to,for,second +thing
v promise|pledge|guarantee obj!@market-thing theme=obj addressee=to,second
v commit has:to theme=to
v agree obj:truce,ceasefire,deal,pact,date,cease-fire,withdrawal,exchange theme=obj addressee=with
n promise|pledge|vow|commitment|undertaking|guarantee|assurance has:comp theme=comp addressee=to
n promise|pledge|commitment|guarantee has:of theme=of,to
n agreement has:comp theme=comp
v agree has:to theme=to addressee=with +accord
v agree has:on theme=on addressee=with +accord
v agree obj!^pronoun theme=obj addressee=with +accord
v pledge|promise|commit|guarantee|earmark obj:@relief,@money,help,support,billion,million,cooperation,^number,troops,troop,soldier,force,peacekeeper,protection,visa,reform,backing theme=obj addressee=to,for,second,toward,towards +thing
v give|offer obj:assurance,word,guarantee,undertaking,commitment,pledge,promise theme=comp,of addressee=to,second +accord
v make obj:promise,pledge,vow,commitment theme=comp,of,to addressee=to +accord
v sign|enter obj:commitment,pledge theme=comp +accord
n pledge|promise|commitment|offer|undertaking of:@relief,@money,support,help,troops,aid,assistance,cooperation,reform theme=of addressee=to +thing
n agreement|accord|deal has:comp theme=comp +accord

frame offer like operate
v offer obj:@meeting,@relief,@truce,@deal,help,support,mediation,cooperation,talk,talks,condolence,inquiry,amnesty,concession,exchange,asylum theme=obj addressee=to,second,with +thing
v offer|extend obj:hand,olive,support,help,cooperation,olive_branch theme=obj addressee=to +thing
v volunteer has:comp
n offer has:comp theme=comp addressee=to
n offer has:of theme=of addressee=to +thing
n offer|overture has:subj theme=of,for,comp addressee=to +thing
v stand ready theme=comp
a keen|poised has:comp theme=comp
a ready|open|willing|prepared has:for theme=for +thing
a open has:to theme=to
p prepared to theme=comp
v express readiness|express willingness|signal readiness theme=comp
n readiness|willingness|intention has:comp theme=comp
v offer has:comp theme=comp addressee=to,second +accord
v offer|volunteer obj:@relief,@meeting,@truce,@deal,@money,troops,soldier,force,peacekeeper,service,venue,mediation,help,base,expertise,dialogue,ceasefire,visit,citizenship,compensation,amnesty,refuge,ransom,swap theme=obj addressee=to,second,with +thing
v hold out|extend obj:hand,olive_branch,branch,prospect,carrot,offer theme=of,obj addressee=to +thing
v put forward|table obj:offer theme=obj +thing
v reach out has:to addressee=to +thing
v throw open obj:door theme=to +thing
a ready|willing|prepared|open|committed inf:contribute,send,talk,meet,help,work,cooperate,negotiate,discuss,support,provide,give,host,join,mediate,compromise,listen,consider,resume,accept,share,engage,assist,sign,receive,withdraw,offer theme=comp +accord
a ready|willing|prepared|open|committed has:inf theme=comp
a eager|happy|glad has:comp theme=comp
a open|amenable|receptive|committed to:@meeting,@truce,@deal,negotiation,dialogue,talks,discussion,compromise,idea,proposal,cooperation,opening theme=to +thing
a ready|prepared|willing|open for:@meeting,@truce,talks,negotiation,dialogue,peace,cooperation theme=for +thing
v express|signal|voice|show|indicate|declare|affirm obj:readiness,willingness,interest,openness theme=comp,in addressee=to +accord
v stand ready theme=comp +accord
v be prepared|be ready theme=comp +accord

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
v plan|intend|hope|expect|prepare|schedule|arrange|propose has:comp comp:visit,meet,travel,attend,host,sign,receive,talk,hold,discuss,negotiate,open,help theme=comp
n visit planned
n plan|intention has:comp theme=comp agent=subj,of,by,adj

frame decide like operate
v decide|opt|choose|elect|resolve|vote has:comp no:whether theme=comp
v decide has:on theme=on
n decision|choice|resolve|vote|determination has:comp no:whether theme=comp
n decision has:on theme=on

frame announce like operate
v announce|declare|unveil|confirm|disclose|proclaim|reveal|signal has:obj theme=obj addressee=for,with
v announce has:comp theme=comp
n announcement|declaration|confirmation has:of theme=of,obj
v announce|unveil|declare|proclaim|confirm obj:truce,ceasefire,cease-fire,withdrawal,pullout,visit,summit,talks,meeting,aid,assistance,package,loan,grant,sanction,sanctions,expulsion,amnesty,release,resumption,deployment,cooperation,agreement,deal,donation,support theme=obj addressee=to,for,with,against,on

frame approve like operate
v approve|authorize|authorise|endorse|greenlight|sanction|clear|ratify|back obj:@policy,@flow,@troops,@sanction,@restriction,strike,use,action,mission,plan,operation,intervention,request,budget,sale theme=obj
v authorize|authorise|approve|permit has:comp theme=comp
v give the go-ahead|give green light|give approval theme=to,for,comp
n approval|authorization|authorisation|go-ahead theme=of,for,to,comp
v approve|back|endorse|ratify|pass|clear|authorize|authorise|okay|okayed|rubber-stamp obj:deployment,mission,force,loan,package,grant,sale,aid,assistance,sanctions,sanction,plan,extension,budget,accession,membership,appointment,mandate,operation,intervention,strike,use,war,raid theme=obj
v give obj:approval,green_light,go-ahead,blessing,consent,nod,backing,authorization,authorisation,permission theme=to,for,comp addressee=to,second +grant
v grant|give obj:permission,authorization,authorisation,consent,approval,clearance,request,leave theme=comp,for,to addressee=second,to,of +grant
v approve|grant|accept obj:request,application,demand,petition theme=obj,for addressee=from,of,by +grant

frame adopt like operate
v adopt|pass|approve|enact|endorse obj:resolution,draft,text,motion,measure,law,bill,statement,declaration,bargain,plan,legislation,amendment,deal theme=obj +needs-actor
v vote has:for theme=for subj:council,parliament,assembly,senate,congress,house,lawmaker +needs-actor
v vote in favour|vote in favor theme=of,obj +needs-actor
n adoption|passage of:resolution,bill,law,draft theme=of +needs-actor

frame accept like operate
v accept|embrace|welcome|take up obj:offer,invitation,proposal,plan,deal,truce,ceasefire,agreement,terms,term,mediation,compromise,request,condition,demand,peace,aid,help theme=obj addressee=from
v could live with|can live with theme=with,obj
v agree has:with patient=with +view
v agree theme=on addressee=with
n acceptance theme=of addressee=from
v reach|find|hammer out|broker|forge obj:understanding,consensus,compromise,common theme=obj
v accept|agree|embrace|welcome|endorse|take up obj:offer,invitation,proposal,plan,deal,truce,ceasefire,agreement,terms,term,mediation,compromise,request,peace,mission,observer,monitor,inspector,roadmap,formula,mediator,resolution theme=obj addressee=from
v say yes|sign up|sign on has:to theme=to
v come to:agreement,terms,understanding,compromise addressee=with
v reach|find|hammer out|broker|forge|achieve obj:understanding,consensus,compromise,common,breakthrough,middle_ground addressee=with

frame settle like mutual
v settle|resolve|patch|bury|mend|end obj:dispute,difference,claim,row,quarrel,hatchet,rift,feud,fence,disagreement
v iron out|smooth over|bury the hatchet|mend fences|make peace|reconcile
v make up no:obj
v work out|paper over obj:difference,dispute
v make peace|shake hands
v settle|resolve|patch up|bury|mend|end|heal|iron out|smooth over|bridge|overcome obj:dispute,difference,differences,claim,row,quarrel,hatchet,rift,feud,fence,disagreement,spat,grievance,stand-off,standoff,impasse,deadlock,schism partner=with
v bury the hatchet|mend fences|make peace|patch things up|come to terms partner=with
v make up no:obj has:with partner=with
`;
