import { inferredMeasure } from '../../plan/measure.js';
import type { DraftFieldChange, DraftIndicator } from '../draft/plan-draft.js';
import { type Effect, meantIndicator, objectiveOf, type Scope, span } from './effect.js';
import { printedFormula, printedTitle } from './printed-case.js';
import { sameStems, stems } from './stems.js';
import { isConcept, isMark, isWord, type Token } from './token.js';
import { valuePhrases } from './value-phrases.js';
import { type Wording, wording } from './wording.js';

type Part = 'title' | 'formula' | 'purpose';

function isValue(token: Token | undefined): boolean {
  return token !== undefined && token.value !== null && (token.kind === 'number' || token.kind === 'word');
}

/** Where the new wording begins; null where the clause gives none. */
export function wordingStart(tokens: readonly Token[]): number | null {
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (isWord(token, 'segue') && isWord(before, 'come')) return at + 1;
    if (isWord(token, 'seguente', 'seguenti')) {
      const noun =
        isConcept(tokens[at + 1], 'INDICATOR') || isWord(tokens[at + 1], 'modo', 'maniera', 'formulazione', 'dicitura');
      const titled = isConcept(tokens[at + 1], 'TITLE') && !isMark(tokens[at + 2], ':') ? 1 : 0;
      return at + 1 + (noun ? 1 : 0) + (isConcept(tokens[at + 1], 'TITLE') && titled === 0 ? 1 : titled);
    }
    const presented = isConcept(before, 'AUX') || isConcept(before, 'INDICATOR');
    if (presented && isMark(token, ':') && tokens.slice(Math.max(0, at - 4), at).some((word) => isWord(word, 'nuovo')))
      return at + 1;
    const changed = isConcept(before, 'REDEFINE', 'CHANGE');
    const stands = !isValue(tokens[at + 1]);
    if (changed && isMark(token, ':') && stands) return at + 1;
    const reworded =
      isWord(token, 'in', 'come') &&
      (isConcept(before, 'INDICATOR') || before?.kind === 'title' || before?.kind === 'code');
    const verb = tokens.slice(Math.max(0, at - 12), at).some((word) => isConcept(word, 'REDEFINE'));
    if (reworded && (tokens[at + 1]?.kind === 'quote' || (verb && stands))) return at + 1;
    if (
      changed &&
      isWord(token, 'in', 'come') &&
      !isValue(tokens[at + 1]) &&
      !isWord(tokens[at + 1], 'segue', 'diminuzione', 'aumento', 'riduzione', 'quanto')
    )
      return at + 1;
    if (isConcept(before, 'REDEFINE') && token?.kind === 'quote') return at;
    if (isWord(token, 'diventa', 'diviene', 'diventera') && !isValue(tokens[at + 1])) return at + 1;
    if (
      isConcept(token, 'TITLE') &&
      tokens.slice(Math.max(0, at - 12), at).some((word) => isWord(word, 'assume', 'nuova'))
    )
      return at + 1;
  }
  return replacementStart(tokens);
}

/** "si sostituisce l'indicatore A con B": the wording follows the last "con", or "da" after the participle. */
function replacementStart(tokens: readonly Token[]): number | null {
  const verb = tokens.findIndex(
    (token) => token.kind === 'word' && token.text.startsWith('sostitu') && isConcept(token, 'REDEFINE'),
  );
  if (verb < 0) return null;
  const at = tokens.findIndex(
    (token, index) =>
      index > verb && (isWord(token, 'con') || (index === verb + 1 && isWord(token, 'da', 'dal', 'dall', 'dalla'))),
  );
  return at < 0 ? null : at + 1;
}

/** What the clause gives a new wording to: the first noun that names a part of an indicator. */
function subjectPart(tokens: readonly Token[]): Part | null {
  const first = tokens.find(
    (token) =>
      token.kind === 'title' ||
      isConcept(
        token,
        'INDICATOR',
        'TITLE',
        'FORMULA',
        'PURPOSE',
        'TARGET',
        'WEIGHT',
        'PHASE',
        'OBJECTIVE',
        'VALUE',
        'SECTOR',
        'AREA',
      ),
  );
  if (isConcept(first, 'FORMULA')) return 'formula';
  if (isConcept(first, 'PURPOSE')) return 'purpose';
  const indicator = first?.kind === 'title' ? first.text === 'indicator' : isConcept(first, 'INDICATOR', 'TITLE');
  const ofObjective =
    isConcept(first, 'TITLE') &&
    tokens.some((token) => isConcept(token, 'OBJECTIVE')) &&
    !tokens.some((token) => isConcept(token, 'INDICATOR'));
  return indicator && !ofObjective ? 'title' : null;
}

function namedIndicator(tokens: readonly Token[], scope: Scope): string | null {
  const named = tokens.find((token) => (token.kind === 'code' || token.kind === 'title') && token.text === 'indicator');
  return named?.value ?? meantIndicator(scope);
}

/** The unit that a new wording speaks for; null where it leaves it open. */
function spokenUnit(words: Wording, title: string): 'NUMBER' | 'PERCENT' | null {
  if (words.targetInPercent || /^(?:percentuale|%|tasso|incidenza)/i.test(title)) return 'PERCENT';
  if (/^(?:numero|nr?\.|nr |n° |quantit|totale)/i.test(title)) return 'NUMBER';
  return words.target !== null &&
    words.target !== '0' &&
    words.target !== '1' &&
    /\d{3}/.test(words.target) &&
    words.target !== '100'
    ? 'NUMBER'
    : null;
}

/** The formula after a rewording that does not mention it: kept, unless the new unit contradicts it. */
function carriedFormula(old: DraftIndicator, words: Wording, title: string): string | null {
  const unit = words.title === null ? (words.targetInPercent ? 'PERCENT' : null) : spokenUnit(words, title);
  if (old.formula === null || unit === null) return old.formula;
  const kind = inferredMeasure({ title: null, formula: old.formula, purpose: null, target: null, request: null }).kind;
  return kind === unit ? old.formula : null;
}

function change(field: DraftFieldChange['field'], from: string | null, to: string | null): DraftFieldChange {
  return { field, from, to };
}

function fieldsOf(
  old: DraftIndicator,
  words: Wording,
  title: string,
  oldTarget: string | null,
  scope: Scope,
): DraftFieldChange[] {
  const formula = words.formula === null ? carriedFormula(old, words, title) : printedFormula(words.formula, scope);
  const purpose = words.purpose === null ? old.purpose : printedTitle(words.purpose, scope);
  const target = words.target ?? old.target?.value ?? null;
  const before = inferredMeasure({
    title: old.title,
    formula: old.formula,
    purpose: old.purpose,
    target: old.target?.value ?? null,
    request: null,
  });
  const after = inferredMeasure({ title, formula, purpose, target, request: null });
  const kind = words.targetInPercent && after.kind === 'NUMBER' ? 'PERCENT' : after.kind;
  const fields: DraftFieldChange[] = [];
  if (words.formula !== null || formula !== old.formula) fields.push(change('formula', old.formula, formula));
  if (words.purpose !== null) fields.push(change('purpose', old.purpose, purpose));
  if (words.target !== null) fields.push(change('target', oldTarget, words.target));
  if (words.weight !== null) fields.push(change('weight', old.weight?.value ?? null, words.weight));
  if (kind !== before.kind) fields.push(change('kind', before.kind, kind));
  if (after.direction !== before.direction) fields.push(change('direction', before.direction, after.direction));
  return fields;
}

/** The target that the words before the new wording name as the old one. */
function oldTargetTold(tokens: readonly Token[]): string | null {
  const at = tokens.findIndex((token) => isConcept(token, 'TARGET'));
  return at < 0 ? null : (valuePhrases(tokens.slice(at)).find((value) => value.to !== null)?.to ?? null);
}

/** An indicator that gets another title, formula or purpose; one that keeps them and gets another target is a change of target. */
export function redefinition(tokens: readonly Token[], scope: Scope): Effect | null {
  const at = wordingStart(tokens);
  if (at === null) return null;
  const subject = tokens.slice(0, at);
  const part = subjectPart(subject);
  const indicator = namedIndicator(subject, scope);
  if (part === null || indicator === null || at >= tokens.length) return null;
  const code = scope.context.indicators.get(indicator);
  const old = code ?? {
    code: indicator,
    objective: scope.row.objective,
    title: null,
    formula: null,
    purpose: null,
    target: null,
    weight: null,
    line: 0,
    text: '',
  };
  const words = wording(isConcept(tokens[at], 'INDICATOR') ? tokens.slice(at + 1) : tokens.slice(at), scope.text, part);
  const named = words.title === null ? old.title : printedTitle(words.title, scope);
  const same = named === null || old.title === null ? words.title === null : sameStems(stems(named), stems(old.title));
  const title = same ? old.title : named;
  const told = oldTargetTold(subject);
  const oldTarget = told ?? old.target?.value ?? null;
  const common = { objective: objectiveOf(indicator, scope), indicator, told, ...span(tokens) };
  if (same && words.formula === null && words.purpose === null) {
    if (words.target === null) return null;
    return { ...common, kind: 'TARGET_CHANGED', from: oldTarget, to: words.target, fields: [] };
  }
  return {
    ...common,
    kind: 'INDICATOR_REDEFINED',
    from: old.title,
    to: title,
    fields: fieldsOf(old, words, title ?? '', oldTarget, scope),
  };
}
