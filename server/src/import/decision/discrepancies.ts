import type { DraftDiscrepancy } from '../draft/plan-draft.js';
import type { DecisionContext } from './effects/decision-context.js';
import type { DecisionRow } from './effects/decision-row.js';
import type { Effect } from './effects/effect.js';

/** The printed value of the column that an effect changes, with its Italian name. */
function printedValue(effect: Effect, context: DecisionContext): { value: string; what: string } | null {
  const indicator = effect.indicator === null ? undefined : context.indicators.get(effect.indicator);
  const target = indicator?.target?.value;
  const weight =
    effect.indicator === null ? context.objectives.get(effect.objective)?.weight?.value : indicator?.weight?.value;
  switch (effect.kind) {
    case 'TARGET_CHANGED':
    case 'TARGET_INSERTED':
    case 'INDICATOR_REDEFINED':
      return target == null ? null : { value: target, what: `il target dell'indicatore ${effect.indicator}` };
    case 'INDICATOR_WEIGHT_CHANGED':
      return weight == null ? null : { value: weight, what: `il peso dell'indicatore ${effect.indicator}` };
    case 'OBJECTIVE_WEIGHT_CHANGED':
      return weight == null ? null : { value: weight, what: `il peso dell'obiettivo ${effect.objective}` };
    default:
      return null;
  }
}

function italian(value: string): string {
  return value.replace('.', ',');
}

function discrepancy(
  code: 'STATED_VALUE_DIFFERS' | 'REQUEST_DOES_NOT_MATCH_TARGET',
  speaker: string,
  effect: Effect,
  text: string,
  row: DecisionRow,
  context: DecisionContext,
): DraftDiscrepancy[] {
  const printed = printedValue(effect, context);
  if (printed === null || effect.statedFrom === null || printed.value === effect.statedFrom) return [];
  const message = `${speaker} indica ${italian(effect.statedFrom)} come valore precedente, ma nel documento ${printed.what} è ${italian(printed.value)}.`;
  return [
    {
      code,
      message,
      objective: effect.objective,
      indicator: effect.indicator,
      line: row.line,
      text: text.slice(effect.start, effect.end),
    },
  ];
}

/** Whether the old value that the request names can only be that of this indicator. */
function isUnambiguous(effect: Effect, asked: readonly Effect[], context: DecisionContext): boolean {
  const objective = context.indicatorsOf.get(effect.objective) ?? [];
  const another = objective.some(
    (code) => code !== effect.indicator && context.indicators.get(code)?.target?.value === effect.statedFrom,
  );
  const printed = printedValue(effect, context)?.value;
  const matched = asked.some(({ indicator, statedFrom }) => indicator === effect.indicator && statedFrom === printed);
  return !another && !matched;
}

/** Old values named by the decision or the request that differ from the document's columns. */
export function namedValueDiscrepancies(
  decided: readonly Effect[],
  asked: readonly Effect[],
  row: DecisionRow,
  context: DecisionContext,
): DraftDiscrepancy[] {
  const targets = asked.filter(
    (effect) =>
      (effect.kind === 'TARGET_CHANGED' ||
        effect.kind === 'TARGET_INSERTED' ||
        effect.kind === 'INDICATOR_REDEFINED') &&
      isUnambiguous(effect, asked, context),
  );
  return [
    ...decided.flatMap((effect) =>
      discrepancy('STATED_VALUE_DIFFERS', 'La decisione', effect, row.decision ?? '', row, context),
    ),
    ...targets.flatMap((effect) =>
      discrepancy('REQUEST_DOES_NOT_MATCH_TARGET', 'La richiesta', effect, row.request ?? '', row, context),
    ),
  ];
}
