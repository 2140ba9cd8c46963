import { expect, inject, test } from 'vitest';
import { openPage, seen } from '../../harness/pages/browser.js';

const cremona = inject('cremona');
const wordsOf = async (path: string) => {
  const { page } = await openPage(cremona + path);
  return await seen(page.locator('main'));
};

test('the Cruscotto shows 4 areas, 6 sectors, 12 objectives, 27 indicators', async () => {
  const { page } = await openPage(cremona);
  const words = await seen(page.locator('main'));
  for (const sentence of [
    '4 aree · 6 settori · 12 obiettivi · 27 indicatori',
    'Grado di raggiungimento 80,84 % (misurato il 94,17 % del peso)',
    'tra 75,33 % e 81,16 %',
    '12 indicatori su 27 sotto il target, 2 senza risultato',
    'Indicatori rendicontati: 25 su 27',
    'Obiettivi a peso ridotto: 3',
  ])
    expect(words).toContain(sentence);
  expect(await page.getByText('Dati dimostrativi').first().isVisible()).toBe(true);
});

test('exactly three weights are cut, each 8 → 5, with who decided it, and on their pages the words', async () => {
  const { page } = await openPage(cremona);
  const cuts = page.locator('.cuts > li');
  expect(await cuts.count()).toBe(3);
  for (const cut of await cuts.all()) {
    const words = await seen(cut);
    expect(words).toContain('Peso ridotto da 8 a 5');
    expect(words).toContain('Nucleo di Valutazione, 5ª variazione');
  }
  const codes = await page.locator('.cuts .code').allInnerTexts();
  expect(codes.sort()).toEqual(['C16_0011', 'C50_0005', 'C77_0004']);
  for (const code of codes) {
    const objective = await openPage(`${cremona}/obiettivi/${code}`);
    expect(await objective.page.locator('.weight-changes mark').allInnerTexts()).toEqual([
      "IL PESO DELL'OBIETTIVO VIENE RIDOTTO DA 8 PUNTI A 5",
    ]);
  }
});

test('the Cruscotto names the furthest from target, worst first, and what is not reported by sector', async () => {
  const { page } = await openPage(cremona);
  const far = page.locator('.far > li');
  expect(await far.count()).toBe(5);
  expect(await seen(far.nth(2))).toMatch(
    /incidenza atti notificati con PEC.*Polizia Locale.*20,50 %.*4,1 % · target 20 %/,
  );
  const missing = await page.locator('.missing > li').evaluateAll((all) => all.map((one) => one.textContent));
  expect(missing).toHaveLength(2);
  expect(missing[0]).toMatch(/Area Segretario Generale.*1 su 3.*1586/);
});

test('the four answers stand on the first screen of a desk, the first three within two of a phone', async () => {
  const bottoms = async (width: number) => {
    const { page } = await openPage(cremona, { width });
    return await page
      .locator('.answer')
      .evaluateAll((all) => all.map((answer) => answer.getBoundingClientRect().bottom + window.scrollY));
  };
  expect(Math.max(...(await bottoms(1440)))).toBeLessThanOrEqual(900);
  expect(Math.max(...(await bottoms(390)).slice(0, 3))).toBeLessThanOrEqual(1688);
});

test('indicator 278 shows 91.690 → 78.000; 1299 247 → 217; 1595 "target non previsto" → 5', async () => {
  expect(await wordsOf('/indicatori/278')).toMatch(/91\.690.*78\.000/);
  expect(await wordsOf('/indicatori/1299')).toMatch(/247.*217/);
  const inserted = await wordsOf('/indicatori/1595');
  expect(inserted).toMatch(/Target iniziale Target non previsto/);
  expect(inserted).toMatch(/Target vigente 5/);
});

test('indicator 1528 with actual 0 shows Raggiunto', async () => {
  const words = await wordsOf('/indicatori/1528');
  expect(words).toMatch(/Consuntivo 0/);
  expect(words).toContain('Raggiunto');
});

test('replaced indicators show old and new text', async () => {
  for (const [code, text] of [
    ['1011', 'Numero visitatori'],
    ['1477', 'Modifiche accolte'],
    ['1563', 'Definizione della scheda di rilevazione delle competenze'],
    ['1613', 'Adozione in Giunta inerente l'],
  ] as const) {
    const words = await wordsOf(`/indicatori/${code}`);
    expect(words).toContain('Indicatore riformulato');
    expect(words.toLowerCase()).toContain(text.toLowerCase());
    expect(words).toMatch(/Prima|precedente/);
  }
});

test('C32_0014 "Non accolta", nothing changed; C0129_0001 "Valutazione rinviata a consuntivo", target 20', async () => {
  const rejected = await wordsOf('/obiettivi/C32_0014');
  expect(rejected).toContain('Non accolta');
  expect(rejected).toContain('Nessun cambiamento.');
  const deferred = await wordsOf('/obiettivi/C0129_0001');
  expect(deferred).toContain('Valutazione rinviata a consuntivo');
  expect(await wordsOf('/indicatori/1443')).toMatch(/Target vigente 20\b/);
});

test('actual 0 looks different from "non rendicontato"', async () => {
  const zero = await openPage(`${cremona}/indicatori/1528`);
  const missing = await openPage(`${cremona}/indicatori/1391`);
  expect(await seen(zero.page.locator('main'))).not.toContain('Non rendicontato');
  expect(await seen(missing.page.locator('main'))).toContain('Non rendicontato');
  expect(await missing.page.locator('main .bullet-unknown').count()).toBeGreaterThan(0);
  expect(await zero.page.locator('main .bullet-unknown').count()).toBe(0);
});

test('an unknown weight reads so, and every other unknown has its own word', async () => {
  expect(await wordsOf('/obiettivi/C80_0003')).toContain('peso non disponibile');
  expect(await wordsOf('/indicatori/1595?base=INITIAL')).toContain('Target non previsto');
  expect(await wordsOf('/indicatori/1011?base=INITIAL')).toContain('Indicatore riformulato');
});
