import { foldedText } from '../../../plan/natural-key.js';
import type { MeasuredIndicator } from '../../../reading/reported-input.js';

/** A number with words beside it, as a cell prints it. */
export interface PrintedQuantity {
  /** The number, with a currency or percent sign. */
  readonly digits: string;
  /** Whether what stands beside it says no more than what is counted: "210 accessi", not "circa 210". */
  readonly isExact: boolean;
}

/** A number alone, perhaps with a currency or percent sign. */
const BARE = /^[^\p{L}<>≤≥~*()]*(?:euro?)?[^\p{L}<>≤≥~*()]*$/iu;
/** Marks that say that a number is a bound, about right, or has a footnote; in brackets it may be negative. */
const MARKS = /[<>≤≥~*()]/;
const NUMBERS = /[+-]?\d(?:[\d.,]*\d)?(?: ?%)?/g;
/** A scan or a hand takes letters for digits. */
const LETTER_AS_DIGIT = /\d[OolI](?!\p{L})|(?<!\p{L})[OolI]\d/u;
/** A number that is written in words as well: 9 M€, 200 mila. */
const MAGNITUDE = /^(?:mila|mln|milion[ei]|miliard[oi]|mld|k|m|mgl|migliaia)$/;
/** Before a number: "n. 210". */
const COUNT = /^(?:n|nr|num|numero|unita|euro|eur)$/;
const SHORT: Readonly<Record<string, string>> = { gg: 'giorni', g: 'giorni', h: 'ore', hh: 'ore', min: 'minuti' };

/** The one number of a text; null where there are none, or several. */
export function quantityOf(text: string, indicator: MeasuredIndicator | null): PrintedQuantity | null {
  if (BARE.test(text)) return { digits: text, isExact: true };
  if (text.startsWith('(') || LETTER_AS_DIGIT.test(text)) return null;
  const [digits, ...others] = text.match(NUMBERS) ?? [];
  if (digits === undefined || others.length > 0) return null;
  const words = foldedText(text.replace(digits, ' '))
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  if (words.some((word) => MAGNITUDE.test(word))) return null;
  const isExact = words.every((word) => COUNT.test(word) || isOfIndicator(word, indicator));
  return { digits, isExact: isExact && !MARKS.test(text) };
}

/** Whether a word is the indicator's unit, or counts what its title or formula names. */
function isOfIndicator(word: string, indicator: MeasuredIndicator | null): boolean {
  if (indicator === null) return false;
  const full = SHORT[word] ?? word;
  const unit = foldedText(indicator.unit ?? '');
  if (full === unit || word === unit) return true;
  const named = foldedText(`${indicator.title ?? ''} ${indicator.formula ?? ''}`).split(/[^\p{L}]+/u);
  return full.length > 2 && named.includes(full);
}
