/** One bar of a strip. */
export type Bar = { readonly label: string; readonly value: number };

type Props = {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** Makes each row of the list beneath a link. */
  readonly link?: (bar: Bar) => string;
};

const HEIGHT = 40;

/** Counts in a row, small enough to stand above a list; the numbers are in the list beneath it. */
export function Strip({ title, bars, link }: Props) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const total = bars.reduce((sum, { value }) => sum + value, 0);
  return (
    <figure class="strip">
      <svg
        viewBox={`0 0 ${Math.max(1, bars.length)} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${title}: ${total}`}
      >
        {bars.map(({ label, value }, i) => {
          const height = value ? Math.max(1.5, (value / most) * HEIGHT) : 0;
          return <rect key={label} x={i + 0.1} y={HEIGHT - height} width={0.8} height={height} />;
        })}
      </svg>
      <figcaption>
        <span>{bars[0]?.label}</span>
        <span>{title}</span>
        <span>{bars.at(-1)?.label}</span>
      </figcaption>
      <details>
        <summary>as a list</summary>
        <ol>
          {bars
            .filter(({ value }) => value > 0)
            .map((bar) => (
              <li key={bar.label}>
                {link ? <a href={link(bar)}>{bar.label}</a> : bar.label}{' '}
                <span class="number">{bar.value.toLocaleString('en')}</span>
              </li>
            ))}
        </ol>
      </details>
    </figure>
  );
}
