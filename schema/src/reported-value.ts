/** A JSON number carries 15 digits without loss, and the screens show six decimals: a reported value has no more. */
export const MOST_DIGITS = 15;
export const MOST_DECIMALS = 6;

/** What is too much in a canonical number to be kept as it is; null = nothing. */
export function excessDigits(canonical: string): 'TOO_LONG' | 'TOO_FINE' | null {
  const [whole = '', fraction = ''] = canonical.replace('-', '').split('.');
  if (fraction.length > MOST_DECIMALS) return 'TOO_FINE';
  const length = (whole === '0' ? 0 : whole.length) + fraction.length;
  return length > MOST_DIGITS ? 'TOO_LONG' : null;
}

const DONE =
  /^(?:si|s|yes|vero|on|fatt[oa]|realizzat[oa]|eseguit[oa]|effettuat[oa]|completat[oa]|raggiunt[oa]|attuat[oa]|approvat[oa]|adottat[oa])$/;
const NOT_DONE = /^(?:no|n|falso|off|non [a-z]{2,20})$/;

/** What a word says of something that is done or not done: '1' or '0'; null = nothing. */
export function doneWord(text: string): '1' | '0' | null {
  const word = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
    .replace(/['’`]$/, '')
    .toLowerCase();
  if (DONE.test(word)) return '1';
  return NOT_DONE.test(word) ? '0' : null;
}
