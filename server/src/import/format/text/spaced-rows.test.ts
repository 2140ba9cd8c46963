import { describe, expect, test } from 'vitest';
import { shownBlocks } from '../office.fixture.js';
import { textBlocks } from './text-blocks.js';

/** The rows of a text that is printed in columns, or the sentence that refuses it. */
function rows(...lines: readonly string[]): unknown {
  return shownBlocks(textBlocks(Buffer.from(`${lines.join('\n')}\n`)))[0];
}

const REFUSED = expect.stringContaining('non si possono ricostruire con certezza');

describe('a text whose columns only spaces keep apart', () => {
  test('is put together again: each row begins with its key, and its cells go on below', () => {
    const text = rows(
      '                Piano della performance 2024',
      'Codice   Obiettivo            Indicatore           Target   Peso',
      '                                                            %',
      'OB.1     Ridurre i tempi di   Giorni di attesa     15       60',
      '         rilascio             per una carta',
      '         dei documenti',
      '                              Domande in rete      80%      40',
      'OB.2     Curare il verde      Alberi piantati      1.200    100',
    );
    expect(text).toEqual([
      ['Piano della performance 2024', '', '', '', ''],
      ['Codice', 'Obiettivo', 'Indicatore', 'Target', 'Peso %'],
      ['OB.1', 'Ridurre i tempi di rilascio dei documenti', 'Giorni di attesa per una carta', '15', '60'],
      ['', '', 'Domande in rete', '80%', '40'],
      ['OB.2', 'Curare il verde', 'Alberi piantati', '1.200', '100'],
    ]);
  });

  test('goes on over pages, with a cell that a page break parts', () => {
    const text = rows(
      'N.   Obiettivo                       Nota                Peso',
      '1    Ridurre i tempi di rilascio     Con due persone     60',
      '     dei documenti                   in più',
      '2    Curare il verde                 Da maggio, con le   40',
      '\fN.      Obiettivo                       Nota                Peso',
      '                                        associazioni',
      '3       Aprire la biblioteca            Il sabato           20',
    );
    expect(text).toEqual([
      ['N.', 'Obiettivo', 'Nota', 'Peso'],
      ['1', 'Ridurre i tempi di rilascio dei documenti', 'Con due persone in più', '60'],
      ['2', 'Curare il verde', 'Da maggio, con le associazioni', '40'],
      ['N.', 'Obiettivo', 'Nota', 'Peso'],
      ['3', 'Aprire la biblioteca', 'Il sabato', '20'],
    ]);
  });

  test('keeps the lines around its tables as text, also what stands apart below', () => {
    const text = rows(
      'N.     Obiettivo            Peso',
      '1      Curare il verde      60',
      '2      Aprire di sabato     40',
      '',
      '       Il segretario',
      'Tutto sarà pubblicato nel sito del Comune.',
    );
    expect(text).toEqual([
      ['N.', 'Obiettivo', 'Peso'],
      ['1', 'Curare il verde', '60'],
      ['2', 'Aprire di sabato', '40'],
      ['Il segretario', '', ''],
      ['Tutto sarà pubblicato nel sito del Comune.', '', ''],
    ]);
  });

  test('has columns without a heading where the first row has a cell', () => {
    const text = rows(
      'Obiettivi                            Peso',
      'n. 1          Curare il verde        60',
      'n. 2          Aprire di sabato       30',
      'n. 3          Pulire il fiume        10',
    );
    expect(text).toEqual([
      ['Obiettivi', '', 'Peso'],
      ['n. 1', 'Curare il verde', '60'],
      ['n. 2', 'Aprire di sabato', '30'],
      ['n. 3', 'Pulire il fiume', '10'],
    ]);
  });

  test('has years in its headings, which are no values', () => {
    const text = rows(
      'N.     Indicatore           Target   Target',
      '                            2024     2025',
      '1      Alberi piantati      60       70',
      '2      Sabati aperti        40       45',
    );
    expect(text).toEqual([
      ['N.', 'Indicatore', 'Target 2024', 'Target 2025'],
      ['1', 'Alberi piantati', '60', '70'],
      ['2', 'Sabati aperti', '40', '45'],
    ]);
  });
});

describe('a text in columns is refused, with its line and a remedy, where it is not certain', () => {
  test.each([
    [
      'to which row a line belongs: its cells stand in the middle',
      [
        'N.   Obiettivo               Peso',
        '1    Curare il verde         30',
        '     Ridurre i tempi di',
        '2    Rilascio delle carte    30',
        '     di identità',
        '3    Aprire di sabato        40',
      ],
    ],
    [
      'where a cell that reaches down over two rows ends',
      [
        'Codice   Definizione          N.    Indicatore        Target',
        'OB.1     Il Comune cura il    1.1   Alberi            15',
        '         verde, i parchi,     1.2   Parchi            20',
        '         i giardini           1.3   Giardini          30',
        'OB.2     Altro                2.1   Sabati            30',
      ],
    ],
    [
      'beside which row a cell that reaches down over two stands',
      [
        'Codice   Definizione          N.    Indicatore        Target',
        '                              1.1   Alberi            15',
        'OB.1     Curare il verde      1.2   Parchi            20',
        'OB.2     Aprire di sabato     2.1   Sabati            30',
      ],
    ],
    [
      'in which column a text stands',
      [
        'N.   Obiettivo               Peso   Nota',
        '1    Curare il verde         30     Mai',
        '2    Aprire      la biblioteca di sabato   40',
        '3    Aprire di sabato        40     Sempre',
      ],
    ],
    [
      'where its rows begin: none has a number or code',
      [
        'Settore        Obiettivo         Nota',
        'Verde          Curare         I parchi',
        'Cultura        Aprire         Di sabato',
      ],
    ],
  ])('%s', (_, lines) => {
    expect(rows(...lines)).toEqual(REFUSED);
    expect(rows('Piano 2024', ...lines)).toEqual(expect.stringMatching(/dalla riga \d+ .*Caricare il PDF stesso/));
  });
});
