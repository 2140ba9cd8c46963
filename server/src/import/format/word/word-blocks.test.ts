import { describe, expect, test } from 'vitest';
import { onlyTable, shownBlocks, wordCell, wordFile, wordParagraph } from '../office.fixture.js';
import { wordBlocks } from './word-blocks.js';

function blocks(body: string, parts: Readonly<Record<string, string>> = {}): unknown[] {
  return shownBlocks(wordBlocks(wordFile(body, parts)));
}

function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.join('')}</w:tr>`;
}

function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
}

const DOWN = '<w:vMerge/>';
const DOWN_FIRST = '<w:vMerge w:val="restart"/>';
const TWO_WIDE = '<w:gridSpan w:val="2"/>';

describe('the text of a Word document', () => {
  test('is its paragraphs and tables in reading order, each paragraph and row with its number', () => {
    const body = `${wordParagraph('COMUNE DI PROVA')}<w:p/>${table(row(wordCell('a'), wordCell('b')))}${wordParagraph('Note')}`;
    const reading = wordBlocks(wordFile(body));
    expect(shownBlocks(reading)).toEqual(['COMUNE DI PROVA', [['a', 'b']], 'Note']);
    expect(reading).toHaveProperty('blocks.2.place', { line: 3 });
  });

  test('counts tracked changes as accepted', () => {
    const body =
      '<w:p><w:r><w:t>Target </w:t></w:r><w:del><w:r><w:delText>90</w:delText></w:r></w:del><w:ins><w:r><w:t>80</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>via</w:t></w:r></w:moveFrom></w:p>';
    expect(blocks(body)).toEqual(['Target 80']);
  });

  test('goes on after the end of a paragraph that is deleted', () => {
    const body = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>entro il </w:t></w:r></w:p>${wordParagraph('30 giugno')}`;
    expect(blocks(body)).toEqual(['entro il 30 giugno']);
  });

  test('leaves out instructions, prompts and the second form of a drawing', () => {
    const body = `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>uno</w:t></w:r></w:p>
      <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${wordParagraph('Fare clic qui')}</w:sdtContent></w:sdt>
      <w:sdt><w:sdtPr/><w:sdtContent>${wordParagraph('compilato')}</w:sdtContent></w:sdt>
      <mc:AlternateContent><mc:Choice>${wordParagraph('due')}</mc:Choice><mc:Fallback>${wordParagraph('due')}</mc:Fallback></mc:AlternateContent>`;
    expect(blocks(body)).toEqual(['uno', 'compilato', 'due']);
  });

  test('leaves out what is hidden, and says so', () => {
    const body = '<w:p><w:r><w:t>visto</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>nascosto</w:t></w:r></w:p>';
    const reading = wordBlocks(wordFile(body));
    expect(shownBlocks(reading)).toEqual(['visto']);
    expect(reading).toHaveProperty('issues.0.code', 'HIDDEN_PARTS');
  });

  test('keeps signs, tabs and line breaks of its runs', () => {
    const body =
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>80</w:t><w:tab/><w:t>gg</w:t><w:br/><w:t>poi</w:t></w:r></w:p>';
    expect(blocks(body)).toEqual(['≥80 gg\npoi']);
  });

  test('has text boxes after the paragraph or table that holds them, and footnotes at its end', () => {
    const box = `<w:r><w:drawing><wps:txbx><w:txbxContent>${wordParagraph('nel riquadro')}</w:txbxContent></wps:txbx></w:drawing></w:r>`;
    const held = `<w:tc><w:p><w:r><w:t>cella</w:t></w:r>${box}</w:p></w:tc>`;
    const note = `<w:footnote><w:p><w:r><w:footnoteRef/><w:t>nota</w:t></w:r></w:p></w:footnote>`;
    const body = `<w:p><w:r><w:t>prima</w:t></w:r>${box}<w:r><w:t> e dopo</w:t></w:r></w:p>${table(row(held))}${wordParagraph('fine')}`;
    expect(blocks(body, { footnotes: note })).toEqual([
      'prima e dopo',
      'nel riquadro',
      [['cella']],
      'nel riquadro',
      'fine',
      'nota',
    ]);
  });

  test('begins with what stands at the head of its pages, each text once', () => {
    const header = `${wordParagraph('COMUNE DI PROVA')}${table(row(wordCell('COMUNE DI PROVA'), wordCell('Settore 1')))}`;
    expect(blocks(wordParagraph('Piano 2024'), { header })).toEqual(['COMUNE DI PROVA', 'Settore 1', 'Piano 2024']);
  });
});

describe('a table of a Word document', () => {
  test('has merged cells across and down', () => {
    const body = table(
      row(wordCell('Settore', DOWN_FIRST), wordCell('Obiettivo', TWO_WIDE)),
      row(wordCell('', DOWN), wordCell('Codice'), wordCell('Titolo')),
      row(wordCell('', DOWN), wordCell('1'), wordCell('Uno')),
    );
    const reading = wordBlocks(wordFile(body));
    expect(onlyTable(reading)).toEqual([
      ['Settore', 'Obiettivo', '^'],
      ['^', 'Codice', 'Titolo'],
      ['^', '1', 'Uno'],
    ]);
    expect(reading).toHaveProperty('blocks.0.rows.0.0.rowSpan', 3);
    expect(reading).toHaveProperty('blocks.0.rows.0.1.colSpan', 2);
  });

  test('has a cell of its own where the cell above is no merged one', () => {
    const body = table(row(wordCell('a'), wordCell('b')), row(wordCell('testo', `${TWO_WIDE}${DOWN}`)));
    expect(onlyTable(wordBlocks(wordFile(body)))).toEqual([
      ['a', 'b'],
      ['testo', '^'],
    ]);
  });

  test('has empty cells where a row begins later or ends before the others', () => {
    const body = table(
      row(wordCell('a'), wordCell('b'), wordCell('c')),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${wordCell('d')}</w:tr>`,
    );
    expect(onlyTable(wordBlocks(wordFile(body)))).toEqual([
      ['a', 'b', 'c'],
      ['', 'd', ''],
    ]);
  });

  test('keeps the paragraphs of a cell as lines, an empty one between them too', () => {
    const cell = `<w:tc>${wordParagraph('1) primo')}<w:p/>${wordParagraph('3) terzo')}<w:p/></w:tc>`;
    expect(onlyTable(wordBlocks(wordFile(table(row(cell)))))).toEqual([['1) primo\n\n3) terzo']]);
  });

  test('leaves out a deleted row', () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${wordCell('via')}</w:tr>`;
    expect(onlyTable(wordBlocks(wordFile(table(row(wordCell('a')), deleted, row(wordCell('b'))))))).toEqual([
      ['a'],
      ['b'],
    ]);
  });

  test('inside of a cell follows the row of that cell, and the rest of the outer table follows it', () => {
    const inner = table(row(wordCell('x'), wordCell('y')));
    const holder = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${wordParagraph('Indicatori')}${inner}<w:p/></w:tc>`;
    const body = table(row(wordCell('Codice'), wordCell('1')), row(holder), row(wordCell('Note'), wordCell('n')));
    expect(blocks(body)).toEqual([
      [
        ['Codice', '1'],
        ['Indicatori', '^'],
      ],
      [['x', 'y']],
      [['Note', 'n']],
    ]);
  });

  test('that only lays out the page is read from top to bottom', () => {
    const inner = table(row(wordCell('x'), wordCell('y')));
    const body = table(row(wordCell('Titolo')), row(`<w:tc>${inner}<w:p/></w:tc>`), row(wordCell('Piede')));
    expect(blocks(body)).toEqual(['Titolo', [['x', 'y']], 'Piede']);
  });
});
