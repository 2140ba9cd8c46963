import { type ImportIssue, importError } from '../draft/import-issue.js';
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
  const lines = textLines
    .filter(({ text }) => text.trim() !== '')
    .slice(0, MAX_LINES)
    .map(({ text }) => unmarkedText(text.slice(0, LONGEST_LINE)))
    .filter((line) => line !== '');
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

/** The facts where all are printed, else what is missing. `hasVariations`: the tables have columns for requests or
 *  decisions, so the document is no original plan. */
export function planFacts(facts: DocumentFacts, hasVariations: boolean): PlanFacts | ImportIssue {
  const { municipality, year, period } = facts;
  const ordinal = facts.ordinal === 0 && hasVariations ? null : facts.ordinal;
  if (municipality === null || year === null || ordinal === null) return noPlan({ municipality, year, ordinal });
  const title = facts.title ?? 'Piano originario';
  return { municipality, year, period, act: { ordinal, title, ...facts.deliberation } };
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

function noPlan(facts: Pick<DocumentFacts, 'municipality' | 'year' | 'ordinal'>): ImportIssue {
  const missing = [
    facts.municipality === null ? 'l\'ente (per esempio "Comune di Cremona")' : null,
    facts.year === null ? 'l\'anno (per esempio "obiettivi di performance 2019")' : null,
    facts.ordinal === null
      ? 'il numero del provvedimento (per esempio "Quinto provvedimento di variazione"; per il piano originario, il titolo del piano)'
      : null,
  ].filter((name) => name !== null);
  return importError(
    'NO_PLAN',
    `Nel testo prima della tabella non si trova: ${missing.join('; ')}. Aggiungere la riga che manca e ricaricare il documento.`,
  );
}
