/** Gathers single questions and answers them in batches, one batch at a time. */
export type Batches<In, Out> = (item: In) => Promise<Out>;

type Asked<In, Out> = { readonly item: In; readonly done: (out: Out) => void; readonly fail: (error: unknown) => void };

/**
 * `run` answers a batch in its order. A batch goes out when it has `most` items or its first has waited `wait` milliseconds;
 * what comes while one is out makes the next.
 */
export function batches<In, Out>(
  run: (items: readonly In[]) => Promise<readonly Out[]>,
  { most, wait }: { readonly most: number; readonly wait: number },
): Batches<In, Out> {
  let asked: Asked<In, Out>[] = [];
  let timer: NodeJS.Timeout | null = null;
  let out = false;
  const go = async (): Promise<void> => {
    if (timer) clearTimeout(timer);
    timer = null;
    const batch = asked.slice(0, most);
    asked = asked.slice(most);
    out = true;
    try {
      const answers = await run(batch.map(({ item }) => item));
      for (const [i, { done }] of batch.entries()) done(answers[i]!);
    } catch (error) {
      for (const { fail } of batch) fail(error);
    }
    out = false;
    look();
  };
  const look = (): void => {
    if (out || !asked.length) return;
    if (asked.length >= most) void go();
    else timer ??= setTimeout(() => void go(), wait);
  };
  return (item) =>
    new Promise((done, fail) => {
      asked.push({ item, done, fail });
      look();
    });
}
