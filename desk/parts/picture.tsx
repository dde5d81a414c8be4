import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { pngOf, saveFile, svgText } from '../picture.ts';
import { say } from './toast.tsx';

type Props = {
  /** Name of the files, without an ending. */
  readonly name: string;
  readonly children: ComponentChildren;
};

/** A drawing with the way to take it along, as SVG and as PNG. Its first `svg` is what is saved. */
export function Picture({ name, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const save = async (ending: 'svg' | 'png'): Promise<void> => {
    const drawing = place.current?.querySelector('svg');
    if (!drawing) return;
    const file = ending === 'svg' ? new Blob([svgText(drawing)], { type: 'image/svg+xml' }) : await pngOf(drawing);
    saveFile(`${name}.${ending}`, file);
  };
  return (
    <div class="picture" ref={place}>
      {children}
      <p class="picture-ends soft">
        {(['svg', 'png'] as const).map((ending) => (
          <button
            key={ending}
            type="button"
            class="link"
            onClick={() => save(ending).catch((error: unknown) => say(error instanceof Error ? error.message : String(error)))}
          >
            .{ending}
          </button>
        ))}
      </p>
    </div>
  );
}
