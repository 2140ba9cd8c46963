/** The characters of the Latin subsets of Titillium Web. Typst fails on a character without a glyph. */
const DRAWABLE =
  /[\u0020-\u007e\u00a0-\u00ac\u00ae-\u0131\u0134-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u017e\u0192\u01fa-\u01ff\u0218-\u021b\u02c6\u02da\u02dc\u1e80-\u1e85\u1ef2\u1ef3\u1ef8\u1ef9\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2039\u203a\u2044\u20ac\u2122\u2212]/u;

const SUBSTITUTES: Readonly<Record<string, string>> = {
  '→': '->',
  '←': '<-',
  '≤': '<=',
  '≥': '>=',
  '‐': '-',
  '‑': '-',
  '‒': '–',
  '―': '—',
  '′': "'",
  '″': '"',
  '●': '•',
  '▪': '•',
};

/** The text with characters that the fonts contain. A character without a substitute becomes a question mark. */
export function drawableText(text: string): string {
  return [...text.normalize('NFC')].map(drawableSign).join('');
}

function drawableSign(sign: string): string {
  if (DRAWABLE.test(sign)) return sign;
  if (/[\p{Z}\p{Cc}]/u.test(sign)) return ' ';
  if (/\p{Cf}/u.test(sign)) return '';
  const substitute = SUBSTITUTES[sign];
  if (substitute !== undefined) return substitute;
  const plain = sign.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain !== sign && [...plain].every((part) => DRAWABLE.test(part)) ? plain : '?';
}
