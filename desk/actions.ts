/** What a key does, everywhere the same. The list is shown by `?`, printed on buttons, and no two actions share a key. */
export const ACTIONS = [
  { name: 'next', key: 'j', says: 'next' },
  { name: 'previous', key: 'k', says: 'previous' },
  { name: 'open', key: 'Enter', shown: 'enter', says: 'open' },
  { name: 'back', key: 'Escape', shown: 'esc', says: 'back' },
  { name: 'find', key: '/', says: 'find' },
  { name: 'evidence', key: 'e', says: 'evidence: go to the words' },
  { name: 'voices', key: 'v', says: 'whose voices are shown' },
  { name: 'yes', key: 'a', says: 'yes, this is right' },
  { name: 'no', key: 'x', says: 'no, this is wrong' },
  { name: 'unsure', key: ' ', shown: 'space', says: 'cannot tell' },
  { name: 'undo', key: 'u', says: 'undo' },
  { name: 'amend', key: 'm', says: 'amend a field' },
  { name: 'note', key: 'n', says: 'write a note' },
  { name: 'why', key: 'w', says: 'why: the grammar and the rules' },
  { name: 'link', key: '.', says: 'copy link' },
  { name: 'command', key: 'c', says: 'copy command' },
  { name: 'keys', key: '?', says: 'these keys' },
] as const satisfies readonly { readonly name: string; readonly key: string; readonly shown?: string; readonly says: string }[];

export type ActionName = (typeof ACTIONS)[number]['name'];

/** How a key is written on buttons and in the list. */
export function keyOf(name: ActionName): string {
  const action = ACTIONS.find((known) => known.name === name)!;
  return 'shown' in action ? action.shown : action.key;
}
