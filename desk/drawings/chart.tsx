import { useMemo } from 'preact/hooks';
import type { PlaceCount } from '../../src/model/index.ts';
import { type Chart, layChart, type Spot } from './chart-layout.ts';
import type { Outlines } from './outlines.ts';
import type { Shared } from './shared.ts';

type Props = {
  readonly places: readonly PlaceCount[];
  readonly outlines: Outlines;
  readonly width: number;
  readonly height: number;
  readonly shared: Shared;
  /** What a click on a mark opens. */
  readonly onOpen?: (spot: Spot) => void;
};

/** Places of events on outlines that come with the desk. The list beside it has all of them, with those that have no place. */
export function ChartPicture({ places, outlines, width, height, shared, onOpen }: Props) {
  const chart = useMemo(() => layChart(places, outlines, { width, height }), [places, outlines, width, height]);
  return (
    <svg
      class="picture chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={labelOf(chart)}
    >
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="hatch" x1="0" y1="0" x2="0" y2="5" />
        </pattern>
      </defs>
      <path class="land" d={chart.land} />
      {chart.named.map(({ code, d }) => (
        <path key={code} class="land-named" d={d} />
      ))}
      {chart.spots.map((spot) => (
        <g key={spot.id} {...shared.mark(spot.id)} {...(onOpen ? { onClick: () => onOpen(spot) } : {})}>
          <Mark spot={spot} />
          {spot.label && (
            <text
              class={`spot-name at-${spot.place.precision}`}
              x={spot.label.x}
              y={spot.label.y}
              text-anchor={spot.label.anchor}
            >
              {spot.label.text}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

function Mark({ spot: { place, x, y, r } }: { readonly spot: Spot }) {
  if (place.precision === 'region') return <circle class="region" cx={x} cy={y} r={r} fill="url(#hatch)" />;
  if (place.precision === 'city') return <circle class="town" cx={x} cy={y} r={r} />;
  if (place.precision === 'point')
    return <path class="point" d={`M${x - r},${y - r}l${2 * r},${2 * r}m0,${-2 * r}l${-2 * r},${2 * r}`} />;
  return null;
}

const labelOf = ({ spots }: Chart): string =>
  `Map of ${spots.length} places. Countries are named without a mark, regions shaded, towns dots, points crosses. The list beside it has the same places.`;
