import { useMemo } from 'preact/hooks';
import type { RecordClaim, RecordedClaim, ReportRecord } from '../../src/model/index.ts';
import { LadderLine } from '../parts/ladder.tsx';
import { TypeName } from '../parts/type.tsx';
import { dateOf, entitiesOf, sidesAloud, sidesOf, standingOf, voicesOf } from '../wording.ts';

type Props = {
  readonly record: ReportRecord;
  readonly kept: ReadonlyMap<string, RecordedClaim>;
  readonly shown: readonly RecordClaim[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
};

/** All claims of the report in the order of its words; the chosen one is marked and opens beside or beneath. */
export function ClaimList({ record, kept, shown, chosen, onChoose }: Props) {
  const visible = new Set(shown.map(({ id }) => id));
  return (
    <ol class="claims">
      {record.claims.map((claim, i) =>
        visible.has(claim.id) ? (
          <ClaimRow
            key={claim.id}
            number={i + 1}
            {...{ claim, record, onChoose }}
            kept={kept.get(claim.id) ?? null}
            chosen={claim.id === chosen}
          />
        ) : null,
      )}
    </ol>
  );
}

type RowProps = {
  readonly claim: RecordClaim;
  readonly record: ReportRecord;
  readonly number: number;
  readonly kept: RecordedClaim | null;
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
};

function ClaimRow({ claim, record, number, kept, chosen, onChoose }: RowProps) {
  const inside = useMemo(() => <RowText {...{ claim, record, number, kept }} />, [claim, record, number, kept]);
  return (
    <li id={`claim-${claim.id}`} class={chosen ? 'chosen' : ''}>
      <button type="button" aria-pressed={chosen} data-claim={claim.id} onClick={() => onChoose(claim.id)}>
        {inside}
      </button>
    </li>
  );
}

function RowText({ claim, record, number, kept }: Omit<RowProps, 'chosen' | 'onChoose'>) {
  const sides = kept
    ? sidesOf(kept.actors, kept.recipients)
    : sidesOf(entitiesOf(record, claim.actors), entitiesOf(record, claim.recipients));
  const again = record.claims.findIndex((other) => other.event === claim.event);
  const voices = voicesOf(record, claim);
  const denied = kept ? kept.denied : voices.at(-1)?.stance === 'denies';
  const day = dateOf(kept?.when ?? claim.when);
  return (
    <>
      <span class="claim-head">
        <span class="number">{number}</span>
        <TypeName type={kept?.type ?? claim.type} modes={kept?.modes ?? claim.modes} />
        <span class="sides" aria-hidden="true">
          {sides}
        </span>
        <span class="hidden">{sidesAloud(sides)}</span>
      </span>
      <span class="claim-facts">
        <span>{day}</span>
        <span>
          {standingOf(kept ? kept.auxiliary : claim.auxiliary)}
          {denied && ', denied'}
        </span>
        {again >= 0 && again + 1 < number && <span class="soft">same event as {again + 1}</span>}
        {kept?.ruling && <span class={`verdict ${kept.ruling.verdict}`}>{kept.ruling.verdict}</span>}
        {kept && kept.amended.length > 0 && <span class="verdict">amended</span>}
      </span>
      <span class="claim-voices">
        <LadderLine publisher={record.publisher} voices={voices} />
      </span>
    </>
  );
}
