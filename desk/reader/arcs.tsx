import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ExplainedWord } from '../../src/model/index.ts';

type Place = { readonly middle: number; readonly width: number };

/** The grammar of one sentence as arcs from word to word; the table beside it says the same. */
export function Arcs({ words }: { readonly words: readonly ExplainedWord[] }) {
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const cells = [...(row.current?.children ?? [])] as HTMLElement[];
    setPlaces(cells.map(({ offsetLeft, offsetWidth }) => ({ middle: offsetLeft + offsetWidth / 2, width: offsetWidth })));
  }, [words]);
  const arcs = arcsOf(words);
  const rows = Math.max(1, ...arcs.map(({ level }) => level));
  const height = rows * 18 + 14;
  const width = places.length ? Math.max(...places.map(({ middle, width }) => middle + width / 2)) : 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="scroller arcs" aria-label="grammar drawn; the table has the same" tabIndex={0}>
      <svg width={width} height={height} aria-hidden="true">
        {arcs.map(({ from, to, level, relation }) => {
          const [a, b] = [places[from]?.middle ?? 0, places[to]?.middle ?? 0];
          const top = height - level * 18 - 2;
          const bow = a < b ? 5 : -5;
          return (
            <g key={to}>
              <path
                d={`M${a + bow},${height} V${top + 4} Q${a + bow},${top} ${a + bow * 2},${top} H${b - bow} Q${b},${top} ${b},${top + 4} V${height - 3}`}
              />
              <path class="tip" d={`M${b - 3},${height - 5} h6 l-3,5z`} />
              <text x={(a + b) / 2} y={top - 2}>
                {relation}
              </text>
            </g>
          );
        })}
      </svg>
      <div class="arc-words" ref={row}>
        {words.map(({ word, upos }, i) => (
          <span key={i}>
            {word}
            <small>{upos}</small>
          </span>
        ))}
      </div>
    </section>
  );
}

type Arc = { readonly from: number; readonly to: number; readonly level: number; readonly relation: string };

/** Arcs with the lowest level on which each passes over no other of its level; short ones lie lowest. */
function arcsOf(words: readonly ExplainedWord[]): Arc[] {
  const arcs: Arc[] = [];
  const bare = words.flatMap(({ head, relation }, to) =>
    head < 0 || head >= words.length ? [] : [{ from: head, to, relation }],
  );
  for (const arc of bare.sort((a, b) => Math.abs(a.from - a.to) - Math.abs(b.from - b.to))) {
    const [left, right] = [Math.min(arc.from, arc.to), Math.max(arc.from, arc.to)];
    const under = arcs.filter(({ from, to }) => Math.min(from, to) < right && Math.max(from, to) > left);
    arcs.push({ ...arc, level: 1 + Math.max(0, ...under.map(({ level }) => level)) });
  }
  return arcs;
}
