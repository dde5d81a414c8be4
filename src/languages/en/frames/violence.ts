/** Force against people and things. */
export const violence = `
frame attack like attack
v assail obj:@fighter,@troops,@civilian,@building,@place-of-power,position,convoy,garrison,patrol no:for
v attack|assault|ambush|raid|invade|bombard|pound|besiege|pummel|overrun|set upon|blitz|strafe any!openly,verbally,sharply,bitterly,speech,editorial,interview,failure,handling obj!@abstract,@market-thing,record,plan,decision,policy,view,critic,credibility,comment,bill,problem,opponent,bowler,idea subj!@weather-thing,@sport-thing,@market-thing
v attack no:obj subj:@fighter,@troops,rebel,militant,gunman,mob,aircraft,jet,^name,insurgent +needs-actor
v bomb|carpet-bomb|firebomb|strafe|napalm|dive-bomb +aerial subj!film,movie,play
v rocket obj:^name,@place-of-power,@building,city,camp,position +heavy-weapons
v bombard|shell|mortar|cannonade +heavy-weapons obj!pea,egg,tutor,prawn,nut,reader subj!@weather-thing
v hit|strike|pound|target|hammer|pummel|blast|batter|rake obj:@troops,@fighter,@building,@place-of-power,@aircraft,position,base,camp,target,convoy,site,position,militant,airfield,depot,facility,stronghold,school,hospital,militant,airport,village,suburb,laboratory,factory,patrol,checkpoint,runway,plane,ship,bunker,warehouse,compound,headquarters,outpost,embassy,civilian,tanker,village,neighbourhood,neighborhood,oil,area subj!@weather-thing,@sport-thing,@market-thing obj!@market-thing
v hit|strike|pound|target|hammer obj:^name subj:aircraft,jet,warplane,missile,rocket,shell,plane,drone,force,@troops,bomb,artillery,fighter +military
v strike|hit|blast subj:missile,rocket,shell,bomb,mortar,bullet,torpedo,drone,aircraft,jet,warplane,suicide_bomber,gunman,militant
v hit obj:pilot,plane,soldier,position,helicopter
v launch|carry out|conduct|mount|stage|unleash|execute|perform|make|wage|order|step up|intensify|press|keep up|begin|resume|fly obj:attack,strike,raid,offensive,assault,airstrike,bombing,operation,incursion,invasion,bombardment,ambush,sortie,air_strike,campaign,onslaught,war,mission on!drug,drugs,poverty,terror,crime,corruption,inflation,litter,waste,want objmod!hunger,general,nationwide,rail,sit-down,scathing,stinging,verbal,blistering,withering,vitriolic,veiled,personal,angry,rhetorical,extraordinary any:military,air,attack,strike,raid,offensive,assault,airstrike,bombing,invasion,ambush,rebel,force,troop,missile,army,incursion,bombardment,sortie,ground,war,suicide obj!advertising,election patient=on,against,into,in,at
v launch|mount|unleash|press|keep up|resume|renew|begin obj:attack,offensive,assault,bombardment,onslaught,raid,campaign objmod:blistering,withering,fierce,furious,extraordinary subj:army,troops,troop,force,forces,rebel,rebels,militia,jet,jets,warplane,artillery,militant,fighter,insurgent,air_force,navy,tank,soldier patient=on,against,into,in,at
v fire|launch|shoot|lob|hurl|drop|discharge|loose|unleash|rain|throw|release|jettison|detonate|explode|set off|plant|lay obj:@ordnance,@explosive,bombs,tear_gas,shot,weapon,canister patient=at,on,into,toward,towards,over,in,against +ordnance obj!test,satellite,tear_gas,teargas,rubber_bullet,water_cannon,canister,rubber_bullets
v open|return|exchange|trade obj:fire,gunfire,shot,shots,artillery patient=on,at,with,against +firearms subj!@sport-thing
v fire|shoot|open fire has:on patient=on +firearms
v fire|shoot has:at patient=at +firearms at!goal
v fire into:crowd,air,protester patient=into +firearms
v snipe patient=at +firearms
v shoot patient=obj +firearms obj!film,movie,video,scene,photo,picture,footage,goal,penalty,look,basket,letter,missive,message,email,glance,@ordnance,round,documentary,@sport-thing subj!@sport-thing,photographer,price,share
v gun down|mow down|shoot up patient=obj +firearms +kill
v shoot dead|shoot to death patient=obj +firearms +kill
v bring down|take down|knock down|blow out obj:@aircraft,missile,rocket,bomber +aerial obj!government,wall,price,regime
v shoot down|down|shot down obj:@aircraft,missile,rocket,^number,^name,^pronoun,bomber +aerial obj!government,wall,price,regime,cost,inflation,rate,house,share,statue
v down obj:@aircraft,f-16,plane +aerial
v shoot down|intercept obj:missile,rocket,drone,projectile +heavy-weapons
v blow up patient=obj +explosives obj!photo,balloon
v detonate|explode|go off|blow subj:bomb,device,car_bomb,mine,grenade,landmine,car,explosive,bomber,ied +explosives patient=near,in,at,outside
v blow obj:himself,herself,themselves +suicide-attack patient=in,near,at,among
v ram|plough|drive into:crowd,pedestrian,people,checkpoint,cyclist +vehicle patient=into
v stab|knife|hack|slash|spear|club|machete no:from no:into obj:^name,^pronoun,@civilian,@fighter,@person,man,soldier,^number,victim to!back +primitive
v hack to:death +primitive
v gas|poison|contaminate obj!relation,relations,atmosphere,tie,debate,climate,mind,talks +unconventional
v use obj:@chemical,chemical,chlorine,sarin,poison,munition patient=against,on,in +unconventional
v use obj:force,violence patient=against
v exchange|trade obj:mortar,shelling,artillery,missile,rocket patient=with +heavy-weapons
v fight|battle|combat|wage obj:^name,@fighter,@troops,rebel,insurgent,force,militant,government
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
n bomb attack|bomb blast|car bombing|car bomb|roadside bomb|bomb explosion|truck bomb|grenade attack|mine blast|bombing|ied attack|letter bomb|parcel bomb|bomb plot +explosives mod!air,aerial,carpet,saturation,nuclear,atomic,gas,volcanic,barrel,population,carpet,time
n explosion|blast +explosives +needs-war mod!air,nuclear,atomic,gas,volcanic,population,boiler
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
v violate|breach|break|flout|shatter|break off obj:ceasefire,truce,cease-fire,armistice,lull +truce-broken
n violation|breach of:ceasefire,truce,cease-fire,armistice +truce-broken
n ceasefire violation|truce violation|ceasefire breach +truce-broken
v hit|strike|pound|target|hammer|blast obj:group,militia,fighter,unit,column,cell,leader,militants,stronghold,arsenal,silo,hangar,bridge,radar,battery,launcher subj:^name,military,air_force,army,navy,coalition,jet,drone,force,aircraft
v use obj:civilian,villager,prisoner,hostage,child,people,resident,woman as:shield patient=obj
v hold obj:civilian,villager,people,resident,^number as:shield patient=obj
v use as:shield patient=obj
n human shield
v open up has:on on:@civilian,@fighter,crowd,protester,village,position subj:@troops,gunman,police patient=on +firearms
v rain down|rain on:village,town,city,civilian,^name,neighbourhood subj:shell,rocket,bomb,mortar,missile patient=on +heavy-weapons
v slam|crash|plough|smash into:building,house,school,hospital,market,base,home,block,station,village,camp,town subj:missile,rocket,shell,drone,bomb,mortar patient=into
v land|fall in:^name,village,town,school,camp,market,area,city,district,neighbourhood,settlement subj:missile,rocket,shell,bomb,mortar,grenade,projectile patient=in +heavy-weapons
v tear|rip through:^name,market,building,crowd,street,station,checkpoint,bus,mosque,church subj:bomb,blast,explosion patient=through +explosives
v engage|repulse|rout|overwhelm|outflank|ambush|waylay|harry no:in obj:@troops,@fighter,enemy,army,force,column,patrol,rebel
v clear|flush out|root out|hunt down|smoke out|mop up|wipe out|neutralize|neutralise|eliminate obj:@fighter,militant,rebel,insurgent,terrorist,pocket,cell
v counter-attack|counterattack patient=against,on,obj
v breach|storm|overrun obj:base,camp,compound,prison,barracks,outpost,checkpoint,position,garrison,defence,defense,embassy,consulate subj:@fighter,@troops,gunman,attacker,militant,rebel
v booby-trap|mine obj:road,house,building,field,car
v take aim subj!critic,bill at:@civilian,@troops,convoy patient=at
v spray obj:@civilian,crowd,bus,car,house with:bullet,gunfire patient=obj +firearms
v riddle with:bullet patient=obj +firearms
v set off|detonate|trigger obj:@explosive,bomb,device,vest,charge patient=in,near,at,outside,among +explosives
v fire|launch|shoot subj:@troops,@fighter,police,force,gunman,militia across:border,line,frontier,ceasefire_line patient=at,on,into
v trade obj:fire,blow,blows patient=with
n barrage|salvo|volley|fusillade|cannonade of:rocket,missile,shell,mortar,fire,artillery,bullet +heavy-weapons
n hail of:bullet,gunfire,bullets +firearms
n air strikes|airstrikes|air raids|air attacks|air bombardment|strafing|barrel bomb|cluster bomb|cruise missile|cruise missiles +aerial
n counterattack|counter-attack|counteroffensive|counter-offensive|counterstrike|sneak attack|night raid|commando raid|dawn raid|military push|military strikes|retaliatory strike|sniper attack|armed assault|raid
n terrorist attack|terror attack|terrorist bombing|terrorist outrage|militant attack|jihadist attack|insurgent attack|rebel attack|separatist attack|guerrilla raid|hit and run attack
n nail bomb|petrol bomb attack|firebomb attack|molotov attack|grenade blast|landmine blast|landmine explosion|ied blast|roadside bombing|twin bombings|twin blasts|bus bombing|market bombing|embassy bombing|bomb explosion +explosives
n arson attack|knife assault|sword attack|hammer attack|car-ramming|car ramming|vehicle ramming|stone attack +primitive
n mutiny|armed rebellion|armed uprising|armed insurrection|insurrection|revolt patient=against,of

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
v fight|battle has:against patient=against against!collusion,fraud,racism,abuse,aids,hiv,tuberculosis,terrorism,cancer,drug,poverty,crime,corruption,disease,hunger,time,inflation,@abstract subj!club,team
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
v fight|battle|clash|skirmish|tussle|scuffle|brawl|tangle with:@troops,@fighter,police,protester,rebel,army,force,militia,security,soldier,officer,guard,gunman,rival,supporter partner=with
v lock in:battle,combat,fighting,clash,firefight,standoff partner=with
v come to:blow,blows partner=with
v exchange|trade obj:fire,shot,rocket,blow,artillery partner=with +firearms
v do obj:battle partner=with
n street clashes|border clash|border skirmish|armed clash|tribal clash|sectarian clash|ethnic clash|gun fight|running battle|running battles|pitched battles|fierce clashes|heavy clashes|tank battle|artillery duel|dogfight|sea battle|skirmishes|clashes|firefights mod!personality,culture,title,cup,league
n scuffle|scuffles|melee|affray with:police,security,guard,soldier partner=with

frame kill like attack
v kill|slay|massacre|slaughter|martyr|butcher|murder|exterminate|wipe out|mow down|eliminate|liquidate|neutralize|neutralise|lynch|do to death subj!@weather-thing,@market-thing,@beast,fire,crime,hunger,speed,drunkenness,aids,hiv,smoke obj!@beast,loophole,legislation,power,nation,danger,risk,influence,threat,backlog,waste,need,debt,@market-thing,@abstract,match,game,tie,contest,mood,conversation,lawn,pest,tumour,time,bill,chance,deal,amendment,job,bug,plan,bacteria,project,virus,option,pain,barrier,tariff,need,duty,competition,legislation,talk,talks,threat,possibility,risk,team,rival +kill
v kill has:obj subj:artillery_fire,sniper_fire,mortar_fire,rocket_fire,tank_fire,machine-gun_fire,rifle_fire,army_fire,rebel_fire,police_fire,enemy_fire,friendly_fire,hostile_fire,ground_fire,cross_fire +kill
v kill has:obj subj:fire any:ground,position,tower,rooftop,roof,hill,trench,bunker,side +kill
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
n assassination|murder|slaying|massacre|extrajudicial killing|mass killing|attempted murder|assassination attempt|murder attempt|targeted killing +kill
n killing|killings|bloodshed patient=of,obj,on
n assassination has:subj +targeted
v gun|shoot|stab|beat|hack|burn|bludgeon|club to:death patient=obj +kill
v burn alive|bury alive|shoot dead|leave for dead|finish off|do away with patient=obj +kill
v bump off|pick off|take out|snuff out obj!march,procession,rally,yatra,demonstration,loan,mortgage,insurance,policy,advertisement,ad,patent,licence,license,subscription,rubbish,garbage,urn obj:leader,commander,soldier,rebel,militant,^name,fighter,guard patient=obj +kill
v cut down obj:soldier,civilian,protester,marcher,villager,rebel patient=obj +kill
v blow apart|tear apart obj:soldier,civilian,bus,car,child patient=obj +kill
v behead|decapitate|disembowel|lynch|garotte|garrotte|strangle|smother|drown subj!@weather-thing obj:^name,^pronoun,@civilian,@captive,@person,soldier,hostage,journalist +kill
n bloodletting|carnage|mass murder|mass execution|summary execution|honour killing|revenge killing|sectarian killing|drive-by killing|contract killing|gangland killing|lynching|massacre|pogrom|bloodbath|assassination|slayings|killings|beheadings +kill patient=of,obj,against
n assassination bid|assassination plot|murder bid|attempt on the life +targeted patient=of,on,against
n deaths of:civilian,soldier,^number,protester,people,child,militant,policeman,fighter,demonstrator,villager,police patient=of +kill

frame execute like attack
v execute|behead|hang|guillotine|crucify|electrocute has:obj in!balance obj!fire,themselves,himself,herself,itself,killing,future,crime,order,plan,strategy,will,trade,contract,program,command,play,picture,search,warrant,manoeuvre,mission,policy,programme,operation,raid,attack +kill
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
n death toll|casualty|fatality|loss of life|civilian death|civilian casualty|casualties|body count patient=of,among +kill mod!first,early,chief,latest,main
n death of:civilian,soldier,^number,protester,people,child,militant,policeman,fighter,demonstrator patient=of +kill
n dead|martyr|martyrs +kill
n number of dead +kill
p number of dead +kill
p no life was lost +kill
p no casualties +kill
p wounded in patient=subj
v die|perish in:custody,detention,crackdown,insurgency,uprising,siege,air_strike,bomb_attack,blast,gunfight,skirmish,assault,offensive,invasion,unrest,riot patient=subj +kill
v bleed to:death patient=subj +kill
v succumb to:wound,injury,wounds patient=subj +kill subj:soldier,policeman,officer,victim,protester,^name,^pronoun
p lost their lives in patient=subj +kill
p were left dead patient=subj +kill
p died at the hands of agent=of patient=subj +kill

frame abduct like attack
v kidnap|abduct|snatch|hijack subj!@market-thing obj!programme,program,campaign,cause,message,idea,word,name,language,religion,faith,media,section,process,party,movement,issue,election,bag,phone,victory,show,handbag,agenda,debate,win,point
v take obj:hostage,captive,prisoner,hostages patient=of,second,obj
v take any:hostage,captive,prisoner patient=obj subj:gunman,militant,rebel,fighter,group,pirate,terrorist,force
v capture|seize obj:soldier,pilot,fighter,militant,combatant,rebel,airman,guerrilla,troop,commander,hostage,marine,insurgent
v capture obj:^pronoun
v take into:custody,captivity patient=obj obj:pilot,soldier,airman,fighter
v hold obj:hostage,captive patient=obj subj!lobby,union,industry,company,bank,market any!america,congress,nation,economy,parliament,country,taxpayer,future,budget,process
v hold any:hostage,captive patient=obj subj!lobby,union,industry,company,bank,market obj!congress,america,nation,economy,parliament,country,house
n kidnapping|abduction|hostage-taking|kidnap|hijacking|enforced disappearance patient=of,obj
n capture of:soldier,pilot,^name,fighter,militant,leader
v seize|snatch|grab|take|capture|hold obj:hostage,hostages,captive,peacekeeper,aid_worker,nun,priest,missionary,tourist,engineer,oil_worker,schoolgirl,schoolboy,pupil,villager,monk,fisherman,foreigner,truck_driver subj:@fighter,gunman,militant,rebel,pirate,kidnapper,bandit,insurgent,group,guerrilla,tribesman,separatist,islamist,jihadist
v take prisoner|take captive|take hostage|hold captive|hold prisoner|take at gunpoint|hold at gunpoint|kidnap|carry off|spirit away|whisk away patient=obj
v hijack|commandeer|skyjack obj:plane,airliner,jet,aircraft,bus,ship,tanker,ferry,vessel,train,airplane
v hold obj:^number,people,crew,passenger,staff for:ransom patient=obj
n hostage taking|hostage crisis|hostage drama|mass kidnapping|mass abduction|kidnappings|abductions|forced disappearance|enforced disappearances patient=of,obj

frame beat like attack
v beat|thrash|flog|whip|cane|lash|manhandle|rough up|pummel|club|punch|kick|slap|batter|bludgeon|baton|maul obj:protester,demonstrator,journalist,prisoner,detainee,man,woman,activist,reporter,student,villager,opponent,officer,suspect,policeman,worker,civilian,inmate,boy,girl,migrant,captive,soldier,^pronoun,diplomat,photographer,lawyer,driver subj!@sport-thing,team
v beat up
v beat to:death +kill
v beat with:baton,stick,rod,rifle,truncheon,club,belt
v beat no:subj obj!^name,team,market,forecast,expectation,record,estimate,side
v beat in:custody,captivity,detention,jail,prison,street
n beating|flogging|lashing|caning|whipping mod!market,heartbeat,verbal,tongue,severe light!take patient=of,obj
v beat|kick|punch|slap|whip|flog|club|bludgeon|manhandle|rough up|pistol-whip|thrash|assault|batter|trample|cane|lash|clobber|cudgel|cuff|pummel|stomp subj:police,policeman,officer,guard,soldier,mob,gang,troops,thug,militia,attacker,assailant,crowd,prison_guard obj!@sport-thing patient=obj
v pull|drag from:car,home,house,bed,bus patient=obj
n beatings|floggings|lashings|canings|assault by:police,guard,soldier,mob,gang,officer patient=of,on

frame torture like attack
v torture|maim|mutilate|waterboard|electrocute
n torture|waterboarding|mutilation patient=of,obj,against
v torture|maim|mutilate|waterboard|electrocute|brand|burn|blind obj:prisoner,detainee,captive,suspect,inmate,activist
v subject to:torture,beating,abuse,electric_shock patient=obj
v abuse|mistreat|maltreat|ill-treat obj:prisoner,detainee,captive,inmate,suspect,migrant,civilian,refugee,child
n electric shocks|ill treatment|prisoner abuse|detainee abuse|acts of torture patient=of,against

frame rape like attack
v rape|molest|gang-rape|sexually assault|sodomize
v assault|abuse any:sexually
n rape|sexual assault|sexual violence|sexual abuse|gang rape patient=of,on,against
v rape|gang-rape|gang rape|molest|sexually abuse|sexually assault|sexually harass patient=obj obj:woman,girl,boy,child,^name,^pronoun,student,villager,nun,prisoner,detainee,inmate,refugee,worker,schoolgirl,victim,wife
n mass rape|sexual slavery|sexual assaults|rapes patient=of,on,against

frame destroy like attack
v destroy|demolish|raze|bulldoze|level|flatten|burn down|torch|set fire|set ablaze|gut|wreck|obliterate|incinerate|lay waste|reduce obj:@building,@vessel,@weapon,@aircraft,home,town,tank,car,vehicle,depot,bridge,neighbourhood,factory,warehouse,launcher,tunnel,target,city,infrastructure,crop,hideout,lab,laboratory,grave,shrine,airfield,runway,part,outpost,convoy,olive,refinery subj!@weather-thing
v burn obj:@building,house,home,church,mosque,car,bus,crop,vehicle,truck,village
v damage obj:@building,@vessel,@aircraft,pipeline,airport,hospital,embassy,mosque,church subj!@weather-thing
v sabotage|dynamite|blow up obj:pipeline,railway,bridge,line,plant,cable,pylon,reactor
n destruction|demolition|razing|bulldozing of:@building,home,village,city,town,house,^name,mosque,church patient=of
n sabotage|arson|demolition
v blow up|destroy|demolish|raze|bulldoze|torch|burn down|level|flatten|gut|wreck|obliterate|burn|dynamite obj:@building,statue,monument,shrine,mosque,church,temple,school,hospital,bridge,pipeline,village,hut,home,grave,crop,orchard,olive,olive_tree,warehouse,depot,market,stall,antiquity,library,heritage,station,tower,mast,ship,boat patient=obj subj!@weather-thing
v raze to:ground patient=obj
v reduce to:rubble,ash,ruin,ruins patient=obj subj!@weather-thing,quake
v set fire to|set alight|set ablaze patient=to,obj
v lay waste patient=to
v smash up|tear down|pull down|knock down|bring down obj:house,home,statue,mosque,church,shrine,fence,monument,hut,building,wall subj:@troops,police,bulldozer,army,authority,mob,soldier,israel,government
v sink|scuttle|torpedo|ram obj:ship,boat,vessel,trawler,frigate,destroyer,tanker,submarine,warship,cruiser,ferry subj!@weather-thing
n house demolition|home demolition|demolitions|scorched earth

frame weapon-use like attack
v fire|use|lob|deploy|launch obj:tear_gas,gas,water_cannon,cannon,rubber_bullet,pepper_spray,baton,stun_grenade,teargas,pellet,warning_shot,truncheon obj!chlorine,sarin,novichok,toxin,poison,chemical objmod!chlorine,poison,poisonous,nerve,mustard,sarin,toxic,lethal,deadly,chemical patient=at,on,against,comp +crowd-control
v fire any:tear,teargas,rubber patient=at,on,against,into +crowd-control
v use any:tear,teargas,rubber,truncheon,baton,pepper patient=against,on,at +crowd-control
v disperse|break up|teargas|tear-gas|charge obj:protester,protest,demonstrator,crowd,demonstration,rally,march,student,gathering,sit-in patient=obj +crowd-control
v clear obj:protester,square,demonstrator +crowd-control subj:police,army,troop,force
v spray obj:protester,crowd,demonstrator +crowd-control
v fire|use|hurl|lob|shoot|launch|deploy|unleash has:obj obj:tear_gas,teargas,water_cannon,cannon,rubber_bullet,pepper_spray,stun_grenade,baton,pellet,truncheon,smoke_bomb,gas,canister,taser,dye obj!chlorine,sarin,novichok,toxin,poison,chemical objmod!chlorine,poison,poisonous,nerve,mustard,sarin,toxic,lethal,deadly,chemical patient=at,on,against,into +crowd-control
v break up|disperse|scatter|drive back|push back|beat back|charge|baton-charge obj:protest,protester,demonstration,demonstrator,crowd,rally,march,marcher,gathering,sit-in,mob,rioter,striker,student subj:police,policeman,troops,soldier,army,force,gendarme,authority,officer patient=obj +crowd-control
v fire subj:police,policeman,troops,soldier,army into:air,crowd patient=into,at +crowd-control
n baton charge|lathi charge|lathi-charge|tear gas attack +crowd-control
v lathi-charge|baton-charge patient=obj +crowd-control

frame crackdown like attack
v crack down|clamp down on:protest,protester,dissent,demonstrator,demonstration,opposition patient=on
v crush|suppress|quash|put down|quell obj:protest,demonstration,uprising,unrest,dissent,riot,demonstrator
n crackdown on:protest,protester,demonstrator,demonstration,dissent,opposition patient=on
v crush|suppress|quash|put down|quell|smash|stamp out|snuff out|stifle obj:protest,protests,demonstration,uprising,unrest,dissent,riot,demonstrator,revolt,rebellion,mutiny,opposition,strike subj:@troops,police,government,army,regime,force,^name,junta,authority
v crack down|clamp down has:on on:protest,protester,demonstrator,demonstration,dissent,opposition,activist,critic,dissident,journalist,medium,unrest patient=on
n crackdown|clampdown on:protest,protester,dissent,demonstrator,demonstration,opposition,activist,critic,dissident,unrest patient=on
`;
