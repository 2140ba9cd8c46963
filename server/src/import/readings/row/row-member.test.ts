import { describe, expect, it } from 'vitest';
import { contentOf, readingsPlan } from '../readings.fixture.js';
import type { FileTable } from '../table/file-table.js';
import { isTotal, memberColumns, rowMember, rowName } from './row-member.js';

async function table(...lines: string[]): Promise<FileTable> {
  const [first] = (await contentOf(lines.join('\n'))).tables;
  if (first === undefined) throw new Error('No table.');
  return first;
}

async function members(lines: readonly string[], answers: Readonly<Record<string, string>> = {}) {
  const found = await table(...lines);
  const plan = readingsPlan();
  const columns = memberColumns(found, plan.members);
  const context = { members: plan.members, indicators: plan.indicators, answers: new Map(Object.entries(answers)) };
  return found.rows.map((row) => rowMember(row, columns, context));
}

describe('the columns that name the indicator', () => {
  it('are the ones whose cells the plan knows', async () => {
    const found = await table('cod. ob.;codice;cod.;indicatore;valore', 'OB_1;1;K1;Numero accessi;210');
    const { code, title, objective } = memberColumns(found, readingsPlan().members);
    expect([code?.at, title?.at, objective?.at]).toEqual([2, 3, 0]);
  });

  it('may be one that is called «indicatore» and holds codes', async () => {
    const { code, title } = memberColumns(await table('indicatore;valore', 'K1;210'), readingsPlan().members);
    expect([code?.at, title]).toEqual([0, null]);
  });
});

describe('the indicator of a row', () => {
  it('is as printed where the plan does not have it, and none where nothing is printed', async () => {
    expect(await members(['codice;valore', 'K1;1', 'K9;2', ';3'])).toEqual([
      { kind: 'CODE', code: 'K1', isKnown: true },
      { kind: 'CODE', code: 'K9', isKnown: false },
      { kind: 'NONE' },
    ]);
  });

  it('is as answered where its code is damaged', async () => {
    const file = ['codice;valore', '12;1'];
    expect(await members(file)).toEqual([{ kind: 'DAMAGED', printed: '12', code: '0012' }]);
    expect(await members(file, { codes: 'SAME' })).toEqual([{ kind: 'CODE', code: '0012', isKnown: true }]);
    expect(await members(file, { codes: 'NONE' })).toEqual([{ kind: 'LEFT_OUT' }]);
  });

  it('is as answered where it may be several; another answer is none', async () => {
    const file = ['codice;valore', '7;1'];
    expect(await members(file)).toMatchObject([{ kind: 'QUESTION', question: { id: 'member:2 7', proposed: null } }]);
    expect(await members(file, { 'member:2 7': 'OB_3-7' })).toEqual([{ kind: 'CODE', code: 'OB_3-7', isKnown: true }]);
    expect(await members(file, { 'member:2 7': 'NONE' })).toEqual([{ kind: 'LEFT_OUT' }]);
    expect(await members(file, { 'member:2 7': 'K1' })).toMatchObject([{ kind: 'QUESTION' }]);
  });
});

it('a row has the name of its sheet and its number there', () => {
  const cell = (place: object) => ({ line: 9, text: '', cells: [{ text: 'Totale settore', place, isMerged: false }] });
  expect(rowName(cell({}))).toBe('Riga 9');
  expect(rowName(cell({ sheet: 'Cultura', cell: 'A4' }))).toBe('Foglio «Cultura», riga 4');
  expect(isTotal(cell({}))).toBe(true);
});
