import { targetParts } from '@traguardo/schema/canonical-target';
import type { IndicatorKind } from '@traguardo/schema/vocabulary';
import { foldedText } from '../natural-key.js';
import type { MeasureEvidence } from './measure-evidence.js';
import { holdsRatio } from './measure-ratio.js';
import { doneOrNot, isPrintedPercent } from './target-words.js';

const COUNTS = /(?:^|[^a-z])(?:nr?|num|numero|totale|tot|somma|importo|spesa|euro)(?![a-z])|[%€]|100/;
const DONE =
  'fatt|realizzat|eseguit|effettuat|approvat|adottat|attuat|attivat|completat|raggiunt|conseguit|rispettat|pubblicat|predispost|presentat|redatt|avviat|conclus|svolt|compiut|ottenut|inviat|trasmess|istituit|aggiornat|costituit';

/** "1 = fatto 0 = non fatto", "SI=1 NO=0", "realizzato (1)". Repetitions are bounded: cells may be hostile. */
const YES = '(?:se )?(?:si|vero|[a-z]{1,30}[oa])(?![a-z])';
const NO = '(?:se )?(?:non?|falso|oltre|altrimenti|in caso contrario)(?![a-z])';
const ONE_IS_DONE = [
  new RegExp(`(?:^|[^\\d.,/])1 ?[=:(-]? ?${YES}.{0,60}?[^\\d.,]0 ?[=:(-]? ?${NO}`),
  new RegExp(`(?:^|[^\\d.,/])0 ?[=:(-]? ?${NO}.{0,60}?[^\\d.,]1 ?[=:(-]? ?${YES}`),
  /(?:^|[^a-z])si ?[=:(-]? ?1(?!\d).{0,30}?[^a-z]no ?[=:(-]? ?0(?!\d)/,
  new RegExp(`(?:^|[^a-z])(?:si|(?:${DONE})[oa]) ?[=(] ?1(?![\\d.,])`),
  new RegExp(`(?:^|[^\\d.,/])1 ?[=(] ?(?:si|(?:${DONE})[oa])(?![a-z])`),
];
const YES_OR_NO = /(?:^|[^a-z])(?:si ?(?:[/|;,-]|o|oppure)? ?no|vero ?[/|-] ?falso|on ?\/ ?off)(?![a-z])/;
const DONE_OR_NOT = /(?:^|[^a-z])([a-z]{1,30}[oa])[ /|;,(=:01)-]{0,6}(?:o |oppure )?non \1(?![a-z])/;
const ONLY_DONE = new RegExp(`^(?:si|(?:${DONE})[oa])$`);

const PERCENT_FORMULA =
  /%|percent|per cento|(?:^|[^a-z])in centesimi|[*x×·] ?100(?!\d)|(?:^|[^\d.,])100 ?[*x×·]|(?:^|[^a-z])per 100(?!\d)/;
const PERCENT_WORDS = /percentual|incidenza(?![a-z])|(?:^|[^a-z])tass[oi] (?:d|medio|annu|complessiv)/;

/** DATE where a day is promised, BINARY where done / not done is reported, PERCENT for shares, NUMBER for all others. */
export function inferredKind(evidence: MeasureEvidence): IndicatorKind {
  const printed = printedKind(evidence);
  if (printed !== null) return printed;
  if (/^(?:%|percentual[ei]|perc\.?|in percentuale)$/.test(foldedText(evidence.unit ?? ''))) return 'PERCENT';
  const formula = foldedText(evidence.formula ?? '');
  const title = foldedText(evidence.title ?? '');
  if (isBinary(formula === '' ? title : formula, evidence.target)) return 'BINARY';
  if (PERCENT_FORMULA.test(formula) || PERCENT_WORDS.test(formula)) return 'PERCENT';
  if (PERCENT_WORDS.test(title) || /(?:^|[^\d ]) ?%/.test(title)) return 'PERCENT';
  if (formula === '' && PERCENT_WORDS.test(foldedText(evidence.purpose ?? ''))) return 'PERCENT';
  return holdsRatio(formula) && fitsPercent(evidence.target) && !isAverage(title) ? 'PERCENT' : 'NUMBER';
}

/** The kind that the target's own words say: "90 %", "fatto", "entro il 30/06". */
function printedKind({ target, targetText }: MeasureEvidence): IndicatorKind | null {
  if (target === null) return targetText !== null && isUnclearPercent(targetText) ? 'PERCENT' : null;
  if (targetParts(target)?.date != null) return 'DATE';
  if (targetText === null) return null;
  if (target === '1' && doneOrNot(targetText) === '1') return 'BINARY';
  return isPrintedPercent(targetText, target) ? 'PERCENT' : null;
}

/** Whether a target that is not read to its last word still has a percentage as its first number: "≥ 80% (2)". */
function isUnclearPercent(targetText: string): boolean {
  return /^[^\d]{0,60}\d[\d.,]{0,20} ?(?:%|per ?cento(?![a-z]))/.test(foldedText(targetText));
}

/** A target other than 0 and 1 excludes done / not done. */
function isBinary(text: string, target: string | null): boolean {
  if (target !== null && target !== '0' && target !== '1') return false;
  return (
    ONE_IS_DONE.some((pattern) => pattern.test(text)) ||
    YES_OR_NO.test(text) ||
    ONLY_DONE.test(text) ||
    (DONE_OR_NOT.test(text) && !COUNTS.test(text))
  );
}

/** A bare ratio without ×100 is a percentage unless its target is clearly the ratio itself (0,5) or larger than any
 *  share (250 meals per user). Canonical numbers, so the length of the text gives the size. */
function fitsPercent(target: string | null): boolean {
  if (target === null) return true;
  const [whole = ''] = target.split('.');
  return target === '100' || (/^\d{1,2}$/.test(whole) && whole !== '0' && target !== '1');
}

function isAverage(title: string): boolean {
  return /(?:^|[^a-z])(?:medi[oaie]|pro ?-?capite|unitari[oa])(?![a-z])/.test(title);
}
