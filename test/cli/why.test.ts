import { describe, expect, test } from 'vitest';
import { run, TEXT } from './fixture.ts';

const files = { 'envoys.txt': TEXT, 'two.jsonl': `{"id":"wire-1","text":"A."}\n{"id":"wire-2","text":"B."}` };

describe('why', () => {
  test('shows the words, the grammar and every frame of a claim', async () => {
    const { exit, out } = await run(['why', 'envoys.txt:1'], files);
    expect(exit).toBe(0);
    expect(out).toContain('sentence 1\n  Denmark expelled two');
    expect(out).toMatch(/ 1 {2}Denmark {3}Denmark {2}PROPN {2}nsubj {9}of 2 expelled/);
    expect(out).toContain('frame     expel «expelled»   rule sanction.expel');
    expect(out).toContain('frame     say «said»   no claim: nothing is asked for under it');
    expect(out).not.toContain('sentence 2');
  });
  test('without a number shows every sentence, with one of the options some', async () => {
    expect((await run(['why', 'envoys.txt'], files)).out.match(/^sentence /gm)).toHaveLength(2);
    expect((await run(['why', 'envoys.txt', '--sentence', '2'], files)).out).toMatch(/^sentence 2/);
    expect((await run(['why', 'envoys.txt', '--type', 'coerce'], files)).out).toMatch(/^sentence 2/);
  });
  test('as json gives the explanation', async () => {
    expect(JSON.parse((await run(['why', 'envoys.txt:2', '--format', 'json'], files)).out)).toMatchObject({
      sentences: [{ claims: ['c2'] }],
    });
  });
  test.each([
    [['why', 'envoys.txt:9'], 'no claim 9 in envoys.txt: it has 2'],
    [['why', 'envoys.txt', '--sentence', '9'], 'no sentence 9 in envoys.txt: it has 2'],
    [['why', 'envoys.txt', '--type', 'SANCTOIN'], 'no type SANCTOIN\n  Similar: SANCTION'],
    [['why', 'two.jsonl'], 'two.jsonl holds 2 reports: say which\n  Try       --report wire-1'],
    [['why', 'two.jsonl', '--report', 'wire-3'], 'no report wire-3 in two.jsonl\n  Similar: wire-1 wire-2'],
    [['why', 'gone.txt'], 'no file gone.txt'],
  ])('%j is refused', async (args, words) => {
    const { exit, said } = await run(args, files);
    expect(exit).toBe(2);
    expect(said).toContain(words);
  });
});

describe('why-not', () => {
  test('names the nearest miss', async () => {
    const { exit, out } = await run(['why-not', 'envoys.txt', '--type', 'REQUEST'], files);
    expect(exit).toBe(1);
    expect(out).toBe(`No REQUEST. Nearest:
  sentence 1
    frame     say «said»   no claim: nothing is asked for under it
  REQUEST comes from the frames demand, request
  Next      demarche why envoys.txt --sentence 1   the words, the grammar and every rule tried
`);
  });
  test('says so when no word comes near, and when the type is there', async () => {
    expect((await run(['why-not', 'envoys.txt', '--type', 'AID'], files)).out).toContain(
      'No AID: no word evokes one of its frames.',
    );
    const { exit, out } = await run(['why-not', 'envoys.txt', '--type', 'sanction'], files);
    expect([exit, out]).toEqual([0, 'There is a claim of SANCTION: claim 1.\n  Next      demarche why envoys.txt:1\n']);
  });
  test('needs a type', async () => {
    expect((await run(['why-not', 'envoys.txt'], files)).said).toContain('why-not needs a type');
  });
});
