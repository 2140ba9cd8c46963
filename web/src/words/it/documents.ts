import type { ImportKind } from '#gql';

const countText = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** The Italian sentences of the lists of documents: loaded, and to confirm. */
export const words = {
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
  replacedBy: (filename: string) => `sostituito da «${filename}»`,
  loadedBy: (who: string) => `da ${who}`,
  issueCount: (count: number) =>
    count === 0 ? 'nessun problema di lettura' : countText(count, 'problema di lettura', 'problemi di lettura'),
  undo: 'Revoca l’importazione',
  undoOf: (filename: string) => `Revoca l’importazione: ${filename}`,
  undoQuestion: (filename: string) => `Revocare l’importazione di «${filename}»?`,
  undoNote:
    'Tutto ciò che questo documento ha portato viene tolto e il piano torna com’era prima. L’operazione resta nel registro.',
  putBack: {
    button: 'Torna al documento precedente',
    of: (filename: string) => `Torna al documento precedente di «${filename}»`,
    question: (filename: string) => `Tornare a «${filename}»?`,
    note: (filename: string) =>
      `Il documento «${filename}» non varrà più: verifiche, risposte e valori tornano com’erano prima della sostituzione. Nel registro resta traccia.`,
    done: (filename: string) => `Sostituzione annullata: vale di nuovo «${filename}».`,
  },
  undone: (removed: number) => `Importazione revocata: ${countText(removed, 'dato tolto', 'dati tolti')}.`,
  reopen: 'Riapri le domande',
  reopenOf: (filename: string) => `Riapri le domande su «${filename}»`,
  reopenQuestion: (filename: string) => `Riaprire le domande su «${filename}»?`,
  reopenNote:
    'Il documento torna fra quelli da confermare, senza le risposte date: si può rispondere diversamente, per esempio indicare un altro obiettivo o indicatore. Il piano cambia solo alla conferma, con un motivo che resta nel registro.',
  reopened: 'Domande riaperte.',
  keep: 'Annulla',
};
