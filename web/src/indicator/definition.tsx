import type { ReactNode } from 'react';
import { deviation, measure, number } from '#format';
import { actualText } from '#ui/list/indicator-table.js';
import type { SourcePartsFragment } from '#ui/parts.generated.js';
import { SourceDetails, SourceLink } from '#ui/plan/evidence.js';
import { useWords, type Words } from '#words/words.js';
import { type Indicator, isRedefined } from './indicator.rows.js';

/** A target of the previous definition is in its own unit, which differs from the present one. */
function initialTargetText(indicator: Indicator, text: Words<'plan'>, names: Words<'vocabulary'>): string {
  const { initialTarget, target, kind } = indicator;
  if (initialTarget === null) return names.state.NO_TARGET;
  if (initialTarget === target || !isRedefined(indicator)) return measure(initialTarget, kind);
  return `${number(initialTarget)} (${text.indicator.beforeRedefinition})`;
}

type FactProps = { name: string; children: ReactNode; source?: SourcePartsFragment | null | undefined };

/** One value with its source. */
function Fact({ name, children, source }: FactProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {children}
        {source && <SourceDetails source={source} />}
      </dd>
    </>
  );
}

/** The reading in force, for its source: the latest final one that is not superseded. */
function countedReading({ readings }: Indicator) {
  return readings
    .filter(({ final, supersededBy }) => final && supersededBy === null)
    .toSorted((one, other) => one.asOf.localeCompare(other.asOf))
    .at(-1);
}

/** The definition: measure, direction and targets; every value opens its source. */
export function Definition({ indicator }: { indicator: Indicator }) {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const { kind, direction, weight, target, formula, purpose, source, targets, formulas, weights } = indicator;
  const inferred = <small className="fine">{` (${text.indicator.inferred})`}</small>;
  return (
    <dl className="facts">
      <Fact name={text.indicator.formula} source={formulas.at(-1)?.source}>
        {formula === null ? names.unknown : <span lang="it">{formula}</span>}
      </Fact>
      <Fact name={text.indicator.purpose} source={purpose === null ? null : source}>
        {purpose === null ? names.unknown : <span lang="it">{purpose}</span>}
      </Fact>
      <Fact name={text.indicator.direction}>
        {names.direction[direction]}
        {indicator.directionInferred && inferred}
      </Fact>
      <Fact name={text.indicator.unit}>
        {names.indicatorKind[kind]}
        {indicator.kindInferred && inferred}
      </Fact>
      <Fact name={text.indicator.weight} source={weights.at(-1)?.source}>
        {weight === null ? names.unknownWeight : names.percentage(number(weight))}
      </Fact>
      <Fact name={text.indicator.initialTarget} source={targets[0]?.source}>
        {initialTargetText(indicator, text, names)}
      </Fact>
      <Fact name={text.indicator.target} source={targets.at(-1)?.source}>
        {target === null ? names.state.NO_TARGET : measure(target, kind)}
      </Fact>
      <Fact name={text.indicator.actual} source={countedReading(indicator)?.source}>
        {actualText(indicator, names.state.NO_ACTUAL)}
      </Fact>
      <Fact name={text.indicator.deviation}>{deviation(indicator.deviation, kind)}</Fact>
      <Fact name={text.evidence.inDocument} source={source}>
        {source ? <SourceLink source={source} /> : names.unknown}
      </Fact>
    </dl>
  );
}
