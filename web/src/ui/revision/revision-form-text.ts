import type { Language } from '@traguardo/schema/format';
import type { DraftProblem } from './revision-content.js';

type RevisionFormText = {
  title: string;
  newTitle: string;
  add: string;
  kind: string;
  initiative: string;
  sector: string;
  board: string;
  objective: string;
  indicator: string;
  before: string;
  after: string;
  none: string;
  note: string;
  noteHint: string;
  save: string;
  cancel: string;
  leave: { title: string; note: string; stay: string };
  example: string;
  problem: Record<Exclude<DraftProblem, 'asked'>, string>;
  problems: (count: number) => string;
};

/** The sentences of the form for a revision, in each language. */
export const revisionFormText: Record<Language, RevisionFormText> = {
  it: {
    title: 'Correggi la modifica',
    newTitle: 'Nuova modifica',
    add: 'Aggiungi una modifica',
    kind: 'Che cosa cambia',
    initiative: 'Chi l’ha voluta',
    sector: 'Il settore, con una richiesta',
    board: 'Il Nucleo, d’ufficio',
    objective: 'Codice dell’obiettivo',
    indicator: 'Codice dell’indicatore',
    before: 'Prima',
    after: 'Dopo',
    none: 'non detto',
    note: 'Nota',
    noteHint: 'Facoltativa: perché si corregge.',
    save: 'Salva la modifica',
    cancel: 'Lascia com’era',
    leave: {
      title: 'Lasciare la modifica senza salvarla?',
      note: 'Ciò che è scritto nel modulo andrebbe perduto.',
      stay: 'Continua a scrivere',
    },
    example: 'Numeri come 1.234,5. Vuoto = la decisione non lo dice.',
    problem: {
      needed: 'Serve un valore: scriverlo come sta nella decisione.',
      number: 'Non è un numero: scriverlo come 1.234,5.',
    },
    problems: (count) => (count === 1 ? 'Un campo è da correggere.' : `${count} campi sono da correggere.`),
  },
  en: {
    title: 'Correct the change',
    newTitle: 'New change',
    add: 'Add a change',
    kind: 'What changes',
    initiative: 'Who wanted it',
    sector: 'The sector, by a request',
    board: 'The Board, of its own motion',
    objective: 'Code of the objective',
    indicator: 'Code of the indicator',
    before: 'Before',
    after: 'After',
    none: 'not said',
    note: 'Note',
    noteHint: 'Optional: why it is corrected.',
    save: 'Save the change',
    cancel: 'Leave it as it was',
    leave: {
      title: 'Leave the change without saving it?',
      note: 'What is written in the form would be lost.',
      stay: 'Go on writing',
    },
    example: 'Numbers the Italian way, like 1.234,5. Empty = the decision does not say it.',
    problem: {
      needed: 'A value is needed: write it as it stands in the decision.',
      number: 'This is no number: write it like 1.234,5.',
    },
    problems: (count) => (count === 1 ? 'One field has to be mended.' : `${count} fields have to be mended.`),
  },
};
