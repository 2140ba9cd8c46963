import { expect, it } from 'vitest';
import { shownCell } from './shown-cell.js';

it.each([
  ['a mark that nobody sees is not there', '27\u200b8', '278'],
  ['a soft hyphen is not there', 'acces\u00adsi', 'accessi'],
  ['a line break is a space', 'Numero\r\naccessi', 'Numero accessi'],
  ['a figure space separates thousands', '80\u2007412', '80\u00a0412'],
  ['spaces around and between are one', '  a   b ', 'a b'],
])('%s', (_, text, shown) => expect(shownCell(text)).toBe(shown));
