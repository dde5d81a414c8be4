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
v lie|cheat|dupe|deceive|mislead|distort|dissemble patient=subj
v distract patient=subj
v violate|breach|break|flout obj:law,treaty,convention,right,agreement,sovereignty,resolution,rule,charter patient=subj
v prepare|plan comp:false
n accusation|allegation|claim|charge has:subj patient=against,of,about theme=of,comp
n accusation|allegation against:^name,government patient=against theme=of
n accusation|accusations|allegation patient=against theme=of,comp
n blame has:on patient=on,for
n complaint has:subj patient=against,about theme=about,of
a responsible|culpable|complicit|guilty|accountable|liable patient=subj,told theme=for,of,in
a behind has:behind
p to blame patient=subj theme=for
p had a hand in patient=subj theme=in
p bears responsibility patient=subj theme=for
p bear responsibility patient=subj theme=for
p bears full responsibility patient=subj theme=for
p pattern of aggression patient=subj

frame condemn like judge
v condemn|denounce|deplore|decry|castigate|lambast|lambaste|censure|berate|slam|assail|rebuke|chastise|chide|excoriate|vilify|revile|reproach|reprimand|admonish|upbraid|pillory|scold|lash|deride|disparage|savage|scorn|rap|flay|disapprove|bemoan|decry|mock|ridicule|humiliate|insult|repudiate obj!@market-thing
v criticize|criticise|attack|blast|slate|rail|inveigh for:^name,failure,lack,remark,handling,decision,policy,comment
v criticize|criticise|fault|knock obj!film,book,referee
v blast|slam|hit|rip|attack obj:decision,policy,government,plan,move,critic,opposition,remark,comment,law,resolution,report,media,record,ruling,deal
v lash out|hit out|hit back|rail|fume|inveigh|fulminate|thunder patient=at,against
v take obj:swipe,dig,aim,exception,issue patient=at,to,with
v take to task
v speak out|protest has:against patient=against subj!crowd,student,thousand,demonstrator,people,worker,protester
v express|voice|convey|register|state|share|reiterate|air|raise obj:concern,anger,dismay,outrage,displeasure,dissatisfaction,disappointment,indignation,alarm,disapproval,condemnation,objection,criticism,protest,fear,fury,frustration,shock,worry,disgust,unease,misgiving,reservation,opposition,doubt,regrets patient=to,at,about,over,with theme=over,about,at
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
a angry|furious|dismayed|alarmed|outraged|disappointed|indignant|appalled|concerned|worried|incensed|aghast has:at patient=at,with,about,over,by
a angry|furious|dismayed|alarmed|outraged|disappointed|indignant|appalled has:by patient=by
a alarmed|concerned|dismayed|worried has:about patient=about

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
p ought to have patient=subj
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
a irresponsible|unacceptable|outrageous|illegal|unlawful|illegitimate|provocative|hypocritical|disgraceful|shameful|shameless|immoral|unjust|unfair|reckless|cynical|absurd|deplorable|appalling|despicable|inhumane|inhuman|barbaric|cowardly|arrogant|treacherous|dangerous|unwise|naive|counterproductive|disgusting|abhorrent|heinous|intolerable|inexcusable|unjustified|unjustifiable|unwarranted|disproportionate|ridiculous|scandalous|hostile|unfriendly|ludicrous|laughable|regrettable|deceitful|dishonest|discriminatory|destabilizing|destabilising|incompetent|misguided|unconstitutional|insulting|offensive|undemocratic|racist|ruthless|brutal|unethical|inadequate|inappropriate|unhelpful|undiplomatic|incendiary|inflammatory|foolish|weak|stupid|crazy|insane|deluded|evil|wicked|two-faced|unreliable|untrustworthy|treasonous|criminal|xenophobic|antisemitic|cruel|rude|shocking|alarming|worrying|wrong|horrific|egregious|indefensible|unprecedented|unprovoked has:told
v betray|humiliate|insult|deceive|blackmail|bully|mislead|backstab|provoke|disrespect|undermine|sabotage agent=by patient=subj has:obj subj:^name,^pronoun,government +quote
v liken|compare theme=obj patient=obj to:hitler,nazi,stalin,dictator,trump,terrorist,fascist,hitler,apartheid,mussolini,gestapo,mafia,nazism,donald
v liken patient=obj
v call patient=obj obj:^name second:liar,criminal
v go obj:far +weak2

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

frame charge like act
v charge|indict|arraign|prosecute|try|sue|impeach|subpoena patient=obj theme=with,for
v charge has:with patient=obj theme=with obj!card,account,battery
v charge obj:@person,suspect,man,woman,activist,journalist,officer,soldier,^name,@captive no:for
v bring|file|press|lodge obj:charge,lawsuit,case,indictment,suit,complaint,proceedings patient=against
v issue obj:warrant patient=for,against
v put on trial|go on trial|stand trial patient=subj,obj
v take to court|haul into court
n indictment|impeachment|prosecution|arraignment|trial of:^name,@person,president,leader,activist,minister,general patient=of theme=for
n arrest warrant patient=for

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
n investigation|inquiry|probe|enquiry|inquest|inspection patient=into,of,against theme=into
n raid on:office,home,house,premise,headquarters patient=on
v create|set up|establish obj:inquiry,commission,tribunal,panel any:inquiry,investigate,investigation,probe,fact-finding

frame owe like judge
v owe obj:apology,explanation,answer patient=second,to,subj
`;
