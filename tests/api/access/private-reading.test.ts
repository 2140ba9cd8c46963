import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { fillTwoTowns } from '../../harness/database/two-towns.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';

const PLAN = 'plan { municipality { slug } indicators { nodes { title } } }';
/** Words that only the plans hold. */
const PLAN_WORDS = /Obiettivo 1|Indicatore 1|Settore Sport|COMUNE DI (?:ACQUI|PIEVE)|Comune di (?:Acqui|Pieve)/i;

describe('where reading is not public', () => {
  let service: Service;
  let acqui: StaffMember;
  let pieve: StaffMember;
  let both: StaffMember;
  let admin: StaffMember;
  let documents: Record<string, string>;
  beforeAll(async () => {
    service = await startService(sqlite, ({ database }) => fillTwoTowns(database), {
      PUBLIC_READING: 'false',
      MUNICIPALITY: 'acqui',
    });
    const { database } = service.own;
    acqui = await staffMember(database, { role: 'BOARD', municipality: 'acqui' });
    pieve = await staffMember(database, { role: 'MANAGER', municipality: 'pieve', sectors: ['settore-sport'] });
    both = await staffMember(database, { role: 'ANALYST', municipality: '*' });
    admin = await staffMember(database, { role: 'ADMINISTRATOR', municipality: '*' });
    const rows = await database.queries.selectFrom('SourceDocument').select(['municipality', 'id']).execute();
    documents = Object.fromEntries(rows.map(({ municipality, id }) => [municipality, id]));
  });
  afterAll(() => service.stop());

  const get = async (path: string, who?: StaffMember) =>
    await fetch(service.url + path, { headers: who ? { cookie: who.cookie } : {}, redirect: 'manual' });
  const codeOf = async (query: string, who?: StaffMember) =>
    (await service.ask(query, {}, who)).errors?.[0]?.extensions.code;
  const slugs = async (query: string, who: StaffMember) =>
    JSON.stringify((await service.ask(query, {}, who)).data).match(/acqui|pieve/g);

  test.each([
    `{ ${PLAN} }`,
    `{ ${PLAN.replace('plan', 'plan(municipality: "pieve")')} }`,
    '{ plans { year } }',
    '{ municipalities { name } }',
  ])('a reader who has not logged in is refused: %s', async (query) => {
    const { data, errors } = await service.ask(query);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(JSON.stringify(data ?? null)).not.toMatch(PLAN_WORDS);
  });

  test('no export, document or catalogue leaves', async () => {
    const paths = [
      ...['indicators', 'objectives', 'variations', 'comparison'].flatMap((kind) =>
        ['csv', 'xlsx', 'json'].map((format) => `/export/${kind}.${format}`),
      ),
      '/export/indicators.csv?municipality=pieve',
      '/catalog.jsonld',
      `/documents/${documents.acqui}`,
      `/documents/${documents.acqui}/original`,
    ];
    for (const path of paths) {
      const answer = await get(path);
      expect([path, answer.status]).toEqual([path, 401]);
      expect(await answer.text()).not.toMatch(PLAN_WORDS);
    }
  });

  test('pages come without their first data for every reader, so that no cache can hold them', async () => {
    for (const path of ['/', '/indicatori', '/indicatori/1?ente=pieve', '/settori/settore-sport', '/accesso']) {
      const html = await (await get(path, acqui)).text();
      expect(html).toContain('"answers":[]');
      expect(html).not.toMatch(PLAN_WORDS);
    }
  });

  test('a person with a role in a municipality reads that one, by name or by default', async () => {
    expect(await slugs(`{ ${PLAN} }`, acqui)).toEqual(['acqui']);
    expect(await slugs(`{ ${PLAN} }`, pieve)).toEqual(['pieve']);
    expect(await codeOf('{ plan(municipality: "pieve") { year } }', acqui)).toBe('FORBIDDEN');
    expect(await codeOf('{ plans(municipality: "acqui") { year } }', pieve)).toBe('FORBIDDEN');
    expect(await slugs('{ plans { municipality { slug } } }', pieve)).toEqual(['pieve']);
    expect(await slugs('{ municipalities { slug } }', pieve)).toEqual(['pieve']);
    expect(await slugs('{ plans { municipality { slug } } }', both)).toEqual(['acqui', 'pieve']);
    expect(await slugs('{ municipalities { slug } }', both)).toEqual(['acqui', 'pieve']);
  });

  test('so with exports, documents and the catalogue', async () => {
    const titles = async (path: string, who: StaffMember) => [
      (await get(path, who)).status,
      (await (await get(path, who)).text()).match(/acqui|pieve/gi) !== null,
    ];
    expect(await titles('/export/indicators.json?municipality=acqui', acqui)).toEqual([200, true]);
    expect((await get('/export/indicators.json', pieve)).headers.get('content-disposition')).toContain('pieve-2021');
    for (const path of [
      '/export/indicators.csv?municipality=acqui',
      `/documents/${documents.acqui}`,
      `/documents/${documents.acqui}/original`,
    ]) {
      expect([path, (await get(path, pieve)).status]).toEqual([path, 403]);
      expect([path, (await get(path, acqui)).status]).toEqual([path, 200]);
      expect([path, (await get(path, both)).status]).toEqual([path, 200]);
    }
    const catalogue = await (await get('/catalog.jsonld', pieve)).text();
    expect(catalogue).toContain('pieve');
    expect(catalogue).not.toContain('acqui');
  });

  test.each([
    '/export/indicators.csv?municipality=pieve&municipality=acqui',
    '/export/indicators.csv?municipality[]=acqui',
    '/export/indicators.csv?municipality=&municipality=acqui',
  ])('a parameter that is given twice opens nothing: %s', async (path) => {
    const answer = await get(path, pieve);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await answer.text()).not.toMatch(PLAN_WORDS);
  });

  test('what was answered to one is not kept for another', async () => {
    const answers = [
      await get('/export/indicators.csv', acqui),
      await get('/catalog.jsonld', acqui),
      await get(`/graphql?query=${encodeURIComponent('{ plan { year } }')}`, acqui),
    ];
    expect(answers.map(({ headers }) => headers.get('cache-control'))).toEqual(Array(3).fill('private, no-store'));
    const etag = answers[0]?.headers.get('etag') ?? '';
    expect((await fetch(`${service.url}/export/indicators.csv`, { headers: { 'if-none-match': etag } })).status).toBe(
      401,
    );
  });

  test('an administrator manages accesses and reads no plan', async () => {
    expect(await codeOf(`{ ${PLAN} }`, admin)).toBe('FORBIDDEN');
    expect(await codeOf('{ plans { year } }', admin)).toBe('FORBIDDEN');
    expect((await get('/export/indicators.csv', admin)).status).toBe(403);
    expect(await slugs('{ municipalities { slug } }', admin)).toEqual(['acqui', 'pieve']);
  });

  test('the routes needed to log in stay open', async () => {
    for (const path of ['/healthz', '/readyz', '/auth/methods', '/'])
      expect([path, (await get(path)).status]).toEqual([path, 200]);
    expect((await service.ask('{ viewer { name mayDo(municipality: "acqui") } }')).data.viewer.name).toBeNull();
  });
});
