import type { EventType, QuadClass } from '../../src/model/index.ts';
import { quadClass, quadOf } from '../wording.ts';

type Props = { readonly type: EventType; readonly modes?: readonly string[]; readonly quad?: QuadClass };

/** An event's type with its modes; the edge's colour is its class, which the type already says in words. */
export function TypeName({ type, modes = [], quad = quadOf(type) }: Props) {
  return (
    <span class={`type ${quadClass(quad)}`} title={quad}>
      {type}
      {modes.length > 0 && <span class="modes"> {modes.join(' ')}</span>}
    </span>
  );
}
