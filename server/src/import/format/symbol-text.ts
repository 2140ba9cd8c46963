/** The signs of the fonts Symbol and Wingdings that stand in tables of targets, by their place in the font. */
const SYMBOL: Readonly<Record<string, string>> = {
  a3: '≤',
  a5: '∞',
  ae: '→',
  b0: '°',
  b1: '±',
  b3: '≥',
  b4: '×',
  b7: '•',
  b8: '÷',
  b9: '≠',
  bb: '≈',
  d7: '·',
  e5: '∑',
  '2d': '-',
  '3c': '<',
  '3d': '=',
  '3e': '>',
};
const WINGDINGS: Readonly<Record<string, string>> = {
  '6f': '☐',
  '71': '☐',
  '78': '☒',
  a7: '•',
  a8: '☐',
  d8: '•',
  fb: '✗',
  fc: '✓',
  fd: '☒',
  fe: '☑',
};

/** The sign that a font of signs prints at a place ("F0B3"); a blank where it is not known. */
export function symbolText(font: string, code: string): string {
  const place = code.slice(-2).toLowerCase();
  const signs = /wingdings/i.test(font) ? WINGDINGS : SYMBOL;
  return signs[place] ?? ' ';
}
