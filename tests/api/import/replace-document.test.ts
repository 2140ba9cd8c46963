import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { auditActions, differences } from '../../harness/service/pieve-plan.js';
import { type Data, type Service, startService } from '../../harness/service/service.js';
import { importing, PIEVE_ACT } from './import-session.js';
import { upload } from './upload.js';

/** The same act with another title, one line further down; its decision is the same. */
const CORRECTED = `\n${PIEVE_ACT.replace('Numero di corsi', 'Numero di corsi di formazione')}`;
/** Its decision says another value. */
const OTHER_DECISION = PIEVE_ACT.replaceAll('TARGET PREVENTIVO 30', 'TARGET PREVENTIVO 20').replace('a 30', 'a 20');
/** It lacks indicator 11. */
const WITHOUT = PIEVE_ACT.split('\n')
  .map((line) => (line.includes('C1_0001') ? line.replace('\t11\tNumero controlli', '\t13\tOre di pattuglia') : line))
  .join('\n');

const PENDING = `query($id: ID!) { pendingImport(id: $id) { replaces { filename lostReviews } obstacles { code message }
  comparison { indicators { code isNew isRemoved fields { field from to } } } } }`;
const REPLACE = `mutation($id: ID!, $reason: String!, $leave: Boolean) { replaceDocument(id: $id, reason: $reason, leaveReviews: $leave) {
  changed document { id filename } issues { code message } } }`;
const PLAN = `{ plan(municipality: "pieve", year: 2021) { acts { ordinal document { filename } }
  variations { source { line } revisions { id kind from to status reviewedBy reviews { status note } } }
  indicators { nodes { code title target actual source { document { filename } } } } } }`;
const LOADED = `{ imports(municipality: "pieve") { document { id filename } replacedBy replaces undoBlockedBy act { ordinal } } }`;

describe.each(databases)('a corrected document of a loaded act, on $name', (engine) => {
  let service: Service;
  let secretary: StaffMember;
  let screen: ReturnType<typeof importing>;
  beforeAll(async () => {
    service = await startService(engine, async () => undefined);
    secretary = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
    screen = importing(service, secretary);
    await screen.confirm(await screen.uploaded(PIEVE_ACT, 'prima.txt'));
  });
  afterAll(() => service.stop());

  const asked = async (query: string, variables: object = {}) => {
    const { data, errors } = await service.ask(query, variables, secretary);
    expect(errors).toBeUndefined();
    return data;
  };
  const pending = async (id: string) => (await asked(PENDING, { id })).pendingImport;
  const replace = (id: string, leave = false) =>
    service.ask(REPLACE, { id, reason: 'Refuso nel titolo', leave }, secretary);
  const plan = async () => (await asked(PLAN)).plan;

  test('shows what it would change in the place of the loaded one, which a plain confirmation refuses', async () => {
    const id = await screen.uploaded(CORRECTED, 'corretto.txt');
    expect(await pending(id)).toEqual({
      replaces: { filename: 'prima.txt', lostReviews: null },
      obstacles: [{ code: 'ACT_ALREADY_LOADED', message: expect.stringContaining('si può sostituire') }],
      comparison: {
        indicators: [
          {
            ...{ code: '12', isNew: false, isRemoved: false },
            fields: [{ field: 'title', from: 'Numero di corsi', to: 'Numero di corsi di formazione' }],
          },
        ],
      },
    });
    expect((await screen.confirm(id)).data.confirmImport.issues).toMatchObject([{ code: 'ACT_ALREADY_LOADED' }]);
  });

  test('takes its place with its reviews and values, and the old one is kept', async () => {
    const [before] = (await plan()).variations;
    const review = `mutation($id: ID!) { reviewRevision(revision: $id, status: CONFIRMED, note: "vista") { id } }`;
    await asked(review, { id: before.revisions[0].id });
    const values = { name: 'valori.csv', content: 'codice_indicatore;valore;data;definitivo\n11;24;31/12/2021;sì' };
    const { body } = await upload(service.url, values, secretary, { municipality: 'pieve', year: '2021' });
    await screen.confirm(body.id);

    const { data } = await replace(await screen.uploaded(CORRECTED, 'corretto.txt'));
    expect(data.replaceDocument).toMatchObject({ issues: [], document: { filename: 'corretto.txt' } });
    const now = await plan();
    expect(now.acts).toEqual([{ ordinal: 1, document: { filename: 'corretto.txt' } }]);
    expect(now.indicators.nodes).toMatchObject([
      { code: '11', target: 30, actual: 24 },
      { code: '12', title: 'Numero di corsi di formazione', source: { document: { filename: 'corretto.txt' } } },
    ]);
    const [after] = now.variations;
    expect(after.source.line).toBe(before.source.line + 1);
    expect(after.revisions).toMatchObject([{ status: 'CONFIRMED', reviewedBy: 'Prova SEGRETERIA' }]);
    expect(after.revisions[0].reviews.at(-1)).toMatchObject({ status: 'CONFIRMED', note: 'vista' });
    expect(await differences(service.own)).toEqual([]);
  });

  test('the old document is not undone while the new one holds its place; the new one can give it back', async () => {
    const { imports } = await asked(LOADED);
    const named = (filename: string) =>
      imports.find(({ document }: { document: { filename: string } }) => document.filename === filename);
    expect(named('prima.txt')).toMatchObject({
      ...{ replacedBy: 'corretto.txt', act: null },
      undoBlockedBy: expect.stringContaining('un documento corretto ne ha preso il posto'),
    });
    expect(named('corretto.txt')).toMatchObject({
      ...{ replacedBy: null, replaces: 'prima.txt', act: { ordinal: 1 }, undoBlockedBy: null },
    });
  });

  test('the replacement is undone: the old document counts again with its reviews and values', async () => {
    const named = async (filename: string): Promise<Data> => {
      const { imports } = await asked(LOADED);
      return imports.find((one: Data) => one.document.filename === filename && one.replacedBy === null);
    };
    const before = await plan();
    await replace(await screen.uploaded(OTHER_DECISION, 'altra-decisione.txt'), true);
    expect((await plan()).indicators.nodes[0].target).toBe(20);
    expect((await named('altra-decisione.txt')).replaces).toBe('corretto.txt');
    const undo = `mutation($id: ID!) { undoImport(document: $id) { restored } }`;
    const { id } = (await named('altra-decisione.txt')).document;
    expect(await asked(undo, { id })).toEqual({ undoImport: { restored: 'corretto.txt' } });
    expect(await plan()).toEqual(before);
    expect(await named('altra-decisione.txt')).toBeUndefined();
    expect(await named('corretto.txt')).toMatchObject({ replaces: 'prima.txt', act: { ordinal: 1 } });
    expect(await auditActions(service.own)).toContain('undoReplacement');
    expect(await differences(service.own)).toEqual([]);
  });

  test('a review that does not hold for it is not lost in silence', async () => {
    const id = await screen.uploaded(OTHER_DECISION, 'altra-decisione.txt');
    const { replaces } = await pending(id);
    expect(replaces).toMatchObject({
      filename: 'corretto.txt',
      lostReviews: expect.stringContaining('una modifica (11)'),
    });
    expect((await replace(id)).data.replaceDocument).toMatchObject({
      changed: 0,
      issues: [{ code: 'ACT_ALREADY_LOADED' }],
    });
    expect((await plan()).indicators.nodes[0].target).toBe(30);
    expect((await replace(id, true)).data.replaceDocument.issues).toEqual([]);
    const now = await plan();
    expect(now.indicators.nodes[0]).toMatchObject({ code: '11', target: 20, actual: 24 });
    expect(now.variations[0].revisions).toMatchObject([{ to: '20', status: 'PROPOSED', reviewedBy: null }]);
    expect(await differences(service.own)).toEqual([]);
  });

  test('the document of before comes back the same way', async () => {
    await replace(await screen.uploaded(CORRECTED, 'corretto.txt'));
    expect((await plan()).indicators.nodes[0].target).toBe(30);
    const { imports } = await asked(LOADED);
    const inForce = imports.filter(({ act }: { act: object | null }) => act !== null);
    expect(inForce).toMatchObject([{ document: { filename: 'corretto.txt' }, replacedBy: null }]);
  });

  test('values that would lose their indicator keep it from being replaced', async () => {
    const id = await screen.uploaded(WITHOUT, 'senza.txt');
    const found = await pending(id);
    expect(found.replaces).toBeNull();
    expect(found.obstacles.at(-1).message).toContain('di 11 ci sono valori rendicontati');
    const { errors } = await replace(id, true);
    expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect((await plan()).acts).toMatchObject([{ document: { filename: 'corretto.txt' } }]);
  });

  test('corrections of the loaded bytes are another version of them', async () => {
    const id = await screen.uploaded(CORRECTED, 'corretto.txt');
    const line = 2 + PIEVE_ACT.split('\n').findIndex((text) => text.includes('Numero di corsi'));
    await screen.edit(id, { rows: [{ line, cells: [{ column: 'INDICATOR_TITLE', value: 'Corsi' }] }] });
    expect((await replace(id)).data.replaceDocument).toMatchObject({ issues: [] });
    expect((await plan()).indicators.nodes[1]).toMatchObject({ code: '12', title: 'Corsi' });
    expect(await differences(service.own)).toEqual([]);
  });

  test('a replacement whose decisions were reviewed since is not undone, and says why', async () => {
    await replace(await screen.uploaded(OTHER_DECISION, 'altra-decisione.txt'), true);
    const [variation] = (await plan()).variations;
    await asked(`mutation($id: ID!) { reviewRevision(revision: $id, status: CONFIRMED) { id } }`, {
      id: variation.revisions[0].id,
    });
    const { imports } = await asked(LOADED);
    const found = imports.find((one: Data) => one.document.filename === 'altra-decisione.txt');
    expect(found.undoBlockedBy).toContain('dopo la sostituzione sono state verificate modifiche');
    const undone = await service.ask(
      `mutation($id: ID!) { undoImport(document: $id) { restored } }`,
      { id: found.document.id },
      secretary,
    );
    expect(undone.errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect((await plan()).indicators.nodes[0].target).toBe(20);
  });
});
