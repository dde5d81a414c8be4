/** Force against people and things. */
export const violence = `
frame attack like attack
v attack|assault|assail|ambush|raid|invade|bombard|pound|besiege|pummel|overrun|set upon|blitz|strafe obj!@abstract,@market-thing,record,plan,decision,policy,view,critic,credibility,comment,bill,problem,opponent,bowler,idea subj!@weather-thing,@sport-thing,@market-thing
v attack no:obj subj:@fighter,@troops,rebel,militant,gunman,mob,aircraft,jet,^name,insurgent +needs-actor
v bomb|carpet-bomb|firebomb|strafe|napalm|dive-bomb +aerial subj!film,movie,play
v bombard|shell|rocket|mortar|cannonade +heavy-weapons obj!pea,egg subj!@weather-thing
v hit|strike|pound|target|hammer|pummel|blast|batter|rake obj:@troops,@fighter,@building,@place-of-power,@aircraft,position,base,camp,target,convoy,site,position,militant,airfield,depot,facility,stronghold,school,hospital,militant,airport,village,suburb,laboratory,factory,patrol,checkpoint,runway,plane,ship,bunker,warehouse,compound,headquarters,outpost,embassy,civilian,tanker,village,neighbourhood,neighborhood,oil,area subj!@weather-thing,@sport-thing,@market-thing obj!@market-thing
v hit|strike|pound|target|hammer obj:^name subj:aircraft,jet,warplane,missile,rocket,shell,plane,drone,force,@troops,bomb,artillery,fighter +military
v strike|hit|blast subj:missile,rocket,shell,bomb,mortar,bullet,torpedo,drone,aircraft,jet,warplane,suicide_bomber,gunman,militant
v hit obj:pilot,plane,soldier,position,helicopter
v launch|carry out|conduct|mount|stage|unleash|execute|perform|make|wage|order|step up|intensify|press|keep up|begin|resume|fly obj:attack,strike,raid,offensive,assault,airstrike,bombing,operation,incursion,invasion,bombardment,ambush,sortie,air_strike,campaign,onslaught,war,mission any:military,air,attack,strike,raid,offensive,assault,airstrike,bombing,invasion,ambush,rebel,force,troop,missile,army,incursion,bombardment,sortie,ground,war,suicide obj!advertising,election patient=on,against,into,in,at
v fire|launch|shoot|lob|hurl|drop|discharge|loose|unleash|rain|throw|release|jettison|detonate|explode|set off|plant|lay obj:@ordnance,@explosive,bombs,tear_gas,shot,weapon,canister patient=at,on,into,toward,towards,over,in,against +ordnance obj!test,satellite
v open|return|exchange|trade obj:fire,gunfire,shot,shots,artillery patient=on,at,with,against +firearms subj!@sport-thing
v fire|shoot|open fire has:on patient=on +firearms
v fire|shoot has:at patient=at +firearms at!goal
v fire into:crowd,air,protester patient=into +firearms
v snipe patient=at +firearms
v shoot patient=obj +firearms +targeted2 obj!film,movie,video,scene,photo,picture,footage,goal,penalty,look,basket,@ordnance,round,documentary,@sport-thing subj!@sport-thing,photographer,price,share
v gun down|mow down|shoot up patient=obj +firearms +kill
v shoot dead|shoot to death patient=obj +firearms +kill
v shoot down|down|bring down|shot down|take down|knock down|blow out obj:@aircraft,missile,rocket,^number,^name,^pronoun,bomber +aerial obj!government,wall,price,regime,cost,inflation,rate,house,share,statue
v down obj:@aircraft,f-16,plane +aerial
v shoot down|intercept obj:missile,rocket,drone,projectile +heavy-weapons
v blow up patient=obj +explosives +destroy2 obj!photo,balloon
v detonate|explode|go off|blow subj:bomb,device,car_bomb,mine,grenade,landmine,car,explosive,bomber,ied +explosives patient=near,in,at,outside
v blow obj:himself,herself,themselves +suicide-attack patient=in,near,at,among
v ram|plough|drive into:crowd,pedestrian,people,checkpoint,cyclist +vehicle patient=into
v stab|knife|hack|slash|spear|club|machete obj:^name,^pronoun,@civilian,@fighter,@person,man,soldier,^number,victim to!back +primitive
v hack to:death +primitive
v gas|poison|contaminate obj!relation,relations,atmosphere,tie,debate,climate,mind,talks +unconventional
v use obj:@chemical,chemical,chlorine,sarin,poison,munition patient=against,on,in +unconventional
v use obj:force,violence patient=against
v exchange|trade obj:mortar,shelling,artillery,missile,rocket patient=with +heavy-weapons
v fight|battle|combat|wage obj:^name,@fighter,@troops,rebel,insurgent,force,militant,government +military2
v advance|push subj:@troops,rebel,fighter on:^name,capital,town,city patient=on
v resist|repel|repulse|beat back|fight off|push back obj:attack,offensive,assault,@fighter,@troops,attacker +defend
v crush|quell|put down|suppress obj:rebellion,uprising,revolt,insurgency,mutiny
v sink|torpedo|ram|mine obj:@vessel,warship +destroy
v come under:fire,attack,shelling,bombardment,assault patient=subj agent=from,by subj!@market-thing,@sport-thing,minister
v suffer obj:attack,bombardment patient=subj agent=by
v set obj:fire,ablaze,alight patient=to +destroy
v storm|raid obj:@building,@place-of-power,house,home,camp,compound,village,prison,hideout subj:@troops,@fighter,police,soldier,commando,gunman,force,militant
v invade
n attack|assault|onslaught|raid|offensive|ambush|incursion|invasion|aggression|blitz|foray|blitzkrieg on:@abstract,inflation,policy,poverty,problem,record,decision,plan,press +metaphor
n heart attack|panic attack|personal attack|verbal attack|attack ad|asthma attack|shark attack +metaphor
n attack|assault|raid|ambush|incursion|invasion|bombing|bombardment|aggression|shelling|airstrike|attacks|onslaught|offensive mod!heart,panic,verbal,personal,charm,diplomatic,media,asthma,sexual,cyber,shark,stinging,scathing,late
n attack on:^name,@building,@place-of-power,@civilian,@troops,@fighter,village,convoy,base,town
n air strike|airstrike|air raid|air attack|bombing raid|aerial bombardment|bombing campaign|bombing run|air campaign|bombing mission|aerial bombing|air assault|jet strike|aerial attack|bombing sortie|sortie +aerial
n airstrike|bombing|carpet bombing|raid +aerial mod:air,aerial,jet,warplane
n drone strike|drone attack|uav strike +drone
n missile strike|missile attack|rocket attack|rocket fire|mortar fire|mortar attack|artillery fire|shell fire|artillery strike|artillery barrage|rocket strike|shelling|bombardment|tank fire|artillery bombardment|rocket barrage|cannonade|missile barrage|artillery attack|shellfire|cruise missile strike|tank shelling +heavy-weapons
n bomb attack|bomb blast|car bombing|car bomb|roadside bomb|bomb explosion|truck bomb|grenade attack|mine blast|explosion|bombing|blast|ied attack|letter bomb|parcel bomb|bomb plot +explosives mod!air,aerial,carpet,saturation,nuclear,atomic,gas,volcanic,barrel,population,carpet,time
n suicide bombing|suicide attack|suicide bomber|suicide car bombing|suicide blast|suicide bomb attack|suicide bomb +suicide-attack
n gas attack|chemical attack|chemical weapon attack|chemical weapons attack|sarin attack|chlorine attack|nerve agent attack|nerve gas attack|poison gas attack|poisoning|gassing|biological attack|nuclear strike|nuclear attack|anthrax attack +unconventional mod!food,alcohol,lead,mercury,carbon
n shooting|gun attack|gunfire|gunbattle|gun battle|shootout|drive-by shooting|sniper fire|firefight|mass shooting|shooting-down|shoot-out|shooting attack|gunfight|small-arms fire +firearms mod!penalty,target,film,clay
n shooting-down|downing +aerial
n knife attack|stabbing|axe attack|arson attack|acid attack|arrow attack|machete attack|vehicle attack|ramming attack +primitive
n strike on:^name,target,base,camp,position,facility,@building,@troops,@fighter,site,convoy,airfield,@place-of-power,syria +military
n strike against:^name,target,base,camp,position,facility,@troops,@fighter,site,regime,group +military
n strike adj:american,british,israeli,russian,french,turkish,military,saudi,retaliatory,pre-emptive,punitive,indian,nato,allied,coalition,western,syrian,surgical,preemptive,nuclear,ukrainian,iranian,pakistani,precision,iraqi,retaliatory,targeted,us,u.s. +military
n strikes light:carry,launch,conduct,order,authorize,authorise
n strike light:carry,launch,conduct +military
n military action|military intervention|military operation|military strike|ground offensive|ground assault|ground operation|military campaign|military offensive|use of force|armed attack|terrorist attack|terror attack|insurgent attack|rebel attack|cross-border attack|surprise attack|armed intervention|military assault|military aggression|military answer|military response|military invasion|scorched-earth campaign|mob attack|revenge attack|hit-and-run attack|guerrilla attack|sea attack|naval attack|military force
n campaign mod:bombing,scorched-earth,air,bombardment
n operation against:@fighter,rebel,terrorist,group,militant
n coup attempt|attempted coup

frame use-force like attack
n military force|armed force light:use
n war|invasion|intervention light:launch,wage,begin,start,declare patient=on,against
v declare obj:war patient=on,against
v go to war patient=with,against,on
v go to:war patient=with,against
v wage obj:war,jihad patient=on,against on!drug,poverty,terror,crime,corruption,inflation

frame conflict like mutual
n violence|fighting|war|bloodshed|hostility|conflict|combat|warfare|killing|hostilities|insurgency|rebellion

frame clash like mutual
v clash|skirmish|fight|battle|spar|duel subj:@troops,@fighter,rebel,army,protester,police,^name,militia,tribe,demonstrator,group,faction,gang,supporter,villager,student partner=with,against,obj subj!@sport-thing,team,striker with:@troops,@fighter,police,protester,rebel,^name,army,force,demonstrator,security,crowd
v clash|skirmish subj!@sport-thing,team,colour,color
v fight subj:@troops,@fighter,rebel,army,militia,force,soldier partner=with,against,obj
v fight|battle has:against patient=against against!cancer,drug,poverty,crime,corruption,disease,hunger,time,inflation,@abstract subj!club,team
v engage in:clash,firefight,battle,combat,fighting,gunbattle,gunfight,skirmish partner=with
v exchange|trade obj:fire,gunfire,shot,mortar,shelling,artillery,shots partner=with +firearms
v erupt|break out|rage|flare|intensify subj:fighting,clash,violence,battle,gunfire,gunbattle,war,hostility
n clash|skirmish|firefight|gunbattle|gun battle|gunfight|shootout|shoot-out|confrontation with:@troops,police,@fighter,force,army,rebel,protester,^name,militia
n clash|skirmish|firefight|gunbattle|gun battle|gunfight|shoot-out between:^name,@troops,police,@fighter,force,army,rebel,protester,faction,militia,side,tribe,group,supporter,villager,muslim,christian
n clash|skirmish|firefight|gunbattle|street battle|street fighting|pitched battle|heavy fighting|fierce fighting|naval battle|ground fighting mod!personality,culture,title,cup,league
n fighting between:^name,@troops,@fighter,force,army,rebel,faction,militia,side,tribe,group
n fighting in:^name,city,town,area,province,region,north,south,east,capital
n fighting with:^name,@troops,@fighter
n battle between:@troops,@fighter,army,rebel,force,police,militia
n battle with:@troops,@fighter,army,rebel,force,police,militia
n battle for:^name,city,town,capital,airport
n exchange of:fire,gunfire,shot +firearms

frame kill like attack
v kill|slay|massacre|slaughter|martyr|butcher|murder|exterminate|wipe out|mow down|eliminate|liquidate|neutralize|neutralise|lynch|do to death subj!@weather-thing,@market-thing obj!@market-thing,@abstract,time,bill,chance,deal,amendment,job,bug,plan,bacteria,project,virus,option,pain,barrier,tariff,need,duty,competition,legislation,talk,talks,threat,possibility,risk,team,rival +kill
v kill no:subj +kill
v assassinate|murder|execute-style +kill +targeted
v decapitate|disembowel +kill +primitive
v annihilate|decimate|eradicate obj:@fighter,@civilian,population,village,^name,group
v claim obj:life +kill patient=of subj!@weather-thing
v leave comp:dead,wounded subj:attack,bombing,strike,blast,clash,shelling,raid,violence,explosion,fighting,shooting +kill patient=obj
v wound|injure|maim|hurt|blind obj:^name,^pronoun,^number,@civilian,@fighter,@person,people,dozen,hundred,man,several,many subj!@weather-thing,@sport-thing subj!accident,crash
v injure|wound|hurt subj:bomb,attack,blast,shell,missile,bullet,gunman,clash,explosion,rocket,strike,shooting,raid,grenade
v attempt|try obj:murder,assassination
n assassination|murder|slaying|massacre|slaughter|killing|pogrom|genocide|beheading|lynching|bloodbath|ethnic cleansing of:^name,^number,@civilian,@person,@fighter,people,^number,member,family,man,woman,activist,agent,officer,double_agent,prisoner,leader,muslim,journalist,minority,hundred,dozen,thousand +kill
n assassination|murder|slaying|massacre|extrajudicial killing|mass killing|attempted murder|assassination attempt|murder attempt|targeted killing +kill +targeted2
n killing|killings|bloodshed patient=of,obj,on
n assassination has:subj +targeted

frame execute like attack
v execute|behead|hang|guillotine|crucify|electrocute|stone to death obj!order,plan,strategy,will,trade,contract,program,command,play,picture,search,warrant,manoeuvre,mission,policy,programme,operation,raid,attack +kill
v put to death patient=obj +kill
v put to:death patient=obj +kill
n execution|beheading|hanging|public execution|mass execution +kill

frame toll like attack
v die|perish subj!@weather-thing agent=nobody patient=subj in:attack,bombing,fighting,clash,raid,strike,shelling,shooting,ambush,airstrike,explosion,blast,violence,crossfire,battle,bombardment,massacre,war,conflict,custody +kill
v die|perish patient=subj from:wound,torture,gas,gunshot +kill
v die patient=subj subj:soldier,civilian,marine,militant,rebel,fighter,policeman,trooper,^number,airman +kill has:when
v choke to:death patient=subj +kill +unconventional
v suffocate|asphyxiate patient=subj +kill +unconventional
v lose obj:life patient=subj in:attack,bombing,fighting,clash,raid,strike,shelling,war,conflict +kill
v lose obj:life,aircraft,jet,plane,soldier,f-16,helicopter patient=subj
v take|claim obj:life patient=of,obj
v lie|leave comp:dead patient=subj,obj +kill
n death toll|casualty|fatality|loss of life|civilian death|civilian casualty|casualties|body count patient=of,among +kill
n death of:civilian,soldier,^number,protester,people,child,militant,policeman,fighter,demonstrator patient=of +kill
n dead|martyr|martyrs +kill
n number of dead +kill
p number of dead +kill
p no life was lost +kill
p no casualties +kill
p wounded in patient=subj

frame abduct like attack
v kidnap|abduct|snatch|hijack subj!@market-thing obj!bag,phone,victory,show,handbag,agenda,debate,win,point
v take obj:hostage,captive,prisoner,hostages patient=of,second,obj
v take any:hostage,captive,prisoner patient=obj subj:gunman,militant,rebel,fighter,group,pirate,terrorist,force
v capture|seize obj:soldier,pilot,fighter,militant,combatant,rebel,airman,guerrilla,troop,commander,hostage,marine,insurgent
v capture obj:^pronoun
v take into:custody,captivity patient=obj obj:pilot,soldier,airman,fighter
v hold obj:hostage,captive patient=obj
v hold any:hostage,captive patient=obj
n kidnapping|abduction|hostage-taking|kidnap|hijacking|enforced disappearance patient=of,obj
n capture of:soldier,pilot,^name,fighter,militant,leader

frame beat like attack
v beat|thrash|flog|whip|cane|lash|manhandle|rough up|pummel|club|punch|kick|slap|batter|bludgeon|baton|maul obj:protester,demonstrator,journalist,prisoner,detainee,man,woman,activist,reporter,student,villager,opponent,officer,suspect,policeman,worker,civilian,inmate,boy,girl,migrant,captive,soldier,^pronoun,diplomat,photographer,lawyer,driver subj!@sport-thing,team
v beat up
v beat to:death +kill
v beat with:baton,stick,rod,rifle,truncheon,club,belt
v beat no:subj obj!^name,team,market,forecast,expectation,record,estimate,side
v beat in:custody,captivity,detention,jail,prison,street
n beating|flogging|lashing|caning|whipping mod!market,heartbeat light!take patient=of,obj

frame torture like attack
v torture|maim|mutilate|waterboard|electrocute
n torture|waterboarding|mutilation patient=of,obj,against

frame rape like attack
v rape|molest|gang-rape|sexually assault|sodomize
v assault|abuse any:sexually
n rape|sexual assault|sexual violence|sexual abuse|gang rape patient=of,on,against

frame destroy like attack
v destroy|demolish|raze|bulldoze|level|flatten|burn down|torch|set fire|set ablaze|gut|wreck|obliterate|incinerate|lay waste|reduce obj:@building,@vessel,@weapon,@aircraft,home,town,tank,car,vehicle,depot,bridge,neighbourhood,factory,warehouse,launcher,tunnel,target,city,infrastructure,crop,hideout,lab,laboratory,grave,shrine,airfield,runway,part,outpost,convoy,olive,refinery subj!@weather-thing
v burn obj:@building,house,home,church,mosque,car,bus,crop,vehicle,truck,village
v damage obj:@building,@vessel,@aircraft,pipeline,airport,hospital,embassy,mosque,church subj!@weather-thing
v sabotage|dynamite|blow up obj:pipeline,railway,bridge,line,plant,cable,pylon,reactor
n destruction|demolition|razing|bulldozing of:@building,home,village,city,town,house,^name,mosque,church patient=of
n sabotage|arson|demolition

frame weapon-use like attack
v fire|use|lob|deploy|launch obj:tear_gas,gas,water_cannon,cannon,rubber_bullet,pepper_spray,baton,stun_grenade,teargas,pellet,warning_shot,truncheon patient=at,on,against,comp +crowd-control
v fire any:tear,teargas,rubber patient=at,on,against,into +crowd-control
v use any:tear,teargas,rubber,truncheon,baton,pepper patient=against,on,at +crowd-control
v disperse|break up|teargas|tear-gas|charge obj:protester,protest,demonstrator,crowd,demonstration,rally,march,student,gathering,sit-in patient=obj +crowd-control
v clear obj:protester,square,demonstrator +crowd-control subj:police,army,troop,force
v spray obj:protester,crowd,demonstrator +crowd-control

frame crackdown like attack
v crack down|clamp down on:protest,protester,dissent,demonstrator,demonstration,opposition patient=on
v crush|suppress|quash|put down|quell obj:protest,demonstration,uprising,unrest,dissent,riot,demonstrator
n crackdown on:protest,protester,demonstrator,demonstration,dissent,opposition patient=on
`;
