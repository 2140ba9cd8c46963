import { dateText } from '../../plan/italian-day.js';
import { readingsBy } from '../../reading/reading-chain.js';
import { type ImportIssue, importError, importWarning } from '../draft/import-issue.js';
import { type Answers, type ImportQuestion, importQuestion } from '../question/import-question.js';
import { type DraftReading, valueQuestionId } from './draft-reading.js';
import { answerTo, LEAVE_OUT } from './readings-question.js';
import { quoted } from './row/row-measures.js';
import { CODES_QUESTION, rowName, SAME } from './row/row-member.js';
import {
  type LeftOutReason,
  type ReadingsPlan,
  type RowResult,
  type TableReading,
  tableReadings,
} from './row/table-readings.js';
import type { FileTable } from './table/file-table.js';
import { timeQuestions } from './time/time-questions.js';

/** What a file of actual values says for a plan, before its values are checked. */
export interface FileReadings {
  /** The values that can be recorded; with an open blocking question, what they would be as proposed. */
  readonly rows: readonly DraftReading[];
  readonly issues: readonly ImportIssue[];
  readonly questions: readonly ImportQuestion[];
  /** Codes of indicators without a value. */
  readonly notReported: readonly string[];
  /** Rows that cannot be read, or contradict each other. */
  readonly leftOut: number;
}

const LONGEST_FOUND = 4000;
const MOST_LISTED = 20;

/** Reads the tables of a file for a plan, with the answers to what they leave open. Pure. */
export function fileReadings(tables: readonly FileTable[], plan: ReadingsPlan, answers: Answers): FileReadings {
  const read = tables.map((table) => tableReadings(table, plan, answers));
  const results = read.flatMap((table) => table.results);
  const of = <K extends RowResult['kind']>(kind: K) =>
    results.filter((result): result is Extract<RowResult, { kind: K }> => result.kind === kind);
  const rows = results.flatMap((result) => {
    if (result.kind === 'READING') return [result.reading];
    return result.kind === 'TIME' && result.reading !== null ? [result.reading] : [];
  });
  const single = withoutRepeats(rows, answers);
  const faults = of('FAULT');
  const questions = distinct([
    ...read.flatMap((table) => table.questions),
    ...timeQuestions(of('TIME'), plan),
    ...codesQuestion(of('DAMAGED')),
    ...of('QUESTION').map(({ question }) => question),
    ...single.questions,
  ]);
  const refusals = refusalsOf(read, questions, results.length);
  return {
    rows: single.rows,
    issues: [
      ...refusals,
      ...faults.map(faultIssue),
      ...single.issues,
      ...of('READING').flatMap(({ reading, rounded }) => (rounded === null ? [] : [roundedIssue(reading, rounded)])),
      ...leftOutIssues(read, of('LEFT_OUT')),
      ...notReportedIssue(of('NOT_REPORTED').map(({ indicator }) => indicator)),
    ],
    questions,
    notReported: [...new Set(of('NOT_REPORTED').map(({ indicator }) => indicator))],
    leftOut: faults.length + single.issues.length,
  };
}

function distinct(questions: readonly ImportQuestion[]): ImportQuestion[] {
  return [...new Map(questions.map((question) => [question.id, question])).values()];
}

interface SingleReadings {
  readonly rows: readonly DraftReading[];
  readonly issues: readonly ImportIssue[];
  readonly questions: readonly ImportQuestion[];
}

/** One value for an indicator and a day: the same said twice counts once; of two values none, or that of one sheet. */
function withoutRepeats(rows: readonly DraftReading[], answers: Answers): SingleReadings {
  const groups = [...readingsBy(rows, valueQuestionId).values()];
  const contradictory = groups.filter((group) => new Set(group.map(saidBy)).size > 1);
  const bySheet = contradictory.filter((group) => new Set(group.map(({ place }) => place.sheet)).size === group.length);
  const question = sheetsQuestion(bySheet);
  const sheet = question === null ? null : answerTo(question, answers);
  const kept = new Set(
    groups.flatMap((group) => {
      if (!contradictory.includes(group)) return group.slice(0, 1);
      return bySheet.includes(group) ? group.filter(({ place }) => place.sheet === sheet) : [];
    }),
  );
  return {
    rows: rows.filter((row) => kept.has(row)),
    issues: contradictory.filter((group) => !bySheet.includes(group)).flatMap(repeatIssues),
    questions: question === null || sheet !== null ? [] : [question],
  };
}

function saidBy({ value, numerator, denominator }: DraftReading): string {
  return `${value}|${numerator}|${denominator}`;
}

function sheetsQuestion(groups: readonly (readonly DraftReading[])[]): ImportQuestion | null {
  if (groups.length === 0) return null;
  const sheets = [...new Set(groups.flatMap((group) => group.map(({ place }) => place.sheet ?? '')))];
  const codes = groups.map(([first]) => first?.indicator ?? '');
  return importQuestion({
    id: `sheets:${sheets.join(' | ')}`.slice(0, 200),
    code: 'SHEETS',
    message: `I fogli ${sheets.map(quoted).join(' e ')} hanno valori diversi per ${listed(codes)}. Quale foglio vale?`,
    blocking: true,
    field: 'value',
    choices: sheets.map((sheet) => ({ value: sheet, label: `il foglio ${quoted(sheet)}` })),
    proposed: null,
  });
}

function repeatIssues(group: readonly DraftReading[]): ImportIssue[] {
  const lines = group.map(({ line }) => line);
  return group.map(({ line, indicator, asOf, text }) => {
    const others = lines.filter((other) => other !== line);
    const message = `Riga ${line}, indicatore ${indicator}: con la data ${dateText(asOf)} c’è un altro valore ${others.length === 0 ? 'nella stessa riga' : `alla riga ${others.join(', ')}`}. Nessuno dei due è registrato: lasciarne uno solo.`;
    return importWarning('DUPLICATE_CODE', message, { line, found: text.slice(0, LONGEST_FOUND) });
  });
}

function codesQuestion(damaged: readonly Extract<RowResult, { kind: 'DAMAGED' }>[]): ImportQuestion[] {
  if (damaged.length === 0) return [];
  const pairs = damaged.slice(0, MOST_LISTED).map(({ printed, code }) => `${printed} → ${code}`);
  return [
    importQuestion({
      id: CODES_QUESTION,
      code: 'SAME_MEMBER',
      message: `Questi codici non ci sono nel piano, che ne ha di simili: ${pairs.join(', ')}${damaged.length > MOST_LISTED ? ' …' : ''}. Li ha cambiati il foglio di calcolo, che toglie gli zeri e fa di un codice una data?`,
      blocking: false,
      indicator: damaged.length === 1 ? (damaged[0]?.code ?? null) : null,
      field: 'indicator',
      choices: [
        { value: SAME, label: 'sì, sono gli stessi indicatori' },
        { value: LEAVE_OUT, label: 'no: le righe restano fuori' },
      ],
      proposed: SAME,
    }),
  ];
}

function faultIssue({ row, code, reason }: Extract<RowResult, { kind: 'FAULT' }>): ImportIssue {
  const message = `${rowName(row)}: ${reason}. Questa riga non si carica, le altre sì.`;
  return importWarning(code, message, { line: row.line, found: row.text.slice(0, LONGEST_FOUND) });
}

function roundedIssue({ line, indicator, text }: DraftReading, rounded: string): ImportIssue {
  const message = `Riga ${line}, indicatore ${indicator}: ${rounded}.`;
  return importWarning('ROUNDED', message, { line, found: text.slice(0, LONGEST_FOUND) });
}

const WHY = {
  OTHER_YEAR: 'sono di un altro anno',
  DEMONSTRATION: 'sono dimostrative',
  NOT_ACTUAL: 'sono target o altro, e non valori a consuntivo',
  ANSWERED: 'restano fuori come è stato risposto',
} as const satisfies Readonly<Record<LeftOutReason, string>>;

function leftOutIssues(
  read: readonly TableReading[],
  rows: readonly Extract<RowResult, { kind: 'LEFT_OUT' }>[],
): ImportIssue[] {
  const headings = [...new Set(read.flatMap(({ leftOut }) => leftOut))];
  const columns =
    headings.length === 0
      ? []
      : [`Colonne lasciate fuori, perché non sono i valori di quest’anno: ${headings.map(quoted).join(', ')}.`];
  const reasons = Object.entries(WHY).flatMap(([why, words]) => {
    const count = rows.filter((row) => row.why === why).length;
    return count === 0 ? [] : [`Righe lasciate fuori: ${count}, che ${words}.`];
  });
  return [...columns, ...reasons].map((message) => importWarning('LEFT_OUT', message));
}

function notReportedIssue(indicators: readonly string[]): ImportIssue[] {
  if (indicators.length === 0) return [];
  const message = `Senza valore, e perciò non rendicontati da questo file: ${listed(indicators)}.`;
  return [importWarning('NOT_REPORTED', message)];
}

/** Why nothing at all can be taken from a file. */
function refusalsOf(
  read: readonly TableReading[],
  questions: readonly ImportQuestion[],
  results: number,
): ImportIssue[] {
  const undecidable = read.map((table) => table.undecidable).find((found) => found !== null);
  if (undecidable) {
    const message = `Non si può stabilire come sono scritti i numeri: ${quoted(undecidable.text)} può essere in migliaia o con i decimali, e il resto del file non lo chiarisce. Separare le celle con il punto e virgola e scrivere i numeri all'italiana (1.234,5), oppure senza separatore delle migliaia.`;
    return [importError('UNDECIDABLE_NUMBERS', message, { line: undecidable.line, found: undecidable.text })];
  }
  if (results > 0 || questions.length > 0) return [];
  const message = read.some(({ leftOut }) => leftOut.length > 0)
    ? 'Il file non ha valori dell’anno del piano: le sue colonne sono di altri anni. Controllare di aver scelto il piano giusto, oppure intitolare la colonna «Consuntivo» con l’anno.'
    : 'Il file non contiene valori: sotto le intestazioni non ci sono righe di indicatori. Il modello con gli indicatori del piano si scarica da /templates/readings.xlsx, o con «traguardo template readings FILE».';
  return [importError('NO_TABLE', message)];
}

function listed(codes: readonly string[]): string {
  const all = [...new Set(codes)];
  const rest = all.length - MOST_LISTED;
  return rest > 0 ? `${all.slice(0, MOST_LISTED).join(', ')} e altri ${rest}` : all.join(', ');
}
