import { typedDay } from '@traguardo/schema/typed-day';
import type { Direction, IndicatorKind } from '@traguardo/schema/vocabulary';
import { inferredMeasure } from '../../../plan/measure/measure.js';
import { foldedText } from '../../../plan/natural-key.js';
import { isZero } from '../../../plan/state/plan-state-indicator.js';
import { type Answers, type Choice, type ImportQuestion, importQuestion } from '../../question/import-question.js';
import {
  columnAnswer,
  columnChoices,
  columnQuestionId,
  laterColumnQuestionId,
} from '../../table/columns/doubled-columns.js';
import type { TableColumn } from '../../table/columns/table-column.js';
import { COLUMN_WORDS } from '../../table/columns/table-column.js';
import type { TableHeading } from '../../table/columns/table-heading.js';
import type { DocumentTable } from '../../table/document-table.js';
import type { DocumentRow } from '../../text/document-rows.js';
import type { DraftIndicator } from '../plan-draft.js';

/** What is asked about the target of an indicator: where it is printed and not understood, or a printed zero. */
export function targetQuestion(indicator: DraftIndicator): ImportQuestion | null {
  const { code, objective, line, target } = indicator;
  if (target === null || target.likely !== undefined || (target.value !== null && !isZero(target.value))) return null;
  const asked = target.value === null ? unclearTarget(target.text) : zeroTarget(measureOf(indicator).direction);
  const about = { line, found: target.text, objective, indicator: code, field: 'target', typed: true };
  return importQuestion({ ...asked, ...about });
}

/** Columns of which two fit one field and say different things: a person says which one it is. */
export function columnQuestions({ headings, rows }: DocumentTable, answers: Answers): ImportQuestion[] {
  const asked = new Map<string, ImportQuestion>();
  for (const heading of headings) {
    for (const column of heading.doubled.keys()) {
      const choices = columnChoices(heading, column);
      const own = rows.filter((row) => row.heading === heading);
      const isKnown = asked.has(choiceKey(column, choices));
      if (isKnown || !own.some(({ row }) => differs(row, heading.doubled.get(column) ?? []))) continue;
      const isFirst = ![...asked.values()].some(({ field }) => field === column);
      asked.set(choiceKey(column, choices), {
        ...columnQuestion(heading, column, choices),
        id: isFirst ? columnQuestionId(column) : laterColumnQuestionId(column, heading.line),
        answer: columnAnswer(heading, column, answers),
      });
    }
  }
  return [...asked.values()];
}

function columnQuestion(heading: TableHeading, column: TableColumn, choices: readonly Choice[]): ImportQuestion {
  const { heading: name } = COLUMN_WORDS[column];
  const message = `${choices.length === 2 ? 'Due' : 'Più'} colonne possono essere «${name}»: quale contiene il valore dell’anno del piano?`;
  const found = heading.printed.filter((cell) => cell !== '').join(' | ');
  const place = { line: heading.line, found, field: column, choices };
  return importQuestion({ code: 'COLUMN_MEANING', message, blocking: true, ...place });
}

/** The same columns in any order, as they are once one of them is chosen. */
function choiceKey(column: TableColumn, choices: readonly Choice[]): string {
  return JSON.stringify([column, choices.map(({ value }) => value).toSorted()]);
}

/** Whether a row has different texts in some columns: where all rows repeat one of them, there is nothing to ask. */
function differs({ cells }: DocumentRow, positions: readonly number[]): boolean {
  const texts = positions.map((at) => cells[at] ?? '').filter((text) => text !== '');
  return new Set(texts.map(foldedText)).size > 1;
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
  const printed = /^(\d{1,2})([./-])(\d{1,2})$/.exec(text.trim());
  if (printed !== null) {
    const [, first = '', sign = '', second = ''] = printed;
    const day = dayName(Number(first), Number(second));
    return {
      code: 'DATE_OR_NUMBER',
      message: `Il target «${text}» è un giorno o un numero?`,
      choices: [
        ...(day === null ? [] : [{ value: day, label: `Il giorno ${day}` }]),
        ...(sign === '.' ? [{ value: `${first},${second}`, label: `Il numero ${first},${second}` }] : []),
        NO_TARGET,
      ],
      proposed: null,
    };
  }
  const message = `Che cosa vuol dire il target «${text}»? Non si può leggere con certezza.`;
  return { code: 'TARGET_MEANING', message, choices: [NO_TARGET], proposed: null };
}

const MONTHS = [
  ...['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno'],
  ...['luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'],
];
/** Of a leap year: the plan's year may not be known yet. */
const ANY_YEAR = 2000;

/** A day of the plan's year: "30 giugno". Null where there is none. */
function dayName(day: number, month: number): string | null {
  const isDay = typedDay(`${day}/${month}/${ANY_YEAR}`) !== null;
  return isDay ? `${day} ${MONTHS[month - 1] ?? ''}` : null;
}

const NO_TARGET: Choice = { value: '', label: 'Target non previsto' };

function zeroTarget(direction: Direction): Asked {
  return {
    code: 'TARGET_MEANING',
    message: 'Il target stampato è 0: è proprio zero, o vuol dire che un target non è previsto?',
    choices: [{ value: '0', label: 'Il target è zero' }, NO_TARGET],
    // Where less is better, zero is what is wanted.
    proposed: direction === 'LOWER' ? '0' : null,
  };
}
