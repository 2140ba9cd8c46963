import { COLUMN_NOTES } from '@traguardo/server/export/column-notes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type Service, startService } from '../../harness/service/service.js';

interface Column {
  readonly name: string;
  readonly titles: { readonly it: string };
  readonly 'dc:description': { readonly it: string; readonly en: string };
  readonly datatype: unknown;
}
interface Description {
  readonly tables: readonly { readonly url: string; readonly tableSchema: { readonly columns: readonly Column[] } }[];
}

let service: Service;
let described: Description;
beforeAll(async () => {
  service = await startService(sqlite);
  described = await (await fetch(`${service.url}/export/schema.json`)).json();
});
afterAll(() => service.stop());

test('every column of every file is described, in the order of the file', async () => {
  expect(described.tables).toHaveLength(7);
  for (const { url, tableSchema } of described.tables) {
    const text = await (await fetch(url)).text();
    const heading = text
      .replace(/^\uFEFF/, '')
      .split('\r\n')[0]
      ?.split(';');
    expect(tableSchema.columns.map(({ titles }) => titles.it)).toEqual(heading);
    const [row] = await (await fetch(url.replace(/csv$/, 'json'))).json();
    if (row) expect(tableSchema.columns.map(({ name }) => name)).toEqual(Object.keys(row));
  }
});

test('no note is left of a column that is gone', () => {
  const headings = described.tables.flatMap(({ tableSchema }) => tableSchema.columns.map(({ titles }) => titles.it));
  expect(Object.keys(COLUMN_NOTES).filter((heading) => !headings.includes(heading))).toEqual([]);
});

test('the page says the same in both languages, without a script', async () => {
  for (const [path, language] of [
    ['dizionario', 'it'],
    ['dizionario?lang=en', 'en'],
  ] as const) {
    const answer = await fetch(`${service.url}/${path}`);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await answer.text();
    expect(html).toContain(`<html lang="${language}">`);
    for (const { tableSchema } of described.tables)
      for (const column of tableSchema.columns) expect(html).toContain(`<code>${column.name}</code>`);
    expect(html).toContain(COLUMN_NOTES.quota_misurata?.[language]);
  }
});
