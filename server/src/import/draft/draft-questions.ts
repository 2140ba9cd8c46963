import type { Direction, IndicatorKind } from '@traguardo/schema/vocabulary';
import { inferredMeasure } from '../../plan/measure/measure.js';
import { isZero } from '../../plan/state/plan-state-indicator.js';
import { type Choice, type ImportQuestion, importQuestion } from '../question/import-question.js';
import type { TableColumn } from '../table/table-column.js';
import { COLUMN_WORDS } from '../table/table-column.js';
import type { TableHeading } from '../table/table-heading.js';
import type { DraftIndicator, PlanDraft } from './plan-draft.js';

/** What is asked about a draft: targets that are printed and not understood, and printed zeros. */
export function draftQuestions(draft: PlanDraft): ImportQuestion[] {
  return draft.indicators.flatMap((indicator) => {
    const { code, objective, line, target } = indicator;
    if (target === null || target.likely !== undefined || (target.value !== null && !isZero(target.value))) return [];
    const asked = target.value === null ? unclearTarget(target.text) : zeroTarget(measureOf(indicator).direction);
    return [importQuestion({ ...asked, line, objective, indicator: code, field: 'target' })];
  });
}

/** Columns of which two fit one field: a person says which one it is. */
export function columnQuestions(headings: readonly TableHeading[]): ImportQuestion[] {
  const asked = new Map<TableColumn, ImportQuestion>();
  for (const heading of headings) {
    for (const [column, positions] of heading.doubled) {
      if (asked.has(column)) continue;
      const choices = positions.map((at) => columnChoice(heading, at));
      const { heading: name } = COLUMN_WORDS[column];
      const message = `Due colonne possono essere «${name}»: quale contiene il valore dell’anno del piano?`;
      const place = { line: heading.line, field: column, choices };
      asked.set(column, importQuestion({ code: 'COLUMN_MEANING', message, blocking: true, ...place }));
    }
  }
  return [...asked.values()];
}

function columnChoice(heading: TableHeading, at: number): Choice {
  return { value: String(at + 1), label: `${heading.printed[at] ?? ''} (colonna ${at + 1})` };
}

/** Kind and direction by the words of an indicator; a printed polarity decides. */
export function measureOf(indicator: DraftIndicator): { readonly kind: IndicatorKind; readonly direction: Direction } {
  const { title, formula, purpose, unit, target } = indicator;
  const words = {
    title,
    formula,
    purpose,
    unit,
    target: target?.value ?? target?.likely ?? null,
    targetText: target?.text ?? null,
  };
  const { kind, direction } = inferredMeasure({ ...words, request: null });
  return { kind, direction: indicator.direction ?? direction };
}

type Asked = Pick<ImportQuestion, 'code' | 'message' | 'choices' | 'proposed'>;

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
