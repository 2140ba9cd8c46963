import { targetParts } from '@traguardo/schema/canonical-target';
import { namedDay } from '../../table/cells/target-date.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';
import { type Effect, impliedIndicator, objectiveOf, type Scope, span } from './effect.js';

/** A day that a clause names, with the indexes of its tokens (end exclusive). */
export interface NamedDay {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

const FROM = ['da', 'dal', 'dall'];
const INSTEAD = ['anziche', 'luogo', 'posto', 'invece', 'gia', 'precedente', 'era', 'ex'];
const DEADLINE = ['termine', 'scadenza', 'data', 'proroga', 'prorogato', 'prorogata', 'differimento'];
const MONTH = /^(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)$/;

/** The day at `at`: 30/11/2019, 30/11, "30 novembre 2019", or words in quotation marks that are one. */
function dayAt(tokens: readonly Token[], at: number, year: number): NamedDay | null {
  const token = tokens[at];
  if (token?.kind === 'date') return token.value === null ? null : { day: token.value, start: at, end: at + 1 };
  const printed =
    token?.kind === 'reference' || token?.kind === 'quote'
      ? namedDay(token.text.replace(/^entro (?:il )?/i, ''), year)
      : null;
  if (printed !== null) return { day: printed, start: at, end: at + 1 };
  const month = tokens[at + 1];
  if (token?.kind !== 'number' || month?.kind !== 'word' || !MONTH.test(month.text)) return null;
  const ofYear = /^20\d\d$/.test(tokens[at + 2]?.text ?? '') ? (tokens[at + 2]?.text ?? null) : null;
  const day = namedDay(`${token.text} ${month.text}${ofYear === null ? '' : ` ${ofYear}`}`, year);
  return day === null ? null : { day, start: at, end: at + (ofYear === null ? 2 : 3) };
}

/** The days that a clause names, in order. */
export function namedDays(tokens: readonly Token[], year: number): NamedDay[] {
  const found: NamedDay[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const day = dayAt(tokens, at, year);
    if (day === null) continue;
    found.push(day);
    at = day.end - 1;
  }
  return found;
}

function isOld(tokens: readonly Token[], { start }: NamedDay, index: number, count: number): boolean {
  if (count === 1) return false;
  const before = tokens.slice(Math.max(0, start - 4), start);
  if (before.some((token) => isWord(token, ...INSTEAD))) return true;
  return index === 0 && (before.some((token) => isWord(token, ...FROM)) || replaces(tokens, start));
}

/** "il target «30/09» è sostituito da «30/11»", "30/09 → 30/11". */
function replaces(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at)
    .some((token) => isMark(token, '->') || (isConcept(token, 'REDEFINE') && token.text.startsWith('sostitu')));
}

/** A day as the new target of an indicator that promises a day: "il target passa dal 30/09/2019 al 30/11/2019". */
export function dayTarget(tokens: readonly Token[], scope: Scope): Effect | null {
  const indicator = impliedIndicator(scope);
  const year = Number.parseInt(scope.context.year ?? '', 10);
  const column = indicator === null ? null : (scope.context.indicators.get(indicator)?.target?.value ?? null);
  const promised = column === null ? null : (targetParts(column)?.date ?? null);
  if (indicator === null || promised === null || Number.isNaN(year)) return null;
  if (tokens.some((token) => isConcept(token, 'WEIGHT', 'PHASE', 'KEEP', 'NOT'))) return null;
  const about = tokens.some((token) => isConcept(token, 'TARGET', 'VALUE') || isWord(token, ...DEADLINE));
  const days = namedDays(tokens, year);
  const old = days.filter((day, index) => isOld(tokens, day, index, days.length));
  const [next, ...others] = days.filter((day) => !old.includes(day));
  if ((!about && old.length === 0) || next === undefined || others.length > 0 || old.length > 1) return null;
  const from = old[0]?.day ?? null;
  if (next.day === (from ?? promised)) return null;
  return {
    kind: 'TARGET_CHANGED',
    objective: objectiveOf(indicator, scope),
    indicator,
    from: from ?? promised,
    to: next.day,
    fields: [],
    statedFrom: from,
    ...span(tokens),
  };
}
