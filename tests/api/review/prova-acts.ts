import { loadAct } from '@traguardo/server/import/act/save-document';
import type { OwnDatabase } from '../../harness/database/seeds.js';

const HEAD =
  'Responsabile Settore\tSettore\tCodice Obiettivo\tTitolo Obiettivo\tDefinizione Obiettivo\tPeso Obiettivo\tCodice Indicatore\tTitolo Indicatore\tFormula Indicatore\tFinalità Indicatore\tTarget Atteso\tPeso Indicatore\tRichiesta variazione\tMotivazione variazione\tDecisione Nucleo di Valutazione';

export interface Decided {
  readonly request?: string;
  readonly decision?: string;
}

/** An act of a town with one objective (A_1, weight 10) and two indicators: 1 (target 20) and 2 (target 40). */
export function provaAct(title: string, [first, second]: readonly [Decided, Decided] = [{}, {}]): string {
  const cells = ({ request = '', decision = '' }: Decided) => `${request}\t\t${decision}`;
  return [
    'COMUNE DI PROVA',
    '# Piano Esecutivo di Gestione/Piano della Performance 2025-2027',
    `## ${title}`,
    'Piano dettaglio degli obiettivi di performance 2025',
    'Città sicura',
    '',
    HEAD,
    `Verdi Ada\tSettore Uno\tA_1\tManutenzione delle strade\tdef\t10\t1\tNumero di interventi di ripristino\tn. interventi\tmisurare\t20\t50\t${cells(first)}`,
    `\t\t\t\t\t\t2\tNumero di controlli\tn. controlli\tmisurare\t40\t50\t${cells(second)}`,
    '',
  ].join('\n');
}

export const ORIGINAL = provaAct('Piano originario');
export const DEFERRED = provaAct('Primo provvedimento di variazione', [
  { request: 'Si chiede di ridurre il target', decision: "SI VALUTERA' L'ESITO A CONSUNTIVO" },
  {},
]);
/** Prints the old target of indicator 1, and decides about the other. */
export const AFTER_DEFERRAL = provaAct('Secondo provvedimento di variazione', [
  {},
  {
    request: 'Si chiede di portare il target a 45',
    decision: 'VIENE ACCOLTA LA RICHIESTA: TARGET DA 40 A 45',
  },
]);

/** Loads a document as the command line does. */
export async function load({ database }: Pick<OwnDatabase, 'database'>, text: string, filename: string) {
  return await loadAct(database, { filename, bytes: Buffer.from(text), importedBy: null });
}
