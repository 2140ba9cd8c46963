import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { loadCremona } from '../../harness/database/seeds.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';

describe.each(databases)('a whole plan sent to Importazione on $name', (engine) => {
  let full: Service;
  let empty: Service;
  let segreteria: StaffMember;
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  beforeAll(async () => {
    full = await startService(engine, async ({ database }) => {
      await loadCremona(database);
    });
    empty = await startService(engine, async () => undefined);
    const author = await staffMember(full.own.database, { role: 'SEGRETERIA', municipality: 'cremona' });
    segreteria = await staffMember(empty.own.database, { role: 'SEGRETERIA', municipality: 'cremona' });
    for (const format of ['json', 'xlsx']) {
      const address = `${full.url}/export/plan.${format}?municipality=cremona&year=2019`;
      const answer = await fetch(address, { headers: { cookie: author.cookie } });
      files.set(format, new Uint8Array(await answer.arrayBuffer()));
    }
  });
  afterAll(async () => {
    await full.stop();
    await empty.stop();
  });

  const send = async (format: string, load = false, who = segreteria) => {
    const form = new FormData();
    if (load) form.append('load', 'plan');
    form.append('file', new Blob([files.get(format) ?? new Uint8Array()]), `piano.${format}`);
    const request = { method: 'POST', body: form, headers: { cookie: who.cookie } };
    const answer = await fetch(`${empty.url}/imports`, request);
    return { status: answer.status, ...(await answer.json()) };
  };
  const plans = async () => {
    const { data } = await empty.ask('{ plans(municipality: "cremona") { year } }', {}, segreteria);
    return data.plans;
  };

  test('is shown with what it holds, is loaded when it is sent to be loaded, and then changes nothing', async () => {
    const shown = await send('json');
    expect(shown).toMatchObject({ status: 200, id: null, wholePlan: 'SHOWN' });
    expect(shown.report).toMatchObject({
      plan: { slug: 'cremona', year: 2019, act: 5 },
      counts: { objectives: 12, indicators: 27 },
      saved: false,
    });
    expect(shown.report.changed).toBeGreaterThan(0);
    expect(await plans()).toEqual([]);
    const loaded = await send('json', true);
    expect(loaded).toMatchObject({ status: 200, wholePlan: 'LOADED', report: { changed: shown.report.changed } });
    expect(await plans()).toEqual([{ year: 2019 }]);
    expect(await send('xlsx')).toMatchObject({ status: 200, report: { changed: 0, counts: { indicators: 27 } } });
    const entries = await empty.own.database.queries
      .selectFrom('AuditEntry')
      .where('subject', '=', 'cremona/2019')
      .select(['action', 'municipality'])
      .execute();
    expect(entries).toEqual([{ action: 'confirmImport', municipality: 'cremona' }]);
  });

  test('of another municipality is refused, and one that was altered is refused with the reason', async () => {
    const foreign = await staffMember(empty.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
    expect((await send('json', true, foreign)).status).toBe(403);
    const text = new TextDecoder().decode(files.get('json'));
    files.set('altered', new TextEncoder().encode(text.slice(0, text.length / 2)));
    const { status, report } = await send('altered', true);
    expect([status, report.issues[0].message]).toEqual([422, expect.stringContaining('non è intero')]);
  });
});
