import { loadAct } from '@traguardo/server/import/act/save-document';
import type { Page } from 'playwright-core';
import { actText } from '../../harness/documents/act-text.js';
import { seen } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';

/** A plan of another town: two objectives without a weight, an indicator with a printed zero, one decision. */
const PIEVE = actText({
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
        { indicator: '12', title: 'Numero di reclami', target: '0', weight: '40' },
        {
          manager: 'Bianchi Ugo',
          sector: 'Cultura',
          objective: 'C1_0002',
          objectiveTitle: 'Biblioteca',
          indicator: '21',
          title: 'Numero prestiti',
          target: '500',
          weight: '100',
        },
      ],
    },
  ],
});

/** A service on that plan. */
export function pievePlan(): Promise<StaffPages> {
  return staffPages(async ({ database }) => {
    const act = await loadAct(database, { filename: 'pieve.txt', bytes: Buffer.from(PIEVE), importedBy: null });
    if (!act.saved) throw new Error(JSON.stringify(act.issues));
  });
}

/** How much is still to be looked at, in words. */
export function progress(page: Page): Promise<string> {
  return seen(page.locator('.review-progress'));
}

/** Takes back what was done last. */
export function undo(page: Page): Promise<void> {
  return page.locator('.undo-note').getByRole('button', { name: 'Ripristina' }).click();
}
