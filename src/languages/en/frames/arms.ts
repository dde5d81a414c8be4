/** Moving, readying and testing forces and arms. */
export const arms = `
frame deploy like take
v deploy|send|dispatch|despatch|station|move|rush|redeploy|position|mass|amass|concentrate|gather|assemble|mobilize|mobilise|reinforce|airlift|fly|post|transfer|pour|commit|order|garrison|array|muster|ready|scramble|base|bring|put obj:@troops addressee=to,in,into,on,along,near,at,against +troops obj!bill,message,delegation
v deploy|install|station|position|place|move|send|put|site|set up|erect|ship|activate|bring in|field|transfer obj:missile,rocket,launcher,tank,artillery,system,battery,warship,weapon,interceptor,bomber,jet,submarine,carrier,radar,s-400,s-300,mine,destroyer,drone,helicopter,fighter,hardware,armour addressee=to,in,into,on,along,near,at,against +weapons
v deploy|send|mobilize|mobilise|station|dispatch|position obj:police,policeman,officer,gendarme,guard,paramilitary addressee=to,in,on,around,at +police
v deploy|mobilize obj!@market-thing,airbag,monitor,observer,resource addressee=to,in,into,at,off,near +needs-actor
v deploy|mobilize|mobilise|mass|muster subj:@troops,force +troops
v fly addressee=to,into obj:@troops,paramilitary,reinforcement +troops
v mobilize|mobilise obj!support,voter,resource,opinion,fund,supporter,public +troops +needs-actor
v call up|activate obj:reservist,reserve,soldier,troop,guard,unit,conscript +troops
v draft|conscript|recruit|enlist obj:soldier,men,man,fighter,recruit,conscript,reservist +troops
v take obj:position addressee=off,in,near,along,at,around +weapons
v take up obj:position,station addressee=off,in,near,along,at,around +weapons
v take up positions|take up position addressee=off,in,near,along +weapons
v patrol subj:@troops,@vessel,police,jet +troops
v surround|encircle|ring|besiege subj:@troops,police,tank,soldier,army obj!film +troops
v enter|roll|move|pour|advance|push|march|drive into:^name,city,town,territory,street,village subj:@troops,tank,convoy +troops
v cross subj:@troops,tank,convoy,column obj:@border,^name patient=into,obj +troops
v reinforce|strengthen|beef up|bolster|step up|tighten|boost|increase obj:defence,defense,border,presence,garrison,force,patrol,security,position,troop,deployment,air_defence any:troops,military,army,border,force,base,police addressee=in,at,along +troops
v reinforce|strengthen|beef up|bolster obj:presence,troop,force,garrison,position,defence,defense +troops
v sail|steam|head|fly subj:warship,carrier,fleet,destroyer,frigate,submarine,flotilla,bomber addressee=to,toward,towards,through,into,off +weapons
v arm subj!weak obj:itself,militia,tribesman,civilian,settler +militia
v form|raise|create obj:militia,army,battalion +militia
v scramble obj:jet,fighter,aircraft,plane,helicopter +weapons
n deployment|build-up|buildup|mobilization|mobilisation|massing|mustering|reinforcement|troop movement|surge|stationing of:@troops,force,missile,weapon,system patient=of addressee=in,to,along,on +troops
n military build-up|military buildup|troop buildup|troop build-up|troop deployment|troop movement|military presence|general mobilization|partial mobilization|mobilization|mobilisation +troops
n deployment addressee=in,to,on +troops

frame drill like act
v hold|conduct|stage|carry out|launch|begin|start|complete|run|kick off obj:exercise,drill,manoeuvre,maneuver,war_game,wargame addressee=near,off,in
v exercise|drill|manoeuvre|rehearse subj:@troops,navy,warship
n military exercise|naval exercise|military drill|military manoeuvre|military maneuver|war game|wargame|live-fire drill|live - fire drill|live-fire exercise|naval drill|snap drill|air drill|naval manoeuvre|nuclear drill|military parade

frame test like act
v test|test-fire|launch|fire|detonate|explode|flight-test|trial|conduct obj:@missile any:test,ballistic,nuclear,satellite,long-range,intercontinental,hypersonic,sea,ocean
v test|test-fire|flight-test obj:missile,rocket,bomb,weapon,warhead,device,icbm,satellite
v test-fire|test - fire|test fire
v conduct|carry out|hold|stage|perform obj:test,launch any:missile,nuclear,rocket,ballistic,weapon,atomic,underground
v enrich obj:uranium
v resume|restart|continue|accelerate|pursue|develop obj:enrichment,reprocessing
v reprocess|produce obj:plutonium,fuel,rod
n missile test|nuclear test|rocket launch|weapon test|atomic test|missile launch|test launch|test-firing|missile firing|satellite launch|bomb test|ballistic missile test|nuclear explosion|underground test
n test|testing|launch of:missile,rocket,bomb,weapon,warhead,device,icbm,satellite
n uranium enrichment|enrichment

frame alert like act
v put|place on:alert,footing,standby,readiness obj!market agent=subj patient=obj
v raise|heighten|increase obj:alert,readiness,threat_level
v order on:alert
n state of alert|high alert|combat readiness
p on high alert patient=subj agent=subj
p on full alert patient=subj agent=subj
p on alert patient=subj agent=subj
p on a war footing patient=subj agent=subj
p on combat alert patient=subj agent=subj

frame intrude like act
v violate|breach|penetrate|infringe|intrude|invade|enter|cross|probe obj:airspace,waters,air_space,water,frontier,border,line,sovereignty,skies,sky,zone patient=obj
v intrude|stray|encroach|trespass patient=into,on,in,near,over
v cross|stray|fly|sail|venture|probe into:airspace,water,waters,zone,territory,side patient=into
v cross obj:line,border,frontier patient=obj subj:jet,plane,aircraft,warplane,drone,helicopter,warship,boat,troop,soldier
v buzz|shadow|intercept|overfly obj:ship,warship,destroyer,plane,aircraft,jet,vessel,island,territory,frigate,bomber
v leave obj:skies,airspace
n violation|incursion|intrusion|breach of:airspace,border,waters,sovereignty,territory patient=of
n incursion|intrusion|overflight|airspace violation|border violation patient=into,of,on

frame arm like give
v boost|increase|raise obj:military_spending,arsenal,defence_budget,stockpile,defense_budget
v expand|build|develop|modernize|modernise|upgrade obj:arsenal,nuclear,missile,programme,bomb any:nuclear,missile,military,weapon,ballistic
n rearmament|militarization|militarisation
`;
