/** Words of threatening and warning. */
export const threatening = `
frame threaten like speech
v threaten has:comp theme=comp subj!@weather-thing,@abstract
v threaten obj:^name,^pronoun,@person,@troops,government,country,state,war,retaliation,strike,action,sanctions,sanction,action,neighbour,neighbor,revenge,boycott,veto,force,measure,step,attack,reprisal subj!@weather-thing,@abstract,@market-thing theme=with,obj
v threaten has:with theme=with
v menace|intimidate|blackmail
n threat has:comp theme=comp
n threat has:of theme=of,obj subj!@weather-thing +needs-actor
n threat has:subj of!@weather-thing,rain,drought,disease,inflation,unemployment,jail,defeat,extinction,hunger,poverty mod!biggest,greatest,main,potential,real,security,major theme=of,against
n threats addressee=against,to theme=of
n sabre-rattling|saber-rattling|blackmail|intimidation|brinkmanship
v threaten|vow|warn|pledge|promise comp:retaliate,attack,bomb,invade,strike,kill,expel,sever,cut,impose,shut,close,arrest,annex,boycott,punish,destroy,withdraw,quit,halt,suspend,veto,use,resume,execute,respond,avenge,crush,deploy,block,blockade,seize,sue theme=comp +threat
v threaten obj:^name,^pronoun,@person,@civilian,@troops,government,country,journalist,minority,witness,judge,neighbour,neighbor,ally,shipping,opponent,critic,worker with:@sanction,@violence,force,action,war,expulsion,arrest,death,jail,retaliation,strike,annihilation,invasion,destruction,tariff,prosecution,consequence,boycott,reprisal theme=with
v issue|make|utter|deliver|renew|repeat|send obj:threat,threats,death_threat,warning,ultimatum theme=of,comp,to addressee=to,against
v brandish|wield|rattle obj:sabre,saber,weapon,veto,sword,threat addressee=at
v hold out|raise obj:threat,spectre,specter,prospect of:@violence,@sanction,war,retaliation,action theme=of
v give obj:warning,threat addressee=to,second theme=of,comp
n death threat|bomb threat|nuclear threat|veiled threat|threats of violence addressee=to,against agent=from,by,subj,adj
n threat to:attack,kill,bomb,expel theme=to

frame warn like speech
v warn|caution has:comp theme=comp addressee=obj
v warn has:against theme=against addressee=obj
v warn of:consequence,retaliation,response,action,measure,reprisal,force,war +threat theme=of
v warn comp:face,pay,retaliate,respond,suffer,answer,regret +threat
v warn obj:^name,^pronoun,government,rebel,side theme=of,comp,against
v reserve obj:right theme=comp,of,to +threat
v hint has:at theme=at
v fire obj:warning +threat
n warning has:subj theme=of,comp addressee=to +threat
n warning has:adj theme=of,comp addressee=to +threat
n warning has:to theme=of,comp +threat
n warning of:consequence,retaliation,response,action,force theme=of +threat
p reserve the right theme=comp,to,of +threat
p reserves the right theme=comp,to,of +threat
v warn|caution of:consequence,consequences,retaliation,response,action,measure,reprisal,force,war,sanction,sanctions,strike,escalation,attack +threat theme=of addressee=obj
v warn comp:pay,retaliate,respond,face,suffer,strike,attack,destroy,regret,hit,punish,act,use,cut,expel,close,shut,impose +threat theme=comp addressee=obj
v put|serve on:notice addressee=obj +threat
v draw obj:line theme=at
n stern warning|stark warning|final warning|last warning theme=of,comp addressee=to +threat
p all necessary measures theme=comp +weak
p reserves the right to respond
p reserve the right to respond

frame forewarn like speech
v warn|caution|alert has:of theme=of addressee=obj,to
v warn|caution|alert has:about theme=about addressee=obj,to
n warning has:of theme=of addressee=to

frame ultimatum like speech
n ultimatum addressee=to,second,on,for
v give obj:ultimatum,deadline,hour,day,week addressee=second,to
v give until addressee=obj,second
v set obj:ultimatum addressee=for
v issue obj:ultimatum addressee=to
v give|set|issue|deliver|hand obj:ultimatum,deadline,hour,hours,day,days,week addressee=second,to,for comp:surrender,withdraw,release,comply,disarm,stop,hand theme=comp
v deliver|hand|send|present obj:ultimatum addressee=to,second

frame retaliate like act
v retaliate|reciprocate|hit back|strike back|fight back|respond|reply|avenge patient=against,to,on
v respond|answer|react in:kind patient=to
n retaliation|reprisal|revenge|retribution|vengeance|payback|countermeasure|response|answer|reply|counter-measure patient=against,to,on

frame consequences like act
n consequence|repercussion|countermeasure
n price|cost mod:heavy,high,severe,terrible,grave,dear,steep
n action has:against mod!legal,disciplinary,class,court
n action mod:tough,strong,stern,further,decisive,appropriate,military,retaliatory,punitive,harsh,swift,firm,necessary on!climate,emission,poverty,crime,hunger,debt,pollution
v pay obj:price
v face obj:consequence,war,action

frame menace like speech
p locked and loaded
p all options are on the table
p all options on the table
p finger on the trigger
p all options remain open
p will not hesitate to
p playing with fire
p a time of its choosing
p at a time and place of
p will pay a heavy price patient=subj
p would pay a heavy price patient=subj
p will pay the price patient=subj
p would pay the price patient=subj
p will pay dearly patient=subj
p will suffer the consequences patient=subj
p face the consequences patient=subj
p face serious consequences patient=subj
p grave consequences
p serious consequences
p dire consequences
p wipe off the map patient=obj
p wiped off the map patient=subj
p sea of fire patient=of
p crushing response
p will be met with force
p no option is off the table
p no options off the table
p every option is on the table
p no option was off the table
`;
