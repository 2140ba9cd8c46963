import { printedTitle } from '../wording/printed-case.js';
import { stems } from '../words/stems.js';
import { namedCodes, type Thing } from '../words/things.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';
import { type Effect, impliedIndicator, objectiveOf, type Scope, span } from './effect.js';

/** The printed name of the sector or area that begins at `at`. */
function place(tokens: readonly Token[], at: number, scope: Scope): string | null {
  let end = at;
  while (
    end < tokens.length &&
    tokens[end]?.kind !== 'stop' &&
    !isMark(tokens[end], '(', ':') &&
    !(isConcept(tokens[end], 'AUX') || isWord(tokens[end], 'si'))
  )
    end += 1;
  const { start, end: last } = span(tokens.slice(at, end));
  const text = scope.text.slice(start, last);
  const name = tokens[at]?.kind === 'quote' ? (tokens[at]?.text ?? '') : text;
  if (name.trim() === '') return null;
  const words = stems(name);
  const noun = stems(tokens[at - 1]?.text ?? '');
  const known = scope.context.places.get(words.join(' ')) ?? scope.context.places.get([...noun, ...words].join(' '));
  return known ?? printedTitle(name, scope);
}

/** A destination without "settore" or "area" counts where the document prints it: "alla Polizia Locale". */
function knownPlace(tokens: readonly Token[], verb: number, scope: Scope): string | null {
  const at = tokens.findIndex((token, index) => index > verb && isWord(token, 'a', 'al', 'all', 'alla', 'allo'));
  const words = tokens.slice(at + 1);
  if (at < 0 || words.length === 0 || words.length > 20) return null;
  const { start, end } = span(words);
  return scope.context.places.get(stems(scope.text.slice(start, end)).join(' ')) ?? null;
}

/** An indicator moved to another objective, or an objective moved to another sector or area. */
export function move(tokens: readonly Token[], verb: number, thing: Thing, scope: Scope): Effect[] {
  if (thing === 'indicator') {
    const to = namedCodes(tokens, 'objective').at(-1);
    const codes = namedCodes(tokens, 'indicator');
    const moved = codes.length > 0 ? codes : [impliedIndicator(scope)];
    if (to === undefined) return [];
    return moved.flatMap((code) =>
      code === null
        ? []
        : [
            {
              kind: 'INDICATOR_MOVED' as const,
              objective: objectiveOf(code, scope),
              indicator: code,
              from: objectiveOf(code, scope),
              to,
              fields: [{ field: 'objective' as const, from: objectiveOf(code, scope), to }],
              statedFrom: null,
              ...span(tokens),
            },
          ],
    );
  }
  const at = tokens.findIndex(
    (token, index) =>
      index > verb && isConcept(token, 'SECTOR', 'AREA') && !isWord(tokens[index - 1], 'dal', 'dall', 'dalla'),
  );
  const strategic = isWord(tokens[at + 1], 'strategica', 'strategico');
  const to = at < 0 ? knownPlace(tokens, verb, scope) : place(tokens, at + (strategic ? 2 : 1), scope);
  if (to === null) return [];
  const objective = namedCodes(tokens, 'objective')[0] ?? scope.row.objective;
  const printed = scope.context.objectives.get(objective);
  const field = isConcept(tokens[at], 'SECTOR') || scope.context.sectors.has(to) ? 'sector' : 'area';
  const from = printed?.[field] ?? null;
  return [
    {
      kind: 'OBJECTIVE_MOVED',
      objective,
      indicator: null,
      from,
      to,
      fields: [{ field, from, to }],
      statedFrom: null,
      ...span(tokens),
    },
  ];
}
