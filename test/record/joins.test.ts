import { describe, expect, test } from 'vitest';
import type { RecordedEvent, Report } from '../../src/model/index.ts';
import { openRecord } from '../../src/record/index.ts';
import { mk, read, report } from './reports.ts';

/** The events of reports that are told by more than one, whichever order they come in. */
async function joined(reports: readonly Report[]): Promise<RecordedEvent[]> {
  const found: RecordedEvent[][] = [];
  for (const order of [reports, [...reports].reverse()]) {
    const record = await openRecord(':memory:', { create: true });
    for (const one of read(order)) await record.add([one], mk);
    const events: RecordedEvent[] = [];
    for await (const event of record.rows.events()) if (event.reports.length > 1) events.push(event);
    found.push(events);
    await record.close();
  }
  const shown = (events: readonly RecordedEvent[]): unknown =>
    events.map(({ id, claims }) => [id, claims.map((claim) => claim.id)]);
  expect(shown(found[1]!)).toEqual(shown(found[0]!));
  return found[0]!;
}

const cues = ({ claims }: RecordedEvent): string[] => claims.map(({ cue }) => cue.exact).sort();

const values = ({ disputes }: RecordedEvent, field: string): unknown[] | undefined =>
  disputes.find((dispute) => dispute.field === field)?.values.map(({ value }) => value);

describe('claims of one happening in several reports', () => {
  test('are joined where only other sentences say the day, and that is a neighbour of the right one', async () => {
    const events = await joined([
      report('bell', 'Daily Bell', '2031-03-13', 'Greek jets bombed a Turkish depot near Edirne on Tuesday.'),
      report(
        'post',
        'Edirne Post',
        '2031-03-14',
        'Turkey recalled its ambassador on Wednesday. Greek jets bombed the Turkish depot near Edirne without warning.',
      ),
    ]);
    expect(events.map(cues)).toEqual([['bombed', 'bombed']]);
  });

  test('are two where both sentences say another day', async () => {
    const events = await joined([
      report('bell', 'Daily Bell', '2031-03-13', 'Greek jets bombed a Turkish depot near Edirne on Tuesday.'),
      report(
        'post',
        'Edirne Post',
        '2031-03-14',
        'On Wednesday the Turkish depot near Edirne was bombed once more by jets of Greece.',
      ),
    ]);
    expect(events).toEqual([]);
  });

  test('are two where they are votes with other counts', async () => {
    const first = report(
      'bell',
      'Daily Bell',
      '2031-03-12',
      'The Security Council voted down a Turkish draft on Cyprus by seven votes to six.',
    );
    const second = (counts: string): Report =>
      report(
        'post',
        'Edirne Post',
        '2031-03-13',
        `Turkey saw its draft on Cyprus voted down by the Security Council, ${counts}.`,
      );
    expect(await joined([first, second('by nine votes to four')])).toEqual([]);
    expect(await joined([first, second('by seven votes to six')])).toHaveLength(1);
  });

  test('are joined by words of one family', async () => {
    const events = await joined([
      report('bell', 'Daily Bell', '2031-03-13', 'Turkey apologised to Greece on Tuesday over the sinking of a trawler.'),
      report('post', 'Edirne Post', '2031-03-13', 'Turkey issued an apology to Greece on Tuesday.'),
    ]);
    expect(events.map(cues)).toEqual([['apologised', 'issued an apology']]);
  });
});

describe('disputes', () => {
  test('tell whether it happened, from a denial in another report', async () => {
    const [event] = await joined([
      report('bell', 'Daily Bell', '2031-03-13', 'Turkey apologised to Greece on Tuesday over the sinking of a trawler.'),
      report('post', 'Edirne Post', '2031-03-14', 'No apology was given to Greece over the trawler, Turkey said.'),
    ]);
    expect(values(event!, 'happened')).toEqual([false, true]);
  });

  test('tell who did it, where the one who is blamed denies a part in it', async () => {
    const text = 'Greece blamed Turkey for the poisoning of a Greek diplomat in Athens. Turkey denied any involvement.';
    const [event] = await joined([
      report('bell', 'Daily Bell', '2031-03-13', text),
      report(
        'post',
        'Edirne Post',
        '2031-03-14',
        'Turkey had nothing to do with the poisoning of a Greek diplomat in Athens, Ankara said.',
      ),
    ]);
    expect(values(event!, 'actors')).toEqual(['TUR', 'not TUR']);
  });

  test('tell no days but those that the sentences themselves give', async () => {
    const [event] = await joined([
      report('bell', 'Daily Bell', '2031-03-13', 'Greek jets bombed a Turkish depot near Edirne on Tuesday.'),
      report(
        'post',
        'Edirne Post',
        '2031-03-14',
        'Turkey recalled its ambassador on Wednesday. Greek jets bombed the Turkish depot near Edirne without warning.',
      ),
    ]);
    expect(values(event!, 'when')).toBeUndefined();
  });
});
