import type { DetailWords } from '../../model/index.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(rows).flatMap(([name, list]) => list.split(/\s+/).map((word) => [word, name] as const)));

/** English words for the details of events. */
export const detailWords: DetailWords = {
  planned: words('planned plan due set scheduled schedule slated expected booked fixed arranged intended for'),
  movedTo: words('until till to'),
  postpones: words('postpone delay defer adjourn postponement delay deferral adjournment reschedule put'),
  revokes: words('withdraw revoke rescind retract cancel scrap call pull'),
  voteWords: words('vote voting ballot abstention abstain abstaining veto tally majority'),
  inFavour: words('for favour favor favour yes aye ayes yea backing support back backed supported approve approved'),
  against: words('against no nay nays opposed oppose nos'),
  abstain: words('abstain abstained abstaining abstention abstentions abstain'),
  unanimous: words('unanimously unanimous unopposed'),
  bodies: words(
    'council assembly parliament senate congress house duma knesset bundestag commission committee cabinet board court conference rada sejm',
  ),
  items: words(
    'resolution draft text bill motion proposal amendment measure treaty law decree statement budget pact accord deal agreement',
  ),
  seats: new Map([
    ['security council', 15],
    ['un security council', 15],
    ['united nations security council', 15],
    ['general assembly', 193],
    ['un general assembly', 193],
    ['human rights council', 47],
    ['senate', 100],
    ['house of representatives', 435],
    ['house of commons', 650],
    ['bundestag', 736],
    ['knesset', 120],
    ['state duma', 450],
    ['duma', 450],
    ['verkhovna rada', 450],
    ['national assembly', 577],
    ['european parliament', 751],
    ['lok sabha', 545],
    ['grand national assembly', 600],
  ]),
  vetoBody: 'security council',
  vetoStates: new Set(['CHN', 'FRA', 'GBR', 'RUS', 'USA']),
  roles: words(
    `diplomat envoy ambassador official attache attaché officer spy agent consul journalist reporter correspondent worker staff member
    employee observer inspector monitor national citizen adviser advisor expert counsellor people person`,
  ),
  forces: words(
    'troop troops soldier marine paratrooper reservist peacekeeper guardsman officer policeman fighter gendarme personnel recruit man',
  ),
  measures: words('sanction embargo freeze ban tariff penalty blacklist restriction duty quota levy boycott'),
  agreements: words(
    'agreement accord treaty pact deal convention protocol memorandum truce ceasefire declaration communique contract bargain',
  ),
  stages: table({
    arrested: 'arrest detain apprehend',
    charged: 'charge indict accuse arraign',
    'on trial': 'try prosecute',
    convicted: 'convict',
    sentenced: 'sentence jail imprison condemn',
    acquitted: 'acquit clear',
    extradited: 'extradite',
    investigated: 'investigate probe',
    sued: 'sue',
    executed: 'execute hang behead',
    pardoned: 'pardon amnesty',
  }),
  charges: words('for of with on over'),
  courts: words('court tribunal prosecutor judge jury magistrate'),
  means: table({
    aircraft: 'jet jets warplane aircraft plane airstrike fighter',
    helicopter: 'helicopter chopper gunship',
    drone: 'drone uav',
    missile: 'missile rocket',
    artillery: 'shell artillery mortar howitzer shelling gun',
    tank: 'tank armour armor',
    bomb: 'bomb bombing explosive explosion mine grenade blast',
    'car bomb': 'carbomb',
    firearm: 'rifle pistol gunfire gunman shooting sniper bullet',
    blade: 'knife machete sword axe',
    gas: 'gas sarin chlorine novichok poison agent',
    ship: 'warship frigate destroyer submarine carrier navy gunboat',
    troops: 'troop soldier infantry marine paratrooper',
    'tear gas': 'teargas',
  }),
};
