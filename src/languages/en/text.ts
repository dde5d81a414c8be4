import type { Orthography } from '../../model/index.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/).filter(Boolean));
const lines = (table: string): readonly string[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Titles and the like: a capital after them never begins a sentence. */
const TITLES = words(`
  mr. mrs. ms. messrs. drs. mme. mlle. dr. prof. rev. hon. fr. sr. st. ste. mt. ft. pres. gov. sen. sens. rep. reps. gen. lt. col. maj.
  capt. cpl. sgt. cmdr. cdr. adm. brig. pvt. pfc. amb. sec. min. supt. insp. det. atty. dist. asst. dep. msgr. archbp. bp. gens. govs.
  vs. v. e.g. i.e. cf. viz. ca. approx. lt.-gen. lt.-col. maj.-gen. brig.-gen. mx. sir. al.
`);

const ABBREVIATIONS = words(`
  jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
  inc. corp. co. cos. ltd. llc. plc. bros. assn. dept. univ. govt. est. ave. blvd. rd. hwy. jr. esq. etc. a.m. p.m. a.d. b.c. ph.d. m.d.
  b.a. m.a. m.sc. b.sc. j.d. d.phil. p.s. u.s. u.k. u.n. e.u. u.s.a. u.s.s.r. u.a.e. d.c. l.a. n.y. t.v. d.p.r.k. r.o.k.
  ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. n.h. n.j. n.m.
  n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. va. vt. wash. wis. w.va. wyo. b.c. ont. que. div. ed. eds. trans. int. intl. natl. mfg.
  hrs. hr. mins. secs. mph. sq. oz. lb. lbs. ext. tel. ret. incl. misc.
`);

/** English: what its news writing needs to be cut into sections, sentences and tokens. */
export const orthography: Orthography = {
  titles: TITLES,
  abbreviations: ABBREVIATIONS,
  numbered: words('no. nos. p. pp. vol. vols. fig. figs. art. arts. ch. chap. para. paras. sec. op. res. ver. c.'),
  starters: words(`
    the a an this that these those he she it they we i you his her its their our my there here in on at by for from with as after before
    since while when where if although though but and or so yet however meanwhile then now also still both all some many most no not none
    what who why how which under during despite according asked earlier later last next one two three more such each every
  `),
  speechVerbs: words(`
    said says say told tells tell asked asks ask added adds replied replies wrote writes tweeted shouted shouts demanded declared
    warned warns insisted insists exclaimed exclaims wondered wonders remarked quipped joked continued answered answers cried
    shrugs sighs sighed chanted chant yelled went concluded noted recalled explained
  `),
  clitics: ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"],
  fused: new Map([
    ['cannot', 3],
    ['gonna', 3],
    ['wanna', 3],
    ['gotta', 3],
    ['lemme', 3],
    ['gimme', 3],
    ['dont', 2],
    ['didnt', 3],
    ['doesnt', 4],
    ['isnt', 2],
    ['wasnt', 3],
    ['arent', 3],
    ['havent', 4],
    ['hasnt', 3],
    ['couldnt', 5],
    ['wouldnt', 5],
    ['shouldnt', 6],
    ['cant', 2],
    ['wont', 2],
    ['im', 1],
    ['ive', 1],
    ['youre', 3],
    ['theyre', 4],
    ['thats', 4],
    ['lets', 3],
    ["'tis", 2],
    ["'twas", 2],
    ["d'ye", 2],
  ]),
  prefixes: words(`
    non pre post anti pro ex co re mid multi semi sub over e counter cross mis inter mini micro ultra un de bi tri quasi pseudo
    trans intra infra extra hyper neo pan socio psycho electro geo bio mega meta proto sci
  `),
  units: words(`
    am pm a.m p.m mm cm km kg mg ml ft lb lbs oz mph kph kmh kw mw gw hz khz mhz ghz kb mb gb tb m bn tn mn k b x f c t min hrs hr yr yrs
    ha sq mwh kwh
  `),
  months: words(`
    january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  `),
  dateWords: words(`
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm a p m gmt utc bst est edt cet ist published
    updated posted on at last first issued date of
  `),
  bylineOpeners: words('by'),
  boilerplate: lines(`
    read more
    read the rest
    read the full
    read also
    read:
    also read
    see also
    more on this
    more from
    want more from
    sign up
    facebook twitter
    twitter facebook
    tweet this
    subscribe
    click here
    follow us
    follow the latest
    share this
    share on
    story continues below
    article continues below
    related:
    additional reporting by
    reporting by
    (reporting by
    (additional reporting by
    (writing by
    (editing by
    editing by
    associated reports:
    with reporting by
    with additional reporting
    with inputs from
    with agency inputs
    this article was
    this article is
    this article has been
    this story was
    this story has been
    download our app
    download the app
    join the conversation
    we use cookies
    watch:
    watch more
    listen:
    support our journalism
    support independent journalism
    last updated
    first published
  `),
  boilerplateLines: new Set(
    lines(`
    advertisement
    advertisements
    comments
    trending
    most read
    related articles
    related stories
    related topics
    related
    log in
    terms of use
    privacy policy
    leave a comment
    view comments
    print this article
    email this article
    watch
    share
    tweet
    more on this story
    editor's picks
    recommended
    topics
  `),
  ),
  boilerplateSigns: [
    'all rights reserved',
    'may not be published, broadcast',
    'may not be reproduced',
    'our newsletter',
    'on twitter @',
    'on twitter:',
  ],
  captionOpeners: lines(`
    file -
    file –
    file —
    file photo
    file picture
    photo:
    photo by
    picture:
    image:
    caption:
    pictured:
    pictured above
    above:
    in this photo
    in this file photo
    in this image
    graphic:
    video:
  `),
  creditWords: words(`
    photo photos photograph photographs photography photographer pool images image pictures picture handout file getty courtesy screengrab
    screenshot illustration epa wam pix shutterstock alamy
  `),
  captionSigns: ['(pictured', '(left)', '(right)', '(centre)', '(center)', ', pictured', 'file photo'],
  agencies: words(
    'wire agency agencies news press sapa enditem ends ana reuters afp ap upi dpa xinhua tass interfax ria novosti itar-tass ani pti ians anadolu irna sana kyodo yonhap efe ansa',
  ),
};
