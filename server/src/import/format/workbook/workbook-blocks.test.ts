import { describe, expect, test } from 'vitest';
import { onlyTable, shownBlocks, workbookFile } from '../office.fixture.js';
import { workbookBlocks } from './workbook-blocks.js';

/** A workbook with one cell. */
function oneCell(cell: string, format?: string | number, properties?: string): string {
  const file = workbookFile({
    sheets: [{ name: 'A', xml: `<sheetData><row r="1">${cell}</row></sheetData>` }],
    ...(format !== undefined && { formats: [format] }),
    ...(properties !== undefined && { properties }),
  });
  return onlyTable(workbookBlocks(file))[0]?.[0] ?? '';
}

function numberCell(value: string, format?: string): string {
  return oneCell(`<c r="A1" ${format === undefined ? '' : 's="1"'}><v>${value}</v></c>`, format);
}

describe('a number of a workbook is shown in Italian form', () => {
  test.each([
    ['12500', undefined, '12500'],
    ['11.800000000000001', undefined, '11,8'],
    ['12500.5', '#,##0.00', '12500,5'],
    ['1E-3', undefined, '0,001'],
    ['-5', '0', '-5'],
    ['-5', '0;(0)', '-5'],
    ['0', '#,##0;-#,##0;"-"', '0'],
    ['7', '000', '007'],
    ['12500', '#,##0,', '12,5'],
  ])('%s in the format %s is %s', (value, format, shown) => {
    expect(numberCell(value, format)).toBe(shown);
  });
});

describe('a percent format multiplies only where its sign is not quoted or escaped', () => {
  test.each([
    ['0.4', '0%', '40%'],
    ['0.125', '0.00%', '12,5%'],
    ['40', '0"%"', '40%'],
    ['40', '0\\%', '40%'],
    ['40', '0 "% delle pratiche"', '40 % delle pratiche'],
  ])('%s in the format %s is %s', (value, format, shown) => {
    expect(numberCell(value, format)).toBe(shown);
  });
});

describe('what a format prints beside the number is shown', () => {
  test.each([
    ['80', '"≥ "0', '≥ 80'],
    ['15', '0" gg"', '15 gg'],
    ['40000', '"€ "#,##0.00', '€ 40000'],
    ['40000', '[$€-410] #,##0.00', '€ 40000'],
    ['5', '[Red]0', '5'],
    ['50', '[<100]"meno di "0;"almeno "0', 'meno di 50'],
    ['150', '[<100]"meno di "0;"almeno "0', 'almeno 150'],
    ['0', '0;-0;"n.d."', 'n.d.'],
  ])('%s in the format %s is %s', (value, format, shown) => {
    expect(numberCell(value, format)).toBe(shown);
  });
});

describe('a day is shown as far as its format shows it', () => {
  test.each([
    ['44377', 'dd/mm/yyyy', '30/06/2021'],
    ['44377', '[$-410]d mmmm yyyy;@', '30/06/2021'],
    ['44377', 'mmm-yy', '06/2021'],
    ['44377', 'yyyy', '2021'],
    ['44377.5', 'dd/mm/yyyy hh:mm', '30/06/2021 12:00'],
    ['0.5', 'h:mm', '12:00'],
    ['1.5', '[h]:mm', '36:00'],
    ['1', 'dd/mm/yyyy', '01/01/1900'],
    ['61', 'dd/mm/yyyy', '01/03/1900'],
  ])('%s in the format %s is %s', (value, format, shown) => {
    expect(numberCell(value, format)).toBe(shown);
  });

  test('in a workbook whose days begin with 1904 too', () => {
    const cell = '<c r="A1" s="1"><v>42915</v></c>';
    expect(oneCell(cell, 'dd/mm/yyyy', '<workbookPr date1904="1"/>')).toBe('30/06/2021');
  });

  test('also where the workbook gives its format by number', () => {
    expect(oneCell('<c r="A1" s="1"><v>44377</v></c>', 14)).toBe('30/06/2021');
    expect(oneCell('<c r="A1" s="1"><v>0.4</v></c>', 9)).toBe('40%');
  });
});

describe('a cell of a workbook', () => {
  test('shows a truth, an error or a text of its own as it is', () => {
    expect(oneCell('<c r="A1" t="b"><v>1</v></c>')).toBe('VERO');
    expect(oneCell('<c r="A1" t="b"><v>0</v></c>')).toBe('FALSO');
    expect(oneCell('<c r="A1" t="e"><v>#DIV/0!</v></c>')).toBe('#DIV/0!');
    expect(oneCell('<c r="A1" t="inlineStr"><is><r><t>due </t></r><r><t>parti</t></r></is></c>')).toBe('due parti');
    expect(oneCell('<c r="A1" t="d"><v>2021-06-30T00:00:00</v></c>')).toBe('30/06/2021');
  });

  test('shows the stored result of its formula', () => {
    expect(oneCell('<c r="A1"><f>1+1</f><v>2</v></c>')).toBe('2');
  });

  test('whose formula was never computed is unknown, and said', () => {
    const xml =
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c><c r="B1"><f>1+1</f></c></row></sheetData>';
    const reading = workbookBlocks(workbookFile({ sheets: [{ name: 'Valori', xml }] }));
    expect(onlyTable(reading)).toEqual([['x']]);
    expect(reading).toHaveProperty('issues.0.found', 'la cella «Valori»!B1');
  });

  test('refers to the texts of the workbook, line breaks kept, how they are pronounced left out', () => {
    const file = workbookFile({
      strings: ['<t>uno_x000D_\ndue</t>', '<t>tre</t><rPh><t>san</t></rPh>'],
      sheets: [{ name: 'A', xml: '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row></sheetData>' }],
    });
    expect(onlyTable(workbookBlocks(file))).toEqual([['uno\ndue', 'tre']]);
  });
});

/** Rows of numbers as they stand in a sheet: `cells` are places with values. */
function sheetData(
  rows: readonly (readonly [row: number, attributes: string, cells: Readonly<Record<string, string>>])[],
): string {
  const cell = ([at, value]: readonly [string, string]) => `<c r="${at}"><v>${value}</v></c>`;
  const row = ([at, attributes, cells]: (typeof rows)[number]) =>
    `<row r="${at}" ${attributes}>${Object.entries(cells).map(cell).join('')}</row>`;
  return `<sheetData>${rows.map(row).join('')}</sheetData>`;
}

describe('a sheet of a workbook', () => {
  test('is read with its name; hidden sheets are left out and named', () => {
    const xml = sheetData([[1, '', { A1: '1' }]]);
    const file = workbookFile({
      sheets: [
        { name: 'Servizio 1', xml },
        { name: 'archivio', xml, attributes: 'state="hidden"' },
        { name: 'vecchio', xml, attributes: 'state="veryHidden"' },
        { name: 'Servizio 2', xml },
      ],
    });
    const reading = workbookBlocks(file);
    expect(shownBlocks(reading)).toEqual([{ sheet: 'Servizio 1' }, [['1']], { sheet: 'Servizio 2' }, [['1']]]);
    expect(reading).toHaveProperty('issues.0.found', 'i fogli «archivio», «vecchio»');
  });

  test('that is a chart is left out', () => {
    const xml = sheetData([[1, '', { A1: '1' }]]);
    const file = workbookFile({
      sheets: [
        { name: 'Grafico', xml: '', type: 'chartsheet' },
        { name: 'Dati', xml },
      ],
    });
    expect(shownBlocks(workbookBlocks(file))).toEqual([{ sheet: 'Dati' }, [['1']]]);
  });

  test('hides rows and columns: what they hold is left out and named', () => {
    const rows = sheetData([
      [1, '', { A1: '1', B1: '2', C1: '3' }],
      [2, 'hidden="1"', { A2: '4', C2: '6' }],
      [3, '', { A3: '7', B3: '8', C3: '9' }],
    ]);
    const reading = workbookBlocks(
      workbookFile({ sheets: [{ name: 'F', xml: `<cols><col min="2" max="2" hidden="1"/></cols>${rows}` }] }),
    );
    expect(onlyTable(reading)).toEqual([
      ['1', '3'],
      ['7', '9'],
    ]);
    expect(reading).toHaveProperty('issues.0.found', 'nel foglio «F» la colonna B; nel foglio «F» la riga 2');
  });

  test('merges cells: the first stands for all, as far as they are seen', () => {
    const rows = sheetData([
      [1, '', { A1: '1', B1: '2', D1: '5' }],
      [2, 'hidden="1"', { B2: '3' }],
      [3, '', { A3: '99', B3: '4' }],
    ]);
    const reading = workbookBlocks(
      workbookFile({
        sheets: [
          { name: 'F', xml: `${rows}<mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="B1:C1"/></mergeCells>` },
        ],
      }),
    );
    expect(onlyTable(reading)).toEqual([
      ['1', '2', '5'],
      ['^', '4', ''],
    ]);
    expect(reading).toHaveProperty('blocks.1.rows.0.0.rowSpan', 2);
    expect(reading).toHaveProperty('blocks.1.rows.1.1.place', { sheet: 'F', cell: 'B3' });
  });

  test('keeps one of several blank rows', () => {
    const xml = sheetData([
      [1, '', { A1: '1' }],
      [900000, '', { A900000: '2' }],
    ]);
    const reading = workbookBlocks(workbookFile({ sheets: [{ name: 'F', xml }] }));
    expect(onlyTable(reading)).toEqual([['1'], [''], ['2']]);
  });
});
