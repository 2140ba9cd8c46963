import { describe, expect, test } from 'vitest';
import { shownBlocks } from '../office.fixture.js';
import { textBlocks } from './text-blocks.js';

/** The rows of a text whose lines these are, or the sentence that refuses it. */
function rows(lines: readonly string[]): unknown {
  return shownBlocks(textBlocks(Buffer.from(`${lines.join('\n')}\n`)))[0];
}

/** The rows with at least two cells, without the blank ones that fill them up. */
function tableRows(lines: readonly string[]): unknown {
  const read = rows(lines);
  return Array.isArray(read) ? read.filter((row: string[]) => row.slice(1).some((cell) => cell !== '')) : read;
}

const REFUSED = expect.stringMatching(/una riga propria.*non si possono ricostruire con certezza.*\.docx/);
const HEADINGS = ['Settore', 'Codice obiettivo', 'Obiettivo', 'Codice indicatore', 'Indicatore', 'Target', 'Peso'];
const FIRST = ['Tributi', 'OB1', 'Ridurre i tempi', '1', 'Giorni di attesa', '15', '60'];
const SECOND = ['', '', '', '2', 'Domande in rete', '80%', '40'];
const THIRD = ['Cultura', 'OB2', 'Aprire la biblioteca', '3', 'Ore', '1.200', '100'];

describe('a table whose cells stand one a line', () => {
  test('has the rows that its headings, codes and weights tell; an empty cell is a blank line', () => {
    expect(rows(['Comune di Prova', '', ...HEADINGS, ...FIRST, ...SECOND, ...THIRD, '', 'Il segretario'])).toEqual([
      ['Comune di Prova', '', '', '', '', '', ''],
      ['', '', '', '', '', '', ''],
      HEADINGS,
      FIRST,
      SECOND,
      THIRD,
      ['', '', '', '', '', '', ''],
      ['Il segretario', '', '', '', '', '', ''],
    ]);
  });

  test('has its cells at their lines', () => {
    const reading = textBlocks(Buffer.from([...HEADINGS, ...FIRST, ...SECOND].join('\n')));
    const table = 'blocks' in reading && reading.blocks[0]?.kind === 'TABLE' ? reading.blocks[0].rows : [];
    expect(table.map((cells) => cells.map((cell) => cell?.place.line))).toEqual([
      [1, 2, 3, 4, 5, 6, 7],
      [8, 9, 10, 11, 12, 13, 14],
      [15, 16, 17, 18, 19, 20, 21],
    ]);
  });

  test('may have fewer columns, others and unknown ones, also the last', () => {
    const headings = ['Cod. ind.', 'Indicatore', 'Target 2025', 'Peso %', 'Banca dati'];
    expect(
      tableRows([...headings, '1.1', 'Prestiti', '900', '50', 'Clavis', '1.2', 'Lettori', 'SI', '50', '']),
    ).toEqual([headings, ['1.1', 'Prestiti', '900', '50', 'Clavis'], ['1.2', 'Lettori', 'SI', '50', '']]);
  });

  test('may have as many columns as an annex', () => {
    const headings = [
      ...['Responsabile Settore', 'Settore', 'Codice Obiettivo', 'Titolo Obiettivo', 'Definizione Obiettivo'],
      ...['Peso Obiettivo', 'Codice Indicatore', 'Titolo Indicatore', 'Formula Indicatore', 'Finalità Indicatore'],
      ...['Target Atteso', 'Peso Indicatore', 'Richiesta variazione', 'Motivazione variazione', 'Decisione del Nucleo'],
    ];
    const first = [
      'Neri Ugo',
      'Settore Uno',
      'A_1',
      'Strade',
      'Cura',
      '10',
      '1',
      'Interventi',
      'n.',
      'Sicurezza',
      '10',
      '60',
    ];
    const second = ['', '', '', '', '', '', '2', 'Giorni: meno è meglio', 'giorni', 'Rapidità', '20', '40'];
    const rowsOfAct = [first, second].map((row) => [...row, '', '', '']);
    expect(tableRows(['Città sicura', '', ...headings, ...rowsOfAct.flat()])).toEqual([headings, ...rowsOfAct]);
  });

  test('keeps the paragraphs of a cell together where only one division leaves no code and number over', () => {
    const [sector = '', code = '', , ...rest] = FIRST;
    expect(tableRows([...HEADINGS, sector, code, 'Ridurre i tempi', 'di rilascio', ...rest, ...SECOND])).toEqual([
      HEADINGS,
      [sector, code, 'Ridurre i tempi\ndi rilascio', ...rest],
      SECOND,
    ]);
  });

  test('may repeat its headings under another area, with a blank line between or without', () => {
    expect(tableRows(['Area 1', ...HEADINGS, ...FIRST, ...SECOND, '', 'Area 2', '', ...HEADINGS, ...THIRD])).toEqual([
      HEADINGS,
      FIRST,
      SECOND,
      HEADINGS,
      THIRD,
    ]);
  });

  test('may have a blank line after each row', () => {
    expect(tableRows([...HEADINGS, '', ...FIRST, '', ...SECOND, '', ...THIRD, ''])).toEqual([
      HEADINGS,
      FIRST,
      SECOND,
      THIRD,
    ]);
  });

  test('may have lost the empty cells at its end', () => {
    const headings = [...HEADINGS, 'Decisione'];
    expect(tableRows([...headings, ...FIRST, '', ...SECOND])).toEqual([headings, [...FIRST, ''], [...SECOND, '']]);
  });

  test('has its totals as a row', () => {
    const total = ['Totale', '', '', '', '', '', '100'];
    expect(tableRows([...HEADINGS, ...FIRST, ...SECOND, ...total])).toEqual([HEADINGS, FIRST, SECOND, total]);
  });

  test('is read also where its sentences hold semicolons', () => {
    const sentence = 'Ridurre i tempi; le code; le spese';
    const withSentences = [FIRST, THIRD].map((row) => row.with(2, sentence));
    expect(tableRows([...HEADINGS, ...withSentences.flat()])).toEqual([HEADINGS, ...withSentences]);
  });

  const [sector = '', code = '', title = '', ...rest] = FIRST;
  test.each<readonly [string, readonly string[]]>([
    [
      'two texts side by side have three lines',
      [
        'Settore',
        'Codice',
        'Obiettivo',
        'Descrizione',
        'Target',
        'Peso',
        sector,
        code,
        title,
        'Con più persone',
        'In rete',
        '15',
        '60',
      ],
    ],
    ['a number is left over', [...HEADINGS, ...FIRST, '12', ...THIRD]],
    ['a cell is missing', [...HEADINGS, sector, code, title, ...rest.slice(1), ...THIRD]],
    [
      'no row has a code',
      ['Settore', 'Obiettivo', 'Indicatore', 'Target', 'Peso', sector, title, 'Giorni di attesa', '15', '100'],
    ],
    ['a number stands where the weight is not', [...HEADINGS, sector, code, title, '1', 'Giorni', '15', 'sessanta']],
    [
      'words after the table may be of its last cell',
      [...HEADINGS.toReversed(), ...FIRST.toReversed(), 'Il segretario'],
    ],
  ])('is refused with a remedy where %s', (_, lines) => {
    expect(rows(lines)).toEqual(REFUSED);
  });

  test.each<readonly [string, readonly string[]]>([
    [
      'labels with their values',
      ['Settore', 'Tributi', 'Obiettivo', 'Ridurre i tempi', 'Indicatore', 'Giorni', 'Target', '15', 'Peso', '60'],
    ],
    [
      'labels with colons',
      ['Codice obiettivo: OB1', 'Obiettivo: Ridurre i tempi', 'Indicatore: Giorni', 'Target: 15', 'Peso: 60'],
    ],
    [
      'prose',
      ['Il codice è quello del piano.', 'Gli obiettivi sono allegati.', 'Il peso è 100.', 'Il target è annuale.'],
    ],
  ])('is none where there are %s', (_, lines) => {
    expect(rows(lines)).toEqual(lines.map((line) => [line]));
  });
});
