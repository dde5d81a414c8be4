import type { ComponentChildren } from 'preact';
import type { RecordedClaim, RecordedDispute } from '../../src/model/index.ts';
import { LadderLine } from '../parts/ladder.tsx';
import { Quote } from '../parts/quote.tsx';
import { TypeName } from '../parts/type.tsx';
import { count, dateOf, SIGN, sidesAloud, sidesOf, standingOf } from '../wording.ts';
import { detailsInWords } from './details.ts';
import { foldCopies } from './fold.ts';

type Props = {
  readonly claims: readonly RecordedClaim[];
  readonly disputes: readonly RecordedDispute[];
  /** What can be done with a claim; null where the user may only read. */
  readonly actions: ((claim: RecordedClaim) => ComponentChildren) | null;
  readonly letterOf: (report: string) => string;
};

/** All claims of an event, one under the other with their fields side by side; what they dispute is marked. */
export function Claims({ claims, disputes, actions, letterOf }: Props) {
  const disputed = (field: string): string | undefined =>
    disputes.some((dispute) => dispute.field === field || dispute.field.startsWith(`${field}.`)) ? 'warn' : undefined;
  return (
    <ol class="claims">
      {foldCopies(claims, letterOf).map(({ claim, copies }) => {
        const sides = sidesOf(claim.actors, claim.recipients);
        const details = detailsInWords(claim.details);
        return (
          <li key={claim.id} id={claim.id} class="claim">
            <p class="claim-head">
              <span class="branch-letter">
                <span class="hidden">origin </span>
                {letterOf(claim.report.id)}
              </span>
              <LadderLine publisher={claim.report.publisher} voices={claim.voices} />
              {claim.ruling && (
                <span class={claim.ruling.verdict === 'wrong' ? 'warn' : 'good'}>
                  {claim.ruling.verdict}, says {claim.ruling.by} ({claim.ruling.role})
                </span>
              )}
            </p>
            <p class="claim-words">
              <Quote sentence={claim.sentence} cue={claim.cue} language={claim.report.language} most={420} />
            </p>
            <dl class="claim-fields">
              <Cell name="what">
                <TypeName type={claim.type} modes={claim.modes} />
              </Cell>
              <Cell name="who" warn={disputed('actors')}>
                <span aria-hidden="true">{sides}</span>
                <span class="hidden">{sidesAloud(sides)}</span>
              </Cell>
              <Cell name="when" warn={disputed('when')}>
                {dateOf(claim.when)}
              </Cell>
              <Cell name="where">
                {claim.place ? `${claim.placeBasis ? SIGN[claim.placeBasis] : ''}${claim.place.name}` : 'not said'}
              </Cell>
              <Cell name="happened" warn={disputed('happened')}>
                {claim.denied ? 'denied' : standingOf(claim.auxiliary)}
              </Cell>
              {details.map(({ field, words }) => (
                <Cell key={field} name={field.split('.').pop()!} warn={disputed(field)}>
                  {words}
                </Cell>
              ))}
              {claim.amended.map(({ field, was }) => (
                <Cell key={`was ${field}`} name={`${field} amended`}>
                  <span class="soft">was {typeof was === 'object' ? JSON.stringify(was) : String(was)}</span>
                </Cell>
              ))}
            </dl>
            <p class="claim-foot soft">
              <a href={`/reports/${claim.report.id}#${claim.id}`}>in its report</a>
              <span>rule {claim.rule}</span>
              {claim.joined.to !== null && <span>here because: {claim.joined.reason}</span>}
              {actions?.(claim)}
            </p>
            {copies.length > 0 && <Copies copies={copies} actions={actions} />}
          </li>
        );
      })}
    </ol>
  );
}

function Copies({ copies, actions }: Pick<Props, 'actions'> & { readonly copies: readonly RecordedClaim[] }) {
  return (
    <details class="claim-copies">
      <summary>the same words in {count(copies.length, 'copy').replace('copys', 'copies')}</summary>
      <ul>
        {copies.map((claim) => (
          <li key={claim.id} id={claim.id} class="claim-foot">
            <LadderLine publisher={claim.report.publisher} voices={claim.voices} />
            <a href={`/reports/${claim.report.id}#${claim.id}`}>in its report</a>
            {actions?.(claim)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Cell({
  name,
  warn,
  children,
}: {
  readonly name: string;
  readonly warn?: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <div class={warn}>
      <dt>
        {warn && <span aria-hidden="true">◐ </span>}
        {name}
        {warn && <span class="hidden">, disputed</span>}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
