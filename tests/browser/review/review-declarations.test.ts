import { beforeEach, describe, expect, test } from 'vitest';
import { seen } from '../../harness/pages/browser.js';
import type { StaffPages } from '../../harness/pages/staff-pages.js';
import { pievePlan, undo } from './review-pages.js';

let pieve: StaffPages;
beforeEach(async () => {
  pieve = await pievePlan();
  return () => pieve.close();
});

const openPieve = (path: string) => pieve.openAs({ role: 'SEGRETERIA', municipality: 'pieve' }, path);

describe('what no document says', () => {
  test('a weight is stated with its source, and taken back', async () => {
    const { page, errors } = await openPieve('/revisione?scheda=pesi');
    expect(await seen(page.locator('main'))).toContain('2 obiettivi senza peso');
    await page.getByText('Indica il peso: C1_0001').click();
    const form = page.getByRole('form', { name: 'Indica il peso: C1_0001' });
    await form.getByLabel('Peso in punti').fill('otto');
    await form.getByRole('button', { name: 'Salva' }).click();
    expect(await seen(form)).toContain('Non è un peso: scrivere un numero come 8 o 7,5.');
    expect(await seen(form)).toContain('Serve la fonte');
    await form.getByLabel('Peso in punti').fill('7,5');
    await form.getByLabel('Fonte').fill('PEG 2021, pagina 4');
    await form.getByRole('button', { name: 'Salva' }).click();
    await page.locator('.undo-note').getByText('Peso di C1_0001 salvato.').waitFor();
    // The form has moved with its objective: the keyboard goes on at what was done.
    const note = page.locator('.undo-note p').first();
    await expect.poll(() => note.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByText('Obiettivi con un peso (1)').click();
    expect(await seen(page.locator('main'))).toContain('1 obiettivo senza peso');
    expect(await seen(page.locator('main'))).toContain('7,5 punti');
    expect(await seen(page.locator('main'))).toContain('Fonte: PEG 2021, pagina 4');
    await undo(page);
    await page.getByText('2 obiettivi senza peso').waitFor();
    await page.getByText('Indica il peso: C1_0001').click();
    expect(await form.getByLabel('Peso in punti').inputValue()).toBe('');
    expect(await form.getByLabel('Fonte').inputValue()).toBe('');
    await form.getByLabel('Peso in punti').fill('6');
    await form.getByLabel('Fonte').fill('PEG 2021, pagina 5');
    await form.getByRole('button', { name: 'Salva' }).click();
    await page.getByText('Obiettivi con un peso (1)').click();
    await page.getByText('Cambia il peso: C1_0001').click();
    await form.getByRole('button', { name: 'Ritira il peso indicato' }).click();
    await page.getByText('Indica il peso: C1_0001').click();
    expect(await form.getByLabel('Peso in punti').inputValue()).toBe('');
    expect(await seen(page.locator('main'))).toContain('2 obiettivi senza peso');
    expect(errors).toEqual([]);
  });

  test('a list of weights shows what is wrong line by line, and saves all or nothing', async () => {
    const { page, errors } = await openPieve('/revisione?scheda=pesi');
    await page.getByText('Incolla o carica un elenco di pesi').click();
    const form = page.getByRole('form', { name: 'Incolla o carica un elenco di pesi' });
    await form.getByLabel('Elenco').fill('codice;peso\nC1_0001;8\nC9_0009;2\nC1_0002;molto');
    const preview = form.getByRole('table');
    expect(await seen(preview)).toContain('Il codice non è di questo piano.');
    expect(await seen(preview)).toContain('Il peso non è un numero');
    await form.getByLabel('Fonte').fill('PEG 2021');
    await form.getByRole('button', { name: /^Salva/ }).click();
    expect(await seen(page.locator('main'))).toContain('2 obiettivi senza peso');
    await form.getByLabel('Elenco').fill('C1_0001;8\nC1_0002;7,5');
    await form.getByRole('button', { name: 'Salva 2 pesi' }).click();
    await page.getByText('Tutti gli obiettivi hanno un peso.').waitFor();
    await undo(page);
    await page.getByText('2 obiettivi senza peso').waitFor();
    expect(errors).toEqual([]);
  });

  test('a list of weights comes from a file as spreadsheets save it, with sources and acts of its own', async () => {
    const { page, errors } = await openPieve('/revisione?scheda=pesi');
    await page.getByText('Incolla o carica un elenco di pesi').click();
    const form = page.getByRole('form', { name: 'Incolla o carica un elenco di pesi' });
    const csv = '\uFEFFcodice;peso;fonte;variazione\r\nC1_0001;8;"PEG; unità 4";1\r\nC1_0002;7,5;;\r\n';
    const send = (name: string, content: Buffer | string) =>
      form.getByLabel('Oppure un file CSV').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
    await send('pesi.xlsx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00]));
    await form.getByText('Non è un file di testo').waitFor();
    await send('pesi.csv', csv);
    const rows = form.getByRole('table').getByRole('row');
    await rows.nth(2).waitFor();
    expect(await seen(rows.nth(1))).toBe('2 C1_0001 8 PEG; unità 4 1ª variazione pronto');
    expect(await seen(rows.nth(2))).toBe('3 C1_0002 7,5 come sotto come sotto pronto');
    await form.getByRole('button', { name: 'Salva 2 pesi' }).click();
    expect(await seen(form)).toContain('Serve la fonte');
    await form.getByLabel('Fonte').fill('Delibera 12');
    await form.getByRole('button', { name: 'Salva 2 pesi' }).click();
    await page.getByText('Tutti gli obiettivi hanno un peso.').waitFor();
    await page.getByText('Obiettivi con un peso (2)').click();
    expect(await seen(page.locator('main'))).toContain('Fonte: PEG; unità 4');
    expect(await seen(page.locator('main'))).toContain('Fonte: Delibera 12');
    expect(errors).toEqual([]);
  });

  test('a weight that can be meant in two ways is asked about', async () => {
    const { page } = await openPieve('/revisione?scheda=pesi');
    await page.getByText('Indica il peso: C1_0001').click();
    const form = page.getByRole('form', { name: 'Indica il peso: C1_0001' });
    await form.getByLabel('Peso in punti').fill('7.5');
    await form.getByLabel('Fonte').fill('PEG 2021');
    await form.getByRole('button', { name: 'Salva' }).click();
    expect(await seen(form)).toContain('Che cosa si intende? Scrivere 7,5 oppure 75.');
    expect(await seen(page.locator('main'))).toContain('2 obiettivi senza peso');
  });

  test('a printed zero is confirmed with its direction, and taken back', async () => {
    const { page, errors } = await openPieve('/revisione?scheda=target-zero');
    await page.getByText('Lo zero è il target: 12').click();
    const form = page.getByRole('form', { name: 'Lo zero è il target: 12' });
    await form.getByLabel('Polarità').selectOption('LOWER');
    await form.getByLabel('Fonte').fill('Verbale del Nucleo');
    await form.getByRole('button', { name: 'Lo zero è il target' }).click();
    await page.getByText('Zero confermato come target').waitFor();
    await undo(page);
    await page.getByText('Lo zero è il target: 12').waitFor();
    expect(errors).toEqual([]);
  });

  test('a direction that was inferred is set to an interval, and goes back to the text’s', async () => {
    const { page, errors } = await openPieve('/revisione?scheda=letture');
    await page.getByText('Conferma o correggi: 21').click();
    const form = page.getByRole('form', { name: 'Conferma o correggi: 21' });
    await form.getByLabel('Polarità').selectOption('RANGE');
    await form.getByLabel('Minimo').fill('600');
    await form.getByLabel('Massimo').fill('400');
    await form.getByLabel('Fonte').fill('Sistema di misurazione, art. 5');
    await form.getByRole('button', { name: 'Salva' }).click();
    expect(await seen(form)).toContain('Il minimo è maggiore del massimo');
    await form.getByLabel('Minimo').fill('400');
    await form.getByLabel('Massimo').fill('600');
    await form.getByRole('button', { name: 'Salva' }).click();
    await page.locator('.undo-note').getByText('Lettura di 21 salvata.').waitFor();
    const entry = page.locator('.plain-list > li', { hasText: 'Numero prestiti' });
    expect(await seen(entry)).toContain('A intervallo: dentro i limiti è meglio');
    await undo(page);
    await entry.getByText('dedotta dal testo').first().waitFor();
    expect(await seen(entry.locator('p').first())).not.toContain('intervallo');
    expect(errors).toEqual([]);
  });

  test('an act gets number, date and address, and an address that is none is refused', async () => {
    const { page, errors } = await openPieve('/revisione?scheda=provvedimenti');
    const form = page.locator('.act-details form');
    const link = form.getByLabel('Indirizzo della deliberazione pubblicata');
    await form.getByLabel('Numero della deliberazione').fill('123/2021');
    await form.getByLabel('Data di adozione').fill('2021-10-05');
    await link.fill('javascript:alert(1)');
    await form.getByRole('button', { name: 'Salva' }).click();
    expect(await seen(form)).toContain('Scrivere un indirizzo che comincia con https://');
    await link.fill('https://albo.comune.example/123');
    await form.getByRole('button', { name: 'Salva' }).click();
    await page.getByRole('link', { name: 'Deliberazione pubblicata' }).waitFor();
    expect(await seen(page.locator('.act-details'))).toContain('5 ottobre 2021');
    await undo(page);
    await page.getByRole('link', { name: 'Deliberazione pubblicata' }).waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
  });
});
