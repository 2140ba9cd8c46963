import type { ReactNode } from 'react';
import { date, deviation, measure, number, percent, target } from '#format';
import type { SourcePartsFragment } from '#ui/parts.generated.js';
import { SourceDetails, SourceLink } from '#ui/plan/evidence.js';
import { actualText, targetText } from '#ui/plan/target-text.js';
import { useWords, type Words } from '#words/words.js';
import { type Indicator, isRedefined } from './indicator.rows.js';

/** A target of the previous definition is in its own unit, which differs from the present one. */
function initialTargetText(indicator: Indicator, text: Words<'plan'>, names: Words<'vocabulary'>): string {
  const { initialTarget, initialTargetDate, initialRangeMin, initialRangeMax } = indicator;
  const initial = {
    target: initialTarget,
    targetDate: initialTargetDate,
    rangeMin: initialRangeMin,
    rangeMax: initialRangeMax,
  };
  if (initialTarget === null || initialTarget === indicator.target || !isRedefined(indicator)) {
    return targetText({ ...indicator, ...initial, attainment: indicator.onInitial }, names);
  }
  return `${number(initialTarget)} (${text.indicator.beforeRedefinition})`;
}

/** The longest target that is quoted: longer ones are whole decisions, which the page shows further down. */
const QUOTED = 60;

/** Whether the printed target says more, or other words, than its number. */
function isReworded({ targetText: words, target: number }: Indicator): boolean {
  if (words === null || words.length > QUOTED) return false;
  return !/^[\d.,]+$/.test(words.trim()) || number === null;
}

function yearTargetText(
  { target: number, targetDate, text }: Indicator['yearTargets'][number],
  indicator: Indicator,
): string {
  return target({ ...indicator, target: number, targetDate, rangeMin: null, rangeMax: null }) ?? text;
}

type Source = SourcePartsFragment | null | undefined;

type FactProps = { name: string; children: ReactNode };

/** One value with its name. */
function Fact({ name, children }: FactProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Where the values come from: the document of the indicator once, and the line of each value on demand. */
function Sources({ source, sources }: { source: Source; sources: readonly { name: string; source: Source }[] }) {
  const text = useWords('indicator');
  const known = sources.flatMap(({ name, source: own }) => (own ? [{ name, source: own }] : []));
  if (!source && known.length === 0) return null;
  return (
    <div className="sources-note">
      {source && (
        <p>
          <SourceLink source={source} />
        </p>
      )}
      {known.length > 0 && (
        <details className="opened">
          <summary>{text.sources}</summary>
          <dl className="facts">
            {known.map(({ name, source: own }) => (
              <Fact key={name} name={name}>
                <SourceDetails source={own} />
              </Fact>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

/** An interim target beside the interim reading of its day: never beside the final value. */
function interimText(
  { due, target: aimed, text: printed, actual, attainment }: Indicator['interimTargets'][number],
  { kind, unit }: Indicator,
  text: Words<'plan'>,
): string {
  const wanted = `${date(due)}: ${aimed === null ? printed : measure(aimed, kind, unit)}`;
  if (actual === null) return wanted;
  const reached = text.indicator.reached(measure(actual, kind, unit));
  return `${wanted} (${attainment === null ? reached : `${reached}, ${percent(attainment)}`})`;
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
  const { kind, unit, direction, weight, formula, purpose, source, targets, formulas, weights } = indicator;
  const sources = [
    { name: text.indicator.formula, source: formulas.at(-1)?.source },
    { name: text.indicator.purpose, source: purpose === null ? null : source },
    { name: text.indicator.weight, source: weights.at(-1)?.source },
    { name: text.indicator.initialTarget, source: targets[0]?.source },
    { name: text.indicator.target, source: targets.at(-1)?.source },
    { name: text.indicator.actual, source: countedReading(indicator)?.source },
  ];
  const inferred = <small className="fine">{` (${text.indicator.inferred})`}</small>;
  return (
    <>
      <dl className="facts">
        <Fact name={text.indicator.formula}>{formula === null ? names.unknown : <span lang="it">{formula}</span>}</Fact>
        <Fact name={text.indicator.purpose}>{purpose === null ? names.unknown : <span lang="it">{purpose}</span>}</Fact>
        <Fact name={text.indicator.direction}>
          {kind === 'DATE' ? text.indicator.earlier : names.direction[direction]}
          {indicator.directionInferred && inferred}
        </Fact>
        <Fact name={text.indicator.measuredAs}>
          {names.indicatorKind[kind]}
          {indicator.kindInferred && inferred}
        </Fact>
        {unit !== null && (
          <Fact name={text.indicator.unit}>
            <span lang="it">{unit}</span>
          </Fact>
        )}
        <Fact name={names.field.frequency}>
          {indicator.frequency === null ? names.unknown : names.frequency[indicator.frequency]}
        </Fact>
        <Fact name={text.indicator.weight}>
          {weight === null ? names.unknownWeight : names.percentage(number(weight))}
        </Fact>
        <Fact name={text.indicator.initialTarget}>{initialTargetText(indicator, text, names)}</Fact>
        <Fact name={text.indicator.target}>
          {targetText({ ...indicator, attainment: indicator.inForce }, names)}
          {isReworded(indicator) && (
            <small className="fine">{` (${text.indicator.asWritten(indicator.targetText ?? '')})`}</small>
          )}
        </Fact>
        {indicator.interimTargets.length > 0 && (
          <Fact name={text.indicator.interimTargets}>
            {indicator.interimTargets.map((interim) => interimText(interim, indicator, text)).join(' · ')}
          </Fact>
        )}
        {indicator.yearTargets.length > 0 && (
          <Fact name={text.indicator.yearTargets}>
            {indicator.yearTargets.map((year) => `${year.year}: ${yearTargetText(year, indicator)}`).join(' · ')}
          </Fact>
        )}
        {(indicator.baseline !== null || indicator.baselineYear !== null) && (
          <Fact name={text.indicator.baseline}>
            {measure(indicator.baseline, kind, unit)}
            {indicator.baselineYear !== null && ` (${indicator.baselineYear})`}
          </Fact>
        )}
        <Fact name={text.indicator.actual}>{actualText(indicator, names)}</Fact>
        <Fact name={text.indicator.deviation}>{deviation(indicator.deviation, kind, unit)}</Fact>
      </dl>
      <Sources source={source} sources={sources} />
    </>
  );
}
