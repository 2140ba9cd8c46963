import { targetParts } from '@traguardo/schema/canonical-target';
import type { AreaKind, Direction, IndicatorKind } from '@traguardo/schema/vocabulary';
import { z } from 'zod';
import { matchedSectors } from '../../plan/contributing-sectors.js';
import { inferredMeasure } from '../../plan/measure/measure.js';
import { groupKey } from '../../plan/natural-key.js';
import { areaKind } from '../../plan/state/plan-state-group.js';
import { isZero } from '../../plan/state/plan-state-indicator.js';
import type { DraftIndicator, DraftObjective, PlanDraft, PrintedValue } from '../draft/plan-draft.js';

/** What a document says, as `traguardo import --json` prints it: numbers are numbers, unknown values null. A variation
 *  act's columns say what was before it. */
export interface ReportedDraft {
  readonly areas: readonly { readonly name: string; readonly kind: AreaKind }[];
  readonly objectives: readonly object[];
}

/** A value that the reader is not sure of: it is null in the draft until a person answers. */
export interface ReportedQuestion {
  readonly id: string;
  readonly code: 'TARGET_MEANING' | 'DATE_OR_NUMBER';
  readonly message: string;
  readonly blocking: boolean;
  readonly where: {
    readonly line: number;
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly page: number | null;
  };
  readonly about: { readonly objective: string; readonly indicator: string; readonly field: string };
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
  { code, title, definition, area, sector, contributors, weight }: DraftObjective,
  managers: ReadonlyMap<string, string | null>,
) {
  return {
    ...{ code, codeGenerated: false, printedCode: code, title, definition, area, sector },
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

/** The names of the document's own sectors among those that a cell names. */
function contributorNames({ sectors }: PlanDraft, text: string | null): string[] {
  const named = sectors.map(({ name }) => ({ key: groupKey(name), name }));
  const { keys } = matchedSectors(text, named);
  return named.filter(({ key }) => keys.includes(key)).map(({ name }) => name);
}

function reportedIndicator(indicator: DraftIndicator) {
  const { code, title, formula, purpose, unit, weight, target, baseline, yearTargets, interimTargets } = indicator;
  const { kind, direction } = measureOf(indicator);
  const canonical = target?.value ?? null;
  const parts = canonical === null || isZero(canonical) ? null : targetParts(canonical);
  return {
    ...{ code, codeGenerated: false, printedCode: code, title, formula, purpose, kind, direction },
    unit: kind === 'PERCENT' ? null : unit,
    weight: numberOf(weight),
    targetText: target?.text ?? null,
    target: parts === null ? null : toNumber(parts.number),
    targetDate: parts?.date ?? null,
    rangeMin: parts === null ? null : toNumber(parts.min),
    rangeMax: parts === null ? null : toNumber(parts.max),
    baseline: numberOf(baseline),
    yearTargets: listed(yearTargets),
    interimTargets: listed(interimTargets),
    actual: null,
    actualDate: null,
  };
}

function measureOf(indicator: DraftIndicator): { readonly kind: IndicatorKind; readonly direction: Direction } {
  const { title, formula, purpose, target } = indicator;
  const words = { title, formula, purpose, target: target?.value ?? null, targetText: target?.text ?? null };
  const { kind, direction } = inferredMeasure({ ...words, request: null });
  return { kind, direction: indicator.direction ?? direction };
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

/** What is asked about a document: targets that are printed and not understood, and printed zeros. */
export function reportedQuestions(draft: PlanDraft): ReportedQuestion[] {
  return draft.indicators.flatMap((indicator) => {
    const { code, objective, line, target } = indicator;
    if (target === null || (target.value !== null && !isZero(target.value))) return [];
    const question = target.value === null ? unclearTarget(target.text) : zeroTarget(measureOf(indicator).direction);
    return [
      {
        ...question,
        id: `${question.code}/${code}`,
        blocking: false,
        where: { line, sheet: null, cell: null, page: null },
        about: { objective, indicator: code, field: 'target' },
      },
    ];
  });
}

type Asked = Pick<ReportedQuestion, 'code' | 'message' | 'choices' | 'proposed'>;

function unclearTarget(text: string): Asked {
  const isDayOrNumber = /^\d{1,2}[./-]\d{1,2}$/.test(text.trim());
  return {
    code: isDayOrNumber ? 'DATE_OR_NUMBER' : 'TARGET_MEANING',
    message: isDayOrNumber
      ? `Il target «${text}» è un giorno o un numero?`
      : `Che cosa vuol dire il target «${text}»? Non si può leggere con certezza.`,
    choices: [],
    proposed: null,
  };
}

function zeroTarget(direction: Direction): Asked {
  return {
    code: 'TARGET_MEANING',
    message: 'Il target stampato è 0: è proprio zero, o vuol dire che un target non è previsto?',
    choices: [
      { value: '0', label: 'Il target è zero' },
      { value: '', label: 'Target non previsto' },
    ],
    // Where less is better, zero is what is wanted.
    proposed: direction === 'LOWER' ? '0' : null,
  };
}

function numberOf(printed: PrintedValue | null): number | null {
  return printed === null ? null : toNumber(printed.value);
}

function toNumber(canonical: string | null): number | null {
  return canonical === null ? null : Number.parseFloat(canonical);
}
