import { targetWords } from '@traguardo/schema/canonical-target';
import { typedNumber } from '@traguardo/schema/italian-number';
import type { CorrectableField } from '#ui/plan/corrections/correctable-field.js';
import type { IndicatorPageQuery } from './indicator.generated.js';

export type Indicator = NonNullable<NonNullable<IndicatorPageQuery['plan']>['indicator']>;

/** True when the initial target belongs to another definition: in another unit it has no place on the same axis. */
export function isRedefined({ revisions }: Pick<Indicator, 'revisions'>): boolean {
  return revisions.some(({ kind, applied }) => kind === 'INDICATOR_REDEFINED' && applied);
}

/** The fields that can be corrected, each with its value in force as a person would type it. */
export function correctableFields(indicator: Indicator): CorrectableField[] {
  const { title, formula, purpose, kind, direction, unit, baseline, weight, objective, targetText, targets } =
    indicator;
  const number = (value: number | null) => (value === null ? null : typedNumber(String(value)));
  const target = targets.at(-1)?.value ?? null;
  return [
    { field: 'target', value: targetText ?? (target === null ? null : targetWords(target)) },
    { field: 'title', value: title },
    { field: 'formula', value: formula },
    { field: 'purpose', value: purpose },
    { field: 'kind', value: kind },
    { field: 'direction', value: direction },
    { field: 'unit', value: unit },
    { field: 'baseline', value: number(baseline) },
    { field: 'weight', value: number(weight) },
    { field: 'objective', value: objective.code },
    { field: 'exists', value: 'true' },
  ];
}
