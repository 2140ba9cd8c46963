import { nearlyEqual, sameStems, stem, stems } from '../words/stems.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';
import type { DecisionContext } from './decision-context.js';

const LONGEST_TITLE = 40;
const INTRODUCTIONS = ['n', 'nr', 'num', 'numero', 'codice', 'cod', 'cod.', 'identificativo', 'id'];

function subjectToken(token: Token, kind: 'code' | 'title', code: string, what: 'indicator' | 'objective'): Token {
  return { ...token, kind, text: what, value: code, lexeme: null };
}

/** The noun that introduces a code, before "n.", "codice" and earlier codes of the same list. */
function introduction(tokens: readonly Token[], before: number, context: DecisionContext): Token | undefined {
  let at = before;
  while (at >= 0 && before - at < 12) {
    const token = tokens[at];
    const passes =
      isWord(token, ...INTRODUCTIONS, 'e', 'ed') ||
      isMark(token, '.', ',', ':', '(') ||
      token?.kind === 'code' ||
      (token?.kind === 'number' && context.indicators.has(token.text));
    if (!passes) return token;
    at -= 1;
  }
  return undefined;
}

function isYear(digits: string): boolean {
  return /^(19|20)\d\d$/.test(digits);
}

/** A code unknown to the document, right after the noun that introduces it: "l'indicatore IND15". */
function unknownCode(tokens: readonly Token[], at: number, context: DecisionContext): Token | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !/^\p{L}{1,6}\d{1,8}$/u.test(token.text)) return null;
  const before = introduction(tokens, at - 1, context);
  if (!isConcept(before, 'INDICATOR', 'OBJECTIVE')) return null;
  return subjectToken(
    token,
    'code',
    token.text.toUpperCase(),
    isConcept(before, 'INDICATOR') ? 'indicator' : 'objective',
  );
}

/** "101: 70", "101 = 70", "target 101: da 80 a 70", "70 (101)", "per 101": an entry of a list by the indicators of the
 *  objective. */
function isListed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const opens =
    before === undefined ||
    before.kind === 'stop' ||
    before.kind === 'named' ||
    isMark(before, ':', ',', ')', '-', '–') ||
    isWord(before, 'e', 'ed', 'il', 'del', 'dell', 'al', 'l', 'per') ||
    isConcept(before, 'CHANGE', 'TARGET', 'WEIGHT');
  const states =
    isMark(next, ':', '=', '->') ||
    (isMark(next, '-', '–') && isConcept(tokens[at + 2], 'TARGET', 'WEIGHT')) ||
    isWord(next, 'da', 'dal', 'a', 'al') ||
    isConcept(next, 'TARGET', 'WEIGHT', 'KEEP', 'AUX');
  if (opens && states) return true;
  if (isMark(before, '(') && isMark(next, ')')) return tokens[at - 2]?.value != null;
  return isWord(before, 'per') && !isMark(next, '%') && !isWord(next, 'cento');
}

function numericCode(tokens: readonly Token[], at: number, objective: string, context: DecisionContext): Token | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d{1,8}$/.test(token.text)) return null;
  const known = context.indicators.has(token.text);
  const before = introduction(tokens, at - 1, context);
  if (
    isConcept(before, 'INDICATOR') &&
    !isMark(tokens[at + 1], '%') &&
    (known || (token.text.length > 2 && tokens[at - 1] === before))
  )
    return subjectToken(token, 'code', token.text, 'indicator');
  const own = context.indicators.get(token.text)?.objective === objective;
  if (own && isListed(tokens, at)) return subjectToken(token, 'code', token.text, 'indicator');
  const listed =
    (at === 0 ||
      tokens[at - 1]?.kind === 'stop' ||
      isMark(tokens[at - 1], ':', ',') ||
      isWord(tokens[at - 1], 'e') ||
      isConcept(tokens[at - 1], 'CHANGE')) &&
    isWord(tokens[at + 1], 'da', 'dal');
  const pointed = isWord(tokens[at - 1], 'quello', 'codice', 'cod') || isWord(before, 'quello', 'quelli');
  const article =
    isWord(tokens[at - 1], 'del', 'il', 'al', 'dell') &&
    !isYear(token.text) &&
    !isConcept(tokens[at - 2], 'TARGET', 'VALUE', 'CHANGE');
  const quoted = isWord(tokens[at - 2], 'quello', 'quella') && isWord(tokens[at - 1], 'del', 'dell');
  return known && (listed || pointed || article || quoted)
    ? subjectToken(token, 'code', token.text, 'indicator')
    : null;
}

function codeKind(
  tokens: readonly Token[],
  at: number,
  code: string,
  context: DecisionContext,
): 'indicator' | 'objective' {
  if (context.objectives.has(code)) return 'objective';
  if (context.indicators.has(code)) return 'indicator';
  if (isConcept(introduction(tokens, at - 1, context), 'INDICATOR')) return 'indicator';
  return /^\d+$/.test(code) ? 'indicator' : 'objective';
}

/** The index after the title that is printed from `at` on; null where it is not printed there. */
function titleEnd(tokens: readonly Token[], at: number, title: readonly string[]): number | null {
  let differing = 0;
  let index = at;
  let end = at;
  for (const word of title) {
    let found: string | null = null;
    for (let skipped = 0; found === null && skipped < 6; skipped += 1) {
      const token = tokens[index];
      if (token === undefined || token.kind === 'stop') return null;
      found = token.kind === 'word' ? stem(token.text) : token.kind === 'number' ? token.text : null;
      index += 1;
    }
    if (found === null || !nearlyEqual(found, word)) differing += 1;
    if (differing > Math.floor(title.length / 5)) return null;
    end = index;
  }
  return end;
}

/** An indicator of the row's objective whose title is printed from `at` on. A single word counts only after "indicatore". */
function ownTitle(tokens: readonly Token[], at: number, objective: string, context: DecisionContext) {
  const token = tokens[at];
  const word = token?.kind === 'word' ? stem(token.text) : null;
  if (word === null) return null;
  for (const title of context.titlesByWord.get(`${objective} ${word}`) ?? []) {
    const end =
      title.stems.length > 1 || isConcept(introduction(tokens, at - 1, context), 'INDICATOR')
        ? titleEnd(tokens, at, title.stems)
        : null;
    if (end !== null) return { code: title.code, end };
  }
  return null;
}

/** The only indicator of the document whose whole title follows the word "indicatore". */
function documentTitle(tokens: readonly Token[], at: number, context: DecisionContext) {
  if (tokens[at]?.kind !== 'word' || !isConcept(introduction(tokens, at - 1, context), 'INDICATOR')) return null;
  let key = '';
  let count = 0;
  let best: { code: string; end: number } | null = null;
  for (let index = at; index < tokens.length && count < LONGEST_TITLE; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'stop') break;
    const word = token.kind === 'word' ? stem(token.text) : token.kind === 'number' ? token.text : null;
    if (word === null) continue;
    key = key === '' ? word : `${key} ${word}`;
    count += 1;
    const codes = context.byTitle.get(key) ?? [];
    if (codes.length === 1 && codes[0] !== undefined) best = { code: codes[0], end: index + 1 };
  }
  return best;
}

function quotedSubject(token: Token, objective: string, context: DecisionContext): Token {
  const words = stems(token.text);
  const own = (context.titles.get(objective) ?? []).find((title) => sameStems(title.stems, words));
  if (own !== undefined) return subjectToken(token, 'title', own.code, 'indicator');
  const key = words.join(' ');
  const [only, ...others] = context.byTitle.get(key) ?? [];
  if (only !== undefined && others.length === 0) return subjectToken(token, 'title', only, 'indicator');
  const [named, ...more] = context.byObjectiveTitle.get(key) ?? [];
  return named !== undefined && more.length === 0 ? subjectToken(token, 'title', named, 'objective') : token;
}

/** The tokens of a text, with the objectives and indicators that it names (by code or title) as tokens of their own kind. */
export function namedSubjects(tokens: readonly Token[], objective: string, context: DecisionContext): Token[] {
  const result: Token[] = [];
  let at = 0;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const title = ownTitle(tokens, at, objective, context) ?? documentTitle(tokens, at, context);
    const last = title === null ? undefined : tokens[title.end - 1];
    if (title !== null && last !== undefined) {
      result.push({ ...subjectToken(token, 'title', title.code, 'indicator'), end: last.end });
      at = title.end;
      continue;
    }
    if (token.kind === 'quote') result.push(quotedSubject(token, objective, context));
    else if (token.kind === 'code' && token.value !== null) {
      result.push(subjectToken(token, 'code', token.value, codeKind(tokens, at, token.value, context)));
    } else result.push(numericCode(tokens, at, objective, context) ?? unknownCode(tokens, at, context) ?? token);
    at += 1;
  }
  return result;
}
