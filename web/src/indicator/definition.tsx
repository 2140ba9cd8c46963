import { deviation, measure, number } from '../format.js';
import type { Text } from '../italian.js';
import { useText } from '../text.js';
import { SourceLink } from '../ui/evidence.js';
import { actualText } from '../ui/indicator-table.js';
import { type Indicator, isRedefined } from './indicator.rows.js';

/** A target of the definition before stands in its own unit, which the figures of today do not share. */
function initialTargetText(indicator: Indicator, text: Text): string {
  const { initialTarget, target, kind } = indicator;
  if (initialTarget === null) return text.state.NO_TARGET;
  if (initialTarget === target || !isRedefined(indicator)) return measure(initialTarget, kind);
  return `${number(initialTarget)} (${text.indicator.beforeRedefinition})`;
}

/** What is measured, in which direction, against which targets. */
export function Definition({ indicator }: { indicator: Indicator }) {
  const text = useText();
  const { kind, direction, weight, target, formula, purpose, source } = indicator;
  const inferred = <small className="fine">{` (${text.indicator.inferred})`}</small>;
  return (
    <dl className="facts">
      <dt>{text.indicator.formula}</dt>
      <dd>{formula ?? text.unknown}</dd>
      <dt>{text.indicator.purpose}</dt>
      <dd>{purpose ?? text.unknown}</dd>
      <dt>{text.indicator.direction}</dt>
      <dd>
        {text.direction[direction]}
        {indicator.directionInferred && inferred}
      </dd>
      <dt>{text.indicator.unit}</dt>
      <dd>
        {text.indicatorKind[kind]}
        {indicator.kindInferred && inferred}
      </dd>
      <dt>{text.indicator.weight}</dt>
      <dd>{weight === null ? text.unknownWeight : `${number(weight)} %`}</dd>
      <dt>{text.indicator.initialTarget}</dt>
      <dd>{initialTargetText(indicator, text)}</dd>
      <dt>{text.indicator.target}</dt>
      <dd>{target === null ? text.state.NO_TARGET : measure(target, kind)}</dd>
      <dt>{text.indicator.actual}</dt>
      <dd>{actualText(indicator, text.state.NO_ACTUAL)}</dd>
      <dt>{text.indicator.deviation}</dt>
      <dd>{deviation(indicator.deviation, kind)}</dd>
      {source && (
        <>
          <dt>{text.evidence.inDocument}</dt>
          <dd>
            <SourceLink source={source} />
            <details>
              <summary>{text.evidence.quote}</summary>
              <p className="source-text">{source.text}</p>
            </details>
          </dd>
        </>
      )}
    </dl>
  );
}
