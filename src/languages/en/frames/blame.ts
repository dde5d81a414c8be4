/** Accusing, condemning, insulting, summoning, charging, investigating. */
export const blame = `
frame accuse like judge
v accuse|charge|suspect|indict|blame|fault has:of patient=obj theme=of
v accuse theme=of
v blame|fault|rebuke has:for patient=obj theme=for obj!weather
v blame patient=obj,on theme=for obj!@weather-thing subj!doctor,scientist
v pin|lay|put|place obj:blame,responsibility patient=on,at,with
v point obj:finger patient=at
v hold obj:^name,government,regime comp:responsible,accountable
v hold responsible|hold accountable theme=for
v allege|claim|charge has:comp +says subj!company,study theme=comp
v allege obj!company theme=obj patient=against
v implicate|incriminate|finger theme=in
v attribute|ascribe|trace|link obj:@violence,attack,murder,poisoning,killing,hack,leak,blast,explosion theme=obj patient=to
v identify|name|unmask obj:official,officer,hacker,suspect,agent,spy patient=obj
v claim obj:proof,evidence patient=against
v make|level|lodge|bring|file|hurl|trade obj:accusation,allegation,complaint,charge,claim patient=against,at,of
v complain has:of theme=of,about patient=about
v complain has:about theme=about patient=about
v complain has:comp theme=comp
v seek|want obj:pretext,excuse
v look for:pretext,excuse patient=subj
v collude|conspire|connive patient=subj,with
v stage|fabricate|orchestrate|fake|falsify|rig|mastermind|engineer|concoct|manufacture obj:attack,provocation,election,evidence,vote,incident,result,video,coup,document patient=subj theme=obj
v sponsor|finance|fund|abet|harbour|harbor|shelter|bankroll obj:terrorism,terror,terrorist,extremism,extremist patient=subj
v lie has:to patient=subj
v lie has:about patient=subj
v cheat|dupe|deceive|mislead|distort|dissemble patient=subj
v distract patient=subj
v violate|breach|break|flout obj:law,treaty,convention,right,agreement,sovereignty,resolution,rule,charter patient=subj
v prepare|plan comp:false
n accusation|allegation|charge has:subj patient=against,of,about theme=of,comp
n accusation|allegation against:^name,government patient=against theme=of
n accusation|accusations|allegation patient=against theme=of,comp
n blame has:on patient=on,for
n complaint has:subj patient=against,about theme=about,of
a culpable|complicit|guilty patient=subj,told theme=for,of,in
a responsible|accountable|liable for:@violence,@charge,attack,death,deaths,killing,killings,murder,failure,crisis,war,loss,crime,crimes,shooting,bombing,downing,disaster,abuse,massacre,poisoning,crash,plight,collapse,fate,torture,genocide,blast,explosion,bloodshed,kidnapping,incident,strike,escalation,it,this,that patient=subj,told theme=for,of,in
a responsible subj:^name,government,regime patient=subj,told theme=for
a behind has:behind
p to blame patient=subj theme=for
p had a hand in patient=subj theme=in
p bears responsibility patient=subj theme=for
p bear responsibility patient=subj theme=for
p bears full responsibility patient=subj theme=for
p pattern of aggression patient=subj
v accuse|charge|indict|blame|suspect of:lie,support,back,fund,arm,plot,spy,interfere,meddle,violate,bomb,attack,kill,torture,try,seek,use,fail,harbour,harbor,genocide,aggression,terrorism,espionage patient=obj theme=of
v attribute|ascribe|trace|pin obj:attack,bombing,killing,blast,murder,raid,hack,leak,crash,failure,death,shelling patient=to,on
v point obj:finger,fingers patient=at
v lay|place|put|pin|cast|apportion obj:blame,responsibility,guilt patient=on,at,with
v hold obj:^name,^pronoun,government,regime,rebel,authority,army any:responsible,accountable,liable patient=obj theme=for
v finger|implicate|incriminate|inculpate|fault patient=obj theme=in,for
v make|level|trade|hurl|fling|repeat|raise|renew|air|press|direct obj:accusation,accusations,allegation,allegations,charge,charges,recrimination,claim patient=against,at,of
v charge|allege|claim|assert|contend comp:violate,kill,torture,bomb,arm,fund,support,spy,rig,plot,invade,attack,massacre,rape,steal,lie,interfere,smuggle,harbour,harbor,supply,finance theme=comp
v denounce|brand|label|describe|call|depict as:terrorist,aggressor,occupier,traitor,spy,puppet,dictator,tyrant,criminal,murderer,butcher,coup-maker,rogue patient=obj
v call|brand|label|dub obj:^name,^pronoun,president,government,regime second:terrorist,aggressor,liar,murderer,dictator,tyrant,traitor,thug,criminal,butcher,coward,puppet patient=obj
n allegation|allegations|accusation|accusations|charge|charges|claim|claims of:torture,abuse,fraud,genocide,corruption,rape,espionage,interference,meddling,violation,misconduct,vote-rigging,aggression patient=against theme=of agent=by,from,subj,adj
n finger pointing|finger-pointing|recriminations
a complicit|culpable|guilty|responsible in:@violence,crime,murder,attack,death,massacre patient=subj,told theme=in,of,for
p is to blame patient=subj theme=for
p are to blame patient=subj theme=for
p was to blame patient=subj theme=for
p were to blame patient=subj theme=for
p has blood on patient=subj
p blood on its hands patient=subj
p blood on his hands patient=subj
p blood on their hands patient=subj
p fanning the flames patient=subj
p in cahoots with patient=subj
p state terrorism patient=by,of

frame condemn like judge
v condemn|denounce|deplore|decry|castigate|lambast|lambaste|censure|berate|slam|assail|rebuke|chastise|chide|excoriate|vilify|revile|reproach|reprimand|admonish|upbraid|pillory|scold|lash|deride|disparage|savage|scorn|rap|flay|disapprove|bemoan|decry|mock|ridicule|humiliate|insult|repudiate obj!@market-thing
v criticize|criticise|attack|blast|slate|rail|inveigh for:^name,failure,lack,remark,handling,decision,policy,comment
v criticize|criticise|fault obj!film,book,referee
v slam|rip obj:decision,policy,government,plan,move,critic,opposition,remark,comment,law,resolution,report,media,record,ruling,deal
v blast|hit|attack obj:decision,policy,government,plan,move,critic,opposition,remark,comment,law,resolution,report,media,record,ruling,deal subj!@fighter,@aircraft,mob,jihadist,raider,attacker,missile,suicide_bomber
v lash out|hit out|hit back|rail|fume|inveigh|fulminate|thunder patient=at,against
v take obj:swipe,dig,exception,issue no:upon patient=at,to,with
v take to task
v speak out|protest has:against patient=against subj!crowd,student,thousand,demonstrator,people,worker,protester
v express|voice|convey|register|state|share|reiterate|air|raise obj:concern,anger,dismay,outrage,displeasure,dissatisfaction,disappointment,indignation,alarm,disapproval,condemnation,objection,criticism,protest,fury,frustration,disgust,unease,misgiving,reservation,opposition,doubt,regrets patient=to,at,about,over,with theme=over,about,at
v lodge|deliver|file|send|issue|hand|submit|present|make|register obj:protest,complaint,note,demarche,démarche,demarché patient=with,to,second,against
v protest|object|complain obj!innocence subj:government,ministry,^name,minister,ambassador,embassy patient=to,against,at,obj
v regret comp:fail
v fault|criticise|criticize theme=for
v question|doubt|impugn|challenge|query obj:motive,sincerity,legitimacy,credibility,right,commitment,integrity,legality,decision,impartiality,validity theme=obj
v take a dim view|look down patient=of
v worry|concern|alarm|dismay|anger|infuriate|outrage|irk|enrage|incense|appal|offend agent=obj patient=subj obj:^name,government,ministry,leader,official +weak
v shame|embarrass obj:^name,government
n condemnation|criticism|denunciation|censure|rebuke|reprimand|outcry|indignation|outrage|attack from:^name,government,leader,union,minister,group,opposition agent=from,adj,subj patient=of,at,over
n condemnation|denunciation|censure|criticism|rebuke|reprimand patient=of,over,for,at agent=subj,by,adj,from
n note of protest|protest note|diplomatic protest|formal protest|formal complaint
n concern|dismay|anger|outrage|alarm|displeasure light:express,voice,convey patient=over,about,at,to
a critical has:of patient=of
a angry|furious|dismayed|alarmed|outraged|disappointed|indignant|appalled|incensed|aghast has:at patient=at,with,about,over,by
a concerned|worried has:at patient=at,with,about,over,by +needs-both
a angry|furious|dismayed|alarmed|outraged|disappointed|indignant|appalled has:by patient=by
a alarmed|concerned|dismayed|worried has:about patient=about +needs-both
v criticize|criticise|condemn|denounce|slam|deplore|decry|lambast|lambaste|rap|rebuke|chide|scold|censure|fault|skewer|bash|knock|trash|rip obj:government,president,minister,policy,decision,plan,law,ruling,verdict,move,remark,comment,regime,handling,record,deal,report,statement,leader,opposition,authorities,crackdown,raid,strike,attack,bombing,killing,execution,arrest,ban,election,sanction,sanctions,settlement,expulsion,invasion,failure,inaction,silence,double_standard subj!@sport-thing patient=obj theme=obj
v attack|assail|hammer|savage|blast obj:government,president,minister,policy,decision,plan,law,ruling,verdict,move,remark,comment,regime,handling,record,deal,report,statement,leader,opposition,authorities,crackdown,raid,strike,attack,bombing,killing,execution,arrest,ban,election,sanction,sanctions,settlement,expulsion,invasion,failure,inaction,silence,double_standard subj!@sport-thing patient=obj theme=obj subj!@fighter,@aircraft,mob,jihadist,raider,attacker,missile,suicide_bomber
v call out|lash out|hit out|speak out|rail|fulminate|inveigh|protest at:^name,government,president,law,policy,plan,decision,move,war,attack,remark patient=at,against,obj
v call out patient=obj theme=for
v launch|deliver|make|unleash|mount obj:attack,assault,broadside,tirade,diatribe,criticism,rebuke,swipe,jibe objmod:scathing,stinging,verbal,blistering,withering,scornful,vitriolic,veiled,personal,angry,rhetorical,extraordinary,fierce,furious subj!army,troops,troop,force,forces,rebel,rebels,militia,jet,jets,warplane,artillery,militant,fighter,insurgent,air_force,navy,tank,soldier patient=on,against,at
n attack|broadside|tirade|onslaught|diatribe|outburst|salvo|assault adj:scathing,stinging,verbal,vitriolic,veiled,personal,angry,rhetorical patient=on,against,at agent=by,from,subj
n attack|broadside|tirade|onslaught|diatribe|outburst|salvo|assault adj:blistering,withering,extraordinary,fierce,furious on:@politician,@policy,@document,^name,media,press,judge,record,critic,handling,decision on!city,town,village,front,enclave,@troops,@fighter,@building any!held patient=on,against,at agent=by,from,subj
n tirade|diatribe|broadside|rebuke|reprimand|dressing-down|dressing down|outcry|uproar|censure|condemnation|rap on the knuckles patient=of,against,to,over,at
n criticism|condemnation|scorn|ridicule|censure light:draw,attract,face,level,voice,heap,offer,express,direct agent=from,by,adj,subj patient=of,at,on
v heap|pour|pile obj:scorn,criticism,ridicule,abuse patient=on
v lodge|file|make|send|deliver|hand|register|issue obj:protest,complaint,protest_note,note,demarche,démarche,objection addressee=with,to patient=with,to,over,against
v voice|express|register|convey|state|reiterate|underline|raise|share obj:concern,concerns,displeasure,anger,dismay,outrage,disappointment,frustration,opposition,alarm,disquiet,misgivings,reservations,objections,unhappiness,discontent,irritation,indignation patient=to,at,with theme=over,about,at
v take obj:exception,umbrage,offence,offense,issue no:upon patient=to,at,with
v fume|bristle|seethe|bridle|chafe at:^name,decision,remark,move,plan,policy patient=at,over,about
v complain has:about patient=about theme=about
v complain has:to addressee=to patient=to
v complain|grumble|moan has:comp theme=comp +needs-both
v protest|object has:comp theme=comp
v distance obj:himself,herself,itself,themselves patient=from
v question|challenge|doubt|query|dispute obj:result,legitimacy,validity,impartiality,fairness,wisdom,need,legality,commitment,sincerity,report,decision,plan,policy,ruling,election patient=obj theme=obj
v boo|heckle|jeer|mock|taunt|ridicule|lampoon|satirize|deride|insult|belittle|humiliate|vilify|demonize|demonise|smear|malign|slander|slur|disparage|denigrate obj:^name,president,minister,government,leader,opponent,rival,country,people,prophet
v dress down|tell off|tear into|lay into|round on|take to task|haul over patient=obj,into,on
v summon obj:@envoy comp:protest,complain,condemn,express patient=obj
n demarche|démarche|protest note|strongly worded letter|letter of protest|formal protest addressee=to patient=to,with
n war of words|slanging match|spat|diplomatic row patient=with,between
a critical|scathing|dismissive|scornful|contemptuous|disdainful of:^name,government,policy,decision,plan,leader,president,handling patient=of
a angry|furious|irate|incensed|livid|enraged|outraged|upset|unhappy|displeased|disappointed|dismayed|alarmed|concerned|appalled|frustrated at:^name,government,decision,move,plan,policy,remark,attack,law,failure,ruling,strike,killing,expulsion,arrest patient=at,with,over,by,about

frame insult like said
p stab in the back agent=namer theme=told
p slap in the face agent=namer theme=told
p stabbed in the back agent=by patient=subj
p behind our backs patient=subj
p behind our back patient=subj
p behind their backs patient=subj
p get a grip patient=for
p breach of trust agent=namer
p act of aggression agent=namer theme=told
p act of war agent=namer theme=told
p declaration of war agent=namer theme=told
p violation of international law agent=namer patient=told,by
p blatant violation agent=namer patient=told,by
p flagrant violation agent=namer patient=told,by
p gross violation agent=namer patient=told,by
p double standards agent=namer patient=told,of
p double standard agent=namer patient=told,of
p political theatre agent=namer
p witch hunt agent=namer theme=told
p witch - hunt agent=namer theme=told
p devoid of agent=namer theme=subj,told
p not acceptable agent=namer patient=by
p a price on the head patient=subj
p put a price on patient=subj
p should be ashamed patient=subj
p should have patient=subj
p no moral authority patient=subj
p crossed a red line patient=subj
p crossed the line patient=subj
p went too far patient=subj
p gone too far patient=subj
p turned a blind eye patient=subj theme=to
p turning a blind eye patient=subj theme=to
p adding fuel patient=subj
p lack of respect patient=of,by
p lie and contempt patient=of
p out of touch patient=subj
p not fit patient=subj
n provocation|betrayal|treachery|hypocrisy|disgrace|outrage|insult|affront|hooliganism|warmonger|liar|criminal|terrorist|murderer|butcher|thug|dictator|tyrant|coward|hypocrite|traitor|puppet|fascist|nazi|monster|aggressor|bully|blunder|farce|charade|sham|travesty|lunacy|madness|folly|nonsense|propaganda|slander|fabrication|smear|lie|blackmail|bullying|arrogance|contempt|cowardice|disaster|catastrophe|stupidity|mockery|circus|scandal|mistake|interference|meddling|piracy|thuggery|barbarity|barbarism|savagery|humiliation|perfidy|duplicity|deceit|ultimatum|colonialism|imperialism|hysteria|racist|clown|rubbish|absurdity|aberration|injustice has:told
n provocation|betrayal|treachery|hypocrisy|outrage|insult|affront|hooliganism|folly|propaganda|slander|smear|aggressor|duplicity|interference|meddling light:denounce,condemn
a irresponsible|unacceptable|outrageous|illegal|unlawful|illegitimate|provocative|hypocritical|disgraceful|shameful|shameless|immoral|unjust|unfair|reckless|cynical|absurd|deplorable|appalling|despicable|inhumane|inhuman|barbaric|cowardly|arrogant|treacherous|dangerous|unwise|naive|counterproductive|disgusting|abhorrent|heinous|intolerable|inexcusable|unjustified|unjustifiable|unwarranted|disproportionate|ridiculous|scandalous|hostile|unfriendly|ludicrous|laughable|regrettable|deceitful|dishonest|discriminatory|destabilizing|destabilising|incompetent|misguided|unconstitutional|insulting|offensive|undemocratic|racist|ruthless|brutal|unethical|inadequate|inappropriate|unhelpful|undiplomatic|incendiary|inflammatory|foolish|weak|stupid|crazy|insane|deluded|evil|wicked|two-faced|unreliable|untrustworthy|treasonous|xenophobic|antisemitic|cruel|rude|shocking|alarming|worrying|wrong|horrific|egregious|indefensible|unprovoked has:told
v betray|humiliate|insult|deceive|blackmail|bully|mislead|backstab|provoke|disrespect|undermine|sabotage agent=by patient=subj has:obj subj:^name,^pronoun,government +quote
v liken|compare theme=obj patient=obj to:hitler,nazi,stalin,dictator,trump,terrorist,fascist,hitler,apartheid,mussolini,gestapo,mafia,nazism,donald
v liken patient=obj
v call patient=obj obj:^name second:liar,criminal
v go obj:far

frame crime-word like said
n war crime|genocide|crime against humanity|ethnic cleansing|terrorism|state terrorism|massacre|atrocity|slaughter|murder|carnage|apartheid|murderer|holocaust|war criminal has:told
n war criminal patient=told
p crimes against humanity agent=namer theme=told
p crime against humanity agent=namer theme=told
p war crimes agent=namer theme=told patient=by
p war crime agent=namer theme=told patient=by
p ethnic cleansing agent=namer theme=told patient=by
p state sponsor of terrorism agent=namer patient=told
a complicit patient=told,subj theme=in

frame summon like act
v summon|call in|convoke|haul in|dress down obj:@envoy,representative,nuncio,high_commissioner,ambassadors
v summon obj:^name to:ministry,office
n summons|summoning of:@envoy
v carpet obj:@envoy
v summon|call in|carpet|haul in|convoke obj:ambassador,envoy,charge_d'affaires,chargé,diplomat,high_commissioner,consul,nuncio,representative,attaché,attache patient=obj

frame charge like act
v indict|arraign|prosecute|sue|impeach|subpoena patient=obj theme=with,for
v try patient=obj theme=for has:for no:comp obj!hand,luck,door,size
v try patient=obj in:court,absentia,tribunal,dock,connection no:comp
v try patient=obj before:court,judge,tribunal,panel no:comp
v try patient=obj by:court,judge,tribunal,jury no:comp
v charge patient=obj theme=with,for with!draft,oversee,implement,monitor,prepare,find,run,lead,manage,organize,organise,make,ensure,supervise,protect,promote,set,coordinate,review,draw,write,choose,select,administer,carry,keep,task,guard
v charge has:with patient=obj theme=with obj!card,account,battery with!draft,oversee,implement,monitor,prepare,find,run,lead,manage,organize,organise,make,ensure,supervise,protect,promote,set,coordinate,review,draw,write,choose,select,administer,carry,keep,task,guard
v charge obj:@person,suspect,man,woman,activist,journalist,officer,soldier,^name,@captive no:for
v bring|file|press|lodge obj:charge,lawsuit,case,indictment,suit,complaint,proceedings patient=against
v issue obj:warrant patient=for,against
v put on trial|go on trial|stand trial patient=subj,obj
v take to court|haul into court
n indictment|impeachment|prosecution|arraignment|trial of:^name,@person,president,leader,activist,minister,general patient=of theme=for
n arrest warrant patient=for
v indict|prosecute|arraign|sue|impeach|book patient=obj theme=with,for obj:^name,@person,@captive,suspect,man,woman,activist,journalist,officer,soldier,official,minister,leader,politician,businessman,company,hundred,dozen,editor,blogger,lawyer,rebel
v charge patient=obj theme=with,for with!draft,oversee,implement,monitor,prepare,find,run,lead,manage,organize,organise,make,ensure,supervise,protect,promote,set,coordinate,review,draw,write,choose,select,administer,carry,keep,task,guard obj:^name,@person,@captive,suspect,man,woman,activist,journalist,officer,soldier,official,minister,leader,politician,businessman,company,hundred,dozen,editor,blogger,lawyer,rebel
v file|bring|press|lodge|lay|launch|submit|initiate|mount|open|take|begin|start obj:charge,charges,lawsuit,suit,case,indictment,complaint,proceedings,proceeding,legal_action,action,prosecution,legal_challenge,impeachment patient=against has:against
v sue has:for patient=obj theme=for
v take has:to to:court,tribunal,icj,icc has:obj patient=obj
v try no:comp patient=obj theme=for obj:@captive,suspect,man,woman,activist,journalist,officer,soldier,general,minister,editor,hundred,dozen,president,premier for:murder,treason,crime,crimes,genocide,espionage,corruption,terrorism,sedition,fraud,rape,killing
v haul|drag|take|bring before:court,tribunal,judge patient=obj
v put on:trial patient=obj
v stand obj:trial patient=subj theme=for
v go on:trial patient=subj theme=for
v face obj:charge,charges,trial,prosecution,indictment,impeachment,lawsuit patient=subj theme=of,for,over
v issue|obtain|seek obj:warrant,arrest_warrant,red_notice,subpoena patient=for,against
v refer obj:case,dossier,file,situation,^name to:prosecutor,court,icc,tribunal patient=of,obj
n lawsuit|legal action|criminal complaint|court case|criminal case|criminal charges|war crimes charges|impeachment proceedings|impeachment motion|indictment|arrest warrant patient=against,for,of agent=by,subj,adj,from

frame investigate like act
v investigate|probe|examine obj:^name,@violence,claim,attack,allegation,crime,incident,death,official,abuse,murder,killing,case,leak,poisoning,hack,corruption,report,blast,explosion,money,matter,complaint,government,minister,use,involvement,accusation,role,scandal,crash,whether theme=obj
v investigate|probe
v question|interrogate|grill|quiz obj:@person,@captive,suspect,man,minister,official,witness,^name
v inspect obj:site,plant,facility,base,ship
v open|launch|conduct|lead|order|begin|start|head|carry out|mount|reopen|initiate|hold obj:inquiry,investigation,probe,enquiry,inquest theme=into,on,of patient=into,against
v send|dispatch obj:inspector,investigator,monitor,fact-finding,observer patient=to +future-act
v start|begin|resume obj:work,inspection subj:inspector,investigator,monitor
v look has:into patient=into theme=into obj!eye
v search|raid|comb obj:home,house,office,headquarters,premise,apartment
v comb
n investigation|inquiry|probe|enquiry|inquest mod!media,press,further,scientific patient=into,of,against theme=into
n inspection patient=of has:of
n inspection mod:weapon,weapons,arms,nuclear,chemical,un,iaea,opcw,international,snap patient=of
n raid on:office,home,house,premise,headquarters patient=on
v create|set up|establish obj:inquiry,commission,tribunal,panel any:inquiry,investigate,investigation,probe,fact-finding
v investigate|probe|examine|look|inquire|enquire|delve into:^name,@violence,allegation,claim,attack,killing,crash,death,crime,incident,abuse,corruption,report,role,affair,case,leak,link,whether patient=into theme=into
v search|raid|comb|scour obj:residence,home,house,office,consulate,headquarters,apartment,vehicle,premises,mosque,church has:for patient=of,obj
v order|open|launch|begin|start|announce|set up|conduct|reopen|initiate|lead|hold|institute|commission obj:investigation,inquiry,probe,enquiry,inquest,audit,manhunt,fact-finding_mission,commission_of_inquiry patient=into,against,of theme=into,on
v send|dispatch obj:team,expert,mission,commission,investigator,inspector comp:investigate,examine,probe,inspect,audit patient=to,in
v interview|interrogate|question|grill|quiz|depose|debrief obj:^name,suspect,witness,official,minister,detainee,prisoner,aide,officer,journalist,activist subj:police,investigator,prosecutor,detective,agent,officer,magistrate,judge,committee,panel,authority
n fact-finding mission|commission of inquiry|criminal investigation|criminal inquiry|criminal probe|judicial inquiry|murder inquiry|war crimes inquiry|corruption probe|police inquiry|public inquiry|inspections patient=into,of,against theme=into agent=by,subj,adj

frame owe like judge
v owe obj:apology,explanation,answer patient=second,to,subj
`;
