import { describe, expect, it } from 'vitest';
import { readPlan } from '../printed-plan.fixture.js';
import { draftStatements } from '../statements/draft-statements.js';

const OPENING = [
  'COMUNE DI LODI',
  'Piano Esecutivo di Gestione 2023-2025',
  'Piano dettaglio degli obiettivi 2023',
  'La città dei bambini',
  '',
];
const MEMBERS = [
  'Settore',
  'Codice Obiettivo',
  'Titolo Obiettivo',
  'Codice Indicatore',
  'Titolo Indicatore',
  'Target Atteso',
  'Peso Indicatore',
];
const INDICATOR = ['Servizi', 'OB-1', 'Asili nido', '12', 'Posti disponibili', '25', '100'];
const BLANK = MEMBERS.map(() => '');

async function plan(headings: readonly string[], ...rows: readonly (readonly string[])[]) {
  const table = [[...MEMBERS, ...headings], ...rows].map((cells) => cells.join('\t'));
  return await readPlan([...OPENING, ...table, ''].join('\n'));
}
const content = ({ draft }: Awaited<ReturnType<typeof plan>>) =>
  (draft.phases ?? []).map(({ objective, title, start, due, weight }) => [
    objective,
    title,
    start?.value ?? null,
    due?.value ?? null,
    weight?.value ?? null,
  ]);
const codes = ({ issues }: Awaited<ReturnType<typeof plan>>) => issues.map(({ code }) => code);

describe('the phases of a document', () => {
  const HEADINGS = ['Fase', 'Data inizio', 'Scadenza', 'Peso fase'];

  it('stand beside an indicator of their objective or below it', async () => {
    const read = await plan(
      HEADINGS,
      [...INDICATOR, 'Progetto', '15/01/2023', '30 giugno', '40'],
      [...BLANK, '2. Gara d’appalto', 'luglio', 'fine anno', '60%'],
    );
    expect(content(read)).toEqual([
      ['OB-1', 'Progetto', '2023-01-15', '2023-06-30', '40'],
      ['OB-1', '2. Gara d’appalto', '2023-07-01', '2023-12-31', '60'],
    ]);
    expect(codes(read)).toEqual([]);
    const stated = draftStatements(read.draft).filter(({ subject }) => subject === 'PHASE');
    expect(stated.map(({ code, field, phase, value }) => [code, field, phase, value]).slice(0, 3)).toEqual([
      ['OB-1/progetto', 'exists', 'AFTER', 'true'],
      ['OB-1/progetto', 'title', 'AFTER', 'Progetto'],
      ['OB-1/progetto', 'start', 'AFTER', '2023-01-15'],
    ]);
    expect(stated.at(-1)?.code).toBe('OB-1/gara-d-appalto');
  });

  it('last from the first to the last marked month of a Gantt', async () => {
    const months = ['Gen', 'Feb', 'Mar', 'Apr', 'Mag', 'Giu', 'Lug', 'Ago', 'Set', 'Ott', 'Nov', 'Dic'];
    const marks = (...marked: number[]) => months.map((_, index) => (marked.includes(index + 1) ? 'X' : ''));
    const read = await plan(
      ['Fasi', ...months],
      [...INDICATOR, 'Progetto', ...marks(1, 2)],
      [...BLANK, 'Lavori', ...marks(3, 4, 9)],
      [...BLANK, 'Collaudo', ...marks()],
    );
    expect(content(read)).toEqual([
      ['OB-1', 'Progetto', '2023-01-01', '2023-02-28', null],
      ['OB-1', 'Lavori', '2023-03-01', '2023-09-30', null],
      ['OB-1', 'Collaudo', null, null, null],
    ]);
  });

  it('last as long as the marked quarters of the year, under one heading for all; a dash marks nothing', async () => {
    const read = await plan(
      ['Attività', 'Tempi 2023 I trim.', 'II trim.', 'III trim.', 'IV trim.'],
      [...INDICATOR, 'Progetto', 'X', '', '', '-'],
      [...BLANK, 'Lavori', '-', 'X', 'X', ''],
    );
    expect(content(read)).toEqual([
      ['OB-1', 'Progetto', '2023-01-01', '2023-03-31', null],
      ['OB-1', 'Lavori', '2023-04-01', '2023-09-30', null],
    ]);
  });

  it('have the months of a second row of headings', async () => {
    const initials = [...'GFMAMGLASOND'];
    const read = await plan(
      ['Fasi', 'Cronoprogramma 2023'],
      [...BLANK, '', ...initials],
      [...INDICATOR, 'Progetto', 'X', 'X', ...initials.slice(2).map(() => '')],
    );
    expect(content(read)).toEqual([['OB-1', 'Progetto', '2023-01-01', '2023-02-28', null]]);
  });

  it('last from the first to the last marked week of a Gantt, and the fourth week to the end of its month', async () => {
    const weeks = ['Gen', 'Feb'].flatMap((month) => [1, 2, 3, 4].map((week) => `${month} s${week}`));
    const read = await plan(
      ['Fasi', ...weeks],
      [...INDICATOR, 'Progetto', '', 'X', 'X', '', '', '', '', ''],
      [...BLANK, 'Lavori', '', '', '', 'X', 'X', 'X', 'X', 'X'],
    );
    expect(content(read)).toEqual([
      ['OB-1', 'Progetto', '2023-01-08', '2023-01-21', null],
      ['OB-1', 'Lavori', '2023-01-22', '2023-02-28', null],
    ]);
  });

  it('have the weeks of a second row of bare numbers below the months', async () => {
    const read = await plan(
      ['Fasi', 'Gennaio', '', '', '', 'Febbraio', '', '', ''],
      [...BLANK, '', '1', '2', '3', '4', '1', '2', '3', '4'],
      [...INDICATOR, 'Progetto', '', '', 'X', 'X', 'X', '', '', ''],
    );
    expect(content(read)).toEqual([['OB-1', 'Progetto', '2023-01-15', '2023-02-07', null]]);
  });

  it('have the numbered weeks of the year, from Monday to Sunday', async () => {
    const weeks = Array.from({ length: 10 }, (_, at) => `Sett. ${at + 1}`);
    const read = await plan(
      ['Fasi', ...weeks],
      [...INDICATOR, 'Progetto', '', 'X', 'X', ...weeks.slice(3).map(() => '')],
    );
    expect(content(read)).toEqual([['OB-1', 'Progetto', '2023-01-09', '2023-01-22', null]]);
  });

  it('have no days from a Gantt of another year than the plan', async () => {
    const ofYear = async (year: string) =>
      content(
        await plan(['Fasi', `gen-${year}`, `feb-${year}`, `mar-${year}`], [...INDICATOR, 'Progetto', 'X', 'X', '']),
      );
    expect(await ofYear('23')).toEqual([['OB-1', 'Progetto', '2023-01-01', '2023-02-28', null]]);
    expect(await ofYear('24')).toEqual([['OB-1', 'Progetto', null, null, null]]);
  });

  it('keep what cannot be read unknown, with an issue that says how to correct it', async () => {
    const read = await plan(
      HEADINGS,
      [...INDICATOR, 'Progetto', 'in primavera', '31/12/2023', '140'],
      [...BLANK, 'Fase 2: progetto', '', '31/10/2023', ''],
    );
    expect(content(read)).toEqual([['OB-1', 'Progetto', null, '2023-12-31', null]]);
    expect(read.issues.map(({ code, line, found }) => [code, line, found])).toEqual([
      ['UNREADABLE_DAY', 7, 'in primavera'],
      ['WEIGHT_OUT_OF_RANGE', 7, '140'],
      ['DUPLICATE_PHASE', 8, 'Fase 2: progetto'],
    ]);
  });

  it('are none where no column names them: a day beside no phase is about something else', async () => {
    const read = await plan(['Scadenza'], [...INDICATOR, '31/12/2023']);
    expect(read.draft.phases).toBeUndefined();
  });
});
