import type { Knowledge } from '../../model/knowledge.ts';
import type { MentionWords, Profile } from '../../model/profile.ts';
import type { Mention } from '../../model/reading.ts';
import type { Tree } from '../../model/tree.ts';

/** All that linking looks at. `mentionAt` gives the mention headed by a token, or -1. */
export type Story = {
  readonly tree: Tree;
  readonly mentions: readonly Mention[];
  readonly profiles: readonly Profile[];
  readonly mentionAt: Int32Array;
  /** Content words of each mention in lower case, without articles; filled when first asked for. */
  readonly phrases: (string | undefined)[];
  readonly words: MentionWords;
  readonly knowledge: Knowledge;
};
