import { targetParts } from '@traguardo/schema/canonical-target';
import { canonicalDigits } from '@traguardo/schema/italian-number';
import type { Direction } from '@traguardo/schema/vocabulary';
import { Decimal } from 'decimal.js';
import { foldedText } from '../natural-key.js';

/** Signs that mean the same as another one, or whose stroke `foldedText` would take for an accent. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[≮≥⩾≧]|=>/g, '>='],
  [/[≯≤⩽≦]|=</g, '<='],
  [/≰/g, '>'],
  [/≱/g, '<'],
];
/** What may stand between a bound and its number. */
const LINK =
  "(?: ?(?:(?:all|dell)[oae']|a[dil]?|agli|alle|del|di|l'|il|gli|le|lo|la|i|un|una|o (?:ugual[ei]|pari)|ugual[ei]|numero|nr?[.°]?|euro?(?![a-z])|[€:=]) ?)";
const THAN = "d(?:i|el(?:l[ao']?)?)(?![a-z])";
const LESS = `inferior[ei]|minor[ei]|meno ${THAN}|sotto|al di sotto`;
const MORE = `superior[ei]|maggior[ei]|piu ${THAN}|oltre|sopra|al di sopra|supera(?:re)?|superi|eccede(?:re)?`;
const LEAST = '>=?|almeno|minim[oa]|min(?:\\.|(?![a-z]))|(?:pari|ugual[ei]) o (?:superior[ei]|maggior[ei])';
const MOST =
  '<=?|massim[oa]|max(?:\\.|(?![a-z]))|al (?:massimo|piu)|[fs]ino|tetto(?: massimo)?|(?:pari|ugual[ei]) o (?:inferior[ei]|minor[ei])';
/** A time within which something is done. `entro 2020` is a date. */
const WITHIN = 'entro(?: e non oltre)?';
const TIME = '(?:gg|[gh](?![a-z])|giorn|settiman|mes[ei]|ann[oi]|or[ae]|minut|second)';
const BOUND = `(non (?:e |(?:deve|puo) (?:essere )?|sia )?)?(?:(${LESS})|(${MORE})|(${LEAST})|(${MOST})|(${WITHIN}))${LINK}{0,4} ?`;
/** What was or is to be done, of which no number is asked. */
const DONE =
  /^(?:si|fatto|fatta|realizzat[oa]|eseguit[oa]|effettuat[oa]|completat[oa]|raggiunt[oa]|attuat[oa]|attivat[oa]|approvat[oa]|adottat[oa]|pubblicat[oa]|predispost[oa]|presentat[oa]|redatt[oa]|avviat[oa]|conclus[oa]|svolt[oa]|istituit[oa]|aggiornat[oa]|trasmess[oa]|vero|on)$/;
const NOT_DONE = /^(?:no|non (?!oltre|meno|piu|superior|inferior|maggior|minor|sotto)[a-z]{2,20}|falso|off)$/;
/** `1 = fatto`, `1 (fatto)`, `fatto (1)`, `si=1`. */
const DONE_AS_ONE = /^(?:1 ?[=:(-]? ?([a-z]{2,20})\)?|([a-z]{2,20}) ?[=:(-]? ?1\)?)$/;
/** The name of an act that is done once: "approvazione delibera", "realizzazione dell'evento". */
const DEED =
  /^(?:approvazione|adozione|redazione|predisposizione|presentazione|pubblicazione|realizzazione|attivazione|attuazione|avvio|conclusione|completamento|ultimazione|aggiornamento|trasmissione|invio|stipula|sottoscrizione|affidamento|aggiudicazione|collaudo|istituzione|costituzione|esecuzione|effettuazione|elaborazione|messa in|entrata in|rispetto d)[a-z'.,/() -]{0,120}$/;
/** Words before a day: with them, the day is what is promised. */
const UNTIL = /(?<![a-z])(?:entro|oltre|prima|fino)(?![a-z])/;

/** Words before a target that say nothing of its direction. */
const NEUTRAL = '(?:circa|pari ad?|nr?[.°]?(?![a-z])|numero|target|valore)[ :]{0,2}';
const BEFORE = new RegExp(`(?<![a-z])${BOUND}$`);
const AT_START = new RegExp(`^(?:${NEUTRAL}){0,2}(?:${BOUND})?(?:${NEUTRAL}){0,2}`);
const LEAST_AFTER = '(?:come )?(?:almeno|minim[oa]|[eo] (?:piu|oltre|superior[ei]|maggior[ei])|in su)';
const MOST_AFTER = '(?:come )?(?:max\\.?|massim[oa]|al (?:massimo|piu)|o (?:meno|inferior[ei]|minor[ei])|in giu)';
const UNIT = '(?: ?(?:%|€|[a-z]{1,20}\\.?)){0,2}?';
const AFTER = new RegExp(`^${UNIT} ?[(,]? ?(?:(${LEAST_AFTER})|(${MOST_AFTER}))(?= ?(?:$|[),.;:]))`);
const AT_END = new RegExp(`(?<=[\\d%€a-z.]) ?[(,]? ?(?:${LEAST_AFTER}|${MOST_AFTER})\\)?$`);
const WITHIN_TIME = new RegExp(`^ ?${TIME}`);
const NUMBER_OF_TIME = new RegExp(`^\\d{1,4} ?${TIME}`);
/** "fino al 2020", "non oltre il 2019": a year, where a number would have no article of the singular. */
const ARTICLE = /(?:^| )(?:il|al|del) $/;
const YEAR = /^(?:19|20)\d\d$/;
const IN_DATE =
  /^(?:\/\d| ?(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)(?![a-z]))/;
const PERCENT = /^ ?(?:%|per ?cento)/;
const NUMBER = /[+-]? ?\d[\d.,]*/g;
/** No printed words of a target are longer: a decision may be. */
const LONGEST = 2000;

/** Whether a target says that something is done ('1'), or is not ('0'); null where it says something else. */
export function doneOrNot(text: string): '0' | '1' | null {
  const words = foldedText(text).replace(/[.;!]$/, '');
  if (words.length > LONGEST) return null;
  if (DONE.test(words) || (DEED.test(words) && !UNTIL.test(words))) return '1';
  if (NOT_DONE.test(words)) return '0';
  const match = DONE_AS_ONE.exec(words);
  return match !== null && DONE.test(match[1] ?? match[2] ?? '') ? '1' : null;
}

/** The number of a target without the words that say its direction: "non superiore a € 20" is "20". */
export function withoutBound(text: string): string {
  const words = signedText(text);
  const [start = '', not, , , least, most, within] = AT_START.exec(words) ?? [];
  // "non almeno 5" has no plain meaning.
  if (not !== undefined && (least ?? most) !== undefined) return words;
  const rest = words.slice(start.length);
  if (within !== undefined && !NUMBER_OF_TIME.test(rest)) return words;
  if (ARTICLE.test(start) && YEAR.test(rest)) return words;
  return rest.replace(AT_END, '');
}

/** The direction that a target demands by its form, a date or a range, or by the words beside its number: "≤ 30 gg" is
 *  LOWER. Null where they say none, or both. */
export function targetDirection(text: string, target: string): Direction | null {
  const form = targetParts(target);
  if (form?.date != null) return 'LOWER';
  if (form !== null && form.number === null) return 'RANGE';
  const words = signedText(text.slice(0, LONGEST));
  const found = new Set<Direction>();
  for (const match of words.matchAll(NUMBER)) {
    const before = words.slice(Math.max(0, match.index - 80), match.index);
    const after = words.slice(match.index + match[0].length, match.index + match[0].length + 60);
    if (!isValue(match[0], target, after) || IN_DATE.test(after)) continue;
    for (const direction of [directionBefore(before, after), directionAfter(after)])
      if (direction !== null) found.add(direction);
    if (isReduction(target, after)) found.add('LOWER');
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** Whether a target is printed with a percent sign, wherever it stands in the text; a range, where its upper end is. */
export function isPrintedPercent(text: string, target: string): boolean {
  const form = targetParts(target);
  const number = form?.number ?? form?.max ?? form?.min ?? null;
  if (number === null) return false;
  const words = signedText(text.slice(0, LONGEST));
  const places = [...words.matchAll(NUMBER)].filter(([printed]) => isValue(printed, number));
  const isPercent = ({ index, 0: printed }: RegExpExecArray) =>
    PERCENT.test(words.slice(index + printed.length, index + printed.length + 12));
  return places.length > 0 && places.every(isPercent);
}

function directionBefore(before: string, after: string): Direction | null {
  const match = BEFORE.exec(before);
  if (match === null) return null;
  const [, not, less, more, least, most, within] = match;
  if (within !== undefined) return WITHIN_TIME.test(after) ? 'LOWER' : null;
  if (less !== undefined) return not === undefined ? 'LOWER' : 'HIGHER';
  if (more !== undefined) return not === undefined ? 'HIGHER' : 'LOWER';
  if (not !== undefined) return null;
  return least !== undefined ? 'HIGHER' : most !== undefined ? 'LOWER' : null;
}

function directionAfter(after: string): Direction | null {
  const match = AFTER.exec(after);
  if (match === null) return null;
  return match[1] === undefined ? 'LOWER' : 'HIGHER';
}

/** A share below zero is what something is to fall by: "−5 % rispetto al 2018". */
function isReduction(target: string, after: string): boolean {
  return target.startsWith('-') && PERCENT.test(after);
}

/** Words after a number that multiply it, and by which power of ten. */
const MAGNITUDES: readonly (readonly [RegExp, number])[] = [
  [/^ ?(?:mila(?![a-z])|k(?= ?(?:€|euro)))/, 3],
  [/^ ?(?:milion[ei]|mln|m(?= ?(?:€|euro)))(?![a-z])/, 6],
  [/^ ?(?:miliard[io]|mld)(?![a-z])/, 9],
];

function isValue(printed: string, target: string, after = ''): boolean {
  const bare = printed.replace(/[ +]/g, '').replace(/[.,]+$/, '');
  const sign = bare.startsWith('-') ? '-' : '';
  const digits = bare.replace('-', '');
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits);
  const plain = (isGrouped ? digits.replaceAll('.', '') : digits).replace(',', '.');
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return false;
  const power = MAGNITUDES.find(([pattern]) => pattern.test(after))?.[1] ?? 0;
  const whole = power === 0 ? plain : new Decimal(plain).times(new Decimal(10).pow(power)).toFixed();
  // A hyphen may also join the number with the word before it, and a word may stand for the minus: "riduzione del 5 %".
  return ['', sign, '-'].some((found) => canonicalDigits(found, whole) === target);
}

/** A target's text folded, with one spelling of each sign. */
export function signedText(text: string): string {
  const plain = SIGNS.reduce((found, [pattern, sign]) => found.replace(pattern, sign), text);
  return foldedText(plain.replace(/[−–‒]/g, '-'));
}
