/** Words that praise, back, regret, pardon, give in. */
export const words = `
frame praise like judge
v celebrate obj:^name,@person objmod!birthday,wedding
v hail no:from
v praise|laud|commend|applaud|extol|salute|congratulate|thank|glorify|acclaim|honour|honor|compliment|felicitate|pay tribute|eulogize obj!god,weather
v pay tribute|pay homage
v welcome|applaud|cheer|greet|embrace obj:@document,@deal,@truce,@meeting,step,move,release,decision,announcement,news,effort,end,result,election,progress,ruling,statement,withdrawal,lift,lifting,return,vote,cooperation,commitment,change,strike,verdict,role,arrest,killing,support,development,pledge,plan,cessation,outcome,formation,^pronoun,resumption,appointment,raid,attack,intervention,sanctions
v thank has:for
v express|convey|voice|offer|send|extend obj:thanks,thank,gratitude,appreciation,condolence,sympathy,congratulation,satisfaction,delight,support,solidarity,admiration,backing,respect addressee=to,with,for patient=to,with,for,in
v express|convey|voice obj:confidence,trust in:^name,@politician patient=in
v profess|declare obj:love,friendship,admiration,support,loyalty,solidarity,allegiance patient=for,with,of,to
v describe|call as:friend,ally,hero,success,historic,positive,constructive
v hail has:as
n praise|gratitude|thanks|thank|condolence|congratulation|tribute|accolade|commendation has:to
n praise|gratitude|thanks|tribute
n love|friendship|affection of:^name patient=of,for
p thanks were conveyed patient=to
p closest ally agent=namer patient=told,of
p great friend agent=namer patient=told,of
p step in the right direction agent=namer patient=told theme=told
p golden page theme=in
p welcome step agent=namer theme=told
a historic|constructive|courageous|heroic|encouraging|commendable|praiseworthy has:namer agent=namer theme=told
v award|confer|bestow|present obj:medal,order,honour,honor,prize,decoration,award,freedom,title addressee=to,on,second patient=second,to,on
v decorate obj:^name,soldier,officer,general,president
v pay respects|pay respect|lay wreath|lay a wreath patient=to
v rejoice|cheer at:release,news,victory
v describe|hail|welcome as:step,breakthrough,progress,opportunity,friend,partner,ally,success,triumph,victory,milestone theme=obj patient=obj
v be grateful|feel grateful patient=to,for
a grateful|thankful|appreciative has:to patient=to,for
a grateful|thankful has:for patient=to,for
a proud has:of of:^name,army,troops,people,soldier patient=of
v toast|fete|fête|lionize|lionise|cheer obj:^name,president,leader,army,troops,ally
v wish obj:^name,^pronoun second:success,luck
v mourn|condole obj:^name,death,victim,leader,passing patient=obj
v extend|send|offer|express|convey obj:condolences,congratulations,sympathies,wishes,greeting,greetings addressee=to,second patient=to,second
p positive step agent=namer theme=told patient=told
p important step forward agent=namer theme=told patient=told
p great ally agent=namer patient=told,of
p true friend agent=namer patient=told,of
n praise|tribute|homage|accolade|commendation light:pay,win,draw,receive,give,heap,lavish,earn patient=to,on,for
v heap|lavish|shower|pour obj:praise,compliment patient=on
v speak highly|speak warmly patient=of

frame solidarity like judge
v support|back|defend|endorse|champion|uphold|sympathize|sympathise|side obj:^name,^pronoun,@document,@deal,government,president,move,effort,decision,bid,right,plan,people,country,ally,action,candidate,party,independence,sovereignty,rebel,regime,integrity,position,call,intervention,power,mediation,initiative,strike,sanctions,peace,talks,leader,claim,opposition,minister,war,operation,candidacy,accession,membership
v side|sympathize|sympathise|align|stand|agree has:with patient=with
v stand by|stand behind|rally behind|rally around|rally round|line up behind|close ranks|stand alongside|stick by|throw weight|stand with|stand up for|speak up for|back up|come out by!claim,word,words,statement,remark,decision,story,report,comment,figure,view,undertaking patient=by,behind,around,with,for,obj,alongside,round
v stand has:by patient=by by!claim,word,words,statement,remark,decision,story,report,comment,position,figure,view,undertaking,side,promise
v stand has:behind patient=behind
v stand has:with patient=with
v rally has:behind patient=behind
v vouch|root|speak has:for patient=for no:about for!now,moment,time,minute,hour
v throw behind obj:weight,support
v lend|give|offer|pledge|declare|reaffirm|reiterate|express|voice|renew|underline|affirm|proclaim obj:support,backing,solidarity,blessing,allegiance,approval,endorsement patient=to,for,with,behind,second
v reaffirm|reiterate|affirm|renew|underline|underscore|declare|voice|express obj:commitment patient=to,for,with,obj +needs-both to!^number,work,job,task,cause,secularism,democracy,integrity,duty,principle,value,values,ideal,unity
v reaffirm|reiterate|affirm|underline|underscore|stress|confirm obj:support,importance,friendship,alliance,tie,right,unity,sovereignty,respect,relationship theme=obj patient=for,to,of,with,obj
v certify|confirm|attest|verify|vindicate obj:compliance
v certify theme=comp,obj patient=comp
v side has:with
v vote in:favour,favor patient=of
v abstain
v agree with:^name patient=with
v endorse|approve|ratify obj!cheque
v join obj:^name,call,condemnation in:praise,call
n solidarity|backing|endorsement|blessing|support for:^name,@document,government,people,mission,effort,country,bid,sovereignty,integrity,plan,right
n solidarity with:^name,people,government,country,victim,ally
n support of:^name,government,ally,party,country agent=of,adj,subj patient=for
n support|backing|endorsement light:voice,express,give,lend,offer,declare,pledge,reiterate,win,receive,reaffirm,throw
n vote of confidence
p in solidarity with patient=with,obj
p absolute solidarity patient=with,obj
p full support patient=for,to
p unwavering support patient=for,to
p close ranks patient=behind,with
p stood shoulder to shoulder patient=with
v pledge|promise|declare|vow|swear|reaffirm|reiterate|voice|express|affirm|announce|profess|offer|lend|give|throw|extend|convey obj:support,backing,solidarity,allegiance,loyalty,blessing,endorsement,fealty any!financial,military,material,humanitarian,economic,logistical,million,billion patient=to,for,with,behind,second
v defend|justify|uphold|stand by obj:policy,decision,right,record,law,move,action,strike,war,raid,operation,minister,ally,expansion,sanction,government,president,judge,deal,agreement,treaty,arrest,verdict patient=obj theme=obj subj!lawyer,attorney
v respect|honour|honor|uphold|abide obj:sovereignty,independence,integrity,treaty,agreement,result,choice patient=obj,of
v support|back|favour|favor|endorse|champion obj:discussion,dialogue,negotiation,effort,process,mission,resolution,demand,inclusion,entry,reform,appointment,inquiry,mediation,roadmap,formation,creation,force,plan,step,extension,return,expansion,ban patient=obj theme=obj
v line up|side|ally|align with:^name,government,rebel,opposition patient=with
v swear|pledge obj:allegiance,loyalty,fealty patient=to
v come out|speak out|speak up in:support,favour,favor,defence,defense patient=in,of
v vote|lobby|argue|campaign|push|plead in:favour,favor patient=of
v congratulate
v sympathise|sympathize|commiserate|empathize with:^name,people,victim patient=with
v join obj:voice to:call,appeal
v offer|lend|give obj:moral_support,vote,voice patient=to,second
p hand in hand with patient=with
p at the side of patient=of
p in full support of patient=of
p throw its weight behind patient=behind
p threw its weight behind patient=behind
p threw his weight behind patient=behind
p stands with patient=with
p stand shoulder to shoulder patient=with
p side by side with patient=with

frame regret like judge
v apologize|apologise|atone|repent addressee=to patient=to
v regret|rue|deplore|lament obj:decision,incident,death,attack,action,error,mistake,loss,remark,comment,act,killing,downing,^pronoun,harm,step,move subj!court
v regret comp!announce,inform,say,report,learn,advise subj!company,club,family
v express|voice|convey|offer|issue|make|give|present obj:regret,remorse,apology,sorrow,sadness addressee=to,for,second
v say sorry
v feel comp:sorry
v sadden|grieve|dismay agent=obj,subj by!passing,death,loss has:by
v ask|beg obj:forgiveness,pardon addressee=for
v seek obj:forgiveness
v own up|admit|acknowledge obj:mistake,error,fault,responsibility,guilt,wrongdoing,blunder,failure theme=obj
v note with:regret
n apology|regret|remorse|contrition|mea culpa addressee=to,for
n apology light:give,offer,make,issue,demand
a sorry|saddened|remorseful|regretful|apologetic|contrite
p with regret
p truly saddened
v apologize|apologise|say sorry|beg forgiveness|ask forgiveness|seek forgiveness addressee=to patient=to
v express|offer|issue|make|convey|voice obj:regret,regrets,remorse,apology,apologies,contrition,sorrow addressee=to,for,second
v accept|acknowledge|admit|take obj:responsibility,blame,guilt,mistake,error,wrongdoing,fault subj:^name,^pronoun,government,president,minister,army,ministry,leader,church,court theme=for
n public apology|formal apology|official apology|unreserved apology|apologies addressee=to,for
a sorry|remorseful|contrite|apologetic for:@violence,death,loss,error,mistake,attack,killing,remark,war,crime

frame pardon like act
v pardon|amnesty|reprieve|acquit|exonerate|absolve obj!expense,effort,detail
v grant|offer|give|extend|declare|announce obj:clemency,amnesty,pardon,reprieve,immunity,bail addressee=to,second,for
v drop|dismiss|withdraw|suspend obj:charge,case,indictment,prosecution,suit,lawsuit,warrant,proceeding addressee=against patient=against
v commute|reduce|lift|overturn|quash|annul obj:sentence,penalty,conviction,verdict,death patient=of,obj
v set free patient=obj
v forgive obj:^name,^pronoun,enemy,attacker,people
n amnesty|clemency|pardon|reprieve|acquittal patient=for,to,of
v acquit patient=obj
v pardon|amnesty|reprieve|acquit|exonerate|clear|absolve|rehabilitate|spare obj:prisoner,convict,rebel,dissident,general,officer,activist,journalist,soldier,president,leader,^name,^number,hundred,thousand,militant,opponent,man,woman patient=obj subj:^name,president,king,court,judge,government,emir,sultan,parliament,jury,governor,tribunal,amir
v drop|dismiss|withdraw|suspend|abandon|throw out|quash|halt|discontinue|end|close|shelve obj:charge,charges,case,prosecution,lawsuit,suit,investigation,probe,inquiry,proceedings,proceeding,warrant,indictment,complaint,extradition_request,appeal,conviction addressee=against patient=against,of
v grant|offer|give|extend|declare|announce|issue|proclaim|decree obj:clemency,amnesty,pardon,pardons,reprieve,immunity,bail,leniency addressee=to,second,for patient=to,second,for
v commute|reduce|overturn|quash|annul|cut obj:sentence,sentences,death_sentence,conviction,verdict patient=of,obj,against
n general amnesty|presidential pardon|royal pardon|amnesty|mass pardon patient=for,to,of agent=by,subj,adj light:grant,offer,declare,announce,give

frame concede like operate
v admit|acknowledge|accept has:comp subj!team,side +weak
v concede has:comp subj!team,side
v concede obj:defeat,error,mistake,demand,ground,point
v concede no:comp +needs-both
v back down|give in|give way|cave in|bow|relent|yield|capitulate|climb down|bow to|soften|compromise|backtrack|backpedal|u-turn subj!market,share,dollar,currency,ground,head,road,search,talk,talks,effort,field,land obj!head,vote,votes,result,results,fruit,crop,harvest,benefit,return,profit,seat,seats,clue,information,dividend,evidence any!down
v bow|yield|submit|accede|cave|give to:pressure,demand,threat,call
v drop|withdraw|abandon|retract|waive|soften|moderate|renounce|rescind obj:demand,condition,claim,objection,insistence,threat,opposition,veto,complaint,lawsuit,bid,precondition,remark,accusation,ultimatum,charge
v ease|relax|loosen|soften|moderate obj:stance,position,policy,rule,restriction,tone
v allow|let|permit|agree comp:inspect,enter,visit,access,return,inspection +weak3
v grant obj:facility,access,autonomy,independence,concession,demand,request,right,wish,permission addressee=second,to
v make obj:concession,compromise addressee=to
v compromise
n concession|compromise|climbdown|u-turn|about-face light:make,offer
v promise|offer|give obj:access,concession,autonomy
v give in|cave in|bow|yield|relent|back down|climb down|capitulate|submit|accede|buckle to:demand,demands,pressure,protester,striker,call,threat,request,will addressee=to
v meet|satisfy|accept|grant|fulfil|fulfill|concede|accede obj:demand,demands,condition,conditions,request,grievance addressee=of,by,from subj!company,supply,factory
v make obj:concession,concessions,gesture addressee=to
v ease|soften|moderate|tone down|relax|liberalize|liberalise obj:stance,position,line,policy,rule,rules,law,tone,rhetoric,restriction
v reverse|rescind|overturn|rethink|drop|scrap|withdraw|backtrack|shelve obj:decision,plan,order,ruling,policy,course,bill,law,tax,tariff,demand,claim,objection,opposition,veto,threat,condition,insistence,ultimatum,bid,tax_rise,fuel_tax,pension_reform subj:^name,government,president,minister,ministry,parliament,king,court
v grant|give|offer|cede obj:autonomy,self-rule,citizenship,independence,right,rights,status,land_rights,concession,concessions addressee=to,second
v sign obj:decree,law,order any:citizenship,amnesty,pardon,autonomy,reform
v introduce|launch|promise|announce|unveil obj:reform,reforms any:political,democratic,constitutional,electoral
n concession|concessions|climbdown|about-turn|u-turn|policy reversal light:make,offer,announce addressee=to
`;
