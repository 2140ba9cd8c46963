import { expect, test } from 'vitest';
import { weightLines } from './weight-lines.js';

const known = { codes: new Set(['C1_0001', 'C1_0002', 'C1_0003']), acts: new Set([0, 5]) };
const line = (number: number, code: string, weight: string | null, more = {}) => ({
  line: number,
  code,
  weight,
  meant: [],
  source: null,
  act: null,
  problem: null,
  ...more,
});

test('one objective a line, numbers as Italians write them', () => {
  expect(weightLines('C1_0001;8\nC1_0002;7,5\nC1_0003;1.000', known)).toEqual([
    line(1, 'C1_0001', '8'),
    line(2, 'C1_0002', '7.5'),
    line(3, 'C1_0003', '1000'),
  ]);
});

test('columns copied from a spreadsheet, a mark, a heading and empty lines are read too', () => {
  expect(weightLines('\uFEFFcodice\tpeso\r\n\r\n"C1_0001"\t8\r\n\t\r\n', known)).toEqual([line(3, 'C1_0001', '8')]);
});

test('source and act are optional for each weight; an empty one leaves the choice to the form', () => {
  const file = 'codice;peso;fonte;variazione\r\nC1_0001;8;"PEG 2021; pagina ""4""";5\r\nC1_0002;7;;\r\nC1_0002;6;;0ª';
  expect(weightLines(file, known)).toEqual([
    line(2, 'C1_0001', '8', { source: 'PEG 2021; pagina "4"', act: 5 }),
    line(3, 'C1_0002', '7'),
    line(4, 'C1_0002', '6', { act: 0 }),
  ]);
  expect(weightLines('C1_0001\t8\tPEG 2021; pagina 4\t5', known)).toEqual([
    line(1, 'C1_0001', '8', { source: 'PEG 2021; pagina 4', act: 5 }),
  ]);
});

test('columns are read by their heading, and others are ignored', () => {
  expect(weightLines('Variazione;Titolo;Peso;Obiettivo\n5;Controlli;8;C1_0001', known)).toEqual([
    line(2, 'C1_0001', '8', { act: 5 }),
  ]);
});

test('each line has its problem, under its line number', () => {
  const typed = [
    'C1_0001;otto',
    'C9_0001;3',
    'C1_0001;3',
    'C1_0002',
    'C1_0003;-1',
    'C1_0002;1;fonte;5;6',
    ';4',
    'C1_0003;4;;9',
    'C1_0001;4;;ultima',
    'C1_0002;7.5',
  ].join('\n');
  expect(weightLines(typed, known).map(({ line, problem }) => [line, problem])).toEqual([
    [1, 'number'],
    [2, 'unknown'],
    [3, 'repeated'],
    [4, 'columns'],
    [5, 'number'],
    [6, 'columns'],
    [7, 'columns'],
    [8, 'act'],
    [9, 'act'],
    [10, 'asked'],
  ]);
});

test('an ambiguous number lists its readings', () => {
  expect(weightLines('C1_0001;7.5', known)).toEqual([
    line(1, 'C1_0001', null, { meant: ['7,5', '75'], problem: 'asked' }),
  ]);
});

test('a weight that is not there is unknown, never zero', () => {
  expect(weightLines('C1_0001;', known)).toEqual([line(1, 'C1_0001', null, { problem: 'columns' })]);
});
