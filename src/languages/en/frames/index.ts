import type { FrameSource } from '../../../model/index.ts';
import { arms } from './arms.ts';
import { asking } from './asking.ts';
import { blame } from './blame.ts';
import { classes } from './classes.ts';
import { coercion } from './coercion.ts';
import { cooperation } from './cooperation.ts';
import { endings, forms } from './forms.ts';
import { operators } from './operators.ts';
import { patterns } from './patterns.ts';
import { promising } from './promising.ts';
import { protest } from './protest.ts';
import { refusing } from './refusing.ts';
import { retreat } from './retreat.ts';
import { threatening } from './threatening.ts';
import { topics } from './topics.ts';
import { violence } from './violence.ts';
import { words } from './words.ts';

/** All English frame words. */
export const englishFrames: FrameSource = {
  frames: [
    asking,
    refusing,
    promising,
    threatening,
    operators,
    cooperation,
    words,
    blame,
    retreat,
    arms,
    coercion,
    protest,
    violence,
  ],
  classes: [classes],
  topics: [topics],
  patterns,
  forms,
  endings,
};
