import { typedNumber } from '@traguardo/schema/italian-number';
import type { PercentRow } from '#ui/chart/score-mark.js';
import { furthestFirst } from '#ui/chart/score-rows.js';
import type { IndicatorRowPartsFragment } from '#ui/parts.generated.js';
import { attainmentText } from '#ui/plan/attainment-text.js';
import type { CorrectableField } from '#ui/plan/corrections/correctable-field.js';
import { actualText, targetText } from '#ui/plan/target-text.js';
import type { Words } from '#words/words.js';
import type { ObjectivePageQuery } from './objective.generated.js';

/** The bars of an objective's chart: each indicator as percent of its target, before the cap. */
export function indicatorBars(
  indicators: readonly IndicatorRowPartsFragment[],
  text: Words<'plan'>,
  names: Words<'vocabulary'>,
): PercentRow[] {
  const rows = indicators.map((indicator): PercentRow => barOf(indicator, text, names));
  return furthestFirst(rows);
}

function barOf(indicator: IndicatorRowPartsFragment, text: Words<'plan'>, names: Words<'vocabulary'>): PercentRow {
  const { code, title, attainment, status } = indicator;
  const [aim, actual] = [targetText(indicator, names), actualText(indicator, names)];
  return {
    place: { kind: 'indicator', key: code },
    label: `${code} ${title}`,
    value: attainment.raw,
    valueText: attainmentText(attainment, names),
    detail: attainment.state === 'SCORED' ? text.chart.valueAndTarget(actual, aim) : text.chart.targetOf(aim),
    // An indicator is measured or it is not: bounds and coverage belong to groups.
    bounds: null,
    coverage: null,
    status,
    weightCut: null,
  };
}

/** The title of the bars: what they show. It never reassures while something is not measured. */
export function indicatorTitle(indicators: readonly IndicatorRowPartsFragment[], text: Words<'plan'>): string {
  const measured = indicators.filter(({ attainment }) => attainment.value !== null);
  const below = measured.filter(({ status }) => status !== 'ACHIEVED').length;
  const missing = indicators.length - measured.length;
  if (measured.length === 0) return text.chart.nothingMeasured;
  if (below > 0) return text.chart.below(below, indicators.length);
  return missing === 0 ? text.chart.allAchieved(measured.length) : text.chart.achievedSoFar(missing);
}

type Objective = NonNullable<NonNullable<ObjectivePageQuery['plan']>['objective']>;

/** The fields that can be corrected, each with its value in force as a person would type it. */
export function correctableFields({ title, definition, area, sector, weight }: Objective): CorrectableField[] {
  return [
    { field: 'weight', value: weight === null ? null : typedNumber(String(weight)) },
    { field: 'title', value: title },
    { field: 'definition', value: definition },
    { field: 'area', value: area.name },
    { field: 'sector', value: sector.name },
    { field: 'exists', value: 'true' },
  ];
}
