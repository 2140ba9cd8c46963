import type { Page } from 'playwright-core';
import { entrySheet } from './entry-sheet.js';

/** Sends a sheet, with one reason for all missing values and none for missed targets. */
export async function submitSheet(page: Page): Promise<void> {
  await entrySheet(page).button('Trasmetti alla Segreteria Generale').click();
  await answerSubmission(page);
}

/** Answers what is asked before a sheet is sent, and sends it. */
export async function answerSubmission(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  const send = dialog.getByRole('button', { name: 'Trasmetti', exact: true });
  await send.waitFor();
  const forAll = dialog.getByLabel(/^Lo stesso motivo per tutti/);
  if ((await forAll.count()) > 0) await forAll.fill('Dato non ancora disponibile');
  else if ((await dialog.getByText('Trasmettere con valori mancanti?').count()) > 0)
    await dialog
      .getByLabel(/^Motivo per /)
      .first()
      .fill('Dato non disponibile');
  const without = dialog.getByLabel(/^Trasmetti senza motivazione/);
  if ((await without.count()) > 0) await without.check();
  await send.click();
}
