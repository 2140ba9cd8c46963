import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { fillCremona, type Service, startService } from '../../harness/service/service.js';
import { csvOf } from '../export/exports.js';

let service: Service;
beforeAll(async () => {
  service = await startService(sqlite);
});
afterAll(() => service.stop());

const CHARTS = ['indicatori/278', 'obiettivi/C50_0005', 'settori/polizia-locale', 'cruscotto'];
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${service.url}/${path}`, { headers });

describe('a chart at its own address', () => {
  test.each(CHARTS)('%s says as a picture which plan, version, targets and day it shows', async (chart) => {
    const svg = await (await get(`${chart}.svg`)).text();
    expect(svg).toMatch(/^<\?xml/);
    for (const words of ['Comune di Cremona', 'piano 2019', '5ª variazione', 'target vigente', 'DATI DIMOSTRATIVI'])
      expect(svg).toContain(words);
    expect(svg).not.toMatch(/<script|href=|onload/);
    const png = Buffer.from(await (await get(`${chart}.png`)).arrayBuffer());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect((await get(`${chart}.csv`)).headers.get('content-type')).toContain('text/csv');
    expect(await (await get(`${chart}.json`)).json()).toMatchObject({ municipality: 'cremona', year: 2019, atAct: 5 });
  });

  test('the history of an indicator has the target before and after the act, and the actual value', async () => {
    const rows = await csvOf(`${service.url}/indicatori/278.csv`);
    expect(rows.map((row) => [row.che_cosa, row.quando, row.valore])).toEqual([
      ['target', 'prima della 5ª variazione', '91690'],
      ['target', '5ª variazione', '78000'],
      ['consuntivo', '31 dicembre 2019', '80412'],
    ]);
    // Before the act only the first of them holds.
    const before = await csvOf(`${service.url}/indicatori/278.csv?variazione=4`);
    expect(before.filter((row) => row.che_cosa === 'target')).toHaveLength(1);
  });

  test('the rows of the Cruscotto are those of the API, the furthest from its target first', async () => {
    const { data } = await service.ask('{ plan { comparison(by: SECTOR) { label attainment } } }');
    const { rows } = await (await get('cruscotto.json?per=settori')).json();
    const known = data.plan.comparison.toSorted(
      (one: { attainment: number }, other: { attainment: number }) => one.attainment - other.attainment,
    );
    expect(rows.map(({ label, attainment }: { label: string; attainment: number }) => ({ label, attainment }))).toEqual(
      known,
    );
  });

  test('what is not there is not found, and the pages themselves stay pages', async () => {
    for (const path of ['indicatori/0.svg', 'settori/nessuno.png', 'incorpora/obiettivi/0', 'cruscotto.csv?anno=1999'])
      expect((await get(path, { accept: 'application/json' })).status).toBe(404);
    expect((await get('indicatori/278.txt', { accept: 'application/json' })).status).toBe(404);
  });

  test('speaks English where the address asks for it', async () => {
    const svg = await (await get('indicatori/278.svg?lang=en')).text();
    expect(svg).toContain('variation 5');
    expect(svg).toContain('78,000');
  });
});

describe('on the page of another site', () => {
  const elsewhere = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' };

  test.each(CHARTS)('%s may be framed, with its numbers, source and the way back, and nothing runs', async (chart) => {
    const answer = await get(`incorpora/${chart}`, elsewhere);
    expect(answer.status).toBe(200);
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toContain("default-src 'none'");
    expect(answer.headers.get('x-frame-options')).toBeNull();
    const html = await answer.text();
    expect(html).toContain('<table>');
    expect(html).toContain('Comune di Cremona');
    expect(html).not.toContain('<script');
    const [, link = ''] = /<a href="([^"]+)" target="_blank"/.exec(html) ?? [];
    expect(new URL(link, answer.url).pathname).toBe(chart === 'cruscotto' ? '/' : `/${chart}`);
  });

  test('a picture may be shown, and nothing else of the service', async () => {
    const image = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' };
    const picture = await get('indicatori/278.png', image);
    expect(picture.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(picture.status).toBe(200);
    expect((await get('export/indicators.csv', image)).status).toBe(403);
    expect((await get('indicatori/278', elsewhere)).status).toBe(403);
    expect((await get('indicatori/278')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  test('where reading is not public, nobody sees a chart', async () => {
    const closed = await startService(sqlite, fillCremona, { PUBLIC_READING: 'false' });
    const answer = await fetch(`${closed.url}/indicatori/278.csv`, { headers: { accept: 'application/json' } });
    expect(answer.status).toBe(404);
    await closed.stop();
  });
});
