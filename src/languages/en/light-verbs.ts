/**
 * English verbs that only carry their noun: verb, particle or preposition after it, "=" and the nouns.
 * "~" ends a line whose verb takes any noun that looks like an event; "<" for "=": the verb's subject undergoes the event.
 */
export const EN_LIGHT_VERBS = `
hold = meeting talk summit conference discussion consultation negotiation dialogue election referendum vote ballot rally protest demonstration march vigil ceremony exercise drill manoeuvre maneuver hearing trial inquiry session debate conversation briefing poll parade strike event funeral inquest interview congress forum review visit ~
host = meeting talk summit conference discussion negotiation dialogue visit reception dinner lunch peace exercise delegation ~
convene = meeting talk summit conference session council emergency ~
have = meeting talk discussion conversation argument dispute quarrel dialogue exchange contact clash fight influence effect impact lunch dinner vote disagreement
attend = meeting talk summit conference funeral ceremony session
carry-out = attack strike raid bombing airstrike raids assault killing execution operation arrest search test massacre shelling threat ~
launch = attack strike raid offensive assault airstrike invasion operation bombardment probe inquiry campaign war incursion crackdown protest appeal drive bid manhunt boycott counterattack counteroffensive ambush coup negotiation talk hunt cyberattack barrage ~
conduct = attack strike raid airstrike test trial exercise drill search survey war operation talk interview poll patrol manoeuvre campaign inquiry probe ~
stage = attack raid protest demonstration rally march coup strike walkout sit-in riot vigil ambush mutiny boycott exercise drill revolt uprising assault offensive comeback
mount = attack raid offensive assault operation campaign challenge defence defense protest coup strike counterattack patrol bid ~
wage = war campaign battle struggle fight offensive jihad insurgency
perform = test ceremony execution exercise ~
undertake = visit attack operation review mission reform trip tour ~
commit = crime murder massacre genocide atrocity act offence offense abuse violation aggression fraud treason suicide robbery arson torture rape
perpetrate = attack crime massacre genocide atrocity act abuse violation killing violence
execute = attack raid strike operation manoeuvre
make = visit offer threat call decision demand concession request promise proposal arrest statement speech trip attempt apology appeal pledge commitment announcement claim accusation allegation complaint contribution mistake move effort deal agreement peace progress remark comment recommendation plea bid choice preparation visit advance incursion raid warning stop tour declaration gesture contact payment donation use investment reference vow
pay = visit tribute homage call respect
give = order support speech interview permission warning assurance promise aid assistance help backing approval consent notice testimony evidence press-conference briefing endorsement address lecture guarantee pledge instruction command ultimatum thank welcome blessing shelter refuge asylum
take = action measure step decision control responsibility part hostage revenge retaliation vote oath advantage move stand trip reprisal vengeance
take-in = interest
issue = warning statement call order threat invitation apology demand appeal ultimatum denial condemnation declaration decree ruling alert warrant verdict protest plea
impose = sanction ban embargo curfew blockade restriction tariff law penalty fine sentence moratorium limit tax duty punishment siege freeze measure lockdown censorship quota quarantine rule
enforce = ban curfew blockade embargo ceasefire
put = pressure end stop blame ban halt question
put-under = arrest pressure guard investigation sanction siege surveillance house curfew
place-under = arrest pressure guard investigation siege surveillance curfew
place = ban embargo restriction order pressure blame
exert = pressure influence control
apply = pressure sanction
bring = charge pressure lawsuit action accusation prosecution complaint
press = charge
file = lawsuit complaint suit charge appeal protest petition motion case
lodge = complaint protest appeal objection petition
deliver = speech blow warning ultimatum attack aid address statement verdict message threat
cast = vote ballot veto doubt
exercise = veto control restraint
use = veto
extend = invitation offer support condolence
level = accusation charge criticism allegation threat
lay = siege claim blame charge
lay-to = siege
open = fire talk negotiation inquiry investigation probe
enter = talk negotiation agreement alliance
enter-into = talk negotiation agreement alliance dialogue discussion pact deal contract
engage-in = talk negotiation dialogue fighting combat clash violence torture discussion fight battle war espionage
participate-in = talk attack protest exercise meeting negotiation
go-on = strike trial hunger visit rampage
go-to = war
declare = war ceasefire truce strike independence support boycott emergency
call = strike election referendum ceasefire truce halt meeting vote
offer = support condolence aid assistance help apology resignation praise backing congratulation ceasefire truce amnesty
provide = aid assistance support help training relief protection backing shelter financing funding cover
lend = support assistance help backing
render = assistance aid help verdict judgment
send = invitation warning aid condolence message
grant = asylum access amnesty permission pardon clemency independence immunity refuge approval request
reach = agreement deal settlement accord compromise truce decision understanding consensus
strike = deal agreement pact bargain
conclude = agreement deal treaty pact accord talk
broker = deal ceasefire agreement truce accord
express = support concern regret condolence opposition solidarity anger outrage hope gratitude willingness doubt sympathy backing
voice = support concern opposition anger outrage criticism doubt objection
show = support solidarity restraint willingness
tender = resignation apology
submit = resignation request complaint proposal
pass = sentence judgment
do = damage harm deal
cause = damage destruction harm injury
inflict = damage defeat punishment injury torture loss violence
wreak = havoc destruction revenge
exact = revenge retaliation
seek = talk
set-to = fire
come-under < fire attack pressure criticism scrutiny bombardment shelling sanction investigation siege
face < criticism pressure sanction charge attack accusation trial arrest investigation protest threat allegation
suffer < attack defeat bombardment abuse torture assault violence shelling
undergo < torture investigation interrogation attack trial
receive < support aid assistance backing threat invitation criticism help training praise warning
draw < criticism condemnation praise protest rebuke fire
get < support help aid backing threat
win < support backing praise approval recognition
sustain < attack damage injury
go-under < attack arrest
be-under < fire attack pressure criticism scrutiny bombardment siege investigation arrest sanction
be-in = talk negotiation
be-on = strike
be-at = war
`;
