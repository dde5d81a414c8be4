/** `given`: the input names what would otherwise have to be found, as the place names of `places`. */
export type PredictOptions = { readonly given: boolean };

/** Reads a whole input file and gives lines without their line breaks. */
export type Predict = (input: string, options: PredictOptions) => AsyncIterable<string> | Iterable<string>;

/** A task that reads one JSON object and gives one: run over the lines of a file. */
export const perLine = <In, Out>(predict: (input: In, options: PredictOptions) => Out): Predict =>
  function* (input, options) {
    for (const line of input.split('\n')) if (line.trim()) yield JSON.stringify(predict(JSON.parse(line) as In, options));
  };
