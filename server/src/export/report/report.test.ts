import { expect, test } from 'vitest';
import { storedReason } from '../../scoring/weight-effect.js';
import { ALMOST_ACHIEVED, EMPTY_PLAN, planOf, REQUEST, UNREPORTED } from './report.fixture.js';
import { report } from './report.js';
import type { WeightChangeFacts } from './report-facts.js';
import { below, headings, items, rows } from './report-reading.fixture.js';

test('a report has its chapters in one order, also of a plan without anything in it', () => {
  expect(headings(EMPTY_PLAN, 1)).toEqual([
    'Sintesi per i cittadini',
    'Premessa',
    'Come leggere i risultati',
    'Risultati complessivi',
    'Risultati per area strategica',
    'Risultati per settore',
    'Obiettivi e indicatori',
    'Variazioni del piano',
    'Effetto delle variazioni',
    'Indicatori neutralizzati',
    'Indicatori non rendicontati o non misurabili',
    'Processo e soggetti',
    'Fonti',
    'Allegato tecnico',
  ]);
  expect(rows(below(EMPTY_PLAN, 'Risultati complessivi')).slice(0, 4)).toEqual([
    ['Grado di raggiungimento', 'n.d. (misurato il 0,00 % del peso)'],
    ['Come è calcolato', 'Media ponderata con i pesi degli obiettivi.'],
    ['Possibile esito finale', 'n.d.'],
    ['Indicatori rendicontati', '0 su 0'],
  ]);
});

test('no heading skips a level: PDF/UA refuses a document where one does', () => {
  const acts = [{ ordinal: 1, title: 'Primo provvedimento', number: null, date: null, link: null }];
  const facts = { ...planOf([ALMOST_ACHIEVED]), acts, variations: [REQUEST], atAct: 1 };
  const levels = report(facts).blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  expect(levels).toContain(3);
  for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
});

test('what is unknown says so in every cell, and is never zero', () => {
  expect(rows(below(planOf([UNREPORTED]), 'C1_0001 Opere pubbliche'))).toEqual([
    ['12 Interventi conclusi', '40 %', '91.690', '78.000', 'Non rendicontato', 'n.d.', 'Non rendicontato'],
  ]);
  const bare = { ...UNREPORTED, title: null, weight: null, initialTarget: null, target: null };
  const result = { ...bare.result, currentState: 'NO_TARGET', status: 'NOT_MEASURABLE' } as const;
  expect(rows(below(planOf([{ ...bare, result }]), 'C1_0001 Opere pubbliche'))).toEqual([
    ['12', 'n.d.', 'Target non previsto', 'Target non previsto', 'n.d.', 'n.d.', 'Target non previsto'],
  ]);
});

test('a target has its bound where the plan states it, and its unit', () => {
  const stated = { ...UNREPORTED, direction: 'LOWER', directionInferred: false, unit: 'giorni' } as const;
  const range = { ...UNREPORTED, target: null, rangeMin: 80, rangeMax: 100, kind: 'PERCENT' } as const;
  const bounded = [stated, range].map((one) => rows(below(planOf([one]), 'C1_0001 Opere pubbliche'))[0]?.slice(2, 4));
  expect(bounded).toEqual([
    ['≤ 91.690 giorni', '≤ 78.000 giorni'],
    ['91.690 %', '80–100 %'],
  ]);
});

test('a result just below its target is never printed as the target', () => {
  const [row] = rows(below(planOf([ALMOST_ACHIEVED]), 'C1_0001 Opere pubbliche'));
  expect(row?.slice(4)).toEqual(['77.999,9', '−0,1', '99,99 % Parzialmente raggiunto']);
});

test('a drawing counts what is measured only, and there is none of nothing or of one', () => {
  const titles = (indicators: Parameters<typeof planOf>[0]) =>
    below(planOf(indicators), 'C1_0001 Opere pubbliche').flatMap((block) =>
      block.kind === 'chart' ? [block.title] : [],
    );
  expect(titles([ALMOST_ACHIEVED, UNREPORTED])).toEqual(['1 indicatore su 1 misurato sotto il target']);
  expect(titles([ALMOST_ACHIEVED, ALMOST_ACHIEVED, UNREPORTED])).toEqual([
    '2 indicatori su 2 misurati sotto il target',
  ]);
  expect(titles([UNREPORTED, UNREPORTED])).toEqual([]);
  expect(titles([ALMOST_ACHIEVED])).toEqual([]);
});

test('a deviation carries what the office says of it', () => {
  expect(items(below(planOf([ALMOST_ACHIEVED]), 'C1_0001 Opere pubbliche'))).toEqual([
    '12. Nota di chi ha rendicontato: cantiere in ritardo',
  ]);
});

test('a deviation without a reason says so; a value that is missing is none', () => {
  const missed = { ...ALMOST_ACHIEVED, note: null, result: { ...ALMOST_ACHIEVED.result, status: 'MISSED' } } as const;
  expect(items(below(planOf([missed, UNREPORTED]), 'C1_0001 Opere pubbliche'))).toEqual([
    '12. Scostamento dal target: motivazione non indicata.',
    '12. Target 78.000, non rendicontato: manca il consuntivo definitivo.',
  ]);
});

test('what the sector said when it sent its values explains a missing value or a deviation, beside difficulties', () => {
  const said = { ...UNREPORTED, reason: 'il dato dell’ISTAT esce a giugno' };
  const hard = { ...ALMOST_ACHIEVED, note: null, criticality: 'sede chiusa', correctiveAction: 'aperture serali' };
  expect(items(below(planOf([said, hard]), 'C1_0001 Opere pubbliche'))).toEqual([
    '12. Target 78.000, non rendicontato: manca il consuntivo definitivo. Motivo indicato dal settore: il dato dell’ISTAT esce a giugno',
    '12. Scostamento dal target: motivazione non indicata. Criticità: sede chiusa Azione correttiva: aperture serali',
  ]);
});

test('a target of an earlier definition is not dressed in the unit of today', () => {
  const redefined = {
    ...ALMOST_ACHIEVED,
    kind: 'PERCENT',
    initialTarget: 4,
    target: 100,
    result: { ...ALMOST_ACHIEVED.result, initialState: 'REDEFINED' },
  } as const;
  const [row] = rows(below(planOf([redefined]), 'C1_0001 Opere pubbliche'));
  expect(row?.slice(2, 4)).toEqual(['4 (della definizione precedente)', '100 %']);
});

test('it is a draft until the year is closed, and then names the acts that adopted and validated it', () => {
  expect(report(EMPTY_PLAN).mark).toBe('BOZZA');
  const adopted = { number: '12', date: '2022-06-20', link: 'https://comune.example/12' };
  const closed = report({ ...EMPTY_PLAN, closed: true, adopted });
  expect(closed.mark).toBeNull();
  expect(closed.facts).toContainEqual([
    'Adozione della Giunta',
    'numero 12, data 20 giugno 2022, https://comune.example/12',
  ]);
  expect(closed.facts).toContainEqual(['Validazione del Nucleo di Valutazione', 'non ancora validata']);
  expect(JSON.stringify(closed.blocks)).not.toContain('bozza');
});

test('demonstration data are announced on every page', () => {
  expect(report(EMPTY_PLAN).warning).toBeNull();
  expect(report({ ...EMPTY_PLAN, demonstration: true }).warning).toMatch(/^Dati dimostrativi/);
});

test('the rules are those of the policy that was applied', () => {
  const policy = {
    labels: ['comunale-3'],
    achieved: 90,
    partial: 40,
    lowerRule: 'RATIO',
    lateDays: 30,
    phaseShare: 20,
    article: 'art. 7',
  } as const;
  const facts = { ...EMPTY_PLAN, policy };
  expect(JSON.stringify(below(facts, 'Metodo di calcolo'))).toContain('comunale-3 (art. 7)');
  const rules = items(below(facts, 'Metodo di calcolo')).join(' ');
  expect(rules).toContain('100 × target / consuntivo');
  expect(rules).toContain('Le sue fasi valgono il 20 %');
  expect(items(below(EMPTY_PLAN, 'Metodo di calcolo')).join(' ')).not.toContain('fasi');
  expect(rules).toContain('il grado scende in proporzione fino a 0 % in 30 giorni');
  expect(rules).toContain('Raggiunto da 90 % in su, Parzialmente raggiunto da 40 % in su');
});

test('every changed weight is listed with whose initiative it was, and the reason why an effect is unknown', () => {
  const cut: WeightChangeFacts = {
    act: 1,
    objective: 'C1_0001',
    objectiveTitle: 'Opere pubbliche',
    from: 8,
    to: 5,
    reduced: true,
    initiative: 'BOARD',
    evidence: 'RIDOTTO DA 8 A 5',
    sectorEffect: -1.25,
    areaEffect: null,
    effectUnknownBecause: storedReason({ reason: 'NOTHING_MEASURED' }),
  };
  const rise = {
    ...cut,
    from: null,
    reduced: false,
    initiative: 'SECTOR',
    sectorEffect: null,
    evidence: null,
  } as const;
  const found = below({ ...EMPTY_PLAN, weightChanges: [cut, rise] }, 'Pesi degli obiettivi modificati');
  expect(rows(found)).toEqual([
    [
      'C1_0001 Opere pubbliche',
      '1ª variazione',
      '8',
      '5',
      'Riduzione d’ufficio',
      'Settore: −1,25 punti percentuali. Effetto non calcolabile: nessun obiettivo del gruppo ha un risultato misurato.',
    ],
    [
      'C1_0001 Opere pubbliche',
      '1ª variazione',
      'n.d.',
      '5',
      'Su richiesta del settore',
      'Effetto non calcolabile: nessun obiettivo del gruppo ha un risultato misurato.',
    ],
  ]);
  expect(items(found)).toEqual(['C1_0001, testo della decisione: «RIDOTTO DA 8 A 5».']);
});

test('a request says what is not printed, what cannot be read, and what became of a deferred decision', () => {
  const acts = [{ ordinal: 1, title: 'Primo provvedimento', number: null, date: null, link: null }];
  const settlement = { outcome: 'REJECTED', reason: 'Dati non pervenuti.', decidedOn: '2021-12-31' } as const;
  const asked = { ...REQUEST, outcome: 'DEFERRED', settlement } as const;
  const lost = { ...REQUEST, request: null, readable: false, indicator: null } as const;
  const facts = { ...EMPTY_PLAN, acts, variations: [asked, lost] };
  const said = (heading: string) =>
    below(facts, heading).flatMap((block) => (block.kind === 'paragraph' ? [`${block.label}: ${block.text}`] : []));
  expect(said('C1_0001, indicatore 12: Non accolta a consuntivo')).toEqual([
    'Obiettivo: Opere pubbliche',
    'Richiesta: Si chiede di rinviare',
    'Motivazione: non riportata',
    'Decisione del Nucleo di Valutazione: VIENE ACCOLTA',
    'Che cosa cambia: nessun cambiamento',
    'Valutazione a consuntivo: Non accolta (31 dicembre 2021). Dati non pervenuti.',
  ]);
  expect(said('C1_0001: Accolta')[1]).toBe(
    'Richiesta: non leggibile: nel documento questa riga ha perso le ultime celle',
  );
});
