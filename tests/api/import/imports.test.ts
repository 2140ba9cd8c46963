import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { CREMONA_ACT, loadCremona, seedBytes } from '../../harness/database/seeds.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';
import { FIRST_LINE, importing, PIEVE_ACT } from './import-session.js';
import { upload } from './upload.js';

const PLAN_TABLES = ['Municipality', 'Plan', 'Act', 'SourceDocument', 'StatedValue', 'Revision', 'Indicator'] as const;

describe('importing a document over the network', () => {
  let service: Service;
  let secretary: StaffMember;
  let screen: ReturnType<typeof importing>;
  let stranger: StaffMember;
  beforeAll(async () => {
    service = await startService(sqlite, async () => undefined);
    secretary = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
    screen = importing(service, secretary);
    stranger = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'altrove' });
  });
  afterAll(() => service.stop());

  const counts = async () => {
    const found: Record<string, number> = {};
    for (const table of PLAN_TABLES) {
      found[table] = (await service.own.database.queries.selectFrom(table).selectAll().execute()).length;
    }
    return found;
  };
  test('an upload is reported as the command line reports it, and nothing of it is in the plan', async () => {
    const before = await counts();
    const { status, body } = await upload(service.url, { name: 'pieve.txt', content: PIEVE_ACT }, secretary);
    expect(status).toBe(201);
    expect(body.id).toMatch(/^PendingImport:pieve\/[\w-]{16}$/);
    expect(Date.parse(body.expiresAt) - Date.now()).toBeGreaterThan(23 * 3600_000);
    expect(body.report).toMatchObject({
      document: { filename: 'pieve.txt' },
      plan: { municipality: 'Comune di Pieve', year: 2021, act: 1 },
      counts: { objectives: 1, indicators: 2, decisions: 1 },
      revisions: [{ kind: 'TARGET_CHANGED', indicator: '11', from: '40', to: '30' }],
      saved: false,
    });
    expect(await counts()).toEqual(before);
  });

  test('only the Segreteria of the document’s own municipality uploads, and nothing is kept of a refused document', async () => {
    const pendingIds = () => service.own.database.queries.selectFrom('PendingImport').select('id').execute();
    const before = await pendingIds();
    expect((await upload(service.url, { name: 'a.txt', content: PIEVE_ACT }, null)).status).toBe(401);
    const foreign = await upload(service.url, { name: 'a.txt', content: PIEVE_ACT }, stranger);
    expect(foreign).toMatchObject({ status: 403, body: { error: { code: 'FORBIDDEN' } } });
    // The body is named as people call it.
    expect(foreign.body.error.message).toMatch(/dell'ente «comune di pieve»/i);
    const manager = await staffMember(service.own.database, { role: 'MANAGER', municipality: 'pieve' });
    expect((await upload(service.url, { name: 'a.txt', content: PIEVE_ACT }, manager)).status).toBe(403);
    expect(await pendingIds()).toEqual(before);
  });

  test('a form without a file is told so, and a form of another site is refused', async () => {
    const form = new FormData();
    form.append('kind', 'ACT');
    const post = (headers: Record<string, string>) =>
      fetch(`${service.url}/imports`, {
        method: 'POST',
        body: form,
        headers: { cookie: secretary.cookie, ...headers },
      });
    const answer = await post({});
    expect(answer.status).toBe(400);
    expect((await answer.json()).error.message).toContain('Manca il file');
    expect((await post({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  test('a file that cannot be read is refused with what to do, and is not kept', async () => {
    const { status, body } = await upload(
      service.url,
      { name: 'a.txt', content: 'Determinazione: liquidazione fatture' },
      secretary,
    );
    expect(status).toBe(422);
    expect(body).toMatchObject({ id: null, expiresAt: null, report: { saved: false, plan: null } });
    expect(body.report.issues[0]).toMatchObject({ severity: 'ERROR' });
  });

  test('a document is confirmed once: of two at the same time one is told of the conflict', async () => {
    const id = await screen.uploaded();
    const answers = await Promise.all([screen.confirm(id), screen.confirm(id)]);
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE').toSorted();
    expect(codes).toEqual(['CONFLICT', 'DONE']);
    const loaded = await service.own.database.queries.selectFrom('SourceDocument').select('id').execute();
    expect(loaded).toHaveLength(1);
    expect(await screen.pending(id)).toBeNull();
    const entry = await service.own.database.queries
      .selectFrom('AuditEntry')
      .where('action', '=', 'confirmImport')
      .where('subject', '=', loaded[0]?.id ?? '')
      .selectAll()
      .execute();
    expect(entry).not.toHaveLength(0);
  });

  test('the same bytes again change nothing, and the comparison says so beforehand', async () => {
    const id = await screen.uploaded();
    const { comparison, obstacles } = await screen.pending(id);
    expect(comparison).toMatchObject({ unchanged: true, newRows: 0, indicators: [] });
    expect(obstacles).toEqual([]);
    const { data } = await screen.confirm(id);
    expect(data.confirmImport).toMatchObject({
      changed: 0,
      issues: [],
      document: { id: expect.stringMatching(/^SourceDocument:pieve-2021-/) },
    });
  });

  test('another document for a loaded act is shown with its obstacle and is not loaded', async () => {
    const id = await screen.uploaded(PIEVE_ACT.replace('Numero di corsi', 'Numero dei corsi'), 'altro.txt');
    expect((await screen.pending(id)).obstacles).toMatchObject([{ code: 'ACT_ALREADY_LOADED' }]);
    const { data } = await screen.confirm(id);
    expect(data.confirmImport).toMatchObject({
      changed: 0,
      document: null,
      plan: null,
      issues: [{ code: 'ACT_ALREADY_LOADED' }],
    });
    expect(await screen.pending(id)).not.toBeNull();
  });

  test('corrections to a document that is loaded already are not dropped in silence', async () => {
    const id = await screen.uploaded();
    const { import: edited } = await screen.edit(id, {
      rows: [{ line: FIRST_LINE, cells: [{ column: 'TARGET', value: '45' }] }],
    });
    expect(edited.obstacles).toMatchObject([{ code: 'ACT_ALREADY_LOADED' }]);
  });

  test('a closed plan takes no document, and the obstacle says how to go on', async () => {
    const id = await screen.uploaded(PIEVE_ACT.replace('Primo provvedimento', 'Terzo provvedimento'), 'terzo.txt');
    const { queries } = service.own.database;
    await queries.updateTable('Plan').set({ closed: true }).execute();
    expect((await screen.pending(id)).obstacles).toMatchObject([{ code: 'PLAN_CLOSED' }]);
    expect((await screen.confirm(id)).errors?.[0]?.extensions.code).toBe('CONFLICT');
    await queries.updateTable('Plan').set({ closed: false }).execute();
    expect((await screen.pending(id)).obstacles).toEqual([]);
  });

  test('what waits is listed for its Segreteria alone, and is gone when discarded or over', async () => {
    const id = await screen.uploaded();
    const list = () =>
      service.ask('{ pendingImports(municipality: "pieve") { id filename createdBy } }', {}, secretary);
    expect((await list()).data.pendingImports[0]).toEqual({ id, filename: 'pieve.txt', createdBy: 'Prova SEGRETERIA' });
    const foreign = await service.ask('query($id: ID!) { pendingImport(id: $id) { filename } }', { id }, stranger);
    expect(foreign.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await service.ask('mutation($id: ID!) { discardImport(id: $id) }', { id }, secretary);
    expect(await screen.pending(id)).toBeNull();

    const over = await screen.uploaded();
    const stored = over.replace('PendingImport:', '');
    const { queries } = service.own.database;
    await queries
      .updateTable('PendingImport')
      .set({ expiresAt: new Date(Date.now() - 1).toISOString() })
      .where('id', '=', stored)
      .execute();
    expect(await screen.pending(over)).toBeNull();
    expect((await screen.confirm(over)).errors?.[0]?.extensions.code).toBe('CONFLICT');
    await screen.uploaded();
    expect(await queries.selectFrom('PendingImport').where('id', '=', stored).select('id').execute()).toEqual([]);
  });

  test('the real act is read in the worker as on the command line', async () => {
    const cremona = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'cremona' });
    const bytes = await seedBytes(CREMONA_ACT);
    const { status, body } = await upload(service.url, { name: CREMONA_ACT, content: bytes }, cremona);
    expect(status).toBe(201);
    const { saved, ...report } = await loadCremona(service.own.database, { dryRun: true });
    expect(body.report).toEqual({ ...JSON.parse(JSON.stringify(report)), saved: false });
    const found = await screen.pending(body.id, cremona);
    const states = found.rows.map(({ state }: { state: string }) => state);
    expect(states.filter((state: string) => state === 'REALIGNED')).toHaveLength(3);
    expect(found.variations.flatMap(({ revisions }: { revisions: unknown[] }) => revisions)).toHaveLength(17);
  });
});
