import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type Post, type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Data, fillCremona, type Service, startService } from '../../harness/service/service.js';
import { upload } from '../import/upload.js';

/** What nobody meant to publish: of a hidden sheet, a hidden column, a title, a note, and the employee who loaded it. */
const SECRETS = ['PREMIO-ROSSI', 'RSSNNA80A01', 'Uso interno', 'Nota riservata', 'Prova SEGRETERIA'];
const SUPERSEDED = 17654;

const HEADINGS = ['codice_indicatore', 'valore', 'data', 'definitivo', 'nota', 'codice fiscale'];
const workbook = (value: number) =>
  writeXlsx({
    sheets: [
      {
        name: 'Valori',
        rows: [
          ['Uso interno'],
          HEADINGS,
          ['1389', value, '2019-09-30', 'no', 'Nota riservata', 'RSSNNA80A01'],
          ['1477', 97.5, '2019-12-31', 'sì', 'Nota riservata', 'RSSNNA80A01'],
        ],
        columns: [{}, {}, {}, {}, {}, { hidden: true }],
      },
      { name: 'Premi', hidden: true, rows: [['PREMIO-ROSSI']] },
    ],
  });

const READING = 'id value note recordedBy supersededBy source { text document { key importedBy issues { message } } }';
const QUESTION = `{ plan(municipality: "cremona", year: 2019) { a: indicator(code: "1389") { readings { ${READING} } } b: indicator(code: "1477") { actual readings { ${READING} } } } }`;

describe('of a file of actual values', () => {
  let service: Service;
  let secretary: StaffMember;
  let documents: string[];
  let warnings: string[];
  beforeAll(async () => {
    service = await startService(sqlite, fillCremona);
    secretary = await staffMember(service.own.database, { role: 'SEGRETERIA' });
    const loaded = [await load(SUPERSEDED), await load(170)];
    documents = loaded.map(({ document }) => document);
    warnings = loaded.flatMap(({ issues }) => issues);
  });
  afterAll(() => service.stop());

  const load = async (value: number) => {
    const { body } = await upload(service.url, { name: 'consuntivo.xlsx', content: await workbook(value) }, secretary);
    const shown = await service.ask(
      'query ($id: ID!) { pendingImport(id: $id) { issues { severity message } } }',
      { id: body.id },
      secretary,
    );
    const { data, errors } = await service.ask(
      'mutation ($id: ID!) { confirmImport(id: $id) { document { key } } }',
      { id: body.id },
      secretary,
    );
    expect(errors).toBeUndefined();
    const issues: { severity: string; message: string }[] = shown.data.pendingImport.issues;
    return {
      document: String(data.confirmImport.document.key),
      issues: issues.filter(({ severity }) => severity === 'WARNING').map(({ message }) => message),
    };
  };
  const person = (post: Post) => staffMember(service.own.database, post);
  const get = (path: string, who?: { readonly cookie: string }) =>
    fetch(service.url + path, { headers: who ? { cookie: who.cookie } : {} });
  const strangers = async () => [
    undefined,
    await person({ role: 'ANALYST' }),
    await person({ role: 'ADMINISTRATOR' }),
    await person({ role: 'SEGRETERIA', municipality: 'pieve' }),
    await person({ role: 'BOARD', municipality: 'pieve' }),
  ];

  test('the preview names hidden sheets, columns and rows before it is confirmed', () => {
    expect(warnings).toContainEqual(
      expect.stringContaining(
        'Il file contiene parti nascoste, che non vengono lette: il foglio «Premi»; nel foglio «Valori» la colonna F.',
      ),
    );
  });

  test('the original is for those who work for the municipality', async () => {
    for (const who of await strangers()) {
      expect((await get(`/documents/${documents[1]}/original`, who)).status).toBe(who ? 403 : 401);
    }
    for (const post of [
      { role: 'SEGRETERIA' },
      { role: 'BOARD' },
      { role: 'MANAGER', sectors: ['settore-sport'] },
    ] as const) {
      const answer = await get(`/documents/${documents[1]}/original`, await person(post));
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
      const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
      expect(sheets.map(({ name }) => name)).toEqual(['Valori', 'Premi']);
    }
  });

  test('everybody reads the rows that count, at their lines, and nothing else', async () => {
    for (const who of await strangers()) {
      const page = await (await get(`/documents/${documents[1]}`, who)).text();
      expect(page).toMatch(/<tr id="L3">.*<td>1389<\/td><td>170<\/td><td>2019-09-30<\/td><td>no<\/td>/);
      expect(page).not.toContain('/original');
      const superseded = await (await get(`/documents/${documents[0]}`, who)).text();
      expect(superseded).toMatch(/<tr id="L4">.*<td>1477<\/td><td>97.5<\/td><td>2019-12-31<\/td><td>sì<\/td>/);
      for (const secret of [...SECRETS, String(SUPERSEDED)]) expect(page + superseded).not.toContain(secret);
    }
    expect(await (await get(`/documents/${documents[1]}`, secretary)).text()).toContain('Uso interno');
  });

  test('no answer, export, page or report tells others of names, notes, other columns and superseded values', async () => {
    const { data } = await service.ask(QUESTION, {}, secretary);
    const [old] = data.plan.a.readings.filter(({ value }: { value: number }) => value === SUPERSEDED);
    expect(old).toMatchObject({ note: 'Nota riservata', recordedBy: 'Prova SEGRETERIA' });
    expect(old.source.text).toContain('Nota riservata');
    for (const who of await strangers()) {
      const asked = await service.ask(QUESTION, {}, who);
      expect(asked.data.plan.b).toMatchObject({ actual: 97.5, readings: expect.any(Array) });
      const node = `query ($id: ID!) { node(id: $id) { ... on Reading { ${READING} } } }`;
      const texts = [
        JSON.stringify(asked),
        JSON.stringify(await service.ask(node, { id: old.id }, who)),
        ...(await Promise.all(
          ['/export/indicators.json', '/export/indicators.csv', '/indicatori/1389', '/indicatori/1477'].map(
            async (path) => await (await get(path, who)).text(),
          ),
        )),
      ];
      for (const text of texts) {
        // A page greets its reader, who has the same name as the person that recorded the value.
        const told = text.replaceAll(/>Prova SEGRETERIA<\/a>|"viewer":\{"name":"Prova SEGRETERIA"/g, '');
        for (const secret of [...SECRETS, String(SUPERSEDED)]) expect(told).not.toContain(secret);
      }
    }
  });

  test('staff find the note in their export and on the page they open, also after somebody else opened it', async () => {
    for (const path of ['/export/indicators.json', '/indicatori/1477']) {
      const first = await get(path);
      expect(await first.text()).not.toContain('Nota riservata');
      const headers = { cookie: secretary.cookie, 'if-none-match': first.headers.get('etag') ?? '' };
      const own = await fetch(service.url + path, { headers });
      expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
      expect(await own.text()).toContain('Nota riservata');
      expect(await (await get(path)).text()).not.toContain('Nota riservata');
    }
  });

  test('nobody else reads who declared, reviewed, settled, chose or closed anything', async () => {
    const { queries } = service.own.database;
    const plan = { municipality: 'cremona', year: 2019 };
    const recording = { recordedAt: '2020-06-21T08:00:00Z', recordedBy: 'Prova SEGRETERIA' };
    const none = { reason: null, policy: null, documentNumber: null, documentDate: null, link: null };
    await queries
      .insertInto('CycleStep')
      .values({ ...plan, number: 1, step: 'REOPENED', ...none, ...recording })
      .execute();
    const decision = await queries.selectFrom('Variation').select(['act', 'line']).executeTakeFirstOrThrow();
    await queries
      .insertInto('VariationSettlement')
      .values({
        ...plan,
        ...decision,
        number: 1,
        outcome: 'ACCEPTED',
        reason: 'Accolta',
        decidedOn: null,
        ...recording,
      })
      .execute();
    const { data } = await service.ask('{ plan { acts { variations { revisions { id } } } } }', {}, secretary);
    const [revision] = data.plan.acts.flatMap(({ variations }: Data) =>
      variations.flatMap(({ revisions }: Data) => revisions.map(({ id }: Data) => id)),
    );
    const written = await service.ask(
      `mutation ($weights: [ObjectiveWeightInput!]!, $revision: ID!) {
        setObjectiveWeight(municipality: "cremona", year: 2019, weights: $weights) { issues { code } }
        setScoringPolicy(municipality: "cremona", year: 2019, achieved: 100, partial: 50, lowerRule: RATIO, article: "art. 1") { article }
        reviewRevision(revision: $revision, status: CONFIRMED) { reviewedBy } }`,
      { weights: [{ objective: 'C117_0002', weight: 10, act: 5, source: 'Piano' }], revision },
      secretary,
    );
    expect(written.errors).toBeUndefined();
    const names = `{ plan(municipality: "cremona", year: 2019) { policy { recordedBy } cycle { recordedBy }
      objectives(first: 100) { nodes { declarations { recordedBy } } }
      acts { variations { settlement { recordedBy } revisions { reviewedBy reviews { reviewedBy } } } } } }`;
    expect(JSON.stringify(await service.ask(names, {}, secretary)).match(/Prova SEGRETERIA/g)).toHaveLength(6);
    for (const who of await strangers()) {
      const { data: shown, errors } = await service.ask(names, {}, who);
      expect(errors).toBeUndefined();
      expect(JSON.stringify(shown)).not.toContain('Prova');
    }
  });

  test('acts stay public as they were published', async () => {
    const { data } = await service.ask('{ plan(municipality: "cremona") { acts { document { key } } } }');
    const answer = await get(`/documents/${data.plan.acts[0].document.key}/original`);
    expect(answer.status).toBe(200);
    await answer.arrayBuffer();
  });
});
