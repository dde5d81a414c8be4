/** What mending English parses wants to know; the grammar room says what each list is for. */
export type Repairs = {
  readonly telling: ReadonlySet<string>;
  readonly opener: string;
  readonly saying: ReadonlySet<string>;
  readonly doubling: ReadonlySet<string>;
  readonly modalNames: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly afterTimes: ReadonlySet<string>;
  readonly positions: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly undergoing: ReadonlySet<string>;
};

const words = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/).filter(Boolean));

export const repairs: Repairs = {
  telling: words('tell inform assure warn remind notify convince persuade advise promise brief'),
  opener: 'that',
  saying: words(
    'say announce declare write add explain report complain repeat insist admit confirm claim argue testify reply state stress',
  ),
  doubling: words(`
    expel compel propel repel dispel impel rebel excel cancel patrol control enrol extol annul distil instil fulfil appal travel model label
    level signal fuel duel marvel quarrel shovel tunnel unravel veil equal rival total dial initial libel refer defer confer prefer infer
    transfer occur incur concur recur deter commit admit permit submit omit emit remit transmit regret bar ban plan stop stab rob grab drop
    ship strip trap wrap plot cut
  `),
  modalNames: new Set(['May', 'Will']),
  times: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
    december jan jan. feb feb. aug aug. sept sept. oct oct. nov nov. dec dec.
  `),
  afterTimes: words(`
    night morning afternoon evening noon midday midnight dawn week month year prayers prayer summit talks meeting vote election elections
    referendum uprising revolution war coup deadline attack attacks massacre agreement accord deal protest protests
  `),
  positions: words('left right center centre'),
  undergoing: words('see watch find have hear'),
  offices: new Set([
    ...['state', 'defense', 'defence', 'commerce', 'energy', 'education', 'agriculture'].map(
      (office) => `secretary of ${office}`,
    ),
    ...[
      'state',
      'defence',
      'defense',
      'justice',
      'finance',
      'health',
      'interior',
      'education',
      'energy',
      'information',
      'commerce',
    ].map((office) => `minister of ${office}`),
    'chief of staff',
    'chief of defence',
    'head of state',
    'director of intelligence',
  ]),
};
