import { describe, expect, test } from 'vitest';
import { EVENT } from '../../desk/parts/specimen.ts';
import { writeEmbed } from '../../src/index.ts';
import type { RecordedEvent } from '../../src/model/index.ts';

const ADDRESS = 'https://desk.example/events/e-7f3a91c200000000.8';

describe('an event handed on by itself', () => {
  test('as a citation: words, source, voices, event and hash', () => {
    expect(writeEmbed(EVENT, 'citation')).toBe(
      '“expelled” — Meridian Wire, 12 Mar 2031, quoting Nordic News Bureau quoting Jens Brandt; demarche e-7f3a91c2.8, sha 7f3a91c2\n',
    );
    expect(writeEmbed(EVENT, 'citation', { address: ADDRESS })).toContain(`sha 7f3a91c2, ${ADDRESS}\n`);
  });
  test('as HTML: the sentence with its cue, the ladder, the link and the hash', () => {
    const html = writeEmbed(EVENT, 'html', { address: ADDRESS });
    expect(html).toContain('<p lang="en" dir="auto">“Denmark <mark>expelled</mark> two Norwegian diplomats');
    expect(html).toContain('<ul><li>Nordic News Bureau (NOR JRN) says<ul><li>Jens Brandt (NOR GOV) denies</li></ul></li></ul>');
    expect(html).toContain('SANCTION expel · DNK GOV → NOR GOV · ~11 Mar 2031');
    expect(html).toContain(`<a href="${ADDRESS}" rel="noopener noreferrer">demarche e-7f3a91c2.8</a>, sha 7f3a91c2`);
  });
  test('words of a report stay text, and only addresses of the web are links', () => {
    const [claim] = EVENT.claims;
    const words = '"><script>alert(1)</script> <b>expelled</b> & went';
    const hostile: RecordedEvent = {
      ...EVENT,
      claims: [
        {
          ...claim!,
          report: { ...claim!.report, publisher: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)', language: '"x' },
          sentence: { ...claim!.sentence, start: 0, exact: words },
          cue: { ...claim!.cue, start: 3, end: 9 },
        },
      ],
    };
    const html = writeEmbed(hostile, 'html', { address: 'javascript:alert(2)' });
    const bare = html.replace(/&(?:lt|gt|amp|quot|#39);/g, '');
    expect(
      [...bare.matchAll(/<\/?([a-z]+)/g)]
        .map(([, tag]) => tag)
        .filter((tag) => !/^(?:blockquote|p|mark|ul|li|footer|br)$/.test(tag!)),
    ).toEqual([]);
    expect(html).not.toMatch(/javascript:|<a /);
    expect(html).toContain('lang="&quot;x"');
  });
});
