import { withoutBound } from '../../plan/measure/target-words.js';
import { foldedText } from '../../plan/natural-key.js';
import { type NumberReading, printedNumber } from '../text/printed-number.js';

const MAX_LENGTH = 60;
const DONE =
  /^(?:si|fatto|fatta|realizzato|realizzata|eseguito|eseguita|effettuato|effettuata|completato|completata|raggiunto|attuato|attuata|approvato|approvata|adottato|adottata|vero|on)$/;
const NOT_DONE = /^(?:no|non [a-z]{2,20}|falso|off)$/;
/** `1 = fatto`, `1 (fatto)`, `fatto (1)`, `si=1`. */
const DONE_AS_ONE = /^(?:1 ?[=:(-]? ?([a-z]{2,20})\)?|([a-z]{2,20}) ?[=:(-]? ?1\)?)$/;
const UNIT =
  /(?<=\d) ?(?:gg?\.?|giorni|giornate|mesi|anni|ore|minuti|min\.?|unita|per ?cento|percento|punti|mq|km|kg|nr?\.?)$/;

/**
 * Reads a target or an actual: a number, `fatto` or `sì` (1) and `non fatto` or `no` (0), a bound (`>= 80`, `almeno 80`)
 * or a number with its unit (`30 giorni`). A date (`entro il 31/12`) is no number.
 */
export function targetNumber(text: string): NumberReading {
  const plain = printedNumber(text);
  if (plain.kind !== 'unreadable' || text.length > MAX_LENGTH) return plain;
  const words = foldedText(text);
  const answer = yesOrNo(words);
  if (answer !== null) return { kind: 'value', value: answer };
  const bare = printedNumber(withoutBound(text).replace(UNIT, '').trim());
  return bare.kind === 'missing' ? plain : bare;
}

function yesOrNo(words: string): '0' | '1' | null {
  if (DONE.test(words)) return '1';
  if (NOT_DONE.test(words)) return '0';
  const match = DONE_AS_ONE.exec(words);
  return match !== null && DONE.test(match[1] ?? match[2] ?? '') ? '1' : null;
}
