import { describe, expect, test } from 'vitest';
import { onlyTable, shownBlocks } from '../office.fixture.js';
import { webPageBlocks } from './web-page-blocks.js';

function blocks(html: string): unknown[] {
  return shownBlocks(webPageBlocks(Buffer.from(html)));
}

describe('a web page', () => {
  test('is its headings, paragraphs, points and tables in reading order', () => {
    const html =
      '<html><head><title>t</title><style>p{}</style></head><body>Prima<h1>Piano&nbsp;2024</h1><p>uno<br>due</p><ul><li>a<li>b</ul><table><tr><td>x<td>y</table><script>1</script></body></html>';
    expect(blocks(html)).toEqual(['Prima', 'Piano\u00a02024', 'uno\ndue', 'a', 'b', [['x', 'y']]]);
  });

  test('has merged cells, also those that reach over an empty row', () => {
    const html =
      '<table><tr><td rowspan="2">a</td><td colspan="2">b</td></tr><tr></tr><tr><td>c</td><td>d</td><td>e</td></tr></table>';
    expect(onlyTable(webPageBlocks(Buffer.from(html)))).toEqual([
      ['a', 'b', '^'],
      ['^', '', ''],
      ['c', 'd', 'e'],
    ]);
  });

  test('has cells over two rows and columns as a browser places them', () => {
    const html =
      '<table><tr><td rowspan="2" colspan="2">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr></table>';
    expect(onlyTable(webPageBlocks(Buffer.from(html)))).toEqual([
      ['a', '^', 'b'],
      ['^', '^', 'c'],
      ['d', 'e', 'f'],
    ]);
  });

  test('that is laid out in tables is read from top to bottom', () => {
    const html =
      '<table><tr><td><h2>Titolo</h2></td></tr><tr><td><table><tr><td>x</td><td>1</td></tr></table></td></tr><tr><td>Piede</td></tr></table>';
    expect(blocks(html)).toEqual(['Titolo', [['x', '1']], 'Piede']);
  });

  test('knows entities once: what is escaped twice stays escaped', () => {
    expect(blocks('<p>si&#x27; &egrave; &ge; 80 &amp;lt;b&amp;gt;</p>')).toEqual(["si' è ≥ 80 &lt;b&gt;"]);
  });

  test('leaves out what it does not show, and says so', () => {
    const reading = webPageBlocks(
      Buffer.from('<p>visto</p><div style="display: none">nascosto</div><p hidden>anche</p>'),
    );
    expect(shownBlocks(reading)).toEqual(['visto']);
    expect(reading).toHaveProperty('issues.0.code', 'HIDDEN_PARTS');
  });

  test('leaves out deleted text', () => {
    expect(blocks('<p>Target <del>90</del><ins>80</ins></p>')).toEqual(['Target 80']);
  });

  test.each([
    ['windows-1252, as it states', Buffer.from('<meta charset="windows-1252"><p>Citt\u00e0</p>', 'latin1')],
    [
      'UTF-8, as it states',
      Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><p>Città</p>'),
    ],
    ['UTF-8, although it states nothing', Buffer.from('<p>Città</p>')],
    ['Windows-1252, although it states UTF-8', Buffer.from('<meta charset="utf-8"><p>Citt\u00e0</p>', 'latin1')],
    ['UTF-16 with its mark', Buffer.from('\ufeff<p>Città</p>', 'utf16le')],
    ['an encoding that there is not', Buffer.from('<meta charset="x-niente"><p>Citt\u00e0</p>', 'latin1')],
  ])('is read in %s', (_, bytes) => {
    expect(shownBlocks(webPageBlocks(bytes))).toEqual(['Città']);
  });
});
