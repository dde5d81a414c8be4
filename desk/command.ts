/** The command line with the filter of an address as its options. */
export function commandOf(command: string, query: string): string {
  const options = [...new URLSearchParams(query)].flatMap(([name, value]) =>
    value === '' || name === 'disputed' ? [`--${name}`] : [`--${name}`, shellWord(value)],
  );
  return ['demarche', command, ...options].join(' ');
}

const shellWord = (word: string): string =>
  /^[\w./:@%+,-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", "'\\''")}'`;
