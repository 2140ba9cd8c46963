import type { ApolloServer } from '@apollo/server';
import { format, type Language } from '@traguardo/schema/format';
import { direction, type IndicatorStatus, indicatorKind, indicatorStatus } from '@traguardo/schema/vocabulary';
import { englishWords } from '@traguardo/schema/words/en';
import { italianWords } from '@traguardo/schema/words/it';
import { z } from 'zod';
import type { ChartFacts, HistoryFact, ScoreFact } from '../../export/chart/charted-facts.js';
import { italianDay } from '../../plan/italian-day.js';
import type { PageSearch } from '../http/page-search.js';
import type { RequestContext } from '../loading/request-context.js';
import { CHART_QUESTIONS, type ChartSubject } from './chart-questions.js';
import { CHART_WORDS } from './chart-words.js';

const RESULT = z.object({
  code: z.string().nullable(),
  label: z.string(),
  attainment: z.number().nullable(),
  status: z.enum(indicatorStatus).nullable(),
});
const MEMBERS = z.object({ name: z.string(), objectives: z.array(z.object({ code: z.string() })) }).nullish();
const INDICATOR = z.object({
  code: z.string(),
  title: z.string(),
  kind: z.enum(indicatorKind),
  unit: z.string().nullable(),
  direction: z.enum(direction),
  directionInferred: z.boolean(),
  status: z.enum(indicatorStatus),
  history: z.array(z.object({ atAct: z.number(), value: z.string().nullable() })),
  readings: z.array(
    z.object({
      asOf: z.string(),
      date: z.string().nullable(),
      value: z.number().nullable(),
      final: z.boolean(),
      withdrawn: z.boolean(),
      supersededBy: z.string().nullable(),
    }),
  ),
});
const OBJECTIVE = z.object({
  title: z.string(),
  indicators: z.array(
    z.object({
      code: z.string(),
      title: z.string(),
      status: z.enum(indicatorStatus),
      attainment: z.object({ value: z.number().nullable() }),
    }),
  ),
});
const PLAN = z.object({
  year: z.number(),
  atAct: z.number(),
  demonstration: z.boolean(),
  municipality: z.object({ slug: z.string(), name: z.string() }),
  acts: z.array(z.object({ ordinal: z.number(), adoptedOn: z.string().nullable() })),
  indicator: INDICATOR.nullish(),
  objective: OBJECTIVE.nullish(),
  area: MEMBERS,
  sector: MEMBERS,
  comparison: z.array(RESULT).nullish(),
});
type ChartPlan = z.infer<typeof PLAN>;

/** A chart with the plan that it is of. */
export interface Chart {
  readonly facts: ChartFacts;
  readonly plan: Pick<ChartPlan, 'year' | 'atAct' | 'demonstration' | 'municipality'>;
  readonly basis: PageSearch['basis'];
  /** The day on which it was asked for. */
  readonly day: string;
}

/** Reads what a chart shows; null where there is no such plan or member, or nobody may read it. */
export async function chartOf(
  apollo: ApolloServer<RequestContext>,
  contextValue: RequestContext,
  subject: ChartSubject,
  search: PageSearch,
  language: Language,
): Promise<Chart | null> {
  const { body } = await apollo.executeOperation(
    { query: CHART_QUESTIONS[subject.kind], variables: { ...search, ...subject } },
    { contextValue },
  );
  if (body.kind !== 'single' || body.singleResult.errors) return null;
  const plan = PLAN.nullable().parse(body.singleResult.data?.plan ?? null);
  if (plan === null) return null;
  const day = italianDay(new Date());
  const facts = factsOf(subject, plan, { language, source: sourceLine(plan, search.basis, day, language) });
  return facts && { facts, plan, basis: search.basis, day };
}

interface Common {
  readonly language: Language;
  readonly source: string;
}

function factsOf(subject: ChartSubject, plan: ChartPlan, common: Common): ChartFacts | null {
  const text = CHART_WORDS[common.language];
  if (subject.kind === 'indicator') return plan.indicator ? historyFacts(plan.indicator, plan, common) : null;
  if (subject.kind === 'objective') {
    const rows = plan.objective?.indicators.map(({ code, title, status, attainment }) =>
      scoreFact({ code, label: title, status, attainment: attainment.value }, common.language),
    );
    return rows ? scores(rows, `${subject.code} ${plan.objective?.title}: ${text.indicators}`, common) : null;
  }
  const results = plan.comparison ?? [];
  if (subject.kind === 'overview') {
    const rows = results.map((result) => scoreFact(result, common.language));
    return scores(rows, subject.by === 'AREA' ? text.areas : text.sectors, common);
  }
  const group = subject.kind === 'area' ? plan.area : plan.sector;
  if (!group) return null;
  const codes = new Set(group.objectives.map(({ code }) => code));
  const rows = results.filter(({ code }) => code !== null && codes.has(code));
  return scores(
    rows.map((row) => scoreFact(row, common.language)),
    `${group.name}: ${text.objectives}`,
    common,
  );
}

function scores(rows: readonly ScoreFact[], title: string, common: Common): ChartFacts {
  // What is furthest from its target first; what is not measured stands at the end.
  const sorted = rows.toSorted((one, other) => (one.value ?? Infinity) - (other.value ?? Infinity));
  const note = CHART_WORDS[common.language].percentOfTarget;
  return { kind: 'scores', ...common, title, note, rows: sorted };
}

function scoreFact(
  {
    code,
    label,
    attainment,
    status,
  }: { code: string | null; label: string; attainment: number | null; status: IndicatorStatus | null },
  language: Language,
): ScoreFact {
  const { words, written } = languageOf(language);
  const statusText = status === null ? words.unknown : words.status[status];
  const valueText = attainment === null ? statusText : written.percent(attainment);
  return { code, label, value: attainment, valueText, status, statusText };
}

function historyFacts(indicator: z.infer<typeof INDICATOR>, plan: ChartPlan, common: Common): ChartFacts {
  const text = CHART_WORDS[common.language];
  const { words, written } = languageOf(common.language);
  const { kind, unit, code, title, status } = indicator;
  const targets = indicator.history.map(({ atAct, value }): HistoryFact => {
    const number = value !== null && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : null;
    const valueText = value === null ? words.state.NO_TARGET : written.canonicalTarget(value, kind, unit, indicator);
    return {
      what: 'target',
      when: actText(plan, atAct, common.language),
      day: plan.acts.find(({ ordinal }) => ordinal === atAct)?.adoptedOn ?? null,
      value: number,
      valueText,
      whatText: text.target,
    };
  });
  const readings = indicator.readings
    .filter(({ withdrawn, supersededBy }) => !withdrawn && supersededBy === null)
    .map(({ asOf, date, value, final }): HistoryFact => {
      const what = final ? 'actual' : 'interim';
      const valueText = date === null ? written.measure(value, kind, unit) : written.date(date);
      return { what, when: written.date(asOf), day: asOf, value, valueText, whatText: text[what] };
    });
  const actual = readings.findLast(({ what }) => what === 'actual')?.valueText ?? words.unknown;
  const note = `${text.result(targets.at(-1)?.valueText ?? words.unknown, actual)} · ${words.status[status]}`;
  return {
    kind: 'history',
    ...common,
    year: plan.year,
    undatedText: text.undated,
    title: `${code} ${title}`,
    note,
    points: [...targets, ...readings],
  };
}

function languageOf(language: Language) {
  const words = language === 'it' ? italianWords : englishWords;
  return { words, written: format(language, words) };
}

/** An act in words; -1 is what was before the first one that is loaded. */
function actText({ acts }: ChartPlan, atAct: number, language: Language): string {
  const text = CHART_WORDS[language];
  return atAct < 0 ? text.before(Math.min(...acts.map(({ ordinal }) => ordinal))) : text.act(atAct);
}

/** Municipality, year, version of the plan, targets, day, and whether the results are a demonstration. */
function sourceLine(plan: ChartPlan, basis: PageSearch['basis'], day: string, language: Language): string {
  const text = CHART_WORDS[language];
  const { words, written } = languageOf(language);
  return [
    plan.municipality.name,
    text.plan(plan.year),
    actText(plan, plan.atAct, language),
    words.basis[basis].toLowerCase(),
    ...(plan.demonstration ? [text.demonstration] : []),
    written.date(day),
  ].join(' · ');
}
