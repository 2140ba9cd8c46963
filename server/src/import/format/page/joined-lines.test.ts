import { describe, expect, it } from 'vitest';
import { joinedLines, vocabulary } from './joined-lines.js';
import type { Word } from './page-content.js';
import { textLines } from './text-lines.js';

const SIZE = 10;
const LETTER = 5;

/** Lines of letters that are all equally wide, in a cell that is as wide as the longest of them. */
function cell(...texts: string[]): string {
  const words = texts.map((text, at): Word => {
    const box = { left: 0, top: at * SIZE * 1.2, width: text.length * LETTER, height: SIZE };
    return { text, box, turn: 0, size: SIZE };
  });
  const lines = textLines(words);
  return joinedLines(lines, Math.max(...texts.map((text) => text.length)) * LETTER, vocabulary(lines));
}

describe('a word that found no room in its cell', () => {
  it('is whole again where its last letters stand below it', () => {
    expect(cell('Obiettiv', 'o')).toBe('Obiettivo');
    expect(cell('Manutenzion', 'i')).toBe('Manutenzioni');
  });

  it('is whole again where it is a day', () => {
    expect(cell('30/06/2', '024')).toBe('30/06/2024');
    expect(cell('30/06/202', '4')).toBe('30/06/2024');
  });

  it('is no word with the unit or the number below it', () => {
    expect(cell('Attesa', 'gg')).toBe('Attesa gg');
    expect(cell('30/06/2024', '15')).toBe('30/06/2024 15');
    expect(cell('Realizzato', 'si')).toBe('Realizzato si');
  });
});
