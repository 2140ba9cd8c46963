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

const PARTICIPLE =
  '(?:fatt|realizzat|eseguit|effettuat|completat|raggiunt|attuat|approvat|adottat|avviat|attivat|conclus|conseguit|ottenut|svolt|pres)[oaie]';
const DONE = new RegExp(`^(?:si|s|yes|vero|on|${PARTICIPLE})$`);
/** "Non applicabile" is not one of them: it says nothing of what was done. */
const NOT_DONE = new RegExp(`^(?:no|n|falso|off|non (?:ancora |e stat[oa] |stat[oa] )?${PARTICIPLE})$`);

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
