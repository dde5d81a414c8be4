/** Moving, readying and testing forces and arms. */
export const arms = `
frame deploy like take
v deploy|send|dispatch|despatch|station|move|rush|redeploy|position|mass|amass|concentrate|gather|assemble|mobilize|mobilise|reinforce|airlift|fly|post|transfer|pour|commit|garrison|array|muster|scramble|base obj:@troops addressee=to,into,along,near,against +troops obj!bill,message,delegation objmod!medical,relief,rescue,aid comp!find,rescue,search,evacuate,help,fetch
v deploy|install|station|position|place|move|send|put|site|set up|erect|ship|activate|bring in|field|transfer obj:missile,rocket,launcher,tank,artillery,system,battery,warship,weapon,interceptor,bomber,jet,submarine,carrier,radar,s-400,s-300,mine,destroyer,drone,helicopter,fighter,hardware,armour addressee=to,in,into,on,along,near,at,against +weapons
v deploy|send|mobilize|mobilise|station|dispatch|position obj:police,policeman,officer,gendarme,guard,paramilitary addressee=to,in,on,around,at +police
v deploy|mobilize has:obj objmod!medical,relief,rescue obj!@market-thing,airbag,monitor,observer,resource,nurse,doctor,ambulance,volunteer,rescuer,funds,software,service,paramedic addressee=to,in,into,at,off,near +needs-actor
v deploy|mobilize|mobilise|mass|muster subj:@troops,force +troops
v fly addressee=to,into obj:@troops,paramilitary,reinforcement +troops
v mobilize|mobilise obj!support,voter,resource,resources,opinion,fund,funds,supporter,public,database,people,money,volunteer,savings,capital,community,party,member,youth +troops +needs-actor
v call up|activate obj:reservist,reserve,soldier,troop,guard,unit,conscript +troops
v draft|conscript|recruit|enlist obj:soldier,men,man,fighter,recruit,conscript,reservist +troops
v take obj:position addressee=off,in,near,along,at,around +weapons subj:@troops,@fighter,@aircraft,police,sniper,gunman,unit,ship,group,they any!traffic,motorist,referee at!crossing,intersection,junction,corner
v take up obj:position,station addressee=off,in,near,along,at,around +weapons subj:@troops,@fighter,@aircraft,police,sniper,gunman,unit,ship,group,they any!traffic,motorist,referee at!crossing,intersection,junction,corner
v take up positions|take up position addressee=off,in,near,along +weapons subj:@troops,@fighter,@aircraft,police,sniper,gunman,unit,ship,group,they any!traffic,motorist,referee at!crossing,intersection,junction,corner
v patrol subj:@troops,@vessel,police,jet +troops
v surround|encircle|ring|besiege subj:@troops,police,tank,soldier,army obj!film +troops
v enter|roll|move|pour|advance|push|march|drive into:^name,city,town,territory,street,village subj:@troops,tank,convoy +troops
v cross subj:@troops,tank,convoy,column obj:@border,^name subj!@aircraft patient=into,obj +troops
v reinforce|strengthen|beef up|bolster|step up|tighten|boost|increase obj:defence,defense,border,presence,garrison,force,patrol,security,position,troop,deployment,air_defence any:troops,military,army,border,force,base,police addressee=in,at,along +troops
v reinforce|strengthen|beef up|bolster obj:presence,troop,force,garrison,position,defence,defense +troops
v sail|steam|head|fly subj:warship,carrier,fleet,destroyer,frigate,submarine,flotilla,bomber addressee=to,toward,towards,through,into,off +weapons
v arm subj!weak obj:itself,militia,tribesman,civilian,settler +militia
v form|raise|create obj:militia,army,battalion +militia
v scramble obj:jet,fighter,aircraft,plane,helicopter +weapons
n deployment|build-up|buildup|mobilization|mobilisation|massing|mustering|reinforcement|troop movement|surge|stationing of:@troops,force,missile,weapon,system patient=of addressee=in,to,along,on +troops
n military build-up|military buildup|troop buildup|troop build-up|troop deployment|troop movement|military presence|general mobilization|partial mobilization|mobilization|mobilisation +troops
n deployment addressee=in,to,on +troops
v deploy|send|dispatch|despatch|rush|move|redeploy|mass|amass|concentrate|gather|assemble|mobilize|mobilise|airlift|fly|transfer|pour|commit|garrison|muster|scramble|put|pull up|call in|call out|position|station|bring in|bring up obj:troop,troops,soldier,reinforcement,reinforcements,paratrooper,marine,commando,tank,armour,armor,artillery,brigade,battalion,division,regiment,platoon,convoy,reservist,army,special_force,warplane,jet,helicopter,gunship,unit,contingent,force,garrison,adviser,mercenary,fighter addressee=to,into,along,near,against,around,onto,across,for +troops
v deploy|install|station|position|place|set up|activate|field|move|send obj:missile,missiles,battery,radar,interceptor,rocket,launcher,warship,carrier,fleet,submarine,destroyer,frigate,cruiser,bomber,drone,air_defence,air_defense,s-400,thaad,patriot,aircraft_carrier,howitzer addressee=to,in,into,on,along,near,at,against,off +weapons
v deploy|send|station|order|post|call out|put|draft has:obj obj:police,policeman,policemen,riot_police,gendarme,national_guard,constable,officer,border_guard addressee=to,in,into,on,around,at,across,outside +police
v step up|beef up|increase|strengthen|reinforce|tighten|bolster|boost|intensify obj:patrol,patrols,security,presence,border,garrison,force,forces,deployment,defence,defense,troop,guard,checkpoint,surveillance addressee=in,at,along,around,on +troops subj:^name,army,military,government,police,troop,force,authority,navy
v line up|roll|mass|gather|take up position|pour|stream|rumble|stand guard|fan out|dig in subj:troops,troop,soldier,tank,convoy,column,armour,army,paratrooper,reinforcement,riot_police,battalion,brigade,warship addressee=in,into,on,along,near,at,around,outside,across +troops
v arrive in:^name,capital,region,area,port,city,gulf,province subj:troops,troop,soldier,reinforcement,warship,fleet,carrier,paratrooper,marine,battalion,contingent,convoy,brigade,mercenary addressee=in +troops
v enter|cross|roll|pour|march|push|advance|sweep|drive into:^name,territory,city,town,capital,province,zone,enclave,strip,village,camp subj:troops,tank,army,force,column,convoy,soldier,militia,rebel,paratrooper addressee=into +troops
v surround|encircle|ring|seal subj:troops,tank,police,army,soldier,force,rebel patient=obj addressee=obj +troops
v call up|mobilize|mobilise|conscript|draft|activate|summon|raise obj:reservist,reservists,reserve,reserves,conscript,army,militia,men,volunteer,fighter,national_guard,soldier +troops
v order obj:mobilization,mobilisation,deployment,reinforcement,call-up,build-up addressee=of,to,in +troops
v arm|form|train|raise|organise|organize|mobilise|mobilize obj:militia,vigilante,tribesman,self-defence_group,civilian,settler,home_guard +militia
n call-up|troop build-up|troop buildup|naval build-up|show of force|show of strength|naval deployment|border deployment|reinforcements|partial mobilisation|general mobilisation agent=by,subj,adj addressee=in,to,along,on,near +troops

frame drill like act
v hold|conduct|stage|carry out|launch|begin|start|complete|run|kick off obj:exercise,drill,manoeuvre,maneuver,war_game,wargame addressee=near,off,in no:with objmod!joint,control,training,cleaning,academic,planning +needs-war
v exercise|drill|manoeuvre|rehearse subj:@troops,navy,warship
n military exercise|naval exercise|military drill|military manoeuvre|military maneuver|war game|wargame|live-fire drill|live - fire drill|live-fire exercise|naval drill|snap drill|air drill|naval manoeuvre|nuclear drill|military parade no:with
v hold|conduct|stage|carry out|launch|begin|start|run|kick off|practise|practice|perform|open|resume|announce obj:exercise,exercises,drill,drills,manoeuvre,manoeuvres,maneuver,maneuvers,war_game,war_games,wargame,live-fire,live-fire_exercise,parade,game addressee=near,off,in,along objmod!joint,control,cleaning,planning any!joint,school,fire,evacuation,rescue,earthquake,joint no:with +needs-war
n war games|live-fire exercises|naval exercises|military exercises|military drills|naval drills|military manoeuvres|military maneuvers|air exercise|war game agent=by,subj,adj no:with

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
v test|test-fire|launch|fire|detonate|flight-test|explode|trial obj:missile,rocket,warhead,icbm,device,bomb,satellite,torpedo any:ballistic,nuclear,long-range,intercontinental,hypersonic,medium-range,short-range,cruise,atomic,hydrogen,thermonuclear,spy,sea,ocean
v conduct|carry out|hold|stage|perform|announce obj:test,tests,launch,explosion,detonation any:missile,nuclear,rocket,ballistic,atomic,underground,weapon,hydrogen,thermonuclear
v enrich|reprocess obj:uranium,plutonium,fuel
v unveil|parade|display|show off|develop|build obj:missile,warhead,bomb,drone,submarine,centrifuge,rocket any:new,ballistic,nuclear,missile
n nuclear test|missile tests|nuclear tests|rocket test|weapons test|test firing|test-fire|missile launches|ballistic missile|underground nuclear test|hydrogen bomb test light!ban agent=by,subj,adj,of

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
v put|place|go|order|remain|stay on:alert,high_alert,footing,standby,readiness,full_alert,war_footing patient=obj agent=subj
v raise|heighten|step up|increase obj:alert,alert_level,readiness,terror_alert,combat_readiness,state_of_alert
v brace|gird|prepare for:war,battle,invasion,attack subj:^name,army,military,government,troop
v cancel obj:leave subj:army,police,military

frame intrude like act
v violate|breach|penetrate|infringe|intrude|invade|enter|cross|probe obj:airspace,waters,air_space,water,frontier,border,line,sovereignty,skies,sky,zone patient=obj
v intrude|stray|encroach|trespass no:from patient=into,on,in,near,over
v cross|stray|fly|sail|venture|probe into:airspace,water,waters,zone,territory,side patient=into
v cross obj:line,border,frontier patient=obj subj:@aircraft,helicopter,warship,boat,troop,soldier
v buzz|shadow|intercept|overfly obj:ship,warship,destroyer,plane,aircraft,jet,vessel,island,territory,frigate,bomber
v leave obj:skies,airspace
n violation|incursion|intrusion|breach of:airspace,border,waters,sovereignty,territory patient=of
n incursion|intrusion|overflight|airspace violation|border violation patient=into,of,on
v violate|breach|penetrate|infringe|intrude|enter|cross|overfly|trespass|encroach obj:airspace,air_space,territorial_waters,waters,frontier,border,sovereignty,skies,line_of_control,demarcation_line,air_defence_zone,buffer_zone,demilitarised_zone,demilitarized_zone patient=obj subj!bird
v stray|fly|sail|venture|cross|slip|intrude|wander into:airspace,waters,territory,zone,territorial_waters,exclusion_zone,air_space patient=into
n border violation|airspace violation|border incursion|air incursion|incursions|intrusions|overflights|violation|breach of:airspace,waters,border,sovereignty,line patient=of,into agent=by,subj,adj

frame arm like give
v boost|increase|raise obj:military_spending,arsenal,defence_budget,stockpile,defense_budget
v expand|build|develop|modernize|modernise|upgrade obj:arsenal,nuclear,missile,programme,bomb any:nuclear,missile,military,weapon,ballistic
n rearmament|militarization|militarisation
v increase|boost|raise|double|hike obj:military_spending,defence_budget,defense_budget,defence_spending,defense_spending,arsenal,stockpile,military_budget
v expand|build up|modernize|modernise|develop|upgrade|stockpile|acquire obj:arsenal,nuclear_arsenal,stockpile,nuclear_weapon,weapon,navy,missile,fleet,army any:nuclear,missile,military,weapons,ballistic,chemical,naval
v rearm|re-arm|remilitarize|remilitarise
n arms race|military buildup|arms build-up|arms buildup agent=by,subj,adj
`;
