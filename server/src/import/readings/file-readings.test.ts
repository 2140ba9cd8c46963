import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { checked, inForce, recorded } from './readings.fixture.js';

const rows = (...lines: string[]) => lines.join('\n');
const END = '2021-12-31 final';

describe('the column of values', () => {
  test.each([
    ['of two years is the plan’s', rows('codice;consuntivo 2020;consuntivo 2021', 'K1;180;210')],
    ['is not that of the year before', rows('codice;valore anno precedente;consuntivo 2021', 'K1;180;210')],
    [
      'is none of target, threshold and deviation',
      rows('codice;target;soglia;scostamento;consuntivo 2021', 'K1;200;150;10;210'),
    ],
    [
      'is none of percent attained',
      rows('codice;% raggiungimento;consuntivo 2021;grado di realizzazione', 'K1;105;210;105'),
    ],
    ['is no mean of earlier years', rows('codice;media 2018-2020;consuntivo 2021', 'K1;190;210')],
    ['is the day’s at the year’s end', rows('codice;valore al 31/12/2021;peso', 'K1;210;5')],
    [
      'may stand below the name of its group',
      rows('codice;2020;;2021;', ';target;consuntivo;target;consuntivo', 'K1;190;180;200;210'),
    ],
    [
      'is none of the targets below a group called "Valori"',
      rows('Indicatore;;Valori;;', 'Codice;Titolo;Target;Al 30/06/2021;Al 31/12/2021', 'K1;Numero accessi;200;;210'),
    ],
    [
      'may stand beside objectives and indicators in one column',
      rows('Obiettivo / Indicatore;Target;Consuntivo 2021', 'OB_1 - Servizi;;', 'K1 Numero accessi;200;210'),
    ],
    ['may be named by the group above it', rows('codice;consuntivo;', ';2020;2021', 'K1;180;210')],
    [
      'may stand below titles',
      rows('Comune di Prova - consuntivo 2021;;', ';;', 'codice;indicatore;consuntivo', 'K1;Numero accessi;210'),
    ],
    ['may have its separator named', rows('sep=,', 'codice,consuntivo 2021', 'K1,210')],
  ])('%s', async (_, file) => {
    expect(inForce(await checked(file))).toEqual([`K1 = 210, ${END}`]);
  });

  test.each([
    ['two of one name and different values', rows('codice;consuntivo;consuntivo', 'K1;180;210')],
    ['one of no name that says it', rows('codice indicatore;quantità', 'K1;210')],
    ['none with any name', rows('K1;Numero accessi;200;210', 'K2;Pratiche nei termini;90;210')],
  ])('%s: which it is, is asked', async (_, file) => {
    const asked = await checked(file);
    expect(inForce(asked)).toEqual([]);
    expect(asked.questions).toMatchObject([{ code: 'COLUMN_MEANING', blocking: true }]);
    const [question] = asked.questions;
    const last = question?.choices.filter(({ value }) => value !== 'NONE').at(-1)?.value ?? '';
    const answered = await checked(file, { [question?.id ?? '']: last, time: END });
    expect(inForce(answered)[0]).toBe(`K1 = 210, ${END}`);
  });

  test('two of one name with the same values are one', async () => {
    const read = await checked(rows('codice;valore 2021;realizzato 2021', 'K1;210;210'), { time: END });
    expect(read.questions).toEqual([]);
    expect(inForce(read)).toEqual([`K1 = 210, ${END}`]);
  });

  test('of other years alone: the file has nothing for the plan, and its columns are named', async () => {
    const { issues, readings } = await checked(rows('codice;consuntivo 2020', 'K1;180'));
    expect(readings).toEqual([]);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['NO_TABLE', 'ERROR'],
      ['LEFT_OUT', 'WARNING'],
    ]);
    expect(issues[1]?.message).toContain('«consuntivo 2020»');
  });

  test('below a title of another year is asked', async () => {
    const file = rows('Rendicontazione anno 2020;', 'codice;consuntivo', 'K1;210');
    const asked = await checked(file);
    expect(asked.questions).toMatchObject([{ id: 'year:2020', code: 'WHICH_YEAR', blocking: true }]);
    expect(inForce(await checked(file, { 'year:2020': '2021', time: END }))).toEqual([`K1 = 210, ${END}`]);
    expect((await checked(file, { 'year:2020': 'NONE' })).issues).toMatchObject([
      { code: 'NO_TABLE' },
      { code: 'LEFT_OUT' },
      { code: 'ANSWERED' },
    ]);
  });
});

describe('interim values', () => {
  test('stand beside the final one at their day', async () => {
    const file = rows('codice;valore al 30/06/2021;valore al 31/12/2021', 'K1;100;210');
    expect(inForce(await checked(file))).toEqual([`K1 = 210, ${END}`, 'K1 = 100, 2021-06-30 interim']);
  });

  test('may be said by the title', async () => {
    const file = rows('Monitoraggio I semestre 2021;', 'codice;valore', 'K1;100');
    expect(inForce(await checked(file))).toEqual(['K1 = 100, 2021-06-30 interim']);
  });

  test('of later parts may be theirs alone: asked, and then the last is the year’s, or all stay out', async () => {
    const file = rows('codice;I trim;II trim;III trim;IV trim', 'K1;50;110;150;210');
    const asked = await checked(file);
    expect(asked.questions).toMatchObject([{ code: 'COLUMN_MEANING', blocking: true }]);
    const id = asked.questions[0]?.id ?? '';
    expect(recorded(await checked(file, { [id]: 'YEAR' }))).toEqual([
      `K1 = 210, ${END}`,
      'K1 = 50, 2021-03-31 interim',
      'K1 = 110, 2021-06-30 interim',
      'K1 = 150, 2021-09-30 interim',
    ]);
    const alone = await checked(file, { [id]: 'PART' });
    expect(recorded(alone)).toEqual(['K1 = 50, 2021-03-31 interim']);
    expect(alone.issues[0]).toMatchObject({ code: 'LEFT_OUT', message: expect.stringContaining('«IV trim»') });
  });

  test('of a preliminary report are never final', async () => {
    const asked = await checked(rows('codice;preconsuntivo 2021', 'K1;200'));
    expect(inForce(asked)).toEqual([]);
    expect(asked.questions).toMatchObject([{ id: 'interim-day', blocking: true, proposed: null }]);
  });

  test('may be told by a column of periods, a row each', async () => {
    const file = rows('codice;periodo;valore', 'K1;I semestre;100', 'K1;anno 2021;210', 'K4;2020;900');
    const read = await checked(file);
    expect(inForce(read)).toEqual(['K1 = 100, 2021-06-30 interim', `K1 = 210, ${END}`]);
    expect(read.issues).toMatchObject([{ code: 'LEFT_OUT', message: expect.stringContaining('altro anno') }]);
  });
});

describe('what a file does not say of the time of its values', () => {
  test('is asked once for all of them, with the year’s end proposed', async () => {
    const file = rows('codice;realizzato', 'K1;210', 'K4;1.600');
    const asked = await checked(file);
    expect(inForce(asked)).toEqual([]);
    expect(asked.questions).toMatchObject([{ id: 'time', code: 'VALUE_MEANING', blocking: true, proposed: END }]);
    expect(recorded(await checked(file, { time: '2021-06-30 interim' }))).toEqual([
      'K1 = 210, 2021-06-30 interim',
      'K4 = 1600, 2021-06-30 interim',
    ]);
  });

  test('is proposed from what the sectors were asked to report', async () => {
    const campaigns = [{ asOf: '2021-09-30', final: false }];
    const asked = await checked(rows('codice;valore', 'K1;210'), {}, { campaigns });
    expect(asked.questions).toMatchObject([{ id: 'time', proposed: '2021-09-30 interim' }]);
  });

  test('of finality alone is asked alone', async () => {
    const file = rows('codice;valore;data', 'K1;210;31/12/2021', 'K4;900;30/06/2021');
    expect((await checked(file)).questions).toMatchObject([{ id: 'final', proposed: 'BY_DAY' }]);
    expect(recorded(await checked(file, { final: 'BY_DAY' }))).toEqual([
      `K1 = 210, ${END}`,
      'K4 = 900, 2021-06-30 interim',
    ]);
  });
});

describe('a row', () => {
  const file = (...lines: string[]) => rows('codice;indicatore;consuntivo 2021', ...lines);

  test.each(['', 'n.d.', '-', 'nd', 'non disponibile', 'n.d. (dato non pervenuto)', 'non applicabile', 'da rilevare'])(
    'with «%s» is not reported, and no refusal',
    async (text) => {
      const read = await checked(file(`K1;Numero accessi;${text}`, 'K4;Entrate accertate;1.600'));
      expect(inForce(read)).toEqual([`K4 = 1600, ${END}`]);
      expect(read.counts).toMatchObject({ notReported: 1, leftOut: 0 });
      expect(read.issues).toMatchObject([{ code: 'NOT_REPORTED', severity: 'WARNING' }]);
    },
  );

  test.each([
    ['that is no number', 'K1;Numero accessi;vedi relazione', 'UNREADABLE_NUMBER'],
    ['with the error of a formula', 'K1;Numero accessi;#DIV/0!', 'UNREADABLE_NUMBER'],
    ['with a word for a count', 'K1;Numero accessi;SI', 'NOT_A_NUMBER'],
    ['with a percentage for a count', 'K1;Numero accessi;80%', 'NOT_A_PERCENTAGE'],
    ['of a code that the plan does not have', 'K9;Altro;5', 'UNKNOWN_INDICATOR'],
    ['without code and title', ';;5', 'CODE_MISSING'],
  ])('%s stays out with its line, and the others go on', async (_, row, code) => {
    const read = await checked(file('K4;Entrate accertate;1.600', row));
    expect(inForce(read)).toEqual([`K4 = 1600, ${END}`]);
    expect(read.issues).toMatchObject([{ code, severity: 'WARNING', line: 3 }]);
    expect(read.counts).toMatchObject({ leftOut: 1 });
  });

  test.each([
    ['a share of one for a percentage', 'K2;Pratiche nei termini;0,88', 'K2 = 88', '88'],
    ['a value 100 times the target', 'K1;Numero accessi;21.000', 'K1 = 21000', 'KEEP'],
    ['a number that may be two', 'K5;Tempo medio di risposta;12.50', 'K5 = 12.5', '12,5'],
    ['a value about which it is unsure', 'K1;Numero accessi;circa 210', 'K1 = 210', '210'],
  ])('with %s is asked and not in force until somebody answers', async (_, row, value, answer) => {
    const asked = await checked(file(row));
    expect(inForce(asked)).toEqual([]);
    expect(asked.questions).toMatchObject([{ code: 'VALUE_MEANING', blocking: false }]);
    const id = asked.questions[0]?.id ?? '';
    expect(inForce(await checked(file(row), { [id]: answer }))).toEqual([`${value}, ${END}`]);
    expect(inForce(await checked(file(row), { [id]: 'NONE' }))).toEqual([]);
  });

  test.each([
    ['K1;Numero accessi;210 accessi', 'K1 = 210'],
    ['K5;Tempo medio di risposta;28 gg', 'K5 = 28'],
    ['K4;Entrate accertate;€ 1.234,50', 'K4 = 1234.5'],
    ['K3;Adozione del regolamento;Adottato', 'K3 = 1'],
    ['K6;Approvazione del piano;28 giugno 2021', 'K6 = 2021-06-28'],
    ['K2;Pratiche nei termini;88/100', 'K2 = 88'],
    ['k1;Numero accessi;210', 'K1 = 210'],
    ['K1 - Numero accessi;;210', 'K1 = 210'],
  ])('«%s» is read', async (row, value) => {
    expect(inForce(await checked(file(row)))).toEqual([`${value}, ${END}`]);
  });

  test('of a total, a heading or another table is none', async () => {
    const read = await checked(
      file(
        ';SETTORE CULTURA;',
        'K1;Numero accessi;210',
        ';Totale settore;210',
        'codice;indicatore;consuntivo 2021',
        'Fonte: uffici;;',
      ),
    );
    expect(inForce(read)).toEqual([`K1 = 210, ${END}`]);
    expect(read.issues).toEqual([]);
  });

  test('that says of itself that it is a target is left out', async () => {
    const read = await checked(
      rows('codice;tipo;valore 2021;data;definitivo', 'K1;Target;200;31/12/2021;sì', 'K1;Consuntivo;210;31/12/2021;sì'),
    );
    expect(inForce(read)).toEqual([`K1 = 210, ${END}`]);
    expect(read.issues).toMatchObject([{ code: 'LEFT_OUT', message: expect.stringContaining('target') }]);
  });

  test('of another year is left out and counted', async () => {
    const read = await checked(
      rows('codice;anno;valore;data;definitivo', 'K1;2020;180;31/12/2020;sì', 'K1;2021;210;31/12/2021;sì'),
    );
    expect(inForce(read)).toEqual([`K1 = 210, ${END}`]);
    expect(read.issues).toMatchObject([{ code: 'LEFT_OUT' }]);
  });

  test('that is invented is taken only as such', async () => {
    const invented = rows('codice;valore;data;definitivo;dimostrativo', 'K1;210;31/12/2021;sì;sì');
    expect(inForce(await checked(invented))).toEqual([]);
    expect(inForce(await checked(invented, {}, { demonstration: true }))).toEqual([`K1 = 210, ${END}`]);
  });

  test('that contradicts another of its day counts as little as that one', async () => {
    const read = await checked(file('K1;Numero accessi;210', 'K1;Numero accessi;211', 'K4;Entrate accertate;5.000'));
    expect(inForce(read)).toEqual([`K4 = 5000, ${END}`]);
    expect(read.issues.map(({ code, line }) => [code, line])).toEqual([
      ['DUPLICATE_CODE', 2],
      ['DUPLICATE_CODE', 3],
    ]);
  });
});

describe('the indicator of a row', () => {
  test('whose code a spreadsheet has damaged is asked, once for the file', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Valori',
          rows: [
            ['codice', 'consuntivo 2021'],
            [12, 5],
            [new Date(Date.UTC(2021, 0, 2)), 13],
          ],
        },
      ],
    });
    const asked = await checked(bytes);
    expect(inForce(asked)).toEqual([]);
    expect(asked.questions).toMatchObject([{ id: 'codes', code: 'SAME_MEMBER', proposed: 'SAME' }]);
    expect(inForce(await checked(bytes, { codes: 'SAME' }))).toEqual([`0012 = 5, ${END}`, `2.1 = 13, ${END}`]);
    expect(inForce(await checked(bytes, { codes: 'NONE' }))).toEqual([]);
  });

  test('whose title is another’s is asked', async () => {
    const file = rows('codice;indicatore;consuntivo 2021', 'K1;Entrate accertate;1.600');
    const asked = await checked(file);
    expect(inForce(asked)).toEqual([]);
    expect(asked.questions).toMatchObject([{ code: 'SAME_MEMBER', line: 2 }]);
    expect(inForce(await checked(file, { [asked.questions[0]?.id ?? '']: 'K4' }))).toEqual([`K4 = 1600, ${END}`]);
  });

  test('is told by the objective where the codes begin anew in each', async () => {
    const file = rows('codice obiettivo;codice indicatore;consuntivo 2021', 'OB_2;7;30', 'OB_3;7;40');
    expect(inForce(await checked(file))).toEqual([`OB_2-7 = 30, ${END}`, `OB_3-7 = 40, ${END}`]);
    const without = await checked(rows('codice indicatore;consuntivo 2021', '7;30'));
    expect(inForce(without)).toEqual([]);
    expect(without.questions).toMatchObject([{ code: 'SAME_MEMBER' }]);
  });

  test('stands in the column whose cells the plan knows', async () => {
    expect(
      inForce(await checked(rows('cod. ob.;n.;codice;indicatore;consuntivo 2021', 'OB_1;1;K1;Numero accessi;210'))),
    ).toEqual([`K1 = 210, ${END}`]);
    expect(
      inForce(await checked(rows('indicatore;risultato 2021;data;definitivo', 'Numero accessi;210;31/12/2021;sì'))),
    ).toEqual([`K1 = 210, ${END}`]);
  });
});

describe('the sheets of a workbook', () => {
  const sheet = (name: string, ...values: (string | number)[][]) => ({
    name,
    rows: [['codice', 'consuntivo 2021'], ...values],
  });

  test('are all read', async () => {
    const bytes = await writeXlsx({ sheets: [sheet('Cultura', ['K1', 210]), sheet('Ragioneria', ['K4', 1600])] });
    expect(inForce(await checked(bytes))).toEqual([`K1 = 210, ${END}`, `K4 = 1600, ${END}`]);
  });

  test('of another year are left out', async () => {
    const old = {
      name: '2020',
      rows: [
        ['codice', 'consuntivo'],
        ['K1', 180],
      ],
    };
    expect(inForce(await checked(await writeXlsx({ sheets: [old, sheet('2021', ['K1', 210])] })))).toEqual([
      `K1 = 210, ${END}`,
    ]);
  });

  test('that contradict each other are asked', async () => {
    const bytes = await writeXlsx({ sheets: [sheet('Cultura', ['K1', 210]), sheet('Riepilogo', ['K1', 205])] });
    const asked = await checked(bytes);
    expect(inForce(asked)).toEqual([]);
    expect(asked.questions).toMatchObject([{ code: 'SHEETS', blocking: true }]);
    expect(inForce(await checked(bytes, { [asked.questions[0]?.id ?? '']: 'Cultura' }))).toEqual([`K1 = 210, ${END}`]);
  });
});

test('a number that may be thousands or decimals refuses the file where nothing in it tells', async () => {
  const { issues, readings } = await checked(rows('codice\tconsuntivo 2021', 'K1\t1.234'));
  expect(readings).toEqual([]);
  expect(issues).toMatchObject([{ code: 'UNDECIDABLE_NUMBERS', severity: 'ERROR', line: 2 }]);
});
