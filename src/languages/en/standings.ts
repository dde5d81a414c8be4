/**
 * What English verbs, nouns and adjectives do to the clause or event below them, one class a line:
 * standing, form of what hangs below ("told": a clause that says what is or was, not what should be), then the words. A word with a particle is written with a hyphen ("call-off").
 */
export const EN_STANDINGS = `
kept inf: manage happen get begin start continue dare proceed bother come go-on go help rush hasten race hurry scramble
kept inf: force compel oblige cause lead drive push-on make bring condescend deign remember turn-out prove seem appear tend
kept inf: resume opt choose elect use allow permit let enable see hear watch live join team-up combine unite conspire collude work
kept inf: quick swift fast slow first last bold brave wrong right foolish wise proud happy glad pleased sorry sad delighted honoured honored
kept inf: lucky able-to turn step-in step-up pause stop return reappear emerge rise gather mobilise mobilize mobilised kind
kept inf: audacity temerity nerve courage honour honor privilege chance-to luck pleasure misfortune
negated inf: fail refuse decline neglect forget omit hesitate forbear disdain scorn unable unwilling powerless reluctant loath
negated inf: failure refusal inability unwillingness reluctance neglect disinclined impotent afraid ashamed incapable cease hesitant
wanted inf: want urge ask demand request order tell instruct command call call-on beg implore plead beseech entreat appeal invite
wanted inf: advise encourage press pressure push exhort lobby petition persuade-to counsel warn remind direct require need wish hope
wanted inf: long yearn desire like prefer love hate seek hanker clamour clamor ache crave challenge summon motion prod prompt-to nudge
wanted inf: coax cajole pester enjoin charge task assign mandate recommend insist pray dream pressurise pressurize agitate campaign
wanted inf: demand call plea appeal request order wish desire hope need obligation duty instruction command directive ultimatum pressure
wanted inf: recommendation advice invitation injunction exhortation petition urge necessity requirement essential necessary imperative
wanted inf: vital crucial important urgent keen eager anxious desperate impatient determined-to obliged required supposed meant bound-to
wanted inf: mission mandate order-out aim aspire strive endeavour endeavor purpose goal objective ambition aspiration
wanted inf: high-time overdue advisable desirable hard-pressed hungry bid bids campaign drive push struggle fight
future inf: plan intend promise pledge vow swear agree threaten decide resolve determine prepare arrange undertake commit volunteer offer
future inf: expect schedule schedule-for due set about slate destine fix gear-up mean propose contract guarantee project predict forecast
future inf: anticipate poise line-up wait await consent vote elect-to going gon book earmark bind sentence doom opt-to mull-to
future inf: plan intention promise pledge vow agreement threat decision resolution determination preparation arrangement commitment
future inf: undertaking offer readiness willingness proposal scheme plot design move deal pact vote consent resolve
future inf: ready willing prepared determined likely-to sure certain bound poised scheduled expected slated inclined committed pledged
future inf: destined wont brink verge threaten-to conspire-to plot scheme prime order-in rule
hypothetical inf: try attempt likely unlikely able liable apt possible impossible capable free easy hard difficult safe dangerous risky
hypothetical inf: authorise authorize entitle empower license licence consider contemplate tempt struggle afford
hypothetical inf: attempt effort ability capability capacity power right authority authorisation authorization permission licence license
hypothetical inf: chance opportunity possibility likelihood potential temptation freedom option means way excuse pretext reason
hypothetical inf: incentive motive option-to temptation tendency propensity inclination strategy legal illegal lawful unlawful
hypothetical inf: eligible equip arm position train pretend claim-to legitimate allegedly-to able-bodied hope-to tempted entitled
said inf: say report believe think suspect allege know rumour rumor understand claim find show deem judge reckon assume presume
said inf: estimate consider-as note reveal discover profess purport surprised shocked horrified appalled disappointed saddened

kept purpose: call phone telephone ring write cable email text tweet summon speak fire

kept ing: begin start continue keep go-on carry-on resume remember spend keep-on persist admit confess own-up set-about get
kept ing: get-away celebrate finish complete busy see catch observe
negated ing: stop cease quit halt avoid resist refrain give-up forgo abandon escape shun abstain desist prevent discontinue forswear
negated ing: suspend leave-off prohibit ban forbid outlaw oppose miss delay postpone eschew rule-out refuse reject cancel discourage
negated ing: put-off end break-off pause call-off halt-of
wanted ing: want urge recommend advocate suggest-to demand like encourage insist need favour favor support back endorse advise
hypothetical ing: consider contemplate propose suggest imagine envisage envision discuss debate risk fear dread mull threaten try
hypothetical ing: weigh entertain ponder anticipate foresee involve mean justify permit authorise authorize fancy practise practice
future ing: plan intend promise pledge announce-of envisage-to vow
said ing: deny recall report mention regret condemn criticise criticize acknowledge describe defend resent deplore welcome praise

wanted that: demand urge ask request order insist recommend propose suggest require wish hope pray want prefer advise command direct
wanted that: stipulate plead beg instruct necessary essential vital imperative important crucial demand insistence request order
wanted that: recommendation proposal wish hope desire call appeal plea condition advocate move rule decree mandate
hypothetical that: doubt fear worry dread imagine pretend suppose possible likely unlikely probable improbable impossible conceivable
hypothetical that: inconceivable doubtful fear concern worry risk danger possibility likelihood probability chance hope-so rumour rumor
hypothetical that: speculation prospect suspicion scenario hypothesis theory impression afraid worried concerned anxious uncertain unsure
hypothetical that: unclear suspect-of wonder speculate hypothesise hypothesize unproven premise suggestion-of assuming unthinkable
negated that: untrue false incorrect disprove refute-to fabricate myth falsehood lie misconception prevent
said told: insist insistence suggest
kept that: true correct case happen ensure mean turn-out cause
asked that: ask wonder inquire enquire question query

wanted noun: demand request seek order want urge require need advocate solicit desire crave petition recommend instigate-of propose
wanted noun: incite encourage prompt-to favour favor invite support-for insist-on plead await-of
negated noun: prevent avoid avert forestall foil thwart cancel abandon scrap shelve ban bar prohibit forbid outlaw rule-out call-off
negated noun: refuse reject decline stop halt end cease suspend block obstruct abort preempt pre-empt scuttle quash head-off ward-off
negated noun: fend-off stave-off forgo drop skip miss boycott escape evade dodge veto renounce forswear eschew shun discontinue
negated noun: rescind retract withdraw-of freeze put-off deter discourage hinder impede stifle repel frustrate stymie lack cut-short
negated noun: nix axe ditch pull nip disrupt-to break-off call-a-halt give-up fabricate invent fake
future noun: plan prepare schedule plot promise pledge threaten vow arrange announce-to intend project anticipate expect await
future noun: predict forecast foresee portend herald envisage offer pencil-in slate agree
hypothetical noun: fear risk consider contemplate dread suspect-to imagine envisage mull discuss-to threaten-to invite-to weigh simulate
hypothetical noun: rehearse authorise authorize allow permit enable facilitate-to debate predict-to justify practise practice deserve
hypothetical noun: avoidable possible potential preclude study explore attempt try simulate mimic stage-of doubt entertain moot
said noun: deny report allege confirm claim condemn denounce deplore criticise criticize welcome praise regret admit acknowledge mourn
said noun: investigate probe describe recall document witness film deny-of mark commemorate remember celebrate discuss
hypothetical noun: fear risk threat danger possibility alert plot warning drill simulation scare contingency simulator rumour rumor
future noun: plan preparation schedule proposal offer pledge promise vow
negated noun: ban prevention avoidance cancellation denial-of moratorium boycott
wanted noun: demand request order appeal plea

wanted for: call appeal ask plead beg push press lobby campaign demand wish hope pray petition long clamour clamor agitate argue strive
wanted for: vote-for yearn request need desire plea call-out campaigner pressure drive bid proposal arrest-warrant warrant case
wanted for: advocate favour favor quest cry crusade motion hunger mandate permission necessity
future for: plan prepare schedule arrange timetable gear-up preparation date agreement provision set due ready plans scheduled slated
hypothetical for: potential chance opportunity scope pretext excuse reason justification grounds possibility authorisation authorization
hypothetical for: room condition brace contingency watch likelihood
said for: blame criticise criticize condemn thank praise punish apologise apologize responsible arrest charge convict sanction
said for: responsibility guilty culpable liable blame apology punishment fine jail imprison sentence

hypothetical of: warn fear threat risk danger possibility prospect chance likelihood talk rumour rumor speculation probability spectre
hypothetical of: specter hint idea scenario menace potential suspicion brink verge dream capable possible warning accusation-of
hypothetical of: hypothesis notion suggestion concept likelihood afraid
future of: plan promise pledge hope-of announcement-of vow eve offer prospect-to intention postponement delay deferral
negated of: elimination abolition removal scrapping lack absence prevention avoidance cancellation abandonment cessation end suspension short denial-to halt renunciation
negated of: refusal rejection deprive incapable prohibition ban innocent termination avoidance stop clear acquit
wanted of: warrant warrants hope desire sake interest favour favor support-to favor-of dream demand goal aim purpose
said of: accuse accusation allegation charge convict conviction suspect report claim guilty denial condemnation account news evidence
said of: victim aftermath scene site anniversary day result consequence memory reports proof

negated from: refrain abstain desist prevent stop ban bar prohibit deter dissuade keep discourage block far restrain forbid hold-back
negated from: shrink exclude shy-away shy abstain-of disqualify preclude exempt stay-away back-away hinder withdraw pull-out pull-back
negated from: retreat back-down step-back draw-back hold-off recoil save protect spare shield rescue
hypothetical from: protection defence defense safety
negated against: decide vote rule ban guard safeguard protect advise caution argue counsel warn lobby campaign recommend insure
negated against: prohibition taboo injunction moratorium safeguard precaution protection immunise plead
negated on: ban moratorium prohibition embargo block give-up halt freeze renege back-out
wanted on: insist set intent bent keen urge
future on: plan agree decide decision agreement embark
hypothetical on: vote debate discussion decide-to consult talk negotiation bet
negated to: end halt stop object opposition opposed objection resistance refuse oppose alternative put-an-end
future to: commit agree pledge resort-of commitment prelude prior agreement return-of lead-up run-up prior
hypothetical to: close threaten lead-to near prelude-to object-to consent
kept to: resort go turn take return admit amount lead
kept in: succeed result persist participate culminate engage partake success involve end-in
kept into: enter burst break launch
wanted into: goad pressure talk coerce-of
kept with: proceed go-ahead continue carry-on press-ahead persist push-ahead
future with: threaten menace proceed-to
wanted in: interest interested
negated out: rule
hypothetical about: talk worry think fear warn speculate rumour rumor concern worried concerned debate discuss
future about: plan talk-of
negated about: lie
hypothetical at: aim hint
wanted at: aim
negated without: do
`;

/** Conjunctions before an adverbial clause or gerund. */
export const EN_CONJUNCTIONS = `
hypothetical: if unless lest provided providing suppose supposing whether assuming as-if as-though in-case even-if only-if so-long-as
hypothetical: as-long-as on-condition on-condition-that if-only what-if given-that-to
negated: without instead-of rather-than instead far-from than other-than short-of
wanted: in-order so-as so-that in-order-to so-as-to in-order-for for in-order-that
kept: by through in when once until till before whenever upon on while
said: after since because although though as whereas after-which following despite now-that given
`;

/** Adjectives before an event noun. "Attempted" leaves a murder an act of violence. "Alleged" leaves the event told: the voice that alleges is read elsewhere. */
export const EN_ATTRIBUTES = `
hypothetical: possible potential likely unlikely feared threatened hypothetical theoretical eventual conceivable contemplated suggested
hypothetical: prospective would-be simulated mooted rumoured rumored imaginary mock supposed fictional conditional prospective
future: planned upcoming future proposed scheduled forthcoming impending imminent coming promised pledged intended expected pending
future: anticipated looming next postponed delayed prepared envisaged projected slated
negated: foiled thwarted averted cancelled canceled aborted abandoned prevented scrapped called-off shelved fabricated nonexistent
negated: non-existent unrealised unrealized invented fake fictitious
wanted: desired requested demanded long-awaited-to sought necessary urgently-needed needed
`;
