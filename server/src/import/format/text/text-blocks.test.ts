import { describe, expect, test } from 'vitest';
import { onlyTable, shownBlocks } from '../office.fixture.js';
import { textBlocks } from './text-blocks.js';

function rows(text: string): string[][] {
  return onlyTable(textBlocks(Buffer.from(text)));
}

describe('the separator of a text is the sign that makes a table of it', () => {
  test.each([
    [
      'tab',
      'Piano, anno 2024\n\nCodice\tTitolo\tPeso\n1\tUno, due; tre\t40\n2\tQuattro\t60\n',
      ['1', 'Uno, due; tre', '40'],
    ],
    ['semicolon', 'Piano;;\nCodice;Titolo;Peso\n1;Uno, due;11,5\n2;Tre, quattro;88,5\n', ['1', 'Uno, due', '11,5']],
    ['comma', 'Codice,Titolo,Peso\n1,"Uno, due","11,5"\n2,Tre,88\n', ['1', 'Uno, due', '11,5']],
    ['bar', 'Codice|Titolo|Peso\n1|Uno, due; tre|40\n2|Quattro|60\n', ['1', 'Uno, due; tre', '40']],
    ['bar of Markdown', '# Piano\n\n| Codice | Titolo |\n|---|---|\n| 1 | a \\| b |\n', ['1', 'a | b']],
  ])('%s', (_, text, row) => {
    expect(rows(text).find(([first]) => first === '1')).toEqual(row);
  });

  test('a column of decimal commas is no second column', () => {
    expect(rows('Peso\n11,5\n88,5\n')).toEqual([['Peso'], ['11,5'], ['88,5']]);
  });

  test.each([
    ['sentences with commas', 'Il Comune, con sede in Prova, approva il piano.\nIl piano, come tale, vale un anno.\n'],
    ['points that end with a semicolon', '- primo obiettivo;\n- secondo obiettivo;\n- terzo obiettivo.\n'],
    [
      'sentences with semicolons',
      'Approva il piano; lo pubblica\nVisto il decreto\nRitenuto di provvedere\nDelibera; con voti unanimi\nDispone\n',
    ],
  ])('%s are not divided', (_, text) => {
    expect(rows(text)).toEqual(
      text
        .trim()
        .split('\n')
        .map((line) => [line]),
    );
  });

  test('is stated by a line "sep=", which is no row', () => {
    const text = 'sep=,\na,b\n1,2\n';
    expect(rows(text)).toEqual([
      ['', ''],
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});

describe('a text', () => {
  test('is one table of all its lines, each cell with its line', () => {
    const reading = textBlocks(Buffer.from('Piano\n\na;b\nc;"d\ne"\nf;g\n'));
    expect(onlyTable(reading)).toEqual([
      ['Piano', ''],
      ['', ''],
      ['a', 'b'],
      ['c', 'd\ne'],
      ['f', 'g'],
    ]);
    expect(reading).toHaveProperty('blocks.0.rows.4.1.place', { line: 6 });
  });

  test.each([
    ['UTF-8 with its mark', Buffer.from('\ufeffCittà;x\n')],
    ['Windows-1252', Buffer.from('Citt\u00e0;x\n', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffCittà;x\n', 'utf16le')],
  ])('is read in %s', (_, bytes) => {
    expect(onlyTable(textBlocks(Buffer.concat([bytes])))[0]?.[0]).toContain('Città');
  });

  test('of millions of cells is refused with its size', () => {
    const text = `${'\t'.repeat(2000)}x\n${'a\tb\n'.repeat(10)}`;
    expect(shownBlocks(textBlocks(Buffer.from(text)))).toEqual([expect.stringContaining('2001 colonne')]);
  });
});
