import { isWord, type Token } from './token.js';

/** How many zeros a word after a number adds: "1,1 milioni", "200 mila". */
function zeros(token: Token | undefined): number {
  if (isWord(token, 'mila')) return 3;
  if (isWord(token, 'milione', 'milioni', 'mln')) return 6;
  return isWord(token, 'miliardo', 'miliardi') ? 9 : 0;
}

/** A canonical number multiplied by the word after it, and how many words (0 or 1) were used. */
export function withMagnitude(value: string, after: Token | undefined): { value: string; words: number } {
  const shift = zeros(after);
  if (shift === 0) return { value, words: 0 };
  const [whole = '', decimals = ''] = value.split('.');
  const digits = whole + decimals.slice(0, shift).padEnd(shift, '0');
  const rest = decimals.slice(shift);
  const plain = digits.replace(/^(-?)0+(?=\d)/, '$1');
  return { value: rest === '' ? plain : `${plain}.${rest}`, words: 1 };
}
