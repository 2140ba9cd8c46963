import type { Language } from '@traguardo/schema/format';
import type { ImportKind } from '#gql';
import { useLanguage } from '#words/language.js';

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

const italian = {
  kind: { ACT: 'Piano o variazione', READINGS: 'Consuntivi' } satisfies Record<ImportKind, string>,
  document: 'Documento',
  contents: 'Contenuto',
  loaded: 'Caricamento',
  waiting: 'Attesa',
  actions: 'Azioni',
  act: (ordinal: number) => (ordinal === 0 ? 'piano originario' : `${ordinal}ª variazione`),
  pendingTitle: 'Da completare',
  pendingNone: 'Nessun documento in attesa di conferma.',
  resumeOf: (filename: string) => `Riprendi «${filename}»`,
  discard: 'Elimina l’anteprima',
  discardOf: (filename: string) => `Elimina l’anteprima di «${filename}»`,
  discarded: 'Anteprima eliminata.',
  discardQuestion: (filename: string) => `Eliminare l’anteprima di «${filename}»?`,
  discardNote: 'Le correzioni fatte su questa anteprima vanno perdute. I dati del piano non cambiano.',
  expires: (when: string) => `scade ${when}`,
  unknownPlan: 'ente, anno o atto da riconoscere',
  loadedTitle: 'Documenti caricati',
  loadedNone: 'Non è ancora stato caricato nessun documento.',
  loadedOn: (when: string) => `caricato il ${when}`,
  loadedBy: (who: string) => `da ${who}`,
  issueCount: (count: number) =>
    count === 0 ? 'nessun problema di lettura' : counted(count, 'problema di lettura', 'problemi di lettura'),
  undo: 'Annulla importazione',
  undoOf: (filename: string) => `Annulla importazione: ${filename}`,
  undoQuestion: (filename: string) => `Annullare l’importazione di «${filename}»?`,
  undoNote:
    'Tutto ciò che questo documento ha portato viene tolto e il piano torna com’era prima. L’operazione resta nel registro.',
  undone: (removed: number) => `Importazione annullata: ${counted(removed, 'dato tolto', 'dati tolti')}.`,
  keep: 'No, lascia così',
};

export type ImportsText = typeof italian;

const english: ImportsText = {
  kind: { ACT: 'Plan or variation', READINGS: 'Actual values' },
  document: 'Document',
  contents: 'Contents',
  loaded: 'Loaded',
  waiting: 'Waiting',
  actions: 'Actions',
  act: (ordinal) => (ordinal === 0 ? 'original plan' : `variation no. ${ordinal}`),
  pendingTitle: 'To be completed',
  pendingNone: 'No document is waiting for confirmation.',
  resumeOf: (filename) => `Resume “${filename}”`,
  discard: 'Delete the preview',
  discardOf: (filename) => `Delete the preview of “${filename}”`,
  discarded: 'Preview deleted.',
  discardQuestion: (filename) => `Delete the preview of “${filename}”?`,
  discardNote: 'Corrections made in this preview are lost. The data of the plan do not change.',
  expires: (when) => `expires ${when}`,
  unknownPlan: 'municipality, year or act to be recognised',
  loadedTitle: 'Documents loaded',
  loadedNone: 'No document has been loaded yet.',
  loadedOn: (when) => `loaded on ${when}`,
  loadedBy: (who) => `by ${who}`,
  issueCount: (count) => (count === 0 ? 'no reading problem' : counted(count, 'reading problem', 'reading problems')),
  undo: 'Undo the import',
  undoOf: (filename) => `Undo the import of “${filename}”`,
  undoQuestion: (filename) => `Undo the import of “${filename}”?`,
  undoNote:
    'Everything that this document brought is taken out and the plan is as it was before. The operation stays in the log.',
  undone: (removed) => `Import undone: ${counted(removed, 'datum removed', 'data removed')}.`,
  keep: 'No, leave it',
};

const texts: Record<Language, ImportsText> = { it: italian, en: english };

/** The sentences of the lists of documents: what was loaded, and what waits. */
export function useImportsText(): ImportsText {
  return texts[useLanguage().language];
}
