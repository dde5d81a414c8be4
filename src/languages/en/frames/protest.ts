/** Open dissent. */
export const protest = `
frame protest like attack
v protest|demonstrate|rally|march obj!innocence subj!@market-thing,minister,ministry,government,lawyer,team
v protest|demonstrate|rally has:against patient=against subj!@market-thing
v march|rally|gather|parade|converge|turn out|take to|descend|assemble|pour subj:thousand,hundred,protester,crowd,demonstrator,people,student,worker,dozen,supporter,activist,marcher,resident,million,muscovite,teacher,woman,farmer,opponent,mourner,muslim,villager,family,citizen,union,follower,ten,youth,monk
v take to:street,streets patient=against
v pour into:street,streets patient=against
v hold|stage|organize|organise|mount|lead|join|attend|call|launch obj:rally,protest,demonstration,march,vigil,sit-in,rallies,sit,picket,procession,gathering
v picket|chant|wave|burn subj:protester,demonstrator,crowd,activist,worker,student
v chant|shout obj:slogan patient=against
v occupy subj:protester,demonstrator,student,activist obj:square,street,park,building,university
v boo|jeer|heckle obj:^name,president,minister subj:crowd,protester,demonstrator
n protest|demonstration|rally|march|vigil|sit-in|picket|procession|mass protest|street protest patient=against,outside agent=by,of,adj,subj,name
n unrest|uprising patient=against +needs-party
n protester|demonstrator|marcher light:gather,clash

frame riot like attack
v riot|rampage|loot|ransack|stone|pelt|torch|storm|firebomb|smash obj:embassy,consulate,shop,store,car,police,office,building,parliament,headquarters,policeman,^name,church,mosque,school,window,home,property,market,officer,soldier subj:protester,mob,crowd,demonstrator,rioter,youth,student,muscovite,looter,settler,supporter,people,villager,hundred,thousand,dozen,fan,activist
v storm|ransack|sack|attack|set obj:embassy,consulate subj:mob,protester,crowd,demonstrator,student,rioter
v hurl|throw|lob|toss obj:stone,rock,bottle,egg,brick,petrol_bomb,molotov,firebomb,firecracker,tomato,paint,shoe patient=at,against
v pelt with:egg,stone,rock,tomato,bottle,brick patient=obj
v riot|rampage
n riot|rioting|looting|mob violence|civil unrest|disturbance
v turn violent subj:protest,demonstration,rally,march

frame strike like attack
v strike subj:worker,teacher,miner,union,driver,nurse,doctor,employee,pilot,docker,staff,farmer,truckers,rail no:obj
v walk out|down tools|walk off subj:worker,teacher,miner,union,driver,nurse,employee,staff,doctor patient=obj
v go on strike|be on strike
v stage|hold|begin|launch|call|observe obj:strike,walkout,stoppage,shutdown any:general,worker,union,strike,walkout,hour,stoppage,hartal,bandh patient=over
n general strike|work stoppage|industrial action|walkout|rail strike|labour strike|labor strike|wildcat strike|transport strike|strike action patient=against
n strike by:worker,union,teacher,driver,miner,nurse,docker,pilot,doctor,staff,employee,civil_servant agent=by,of
n strike of:worker,union,teacher,driver,miner,nurse,pilot,doctor agent=of
p on strike agent=subj patient=against
p go on strike agent=subj patient=against

frame hunger like attack
n hunger strike|hunger-strike patient=against
v fast for:day,release subj:prisoner,detainee,activist
p hunger strike agent=subj patient=against
p on hunger strike agent=subj patient=against

frame boycott like attack
v boycott obj:election,vote,product,goods,referendum,poll,session,class,parliament,lecture,game,store,company,shop,brand,event,bus
n boycott of:election,vote,product,goods,referendum,poll,class,parliament,session,game patient=of

frame obstruct like attack
v block|barricade|blockade|obstruct|occupy obj:road,street,highway,bridge,motorway,railway,entrance,route,traffic,crossing,track,intersection,port,access subj:protester,demonstrator,farmer,trucker,driver,worker,activist,miner,crowd,student,people,resident,supporter,villager,union,thousand,hundred,fisherman
n roadblock by:protester,farmer,worker

frame vandalize like attack
v vandalize|vandalise|deface|desecrate|daub|spray obj:statue,monument,grave,tomb,embassy,church,mosque,synagogue,cemetery,memorial,wall,building,office
v burn|torch|set obj:flag,effigy,tyre,tire,portrait,quran,koran,poster
v topple obj:statue,monument
n vandalism|desecration patient=of,against
`;
