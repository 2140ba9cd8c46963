import { dateText } from '../../plan/italian-day.js';
import type { PhaseReportContent } from '../phase-report.js';
import type { InputProblem } from '../reported-input.js';
import { decimalText, isMeasure, numberText } from './number-text.js';
import { NOTE_LENGTH } from './reading-check.js';

/** What a person reports of a phase; the day in ISO 8601. */
export interface PhaseInput {
  /** As the writer names it: its ID or key. */
  readonly phase: string;
  readonly doneOn: string | null;
  readonly percent: number | null;
  readonly note: string | null;
  /** An act, a protocol number, an address. */
  readonly evidence: string | null;
}

/** The facts about the phase in force that the check needs. */
export interface ReportedPhase {
  readonly title: string;
  readonly removed: boolean;
}

/** All problems of one input, each with how to correct it; the phase is null where the plan has none of that name. */
export function phaseProblems(
  input: PhaseInput,
  phase: ReportedPhase | null,
  { year, today }: { readonly year: number; readonly today: string },
): InputProblem[] {
  if (phase === null) {
    const message = `Il piano ${year} non ha la fase «${input.phase}» dopo l’ultimo provvedimento. Verificare il nome.`;
    return [{ code: 'UNKNOWN_PHASE', message, subject: input.phase, field: 'phase' }];
  }
  const problem = (code: string, field: string, message: string): InputProblem => ({
    code,
    message: `Fase «${phase.title}»: ${message}`,
    subject: input.phase,
    field,
  });
  if (phase.removed) {
    return [problem('PHASE_IS_REMOVED', 'phase', 'è stata eliminata da un provvedimento, e non si rendiconta.')];
  }
  return [
    ...dayFaults(input, year, today),
    ...percentFaults(input),
    ...textFaults('note', 'la nota', input.note),
    ...textFaults('evidence', 'l’atto o documento', input.evidence),
  ].map(([code, field, message]) => problem(code, field, message));
}

type Fault = readonly [code: string, field: string, message: string];

/** A phase may be done before the plan's year, never after today. */
function dayFaults({ doneOn }: PhaseInput, year: number, today: string): Fault[] {
  if (doneOn === null) return [];
  if (doneOn > today) {
    const message = `il ${dateText(doneOn)} deve ancora venire: indicare il giorno in cui si è conclusa, oppure lasciarlo vuoto.`;
    return [['DAY_IN_FUTURE', 'doneOn', message]];
  }
  if (doneOn >= `${year - 1}-01-01`) return [];
  const message = `il ${dateText(doneOn)} è troppo lontano dal ${year}: verificare l’anno.`;
  return [['DAY_OUTSIDE_PLAN', 'doneOn', message]];
}

function textFaults(field: string, name: string, text: string | null): Fault[] {
  if (text === null || text.length <= NOTE_LENGTH) return [];
  return [
    ['TOO_LONG', field, `${name} ha ${text.length} caratteri e ne può avere ${NOTE_LENGTH}: accorciare il testo.`],
  ];
}

function percentFaults({ percent, doneOn }: PhaseInput): Fault[] {
  if (percent === null) return [];
  if (!(percent >= 0 && percent <= 100) || !isMeasure(decimalText(percent))) {
    return [['PERCENT_OUT_OF_RANGE', 'percent', 'l’avanzamento va da 0 a 100: correggere il numero.']];
  }
  if (doneOn !== null && percent < 100) {
    const message = 'è conclusa, ma l’avanzamento è sotto 100: scrivere 100, oppure togliere il giorno.';
    return [['DONE_IN_PART', 'percent', message]];
  }
  if (doneOn === null && percent === 100) {
    return [['DAY_MISSING', 'doneOn', 'l’avanzamento è 100: indicare il giorno in cui si è conclusa.']];
  }
  return [];
}

/** The content of a report without problems. A phase that is done is done in full. */
export function reportContent({ doneOn, percent, note, evidence }: PhaseInput): PhaseReportContent {
  const reached = percent === null ? null : numberText(percent);
  return { doneOn, percent: doneOn === null ? reached : '100', note, evidence };
}
