import { loadReadings } from '@traguardo/server/import/readings/save-readings';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases, sqlite } from '../../harness/database/databases.js';
import { fillTwoTowns } from '../../harness/database/two-towns.js';
import { staffMember } from '../../harness/people/staff.js';
import { fillPieve } from '../../harness/service/pieve-plan.js';
import { readDocx } from '../report/report-files.js';
import { type FileService, fileService } from './files.js';

let service: FileService;

const rows = async (file: string, headers: Record<string, string> = {}) =>
  (await service.get(file, undefined, { headers })).json();
const begun = async () => (await service.numbers()).begun;

async function report(value: number, note: string | null = null): Promise<void> {
  const lines = ['codice_indicatore;valore;data;definitivo;nota', `101;${value};2021-12-31;sì;${note ?? ''}`];
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const saved = await loadReadings(
    service.own.database,
    { filename: `valori-${value}.csv`, bytes, recordedBy: 'Maria Rossi', demonstration: false },
    { municipality: 'pieve', year: 2021 },
  );
  if (!saved.saved) throw new Error(JSON.stringify(saved.issues));
}

describe.each(databases)('a file on $name', (engine) => {
  beforeAll(async () => {
    service = await fileService(engine, fillPieve);
  });
  beforeEach(() => service.recount());
  afterAll(() => service.stop());

  test('is made once for a version of the data, and anew after a write', async () => {
    const actual = async () => (await rows('indicators.json?where={"code":{"eq":"101"}}'))[0].actual;
    expect([await actual(), await actual(), await begun()]).toEqual([null, null, 1]);
    await report(60);
    expect([await actual(), await actual(), await begun()]).toEqual([60, 60, 2]);
  });

  test('of the audit log is made beside the service too, and anew each time, because each has a line more', async () => {
    const { cookie } = await staffMember(service.own.database, { role: 'ADMINISTRATOR', municipality: 'pieve' });
    const lines = async () => {
      const file = await service.get('audit.csv?municipality=pieve', undefined, { headers: { cookie } });
      return (await file.text()).trimEnd().split('\r\n').length;
    };
    const first = await lines();
    expect([await lines(), await begun()]).toEqual([first + 1, 2]);
    expect((await service.get('audit.csv?municipality=pieve')).status).toBe(401);
    expect(await begun()).toBe(2);
  });

  test('is another one for who works for the municipality, whoever asks first', async () => {
    await report(61, 'Cantiere in ritardo');
    const { cookie } = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
    const notes = async (headers: Record<string, string>) =>
      JSON.stringify(await rows('indicators.json', headers)).includes('Cantiere');
    expect([await notes({ cookie }), await notes({}), await notes({ cookie }), await begun()]).toEqual([
      true,
      false,
      true,
      2,
    ]);
  });

  test('a report is made anew after a write that changes no result', async () => {
    const { cookie } = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
    const text = async () => readDocx(Buffer.from(await (await service.get('report.docx')).arrayBuffer())).text;
    expect(await text()).not.toContain('77/2021');
    const change =
      'mutation { setActDetails(municipality: "pieve", year: 2021, act: 0, number: "77/2021") { number } }';
    const answer = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: change }),
    });
    expect(await answer.json()).not.toHaveProperty('errors');
    expect(await text()).toContain('77/2021');
  });
});

test('a file of one municipality is never that of another', async () => {
  service = await fileService(sqlite, ({ database }) => fillTwoTowns(database));
  try {
    const of = async (town: string) => await (await service.get(`objectives.csv?municipality=${town}`)).text();
    const [acqui, pieve] = [await of('acqui'), await of('pieve')];
    const own = (text: string) => text.includes('pieve-2021-piano-originario.txt');
    expect([own(acqui), own(pieve), await begun()]).toEqual([false, true, 2]);
    expect([await of('acqui'), await of('pieve'), await begun()]).toEqual([acqui, pieve, 2]);
  } finally {
    await service.stop();
  }
});
