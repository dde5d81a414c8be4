/** Words of one happening that no ending and no dictionary ties together: death and killing, loss and defeat. One family a line. */
export const families: readonly string[] = `
die dead death deceased kill killing fatal fatality deadly casualty slay slaying
shoot shooting gunfire gunshot
murder homicide assassinate assassination
win victory triumph
lose loss defeat
speak speech address
fly flight
flee escape
sell sale
buy purchase acquire acquisition
choose choice pick
succeed success
fail failure
steal theft
rob robbery
think thought
marry wedding marriage
bear birth born
give gift
see sight
sit session
meet meeting talk talks summit
vote ballot election poll
attack assault strike raid offensive
bomb bombing explosion explode blast
arrest detain detention custody
wound injure injury hurt
crash collision collide wreck
quake earthquake temblor tremor
storm hurricane typhoon cyclone
fire blaze burn
flood flooding deluge
quit resign resignation step_down
fire sack dismiss dismissal axe oust
protest demonstrate demonstration rally
riot unrest
sue lawsuit suit
try trial
judge judgment ruling rule verdict
punish punishment penalty
agree agreement accord deal pact
fight battle clash fighting
invade invasion
withdraw withdrawal pullout
free release liberate
kidnap abduct abduction kidnapping
hijack seize seizure
expel expulsion
recall recalled
poison poisoning
veto vetoed
sanction embargo
apologise apologize apology regret
warn warning
threaten threat
deny denial
accuse accusation
refuse refusal
reject rejection
destroy destruction
deploy deployment
shell shelling bombard bombardment
execute execution
deport deportation
annex annexation
`
  .trim()
  .split('\n');
