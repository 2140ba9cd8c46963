// Brings the metadata that the server's classes are decorated with.
import '@traguardo/server/api/schema';
import { type Actor, anonymousActor } from '@traguardo/server/account/actor';
import { apiSchema } from '@traguardo/server/api/schema';
import { loadAct } from '@traguardo/server/import/act/save-document';
import { getNamedType, graphql, isInterfaceType, isObjectType } from 'graphql';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { CREMONA_ACT, type OwnDatabase, seedBytes } from '../../harness/database/seeds.js';
import { actText } from '../../harness/documents/act-text.js';
import { zipContents } from '../../harness/documents/zip.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { fillCremona, type Service, startService } from '../../harness/service/service.js';
import { anonymousContext, calls, selection } from '../graphql/schema-walk.js';

const schema = apiSchema();

/** Somebody who answers for a sector, and an employee: words that occur nowhere else. */
const MANAGER = 'Dott.ssa Quasimodo Zefirina';
const EMPLOYEE = 'Ermenegildo Zanzottera';
const NAMES = /quasimodo|zefirina|zanzottera|ermenegildo/gi;

/** Columns that hold the name of a person, or what an employee wrote for colleagues; `delegated_by` is a key. */
const PERSON_COLUMNS = /^(?!delegated)(?:.*_by|actor_name|note)$/;

const ACT = actText({
  municipality: 'COMUNE DI PIEVE',
  year: 2021,
  heading: 'Primo provvedimento di variazione',
  areas: [
    {
      name: 'CITTÀ SICURA',
      rows: [
        {
          manager: MANAGER,
          sector: 'Polizia Locale',
          objective: 'C1_0001',
          objectiveTitle: 'Più controlli',
          definition: 'Controlli',
          indicator: '101',
          title: 'Numero di controlli',
          formula: 'n. controlli',
          purpose: 'misurare',
          target: '100',
          weight: '60',
          request: 'La responsabile Zefirina Quasimodo chiede di ridurre il target da 100 a 80.',
          motivation: 'Assenza della dott.ssa QUASIMODO ZEFIRINA.',
          decision:
            'SENTITA LA RESPONSABILE QUASIMODO ZEFIRINA SI ACCOGLIE: IL TARGET PASSA DA 100 A 80. LO COMUNICA ZEFIRINA QUASIMODO.',
        },
        {
          indicator: '102',
          title: 'Verbali',
          formula: 'n.',
          purpose: 'misurare',
          target: 'vedi Quasimodo Zefirina',
          weight: '40',
        },
      ],
    },
  ],
});

let service: Service;
let secretary: StaffMember;

beforeAll(async () => {
  service = await startService(sqlite, async ({ database }) => {
    const bytes = Buffer.from(ACT);
    const filename = 'variazione-di-zanzottera.txt';
    const { saved, issues } = await loadAct(database, { filename, bytes, importedBy: EMPLOYEE });
    if (!saved) throw new Error(JSON.stringify(issues));
  });
  const { database } = service.own;
  secretary = await staffMember(database, { role: 'SEGRETERIA', municipality: 'pieve' });
  await database.queries.updateTable('Person').set({ name: EMPLOYEE }).execute();
  await work();
  await nameEverywhere();
});
afterAll(() => service.stop());

/** One of everything that people record of a plan. */
async function work(): Promise<void> {
  const plan = 'municipality: "pieve", year: 2021';
  const { data } = await service.ask(
    '{ plan(municipality: "pieve") { acts { variations { id revisions { id } } } } }',
    {},
    secretary,
  );
  const [variation] = data.plan.acts[0].variations;
  const writes = [
    `recordReadings(${plan}, readings: [{ indicator: "101", value: 70, asOf: "2021-12-31", final: true, note: "Nota di ${EMPLOYEE}" }]) { issues { message } }`,
    `saveReadingDrafts(${plan}, asOf: "2021-12-31", final: true, drafts: [{ indicator: "102", value: "1", note: "Bozza di ${EMPLOYEE}" }]) { __typename }`,
    `reviewRevision(revision: "${variation.revisions[0].id}", status: CONFIRMED, note: "Visto, ${EMPLOYEE}") { status }`,
    `setObjectiveWeight(${plan}, weights: [{ objective: "C1_0001", weight: 10, act: 1, source: "Piano, comunicato da Quasimodo Zefirina" }]) { issues { message } }`,
    `setIndicatorReading(${plan}, indicator: "101", kind: NUMBER, source: "Verbale di Quasimodo Zefirina") { code }`,
    `setScoringPolicy(${plan}, achieved: 100, partial: 50, lowerRule: RATIO, article: "art. 1") { article }`,
    `setActDetails(${plan}, act: 1, number: "12") { ordinal }`,
    `openCampaign(${plan}, asOf: "2021-12-31", final: true, dueOn: "2022-01-31") { __typename }`,
    `closePlan(${plan}, reason: "Chiude Quasimodo Zefirina") { closed }`,
  ];
  for (const write of writes) {
    const answer = await service.ask(`mutation { ${write} }`, {}, secretary);
    expect([write, answer.errors]).toEqual([write, undefined]);
  }
}

/** Writes the employee's name into every column that may hold one, also of tables that are still to come. */
async function nameEverywhere(): Promise<void> {
  const { raw, tables } = service.own.database;
  const written: string[] = [];
  for (const { name, columns } of tables) {
    for (const { name: column } of columns.filter((one) => PERSON_COLUMNS.test(one.name))) {
      const { numAffectedRows } = await sql`update ${sql.table(name)} set ${sql.ref(column)} = ${EMPLOYEE}`.execute(
        raw,
      );
      if (numAffectedRows) written.push(`${name}.${column}`);
    }
  }
  expect(written.length).toBeGreaterThan(8);
}

const STAFF: Actor = {
  person: { id: 'x', name: EMPLOYEE, email: 'e@comune.example' },
  grants: [{ municipality: 'pieve', role: 'SEGRETERIA' }],
  ...{ sectors: [], token: null, origin: 'prova' },
};

/** Everything that the schema answers about a town's plans, as text, whatever fields there will be. */
async function walked(actor: Actor): Promise<string> {
  const answers: string[] = [];
  const ask = async (source: string) => {
    const contextValue = anonymousContext(service.own.database, actor);
    const { data, errors } = await graphql({ schema, source, contextValue });
    const faults = (errors ?? []).filter(({ message }) => !/accedere|non è permessa/.test(message));
    expect(faults).toEqual([]);
    answers.push(JSON.stringify([data, errors]));
  };
  const plan = schema.getType('Plan');
  if (!isObjectType(plan)) throw new Error('The schema has no plan.');
  const names = Object.keys(plan.getFields());
  for (const field of names) {
    const part = selection(
      plan,
      2,
      names.filter((name) => name !== field && name !== 'id'),
    );
    for (const act of [0, 1]) await ask(`{ plan(municipality: "pieve", year: 2021, atAct: ${act}) { ${part} } }`);
  }
  await ask(
    `{ plan(municipality: "pieve") { ${['quasimodo', 'zefirina quasimodo'].map((text, at) => `s${at}: search(text: "${text}") { id label context }`).join(' ')} } }`,
  );
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const type = getNamedType(field.type);
    if (['plan', 'node', 'systemHealth'].includes(field.name) || !isObjectType(type)) continue;
    const asked = calls(field);
    expect([field.name, asked.length > 0]).toEqual([field.name, true]);
    for (const call of asked) await ask(`{ ${call} { ${selection(type, 1)} } }`);
  }
  return answers.join('\n');
}

function namesIn(text: string): string[] {
  return [...new Set(text.match(NAMES) ?? [])];
}

describe('names of persons', () => {
  test('are nowhere in what the schema answers an anonymous reader, and in it for who works for the municipality', async () => {
    const shown = await walked(STAFF);
    expect(
      namesIn(shown)
        .map((name) => name.toLowerCase())
        .sort(),
    ).toEqual(expect.arrayContaining(['ermenegildo', 'quasimodo', 'zanzottera', 'zefirina']));
    const open = await walked(anonymousActor('prova'));
    expect(open.length).toBeGreaterThan(20_000);
    expect(namesIn(open)).toEqual([]);
    // What is hidden of a text leaves the rest of it, and its length.
    expect(open).toContain('La responsabile ******** ********* chiede di ridurre il target da 100 a 80.');

    // Whatever has an ID is found by it alike.
    const node = schema.getType('Node');
    if (!isInterfaceType(node)) throw new Error('The schema has no nodes.');
    const ids = [...new Set([...shown.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? ''))];
    const parts = schema
      .getPossibleTypes(node)
      .map((type) => `... on ${type.name} { ${selection(type, 0)} }`)
      .join(' ');
    expect(ids.length).toBeGreaterThan(20);
    for (const id of ids) {
      const contextValue = anonymousContext(service.own.database);
      const source = `{ node(id: ${JSON.stringify(id)}) { __typename ${parts} } }`;
      const answer = await graphql({ schema, source, contextValue });
      expect([id, namesIn(JSON.stringify(answer))]).toEqual([id, []]);
    }
  }, 180_000);

  test('are in no export, report, page or list, also after somebody who may read them asked for the same', async () => {
    const { data } = await service.ask('{ plan(municipality: "pieve") { acts { document { key } } } }');
    const files = ['indicators', 'objectives', 'phases', 'variations', 'comparison', 'readings', 'history'].flatMap(
      (kind) => ['csv', 'json', 'xlsx'].map((format) => `/export/${kind}.${format}?municipality=pieve&year=2021`),
    );
    const pages = [
      '/',
      '/obiettivi',
      '/indicatori',
      '/variazioni',
      '/confronto',
      '/obiettivi/C1_0001',
      '/indicatori/101',
    ];
    const paths = [
      ...files,
      '/export/report.docx?municipality=pieve&year=2021',
      ...[...pages, '/settori/polizia-locale', '/aree/citta-sicura', '/segreteria'].map(
        (path) => `${path}?ente=pieve&anno=2021`,
      ),
      `/documents/${data.plan.acts[0].document.key}`,
      ...['/indicatori/101.csv?ente=pieve', '/indicatori/101.json?ente=pieve', '/incorpora/indicatori/101?ente=pieve'],
      ...['/catalog.jsonld', '/metrics'],
    ];
    for (const path of paths) {
      await (await fetch(service.url + path, { headers: { cookie: secretary.cookie } })).arrayBuffer();
      const answer = await fetch(service.url + path);
      const bytes = Buffer.from(await answer.arrayBuffer());
      // What is no page shows its frame all the same.
      expect([path, answer.status]).toEqual([path, path.startsWith('/segreteria') ? 404 : 200]);
      const texts = /docx|xlsx/.test(path) ? [...zipContents(bytes).values()] : [bytes.toString()];
      const headers = JSON.stringify([...answer.headers]);
      expect([path, namesIn([headers, ...texts].join('\n'))]).toEqual([path, []]);
    }
  }, 120_000);

  test('of those who answer for sectors are in the original of the act, which is a public act', async () => {
    const { data } = await service.ask('{ plan(municipality: "pieve") { acts { document { key filename } } } }');
    const [{ document }] = data.plan.acts;
    expect(document.filename).toBe('pieve-2021-variazione-1.txt');
    const answer = await fetch(`${service.url}/documents/${document.key}/original`);
    expect(answer.headers.get('content-disposition')).toContain('pieve-2021-variazione-1.txt');
    expect(namesIn(await answer.text())).toContain('Quasimodo');
    const page = await (await fetch(`${service.url}/documents/${document.key}`)).text();
    expect(page).toContain('Gli asterischi coprono i nomi dei responsabili');
  });
});

/** The fifth act of Cremona without any value. */
async function fillAct({ database }: OwnDatabase): Promise<void> {
  await loadAct(database, { filename: CREMONA_ACT, bytes: await seedBytes(CREMONA_ACT), importedBy: null });
}

const MANAGERS = '{ plan { demonstration sectors { manager } search(text: "cultura") { context } } }';

describe('who reads the names of those who answer for sectors', () => {
  test('whoever has logged in, who also finds a sector by the name', async () => {
    const install = await startService(sqlite, fillAct);
    const analyst = await staffMember(install.own.database, { role: 'ANALYST', municipality: 'pieve' });
    const { data } = await install.ask('{ plan { sectors { name manager } } }', {}, analyst);
    const [{ name, manager }] = data.plan.sectors;
    expect(manager).toMatch(/\p{L}/u);
    const search = `{ plan { search(text: ${JSON.stringify(manager.toLowerCase())}) { kind label context } } }`;
    expect((await install.ask(search, {}, analyst)).data.plan.search).toEqual([
      { kind: 'SECTOR', label: name, context: manager },
    ]);
    expect((await install.ask(search)).data.plan.search).toEqual([]);
    await install.stop();
  });

  test('everybody, where the install says so', async () => {
    const open = await startService(sqlite, fillAct, { PUBLIC_NAMES: 'true' });
    const { data } = await open.ask(MANAGERS);
    expect(data.plan.sectors.map(({ manager }: { manager: string | null }) => manager === null)).toEqual(
      Array.from({ length: 6 }, () => false),
    );
    await open.stop();
  });

  test('nobody beside demonstration data, whatever the install says', async () => {
    const example = await startService(sqlite, fillCremona, { PUBLIC_NAMES: 'true' });
    const staff = await staffMember(example.own.database, { role: 'SEGRETERIA' });
    for (const who of [undefined, staff]) {
      const { data } = await example.ask(MANAGERS, {}, who);
      expect(data.plan.demonstration).toBe(true);
      expect(data.plan.sectors).toEqual(Array.from({ length: 6 }, () => ({ manager: null })));
      expect(data.plan.search.map(({ context }: { context: string | null }) => context)).toContain(null);
    }
    await example.stop();
  });
});
