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
feel: fear concern worry anxiety regret confidence optimism pessimism anger outrage frustration
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
