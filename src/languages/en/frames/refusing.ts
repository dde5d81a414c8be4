/** Words of refusing, opposing, vetoing, ignoring, denying. */
export const refusing = `
frame refuse like operate
v refuse|decline|rebuff|spurn theme=comp,obj addressee=to
v reject|refuse|decline|spurn|rebuff|repudiate|nix|disallow obj:@document,@deal,@meeting,@truce,@charge,@relief,call,plea,demand,pressure,legitimacy,authority,role,extradition,interference,mediation,involvement,change,concession,condition,extension,notion,suggestion,negotiation,result,outcome,warning,move +thing theme=obj
v turn down|throw out|shoot down|wave off|brush aside|brush off|shrug off|swat away obj:@document,@charge,@meeting,@deal,@relief,petition,call,concern,criticism,bid,application +thing theme=obj
v turn down|throw out obj!^number theme=obj +thing obj!@diplomat,@person
v dismiss|discount|scorn|deride|scoff obj:@document,@charge,@truce,call,demand,appeal,suggestion,threat,idea,warning,talk,notion,protest,complaint,possibility,prospect +thing theme=obj
v rule out|rule_out theme=obj,comp +thing obj!involvement,possibility,cause,play,link,connection,terrorism,accident,sabotage,theory,motive,foul,suicide,negligence,player,injury,hand
v exclude obj:possibility,talk,negotiation,dialogue,compromise,concession,use,action +thing theme=obj
v balk|baulk|bridle has:at theme=at +thing
v resist obj:@document,pressure,call,demand,effort,move,attempt +thing theme=obj
v say no has:to +thing addressee=to theme=to
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
v refuse has:comp theme=comp +declined
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
v reject +thing theme=obj obj!transplant,kidney,organ,tissue,goal,ball,header,applicant,applicants,half,manuscript,coin,batch,loan,mortgage,product subj!body,immune
v decline|refuse has:comp has:obj theme=comp addressee=obj obj:^name
v refuse obj:^name,^pronoun,^number,request,permission,entry,visa,access,offer,aid,help,talks,demand,asylum,bail theme=obj +thing
v knock back|wave away|brush off|push aside|shoot down|slap down|rule out obj:@document,@meeting,@deal,@truce,@charge,idea,suggestion,proposal,call,offer,plea,appeal,demand,possibility,talk,notion,negotiation,intervention,compromise,concession,surrender,withdrawal,role,action +thing theme=obj
v pour cold water|throw cold water +thing theme=on
v give obj:cold_shoulder addressee=to,second +thing
v close|shut|slam obj:door on:talk,talks,negotiation,dialogue,compromise,deal theme=on,to +thing
v rebuff|spurn|snub|brush aside obj:overture,offer,advance,appeal,invitation,call,plea,request,mediation,proposal,envoy,mediator theme=obj +thing
v disagree has:with theme=with addressee=with +thing with:^name,government,proposal,plan,decision,view,assessment
v disagree|differ on:@document,@policy,issue,question,text,plan theme=on +thing
v oppose|block|resist|obstruct|stall|hold up|stonewall obj:@document,@deal,entry,accession,membership,request,inquiry,investigation,appointment,mission,extension,@policy,move,plan,bid theme=obj +thing
v deny obj:^name,^pronoun,request,entry,access,visa,permission,bail second:entry,access,visa,permission,right,request theme=second,obj addressee=obj +thing
v deny|refuse obj:permission,clearance,access,entry,visa,landing,overflight,authorisation,authorization,approval theme=obj addressee=to,second +thing
v fail comp:comply,agree,respond,cooperate,attend,sign,ratify,honour,honor,implement,condemn,renew,extend,pay,meet +thing theme=comp
v fail to:agree theme=to
v scupper|derail|sabotage|torpedo|wreck|spoil obj:talks,negotiation,deal,agreement,truce,ceasefire,accord,summit,process,plan,effort +thing theme=obj
v balk|baulk|bristle|jib has:at theme=at +thing
v drag obj:foot,feet over:@policy,withdrawal,reform theme=over,on +thing
n refusal has:comp theme=comp agent=subj,of,by,adj
n rejection|rebuff|snub|denial of:@document,offer,proposal,request,call,plea,demand,visa,entry theme=of,obj agent=by,from,subj,adj +thing
a opposed|hostile|averse to:@document,@meeting,@policy,idea,plan,move,intervention,membership,deployment theme=to +thing
p will not be welcome
p not be welcome
p flatly no
p ruled out any theme=obj +thing
p no deal +weak
p would have none of
p off the table theme=subj +thing agent=namer

frame oppose like operate
v oppose|resist|object theme=obj,to,comp +thing obj!election,elections,seat,poll,by-election,primary,constituency,urge,temptation,force,army,team,candidate,government,regime,rebel
v vote against|vote down theme=against,obj +thing
v vote has:against theme=against +thing
v object has:to theme=to +thing
v come out|speak out|argue|lobby has:against theme=against +thing
n opposition|objection|resistance has:to theme=to +thing
a opposed has:to theme=to +thing
v oppose|resist theme=obj obj:^name,intervention,war,withdrawal,deployment,invasion,sanction,sanctions,embargo,resolution,plan,proposal,bill,law,amendment,move,reform,deal,treaty,accession,membership,appointment,expansion,pipeline,settlement,independence,ban,strike,bid,extradition,release,return,mission,force,blockade,candidacy +thing
v stand|come out|speak|argue|lobby|campaign|fight against:@document,@policy,@deal,plan,move,sanction,war,intervention,deployment theme=against +thing
v vote no +thing
n opposition|objection to:@document,@policy,@deal,plan,move,sanction,war,intervention,deployment,membership,project,idea theme=to +thing agent=subj,by,adj,of,from

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
v boycott|skip|shun|snub|miss|stay away|absent obj:talks,talk,meeting,summit,session,negotiation,conference,ceremony,dinner,inauguration,funeral,visit,forum,round,dialogue theme=obj
v refuse|decline comp:meet,talk,attend,receive,see,negotiate,visit,host,sit theme=comp
v walk out|storm out|stalk out|pull out has:of of:talks,meeting,summit,session,negotiation,conference,chamber,speech,hall,room theme=of
v leave obj:talks,negotiation,table,meeting,summit theme=obj
v turn down obj:invitation theme=obj

frame veto like operate
v veto|block|torpedo|scupper|foil|thwart|stymie|sink|kill off|wreck obj:@document,@deal,@meeting,attempt,effort,inquiry,investigation,condemnation,membership,mandate,mission,move,accession,appointment,bid,plan,sanctions,release theme=obj
v veto theme=obj
v use|wield|cast|exercise|deploy|employ obj:veto theme=obj,on,against
n veto theme=of,on,to,against,obj
n vetoes theme=of,on
v veto|block|quash|kill|bury|thwart|frustrate|stymie|torpedo|blackball obj:resolution,draft,text,statement,bill,motion,appointment,nomination,accession,membership,candidacy,bid,mandate,renewal,extension,probe,inquiry,sanctions,aid,package theme=obj subj:^name,president,state,council,government,member,ambassador,senate,parliament,house,congress
p wield its veto theme=on,over
p cast a veto theme=on,over
p cast its veto theme=on,over
p used its veto theme=on,over,comp

frame vote-down like operate
v vote down|defeat|strike down|shoot down|kill|throw out obj:@document,bill,legislation,amendment theme=obj patient=by
v reject obj:resolution,draft,bill,motion,amendment,text subj:council,parliament,assembly,senate,congress,house,lawmaker,deputy,voter theme=obj
n failure|defeat|rejection of:resolution,draft,bill,motion,amendment,resolutions theme=of patient=by
v turn down obj:text,draft,resolution,motion subj:council,parliament,assembly,senate,congress,house theme=obj

frame ignore like operate
v ignore|disregard|flout|defy|violate|breach|brush|breach|contravene|infringe obj!truce,ceasefire,cease-fire,armistice obj:@document,@deal,call,warning,ultimatum,plea,order,deadline,demand,resolution,appeal,ban,court,law,pressure,advice,commitment,obligation,objection,protest theme=obj
v defy obj:^name,government,court,regime,authority theme=obj
v renege|backtrack|default|go back has:on theme=on
v ignore theme=obj obj:^name,^pronoun,government,concern
v break obj:promise,deal,agreement,pledge,word,accord theme=obj
n violation|breach of:deal,agreement,accord,treaty theme=of
n defiance theme=of
v turn a deaf ear|turn deaf theme=to

frame dispute like operate
v dispute|refute|rebut|rubbish|reject|dismiss|contest|counter has:obj obj:@charge,version,account,figure,assertion,notion,finding,suggestion theme=obj patient=obj
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
`;
