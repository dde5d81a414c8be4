import type { StartAnswer } from '../../src/model/index.ts';

/** The way to the fleet, in the menu of a server that was told of one. */
export function FleetLink({ start, here }: { readonly start: StartAnswer | null; readonly here: boolean }) {
  if (!start?.fleet) return null;
  return (
    <li>
      <a href="/fleet" aria-current={here ? 'page' : undefined}>
        Fleet
      </a>
    </li>
  );
}
