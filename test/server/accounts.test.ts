import { afterAll, describe, expect, test } from 'vitest';
import { openRecord } from '../../src/record/index.ts';
import { ACCOUNT_STEPS } from '../../src/server/accounts/tables.ts';
import { openAccounts } from '../../src/server/index.ts';
import { kindsOfPlace } from '../record/places.ts';

const PASSWORD = 'quartz lantern osprey';
const kinds = await kindsOfPlace();
afterAll(async () => {
  for (const { clear } of kinds) await clear();
});

describe.each(kinds)('accounts beside a record on $name', ({ place }) => {
  test('stay from one opening to the next; sessions end when their time is over', async () => {
    const where = place();
    const record = await openRecord(where, { create: true });
    let now = new Date('2031-05-01T10:00:00.000Z');
    const accounts = await openAccounts(record, () => now);
    await accounts.setPerson({ name: 'Åse Moe', role: 'coder', password: PASSWORD });
    const session = (await accounts.signIn('Åse Moe', PASSWORD))!;
    expect(session.user).toEqual({ name: 'Åse Moe', role: 'coder' });
    const { token } = await accounts.makeToken('Åse Moe', 'nightly', 'reader');
    await record.close();

    const again = await openRecord(where);
    const later = await openAccounts(again, () => now);
    expect(await later.userOfSession(session.secret)).toEqual({ name: 'Åse Moe', role: 'coder' });
    expect(await later.userOfToken(token)).toEqual({ name: 'Åse Moe', role: 'reader' });
    now = new Date('2031-05-08T10:00:01.000Z');
    expect(await later.userOfSession(session.secret)).toBeNull();
    expect((await later.list()).tokens).toMatchObject([{ label: 'nightly', used: '2031-05-01' }]);
    await again.rebuild();
    expect(await later.knows('Åse Moe', PASSWORD)).toBe(true);
    await expect(again.beside('accounts', [])).rejects.toMatchObject({ code: 'newer-record' });
    await again.close();
  });
  test('of what is secret only hashes are in the database', async () => {
    const record = await openRecord(place(), { create: true });
    const accounts = await openAccounts(record);
    await accounts.setPerson({ name: 'ada', role: 'admin', password: PASSWORD });
    const session = (await accounts.signIn('ada', PASSWORD))!;
    const { token } = await accounts.makeToken('ada', 'x', 'admin');
    type Row = { readonly [column: string]: unknown };
    const db = await record.beside<Readonly<Record<'people' | 'sessions' | 'tokens', Row>>>('accounts', ACCOUNT_STEPS);
    for (const table of ['people', 'sessions', 'tokens'] as const) {
      const rows = JSON.stringify(await db.selectFrom(table).selectAll().execute());
      expect(rows).toContain('ada');
      for (const secret of [PASSWORD, session.secret, token, token.slice(3)]) expect(rows).not.toContain(secret);
    }
    await record.close();
  });
});
