import { useEffect, useState } from 'preact/hooks';
import {
  EVENT_TYPES,
  type EventType,
  type ExplainedFrame,
  type ExplainedSentence,
  type RecordClaim,
} from '../../src/model/index.ts';
import { Loading } from '../parts/failed.tsx';
import { Arcs } from './arcs.tsx';
import type { Explained } from './kept.ts';

/** The explanation, asked for when it is first wanted. */
export function useExplained(
  explain: () => Promise<Explained>,
  wanted: boolean,
): { readonly explained: Explained | null; readonly failed: string | null } {
  const [explained, setExplained] = useState<Explained | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    if (!wanted || explained) return;
    explain().then(setExplained, (error: unknown) => setFailed(error instanceof Error ? error.message : String(error)));
  }, [wanted]);
  return { explained, failed };
}

type WhyProps = {
  readonly claim: RecordClaim;
  readonly text: string;
  readonly explained: Explained | null;
  readonly failed: string | null;
};

/** Why a claim was found: its sentence with its grammar, every frame that its words evoked, and the rule. */
export function Why({ claim, text, explained, failed }: WhyProps) {
  const [arcs, setArcs] = useState(true);
  const sentence = explained?.sentences.find(({ claims }) => claims.includes(claim.id));
  return (
    <section class="why" aria-label="why">
      <h3>Why</h3>
      {failed && <p class="notice">{failed}</p>}
      {!explained && !failed && <Loading what="Reading the grammar" />}
      {sentence && (
        <>
          <FrameList frames={sentence.frames} text={text} />
          <div class="tabs">
            <button type="button" aria-pressed={arcs} onClick={() => setArcs(true)}>
              grammar drawn
            </button>
            <button type="button" aria-pressed={!arcs} onClick={() => setArcs(false)}>
              as a table
            </button>
          </div>
          {arcs ? <Arcs words={sentence.grammar} /> : <GrammarTable sentence={sentence} />}
        </>
      )}
    </section>
  );
}

function FrameList({ frames, text }: { readonly frames: readonly ExplainedFrame[]; readonly text: string }) {
  if (!frames.length) return <p>No word of this sentence evokes a frame.</p>;
  return (
    <ul class="frames">
      {frames.map((frame) => (
        <li key={`${frame.frame} ${frame.cue[0]}`} class={frame.fired ? 'fired' : ''}>
          <mark class="deed">«{text.slice(frame.cue[0], frame.cue[1])}»</mark> calls up <code>{frame.frame}</code>:{' '}
          {frame.fired ? (
            <>
              rule <code>{frame.fired}</code>
            </>
          ) : (
            'no claim'
          )}
          {frame.why && <span class="soft">, {shortened(frame.why)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** A line of the lexicon may list a hundred words; its beginning tells which it is. */
const shortened = (why: string): string => (why.length > 90 ? `${why.slice(0, 88)} …${why.endsWith('”') ? '”' : ''}` : why);

function GrammarTable({ sentence }: { readonly sentence: ExplainedSentence }) {
  const words = sentence.grammar;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="scroller" aria-label="grammar as a table" tabIndex={0}>
      <table class="grammar">
        <thead>
          <tr>
            <th scope="col">word</th>
            <th scope="col">lemma</th>
            <th scope="col">tag</th>
            <th scope="col">relation</th>
            <th scope="col">of</th>
          </tr>
        </thead>
        <tbody>
          {words.map(({ word, lemma, upos, relation, head }, i) => (
            <tr key={i}>
              <th scope="row">{word}</th>
              <td>{lemma}</td>
              <td>{upos}</td>
              <td>{relation}</td>
              <td>{head < 0 ? '' : words[head]?.word}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type WhyNotProps = {
  readonly text: string;
  readonly explained: Explained | null;
  readonly failed: string | null;
  readonly onSentence: (start: number) => void;
};

/** Why no claim of a type was found, and what came nearest. */
export function WhyNot({ text, explained, failed, onSentence }: WhyNotProps) {
  const [type, setType] = useState<EventType>('REQUEST');
  if (failed) return <p class="notice">{failed}</p>;
  if (!explained) return <Loading what="Reading the grammar" />;
  const misses = explained.sentences.flatMap((sentence, i) =>
    sentence.frames
      .filter((frame) => !frame.fired && frame.types.includes(type))
      .map((frame) => ({ number: i + 1, sentence, frame })),
  );
  const found = explained.record.claims.filter((claim) => claim.type === type).length;
  return (
    <div class="why-not">
      <label>
        Why is there no{' '}
        <select value={type} onChange={(event) => setType(event.currentTarget.value as EventType)}>
          {EVENT_TYPES.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      {found > 0 && <p>There {found === 1 ? 'is one' : `are ${found}`} in this report.</p>}
      {misses.length > 0 ? (
        <ol>
          {misses.map(({ number, sentence, frame }) => (
            <li key={`${number} ${frame.frame} ${frame.cue[0]}`}>
              <button type="button" class="link" onClick={() => onSentence(sentence.span[0])}>
                sentence {number}
              </button>
              : “{text.slice(frame.cue[0], frame.cue[1])}” calls up <code>{frame.frame}</code>, but {frame.why || 'no rule fits'}.
            </li>
          ))}
        </ol>
      ) : (
        <p>{found ? 'No other word comes near.' : 'No word of the report calls up a frame that could give one.'}</p>
      )}
      <p class="soft">
        {type} comes from the frames {(explained.frames[type] ?? []).join(', ')}.
      </p>
    </div>
  );
}
