import { describe, expect, test } from 'vitest';
import { onlyTable, openFile, shownBlocks } from '../office.fixture.js';
import { openSheetBlocks } from './open-sheet-blocks.js';
import { openTextBlocks } from './open-text-blocks.js';

function sheet(rows: string, attributes = ''): string {
  return `<table:table table:name="Foglio1" ${attributes}>${rows}</table:table>`;
}

function row(cells: string, attributes = ''): string {
  return `<table:table-row ${attributes}>${cells}</table:table-row>`;
}

function cell(text: string, attributes = ''): string {
  return `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
}

function valueCell(type: string, value: string, text: string): string {
  const name = type === 'date' || type === 'boolean' ? `office:${type}-value` : 'office:value';
  return cell(text, `office:value-type="${type}" ${name}="${value}"`);
}

describe('a cell of a LibreOffice spreadsheet shows its stored value in Italian form', () => {
  test.each([
    ['float', '12500', '12,500', '12500'],
    ['float', '11.8', '11.80', '11,8'],
    ['float', '-5', '-5', '-5'],
    ['float', '80', '≥ 80', '≥ 80'],
    ['float', '-15', '-15 gg', '-15 gg'],
    ['float', '7', '007', '007'],
    ['percentage', '0.4', '40%', '40%'],
    ['percentage', '0.125', '12.5%', '12,5%'],
    ['float', '40', '40%', '40%'],
    ['currency', '40000', '€ 40,000.00', '€ 40000'],
    ['currency', '1250.5', '$1,250.50', '$1250,5'],
    ['date', '2021-06-30', '06/30/21', '30/06/2021'],
    ['date', '2021-06-30T09:30:00', '30/06/2021 09:30', '30/06/2021 09:30'],
    ['date', '2021-06-01', 'June 2021', '06/2021'],
    ['date', '2021-06-01', '2021', '2021'],
    ['boolean', 'true', 'TRUE', 'VERO'],
    ['string', '', '#DIV/0!', '#DIV/0!'],
  ])('%s %s, printed as %s, is %s', (type, value, text, shown) => {
    const file = openFile('spreadsheet', sheet(row(valueCell(type, value, text))));
    expect(onlyTable(openSheetBlocks(file))).toEqual([[shown]]);
  });
});

describe('a LibreOffice spreadsheet', () => {
  test('repeats cells and rows, and takes the blank ones to its edge for nothing', () => {
    const rows = [
      row(`${cell('a', 'table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="16382"/>`),
      row(cell('b'), 'table:number-rows-repeated="2"'),
      row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048570"'),
    ];
    expect(onlyTable(openSheetBlocks(openFile('spreadsheet', sheet(rows.join('')))))).toEqual([
      ['a', 'a'],
      ['b', ''],
      ['b', ''],
    ]);
  });

  test('has merged cells, and places by the sheet', () => {
    const rows = [
      row(
        `${cell('Obiettivo', 'table:number-columns-spanned="2" table:number-rows-spanned="1"')}<table:covered-table-cell/>`,
      ),
      row(`${cell('1')}${cell('Uno')}`),
    ];
    const reading = openSheetBlocks(openFile('spreadsheet', sheet(rows.join(''))));
    expect(onlyTable(reading)).toEqual([
      ['Obiettivo', '^'],
      ['1', 'Uno'],
    ]);
    expect(reading).toHaveProperty('blocks.1.rows.1.1.place', { sheet: 'Foglio1', cell: 'B2' });
  });

  test('leaves out hidden sheets, columns and rows, and names them', () => {
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const rows = [
      '<table:table-column/><table:table-column table:visibility="collapse"/>',
      row(`${cell('a')}${cell('b')}`),
      row(cell('c'), 'table:visibility="filter"'),
    ];
    const hidden = sheet(row(cell('z')), 'table:style-name="ta2"');
    const reading = openSheetBlocks(openFile('spreadsheet', `${sheet(rows.join(''))}${hidden}`, styles));
    expect(shownBlocks(reading)).toEqual([{ sheet: 'Foglio1' }, [['a']]]);
    expect(reading).toHaveProperty(
      'issues.0.found',
      'il foglio «Foglio1»; nel foglio «Foglio1» la colonna B; nel foglio «Foglio1» la riga 2',
    );
  });

  test('keeps the lines of a cell and leaves out its comment', () => {
    const commented = `<table:table-cell><office:annotation><text:p>nota</text:p></office:annotation><text:p>uno<text:s text:c="2"/>due</text:p><text:p>tre</text:p></table:table-cell>`;
    expect(onlyTable(openSheetBlocks(openFile('spreadsheet', sheet(row(commented)))))).toEqual([['uno due\ntre']]);
  });
});

describe('a LibreOffice text', () => {
  function blocks(body: string, styles = ''): unknown[] {
    return shownBlocks(openTextBlocks(openFile('text', body, styles)));
  }

  test('is its headings, paragraphs and tables in reading order', () => {
    const table = `<table:table>${row(`${cell('a', 'table:number-rows-spanned="2"')}${cell('b')}`)}${row(`<table:covered-table-cell><text:p>x</text:p></table:covered-table-cell>${cell('c')}`)}</table:table>`;
    const body = `<text:h>Piano</text:h><text:p>del <text:span>2024</text:span><text:line-break/>e oltre</text:p>${table}`;
    expect(blocks(body)).toEqual([
      'Piano',
      'del 2024\ne oltre',
      [
        ['a', 'b'],
        ['^', 'c'],
      ],
    ]);
  });

  test('leaves out deleted text and comments, and has notes and text boxes after their paragraph', () => {
    const body = `<text:tracked-changes><text:changed-region><text:deletion><text:p>via</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:p>Target 80<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>nota</text:p></text:note-body></text:note><office:annotation><text:p>commento</text:p></office:annotation><draw:frame><draw:text-box><text:p>riquadro</text:p></draw:text-box><svg:desc>disegno</svg:desc></draw:frame></text:p>`;
    expect(blocks(body)).toEqual(['Target 80', 'nota', 'riquadro']);
  });

  test('leaves out what its format hides, and says so', () => {
    const styles = '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>';
    const reading = openTextBlocks(
      openFile('text', '<text:p>visto<text:span text:style-name="T1">nascosto</text:span></text:p>', styles),
    );
    expect(shownBlocks(reading)).toEqual(['visto']);
    expect(reading).toHaveProperty('issues.0.code', 'HIDDEN_PARTS');
  });

  test('has a table inside of a cell after the row of that cell', () => {
    const inner = `<table:table>${row(`${cell('x')}${cell('y')}`)}</table:table>`;
    const outer = `<table:table>${row(`${cell('Codice')}${cell('1')}`)}${row(`${cell('Indicatori')}<table:table-cell>${inner}</table:table-cell>`)}${row(`${cell('Note')}${cell('n')}`)}</table:table>`;
    expect(blocks(outer)).toEqual([
      [
        ['Codice', '1'],
        ['Indicatori', ''],
      ],
      [['x', 'y']],
      [['Note', 'n']],
    ]);
  });
});
