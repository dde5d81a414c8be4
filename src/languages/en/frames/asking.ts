/** Words of asking, proposing, wishing, inviting. */
export const asking = `
frame ask like speech
v demand|seek|request|solicit theme=obj,comp addressee=from,of,by obj!@market-thing,supply,supplies,opportunity,alternative,anonymity,work,job,comment,treatment,re-election,election,reelection,answer,way,term,seat
v demand|request|recommend|urge|stipulate has:comp theme=comp addressee=obj,from,of
v ask has:wish theme=comp
v insist has:wish theme=comp
v urge|exhort|implore|beseech|beg|entreat|press|pressure|nudge|prod|petition|lobby|admonish|enjoin|plead obj!^number
v ask has:wish obj!question
v ask has:for theme=for
v ask obj:help,aid,assistance,support,permission,protection theme=obj
v appeal has:for theme=for addressee=to
v appeal has:to addressee=to
v appeal has:comp addressee=to
v call has:for theme=for addressee=on,upon subj!@market-thing
v call has:on addressee=on theme=comp
v call has:upon addressee=upon theme=comp
v plead|beg|press|push|lobby|argue has:for theme=for addressee=with subj!@market-thing obj!price,prices
v plead|beg has:with addressee=with
v insist has:on theme=on
v appeal|plead|clamour|clamor|campaign|advocate has:for
v advocate obj!@abstract theme=obj
v tell has:inf obj:^name,government,force,troop,rebel,side,party,authority,army,leader,diplomat
v challenge|dare has:comp
v set out|lay down|spell out obj:demand,condition,term theme=obj
v reiterate|renew|repeat|press obj:call,demand,appeal,request,plea theme=obj
v instruct|direct|task has:inf
v encourage has:inf obj:^name,government,country,side,rebel,party,authority,army,leader,parliament subj!talent,promotion,result,success,experience
v advise|counsel obj!^number has:comp subj!doctor,lawyer
n demand|call|appeal|plea|request|ultimatum|bid|petition|entreaty|exhortation for:@demandable,@meeting,@relief,@policy,@truce,@violence theme=for,to,comp
n call|request|appeal|plea|demand|petition has:comp theme=comp
n request|demand|appeal|plea has:adj mod!consumer,oil,energy,market,global,domestic,growing,weak,strong,budgetary,slack,rising,industrial,popular for!oil,gas,energy,coal,electricity,steel,metal,product,goods,loan,housing,credit
n request|demand|appeal|plea|call|urging|behest|insistence has:subj mod!consumer,oil,energy,market,global,domestic,growing,weak,strong,budgetary,slack,rising,industrial,popular,phone,telephone,rallying,wake-up for!oil,gas,energy,coal,electricity,steel,metal,product,goods,loan,housing,credit
n pressure has:on theme=comp,for addressee=on +weak
v call has:for theme=for addressee=on,upon for:sanction,sanctions,inquiry,investigation,probe,restraint,calm,truce,ceasefire,withdrawal,release,talks,end,halt,boycott,resignation,election,action,help,aid,reform,inclusion,dialogue,accountability,intervention,support
v beg|plead|clamour|clamor|cry|ask for:help,aid,mercy,assistance,intervention,peace,support,asylum,release
v ask|request|seek|want|demand obj:help,aid,assistance,support,protection,extradition,asylum,mediation,loan,bailout,intervention,troops,arms,weapon,meeting,apology,explanation,clarification,compensation,release,withdrawal,access,inquiry,investigation,ceasefire,truce,return,end,halt theme=obj addressee=from,of
v demand|seek|request theme=obj addressee=from from:^name,government
v ask|tell|order|direct|instruct|urge|warn|require has:inf obj:^name,^pronoun,government,country,side,rebel,army,party,leader,authority,troop,force,ministry,member,state,diplomat,embassy,company theme=comp addressee=obj
v order|summon obj:^name,@person,official,suspect,lawmaker comp:appear,report,testify theme=comp addressee=obj
v press|push|pressure|lean|prevail has:on on:^name,government,leader theme=comp,for addressee=on
v put obj:pressure on:^name,government,rebel,side,regime,leader theme=comp addressee=on
v pile|exert|apply|increase|step up|bring|ratchet up obj:pressure on:^name,government,rebel,side,regime,leader theme=comp addressee=on
v put|press|make|state|argue|plead obj:case,demand for:@demandable,@meeting theme=for addressee=to
v issue|make|launch|send|renew|repeat|address obj:appeal,call,plea,demand,request,petition theme=for,to,comp addressee=to
v write has:to to:^name,council,president,leader,secretary-general comp:ask,demand,urge,request theme=comp addressee=to
v canvass|lobby|petition|court|importune has:for theme=for addressee=obj
v invoke obj:article,clause theme=obj
v impress|prevail upon:^name,government theme=comp addressee=upon
v make obj:demand,request,appeal,plea theme=for,comp addressee=to,of,on
v set obj:condition,precondition,term theme=for addressee=to
n appeal|plea|request|call|demand|bid for:help,aid,assistance,asylum,mercy,peace,extradition,protection,intervention,troops,arms,mediation,membership,recognition theme=for addressee=to
n cry for:help addressee=to
n petition|open letter theme=comp,for addressee=to has:comp

frame propose like speech
v propose|recommend has:comp subj!data,figure,evidence,report,study,poll,survey,image theme=comp
v suggest has:wish subj!data,figure,evidence,report,study,poll,survey,image theme=comp
v propose|suggest|recommend|float|broach obj:@document,@meeting,@truce,@deal,@policy,@restriction,@sanction,@troops,plan,force,mission,zone,inquiry,conference,talk theme=obj
v table|circulate|submit|present|put_forward|introduce|file|lodge|sponsor|co-sponsor|draft|tabled obj:@document,compromise obj!candidate,candidacy,nomination,list,lists,application,budget,complaint,charge,allegation,accusation,claim,report,account,version,findings,verdict,result,concern,criticism theme=obj addressee=to
v put forward|bring forward|put forth|lay out|set forth theme=obj addressee=to
v unveil obj:plan,proposal,initiative,roadmap,bill,draft theme=obj
n proposal|suggestion|initiative|motion has:comp theme=comp
n initiative has:subj mod:peace,diplomatic,ceasefire,truce,security,political,mediation,nuclear,disarmament,regional theme=for,to,of
n proposal|motion|draft has:subj theme=for,to,of
v suggest|propose|float|moot|recommend|advocate obj:idea,plan,talks,meeting,summit,truce,ceasefire,swap,exchange,force,formula,resolution,sanction,solution,compromise,roadmap,initiative,zone,corridor,date,venue,visit,cooperation theme=obj addressee=to
v put|lay obj:proposal,plan,offer,motion,resolution on:table,council,parliament,assembly theme=obj
v present|submit|hand|send obj:proposal,plan,initiative,roadmap,draft,resolution,petition,demand addressee=to,second theme=obj
v move obj:resolution,motion,amendment theme=obj
n peace plan|peace proposal|peace initiative|draft resolution light:propose,present,submit,circulate,put theme=for,to addressee=to

frame document like operate
n resolution|draft|text|bill|measure|motion|plan|proposal|document|statement|letter|decree|communique|petition|bid|effort|attempt|idea|plan|compromise|push|move|step|initiative|campaign|offer|decision|roadmap|formula theme=to,for,comp,obj,on agent=subj,by,adj

frame want like operate
v want|wish|desire|like|prefer|need|expect has:comp has:subj theme=comp addressee=obj
v want|favour|favor|seek obj:@demandable,@meeting,@truce theme=obj
v hope has:for theme=for
v seek has:comp
v want|need obj:@policy,@relief theme=obj
v want|wish|need|expect|prefer|desire|like has:comp has:subj comp:meet,talk,see,negotiate,visit theme=comp addressee=obj
v hanker|yearn|long for:@demandable,@truce,@meeting theme=for

frame invite like speech
v invite has:to theme=to,comp patient=obj
v invite has:comp patient=obj theme=comp
v invite obj:@person,@diplomat,inspector,expert,team,observer patient=obj theme=to,for
n invitation patient=to theme=to,comp,for
v extend obj:invitation patient=to
`;
