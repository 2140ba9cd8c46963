import { targetParts } from '@traguardo/schema/canonical-target';
import type { AreaKind } from '@traguardo/schema/vocabulary';
import { z } from 'zod';
import { matchedSectors } from '../../plan/contributing-sectors.js';
import { groupKey } from '../../plan/natural-key.js';
import { areaKind } from '../../plan/state/plan-state-group.js';
import { isZero } from '../../plan/state/plan-state-indicator.js';
import { measureOf } from '../draft/answers/draft-questions.js';
import type { DraftIndicator, DraftObjective, PlanDraft, PrintedValue } from '../draft/plan-draft.js';
import { type ImportQuestion, openQuestions, type QuestionCode } from '../question/import-question.js';

/** What a document says, as `traguardo import --json` prints it: numbers are numbers, unknown values null. A variation
 *  act's columns say what was before it. */
export interface ReportedDraft {
  readonly areas: readonly { readonly name: string; readonly kind: AreaKind }[];
  readonly objectives: readonly object[];
}

/** A value that the reader is not sure of: it is null in the draft until a person answers. */
export interface ReportedQuestion {
  readonly id: string;
  readonly code: QuestionCode;
  readonly message: string;
  readonly blocking: boolean;
  readonly where: {
    readonly line: number | null;
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly page: number | null;
  };
  readonly about: {
    readonly objective: string | null;
    readonly indicator: string | null;
    readonly field: string | null;
  };
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly proposed: string | null;
}

export function reportedDraft(draft: PlanDraft): ReportedDraft {
  const managers = new Map(draft.sectors.map(({ name, manager }) => [name, manager]));
  return {
    areas: draft.areas.map(({ name }) => ({ name, kind: areaKind(name) })),
    objectives: draft.objectives.map((objective) => reportedObjective(draft, objective, managers)),
  };
}

function reportedObjective(
  draft: PlanDraft,
  { code, printedCode, title, definition, area, sector, contributors, weight }: DraftObjective,
  managers: ReadonlyMap<string, string | null>,
) {
  return {
    ...{ code, codeGenerated: code !== printedCode, printedCode, title, definition, area, sector },
    manager: sector === null ? null : (managers.get(sector) ?? null),
    contributors: contributorNames(draft, contributors),
    weight: numberOf(weight),
    phases: (draft.phases ?? [])
      .filter(({ objective }) => objective === code)
      .map((phase) => ({
        title: phase.title,
        start: phase.start?.value ?? null,
        due: phase.due?.value ?? null,
        weight: numberOf(phase.weight),
      })),
    indicators: draft.indicators.filter(({ objective }) => objective === code).map(reportedIndicator),
  };
}

/** The sectors that a cell names: as the document itself calls them, else as the cell does. */
function contributorNames({ sectors }: PlanDraft, text: string | null): string[] {
  const named = sectors.map(({ name }) => ({ key: groupKey(name), name }));
  const { keys, unmatched } = matchedSectors(text, named);
  return [...named.filter(({ key }) => keys.includes(key)).map(({ name }) => name), ...unmatched];
}

function reportedIndicator(indicator: DraftIndicator) {
  const { code, printedCode, title, formula, purpose, unit, weight, target, baseline, yearTargets, interimTargets } =
    indicator;
  const { kind, direction } = measureOf(indicator);
  const canonical = target?.value ?? null;
  const parts = canonical === null || isZero(canonical) ? null : targetParts(canonical);
  return {
    ...{ code, codeGenerated: code !== printedCode, printedCode, title, formula, purpose, kind, direction },
    unit: kind === 'PERCENT' ? null : unit,
    weight: numberOf(weight),
    // Of a scan, a text that is not certain is asked about.
    targetText: target === null || target.likely !== undefined ? null : target.text,
    target: parts === null ? null : toNumber(parts.number),
    targetDate: parts?.date ?? null,
    rangeMin: parts === null ? null : toNumber(parts.min),
    rangeMax: parts === null ? null : toNumber(parts.max),
    baseline: numberOf(baseline),
    yearTargets: listed(yearTargets),
    interimTargets: listed(interimTargets),
    ...actualOf(indicator),
  };
}

function actualOf({ actual }: DraftIndicator) {
  const parts = actual?.value == null ? null : targetParts(actual.value);
  return { actual: parts === null ? null : toNumber(parts.number), actualDate: parts?.date ?? null };
}

const STORED = z.array(
  z.object({
    year: z.number().optional(),
    due: z.string().optional(),
    target: z.string().nullable(),
    text: z.string(),
  }),
);

/** The stored list of targets of other years or days, with its targets as numbers or days. */
function listed(stored: string | null): object[] {
  if (stored === null) return [];
  return STORED.parse(JSON.parse(stored)).map(({ target, ...row }) => {
    const parts = target === null ? null : targetParts(target);
    return { ...row, target: parts === null ? null : toNumber(parts.number), targetDate: parts?.date ?? null };
  });
}

/** The open questions about a document, as the command line prints them. */
export function reportedQuestions(questions: readonly ImportQuestion[]): ReportedQuestion[] {
  return openQuestions(questions).map(({ line, place, objective, indicator, field, ...question }) => ({
    id: question.id,
    code: question.code,
    message: question.message,
    blocking: question.blocking,
    choices: question.choices,
    proposed: question.proposed,
    where: { line, ...place },
    about: { objective, indicator, field },
  }));
}

function numberOf(printed: PrintedValue | null): number | null {
  return printed === null ? null : toNumber(printed.value);
}

function toNumber(canonical: string | null): number | null {
  return canonical === null ? null : Number.parseFloat(canonical);
}
