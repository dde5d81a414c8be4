import { describe, expect, test } from 'vitest';
import { cameoOf, meaningOfCameo } from '../../src/ontology/cameo.ts';
import { CAMEO_CODES } from '../../src/ontology/cameo-codes.ts';
import { CONTEXTS, TYPES, worthOf } from '../../src/ontology/index.ts';

const codes = CAMEO_CODES.trim()
  .split('\n')
  .map((line) => line.split(' ') as [code: string, type: string, modes: string, context: string]);
const kinds = TYPES.flatMap(({ type, modes }) => [null, ...modes].map((mode) => ({ type, modes: mode === null ? [] : [mode] })));

describe('from PLOVER to CAMEO', () => {
  test.each(kinds)('$type $modes has a code, which means it', ({ type, modes }) => {
    for (const context of ['', ...CONTEXTS]) {
      const code = cameoOf(type, modes, context ? [context] : []);
      expect(code).toMatch(/^\d{3,4}$/);
      const back = meaningOfCameo(code!)!;
      expect(back.type).toBe(type);
      // A code without a mode of its own may stand for a mode that CAMEO does not know.
      if (back.modes.length > 0 && modes.length > 0) expect(back.modes).toContain(modes[0]);
    }
  });
});

describe('from CAMEO to PLOVER', () => {
  test('all twenty roots are there, and only the first is no event', () => {
    const roots = Array.from({ length: 20 }, (_, i) => String(i + 1).padStart(2, '0'));
    expect(roots.filter((root) => meaningOfCameo(root) === null)).toEqual([]);
    expect(roots.filter((root) => meaningOfCameo(root)!.type === null)).toEqual(['01']);
    expect(meaningOfCameo('21')).toBeNull();
  });

  test('each code names a type, modes of it and a context of the codebook, once', () => {
    expect(new Set(codes.map(([code]) => code)).size).toBe(codes.length);
    for (const [code, type, modes, context] of codes) {
      const spec = TYPES.find((one) => one.type === type);
      expect(spec !== undefined || type === '-', code).toBe(true);
      for (const mode of modes === '-' ? [] : modes.split(',')) expect(spec!.modes, code).toContain(mode);
      expect(context === '-' || (CONTEXTS as readonly string[]).includes(context), code).toBe(true);
    }
  });

  test('a code that is not listed means what its beginning means', () => {
    expect(meaningOfCameo('1411')).toEqual(meaningOfCameo('141'));
    expect(meaningOfCameo('010')).toEqual(meaningOfCameo('01'));
  });

  test.each(codes.filter(([, type]) => type !== '-'))('%s comes back to its type', (_code, type, modes, context) => {
    const back = cameoOf(type, modes === '-' ? [] : [modes.split(',')[0]!], context === '-' ? [] : [context]);
    expect(meaningOfCameo(back!)!.type).toBe(type);
  });
});

describe('scores and quad classes', () => {
  test('sanctions are material conflict', () => {
    expect(worthOf('SANCTION', ['expel'], [])).toEqual({ score: -5.5, quad: 'material conflict', cameo: '166' });
  });

  test('the strongest mode counts', () => {
    expect(worthOf('ASSAULT', ['beat', 'aerial'], []).score).toBe(-9.5);
  });

  test('without a mode the type counts', () => {
    expect(worthOf('AGREE', [], []).score).toBe(2.5);
    expect(worthOf('ACCUSE', [], []).score).toBe(-3);
  });

  test('every context that a type gives by itself is one of the codebook', () => {
    const given = TYPES.flatMap(({ contexts, betweenStates, ofArmed }) => [
      ...Object.values(contexts ?? {}).flat(),
      ...(betweenStates ? [betweenStates] : []),
      ...(ofArmed ? [ofArmed] : []),
    ]);
    expect(given.filter((context) => !(CONTEXTS as readonly string[]).includes(context))).toEqual([]);
  });
});
