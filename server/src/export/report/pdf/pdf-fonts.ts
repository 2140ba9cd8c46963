/** The fonts of a PDF, byte for byte: all are embedded. A subset for Latin, and one for what Latin lacks. */
export interface PdfFonts {
  readonly regular: Uint8Array;
  readonly regularExtended: Uint8Array;
  readonly bold: Uint8Array;
  readonly boldExtended: Uint8Array;
}

export type FontName = keyof PdfFonts;

/** What the two subsets of Titillium Web draw. */
const LATIN =
  /[\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u0131\u0152\u0153\u02c6\u02da\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2039\u203a\u2044\u20ac\u2122\u2212]/u;
const EXTENDED =
  /[\u0100-\u0130\u0134-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u0151\u0154-\u017e\u0192\u01fa-\u01ff\u0218-\u021b\u1e80-\u1e85\u1ef2\u1ef3\u1ef8\u1ef9\u2020]/u;

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
  '‚': ',',
  '●': '•',
  '▪': '•',
  '·': '·',
};

/** The text with signs that the fonts draw: a PDF without gaps. What has no likeness becomes a question mark. */
export function drawable(text: string): string {
  return [...text.normalize('NFC')].map(drawableSign).join('');
}

function drawableSign(sign: string): string {
  if (LATIN.test(sign) || EXTENDED.test(sign)) return sign;
  if (/[\p{Z}\p{Cc}]/u.test(sign)) return ' ';
  if (/\p{Cf}/u.test(sign)) return '';
  const substitute = SUBSTITUTES[sign];
  if (substitute !== undefined) return substitute;
  const plain = sign.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain !== sign && [...plain].every((part) => LATIN.test(part)) ? plain : '?';
}

export interface FontRun {
  readonly text: string;
  readonly font: FontName;
}

/** A drawable text in runs that one font draws. */
export function fontRuns(text: string, isBold: boolean): FontRun[] {
  const runs: { text: string; font: FontName }[] = [];
  for (const sign of text) {
    const font = fontOf(sign, isBold);
    const last = runs.at(-1);
    if (last?.font === font) last.text += sign;
    else runs.push({ text: sign, font });
  }
  return runs;
}

function fontOf(sign: string, isBold: boolean): FontName {
  if (LATIN.test(sign)) return isBold ? 'bold' : 'regular';
  return isBold ? 'boldExtended' : 'regularExtended';
}
