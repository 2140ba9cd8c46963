import { targetWords } from '@traguardo/schema/canonical-target';
import { italianWords } from '@traguardo/schema/words/it';
import { dateText } from '../italian-day.js';
import { naturalOrder } from '../natural-key.js';
import { phaseKeyOf } from '../phase-code.js';
import { type Contradiction, compareStatements, compareText, isDay, isMeasure } from './history.js';
import type { StatedField, Statement, StatementSource, Subject } from './statement.js';

/** A value, with the act, line and printed words that state it. */
export interface StatedText {
  readonly value: string | null;
  readonly act: number;
  /** The statement's number: unique among those of its act, phase, subject and field. */
  readonly number: number;
  readonly source: StatementSource;
}

/** An act states another value before it than the known one. Both are kept; the later statement is in force from
 *  there on. */
export interface HistoryDiscrepancy {
  readonly code: 'STATED_VALUE_DIFFERS';
  /** The act that contradicts. */
  readonly act: number;
  readonly subject: Subject;
  readonly subjectCode: string;
  readonly field: StatedField;
  readonly known: StatedText;
  readonly stated: StatedText;
  /** Italian. */
  readonly message: string;
}

const SUBJECTS: Readonly<Record<Exclude<Subject, 'PHASE'>, string>> = {
  OBJECTIVE: "l'obiettivo",
  INDICATOR: "l'indicatore",
  SECTOR: 'il settore',
};
const FIELD_WORDS: Readonly<Record<Exclude<StatedField, 'exists'>, string>> = italianWords.field;
const LONGEST_QUOTE = 80;

/** All contradictions as discrepancies, in an order that does not depend on the input. */
export function historyDiscrepancies(contradictions: readonly Contradiction[]): HistoryDiscrepancy[] {
  return contradictions
    .map((contradiction) => ({ contradiction, order: naturalOrder(contradiction.stated.code) }))
    .sort(
      (a, b) =>
        a.contradiction.stated.act - b.contradiction.stated.act ||
        compareText(a.contradiction.stated.subject, b.contradiction.stated.subject) ||
        compareText(a.order, b.order) ||
        compareText(a.contradiction.stated.code, b.contradiction.stated.code) ||
        compareText(a.contradiction.stated.field, b.contradiction.stated.field) ||
        compareStatements(a.contradiction.stated, b.contradiction.stated),
    )
    .map(({ contradiction }) => discrepancy(contradiction));
}

function discrepancy({ known, stated }: Contradiction): HistoryDiscrepancy {
  return {
    code: 'STATED_VALUE_DIFFERS',
    act: stated.act,
    subject: stated.subject,
    subjectCode: stated.code,
    field: stated.field,
    known: statedText(known),
    stated: statedText(stated),
    message: message(known, stated),
  };
}

function statedText({ value, act, number, source }: Statement): StatedText {
  return { value, act, number, source };
}

function message(known: Statement, stated: Statement): string {
  const subject = subjectName(stated);
  if (stated.field === 'exists') {
    const absent = known.act === 0 ? 'non è nel piano originario' : `${actName(known)} esclude`;
    return stated.value === 'true'
      ? `${opening(stated)}: riporta ${subject}, che ${absent}.`
      : `${opening(stated)}: considera assente ${subject}, che ${actName(known)} riporta.`;
  }
  if (stated.declared === true) {
    return `Dichiarazione sulla ${actTitle(stated)}: per ${subject} indica come ${FIELD_WORDS[stated.field].toLowerCase()} ${quotation(stated)}, mentre ${origin(known, stated)} risulta ${quotation(known)}.`;
  }
  return `${opening(stated)}: per ${subject} indica come ${FIELD_WORDS[stated.field].toLowerCase()} precedente ${quotation(stated)}, mentre ${origin(known, stated)} risulta ${quotation(known)}.`;
}

function subjectName({ subject, code }: Statement): string {
  if (subject !== 'PHASE') return `${SUBJECTS[subject]} ${code}`;
  const { objective, key } = phaseKeyOf(code);
  return `la fase «${key.replaceAll('-', ' ')}» dell'obiettivo ${objective}`;
}

function opening({ act }: Statement): string {
  return act === 0 ? 'Piano originario' : `Variazione ${act}`;
}

function actTitle({ act }: Statement): string {
  return act === 0 ? 'situazione del piano originario' : `variazione ${act}`;
}

function actName({ act }: Statement): string {
  return act === 0 ? 'il piano originario' : `la variazione ${act}`;
}

function origin(known: Statement, stated: Statement): string {
  if (known.declared === true) return 'per dichiarazione di una persona';
  if (known.act === stated.act) return stated.declared === true ? 'dal documento' : 'altrove nello stesso documento';
  return known.act === 0 ? 'dal piano originario' : `dalla variazione ${known.act}`;
}

function quotation({ field, value }: Statement): string {
  if (value === null) return 'nessun valore';
  if (isMeasure(field)) return targetWords(value);
  if (isDay(field)) return dateText(value);
  return `«${value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value}»`;
}
