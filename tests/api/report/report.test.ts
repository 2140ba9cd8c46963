import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { difference, measure, percent, share, target } from '../../../web/src/format.js';
import { sqlite } from '../../harness/database/databases.js';
import { staffMember } from '../../harness/people/staff.js';
import { type Data, type Service, startService } from '../../harness/service/service.js';
import { readDocx, readPdf, reportBytes } from './report-files.js';

const SCORE = 'score { value coverage reported total }';
const QUESTION = `{ plan { ${SCORE} easing { value } areas { name ${SCORE} } sectors { name manager ${SCORE} }
  objectives(first: 1000) { nodes { code title ${SCORE} } } weightChanges { effectUnknownBecause }
  indicators(first: 1000) { nodes { code title kind direction directionInferred unit rangeMin rangeMax targetDate weight target actual attainment { state value raw } } }
  discrepancies { message } acts { document { sha256 issues { message } } } } }`;

describe('the report of Cremona', () => {
  let service: Service;
  let docx: ReturnType<typeof readDocx>;
  let pdf: Awaited<ReturnType<typeof readPdf>>;
  let plan: Data;
  beforeAll(async () => {
    service = await startService(sqlite);
    const segreteria = await staffMember(service.own.database, { role: 'SEGRETERIA' });
    docx = readDocx(await reportBytes(service, 'docx', '', segreteria));
    pdf = await readPdf(await reportBytes(service, 'pdf', '', segreteria));
    plan = (await service.ask(QUESTION)).data.plan;
  });
  afterAll(() => service.stop());

  test('says of the whole plan what the screen says', () => {
    const whole = `${percent(plan.score.value)} (misurato il ${share(plan.score.coverage)} del peso)`;
    expect(whole).toBe('80,84 % (misurato il 94,17 % del peso)');
    const easing = `${difference(plan.easing.value)} punti percentuali (a parità di confronto, su 10 obiettivi)`;
    expect(docx.rows).toContainEqual(['Grado di raggiungimento', whole]);
    expect(docx.rows).toContainEqual(['Indicatori rendicontati', '25 su 27']);
    expect(docx.rows).toContainEqual(['Effetto delle variazioni', easing]);
    expect(pdf.text).toContain(`Grado di raggiungimento ${whole}`);
    expect(pdf.text).toContain('Raggiunto 13 Parzialmente raggiunto 9 Non raggiunto 3 Non rendicontato 2');
    expect(pdf.text).toContain(`Effetto delle variazioni ${easing}`);
  });

  test('says of areas and sectors what the screen says, in tables and in drawings', () => {
    for (const { name, score } of [...plan.areas, ...plan.sectors]) {
      const numbers = [percent(score.value), share(score.coverage)];
      const row = docx.rows.find(([label, ...cells]) => label === name && cells.length === 5);
      expect(row?.slice(0, 3)).toEqual([name, ...numbers]);
      expect(row?.[4]).toBe(`${score.reported} su ${score.total}`);
      expect(docx.rows).toContainEqual([name, '', '', percent(score.value)]);
      expect(pdf.text).toContain([name, ...numbers].join(' '));
      expect(pdf.tags.some(({ alt }) => alt?.includes(`${name}: ${percent(score.value)}`))).toBe(true);
    }
  });

  test('says of every objective what the screen says', () => {
    expect(plan.objectives.nodes).toHaveLength(12);
    for (const { code, title, score } of plan.objectives.nodes) {
      const words = `Grado di raggiungimento: ${percent(score.value)} (misurato il ${share(score.coverage)} del peso)`;
      const inDocx = docx.paragraphs.slice(docx.paragraphs.indexOf(`${code} ${title}`));
      expect(inDocx.find((line) => line.startsWith('Grado di raggiungimento:'))).toContain(words);
      const inPdf = pdf.text.slice(pdf.text.indexOf(`${code} ${title} Struttura responsabile:`));
      expect(inPdf.indexOf(words)).toBe(inPdf.indexOf('Grado di raggiungimento:'));
    }
  });

  test('says of every indicator what the screen says', () => {
    const states: Record<string, string> = { NO_ACTUAL: 'Non rendicontato', NO_TARGET: 'Target non previsto' };
    for (const indicator of plan.indicators.nodes) {
      const { code, title, kind, weight, actual, attainment } = indicator;
      const row = docx.rows.find(([label, ...cells]) => label === `${code} ${title}` && cells.length === 6) ?? [];
      const { state, value, raw } = attainment;
      const capped = raw === value ? percent(value) : `${percent(value)} (${percent(raw)})`;
      const [, ownWeight, , ownTarget, ownActual, , grade = ''] = row;
      expect([ownWeight, ownTarget, ownActual]).toEqual([
        measure(weight, 'PERCENT'),
        target(indicator),
        actual === null ? 'Non rendicontato' : measure(actual, kind),
      ]);
      expect(grade.replace(/^[●◐✕○—] /, '').startsWith(state === 'SCORED' ? capped : (states[state] ?? '?'))).toBe(
        true,
      );
      // In the PDF the sign before the outcome is a drawing, and its letters have no sign for a bound.
      const inPdf = row
        .join(' ')
        .replace(/[●◐✕○—] /, '')
        .replaceAll('≤', '<=')
        .replaceAll('≥', '>=')
        .replace(/\s+/g, ' ');
      expect(pdf.text.includes(inPdf), inPdf).toBe(true);
    }
  });

  test('has words for what is not known, and makes no weight up', () => {
    const row = docx.rows.find(([label, ...cells]) => label?.startsWith('1391 ') && cells.length === 6);
    expect(row?.slice(4)).toEqual(['Non rendicontato', 'n.d.', '○ Non rendicontato']);
    expect(pdf.text.match(/Peso dell.obiettivo: peso non disponibile/g)).toHaveLength(9);
  });

  test('lists every weight cut, 8 to 5, by the board’s own motion, and why its effect is unknown', () => {
    const cuts = docx.rows.filter((cells) => cells.includes('Riduzione d’ufficio'));
    expect(cuts.map(([objective, act, from, to]) => [objective?.split(' ')[0], act, from, to])).toEqual(
      ['C77_0004', 'C50_0005', 'C16_0011'].map((code) => [code, '5ª variazione', '8', '5']),
    );
    expect(cuts.map((cells) => cells.at(-1))).toEqual(
      plan.weightChanges.map(({ effectUnknownBecause }: Data) => effectUnknownBecause),
    );
    expect(pdf.text.match(/5ª variazione 8 5 Riduzione d’ufficio/g)).toHaveLength(3);
  });

  test('names decisions, remarks, contradictions, reading problems and documents', () => {
    for (const text of [docx.text, pdf.text]) {
      const flat = text.replace(/\s+/g, ' ');
      expect(flat).toContain('C32_0014, indicatore 1174: Non accolta');
      expect(flat).toContain('C0129_0001, indicatore 1443: Valutazione rinviata a consuntivo');
      expect(flat).toContain('Target inserito (indicatore 1595): da target non previsto (stampato 0) a 5.');
      expect(flat).toContain('nessun ricorso pervenuto');
      for (const { message } of plan.discrepancies) expect(flat).toContain(message);
      for (const { document } of plan.acts) {
        expect(flat.replaceAll(' ', '')).toContain(document.sha256);
        for (const { message } of document.issues) expect(flat).toContain(message);
      }
    }
  });

  test('sets no person beside results', () => {
    for (const { manager } of plan.sectors) {
      expect(docx.text).not.toContain(manager);
      expect(pdf.text).not.toContain(manager);
    }
  });

  test('announces demonstration data on every page, and calls a draft one', () => {
    for (const { text } of pdf.pages) expect(text).toContain('Dati dimostrativi: i consuntivi sono di prova');
    const header = docx.files.get('word/header1.xml');
    expect(header).toContain('Dati dimostrativi');
    expect(header).toContain('BOZZA');
    expect(pdf.pages[0]?.text).toContain('BOZZA');
  });

  test('knows of nothing decided before the act that decided it', async () => {
    const { text } = await readPdf(await reportBytes(service, 'pdf', '?atAct=4'));
    expect(text).toContain('Nessun obiettivo ha cambiato peso in questa situazione.');
    expect(text).not.toContain('Riduzione d’ufficio');
  });
});
