/** English nouns of speech and thought by class, with a clause, an "of" or a genitive beside them: "the claim by X that …". */
export const EN_CUE_NOUNS = `
say: statement claim assertion contention argument remark comment announcement declaration allegation accusation charge insinuation testimony
say: account explanation reply response answer admission concession acknowledgment acknowledgement confession disclosure revelation report
say: prediction forecast warning caution pledge promise vow threat assurance guarantee complaint objection protest boast joke quip tweet
say: message word speech pronouncement proclamation verdict criticism praise rumor rumour rhetoric talk insistence line mantra
tell: assurance advice reminder
deny: denial refutation rebuttal rejection repudiation disavowal
doubt: doubt skepticism scepticism question suspicion uncertainty
ask: question inquiry query
demand: call demand request appeal plea order instruction suggestion recommendation proposal ultimatum invitation petition push bid
show: finding conclusion evidence sign indication signal proof ruling decision poll study survey research
judge: critique criticism endorsement condemnation praise support opposition denunciation attack defense defence approval disapproval
think: belief view opinion idea notion thought theory assumption expectation impression conviction feeling sense perception speculation
think: judgment judgement assessment estimate conclusion consensus understanding hypothesis
know: knowledge awareness realization realisation recognition
want: hope wish desire intention plan aim goal willingness readiness determination reluctance unwillingness decision refusal effort ambition
want: dream interest commitment eagerness preference attempt
feel: fear concern worry anxiety regret confidence optimism pessimism anger outrage frustration indignation ire fondness
say: contention lie insult position stance stand mockery mention
judge: attitude sentiment reservation backlash resistance disdain distrust hatred hostility sympathy admiration respect affinity loyalty outcry
say: debate dispute controversy vow tirade lecture sermon testimony plea
want: agenda platform strategy vision priority campaign crusade drive

`;

export const EN_CUE_ADJECTIVES = `
say: adamant insistent emphatic clear categorical vocal outspoken candid frank
deny: dismissive
doubt: doubtful skeptical sceptical unsure uncertain unconvinced suspicious dubious
ask: curious
judge: critical supportive hostile enamored enamoured open opposed fond tolerant intolerant complimentary scornful contemptuous respectful
think: convinced sure certain confident positive aware mindful inclined persuaded wary
know: aware conscious unaware mindful
want: eager willing ready keen anxious determined reluctant unwilling hesitant loath interested prepared
feel: afraid fearful worried concerned hopeful optimistic pessimistic glad happy pleased proud sad sorry angry upset furious surprised
feel: shocked disappointed frustrated nervous grateful thankful excited thrilled delighted comfortable uncomfortable ashamed alarmed
feel: dismayed disgusted desperate resigned impatient
judge: sympathetic receptive favorable favourable averse resistant loyal popular grateful indifferent
want: committed dedicated devoted bent intent reliant
`;

/** Things that speak in their authors' stead. */
export const EN_DOCUMENTS = `
report statement document poll survey study analysis letter email e-mail memo book article story column editorial ad advertisement commercial video
transcript filing complaint lawsuit petition resolution bill law ruling decision opinion order record release communique communiqué website site
page post tweet message paper research data figure result finding census review audit inquiry investigation speech text draft treaty agreement
plan platform manifesto questionnaire headline caption poster sign banner film documentary biography memoir email note cable dossier assessment
`;

export const EN_OUTLET_NOUNS = `
radio television tv channel station network agency newspaper daily weekly magazine website broadcaster podcast program programme show press
twitter facebook instagram blog site interview outlet
`;

/** Nouns of those who can speak, hope and decide: people by what they are or do, and the bodies that they make up. */
export const EN_PERSONS = `
people person man woman child boy girl guy kid adult youth teenager parent mother father mom dad son daughter brother sister wife husband widow
family relative friend ally neighbor neighbour resident citizen voter immigrant migrant refugee american worker employee laborer farmer owner
leader chief head president premier chancellor minister secretary ambassador envoy diplomat consul attache delegate negotiator mediator emissary
senator congressman congresswoman representative legislator lawmaker deputy governor mayor councilman official officer bureaucrat regulator
politician candidate nominee contender frontrunner incumbent challenger opponent rival critic foe enemy adversary supporter backer donor fan
follower loyalist admirer detractor skeptic sceptic defender advocate proponent activist campaigner protester demonstrator dissident rebel militant
spokesman spokeswoman spokesperson aide adviser advisor strategist consultant operative staffer manager director executive chairman chairwoman chair
founder boss businessman businesswoman investor banker trader economist analyst expert scholar professor academic scientist researcher historian
pollster journalist reporter correspondent editor writer author columnist commentator pundit blogger host anchor moderator interviewer narrator
judge justice lawyer attorney prosecutor solicitor magistrate plaintiff defendant suspect victim witness survivor detainee prisoner hostage juror
doctor physician nurse patient teacher student pupil principal superintendent pastor priest bishop pope imam rabbi cleric monk nun
general admiral commander colonel captain sergeant soldier marine sailor pilot veteran troop fighter gunman terrorist jihadist insurgent
king queen prince princess emperor sultan emir monarch dictator ruler tyrant hero celebrity actor actress singer comedian musician artist player coach
insider outsider source observer visitor guest colleague counterpart partner member participant attendee audience crowd viewer reader caller
republican democrat conservative liberal moderate progressive socialist communist libertarian independent evangelical christian muslim jew black
latino hispanic whites elite establishment majority minority many some most few other those everyone everybody anyone anybody someone somebody
nobody nation country government administration regime cabinet ministry department agency bureau commission committee council congress senate
parliament house assembly legislature court tribunal police army military navy force militia party caucus coalition opposition faction movement
campaign team staff camp side group organization organisation association union federation league alliance bloc club society foundation charity
company firm corporation business bank industry university college school church board panel body authority office palace embassy mission delegation
newspaper magazine network outlet press media public community state city town kremlin state-run watchdog think-tank chain couple pair trio
`;
