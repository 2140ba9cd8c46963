import { Decimal } from 'decimal.js';
import { isPlainWord } from '../certainty/plain-words.js';
import { differences } from '../words/differences.js';
import { fallsBy, risesBy } from '../words/rise-and-fall.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';
import { type Effect, impliedIndicator, objectiveOf, type Scope, span } from './effect.js';

/** What "dimezzato", "raddoppiato", "triplicato" multiply by. */
const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^dimezz/, 0.5],
  [/^raddoppi/, 2],
  [/^triplic/, 3],
];
const PARTS: ReadonlyMap<string, number> = new Map([
  ['terzo', 3],
  ['terzi', 3],
  ['quarto', 4],
  ['quarti', 4],
  ['quinto', 5],
  ['quinti', 5],
  ['sesto', 6],
  ['sesti', 6],
  ['ottavo', 8],
  ['ottavi', 8],
  ['decimo', 10],
  ['decimi', 10],
]);
const TO = ['a', 'ad', 'al', 'all', 'alla', 'ai', 'in', 'nei', 'nella', 'pari'];
const BY = ['di', 'del', 'dell', 'della', 'dei'];
const COUNTING = ['n', 'nr', 'numero', 'circa', 'ulteriori', 'altri', 'altre', 'euro'];
const MOST_DECIMALS = 6;

/** What happens to the printed target, and the token that says by how much. */
interface RelativeChange {
  readonly apply: (target: Decimal) => Decimal;
  readonly at: number;
}

function isNumber(token: Token | undefined): token is Token & { readonly value: string } {
  return token?.kind === 'number' && token.value !== null;
}

/** A number in digits or words: "del 10%", "del dieci per cento". */
function isAmount(token: Token | undefined): token is Token & { readonly value: string } {
  return token?.value != null && (token.kind === 'number' || token.kind === 'word');
}

function isPercent(tokens: readonly Token[], at: number): boolean {
  return (
    isMark(tokens[at], '%') ||
    isWord(tokens[at], 'percento') ||
    (isWord(tokens[at], 'per') && isWord(tokens[at + 1], 'cento'))
  );
}

/** 1 where the words raise, -1 where they lower, 0 where they say neither or both. */
function sign(tokens: readonly Token[]): -1 | 0 | 1 {
  const verbs = tokens.filter((token) => isConcept(token, 'CHANGE')).map(({ text }) => text);
  const falls = verbs.some(fallsBy);
  const rises = verbs.some(risesBy);
  return falls === rises ? 0 : falls ? -1 : 1;
}

/** The sign of the change that a difference belongs to: "ridotto il target di 5"; "cessazione di 2 operai" has none. */
function signBefore(tokens: readonly Token[], at: number): -1 | 0 | 1 {
  for (let index = at - 1; index >= Math.max(0, at - 9); index -= 1) {
    const token = tokens[index];
    if (isConcept(token, 'CHANGE')) return sign(tokens.slice(index, index + 1));
    const passes =
      isConcept(token, 'TARGET', 'VALUE', 'INDICATOR', 'ACCEPT') ||
      token?.kind === 'code' ||
      token?.kind === 'title' ||
      (token?.kind === 'word' && token.value === null && isPlainWord(token.text));
    if (!passes) return 0;
  }
  return 0;
}

/** "l'80% del target originario", "il 90% di quello previsto": a share of the target. */
function share(tokens: readonly Token[], at: number): RelativeChange | null {
  const token = tokens[at];
  if (!isNumber(token) || !isPercent(tokens, at + 1) || !isWord(tokens[at + 2], 'di', 'del', 'dell')) return null;
  const whole = isWord(tokens[at + 3], 'quello') || isConcept(tokens[at + 3], 'TARGET', 'VALUE');
  const by = new Decimal(token.value).div(100);
  const measured = isWord(tokens[at - 2], 'misura') || !isWord(tokens[at - 1], ...BY);
  return whole && measured ? { apply: (target) => target.times(by), at } : null;
}

/** "i 4/5 dell'originario": a fraction in digits. */
function printedFraction(tokens: readonly Token[], at: number): RelativeChange | null {
  const [, count, parts] =
    /^(\d)\/(\d{1,2})$/.exec(tokens[at]?.kind === 'reference' ? (tokens[at]?.text ?? '') : '') ?? [];
  const whole =
    isWord(tokens[at + 1], 'di', 'del', 'dell') &&
    (isWord(tokens[at + 2], 'quello', 'originario') || isConcept(tokens[at + 2], 'TARGET', 'VALUE'));
  if (count === undefined || parts === undefined || !whole || Number(count) >= Number(parts)) return null;
  return { apply: (target) => target.times(count).div(parts), at };
}

/** "nella misura del 50% di quanto richiesto": a share of what was asked, not of the target. */
function isOfRequest(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at + 1, at + 6)
    .some(
      (token) =>
        isConcept(token, 'REQUEST') || (token.kind === 'word' && /^(?:richiest|chiest|propost)/.test(token.text)),
    );
}

/** "ridotto del 10 %", "una riduzione di 5 unità", "-10%", "+5": a difference, in percent of the target or in its unit. */
function difference(tokens: readonly Token[], at: number): RelativeChange | null {
  const token = tokens[at];
  if (!isAmount(token) || (token.kind === 'word' && !isPercent(tokens, at + 1)) || isOfRequest(tokens, at)) return null;
  const printed = /^[+-]/.exec(token.text)?.[0];
  let lead = at - 1;
  while (isWord(tokens[lead], ...COUNTING) || isMark(tokens[lead], '.', '€')) lead -= 1;
  if (isWord(tokens[lead], 'a') && isWord(tokens[lead - 1], 'pari') && signBefore(tokens, lead - 1) !== 0) lead -= 1;
  const words = isWord(tokens[lead], ...BY, 'pari') ? signBefore(tokens, lead) : 0;
  const direction = printed === '+' ? 1 : printed === '-' ? -1 : words;
  if (direction === 0) return null;
  const amount = new Decimal(token.value).abs().times(direction);
  return isPercent(tokens, at + 1)
    ? { apply: (target) => target.times(amount.div(100).plus(1)), at }
    : { apply: (target) => target.plus(amount), at };
}

/** "dimezzato", "ridotto della metà", "ridotto di un terzo", "ai due terzi", "al doppio". */
function fraction(tokens: readonly Token[]): RelativeChange | null {
  for (const [at, token] of tokens.entries()) {
    const verb = isConcept(token, 'RELATIVE_CHANGE') ? FACTORS.find(([stem]) => stem.test(token.text)) : undefined;
    if (verb !== undefined) return { apply: (target) => target.times(verb[1]), at };
    if (isWord(token, 'doppio') && isWord(tokens[at - 1], 'al', 'il'))
      return { apply: (target) => target.times(2), at };
    if (isWord(token, 'meta') && isWord(tokens[at - 1], 'della', 'alla', 'la'))
      return {
        apply: (target) => (isWord(tokens[at - 1], 'della') && sign(tokens) > 0 ? target.times(1.5) : target.div(2)),
        at,
      };
    const parts = token.kind === 'word' ? PARTS.get(token.text) : undefined;
    if (parts === undefined) continue;
    const count = isWord(tokens[at - 1], 'un') ? 1 : Number(tokens[at - 1]?.value ?? Number.NaN);
    const lead = tokens[at - 2];
    const direction = isWord(lead, ...BY) ? sign(tokens) : 0;
    if (isWord(lead, ...TO) && count < parts) return { apply: (target) => target.times(count).div(parts), at };
    if (direction !== 0 && count < parts)
      return { apply: (target) => target.plus(target.times(count * direction).div(parts)), at };
  }
  return null;
}

/** The relative change that the clause states; a number beside it must be its result or the printed target. */
function relativeChange(tokens: readonly Token[]): RelativeChange | null {
  for (const at of tokens.keys()) {
    const found = share(tokens, at) ?? difference(tokens, at) ?? printedFraction(tokens, at);
    if (found !== null) return found;
  }
  return fraction(tokens);
}

/** The indicators whose target changes: the named ones, both where the words say so, else the row's. */
function changed(tokens: readonly Token[], scope: Scope, assumesTarget: boolean): readonly string[] {
  const named = tokens.filter(
    (token) => (token.kind === 'code' || token.kind === 'title') && token.text === 'indicator',
  );
  if (named.length > 0) return named.flatMap(({ value }) => value ?? []);
  if (tokens.some((token) => isWord(token, 'entrambi', 'ambedue', 'tutti')))
    return scope.context.indicatorsOf.get(scope.row.objective) ?? [];
  const about =
    assumesTarget ||
    tokens.some((token) => isConcept(token, 'TARGET', 'VALUE', 'INDICATOR') || isWord(token, 'numero'));
  const implied = about ? impliedIndicator(scope) : null;
  return implied === null ? [] : [implied];
}

/**
 * Targets that are changed in proportion to the printed ones, or by a difference. Where the words state the result too,
 * it must be the computed one.
 */
export function relativeTargets(tokens: readonly Token[], scope: Scope, assumesTarget: boolean): Effect[] {
  if (tokens.some((token) => isConcept(token, 'WEIGHT', 'PHASE'))) return [];
  const change = relativeChange(tokens);
  if (change === null) return [];
  const others = tokens.flatMap((token, at) => (isNumber(token) && at !== change.at ? [token.value] : []));
  const agrees = (other: string, from: string, to: string) =>
    other === to || other === from || differences(from, to).includes(other);
  return changed(tokens, scope, assumesTarget).flatMap((indicator): Effect[] => {
    const from = scope.context.indicators.get(indicator)?.target?.value ?? null;
    if (from === null || !/^\d+(?:\.\d+)?$/.test(from)) return [];
    const result = change.apply(new Decimal(from)).toDecimalPlaces(MOST_DECIMALS);
    const to = result.toFixed();
    if (result.isNegative() || to === from || others.some((other) => !agrees(other, from, to))) return [];
    return [
      {
        kind: 'TARGET_CHANGED',
        objective: objectiveOf(indicator, scope),
        indicator,
        from,
        to,
        fields: [],
        statedFrom: others.includes(from) ? from : null,
        ...span(tokens),
      },
    ];
  });
}
