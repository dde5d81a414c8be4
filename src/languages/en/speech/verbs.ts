/** English verbs of speech and thought by class; a particle follows a hyphen ("point-out"). A verb may stand in several lines. */
export const EN_CUE_VERBS = `
say: say add state remark comment note observe declare announce proclaim recount recall relate narrate utter mutter murmur whisper shout yell
say: scream cry exclaim quip joke crack deadpan drawl groan moan sigh sniff snap snarl retort respond reply answer counter rejoin interject
say: continue conclude begin explain elaborate expound clarify describe detail report reiterate repeat restate stress emphasize emphasise
say: underline underscore highlight insist maintain contend argue claim allege assert affirm aver avow swear testify attest confirm
say: acknowledge concede admit confess reveal disclose divulge confide volunteer offer opine reckon muse reflect lament
say: complain grumble gripe grouse protest object boast brag crow gloat joke tweet retweet post blog write pen text email e-mail wire cable scrawl
say: certify specify stipulate pronounce posit postulate propound point-out spell-out chime-in go-on weigh-in speak-out blurt-out speak talk
say: mention cite quote invoke reference refer allude tout pitch plug preach rant rail rave vent fume thunder bellow bark growl shrug smile
say: laugh chuckle grin nod intone lecture warn caution alert threaten vow pledge promise guarantee swear predict forecast foresee prophesy
say: project estimate put calculate figure summarize summarise sum-up recap paraphrase rebut parry hit-back fire-back shoot-back strike-back push-back lash-out
say: jab-back stammer stutter sneer scoff jeer mock tease taunt jest pray sing chant toast tell broadcast air publish release issue communicate
tell: tell inform notify advise assure reassure remind warn brief persuade convince promise update alert caution teach show thank congratulate
deny: deny refute rebut dispute contradict disclaim disavow repudiate reject dismiss disown gainsay negate
doubt: doubt question disbelieve mistrust distrust challenge query cast-doubt
ask: ask inquire enquire query question wonder quiz grill pose
demand: urge demand call implore beg plead beseech entreat exhort press ask request order instruct command direct tell propose suggest
demand: recommend advocate counsel advise appeal summon invite encourage petition lobby require push insist call-for call-on
show: show find suggest indicate reveal demonstrate prove imply signal conclude determine establish estimate report read list note mean
show: confirm document detail illustrate reflect depict portray display hold rule state
judge: condemn denounce decry deplore blast slam rip bash criticize criticise attack assail lambaste lambast castigate chide rebuke scold
judge: reprimand reproach berate deride ridicule mock mock praise laud hail applaud commend extol celebrate cheer welcome endorse back support
judge: defend justify excuse blame fault accuse charge indict call label brand dub term describe characterize characterise portray depict
judge: paint cast regard view see treat deem consider name style present knock hammer skewer trash pillory vilify savage excoriate eviscerate
judge: oppose favor favour approve disapprove resent regret salute honor honour tout trumpet champion promote discuss address raise air voice express
judge: outline unveil announce propose float pitch present lay-out spell-out reject dismiss rebuff spurn refuse decline
think: think believe feel reckon suppose assume presume figure guess imagine expect anticipate suspect consider deem judge regard see view
think: conclude decide determine agree disagree conceive envision envisage understand interpret perceive realize realise recognize recognise
think: accept find hold sense speculate theorize infer deduce surmise gather judge dream remember recall forget ponder contemplate mull weigh
know: know understand realize realise recognize recognise learn discover find-out notice remember forget hear see read sense grasp
want: want wish hope desire intend plan aim seek mean expect aspire long yearn crave need prefer like love hate would-like try attempt strive
want: prepare decide choose elect opt resolve determine agree refuse decline vow pledge promise threaten offer volunteer commit propose
feel: fear worry hope regret resent love hate like dislike enjoy care mind dread bemoan lament marvel rejoice trust wonder despair fret
feel: admire respect appreciate embrace
act: decide rule order vote approve sign veto pass block ban bar propose introduce sponsor file sue charge accuse indict announce
judge: attack savage revile smear target defend embrace prefer champion cheer-on rip rip-into pounce-on hit hit-out misrepresent laud
say: recite read raise sum point point-to hark spell
act: plot sue lobby fight campaign endorse reject refuse decline agree promise pledge threaten vow support oppose back nominate pick choose
hint: suggest imply hint insinuate intimate indicate signal signify mean convey gesture
hint: seem appear look sound
do: strike-down void annul overturn uphold repeal enact adopt legislate legalize legalise outlaw prohibit forbid restrict limit allow permit let
do: authorize authorise appoint nominate designate grant award sanction impose lift override mandate enforce halt suspend freeze cancel delay
do: postpone scrap drop abandon withdraw ratify amend codify fund finance commission launch author draft pursue pass pass-along shelve invalidate
do: satirize satirise lampoon parody tackle underplay downplay overstate exaggerate overlook ignore brush-aside shrug-off glorify romanticize
do: demonize demonise vilify scapegoat stereotype disparage insult belittle malign denigrate impugn discredit undermine humiliate mislead
do: admire adore idolize revere cherish despise detest loathe abhor resist espouse advance shore-up stand-by rally-behind sideline snub shun
do: feature include cover document entitle title coin chronicle dramatize dramatise evoke echo mirror analyze analyse examine study explore
do: inspect investigate probe review audit survey finesse stake-out lay-bare expose unmask count view weigh recruit court woo please honor inspire
do: fuel stoke stir provoke draw attract lure wage mount stage headline lead join boycott skip attend spearhead champion fan
`;
