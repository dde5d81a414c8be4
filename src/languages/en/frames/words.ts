/** Words that praise, back, regret, pardon, give in. */
export const words = `
frame praise like judge
v praise|hail|laud|commend|applaud|extol|salute|congratulate|thank|celebrate|glorify|acclaim|honour|honor|compliment|felicitate|pay tribute|eulogize obj!god,weather
v pay tribute|pay homage
v welcome|applaud|cheer|greet|embrace obj:@document,@deal,@truce,@meeting,step,move,release,decision,announcement,news,effort,end,result,election,progress,ruling,statement,withdrawal,lift,lifting,return,vote,cooperation,commitment,change,strike,verdict,role,arrest,killing,support,development,pledge,plan,cessation,outcome,formation,^pronoun,resumption,appointment,raid,attack,intervention,sanctions
v thank has:for
v express|convey|voice|offer|send|extend obj:thanks,thank,gratitude,appreciation,condolence,sympathy,congratulation,satisfaction,delight,support,solidarity,confidence,admiration,backing,respect,optimism,hope addressee=to,with,for patient=to,with,for,in
v profess|declare obj:love,friendship,admiration,support,loyalty,solidarity,allegiance patient=for,with,of,to
v describe|call as:friend,ally,hero,success,historic,positive,constructive
v hail has:as
n praise|gratitude|thanks|thank|condolence|congratulation|tribute|accolade|commendation has:to
n praise|gratitude|thanks|tribute|thank
n love|friendship|affection of:^name patient=of,for
p thanks were conveyed patient=to
p closest ally agent=namer patient=told,of
p great friend agent=namer patient=told,of
p step in the right direction agent=namer patient=told theme=told
p golden page theme=in
p welcome step agent=namer theme=told
a historic|constructive|courageous|heroic|encouraging|commendable|praiseworthy agent=namer theme=told

frame solidarity like judge
v support|back|defend|endorse|champion|uphold|sympathize|sympathise|side obj:^name,^pronoun,@document,@deal,government,president,move,effort,decision,bid,right,plan,people,country,ally,action,candidate,party,independence,sovereignty,rebel,regime,integrity,position,call,intervention,power,mediation,initiative,strike,sanctions,peace,talks,leader,claim,opposition,minister,war,operation,candidacy,accession,membership
v side|sympathize|sympathise|align|stand|agree has:with patient=with
v stand by|stand behind|rally behind|rally around|rally round|line up behind|close ranks|stand alongside|stick by|throw weight|stand with|stand up for|speak up for|back up|come out patient=by,behind,around,with,for,obj,alongside,round
v stand has:by patient=by
v stand has:behind patient=behind
v stand has:with patient=with
v rally has:behind patient=behind
v vouch|root|speak has:for patient=for
v throw behind obj:weight,support
v lend|give|offer|pledge|declare|reaffirm|reiterate|express|voice|renew|underline|affirm|proclaim obj:support,backing,solidarity,blessing,commitment,allegiance,approval,endorsement patient=to,for,with,behind,second
v reaffirm|reiterate|affirm|underline|underscore|stress|confirm obj:commitment,support,importance,friendship,alliance,tie,right,unity,sovereignty,respect,relationship theme=obj patient=for,to,of,with,obj
v certify|confirm|attest|verify|vindicate obj:compliance
v certify theme=comp,obj patient=comp
v side has:with
v vote in:favour,favor patient=of
v abstain +weak2
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

frame regret like judge
v apologize|apologise|atone|repent addressee=to patient=to
v regret|rue|deplore|lament obj:decision,incident,death,attack,action,error,mistake,loss,remark,comment,act,killing,downing,^pronoun,harm,step,move subj!court
v regret
v express|voice|convey|offer|issue|make|give|present obj:regret,remorse,apology,sorrow,sadness addressee=to,for,second
v say sorry
v feel comp:sorry
v sadden|grieve|dismay agent=obj,subj
v ask|beg obj:forgiveness,pardon addressee=for
v seek obj:forgiveness
v own up|admit|acknowledge obj:mistake,error,fault,responsibility,guilt,wrongdoing,blunder,failure theme=obj
v note with:regret
n apology|regret|remorse|contrition|mea culpa addressee=to,for
n apology light:give,offer,make,issue,demand
a sorry|saddened|remorseful|regretful|apologetic|contrite
p with regret
p truly saddened

frame pardon like act
v pardon|amnesty|reprieve|acquit|exonerate|commute|absolve|rehabilitate|spare obj!expense,effort,detail
v grant|offer|give|extend|declare|announce obj:clemency,amnesty,pardon,reprieve,immunity,bail addressee=to,second,for
v drop|dismiss|withdraw|suspend obj:charge,case,indictment,prosecution,suit,lawsuit,warrant,proceeding addressee=against patient=against
v commute|reduce|lift|overturn|quash|annul obj:sentence,penalty,conviction,verdict,death patient=of,obj
v set free patient=obj +swap2
v forgive obj:^name,^pronoun,enemy,attacker,people
n amnesty|clemency|pardon|reprieve|acquittal patient=for,to,of
v acquit patient=obj

frame concede like operate
v concede|admit|acknowledge|accept has:comp subj!team,side +weak
v concede obj:defeat,error,mistake,demand,ground,point
v concede
v back down|give in|give way|cave in|bow|relent|yield|capitulate|climb down|bow to|soften|compromise|backtrack|backpedal|u-turn subj!market,share,dollar,currency,ground
v bow|yield|submit|accede|cave|give to:pressure,demand,threat,call
v drop|withdraw|abandon|retract|waive|soften|moderate|renounce|rescind obj:demand,condition,claim,objection,insistence,threat,opposition,veto,complaint,lawsuit,bid,precondition,remark,accusation,ultimatum,charge
v ease|relax|loosen|soften|moderate obj:stance,position,policy,rule,restriction,tone
v allow|let|permit|agree comp:inspect,enter,visit,access,return,inspection +weak3
v grant obj:facility,access,autonomy,independence,concession,demand,request,right,wish,permission addressee=second,to
v make obj:concession,compromise addressee=to
v compromise
n concession|compromise|climbdown|u-turn|about-face light:make,offer
v promise|offer|give obj:access,concession,autonomy
`;
