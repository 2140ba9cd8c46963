import type { Page } from 'playwright-core';
import { actText } from '../../harness/documents/act-text.js';
import { settled } from '../../harness/pages/browser.js';
import type { StaffPages } from '../../harness/pages/staff-pages.js';

const PLAN_TABLES = [
  'Plan',
  'Act',
  'SourceDocument',
  'Objective',
  'Indicator',
  'StatedValue',
  'Variation',
  'Revision',
] as const;

/** How many rows of each table of the plan there are. */
export async function planRows({ own }: StaffPages): Promise<Record<string, number>> {
  const counts: [string, number][] = [];
  for (const table of PLAN_TABLES) {
    const { count } = await own.database.queries
      .selectFrom(table)
      .select(({ fn }) => fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    counts.push([table, Number(count)]);
  }
  return Object.fromEntries(counts);
}

export const SECRETARY = { role: 'SEGRETERIA', municipality: '*' } as const;

/** Opens Importazione as the Segreteria and sends a document. */
export async function uploaded(pages: StaffPages, name: string, content: Buffer | string, visitor = {}) {
  const opened = await pages.openAs(SECRETARY, '/importazione', visitor);
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await opened.page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/plain', buffer });
  return opened;
}

/** Opens the preview of a document, at its first step. */
export async function previewed(pages: StaffPages, name: string, content: Buffer | string, visitor = {}) {
  const opened = await uploaded(pages, name, content, visitor);
  await opened.page.getByRole('heading', { level: 1, name: `: ${name}` }).waitFor();
  await settled(opened.page);
  return opened;
}

export async function toStep(page: Page, step: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Passi dell’importazione' }).getByRole('link', { name: step }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${step}`) }).waitFor();
  await settled(page);
}

/** A document of another town: one row in its place, one that cannot be placed, one decision. */
export const PIEVE = actText({
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
