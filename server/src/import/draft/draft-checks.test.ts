import { describe, expect, it } from 'vitest';
import { planReading } from './plan-draft-reader.js';

const OPENING = ['COMUNE DI LODI', 'Piano della Performance 2023', ''];

function issuesOf(...table: readonly (readonly string[])[]) {
  const rows = [...OPENING.map((line) => [line]), ...table];
  const { issues } = planReading(rows.map((cells, at) => ({ line: at + 1, cells, text: cells.join('\t') })));
  return issues.map(({ code, line, found }) => [code, line, found]);
}

describe('the checks of a draft', () => {
  const HEADINGS = ['Area', 'Settore', 'Codice obiettivo', 'Obiettivo', 'Indicatore', 'Target', 'Peso'];

  it('name each objective without a sector where others have one', () => {
    const rows = [
      ['Sicurezza', 'Polizia', 'A1', 'Strade', 'Controlli', '80', '100'],
      ['Cultura', '', 'B1', 'Biblioteche', 'Prestiti', '900', '100'],
    ];
    const apart = rows.map((row) => row.with(1, row[1] ?? ''));
    expect(issuesOf(HEADINGS, ...apart.toReversed())).toContainEqual(['PARENT_UNKNOWN', 5, 'Biblioteche']);
  });

  it('say once what the document names of no objective', () => {
    const headings = HEADINGS.slice(2);
    const rows = [
      ['A1', 'Strade', 'Controlli', '80', '100'],
      ['B1', 'Biblioteche', 'Prestiti', '900', '100'],
    ];
    expect(issuesOf(headings, ...rows)).toEqual([
      ['PARENT_UNKNOWN', null, null],
      ['PARENT_UNKNOWN', null, null],
    ]);
  });

  it('name two areas or sectors whose names differ only in marks, whether they are read as one or two', () => {
    const named = (area: string, sector: string, code: string) => [
      area,
      sector,
      code,
      `Titolo ${code}`,
      'Atti',
      '8',
      '100',
    ];
    const rows = [
      named('Area 1', 'Servizi A-B', 'A1'),
      named('Area 1 +', 'Servizi A, B', 'A2'),
      named('AREA 1.', 'Servizi (A) B', 'A3'),
      named('Area 1', 'SERVIZI A-B', 'A4'),
    ];
    expect(issuesOf(HEADINGS, ...rows)).toEqual([
      ['ALIKE_NAMES', 6, 'Area 1 +'],
      ['ALIKE_NAMES', 6, 'Servizi A, B'],
      ['ALIKE_NAMES', 7, 'Servizi (A) B'],
    ]);
  });
});
