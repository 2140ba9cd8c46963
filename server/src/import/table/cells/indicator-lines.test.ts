import { describe, expect, it } from 'vitest';
import { tableHeading } from '../columns/table-heading.js';
import { indicatorLines } from './indicator-lines.js';

const HEADINGS = ['Obiettivo', 'Indicatori', 'Valori attesi', 'Peso'];

function split(...cells: string[]) {
  const row = (line: number, texts: string[]) => ({ line, cells: texts, text: texts.join('\t') });
  const heading = tableHeading([row(1, HEADINGS)], 0, 2023);
  if (heading === null) throw new Error('The headings are not read.');
  return indicatorLines(row(2, cells), heading).map((line) => line.cells);
}

describe('a cell with several indicators', () => {
  it('is divided at its numbers, each with the target of the same number', () => {
    expect(split('Lettura', 'a) Prestiti b) Incontri', 'a) 12.000 b) almeno 15', '100')).toEqual([
      ['Lettura', 'Prestiti', '12.000', '100'],
      ['', 'Incontri', 'almeno 15', '100'],
    ]);
  });

  it('is divided at its lines where each begins like a title, and beside it stand as many whole targets', () => {
    expect(split('Sport', 'Ore di utilizzo\nContributi', '2.400\n100%', '60\n40')).toEqual([
      ['Sport', 'Ore di utilizzo', '2.400', '60'],
      ['', 'Contributi', '100%', '40'],
    ]);
  });

  it('is one indicator where its lines only wrap', () => {
    expect(split('Sport', 'Ore di\nutilizzo', '2.400\n100%', '100')).toHaveLength(1);
    expect(split('Sport', 'Regolamento\nApprovazione', 'entro il 30/06/\n2023', '100')).toHaveLength(1);
  });
});
