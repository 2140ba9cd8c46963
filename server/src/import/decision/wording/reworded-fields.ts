import { inferredMeasure } from '../../../plan/measure/measure.js';
import type { DraftFieldChange, DraftIndicator } from '../../draft/plan-draft.js';
import type { Scope } from '../effects/effect.js';
import { printedFormula, printedTitle } from './printed-case.js';
import type { Wording } from './wording.js';

const PERCENT = /^(?:percentuale|perc\.|%|tasso|incidenza)/i;
const COUNT =
  /^(?:numero|nr?\.|nr |n° |quantit|totale|(?:chilo|centi)?metri|km|mq|mc|ettari|ore|giorni|giornate|mesi|settimane|euro|importo|tonnellate|kg|chilogrammi|litri|superficie|lunghezza)(?![a-zà-ù])/i;

/** The unit that a new wording implies; null where it implies none. */
function impliedUnit(old: DraftIndicator, words: Wording, title: string): 'NUMBER' | 'PERCENT' | null {
  if (words.targetInPercent || PERCENT.test(title)) return 'PERCENT';
  if (COUNT.test(title) || PERCENT.test(old.title ?? '')) return 'NUMBER';
  return words.target !== null &&
    words.target !== '0' &&
    words.target !== '1' &&
    /\d{3}/.test(words.target) &&
    words.target !== '100'
    ? 'NUMBER'
    : null;
}

/** The formula after a rewording that does not mention it: unchanged, or null where the new unit contradicts it. */
function unstatedFormula(old: DraftIndicator, words: Wording, title: string): string | null {
  const unit = words.title === null ? (words.targetInPercent ? 'PERCENT' : null) : impliedUnit(old, words, title);
  if (old.formula === null || unit === null) return old.formula;
  const kind = inferredMeasure({
    title: null,
    formula: old.formula,
    purpose: null,
    target: null,
    targetText: null,
    unit: null,
    request: null,
  }).kind;
  return kind === unit ? old.formula : null;
}

function change(field: DraftFieldChange['field'], from: string | null, to: string | null): DraftFieldChange {
  return { field, from, to };
}

/** What a new wording changes besides the title. */
export function fieldsOf(
  old: DraftIndicator,
  words: Wording,
  title: string,
  oldTarget: string | null,
  scope: Scope,
): DraftFieldChange[] {
  const formula = words.formula === null ? unstatedFormula(old, words, title) : printedFormula(words.formula, scope);
  const purpose = words.purpose === null ? old.purpose : printedTitle(words.purpose, scope);
  const target = words.target ?? old.target?.value ?? null;
  const targetText = words.target === null ? (old.target?.text ?? null) : null;
  const before = inferredMeasure({
    title: old.title,
    formula: old.formula,
    purpose: old.purpose,
    target: old.target?.value ?? null,
    targetText: old.target?.text ?? null,
    unit: old.unit,
    request: null,
  });
  const after = inferredMeasure({ title, formula, purpose, target, targetText, unit: null, request: null });
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
