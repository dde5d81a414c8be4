import type { Codebook, Question, RecordedClaim, RuleShare } from '../../src/model/index.ts';
import { Ladder } from '../parts/ladder.tsx';
import { Quote } from '../parts/quote.tsx';
import { TypeName } from '../parts/type.tsx';
import { dateOf, SIGN, sidesAloud, sidesOf, standingOf } from '../wording.ts';

type Props = { readonly question: Question; readonly codebook: Codebook | null; readonly rule: RuleShare | null };

/** A question with all that is needed to answer it. */
export function Asked({ question, codebook, rule }: Props) {
  const { kind, claim, other } = question;
  return (
    <div class="asked" aria-live="polite">
      <h2>{kind === 'join' ? 'Is this one happening?' : 'Is this right?'}</h2>
      <div class={other ? 'two-columns' : ''}>
        <Told claim={claim} differs={other ? differing(claim, other) : null} />
        {other && <Told claim={other} differs={differing(claim, other)} />}
      </div>
      {kind === 'claim' && (
        <p class="soft">
          rule {claim.rule} · {rule && rule.of > 0 ? `right ${rule.right} of ${rule.of} times reviewed` : 'never reviewed so far'}
        </p>
      )}
      {kind === 'claim' && <Code codebook={codebook} claim={claim} />}
      {claim.ruling && (
        <p class="soft">
          Earlier: {claim.ruling.by} said {claim.ruling.verdict} as {claim.ruling.role}, {claim.ruling.at.slice(0, 10)}. Kept;
          nothing is overwritten.
        </p>
      )}
    </div>
  );
}

type Fields = Readonly<Record<'what' | 'who' | 'when' | 'where' | 'happened', string>>;

const fieldsOf = (claim: RecordedClaim): Fields => ({
  what: [claim.type, ...claim.modes].join(' '),
  who: sidesOf(claim.actors, claim.recipients),
  when: dateOf(claim.when),
  where: claim.place ? `${claim.placeBasis ? SIGN[claim.placeBasis] : ''}${claim.place.name}` : 'not said',
  happened: claim.denied ? 'denied' : standingOf(claim.auxiliary),
});

/** Of two claims only the fields that differ need looking at. */
function differing(a: RecordedClaim, b: RecordedClaim): ReadonlySet<string> {
  const [one, other] = [fieldsOf(a), fieldsOf(b)];
  return new Set(Object.keys(one).filter((name) => one[name as keyof Fields] !== other[name as keyof Fields]));
}

function Told({ claim, differs }: { readonly claim: RecordedClaim; readonly differs: ReadonlySet<string> | null }) {
  const fields = fieldsOf(claim);
  return (
    <article class="told">
      <p class="told-head">
        <TypeName type={claim.type} modes={claim.modes} />{' '}
        <span class="sides" aria-hidden="true">
          {fields.who}
        </span>
        <span class="hidden">{sidesAloud(fields.who)}</span>
      </p>
      <p>
        <Quote sentence={claim.sentence} cue={claim.cue} language={claim.report.language} most={500} />
      </p>
      <dl class="claim-fields">
        {(['when', 'where', 'happened'] as const).map((name) => (
          <div key={name} class={differs?.has(name) ? 'warn' : ''}>
            <dt>
              {name}
              {differs?.has(name) && <span class="hidden">, differs</span>}
            </dt>
            <dd>{fields[name]}</dd>
          </div>
        ))}
      </dl>
      <Ladder publisher={claim.report.publisher} voices={claim.voices} />
    </article>
  );
}

const SHOWN = 2;

/** What the type means, by examples and by what is near it and is not. */
function Code({ codebook, claim }: { readonly codebook: Codebook | null; readonly claim: RecordedClaim }) {
  const known = codebook?.types.find(({ type }) => type === claim.type);
  if (!known) return null;
  return (
    <dl class="code">
      {known.examples.slice(0, SHOWN).map((words) => (
        <div key={words}>
          <dt>{claim.type}</dt>
          <dd>“{words}”</dd>
        </div>
      ))}
      {known.nearMisses.slice(0, SHOWN).map((words) => (
        <div key={words}>
          <dt>not</dt>
          <dd>“{words}”</dd>
        </div>
      ))}
    </dl>
  );
}
