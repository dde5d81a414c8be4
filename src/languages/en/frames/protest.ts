/** Open dissent. */
export const protest = `
frame protest like attack
v demonstrate no:obj no:comp subj!@market-thing,minister,ministry,government,lawyer,team,result,study,case,incident,victory,record,figure
v protest|rally|march no:comp next!cry,point,call,together,behind,round,around obj!innocence,commitment,ability,need,power,will,interest subj!@market-thing,minister,ministry,government,lawyer,team
v protest|demonstrate|rally has:against patient=against subj!@market-thing
v march|rally|gather|parade|converge|turn out|take to|descend|assemble|pour subj:thousand,hundred,protester,crowd,demonstrator,people,student,worker,dozen,supporter,activist,marcher,resident,million,muscovite,teacher,woman,farmer,opponent,muslim,villager,family,citizen,union,follower,ten,youth,monk
v take to:street,streets patient=against
v pour into:street,streets patient=against
v hold|stage|organize|organise|mount|lead|join|attend|call|launch obj:rally,protest,demonstration,march,vigil,sit-in,rallies,sit,picket,procession,gathering
v picket|chant|wave subj:protester,demonstrator,crowd,activist,worker,student
v chant|shout obj:slogan patient=against
v occupy subj:protester,demonstrator,student,activist obj:square,street,park,building,university
v boo|jeer|heckle obj:^name,president,minister subj:crowd,protester,demonstrator
n protest|demonstration|rally|vigil|sit-in|picket|procession|mass protest|street protest mod!late,early,second-half,market,stock,relief,motor,car,funeral,religious,wedding of!car,bus,train,match patient=against,outside agent=by,of,adj,subj,name
n march mod!last,next,early,late,busy,mid next!^number,april patient=against,outside agent=by,of,adj,subj,name +counted
n unrest|uprising patient=against +needs-party
n protester|demonstrator|marcher light:gather,clash
v march|rally|demonstrate|protest|gather|mass|parade|turn out|take to|converge|camp|assemble|flock|descend|throng|crowd|pour|walk subj:thousand,hundred,dozen,tens,million,protester,demonstrator,crowd,student,worker,activist,farmer,teacher,supporter,opponent,monk,nun,villager,resident,youth,marcher,unionist,nurse,doctor,mother,relative,pensioner,veteran,refugee,prisoner,journalist,lawyer,taxi_driver,islamist,loyalist,nationalist,opposition,mourner,miner,people,woman,families,schoolchild,settler,pilgrim outside:street,streets,square,embassy,parliament,ministry,palace,capital,government,president,war,law,plan,decision,court,^name,office,consulate,headquarters,residence,price,tax,reform,corruption patient=against,outside
v take to the streets|take to the street patient=against
v hold|stage|organize|organise|mount|lead|join|attend|call|launch|plan|begin|continue|resume obj:rally,rallies,protest,protests,demonstration,demonstrations,march,marches,vigil,sit-in,picket,procession,protest_march,mass_protest,candlelight_vigil,die-in,encampment,human_chain,general_assembly patient=against,outside
v form obj:human_chain patient=around,against
v wave|carry|brandish|hoist obj:banner,placard,flag,portrait,sign subj:protester,demonstrator,crowd,marcher,thousand,hundred,student
v chant|shout|sing obj:slogan,slogans,anti-government patient=against
v besiege|surround|picket|ring|mob obj:embassy,consulate,parliament,ministry,palace,office,building,police_station,court,residence subj:protester,demonstrator,crowd,thousand,hundred,mob,student,activist,worker,supporter patient=obj
n mass rally|mass demonstration|street demonstration|street rally|street march|protest march|protest rally|student protest|anti-government protest|candlelight vigil|silent march|peace march|mass protests|demonstrations|protests|rallies|marches|sit-ins|sit - in|picketing|civil disobedience patient=against,outside,at,over agent=by,of,adj,subj,name

frame riot like attack
v riot|rampage|loot|ransack|stone|pelt|torch|storm|firebomb|smash obj:embassy,consulate,shop,store,car,police,office,building,parliament,headquarters,policeman,^name,church,mosque,school,window,home,property,market,officer,soldier subj:protester,mob,crowd,demonstrator,rioter,youth,student,muscovite,looter,settler,supporter,people,villager,hundred,thousand,dozen,fan,activist
v storm|ransack|sack|attack|set obj:embassy,consulate subj:mob,protester,crowd,demonstrator,student,rioter
v hurl|throw|lob|toss obj:stone,rock,bottle,egg,brick,petrol_bomb,molotov,firebomb,firecracker,tomato,paint,shoe patient=at,against
v pelt with:egg,stone,rock,tomato,bottle,brick patient=obj
v riot|rampage
n riot|rioting|looting|mob violence|civil unrest|disturbance
v turn violent subj:protest,demonstration,rally,march
v riot|rampage|run amok|go on the rampage subj:mob,crowd,protester,demonstrator,youth,student,prisoner,inmate,soldier,supporter,resident,hundred,thousand,settler,worker
v torch|burn|set fire|loot|ransack|smash|overturn|attack|stone|pelt|storm|vandalize|vandalise|firebomb|trash obj:car,cars,bus,buses,shop,shops,store,building,police_station,station,office,bank,vehicle,truck,tyre,tires,warehouse,market,home,house,church,mosque,temple,property,headquarters,embassy,consulate,parliament,barricade,police,policeman,officer subj:protester,rioter,mob,demonstrator,crowd,youth,looter,student,hundred,thousand,arsonist,gang,extremist,settler,supporter,farmer,striker,villager patient=of,obj
v throw|hurl|toss|lob|pelt|fling|rain obj:stone,stones,rock,rocks,bottle,petrol_bomb,molotov_cocktail,cocktail,firebomb,brick,firework,egg,debris,missile subj:protester,rioter,mob,demonstrator,crowd,youth,student,hundred,dozen,palestinian,settler,boy,striker patient=at,on,against
v turn|descend into:violence,riot,chaos,rioting subj:protest,demonstration,rally,march patient=against
v erect|build|set up|man|burn|put up obj:barricade,barricades subj:protester,rioter,youth,demonstrator,student,crowd,resident
n food riot|bread riot|race riot|prison riot|street violence|rampage|riots|civil disorder|disorder|communal riot|arson and looting patient=against agent=by,subj,adj,of

frame strike like attack
v strike subj:worker,teacher,miner,union,driver,nurse,doctor,employee,pilot,docker,staff,farmer,truckers,rail no:obj
v walk out|down tools|walk off subj:worker,teacher,miner,union,driver,nurse,employee,staff,doctor patient=obj
v go on strike|be on strike
v stage|hold|begin|launch|call|observe obj:strike,walkout,stoppage,shutdown objmod!hunger any:general,worker,union,strike,walkout,hour,stoppage,hartal,bandh patient=over
n general strike|work stoppage|industrial action|walkout|rail strike|labour strike|labor strike|wildcat strike|transport strike|strike action patient=against
n strike by:worker,union,teacher,driver,miner,nurse,docker,pilot,doctor,staff,employee,civil_servant agent=by,of
n strike of:worker,union,teacher,driver,miner,nurse,pilot,doctor agent=of
p on strike agent=subj patient=against
p go on strike agent=subj patient=against
v strike|walk out|down tools|walk off|stop work|stay away|stay home|go slow subj:@worker no:obj
v walk off|walk out patient=obj subj:@worker
v stop|halt|refuse obj:work,production subj:@worker
v refuse comp:work subj:@worker
v stage|hold|begin|launch|call|observe|join|declare|start|continue|enter obj:strike,walkout,stoppage,work_stoppage,general_strike,hartal,bandh,go-slow,sick-out,stay-away,shutdown,rail_strike,lockout objmod!hunger any:strike,walkout,union,worker,stoppage,hour,general,rail,teacher,miner,hartal,bandh,labour,labor,national,nationwide,indefinite patient=over,against
v paralyze|paralyse|cripple|bring to a standstill|shut down subj:strike,walkout,stoppage obj:^name,country,city,port,airport,capital,transport
n general strike|national strike|nationwide strike|24-hour strike|48-hour strike|two-day strike|one-day strike|three-day strike|public sector strike|pit strike|port strike|airport strike|teachers strike|labour stoppage|stay-away|hartal|bandh|sympathy strike|solidarity strike|walkouts|stoppages|work-to-rule|go-slow patient=against,over agent=by,of,subj

frame hunger like attack
n hunger strike|hunger-strike patient=against
v fast for:day,release subj:prisoner,detainee,activist
p hunger strike agent=subj patient=against
p on hunger strike agent=subj patient=against
v refuse|reject obj:food,meal,meals subj:prisoner,detainee,inmate,activist,dissident,captive
v starve obj:himself,herself,themselves
v fast subj:prisoner,detainee,activist,dissident,inmate,politician
n hunger strikes|fast unto death|fast-unto-death|hunger fast patient=against

frame boycott like attack
v boycott obj:election,vote,product,goods,referendum,poll,session,class,parliament,lecture,game,store,company,shop,brand,event,bus
n boycott of:election,vote,product,goods,referendum,poll,class,parliament,session,game patient=of
v boycott|shun obj:election,elections,vote,referendum,poll,polls,ballot,parliament,session,class,classes,lecture,product,products,goods,shop,shops,store,company,brand,lesson,school,exam,bus,census,inauguration patient=obj
n boycott of:election,elections,vote,referendum,poll,ballot,product,goods,shop,store,company,class,parliament,school,census,brand,lesson patient=of agent=by,subj,adj

frame obstruct like attack
v block|barricade|blockade|obstruct|occupy obj:road,street,highway,bridge,motorway,railway,entrance,route,traffic,crossing,track,intersection,port,access,harbour,harbor,quay,dock,canal,waterway,channel,river,strait,pier,jetty,terminal,ferry subj:protester,demonstrator,farmer,trucker,driver,worker,activist,miner,crowd,student,people,resident,supporter,villager,union,thousand,hundred,fisherman
n roadblock by:protester,farmer,worker
v block|barricade|blockade|obstruct|occupy|chain|cut|paralyse|paralyze obj:road,roads,street,highway,bridge,motorway,railway,entrance,gate,route,traffic,crossing,track,tracks,intersection,port,access,runway,airport,refinery,depot,square,line,border_crossing,junction,rail_line,building,harbour,harbor,quay,dock,canal,waterway,channel,river,strait,pier,jetty,terminal,ferry,plant,mine,mill,warehouse,tunnel,pass subj:protester,demonstrator,farmer,trucker,driver,worker,activist,miner,crowd,student,people,resident,supporter,villager,union,thousand,hundred,fisherman,dozen,youth,campaigner,environmentalist,truck,tractor,lorry,opponent,settler,relative,native,tribesman,striker,boat,trawler,cab,cabbie,taxi,haulier,fisher,skipper,grower,herder,parent,pensioner,veteran,nurse,teacher,docker,crew patient=of,obj
v chain|glue|lock|tie obj:themselves,himself,herself to:gate,fence,road,railing,tree,door,entrance,runway patient=to
n road block|road blockade|human blockade|sit-down protest|traffic blockade by:protester,farmer,worker,trucker,driver,activist

frame vandalize like attack
v vandalize|vandalise|deface|desecrate|daub|spray obj:statue,monument,grave,tomb,embassy,church,mosque,synagogue,cemetery,memorial,wall,building,office
v burn|torch|set obj:flag,effigy,tyre,tire,portrait,quran,koran,poster
v topple obj:statue,monument
n vandalism|desecration patient=of,against
v vandalize|vandalise|deface|desecrate|daub|spray|damage|topple|paint|smear obj:statue,monument,grave,graves,tomb,embassy,church,mosque,synagogue,cemetery,memorial,wall,gravestone,headstone,temple,shrine,mural,war_memorial subj:protester,vandal,activist,demonstrator,mob,youth,student,extremist,crowd,nationalist,attacker,^number,dozen,settler
v burn|torch|trample|shred|tear|tear up|set fire obj:flag,flags,effigy,effigies,portrait,quran,koran,poster,bible,picture,photograph,image patient=of,obj
n flag burning|flag-burning|koran burning|desecration|toppling of:statue,monument,grave,cemetery,mosque,synagogue,church,koran,quran patient=of agent=by,subj,adj
`;
