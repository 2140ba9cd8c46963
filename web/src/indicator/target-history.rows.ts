import { canonicalTarget, date, measure, revisionValue, target as shownTarget } from '#format';
import type { HistoryPartsFragment, SourcePartsFragment } from '#ui/parts.generated.js';
import type { Words } from '#words/words.js';
import type { Indicator } from './indicator.rows.js';

type Reading = Indicator['readings'][number];

/** One line of the complete table beside the chart. */
export type HistoryRow = {
  id: string;
  moment: string;
  what: string;
  valueText: string;
  value: number | null;
  note: string | null;
  /** The value that superseded it; a withdrawal has no value, and removes one. */
  mark: 'superseded' | 'withdrawn' | null;
  demonstration: boolean;
  source: SourcePartsFragment | null;
};

/** The acts that redefined the indicator, up to the shown state. */
function redefinitions({ revisions }: Pick<Indicator, 'revisions'>): number[] {
  return revisions
    .filter(({ kind, applied }) => kind === 'INDICATOR_REDEFINED' && applied)
    .map(({ act }) => act.ordinal);
}

/** The act with the present definition of the indicator; null = never redefined. */
export function lastRedefinition(indicator: Pick<Indicator, 'revisions'>): number | null {
  const acts = redefinitions(indicator);
  return acts.length === 0 ? null : Math.max(...acts);
}

/** True for a reading of another definition than the one shown: it cannot be compared with this target. */
export function isOfAnotherDefinition(
  { measuresAct }: Pick<Reading, 'measuresAct'>,
  indicator: Pick<Indicator, 'revisions' | 'inForce'>,
  atAct: number,
): boolean {
  if (measuresAct > atAct) return indicator.inForce.state === 'REDEFINED';
  return redefinitions(indicator).some((act) => act > measuresAct);
}

const asNumber = (value: string | null) => (value !== null && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : null);

export function momentOf({ atAct }: Pick<HistoryPartsFragment, 'atAct'>, text: Words<'indicator'>): string {
  return atAct < 0 ? text.start : text.afterAct(atAct);
}

/** A target that is printed and not understood is to be clarified; a blank one, or a zero, is not set. */
export function unsetText(
  entry: HistoryPartsFragment,
  { targets, onInitial, inForce }: Indicator,
  names: Words<'vocabulary'>,
) {
  const states = [entry === targets[0] ? onInitial.state : null, entry === targets.at(-1) ? inForce.state : null];
  return names.state[states.includes('UNCLEAR') ? 'UNCLEAR' : 'NO_TARGET'];
}

/** A target of an earlier definition is in that definition's unit, which is no longer known. */
function targetText(
  entry: HistoryPartsFragment,
  indicator: Indicator,
  since: number | null,
  text: Words<'indicator'>,
  names: Words<'vocabulary'>,
): string {
  if (entry.value === null) return unsetText(entry, indicator, names);
  if (since !== null && entry.atAct < since) return `${revisionValue(entry.value)} (${text.otherDefinition})`;
  return canonicalTarget(entry.value, indicator.kind, indicator.unit, indicator);
}

/** Every target and every reading, superseded ones and those of another definition too, each with its source. */
export function historyRows(
  indicator: Indicator,
  atAct: number,
  text: Words<'indicator'>,
  shared: Words<'plan'>,
  names: Words<'vocabulary'>,
): HistoryRow[] {
  const since = lastRedefinition(indicator);
  const targets = indicator.targets.map((entry) => ({
    id: `target/${entry.atAct}`,
    moment: momentOf(entry, text),
    what: text.targetOf,
    valueText: targetText(entry, indicator, since, text, names),
    value: asNumber(entry.value),
    note: entry.atAct === since ? text.redefined : null,
    mark: null,
    demonstration: false,
    source: entry.source,
  }));
  return [...targets, ...indicator.readings.map((reading) => readingRow(reading, indicator, atAct, text, shared))];
}

/** The note of a value, what made it hard and what is done about it, and whether it is unusual and confirmed. */
function remarks(
  { note, criticality, correctiveAction, confirmedQuestions }: Reading,
  text: Words<'indicator'>,
): string | null {
  const parts = [
    note,
    criticality === null ? null : text.criticality(criticality),
    correctiveAction === null ? null : text.correctiveAction(correctiveAction),
    confirmedQuestions.length === 0 ? null : text.confirmed,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' · ');
}

function readingRow(
  reading: Reading,
  indicator: Indicator,
  atAct: number,
  text: Words<'indicator'>,
  shared: Words<'plan'>,
): HistoryRow {
  const {
    id,
    asOf,
    value,
    date: day,
    numerator,
    denominator,
    final,
    demonstration,
    withdrawn,
    supersededBy,
    source,
  } = reading;
  const another = isOfAnotherDefinition(reading, indicator, atAct);
  const number = valueText(day ?? value, another, indicator);
  const ratio =
    numerator === null || denominator === null
      ? null
      : shared.indicator.ratio(revisionValue(String(numerator)), revisionValue(String(denominator)));
  return {
    id,
    moment: date(asOf),
    what: final ? shared.indicator.final : shared.indicator.interim,
    valueText: withdrawn
      ? shared.indicator.noValue
      : [number, ratio, another ? `(${text.otherDefinition})` : null].filter((part) => part !== null).join(' '),
    value: withdrawn ? null : value,
    note: remarks(reading, text),
    mark: withdrawn ? 'withdrawn' : supersededBy === null ? null : 'superseded',
    demonstration,
    source,
  };
}

/** A reading of an earlier definition is in that definition's unit, which is no longer known. */
function valueText(value: string | number | null, another: boolean, { kind, unit }: Indicator): string {
  if (typeof value === 'string') return date(value);
  return another && value !== null ? revisionValue(String(value)) : measure(value, kind, unit);
}

/** "Target da 40.000 a 33.000", "Target inserito in corso d’anno: 5"; null where the target never changed. */
function targetMoved(indicator: Indicator, text: Words<'indicator'>): string | null {
  const since = lastRedefinition(indicator);
  const { targets, kind, unit } = indicator;
  const own = targets.filter(({ atAct }) => since === null || atAct >= since);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || first === last || last.value === null) return null;
  const to = canonicalTarget(last.value, kind, unit);
  return first.value === null ? text.targetAdded(to) : text.targetFromTo(canonicalTarget(first.value, kind, unit), to);
}

/** The title of the history: how the target moved, and where the actual is. */
export function historyTitle(
  indicator: Indicator,
  text: Words<'indicator'>,
  shared: Words<'plan'>,
  names: Words<'vocabulary'>,
): string {
  const { actual, target, kind, unit, attainment } = indicator;
  const aim = target === null ? shownTarget(indicator) : measure(target, kind, unit);
  const result =
    actual === null || aim === null
      ? names.state[attainment.state]
      : shared.chart.actualOfTarget(measure(actual, kind, unit), aim);
  return [targetMoved(indicator, text), result].filter((part) => part !== null).join(' · ');
}
