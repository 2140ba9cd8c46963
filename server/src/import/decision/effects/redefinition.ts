import { unprintedIndicator } from '../../draft/plan-draft.js';
import { valuePhrases } from '../values/value-phrases.js';
import { printedTitle } from '../wording/printed-case.js';
import { fieldsOf } from '../wording/reworded-fields.js';
import { wording } from '../wording/wording.js';
import { wordingStart } from '../wording/wording-start.js';
import { sameStems, stems } from '../words/stems.js';
import { isConcept, type Token } from '../words/token.js';
import { type Effect, impliedIndicator, objectiveOf, type Scope, span } from './effect.js';

type Part = 'title' | 'formula' | 'purpose';

/** The part of the indicator that is reworded, by the first noun that names one. */
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
  return named?.value ?? impliedIndicator(scope);
}

/** The target that the words before the new wording name as the old one. */
function statedOldTarget(tokens: readonly Token[]): string | null {
  const at = tokens.findIndex((token) => isConcept(token, 'TARGET'));
  return at < 0 ? null : (valuePhrases(tokens.slice(at)).find((value) => value.to !== null)?.to ?? null);
}

/** The effect of a new title, formula or purpose; a new target alone is a change of target. */
export function redefinition(tokens: readonly Token[], scope: Scope): Effect | null {
  const at = wordingStart(tokens);
  if (at === null) return null;
  const subject = tokens.slice(0, at);
  const part = subjectPart(subject);
  const indicator = namedIndicator(subject, scope);
  if (part === null || indicator === null || at >= tokens.length) return null;
  const old = scope.context.indicators.get(indicator) ?? unprintedIndicator(indicator, scope.row.objective);
  const words = wording(isConcept(tokens[at], 'INDICATOR') ? tokens.slice(at + 1) : tokens.slice(at), scope.text, part);
  const named = words.title === null ? old.title : printedTitle(words.title, scope);
  const same = named === null || old.title === null ? words.title === null : sameStems(stems(named), stems(old.title));
  const title = same ? old.title : named;
  const statedFrom = statedOldTarget(subject);
  const oldTarget = statedFrom ?? old.target?.value ?? null;
  const common = { objective: objectiveOf(indicator, scope), indicator, statedFrom, ...span(tokens) };
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
