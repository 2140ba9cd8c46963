import type { RevisionKind } from '@traguardo/schema/vocabulary';
import type { DraftFieldChange } from '../../draft/plan-draft.js';
import { printedFormula, printedTitle } from '../wording/printed-case.js';
import { type Wording, wording } from '../wording/wording.js';
import type { Concept } from '../words/lexicon.js';
import { sameStems, stems } from '../words/stems.js';
import { namedCodes, nounIndex, type Thing, thingAt } from '../words/things.js';
import { isConcept, isWord, type Token } from '../words/token.js';
import { type Effect, impliedIndicator, objectiveOf, type Scope, span } from './effect.js';
import { move } from './move.js';

/** The noun a verb acts on: the subject of a passive participle, else the noun after the verb. */
function objectNoun(tokens: readonly Token[], verb: number): number {
  const after = nounIndex(tokens, verb + 1, tokens.length);
  const before = nounIndex(tokens, 0, verb);
  const passive = tokens[verb]?.lexeme?.form === 'PARTICIPLE' && before >= 0;
  return passive || after < 0 ? before : after;
}

function change(field: DraftFieldChange['field'], to: string | null | undefined): DraftFieldChange[] {
  return to == null ? [] : [{ field, from: null, to }];
}

/** The wording after the noun and its code: title, target, weight, formula of what is added. */
function description(tokens: readonly Token[], at: number, scope: Scope): Wording {
  let start = at + 1;
  while (
    start < tokens.length &&
    (tokens[start]?.kind === 'code' ||
      tokens[start]?.kind === 'mark' ||
      isWord(
        tokens[start],
        'n',
        'nr',
        'codice',
        'denominato',
        'avente',
        'seguente',
        'titolo',
        'nuovo',
        'come',
        'segue',
        'relativo',
        'ad',
        'oggetto',
      ))
  )
    start += 1;
  return wording(tokens.slice(start), scope.text, 'title');
}

/** The objective that is added without a code: the one with this title, or the row's where the words refer to it. */
function pointedObjective(tokens: readonly Token[], title: string | null, scope: Scope): string | null {
  const own = scope.context.objectives.get(scope.row.objective)?.title ?? null;
  const words = title === null ? [] : stems(title);
  if (own !== null && sameStems(words, stems(own))) return scope.row.objective;
  const [only, ...others] = scope.context.byObjectiveTitle.get(words.join(' ')) ?? [];
  if (only !== undefined && others.length === 0) return only;
  const points = tokens.some((token) => isWord(token, 'presente', 'questo', 'suddetto', 'predetto'));
  return points ? scope.row.objective : null;
}

function addition(tokens: readonly Token[], at: number, thing: Thing, scope: Scope): Effect[] {
  const words = description(tokens, at, scope);
  const codes = namedCodes(tokens, thing);
  const code = codes[0] ?? null;
  const printedIndicator = thing === 'indicator' && code !== null ? scope.context.indicators.get(code) : undefined;
  const printedObjective = thing === 'objective' && code !== null ? scope.context.objectives.get(code) : undefined;
  const stated = words.title === null ? null : printedTitle(words.title, scope);
  const title = stated ?? printedIndicator?.title ?? printedObjective?.title ?? null;
  if (title === null && code === null) return [];
  const formula = words.formula === null ? printedIndicator?.formula : printedFormula(words.formula, scope);
  const fields = [
    ...change('target', words.target ?? printedIndicator?.target?.value),
    ...change('weight', words.weight ?? printedIndicator?.weight?.value ?? printedObjective?.weight?.value),
    ...change('formula', formula),
  ];
  const parent = namedCodes(tokens, 'objective')[0] ?? printedIndicator?.objective ?? scope.row.objective;
  const objective = thing === 'objective' ? (code ?? pointedObjective(tokens, title, scope)) : parent;
  if (objective === null) return [];
  const kind: RevisionKind = thing === 'indicator' ? 'INDICATOR_ADDED' : 'OBJECTIVE_ADDED';
  return [
    {
      kind,
      objective,
      indicator: thing === 'indicator' ? code : null,
      from: null,
      to: title,
      fields,
      statedFrom: null,
      ...span(tokens),
    },
  ];
}

function removal(tokens: readonly Token[], thing: Thing, scope: Scope): Effect[] {
  const codes = namedCodes(tokens, thing);
  if (thing === 'objective') {
    return (codes.length > 0 ? codes : [scope.row.objective]).map((code) => ({
      kind: 'OBJECTIVE_REMOVED',
      objective: code,
      indicator: null,
      from: scope.context.objectives.get(code)?.title ?? null,
      to: null,
      fields: [],
      statedFrom: null,
      ...span(tokens),
    }));
  }
  const implied = impliedIndicator(scope);
  const removed = codes.length > 0 ? codes : implied === null ? [] : [implied];
  return removed.map((code) => ({
    kind: 'INDICATOR_REMOVED',
    objective: objectiveOf(code, scope),
    indicator: code,
    from: scope.context.indicators.get(code)?.title ?? null,
    to: null,
    fields: [],
    statedFrom: null,
    ...span(tokens),
  }));
}

/** "si integra l'obiettivo con un ulteriore indicatore: …": the index of its noun; -1 = none. */
function integratedIndicator(tokens: readonly Token[]): number {
  const verb = tokens.findIndex((token) => token.kind === 'word' && token.text.startsWith('integra'));
  const at = tokens.findIndex((token, index) => index > verb && isConcept(token, 'INDICATOR'));
  const joined = tokens.slice(Math.max(0, at - 4), Math.max(0, at)).some((token) => isWord(token, 'con', 'mediante'));
  return verb >= 0 && joined ? at : -1;
}

/** Indicators and objectives added, removed, or moved to another objective, sector or area. */
export function membershipEffects(tokens: readonly Token[], scope: Scope): Effect[] {
  const integrated = integratedIndicator(tokens);
  if (integrated >= 0) return addition(tokens, integrated, 'indicator', scope);
  const verbs: readonly Concept[] = ['ADD', 'REMOVE', 'MOVE', 'SHIFT', 'CHANGE'];
  for (const concept of verbs) {
    const verb = tokens.findIndex((token) => isConcept(token, concept));
    const at = verb < 0 ? -1 : objectNoun(tokens, verb);
    const thing = thingAt(tokens, at);
    if (thing === null) continue;
    if (concept === 'ADD') return addition(tokens, at, thing, scope);
    if (concept === 'REMOVE') return removal(tokens, thing, scope);
    const moved = move(tokens, verb, thing, scope);
    if (moved.length > 0) return moved;
  }
  return [];
}
