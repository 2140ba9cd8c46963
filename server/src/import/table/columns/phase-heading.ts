/** A column that prints something of a phase. */
export type PhaseColumn = 'phaseTitle' | 'phaseStart' | 'phaseDue' | 'phaseWeight';

export const PHASE_COLUMNS: readonly PhaseColumn[] = ['phaseTitle', 'phaseStart', 'phaseDue', 'phaseWeight'];

const PHASE = /^(?:fas[ei]|milestone)$/;
const START = /^(?:inizio|avvio|decorrenza)$/;
const DUE = /^(?:scadenz[ae]|fine|conclusione|ultimazione|termin[ei]|tempistic[ah]e?)$/;
const WEIGHT = /^(?:pes[oi]|pesatura)$/;
/** Words of a heading that is about a phase, but not what was planned for it. */
const OTHER =
  /^(?:cod|codic[ei]|n|nr|num|numero|progr|stat[oi]|avanzament[oi]|percentual[ei]|not[ae]|esit[oi]|effettiv[aoei]|real[ei]|consuntiv[oi]|realizzat[aoei]|respons|dirigent|referent|settor|uffici)/;
const MEMBER = /^(?:indicator[ei]|ind|obiettiv[oi]|targ.*|valor[ei])$/;

/** The column of a phase that the words of a heading name; null where they name none. */
export function phaseHeading(words: readonly string[]): PhaseColumn | null {
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word));
  const isPhase = has(PHASE);
  if (words.length === 1 && words[0] === 'dal') return 'phaseStart';
  // A scan does not tell "Al" from "AI".
  if (words.length === 1 && (words[0] === 'al' || words[0] === 'ai')) return 'phaseDue';
  if (has(OTHER) || (!isPhase && has(MEMBER))) return null;
  if (isPhase && has(WEIGHT)) return 'phaseWeight';
  if (has(START)) return isPhase || isBare(words, START) ? 'phaseStart' : null;
  if (has(DUE)) return isPhase || isBare(words, DUE) ? 'phaseDue' : null;
  return isPhase ? 'phaseTitle' : null;
}

/** Whether the words are about a phase and must not be read as another column. */
export function namesPhase(words: readonly string[]): boolean {
  return words.some((word) => PHASE.test(word));
}

/** "Data inizio", "Data di fine prevista". */
function isBare(words: readonly string[], name: RegExp): boolean {
  return words.every((word) => name.test(word) || /^(?:data|di|prevista|previsto|termine)$/.test(word));
}
