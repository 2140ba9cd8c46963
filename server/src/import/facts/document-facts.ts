import type { DraftAct } from '../draft/plan-draft.js';
import type { DocumentRow } from '../text/document-rows.js';
import { unmarkedText } from '../text/folded-words.js';
import { actOrdinal, namesVariation } from './act-ordinal.js';
import { type Deliberation, deliberation } from './deliberation.js';
import { municipalityName } from './municipality-name.js';
import { namesPlan, planPeriod, planYear } from './plan-period.js';

/** The facts that a document prints outside its tables; null = not printed. */
export interface DocumentFacts {
  readonly municipality: string | null;
  readonly year: number | null;
  readonly period: string | null;
  readonly ordinal: number | null;
  readonly title: string | null;
  readonly deliberation: Deliberation;
}

/** The complete facts of a document: its municipality, year and act. */
export interface PlanFacts {
  readonly municipality: string;
  readonly year: number;
  readonly period: string | null;
  readonly act: DraftAct;
}

/** The facts of a document are printed on its first pages. */
const MAX_LINES = 2000;
const LONGEST_LINE = 2000;

/** Reads the facts from a document's lines of text; those before its first table come first. */
export function documentFacts(textLines: readonly DocumentRow[]): DocumentFacts {
  const lines = factLines(textLines);
  const ordinalLine = ordinalLines(lines)[0];
  const ordinal = ordinalLine === undefined ? originalOrdinal(lines) : actOrdinal(ordinalLine);
  const period = planPeriod(lines);
  return {
    municipality: municipalityName(lines),
    year: planYear(lines, period),
    period,
    ordinal,
    title: ordinalLine ?? lines.find(namesPlan) ?? null,
    deliberation: deliberation(lines, ordinal ?? 0),
  };
}

/** The lines in which facts are looked for. */
export function factLines(textLines: readonly DocumentRow[]): string[] {
  return textLines
    .filter(({ text }) => text.trim() !== '')
    .slice(0, MAX_LINES)
    .map(({ text }) => unmarkedText(text.slice(0, LONGEST_LINE)))
    .filter((line) => line !== '');
}

/** Lines that name a numbered variation, a title before a sentence that cites one. */
function ordinalLines(lines: readonly string[]): string[] {
  const numbered = lines.filter((line) => actOrdinal(line) !== null);
  return numbered.toSorted((a, b) => Number(isSentence(a)) - Number(isSentence(b)));
}

function isSentence(line: string): boolean {
  return line.length > 120 || /\b(?:vist[ao]|premesso|richiamat[ao]|approvat[ao]|ai sensi)\b/i.test(line);
}

function originalOrdinal(lines: readonly string[]): number | null {
  return !lines.some(namesVariation) && lines.some(namesPlan) ? 0 : null;
}
