import { describe, expect, it } from 'vitest';
import type { Answers } from '../../question/import-question.js';
import type { DocumentRow } from '../../text/document-rows.js';
import { planReading } from '../plan-draft-reader.js';

const TEXT = ['Comune di Sarno', 'Piano della performance 2022', ''];
const HEADING = [
  ...['Settore', 'Codice Obiettivo', 'Titolo Obiettivo', 'Codice Indicatore', 'Titolo Indicatore'],
  ...['Target Atteso', 'Peso Indicatore'],
];

/** The rows of a scan; a cell that begins with "?" was not recognised with certainty. */
function scan(rows: readonly (readonly string[])[], heading: readonly string[] = HEADING): DocumentRow[] {
  const lines = [...TEXT.map((text) => (text === '' ? [] : [text])), heading, ...rows];
  return lines.map((printed, at) => {
    const doubtful = printed.flatMap((cell, position) => (cell.startsWith('?') ? [position] : []));
    const cells = printed.map((cell) => cell.replace(/^\?/, ''));
    return { line: at + 1, cells, text: cells.join('\t'), ...(doubtful.length > 0 && { doubtful }) };
  });
}

function read(rows: readonly DocumentRow[], answers: Readonly<Record<string, string>> = {}) {
  const given: Answers = new Map(Object.entries(answers));
  const result = planReading(rows, { answers: given });
  const content = result.draft ?? ('provisional' in result ? result.provisional : null);
  return { ...result, content, ids: result.questions.map(({ id }) => id) };
}

const indicator = (code: string, target: string, weight: string) => [
  '',
  '',
  '',
  code,
  `Titolo ${code}`,
  target,
  weight,
];
const objective = (code: string, ...of: [code: string, target: string, weight: string]) => {
  const [, , , ...rest] = indicator(...of);
  return ['Tributi', code, `Obiettivo ${code}`, ...rest];
};

describe('a number that a scan leaves open', () => {
  const rows = scan([objective('C1', '11', '?120', '100')]);

  it('is unknown, and asked about with what it seems to be', () => {
    const { content, questions, draft } = read(rows);
    expect(draft).not.toBeNull();
    expect(content?.indicators[0]?.target).toMatchObject({ value: null, text: '120', likely: '120' });
    expect(questions).toMatchObject([
      { code: 'TARGET_MEANING', line: 5, objective: 'C1', indicator: '11', field: 'target', proposed: '120' },
    ]);
  });

  it('is what a person reads in the cell', () => {
    const { content, ids } = read(rows, { 'TARGET_MEANING/5/target': '20' });
    expect(content?.indicators[0]?.target?.value).toBe('20');
    expect(ids).toEqual([]);
  });
});

describe('weights that a scan leaves open', () => {
  it('are certain where they add up to 100', () => {
    const { content, ids } = read(scan([objective('C1', '11', '5', '?60'), indicator('12', '5', '40')]));
    expect(content?.indicators.map(({ weight }) => weight?.value)).toEqual(['60', '40']);
    expect(ids).toEqual([]);
  });

  it('are unknown where they do not, and where there is only one', () => {
    const two = read(scan([objective('C1', '11', '5', '?60'), indicator('12', '5', '45')]));
    expect(two.content?.indicators.map(({ weight }) => weight?.value)).toEqual([null, '45']);
    expect(two.ids).toEqual(['WEIGHT_MEANING/5/indicatorWeight']);
    expect(read(scan([objective('C1', '11', '5', '?100')])).ids).toEqual(['WEIGHT_MEANING/5/indicatorWeight']);
  });
});

describe('a code that a scan leaves open', () => {
  it('is asked before anything is saved: it may be no member at all', () => {
    const { draft, questions } = read(scan([objective('C1', '?17', '5', '100')]));
    expect(draft).toBeNull();
    expect(questions).toMatchObject([{ id: 'SAME_MEMBER/5/indicatorCode', blocking: true, proposed: '17' }]);
  });

  it('is certain where its neighbours count on to it, or it stands elsewhere', () => {
    expect(read(scan([objective('C1', '11', '5', '50'), indicator('?12', '5', '50')])).ids).toEqual([]);
  });

  it('of digits alone may have letters, where the other codes of a scan have some', () => {
    const rows = scan([objective('IS1', '11', '5', '100'), objective('152', '21', '?5', '100')]);
    expect(read(rows).ids).toContain('SAME_MEMBER/6/objectiveCode');
  });
});

describe('what a scan leaves open elsewhere', () => {
  it('of the text above the tables is no fact of the plan', () => {
    const rows = scan([objective('C1', '11', '5', '100')]);
    const unsure = rows.map((row) => (row.line === 2 ? { ...row, doubtful: [0] } : row));
    expect(read(unsure).questions.map(({ code }) => code)).toContain('WHICH_YEAR');
  });

  it('of the words of a title is told', () => {
    const { issues } = read(scan([['Tributi', 'C1', '?Riscossi0ne', '11', 'Entrate', '5', '100']]));
    expect(issues.filter(({ line }) => line === 5)).toMatchObject([
      { code: 'NOT_CERTAIN', column: 'Titolo Obiettivo', found: 'Riscossi0ne' },
    ]);
  });

  it('of a heading that tells the year leaves the targets below it open, unless the years follow each other', () => {
    const years = (...names: string[]) => [...HEADING.slice(0, 5), ...names];
    const row = ['Tributi', 'C1', 'Obiettivo', '11', 'Entrate', '5', '6'];
    const loose = read(scan([row], years('?Target 2022', 'Target 2025')));
    expect(loose.content?.indicators[0]?.target?.value).toBeNull();
    const inOrder = read(scan([row], years('?Target 2022', 'Target 2023')));
    expect(inOrder.content?.indicators[0]?.target?.value).toBe('5');
  });
});
