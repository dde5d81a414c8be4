import type {
  DetailWords,
  FrameSource,
  LinkWords,
  MentionWords,
  Orthography,
  PlaceWords,
  PredicateGrammar,
  QuantityLanguage,
  SetWords,
  SpeechLexicon,
  TimeLanguage,
} from '../../model/index.ts';
import { detailWords } from './details.ts';
import { englishFrames } from './frames/index.ts';
import { EN_GRAMMAR } from './grammar.ts';
import { linkWords } from './links.ts';
import { mentions } from './mentions.ts';
import { quantities } from './numbers.ts';
import { placeWords } from './places.ts';
import { type Repairs, repairs } from './repairs.ts';
import { sets } from './sets.ts';
import { EN_SPEECH } from './speech.ts';
import { orthography } from './text.ts';
import { time } from './time.ts';

/** All that one language brings to the reading rooms, a part for each. */
export type LanguagePack = {
  readonly orthography: Orthography;
  readonly grammar: PredicateGrammar;
  readonly mentions: MentionWords;
  readonly speech: SpeechLexicon;
  readonly frames: FrameSource;
  readonly places: PlaceWords;
  readonly details: DetailWords;
  readonly sets: SetWords;
  readonly links: LinkWords;
  readonly time: TimeLanguage;
  readonly quantities: QuantityLanguage;
  /** For mending parses. */
  readonly repairs: Repairs;
  /** `any` is the office of whoever leads a state, in the data files; reports call it one of `called`. */
  readonly leaders: { readonly any: string; readonly called: readonly string[] };
};

const leaders: LanguagePack['leaders'] = {
  any: 'leader',
  called: [
    'president',
    'prime minister',
    'premier',
    'chancellor',
    'king',
    'emperor',
    'emir',
    'sultan',
    'supreme leader',
    'taoiseach',
  ],
};

export const english: LanguagePack = {
  orthography,
  grammar: EN_GRAMMAR,
  mentions,
  speech: EN_SPEECH,
  frames: englishFrames,
  time,
  quantities,
  leaders,
  repairs,
  sets,
  links: linkWords,
  places: placeWords,
  details: detailWords,
};
