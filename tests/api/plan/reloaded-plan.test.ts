import { dataVersion } from '@traguardo/server/api/data-version';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';
import { FIRST_LINE, importing } from '../import/import-session.js';

describe('a plan that is undone and loaded again with a correction', () => {
  let service: Service;
  let screen: ReturnType<typeof importing>;
  beforeAll(async () => {
    service = await startService(sqlite, async () => undefined);
    screen = importing(service, await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' }));
  });
  afterAll(() => service.stop());

  test('has other entity tags for exports and pages, though it has as many writes and the same file', async () => {
    const { queries } = service.own.database;
    const exported = (etag = '') =>
      fetch(`${service.url}/export/indicators.csv?municipality=pieve`, { headers: { 'if-none-match': etag } });
    const load = async (target: string | null) => {
      const id = await screen.uploaded();
      if (target !== null) {
        await screen.edit(id, { rows: [{ line: FIRST_LINE + 2, cells: [{ column: 'TARGET', value: target }] }] });
      }
      return (await screen.confirm(id)).data.confirmImport.document.id;
    };
    const first = await load(null);
    const before = await exported();
    const etag = before.headers.get('etag') ?? '';
    const version = await dataVersion(queries);
    expect(await before.text()).toContain('Numero di corsi');
    expect((await exported(etag)).status).toBe(304);
    expect(await dataVersion(queries)).toBe(version);

    await screen.undo(first);
    expect(await load('7')).toBe(first);
    expect(await queries.selectFrom('Plan').select('dataVersion').execute()).toEqual([{ dataVersion: 1 }]);
    expect((await exported(etag)).status).toBe(200);
    expect(await dataVersion(queries)).not.toBe(version);
  });
});
