/** Giving way by deed. */
export const retreat = `
frame withdraw like leave
v withdraw|pull out|pull back|draw down|evacuate|redeploy|move back|bring home|remove|pull|vacate obj:@troops,weapon,artillery,forces,missile,observer,base,position,settlement,monitor patient=obj
v withdraw|pull out|pull back|retreat|evacuate|vacate|withdraw|disengage|fall back|pull away from:^name,city,town,village,area,region,position,territory,border,front,base,zone,line,province,hill,bank,strip,south,north,camp,outpost,settlement,square,airport,enclave
v withdraw|retreat|pull out|pull back|disengage|fall back|move out|pull away subj:@troops,@fighter,rebel,government,^name
v retreat|withdraw|disengage subj!@market-thing,glacier
v leave|quit|vacate|abandon|flee|exit|evacuate subj:@fighter,@troops,militant obj:^name,city,town,base,country,position,area,enclave,territory,village,province
v cede|relinquish|surrender|give up|lose obj:control,territory,town,city,land,power,post,base,island
v surrender|capitulate|lay down|defect subj:@fighter,@troops
v surrender|capitulate
v hand back|hand over|return|transfer|relinquish|cede obj:control,territory,power,authority,sovereignty,land,base,island,airport patient=obj addressee=to
v end obj:occupation,siege,blockade addressee=of
n withdrawal|pullout|pull-out|pullback|pull-back|retreat|drawdown|redeployment|disengagement|evacuation|exit of:@troops,force agent=subj,by,adj patient=of
n withdrawal|pullout|pull-out|pullback|retreat|drawdown|disengagement|troop withdrawal
n surrender|capitulation|handover of:city,town,territory,base,position,airport,power

frame release like act
v release|free|liberate|set free|let go|turn loose|repatriate|parole|unchain obj:@captive,^name,^pronoun,^number,hundred,dozen,group,soldiers,ship,crew,vessel,citizen,national
v release|free subj!company,studio,band,label,artist,agency,ministry,bureau,bank obj!album,film,report,statement,data,figure,book,video,list,detail,result,document,fund,version,survey,name,photograph,tape,energy,gas,information,image,footage
v set free|let go|let out|turn loose|set at liberty
v let go
v let loose|let walk
v hand back|hand over|return|give back|deliver|turn over|send back|transfer|fly home obj:@captive addressee=to
v let theme=obj comp:go
v swap|exchange|trade obj:@captive,prisoners +swap
n release|liberation|freeing|repatriation of:@captive,^name,^number,aid addressee=to
n release|freedom has:subj
n release
n swap|exchange of:@captive,spy,prisoner
n prisoner swap|prisoner exchange|exchange of prisoners
v walk|go subj:@captive comp:free
v walk free|go free patient=subj

frame disarm like act
v disarm|demobilize|demobilise|disband|demilitarize|demilitarise|denuclearize|denuclearise patient=obj
v lay down|hand in|turn in|hand over|give up|surrender|put down|decommission|destroy|dismantle|scrap|dispose|relinquish|abandon|freeze obj:weapon,arm,arms,arsenal,stockpile,warhead,missile,centrifuge,reactor,facility,programme,program,nuclear_programme,nuclear_program,mine,landmine,rifle,gun,uranium,plutonium,plant,stock
v dismantle|freeze|mothball|shut down obj:programme,program,reactor,facility,part,much,arsenal,centrifuge,militia
v downblend|ship out obj:uranium
n disarmament|demobilization|demobilisation|decommissioning|denuclearization|denuclearisation|dismantling|dismantlement|demilitarization

frame truce like mutual
v hold subj:truce,ceasefire,cease-fire,lull agent=between theme=in
v take hold|take effect|come into|go into|begin|start|enter into subj:truce,ceasefire,cease-fire,lull,armistice agent=between
v declare|announce|observe|implement|respect|honour|honor|extend|begin|proclaim|agree|sign|keep obj:truce,ceasefire,cease-fire,armistice partner=with
v cease|suspend|halt|hold|stop|end obj:fire,hostility,fighting,bombardment,hostilities,offensive,shelling,combat,airstrikes partner=with
v stop fighting|hold fire|lay down arms|hold back
n truce|ceasefire|cease-fire|cessation of hostilities|armistice
n cessation|end|halt|suspension|pause of:hostility,fighting,hostilities
n lull in:fighting,violence

frame restraint like judge
v show|exercise|use|practise|practice obj:restraint,moderation,patience,caution,calm
v calm down|step back|stand down|cool down|back off|de-escalate
v avoid obj:escalation,confrontation,bloodshed,violence,provocation,war,action,conflict
v end|stop obj:violence,war,bloodshed,conflict,killing,crackdown
n restraint|calm|de-escalation|deescalation|moderation|peace|dialogue|reconciliation|patience|cool heads|unity

frame access like give
v allow|let|permit|admit|let in|readmit|grant|give obj:inspector,monitor,observer,access,investigator,aid_worker,convoy,journalist,expert,team,mission,entry,visit,delegation,relief
v open|reopen|re-open obj:border,crossing,gate,checkpoint,corridor,port,airspace,airport,road,passage,facility,site patient=obj addressee=to,for
v admit|let in obj:inspector,monitor,observer,convoy
n access to:site,facility,prisoner,camp,area,civilian,detainee light:give,grant,allow,receive

frame resign like leave
v resign|step down|abdicate|stand down|quit|step aside|bow out|relinquish obj!^number,site,house
v step down|stand down|step aside|bow out
v resign
v quit|leave obj:post,office,job,power,cabinet,government,coalition,presidency
v tender|submit|offer obj:resignation
v fire|sack|dismiss|oust|remove|replace|axe|demote obj:minister,general,chief,commander,official,ambassador,head,secretary,adviser,governor,aide,premier,police_chief,cabinet patient=obj
n resignation|abdication|ouster|departure of:@person,^name,president
n resignation|abdication
n dismissal|sacking|firing of:minister,general,chief,commander,official,head,governor patient=of

frame lift like measure
v lift|ease|remove|relax|drop|end|scrap|waive|suspend|loosen|abolish|unfreeze|repeal|rescind|revoke|relieve|cancel|soften|roll back|revoke|annul obj:@sanction,@restriction,ban,freeze,warrant,blacklist,censorship,moratorium,boycott,state_of_emergency,advisory,quota,duty,barrier addressee=on,against,from,for,name
v lift|unfreeze|release obj:asset,assets addressee=of
v suspend|call off|end obj:strike,protest,boycott,blockade,siege,demonstration,sit-in,hunger,mutiny
v call off obj:strike,protest,blockade,march
n lifting|easing|removal|relaxation|end|suspension|waiver|repeal|relief of:@sanction,@restriction,ban addressee=on,against,name patient=of,obj
n end|lifting to:@sanction,@restriction,ban,siege,blockade addressee=on,against patient=to
n sanctions relief|sanction relief addressee=for,to

frame return like give
v return|hand back|give back|restore|repay obj:billion,million,dollar,fund,money,euro
v return|hand back|give back|restore|hand over|repatriate|send back|restitute|turn over|hand obj:body,remains,corpse,artefact,artifact,aircraft,drone,property,ship,asset,treasure,plane,painting,island,land,territory,money,fund
n return|restitution|repatriation|handover of:body,remains,artefact,artifact,property,territory,asset,treasure
`;
