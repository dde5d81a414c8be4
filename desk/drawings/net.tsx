import { useMemo } from 'preact/hooks';
import type { NetworkAnswer } from '../../src/model/index.ts';
import { layNet, type Strand } from './net-layout.ts';
import type { Shared } from './shared.ts';

type Props = {
  readonly actors: NetworkAnswer['actors'];
  readonly ties: NetworkAnswer['ties'];
  readonly width: number;
  readonly height: number;
  readonly shared: Shared;
  readonly onOpen?: (code: string) => void;
};

/** Actors and what they do to one another: lines of conflict are dashed, so that colour is not needed to tell them. */
export function Net({ actors, ties, width, height, shared, onOpen }: Props) {
  const { knots, strands } = useMemo(() => layNet({ actors, ties }, width, height), [actors, ties, width, height]);
  const { current } = shared;
  const near = new Set(
    strands.filter((strand) => current === strand.from || current === strand.to).flatMap(({ from, to }) => [from, to]),
  );
  return (
    <svg
      class={`picture net${current ? ' chosen' : ''}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={labelOf(knots.length, strands.length)}
    >
      <defs>
        {(['kind', 'harsh', 'mixed'] as const).map((mood) => (
          <marker
            key={mood}
            id={`tip-${mood}`}
            viewBox="0 0 6 6"
            refX="3"
            refY="3"
            markerWidth="6"
            markerHeight="6"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path class={`tip ${mood}`} d="M0,0L6,3L0,6z" />
          </marker>
        ))}
      </defs>
      {strands.map((strand) => (
        <path
          key={strand.id}
          class={strandClass(strand, current)}
          d={strand.d}
          stroke-width={strand.width}
          marker-end={`url(#tip-${strand.mood})`}
        />
      ))}
      {knots.map(({ code, x, y, r }) => {
        const mark = shared.mark(code);
        return (
          <g
            key={code}
            {...mark}
            class={`${mark.class}${near.has(code) ? ' near' : ''}`}
            {...(onOpen ? { onClick: () => onOpen(code) } : {})}
          >
            <circle class="knot" cx={x} cy={y} r={r} />
            <text class="knot-name" x={x} y={y + 4} text-anchor="middle">
              {code}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const strandClass = ({ from, to, mood }: Strand, current: string | null): string =>
  `strand ${mood}${current !== null && (from === current || to === current) ? ' lit' : ''}`;

const labelOf = (actors: number, ties: number): string =>
  `Network of ${actors} actors with ${ties} ties. Dashed lines are mostly conflict, plain ones mostly cooperation. The list beside it has the same ties.`;
