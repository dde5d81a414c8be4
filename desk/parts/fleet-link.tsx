import type { StartAnswer } from '../../src/model/index.ts';
import { useData } from '../data.ts';

/** The way to the fleet, in the menu of a server that was told of one. */
export function FleetLink({ here }: { readonly here: boolean }) {
  const start = useData<StartAnswer>('/start.json');
  if (!start.data?.fleet || !start.data.user) return null;
  return (
    <li>
      <a href="/fleet" aria-current={here ? 'page' : undefined}>
        Fleet
      </a>
    </li>
  );
}
