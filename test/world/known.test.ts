import { describe, expect, it } from 'vitest';
import { openAssets } from '../../src/assets/node.ts';
import { createReader } from '../../src/index.ts';

const reader = createReader(openAssets());

describe('names that the tables know', () => {
  it.each([
    ['AFP', 'Agence France-Presse'],
    ['the Kremlin', 'Russia'],
    ['Elysée', 'France'],
    ['Britain', 'United Kingdom'],
    ['NATO', 'North Atlantic Treaty Organization'],
  ])('%s is %s', (word, name) => {
    expect(reader.known(word)?.name).toBe(name);
  });
  it('does not guess', () => {
    expect(reader.known('Zembla')).toBeNull();
    expect(reader.known('')).toBeNull();
    expect(reader.known('.*')).toBeNull();
  });
});
