import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type Service, startService } from '../../harness/service/service.js';

let service: Service;
let address: string;
beforeAll(async () => {
  service = await startService(sqlite);
  const { data } = await service.ask('{ plan { acts { document { key } } } }');
  address = `${service.url}/documents/${data.plan.acts[0].document.key}`;
});
afterAll(() => service.stop());

const page = async (search: Record<string, string> = {}) =>
  await (await fetch(`${address}?${new URLSearchParams(search)}`)).text();

test('a document is read as its tables, without the signs of a text file, with the way back', async () => {
  const html = await page();
  expect(html).toContain('<th scope="col">Codice Obiettivo</th>');
  expect(html).toContain('<span class="title">Quinto provvedimento di variazione</span>');
  expect(html).not.toMatch(/\*\*Cremona|# \*Piano/);
  const [, back = ''] = /<a href="([^"]+)">Torna al Registro variazioni/.exec(html) ?? [];
  expect(new URL(back.replaceAll('&amp;', '&'), address).href).toBe(`${service.url}/variazioni?ente=cremona&anno=2019`);
});

test('the cited words of a line are marked, and no others', async () => {
  const words = "IL PESO DELL'OBIETTIVO VIENE RIDOTTO DA 8 PUNTI A 5";
  const html = await page({ riga: '34', parole: words });
  const marks = html.match(/<mark[^>]*>[^<]*<\/mark>/g);
  expect(marks).toEqual([`<mark id="parole">${words.replace("'", '&#39;')}</mark>`]);
  // Words that the line does not hold lead to the line.
  expect(await page({ riga: '34', parole: 'mai scritto' })).toContain('id="parole" href="#L34"');
});

test('what is searched is marked wherever it stands, with links to its lines', async () => {
  const html = await page({ cerca: 'polizia' });
  const lines = [...html.matchAll(/<a href="#L(\d+)">riga/g)].map(([, line]) => line);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(html).toContain(`id="L${line}"`);
  expect(html).toContain('<mark>Polizia</mark>');
  expect(await page({ cerca: 'mai scritto' })).toContain('non si trova nel documento');
});

test('what is asked is text, whatever it looks like', async () => {
  const html = await page({ cerca: '<script>"(', parole: '*'.repeat(10), riga: '34' });
  expect(html).not.toContain('<script>');
  expect(html).toContain('value="&lt;script&gt;&quot;("');
});

test('it speaks English where the address asks for it, and names the language of the document', async () => {
  const html = await page({ lang: 'en' });
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('Search in the document');
  expect(html).toContain('<div class="document" lang="it">');
});
