import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actText } from '../harness/act-text.js';
import { databases } from '../harness/databases.js';
import { CREMONA_ACT, loadCremona, seedBytes } from '../harness/seeds.js';
import { type StaffMember, staffMember } from '../harness/staff.js';
import { type Service, startService } from './service.js';
import { upload } from './upload.js';

const PLAN_TABLES = ['Municipality', 'Plan', 'Act', 'SourceDocument', 'StatedValue', 'Revision', 'Indicator'] as const;

/** An act of Pieve: one row in its place, one that cannot be placed, one with a decision. */
const PIEVE = actText({
  municipality: 'COMUNE DI PIEVE',
  year: 2021,
  heading: 'Primo provvedimento di variazione',
  areas: [
    {
      name: 'Città sicura',
      rows: [
        {
          manager: 'Rossi Maria',
          sector: 'Polizia Locale',
          objective: 'C1_0001',
          objectiveTitle: 'Controlli',
          indicator: '11',
          title: 'Numero controlli',
          target: '40',
          weight: '60',
          request: 'Si chiede di ridurre il target a 30',
          decision: 'VIENE ACCOLTA LA RICHIESTA: TARGET PREVENTIVO 40 COME SEGUE: TARGET PREVENTIVO 30',
        },
        { formula: 'parole', purpose: 'fuori', target: 'posto', weight: 'senza codici' },
        { indicator: '12', title: 'Numero di corsi', target: '3', weight: '40' },
      ],
    },
  ],
});
const FIRST_LINE = 1 + PIEVE.split('\n').findIndex((line) => line.includes('C1_0001'));

const PENDING = `id kind filename counts { objectives indicators decisions } issues { code line column found }
  plan { municipality slug year act } obstacles { code message }
  rows { line state text shift area cells { column found edited isEdited inherited suggested } issues { code } }
  variations { line outcome revisions { id kind objective indicator from to status addedByPerson evidence fields { field to } } }
  comparison { newRows unchanged objectives { code isNew } indicators { code isNew fields { field from to } } }`;
const EDIT = `mutation($id: ID!, $rows: [RowEditInput!], $revisions: [PendingRevisionInput!], $reset: Boolean) {
  editImport(id: $id, rows: $rows, revisions: $revisions, reset: $reset) { issues { code message subject field } import { ${PENDING} } } }`;
const CONFIRM = `mutation($id: ID!) { confirmImport(id: $id) { changed issues { code } document { id issues { code line found message } } plan { year acts { ordinal } } } }`;

describe.each(databases)('importing a document over the network on $name', (engine) => {
  let service: Service;
  let secretary: StaffMember;
  let stranger: StaffMember;
  beforeAll(async () => {
    service = await startService(engine, async () => undefined);
    secretary = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
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
  const uploaded = async (content: string | Uint8Array = PIEVE, name = 'pieve.txt'): Promise<string> => {
    const { status, body } = await upload(service.url, { name, content }, secretary);
    expect(status).toBe(201);
    return body.id;
  };
  const pending = async (id: string, who: StaffMember = secretary) => {
    const { data, errors } = await service.ask(
      `query($id: ID!) { pendingImport(id: $id) { ${PENDING} } }`,
      { id },
      who,
    );
    expect(errors).toBeUndefined();
    return data.pendingImport;
  };
  const edit = async (id: string, edits: object) => {
    const { data, errors } = await service.ask(EDIT, { id, ...edits }, secretary);
    expect(errors).toBeUndefined();
    return data.editImport;
  };
  const confirm = (id: string) => service.ask(CONFIRM, { id }, secretary);
  const undo = async (document: string) => {
    const { errors } = await service.ask(
      'mutation($document: ID!) { undoImport(document: $document) { removed } }',
      { document },
      secretary,
    );
    expect(errors).toBeUndefined();
  };
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query.
  const rowAt = (found: any, line: number) => found.rows.find((row: { line: number }) => row.line === line);

  test('an upload is reported as the command line reports it, and nothing of it is in the plan', async () => {
    const before = await counts();
    const { status, body } = await upload(service.url, { name: 'pieve.txt', content: PIEVE }, secretary);
    expect(status).toBe(201);
    expect(body.id).toMatch(/^pieve\/[\w-]{16}$/);
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
    const kept = () => service.own.database.queries.selectFrom('PendingImport').select('id').execute();
    const before = await kept();
    expect((await upload(service.url, { name: 'a.txt', content: PIEVE }, null)).status).toBe(401);
    const foreign = await upload(service.url, { name: 'a.txt', content: PIEVE }, stranger);
    expect(foreign).toMatchObject({ status: 403, body: { error: { code: 'FORBIDDEN' } } });
    const manager = await staffMember(service.own.database, { role: 'MANAGER', municipality: 'pieve' });
    expect((await upload(service.url, { name: 'a.txt', content: PIEVE }, manager)).status).toBe(403);
    expect(await kept()).toEqual(before);
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

  test('rows stand beside their printed line, with what they inherit and what may be theirs', async () => {
    const found = await pending(await uploaded());
    expect(found.rows.map(({ line, state }: { line: number; state: string }) => [line, state])).toEqual([
      [FIRST_LINE, 'IN_PLACE'],
      [FIRST_LINE + 1, 'UNPLACED'],
      [FIRST_LINE + 2, 'IN_PLACE'],
    ]);
    const inherited = rowAt(found, FIRST_LINE + 2).cells.filter((cell: { inherited: boolean }) => cell.inherited);
    expect(inherited.map(({ column, found }: { column: string; found: string }) => [column, found])).toEqual([
      ['AREA', 'Città sicura'],
      ['MANAGER', 'Rossi Maria'],
      ['SECTOR', 'Polizia Locale'],
      ['OBJECTIVE_CODE', 'C1_0001'],
    ]);
    expect(found.issues.map(({ code }: { code: string }) => code)).toEqual(['ROW_UNPLACED']);
    expect(found.obstacles).toEqual([]);
  });

  test('a row that could not be placed is used when a person puts it in its columns; reset brings everything back', async () => {
    const id = await uploaded();
    const before = await pending(id);
    const placed = await edit(id, {
      rows: [
        {
          line: FIRST_LINE + 1,
          cells: [
            { column: 'INDICATOR_CODE', value: '13' },
            { column: 'INDICATOR_TITLE', value: 'Numero di verbali' },
            { column: 'TARGET', value: '1.234,5' },
          ],
        },
        { line: FIRST_LINE, cells: [{ column: 'SECTOR', value: 'Vigili urbani' }] },
      ],
    });
    expect(placed.issues).toEqual([]);
    expect(placed.import.counts.indicators).toBe(3);
    expect(placed.import.issues.map(({ code }: { code: string }) => code)).not.toContain('ROW_UNPLACED');
    expect(rowAt(placed.import, FIRST_LINE + 1)).toMatchObject({ state: 'EDITED' });
    expect(rowAt(placed.import, FIRST_LINE + 2).cells).toContainEqual(
      expect.objectContaining({ column: 'SECTOR', found: 'Vigili urbani', inherited: true }),
    );
    expect((await edit(id, { reset: true })).import).toEqual(before);
  });

  test('a cell that gets its printed text back is no longer corrected', async () => {
    const id = await uploaded();
    const before = await pending(id);
    const change = (value: string | null) =>
      edit(id, { rows: [{ line: FIRST_LINE, cells: [{ column: 'TARGET', value }] }] });
    const changed = await change('41');
    expect(rowAt(changed.import, FIRST_LINE).cells).toContainEqual(
      expect.objectContaining({ column: 'TARGET', found: '40', edited: '41', isEdited: true }),
    );
    expect((await change('40')).import).toEqual(before);
  });

  test('a row can be left out, and taken in again', async () => {
    const id = await uploaded();
    const before = await pending(id);
    const leave = (leaveOut: boolean) => edit(id, { rows: [{ line: FIRST_LINE + 2, cells: [], leaveOut }] });
    const without = await leave(true);
    expect(without.import.counts.indicators).toBe(1);
    expect(rowAt(without.import, FIRST_LINE + 2)).toMatchObject({ state: 'LEFT_OUT' });
    expect((await leave(false)).import).toEqual(before);
  });

  test('a value that cannot be read is refused with its place, and nothing changes', async () => {
    const id = await uploaded();
    const before = await pending(id);
    const refused = await edit(id, {
      rows: [
        {
          line: FIRST_LINE,
          cells: [
            { column: 'TARGET', value: 'molti' },
            { column: 'INDICATOR_TITLE', value: 'Altro' },
          ],
        },
        { line: 9999, cells: [] },
      ],
      revisions: [{ line: FIRST_LINE, kind: 'TARGET_CHANGED', indicator: '99', status: 'CONFIRMED', to: '5' }],
    });
    expect(refused.issues.map(({ code }: { code: string }) => code)).toEqual([
      'UNREADABLE_NUMBER',
      'UNKNOWN_ROW',
      'UNKNOWN_CODE',
    ]);
    expect(refused.issues[0]).toMatchObject({ subject: String(FIRST_LINE), field: 'Target Atteso' });
    expect(refused.import).toEqual(before);
  });

  test('corrected, discarded and added revisions are stored as a person left them', async () => {
    const id = await uploaded();
    const [{ revisions }] = (await pending(id)).variations;
    const done = await edit(id, {
      revisions: [
        { line: FIRST_LINE, id: revisions[0].id, status: 'CORRECTED', to: '1.035,5' },
        {
          line: FIRST_LINE,
          status: 'CONFIRMED',
          kind: 'OBJECTIVE_WEIGHT_CHANGED',
          initiative: 'BOARD',
          from: '8',
          to: '5',
        },
      ],
    });
    expect(done.issues).toEqual([]);
    expect(done.import.variations[0].revisions).toMatchObject([
      { kind: 'TARGET_CHANGED', to: '1035.5', status: 'CORRECTED', addedByPerson: false },
      {
        kind: 'OBJECTIVE_WEIGHT_CHANGED',
        objective: 'C1_0001',
        to: '5',
        status: 'CONFIRMED',
        addedByPerson: true,
        evidence: null,
      },
    ]);
    const { data } = await confirm(id);
    expect(data.confirmImport).toMatchObject({ issues: [], plan: { year: 2021, acts: [{ ordinal: 1 }] } });
    const { queries } = service.own.database;
    const stored = await queries.selectFrom('Revision').orderBy('number').selectAll().execute();
    expect(stored).toMatchObject([
      { status: 'CORRECTED', review: 1, origin: 'DOCUMENT', valueAfter: '1035.5', reviewedBy: 'Prova SEGRETERIA' },
      { status: 'CONFIRMED', review: 0, origin: 'PERSON', valueAfter: '5' },
    ]);
    const reviews = await queries
      .selectFrom('RevisionReview')
      .orderBy('review')
      .select(['number', 'review', 'status', 'valueAfter'])
      .execute();
    expect(reviews).toEqual([
      { number: 1, review: 0, status: 'PROPOSED', valueAfter: '30' },
      { number: 1, review: 1, status: 'CORRECTED', valueAfter: '1035.5' },
    ]);
    const asked = await service.ask(
      '{ plan(municipality: "pieve") { objective(code: "C1_0001") { weight } indicator(code: "11") { target history(field: TARGET) { value } } } }',
    );
    expect(asked.data.plan).toEqual({
      objective: { weight: 5 },
      indicator: { target: 1035.5, history: [{ value: '40' }, { value: '1035.5' }] },
    });
    await undo(data.confirmImport.document.id);
  });

  test('a discarded revision stays listed and changes nothing', async () => {
    const id = await uploaded();
    const [{ revisions }] = (await pending(id)).variations;
    await edit(id, { revisions: [{ line: FIRST_LINE, id: revisions[0].id, status: 'DISCARDED' }] });
    const { data } = await confirm(id);
    const asked = await service.ask(
      '{ plan(municipality: "pieve") { variations { revisions { status kind } } indicator(code: "11") { target history(field: TARGET) { value } } } }',
    );
    expect(asked.data.plan).toEqual({
      variations: [{ revisions: [{ status: 'DISCARDED', kind: 'TARGET_CHANGED' }] }],
      indicator: { target: 40, history: [{ value: '40' }] },
    });
    await undo(data.confirmImport.document.id);
  });

  test('what a person typed stays beside what is printed, with the document and with the value', async () => {
    const id = await uploaded();
    await edit(id, {
      rows: [
        { line: FIRST_LINE, cells: [{ column: 'INDICATOR_TITLE', value: 'Controlli svolti' }] },
        { line: FIRST_LINE + 1, cells: [], leaveOut: true },
      ],
    });
    const { data } = await confirm(id);
    expect(
      data.confirmImport.document.issues.map(({ code, line }: { code: string; line: number }) => [code, line]),
    ).toEqual([
      ['ROW_EDITED', FIRST_LINE],
      ['ROW_LEFT_OUT', FIRST_LINE + 1],
    ]);
    expect(data.confirmImport.document.issues[0]).toMatchObject({
      found: 'Numero controlli',
      message: expect.stringContaining('Controlli svolti'),
    });
    const asked = await service.ask(
      '{ plan(municipality: "pieve") { indicator(code: "11") { title history(field: TITLE) { value source { line text } } } } }',
    );
    expect(asked.data.plan.indicator).toEqual({
      title: 'Controlli svolti',
      history: [
        {
          value: 'Controlli svolti',
          source: { line: FIRST_LINE, text: 'Numero controlli [corretto a mano: «Controlli svolti»]' },
        },
      ],
    });
    await undo(data.confirmImport.document.id);
  });

  test('a document is confirmed once: of two at the same time one is told of the conflict', async () => {
    const id = await uploaded();
    const answers = await Promise.all([confirm(id), confirm(id)]);
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE').toSorted();
    expect(codes).toEqual(['CONFLICT', 'DONE']);
    const loaded = await service.own.database.queries.selectFrom('SourceDocument').select('id').execute();
    expect(loaded).toHaveLength(1);
    expect(await pending(id)).toBeNull();
    const entry = await service.own.database.queries
      .selectFrom('AuditEntry')
      .where('action', '=', 'confirmImport')
      .where('subject', '=', loaded[0]?.id ?? '')
      .selectAll()
      .execute();
    expect(entry).not.toHaveLength(0);
  });

  test('the same bytes again change nothing, and the comparison says so beforehand', async () => {
    const id = await uploaded();
    const { comparison, obstacles } = await pending(id);
    expect(comparison).toMatchObject({ unchanged: true, newRows: 0, indicators: [] });
    expect(obstacles).toEqual([]);
    const { data } = await confirm(id);
    expect(data.confirmImport).toMatchObject({
      changed: 0,
      issues: [],
      document: { id: expect.stringMatching(/^pieve-2021-/) },
    });
  });

  test('another document for a loaded act is shown with its obstacle and is not loaded', async () => {
    const id = await uploaded(PIEVE.replace('Numero di corsi', 'Numero dei corsi'), 'altro.txt');
    expect((await pending(id)).obstacles).toMatchObject([{ code: 'ACT_ALREADY_LOADED' }]);
    const { data } = await confirm(id);
    expect(data.confirmImport).toMatchObject({
      changed: 0,
      document: null,
      plan: null,
      issues: [{ code: 'ACT_ALREADY_LOADED' }],
    });
    expect(await pending(id)).not.toBeNull();
  });

  test('corrections to a document that is loaded already are not dropped in silence', async () => {
    const id = await uploaded();
    const { import: edited } = await edit(id, {
      rows: [{ line: FIRST_LINE, cells: [{ column: 'TARGET', value: '45' }] }],
    });
    expect(edited.obstacles).toMatchObject([{ code: 'ACT_ALREADY_LOADED' }]);
  });

  test('the comparison names what a later act would change', async () => {
    const second = PIEVE.replace('Primo provvedimento', 'Secondo provvedimento')
      .replaceAll('TARGET PREVENTIVO 40', 'TARGET PREVENTIVO 30')
      .replaceAll(
        'TARGET PREVENTIVO 30 COME SEGUE: TARGET PREVENTIVO 30',
        'TARGET PREVENTIVO 30 COME SEGUE: TARGET PREVENTIVO 20',
      )
      .replace('\t40\t60', '\t30\t60');
    const { comparison } = await pending(await uploaded(second, 'secondo.txt'));
    expect(comparison).toMatchObject({
      unchanged: false,
      objectives: [],
      indicators: [{ code: '11', isNew: false, fields: [{ field: 'target', from: '30', to: '20' }] }],
    });
    expect(comparison.newRows).toBeGreaterThan(0);
  });

  test('a closed plan takes no document, and the obstacle says how to go on', async () => {
    const id = await uploaded(PIEVE.replace('Primo provvedimento', 'Terzo provvedimento'), 'terzo.txt');
    const { queries } = service.own.database;
    await queries.updateTable('Plan').set({ closed: true }).execute();
    expect((await pending(id)).obstacles).toMatchObject([{ code: 'PLAN_CLOSED' }]);
    expect((await confirm(id)).errors?.[0]?.extensions.code).toBe('CONFLICT');
    await queries.updateTable('Plan').set({ closed: false }).execute();
    expect((await pending(id)).obstacles).toEqual([]);
  });

  test('what waits is listed for its Segreteria alone, and is gone when discarded or over', async () => {
    const id = await uploaded();
    const list = () =>
      service.ask('{ pendingImports(municipality: "pieve") { id filename createdBy } }', {}, secretary);
    expect((await list()).data.pendingImports[0]).toEqual({ id, filename: 'pieve.txt', createdBy: 'Prova SEGRETERIA' });
    const foreign = await service.ask('query($id: ID!) { pendingImport(id: $id) { filename } }', { id }, stranger);
    expect(foreign.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await service.ask('mutation($id: ID!) { discardImport(id: $id) }', { id }, secretary);
    expect(await pending(id)).toBeNull();

    const over = await uploaded();
    const { queries } = service.own.database;
    await queries
      .updateTable('PendingImport')
      .set({ expiresAt: new Date(Date.now() - 1).toISOString() })
      .where('id', '=', over)
      .execute();
    expect(await pending(over)).toBeNull();
    expect((await confirm(over)).errors?.[0]?.extensions.code).toBe('CONFLICT');
    await uploaded();
    expect(await queries.selectFrom('PendingImport').where('id', '=', over).select('id').execute()).toEqual([]);
  });

  test('the real act is read in the worker as on the command line', async () => {
    const cremona = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'cremona' });
    const bytes = await seedBytes(CREMONA_ACT);
    const { status, body } = await upload(service.url, { name: CREMONA_ACT, content: bytes }, cremona);
    expect(status).toBe(201);
    const { saved, ...report } = await loadCremona(service.own.database, { dryRun: true });
    expect(body.report).toEqual({ ...JSON.parse(JSON.stringify(report)), saved: false });
    const found = await pending(body.id, cremona);
    const states = found.rows.map(({ state }: { state: string }) => state);
    expect(states.filter((state: string) => state === 'REALIGNED')).toHaveLength(3);
    expect(found.variations.flatMap(({ revisions }: { revisions: unknown[] }) => revisions)).toHaveLength(17);
  });
});
