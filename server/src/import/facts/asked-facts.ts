import { type Answers, type ImportQuestion, importQuestion } from '../question/import-question.js';
import { namesVariation } from './act-ordinal.js';
import type { DocumentFacts, PlanFacts } from './document-facts.js';

/** The facts of a plan, those that a document does not print taken from a person's answers. Until all are known, some
 *  questions are open and the facts are the likely ones: nothing may be saved with them. */
export interface AskedFacts {
  readonly facts: PlanFacts;
  readonly questions: readonly ImportQuestion[];
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
const MOST_ACTS = 99;

/** `hasVariations`: the tables have columns for requests or decisions, so the document is no original plan. */
export function askedFacts(
  printed: DocumentFacts,
  { answers, hasVariations, lines }: { answers: Answers; hasVariations: boolean; lines: readonly string[] },
): AskedFacts {
  const municipality = printed.municipality ?? typedName(answers.get('WHICH_BODY'));
  const year = printed.year ?? typedNumber(answers.get('WHICH_YEAR'), FIRST_YEAR, LAST_YEAR);
  const known = printed.ordinal === 0 && hasVariations ? null : printed.ordinal;
  const ordinal = known ?? typedNumber(answers.get('WHICH_ACT'), 0, MOST_ACTS);
  const likelyYear = year ?? mentionedYear(lines);
  const isVariation = hasVariations || lines.some(namesVariation);
  const questions = [
    ...(printed.municipality === null ? [{ ...whichBody(), answer: municipality }] : []),
    ...(printed.year === null ? [{ ...whichYear(mentionedYear(lines)), answer: textOf(year) }] : []),
    ...(known === null ? [{ ...whichAct(isVariation), answer: textOf(ordinal) }] : []),
  ];
  const facts = {
    municipality: municipality ?? '',
    year: likelyYear ?? FIRST_YEAR,
    period: printed.period,
    act: { ordinal: ordinal ?? 0, title: printed.title ?? 'Piano originario', ...printed.deliberation },
  };
  return { facts, questions };
}

function whichBody(): ImportQuestion {
  return importQuestion({
    id: 'WHICH_BODY',
    code: 'WHICH_BODY',
    message:
      'Di quale ente è il documento? Nel testo non è scritto. Scrivere il nome per intero, per esempio «Comune di Cremona».',
    blocking: true,
    field: 'municipality',
  });
}

function whichYear(likely: number | null): ImportQuestion {
  const choices = likely === null ? [] : [{ value: String(likely), label: String(likely) }];
  const proposed = likely === null ? null : String(likely);
  const message = 'Di quale anno sono gli obiettivi? Nel testo fuori dalle tabelle non è scritto con certezza.';
  return importQuestion({
    id: 'WHICH_YEAR',
    code: 'WHICH_YEAR',
    message,
    blocking: true,
    field: 'year',
    choices,
    typed: true,
    proposed,
  });
}

function whichAct(isVariation: boolean): ImportQuestion {
  return importQuestion({
    id: 'WHICH_ACT',
    code: 'WHICH_ACT',
    message: isVariation
      ? 'Quale provvedimento di variazione è? Il documento è una variazione del piano, ma il suo numero non è scritto.'
      : 'È il piano originario, o un provvedimento di variazione? Nel testo non è scritto con certezza.',
    blocking: true,
    field: 'act',
    choices: [
      { value: '0', label: 'Piano originario' },
      { value: '1', label: 'Primo provvedimento di variazione' },
      { value: '2', label: 'Secondo provvedimento di variazione' },
      { value: '3', label: 'Terzo provvedimento di variazione' },
    ],
    typed: true,
    proposed: isVariation ? '1' : '0',
  });
}

function textOf(number: number | null): string | null {
  return number === null ? null : String(number);
}

function typedName(answer: string | undefined): string | null {
  const name = answer?.trim().replace(/\s+/g, ' ') ?? '';
  return name === '' ? null : name;
}

function typedNumber(answer: string | undefined, min: number, max: number): number | null {
  if (answer === undefined || !/^\d{1,4}$/.test(answer.trim())) return null;
  const number = Number(answer);
  return number >= min && number <= max ? number : null;
}

/** The year that the lines of text name most often; null where they name none. */
function mentionedYear(lines: readonly string[]): number | null {
  const counts = new Map<number, number>();
  for (const [year] of lines.join('\n').matchAll(/(?<!\d)20\d\d(?!\d)/g)) {
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? null;
}
