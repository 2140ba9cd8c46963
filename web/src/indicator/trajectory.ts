import { canonicalTarget, date, measure } from '#format';
import { ganttSpan, type Span } from '#ui/phase/gantt-axis.js';
import { targetText } from '#ui/plan/target-text.js';
import type { Words } from '#words/words.js';
import type { Indicator } from './indicator.rows.js';
import { roundAxis, type ValueAxis } from './round-axis.js';
import { isOfAnotherDefinition, lastRedefinition, momentOf, unsetText } from './target-history.rows.js';

/** A value on a day. */
export type DayPoint = { key: string; day: string; value: number; words: string; label: string };

/** A target from one day to another. */
export type Level = {
  key: string;
  value: number;
  words: string;
  label: string;
  from: string;
  to: string;
  /** Whether the act that sets it, or the one that ends it, has no day: then its ends are not known. */
  certain: boolean;
  inForce: boolean;
};

/** What is drawn of an indicator within a year: targets, interim targets and readings on one axis of days. */
export type Trajectory = {
  span: Span;
  levels: Level[];
  /** The acts of the plan with a day. */
  acts: { key: string; day: string; words: string; redefines: boolean }[];
  /** The targets of acts without a day, in the order of the acts. */
  undated: string[];
  interimTargets: DayPoint[];
  readings: (DayPoint & { final: boolean })[];
  /** Where the readings lead by the end of the year at their present pace; null = it cannot be said. */
  projection: DayPoint | null;
  range: { min: number | null; max: number | null; words: string } | null;
};

export type DatedAct = { readonly ordinal: number; readonly adoptedOn: string | null };

const asNumber = (value: string | null) => (value !== null && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : null);

type Entry = { atAct: number; value: number | null; words: string; moment: string };

/** The targets of the present definition, in the order of the acts. */
function targetEntries(indicator: Indicator, text: Words<'indicator'>, names: Words<'vocabulary'>): Entry[] {
  const since = lastRedefinition(indicator);
  const { kind, unit } = indicator;
  return indicator.targets
    .filter(({ atAct }, index, all) => since === null || atAct >= since || (all[index + 1]?.atAct ?? since + 1) > since)
    .map((entry) => {
      const atAct = since !== null && entry.atAct < since ? since : entry.atAct;
      const words =
        entry.value === null ? unsetText(entry, indicator, names) : canonicalTarget(entry.value, kind, unit);
      return { atAct, value: asNumber(entry.value), words, moment: momentOf({ atAct }, text) };
    });
}

/** The first known day among some acts; null = none of them has one. */
function knownDay(entries: readonly Entry[], dayOf: (entry: Entry) => string | null): string | null {
  return entries.map(dayOf).find((day) => day !== null) ?? null;
}

function levelsOf(entries: readonly Entry[], span: Span, dayOf: (entry: Entry) => string | null): Level[] {
  return entries.flatMap((entry, index): Level[] => {
    if (entry.value === null) return [];
    const [before, after] = [entries.slice(0, index), entries.slice(index + 1)];
    const next = after[0];
    const own = index === 0 ? (dayOf(entry) ?? span.first) : dayOf(entry);
    const end = next === undefined ? span.last : dayOf(next);
    return [
      {
        key: `target/${entry.atAct}`,
        value: entry.value,
        words: entry.words,
        label: entry.moment,
        from: own ?? knownDay(before.toReversed(), dayOf) ?? span.first,
        to: end ?? knownDay(after, dayOf) ?? span.last,
        certain: own !== null && end !== null,
        inForce: next === undefined,
      },
    ];
  });
}

type Reading = Indicator['readings'][number];

/** The readings in force of the present definition that have a number, by day. */
function drawnReadings(indicator: Indicator, atAct: number): (Reading & { value: number })[] {
  return indicator.readings
    .flatMap((reading) => (reading.value === null ? [] : [{ ...reading, value: reading.value }]))
    .filter(({ supersededBy, withdrawn }) => supersededBy === null && !withdrawn)
    .filter((reading) => !isOfAnotherDefinition(reading, indicator, atAct))
    .toSorted((one, other) => one.asOf.localeCompare(other.asOf));
}

const DAY = 24 * 60 * 60 * 1000;
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;

/**
 * A count that only grew from one interim reading to the next, goes on at the pace between the first and the last of them.
 * Shares, days and averages have no pace, one reading has none, and where the year's result is there it is not guessed.
 */
export function projectionOf(indicator: Indicator, atAct: number, year: number): { day: string; value: number } | null {
  const { kind, direction, rangeMax } = indicator;
  const end = `${year}-12-31`;
  const all = drawnReadings(indicator, atAct);
  const readings = all.filter(({ asOf }) => asOf.startsWith(String(year)) && asOf < end);
  const [first, last] = [readings[0], readings.at(-1)];
  if (kind !== 'NUMBER' || direction !== 'HIGHER' || rangeMax !== null) return null;
  if (all.some(({ final }) => final) || !first || !last || first.asOf === last.asOf) return null;
  const grows = readings.every(({ value, asOf }, index) => {
    const before = readings[index - 1];
    return before === undefined || (value > before.value && asOf > before.asOf);
  });
  if (!grows) return null;
  const pace = (last.value - first.value) / daysBetween(first.asOf, last.asOf);
  const value = last.value + pace * daysBetween(last.asOf, end);
  const isCount = readings.every((reading) => Number.isInteger(reading.value));
  return { day: end, value: isCount ? Math.round(value) : Math.round(value * 100) / 100 };
}

function projected(indicator: Indicator, atAct: number, year: number, text: Words<'indicator'>): DayPoint | null {
  const found = projectionOf(indicator, atAct, year);
  const { kind, unit } = indicator;
  return found && { key: 'projection', ...found, words: measure(found.value, kind, unit), label: text.projection };
}

/** The targets and readings of an indicator on one axis of days; null where it has no numbers to draw. */
export function trajectoryOf(
  indicator: Indicator,
  { year, atAct, acts }: { year: number; atAct: number; acts: readonly DatedAct[] },
  text: Words<'indicator'>,
  names: Words<'vocabulary'>,
): Trajectory | null {
  const { kind, unit, rangeMin: min, rangeMax: max, interimTargets } = indicator;
  if (kind === 'BINARY' || kind === 'DATE') return null;
  const until = acts.filter(({ ordinal }) => ordinal <= atAct);
  const days = new Map(until.map(({ ordinal, adoptedOn }) => [ordinal, adoptedOn]));
  const dayOf = ({ atAct: act }: { atAct: number }) => days.get(act) ?? null;
  const readings = drawnReadings(indicator, atAct);
  const entries = targetEntries(indicator, text, names);
  const dated = until.flatMap(({ ordinal, adoptedOn }) => (adoptedOn === null ? [] : [{ ordinal, day: adoptedOn }]));
  const near = dated.filter(({ day }) => day >= `${year}-01-01`);
  const span = ganttSpan(year, [
    ...readings.map(({ asOf }) => asOf),
    ...interimTargets.map(({ due }) => due),
    ...near.map(({ day }) => day),
  ]);
  const since = lastRedefinition(indicator);
  const found: Trajectory = {
    span,
    levels: levelsOf(entries, span, (entry) => {
      const day = dayOf(entry);
      return day !== null && day < span.first ? span.first : day;
    }),
    acts: near.map(({ ordinal, day }) => ({
      key: `act/${ordinal}`,
      day,
      words: text.afterAct(ordinal),
      redefines: ordinal === since,
    })),
    undated:
      entries.length > 1 || since !== null
        ? entries.filter((entry) => dayOf(entry) === null).map(({ moment, words }) => `${moment}: ${words}`)
        : [],
    interimTargets: interimTargets.flatMap(({ due, target }) =>
      target === null
        ? []
        : [
            {
              key: `interim/${due}`,
              day: due,
              value: target,
              words: measure(target, kind, unit),
              label: text.interimOf(date(due)),
            },
          ],
    ),
    readings: readings.map(({ id, asOf, value, final }) => ({
      ...{ key: id, day: asOf, value, final, words: measure(value, kind, unit) },
      label: `${final ? text.legendFinal : text.legendInterim}, ${date(asOf)}`,
    })),
    projection: projected(indicator, atAct, year, text),
    range:
      min === null && max === null
        ? null
        : { min, max, words: targetText({ ...indicator, attainment: indicator.inForce }, names) },
  };
  const isEmpty = found.levels.length === 0 && found.readings.length === 0 && found.range === null;
  return isEmpty ? null : found;
}

/** The values of the vertical axis. */
export function valueAxis({ levels, interimTargets, readings, projection, range }: Trajectory): ValueAxis {
  const points = [...levels, ...interimTargets, ...readings, ...(projection === null ? [] : [projection])];
  return roundAxis([...points.map(({ value }) => value), range?.min ?? 0, range?.max ?? 0]);
}
