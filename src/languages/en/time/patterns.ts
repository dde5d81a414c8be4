/** Pieces that several patterns share; `{NAME}` stands for them. */
export const parts: Readonly<Record<string, string>> = {
  M: '@month | @mon:month .?',
  WD: '@weekday | @wday:weekday .?',
  Y: ",? of? @year | , ' @yy",
  MD: '{M} the? @day | the? @day of? {M}',
  // "early", "mid-", "the end of", "later in"
  PRE: 'the? (@premod -? (in|on)? | very? @modnoun of | @modnoun) the?',
  ABOUT:
    'about|around|nearly|almost|some|roughly|over >!the|approximately|barely|at least|at most|more than|less than|fewer than|up to|as much as|as many as|as long as|no more than|well over|just over|just under|under|just',
  AMPM: '@ampm | @ap . m .?',
  Z: '@zone | (est|edt|et|pst|pdt|cet|bst|local time|eastern time|eastern) | \\( (gmt|utc|est|edt) ([+]|-)? @dd? \\)',
  CLOCK:
    "@hour (: @minute (: @minute:second)? | . @minute)? {AMPM} | @hour : @minute (: @minute:second)? | @hour o ' clock | @clockword",
  DAYNAME: '(@dir|this coming|this past)? {WD} (of? @dir:weekdir week)? | ({WD} ,? the?)? {MD} {Y}? | @dayword',
};

/** What an English time looks like. A longer match wins, then the earlier line. */
export const patterns = `
told shift=1 unit=D | the next (day|@part)
date | {PRE}? ({WD} ,? the?)? {MD} ({Y} | ,? of? the? @dir:yeardir year)?
date | {PRE}? {M} (,|of)? (@year | the? @dir:yeardir year)
date | {PRE} @month
date | {PRE}? @umonth:month
date | <in/since/by/until/till/of/from/to/through/during/after/before/and/between/for/- @month >!#Cap
date | {PRE}? @dir {M} @dd?
date | {PRE}? (this coming|this past|@dir)? ({WD}) ,? {MD} {Y}?
date | {PRE}? the? @dir {WD}
date dir=1 | {PRE}? (this|the)? coming {WD}
date dir=-1 | {PRE}? this past {WD}
date | {PRE}? @weekday ((of|,)? the? @dir:weekdir week)?
date | <on/since/until/by/from/late/early/through/( @wday:weekday .?
date | the? year @year
date | {PRE} @year
date | @newyear:year >!@counted
date | <in/since/by/until/till/of/from/through/during/between @year >!@counted
date | <in/since/by/until/till/of/from/( @oldyear @era
date | @anyyear @era
date | <in/since/of/during/class/from/summer ' @yy >!s
date | @year - @mm:month - @dd:day
date | @year / @mm:month / @dd:day
date | <!/ @dd:first / @dd:second / @anyyear:year >!/
date | <in/fiscal/- fy @yy
date | (fiscal|the fiscal year|financial year) -? @year
date unit=Y dir=0 | {PRE}? the? fiscal year
date | <on/until/since/from/to/by/before/after/through/- the @dayth >#edge
date | <on/until/since/from/to/by/before/after/through/- the @dayth >and/to/at/,/./;/that/when/as/for/but/or/with/in/he/she/they/it/a/the
date | {PRE}? the? (@dir) @period:unit
date dir=0 | {PRE} @period:unit
told shift=0 unit=D base=near | <of/during/through/throughout/end/ending/ended/finish/finishing/finished/close/closing/closed the day >!after/before/that/when/of
date dir=0 unit=D | <for a @ord (consecutive|straight|successive|running) day
date dir=0 unit=W | <for a @ord (consecutive|straight|successive|running) week
date dir=0 | <of/for/during/in/through/throughout the (full|whole)? @period:unit >!@counted
date dir=-1 unit=WE | {PRE}? this past weekend
date unit=Y dir=0 mod=END | <by/before/at/until the? year ' s end
date unit=Y dir=0 mod=END | (the)? year -? end | (the)? end -? of -? year
date | {PRE}? @dayword
date dayshift=0 part=NI | {PRE}? tonight
date dayshift=-1 part=NI | {PRE}? last night
date dayshift=-1 part=NI | overnight
date dayshift=0 | <#edge @hh:hour . @minute >!@unit
date dir=-1 | the @weekday >,/./#edge/when/before/after
date dayshift=-2 | the day before yesterday
date dayshift=2 | the day after tomorrow
date dayshift=0 | {PRE}? this @part
date | {PRE}? {DAYNAME} ,? (in the)? @part
date | {PRE}? (the|in the|on the)? @part (of|on|,) {DAYNAME}
date dayshift=-1 | {PRE}? (yesterday) @part
date | {CLOCK} {Z}? (,? (on|of|,)? {DAYNAME})?
date | {CLOCK} {Z}? (in the | at)? @part ((of|on|,)? {DAYNAME})?
date | @hour in the @part
date dayshift=0 | <by/in/until/since/from/during the? @premod -? @part >!of
date | {DAYNAME} ,? (at|around|by|about|from|until|,) {CLOCK} {Z}?
date | @hhmm (@zone|hours|local time) (,? (on|of)? {DAYNAME})?
date unit=WE | {PRE}? (the|@dir|this coming|this past)? weekend ((of|,)? {MD} {Y}?)?
date unit=WE | {PRE}? @dir weekend
date | {PRE}? (the|@dir|@premod|in|of|since) @season ((of|in|,)? @year | (of|,)? the? @dir:yeardir year)?
date dir=-1 | {PRE}? this past @season
date | @season (of|,)? @newyear:year
date | {PRE}? the? (fiscal -?)? @quarter -? quarter ((of|in)? fiscal? @year | (of|in)? the? @dir:yeardir (fiscal|calendar)? year)?
date | the? @year (fiscal)? @quarter -? quarter
date | @dir:yeardir year ' s (fiscal)? @quarter -? quarter
date | q @qfigure:quarter (of|,)? @year?
date | {PRE}? the? @half -? half ,? of the? (@year | @dir:yeardir year | year)
date | {PRE}? the? @decade
date | {PRE}? the? ' @decade
date | {PRE}? the @decadeword
date | {PRE}? the? @ord:century -? century >!@counted
date holiday=01-01 dir=1 | the new year >!'
date | (@holidaydir)? @holiday (,? @year | of? @dir:yeardir year)?
yearago | a year (ago|earlier)
yearago | (the|a)? (comparable|corresponding|same|like)? year - (ago|earlier) (@quarter? quarter|period)?
yearago | the? (comparable|corresponding|same|like) (quarter|period) (of|in|a)? (last|previous|prior)? (year)? (earlier|ago)?
ago sign=-1 | {ABOUT}? (@n|@art|@half2) more? @unit (or so)? -? ago
ago sign=-1 base=told | {ABOUT}? (@n|@art) @unit (earlier|previously) >!than
ago sign=-1 base=told | {ABOUT}? (@n|@art) @unit before >#edge/./,/;/and
ago sign=1 base=told | {ABOUT}? (@n|@art) @unit (later|afterwards|afterward)
ago sign=1 | {ABOUT}? (@n|@art) @unit from (now|today)
ago sign=-1 | this time last year
vagueago ref=PAST_REF | (only|just)? (a)? (@vague) (of)? @unit (ago|earlier|before)
vagueago ref=PAST_REF | @plural ago
told unit=Q | the (latest|most recent)? quarter
told unit=Q | (that|the same) quarter
told unit=Q | the? latest period
date dir=0 unit=Q | (this|the current) quarter
date unit=Q | @dir quarter
date unit=Y dir=0 | the current (fiscal)? year
date unit=Y dir=-1 | the (latest|past) fiscal year
told shift=0 | (that|the|on that) (same|very) day
told shift=0 | <!so that @period:unit
told shift=0 | {PRE} that @period:unit
told shift=0 | the same @period:unit
told shift=1 | {PRE}? the? following @period:unit
told shift=-1 | {PRE}? the (previous|preceding) @period:unit
told shift=-1 unit=D | (the) (day|evening|night) before >#edge/./,/;/that
told shift=1 unit=D | (the) (day) after >#edge/./,/;
told shift=1 | the following {WD}
told shift=-1 | the (previous|preceding) {WD}
told shift=0 | {PRE}? (that) (morning|afternoon|evening|night|@part)
ref ref=PRESENT_REF | (right|until|just)? now >!known
ref ref=PRESENT_REF | currently | presently | nowadays | these days | at present | at the moment | at this time | the present
ref ref=PRESENT_REF | current >!account/accounts/events
ref ref=PAST_REF | (more|most)? recently | (just|not)? lately | (the|in) past >,/./;/and/but/#edge/when/the/it/he/they
ref ref=FUTURE_REF | <will/would/could/may/might/can one day | (the|the near|the not too distant) future | <will/ll/would/could/may/might/can/should/to/be/very/too soon >!after | soon >,/./;/#edge
ref ref=PAST_REF | (the|that) time >,/./#edge/of
dur | {ABOUT}? (@n) (more|additional|consecutive|full|straight|long)? -? @unit 
dur | {ABOUT}? (@n) (to|or|-) @n:n2 (more)? -? @unit
dur | {ABOUT}? (@n) @unit and (a half) (@unit)?
dur | {ABOUT}? (@art|another|an additional) (full|entire|whole|single)? @unit1:unit (and a half)?
dur half=1 | {ABOUT}? half (a|an|-) @unit1:unit
dur half=1 | {ABOUT}? (a) half -? @unit1:unit
dur | {ABOUT}? the (@dir|past|first|coming|final|initial|latest|previous|preceding|following|full) {ABOUT}? @n (or so|fiscal|full|consecutive|trading)? @unit
dur | <the/its/his/their/her @n @unit1:unit
dur n=1 | {ABOUT}? the? past @unit1:unit
dur n=1 unit=D | the day >after/before
dur n=1 unit=D | (single|one) - day
dur n=1 unit=Y | <for/in the (fiscal)? year >ended/ending
dur | @n (trading|business|working) @unit
vaguedur | {ABOUT}? (the (past|last|next|first|coming))? (a)? @vague (more|of|more of|long)? -? @unit
vaguedur | (the)? (recent|coming|past|first|last|next|early|latter|subsequent|ensuing|following|final|later) @plural:unit ((and|or) @plural:unit3)?
vaguedur | <for/after/over/took/taken/takes/within/of/with/lasted/through/despite/in/spent/following @plural:unit (ahead)?
vaguedur | @plural:unit (and|or|of) @plural:unit3
vaguedur | the @plural:unit ahead
vaguedur | (a|some) (while|long time)
vaguedur | @plural:unit - long
setof | (every|each) (other|single)? @unit1:unit
setof | (every|each) @n @unit
setof unit=Q | (every|each) (single|other)? quarter
setof | (every|each) @weekday (@part)?
setof | (every|each) (morning|afternoon|evening|night|@part)
setof | (every|each) @month
setof | (every|each) @season
setof | @weekdays:weekday (@part)?
setof | @adverbial
setof | (@n times|once|twice|three times) (a|an|per|each|every) @unit1:unit
setof | <million/billion/thousand/#num/times/hours/days/per a @unit1:unit
setof | (a|an|per) @unit1:unit >on/in >average
setof | per @unit1:unit
skip | @n -? @unit -? old
skip | @n -? @unit1 - olds
skip | as soon as
ref ref=FUTURE_REF | as soon as possible
skip | black (monday|tuesday|wednesday|thursday|friday)
ref ref=FUTURE_REF | <in/over the near term
ref ref=PRESENT_REF | <for the time being
skip | sooner or later
skip | in (his|her|their|its) (early|mid|late)? -? @decade
skip | (high noon|60 minutes|one day at a time|new year ' s resolution)
skip | the (quarter) - to - quarter
skip | the @ord year
skip | (three|one) - quarters
skip | {ABOUT}? (three|one) -? quarters of
`;
