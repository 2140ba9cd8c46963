import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingsDraft } from './readings-draft.js';

const HEADING = 'codice_indicatore;valore;numeratore;denominatore;data;definitivo;nota';

function draftOf(...lines: string[]) {
  return readingsDraft(Buffer.from(lines.join('\n')));
}

function values(delimiter: string, ...printed: string[]): (string | null)[] | string | undefined {
  const rows = printed.map((value, at) =>
    [`${at}`, /[,"]/.test(value) ? `"${value}"` : value, '2019-12-31', 'sì'].join(delimiter),
  );
  const result = draftOf(['codice', 'valore', 'data', 'definitivo'].join(delimiter), ...rows);
  return result.rows === null ? result.issues[0]?.code : result.rows.map(({ value }) => value);
}

describe('a file of actual values', () => {
  it('is read completely for Cremona', () => {
    const result = readingsDraft(
      readFileSync(new URL('../../../../seeds/cremona-2019-consuntivo-dimostrativo.csv', import.meta.url)),
    );
    expect(result).toMatchObject({ counts: { rows: 26, final: 25, interim: 1 }, issues: [] });
    const reading = (code: string) => result.rows?.find((row) => row.indicator === code);
    expect(reading('1011')).toMatchObject({ value: '48730', asOf: '2019-12-31', final: true, line: 9 });
    expect(reading('1416')).toMatchObject({ value: null, numerator: '48', denominator: '50' });
    expect(reading('1389')).toMatchObject({
      value: '71',
      final: false,
      asOf: '2019-06-30',
      note: 'monitoraggio intermedio',
    });
  });

  it('may have its headings in any order and its dates as printed in Italy', () => {
    const result = draftOf('Data;Note;Definitivo;Consuntivo;Cod. indicatore', '31/12/2019;"a; b";X;fatto;12.a');
    expect(result.rows).toMatchObject([
      { line: 2, indicator: '12.a', value: '1', asOf: '2019-12-31', final: true, note: 'a; b' },
    ]);
  });

  it.each([
    ['a semicolon makes numbers Italian', ';', ['1.234', '92,5'], ['1234', '92.5']],
    ['a decimal comma makes numbers Italian', '\t', ['1.234', '92,5'], ['1234', '92.5']],
    ['a decimal comma in quotes too', ',', ['1.234', '92,5'], ['1234', '92.5']],
    ['commas between cells make numbers plain', ',', ['1.234', '92.5'], ['1.234', '92.5']],
    ['a decimal dot makes numbers plain', '\t', ['92.5', '12'], ['92.5', '12']],
    ['whole numbers are the same in both styles', '\t', ['12', '100%'], ['12', '100']],
    ['thousands alone show the Italian style', '\t', ['1.234.567', '1.234'], ['1234567', '1234']],
  ])('%s', (_, delimiter, printed, expected) => {
    expect(values(delimiter, ...printed)).toEqual(expected);
  });

  it.each([
    ['a dot before three digits and no other sign', '\t', ['1.234', '12']],
    ['a dot before three digits between commas', ',', ['1.012', '1.450']],
    ['a comma before three digits and no other sign', ',', ['1,234']],
    ['both styles at once', '\t', ['1.234', '92.5', '92,5']],
    ['plain decimals beside doubtful thousands', ';', ['48.730', '92.5']],
  ])('is refused as undecidable with %s', (_, delimiter, printed) => {
    expect(values(delimiter, ...printed)).toBe('UNDECIDABLE_NUMBERS');
  });

  it.each([
    ['no code', ';12;;;2019-12-31;sì;', 'CODE_MISSING'],
    ['no value', '1;;;;2019-12-31;sì;', 'INVALID_ROW'],
    ['value and ratio', '1;12;1;2;2019-12-31;sì;', 'INVALID_ROW'],
    ['half a ratio', '1;;1;;2019-12-31;sì;', 'INVALID_ROW'],
    ['words for a value', '1;molti;;;2019-12-31;sì;', 'UNREADABLE_NUMBER'],
    ['a day that is not', '1;12;;;31/02/2019;sì;', 'INVALID_ROW'],
    ['no date', '1;12;;;;sì;', 'INVALID_ROW'],
    ['an unclear "definitivo"', '1;12;;;2019-12-31;forse;', 'INVALID_ROW'],
    ['a dot that may be a decimal point', '1;12.50;;;2019-12-31;sì;', 'AMBIGUOUS_NUMBER'],
    ['a percentage as numerator', '1;;5 %;6;2019-12-31;sì;', 'NOT_A_PERCENTAGE'],
    ['a second value for the same day', '9;13;;;2019-12-31;sì;', 'DUPLICATE_CODE'],
  ])('is refused as a whole for a row with %s, with its line', (_, row, code) => {
    const result = draftOf(HEADING, '9;12;;;2019-12-31;sì;', row);
    expect(result.rows).toBeNull();
    expect(result.issues).toMatchObject([{ code, severity: 'ERROR', line: 3 }]);
  });

  it('is refused without its headings, without rows, or when it is no text', () => {
    expect(draftOf('a;b;c', '1;2;3').issues).toMatchObject([{ code: 'HEADINGS_MISSING' }]);
    expect(draftOf(HEADING).issues).toMatchObject([{ code: 'NO_TABLE' }]);
    expect(draftOf('').issues).toMatchObject([{ code: 'NOT_READABLE' }]);
    expect(draftOf('%PDF-1.4').issues).toMatchObject([{ code: 'NOT_READABLE' }]);
    expect(draftOf(HEADING, '1;"12;;;2019-12-31;sì;').rows).toBeNull();
  });
});

it('a cell longer than any that can be read is refused with its line and column', () => {
  const { rows, issues } = draftOf(HEADING, '1;5;;;2019-12-31;sì;', `2;5;;;2019-12-31;sì;${'a'.repeat(5_000_000)}`);
  expect(rows).toBeNull();
  expect(issues).toMatchObject([{ code: 'TOO_LONG', line: 3, column: 'nota' }]);
});
