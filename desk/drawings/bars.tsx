import { type Frame, layBars, type Moment, NAME, surgesOf, ticksOf } from './bars-layout.ts';
import type { Shared } from './shared.ts';

type Props = {
  readonly a: string;
  readonly b: string;
  readonly moments: readonly Moment[];
  readonly width: number;
  readonly shared: Shared;
};

/** A dyad over time: kind and harsh in each direction, and beneath them how much was read. The list of the periods stands under it. */
export function Bars({ a, b, moments, width, shared }: Props) {
  const frame: Frame = { width, left: width < 480 ? 4 : 132, right: 4 };
  const { strips, height } = layBars(moments, frame);
  const names = {
    'there kind': `${a} → ${b} kind`,
    'there harsh': `${a} → ${b} harsh`,
    'back kind': `${b} → ${a} kind`,
    'back harsh': `${b} → ${a} harsh`,
    read: 'reports read',
  };
  const surges = new Map(surgesOf(moments).map((surge) => [surge.period, surge]));
  return (
    <svg
      class="picture bars"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={labelOf(a, b, moments)}
    >
      {strips.map(({ key, top, height: tall, bars }) => (
        <g key={key} class={`strip-${key.split(' ').pop()}`}>
          <line class="base" x1={frame.left} x2={width - frame.right} y1={top + tall + 0.5} y2={top + tall + 0.5} />
          {bars.map((bar) => (
            <rect
              key={bar.period}
              class={bar.period === shared.current ? 'bar lit' : 'bar'}
              x={bar.x}
              y={bar.y}
              width={bar.width}
              height={bar.height}
            />
          ))}
          <text
            class="strip-name"
            x={frame.left >= NAME ? frame.left - 8 : 4}
            y={frame.left >= NAME ? top + tall - 4 : top - 4}
            text-anchor={frame.left >= NAME ? 'end' : 'start'}
          >
            {names[key]}
          </text>
        </g>
      ))}
      {strips[4]!.bars.map((bar) => {
        const mark = shared.mark(bar.period);
        return (
          <g key={bar.period} {...mark}>
            <rect class="catch" x={bar.x} y={0} width={bar.width} height={height - 20} />
            {surges.has(bar.period) && (
              <text class="surge" x={bar.x + bar.width / 2} y={bar.y - 3} text-anchor="middle">
                +{surges.get(bar.period)!.more}%
              </text>
            )}
          </g>
        );
      })}
      {ticksOf(moments, frame).map(({ period, x }) => (
        <text key={period} class="tick" x={x} y={height - 6}>
          {period}
        </text>
      ))}
    </svg>
  );
}

const labelOf = (a: string, b: string, moments: readonly Moment[]): string =>
  `${a} and ${b} from ${moments[0]?.period ?? 'no time'} to ${moments.at(-1)?.period ?? 'no time'}: what each did to the other, kind and harsh, and how many reports were read. The list under it has the numbers.`;
