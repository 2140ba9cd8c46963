import { Decimal } from 'decimal.js';
import { foldedText } from '../../../plan/natural-key.js';
import {
  choiceOf,
  choiceValue,
  type DecisionChoice,
  decisionQuestionId,
  NO_CHANGE,
} from '../../question/decision-choice.js';
import { type Answers, type Choice, type ImportQuestion, importQuestion } from '../../question/import-question.js';
import { printedNumber } from '../../text/printed-number.js';
import type { DraftEntries } from '../draft-entries.js';
import type { DraftRevision, DraftVariation } from '../plan-draft.js';
import { measureOf } from './draft-questions.js';

/** The variations with what a person said of their decisions, and the questions about them. */
export interface AnsweredDecisions {
  readonly variations: readonly DraftVariation[];
  readonly questions: readonly ImportQuestion[];
}

interface Reading {
  readonly choice: DecisionChoice;
  readonly label: string;
}

const PERCENT = /(\d{1,3}(?:[.,]\d{1,6})?) ?(?:%|per ?cento)/g;
/** "il peso viene portato a 50", of which the words do not say whose it is. */
const UNOWNED_WEIGHT = /(?:^|[^a-z])peso(?: [a-z']{1,20}){0,3} (?:a|ad|in|pari a) (\d{1,3}(?:[.,]\d{1,6})?) ?%?[.;]?$/;
const OWNER = /indicator|obiettiv/;

/**
 * Asks what a decision changes where its words can be read in two ways: a percentage in proportion or in points, a weight
 * of the indicator or of the objective. What a person picks is a review of the revision; before that it changes nothing.
 */
export function answeredDecisions(
  variations: readonly DraftVariation[],
  entries: DraftEntries,
  answers: Answers,
): AnsweredDecisions {
  const questions: ImportQuestion[] = [];
  const answered = variations.map((variation) => {
    const revisions = variation.revisions.map((revision, at) => {
      const readings = revision.certain ? [] : readingsOf(revision, entries);
      if (readings.length < 2) return revision;
      const question = decisionQuestion(variation, at + 1, { revision, readings });
      const answer = question.choices.find(({ value }) => value === answers.get(question.id))?.value ?? null;
      questions.push({ ...question, answer });
      return answer === null ? revision : reviewedRevision(revision, answer);
    });
    return { ...variation, revisions };
  });
  return { variations: answered, questions };
}

function readingsOf(revision: DraftRevision, entries: DraftEntries): Reading[] {
  const words = foldedText(revision.evidence?.text ?? '');
  if (revision.kind === 'TARGET_CHANGED') return targetReadings(revision, words, entries);
  if (OWNER.test(words) || revision.indicator === null) return [];
  const isWeight = revision.kind === 'INDICATOR_WEIGHT_CHANGED' && /(?:^|[^a-z])peso(?![a-z])/.test(words);
  const named = revision.kind === 'OTHER' ? printedNumber(UNOWNED_WEIGHT.exec(words)?.[1] ?? '') : null;
  const to = isWeight ? revision.to : named?.kind === 'value' ? named.value : null;
  return to === null ? [] : weightReadings(revision, to, entries);
}

/** "ridotto del 10 %" of a target of 80 %: 72, or 70. */
function targetReadings({ indicator, from, to }: DraftRevision, words: string, entries: DraftEntries): Reading[] {
  const known = indicator === null ? undefined : entries.indicators.get(indicator);
  const [named, ...others] = [...words.matchAll(PERCENT)].map(([, text = '']) => printedNumber(text));
  const isPercent = known !== undefined && measureOf(known).kind === 'PERCENT';
  if (!isPercent || named?.kind !== 'value' || others.length > 0 || from === null || to === null) return [];
  const change = new Decimal(named.value).times(new Decimal(to).lt(from) ? -1 : 1);
  const inProportion = new Decimal(from).times(change.div(100).plus(1));
  if (!inProportion.eq(to)) return [];
  const inPoints = new Decimal(from).plus(change);
  const kind = 'TARGET_CHANGED';
  const share = italian(named.value);
  return [
    {
      choice: { kind, from, to },
      label: `Il target passa da ${italian(from)} a ${italian(to)}: il ${share} % di ${italian(from)}`,
    },
    {
      choice: { kind, from, to: inPoints.toFixed() },
      label: `Il target passa da ${italian(from)} a ${italian(inPoints.toFixed())}: ${share} punti percentuali`,
    },
  ];
}

function weightReadings({ objective, indicator }: DraftRevision, to: string, entries: DraftEntries): Reading[] {
  const ofIndicator = entries.indicators.get(indicator ?? '')?.weight?.value ?? null;
  const ofObjective = entries.objectives.get(objective)?.weight?.value ?? null;
  return [
    {
      choice: { kind: 'INDICATOR_WEIGHT_CHANGED', from: ofIndicator, to },
      label: `Cambia il peso dell’indicatore: ${change(ofIndicator, to)}`,
    },
    {
      choice: { kind: 'OBJECTIVE_WEIGHT_CHANGED', from: ofObjective, to },
      label: `Cambia il peso dell’obiettivo: ${change(ofObjective, to)}`,
    },
  ];
}

function change(from: string | null, to: string): string {
  return from === null ? `a ${italian(to)}` : `da ${italian(from)} a ${italian(to)}`;
}

function italian(value: string): string {
  return value.replace('.', ',');
}

function decisionQuestion(
  { line }: DraftVariation,
  number: number,
  { revision, readings }: { readonly revision: DraftRevision; readonly readings: readonly Reading[] },
): ImportQuestion {
  const { objective, indicator, evidence, kind } = revision;
  const found = evidence?.text ?? null;
  const choices: Choice[] = [
    ...readings.map(({ choice, label }) => ({ value: choiceValue(choice), label })),
    { value: NO_CHANGE, label: 'Non cambia nulla' },
  ];
  return importQuestion({
    id: decisionQuestionId({ line, number }),
    code: 'DECISION_MEANING',
    message: `La decisione «${found ?? ''}» si può leggere in due modi: quale vale?`,
    ...{ line, found, objective, indicator, choices },
    field: kind === 'TARGET_CHANGED' ? 'target' : 'weight',
  });
}

/** The revision as a person read it: confirmed, corrected or discarded, as a review before loading does. */
function reviewedRevision(read: DraftRevision, answer: string): DraftRevision {
  const chosen = choiceOf(answer);
  if (chosen === null) return { ...read, review: { status: 'DISCARDED', read: null, added: null } };
  const { kind, from, to } = chosen;
  if (read.kind === kind && read.from === from && read.to === to) {
    return { ...read, review: { status: 'CONFIRMED', read: null, added: null } };
  }
  const indicator = kind === 'OBJECTIVE_WEIGHT_CHANGED' ? null : read.indicator;
  return { ...read, kind, from, to, indicator, fields: [], review: { status: 'CORRECTED', read, added: null } };
}
