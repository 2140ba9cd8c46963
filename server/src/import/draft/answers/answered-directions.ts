import { targetParts } from '@traguardo/schema/canonical-target';
import type { Direction } from '@traguardo/schema/vocabulary';
import { wordedDirection } from '../../../plan/measure/measure-direction.js';
import { targetDirection } from '../../../plan/measure/target-words.js';
import { type Answers, type ImportQuestion, importQuestion } from '../../question/import-question.js';
import { isDoubtful } from '../../table/cells/row-cells.js';
import type { PlanRow } from '../../table/plan-rows.js';
import type { DraftEntries } from '../draft-entries.js';
import { printedPolarity } from '../draft-target.js';
import type { ImportIssue } from '../import-issue.js';
import type { DraftCorrection, DraftIndicator } from '../plan-draft.js';
import { measureOf } from './draft-questions.js';

/** The indicators with what a person said of their directions, and the questions about them. */
export interface AnsweredDirections {
  readonly indicators: readonly DraftIndicator[];
  readonly questions: readonly ImportQuestion[];
  readonly corrections: readonly DraftCorrection[];
  /** The issues of the document without those that an answer mends. */
  readonly issues: readonly ImportIssue[];
}

const CHOICES = [
  { value: 'HIGHER', label: 'È meglio un valore più alto' },
  { value: 'LOWER', label: 'È meglio un valore più basso' },
] as const;

/**
 * Asks in which direction an indicator is better, where what is printed contradicts itself: the column of polarities, the
 * words beside the target ("≤ 30"), an explicit word in the title or purpose. Whether a target was reached depends on
 * it, so that the target counts only once a person has said.
 */
export function answeredDirections({ indicators, rowOf, issues }: DraftEntries, answers: Answers): AnsweredDirections {
  const read = [...indicators.values()].map((indicator) => {
    const row = rowOf.get(indicator.code);
    const asked = row === undefined ? null : directionQuestion(indicator, row);
    return asked === null ? unasked(indicator) : answered(indicator, asked, answers);
  });
  const said = read.flatMap(({ correction }) => correction ?? []);
  const isMended = ({ code, line }: ImportIssue) =>
    code === 'UNREADABLE_DIRECTION' && said.some((correction) => correction.line === line);
  return {
    indicators: read.map(({ indicator }) => indicator),
    questions: read.flatMap(({ question }) => question ?? []),
    corrections: said,
    issues: issues.filter((issue) => !isMended(issue)),
  };
}

interface ReadDirection {
  readonly indicator: DraftIndicator;
  readonly question: ImportQuestion | null;
  readonly correction: DraftCorrection | null;
}

function unasked(indicator: DraftIndicator): ReadDirection {
  return { indicator, question: null, correction: null };
}

function answered(indicator: DraftIndicator, asked: Asked, answers: Answers): ReadDirection {
  const { code, objective, line, target } = indicator;
  const question = importQuestion({
    ...{ code: 'DIRECTION', message: asked.message, choices: [...CHOICES], found: target?.text ?? null },
    ...{ line, objective, indicator: code, field: 'direction' },
  });
  const said = CHOICES.find(({ value }) => value === answers.get(question.id));
  if (said !== undefined) {
    const correction = {
      line,
      column: 'direction',
      indicator: code,
      found: asked.polarity,
      edited: said.label,
    } as const;
    return {
      indicator: { ...indicator, direction: said.value },
      question: { ...question, answer: said.value },
      correction,
    };
  }
  const open = target === null ? null : { ...target, value: null, likely: target.value };
  return { indicator: { ...indicator, direction: null, target: open }, question, correction: null };
}

interface Asked {
  readonly message: string;
  /** As printed in its column. */
  readonly polarity: string | null;
}

/** What is asked about a number that is compared with its target; a day, a range or something done has one direction. */
function directionQuestion(indicator: DraftIndicator, row: PlanRow): Asked | null {
  const { target, title, purpose } = indicator;
  if (target?.value == null || isDoubtful(row.cells, 'direction') || targetParts(target.value)?.number == null)
    return null;
  if (measureOf(indicator).kind === 'BINARY') return null;
  const polarity = row.cells.filled.get('direction') ?? null;
  const stated = printedPolarity(row);
  const demanded = targetDirection(target.text, target.value);
  const named = wordedDirection(title, purpose);
  const printed = `la polarità è «${polarity ?? ''}»`;
  if (stated === 'UNREADABLE') {
    if (demanded !== null || named !== null) return null;
    return { message: `La polarità «${polarity ?? ''}» non si legge con certezza: quale valore è migliore?`, polarity };
  }
  if (areOpposite(stated, demanded)) return contradiction(printed, `il target è «${target.text}»`, polarity);
  const said = 'il titolo o la finalità dicono il contrario';
  if (areOpposite(stated, named) && demanded === null) return contradiction(printed, said, polarity);
  if (stated === null && areOpposite(demanded, named))
    return contradiction(`il target è «${target.text}»`, said, polarity);
  return null;
}

function areOpposite(one: Direction | null, other: Direction | null): boolean {
  return (one === 'HIGHER' && other === 'LOWER') || (one === 'LOWER' && other === 'HIGHER');
}

function contradiction(one: string, other: string, polarity: string | null): Asked {
  return { message: `Quale valore è migliore? ${one.charAt(0).toUpperCase()}${one.slice(1)}, ma ${other}.`, polarity };
}
