import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RecordClaim, RecordSpan } from '../../src/model/index.ts';
import { type Anchor, FIELDS, type FieldName } from './anchors.ts';

/** Which claim and which of its fields has the attention, and the words of both. */
export type Choice = {
  readonly claim: RecordClaim | null;
  readonly field: FieldName | null;
  readonly claimSpans: readonly RecordSpan[];
  readonly fieldSpans: readonly RecordSpan[];
  readonly choose: (id: string) => void;
  readonly setField: (field: FieldName) => void;
  /** From words to the claim and field that rest on them; the same words again lead to the next field. */
  readonly fromWords: (start: number) => void;
  readonly step: (by: 1 | -1) => void;
  /** True once somebody chose: a small screen then shows the claim over the text, until it is closed. */
  readonly opened: boolean;
  readonly close: () => void;
};

const NONE: readonly RecordSpan[] = [];

/** Keeps the choice among the claims that are shown; the address names it, so that a link leads to it. */
export function useChoice(shown: readonly RecordClaim[], anchors: readonly Anchor[]): Choice {
  const [id, setId] = useState<string | null>(() => location.hash.slice(1) || (shown[0]?.id ?? null));
  const [field, setFieldName] = useState<FieldName | null>(null);
  const [opened, setOpened] = useState(false);
  const claim = shown.find((known) => known.id === id) ?? shown[0] ?? null;
  const own = useMemo(() => anchors.filter((anchor) => anchor.claim === claim?.id), [anchors, claim]);
  const claimSpans = useMemo(() => own.flatMap(({ spans }) => spans), [own]);
  const fieldSpans = useMemo(() => own.find((anchor) => anchor.field === field)?.spans ?? NONE, [own, field]);

  const choose = useCallback(
    (next: string) => {
      setId(next);
      setOpened(true);
      setFieldName(null);
      scrollToCue(next, anchors);
    },
    [anchors],
  );
  useAddress(opened ? id : null);
  const setField = useCallback((name: FieldName) => setFieldName(name), []);
  const step = useCallback(
    (by: 1 | -1) => {
      const at = shown.findIndex((known) => known.id === claim?.id);
      const next = shown[Math.max(0, Math.min(shown.length - 1, at + by))];
      if (!next) return;
      choose(next.id);
      document.querySelector<HTMLElement>(`[data-claim="${next.id}"]`)?.focus({ preventScroll: true });
      document.querySelector(`[data-claim="${next.id}"]`)?.scrollIntoView({ block: 'nearest' });
    },
    [shown, claim, choose],
  );
  const fromWords = useWords(anchors, shown, claim, field, (next, name) => {
    setId(next);
    setOpened(true);
    setFieldName(name);
  });
  return { claim, field, claimSpans, fieldSpans, choose, setField, fromWords, step, opened, close: () => setOpened(false) };
}

/** Milliseconds of rest before the address follows: browsers fetch and draw a page's icon anew whenever its address changes. */
const REST = 250;

/** Lets the address name the chosen claim once the keys rest. */
function useAddress(id: string | null): void {
  useEffect(() => {
    if (id === null) return;
    const timer = setTimeout(() => history.replaceState(null, '', `#${id}`), REST);
    return () => clearTimeout(timer);
  }, [id]);
}

function useWords(
  anchors: readonly Anchor[],
  shown: readonly RecordClaim[],
  claim: RecordClaim | null,
  field: FieldName | null,
  set: (claim: string, field: FieldName) => void,
): (start: number) => void {
  const latest = useRef({ claim, field });
  useEffect(() => {
    latest.current = { claim, field };
  });
  const last = useRef(-1);
  return (start) => {
    const visible = new Set(shown.map(({ id }) => id));
    const found = anchors.filter(
      (anchor) => visible.has(anchor.claim) && anchor.spans.some(([from, to]) => from <= start && start < to),
    );
    if (!found.length) return;
    const here = found.findIndex((anchor) => anchor.claim === latest.current.claim?.id && anchor.field === latest.current.field);
    const own = found.findIndex((anchor) => anchor.claim === latest.current.claim?.id);
    const next = last.current === start && here >= 0 ? (here + 1) % found.length : Math.max(0, own);
    last.current = start;
    set(found[next]!.claim, found[next]!.field);
  };
}

/** Brings the words of a claim into view, no further than needed. */
function scrollToCue(id: string, anchors: readonly Anchor[]): void {
  const start = anchors.find((anchor) => anchor.claim === id && anchor.field === FIELDS[0])?.spans[0]?.[0];
  if (start === undefined) return;
  const word = document.querySelector(`.report [data-start="${start}"]`);
  const box = word?.getBoundingClientRect();
  if (box && (box.top < 80 || box.bottom > innerHeight - 80)) word!.scrollIntoView({ block: 'center' });
}
