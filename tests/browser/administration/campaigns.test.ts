import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { axeViolations, screenViolations } from '../../harness/pages/accessibility.js';
import { openPage, overflow, screenshot, seen, type Visitor } from '../../harness/pages/browser.js';
import { listen } from '../../harness/pages/entry-sheet.js';
import { type Mailbox, startMailbox } from '../../harness/people/mailbox.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { fillCremona, type Service, startService } from '../../harness/service/service.js';

let mailbox: Mailbox;
let service: Service;
let secretary: StaffMember;
let manager: StaffMember;
beforeAll(async () => {
  mailbox = await startMailbox();
  service = await startService(sqlite, fillCremona, {
    SMTP_URL: mailbox.url,
    MAIL_FROM: 'Traguardo <traguardo@cremona.example>',
    PUBLIC_URL: 'https://performance.cremona.example/',
  });
  secretary = await staffMember(service.own.database, { role: 'SEGRETERIA' });
  manager = await staffMember(service.own.database, { role: 'MANAGER', sectors: ['cultura-musei-e-city-branding'] });
});
afterAll(async () => {
  await service.stop();
  await mailbox.close();
});

const openAs = ({ cookie }: StaffMember, visitor: Visitor = {}) => {
  const url = service.url.replace(/\/$/, '');
  return openPage(`${url}/monitoraggio`, { ...visitor, login: { url, cookie } });
};

test('the Segreteria opens a campaign: its due date is proposed, one before the date itself is refused', async () => {
  const { page, errors } = await openAs(secretary);
  expect(await seen(page.locator('main'))).toContain('non è ancora aperta nessuna campagna');
  const due = page.getByLabel('Da trasmettere entro il');
  expect(await due.inputValue()).toBe('2019-07-30');
  await due.fill('2019-06-01');
  expect(await due.getAttribute('aria-invalid')).toBe('true');
  await due.fill('2019-07-15');
  const said = await listen(page);
  await page.getByRole('button', { name: 'Apri la campagna' }).click();
  const campaign = page.getByRole('region', { name: 'Monitoraggio al 30 giugno 2019' });
  await campaign.waitFor();
  const words = await seen(campaign);
  expect(words).toContain('Scadenza: 15 luglio 2019 Scaduta');
  expect(words).toContain('0 settori su 6 hanno trasmesso · promemoria automatici');
  expect(words).toMatch(/Cultura Musei e City Branding 0 su 5 ○ Da trasmettere · scaduto 5 indicatori mai/);
  expect(await said()).toEqual(['Campagna aperta']);
  expect(errors).toEqual([]);
});

test('what is wrong with a campaign’s days is shown, and sending it leads there', async () => {
  const { page, errors } = await openAs(secretary);
  await page.getByLabel('Situazione al').selectOption('other');
  const day = page.getByLabel('Altra data');
  const due = page.getByLabel('Da trasmettere entro il');
  await day.fill('2019-01-31');
  await due.fill('2019-01-30');
  const send = page.getByRole('button', { name: 'Apri la campagna' });
  await send.click();
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
  await expect.poll(() => due.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.getByText('La scadenza non può venire prima').waitFor();
  // Another date that was emptied and chosen again has no month after it.
  await day.fill('');
  await page.getByText('Scegliere la data a cui i valori si riferiscono.').waitFor();
  await page.getByLabel('Situazione al').selectOption('06-30');
  await page.getByLabel('Situazione al').selectOption('other');
  await send.click();
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
  await expect.poll(() => day.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test('what a sector owes is named, and leads to its sheet of that date', async () => {
  const { page } = await openAs(secretary);
  const row = page.getByRole('row').filter({ hasText: 'Cultura Musei' });
  await row.getByText('5 indicatori').click();
  expect(await row.getByRole('listitem').allInnerTexts()).toHaveLength(5);
  await row.getByRole('link', { name: /Cultura/ }).click();
  await page.waitForURL(/rendicontazione\/cultura-musei-e-city-branding\?.*al=2019-06-30&definitivo=0/);
  await page.getByText('Monitoraggio al 30 giugno 2019').first().waitFor();
});

test('reminders go by mail to those who answer for a sector; a sector that no mail reaches is named', async () => {
  const { page } = await openAs(secretary);
  await page.getByRole('button', { name: /^Invia i solleciti/ }).click();
  await page.getByText('Inviati 1 sollecito').first().waitFor();
  const sent = mailbox.mails.filter(({ text }) => text.includes('mancano ancora'));
  expect(sent.flatMap(({ to }) => to)).toEqual([manager.email]);
  // Screen readers announce the result before the page shows it.
  const reminders = page.locator('.reminders');
  await reminders.getByText('Senza un indirizzo a cui scrivere:').waitFor();
  const words = await seen(reminders);
  expect(words).toContain('Polizia Locale');
  expect(words).not.toContain('Cultura Musei');
  // A second time within the hour is refused with the reason.
  await page.getByRole('button', { name: /^Invia i solleciti/ }).click();
  await page.getByRole('alert').getByText('Un sollecito è già partito').waitFor();
});

test('a manager sees the own sectors and steers nothing', async () => {
  const { page } = await openAs(manager);
  await page.getByRole('region', { name: 'Monitoraggio al 30 giugno 2019' }).waitFor();
  expect(await page.getByRole('row').count()).toBe(2);
  expect(await page.getByRole('button', { name: /solleciti|Apri la campagna/ }).count()).toBe(0);
});

test('the Segreteria moves the due day, closes the campaign and opens it again', async () => {
  const { page, errors } = await openAs(secretary);
  const campaign = page.getByRole('region', { name: 'Monitoraggio al 30 giugno 2019' });
  await campaign.getByRole('button', { name: /^Modifica la campagna/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Da trasmettere entro il').fill('2019-07-20');
  await dialog.getByRole('checkbox', { name: /Promemoria automatici/ }).uncheck();
  await dialog.getByRole('button', { name: 'Salva' }).click();
  await campaign.getByText('Scadenza: 20 luglio 2019').waitFor();
  expect(await seen(campaign)).not.toContain('promemoria automatici');
  await campaign.getByRole('button', { name: /^Concludi la campagna/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Concludi la campagna' }).click();
  await campaign.getByText('Conclusa', { exact: true }).waitFor();
  expect(await seen(campaign)).not.toContain('scaduto');
  expect(await campaign.getByRole('button', { name: /^Invia i solleciti/ }).count()).toBe(0);
  await campaign.getByRole('button', { name: /^Riapri la campagna/ }).click();
  await campaign.getByText('Conclusa', { exact: true }).waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
});

test('campaigns break no rule of WCAG 2.2 AA, in Italian and in English, light, dark and at 320 px', async () => {
  const { page } = await openAs(secretary);
  for (const details of await page.locator('main .row-details summary').all()) await details.click();
  expect(await screenViolations(page)).toEqual([]);
  await screenshot(page, 'monitoraggio-scuro-1440');
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await overflow(page)).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, 'monitoraggio-320');
});
