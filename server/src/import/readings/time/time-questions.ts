import { type Choice, type ImportQuestion, importQuestion } from '../../question/import-question.js';
import type { DraftReading } from '../draft-reading.js';
import { type ReadingTime, timeAnswer, timeChoices, yearEnd } from './reading-time.js';
import { BY_DAY, FINAL, INTERIM, TIME_QUESTIONS, type TimeQuestion } from './row-time.js';

/** A value that waits for an answer about its time; the reading is what it would be as proposed. */
export interface WaitingReading {
  readonly asks: TimeQuestion;
  readonly reading: DraftReading | null;
}

interface AskingPlan {
  readonly year: number;
  readonly campaigns: readonly ReadingTime[];
}

/** The questions about the time of the values of a file: one of each, however many rows it is about. */
export function timeQuestions(waiting: readonly WaitingReading[], plan: AskingPlan): ImportQuestion[] {
  const kinds = new Set(waiting.map(({ asks }) => asks));
  return [...kinds].map((asks) => {
    const rows = waiting.filter((one) => one.asks === asks);
    const { message, choices, proposed } = QUESTIONS[asks](rows, plan);
    return importQuestion({
      id: TIME_QUESTIONS[asks],
      code: 'VALUE_MEANING',
      message,
      blocking: true,
      field: asks === 'FINAL' ? 'final' : 'asOf',
      choices,
      proposed,
    });
  });
}

interface Asked {
  readonly message: string;
  readonly choices: readonly Choice[];
  readonly proposed: string | null;
}

const QUESTIONS: Readonly<Record<TimeQuestion, (rows: readonly WaitingReading[], plan: AskingPlan) => Asked>> = {
  MOMENT: (rows, plan) => ({
    message: `Il file non dice di che giorno sono ${counted(rows)}, né se sono definitivi. Di quando sono?`,
    choices: timeChoices(plan.year, plan.campaigns),
    proposed: proposedOf(rows),
  }),
  FINAL_DAY: (rows, plan) => ({
    message: `Sono definitivi e senza data ${counted(rows)}. Di che giorno sono?`,
    choices: timeChoices(plan.year, plan.campaigns).filter(({ value }) => value.endsWith(' final')),
    proposed: proposedOf(rows),
  }),
  INTERIM_DAY: (rows, plan) => ({
    message: `Sono intermedi e senza data ${counted(rows)}. Di che giorno sono?`,
    choices: timeChoices(plan.year, plan.campaigns).filter(({ value }) => value.endsWith(' interim')),
    proposed: proposedOf(rows),
  }),
  FINAL: (rows, { year }) => {
    const atEnd = rows.filter(({ reading }) => reading !== null && reading.asOf >= yearEnd(year)).length;
    return {
      message: `Il file non dice se sono definitivi ${counted(rows)}. Lo sono?`,
      choices: [
        { value: FINAL, label: 'sì, sono i valori definitivi dell’anno' },
        { value: INTERIM, label: 'no, sono valori intermedi' },
        ...(atEnd > 0 && atEnd < rows.length
          ? [{ value: BY_DAY, label: `quelli dal 31/12/${year} sono definitivi, gli altri intermedi` }]
          : []),
      ],
      proposed: atEnd === rows.length ? FINAL : atEnd === 0 ? INTERIM : BY_DAY,
    };
  },
};

function proposedOf(rows: readonly WaitingReading[]): string | null {
  const answers = new Set(rows.map(({ reading }) => (reading === null ? null : timeAnswer(reading))));
  const [only = null] = answers;
  return answers.size === 1 ? only : null;
}

function counted(rows: readonly WaitingReading[]): string {
  return rows.length === 1 ? 'i valori (1)' : `i valori (${rows.length})`;
}
