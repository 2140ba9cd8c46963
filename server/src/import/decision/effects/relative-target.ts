import { Decimal } from 'decimal.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';
import { type Effect, impliedIndicator, objectiveOf, type Scope, span } from './effect.js';

const LESS = /^(?:rid|dimin|abbass|decurt)/;
const MORE = /^(?:aument|increment|innalz|elev|alz)/;
/** What "dimezzato", "raddoppiato", "triplicato" multiply by. */
const FACTORS: readonly (readonly [RegExp, string])[] = [
  [/^dimezz/, '0.5'],
  [/^raddoppi/, '2'],
  [/^triplic/, '3'],
];
const MOST_DECIMALS = 6;

function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.value !== null;
}

function isPercent(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at], '%') || isWord(tokens[at], 'percento');
}

/** "l'80% del target originario", "il 90% di quello previsto": a share of the target. */
function share(tokens: readonly Token[], at: number): Decimal | null {
  if (!isPercent(tokens, at + 1) || !isWord(tokens[at + 2], 'di', 'del', 'dell')) return null;
  const whole = isWord(tokens[at + 3], 'quello') || isConcept(tokens[at + 3], 'TARGET', 'VALUE');
  return whole ? new Decimal(tokens[at]?.value ?? '').div(100) : null;
}

/** "ridotto del 10 %", "riduzione del target del 20%": a difference in percent of the target. */
function difference(tokens: readonly Token[], at: number): Decimal | null {
  if (!isPercent(tokens, at + 1) || !isWord(tokens[at - 1], 'del', 'dell', 'di')) return null;
  const verbs = tokens.filter((token) => isConcept(token, 'CHANGE')).map(({ text }) => text);
  const falls = verbs.some((verb) => LESS.test(verb));
  const rises = verbs.some((verb) => MORE.test(verb));
  if (falls === rises) return null;
  const part = new Decimal(tokens[at]?.value ?? '').div(100);
  return falls ? new Decimal(1).minus(part) : new Decimal(1).plus(part);
}

/** What the target is multiplied by; null where the clause states no single relative change. */
function factor(tokens: readonly Token[]): Decimal | null {
  const numbers = tokens.flatMap((token, at) => (isNumber(token) ? [at] : []));
  const [only, ...others] = numbers;
  if (others.length > 0) return null;
  if (only !== undefined) return share(tokens, only) ?? difference(tokens, only);
  const verb = tokens.find((token) => isConcept(token, 'RELATIVE_CHANGE'));
  const found = FACTORS.find(([stem]) => stem.test(verb?.text ?? ''));
  return found === undefined ? null : new Decimal(found[1]);
}

/** A target that is changed in proportion to the printed one; its words never state the result, so a person decides. */
export function relativeTarget(tokens: readonly Token[], scope: Scope): Effect | null {
  if (tokens.some((token) => isConcept(token, 'WEIGHT', 'PHASE'))) return null;
  const named = tokens.find((token) => (token.kind === 'code' || token.kind === 'title') && token.text === 'indicator');
  const about = named !== undefined || tokens.some((token) => isConcept(token, 'TARGET', 'VALUE', 'INDICATOR'));
  const indicator = named?.value ?? impliedIndicator(scope);
  const from = indicator === null ? null : (scope.context.indicators.get(indicator)?.target?.value ?? null);
  const by = about ? factor(tokens) : null;
  if (indicator === null || from === null || by === null || by.isNegative()) return null;
  return {
    kind: 'TARGET_CHANGED',
    objective: objectiveOf(indicator, scope),
    indicator,
    from,
    to: new Decimal(from).times(by).toDecimalPlaces(MOST_DECIMALS).toFixed(),
    fields: [],
    statedFrom: null,
    ...span(tokens),
  };
}
