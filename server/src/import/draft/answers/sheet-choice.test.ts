import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { planDraft } from '../document-draft.js';

type Row = readonly [sector: string, objective: string, indicator: string, target: string, weight: string];

const HEADING = ['Settore', 'Titolo Obiettivo', 'Titolo Indicatore', 'Target Atteso', 'Peso Indicatore'];
const TITLE = [['Comune di Sarno'], ['Piano della performance'], ['Piano originario'], []];

function sheet(name: string, rows: readonly Row[], above: readonly (readonly string[])[] = []) {
  return { name, rows: [...above, HEADING, ...rows].map((row) => [...row]) };
}

async function read(sheets: readonly ReturnType<typeof sheet>[], answers: Readonly<Record<string, string>> = {}) {
  const bytes = await writeXlsx({ sheets: [...sheets] });
  const given = new Map(Object.entries({ WHICH_YEAR: '2022', ...answers }));
  const result = await planDraft(bytes, { answers: given });
  return { ...result, asked: result.questions.filter(({ code }) => code === 'SHEETS') };
}

function targets(read: { readonly draft: Awaited<ReturnType<typeof planDraft>>['draft'] }) {
  return read.draft?.indicators.map(({ title, target }) => [title, target?.value]);
}

const FIRST: readonly Row[] = [
  ['Cultura', 'Lettura', 'Prestiti', '120', '60'],
  ['Cultura', 'Lettura', 'Nuovi iscritti', '30', '40'],
];
const SECOND: readonly Row[] = [
  ['Cultura', 'Lettura', 'Prestiti', '150', '60'],
  ['Cultura', 'Lettura', 'Nuovi iscritti', '30', '40'],
];

describe('the sheets of a workbook', () => {
  it('belong together where they hold other indicators', async () => {
    const found = await read([
      sheet('Cultura', FIRST, TITLE),
      sheet('Ambiente', [['Ambiente', 'Verde', 'Alberi', '30', '100']]),
    ]);
    expect(found.asked).toEqual([]);
    expect(targets(found)).toEqual([
      ['Prestiti', '120'],
      ['Nuovi iscritti', '30'],
      ['Alberi', '30'],
    ]);
  });

  it('belong together where two sectors have the same indicator', async () => {
    const same = (sector: string, target: string): Row => [sector, 'Trasparenza', 'Atti pubblicati', target, '100'];
    const found = await read([
      sheet('Cultura', [same('Cultura', '80%')], TITLE),
      sheet('Ambiente', [same('Ambiente', '90%')]),
    ]);
    expect(found.asked).toEqual([]);
  });

  it('are asked about where they are two versions, and nothing is saved before', async () => {
    const versions = [sheet('Bozza', FIRST, TITLE), sheet('Definitivo', SECOND)];
    const open = await read(versions);
    expect(open.draft).toBeNull();
    expect(open.asked).toMatchObject([
      {
        id: 'SHEETS',
        blocking: true,
        message: expect.stringContaining('«Bozza» e «Definitivo»'),
        place: { sheet: 'Definitivo' },
        choices: [{ value: 'Bozza' }, { value: 'Definitivo' }, { value: '*' }],
        answer: null,
      },
    ]);
  });

  it('count as a person says', async () => {
    const versions = [sheet('Bozza', FIRST, TITLE), sheet('Definitivo', SECOND, TITLE)];
    const found = await read(versions, { SHEETS: 'Definitivo' });
    expect(targets(found)).toEqual([
      ['Prestiti', '150'],
      ['Nuovi iscritti', '30'],
    ]);
    expect(found.issues).toContainEqual(expect.objectContaining({ code: 'LEFT_OUT', found: 'Bozza' }));
    expect(targets(await read(versions, { SHEETS: 'Bozza' }))?.[0]).toEqual(['Prestiti', '120']);
  });

  it('are asked about where they name different years', async () => {
    const years = [
      sheet('Piano 2022', FIRST, TITLE),
      sheet('Piano 2023', [['Cultura', 'Musei', 'Mostre', '4', '100']]),
    ];
    expect((await read(years)).asked).toMatchObject([{ message: expect.stringContaining('anni diversi') }]);
    const all = await read(years, { SHEETS: '*' });
    expect(targets(all)?.map(([title]) => title)).toEqual(['Prestiti', 'Nuovi iscritti', 'Mostre']);
  });
});
