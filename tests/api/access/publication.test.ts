import { loadAct } from '@traguardo/server/import/act/save-document';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, sqlite } from '../../harness/database/databases.js';
import type { OwnDatabase } from '../../harness/database/seeds.js';
import { actText } from '../../harness/documents/act-text.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { fillCremona, type Service, startService } from '../../harness/service/service.js';

const NOW = new Date().getFullYear();
/** The publication of one plan has ended, that of the other one has not, whenever the test runs. */
const [OLD, NEW] = [NOW - 6, NOW - 1];
const FIVE = { PUBLICATION_YEARS: '5' };
const TITLE = 'Numero di controlli';

async function fillYears({ database }: OwnDatabase): Promise<void> {
  for (const year of [OLD, NEW]) {
    const row = {
      ...{ manager: 'Rossi Maria', sector: 'Polizia Locale', objective: 'OB_1', objectiveTitle: 'Più controlli' },
      ...{ indicator: '101', title: TITLE, formula: 'n. controlli', target: String(year * 10), weight: '100' },
    };
    const text = actText({ municipality: 'COMUNE DI PIEVE', year, areas: [{ name: 'Città sicura', rows: [row] }] });
    const act = await loadAct(database, { filename: 'p.txt', bytes: Buffer.from(text), importedBy: null });
    if (!act.saved) throw new Error(JSON.stringify(act.issues));
    // As if it had been loaded in its own year: the publication of an old plan begins when it is brought here.
    await database.write((queries) =>
      queries.updateTable('Plan').set({ loadedIn: year }).where('year', '=', year).execute(),
    );
  }
}

/** IDs of everything that belongs to a plan. */
const IDS = (year: number) => `{ plan(municipality: "pieve", year: ${year}) { id acts { id document { id key } }
  areas { id } sectors { id } objectives { nodes { id } } indicators { nodes { id readings { id } } }
  comparison(by: INDICATOR) { id } search(text: "controlli") { id } } }`;

describe.each(databases)('on $name', (engine) => {
  let service: Service;
  let secretary: StaffMember;
  let ids: string[];
  let key: string;
  beforeAll(async () => {
    service = await startService(engine, fillYears, FIVE);
    secretary = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
    const { data } = await service.ask(IDS(OLD), {}, secretary);
    ids = [...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '');
    key = data.plan.acts[0].document.key;
  });
  afterAll(() => service.stop());

  const get = (path: string, who?: StaffMember) =>
    fetch(service.url + path, { headers: who ? { cookie: who.cookie } : {} });
  const statuses = async (who?: StaffMember) =>
    await Promise.all(
      [
        ...['indicators.csv', 'objectives.json', 'variations.csv', 'comparison.xlsx', 'report.docx'].map(
          (file) => `/export/${file}?municipality=pieve&year=${OLD}`,
        ),
        ...[`/documents/${key}`, `/documents/${key}/original`],
      ].map(async (path) => {
        const answer = await get(path, who);
        await answer.arrayBuffer();
        return answer.status;
      }),
    );
  const years = async (who?: StaffMember) => {
    const { data } = await service.ask(
      `{ plans(municipality: "pieve") { year } all: plans { year } old: plan(municipality: "pieve", year: ${OLD}) { year }
         plan(municipality: "pieve", year: ${NEW}) { series { year } indicator(code: "101") { series { year } } } }`,
      {},
      who,
    );
    const yearsOf = (rows: readonly { year: number }[]) => rows.map(({ year }) => year);
    expect(yearsOf(data.plan.series)).toEqual(yearsOf(data.plan.indicator.series));
    return [...[yearsOf(data.plans), yearsOf(data.all), data.old?.year ?? null], yearsOf(data.plan.indicator.series)];
  };

  /** What everybody, or somebody, sees of the older plan, by every way that leads to it. */
  const expectShown = async (isShown: boolean, who?: StaffMember) => {
    const both = isShown ? [OLD, NEW] : [NEW];
    expect(await years(who)).toEqual([both, both, isShown ? OLD : null, both]);
    expect(await statuses(who)).toEqual(Array.from({ length: 7 }, () => (isShown ? 200 : 404)));
    const nodes = await service.ask(
      `{ ${ids.map((id, index) => `n${index}: node(id: ${JSON.stringify(id)}) { id }`).join(' ')} }`,
      {},
      who,
    );
    expect(nodes.errors).toBeUndefined();
    expect(Object.values(nodes.data).filter((node) => node !== null)).toHaveLength(isShown ? ids.length : 0);
    const catalog = await (await get('/catalog.jsonld', who)).text();
    const page = await (await get(`/indicatori/101?ente=pieve&anno=${OLD}`, who)).text();
    expect([catalog.includes(`pieve/${OLD}`), page.includes(`"target":${OLD * 10}`)]).toEqual([isShown, isShown]);
  };

  test('a plan is not there for the public after five years, by whatever way; for staff it is', async () => {
    expect(ids.length).toBeGreaterThanOrEqual(9);
    await expectShown(false);
    await expectShown(true, secretary);
    const stranger = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'acqui' });
    await expectShown(false, stranger);
    const { data } = await service.ask(
      `{ plan(municipality: "pieve", year: ${OLD}) { published publication publishedUntil } }`,
      {},
      secretary,
    );
    expect(data.plan).toEqual({ published: false, publication: 'ENDED', publishedUntil: `${OLD + 5}-12-31` });
  });

  const publish = (args: string, who: StaffMember | undefined = secretary) =>
    service.ask(
      `mutation { publishPlan(municipality: "pieve", year: ${OLD}${args}) { published publication publishedUntil } }`,
      {},
      who,
    );

  test('its publication is prolonged with a reason, to a day to come', async () => {
    for (const [args, message] of [
      ['', 'indicare fino a quando, da oggi in poi, e il motivo'],
      [`, until: "${NOW + 2}-06-30"`, 'Indicare il motivo'],
      [`, until: "${OLD + 1}-06-30", reason: "Effetti"`, 'dura almeno fino al'],
      [`, until: "${OLD + 5}-12-31", reason: "Effetti"`, 'è finita il'],
    ] as const) {
      const { errors } = await publish(args);
      expect([args, errors?.[0]?.extensions.code, errors?.[0]?.message]).toEqual([
        args,
        'INVALID_INPUT',
        expect.stringContaining(message),
      ]);
    }
    const { data } = await publish(`, until: "${NOW + 2}-06-30", reason: "La variazione produce ancora effetti"`);
    expect(data.publishPlan).toEqual({ published: true, publication: 'PUBLIC', publishedUntil: `${NOW + 2}-06-30` });
    await expectShown(true);
  });

  test('a plan that is withdrawn is a draft for staff alone, also where pages and files of it were made before', async () => {
    const { data } = await service.ask(
      `mutation { unpublishPlan(municipality: "pieve", year: ${OLD}, reason: "Da rivedere") { publication publishedUntil } }`,
      {},
      secretary,
    );
    expect(data.unpublishPlan).toEqual({ publication: 'DRAFT', publishedUntil: null });
    await expectShown(false);
    await expectShown(true, secretary);
    const audit = await service.own.database.queries
      .selectFrom('AuditEntry')
      .where('action', 'in', ['publishPlan', 'unpublishPlan'])
      .orderBy('number')
      .select(['action', 'valueAfter'])
      .execute();
    expect(audit.map(({ action, valueAfter }) => [action, JSON.parse(valueAfter ?? '{}').reason])).toEqual([
      ['publishPlan', 'La variazione produce ancora effetti'],
      ['unpublishPlan', 'Da rivedere'],
    ]);
  });
});

test('a plan with demonstration data is an example: it stays public whatever its year', async () => {
  const example = await startService(sqlite, fillCremona, FIVE);
  const asked = '{ plan { year published publication publishedUntil } }';
  expect((await example.ask(asked)).data.plan).toEqual({
    ...{ year: 2019, published: true, publication: 'PUBLIC', publishedUntil: null },
  });
  const { database } = example.own;
  await database.write((queries) => queries.updateTable('Plan').set({ loadedIn: 2019 }).execute());
  const staff = await staffMember(database, { role: 'SEGRETERIA' });
  await example.ask('mutation { removeDemonstrationData(municipality: "cremona", year: 2019) { removed } }', {}, staff);
  expect((await example.ask(asked)).data.plan).toBeNull();
  expect((await example.ask(asked, {}, staff)).data.plan).toMatchObject({ publication: 'ENDED' });
  await example.stop();
});
